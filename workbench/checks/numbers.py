"""Numbers that one version has and another lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity
from workbench.core.language import listed
from workbench.text.quantities.agreement import Disagreement, Side, disagreements
from workbench.text.quantities.figures import Figure
from workbench.text.quantities.number_words import Spoken

_DIGITS = re.compile(r"\d+")


def _run(row: Row) -> Iterator[Spot]:
    every = disagreements(row.texts)
    for found in every:
        for tag in found.departing:
            yield _spot(tag, found, alone=sum(tag in other.departing for other in every) == 1)


def _spot(tag: str, found: Disagreement, *, alone: bool) -> Spot:
    """What to say of a version that departs.

    Args:
        alone: it departs nowhere else in the unit; otherwise it is not sure which number stands for which, so no fix.
    """
    here = next((side.said[tag] for side in found.sides if tag in side.said), None)
    others = [side for side in found.sides if tag not in side.said]
    elsewhere = [f"{side.figure.text} in {listed(tuple(side.said))}" for side in others]
    lacking = [f"not in {listed(found.lacking)}"] if found.lacking else []
    if here is None:
        return Spot(tag, 0, 0, f"not here: {', '.join(elsewhere)}")
    fix = _replacement(here, others[0]) if alone and len(others) == 1 and not lacking else None
    message = f"{here.text} here, {', '.join(elsewhere + lacking)}" if others else f"{here.text} is {lacking[0]}"
    return Spot(tag, here.start, here.end, message, fix)


def _replacement(here: Figure | Spoken, side: Side) -> str | None:
    """What two other versions agree on, as one of them writes it, where nothing but digits would change."""
    if len(side.said) < 2:
        return None
    shape = _DIGITS.sub("0", here.text)
    return next((other.text for other in side.said.values() if _DIGITS.sub("0", other.text) == shape), None)


NUMBER = Check(
    "number",
    "Numbers",
    "A number in digits stands in one version and not in another.",
    Severity.WARNING,
    _run,
)
