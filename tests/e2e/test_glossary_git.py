"""Two people edit one glossary in git: merged and rebased concept by concept, whatever their search path holds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, Cli
from workbench.core.concept import Concept, Term, TermStatus
from workbench.formats import tbx

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

BRIDGE = Concept(
    "bridge", {"ru": (Term("мост"),), "en": (Term("bridge"), Term("span", TermStatus.ADMITTED))}, definition="A way."
)
ROAD = Concept("road", {"ru": (Term("дорога"),), "en": (Term("road"),)})

Git = Callable[..., subprocess.CompletedProcess[str]]
Edit = Callable[[dict[str, Concept]], None]


def _by(concept: Concept, author: str, day: int) -> Concept:
    return replace(concept, author=author, changed=f"2026-05-{day:02}T10:00:00Z")


@pytest.fixture
def git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Runs git in the folder, with a search path that holds neither Python nor the workbench."""
    tools = folder.parent / "tools"
    tools.mkdir()
    for name in ("git", "sh"):
        (tools / name).symlink_to(str(shutil.which(name)))
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Test")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "test@example.org")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    environment = {**os.environ, "PATH": str(tools), "PYTHONPATH": str(ROOT), "GIT_EDITOR": "true"}
    git = shutil.which("git") or ""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([git, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)

    run("init", "-q", "-b", "main")
    return run


@pytest.fixture
def file(folder: Path, git: Git, cli: Cli) -> Path:
    """The glossary of a repository that merges it with us, committed once."""
    assert cli("glossary", "install-merge-driver").status == 0
    path = folder / "glossary" / "glossary.tbx"
    path.parent.mkdir()
    path.write_bytes(tbx.dumps([BRIDGE, ROAD]))
    git("add", ".")
    assert git("commit", "-qm", "start").returncode == 0
    return path


def _work(git: Git, file: Path, branch: str, edit: Edit) -> None:
    """Let somebody change the glossary on a branch of their own."""
    git("checkout", "-qb", branch, "main")
    concepts = {concept.id: concept for concept in tbx.read(file)}
    edit(concepts)
    file.write_bytes(tbx.dumps(concepts.values()))
    assert git("commit", "-qam", branch).returncode == 0


def _anna(concepts: dict[str, Concept]) -> None:
    bridge = concepts["bridge"].with_terms("uk", (Term("міст"),))
    concepts["bridge"] = _by(replace(bridge, definition="A way over water."), "Anna", 1)
    concepts["tunnel"] = _by(Concept("tunnel", {"ru": (Term("туннель"),)}), "Anna", 1)


def _boris(concepts: dict[str, Concept]) -> None:
    bridge = concepts["bridge"].with_terms("en", (Term("bridge", note="not a flyover"),))
    concepts["bridge"] = _by(replace(bridge, domain="roads"), "Boris", 2)
    del concepts["road"]
    concepts["ferry"] = _by(Concept("ferry", {"ru": (Term("паром"),)}), "Boris", 2)


def _both(file: Path) -> None:
    concepts = {concept.id: concept for concept in tbx.read(file)}
    assert set(concepts) == {"bridge", "tunnel", "ferry"}
    bridge = concepts["bridge"]
    assert (bridge.definition, bridge.domain, bridge.author) == ("A way over water.", "roads", "Boris")
    assert bridge.terms == {"ru": (Term("мост"),), "uk": (Term("міст"),), "en": (Term("bridge", note="not a flyover"),)}
    assert bridge.conflicts == ()


def test_git_merge_loses_nobodys_work(git: Git, file: Path) -> None:
    _work(git, file, "anna", _anna)
    _work(git, file, "boris", _boris)
    done = git("merge", "-q", "--no-edit", "anna")
    assert done.returncode == 0, done
    _both(file)


def test_git_rebase_loses_nobodys_work(git: Git, file: Path) -> None:
    _work(git, file, "anna", _anna)
    _work(git, file, "boris", _boris)
    done = git("rebase", "-q", "anna")
    assert done.returncode == 0, done
    _both(file)


def test_a_real_conflict_stops_git_and_is_decided_from_the_command_line(git: Git, file: Path, cli: Cli) -> None:
    def other(concepts: dict[str, Concept]) -> None:
        concepts["bridge"] = _by(replace(concepts["bridge"], definition="A road over a river."), "Boris", 2)

    _work(git, file, "anna", _anna)
    _work(git, file, "boris", other)
    done = git("merge", "-q", "--no-edit", "anna")
    assert done.returncode == 1
    assert "glossary/glossary.tbx: 1 conflict to decide: workbench glossary conflicts" in done.stderr
    assert "tunnel" in {concept.id for concept in tbx.read(file)}
    (conflict,) = cli("glossary", "conflicts", "--json").json
    assert (conflict["concept"], conflict["field"]) == ("bridge", "definition")
    assert (conflict["stands"], conflict["other"], conflict["author"]) == ("A road over a river.", "A way over water.", "Anna")
    assert cli("glossary", "decide", "bridge", "--other").status == 0
    assert cli("glossary", "conflicts", "--json").json == []
    git("add", "glossary")
    assert git("commit", "-qm", "merged").returncode == 0
    bridge = next(concept for concept in tbx.read(file) if concept.id == "bridge")
    assert bridge.definition == "A way over water."


def test_where_our_python_is_gone_git_marks_the_lines_itself(git: Git, file: Path, cli: Cli) -> None:
    driver = git("config", "merge.workbench-glossary.driver").stdout.strip()
    git("config", "merge.workbench-glossary.driver", driver.replace(sys.executable, "/nowhere/python"))

    def change(text: str) -> Edit:
        def edit(concepts: dict[str, Concept]) -> None:
            concepts["bridge"] = replace(concepts["bridge"], definition=text)

        return edit

    _work(git, file, "anna", change("A way over water."))
    _work(git, file, "boris", change("A road over a river."))
    assert git("merge", "-q", "--no-edit", "anna").returncode == 1
    text = file.read_text(encoding="utf-8")
    assert "<<<<<<<" in text
    assert "A way over water." in text
    assert "A road over a river." in text
    # The workbench says what to do, and that is enough.
    assert "git has left both sides of a conflict in the file; run `workbench glossary install" in cli("glossary", "list").err
    assert cli("glossary", "install-merge-driver").status == 0
    assert git("checkout", "--merge", "--", "glossary/glossary.tbx").returncode == 0
    bridge = next(concept for concept in tbx.read(file) if concept.id == "bridge")
    assert {bridge.definition, bridge.conflicts[0].theirs} == {"A way over water.", "A road over a river."}


def test_installing_twice_changes_nothing_more(folder: Path, git: Git, cli: Cli) -> None:
    (folder / ".gitattributes").write_text("*.png binary", encoding="utf-8")
    dry = cli("glossary", "install-merge-driver", "--dry-run")
    assert "nothing was changed" in dry.err
    assert (folder / ".gitattributes").read_text(encoding="utf-8") == "*.png binary"
    first = cli("glossary", "install-merge-driver")
    assert dry.out == first.out
    lines = (folder / ".gitattributes").read_text(encoding="utf-8").splitlines()
    assert lines == ["*.png binary", "glossary/*.tbx merge=workbench-glossary"]
    config = (folder / ".git" / "config").read_bytes()
    again = cli("glossary", "install-merge-driver")
    assert (again.out, again.err) == ("", "nothing to do: git merges this glossary concept by concept already\n")
    assert (folder / ".gitattributes").read_text(encoding="utf-8").splitlines() == lines
    assert (folder / ".git" / "config").read_bytes() == config


def test_outside_a_repository_it_says_so(folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    assert "the workspace is in no git repository; run `git init` there" in cli("glossary", "install-merge-driver").refusal
    assert list(folder.iterdir()) == []


@pytest.fixture
def three(folder: Path) -> tuple[Path, Path, Path]:
    base, ours, theirs = (folder / name for name in ("base", "ours", "theirs"))
    base.write_bytes(tbx.dumps([BRIDGE, ROAD]))
    ours.write_bytes(tbx.dumps([_by(replace(BRIDGE, domain="roads"), "Anna", 1)]))
    theirs.write_bytes(tbx.dumps([_by(replace(BRIDGE, note="n"), "Boris", 2), ROAD]))
    return base, ours, theirs


def test_merge_on_prepared_files(cli: Cli, three: tuple[Path, Path, Path]) -> None:
    base, ours, theirs = three
    kept = theirs.read_bytes()
    answer = cli("glossary", "merge", base, ours, theirs)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    (bridge,) = tbx.read(ours)
    assert (bridge.domain, bridge.note, bridge.author) == ("roads", "n", "Boris")
    assert theirs.read_bytes() == kept
    once = ours.read_bytes()
    assert cli("glossary", "merge", base, ours, theirs).status == 0
    assert ours.read_bytes() == once


def test_merge_does_not_care_which_side_is_ours(cli: Cli, three: tuple[Path, Path, Path], folder: Path) -> None:
    base, ours, theirs = three
    theirs.write_bytes(tbx.dumps([_by(replace(BRIDGE, domain="rivers"), "Boris", 2), ROAD]))
    swapped = folder / "swapped"
    swapped.write_bytes(theirs.read_bytes())
    assert cli("glossary", "merge", base, swapped, ours).status == 1
    answer = cli("glossary", "merge", base, ours, theirs)
    assert answer.status == 1
    assert "bridge: domain: 'rivers' stands, 'roads' is kept beside it" in answer.err
    assert ours.read_bytes() == swapped.read_bytes()
    assert cli("glossary", "merge", base, ours, theirs).status == 0  # what is known to be undecided is no news


@pytest.mark.parametrize("base", ["empty", "missing"])
def test_merge_without_a_common_past_keeps_all_of_both(cli: Cli, three: tuple[Path, Path, Path], folder: Path, base: str) -> None:
    if base == "empty":
        (folder / base).touch()
    assert cli("glossary", "merge", folder / base, three[1], three[2]).status == 0
    assert {concept.id for concept in tbx.read(three[1])} == {"bridge", "road"}


@pytest.mark.parametrize("broken", [0, 1, 2])
def test_merge_leaves_ours_alone_where_a_file_is_broken(cli: Cli, three: tuple[Path, Path, Path], broken: int) -> None:
    three[broken].write_text("<<<<<<< ours", encoding="utf-8")
    before = three[1].read_bytes()
    assert three[broken].name in cli("glossary", "merge", *three).refusal
    assert three[1].read_bytes() == before
