"""Defects of script: words that mix alphabets, words in look-alike letters, letters of the sister language.

Parts of a word joined by a hyphen are looked at separately, so that ``PDF-файл``, ``HIMARS-ы`` and ``Су-25`` are fine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple
from unicodedata import normalize

from workbench.core.language import ENGLISH_NAMES, base
from workbench.text import lemmas
from workbench.text.vocabulary import english
from workbench.text.writing import alphabets
from workbench.text.writing.alphabets import CYRILLIC, GREEK, LATIN, LETTER, ONLY, SISTER

DefectKind = Literal["mixed-script", "look-alike", "sister-letter"]


@dataclass(frozen=True, slots=True)
class Defect:
    """Something about the letters of a word that the eye does not see.

    Attributes:
        kind: see `DefectKind`.
        start, end: where the word stands.
        text: the word.
        message: what is wrong with it, for a person.
        fix: the word as it should be, or None when that is not sure.
    """

    kind: DefectKind
    start: int
    end: int
    text: str
    message: str
    fix: str | None


class _Part(NamedTuple):
    """Letters in a row (with the marks and apostrophes among them), in composed form."""

    text: str
    start: int
    end: int
    latin: bool
    cyrillic: bool


_PART = re.compile(rf"(?:{LETTER})+(?:['’ʼ`](?:{LETTER})+)*")
_APOSTROPHE = re.compile(r"['’ʼ`]")
_ROMAN = re.compile(r"[IVXLCDM]+")
_SUSPICIOUS = {
    "ru": re.compile(f"[{ONLY['uk']}]|[іІ]\u0308"),
    "uk": re.compile(f"[{ONLY['ru']}]|[еЕ]\u0308"),
}
# What the writer most likely meant; a dictionary has to agree before it is offered.
_MEANT: Mapping[str, tuple[Mapping[int, int | str], ...]] = {
    "ru": tuple(str.maketrans("іїєґІЇЄҐ", meant) for meant in ("иеегИЕЕГ", "иийэИИЙЭ", "ииэгИИЭГ")),
    "uk": tuple({**str.maketrans("ыэёЫЭЁ", meant), ord("ъ"): "'"} for meant in ("иееИЕЕ", "ієєІЄЄ")),
}
# Latin words and abbreviations that could be read as Cyrillic ones and are at home in Cyrillic texts.
_REAL_LATIN = re.compile("BBC|IBM|HBO|ABC|TOP|MAX|HOT|CAP|COPA?|POP|BMX|OPEC|HTC|ATM|MTA|PC|AP|EPA|[TMK]B|CEO|OTC|ACTA|BTC|ETH")


def defects(text: str, language: str | None = None) -> list[Defect]:
    """The defects of a text, in order.

    Args:
        text: any text; decomposed letters (и with U+0306) are understood.
        language: its language or version tag; without one, only the alphabets are judged, by what most of the text is in.
    """
    if text.isascii():
        return []
    tongue = base(language) if language else None
    suspicious = _SUSPICIOUS.get(tongue or "")
    has_latin = LATIN.search(text) is not None
    if not (suspicious and suspicious.search(text)) and not (has_latin and CYRILLIC.search(text)) and not GREEK.search(text):
        return []
    parts = _parts(text)
    cyrillic_text = _is_cyrillic(parts, tongue)
    found: list[Defect] = []
    for n, part in enumerate(parts):
        defect = _mixed(part, text, tongue, cyrillic_text) or _look_alike(parts, n, text, tongue, cyrillic_text)
        if defect is None and tongue in SISTER:
            defect = _sister(part, text, tongue)
        if defect is not None:
            found.append(defect)
    return found


def _parts(text: str) -> list[_Part]:
    return [
        _Part(
            normalize("NFC", match.group()),
            match.start(),
            match.end(),
            LATIN.search(match.group()) is not None,
            CYRILLIC.search(match.group()) is not None,
        )
        for match in _PART.finditer(text)
    ]


def _is_cyrillic(parts: list[_Part], language: str | None) -> bool:
    if language in ONLY:
        return True
    if language == "en":
        return False
    return sum(part.cyrillic and not part.latin for part in parts) > sum(part.latin and not part.cyrillic for part in parts)


def _mixed(part: _Part, text: str, language: str | None, cyrillic_text: bool) -> Defect | None:
    if not (part.latin and part.cyrillic):
        return _mixed_with_greek(part, text) if GREEK.search(part.text) else None
    if _is_suffixed(part.text):
        return None
    cyrillic, latin = alphabets.to_cyrillic(part.text), alphabets.to_latin(part.text)
    meant = _meant(part.text, cyrillic, latin, language, cyrillic_text)
    latins, cyrillics = _letters(part.text, LATIN), _letters(part.text, CYRILLIC)
    mostly_cyrillic = len(CYRILLIC.findall(part.text)) >= len(LATIN.findall(part.text))
    in_cyrillic = mostly_cyrillic if meant is None else meant == cyrillic
    message = f"Latin {latins} in a Cyrillic word" if in_cyrillic else f"Cyrillic {cyrillics} in a Latin word"
    return Defect("mixed-script", part.start, part.end, text[part.start : part.end], message, meant)


def _mixed_with_greek(part: _Part, text: str) -> Defect | None:
    # Short ones are units and symbols: μm, kΩ.
    if len(part.text) < 4 or not (part.latin or part.cyrillic):
        return None
    where = "Latin" if part.latin else "Cyrillic"
    message = f"Greek {_letters(part.text, GREEK)} in a {where} word"
    return Defect("mixed-script", part.start, part.end, text[part.start : part.end], message, None)


def _is_suffixed(word: str) -> bool:
    """Whether a Latin name takes a Cyrillic ending after an apostrophe: ``Facebook'у``."""
    pieces = _APOSTROPHE.split(word)
    if any(LATIN.search(piece) and CYRILLIC.search(piece) for piece in pieces):
        return False
    return all(len(piece) > 2 for piece in pieces if LATIN.search(piece))


