"""Alignments corrected on both sides of a file, with saves, kills and undo between: no text is lost that nobody took away."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sessions import crash
from workbench.core import aligning
from workbench.core.edit import Edit, SegmentChange, apply
from workbench.core.errors import ConflictError, UsageError
from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.workspace.folder import Workspace
from workbench.workspace.session import Session

TAGS = ("ru", "uk", "en")
WHO = {"author": "anna", "time": "2026-05-01T10:00:00Z"}
TEXT = re.compile(r"Текст \d+\.")


def texts(statement: Statement) -> set[str]:
    """Every text of the story that stands in a segment or a note."""
    places = (place for unit in statement.units for place in (*unit.notes, *(seg.text for seg in unit.segments.values())))
    return {found for place in places for found in TEXT.findall(place)}


class Story:
    """A statement that one person corrects in a session and another in the file.

    Args:
        root: an empty folder.
        seed: of the chances.
    """

    def __init__(self, root: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.number = 0
        units = [Unit(f"u{n}", {tag: self.segment() for tag in TAGS if self.chance.random() < 0.8}) for n in range(1, 6)]
        self.workspace = Workspace.open(root)
        self.path = self.workspace.statement_path("bridge")
        self.path.parent.mkdir()
        self.path.write_bytes(tmx.dumps(Statement("bridge", Header(TAGS, "ru"), units)))
        self.session: Session = self.workspace.session("bridge")
        self.living = texts(self.session.statement)
        self.taken: set[str] = set()

    def segment(self) -> Segment:
        """A confirmed segment with a text that was never there before."""
        self.number += 1
        return Segment(f"Текст {self.number}.", State.CONFIRMED, HUMAN, "anna")

    def an_edit(self, statement: Statement) -> Edit | None:
        """A text confirmed, or a unit put in, taken out, joined, cut or shifted."""
        unit, tag = self.chance.choice(statement.units), self.chance.choice(TAGS)
        what = self.chance.choice(["write", "write", "insert", "remove", "join", "join cells", "move", "split", "pin"])
        if what == "write":
            change = SegmentChange(unit.id, tag, unit.segments.get(tag), self.segment())
            return Edit("write", (change,), WHO["author"], WHO["time"])
        if what == "split":
            ends = {tag: [found.end() for found in TEXT.finditer(unit.text(tag))][:-1] for tag in TAGS}
            places = {tag: self.chance.choice(found) for tag, found in ends.items() if found}
            return aligning.split(statement, unit.id, places, **WHO) if places else None
        if what == "join cells":
            return aligning.join(statement, unit.id, version=tag, **WHO)
        if what == "move":
            return aligning.move(statement, unit.id, tag, self.chance.choice([-1, 1]), **WHO)
        if what == "pin":
            return aligning.pin(statement, unit.id, pinned=self.chance.random() < 0.5, **WHO)
        plain = {"insert": aligning.insert, "remove": aligning.remove, "join": aligning.join}
        return plain[what](statement, unit.id, **WHO)

    def step(self) -> None:
        """Let something happen, and see that what nobody took away is still there."""
        ours, theirs = [self.edit] * 4 + [self.session.undo, self.session.redo], [self.outside] * 2
        happen = self.chance.choice([*ours, *theirs, self.session.save, self.kill])
        try:
            happen()
        except (ConflictError, UsageError):
            assert happen in ours
        there = texts(self.session.statement)
        if happen in ours:
            self.taken |= self.living - there
        assert self.living - there <= self.taken
        self.living = there

    def edit(self) -> None:
        """Correct the alignment in the session."""
        self.session.make(lambda statement, _author, _time: self.an_edit(statement))

    def outside(self) -> None:
        """Correct it in the file as well, which is taken in at once, after a crash, or when there is something to save."""
        statement = tmx.read(self.path)
        before = texts(statement)
        for _ in range(self.chance.randint(1, 3)):
            try:
                edit = self.an_edit(statement)
            except (ConflictError, UsageError):
                continue
            if edit is not None:
                apply(statement, edit)
        self.taken |= before - texts(statement)
        self.path.write_bytes(tmx.dumps(statement))
        take_in: list[Callable[[], object]] = [self.session.outside_changes, self.kill]
        if self.chance.random() < 0.3:
            self.session.save()
            return
        self.chance.choice(take_in)()
        assert texts(statement) - before <= texts(self.session.statement)

    def kill(self) -> None:
        """End the process; another one goes on."""
        crash(self.session)
        self.session = self.workspace.session("bridge")

    def end(self) -> None:
        """Close, and see that the file holds everything."""
        self.session.close()
        assert self.living - texts(tmx.read(self.path)) <= self.taken


@pytest.mark.parametrize("seed", range(60))
def test_no_text_is_lost_that_nobody_took_away(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)  # a process ends here, not the machine
    monkeypatch.setattr("workbench.workspace.door.remember", lambda *_: None)
    monkeypatch.setattr("workbench.workspace.session.remember", lambda *_: None)
    story = Story(tmp_path, seed)
    for _ in range(25):
        story.step()
    story.end()
