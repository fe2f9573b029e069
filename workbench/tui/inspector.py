"""What the checks, the comparison and the termbase say of each unit, found out off the event loop."""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from workbench.core.concept import TermHit
from workbench.core.finding import Difference, Finding
from workbench.core.language import base
from workbench.core.unit import Unit
from workbench.termbase.termbase import Termbase
from workbench.tui.overview import NOTHING_MORE, Overview
from workbench.tui.tally import Tally
from workbench.workspace.session import Session

BATCH = 24
"""How many units are inspected before the screen is told, so that it repaints seldom."""

HOLD = 0.1
"""Seconds after a key in which nothing is inspected."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is known of one unit as it stood when it was looked at.

    Attributes:
        terms: version → the terms in it, where they overlap the longest.
        covered: version → the shorter ones within those.
    """

    unit: Unit
    findings: tuple[Finding, ...]
    differences: tuple[Difference, ...]
    terms: dict[str, tuple[TermHit, ...]]
    covered: dict[str, tuple[TermHit, ...]] = field(default_factory=dict)


class Inspector:
    """Inspects units in a thread of its own and remembers the answers until the unit changes.

    Args:
        session: the open statement.
        tally: which of its versions are still being translated.
        on_ready: called in that thread with the ids of the units just inspected.
        on_failure: called in that thread with what went wrong, for a person.
    """

    def __init__(
        self,
        session: Session,
        tally: Tally,
        on_ready: Callable[[frozenset[str]], None],
        on_failure: Callable[[str], object],
    ) -> None:
        self._session = session
        self._tally = tally
        self._on_ready = on_ready
        self._on_failure = on_failure
        self.overview: Overview = NOTHING_MORE
        self._known: dict[str, Inspection] = {}
        self._queue: queue.PriorityQueue[tuple[int, int, Unit | None]] = queue.PriorityQueue()
        self._waiting: set[str] = set()
        self._order = itertools.count()
        self._held_until = 0.0
        self._forgotten = 0
        self._thread = threading.Thread(target=self._run, name="inspector", daemon=True)

    def start(self) -> None:
        """Begin to answer requests."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the unit it is at."""
        self._queue.put((-1, 0, None))

    def peek(self, unit: Unit) -> Inspection | None:
        """What is known of a unit as it stands; when nothing is, it is put in the queue."""
        known = self._known.get(unit.id)
        if known is not None and known.unit is unit:
            return known
        if unit.id not in self._waiting:
            self._waiting.add(unit.id)
            self._queue.put((0, -next(self._order), unit))
        return None

    def hold(self) -> None:
        """Leave the processor to the keyboard for a moment: a key has just been pressed."""
        self._held_until = time.monotonic() + HOLD

    def wait_for_quiet(self) -> None:
        """Sleep, in a thread that works beside the keyboard, until no key has come for a moment."""
        while (rest := self._held_until - time.monotonic()) > 0:
            time.sleep(rest)

    def inspect(self, unit: Unit) -> Inspection:
        """What is to be said of a unit, found out here and now (some milliseconds)."""
        known = self._known.get(unit.id)
        if known is not None and known.unit is unit:
            return known
        found = inspect(self._session, unit, self._tally.in_work(), self.overview)
        self._known[unit.id] = found
        return found

    def look_with(self, overview: Overview) -> None:
        """Take into account what the whole statement tells; what was found before is forgotten."""
        if overview != self.overview:
            self.overview = overview
            self.forget()

    def forget(self) -> None:
        """Forget everything, what is being found out just now included: the termbase has changed."""
        self._forgotten += 1
        self._known.clear()

    def _run(self) -> None:
        ready: set[str] = set()
        while True:
            _, _, unit = self._queue.get()
            if unit is None:
                return
            self.wait_for_quiet()
            self._waiting.discard(unit.id)
            known = self._known.get(unit.id)
            current = self._current(unit)
            if current is not None and (known is None or known.unit is not current):
                began = self._forgotten
                found = self._inspected(current)
                if began == self._forgotten:  # else whoever shows the unit has asked for it again
                    self._known[unit.id] = found
                    ready.add(unit.id)
            if ready and (self._queue.empty() or len(ready) >= BATCH):
                self._on_ready(frozenset(ready))
                ready.clear()

    def _inspected(self, unit: Unit) -> Inspection:
        try:
            return inspect(self._session, unit, self._tally.in_work(), self.overview)
        except Exception as error:  # a bug in one check must not leave the panel without an answer for good
            self._on_failure(f"unit {unit.id} could not be inspected: {error!r}")
            return Inspection(unit, (), (), {})

    def _current(self, unit: Unit) -> Unit | None:
        statement = self._session.statement
        return statement.unit(unit.id) if unit.id in statement else None


def inspect(session: Session, unit: Unit, in_work: frozenset[str], overview: Overview = NOTHING_MORE) -> Inspection:
    """Run the checks, the comparison and the term recognition on one unit.

    Args:
        overview: what the whole statement tells.
        in_work: versions that are still being translated; what is not there yet is no difference.
    """
    from workbench.checks.registry import check_unit
    from workbench.compare.differences import unit_differences

    versions = session.statement.versions
    termbase = session.workspace.termbase
    terms = {tag: tuple(termbase.find(unit.text(tag), base(tag))) for tag in versions if unit.text(tag)}
    differences = overview.differences(unit, unit_differences(unit, versions, termbase.find))
    return Inspection(
        unit=unit,
        findings=tuple(check_unit(unit, versions, termbase.find, session.workspace.config.typography)),
        differences=tuple(each for each in differences if each.kind != "missing" or not in_work & _silent(each)),
        terms=terms,
        covered={tag: _covered(termbase, unit.text(tag), base(tag), hits) for tag, hits in terms.items() if hits},
    )


def _covered(termbase: Termbase, text: str, language: str, longest: Sequence[TermHit]) -> tuple[TermHit, ...]:
    """The terms of a text that stand within longer ones."""
    chosen = {(hit.concept.id, hit.term.text, hit.start, hit.end) for hit in longest}
    every = termbase.find(text, language, overlapping=True)
    return tuple(hit for hit in every if (hit.concept.id, hit.term.text, hit.start, hit.end) not in chosen)


def _silent(difference: Difference) -> set[str]:
    return {tag for tag, value in difference.values.items() if not value}
