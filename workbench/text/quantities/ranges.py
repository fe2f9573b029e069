"""What amounts of one text give each other: the ends of a range their unit, a list its thousands."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.core.language import base
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.composed import composed
from workbench.text.quantities.numerals import word_value
from workbench.text.quantities.parts import ENDS
from workbench.text.quantities.signs import MINUS, of_cold
from workbench.text.quantities.units import Unit
from workbench.text.typography import Folded

_JOINS = {
    "ru": re.compile(r" ?(?:[-–—…]|\.\.\.) ?| (?:до|по|или|либо) "),
    "uk": re.compile(r" ?(?:[-–—…]|\.\.\.) ?| (?:до|по|або|чи) "),
    "en": re.compile(r" ?(?:[-–—…]|\.\.\.) ?| (?:to|through|and|or) "),
}
_EXCEPT = {
    "ru": re.compile(r"(?<!\w)вс(?:е|ех|ем|еми|я|ю)(?!\w)[^.;]{0,40}(?<!\w)(?:кроме|за исключением|без) \Z"),
    "uk": re.compile(r"(?<!\w)[ву]с(?:і|іх|ім|іма|я|ю)(?!\w)[^.;]{0,40}(?<!\w)(?:о?крім|за винятком|за виключенням|без) \Z"),
    "en": re.compile(r"(?<!\w)(?:all|every \w+) (?:but|except(?: for)?|bar|save(?: for)?|other than) (?:the )?\Z"),
}
_FEW = 1000
"""Of more than these nobody counts the exceptions."""

_ADDS = (" and ", " и ", " і ", " й ", " та ")
_BEFORE_NUMBER = re.compile(r"(?:us)?[$€£₴₽¥] ?\Z")
_STOP = re.compile(r"[.!?] (?=[^\W\d])(?<!тыс\. )(?<!тис\. )")


def ranged(found: list[Amount], plain: Folded, tag: str) -> list[Amount]:
    """The amounts of a text with what they give each other.

    Args:
        found: in order, each by itself.
        plain: the folded text that they stand in.
        tag: a language or version tag.
    """
    found = _excepted(composed(found, plain.text, tag), plain.text, base(tag))
    return of_cold(_understood(_ranged(found, plain, tag), plain.text), plain.text, tag)


def _excepted(found: list[Amount], text: str, language: str) -> list[Amount]:
    """Those that are left where some are excepted: ``all but one of the twelve`` are eleven."""
    for n, amount in enumerate(found):
        if (
            language not in _EXCEPT
            or amount.sort != "cardinal"
            or _EXCEPT[language].search(text, max(amount.start - 80, 0), amount.start) is None
        ):
            continue
        others = [*found[n + 1 :], *reversed(found[:n])]
        whole = next((each.value for each in others if each.sort == "cardinal" and each.value > amount.value), None)
        if whole is not None and whole < _FEW:
            found[n] = replace(amount, value=whole - amount.value, others=amount.others | {amount.value})
    return found


def _ranged(found: list[Amount], plain: Folded, tag: str) -> list[Amount]:
    """Give both ends of a range what belongs to the whole: ``от трёх до четырёх часов``, ``10–12 градусов мороза``."""
    joins = _JOINS.get(base(tag))
    for n in range(len(found) - 1 if joins else 0):
        first, second = found[n], found[n + 1]
        gap = plain.text[first.end : second.place]
        if joins is None or joins.fullmatch(_BEFORE_NUMBER.sub("", MINUS.sub("", gap))) is None or first.sort != second.sort:
            continue
        if second.unit is None and first.end > first.stop and gap in _ADDS:
            continue
        if first.unit is not None and second.unit is not None and first.unit.dimension != second.unit.dimension:
            continue
        value = first.value
        if first.unit is None and second.unit is not None:
            unit: Unit | None = second.unit
            if value > 0 > second.value:
                value = -value
        else:
            unit = first.unit
        second = replace(second, bound=first.bound, loose=first.loose, unit=second.unit or unit, partner=(first.start, first.end))
        if many := _shared_scale(first, second, plain.text, base(tag)):
            first, value = replace(first, others=first.others | {value}), value * many
        if value < 0 < second.value and MINUS.search(gap) is None:
            second = replace(second, others=second.others | {-second.value})  # минус 3–5
        others = first.others
        found[n] = replace(first, value=value, unit=unit, others=others, partner=(second.place, second.end))
        found[n + 1] = second
    return found


def _understood(found: list[Amount], text: str) -> list[Amount]:
    """Numbers with the thousands or millions that one before them in the sentence names: «112 тыс. га, горохом тридцать»."""
    said: tuple[int, int] | None = None
    for n, amount in enumerate(found):
        if many := _thousands(amount, text):
            said = many, amount.stop
        elif said and _is_bare(amount) and _STOP.search(text, said[1], amount.place) is None and ENDS.match(text, amount.end):
            found[n] = replace(amount, others=amount.others | {amount.value * said[0]})
    return found


def _is_bare(amount: Amount) -> bool:
    return amount.sort == "cardinal" and amount.unit is None and 0 < amount.value < 1000


def _shared_scale(first: Amount, second: Amount, text: str, language: str) -> int:
    """What the second end of a range says for both: the hundreds of «две-три сотни», the dozens of ``two or three dozen``."""
    if many := _thousands(second, text):
        return many if abs(first.value) < 1000 else 0
    known = word_value(text[second.place : second.stop].rpartition(" ")[2], language) if second.in_words else None
    if known is None or known[1] != "many":
        return 0
    return int(known[0]) if 0 < first.value <= second.value / known[0] else 0


def _thousands(amount: Amount, text: str) -> int:
    """The thousands, millions and so on that a number names in a word, which a range has for both ends."""
    if not any(map(str.isalpha, text[amount.place : amount.stop])):
        return 0
    return next((10**power for power in (12, 9, 6, 3) if amount.value >= 10**power), 0)
