"""Times of day that a text names: ``18:30``, ``7 a.m.``, ``half past nine``, ``без чверті сьома``, ``к полудню``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.numerals import word_value
from workbench.text.typography import folded
from workbench.text.units import unit_after


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


_HALVES: Mapping[str, Mapping[str, str]] = {
    "ru": {"утра": "am", "ночи": "night", "дня": "pm", "вечера": "pm", "пополудни": "pm"},
    "uk": {"ранку": "am", "ночі": "night", "дня": "pm", "вечора": "pm", "пополудні": "pm"},
    "en": {"a": "am", "p": "pm", "morning": "am", "afternoon": "pm", "evening": "pm", "night": "night"},
}
_DIGITS = r"(?<![\d.,:/№])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?![\d:%]|[.,]\d)"
_HOUR = rf"(?:{_DIGITS}|(?<!\w)(?P<word>[а-яіїє']{{3,}}))"

# How each language names a time, in a folded text with its case folded; the first that matches at a place counts. Before
# each pattern stands what is in every match of it (one of these, _ for a space): most texts have none, which is seen fast.
_PATTERNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": (
        ("полови", r"полови\w+ (?P<half_of>[а-я]+(?:ого|его|ьего))(?: (?P<half>утра|дня|вечера|ночи))?"),
        ("пол", r"(?<!\w)пол-?(?P<half_of>(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ого|ьего))(?: (?P<half>утра|дня|вечера|ночи))?"),
        ("без_", r"без (?P<to>четверти|пяти|десяти|двадцати(?: пяти)?)(?: минут)? (?P<word>два|три|четыре|[а-я]+ь)(?: (?P<half>утра|дня|вечера|ночи))?"),
        ("четверть", r"четверть (?P<quarter_of>[а-я]+(?:ого|его|ьего))(?: (?P<half>утра|дня|вечера|ночи))?"),
        ("утра вечера пополудни", rf"{_HOUR}(?:-?(?:й|и|го|ми|ти))?(?: час(?:а|ов|ам)?)? (?P<half>утра|вечера|пополудни)\b"),
        ("_дня _ночи", rf"{_HOUR} час(?:а|ов|ам)? (?P<half>дня|ночи)\b"),
        ("_дня _ночи", rf"(?<!\w)(?:в|к|до|с|около|после) {_HOUR} (?P<half>дня|ночи)\b"),
        ("_дня _ночи", r"(?<!\w)час(?:а|у)? (?P<one>ночи|дня)\b"),
        ("_часа _часов _часам", rf"(?<!\w)(?:в|к|ко) {_HOUR} час(?:а|ов|ам)\b(?! (?:в|до|на|от|после|работ|пути|езды))"),
        (".", r"(?<!\w)(?:в|к|до|с|на|около|после|от|и|в период с) (?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]|\.\d| ?%| (?:процент|млн|млрд|тыс|г|балл|метр|км|секунд))"),
        ("полд полуд полноч полуноч", r"(?P<noon>(?<!\w)полд(?:ень|ню|нем)|(?<!\w)полу?дн(?:я|ю|ем)\b)|(?P<midnight>(?<!\w)(?:полночь|полуноч[ьи]ю?|полночи))"),
        (":", r"(?<![\d.,:/])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])(?: (?P<half>утра|дня|вечера|ночи))?"),
    ),
    "uk": (
        ("пів_на половин", r"(?:пів|половин\w) на (?P<half_of>[а-яіїє']+)(?: (?P<half>ранку|дня|вечора|ночі))?"),
        ("чверт п'ят десят двадцят", r"(?:за|без) (?P<to>чверт[ьі]|п'ят[ьи]|десят[ьи]|двадцят[ьи])(?: хвилин)? (?P<word>[а-яіїє']+(?:а|у|я|ю|ої|ій))(?: (?P<half>ранку|дня|вечора|ночі))?"),
        ("чверть_на", r"чверть на (?P<quarter_of>[а-яіїє']+)(?: (?P<half>ранку|дня|вечора|ночі))?"),
        ("чверть_по", r"чверть по (?P<quarter_past>[а-яіїє']+)(?: (?P<half>ранку|дня|вечора|ночі))?"),
        ("ранку вечора пополудні", rf"{_HOUR}(?:-?(?:й|ї|а|у|ту|та|ма|ша))?(?: годин[аиіу])? (?P<half>ранку|вечора|пополудні)\b"),
        ("_дня _ночі", rf"{_HOUR}(?:-?(?:й|ї|а|у))? годин[аиіу] (?P<half>дня|ночі)\b"),
        ("_дня _ночі", rf"(?<!\w)(?:о|об|до|з|із|після|близько) {_HOUR}(?:-?(?:й|ї|а|у))? (?P<half>дня|ночі)\b"),
        ("-й -ї -а -у", r"(?<!\w)(?:о|об|до|з|із|зі|після|близько|на|і|й|та) (?P<hour>\d{1,2})-[йїау](?: годин[аиіу]\b|(?=[.,;!?)]|\Z| (?:до|за|у|в|і|й|та) ))"),
        ("_годин", r"(?<!\w)(?:о|об|після|до|з) (?P<word>[а-яіїє']+(?:ій|ої)) годині?и?\b"),
        (".", r"(?<!\w)(?:о|об|до|з|на|близько|після|від|і) (?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]|\.\d| ?%| (?:відсот|млн|млрд|тис|бал|метр|км|секунд))"),
        ("півдні полуд півночі", r"(?P<noon>(?<!\w)(?:опівдні|полудень|полудн(?:я|ю|ем)|пополудні))|(?P<midnight>(?<!\w)опівночі\b)"),
        ("_півночі", r"(?<!\w)(?P<midnight>(?:до|після|близько) півночі)(?! (?:країни|області|від|регіону|міста|та|і) )"),
        (":", r"(?<![\d.,:/])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])(?: (?P<half>ранку|дня|вечора|ночі))?"),
    ),
    "en": (
        ("half_past", r"half past (?P<past_half>[a-z]+)"),
        ("quarter", r"(?:a )?quarter (?P<quarter>past|to) (?P<word>[a-z]+)"),
        ("five ten_ twenty", r"(?P<before>five|ten|twenty(?:-five)?)(?: minutes)? (?P<direction>past|to) (?P<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"),
        ("am pm a.m p.m", rf"{_DIGITS}(?: ?(?:-|to|and) ?(?=\d))? ?(?P<half>[ap])\.?m\b\.?"),
        ("a.m. p.m.", r"(?<!\w)(?P<word>[a-z]+) (?P<half>[ap])\.m\."),
        ("morning afternoon evening night", rf"(?<!\w)(?:{_DIGITS}|(?P<word>[a-z]+))(?: o'clock)? (?:in the (?P<half>morning|afternoon|evening)|at (?P<night>night))\b"),
        ("o'clock", r"(?<!\w)(?:(?P<hour>\d{1,2})|(?P<word>[a-z]+)) o'clock"),
        (".", r"(?<!\w)(?:at|until|till|by) (?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]|\.\d| ?(?:%|per|million|billion|points?|times|degrees|m\b|km|met|kilo|mile|seconds))"),
        ("noon midday midnight", r"(?P<noon>(?<!\w)(?:noon|midday)\b)|(?P<midnight>(?<!\w)midnight\b)"),
        (":", r"(?<![\d.,:/])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])"),
    ),
}  # fmt: skip
_SHARES = {"ч": 15, "п": 5, "де": 10, "дв": 20}


@lru_cache(maxsize=8192)
def times(text: str, tag: str) -> tuple[Time, ...]:
    """The times of day that a Russian, Ukrainian or English text names, in order."""
    language = base(tag)
    if language not in _PATTERNS:
        return ()
    plain = folded(text, case=True)
    found: list[Time] = []
    covered: list[tuple[int, int]] = []
    for signs, pattern in _patterns(language):
        for match in pattern.finditer(plain.text) if any(sign in plain.text for sign in signs) else ():
            start, end = match.span()
            if any(first < end and start < last for first, last in covered):
                continue
            if ":" not in match[0] and _is_amount(match, plain.text, language):
                continue
            for minutes, is_sure in _readings(match, language):
                covered.append((start, end))
                first, last = plain.span(start, end)
                found.append(Time(text[first:last], first, last, minutes, is_sure))
    return tuple(sorted(found, key=lambda time: time.start))


@cache
def _patterns(language: str) -> tuple[tuple[list[str], re.Pattern[str]], ...]:
    patterns = _PATTERNS[language]
    return tuple(([sign.replace("_", " ") for sign in signs.split()], re.compile(pattern)) for signs, pattern in patterns)


def _is_amount(match: re.Match[str], text: str, language: str) -> bool:
    """Whether what looks like a time counts something: "by a quarter to eight million tonnes", "by 4.30 hryvnias"."""
    groups = match.groupdict()
    if groups.get("half") or groups.get("noon") or groups.get("midnight") or "o'clock" in match[0]:
        return False
    start, end = match.span()
    if _CHANGED[language].search(text, max(start - 40, 0), start + 3) and not _PART_OF_DAY[language].match(text, end):
        return True
    if groups.get("direction") and (_SCORED.search(text, max(start - 24, 0), start) or _SCORE.match(text, end)):
        return True
    range_end = _UP_TO.match(text, end)
    places = (end, range_end.end()) if range_end else (end,)
    return any(_counts(groups, text, place, language) for place in places)


def _counts(groups: Mapping[str, str | None], text: str, place: int, language: str) -> bool:
    """Whether what stands behind a number is counted by it."""
    following = _NEXT.match(text, place)
    if following is None:
        return text[place : place + 1] in ("%", "-") and text[place + 1 : place + 2].isalpha()
    if groups.get("half_of") or groups.get("quarter_of"):
        return following[1].startswith(_STAGES)
    if groups.get("direction") and following[1].endswith("s") and following[1] not in _NO_PLURALS:
        return True
    if not groups.get("hour") and following[1] not in ("one", "second") and word_value(following[1], language) is not None:
        return True
    unit = unit_after(text, place, language, digits=False)
    return unit is not None and following[1] not in _OF_CLOCK


_CHANGED: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r"(?:выр|возр|сни[зж]|сокра|упа|пода?ро|подеше|увелич|уменьш|прибав|потер|повы|приро)\w+ (?:\w+ )?на \Z"),
    "uk": re.compile(r"(?:зрос|зріс|зни[зж]|скоро|впа|упа|подоро|подеше|збільш|зменш|дода|втра|підви)\w* (?:\w+ )?на \Z"),
    "en": re.compile(
        r"(?<!\w)(?:f[ae]ll\w*|r[io]se\w*|rising|gr[eo]w\w*|cut|drop\w*|shr[aiu]nk\w*|(?:in|de)creas\w+|declin\w+|down|up|reduc\w+|slump\w*|jump\w*"
        r"|plung\w*|climb\w*|expand\w*|contract\w*|lower\w*|rais\w+|slash\w*|dipp\w+|surg\w+|soar\w*|gain\w*|lost|losing|went up|gone up|higher|lower) "
        r"(?:\w+ ){0,2}by (?:(?:about|almost|nearly|over|more than) )?(?:a )?\w*\Z"
    ),
}
_PART_OF_DAY: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r" (?:утра|вечера|дня|ночи|час)"),
    "uk": re.compile(r" (?:ранку|вечора|дня|ночі|годин)"),
    "en": re.compile(r" (?:in the|o'clock|[ap]\.?m|on|tomorrow|today|tonight|yesterday)(?!\w)"),
}
_SCORED = re.compile(r"(?<!\w)(?:vot(?:ed|es?|ing)|won|lost|split|beat(?:en)?|defeated|passed|ruled|ratio of|a) \Z")
_SCORE = re.compile(r" (?:majority|vote|votes|win|victory|defeat|margin|against|in favour|odds|ruling)(?!\w)")
_UP_TO = re.compile(r" ?(?:-|–|to|and|do|до|и|і|й|та) ?\d{1,3}(?:[.,]\d+)?")
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
    elif (minutes := _minutes(groups, language)) is not None:
        yield _on_clock(minutes, groups, language)


def _minutes(groups: Mapping[str, str | None], language: str) -> int | None:
    if groups.get("hour"):
        hour = int(groups["hour"] or 0)
        return hour * 60 + int(groups.get("minute") or 0) if hour <= 24 else None
    for name, offset in (("half_of", -30), ("quarter_of", -45), ("quarter_past", 15), ("past_half", 30), ("word", 0)):
        hour_word = groups.get(name)
        if hour_word:
            value = word_value(hour_word, language)
            if value is None or value[1] not in ("cardinal", "ordinal") or not 1 <= value[0] <= 24 or value[0] % 1:
                return None
            return int(value[0]) * 60 + offset + _shift(groups)
    return None


def _shift(groups: Mapping[str, str | None]) -> int:
    """The minutes that are said beside the hour: ``без четверти``, ``quarter past``."""
    if to := groups.get("to"):
        minutes = next(share for beginning, share in _SHARES.items() if to.startswith(beginning))
        return -minutes
    if quarter := groups.get("quarter"):
        return 15 if quarter == "past" else -15
    if before := groups.get("before"):
        minutes = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}[before]
        return minutes if groups["direction"] == "past" else -minutes
    return 0


def _on_clock(minutes: int, groups: Mapping[str, str | None], language: str) -> tuple[int, bool]:
    half = "night" if groups.get("night") else _HALVES[language].get(groups.get("half") or "", "")
    hour = minutes // 60
    if half == "am":
        return minutes % 720, True
    if half == "pm":
        return minutes % 720 + 720, True
    if half == "night":
        return (minutes % 720 + 720 if 6 <= hour < 12 else minutes % 720), True
    return minutes, hour > 12 or hour == 0 or (groups.get("hour") or "").startswith("0")
