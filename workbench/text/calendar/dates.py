"""Days, months, weekdays, years and longer periods that a text names, in words or in digits, in whatever order and case."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.calendar.date import Date
from workbench.text.calendar.date_forms import DOUBTFUL_WEEKDAYS, MONTHS, WEEKDAYS
from workbench.text.calendar.days import Day, days_alone, days_of, is_day_called, spelt_days
from workbench.text.calendar.periods import Period, periods
from workbench.text.numbers import numbers
from workbench.text.typography import folded

# What is a month's name only in company: "may", a march, a fierce (лютий) wind, a leaf fall (листопад).
_ALONE_ENGLISH = re.compile(
    r"\b(?:[Ii]n|of|since|until|till|last|this|next|early|late|mid|by|and|to|from|through|during|each|every)[ /-]\Z"
    r"|\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? ?[-–—/] ?\Z"
)
_ALONE_UKRAINIAN = re.compile(
    r"(?:\b[ВвУу]|(?<!\w)(?:до|від|з|із|за|по|на початку|початок|наприкінці|кінець|кінц[яюі]|[ву]?середин[аиіу]|посеред|половин[аиіу]|декад[аиіу]"
    r"|(?:числ|дн|тижн)(?:ах|ях|і)|дн(?:і|ів)|минулого|цього|наступного|протягом|[ву]продовж|(?:весь|увесь|цілий))"
    r"|(?:січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)(?:ень|н[яюі])(?: ?[-–—/]| і| й| та| або| по|,))[ /]?\Z"
)
_DOUBTFUL = frozenset(("May", "March", "Mar", "Dec", "Jan", "Sep", "Oct", "Nov", "Feb", "Apr", "Aug", "Jun", "Jul"))
_DOUBTFUL_ROOTS = ("лют", "листопад")
_DAY = r"(?<![\d.,:$])\d{1,2}(?![\d:%]|[.,]\d)(?:-?(?:st|nd|rd|th|[а-яіїє]{1,3})\b)?"
_DAYS = rf"{_DAY}(?:(?:, | ?- ?| (?:(?:and|to|through|thru|until|till|or)(?: the)?|и|або|или|і|й|та|по|до|на) ){_DAY}){{0,6}}"
_YEAR = r"(?:,? (?:of )?(?P<year>(?:1[5-9]|20)\d\d)(?!\d)(?: ?(?:года|году|год|року|рік|році|г\.|р\.))?)?"
_BEGINNING = re.compile(r"(?:\A|[.!?:…»\"“] |[«\"“])\Z")
_FEAST = re.compile(r"(?<!\w)(?:(?P<first>New Year's Day)|(?P<last>New Year's Eve)|(?P<attacks>9/11(?![/\d]| of)))(?!\w)")
_FEAST_SIGNS = ("New Year's", "9/11")
_PART_OF_TODAY = re.compile(r"(?<!\w)[Tt]his (?:morning|afternoon|evening)(?!\w)")
_DOTTED = re.compile(r"\d\.[01]\d")
_FEASTS = {"first": (1, 1), "last": (12, 31), "attacks": (9, 11)}
_EDGE = re.compile(
    r"(?:(?P<first>перв\w+|перш\w+|first)|последн\w+|останн\w+|last|final) (?:д(?:ень|ня|не|ню|ні)|day)(?: of)? \Z", re.IGNORECASE
)
_STARTS = r"(?:(?<![\w-])|(?<=\b[Mm]id-)|(?<=\b[Ll]ate-)|(?<=\b[Ee]arly-))"
_YEAR_BEHIND = re.compile(r",? ((?:1[5-9]|20)\d\d)(?!\d)")
_LONG = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ONE_DAY = re.compile(r"(?<!\d)\d{1,2}")
_EVE = re.compile(
    r"(?:ноч[ьи]|ніч|ночі|[Nn]ight|vernight)(?: (?:с|со|з|із|зі|from) [^\W_][\w-]*(?: [^\W\d_]{3,})?)? (?:на|into|to) \Z"
)
_NIGHT_BEFORE = re.compile(r"(?:ноч[ьи]|ніч|ночі|[Nn]ights?|vernight) (?:с|со|з|із|зі|from|of|on)(?: the)? \Z")
_TO_MORNING = re.compile(r"\s?[-–—/]\s?|\s(?:на|to|into)(?:\sthe)?\s")
_DAY_AND_MONTH = re.compile(
    r"(?P<before>(?<!\w)(?:[сСдДзЗ]|[дД]о|[пП]о|[оО]т|[вВ]ід|[зЗ]і|[пП]осле|[пП]ісля|[кК]) )?(?<![\d.,/-])"
    r"(?P<day>[0-3]?\d)\.(?P<month>0[1-9]|1[0-2])(?![\d%]|[.,-]\d| ?%|:\d"
    r"| (?:млн|млрд|тыс|тис|процент|відсот|утра|вечера|ранку|вечора))"
)


@lru_cache(maxsize=8192)
def dates(text: str, tag: str) -> tuple[Date, ...]:
    """The days, months, weekdays, years and periods that a text names, in order, each day of ``12–14 мая`` by itself.

    A weekday is by itself, even next to its date. A year alone counts where the words around say that it is one.

    Args:
        tag: a language or version tag; only dates in digits alone are seen in a language other than ru, uk and en.
    """
    found = [
        Date(number.text, number.start, number.end, *_parts(int(number.value)))
        for number in numbers(text, tag)
        if number.kind == "date"
    ]
    language = base(tag)
    if language in MONTHS:
        plain = folded(text)
        for start, end, date in (*_in_words(plain.text, language), *_short(plain.text, language), *_feasts(plain.text)):
            first, last = plain.span(start, end)
            eve = _EVE.search(plain.text, max(start - 40, 0), start) is not None
            found.append(replace(date, text=text[first:last], start=first, end=last, is_eve=eve))
        spans = [(date.start, date.end) for date in found]
        has_month = any(date.month for date in found)
        if has_month or is_day_called(plain.text):
            for day in days_alone(spelt_days(plain.text, language), plain.text, language, only_called=not has_month):
                first, last = plain.span(day.start, day.end)
                if not any(begins < last and first < ends for begins, ends in spans):
                    found.append(Date(text[first:last], first, last, day=day.number))
        for match in _PART_OF_TODAY.finditer(plain.text) if language == "en" else ():
            first, last = plain.span(*match.span())
            found.append(Date(text[first:last], first, last, period=Period("day", "today")))
        for start, end, year, period in periods(plain.text, language):
            first, last = plain.span(start, end)
            if not any(begins < last and first < ends for begins, ends in spans):
                found.append(Date(text[first:last], first, last, year, period=period))
    return tuple(_nights(sorted(found, key=lambda date: (date.start, date.end)), text))


def _nights(found: list[Date], text: str) -> Iterator[Date]:
    """The dates with the two that one night lies between as one: «в ночь с 7 на 8 августа», ``the night of 7–8 August``."""
    before: Date | None = None
    for date in found:
        if before is not None and date.follows(before) and _TO_MORNING.fullmatch(text, before.end, date.start):
            before = replace(date, text=text[before.start : date.end], start=before.start, is_eve=True)
            continue
        if before is not None:
            yield before
        before = date
        if _NIGHT_BEFORE.search(text, max(date.start - 24, 0), date.start) is None:
            yield date
            before = None
    if before is not None:
        yield before


@lru_cache(maxsize=8192)
def doubtful_weekdays(text: str, tag: str) -> tuple[Date, ...]:
    """What may be a weekday or another word, in order: «среда» is the environment as well.

    Args:
        tag: a language or version tag.
    """
    pattern = DOUBTFUL_WEEKDAYS.get(base(tag))
    plain = folded(text)
    found = []
    for match in re.finditer(pattern[0], plain.text) if pattern else ():
        first, last = plain.span(*match.span())
        found.append(Date(text[first:last], first, last, weekday=pattern[1] if pattern else None))
    return tuple(found)


def _short(text: str, language: str) -> Iterator[tuple[int, int, Date]]:
    """A day and month in digits alone, as Russian and Ukrainian texts have them: ``14.05``."""
    for match in _DAY_AND_MONTH.finditer(text) if language != "en" and _DOTTED.search(text) else ():
        if 1 <= int(match["day"]) <= 31 and (match["month"][0] == "0" or match["before"]):
            yield match.start("day"), match.end("month"), Date("", 0, 0, None, int(match["month"]), int(match["day"]))


def _feasts(text: str) -> Iterator[tuple[int, int, Date]]:
    """Days with a name of their own: ``New Year's Day``, ``9/11``."""
    for match in _FEAST.finditer(text) if any(sign in text for sign in _FEAST_SIGNS) else ():
        month, day = _FEASTS[match.lastgroup or ""]
        yield match.start(), match.end(), Date("", 0, 0, None, month, day)


