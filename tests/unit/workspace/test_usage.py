"""Where concepts stand in the statements and in imported memories."""

from __future__ import annotations

from tests.unit.workspace.conftest import bridge, store
from workbench.core.concept import Concept, Term
from workbench.formats import tmx
from workbench.workspace.folder import Workspace
from workbench.workspace.remember import refresh
from workbench.workspace.usage import Usage

BRIDGE = Concept("c-bridge", {"ru": (Term("мост"),), "uk": (Term("міст"),)})
TRAFFIC = Concept("c-traffic", {"ru": (Term("движение по мосту"),)})


def places(usage: Usage, concept: Concept) -> list[tuple[str, str, str, str]]:
    return [
        (hit.statement, hit.unit, hit.version, ",".join(hit.text[start:end] for start, end in hit.spans))
        for hit in usage.places(concept)
    ]


def test_every_form_in_every_version_is_a_place(workspace: Workspace) -> None:
    workspace.termbase.apply(None, BRIDGE)
    assert places(Usage(workspace), BRIDGE) == [("bridge", "u1", "ru", "мосту"), ("bridge", "u1", "uk", "мостом")]


def test_a_longer_term_covers_a_shorter_one(workspace: Workspace) -> None:
    workspace.termbase.import_concepts([BRIDGE, TRAFFIC])
    usage = Usage(workspace)
    assert places(usage, BRIDGE) == [("bridge", "u1", "uk", "мостом")]
    assert usage.counts() == {"c-bridge": 1, "c-traffic": 1}


def test_edits_that_are_only_in_the_journal_count(workspace: Workspace) -> None:
    workspace.termbase.apply(None, BRIDGE)
    usage = Usage(workspace)
    assert len(places(usage, BRIDGE)) == 2
    with workspace.session("bridge") as session:
        session.write("u3", "uk", "Міст оплатило місто.")
        assert ("bridge", "u3", "uk", "Міст") in places(usage, BRIDGE)


def test_imported_memories_come_last_and_broken_statements_are_passed_over(workspace: Workspace) -> None:
    workspace.termbase.apply(None, BRIDGE)
    (workspace.corpora / "torn.tmx").write_text("<tmx><body>", encoding="utf-8")
    imported = bridge()
    imported.name = "old"
    for unit in imported.units:
        imported.replace_unit(unit.with_segment("uk", None))
    (workspace.corpora / "memory").mkdir()
    (workspace.corpora / "memory" / "old.tmx").write_bytes(tmx.dumps(imported))
    store(workspace, bridge())
    refresh(workspace)
    assert places(Usage(workspace), BRIDGE) == [
        ("bridge", "u1", "ru", "мосту"),
        ("bridge", "u1", "uk", "мостом"),
        ("memory/old", "u1", "ru", "мосту"),
    ]
