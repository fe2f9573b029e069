"""The translation memory: every confirmed pair of the workspace is found again, and every text can be searched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.core.match import ConcordanceHit, Match
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.memory import concordance, fuzzy, indexing
from workbench.memory.database import Database
from workbench.memory.terms import storable


@dataclass(frozen=True, slots=True)
class Stats:
    """What the index holds.

    Attributes:
        statements: how many statements and imported memories.
        units: how many units with a text.
        segments: version tag → segments with a text.
        confirmed: version tag → those of them that are confirmed.
        bytes: the size of the file, 0 when the index is kept in memory.
    """

    statements: int
    units: int
    segments: Mapping[str, int]
    confirmed: Mapping[str, int]
    bytes: int


class Memory:
    """An index in one SQLite file, made from the statements and never the only place of anything.

    Safe to call from several threads and processes. A damaged file is put aside and begun again; where no file can be
    written the index is kept in memory; `notice` says so, and `stamp` answers None for what has to be indexed again.

    Args:
        path: the SQLite file. It is opened at the first use.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)

    @property
    def notice(self) -> str | None:
        """What the person should know: the index was put aside, or is kept in memory; else None."""
        return self._database.notice

    @property
    def in_memory(self) -> bool:
        """Whether the index is lost when the process ends, because its file cannot be written."""
        return self._database.in_memory

    def match(
        self,
        text: str,
        source: str,
        target: str,
        *,
        limit: int = 9,
        threshold: int = 60,
        exclude: tuple[str, str] | None = None,
    ) -> list[Match]:
        """What was confirmed as the translation of this text or of one like it.

        Args:
            source, target: version tags; further versions of the same languages count as well.
            threshold: the least score, 0 to 100.
            exclude: (statement, unit id) that is not to be found: the unit that asks.

        Returns:
            The best first, among equals the target version asked for and then the newest; equal pairs once.

        Raises:
            StorageError: the index cannot be read.
        """
        text = storable(text)
        if not text.strip() or limit < 1:
            return []

        def work(db: sqlite3.Connection) -> list[Match]:
            name, unit = exclude or ("", "")
            number = indexing.number_of(db, name) or -1
            return fuzzy.matches(db, fuzzy.Wanted(text, source, target, limit, threshold, number, unit))

        return self._database.read(work)

    def concordance(self, query: str, *, language: str | None = None, limit: int = 100) -> list[ConcordanceHit]:
        """Segments, in whatever state, that hold every word of the query in any form and any order; the newest first.

        Args:
            query: words; ``"an exact phrase"``; ``begin*``. When no segment holds them as words, parts of words count.
            language: a language, or the tag of one version (``en-x-agency``); None for all.

        Raises:
            StorageError: the index cannot be read.
        """
        return self._database.read(lambda db: concordance.hits(db, storable(query), language, limit))

    def put(self, statement: str, unit: Unit) -> None:
        """Make the index know one unit as it is now; a unit without any text is taken out. The stamp stays.

        Raises:
            StorageError: the index cannot be written.
        """
        self._replace(statement, [unit], only=unit.id)

    def index(self, statement: Statement, stamp: str, *, report: Report = silent, cancelled: IsCancelled = never) -> None:
        """Make the index hold a statement exactly as it is, all or nothing; what did not change is not written again.

        Args:
            stamp: what tells this state of the statement's file from another; `stamp` answers it afterwards.
            report: called with the segments done and to do.

        Raises:
            Cancelled: `cancelled` answered true; the index is as it was.
            StorageError: the index cannot be written.
        """
        self._replace(statement.name, statement.units, stamp=stamp, report=report, cancelled=cancelled)

    def stamp(self, statement: str) -> str | None:
        """The stamp that the statement was indexed with, or None when it has to be indexed.

        Raises:
            StorageError: the index cannot be read.
        """
        return self.stamps().get(statement)

    def stamps(self) -> dict[str, str | None]:
        """Every statement in the index → its stamp.

        Raises:
            StorageError: the index cannot be read.
        """
        return self._database.read(lambda db: dict(db.execute("SELECT name, stamp FROM statement").fetchall()))

    def forget(self, statement: str) -> None:
        """Take a statement out; one that is not there is no error.

        Raises:
            StorageError: the index cannot be written.
        """

        def work(db: sqlite3.Connection) -> None:
            number = indexing.number_of(db, statement)
            if number is not None:
                indexing.remove(db, [segment for segment, _ in indexing.stored(db, number).values()])
                db.execute("DELETE FROM statement WHERE id = ?", (number,))

        self._database.write(work)

    def stats(self) -> Stats:
        """What the index holds.

        Raises:
            StorageError: the index cannot be read.
        """

        def work(db: sqlite3.Connection) -> Stats:
            tags = db.execute(
                "SELECT version, count(*), sum(confirmed) FROM segment GROUP BY version ORDER BY version"
            ).fetchall()
            statements = db.execute("SELECT count(*) FROM statement").fetchone()[0]
            units = db.execute("SELECT count(*) FROM (SELECT DISTINCT statement, unit FROM segment)").fetchone()[0]
            pages, size = db.execute("SELECT page_count, page_size FROM pragma_page_count(), pragma_page_size()").fetchone()
            segments, confirmed = {tag: n for tag, n, _ in tags}, {tag: n for tag, _, n in tags}
            return Stats(statements, units, segments, confirmed, 0 if self._database.in_memory else pages * size)

        return self._database.read(work)

    def close(self) -> None:
        """Close the file. The next call opens it again."""
        self._database.close()

    def _replace(
        self,
        name: str,
        units: Iterable[Unit],
        *,
        only: str | None = None,
        stamp: str | None = None,
        report: Report = silent,
        cancelled: IsCancelled = never,
    ) -> None:
        wanted = indexing.rows(units)

        def known(db: sqlite3.Connection) -> dict[indexing.Key, tuple[int, indexing.Row]]:
            number = indexing.number_of(db, name)
            return {} if number is None else indexing.stored(db, number, only)

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT OR IGNORE INTO statement (name) VALUES (?)", (name,))
            number = indexing.number_of(db, name)
            if number is not None:
                indexing.synchronise(db, number, wanted, known(db), prepared)
            if stamp is not None:
                db.execute("UPDATE statement SET stamp = ? WHERE name = ?", (stamp, name))

        prepared = indexing.prepare(wanted, self._database.read(known), report, cancelled)
        self._database.write(work)