def _parts(value: int) -> tuple[int, int, int]:
    return value // 10_000, value // 100 % 100, value % 100


def _in_words(text: str, language: str) -> Iterator[tuple[int, int, Date]]:
    spelt: list[Day] | None = None
    text = _hyphens(language).sub("/", text) if "-" in text else text
    searched = text if language == "en" else text.lower()
    for match in _dates_of(language).finditer(text) if _is_any(MONTHS[language]).search(searched) else ():
        group = "days" if match["days"] else "days_behind"
        days = list(_ONE_DAY.finditer(match[group] or ""))
        if not days:
            spelt = spelt_days(text, language) if spelt is None else spelt
            if of_month := days_of(spelt, text, match.start(), match.end("month"), language):
                yield from _spelt_out(of_month, match, text)
                continue
        edge = None if days else _EDGE.search(text, max(match.start() - 24, 0), match.start())
        if not days and edge is None and _is_doubtful(match, text, language):
            continue
        month, year = _number_of(match), int(match["year"]) if match["year"] else None
        if edge is not None:
            yield edge.start(), match.end(), Date("", 0, 0, year, month, 1 if edge["first"] else _LONG[month - 1])
            continue
        for n, day in enumerate(days):
            start = match.start() if n == 0 else match.start(group) + day.start()
            end = match.end() if n == len(days) - 1 else match.start(group) + day.end()
            yield start, end, Date("", 0, 0, year, month, int(day[0]))
        if not days:
            yield match.start(), match.end(), Date("", 0, 0, year, month)
    for match in _weekdays_of(language).finditer(text) if _is_any(WEEKDAYS[language]).search(searched) else ():
        # A capital inside a sentence is a surname's: Субота.
        if language == "en" or match[0].islower() or _BEGINNING.search(text, max(match.start() - 3, 0), match.start()):
            yield match.start(), match.end(), Date("", 0, 0, weekday=_number_of(match))


