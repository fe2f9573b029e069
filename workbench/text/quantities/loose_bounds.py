"""Words that leave it open whether a number is a limit or an estimate: «до 50», «человек двадцать», ``reached 50``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.core.language import base
from workbench.text.quantities.bounds import Bound
from workbench.text.quantities.numerals import word_value

# What stands directly before such a number, by what it may mean.
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r"(?<!\w)(?:(?P<above>от|над|надо|за)|(?P<below>до|(?:достиг\w*|достига\w+)(?: (?:до|в|отметки))?)) ?\Z"),
    "uk": re.compile(r"(?<!\w)(?:(?P<above>від|над|наді|за)|(?P<below>до|(?:до)?сяг\w*(?: (?:до|у|в|позначки))?)) ?\Z"),
    "en": re.compile(
        r"(?<!\w)(?:(?P<above>from)|(?P<below>within(?: the (?:last|past|next|coming))?|reach(?:es|ed|ing)?|as (?:many|much|high|long|far|large|big|old|late|heavy|deep|strong) as"
        r"|hit(?:s|ting)?|peak(?:s|ed|ing)? at)(?: an?)?) \Z"
    ),
}
_LIMITS: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(
        r"(?<!\w)(?:(?P<above>минимальн\w+|наименьш\w+|порог\w*)|(?P<below>максимальн\w+|наибольш\w+|предел\w*|предельн\w+|лимит\w*|потол\w+))(?!\w)"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:(?P<above>мінімальн\w+|найменш\w+|поріг|порог\w*)|(?P<below>максимальн\w+|найбільш\w+|меж[аіу]|граничн\w+|ліміт\w*|стел\w+))(?!\w)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:(?P<above>minimum|smallest|lowest|threshold)|(?P<below>maximum|highest|largest|limit(?:s|ed|ing)?|cap|caps|capped|ceiling))(?!\w)"
    ),
}
"""Words that say somewhere before a number that it is a limit: "the speed limit is 50"."""

_CHANGED = re.compile(
    r"(?<!\w)(?:вырос|возрос|упа[лд]|сни[зж]|сократ|увелич|уменьш|опусти|подня[лт]|подорожа|подешев|зрос|зріс|впа[лвд]|знизи|знизу|скороти|збільши|зменши|підня[лв]|опусти)\w* \Z"
)
"""What stands before a number that something becomes: «упала до 3 %» is no limit."""

_CLAUSE = re.compile(r"[.;:!?] ")
_MEANT: Mapping[str, frozenset[Bound]] = {
    "above": frozenset(("over", "at least")),
    "below": frozenset(("at most", "under")),
    "about": frozenset(("about", "almost")),
}
_SOME = {
    "ru": re.compile(r".{0,2}(?<!\w)с (?:десяток|дюжину|сотню|полсотни|полтысячи|тысячу|пару|пол)"),
    "uk": re.compile(r".{0,2}(?<!\w)(?:з|із|зо) (?:десяток|дюжину|сотню|пів|тисячу|пару)"),
}

# What is counted, before its number (человек двадцать, часа через два), unless a number stands before it too.
_COUNTED = {
    "ru": re.compile(
        r"(?:человека?|лет|года?|минуты?|час(?:а|ов)|секунды?|дн(?:я|ей)|недел[иь]|месяц(?:а|ев)|(?:кило|санти)?метр(?:а|ов)"
        r"|тонны?|(?:кило)?грамм(?:а|ов)?|рубл(?:я|ей)|гривны?|гривен|доллар(?:а|ов)|евро|процент(?:а|ов)|раза?|штуки?|градус(?:а|ов)|литр(?:а|ов)|гектар(?:а|ов)|миль|мили|верст|шагов"
        r"|домов|машин|семей|голосов|страниц|участников|поселков|судов|самолетов)"
    ),
    "uk": re.compile(
        r"(?:осіб|особи|людей|чоловіка?|років|роки|року|хвилини?|години?|секунди?|дн(?:і|ів)|тижн(?:і|ів)|місяц(?:і|ів)|(?:кіло|санти)?метр(?:и|ів)"
        r"|тонни?|(?:кіло)?грам(?:и|ів)|рублів|гривн[яі]|гривень|долар(?:и|ів)|євро|відсотк(?:и|ів)|раз(?:и|ів)|штуки?|градус(?:и|ів)|літр(?:и|ів)|гектар(?:и|ів)|миль|милі|кроків"
        r"|будинків|машин|родин|голосів|сторінок|учасників|селищ|суден|літаків)"
    ),
}
_LINKS = frozenset(["за", "через", "на", "в", "из", "с", "к", "по", "около", "у", "з", "із", "зо", "до", "близько"])
"""What may stand between it and its number: ``часа через два``."""

_GOVERNING = frozenset(
    ("течение", "протягом", "упродовж", "впродовж", "после", "після", "до", "от", "від", "около", "близько", "из", "із")
)
"""What a noun belongs to that no number behind it counts: «в течение часа двое вышли»."""

_INVERTED = re.compile(r"(?:тыс|тис|мил|міль|сот|десят)\w+ (?:(?:зо|с) )?\w{2,}(?: \w+)?")


def loose_bounds(text: str, place: int, stop: int, tag: str) -> frozenset[Bound]:
    """What ``до`` before a place may mean beside a mere "to", or a noun counted before its number: ``человек двадцать``.

    Args:
        text: a folded text.
        place: where the number begins.
        stop: where it ends.
        tag: a language or version tag.
    """
    language = base(tag)
    if language not in _BEFORE:
        return frozenset()
    if _inverted(text, place, stop, language) or (language in _SOME and _SOME[language].match(text, max(place - 3, 0))):
        return _MEANT["about"]
    said = _BEFORE[language].search(text, max(place - 24, 0), place)
    if said is not None and said["below"] == "до" and _CHANGED.search(text, max(said.start() - 24, 0), said.start()):
        return frozenset()
    if said is None:
        said = _LIMITS[language].search(_CLAUSE.split(text[max(place - 60, 0) : place])[-1])
    return _MEANT[said.lastgroup or ""] if said else frozenset()


def _inverted(text: str, place: int, stop: int, language: str) -> bool:
    """Whether what is counted stands before its number, which is then about right: ``километров за пять``, ``тысяч пять``."""
    return (language in _COUNTED and _INVERTED.fullmatch(text, place, stop) is not None) or counted_before(
        text, place, language
    ) is not None


def counted_before(text: str, place: int, tag: str) -> int | None:
    """Where the noun begins that is counted by a number behind it: ``километров за пять``; None where none is.

    Args:
        text: a folded text.
        place: where the number begins.
        tag: a language or version tag; only Russian and Ukrainian count so.
    """
    pattern = _COUNTED.get(base(tag))
    if pattern is None:
        return None
    *before, last, end = ("", "", *text[max(place - 50, 0) : place].split(" "))
    link = last if last in _LINKS else ""
    if link:
        *before, last = before
    if end or pattern.fullmatch(last) is None:
        return None
    if before[-1] in _GOVERNING or before[-1][-1:].isdigit() or word_value(before[-1], base(tag)) is not None:
        return None
    return place - len(last) - 1 - (len(link) + 1 if link else 0)
