"""What an amount says of a change: how many times as much there is afterwards, however it is said.

«Выросло в полтора раза», ``rose by half`` and ``50 % more`` are one; ``fell by three quarters`` is four times less.
"""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from workbench.text.quantities.amount import Amount

_UP: Mapping[str, str] = {
    "ru": r"(?:вы|воз|под)рос\w*|(?:вы|воз|под)раст\w*|раст[уеё]\w*|рост(?:а|у|ом|е)?|прирост\w*|увелич\w+|повы[сш]\w+|подня\w+|подорож\w+|приба[вб]\w+|больше|дороже|выше|длиннее|старше|шире|тяжелее|быстрее|подскоч\w+|подскак\w+|взлет\w+|скакн\w+|вздорож\w+|удво\w+|удваива\w+|утро[ие]\w+|утраива\w+|учетвер\w+|превы\w+|нарас\w+",
    "uk": r"зрос\w*|зріс|виріс|вирос\w*|зроста\w*|збільш\w+|підви[щс]\w+|підня\w+|подорож\w+|побільш\w+|більш\w*|дорожч\w*|вищ(?:е|ий|а|і)|довш\w*|старш\w*|ширш\w*|важч\w*|приріст|приросту|додал\w*|підскоч\w+|злеті\w+|стрибн\w+|здорож\w+|подорожч\w+|подво\w+|потро\w+|перевищ\w+",
    "en": r"r[io]s(?:e|es|ing|en)|gr[eo]w(?:n|s|ing)?|growth|increas\w+|up|jump\w*|surg\w+|soar\w*|climb\w*|gain\w*|le(?:ap|apt|aps|aped)|rocket\w*|skyrocket\w*|spik\w+|more|higher|rais\w+|expand\w*|swell\w*|swoll\w+|longer|larger|bigger|again|dearer|older|wider|heavier|faster|doubl\w+|trebl\w+|tripl\w+|quadrupl\w+|quintupl\w+",
}
_DOWN: Mapping[str, str] = {
    "ru": r"сокра[тщ]\w+|сни[зж]\w+|упа[лд]\w*|пада\w+|уменьш\w+|подешев\w+|меньше|дешевле|ниже|урез\w+|паден\w+|убыл\w*|спад\w*|обвал\w+|просе\w+|рухн\w+|обруш\w+|сжа\w+|короче|потеря\w+|легче|моложе",
    "uk": r"скоро[тч]\w+|зни[зж]\w+|впа[вл]\w*|упа[вл]\w*|пада\w+|зменш\w+|подешев\w+|поменш\w+|менш\w*|дешевш\w*|нижч\w*|урiз\w+|урізал\w*|падінн\w+|спад\w*|обвал\w+|просі\w+|рухн\w+|стисн\w+|коротш\w*|втрат\w+",
    "en": r"f[ae]ll(?:s|ing|en)?|drop\w*|declin\w+|decreas\w+|cut\w*|slash\w*|shr[aiu]nk\w*|reduc\w+|lower\w*|down|slump\w*|plung\w*|less|fewer|halv\w+|tumbl\w+|sank|sunk|sink\w*|plummet\w*|dip(?:s|ped)?|lost|los(?:e|es|ing)|shed|shorter|smaller|cheaper|contract\w*|slower|lighter",
}
_BY = re.compile(r"(?<!\w)(?:на|by)(?: (?:a|an|целую|целых|цілу|цілих|одну|другую|another))? \Z")
_TO = re.compile(r"(?<!\w)(?:до|to)(?: (?:a|one))? \Z")
_IN = re.compile(r"(?<!\w)in \Z")
_AGAIN = re.compile(r" as (?:many|much|long|large|big|high|old|far)(?: \w+){0,3}? again(?!\w)| (?:\w+ )?again as ")
_COMPARED = re.compile(
    r",? (?:больше|меньше|выше|ниже|дороже|дешевле|длиннее|короче|более|менее|більш|менш|вищ|нижч|дорожч|дешевш|довш|коротш|more|less|fewer|[a-z]{3,}er)(?:\w*)"
)
_LAST = re.compile(r"(?: a)? \Z")
_SENTENCE = re.compile(r"[.;!?] ")
_AS_MUCH = re.compile(r" (?:as|the) (?!few|little|small|low|short|cheap|slow|light)")
_CLAUSE = re.compile(r"[.,;:!?()–—] ?")
_OFTEN = frozenset(("дважды", "трижды", "двічі", "тричі", "double", "triple", "раз"))
"""What says how often something is done, or that there are two of it."""

