"""Times of day that a text names: ``18:30``, ``7 a.m.``, ``half past nine``, ``без чверті сьома``, ``к полудню``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.calendar.scores import is_score
from workbench.text.calendar.time_forms import BARE, CHANGED, ENDS, HALVES, PART_OF_DAY, PATTERNS
from workbench.text.phrases import Phrases
from workbench.text.quantities.numerals import word_value
from workbench.text.quantities.units import unit_after
from workbench.text.typography import folded


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day.

    Attributes:
        text: as it stands.
        start, end: where.
        minutes: since midnight.
        is_sure: whether the text says which half of the day it is; else 8 may be 20.
    """

    text: str
    start: int
    end: int
    minutes: int
    is_sure: bool

    @property
    def shown(self) -> str:
        """For a reader: ``18:30``."""
        return f"{self.minutes // 60:02}:{self.minutes % 60:02}"

    def fits(self, other: Time) -> bool:
        """Whether both may name the same moment."""
        if self.is_sure and other.is_sure:
            return self.minutes % 1440 == other.minutes % 1440
        return self.minutes % 720 == other.minutes % 720


@lru_cache(maxsize=8192)
def times(text: str, tag: str) -> tuple[Time, ...]:
    """The times of day that a Russian, Ukrainian or English text names, in order."""
    language = base(tag)
    if language not in PATTERNS:
        return ()
    plain = folded(text, case=True)
    found: list[Time] = []
    covered: list[tuple[int, int]] = []
    for signs, pattern in _patterns(language):
        for match in _compiled(pattern).finditer(plain.text) if any(map(plain.text.__contains__, signs)) else ():
            start, end = match.span()
            if any(first < end and start < last for first, last in covered):
                continue
            if _is_score(match, plain.text) if ":" in match[0] else _is_amount(match, plain.text, language):
                continue
            for minutes, is_sure in _readings(match, language):
                covered.append((start, end))
                first, last = plain.span(start, end)
                found.append(Time(text[first:last], first, last, minutes, is_sure))
    return tuple(sorted(found, key=lambda time: time.start))


@lru_cache(maxsize=8192)
def bare_hours(text: str, tag: str) -> tuple[Time, ...]:
    """The numbers of a text that may be hours, in order: ``at ten``, «к десяти»; only another version tells that they are.

    Args:
        tag: a language or version tag; languages other than ru, uk and en have none.
    """
    language = base(tag)
    if language not in BARE:
        return ()
    plain = folded(text, case=True)
    known = times(text, tag)
    found = []
    for match in _bare(language).finditer(plain.text):
        minutes = _minutes(match.groupdict(), language)
        first, last = plain.span(*match.span("bare"))
        if minutes is not None and not any(time.start < last and first < time.end for time in known):
            found.append(Time(text[first:last], first, last, minutes, is_sure=False))
    return tuple(found)


@cache
def _bare(language: str) -> Phrases:
    return Phrases(re.compile(BARE[language]))


@cache
def _patterns(language: str) -> tuple[tuple[list[str], str], ...]:
    return tuple(([sign.replace("_", " ") for sign in signs.split()], pattern) for signs, pattern in PATTERNS[language])


@cache
def _compiled(pattern: str) -> Phrases:
    """Compiled when a text has what is in every match of it."""
    return Phrases(re.compile(pattern))


def _is_score(match: re.Match[str], text: str) -> bool:
    figures = _WITH_COLON.search(text, *match.span())
    return figures is not None and is_score(text, *figures.span())


def _is_amount(match: re.Match[str], text: str, language: str) -> bool:
    """Whether what looks like a time counts something: "by a quarter to eight million tonnes", "by 4.30 hryvnias"."""
    groups = match.groupdict()
    start, end = match.span()
    if _SIGNED.search(text, max(start - 7, 0), start) or (
        language != "en" and _IN_PROGRESS.search(text, max(start - 12, 0), start)
    ):
        return True
    if groups.get("half") or groups.get("noon") or groups.get("midnight") or "o'clock" in match[0]:
        return False
    changed, part_of_day = _around(language)
    if changed.search(text, max(start - 40, 0), start + 3) and not part_of_day.match(text, end):
        return True
    if _is_before_hour(groups, language) and not _is_before_clock(match, text):
        return True
    range_end = _UP_TO.match(text, end)
    places = (end, range_end.end()) if range_end else (end,)
    return any(_counts(groups, text, place, language) for place in places)


