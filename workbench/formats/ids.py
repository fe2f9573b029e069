"""Ids of units and concepts, which have to be unique in a file."""

from __future__ import annotations

from collections.abc import Container


def unused(wanted: str, taken: Container[str]) -> str:
    """The id itself when no other has it, else with the first number that makes it one of its own: ``u7-2``."""
    candidate = wanted
    number = 2
    while candidate in taken:
        candidate = f"{wanted}-{number}"
        number += 1
    return candidate


class RowIds:
    """The ids given so far in a file of any length: those that follow from their row take a byte each."""

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._by_row = bytearray()

    def __contains__(self, unit_id: object) -> bool:
        if unit_id in self._named:
            return True
        number = unit_id[1:] if isinstance(unit_id, str) and unit_id[:1] == "u" else ""
        if not (number.isascii() and number.isdecimal()) or number[0] == "0" or len(number) > len(str(len(self._by_row))):
            return False
        return int(number) <= len(self._by_row) and bool(self._by_row[int(number) - 1])

    def give(self, wanted: str) -> str:
        """The id of the next row: the wanted one unless another row has it, ``u`` and the row's number where none is wanted."""
        own = f"u{len(self._by_row) + 1}"
        found = unused(wanted or own, self)
        self._by_row.append(found == own)
        if found != own:
            self._named.add(found)
        return found
