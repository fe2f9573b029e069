"""Who changed what, when; and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import NotFoundError, UsageError
from workbench.formats import tbx
from workbench.termbase.sharing.history import NAME
from workbench.termbase.termbase import Termbase

MakeConcept = Callable[..., Concept]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "glossary"


def _edited(concept: Concept, author: str, minute: int, **fields: Any) -> Concept:
    return replace(concept, author=author, changed=f"2026-05-01T10:{minute:02}:00Z", **fields)


def _log(folder: Path) -> Path:
    return folder.parent / ".workbench" / NAME


def test_every_change_is_told_newest_first(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    first = _edited(make("bridge", ru="мост"), "O. K.", 1)
    second = _edited(first, "I. P.", 2, note="of stone")
    termbase.apply(None, first)
    termbase.apply(first, second)
    termbase.apply(second, None, author="A. B.")
    found = Termbase(folder).history("bridge")
    assert [(each.what, each.author, each.number) for each in found] == [
        ("removed", "A. B.", 3),
        ("changed", "I. P.", 2),
        ("added", "O. K.", 1),
    ]
    assert (found[1].before, found[1].after) == (first, second)
    assert all(each.time for each in found)
    assert Termbase(folder).history() == found


def test_the_history_begins_with_what_was_there(folder: Path, make: MakeConcept) -> None:
    old = _edited(make("bridge", ru="мост"), "O. K.", 1)
    folder.mkdir()
    (folder / "a.tbx").write_bytes(tbx.dumps([old]))
    termbase = Termbase(folder)
    assert [(each.what, each.author, each.after) for each in termbase.history("bridge")] == [("known", "O. K.", old)]
    termbase.apply(old, _edited(old, "I. P.", 2, note="x"))
    found = termbase.history("bridge")
    assert [each.what for each in found] == ["changed", "known"]
    with pytest.raises(UsageError, match="not known"):
        termbase.undo(found[1], author="me", time="2026-05-01T11:00:00Z")


def test_a_concept_that_never_was_has_no_history(folder: Path) -> None:
    with pytest.raises(NotFoundError, match="'tunnel'"):
        Termbase(folder).history("tunnel")


def test_what_another_process_changed_is_noticed_once(folder: Path, make: MakeConcept) -> None:
    mine = Termbase(folder)
    mine.apply(None, _edited(make("bridge", ru="мост"), "me", 1))
    yours = Termbase(folder)
    bridge = yours.concept("bridge")
    yours.apply(bridge, _edited(bridge, "you", 2, note="x"))  # tells it itself
    assert mine.refresh()
    assert len(_log(folder).read_bytes().splitlines()) == 2
    (folder / "glossary.tbx").write_bytes(tbx.dumps([_edited(bridge, "git", 3, note="y")]))  # tells nothing
    assert mine.refresh()
    assert [(each.author, each.time[14:16]) for each in Termbase(folder).history("bridge")][:1] == [("git", "03")]
    assert len(_log(folder).read_bytes().splitlines()) == 3
    assert not mine.refresh()
    assert yours.refresh()
    assert len(_log(folder).read_bytes().splitlines()) == 3


def test_what_nobody_noticed_shows_between_what_was_told(folder: Path, make: MakeConcept) -> None:
    first = _edited(make("bridge", ru="мост"), "O. K.", 1)
    Termbase(folder).apply(None, first)
    second = _edited(first, "git", 2, note="pulled")
    (folder / "glossary.tbx").write_bytes(tbx.dumps([second]))
    assert [each.author for each in Termbase(folder).history("bridge")] == ["git", "O. K."]
    Termbase(folder).apply(second, _edited(second, "I. P.", 3, note="z"))
    assert [(each.number, each.author) for each in Termbase(folder).history("bridge")] == [(3, "I. P."), (2, "git"), (1, "O. K.")]


def test_a_change_is_taken_back_and_what_came_after_it_stays(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    first = _edited(make("bridge", ru="мост", en="bridge"), "O. K.", 1)
    second = _edited(first.with_terms("en", (Term("span"),)), "I. P.", 2)
    third = _edited(second, "O. K.", 3, definition="A way over water.")
    termbase.apply(None, first)
    termbase.apply(first, second)
    termbase.apply(second, third)
    revision = termbase.history("bridge")[1]
    stands = termbase.undo(revision, author="A. B.", time="2026-05-01T11:00:00Z")
    assert stands is not None
    assert [term.text for term in stands.terms["en"]] == ["bridge"]
    assert (stands.definition, stands.author, stands.conflicts) == ("A way over water.", "A. B.", ())
    assert termbase.history("bridge")[0].author == "A. B."


def test_an_added_concept_is_taken_back_unless_somebody_has_worked_on_it(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    first = _edited(make("bridge", ru="мост"), "O. K.", 1)
    termbase.apply(None, first)
    (added,) = termbase.history("bridge")
    second = _edited(first, "I. P.", 2, note="x")
    termbase.apply(first, second)
    assert termbase.undo(added, author="A. B.", time="2026-05-01T11:00:00Z") == second
    termbase.apply(second, first)
    assert termbase.undo(added, author="A. B.", time="2026-05-01T11:00:00Z") is None
    assert "bridge" not in Termbase(folder).concepts


def test_a_removed_concept_comes_back(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    first = _edited(make("bridge", ru=Term("мост", TermStatus.FORBIDDEN)), "O. K.", 1)
    termbase.apply(None, first)
    termbase.apply(first, None, author="I. P.")
    stands = termbase.undo(termbase.history("bridge")[0], author="A. B.", time="2026-05-01T11:00:00Z")
    assert stands == replace(first, author="A. B.", changed="2026-05-01T11:00:00Z")


def test_torn_and_damaged_lines_cost_only_themselves(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    first = _edited(make("bridge", ru="мост"), "O. K.", 1)
    second = _edited(first, "I. P.", 2, note="x")
    third = _edited(second, "A. B.", 3, note="y")
    termbase.apply(None, first)
    termbase.apply(first, second)
    log = _log(folder)
    one, two = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(one + two[: len(two) // 2])  # killed in the middle of the second line
    Termbase(folder).apply(second, third)
    assert [each.author for each in Termbase(folder).history("bridge")] == ["A. B.", "I. P.", "O. K."]
    log.write_bytes(log.read_bytes().replace(b"O. K.", b"X. X."))
    assert [(each.author, each.what) for each in Termbase(folder).history("bridge")] == [("A. B.", "changed"), ("I. P.", "known")]


def test_a_log_that_was_cleared_begins_again(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    first = _edited(make("bridge", ru="мост"), "O. K.", 1)
    termbase.apply(None, first)
    _log(folder).unlink()
    termbase.apply(first, _edited(first, "I. P.", 2, note="x"))
    assert [each.what for each in Termbase(folder).history("bridge")] == ["changed", "known"]


def test_the_log_is_never_committed(folder: Path, make: MakeConcept) -> None:
    Termbase(folder).apply(None, make("bridge", ru="мост"))
    for private in (folder.parent / ".workbench", folder / ".workbench"):
        assert (private / ".gitignore").read_text(encoding="utf-8") == "*\n"
