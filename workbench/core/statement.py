"""A statement: its versions, its units in order, and where they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from workbench.core.errors import NotFoundError
from workbench.core.segment import NOTHING_FOREIGN, Foreign, State
from workbench.core.unit import Unit

_LONGEST_ID = 16  # characters of an id that is counted on from; a file may hold any


@dataclass(frozen=True, slots=True)
class Header:
    """What a statement says of itself.

    Attributes:
        versions: tags in the order of the columns.
        source: the version that translations are made from.
        foreign: header attributes and elements of another tool.
    """

    versions: tuple[str, ...]
    source: str
    foreign: Foreign = field(default=NOTHING_FOREIGN)


class Statement:
    """One text in several versions. Only `core.edit.apply` changes one that is in use.

    Args:
        name: the file's name in ``corpora/`` without its suffix.
        header: versions and source.
        units: the rows, in order, with unique ids.
    """

    def __init__(self, name: str, header: Header, units: Iterable[Unit] = ()) -> None:
        self.name = name
        self.header = header
        self._units = list(units)
        self._index: dict[str, int] = {unit.id: n for n, unit in enumerate(self._units)}
        # Rows from here on have moved since they were indexed; they are looked at when one of them is asked for, so
        # that putting many units in costs no more than putting one in.
        self._moved = len(self._units)
        self._highest = 0
        self.reserve(self._index)
        if len(self._index) != len(self._units):
            twice = next(uid for uid, count in Counter(u.id for u in self._units).items() if count > 1)
            raise ValueError(f"two units have the id {twice!r}")

    @property
    def versions(self) -> tuple[str, ...]:
        """The tags of the versions, in the order of the columns."""
        return self.header.versions

    @property
    def source(self) -> str:
        """The version that translations are made from."""
        return self.header.source

    @property
    def units(self) -> list[Unit]:
        """The rows, in order. Not to be changed by the caller."""
        return self._units

    def __len__(self) -> int:
        return len(self._units)

    def position(self, unit_id: str) -> int:
        """The 0-based row of a unit.

        Raises:
            NotFoundError: no unit has this id.
        """
        try:
            position = self._index[unit_id]
        except KeyError:
            raise NotFoundError(f"statement {self.name} has no unit {unit_id!r}") from None
        if position < self._moved:
            return position
        for n in range(self._moved, len(self._units)):
            self._index[self._units[n].id] = n
        self._moved = len(self._units)
        return self._index[unit_id]

    def unit(self, unit_id: str) -> Unit:
        """The unit with this id.

        Raises:
            NotFoundError: no unit has this id.
        """
        return self._units[self.position(unit_id)]

    def __contains__(self, unit_id: object) -> bool:
        return unit_id in self._index

    def new_unit_id(self) -> str:
        """An id that no unit has or, as far as the statement has heard of it (`reserve`), ever had."""
        number = self._highest + 1
        while f"u{number}" in self._index:  # a number too long to be counted on
            number += 1
        return f"u{number}"

    def reserve(self, unit_ids: Iterable[str]) -> None:
        """Never give a new unit one of these ids: a unit that is gone had it, and its history still speaks of it."""
        numbers = (uid[1:] for uid in unit_ids if uid[:1] == "u" and uid[1:].isdecimal() and len(uid) <= _LONGEST_ID)
        self._highest = max(self._highest, max(map(int, numbers), default=0))

    def states(self, version: str) -> Counter[State]:
        """How many segments of a version are in each state."""
        return Counter(unit.state(version) for unit in self._units)

    def replace_unit(self, unit: Unit) -> None:
        """Put `unit` where the unit with its id stands. For `core.edit` alone."""
        self._units[self.position(unit.id)] = unit

    def insert_unit(self, position: int, unit: Unit) -> None:
        """Put `unit` before row `position`. For `core.edit` alone."""
        if unit.id in self._index:
            raise ValueError(f"two units have the id {unit.id!r}")
        if not 0 <= position <= len(self._units):
            raise ValueError(f"no row {position} to put unit {unit.id!r} before")
        self._units.insert(position, unit)
        self.reserve((unit.id,))
        self._index[unit.id] = position
        self._moved = len(self._units) if position == self._moved == len(self._units) - 1 else min(self._moved, position)

    def remove_unit(self, unit_id: str) -> int:
        """Take a unit out and answer the row it stood at. For `core.edit` alone."""
        position = self.position(unit_id)
        del self._index[unit_id]
        del self._units[position]
        self._moved = min(self._moved, position)
        return position

    def copy(self, name: str | None = None) -> Statement:
        """An independent copy (units are immutable and shared)."""
        copy = Statement(name or self.name, replace(self.header), self._units)
        copy._highest = self._highest
        return copy
