"""Dates and hours between English and Russian: what phrases cannot know of every day and year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.mt.phrases.costs import ENGLISH
from workbench.text.words import Token

Words = tuple[str, ...]

_NAMES = (
    ("january", "января", "январе"),
    ("february", "февраля", "феврале"),
    ("march", "марта", "марте"),
    ("april", "апреля", "апреле"),
    ("may", "мая", "мае"),
    ("june", "июня", "июне"),
    ("july", "июля", "июле"),
    ("august", "августа", "августе"),
    ("september", "сентября", "сентябре"),
    ("october", "октября", "октябре"),
    ("november", "ноября", "ноябре"),
    ("december", "декабря", "декабре"),
)
"""Months in English, and in the genitive and the locative in Russian."""

_ENGLISH, _GENITIVE, _LOCATIVE = ([each[n] for each in _NAMES] for n in range(3))
_TO_GENITIVE = dict(zip(_ENGLISH, _GENITIVE, strict=True))
_TO_LOCATIVE = dict(zip(_ENGLISH, _LOCATIVE, strict=True))
_TO_ENGLISH = dict(zip(_GENITIVE, _ENGLISH, strict=True)) | dict(zip(_LOCATIVE, _ENGLISH, strict=True))

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1\d{3}|20\d{2})"
_MONTH = rf"(?P<month>{'|'.join(_ENGLISH)})"
_OF = rf"(?P<month>{'|'.join(_GENITIVE)})"
_IN = rf"(?P<month>{'|'.join(_LOCATIVE)})"
_OF_YEAR = r"(?: (?:года|году|г))"

_DECADE = r"(?P<decade>(?:1\d|20)?\d0)"
_HOUR, _MINUTES = r"(?P<hour>\d{1,2})", r"(?P<hour>\d{1,2}:\d{2})"
_OF_DAY = r"(?P<part>утра|дня|вечера|ночи)"

_FROM_ENGLISH = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:on )?(?:the )?{_DAY} (?:of )?{_MONTH}(?: ,)?(?: {_YEAR})?",
        rf"(?:on )?{_MONTH} {_DAY}(?:(?: ,)? {_YEAR})?",
        rf"(?P<preposition>in|since|by|of) {_MONTH} {_YEAR}",
        rf"(?P<preposition>in|since|by|of) (?:{_MONTH}|{_YEAR})",
    )
)
_NTH_YEAR = rf"{_YEAR}(?:-?(?:й|го|му|м))?"
_FROM_RUSSIAN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY} {_OF}(?: {_NTH_YEAR}{_OF_YEAR}?)?",
        rf"(?P<preposition>в) {_IN}(?: {_NTH_YEAR}{_OF_YEAR}?)?",
        rf"(?P<preposition>в|с|к) {_NTH_YEAR}{_OF_YEAR}",
        rf"{_NTH_YEAR}{_OF_YEAR}",
        rf"(?:(?P<preposition>в|с|к) )?{_DECADE}-?(?:е|ые|х|ых|м|ым) (?:годы|годов|годах|годам|гг)",
        rf"(?P<preposition>в) {_HOUR} (?:час|часа|часов|ч)",
        rf"(?:(?P<preposition>в|с|к|до|после|около) )?{_HOUR} (?:час|часа|часов|ч) {_OF_DAY}",
        rf"(?P<preposition>в|с|к|до|после|около) {_HOUR} (?P<part>утра|вечера|ночи)",
        rf"(?:(?P<preposition>в|с|к|до|после|около) )?{_MINUTES} {_OF_DAY}",
        rf"(?P<preposition>в|к|до|после|около) {_MINUTES}",
    )
)
_WITH_YEAR = {"in": ("в", "году"), "since": ("с", "года"), "by": ("к", "году"), "of": ("", "года")}
_WITH_MONTH = {"in": "в", "since": "с", "by": "к", "of": ""}
_ENGLISH_PREPOSITIONS = {"в": "in", "с": "since", "к": "by"}
_AT_HOURS = {"в": "at", "с": "from", "к": "by", "до": "until", "после": "after", "около": "about"}
_NOON = 12
_MONTHS = frozenset((*_TO_GENITIVE, *_TO_ENGLISH))
_ALIKE = frozenset(("may", "march"))
"""Months that are months only where they have a capital."""


def date_of(tokens: Sequence[Token], source: str, *, governed: bool) -> Words | None:
    """What a stretch of a sentence is when all of it is a date; None otherwise.

    Args:
        source: ``en`` or ``ru``.
        governed: whether a preposition stands before it.
    """
    text = " ".join(token.text.lower() for token in tokens)
    is_likely = any(character.isdecimal() for character in text) or not _MONTHS.isdisjoint(text.split(" "))
    if not is_likely or any(token.text in _ALIKE for token in tokens):
        return None
    for pattern in _FROM_ENGLISH if source == ENGLISH else _FROM_RUSSIAN:
        found = pattern.fullmatch(text)
        if found:
            said = {name: value or "" for name, value in found.groupdict().items()}
            return _russian(said) if source == ENGLISH else _english(said, governed=governed)
    return None


def _russian(said: Mapping[str, str]) -> Words:
    month, year, preposition = said.get("month", ""), said.get("year", ""), said.get("preposition", "")
    if not month:
        before, behind = _WITH_YEAR[preposition]
        return _words(before, year, behind)
    if not preposition:
        return _words(said["day"], _TO_GENITIVE[month], year, "года" if year else "")
    name = _TO_LOCATIVE[month] if preposition == "in" else _dative(month) if preposition == "by" else _TO_GENITIVE[month]
    return _words(_WITH_MONTH[preposition], name, year, "года" if year else "")


def _english(said: Mapping[str, str], *, governed: bool) -> Words:
    if "hour" in said:
        return _hour(said["hour"], said.get("part", ""), said.get("preposition", ""))
    if "decade" in said:
        return _words(_ENGLISH_PREPOSITIONS.get(said["preposition"], ""), "the", f"{said['decade']}s")
    month, year, preposition = said.get("month", ""), said.get("year", ""), said.get("preposition", "")
    name = _TO_ENGLISH[month].capitalize() if month else ""
    if preposition:
        return _words(_ENGLISH_PREPOSITIONS[preposition], name, year)
    if month:
        return _words("" if governed else "on", said["day"], name, year)
    return _words("" if governed else "of", year)


def _hour(hour: str, part: str, preposition: str) -> Words:
    if part and int(hour.partition(":")[0]) <= _NOON:
        behind = "am" if part in ("утра", "ночи") else "pm"
    else:
        behind = "" if ":" in hour else "o'clock" if int(hour) <= _NOON else ":00"
    said = (f"{hour}:00",) if behind == ":00" else (hour, behind)
    return _words(_AT_HOURS.get(preposition, ""), *said)


def _dative(month: str) -> str:
    genitive = _TO_GENITIVE[month]
    return genitive[:-1] + ("у" if genitive.endswith("а") else "ю")


def _words(*parts: str) -> Words:
    return tuple(part for part in parts if part)
