"""Whether a name of one version is exactly that of another, letter by letter, in whatever case each stands.

Russian and Ukrainian names, and the Latin letters of those that are spelt by rule, have fixed letters for each other; what
letters and endings do not explain is another name: Усманов is no Османов, and Голобородько no Голобородский.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import normalize

from workbench.text.naming.correspondences import ENDINGS, NOMINATIVES, ROMANISED, RUSSIAN_UKRAINIAN

_IOTATED = re.compile("[йь]о")
"""What Ukrainian writes for ё."""

_CLOSED_RUSSIAN = re.compile(r"о(?=[бвгджзйклмнпрстфхцчшщ](?:[бвгджзклмнпрстфхцчшщ]|\Z))")
"""An о in a syllable that a consonant closes, where Ukrainian may have і: Львов, Львів."""

_SOFT = str.maketrans(dict.fromkeys("ьъ'’ʼ-"))
_DOUBLED = re.compile(r"([^аеєиіїоуыэюяё])\1+")
_PROTHETIC = re.compile(r"\A[вг](?=[іо])")
"""What Ukrainian puts before a vowel: Вільшанка, Ольшанка; Горіхівка, Ореховка."""

_MUTATED = re.compile(r"[цзс](?=і\Z)")
_HARD = {"ц": "к", "з": "г", "с": "х"}
"""Ukrainian consonants before the ending of the locative, and what they are otherwise: Осаці, Осака."""

_FLEETING = re.compile(r"(?<=[бвгґджзклмнпрстфхцчшщ])(?=[бвгґджзклмнпрстфхцчшщ](?:а|я|у|ю|ом|ем|ові|еві|и|ы|е|і)\Z)")
_CLOSED = re.compile(r"[ое](?=[бвгґджзклмнпрстфхцчшщ](?:а|я|у|ю|ом|ем|ові|еві|и|ы|е|і)\Z)")
_BARE = re.compile(r"(?<=[бвгґджзклмнпрстфхцчшщ])[ое](?=[бвгґджзклмнпрстфхцчшщ]\Z)")
_SHORTEST_STEM = 2
"""Letters that a name has at least without its ending."""


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in lines.strip().splitlines():
        letters, *others = line.split()
        found[letters] = (*found.get(letters, ()), *(other.replace("-", "") for other in others))
    return found


_SISTERS, _LATIN = _table(RUSSIAN_UKRAINIAN), _table(ROMANISED)
_LONGEST = max(map(len, (*_SISTERS, *_LATIN)))
_ENDED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    language: {kind: tuple(ending.replace("-", "") for ending in listed.split()) for kind, listed in kinds.items()}
    for language, kinds in ENDINGS.items()
}


def are_sisters(russian: str, ukrainian: str) -> bool:
    """Whether a Russian and a Ukrainian name are one by their letters."""
    return _corresponds(russian, "ru", ukrainian, "uk")


def is_romanised(latin: str, cyrillic: str, language: str) -> bool:
    """Whether a name in Latin letters is a Cyrillic one spelt by rule."""
    return _corresponds(cyrillic, language, latin, "en")


def nominatives(name: str, language: str) -> frozenset[str]:
    """What the nominative of a Russian or Ukrainian name may be, in small letters."""
    lowered = name.lower()
    return frozenset({lowered}) | {
        f"{lowered[: len(lowered) - len(ending)]}{first}"
        for kind, endings in _ENDED[language].items()
        for ending in endings
        if lowered.endswith(ending) and len(lowered) - len(ending) >= _SHORTEST_STEM
        for first in NOMINATIVES[language][kind]
    }


@lru_cache(maxsize=20_000)
def _corresponds(one: str, language: str, other: str, other_language: str) -> bool:
    table = _LATIN if other_language == "en" else _SISTERS
    return any(
        _meet(here, _ends(here, language), there, _ends(there, other_language), table)
        for here in _spoken(one, language)
        for there in _spoken(other, other_language)
    )


@lru_cache(maxsize=20_000)
def _spoken(name: str, language: str) -> frozenset[str]:
    """A name in small letters without soft signs and doubled letters, and with what other cases have in its stem."""
    lowered = normalize("NFC", name.lower())
    if language == "en":
        plain = normalize("NFKD", lowered).encode("ascii", "ignore").decode()
        return frozenset((_DOUBLED.sub(r"\1", plain.translate(_SOFT)),))
    plain = _DOUBLED.sub(r"\1", _IOTATED.sub("ё", lowered).translate(_SOFT))
    found = {plain, _BARE.sub("", plain), *(_FLEETING.sub(vowel, plain) for vowel in "ое")}
    if language == "ru":
        return frozenset(_CLOSED_RUSSIAN.sub("õ", each) for each in found)
    if language == "uk":
        found |= {_MUTATED.sub(lambda match: _HARD[match[0]], plain), _CLOSED.sub("і", plain)}
        found |= {_PROTHETIC.sub("", each) for each in found}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _ends(name: str, language: str) -> frozenset[tuple[int, str]]:
    """Where the stem of a name may end, each with the kind of name that it is then."""
    name = name.replace("õ", "о")
    return frozenset(
        (len(name) - len(ending), kind)
        for kind, endings in _ENDED[language].items()
        for ending in endings
        if name.endswith(ending) and len(name) - len(ending) >= _SHORTEST_STEM
    )


def _meet(
    one: str,
    ends: frozenset[tuple[int, str]],
    other: str,
    other_ends: frozenset[tuple[int, str]],
    table: Mapping[str, tuple[str, ...]],
) -> bool:
    """Whether the letters of one name stand for those of the other up to the ending, and the endings are of one kind."""
    stops: dict[int, set[str]] = {}
    for place, kind in ends:
        stops.setdefault(place, set()).add(kind)
    reached: list[set[int]] = [{0}, *(set() for _ in one)]
    for here, places in enumerate(reached):
        if any((there, kind) in other_ends for kind in stops.get(here, ()) for there in places):
            return True
        for size in range(1, min(_LONGEST, len(one) - here) + 1):
            for letters in table.get(one[here : here + size], ()):
                reached[here + size].update(there + len(letters) for there in places if other.startswith(letters, there))
    return False
