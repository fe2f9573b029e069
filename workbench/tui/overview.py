"""What only a look at the whole statement tells of a unit: what it means in translation, and sentences that moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.core.finding import Difference
from workbench.core.unit import Unit

if TYPE_CHECKING:
    from workbench.compare.meaning import Meaning
    from workbench.compare.readings import Readings


@dataclass(frozen=True, slots=True)
class Overview:
    """Asked for every unit that is inspected.

    Attributes:
        readings: the versions in the reader's language; None until somebody wants to read them.
        meaning: how far the readings are to be trusted, and what they show.
        moves: unit id → sentences that another version of the same language has elsewhere.
    """

    readings: Readings | None = None
    meaning: Meaning | None = None
    moves: Mapping[str, Sequence[Difference]] = field(default_factory=dict)

    def differences(self, unit: Unit, found: Sequence[Difference]) -> tuple[Difference, ...]:
        """What was found in a unit alone, with what the whole statement adds and explains."""
        from workbench.compare.moved import with_moves

        known = with_moves(unit, found, self.moves.get(unit.id, ()))
        said = self.meaning.differences(unit, known) if self.meaning is not None else []
        return (*known, *said)


NOTHING_MORE = Overview()
"""Before anybody has looked at the whole."""


def moves_of(units: Sequence[Unit], versions: Sequence[str]) -> dict[str, Sequence[Difference]]:
    """Unit id → its moved sentences."""
    from workbench.compare.moved import moved

    return {units[row].id: found for row, found in moved(units, versions).items()}
