"""Who changed which concept, when, and what it was before: an append-only log beside the glossary.

A line tells one change (`formats.checked_lines`). The log is a help, not the truth: the TBX files are. What it does not
tell, because nobody was looking or a line is damaged, shows as a change between two states that follow each other.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.core.clock import now
from workbench.core.concept import Concept
from workbench.formats.checked_lines import checked_line, checked_object
from workbench.formats.concept_json import concept_from_json, concept_to_json
from workbench.formats.private_folder import make_private

NAME = "glossary-history.jsonl"


@dataclass(frozen=True, slots=True)
class ConceptRevision:
    """One change of one concept.

    Attributes:
        time: when, ISO 8601 in UTC, or "" when nobody knows.
        author: who, or "".
        before: the concept as it was; None when it was added.
        after: the concept as it became; None when it was removed.
        number: counted for each concept from 1, the oldest.
        is_start: whether the history begins here; then what was before is not known, and `before` is None.
    """

    time: str
    author: str
    concept_id: str
    before: Concept | None
    after: Concept | None
    number: int = 0
    is_start: bool = False

    @property
    def what(self) -> str:
        """``added``, ``changed``, ``removed``, or ``known`` where the history begins."""
        if self.is_start:
            return "known"
        return "added" if self.before is None else "removed" if self.after is None else "changed"


class History:
    """The log of one glossary.

    Args:
        private: the workspace's private folder, which the log is in; made when something is written.
    """

    def __init__(self, private: Path) -> None:
        self._private = private
        self.path = private / NAME
        self._read_to = (0, 0)  # inode and length of what `_last` was gathered from
        self._last: dict[str, int] = {}

    def tell(self, changes: Iterable[ConceptRevision]) -> None:
        """Write changes down. The caller holds the glossary's lock.

        A log that cannot be written keeps nobody from working: the glossary itself has been written.
        """
        data = b"".join(checked_line(_to_json(change)) for change in changes)
        if data:
            with suppress(OSError):
                make_private(self._private)
                self._append(data)

    def notice(self, before: Mapping[str, Concept | None], concepts: Mapping[str, Concept]) -> None:
        """Write down what others changed, unless they have done so themselves. The caller holds the glossary's lock.

        Args:
            before: id → the concept as it was known here, None when it was not.
            concepts: as they are now.
        """
        with suppress(OSError):
            self._catch_up()
        found = []
        for concept_id, old in before.items():
            new = concepts.get(concept_id)
            if old != new and self._last.get(concept_id) != _print_of(new):
                author, time = (new.author, new.changed) if new and not (old and old.changed == new.changed) else ("", "")
                found.append(ConceptRevision(time or now(), author, concept_id, old, new))
        self.tell(found)

    def revisions(self, concepts: Mapping[str, Concept], concept_id: str | None = None) -> list[ConceptRevision]:
        """Every change that is known, newest first.

        Args:
            concepts: as they are now.
            concept_id: the one to tell of; None for all.
        """
        told: dict[str, list[ConceptRevision]] = {}
        with suppress(OSError):
            for line in self.path.read_bytes().split(b"\n"):
                change = _from_json(checked_object(line))
                if change and concept_id in (None, change.concept_id):
                    told.setdefault(change.concept_id, []).append(change)
        if concept_id is not None:
            return _chain(concept_id, told.get(concept_id, []), concepts.get(concept_id))[::-1]
        chains = (_chain(cid, told.get(cid, []), concepts.get(cid)) for cid in {**told, **concepts})
        return sorted((change for chain in chains for change in chain[::-1]), key=lambda change: change.time, reverse=True)

    def _append(self, data: bytes) -> None:
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(descriptor, "r+b", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            if size:
                file.seek(size - 1)
                data = data if file.read(1) == b"\n" else b"\n" + data  # the last writer was killed in the middle
            file.write(data)

    def _catch_up(self) -> None:
        """Gather what the log says last of each concept, from where it was read to."""
        with self.path.open("rb") as file:
            status = os.fstat(file.fileno())
            inode, length = self._read_to
            if inode != status.st_ino or length > status.st_size:
                self._last, length = {}, 0
            file.seek(length)
            data = file.read()
        whole = data.rfind(b"\n") + 1
        for line in data[:whole].split(b"\n"):
            found = checked_object(line)
            if found and isinstance(found.get("id"), str):
                self._last[found["id"]] = _print(found.get("after"))
        self._read_to = (status.st_ino, length + whole)


def _chain(concept_id: str, told: list[ConceptRevision], stands: Concept | None) -> list[ConceptRevision]:
    """The changes of one concept, oldest first, with those that nobody told between them."""
    found: list[ConceptRevision] = []
    for change in told:
        found.extend(_untold(concept_id, found, change.before))
        found.append(change)
    found.extend(_untold(concept_id, found, stands))
    return [replace(change, number=number) for number, change in enumerate(found, start=1)]


def _untold(concept_id: str, found: list[ConceptRevision], stands: Concept | None) -> list[ConceptRevision]:
    """The change that must have been made for `stands` to follow the last one that is known; none if it does follow."""
    last = found[-1].after if found else None
    if last == stands:
        return []
    author, time = (stands.author, stands.changed) if stands else ("", "")
    return [ConceptRevision(time, author, concept_id, last, stands, is_start=not found)]


def _print_of(concept: Concept | None) -> int:
    return _print(concept_to_json(concept) if concept else None)


def _print(data: object) -> int:
    return zlib.crc32(json.dumps(data, sort_keys=True).encode())


def _to_json(change: ConceptRevision) -> dict[str, Any]:
    return {
        "time": change.time,
        "author": change.author,
        "id": change.concept_id,
        "before": concept_to_json(change.before) if change.before else None,
        "after": concept_to_json(change.after) if change.after else None,
    }


def _from_json(data: Mapping[str, Any] | None) -> ConceptRevision | None:
    if data is None:
        return None
    try:
        before, after = (concept_from_json(data[side]) if data[side] else None for side in ("before", "after"))
        return ConceptRevision(str(data["time"]), str(data["author"]), str(data["id"]), before, after)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