def _meant(word: str, cyrillic: str | None, latin: str | None, language: str | None, cyrillic_text: bool) -> str | None:
    if cyrillic is None or latin is None:
        return cyrillic or latin
    if language in ONLY and lemmas.is_known(cyrillic, language):
        return cyrillic
    cyrillics, latins = len(CYRILLIC.findall(word)), len(LATIN.findall(word))
    if cyrillics != latins and max(cyrillics, latins) >= 3 * min(cyrillics, latins):
        return cyrillic if cyrillics > latins else latin
    return cyrillic if cyrillic_text else latin


def _letters(word: str, alphabet: re.Pattern[str]) -> str:
    return ", ".join(dict.fromkeys(alphabet.findall(word)))


def _look_alike(parts: list[_Part], n: int, text: str, language: str | None, cyrillic_text: bool) -> Defect | None:
    part = parts[n]
    if part.latin == part.cyrillic or part.cyrillic == cyrillic_text:
        return None
    neighbours = [parts[i] for i in (n - 1, n + 1) if 0 <= i < len(parts) and _adjoin(text, parts[min(i, n)], parts[max(i, n)])]
    if not neighbours or any(other.cyrillic is part.cyrillic or other.latin is part.latin for other in neighbours):
        return None
    fix: str | None
    if part.latin:
        fix = alphabets.to_cyrillic(part.text) if alphabets.looks_cyrillic(part.text) else None
        if fix is None or not _is_cyrillic_word(part.text, fix, language, text[: part.start]):
            return None
        message = f"a Cyrillic word in Latin letters: {_letters(part.text, LATIN)}"
    else:
        if not alphabets.looks_latin(part.text):
            return None
        fix = alphabets.to_latin(part.text)
        message = f"a Latin word in Cyrillic letters: {_letters(part.text, CYRILLIC)}"
        if fix is not None and not english.is_known(fix.lower()) and any(lemmas.is_known(part.text, tag) for tag in ONLY):
            fix = None
    return Defect("look-alike", part.start, part.end, text[part.start : part.end], message, fix)


def _adjoin(text: str, first: _Part, second: _Part) -> bool:
    """Whether only white space or a comma stands between two parts."""
    return not text[first.end : second.start].strip(" \t\u00a0,")


def _is_cyrillic_word(word: str, cyrillic: str, language: str | None, before: str) -> bool:
    if _REAL_LATIN.fullmatch(word) or (_ROMAN.fullmatch(word) and not (word == "I" and language == "uk" and _opens(before))):
        return False
    tongues = [language] if language and language in ONLY else list(ONLY)
    if len(word) == 1:
        return word in "acioy" or (word in "ACIOY" and _opens(before))
    return any(lemmas.is_known(cyrillic, tag) for tag in tongues)


def _opens(before: str) -> bool:
    return not before.strip() or before.rstrip()[-1:] in tuple('.!?…«“"—–')


def _sister(part: _Part, text: str, language: str) -> Defect | None:
    if not part.cyrillic:
        return None
    sister = SISTER[language]
    strangers = [letter for letter in dict.fromkeys(part.text) if letter in ONLY[sister]]
    if not strangers:
        return None
    verb = "is a letter" if len(strangers) == 1 else "are letters"
    message = f"{', '.join(strangers)} {verb} of {ENGLISH_NAMES[sister]}, not of {ENGLISH_NAMES[language]}"
    return Defect(
        "sister-letter", part.start, part.end, text[part.start : part.end], message, _respelled(part.text, language, sister)
    )


def _respelled(word: str, language: str, sister: str) -> str | None:
    if len(word) < 3 or lemmas.is_known(word, sister):
        return None  # a word of the sister language: respelling would not translate it
    for table in _MEANT[language]:
        respelled = word.translate(table)
        if lemmas.is_known(respelled, language):
            return respelled
    return None
