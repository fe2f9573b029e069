"""The folder of TBX files: read, searched, written through, and nothing lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import InputError, NotFoundError, StorageError, UsageError
from workbench.formats import tbx
from workbench.termbase.store import Store
from workbench.termbase.termbase import Termbase

MakeConcept = Callable[..., Concept]


@pytest.fixture
def folder(tmp_path: Path, make: MakeConcept) -> Path:
    glossary = tmp_path / "glossary"
    glossary.mkdir()
    roads = [
        make("bridge", definition="A way over water.", ru="мост", uk="міст", en="bridge"),
        make("road", ru="железная дорога", en="railway"),
    ]
    people = [make("driver", ru="водитель", uk="водій", en=("driver", Term("chauffeur", TermStatus.DEPRECATED)))]
    (glossary / "roads.tbx").write_bytes(tbx.dumps(roads))
    (glossary / "people.tbx").write_bytes(tbx.dumps(people))
    return glossary


def test_every_file_is_read_in_the_order_of_names(folder: Path) -> None:
    termbase = Termbase(folder)
    assert list(termbase.concepts) == ["driver", "bridge", "road"]
    assert termbase.file_of("road").name == "roads.tbx"
    assert termbase.problems == []


def test_a_folder_that_is_not_there_is_an_empty_termbase(tmp_path: Path) -> None:
    termbase = Termbase(tmp_path / "none")
    assert dict(termbase.concepts) == {}
    assert termbase.find("мост", "ru") == []
    assert not termbase.refresh()
    assert not (tmp_path / "none").exists()


def test_a_concept_that_is_not_there_is_named(folder: Path) -> None:
    with pytest.raises(NotFoundError, match="'tunnel'"):
        Termbase(folder).concept("tunnel")


def test_a_broken_file_is_reported_and_the_others_work(folder: Path) -> None:
    (folder / "broken.tbx").write_text("<tbx><text>", encoding="utf-8")
    termbase = Termbase(folder)
    assert len(termbase.concepts) == 3
    assert len(termbase.problems) == 1
    assert "broken.tbx" in str(termbase.problems[0])


def test_a_file_that_breaks_later_keeps_its_concepts_and_is_not_overwritten(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    broken = "<<<<<<< ours"
    (folder / "roads.tbx").write_text(broken, encoding="utf-8")
    assert termbase.refresh()
    assert "bridge" in termbase.concepts
    bridge = termbase.concept("bridge")
    with pytest.raises(InputError, match=r"roads\.tbx"):
        termbase.apply(bridge, replace(bridge, note="x"))
    assert (folder / "roads.tbx").read_text(encoding="utf-8") == broken


def test_an_id_in_two_files_is_reported_and_both_files_keep_it(folder: Path, make: MakeConcept) -> None:
    (folder / "zzz.tbx").write_bytes(tbx.dumps([make("bridge", en="gangway"), make("gate", en="gate")]))
    termbase = Termbase(folder)
    assert len(termbase.problems) == 1
    assert "'bridge'" in str(termbase.problems[0])
    gate = termbase.concept("gate")
    termbase.apply(gate, replace(gate, note="closed at night"))
    assert [concept.id for concept in tbx.read(folder / "zzz.tbx")] == ["bridge", "gate"]


def test_an_added_concept_is_found_at_once_and_by_the_next_reader(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    termbase.find("туннель", "ru")
    termbase.apply(None, make("tunnel", ru="туннель"))
    assert [hit.form for hit in termbase.find("в туннелях", "ru")] == ["туннелях"]
    assert [hit.form for hit in Termbase(folder).find("в туннелях", "ru")] == ["туннелях"]


def test_a_new_concept_goes_to_the_first_file_or_to_the_named_one(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    termbase.apply(None, make("a", en="alpha"))
    termbase.apply(None, make("b", en="beta"), file="roads")
    termbase.apply(None, make("c", en="gamma"), file="new.tbx")
    assert [termbase.file_of(cid).name for cid in "abc"] == ["people.tbx", "roads.tbx", "new.tbx"]


def test_the_first_concept_of_all_makes_the_file(tmp_path: Path, make: MakeConcept) -> None:
    Termbase(tmp_path / "glossary").apply(None, make("a", en="alpha"))
    assert [concept.id for concept in tbx.read(tmp_path / "glossary" / "glossary.tbx")] == ["a"]


def test_a_removed_concept_is_gone_from_its_file(folder: Path) -> None:
    termbase = Termbase(folder)
    assert termbase.apply(termbase.concept("road"), None) is None
    assert "road" not in termbase.concepts
    assert [concept.id for concept in tbx.read(folder / "roads.tbx")] == ["bridge"]


def test_what_another_wrote_meanwhile_is_kept(folder: Path) -> None:
    mine, yours = Termbase(folder), Termbase(folder)
    seen = mine.concept("bridge")
    yours.apply(seen, seen.with_terms("en", (*seen.terms["en"], Term("crossing", TermStatus.ADMITTED))))
    stands = mine.apply(seen, seen.with_terms("uk", (*seen.terms["uk"], Term("мостик", TermStatus.ADMITTED))))
    assert stands is not None
    assert [term.text for term in stands.terms["en"]] == ["bridge", "crossing"]
    assert [term.text for term in stands.terms["uk"]] == ["міст", "мостик"]
    assert Termbase(folder).concept("bridge") == stands


def test_undoing_an_edit_is_its_inverse(folder: Path) -> None:
    termbase = Termbase(folder)
    before = termbase.concept("bridge")
    after = replace(before, note="of stone")
    termbase.apply(before, after)
    termbase.apply(after, before)
    assert Termbase(folder).concept("bridge") == before


def test_refresh_sees_another_persons_change(folder: Path, make: MakeConcept) -> None:
    mine, yours = Termbase(folder), Termbase(folder)
    mine.find("x", "en")
    assert not mine.refresh()
    yours.apply(None, make("tunnel", en="tunnel"))
    assert mine.refresh()
    assert [hit.form for hit in mine.find("two tunnels", "en")] == ["tunnels"]
    assert not mine.refresh()


def test_refresh_sees_a_file_that_came_or_went(folder: Path) -> None:
    termbase = Termbase(folder)
    (folder / "roads.tbx").unlink()
    assert termbase.refresh()
    assert list(termbase.concepts) == ["driver"]


def test_a_file_touched_without_a_change_is_no_news(folder: Path) -> None:
    termbase = Termbase(folder)
    os.utime(folder / "roads.tbx", ns=(1, 1))
    assert not termbase.refresh()


def test_a_change_with_no_effect_leaves_the_file_alone(folder: Path) -> None:
    termbase = Termbase(folder)
    before = (folder / "roads.tbx").stat()
    bridge = termbase.concept("bridge")
    termbase.apply(bridge, bridge)
    assert (folder / "roads.tbx").stat().st_ino == before.st_ino


def test_a_latin_letter_hidden_in_a_cyrillic_term_is_refused(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    with pytest.raises(InputError, match="республика"):
        termbase.apply(None, make("x", ru="реcпублика"))
    assert "x" not in termbase.concepts


def test_an_old_faulty_term_does_not_stop_other_edits(folder: Path, make: MakeConcept) -> None:
    (folder / "old.tbx").write_bytes(tbx.dumps([make("x", ru="реcпублика")]))
    termbase = Termbase(folder)
    old = termbase.concept("x")
    assert termbase.apply(old, replace(old, note="seen")) == replace(old, note="seen")


def test_a_term_without_a_letter_is_refused(folder: Path, make: MakeConcept) -> None:
    with pytest.raises(InputError, match="no letter"):
        Termbase(folder).apply(None, make("x", en="—"))


def test_a_change_that_names_no_concept_or_two_is_refused(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    with pytest.raises(UsageError):
        termbase.apply(None, None)
    with pytest.raises(UsageError):
        termbase.apply(make("a", en="alpha"), make("b", en="beta"))


def test_a_place_that_cannot_be_written_is_one_clear_line(folder: Path, make: MakeConcept) -> None:
    (folder / ".workbench").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be written") as caught:
        Termbase(folder).apply(None, make("x", en="alpha"))
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_one_clear_line(folder: Path, make: MakeConcept) -> None:
    folder.chmod(0o555)
    try:
        with pytest.raises(StorageError, match="glossary"):
            Termbase(folder).apply(None, make("x", en="alpha"))
    finally:
        folder.chmod(0o755)


def test_a_history_that_cannot_be_written_keeps_nobody_from_working(folder: Path, make: MakeConcept) -> None:
    (folder.parent / ".workbench").write_text("a file where a folder should be", encoding="utf-8")
    Termbase(folder).apply(None, make("x", en="alpha"))
    assert "x" in Termbase(folder).concepts


def test_the_lock_lies_where_everybody_meets_it(folder: Path, tmp_path: Path, make: MakeConcept) -> None:
    (tmp_path / "mine").mkdir()
    linked = tmp_path / "mine" / "glossary"
    linked.symlink_to(folder)
    store = Store(folder)
    with store.locked(), pytest.raises(StorageError, match="another process is writing"), Store(linked).locked(0):
        pass


def test_a_file_that_is_a_link_is_locked_where_it_really_is(folder: Path, tmp_path: Path, make: MakeConcept) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "roads.tbx").symlink_to(folder / "roads.tbx")
    with Store(folder).locked(), pytest.raises(StorageError, match="another process is writing"), Store(mine).locked(0):
        pass
    Termbase(mine).apply(None, make("x", en="alpha"))
    assert "x" in Termbase(folder).concepts
    assert (mine / "roads.tbx").is_symlink()


def test_similar_concepts_share_a_term_in_any_form(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    assert [c.id for c in termbase.similar(make("new", ru="железные дороги", en="line"))] == ["road"]
    assert [c.id for c in termbase.similar(make("new", en="Bridges", uk="водії"))] == ["bridge", "driver"]
    assert termbase.similar(make("new", ru="дорога")) == []
    assert termbase.similar(termbase.concept("bridge")) == []


@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("мост", None, ["bridge"]),
        ("мостами", None, ["bridge"]),
        ("водіями", None, ["driver"]),
        ("bri", None, ["bridge"]),
        ("DRIVER", None, ["driver"]),
        ("дорог", None, ["road"]),
        ("water", None, ["bridge"]),
        ("road", None, ["road"]),
        ("мост", "en", []),
        ("  ", None, ["driver", "bridge", "road"]),
        ("", "uk", ["driver", "bridge"]),
        ("nothing of the kind", None, []),
    ],
)
def test_search(folder: Path, query: str, language: str | None, expected: list[str]) -> None:
    assert [concept.id for concept in Termbase(folder).search(query, language)] == expected


def test_search_puts_the_exact_term_first(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    termbase.import_concepts([make("a", en="drawbridge"), make("b", en="bridge over the bay"), make("c", en="old bridge")])
    assert [concept.id for concept in termbase.search("bridge")] == ["bridge", "b", "c", "a"]


def test_an_import_adds_what_is_new_and_joins_what_is_known(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    bridge = termbase.concept("bridge").with_terms("pl", (Term("most"),))
    assert termbase.import_concepts([bridge, make("gate", en="gate"), make("gate", ru="ворота")]) == 2
    assert Termbase(folder).concept("bridge").terms["pl"] == (Term("most"),)
    assert set(Termbase(folder).concept("gate").terms) == {"en", "ru"}


def test_importing_the_same_again_changes_nothing(folder: Path, make: MakeConcept) -> None:
    termbase = Termbase(folder)
    incoming = [make("", ru="мост", en="bridge"), make("", ru="ворота", en="gate")]
    assert termbase.import_concepts(incoming) == 1
    assert termbase.import_concepts(incoming) == 0
    assert len(termbase.concepts) == 4


def test_new_ids_are_new_and_fit_for_xml(folder: Path) -> None:
    termbase = Termbase(folder)
    ids = {termbase.new_id() for _ in range(200)}
    assert len(ids) == 200
    assert all(found[0].isalpha() and found.replace("-", "").isalnum() for found in ids)
