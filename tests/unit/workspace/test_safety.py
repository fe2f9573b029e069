"""What happens between two steps: power cuts in the middle of saving, files removed under an open statement."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.sessions import crash
from workbench.core.concept import Concept, Term
from workbench.core.edit import ConceptChange, Edit, UnitChange
from workbench.core.errors import ReadOnlyError, StorageError, UsageError
from workbench.core.segment import Segment, State
from workbench.formats import files, tmx
from workbench.workspace import loading
from workbench.workspace.folder import Workspace
from workbench.workspace.journal import Journal
from workbench.workspace.record import Kind, Record
from workbench.workspace.session import Session

from .conftest import bridge, store

Write = Callable[[BinaryIO], None]
Check = Callable[[], None]


def uk(session: Session, unit: str = "u1") -> str:
    return session.statement.unit(unit).text("uk")


def outside(workspace: Workspace, unit: str, tag: str, text: str) -> None:
    """Another tool writes one segment of the file as it is now."""
    statement = tmx.read(workspace.statement_path("bridge"))
    old = statement.unit(unit)
    statement.replace_unit(old.with_segment(tag, Segment(text, State.CONFIRMED, "human", "boris")))
    store(workspace, statement)


class PowerCutError(BaseException):
    """The process ends here."""


def test_a_power_cut_after_the_file_was_replaced_leaves_the_later_text(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Перше.")
    write = files.write_atomically

    def cut(path: Path, out: Write, *, check: Check) -> None:
        editing = threading.Thread(target=lambda: session.confirm("u1", "uk", "Друге."))
        editing.start()
        editing.join(20)
        write(path, out, check=check)
        raise PowerCutError

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_atomically", cut)
        with pytest.raises(PowerCutError):
            session.save()
    crash(session)
    again = workspace.session("bridge")
    assert uk(again) == "Друге."
    assert again.statement.unit("u1").notes == ()
    assert again.notices == []
    while again.undo_label:
        again.undo()
    crash(again)
    outside(workspace, "u2", "uk", "Звідти.")
    with workspace.session("bridge") as last:  # what was saved before the power cut is still known to be undone
        assert (uk(last), uk(last, "u2")) == (bridge().unit("u1").text("uk"), "Звідти.")


def test_a_save_that_the_journal_could_not_note_is_no_change_from_outside(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = Journal.append

    def full(journal: Journal, records: list[Record]) -> None:
        if any(getattr(record, "kind", None) is Kind.SAVED for record in records):
            raise StorageError("the disk is full")
        append(journal, records)

    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Перше.")
        with monkeypatch.context() as patched:
            patched.setattr(Journal, "append", full)
            assert session.save()
        assert not session.dirty
        session.confirm("u1", "uk", "Друге.")
        assert session.save()
        assert uk(session) == "Друге."
        assert session.notices == []


def test_a_change_outside_in_the_middle_of_saving_is_not_overwritten(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = files.write_atomically
    pulled: list[str] = []

    def slowly(path: Path, out: Write, *, check: Check) -> None:
        if not pulled:
            pulled.append("once")
            with monkeypatch.context() as inner:
                inner.setattr(files, "write_atomically", write)
                outside(workspace, "u2", "uk", "Звідти.")
        write(path, out, check=check)

    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Звідси.")
        with monkeypatch.context() as patched:
            patched.setattr(files, "write_atomically", slowly)
            assert session.save()
        assert (uk(session, "u1"), uk(session, "u2")) == ("Звідси.", "Звідти.")
    saved = tmx.read(workspace.statement_path("bridge"))
    assert (saved.unit("u1").text("uk"), saved.unit("u2").text("uk")) == ("Звідси.", "Звідти.")


@pytest.mark.parametrize("how", ["removed", "emptied", "older"])
def test_a_journal_lost_under_an_open_statement_is_written_anew(workspace: Workspace, how: str) -> None:
    session = workspace.session("bridge")
    path = workspace.journal_path("bridge")
    session.confirm("u1", "uk", "Перше.")
    older = path.read_bytes()
    session.confirm("u2", "uk", "Друге.")
    if how == "removed":
        shutil.rmtree(path.parent)
    else:
        path.write_bytes(b"" if how == "emptied" else older)
    session.confirm("u3", "uk", "Третє.")
    crash(session)
    with workspace.session("bridge") as again:
        assert [uk(again, unit) for unit in ("u1", "u2", "u3")] == ["Перше.", "Друге.", "Третє."]
        assert again.undo_label == "confirm uk 3"
        assert again.notices == []


def test_a_torn_journal_that_is_removed_before_the_next_edit_is_written_anew(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Перше.")
    crash(session)
    path = workspace.journal_path("bridge")
    path.write_bytes(path.read_bytes() + b'["0000')
    session = workspace.session("bridge")
    path.unlink()
    session.confirm("u2", "uk", "Друге.")
    crash(session)
    with workspace.session("bridge") as again:
        assert (uk(again, "u1"), uk(again, "u2")) == ("Перше.", "Друге.")
        assert again.notices == []


def test_a_change_outside_is_told_once(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Перше.")
    outside(workspace, "u2", "uk", "Звідти.")
    with workspace.session("bridge") as session:
        assert len(session.notices) == 1
    with workspace.session("bridge") as session:
        assert session.notices == []


def test_everything_private_removed_under_an_open_statement_costs_nothing(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Перше.")
    shutil.rmtree(workspace.private)
    session.confirm("u2", "uk", "Друге.")
    reader = workspace.session("bridge")
    assert reader.read_only is not None
    assert uk(reader, "u2") == "Друге."
    crash(session)
    with workspace.session("bridge") as again:
        assert (uk(again, "u1"), uk(again, "u2")) == ("Перше.", "Друге.")


def test_who_lost_the_lock_to_another_process_writes_no_more(workspace: Workspace) -> None:
    first = workspace.session("bridge")
    first.confirm("u1", "uk", "Перше.")
    shutil.rmtree(workspace.private / "locks")
    with workspace.session("bridge") as second:
        assert second.read_only is None
        assert uk(second) == "Перше."
        with pytest.raises(ReadOnlyError, match="open by"):
            first.confirm("u1", "uk", "Інше.")
        assert not first.save()
        second.confirm("u1", "uk", "Друге.")
        assert first.outside_changes()
        assert uk(first) == "Друге."
        first.close()
        assert workspace.session("bridge").read_only is not None


def test_a_subscriber_that_waits_for_one_who_saves_holds_nobody_up(workspace: Workspace) -> None:
    session = workspace.session("bridge")

    def wait(_: Edit) -> None:
        other = threading.Thread(target=session.save, daemon=True)
        other.start()
        other.join(10)
        assert not other.is_alive()

    session.subscribe(wait)
    outside(workspace, "u2", "uk", "Звідти.")
    assert session.outside_changes()
    session.close()


def test_what_a_killed_process_left_is_swept_up(workspace: Workspace) -> None:
    left = workspace.corpora / ".bridge.tmx.0123456789ab.tmp"
    other = workspace.corpora / ".other.tmx.0123456789ab.tmp"
    for path in (left, other):
        path.write_text("half", encoding="utf-8")
    with workspace.session("bridge"):
        assert not left.exists()
        assert other.exists()


def test_a_statement_called_glossary_does_not_lock_the_glossary(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.termbase.sharing.lock.LOCK_SECONDS", 0.1)
    store(workspace, bridge().copy("glossary"))
    with workspace.session("glossary") as session:
        concept = Concept("c1", {"en": (Term("bridge"),)})
        session.apply(Edit("add term bridge", (ConceptChange(None, concept),), "anna", "2026-05-01T10:00:00Z"))
    assert "c1" in workspace.termbase.concepts


def test_undoing_a_new_version_leaves_it_where_others_wrote_in_it(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "en-x-agency", "From the agency.")
        session.save()
        outside(workspace, "u2", "en-x-agency", "Also from the agency.")
        session.outside_changes()
        session.undo()
        assert session.statement.unit("u1").text("en-x-agency") == ""
        assert "en-x-agency" in session.statement.versions


def test_redoing_a_text_whose_version_is_gone_brings_its_column_back(workspace: Workspace) -> None:
    old = workspace.statement_path("bridge").read_bytes()
    with workspace.session("bridge") as session:
        session.write("u1", "en-x-agency", "From the agency.")
        session.write("u2", "en-x-agency", "Also from the agency.")
        session.undo()
        session.save()
        workspace.statement_path("bridge").write_bytes(old)
        assert session.outside_changes()
        assert "en-x-agency" not in session.statement.versions
        session.redo()
        assert session.statement.unit("u2").text("en-x-agency")
        assert "en-x-agency" in session.statement.versions


def test_the_memory_follows_changes_outside_and_units_that_go(workspace: Workspace) -> None:
    def found() -> list[str]:
        return [match.target for match in workspace.memory.match("Ремонт занял 26 месяцев.", "ru", "uk")]

    with workspace.session("bridge") as session:
        session.confirm("u2", "ru")
        session.confirm("u2", "uk")
        assert found() == ["Ремонт тривав 26 місяців."]
        session.save()
        outside(workspace, "u2", "uk", "Ремонт зайняв 26 місяців.")
        session.outside_changes()
        assert found() == ["Ремонт зайняв 26 місяців."]
        unit = session.statement.unit("u2")
        session.apply(Edit("remove", (UnitChange(1, unit, None),), "anna", "2026-05-01T10:00:00Z"))
        assert found() == []
        session.undo()
        assert found() == ["Ремонт зайняв 26 місяців."]


def test_a_text_is_kept_as_the_file_will_hold_it(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Рух\x0b мостом\x1b[31m.\r\n")
        assert uk(session) == "Рух\n мостом.\n"
    with workspace.session("bridge") as again:
        assert uk(again) == "Рух\n мостом.\n"
        assert again.undo() is not None


def test_a_text_that_could_never_be_read_again_is_refused(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        with pytest.raises(UsageError, match="cannot be longer"):
            session.write("u1", "uk", "а" * (1 << 20) + "б")
        assert uk(session) == bridge().unit("u1").text("uk")


def test_who_reads_while_the_writer_saves_sees_one_moment(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Нове.")
    read = loading.read_file

    def late(path: Path) -> bytes:
        data = read(path)
        monkeypatch.setattr(loading, "read_file", read)
        session.save()
        return data

    monkeypatch.setattr(loading, "read_file", late)
    assert workspace.statement("bridge").unit("u1").text("uk") == "Нове."
    session.close()
