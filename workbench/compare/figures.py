"""The numbers of a segment, with every value that another version may rightly give for the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from workbench.text.numbers import Number, NumberKind, numbers

_DECADE = re.compile(r"\d(?:['’]?s|[-‑](?:х|ми|м|е|і|ті|тих|их|ые|ых))$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in digits.

    Attributes:
        text: as it stands, with what belongs to it (``2,5 млн``, ``15 %``).
        start, end: where.
        values: what it may stand for; the first is the plain value.
        kind: as `text.numbers` says.
    """

    text: str
    start: int
    end: int
    values: tuple[Decimal, ...]
    kind: NumberKind

    def agrees(self, other: Figure) -> bool:
        """Whether both may stand for the same."""
        if self.kind == other.kind == "date":
            return self.values[0] == other.values[0]
        return not set(self.values).isdisjoint(other.values)


def figures(text: str, tag: str) -> list[Figure]:
    """The numbers of a text, each value once, in order."""
    found: list[Figure] = []
    for number in numbers(text, tag):
        figure = Figure(number.text, number.start, number.end, (number.value, *_other_values(number)), number.kind)
        if not any(figure.values == known.values for known in found):
            found.append(figure)
    return found


def _other_values(number: Number) -> tuple[Decimal, ...]:
    """A date may be written out, a full hour without minutes, a decade without its century."""
    value = number.value
    if number.kind == "date":
        return value % 100, value // 100 % 100, value // 10_000
    if number.kind == "time" and value % 100 == 0 and value < 2500:
        return value // 100, value // 100 % 12
    if _DECADE.search(number.text) and 1000 <= value < 2100:
        return (value % 100,)
    return ()
