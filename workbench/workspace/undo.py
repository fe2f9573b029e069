"""One history of undo for a statement, computed from its journal, so that it survives a restart."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.workspace.record import Kind, Record


class UndoStack:
    """What can be undone and redone.

    Args:
        records: the journal's, in order.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._done: list[Record] = []
        self._undone: list[Record] = []
        for record in records:
            self.add(record)

    @property
    def next_undo(self) -> Record | None:
        """The edit that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Record | None:
        """The edit that redo makes again."""
        return self._undone[-1] if self._undone else None

    def add(self, record: Record) -> None:
        """Take a record into account. An undo whose edit was damaged in the journal concerns nothing and is passed over."""
        match record.kind:
            case Kind.EDIT:
                self._done.append(record)
                self._undone.clear()
            case Kind.UNDO:
                _move(record.of, self._done, self._undone)
            case Kind.REDO:
                _move(record.of, self._undone, self._done)
            case Kind.SKIPPED:
                _move(record.of, self._done, None)
                _move(record.of, self._undone, None)
            case Kind.SAVED | Kind.OUTSIDE:
                pass


def _move(seq: int, source: list[Record], target: list[Record] | None) -> None:
    for place in range(len(source) - 1, -1, -1):
        if source[place].seq == seq:
            record = source.pop(place)
            if target is not None:
                target.append(record)
            return
