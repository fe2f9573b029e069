"""What is said of a date or time of day: that something begins or ends there at the earliest, at the latest, or just then."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from workbench.core.language import base

Side = Literal["", "from", "until", "unsure"]


@dataclass(frozen=True, slots=True)
class Limit:
    """What words around a date or time say of it.

    Attributes:
        side: whether something begins (``from``) or ends (``until``) there, neither is said, or the words leave it open.
        is_strict: whether nothing may be earlier or later: ``not before``, «не позже».
        start, end: where the date stands with these words.
        turn: ``last``, ``next``, ``coming`` or ``this`` where that stands before it.
    """

    side: Side
    is_strict: bool
    start: int
    end: int
    turn: str = ""


# Language → strictly from, from, strictly until, until; and what may stand between these words and the date.
_WORDS: Mapping[str, tuple[str, str, str, str]] = {
    "ru": (
        r"не\s(?:ранее|раньше)(?:,?\sчем)?|самое\s(?:раннее|скорое),?",
        r"с|со|начиная\sсо?|после",
        r"не\s(?:позднее|позже)(?:,?\sчем)?|самое\sпозднее,?",
        r"до|вплоть\sдо|по|к|ко|перед|накануне|под",
    ),
    "uk": (
        r"не\s(?:раніше?|скоріше?)(?:,?\s(?:ніж|як|від|за))?|(?:що)?най(?:раніше|швидше|скоріше),?",
        r"з|із|зі|від|починаючи\s(?:з|із|від)|після",
        r"не\sпізніше?(?:,?\s(?:ніж|як|від|за))?|(?:що)?найпізніше,?",
        r"до|аж\sдо|по|перед|напередодні",
    ),
    "en": (
        r"(?:no|not)\s(?:earlier|sooner)\sthan|not\sbefore",
        r"from|since|as\sof|as\sfrom|as\sat|starting(?:\s(?:from|on))?|beginning(?:\son)?|effective|after",
        r"(?:no|not)\slater\sthan|not\safter",
        r"until|till|through|before|up\sto|by|prior\sto|ahead\sof|on\sthe\seve\sof",
    ),
}
_BETWEEN: Mapping[str, str] = {
    "ru": r"(?:(?:(?:в|к)\s)?(?:самого\s)?(?:начал[ауе]|середин[ыеу]|конц[ауе]|вечера|утра|часа)\s|в\s|на\s|\d{1,2}(?::\d\d)?\s(?:часов\s|утра\s|вечера\s)?)?",
    "uk": r"(?:(?:(?:на|у|в)\s)?(?:самого\s)?(?:початк[ауом]{1,2}|середин[иіу]|кінц[іяю]|вечора|ранку|наприкінці|[ву]?середині|посеред)\s|у\s|в\s|на\s)?",
    "en": r"(?:the\s(?:start|beginning|middle|end|morning|evening|night|afternoon)\sof\s|(?:early|late|mid)[\s-]|about\s|around\s|in\s|on\s|next\s|this\s|last\s|the\s)?",
}
_BEHIND: Mapping[str, tuple[str, str]] = {
    "ru": (
        r"\sили\s(?:позднее|позже)|\sи\sпозже|,?\s(?:и\s)?не\s(?:раньше|ранее)(?!,?\s(?:чем\s)?\w)|,?\sсамое\s(?:раннее|скорое)",
        r"\sили\s(?:ранее|раньше)|,?\s(?:и\s)?не\s(?:позже|позднее)(?!,?\s(?:чем\s)?\w)|,?\sсамое\sпозднее",
    ),
    "uk": (
        r"\s(?:або|чи)\sпізніше|,?\s(?:й\s|і\s)?не\sраніше(?!,?\s\w)|,?\s(?:що)?най(?:раніше|швидше|скоріше)",
        r"\s(?:або|чи)\sраніше|,?\s(?:й\s|і\s)?не\sпізніше(?!,?\s\w)|,?\s(?:що)?найпізніше",
    ),
    "en": (r",?\sat\sthe\s(?:very\s)?earliest|\sor\slater", r",?\sat\sthe\s(?:very\s)?latest|\sor\searlier"),
}
_TURNS: Mapping[str, tuple[str, str, str, str]] = {
    "ru": (
        r"(?:прошл|минувш)\w+",
        r"(?:следующ|будущ)\w+",
        r"(?:ближайш|предстоящ)\w+",
        r"эт(?:ого|ой|им|у|от|а|о)|(?:нынешн|текущ)\w+",
    ),
    "uk": (
        r"(?:минул|торішн)\w+",
        r"(?:наступн|майбутн)\w+",
        r"найближч\w+",
        r"цього|цієї|цим|цю|ця|(?:цьогорічн|нинішн|поточн)\w+",
    ),
    "en": (r"last|past|previous", r"next", r"coming|upcoming", r"this|current"),
}
_NEGATED = re.compile(
    r"(?<!\w)(?:не|ні|ни|not|no|never|cannot|without|unlikely|вряд|навряд)(?!\w)|n['’]t(?!\w)|(?<!\w)(?:не|ні)\s", re.IGNORECASE
)
_ORIGIN = re.compile(
    r"(?:восход\w+|относ\w+|датиру\w+|принадлеж\w+|происход\w+|готов\w+|приуроч\w+|походит\w*|датує\w+|датован\w+|належ\w+|сяга\w+|dat(?:e|es|ed|ing))"
    r"(?: back| корнями| корінням| по времени)? \Z",
    re.IGNORECASE,
)
"""What stands before the time something comes from, or belongs to: «восходит к концу века» sets no limit."""

_SEASON = r"(?:spring|summer|autumn|fall|winter|весн\w+|лет[аоуе]м?|осен\w+|зим\w+|навесні|восени|узимку|взимку|влітку|улітку|літ[аоуі]м?|осін\w+)"
_ITS_SEASON = re.compile(rf"(?<!\w){_SEASON}(?:\sof)?\s\Z", re.IGNORECASE)
"""What stands before the year of a season, whose limit is that of the season: spring 2027 at the earliest."""

_ITS_YEAR = re.compile(r",?(?:\sof)?\s(?:19|20)\d\d(?:-?го|\sгода|\sроку)?(?![\w-])")
_OF_SEASON = re.compile(rf"(?<!\w){_SEASON}\Z", re.IGNORECASE)
_EVERY = re.compile(r"по\s(?:\w+\s)?\w+[аяі][мх](?!\w)", re.IGNORECASE)
"""Weekdays and hours on which something is always so: «по вторникам», «по понеділках»."""

_CLAUSE = re.compile(r"[.;:!?—–(]\s")
_WINDOW = 44


def limit_of(text: str, start: int, end: int, tag: str) -> Limit:
    """What the words before and behind a date or time say of it.

    A word that a negation may turn round ("will not open until May") says nothing for sure.

    Args:
        text: the text, as it stands.
        start, end: the place of the date or time; it may begin with such a word itself.
        tag: a language or version tag; in languages other than ru, uk and en nothing is said.
    """
    language = base(tag)
    if language not in _WORDS:
        return Limit("", False, start, end)
    first, patterns = max(start - _WINDOW, 0), _compiled(language)
    inside = patterns["inside"].match(text, start, end)
    said = inside or patterns["before"].search(text, first, start)
    its_year = _ITS_YEAR.match(text, end) if _OF_SEASON.search(text, start, end) else None
    behind = patterns["behind"].match(text, its_year.end() if its_year else end)
    if _ITS_SEASON.search(text, first, start):
        behind = None
    turned = patterns["turn"].search(text, max(start - 16, 0), start) or patterns["turn inside"].search(text, start, end)
    turn = (turned.lastgroup or "") if turned else ""
    if behind is not None:
        side: Side = "from" if behind["from"] else "until"
        return Limit(side, True, said.start() if said else start, behind.end(), turn)
    if said is not None and _EVERY.match(text, said.start(), end):
        said = None
    if said is None or _ORIGIN.search(text, max(said.start() - 28, 0), said.start()):
        return Limit("", False, start, end, turn)
    side, _, strictness = (said.lastgroup or "").partition("_")  # type: ignore[assignment]
    if not strictness and _is_negated(text, said.start(), end):
        side = "unsure"
    return Limit(side, bool(strictness), min(said.start(), start), end, turn)


def _is_negated(text: str, start: int, end: int) -> bool:
    before = _CLAUSE.split(text[max(start - 80, 0) : start])[-1]
    behind = _CLAUSE.split(text[end : end + 60])[0]
    return _NEGATED.search(before) is not None or _NEGATED.search(behind) is not None


def _named(words: tuple[str, str, str, str]) -> str:
    names = ("from_strictly", "from", "until_strictly", "until")
    return "|".join(f"(?P<{name}>{pattern})" for name, pattern in zip(names, words, strict=True))


@cache
def _compiled(language: str) -> dict[str, re.Pattern[str]]:
    words, (later, earlier), (last, following, coming, this) = _WORDS[language], _BEHIND[language], _TURNS[language]
    turn = rf"(?<!\w)(?:(?P<last>{last})|(?P<next>{following})|(?P<coming>{coming})|(?P<this>{this}))\s"
    return {
        "before": re.compile(rf"(?<!\w)(?:{_named(words)})\s{_BETWEEN[language]}\Z", re.IGNORECASE),
        "inside": re.compile(rf"(?:{_named(words)})\s", re.IGNORECASE),
        "behind": re.compile(rf"(?:(?P<from>{later})|(?P<until>{earlier}))(?!\w)", re.IGNORECASE),
        "turn": re.compile(rf"{turn}\Z", re.IGNORECASE),
        "turn inside": re.compile(turn, re.IGNORECASE),
    }