_WIDE, _NARROW = 60, 40


def growth(amount: Amount, text: str, language: str) -> Decimal | None:
    """How many times as much there is after the change that an amount tells; None where it tells none, or not which way.

    Args:
        amount: placed in the folded text.
        text: folded with its case.
        language: ``ru``, ``uk`` or ``en``.
    """
    is_percent = amount.unit is not None and amount.unit.id == "%"
    if language not in _UP or amount.value <= 0 or not (amount.sort in ("share", "times") or is_percent):
        return None
    way = _way(amount, text, language)
    if amount.sort == "times":
        return amount.value if way > 0 else 1 / amount.value if way < 0 else None
    share = amount.value / 100 if is_percent else amount.value
    if amount.sort == "share" and _AGAIN.match(text, amount.end):
        return 1 + share
    if way and (_is_by(amount, text, language) or text[amount.place : amount.stop] == "наполовину"):
        return 1 + way * share
    before = text[max(amount.start - 12, 0) : amount.start]
    return share if way < 0 and (_TO.search(before) or _IN.search(before)) else None


def sure_way(amount: Amount, text: str, language: str) -> int:
    """1 where an amount says how many times or by what part there is more, -1 where less, 0 where the words leave a doubt.

    Args:
        amount, text, language: as of `growth`.
    """
    if language not in _UP or amount.sort not in ("times", "share"):
        return 0
    said = text[amount.place : amount.stop]
    if said in _OFTEN or (amount.sort == "share" and not _is_by(amount, text, language)):
        return 0
    named = next((way for way, match in _said(said, language) if match.start() == 0), 0)
    if named or _AS_MUCH.match(text, amount.end):
        return named or 1
    before = _CLAUSE.split(text[: amount.start])[-1]
    behind = _CLAUSE.split(text[amount.end :])[0]
    ways = {way for part in (before, behind) for way, _ in _said(part, language)}
    return ways.pop() if len(ways) == 1 else 0


def _is_by(amount: Amount, text: str, language: str) -> bool:
    """Whether an amount is what was added or taken away."""
    before = text[max(amount.start - 20, 0) : amount.start]
    if _BY.search(before) or _BY.search(text, max(amount.place - 8, 0), amount.place) or _COMPARED.match(text, amount.end):
        return True
    return language == "en" and any(_LAST.match(before, match.end()) for _, match in _said(before, language))


def _way(amount: Amount, text: str, language: str) -> int:
    """1 where there is more afterwards, -1 where there is less, by the nearest word that says so; 0 where none does."""
    named = next((way for way, match in _said(text[amount.place : amount.stop], language) if match.start() == 0), 0)
    if named:
        return named
    before = _SENTENCE.split(text[max(amount.start - _WIDE, 0) : amount.start])[-1]
    behind = _SENTENCE.split(text[amount.end : amount.end + _NARROW])[0]
    ways = [(len(before) - match.end(), way) for way, match in _said(before, language)]
    ways += [(match.start(), way) for way, match in _said(behind, language)]
    return min(ways, default=(0, 0))[1]


def _said(text: str, language: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The words of a text that say that there is more (1) or less (-1)."""
    for match in _ways(language).finditer(text):
        yield (1 if match["up"] else -1), match


@cache
def _ways(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:(?P<up>{_UP[language]})|{_DOWN[language]})(?![\w-])")
