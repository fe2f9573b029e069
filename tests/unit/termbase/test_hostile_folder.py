"""A glossary's folder as networks, other tools and other file systems make it: one clear line, and nothing is lost."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term
from workbench.core.errors import StorageError
from workbench.termbase.store import Store
from workbench.termbase.termbase import Termbase

FILE = "roads.tbx"


def _concept(concept_id: str, text: str, note: str = "") -> Concept:
    return Concept(concept_id, {"en": (Term(text),)}, note=note)


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    folder = tmp_path / "glossary"
    termbase = Termbase(folder)
    termbase.apply(None, _concept("bridge", "bridge"), file=FILE)
    termbase.apply(None, _concept("road", "road"))
    return folder


def _said(termbase: Termbase) -> list[str]:
    return [str(problem) for problem in termbase.problems]


def _unmounted(glossary: Path) -> None:
    glossary.rename(glossary.with_name("away"))


def _unmounted_leaving_its_place(glossary: Path) -> None:
    _unmounted(glossary)
    glossary.mkdir()


@pytest.mark.parametrize("unmount", [_unmounted, _unmounted_leaving_its_place])
def test_a_share_that_is_away_for_a_while_takes_nothing_with_it(glossary: Path, unmount: object) -> None:
    termbase = Termbase(glossary)
    assert callable(unmount)
    unmount(glossary)
    assert termbase.refresh()
    assert set(termbase.concepts) == {"bridge", "road"}
    assert len(_said(termbase)) == 1
    assert "share is connected" in _said(termbase)[0]
    road = termbase.concept("road")
    for before, after in ((road, replace(road, note="new")), (road, None), (None, _concept("ford", "ford"))):
        with pytest.raises(StorageError, match="share is connected"):
            termbase.apply(before, after)
    assert not glossary.exists() or not list(glossary.iterdir())  # nothing is written into the place of the share
    if glossary.exists():
        glossary.rmdir()
    glossary.with_name("away").rename(glossary)
    assert termbase.refresh()
    assert not termbase.problems
    termbase.apply(road, replace(road, note="new"))
    assert [revision.what for revision in termbase.history("bridge")] == ["added"]


def test_files_that_were_really_removed_are_gone(glossary: Path) -> None:
    termbase = Termbase(glossary)
    for path in glossary.glob("*.tbx"):
        path.unlink()
    assert termbase.refresh()
    assert not termbase.concepts
    assert not termbase.problems


def _failing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The operating system answers with an error when somebody looks at a file."""
    original = Path.stat

    def stat(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if self.name == name:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return original(self, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)


def test_a_file_that_cannot_be_looked_at_keeps_its_concepts(glossary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    termbase = Termbase(glossary)
    with monkeypatch.context() as patch:
        _failing(patch, FILE)
        assert termbase.refresh()
        assert set(termbase.concepts) == {"bridge", "road"}
        assert [line.partition(": ")[2] for line in _said(termbase)] == [
            "the file cannot be read: input/output error; see that its disk or share is connected, then try again"
        ]
        assert len(_said(Termbase(glossary))) == 1
    assert termbase.refresh()
    assert not termbase.problems


@pytest.mark.timeout(20)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_said_and_passed_over(glossary: Path) -> None:
    os.mkfifo(glossary / "pipe.tbx")
    termbase = Termbase(glossary)
    assert set(termbase.concepts) == {"bridge", "road"}
    assert [line.partition(": ")[2] for line in _said(termbase)] == ["this is not a file"]


def test_a_file_is_the_same_whatever_capitals_its_name_has(glossary: Path) -> None:
    termbase = Termbase(glossary)
    termbase.apply(None, _concept("ford", "ford"), file="Roads")
    assert termbase.file_of("ford").name == FILE
    (glossary / FILE).rename(glossary / "ROADS.TBX")
    assert set(Termbase(glossary).concepts) == {"bridge", "road", "ford"}


def test_what_a_tool_writes_between_reading_and_writing_is_kept(glossary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    termbase, path = Termbase(glossary), glossary / FILE
    road = termbase.concept("road")
    original, left = Store.write, [1]

    def write(*arguments: object) -> object:
        if left.pop():  # git, say, which knows nothing of the lock
            path.write_text(path.read_text(encoding="utf-8").replace(">bridge<", ">viaduct<"), encoding="utf-8")
            left.append(0)
        else:
            left.append(0)
        return original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "write", write)
    termbase.apply(road, replace(road, note="typed"))
    for known in (termbase, Termbase(glossary)):
        assert [term.text for term in known.concept("bridge").terms["en"]] == ["viaduct"]
        assert known.concept("road").note == "typed"


def test_a_copy_of_a_file_is_said_in_one_line(glossary: Path) -> None:
    (glossary / "roads (conflicted copy).tbx").write_bytes((glossary / FILE).read_bytes())
    termbase = Termbase(glossary)
    assert set(termbase.concepts) == {"bridge", "road"}
    assert len(_said(termbase)) == 1
    assert "2 ids (bridge, road…) are taken by concepts of" in _said(termbase)[0]
    assert "workbench glossary merge none" in _said(termbase)[0]
