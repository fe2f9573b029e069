"""Cyrillic names in Latin letters, by the standard that a team or an authority has chosen.

The tables of the standards come from the `translitua` package; BGN/PCGN for Russian, which it lacks, is in
`romanisation`. Nothing here prefers one standard to another: the workspace's choice is recorded in ``workbench.toml``,
and a name with a spelling of its own (a person's own choice, a place's usual name) is an entry of the glossary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from workbench.core.errors import UsageError
from workbench.core.language import base
from workbench.text.writing.alphabets import CYRILLIC, CYRILLIC_CLASS, LATIN_CLASS, MARKS


@dataclass(frozen=True, slots=True)
class Scheme:
    """A standard of romanisation.

    Attributes:
        id: as ``workbench.toml`` names it: ``uk-kmu``.
        language: of the names it is made for: ``ru`` or ``uk``.
        label: its short name.
        standard: the document that lays it down, and where it is used.
    """

    id: str
    language: str
    label: str
    standard: str


# Each scheme with the name of its table, those that are met most often first.
_TABLES = {
    Scheme("uk-kmu", "uk", "KMU 2010", "government decree 55 of 2010; BGN/PCGN 2019, UNGEGN"): "UkrainianKMU",
    Scheme("uk-bgn-1965", "uk", "BGN/PCGN 1965", "US and British maps until 2019"): "UkrainianBGN",
    Scheme("uk-passport-2007", "uk", "Passports 2007", "Ukrainian passports 2007–2010"): "UkrainianPassport2007",
    Scheme("uk-dstu-a", "uk", "DSTU 9112 A", "DSTU 9112:2021, system A, with diacritics"): "UkrainianDSTU9112A",
    Scheme("uk-dstu-b", "uk", "DSTU 9112 B", "DSTU 9112:2021, system B, plain letters"): "UkrainianDSTU9112B",
    Scheme("uk-iso-9", "uk", "ISO 9", "ISO 9:1995: one sign a letter"): "UkrainianISO9",
    Scheme("uk-gost-1986", "uk", "GOST 16876", "GOST 16876-71 as amended in 1986"): "UkrainianGOST1986",
    Scheme("uk-ala-lc", "uk", "ALA-LC", "American libraries"): "UkrainianALALC",
    Scheme("uk-ala-lc-plain", "uk", "ALA-LC plain", "ALA-LC without diacritics, in academic writing"): "UkrainianALALCModified",
    Scheme("uk-scholarly", "uk", "Scholarly", "linguistics"): "UkrainianWWS",
    Scheme("ru-bgn", "ru", "BGN/PCGN", "US and British maps, 1947"): "BgnPcgn",
    Scheme("ru-news", "ru", "News", "the English press: no soft signs, -y for -ий and -ый"): "News",
    Scheme("ru-icao", "ru", "ICAO", "ICAO Doc 9303; Russian passports since 2013"): "RussianICAO",
    Scheme("ru-passport-1997", "ru", "Passports 1997", "Russian passports 1997–2010"): "RussianInternationalPassport1997",
    Scheme("ru-gost-2006", "ru", "GOST 52535", "GOST R 52535.1-2006; Russian passports 2010–2013"): "RussianGOST2006",
    Scheme("ru-gost-779-b", "ru", "GOST 7.79 B", "GOST 7.79-2000, system B, plain letters"): "RussianISO9SystemB",
    Scheme("ru-iso-9", "ru", "ISO 9", "ISO 9:1995, GOST 7.79-2000 A: one sign a letter"): "RussianISO9SystemA",
    Scheme("ru-ala-lc", "ru", "ALA-LC", "American libraries"): "RussianALALC",
}  # fmt: skip
_SCHEMES = {scheme.id: scheme for scheme in _TABLES}

_LETTER = f"[{CYRILLIC_CLASS}{LATIN_CLASS}][{MARKS}]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’ʼ](?:{_LETTER})+)*")
_MARKS = re.compile(f"(?<=[{CYRILLIC_CLASS}])[{MARKS}]+")
# A letter of the sister language in a name that is written by the rules of this one.
_GUESTS = {
    "uk": {"ы": "y", "э": "e", "ё": "yo", "ъ": ""},
    "ru": {"і": "i", "ї": "yi", "є": "ye", "ґ": "g"},
}


def schemes(language: str) -> tuple[Scheme, ...]:
    """The schemes for names of a language, the most usual first; none where there are none."""
    return tuple(scheme for scheme in _TABLES if scheme.language == base(language))


def scheme(scheme_id: str) -> Scheme:
    """The scheme with an id.

    Raises:
        UsageError: there is none; the message lists those there are.
    """
    try:
        return _SCHEMES[scheme_id]
    except KeyError:
        raise UsageError(f"there is no scheme {scheme_id!r}", remedy=f"use one of: {', '.join(_SCHEMES)}") from None


def transliterate(text: str, scheme_id: str) -> str:
    """A text with its Cyrillic words in Latin letters.

    The case of each word is kept (``ЩУР`` is ``SHCHUR``, ``Щур`` is ``Shchur``); stress marks are dropped, and an
    apostrophe within a Cyrillic word goes the way the scheme says. Everything else, Latin words included, and Cyrillic
    letters that neither Russian nor Ukrainian has, stays.

    Raises:
        UsageError: there is no such scheme.
    """
    chosen = scheme(scheme_id)
    words = [match for match in _WORD.finditer(text) if CYRILLIC.search(match[0])]
    shouted = _is_shouted(match[0] for match in words)
    pieces: list[str] = []
    end = 0
    for match in words:
        pieces += text[end : match.start()], _word(match[0], chosen, shouted=shouted)
        end = match.end()
    return "".join((*pieces, text[end:]))


def _is_shouted(words: Iterable[str]) -> bool:
    """Whether the text is in capitals, so that an initial becomes ``YU`` and not ``Yu``."""
    longer = [word for word in words if len(word) > 1]
    return bool(longer) and all(word.isupper() for word in longer)


def _word(word: str, chosen: Scheme, *, shouted: bool) -> str:
    plain = _MARKS.sub("", normalize("NFC", word))
    if plain.isupper() and (shouted or len(plain) > 1):
        return _lettered(plain.lower(), chosen).upper()
    return _lettered(plain, chosen)


def _lettered(word: str, chosen: Scheme) -> str:
    import translitua  # compiles its tables, 12 ms

    from workbench.text.naming import romanisation

    name = _TABLES[chosen]
    table = getattr(romanisation, name, None) or getattr(translitua, name)
    found = translitua.translit(word, table, preserve_case=False)
    for letter, latin in _GUESTS[chosen.language].items():
        found = found.replace(letter, latin).replace(letter.upper(), latin.capitalize())
    return found
