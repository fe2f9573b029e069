"""Which part of a week, month, year or longer time a text names: «в начале недели», ``late May``, ``by the end of the year``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.core.language import base


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a stretch of time.

    Attributes:
        text: as it stands: ``начале следующей недели``.
        start, end: where.
        part: ``start``, ``middle``, ``end``, ``first half`` or ``second half``.
        whole: of what: ``week``, ``weekday`` of a month, ``month``, ``season``, ``quarter``, ``year``, ``decade``, ``century``;
            what is counted in seasons is a ``season``: the time of heating, of matches, of lessons, of holidays.
    """

    text: str
    start: int
    end: int
    part: str
    whole: str


_PARTS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "first half": r"перв(?:ая|ой|ую) половин[ауые]",
        "second half": r"втор(?:ая|ой|ую) половин[ауые]",
        "start": r"начал[еауо]м?|перв(?:ая|ой|ую) недел[яиею]|(?:перв(?:ые|ых)|начальны[ех]) (?:дни|дней|днях|числа|числах|недели|неделях|месяцы|месяцах)|перв(?:ая|ой|ую) декад[ауые]",
        "middle": r"середин[аеуы]|посреди|втор(?:ая|ой|ую) декад[ауые]",
        "end": r"кон(?:ец|ца|цу|це|цом)|исход(?:е|у)|последн(?:яя|ей|юю) недел[яиею]|последни(?:е|х) (?:дни|дней|днях|числа|числах|недели|неделях|месяцы|месяцах)|(?:треть(?:я|ей|ю)|последн(?:яя|ей|юю)) декад[ауые]|окончани[еяюи]м?|завершени[еяюи]м?",
    },
    "uk": {
        "first half": r"перш(?:а|ої|ій|у) половин[аиіу]",
        "second half": r"друг(?:а|ої|ій|у) половин[аиіу]",
        "start": r"початк[ауом]{1,2}|початок|перш(?:ий|ого|ому) тиж(?:день|ня|ні)|перш(?:і|их) (?:дні|днів|днях|числа|числах|тижні|тижнях|місяці|місяцях)|перш(?:а|ої|ій|у) декад[аиіу]",
        "middle": r"середин[аиіу]|всередині|усередині|посеред|посередині|друг(?:а|ої|ій|у) декад[аиіу]",
        "end": r"наприкінці|закінченн[яіює]м?|завершенн[яіює]м?|кін(?:ець|ця|цю|ці|цем)|останн(?:ій|ього|ьому) тиж(?:день|ня|ні)|останн(?:і|іх) (?:дні|днів|днях|числа|числах|тижні|тижнях|місяці|місяцях)|(?:трет(?:я|ьої|ій|ю)|останн(?:я|ьої|ій|ю)) декад[аиіу]",
    },
    "en": {
        "first half": r"first half of",
        "second half": r"(?:second|latter) half of",
        "start": r"(?:start|beginning|opening|onset|outset|dawn|(?:first|opening|early) (?:few |ten )?(?:days|weeks?|months)) (?:of|in)|early(?: in)?",
        "middle": r"(?:middle|midpoint|second ten days) of|mid|halfway through|midway through",
        "end": r"(?:end|close|conclusion|completion|(?:last|final|closing) (?:few |ten )?(?:days|weeks?|months)) (?:of|in)|late(?: in)?",
    },
}  # fmt: skip
_WHOLES: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "week": r"недел[иье]\w*",
        "month": r"месяц[ае]?|январ[ьяе]|феврал[ьяе]|марта?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]",
        "season": r"весны|лета|осени|зимы|сезон[ау]?|отопительного периода|каникул|семестр[ау]?|триместр[ау]?",
        "quarter": r"квартала?",
        "year": r"года?|(?:1[5-9]|20)\d\d(?!-?[ех]\b)(?:-?го|-?м)?",
        "decade": r"десятилетия|(?:1[5-9]|20)?\d0-?х|(?:двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност|нулев)ых",
        "century": r"века|столетия",
    },
    "uk": {
        "week": r"тижн[яіюе]\w*",
        "month": r"місяц[яіею]|січн[яіюе]|лютого|лютому|березн[яіюе]|квітн[яіюе]|травн[яіюе]|червн[яіюе]|липн[яіюе]|серпн[яіюе]|вересн[яіюе]|жовтн[яіюе]|листопад[аі]|грудн[яіюе]",
        "season": r"весни|літа|осені|зими|сезону?|опалювального періоду|канікул|семестр[ау]?|триместр[ау]?",
        "quarter": r"кварталу?",
        "year": r"року|році|(?:1[5-9]|20)\d\d(?!-?[іх]\b)(?:-?го|-?му?)?",
        "decade": r"десятиліття|(?:1[5-9]|20)?\d0-?х|(?:двадцят|тридцят|сороков|п'ятдесят|шістдесят|сімдесят|вісімдесят|дев'яност|нульов)их",
        "century": r"століття|сторіччя|віку",
    },
    "en": {
        "week": r"weeks?",
        "month": r"months?|january|february|march|april|may|june|july|august|september|october|november|december",
        "season": r"spring|summer|autumn|fall|winter|(?:(?!in |of |on |for |and |or |to )[\w/-]+[ -]){0,2}?season|(?:school |christmas |easter )?(?:holidays|vacation)|heating period|semester|trimester|(?:school|academic) term",
        "quarter": r"quarter",
        "decade": r"decade|(?:1[5-9]|20)?\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties",
        "year": r"year|(?:1[5-9]|20)\d\d(?!s)",
        "century": r"century",
    },
}  # fmt: skip
_WEEKDAYS: Mapping[str, tuple[str, str, str]] = {
    "ru": (
        r"перв(?:ый|ого|ое|ая|ой|ую)",
        r"последн(?:ий|его|ее|яя|ей|юю)",
        r"понедельника?|вторника?|сред[ауы]|четверга?|пятниц[ауы]|суббот[ауы]|воскресень[ея]|выходны[ех]",
    ),
    "uk": (
        r"перш(?:ий|ого|а|ої|у)",
        r"останн(?:ій|ього|я|ьої|ю)",
        r"понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[ауи]|четвер(?:га)?|п'ятниц[яюі]|субот[ауи]|неділ[яюі]|вихідн(?:і|их)",
    ),
    "en": ("first", "last|final", "(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend"),
}
"""The first and the last weekday, as of a month: «в последнее воскресенье октября»."""

