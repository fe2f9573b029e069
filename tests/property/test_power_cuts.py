"""Sessions with power cuts inside saving, full disks and other tools at the file: nothing confirmed is ever lost."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.sessions import crash
from workbench.core.edit import Edit, SegmentChange
from workbench.core.errors import ConflictError, StorageError
from workbench.core.segment import ORIGINAL, Foreign, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import files, tmx
from workbench.workspace.folder import Workspace
from workbench.workspace.session import Session

TAGS = ("ru", "uk", "en", "en-x-agency")
KEPT = Foreign((("creationid", "tool"),), ('<prop type="x-tool">kept</prop>',))


class PowerCutError(BaseException):
    """The process ends here."""


class Story:
    """A statement, what is done to it by chance, and what must be in it.

    Args:
        root: an empty folder.
        seed: of the chances.
    """

    def __init__(self, root: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.workspace = Workspace.open(root)
        self.path = self.workspace.statement_path("bridge")
        self.path.parent.mkdir()
        ru = [Segment(f"Строка {n} ⟦1⟧.", State.EDITED, ORIGINAL, inlines=((1, "<ph/>"),), foreign=KEPT) for n in range(4)]
        units = [Unit(f"u{n}", {"ru": segment}, notes=("a note",), foreign=KEPT) for n, segment in enumerate(ru)]
        self.path.write_bytes(tmx.dumps(Statement("bridge", Header(("ru", "uk", "en"), "ru"), units)))
        self.session: Session = self.workspace.session("bridge")
        self.confirmed: dict[tuple[str, str], str] = {}
        self.taken_out: set[str] = set()
        self.texts = 0

    def step(self) -> None:
        """Let something happen, and see that nothing is lost."""
        kinds = (
            [self.edit] * 5 + [self.undo] * 2 + [self.redo, self.save, self.save, self.kill, self.outside, self.poll, self.forget]
        )
        self.chance.choice(kinds)()
        self.check()

    def check(self) -> None:
        """What was confirmed is in its segment or in a note, every text has a column, and the file will say the same."""
        statement = self.session.statement
        found = {text for unit in statement.units for text in (*unit.notes, *(s.text for s in unit.segments.values()))}
        for cell, text in self.confirmed.items():
            assert text in self.taken_out or any(other.endswith(text) for other in found), f"{cell}: {text} is lost"
        assert {tag for unit in statement.units for tag in unit.segments if unit.text(tag)} <= set(statement.versions)
        again = tmx.loads(tmx.dumps(statement), "bridge")
        assert (again.header, again.units) == (statement.header, statement.units)
        assert all(unit.foreign == KEPT and unit.segment("ru").foreign == KEPT for unit in statement.units)

    def text(self) -> str:
        """A text that was never there before."""
        self.texts += 1
        return f"Текст {self.texts} ⟦1⟧."

    def follow(self, edit: Edit | None) -> None:
        """Remember what an edit confirmed, and what it took away."""
        for change in edit.changes if edit else ():
            if not isinstance(change, SegmentChange):
                continue
            if change.before is not None:
                self.confirmed = {cell: text for cell, text in self.confirmed.items() if text != change.before.text}
            if change.after is not None and change.after.state is State.CONFIRMED:
                self.confirmed[change.unit, change.version] = change.after.text

    def edit(self) -> None:
        """Confirm or write a text anywhere."""
        unit, tag = f"u{self.chance.randrange(4)}", self.chance.choice(TAGS)
        state = self.chance.choice([State.CONFIRMED, State.EDITED])
        self.follow(self.session.write(unit, tag, self.text(), state=state))

    def undo(self) -> None:
        """Undo, if what others did allows it."""
        try:
            self.follow(self.session.undo())
        except ConflictError:
            assert self.taken_out

    def redo(self) -> None:
        """Redo, if what others did allows it."""
        try:
            self.follow(self.session.redo())
        except ConflictError:
            assert self.taken_out

    def kill(self) -> None:
        """End the process; another one goes on from the same state."""
        before = self.session.statement.copy()
        crash(self.session)
        self.session = self.workspace.session("bridge")
        for unit in before.units:
            for tag, segment in unit.segments.items():
                if segment.state is State.CONFIRMED and segment.text not in self.taken_out:
                    assert segment.text in {
                        self.session.statement.unit(unit.id).text(tag),
                        *(note[-len(segment.text) :] for note in self.session.statement.unit(unit.id).notes),
                    }

    def outside(self) -> None:
        """Another tool writes a segment, or the whole file with other line ends, or does not leave anything private."""
        statement = tmx.read(self.path)
        unit, tag = statement.unit(f"u{self.chance.randrange(4)}"), self.chance.choice(TAGS[1:])
        self.taken_out.add(unit.text(tag))
        statement.replace_unit(unit.with_segment(tag, Segment(self.text(), State.CONFIRMED, "human", "boris")))
        self.path.write_bytes(tmx.dumps(statement).replace(b"\n", self.chance.choice([b"\n", b"\r\n"])))

    def poll(self) -> None:
        """Take in what other tools did."""
        self.session.outside_changes()

    def forget(self) -> None:
        """Somebody cleans the folder up (``git clean -fdx``); it is made good for with the next edit."""
        shutil.rmtree(self.workspace.private, ignore_errors=True)
        self.edit()
        self.follow(self.session.write("u0", "uk", self.text()))

    def save(self) -> None:
        """Save; the disk may be full, or the power may fail before or after the file is replaced."""
        write = files.write_atomically
        what = self.chance.choice(["well", "well", "full", "before", "after", "edited, after", "overtaken"])

        def troubled(path: Path, out: Callable[[BinaryIO], None], *, check: Callable[[], None]) -> None:
            patched.undo()
            if what == "edited, after":
                self.edit()
            if what == "overtaken":
                self.outside()
            if what == "full":
                raise StorageError("the disk is full")
            if what != "before":
                write(path, out, check=check)
            if what in ("before", "after", "edited, after"):
                raise PowerCutError

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(files, "write_atomically", troubled)
            try:
                self.session.save()
            except StorageError:
                assert what == "full"
            except PowerCutError:
                self.kill()


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder; nothing waits for a disk, and the memory is not what is tested."""
    monkeypatch.setattr("os.fsync", lambda _: None)
    for module in ("door", "session"):
        monkeypatch.setattr(f"workbench.workspace.{module}.remember", lambda *_: None)
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.parametrize("seed", range(10))
def test_nothing_confirmed_is_lost_whatever_happens(root: Path, seed: int) -> None:
    story = Story(root, seed)
    for _ in range(30):
        story.step()
    story.session.close()
