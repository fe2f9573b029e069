"""A file that left as an export and was edited elsewhere: its changes go into the statement that it came from, as one edit.

What the export held is remembered (`workspace.exports`), so that three texts are compared as when a statement's file changed
outside: where only the file has another text, it comes in; where only we have, ours stays; where both have, the file's text
comes in and ours is kept in a note of the unit. A unit that was joined or split here meanwhile, or whose original was
changed, keeps its own text, and the file's is in the note: it says something else now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.core import authoring
from workbench.core.edit import Edit, apply
from workbench.core.errors import InputError, ReadOnlyError, UsageError
from workbench.core.language import listed
from workbench.core.segment import EMPTY_SEGMENT, HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.workspace.exports import remembered
from workbench.workspace.merge import Conflict, conflict_note, merge_segments
from workbench.workspace.rows import columns, plain, rows_of
from workbench.workspace.session import Session
from workbench.workspace.transition import between

WITH_IDS = frozenset({"tmx", "jsonl", "xliff"})
"""Formats that carry the ids of units; the rows of the others are known by their texts."""

LABEL = "bring back"
"""How the label of the edit begins."""

LONGEST = 120
"""Characters of a text that are shown in a line."""

LISTED = 3
"""Rows without a unit, and conflicts, that are named."""


@dataclass(slots=True)
class Returned:
    """What a file brought back.

    Attributes:
        name: of the statement.
        changed: version → segments that got a text.
        confirmed: segments that were only confirmed.
        conflicts: where both sides had changed, as (row of the statement, version).
        kept: segments that were changed here alone, although the file has the earlier text.
        unknown: rows of the file that belong to no unit.
        notes: what a person should know besides, one line each.
    """

    name: str
    changed: Counter[str] = field(default_factory=Counter)
    confirmed: int = 0
    conflicts: list[tuple[int, str]] = field(default_factory=list)
    kept: int = 0
    unknown: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def summary(self) -> str:
        """One line: ``bridge: 12 changed (uk 12), 1 conflict, 3 unknown units``."""
        return f"{self.name}: {self.counts()}"

    def counts(self) -> str:
        """The same without the statement's name."""
        total = self.changed.total()
        parts = [f"{total} changed" + (f" ({', '.join(f'{tag} {n}' for tag, n in self.changed.items())})" if total else "")]
        if self.confirmed:
            parts.append(f"{self.confirmed} confirmed")
        where = ", ".join(f"unit {row} {version}" for row, version in self.conflicts[:LISTED])
        more = ", …" if len(self.conflicts) > LISTED else ""
        parts.append(_counted(len(self.conflicts), "conflict") + (f" ({where}{more})" if where else ""))
        if self.kept:
            parts.append(f"{self.kept} newer here and kept")
        parts.append(_counted(len(self.unknown), "unknown unit"))
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class _File:
    """What came back: its rows, and how it is to be read."""

    statement: Statement
    tags: Mapping[str, str]
    has_ids: bool
    is_xliff: bool

    def is_confirmed(self, tag: str, segment: Segment) -> bool:
        """Whether somebody has confirmed a text; only tools that write XLIFF set the state together with the text."""
        return self.is_xliff and tag != self.statement.source and segment.state is State.CONFIRMED


@dataclass(frozen=True, slots=True)
class _Cell:
    """A segment that the file changes, or that both have changed.

    Attributes:
        segment: as it becomes; None when ours stays.
        conflict: the text that gave way.
    """

    unit: str
    version: str
    segment: Segment | None
    conflict: Conflict | None


def bring_back(session: Session, path: Path) -> Returned:
    """Take the changes of a returned file into an open statement, as one edit that can be undone.

    Texts that the file has none of stay, and units that it has besides stay out.

    Args:
        path: TMX, XLIFF, XLSX, DOCX, TSV, CSV or JSONL, as `workbench export` wrote it and somebody edited it.

    Raises:
        UsageError: the format holds no versions side by side.
        NotFoundError, InputError, FormatError: the file cannot be read, or is another statement's.
        ReadOnlyError, StorageError, ConflictError: as `Session.apply`.
    """
    if session.read_only is not None:
        raise ReadOnlyError(f"statement {session.statement.name} cannot be changed: {session.read_only}")
    file = _read(path, session.statement)
    outcome = Returned(session.statement.name)
    base, rows = _export_of(session, file)
    if not rows:
        raise InputError(
            f"has no texts of statement {outcome.name}", path=path, remedy="name the statement that it was exported from"
        )
    if base is None:
        outcome.notes.append("this export is not remembered here: wherever the texts differ, both are kept")
    foreign = [tag for tag in file.statement.versions if tag not in file.tags]
    if foreign:
        outcome.notes.append(f"not in this statement and left out: {listed(foreign)}")
    session.make(lambda statement, author, time: _edit(statement, session, file, base, rows, outcome, author, time, path.name))
    return outcome


def _read(path: Path, statement: Statement) -> _File:
    from workbench.formats.registry import format_of, read_statement

    form = format_of(path)
    if form.name == "plain":
        raise UsageError(
            "a plain text does not tell which units its sentences belong to",
            path=path,
            remedy="export as xliff, xlsx, docx, tsv, csv, jsonl or tmx to have it back",
        )
    coming = read_statement(path)
    return _File(coming, columns(coming, statement), form.name in WITH_IDS, form.name == "xliff")


