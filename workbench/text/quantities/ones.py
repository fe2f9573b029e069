"""Units without a number, of which there is one: «на месяц», ``a year``; where another version has two, that differs."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from workbench.core.language import base
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.units import unit_after
from workbench.text.typography import Folded

_UNITS: Mapping[str, str] = {
    "ru": r"час(?:а|у)?|день|дня|сутки|суток|недел[юия]|месяц(?:а|у)?|год(?:а|у)?|век(?:а|у)?",
    "uk": r"годин[ауи]|день|дня|доб[ауи]|тиж(?:день|ня)|місяц[ья]|рік|року|століття",
    "en": r"hour|day|week|month|year|century",
}
_BEFORE: Mapping[str, str] = {
    "ru": r"на|за|через|спустя|почти|около|целы[йе]|целую|цел(?:ого|ой)|оста(?:лся|лась|ется|лись)|занял[аио]?|займет|дал[аи]?|дают|дан[ао]?|дается|отведен[ао]?|отводится|отвели|потребуется|понадобится|длил(?:ся|ась|ось|ись)|(?:про)?длится|в течение|на протяжении|(?:больше|более|меньше|менее)(?:,? чем(?: на| за)?)?|еще|уже|[-:]",
    "uk": r"на|за|через|майже|близько|цілий|цілу|цілого|цілої|понад|зали(?:шився|шилася|шилось|шається)|забрал[аио]|займе|дал[аи]|дають|дано|дається|відведено|відводиться|відвели|знадобиться|потрібен|потрібна|мають|трива(?:в|ла|ло|ли|тиме|є)|протягом|у?впродовж|(?:більше|менше)(?:,? (?:ніж|як|за))?|ще|вже|[-:]",
    "en": r"(?:for|in|within|after|than|about|around|nearly|almost|over|under|lasts?|lasted|lasting|took|takes?|taking|is|was|by|spent|given|gives?|got|have|has|had|allows?|allowed|once|only|just) (?:an?|another|a full|a whole|an entire|less than a|more than a)|(?:stands?|stood|lives?|lived|serves?|served|continues?|continued|waits?|waited|stays?|stayed|remains?|remained|needs?|needed|survives?|survived|works?|worked|holds?|held|goes|go|went) (?:on )?another",
}
_PER = re.compile(
    r"(?:\d|(?<!\w)(?:двічі|тричі|раз\w*|[^\W\d_]+(?:надцят|дцят|сот)\w*|два|дві|три|чотири|п'ять|сто|тисяч\w*))(?: [\w'/.]+){0,2} \Z"
)
"""What stands before «на рік» where it says how often, or how much a year."""

_OTHERS = re.compile(r" (?:earlier|before|ago|later|after|ранее|раньше|назад|спустя|раніше|тому|потому)(?!\w)|-")


def ones(plain: Folded, tag: str) -> Iterator[Amount]:
    """The units of time of a text that have no number where one is meant, in order.

    Args:
        plain: from ``folded(text, case=True)``.
        tag: a language or version tag; languages other than ru, uk and en have none.
    """
    language = base(tag)
    for match in _pattern(language).finditer(plain.text) if language in _UNITS else ():
        start, end = next(match.span(name) for name, found in match.groupdict().items() if found)
        if language == "uk" and match[0].startswith("на ") and _PER.search(plain.text, max(match.start() - 30, 0), match.start()):
            continue
        unit = unit_after(plain.text, start - 1, tag, digits=False)
        if unit is not None and (match["unit"] is None or _OTHERS.match(plain.text, end) is None):
            yield Amount("", start, end, start, end, Decimal(1), "cardinal", unit[0], "", in_words=True)


_AWAY: Mapping[str, str] = {
    "ru": r"(?P<unit_away>час|день|сутки|недел[юя]|месяц|год|век) (?:назад|спустя)|(?P<unit_before>часом|днем|неделей|месяцем|годом) (?:ранее|раньше|позже|позднее)",
    "uk": r"(?P<unit_away>годин[ау]|день|доб[ау]|тиждень|місяць|рік|століття) тому|(?P<unit_before>годиною|днем|тижнем|місяцем|роком) (?:раніше|пізніше)",
    "en": r"(?:an?|one) (?P<unit_away>hour|day|week|month|year|century) (?:ago|earlier|later)",
}
"""How far from now or from something else what happened is: one of its unit."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?:{_BEFORE[language]}) (?P<unit>{_UNITS[language]})|{_AWAY[language]})(?!\w)")
