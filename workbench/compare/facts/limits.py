"""The version that gives an amount with another bound than the others: more than 2000, and 2000."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from workbench.compare.facts.sameness import goes_without_saying
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.bounds import Bound, compatible, opposite

_ROUND = 2
"""As many digits a round number has, the noughts at its end not counted."""


def departing(group: Mapping[str, Amount]) -> str | None:
    """The version with another bound than all others.

    Args:
        group: version → the amount, of one value in all of them.
    """
    bounds = {tag: _meant(amount, group.values()) for tag, amount in group.items()}
    if all(amount.value == 0 for amount in group.values()):
        return None
    if "" in bounds.values() and any(map(goes_without_saying, group.values())):
        return None
    if len(set(bounds.values())) == 1 or len(group) < 2:
        return None
    odd = next((tag for tag in group if _departs(tag, bounds, group)), None)
    return odd if odd is not None and (len(group) > 2 or _is_strict(*bounds.values())) else None


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