def _export_of(session: Session, file: _File) -> tuple[Statement | None, dict[int, str]]:
    """The export that the file was, and the unit of each of its rows; without one, the units as they are now."""
    best: tuple[int, Statement, dict[int, str]] | None = None
    for known in remembered(session.workspace, session.statement.name):
        if not set(file.tags.values()) <= set(known.versions):
            continue
        rows = rows_of(file.statement, known, file.tags, has_ids=file.has_ids)
        alike = sum(
            plain(file.statement.units[row].text(tag)) == plain(known.unit(unit).text(name))
            for row, unit in rows.items()
            for tag, name in file.tags.items()
        )
        if rows and (best is None or alike > best[0]):
            best = alike, known, rows
    if best is not None:
        return best[1], best[2]
    return None, rows_of(file.statement, session.statement, file.tags, has_ids=file.has_ids)


def _edit(
    statement: Statement,
    session: Session,
    file: _File,
    base: Statement | None,
    rows: Mapping[int, str],
    outcome: Returned,
    author: str,
    time: str,
    name: str,
) -> Edit | None:
    cells: list[_Cell] = []
    for row, coming in enumerate(file.statement.units):
        unit_id = rows.get(row)
        if unit_id is None or unit_id not in statement:
            outcome.unknown.append(row + 1)
            continue
        for tag, version in file.tags.items():
            segment = coming.segments.get(tag)
            if segment is None or not segment.text.strip():  # a text beats none
                continue
            known = base.unit(unit_id) if base is not None else None
            coming_in = replace(segment, state=State.CONFIRMED if file.is_confirmed(tag, segment) else State.EDITED)
            cell = _cell(session, statement.unit(unit_id), version, coming_in, known, outcome)
            if cell is not None:
                cells.append(cell)
    if outcome.unknown:
        numbers = ", ".join(map(str, outcome.unknown[:LISTED])) + (", …" if len(outcome.unknown) > LISTED else "")
        outcome.notes.append(f"units of the file that are not in this statement, counted from its first: {numbers}")
    after = _with(statement, cells, outcome, author, time)
    changes = between(statement, after)
    return Edit(f"{LABEL} {name}", changes, author, time) if changes else None


def _cell(session: Session, unit: Unit, version: str, coming: Segment, known: Unit | None, outcome: Returned) -> _Cell | None:
    """What the file does to a segment; None when it does nothing.

    Args:
        coming: as the file has it, edited or confirmed.
        known: the unit as it was exported; None when nobody knows.
    """
    was = known.segment(version) if known is not None else None
    ours = unit.segments.get(version)
    here = ours or EMPTY_SEGMENT
    if _says_nothing_new(session, unit.id, version, coming, was, here):
        outcome.kept += plain(here.text) != plain(coming.text)
        return None
    before = was if was is not None else here
    is_same = plain(coming.text) == plain(before.text)
    theirs = replace(before, state=coming.state) if is_same else Segment(coming.text, coming.state, HUMAN, coming.author)
    if was is not None:
        segment, gave_way = merge_segments(was, ours, theirs)
    else:
        segment, gave_way = theirs, not is_same and bool(here.text) and here.state is not State.DRAFT
    if segment is not theirs:
        outcome.kept += plain(here.text) != plain(coming.text)
        return None
    if gave_way and known is not None and _says_something_else(unit, known, version):
        return _Cell(unit.id, version, None, Conflict(unit.id, version, theirs))
    return _Cell(unit.id, version, theirs, Conflict(unit.id, version, here) if gave_way else None)


def _says_something_else(unit: Unit, known: Unit, version: str) -> bool:
    """Whether the original of a unit is another one than when it was exported."""
    originals = [tag for tag, segment in known.segments.items() if segment.origin == ORIGINAL and tag != version]
    return any(plain(unit.text(tag)) != plain(known.text(tag)) for tag in originals)


def _says_nothing_new(session: Session, unit: str, version: str, coming: Segment, was: Segment | None, here: Segment) -> bool:
    """Whether a text is as it was exported, or came in before, or (when nobody knows what was exported) is an earlier one."""
    before = was if was is not None else here
    text = plain(coming.text)
    if text == plain(before.text):
        return coming.state is not State.CONFIRMED or before.state is State.CONFIRMED
    if plain(here.text) in (text, plain(before.text)) and was is not None:
        return False
    earlier = session.history(unit, version)[1:]
    return any(text == plain(each.text) and (was is None or each.label.startswith(LABEL)) for each in earlier)


def _with(statement: Statement, cells: list[_Cell], outcome: Returned, author: str, time: str) -> Statement:
    """The statement with the file's texts, and what follows from them for the other segments of their units."""
    after = statement.copy()
    for cell in (*cells, *cells):  # the second time, for those that another cell of the file has made stale
        if cell.segment is None:
            continue
        old, new = after.unit(cell.unit).segment(cell.version), cell.segment
        origin = old.origin if new.text == old.text and old.origin else HUMAN
        edit = authoring.write(
            after, cell.unit, cell.version, new.text, author=new.author or author, time=time, state=new.state, origin=origin
        )
        if edit is not None:
            apply(after, edit)
    for cell in cells:
        row = statement.position(cell.unit) + 1
        if cell.segment is not None:
            before = statement.unit(cell.unit).segment(cell.version)
            is_new = cell.segment.text != before.text
            outcome.changed[cell.version] += is_new
            outcome.confirmed += not is_new and cell.segment.state is not before.state
        if cell.conflict is not None:
            outcome.conflicts.append((row, cell.version))
            outcome.notes.append(_told(row, cell))
            unit, note = after.unit(cell.unit), conflict_note(cell.conflict)
            if note not in unit.notes:
                after.replace_unit(replace(unit, notes=(*unit.notes, note)))
    return after


def _told(row: int, cell: _Cell) -> str:
    where = f"unit {row} {cell.version} was changed here and in the file"
    if cell.segment is not None or cell.conflict is None:
        return f"{where}; both texts are kept"
    text = " ".join(cell.conflict.segment.text.split())
    return f"{where}, and its original too; ours stays, and in the notes is: {text[:LONGEST]}{'…' * (len(text) > LONGEST)}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
