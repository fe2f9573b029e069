"""Words that make a number a limit or an estimate: ``more than``, ``не менее``, ``близько``, ``or so``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from workbench.core.language import base
from workbench.text.numerals import word_value

Bound = Literal["", "about", "almost", "over", "at least", "under", "at most"]

SIGNS = {"about": "≈ ", "almost": "≲ ", "over": "> ", "at least": "≥ ", "under": "< ", "at most": "≤ ", "": ""}
"""How each is shown before a value."""

_KIN = ({"about", "almost"}, {"over", "at least"}, {"under", "at most"}, {"almost", "under"})

# Tables of patterns for whole folded words directly before the number; _ stands for a space.
_BEFORE = {
    "ru": {
        "at least": "не_менее(?:_чем)? не_меньше(?:_чем)? по_(?:меньшей|крайней)_мере минимум не_(?:ниже|моложе|короче|легче|дешевле|раньше|ранее)(?:_чем)?",
        "at most": "не_(?:долж\\w+_)?превы\\w+ не_более(?:_чем)? не_больше(?:_чем)? максимум не_(?:свыше|выше|старше|длиннее|тяжелее|дороже|дальше|позже|позднее)(?:_чем)?",
        "over": "более(?:,?_чем)? больше(?:,?_чем)? свыше превы\\w+ выше (?:тяжелее|старше|длиннее|дороже|шире|глубже|больше)(?:,?_чем)?",
        "under": "не(?:т|_\\w+)_и менее(?:,?_чем)? меньше(?:,?_чем)? (?:ниже|легче|моложе|короче|дешевле)(?:_чем)?",
        "almost": "почти без_малого чуть_(?:менее|меньше|не) практически едва_ли_не",
        "about": "около примерно приблизительно порядка ориентировочно где-то_(?:около)? ~ ≈",
    },
    "uk": {
        "at least": "не_мен(?:ше|ш)(?:_(?:ніж|як|за))? щонайменше принаймні мінімум не_(?:нижче|молодше|коротше|легше|дешевше|раніше)(?:_(?:ніж|як|за|від))?",
        "at most": "не_(?:(?:повин\\w+|має|мають|мус\\w+)_)?перевищ\\w+ не_біль(?:ше|ш)(?:_(?:ніж|як|за))? щонайбільше максимум не_(?:вище|старше|довше|важче|дорожче|далі|пізніше)(?:_(?:ніж|як|за|від))?",
        "over": "понад біль(?:ше|ш)(?:_(?:ніж|як|від|за))? перевищ\\w+ (?:вищ|важч|старш|довш|дорожч|ширш|глибш|більш)\\w*_(?:ніж|як|від|за) вище",
        "under": "(?:немає|нема|не_\\w+)_(?:й|і) мен(?:ше|ш)(?:_(?:ніж|як|від|за))? (?:нижч|легш|молодш|коротш|дешевш|менш)\\w*_(?:ніж|як|від|за) нижче",
        "almost": "майже без_малого трохи_мен(?:ше|ш)(?:_(?:ніж|як|від|за))? практично мало_не ледь_не",
        "about": "близько зо приблизно орієнтовно десь біля ~ ≈",
    },
    "en": {
        "at least": "at_least (?:no|not)_(?:fewer|less|smaller|lower|shorter|younger|lighter|cheaper|earlier)_than a_minimum_of minimum",
        "at most": "up_to at_most not_exceed(?:ing)? (?:no|not)(?:_\\w+)?_(?:more|larger|higher|longer|older|heavier|bigger|greater|further|later)_than a_maximum_of maximum",
        "over": "more_than over above exceed(?:s|ed|ing)? in_excess_of upwards_of (?:greater|higher|larger|longer|taller|heavier|older|bigger|deeper|wider|faster)_than",
        "under": "not_yet less_than fewer_than below under (?:lower|smaller|shorter|lighter|younger|slower|narrower)_than",
        "almost": "almost nearly just_(?:under|below) slightly_(?:under|below|less_than) close_to virtually practically",
        "about": "about around approximately roughly some circa ca\\.? c\\. an_estimated ~ ≈",
    },
}
_AFTER = {
    "ru": {
        "over": "с_(?:лишним|лишком|гаком|хвостиком|небольшим)",
        "at least": "и_(?:более|больше|выше|старше) или_(?:более|больше|выше) не_(?:менее|меньше) (?:как_)?минимум самое_меньшее",
        "at most": "и_менее или_менее не_(?:более|больше) (?:как_)?максимум самое_большее",
        "almost": "(?:назад_)?без_малого",
    },
    "uk": {
        "over": "(?:з|із)_(?:лишнім|лишком|гаком|хвостиком|чимось)",
        "at least": "(?:і|й|та|або|чи)_(?:більше|вище|старше) не_менше (?:як_)?мінімум щонайменше",
        "at most": "(?:і|й|або|чи)_менше не_більше (?:як_)?максимум щонайбільше",
        "almost": "(?:тому_)?без_малого",
    },
    "en": {
        "at least": "(?:or|and)_(?:more|above|over|older) at_(?:the_)?(?:very_)?least minimum",
        "at most": "or_(?:less|fewer|under) at_(?:the_)?(?:very_)?most maximum tops at_the_latest",
        "about": "or_so or_thereabouts",
    },
}
_BETWEEN = {
    "ru": r"(?: (?:еще|целых|уже|всего|чем|на|в|до|с|из|за|как|через|спустя|о|об|к|у|в течение|на протяжении) ?)?",
    "uk": r"(?: (?:ще|цілих|уже|вже|всього|на|в|у|до|з|із|за|як|через|про|о|об|протягом|упродовж|впродовж) ?)?",
    "en": r"(?: (?:another|a|an|one|of|by|as|at|us|an additional|a further))?",
}
_FOLLOWING = re.compile(r" (?:чем |ніж |як |than |an? )?(\w+)")
_WITHIN = re.compile(r"(?<!\w)within \Z", re.IGNORECASE)
# Where something reached an amount others say that there was up to so much.
_REACHED = {
    "ru": re.compile(r"(?<!\w)(?:достиг\w*|достига\w+)(?: (?:до|в|отметки))? \Z"),
    "uk": re.compile(r"(?<!\w)(?:до)?сяг(?:н|а|л)?\w*(?: (?:до|у|в|позначки))? \Z"),
    "en": re.compile(
        r"(?<!\w)(?:reach(?:es|ed|ing)?|as (?:many|much|high|long|far|large|big|old|late|heavy|deep|strong) as|hit(?:s|ting)?|peak(?:s|ed|ing)? at) (?:a |an )?\Z"
    ),
}
_BEYOND = {"ru": re.compile(r"(?<!\w)за \Z"), "uk": re.compile(r"(?<!\w)за \Z")}
_FROM = {"ru": re.compile(r"(?<!\w)от \Z"), "uk": re.compile(r"(?<!\w)від \Z"), "en": re.compile(r"(?<!\w)from \Z")}
_LIMIT = {"ru": re.compile(r"(?<!\w)до ?\Z"), "uk": re.compile(r"(?<!\w)до ?\Z")}

# What is counted, before its number (человек двадцать, часа через два), unless a number stands before it too.
_COUNTED = {
    "ru": re.compile(
        r"(?:человека?|лет|года?|минуты?|час(?:а|ов)|секунды?|дн(?:я|ей)|недел[иь]|месяц(?:а|ев)|(?:кило|санти)?метр(?:а|ов)"
        r"|тонны?|(?:кило)?грамм(?:а|ов)?|рубл(?:я|ей)|гривны?|гривен|доллар(?:а|ов)|евро|процент(?:а|ов)|раза?|штуки?|градус(?:а|ов)|литр(?:а|ов)|гектар(?:а|ов)|миль|мили|верст|шагов"
        r"|домов|машин|семей|голосов|страниц|участников|поселков|судов|самолетов)"
    ),
    "uk": re.compile(
        r"(?:осіб|особи|людей|чоловіка?|років|роки|року|хвилини?|годин[иу]?|секунди?|дн(?:і|ів)|тижн(?:і|ів)|місяц(?:і|ів)|(?:кіло|санти)?метр(?:и|ів)"
        r"|тонни?|(?:кіло)?грам(?:и|ів)|рублів|гривн[яі]|гривень|долар(?:и|ів)|євро|відсотк(?:и|ів)|раз(?:и|ів)|штуки?|градус(?:и|ів)|літр(?:и|ів)|гектар(?:и|ів)|миль|милі|кроків"
        r"|будинків|машин|родин|голосів|сторінок|учасників|селищ|суден|літаків)"
    ),
}
_LINKS = frozenset(["за", "через", "на", "в", "из", "с", "к", "по", "около", "у", "з", "із", "зо", "до", "близько"])
"""What may stand between it and its number: ``часа через два``."""

_INVERTED = re.compile(r"(?:тыс|тис|мил|міль|сот|десят)\w+ (?:(?:зо|с) )?\w{2,}(?: \w+)?")
_ABOVE = {"ru": re.compile(r"(?<!\w)надо? \Z"), "uk": re.compile(r"(?<!\w)наді? \Z")}
_HOVERING = re.compile(
    r"(?<!\w)(?:fl(?:y|ies|ew|ying|own)|(?:patrol|hover|hang|hung|pass|soar|circl|appear|rain|pour|snow|blow|swept|sweep|spread|rag)(?:e?s|e|ed|l?ing|l?ed)?"
    r"|down|drones?|missiles?|rockets?|skies|sky|airspace|flights?|planes?|helicopters?|balloons?|clouds?|smoke|fog|storms?|bridges?|control|rule|jurisdiction) \Z"
)
_BY_THEN = re.compile(r"(?:no|not) (?:\w+ )?(?:later|earlier) than(?= )|не (?:поз|пізн|ран)\w+(?:,? (?:чем|ніж|як))? за(?= )")
_EARLIER = re.compile(r" (?:\w+ )?(?:before|prior|ahead|in advance|beforehand)(?!\w)")
_LATER = re.compile(r" (?:після|з дня|з моменту|від|по)(?!\w)")
_REVERSED: Mapping[str, Bound] = {"at most": "at least", "at least": "at most"}


def bound_before(text: str, place: int, tag: str) -> tuple[Bound, int]:
    """The bound that stands before a place of a folded text, and where it begins; "" and the place when there is none."""
    language = base(tag)
    if language not in _BEFORE:
        return "", place
    window = max(place - 40, 0)
    match = _before(language).search(text, window, place)
    if match is None:
        return "", place
    return _kind(match), match.start()


def bound_after(text: str, place: int, tag: str) -> Bound:
    """The bound that stands behind a place of a folded text: ``or more``."""
    language = base(tag)
    if language not in _AFTER:
        return ""
    if text[place : place + 1] == "+":
        return "at least"
    if text.startswith(("-odd ", " odd "), place):
        return "over"
    match = _after(language).match(text, place)
    return _kind(match) if match and not _is_number(text, match.end(), language) else ""


def _is_number(text: str, place: int, language: str) -> bool:
    """Whether a number follows: «и более двухсот» says nothing of what stands before it."""
    following = _FOLLOWING.match(text, place)
    return following is not None and (following[1].isdigit() or (word_value(following[1], language) or (0, "many"))[1] != "many")


def loose_bounds(text: str, place: int, stop: int, tag: str) -> frozenset[Bound]:
    """What ``до`` before a place may mean beside a mere "to", or a noun counted before its number: ``человек двадцать``."""
    if base(tag) in _FROM and _FROM[base(tag)].search(text, max(place - 5, 0), place):
        return frozenset(("at least", "over"))
    if _inverted(text, place, stop, base(tag)):
        return frozenset(("about", "almost"))
    if base(tag) in _ABOVE and _ABOVE[base(tag)].search(text, max(place - 6, 0), place):
        return frozenset(("over", "at least"))
    if base(tag) in _BEYOND and _BEYOND[base(tag)].search(text, max(place - 4, 0), place):
        return frozenset(("over", "at least"))
    if base(tag) in _REACHED and _REACHED[base(tag)].search(text, max(place - 24, 0), place):
        return frozenset(("at most", "under"))
    if base(tag) == "en" and _WITHIN.search(text, max(place - 8, 0), place):
        return frozenset(("at most", "under"))
    pattern = _LIMIT.get(base(tag))
    if pattern is None:
        return frozenset()
    return frozenset(("at most", "under")) if pattern.search(text, max(place - 4, 0), place) else frozenset()


def _inverted(text: str, place: int, stop: int, language: str) -> bool:
    """Whether what is counted stands before its number, which is then about right: ``километров за пять``, ``тысяч пять``."""
    if language not in _COUNTED:
        return False
    if _INVERTED.fullmatch(text, place, stop):
        return True
    *before, last, end = ("", "", *text[max(place - 50, 0) : place].split(" "))
    if last in _LINKS:
        *before, last = before
    if end or _COUNTED[language].fullmatch(last) is None:
        return False
    return not before[-1][-1:].isdigit() and word_value(before[-1], language) is None


def is_above(text: str, place: int) -> bool:
    """Whether an English ``over`` that stands at a place of a folded text says where: ``drones over three regions``."""
    return _HOVERING.search(text, max(place - 20, 0), place) is not None


def turned(bound: Bound, text: str, first: int, place: int) -> Bound:
    """What a bound in time means for a stretch of it: no later than two days before is at least two days before.

    Args:
        bound: what stands at ``first`` of a folded text.
        text: the folded text.
        first: where the bound begins.
        place: where the amount ends.
    """
    said = _BY_THEN.match(text, first)
    if said is None:
        return bound
    is_before = _EARLIER.match(text, place) if said[0].endswith("than") else _LATER.match(text, place) is None
    return _REVERSED.get(bound, bound) if is_before else bound


def compatible(one: Bound, other: Bound) -> bool:
    """Whether translations may say the one for the other: about and almost, over and at least."""
    return one == other or any({one, other} <= kin for kin in _KIN)


def opposite(one: Bound, other: Bound) -> bool:
    """Whether one says above what the other says below."""
    above, below = {"over", "at least"}, {"under", "at most"}
    return (one in above and other in below) or (one in below and other in above)


def _kind(match: re.Match[str]) -> Bound:
    name = match.lastgroup or ""
    return name.replace("_", " ")  # type: ignore[return-value]


@cache
def _before(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{_joined(_BEFORE[language])}){_BETWEEN[language]} ?[-–]?(?:us)?[$€£₴₽¥]?\Z")


@cache
def _after(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?: (?!and |or |и |или |і |й |або )\w+)?,? (?:{_joined(_AFTER[language])})(?!\w)")


def _joined(table: dict[str, str]) -> str:
    groups = ((kind.replace(" ", "_"), "|".join(words.split()).replace("_", " ")) for kind, words in table.items())
    return "|".join(f"(?P<{kind}>{words})" for kind, words in groups)
