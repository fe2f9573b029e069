"""Concepts edited from a screen, with a statement open and without one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.core.concept import Concept, Term
from workbench.core.errors import UsageError
from workbench.workspace.concept_edits import ConceptEdits
from workbench.workspace.folder import Workspace

BRIDGE = Concept("c-bridge", {"ru": (Term("мост"),), "uk": (Term("міст"),)})


def test_without_a_statement_an_edit_is_written_signed_and_undone(workspace: Workspace) -> None:
    edits = ConceptEdits(workspace)
    edits.change("add мост", None, BRIDGE)
    added = workspace.termbase.concept("c-bridge")
    assert added.author == "anna"
    assert added.changed
    edits.change("edit мост", added, replace(added, definition="a road over water"))
    undone = edits.undo()
    assert undone is not None
    assert undone.label == "edit мост"
    assert workspace.termbase.concept("c-bridge").definition == ""
    edits.redo()
    assert workspace.termbase.concept("c-bridge").definition == "a road over water"
    edits.undo()
    edits.undo()
    assert "c-bridge" not in workspace.termbase.concepts
    assert edits.undo() is None


def test_undo_keeps_what_somebody_else_has_written_meanwhile(workspace: Workspace) -> None:
    edits = ConceptEdits(workspace)
    edits.change("add мост", None, BRIDGE)
    added = workspace.termbase.concept("c-bridge")
    edits.change("edit мост", added, replace(added, definition="a road over water"))
    theirs = Workspace.open(workspace.root)
    seen = theirs.termbase.concept("c-bridge")
    theirs.termbase.apply(seen, seen.with_terms("en", (Term("bridge"),)))
    edits.undo()
    now = workspace.termbase.concept("c-bridge")
    assert now.definition == ""
    assert now.terms["en"] == (Term("bridge"),)


def test_with_a_statement_the_edit_is_one_of_its_own(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        edits = ConceptEdits(workspace, session)
        edits.change("add мост", None, BRIDGE)
        assert session.undo_label == "add мост"
        assert edits.undo() is not None
        assert "c-bridge" not in workspace.termbase.concepts
        assert edits.redo() is not None
        assert "c-bridge" in workspace.termbase.concepts


def test_what_was_done_in_the_cells_is_not_undone_from_elsewhere(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.confirm("u1", "uk")
        with pytest.raises(UsageError, match=r"in the statement \(confirm uk 1\)"):
            ConceptEdits(workspace, session).undo()
        assert session.undo_label == "confirm uk 1"


def test_a_statement_that_is_only_read_keeps_nobody_from_editing_concepts(workspace: Workspace) -> None:
    with workspace.session("bridge", read_only=True) as session:
        edits = ConceptEdits(workspace, session)
        edits.change("add мост", None, BRIDGE)
        assert edits.undo() is not None
        assert "c-bridge" not in workspace.termbase.concepts
