"""Letters: which alphabet they belong to, which language alone uses them, and which ones look alike."""

from __future__ import annotations

import re
from unicodedata import normalize

LATIN_CLASS = "A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ"
CYRILLIC_CLASS = "\u0400-\u0481\u048a-\u052f\u1c80-\u1c8a"
GREEK_CLASS = "Ͱ-ͽͿ-Ͽἀ-῿"

LATIN = re.compile(f"[{LATIN_CLASS}]")
CYRILLIC = re.compile(f"[{CYRILLIC_CLASS}]")
GREEK = re.compile(f"[{GREEK_CLASS}]")

RUSSIAN_ONLY = "ыэъёЫЭЪЁ"
"""Letters of Russian that Ukrainian does not have."""

UKRAINIAN_ONLY = "іїєґІЇЄҐ"
"""Letters of Ukrainian that Russian does not have."""

SISTER = {"ru": "uk", "uk": "ru"}
"""The language that is easily taken for another."""

MARKS = r"\u0300-\u036f\u0483-\u0487\u00ad\u200b-\u200d\u2060"
"""Stress and other marks, soft hyphens and zero-width characters, which belong to the letter before them; for a class."""

LETTER = rf"[^\W\d_ʼʹʻ][{MARKS}]*"
"""The pattern of a letter with its marks; U+02BC is a letter to Unicode and an apostrophe to us."""

ONLY = {"ru": RUSSIAN_ONLY, "uk": UKRAINIAN_ONLY}

_OTHER_CYRILLIC = {
    "Belarusian": "ў",
    "Serbian": "љњђћ",
    "Macedonian": "ѓќѕѐѝ",
    "Serbian or Macedonian": "јџ",
    "Kazakh or another Turkic language": "әғқңөұүһҳҷӣӯҗҙҡҫӑӗӳ",
    "Old Slavonic": "ѣѳѵѫѧѡ",
}
OTHER_CYRILLIC = {letter: language for language, letters in _OTHER_CYRILLIC.items() for letter in letters + letters.upper()}
"""Cyrillic letters that neither Russian nor Ukrainian has → whose they are."""

# Same shape in most typefaces, so that nobody sees which alphabet the letter is from.
_TWINS = dict(zip("aceiopxyABCEHIKMOPTXY", "асеіорхуАВСЕНІКМОРТХУ", strict=True))
# Like enough to be mistyped, not like enough to make a whole word pass unseen.
_COUSINS = dict(zip("kmtbnu", "кмтьпи", strict=True))
_RARE_TWINS = dict(zip("jsdhqwlJSGvQW", "јѕԁһԛԝӏЈЅԌѵԚԜ", strict=True))

_TO_CYRILLIC = str.maketrans(_TWINS | {latin: _COUSINS[latin] for latin in "kmt"})
_TO_LATIN = str.maketrans(
    {cyrillic: latin for latin, cyrillic in (_TWINS | _RARE_TWINS).items()} | {_COUSINS[latin]: latin for latin in "kmt"}
)
_TWINS_LATIN = frozenset(_TWINS)
_TWINS_CYRILLIC = frozenset(_TWINS.values()) | frozenset(_RARE_TWINS.values())


def to_cyrillic(word: str) -> str | None:
    """The word with every Latin letter replaced by the Cyrillic one it looks like; None when one has none."""
    mapped = normalize("NFC", normalize("NFD", word).translate(_TO_CYRILLIC))
    return None if LATIN.search(mapped) else mapped


def to_latin(word: str) -> str | None:
    """The word with every Cyrillic letter replaced by the Latin one it looks like; None when one has none."""
    mapped = normalize("NFC", _decomposed(word).translate(_TO_LATIN))
    return None if CYRILLIC.search(mapped) else mapped


def looks_cyrillic(word: str) -> bool:
    """Whether every Latin letter of `word` is a twin of a Cyrillic one."""
    return all(letter in _TWINS_LATIN for letter in normalize("NFD", word) if LATIN.match(letter))


def looks_latin(word: str) -> bool:
    """Whether every Cyrillic letter of `word` is a twin of a Latin one."""
    return all(letter in _TWINS_CYRILLIC for letter in _decomposed(word) if CYRILLIC.match(letter))


def _decomposed(word: str) -> str:
    # й is a letter of its own, not a twin of anything with a breve; ї is an i with a diaeresis to the eye.
    return "".join(letter if letter in "йЙ" else normalize("NFD", letter) for letter in normalize("NFC", word))
