"""A session is the one door: every edit is in memory, in the journal and told, or nowhere."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.sessions import crash
from workbench.core.concept import Concept, Term
from workbench.core.edit import ConceptChange, Edit, SegmentChange, UnitChange
from workbench.core.errors import ConflictError, FormatError, InputError, NotFoundError, ReadOnlyError, StorageError
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit
from workbench.formats import files, tmx
from workbench.workspace.folder import Workspace
from workbench.workspace.journal import Journal
from workbench.workspace.session import Session

from .conftest import bridge, store

Kinds = Callable[[], list[str]]


def file_text(workspace: Workspace, unit: str, version: str) -> str:
    return tmx.read(workspace.statement_path("bridge")).unit(unit).text(version)


def test_confirming_writes_the_journal_before_subscribers_are_told(workspace: Workspace, kinds: Kinds) -> None:
    with workspace.session("bridge") as session:
        seen: list[list[str]] = []
        session.subscribe(lambda edit: seen.append(kinds()))
        edit = session.confirm("u2", "uk")
        assert edit is not None
        assert edit.author == "anna"
        assert seen == [["outside", "edit"]]
        assert session.statement.unit("u2").state("uk") is State.CONFIRMED


def test_opening_and_closing_without_an_edit_writes_no_journal_and_leaves_the_file(workspace: Workspace) -> None:
    before = workspace.statement_path("bridge").read_bytes()
    with workspace.session("bridge") as session:
        assert not session.dirty
    assert workspace.statement_path("bridge").read_bytes() == before
    assert not workspace.journal_path("bridge").exists()


def test_an_edit_that_was_not_saved_is_there_after_a_crash(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Рух мостом відновлять 14 травня.")
    crash(session)
    assert file_text(workspace, "u1", "uk") == "Рух мостом відкриють 14 травня."
    with workspace.session("bridge") as again:
        assert again.statement.unit("u1").text("uk") == "Рух мостом відновлять 14 травня."
        assert again.statement.unit("u1").state("uk") is State.CONFIRMED
        assert again.dirty
    assert file_text(workspace, "u1", "uk") == "Рух мостом відновлять 14 травня."


def test_closing_saves_and_a_saved_statement_is_not_replayed_again(workspace: Workspace, kinds: Kinds) -> None:
    with workspace.session("bridge") as session:
        session.write("u3", "en", "The city paid for the work.")
    assert kinds()[-1] == "saved"
    with workspace.session("bridge") as again:
        assert not again.dirty
        assert again.saved_at
        assert again.statement.unit("u3").text("en") == "The city paid for the work."


def test_saving_twice_writes_once(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u3", "en", "The city paid.")
        assert session.save()
        assert not session.save()


def test_undo_and_redo_survive_restarts(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Перша редакція.")
        session.write("u1", "uk", "Друга редакція.")
    with workspace.session("bridge") as session:
        assert session.undo_label == "edit uk 1"
        session.undo()
        assert session.statement.unit("u1").text("uk") == "Перша редакція."
    with workspace.session("bridge") as session:
        session.undo()
        assert session.statement.unit("u1").text("uk") == bridge().unit("u1").text("uk")
        assert session.undo() is None
        assert session.redo() is not None
    with workspace.session("bridge") as session:
        session.redo()
        assert session.statement.unit("u1").text("uk") == "Друга редакція."
        assert session.redo() is None


def test_a_new_edit_ends_what_could_be_redone(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Перша редакція.")
        session.undo()
        session.write("u2", "uk", "Інша річ.")
        assert session.next_redo is None


def test_undoing_a_first_text_fits_the_file_after_it_was_read_again(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "en", "The bridge opens on 14 May.")
        session.write("u1", "en", "")
    with workspace.session("bridge") as session:
        session.undo()
        assert session.statement.unit("u1").text("en") == "The bridge opens on 14 May."
        session.undo()
        assert session.statement.unit("u1").text("en") == ""


def test_a_journal_that_cannot_be_written_takes_the_edit_back(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Записано.")
        told: list[Edit] = []
        session.subscribe(told.append)

        def full(fd: int, data: bytes) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patched:
            patched.setattr(os, "write", full)
            with pytest.raises(StorageError, match="No space left"):
                session.confirm("u1", "uk", "Не записано.")
        assert session.statement.unit("u1").text("uk") == "Записано."
        assert told == []
        session.confirm("u1", "uk", "Записано знову.")
    with workspace.session("bridge") as session:
        assert session.statement.unit("u1").text("uk") == "Записано знову."
        assert session.notices == []


def test_half_a_record_on_a_full_disk_is_cut_off(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    session = workspace.session("bridge")
    session.write("u1", "uk", "Записано.")
    whole = workspace.journal_path("bridge").read_bytes()
    write = os.write

    def nearly_full(fd: int, data: bytes) -> int:
        if len(data) > 20:
            return write(fd, bytes(data)[:20])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", lambda fd, data: nearly_full(fd, bytes(data)) if len(data) > 100 else nearly_full(fd, b""))
        with pytest.raises(StorageError):
            session.write("u2", "uk", "Не записано.")
    assert workspace.journal_path("bridge").read_bytes() == whole
    session.close()


def test_a_failing_save_leaves_the_file_and_the_edits_stay_in_the_journal(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Нове.")

    def refuse(*_: object, **__: object) -> None:
        raise StorageError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_atomically", refuse)
        with pytest.raises(StorageError):
            session.close()
    assert file_text(workspace, "u1", "uk") == bridge().unit("u1").text("uk")
    with workspace.session("bridge") as again:
        assert again.read_only is None
        assert again.statement.unit("u1").text("uk") == "Нове."


def test_a_second_session_is_told_who_writes_and_only_reads(workspace: Workspace) -> None:
    with workspace.session("bridge") as first:
        second = workspace.session("bridge")
        assert second.read_only is not None
        assert f"(pid {os.getpid()})" in second.read_only
        with pytest.raises(ReadOnlyError, match="open by"):
            second.write("u1", "uk", "Ні.")
        with pytest.raises(ReadOnlyError):
            second.undo()
        second.close()
        assert first.read_only is None
        first.write("u1", "uk", "Так.")
    with workspace.session("bridge") as third:
        assert third.read_only is None


def test_a_reader_follows_what_the_writer_does(workspace: Workspace) -> None:
    with workspace.session("bridge") as writer, workspace.session("bridge") as reader:
        assert not reader.outside_changes()
        told: list[Edit] = []
        reader.subscribe(told.append)
        writer.write("u1", "uk", "Щойно написано.")
        assert reader.outside_changes()
        assert reader.statement.unit("u1").text("uk") == "Щойно написано."
        assert [edit.label for edit in told] == ["changed outside"]
        assert not reader.outside_changes()


def test_a_folder_where_nothing_can_be_made_opens_for_reading(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path)
    store(workspace, bridge())
    (tmp_path / ".workbench").write_text("a file where the folder should be", encoding="utf-8")
    session = workspace.session("bridge")
    assert session.read_only is not None
    assert ".workbench" in session.read_only
    assert session.statement.unit("u1").text("ru")
    session.close()


def test_a_closed_session_takes_no_edit(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    session.close()
    with pytest.raises(ReadOnlyError, match="closed"):
        session.write("u1", "uk", "Запізно.")


def test_a_missing_statement_names_the_nearest(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="did you mean 'bridge'"):
        workspace.session("brigde")


def test_an_edit_that_does_not_fit_changes_nothing(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        stale = Segment("Чужий текст.", State.EDITED)
        with pytest.raises(ConflictError):
            session.apply(Edit("edit uk 1", (SegmentChange("u1", "uk", stale, None),), "anna", "2026-05-01T10:00:00Z"))
        assert not session.dirty
        assert not workspace.journal_path("bridge").exists()


def outside(workspace: Workspace, unit: str, version: str, text: str) -> None:
    """Another tool changes one text in the file."""
    statement = tmx.read(workspace.statement_path("bridge"))
    old = statement.unit(unit)
    statement.replace_unit(old.with_segment(version, replace(old.segment(version), text=text)))
    store(workspace, statement)


def test_a_change_outside_is_taken_in_while_the_statement_is_open(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Наше.")
        outside(workspace, "u2", "uk", "Їхнє.")
        told: list[Edit] = []
        session.subscribe(told.append)
        assert session.outside_changes()
        assert session.statement.unit("u1").text("uk") == "Наше."
        assert session.statement.unit("u2").text("uk") == "Їхнє."
        assert [edit.label for edit in told] == ["changed outside"]
        assert not session.outside_changes()
    assert file_text(workspace, "u1", "uk") == "Наше."
    assert file_text(workspace, "u2", "uk") == "Їхнє."


def test_where_both_changed_a_segment_both_texts_are_kept_and_saved(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u2", "uk", "Наше.")
        outside(workspace, "u2", "uk", "Їхнє.")
        session.save()
        unit = session.statement.unit("u2")
        assert unit.text("uk") == "Їхнє."
        assert len(unit.notes) == 1
        assert unit.notes[0].startswith("conflict uk (anna, ")
        assert unit.notes[0].endswith("): Наше.")
        assert [revision.text for revision in session.history("u2", "uk")][:2] == ["Їхнє.", "Наше."]
    saved = tmx.read(workspace.statement_path("bridge")).unit("u2")
    assert saved.text("uk") == "Їхнє."
    assert saved.notes == unit.notes


def test_edits_of_a_crashed_session_are_merged_into_a_file_that_changed_meanwhile(workspace: Workspace, kinds: Kinds) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Наше перше.")
    session.confirm("u2", "uk", "Наше друге.")
    crash(session)
    outside(workspace, "u2", "uk", "Їхнє друге.")
    outside(workspace, "u3", "uk", "Їхнє третє.")
    again = workspace.session("bridge")
    texts = [again.statement.unit(uid).text("uk") for uid in ("u1", "u2", "u3")]
    assert texts == ["Наше перше.", "Їхнє друге.", "Їхнє третє."]
    assert again.statement.unit("u2").notes[0].endswith("Наше друге.")
    assert any("changed outside" in notice for notice in again.notices)
    assert kinds()[-1] == "outside"
    crash(again)
    with workspace.session("bridge") as third:
        assert [third.statement.unit(uid).text("uk") for uid in ("u1", "u2", "u3")] == texts
        assert len(third.statement.unit("u2").notes) == 1


def inserted(session: Session, row: int, unit_id: str) -> None:
    """Put a unit in a row of the statement."""
    unit = Unit(unit_id, {"uk": Segment(f"Наше {unit_id}.", State.EDITED)})
    session.apply(Edit("insert", (UnitChange(row, None, unit),), "anna", "2026-05-01T10:00:00Z"))


def pulled(workspace: Workspace, *names: str, gone: str = "") -> None:
    """Another tool puts units at the beginning of the file, and takes one out."""
    statement = tmx.read(workspace.statement_path("bridge"))
    for unit_id in names:
        statement.insert_unit(0, Unit(unit_id, {"uk": Segment(f"Їхнє {unit_id}.", State.EDITED)}))
    if gone:
        statement.remove_unit(gone)
    store(workspace, statement)


@pytest.mark.parametrize("gone", ["", "u1"])
def test_after_a_crash_and_a_pull_inserted_units_stand_behind_their_neighbours(workspace: Workspace, gone: str) -> None:
    session = workspace.session("bridge")
    for row, unit_id in ((1, "n1"), (2, "n2"), (1, "n3"), (6, "n4")):
        inserted(session, row, unit_id)
    here = [unit.id for unit in session.statement.units]
    crash(session)
    pulled(workspace, "t1", "t2", gone=gone)
    again = workspace.session("bridge")
    found = [unit.id for unit in again.statement.units]
    if gone:  # nothing is known of what stood above the first of ours
        assert found.index("n1") + 1 == found.index("n2")
        assert found.index("n4") == found.index("u3") + 1
    else:
        assert found[2:] == here
        assert here[:4] == ["u1", "n3", "n1", "n2"]
    crash(again)
    pulled(workspace, "t3", "t4")  # and once more before anything was saved
    with workspace.session("bridge") as third:
        assert [unit.id for unit in third.statement.units if unit.id in found] == found


def test_going_back_to_an_older_file_is_not_overwritten_by_what_was_saved_since(workspace: Workspace) -> None:
    old = workspace.statement_path("bridge").read_bytes()
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Нове.")
    workspace.statement_path("bridge").write_bytes(old)
    with workspace.session("bridge") as session:
        assert session.statement.unit("u1").text("uk") == bridge().unit("u1").text("uk")
        assert not session.dirty
        assert "Нове." in [revision.text for revision in session.history("u1", "uk")]


def test_an_undo_that_no_longer_fits_is_passed_over_for_good(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Перше.")
        session.write("u2", "uk", "Друге.")
    outside(workspace, "u2", "uk", "Чуже.")
    with workspace.session("bridge") as session:
        with pytest.raises(ConflictError, match="cannot undo 'edit uk 2'"):
            session.undo()
        assert session.statement.unit("u2").text("uk") == "Чуже."
    with workspace.session("bridge") as session:
        session.undo()
        assert session.statement.unit("u1").text("uk") == bridge().unit("u1").text("uk")


def test_a_file_broken_by_another_tool_is_told_and_never_overwritten(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Наше.")
    path = workspace.statement_path("bridge")
    path.write_text("<tmx version='1.4'><header", encoding="utf-8")
    with pytest.raises(FormatError):
        session.outside_changes()
    assert not session.outside_changes()
    with pytest.raises(FormatError):
        session.save()
    assert path.read_text(encoding="utf-8").startswith("<tmx version='1.4'><header")
    store(workspace, bridge())
    session.close()
    assert file_text(workspace, "u1", "uk") == "Наше."


def test_a_file_that_was_removed_is_written_again(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Наше.")
        workspace.statement_path("bridge").unlink()
        assert not session.outside_changes()
        assert any("is gone" in notice for notice in session.notices)
    assert file_text(workspace, "u1", "uk") == "Наше."


def test_history_tells_every_text_newest_first(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.translate([("u1", "en", "Bridge open 14 May.", "mt:starter")], "translate en")
        session.write("u1", "en", "The bridge opens on 14 May.")
        session.confirm("u1", "en")
        session.undo()
    with workspace.session("bridge") as session:
        revisions = session.history("u1", "en")
    assert [(r.label, r.text, r.state) for r in revisions] == [
        ("undo confirm en 1", "The bridge opens on 14 May.", State.EDITED),
        ("confirm en 1", "The bridge opens on 14 May.", State.CONFIRMED),
        ("edit en 1", "The bridge opens on 14 May.", State.EDITED),
        ("translate en", "Bridge open 14 May.", State.DRAFT),
    ]
    assert revisions[-1].origin == "mt:starter"


def test_history_of_an_untouched_segment_is_its_text(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        revisions = session.history("u1", "ru")
        assert [(r.text, r.author) for r in revisions] == [(bridge().unit("u1").text("ru"), "olena")]
        assert session.history("u1", "en") == []


def test_history_notices_a_text_that_came_from_outside(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Наше.")
    outside(workspace, "u1", "uk", "Їхнє.")
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Наше нове.")
        found = [(r.label, r.text) for r in session.history("u1", "uk")]
    assert found[:3] == [("edit uk 1", "Наше нове."), ("changed outside", "Їхнє."), ("edit uk 1", "Наше.")]


def test_a_failing_memory_breaks_no_edit(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def put(self, name: str, unit: object) -> None:
            raise RuntimeError("index damaged")

    monkeypatch.setattr(Workspace, "memory", Broken())
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk")
        session.confirm("u2", "uk")
        assert session.statement.unit("u2").state("uk") is State.CONFIRMED
        assert len([notice for notice in session.notices if "index damaged" in notice]) == 1


def test_a_confirmed_unit_is_in_the_memory(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u2", "ru")
        session.confirm("u2", "uk")
        found = workspace.memory.match("Ремонт занял 26 месяцев.", "ru", "uk")
        assert [match.target for match in found] == ["Ремонт тривав 26 місяців."]


def test_a_unit_put_in_and_taken_out_is_undone_in_place(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        unit = session.statement.unit("u2")
        session.apply(Edit("remove row 2", (UnitChange(1, unit, None),), "anna", "2026-05-01T10:00:00Z"))
    with workspace.session("bridge") as session:
        assert [u.id for u in session.statement.units] == ["u1", "u3"]
        session.undo()
        assert [u.id for u in session.statement.units] == ["u1", "u2", "u3"]


def test_ignoring_and_choosing_the_source_are_edits_too(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        assert session.ignore("u1", "number:abc") is not None
        assert session.ignore("u1", "number:abc") is None
        assert session.set_source("uk") is not None
        session.undo()
        assert session.statement.source == "ru"
        assert session.statement.unit("u1").ignored == {"number:abc"}


def test_whoever_subscribed_hears_of_an_edit_made_elsewhere(workspace: Workspace) -> None:
    told: list[Edit] = []
    with workspace.session("bridge") as session:
        session.subscribe(told.append)
        before = session.statement.unit("u1").segment("ru")
        edit = Edit("from outside", (SegmentChange("u1", "ru", before, Segment("Мост закрыт.")),), "anna", "")
        session.apply(edit)
    assert told == [edit]


def test_an_unsubscribed_callback_hears_nothing(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        told: list[Edit] = []
        unsubscribe = session.subscribe(told.append)
        unsubscribe()
        unsubscribe()
        session.confirm("u1", "uk")
        assert told == []


def concept(text: str) -> Concept:
    return Concept("c-bridge", {"ru": (Term(text),), "uk": (Term("міст"),)})


def test_a_term_edit_goes_to_the_termbase_and_is_undone_like_any_other(workspace: Workspace) -> None:
    added = Edit("add term", (ConceptChange(None, concept("мост")),), "anna", "2026-05-01T10:00:00Z")
    with workspace.session("bridge") as session:
        session.apply(added)
        assert "c-bridge" in workspace.termbase.concepts
    again = Workspace.open(workspace.root)
    with again.session("bridge") as session:
        assert session.undo_label == "add term"
        session.undo()
        assert "c-bridge" not in again.termbase.concepts
        session.redo()
        assert again.termbase.concept("c-bridge").preferred("uk") is not None


def test_a_term_edit_that_cannot_be_journaled_is_taken_back(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    with workspace.session("bridge") as session:

        def refuse(*_: object) -> None:
            raise StorageError("the disk is full")

        with monkeypatch.context() as patched:
            patched.setattr(Journal, "append", refuse)
            with pytest.raises(StorageError):
                session.apply(Edit("add term", (ConceptChange(None, concept("мост")),), "anna", "2026-05-01T10:00:00Z"))
        assert "c-bridge" not in workspace.termbase.concepts
        assert session.undo_label is None


def test_a_refused_term_takes_the_whole_edit_back(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        old = session.statement.unit("u1").segments["uk"]
        changes = (
            SegmentChange("u1", "uk", old, replace(old, text="Інше.")),
            ConceptChange(None, concept("моcт")),  # with a Latin c
        )
        with pytest.raises(InputError):
            session.apply(Edit("both", changes, "anna", "2026-05-01T10:00:00Z"))
        assert session.statement.unit("u1").segments["uk"] == old
        assert not session.dirty


def test_editing_goes_on_while_the_file_is_written(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Перше.")
    write = files.write_atomically

    def slowly(path: Path, out: Callable[[BinaryIO], None], *, check: Callable[[], None]) -> None:
        thread = threading.Thread(target=lambda: session.confirm("u2", "uk", "Друге."))
        thread.start()
        thread.join(20)
        assert not thread.is_alive()
        write(path, out, check=check)

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_atomically", slowly)
        assert session.save()
    assert session.dirty
    assert file_text(workspace, "u1", "uk") == "Перше."
    assert file_text(workspace, "u2", "uk") != "Друге."
    crash(session)
    with workspace.session("bridge") as again:
        assert again.statement.unit("u2").text("uk") == "Друге."
        assert again.notices == []


def test_a_damaged_record_is_told_and_later_edits_of_the_same_segment_stand(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    for text in ("Перше.", "Друге.", "Третє."):
        session.confirm("u1", "uk", text)
    crash(session)
    path = workspace.journal_path("bridge")
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2].replace(b"confirm", b"confirn")
    path.write_bytes(b"\n".join(lines))
    with workspace.session("bridge") as again:
        assert again.statement.unit("u1").text("uk") == "Третє."
        assert any("damaged line 3" in notice for notice in again.notices)
    with workspace.session("bridge") as third:
        assert third.statement.unit("u1").text("uk") == "Третє."


def test_where_a_merge_cannot_be_written_down_the_statement_opens_for_reading(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Наше.")
    crash(session)
    outside(workspace, "u2", "uk", "Їхнє.")

    def refuse(*_: object, **__: object) -> None:
        raise StorageError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "append", refuse)
        reader = workspace.session("bridge")
    assert reader.read_only == "the disk is full"
    assert reader.statement.unit("u1").text("uk") == "Наше."
    assert not reader.dirty
    assert not reader.save()
    reader.close()
    with workspace.session("bridge") as writer:
        assert writer.read_only is None
        assert [writer.statement.unit(uid).text("uk") for uid in ("u1", "u2")] == ["Наше.", "Їхнє."]
