"""Two versions of a glossary file put together, as a version control system asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.concept import Concept, Conflict
from workbench.formats import files
from workbench.termbase.merge import merge
from workbench.termbase.store import FILE_LIMIT

if TYPE_CHECKING:
    from workbench.formats.tbx import Document, Frame


@dataclass(frozen=True, slots=True)
class Merged:
    """What two versions of a file come to.

    Attributes:
        data: the file.
        conflicts: what both changed differently and neither had to decide before.
    """

    data: bytes
    conflicts: tuple[tuple[Concept, Conflict], ...]


def merge_files(base: Path, ours: Path, theirs: Path) -> Merged:
    """Put two versions of a file together; which one is called ours does not matter.

    Args:
        base: what both began with; empty or missing when there was nothing.

    Raises:
        NotFoundError, InputError, FormatError: a file cannot be read.
    """
    mine, other = _read(ours), _read(theirs)
    start = _read(base, may_be_empty=True)
    groups = [{concept.id: concept for concept in document.concepts} for document in (start, mine, other)]
    before, left, right = groups
    merged = [
        concept
        for concept_id in {**left, **right}
        if (concept := merge(before.get(concept_id), left.get(concept_id), right.get(concept_id))) is not None
    ]
    known = {
        (each.id, conflict.field, conflict.theirs)
        for side in (left, right)
        for each in side.values()
        for conflict in each.conflicts
    }
    new = tuple(
        (concept, conflict)
        for concept in merged
        for conflict in concept.conflicts
        if (concept.id, conflict.field, conflict.theirs) not in known
    )
    return Merged(mine.written(merged, _frame(start.frame, mine.frame, other.frame)), new)


def _read(path: Path, *, may_be_empty: bool = False) -> Document:
    from workbench.formats import tbx

    if may_be_empty and not (path.exists() and path.stat().st_size):
        return tbx.NO_DOCUMENT
    return tbx.NO_DOCUMENT.reread(files.read_bytes(path, limit=FILE_LIMIT), path)


def _frame(base: Frame, ours: Frame, theirs: Frame) -> Frame:
    from workbench.formats.tbx import Frame

    return Frame(_text(base.header, ours.header, theirs.header), _text(base.back, ours.back, theirs.back))


def _text(base: str, ours: str, theirs: str) -> str:
    """What only one side changed is taken; the longer where both did."""
    if ours == base or theirs == base:
        return theirs if ours == base else ours
    return max(ours, theirs, key=lambda text: (len(text), text))
