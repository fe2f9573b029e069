"""Statements into rows: only what differs from the index is written."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.core.language import base
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.core.segment import State
from workbench.core.unit import Unit
from workbench.memory.terms import Words, digest, storable, words

_CHUNK = 40
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """What the index knows of a segment besides its place."""

    text: str
    confirmed: bool
    author: str
    changed: str


def rows(units: Iterable[Unit]) -> dict[Key, Row]:
    """(unit id, version) → row, for every segment with a text."""
    return {
        (unit.id, tag): Row(storable(segment.text), segment.state is State.CONFIRMED, segment.author, segment.changed)
        for unit in units
        for tag, segment in unit.segments.items()
        if segment.text.strip()
    }


def stored(db: sqlite3.Connection, statement: int, unit: str | None = None) -> dict[Key, tuple[int, Row]]:
    """(unit id, version) → (segment number, row) as the index has them, of one unit or of the whole statement."""
    query = "SELECT unit, version, id, text, confirmed, author, changed FROM segment WHERE statement = ?"
    found = db.execute(query, (statement,)) if unit is None else db.execute(f"{query} AND unit = ?", (statement, unit))
    return {(uid, tag): (number, Row(text, bool(sure), who, when)) for uid, tag, number, text, sure, who, when in found}


def number_of(db: sqlite3.Connection, name: str) -> int | None:
    """The number of a statement, or None when the index does not have it."""
    found = db.execute("SELECT id FROM statement WHERE name = ?", (name,)).fetchone()
    return found[0] if found else None


def prepare(
    wanted: Mapping[Key, Row], known: Mapping[Key, tuple[int, Row]], report: Report = silent, cancelled: IsCancelled = never
) -> dict[Key, Words]:
    """The words of the segments whose text is new; done before the transaction, so that it holds the file only shortly.

    Raises:
        Cancelled: `cancelled` answered true.
    """
    new = [key for key, row in wanted.items() if key not in known or known[key][1].text != row.text]
    prepared: dict[Key, Words] = {}
    for done, key in enumerate(new):
        if done % _CHUNK == 0:
            check(cancelled)
            report(done, len(new))
        prepared[key] = words(wanted[key].text, key[1])
    report(len(new), len(new))
    return prepared


def synchronise(
    db: sqlite3.Connection,
    statement: int,
    wanted: Mapping[Key, Row],
    known: Mapping[Key, tuple[int, Row]],
    prepared: Mapping[Key, Words],
) -> None:
    """Make the rows `known` into the rows `wanted`, inside the caller's transaction."""
    removed = [number for key, (number, row) in known.items() if key not in wanted or wanted[key].text != row.text]
    remove(db, removed)
    new = [key for key, row in wanted.items() if key not in known or known[key][1].text != row.text]
    _insert(db, statement, new, wanted, prepared)
    gone = set(removed)
    touched = [
        (row.confirmed, row.author, row.changed, known[key][0])
        for key, row in wanted.items()
        if key in known and known[key][0] not in gone and known[key][1] != row
    ]
    db.executemany("UPDATE segment SET confirmed = ?, author = ?, changed = ? WHERE id = ?", touched)


def remove(db: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Take segments out, with their words and what these counted."""
    fewer: Counter[str] = Counter()
    for number in (ids := [(number,) for number in numbers]):
        for (lemmas,) in db.execute("SELECT lemmas FROM word WHERE rowid = ?", number):
            fewer.update(lemmas.split())
    db.executemany("DELETE FROM word WHERE rowid = ?", ids)
    db.executemany("DELETE FROM segment WHERE id = ?", ids)
    db.executemany("UPDATE frequency SET count = count - ? WHERE term = ?", [(count, word) for word, count in fewer.items()])
    db.executemany("DELETE FROM frequency WHERE term = ? AND count <= 0", [(word,) for word in fewer])


def _insert(
    db: sqlite3.Connection, statement: int, keys: list[Key], wanted: Mapping[Key, Row], prepared: Mapping[Key, Words]
) -> None:
    first = db.execute("SELECT coalesce(max(id), 0) + 1 FROM segment").fetchone()[0]
    more: Counter[str] = Counter()
    segments: list[tuple[object, ...]] = []
    texts: list[tuple[int, str, str]] = []
    for number, (unit, tag) in enumerate(keys, first):
        row = wanted[unit, tag]
        found = prepared.get((unit, tag)) or words(row.text, tag)
        about = (base(tag), row.text, found.folded, digest(found.folded), row.confirmed, row.author, row.changed)
        segments.append((number, statement, unit, tag, *about))
        texts.append((number, found.lemmas, found.forms))
        more.update(found.lemmas.split())
    db.executemany("INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", segments)
    db.executemany("INSERT INTO word (rowid, lemmas, forms) VALUES (?, ?, ?)", texts)
    db.executemany(
        "INSERT INTO frequency VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET count = count + excluded.count", more.items()
    )
    db.executemany("INSERT OR IGNORE INTO version VALUES (?, ?)", [(tag, base(tag)) for tag in {tag for _, tag in keys}])