@cache
def _around(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(CHANGED[language]), re.compile(PART_OF_DAY[language])


def _is_before_hour(groups: Mapping[str, str | None], language: str) -> bool:
    """Whether minutes and an hour are said as votes and scores are: ``ten to three``."""
    return language == "en" and not groups.get("to_noon") and bool(groups.get("to") or groups.get("past"))


def _is_before_clock(match: re.Match[str], text: str) -> bool:
    """Whether ``ten to three`` is a time, not a vote, a score, a range or a step: a time ends there or names its part of day."""
    start, end = match.span()
    before, said = text[max(start - 24, 0) : start], match[0]
    if _SCORED.search(before) or _SCORE.match(text, end):
        return False
    if "quarter" in said or "half" in said or "minutes" in said or _AT.search(before):
        return True
    return not before.endswith("from ") and _ENDS.match(text, end) is not None and not said.startswith(("a ", "one "))


def _counts(groups: Mapping[str, str | None], text: str, place: int, language: str) -> bool:
    """Whether what stands behind a number is counted by it."""
    following = _NEXT.match(text, place)
    if following is None:
        return text[place : place + 1] in ("%", "-") and text[place + 1 : place + 2].isalpha() and not _ORDINAL.match(text, place)
    if groups.get("half_of") or groups.get("quarter_of"):
        return following[1].startswith(_STAGES)
    if _is_before_hour(groups, language) and following[1].endswith("s") and following[1] not in _NO_PLURALS:
        return True
    if not groups.get("hour") and following[1] not in ("one", "second") and word_value(following[1], language) is not None:
        return True
    unit = unit_after(text, place, language, digits=False)
    return unit is not None and following[1] not in _OF_CLOCK


_OFFSETS = {"half_of": -30, "half_past": 30, "quarter_of": -45, "past_of": -60, "word": 0}
"""Which groups of a pattern name the hour, and how far before its full hour the time is."""

_WITH_COLON = re.compile(r"\d{1,2}:\d\d")
_HOURLY = {"час": 1, "годину": 1}
_SCORED = re.compile(r"(?<!\w)(?:vot(?:ed|es?|ing)|won|lost|split|beat(?:en)?|defeated|passed|ruled|ratio of|a) \Z")
_SCORE = re.compile(r" (?:majority|vote|votes|win|victory|defeat|margin|against|in favour|odds|ruling)(?!\w)")
_MIDNIGHTS = ("midnight", "полуночи", "півночі")
_SIGNED = re.compile(r"(?:минус|мінус|minus) \Z|(?<![^\s.])-\Z")
_IN_PROGRESS = re.compile(r"(?:начале|конце|исходе|початку|наприкінці|кінці|ом часу) \Z")
"""What stands before an hour that has begun, so that no full hour is named: «в начале девятого» is after eight."""

_AT = re.compile(r"(?<!\w)(?:at|by|until|till|it is|it was|it's|shortly before|shortly after|just before|just after) \Z")
_ENDS = re.compile(rf"{ENDS}")
_UP_TO = re.compile(r" ?(?:-|–|to|and|do|до|и|і|й|та) ?\d{1,3}(?:[.,]\d+)?")
_ORDINAL = re.compile(r"-(?:[йїаяуюеєх]|го|му|та|ма|ша|ту|ти)(?!\w)")
_NEXT = re.compile(r" (?:and a )?([^\W\d_]+)")
_STAGES = ("тайм", "год", "срок", "этап", "раунд", "сет", "период", "век", "том", "сезон", "квартал", "десятилет", "тысячелет")
_NO_PLURALS = frozenset(("as", "his", "its", "is", "was", "this", "us", "thus", "always", "perhaps", "besides", "others"))
_OF_CLOCK = frozenset(
    ("дня", "ночи", "ночі", "час", "часа", "часов", "часам", "година", "годині", "годину", "години", "годин", "day", "hours")
)


def _readings(match: re.Match[str], language: str) -> Iterator[tuple[int, bool]]:
    """At most one: minutes since midnight, and whether the half of the day is said."""
    groups = match.groupdict()
    if groups.get("noon"):
        yield 720, True
    elif groups.get("midnight"):
        yield 0, True
    elif one := groups.get("one"):
        yield (60 if one == "ночи" else 780), True
    elif noon := groups.get("past_noon") or groups.get("to_noon"):
        past, to = _spelt(groups.get("past"), language), _spelt(groups.get("to"), language)
        if past is not None and to is not None:
            yield ((0 if noon in _MIDNIGHTS else 720) + past - to) % 1440, True
    elif (minutes := _minutes(groups, language)) is not None:
        yield _on_clock(minutes, groups, language)


def _minutes(groups: Mapping[str, str | None], language: str) -> int | None:
    """Minutes since midnight, on whichever half of the clock; None for what is no time."""
    if groups.get("hour"):
        hour = int(groups["hour"] or 0)
        if language == "en" and hour > 12 and (groups.get("night") or groups.get("half") in ("morning", "afternoon", "evening")):
            return None
        return hour * 60 + int(groups.get("minute") or 0) + (_spelt(groups.get("past"), language) or 0) if hour <= 24 else None
    for name, offset in _OFFSETS.items():
        if words := groups.get(name):
            hour_said = _spelt(words, language)
            past, to = (_spelt(groups.get(side), language) for side in ("past", "to"))
            if hour_said is None or not 1 <= hour_said <= 24 or None in (past, to):
                return None
            return int(hour_said) * 60 + offset + int(past or 0) - int(to or 0)
    return None


def _spelt(words: str | None, language: str) -> int | None:
    """The hour or the minutes that words say, 0 where nothing is said; None for what is no whole number."""
    total = Decimal(0)
    for word in re.split("[ -]", words or ""):
        if word in _HOURLY:
            total += _HOURLY[word]
        elif word.isdigit():
            total += int(word)
        elif word and word != "a":
            value = word_value(word, language)
            if value is None or value[1] not in ("cardinal", "ordinal", "share"):
                return None
            total += value[0] * 60 if value[1] == "share" else value[0]
    return int(total) if total == int(total) else None


def _on_clock(minutes: int, groups: Mapping[str, str | None], language: str) -> tuple[int, bool]:
    half = "night" if groups.get("night") else HALVES[language].get(groups.get("half") or "", "")
    hour = minutes // 60
    if half == "am":
        return minutes % 720, True
    if half == "pm":
        return minutes % 720 + 720, True
    if half == "night":
        return (minutes % 720 + 720 if 6 <= hour < 12 else minutes % 720), True
    return minutes, hour > 12 or hour == 0 or (groups.get("hour") or "").startswith("0")
