"""Sessions against a simple model: undo and redo, restarts, and a journal cut off at any byte."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sessions import crash
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.workspace import journal
from workbench.workspace.folder import Workspace
from workbench.workspace.session import Session

TAGS = ("ru", "uk", "en")
TEXTS = ("Мост открыт.", "Міст відкрито.", "The bridge is open.", "")
Cells = dict[tuple[str, str], tuple[str, State]]


def start(root: Path) -> Workspace:
    """A workspace with a statement of four units in Russian."""
    (root / "corpora").mkdir(parents=True)
    units = [Unit(f"u{n}", {"ru": Segment(f"Строка {n}.", State.EDITED, ORIGINAL, "olena")}) for n in range(1, 5)]
    (root / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(Statement("bridge", Header(TAGS, "ru"), units)))
    return Workspace.open(root)


def cells(session: Session) -> Cells:
    """Every cell's text and state."""
    statement = session.statement
    return {(u.id, tag): (u.text(tag), u.state(tag)) for u in statement.units for tag in TAGS}


steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["write", "draft"]), st.integers(1, 4), st.sampled_from(TAGS), st.sampled_from(TEXTS)),
        st.tuples(st.sampled_from(["undo", "redo", "save", "reopen", "crash"])),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=30, deadline=None)
@given(steps)
def test_undo_and_redo_follow_a_simple_model_across_saves_restarts_and_crashes(todo: list[tuple[str | int, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = start(Path(folder))
        session = workspace.session("bridge")
        past: list[Cells] = []
        future: list[Cells] = []
        for step in todo:
            before = cells(session)
            match step:
                case ("write" | "draft" as kind, int(row), str(tag), str(text)):
                    state, origin = (State.EDITED, HUMAN) if kind == "write" else (State.DRAFT, "mt:starter")
                    if session.write(f"u{row}", tag, text, state=state, origin=origin) is not None:
                        past.append(before)
                        future.clear()
                case ("undo",):
                    assert (session.undo() is not None) == bool(past)
                    if past:
                        future.append(before)
                        assert cells(session) == past.pop()
                case ("redo",):
                    assert (session.redo() is not None) == bool(future)
                    if future:
                        past.append(before)
                        assert cells(session) == future.pop()
                case ("save",):
                    assert session.save() or not session.dirty
                    assert cells(session) == before
                case (ending,):
                    if ending == "crash":
                        crash(session)
                    else:
                        session.close()
                    session = workspace.session("bridge")
                    assert cells(session) == before
                    assert session.notices == []
        assert (session.undo_label is not None) == bool(past)
        session.close()


def test_a_journal_cut_off_at_any_byte_keeps_every_whole_record() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = start(Path(folder) / "whole")
        session = workspace.session("bridge")
        acknowledged: list[tuple[int, Cells]] = [(0, cells(session))]
        path = workspace.journal_path("bridge")
        for row in range(1, 4):
            session.confirm(f"u{row}", "ru")
            acknowledged.append((path.stat().st_size, cells(session)))
            session.confirm(f"u{row}", "uk", f"Рядок {row}.")
            acknowledged.append((path.stat().st_size, cells(session)))
        session.undo()
        acknowledged.append((path.stat().st_size, cells(session)))
        crash(session)
        data = path.read_bytes()
        copy = Path(folder) / "cut"
        shutil.copytree(Path(folder) / "whole", copy)
        cut = Workspace.open(copy)
        whole = len(journal.parse(data).records)
        ends = [place + 1 for place, byte in enumerate(data) if byte == 0x0A]
        for length in range(len(data) + 1):
            found = len(journal.parse(data[:length]).records)
            # The line break is the last byte of a record: without it the record is whole already.
            assert found == sum(end <= length + 1 for end in ends)
        assert found == whole == len(ends)
        for length in sorted({*range(0, len(data), 97), *(end + shift for end in ends for shift in (-2, -1, 0))}):
            cut.journal_path("bridge").write_bytes(data[:length])
            reader = cut.session("bridge", read_only=True)
            expected = [state for size, state in acknowledged if size <= length + 1]
            assert cells(reader) == expected[-1], f"cut at byte {length}"


def test_a_cut_journal_is_continued_behind_its_last_whole_record() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = start(Path(folder))
        path = workspace.journal_path("bridge")
        session = workspace.session("bridge")
        session.confirm("u1", "uk", "Рядок 1.")
        whole = path.stat().st_size
        session.confirm("u2", "uk", "Рядок 2.")
        crash(session)
        data = path.read_bytes()
        for length in (whole - 1, whole, whole + 1, len(data) - 2, len(data) - 1):
            path.write_bytes(data[:length])
            session = workspace.session("bridge")
            kept = session.statement.unit("u2").text("uk")
            session.confirm("u3", "uk", f"Рядок 3 після {length}.")
            crash(session)
            again = workspace.session("bridge", read_only=True)
            assert again.statement.unit("u1").text("uk") == "Рядок 1."
            assert again.statement.unit("u2").text("uk") == kept
            assert again.statement.unit("u3").text("uk") == f"Рядок 3 після {length}."
            assert journal.read(path).damaged == []


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_damaged_byte_anywhere_costs_what_stands_on_its_line(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = start(Path(folder))
        session = workspace.session("bridge")
        for row in range(1, 5):
            session.confirm(f"u{row}", "uk", f"Рядок {row}.")
        crash(session)
        path = workspace.journal_path("bridge")
        raw = bytearray(path.read_bytes())
        place = data.draw(st.integers(0, len(raw) - 1))
        raw[place] ^= data.draw(st.integers(1, 255))
        path.write_bytes(bytes(raw))
        session = workspace.session("bridge")
        found = [row for row in range(1, 5) if session.statement.unit(f"u{row}").text("uk") == f"Рядок {row}."]
        # One record and, when the damaged byte is its line break, the one behind it.
        assert len(found) >= 2
        if len(found) < 4:
            assert session.notices
        session.confirm("u4", "en", "Line 4.")
        session.close()
        assert path.with_suffix(".damaged").exists() or not journal.read(path).damaged


def test_records_are_json_lines_with_their_checksum_first() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = start(Path(folder))
        with workspace.session("bridge") as session:
            session.confirm("u1", "uk", "Рядок 1.")
        lines = workspace.journal_path("bridge").read_text(encoding="utf-8").splitlines()
        parsed = [json.loads(line) for line in lines]
        assert [len(checksum) for checksum, _ in parsed] == [8] * len(lines)
        assert [record["seq"] for _, record in parsed] == list(range(1, len(lines) + 1))
        assert "Рядок 1." in lines[1]
