"""A workspace is any folder; nothing is made in it before something is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.errors import InputError, NotFoundError, UsageError
from workbench.core.segment import State
from workbench.formats import tmx
from workbench.workspace.folder import Workspace
from workbench.workspace.remember import refresh

from .conftest import bridge, store


def test_an_empty_folder_has_no_statements_and_stays_empty(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path)
    assert workspace.names() == []
    assert workspace.summaries() == []
    assert workspace.why_read_only() is None
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_and_a_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no such folder"):
        Workspace.open(tmp_path / "nowhere")
    (tmp_path / "text.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="is a file, not a folder"):
        Workspace.open(tmp_path / "text.txt")


def test_names_are_the_tmx_files_of_corpora_and_no_others(workspace: Workspace) -> None:
    (workspace.corpora / ".hidden.tmx").write_bytes(b"")
    (workspace.corpora / "notes.txt").write_bytes(b"")
    (workspace.corpora / "memory").mkdir()
    (workspace.corpora / "folder.tmx").mkdir()
    store(workspace, bridge().copy("Заява"))
    assert workspace.names() == ["bridge", "Заява"]


def test_a_name_cannot_leave_the_folder(workspace: Workspace) -> None:
    for name in ("../bridge", "/etc/passwd", "memory/x"):
        with pytest.raises(UsageError):
            workspace.statement_path(name)
        with pytest.raises(UsageError):
            workspace.session(name)


def test_summaries_count_states_and_follow_changes(workspace: Workspace) -> None:
    (summary,) = workspace.summaries()
    assert (summary.name, summary.versions, summary.units) == ("bridge", ("ru", "uk", "en"), 3)
    assert summary.states == {"ru": {"edited": 3}, "uk": {"edited": 3}, "en": {"empty": 3}}
    assert workspace.summaries()[0] is summary
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk")
        assert workspace.summaries()[0].states["uk"] == {"edited": 2, "confirmed": 1}
    assert workspace.summaries()[0].states["uk"] == {"edited": 2, "confirmed": 1}


def test_a_file_that_cannot_be_read_does_not_hide_the_others(workspace: Workspace) -> None:
    (workspace.corpora / "broken.tmx").write_text("<tmx", encoding="utf-8")
    (workspace.corpora / "-odd.tmx").write_bytes(tmx.dumps(bridge()))
    found = {summary.name: summary.problem for summary in workspace.summaries()}
    assert found["bridge"] == ""
    assert found["broken"]
    assert "cannot name a statement" in found["-odd"]


def test_a_statement_is_read_with_its_unsaved_edits_and_without_a_lock(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk", "Ще не збережено.")
        assert workspace.statement("bridge").unit("u1").text("uk") == "Ще не збережено."


def test_the_private_folder_hides_itself_from_git(workspace: Workspace) -> None:
    workspace.session("bridge").close()
    assert (workspace.private / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_the_memory_learns_what_it_has_not_seen_and_forgets_what_is_gone(workspace: Workspace) -> None:
    statement = bridge()
    for unit in list(statement.units):
        for tag in ("ru", "uk"):
            segment = unit.segment(tag)
            confirmed = type(segment)(segment.text, State.CONFIRMED, segment.origin)
            statement.replace_unit(statement.unit(unit.id).with_segment(tag, confirmed))
    store(workspace, statement)
    (workspace.corpora / "memory").mkdir()
    (workspace.corpora / "memory" / "old.tmx").write_bytes(tmx.dumps(statement))
    (workspace.corpora / "broken.tmx").write_text("<tmx", encoding="utf-8")
    reports: list[tuple[int, int]] = []
    assert refresh(workspace, report=lambda done, total: reports.append((done, total))) == 2
    assert reports[-1] == (3, 3)
    assert refresh(workspace) == 0
    found = workspace.memory.match("Ремонт занял 26 месяцев.", "ru", "uk")
    assert {match.statement for match in found} >= {"bridge"}
    workspace.statement_path("bridge").unlink()
    refresh(workspace)
    assert set(workspace.memory.stamps()) == {"memory/old"}


def test_services_are_made_once_and_only_when_asked_for(workspace: Workspace) -> None:
    assert workspace.termbase is workspace.termbase
    assert workspace.translator is workspace.translator
    assert not workspace.private.exists()
    assert not workspace.glossary.exists()