def _spelt_out(days: list[Day], match: re.Match[str], text: str) -> Iterator[tuple[int, int, Date]]:
    """The days in words of a month, the nearest of them with month and year."""
    month, year = _number_of(match), int(match["year"]) if match["year"] else None
    stop = max(days[-1].end, match.end())
    if year is None and (behind := _YEAR_BEHIND.match(text, stop)):
        year, stop = int(behind[1]), behind.end()
    for day in days:
        is_next = day is days[-1]
        start, end = (min(day.start, match.start()), stop) if is_next else (day.start, day.end)
        yield start, end, Date("", 0, 0, year, month, day.number)


def _is_doubtful(match: re.Match[str], text: str, language: str) -> bool:
    """Whether a word without a day may not be a month at all."""
    if match["year"]:
        return False
    month, before = match["month"].rstrip("."), text[max(match.start() - 20, 0) : match.start()]
    if language != "en" and not month.islower():
        return True  # Марта, Мая
    if month.startswith(_DOUBTFUL_ROOTS):
        return _ALONE_UKRAINIAN.search(before) is None
    return month in _DOUBTFUL and _ALONE_ENGLISH.search(before) is None


@cache
def _dates_of(language: str) -> re.Pattern[str]:
    month = rf"{_STARTS}(?P<month>{_numbered(MONTHS[language])})(?![\w'])(?!-[^\W\d])"
    behind = (
        rf"(?: (?:the )?(?P<days_behind>{_DAYS})(?! (?:million|billion|per)))?" if language == "en" else "(?P<days_behind>(?!))?"
    )
    return re.compile(rf"(?:(?P<days>{_DAYS}) (?:of )?)?{month}{behind}{_YEAR}", 0 if language == "en" else re.IGNORECASE)


@cache
def _is_any(names: str) -> re.Pattern[str]:
    """What is in every text that names one of these: most texts have none, which is seen fast."""
    return re.compile("|".join(names.split()))


@cache
def _hyphens(language: str) -> re.Pattern[str]:
    """The hyphen between two months, which elsewhere makes one word of two."""
    months = "|".join(MONTHS[language].split())
    return re.compile(rf"(?<=[^\W\d_])-(?=(?:{months})(?!\w))", re.IGNORECASE)


@cache
def _weekdays_of(language: str) -> re.Pattern[str]:
    pattern = rf"(?<!\w)(?:{_numbered(WEEKDAYS[language])})(?!\w|'(?!s\b))"
    return re.compile(pattern, 0 if language == "en" else re.IGNORECASE)


def _numbered(names: str) -> str:
    return "|".join(f"(?P<n{n}>{name})" for n, name in enumerate(names.split(), start=1))


def _number_of(match: re.Match[str]) -> int:
    return next(int(name[1:]) for name, found in match.groupdict().items() if found and name[0] == "n")
