"""Corrections of an alignment in an open statement: journal, restart, crash, changes from outside."""

from __future__ import annotations

from pathlib import Path

from tests.sessions import crash
from workbench.core import aligning
from workbench.core.edit import UnitChange
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.formats import tmx
from workbench.workspace.folder import Workspace
from workbench.workspace.merge import merge
from workbench.workspace.session import Session


def seg(text: str) -> Segment:
    return Segment(text, State.CONFIRMED, ORIGINAL, "olena", "2026-03-02T10:00:00Z")


def rows() -> list[Unit]:
    texts = [("Мост открыт.", "Open."), ("Мэр доволен.", "Mayor pleased."), ("Всё.", "All.")]
    return [
        Unit(f"u{n}", {"ru": seg(ru), "en": seg(en)}, alignment=Alignment(0.4, open=True))
        for n, (ru, en) in enumerate(texts, start=1)
    ]


def start(root: Path) -> Workspace:
    (root / "corpora").mkdir()
    (root / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(Statement("bridge", Header(("ru", "en"), "ru"), rows())))
    return Workspace.open(root)


def join(session: Session, unit_id: str) -> None:
    assert session.make(lambda statement, author, time: aligning.join(statement, unit_id, author=author, time=time))


def test_a_half_done_alignment_survives_a_crash_and_a_restart(tmp_path: Path) -> None:
    workspace = start(tmp_path)
    session = workspace.session("bridge")
    join(session, "u1")
    crash(session)
    with workspace.session("bridge") as again:
        assert again.statement.unit("u1").text("en") == "Open. Mayor pleased."
        assert [unit.alignment.open for unit in again.statement.units] == [False, True]
    with workspace.session("bridge") as saved:
        assert saved.statement.unit("u1").text("ru") == "Мост открыт. Мэр доволен."
        assert saved.undo_label == "join 1"
        saved.undo()
        assert saved.statement.units == rows()
        saved.redo()
        assert len(saved.statement) == 2


def test_the_id_of_a_unit_that_is_gone_is_not_used_again_after_a_restart(tmp_path: Path) -> None:
    workspace = start(tmp_path)
    with workspace.session("bridge") as session:
        join(session, "u2")
        assert [unit.id for unit in session.statement.units] == ["u1", "u2"]
    with workspace.session("bridge") as again:
        assert again.make(lambda statement, author, time: aligning.insert(statement, "u2", author=author, time=time))
        assert [unit.id for unit in again.statement.units] == ["u1", "u2", "u4"]
        assert [revision.text for revision in again.history("u4", "ru")] == []
    assert workspace.statement("bridge").new_unit_id() == "u5"


def test_every_version_that_has_a_text_has_a_column_after_a_merge() -> None:
    unit = Unit("u4", {"en-x-agency": seg("Agency text.")})
    theirs = Statement("bridge", Header(("ru", "en"), "ru"), [*rows(), Unit("u4", {"ru": seg("Другое.")})])
    outcome = merge(theirs, [UnitChange(3, None, unit)])
    assert outcome.statement.versions == ("ru", "en", "en-x-agency")
    assert {u.text("en-x-agency") for u in outcome.statement.units} == {"", "Agency text."}
