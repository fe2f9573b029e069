"""Numbers that one version has and another lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.checks.amounts import Amount, amounts, other_values
from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity

_LARGEST_IN_WORDS = 12
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Fact:
    """One number as the versions give it.

    Attributes:
        given: version → the number there.
        lacking: the versions that do not give it.
    """

    given: dict[str, Amount]
    lacking: tuple[str, ...]

    @property
    def may_be_in_words(self) -> bool:
        """Whether a version may well write it out, being small or round: two, thirty, three thousand."""
        values = [value for amount in self.given.values() for value in amount.values]
        return all(value <= _LARGEST_IN_WORDS or len(value.normalize().as_tuple().digits) == 1 for value in values)


def _run(row: Row) -> Iterator[Spot]:
    order = [tag for tag in row.versions if tag in row.texts]
    if len(order) < 2:
        return
    facts = _serious([fact for fact in _facts(row, order) if fact.lacking])
    for tag in order:
        extra = [fact for fact in facts if tag in fact.given and tag in _departing(fact, order)]
        missing = [fact for fact in facts if tag in fact.lacking and tag in _departing(fact, order)]
        yield from _spots(tag, extra, missing)


def _facts(row: Row, order: Sequence[str]) -> Iterator[Fact]:
    """Every number of the unit once; how often a version repeats it does not matter."""
    groups: list[dict[str, Amount]] = []
    for tag in order:
        for amount in amounts(row.texts[tag], tag):
            group = next((group for group in groups if any(amount.agrees(known) for known in group.values())), None)
            if group is None:
                groups.append({tag: amount})
            else:
                group.setdefault(tag, amount)
    others = {tag: other_values(row.texts[tag]) for tag in order} if groups else {}
    for group in groups:
        values = frozenset().union(*(amount.values for amount in group.values()))
        yield Fact(group, tuple(tag for tag in order if tag not in group and values.isdisjoint(others[tag])))


def _serious(facts: list[Fact]) -> list[Fact]:
    """The facts without those that a version may write out.

    Such a number counts only where a version that lacks it has a number of its own instead: 3 there and 2 here.
    """

    def is_answered(fact: Fact) -> bool:
        others = [other for other in facts if not other.given.keys().isdisjoint(fact.lacking)]
        return any(other.may_be_in_words or len(facts) == 2 for other in others)

    return [fact for fact in facts if not fact.may_be_in_words or is_answered(fact)]


def _departing(fact: Fact, order: Sequence[str]) -> Sequence[str]:
    """The versions to name: the fewer ones, among equals the side of the last column."""
    if len(fact.given) != len(fact.lacking):
        return fact.lacking if len(fact.given) > len(fact.lacking) else tuple(fact.given)
    last = next(tag for tag in reversed(order) if tag in fact.given or tag in fact.lacking)
    return tuple(fact.given) if last in fact.given else fact.lacking


def _spots(tag: str, extra: list[Fact], missing: list[Fact]) -> Iterator[Spot]:
    elsewhere = ", ".join(_said(fact) for fact in missing)
    for fact in extra:
        amount = fact.given[tag]
        message = f"{amount.text} here, {elsewhere}" if missing else f"{amount.text} is not in {_listed(fact.lacking)}"
        fix = _replacement(amount, missing[0]) if len(extra) == len(missing) == 1 else None
        yield Spot(tag, amount.start, amount.end, message, fix)
    if missing and not extra:
        yield Spot(tag, 0, 0, f"not here: {elsewhere}")


def _said(fact: Fact) -> str:
    first = next(iter(fact.given.values()))
    return f"{first.text} in {_listed(tuple(fact.given))}"


def _replacement(amount: Amount, fact: Fact) -> str | None:
    """What two other versions agree on, as one of them writes it, where nothing but digits would change."""
    if len(fact.given) < 2:
        return None
    shape = _DIGITS.sub("0", amount.text)
    return next((other.text for other in fact.given.values() if _DIGITS.sub("0", other.text) == shape), None)


def _listed(tags: Sequence[str]) -> str:
    return " and ".join([", ".join(tags[:-1]), tags[-1]] if len(tags) > 1 else tags)


NUMBER = Check(
    "number",
    "Numbers",
    "A number in digits stands in one version and not in another.",
    Severity.WARNING,
    _run,
)