_GAP: Mapping[str, str] = {
    "ru": r" (?:(?!и |или |до |по |с |в |на |к )[\w-]+ ){0,2}?",
    "uk": r" (?:(?!і |й |та |або |до |з |із |у |в |на )[\w'-]+ ){0,2}?",
    "en": r"(?<=mid)(?=summer|winter)|[ -](?:(?:the|this|that|next|last|each|every|current|coming|following|financial|fiscal|calendar|academic|school|first|second|third|fourth|1\dth|20th|21st|19th|\w+teenth|nineteenth|twentieth|twenty-first|of) ){0,3}?",
}
_SIGNS: Mapping[str, tuple[str, ...]] = {
    "ru": ("начал", "перв", "серед", "посред", "кон", "исход", "послед", "декад", "оконч", "заверш"),
    "uk": ("почат", "перш", "серед", "кін", "остан", "декад", "закін", "заверш"),
    "en": (
        "start",
        "begin",
        "early",
        "mid",
        "end",
        "late",
        "first",
        "last",
        "final",
        "close",
        "conclu",
        "complet",
        "opening",
        "onset",
        "dawn",
    ),
}
"""What is in every match, one of these: most texts have none, which is seen fast."""


@lru_cache(maxsize=8192)
def stages(text: str, tag: str) -> tuple[Stage, ...]:
    """The parts of weeks, months, seasons, quarters, years and the like that a text names, in order.

    Args:
        text: any text.
        tag: a language or version tag; languages other than ru, uk and en have none.
    """
    language = base(tag)
    lowered = text.lower()
    if language not in _SIGNS or not any(map(lowered.__contains__, _SIGNS[language])):
        return ()
    plain = lowered.replace("\u00a0", " ").replace("’", "'").replace("ё", "е")
    if len(plain) != len(text):
        return ()
    found = []
    for match in _PATTERNS[language].finditer(plain):
        named = [name.replace("_", " ") for name, value in match.groupdict().items() if value]
        if "weekday" in named:
            part, whole = ("start" if "first" in named else "end"), "weekday"
        else:
            part, whole = (next(name for name in names if name in named) for names in (_PARTS[language], _WHOLES[language]))
        found.append(Stage(text[match.start() : match.end()], match.start(), match.end(), part, whole))
    return tuple(found)


def _pattern(language: str) -> re.Pattern[str]:
    parts, wholes = (
        "|".join(f"(?P<{name.replace(' ', '_')}>{pattern})" for name, pattern in table[language].items())
        for table in (_PARTS, _WHOLES)
    )
    first, last, weekdays = _WEEKDAYS[language]
    weekday = rf"(?:(?P<first>{first})|(?P<last>{last})) (?P<weekday>{weekdays})(?= (?:of|in|\w+[аяуіїйеюь])(?!\w))"
    return re.compile(rf"(?<![\w-])(?:{weekday}|(?:{parts})(?:{_GAP[language]})(?:{wholes}))(?![\w-])")


_PATTERNS = {language: _pattern(language) for language in _SIGNS}
