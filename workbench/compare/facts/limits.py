"""The version that gives an amount with another bound than the others: more than 2000, and 2000."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import combinations

from workbench.compare.facts.sameness import goes_without_saying
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.bounds import Bound, compatible, opposite

_ABOVE = ("over", "at least")
_JUST_BELOW = re.compile(r"(?:just|slightly) (?:under|below|less)|чуть (?:менее|меньше)|трохи менш", re.IGNORECASE)
"""What says below and not only near: just under 150 is another limit than about 150 where a third version has over 150."""

_ROUND = 2
"""As many digits a round number has, the noughts at its end not counted."""


def departing(group: Mapping[str, Amount]) -> list[dict[str, Amount]]:
    """The sides of which each gives another bound, none where all may mean the same.

    One version may depart from all others, or each from each: at least 40, about 40, up to 40.

    Args:
        group: version → the amount, of one value in all of them.
    """
    bounds = {tag: _meant(amount, group.values()) for tag, amount in group.items()}
    if all(amount.value == 0 for amount in group.values()):
        return []
    if "" in bounds.values() and any(map(goes_without_saying, group.values())):
        return []
    if len(set(bounds.values())) == 1 or len(group) < 2:
        return []
    odd = next((tag for tag in group if _departs(tag, bounds, group)), None)
    if odd is None:
        return [{tag: amount} for tag, amount in group.items()] if _is_each_another(bounds, group) else []
    if bounds[odd] in _ABOVE and any(_JUST_BELOW.match(group[tag].text) for tag in group) and "" not in bounds.values():
        rest = {bound for tag, bound in bounds.items() if tag != odd}
        if len(rest) > 1:
            return [{tag: amount} for tag, amount in group.items()]
    if len(group) == 2 and not _is_strict(*bounds.values()):
        return []
    return [{tag: amount for tag, amount in group.items() if tag != odd}, {odd: group[odd]}]


def inexact(group: Mapping[str, Amount], texts: Mapping[str, str]) -> list[dict[str, Amount]]:
    """The sides where one version says about, or just so many, and all others say the other of it; none elsewhere.

    Args:
        group: version → the amount, of one value in all of them.
        texts: version → its text.
    """
    exactly = [tag for tag, amount in group.items() if _EXACTLY.search(texts[tag], 0, amount.start)]
    about = [tag for tag, amount in group.items() if amount.bound in ("about", "almost") and tag not in exactly]
    odd = exactly if len(exactly) == 1 else about
    if not exactly or not about or len(odd) != 1 or len(group) < len(texts):
        return []
    rest = {tag: amount for tag, amount in group.items() if tag not in odd}
    if odd == exactly and len(rest) != len(about):
        return []
    return [rest, {tag: group[tag] for tag in odd}]


_EXACTLY = re.compile(r"(?<!\w)(?:exactly|precisely|ровно|в точности|рівно|рівнісінько)(?: an?)? \Z", re.IGNORECASE)


def _is_each_another(bounds: Mapping[str, Bound], group: Mapping[str, Amount]) -> bool:
    """Whether every version gives a bound, and no two the same."""
    if not all(bounds[tag] or group[tag].loose for tag in group):
        return False
    pairs = combinations(group, 2)
    return not any(compatible(bounds[one], bounds[other]) or _may_be(group, one, other) for one, other in pairs)


def _meant(amount: Amount, others: Iterable[Amount]) -> Bound:
    """The bound of an amount; what may mean several («до 50») means what another version says plainly."""
    return amount.bound or next((other.bound for other in others if other.bound in amount.loose), "")


def _departs(odd: str, bounds: Mapping[str, Bound], group: Mapping[str, Amount]) -> bool:
    others = [tag for tag in bounds if tag != odd]
    agreed = all(compatible(bounds[one], bounds[other]) or _may_be(group, one, other) for one in others for other in others)
    return agreed and all(not compatible(bounds[odd], bounds[tag]) and not _may_be(group, odd, tag) for tag in others)


def _may_be(group: Mapping[str, Amount], one: str, other: str) -> bool:
    """Whether a word with several meanings leaves it open that both are the same."""
    first, second = group[one], group[other]
    if "vague" in (first.sort, second.sort) and {first.bound, second.bound} <= {"", "about", "almost"}:
        return True
    if {first.bound, second.bound} in ({"", "about"}, {"", "almost"}) and _is_round(first.value):
        return True
    said = {each.bound for each in group.values()}
    if first.loose and second.loose:
        return True
    if first.loose and said.isdisjoint(first.loose):
        return second.bound == ""
    return bool(second.loose) and said.isdisjoint(second.loose) and first.bound == ""


def _is_round(value: Decimal) -> bool:
    """Whether a number is understood to be about right anyway: 8, 40, 45, 2500, but not 48, 12.8 or 2510."""
    _, digits, power = value.normalize().as_tuple()
    return len(digits) == 1 or (len(digits) <= _ROUND and (digits[-1] == 5 or (isinstance(power, int) and power > 0)))


def _is_strict(one: Bound, other: Bound) -> bool:
    return opposite(one, other) or ("" in (one, other) and bool({one, other} & {"over", "at least", "under"}))
