"""The sample workspace is copied whole, and the doctor reports whatever is broken."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.sessions import crash
from workbench.core.errors import NotFoundError, StorageError, UsageError
from workbench.workspace import demo, doctor
from workbench.workspace.doctor import facts
from workbench.workspace.folder import Workspace


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sample workspace of two files."""
    folder = tmp_path / "sample"
    for part in demo.PARTS:
        (folder / part).mkdir(parents=True)
        (folder / part / "file.txt").write_text(part, encoding="utf-8")
    monkeypatch.setattr(demo, "sample", lambda: folder)
    return folder


def test_the_sample_is_copied_into_a_new_folder(sample: Path, tmp_path: Path) -> None:
    target = demo.copy_sample(demo.free_folder(tmp_path))
    assert target.name == "workbench-demo"
    assert (target / "corpora" / "file.txt").read_text(encoding="utf-8") == "corpora"
    assert demo.free_folder(tmp_path).name == "workbench-demo-2"


def test_folders_are_copied_and_what_is_hidden_is_not(sample: Path, tmp_path: Path) -> None:
    for folder in ("memory", ".workbench"):
        (sample / "corpora" / folder).mkdir()
        (sample / "corpora" / folder / "file.txt").write_text("x", encoding="utf-8")
    demo.copy_sample(tmp_path / "copy")
    assert sorted(str(path.relative_to(tmp_path / "copy")) for path in (tmp_path / "copy" / "corpora").rglob("*")) == [
        "corpora/file.txt",
        "corpora/memory",
        "corpora/memory/file.txt",
    ]


def test_a_disk_that_fills_up_while_copying_is_one_clear_line(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(StorageError) as caught:
        demo.copy_sample(tmp_path / "copy")
    assert str(caught.value) == f"{tmp_path / 'copy'}: cannot be written (No space left on device); name another folder"
    assert not (tmp_path / "copy").exists()


def test_a_folder_that_holds_something_is_left_alone(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "work.txt").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="holds something already"):
        demo.copy_sample(tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["work.txt"]


def test_a_copy_that_fails_leaves_nothing(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StorageError):
        demo.copy_sample(tmp_path / "file" / "below")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "x"


def test_the_sample_is_in_the_package_or_at_the_root_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "__file__", str(tmp_path / "workbench" / "workspace" / "demo.py"))
    with pytest.raises(NotFoundError, match="not installed"):
        demo.sample()
    for folder in (tmp_path, tmp_path / "workbench" / "sample"):
        for part in demo.PARTS:
            (folder / part).mkdir(parents=True)
        assert demo.sample() == folder


def test_the_doctor_looks_at_everything(workspace: Workspace) -> None:
    found = {fact.name: fact for fact in facts(workspace.root)}
    assert found["python"].ok
    assert found["packages"].ok
    assert found["xlsx"].detail.startswith("openpyxl 3")
    assert found["workspace"].ok
    assert found["statements"].detail == "1 statement"
    assert found["author"].detail == "anna"
    assert {"ru → uk", "uk → ru", "en → uk"} <= set(found)
    assert all(fact.remedy for fact in found.values() if not fact.ok)


def test_the_doctor_says_how_to_get_formats_that_are_not_installed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(doctor.EXTRAS, "docx", "no-such-package")
    (found,) = [fact for fact in facts(workspace.root) if fact.name == "docx"]
    assert found.ok
    assert found.detail == "not installed; for docx files: pip install no-such-package"
    assert found.optional


def test_the_doctor_names_what_is_broken_and_goes_on(workspace: Workspace) -> None:
    (workspace.corpora / "broken.tmx").write_text("<tmx", encoding="utf-8")
    workspace.glossary.mkdir()
    (workspace.glossary / "broken.tbx").write_text("<tbx", encoding="utf-8")
    broken = [fact for fact in facts(workspace.root) if not fact.ok]
    details = "\n".join(fact.detail for fact in broken)
    assert "broken:" in details
    assert "broken.tbx" in details
    assert all(fact.remedy for fact in broken)


def test_the_doctor_finds_edits_whose_statement_is_gone(workspace: Workspace) -> None:
    session = workspace.session("bridge")
    session.confirm("u1", "uk", "Міст відкрили.")
    crash(session)
    path = workspace.statement_path("bridge")
    path.rename(path.with_name("renamed.tmx"))
    (fact,) = [fact for fact in facts(workspace.root) if fact.name == "journal"]
    assert (fact.ok, fact.detail) == (False, "bridge: holds edits that were never saved, and the statement is gone")
    path.with_name("renamed.tmx").rename(path)
    workspace.session("bridge").close()
    path.unlink()
    assert [fact for fact in facts(workspace.root) if fact.name == "journal"] == []


def test_a_journal_that_cannot_be_read_keeps_nothing_from_being_told(workspace: Workspace) -> None:
    workspace.journal_path("bridge").mkdir(parents=True)
    found = {fact.name: fact for fact in facts(workspace.root)}
    assert not all(fact.ok for fact in found.values())
    assert "termbase" in found


def test_the_doctor_of_a_missing_folder_still_reports_the_rest(tmp_path: Path) -> None:
    found = facts(tmp_path / "nowhere")
    assert found[0].name == "python"
    assert not found[-1].ok
