"""Keyboard layouts: what the same keys would have typed on another one."""

from __future__ import annotations

LAYOUTS = {
    "en": "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\",
    "ru": "йцукенгшщзхъфывапролджэячсмитьбюё\\",
    "uk": "йцукенгшщзхїфівапролджєячсмитьбю'ґ",
}
"""QWERTY and the two ЙЦУКЕН layouts, key by key in the same order."""

_SHIFTED = {"[": "{", "]": "}", ";": ":", "'": '"', ",": "<", ".": ">", "`": "~", "\\": "|"}


def _upper(key: str, layout: str) -> str:
    return key.upper() if layout != "en" or key.isalpha() else _SHIFTED[key]


def _table(source: str, target: str) -> dict[int, str]:
    pairs = list(zip(LAYOUTS[source], LAYOUTS[target], strict=True))
    table = {ord(_upper(a, source)): _upper(b, target) for a, b in pairs if _upper(a, source) != a}
    return table | {ord(a): b for a, b in pairs}


_TABLES = {(source, target): _table(source, target) for source in LAYOUTS for target in LAYOUTS if source != target}


def other_layouts(text: str) -> tuple[str, ...]:
    """What the keys of `text` would have typed on the other layouts: «карта» for ``rfhnf``, «крым» for «крім».

    A reading is left out when the layout it starts from cannot have typed every letter.
    """
    found: dict[str, None] = {}
    for (source, _), table in _TABLES.items():
        known = LAYOUTS[source]
        if all(sign.lower() in known for sign in text if sign.isalpha()):
            found[text.translate(table)] = None
    found.pop(text, None)
    return tuple(found)
