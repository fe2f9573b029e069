"""TBX: our own store, strict TBX-Basic, and the files of others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.core.errors import FormatError, InputError
from workbench.core.segment import NOTHING_FOREIGN
from workbench.formats import tbx
from workbench.formats.tbx_names import BASIC, CORE, MIN

CONCEPT = Concept(
    "c1",
    {
        "ru": (Term("мост", part_of_speech="noun", gender="masculine"), Term("виадук", TermStatus.FORBIDDEN, note="Это другое.")),
        "uk": (Term("міст", exact=True, case_sensitive=True), Term("віадук", TermStatus.PROPOSED)),
        "en": (Term("bridge", example="The bridge\n  reopens.", source="style guide"), Term("viaduct", TermStatus.DEPRECATED)),
    },
    definition="A structure that carries a road over water.",
    domain="transport",
    note="first line\nsecond line",
    do_not_translate=True,
    author="O. K. & Co",
    changed="2026-11-22T17:05:00Z",
)


def _again(concept: Concept) -> Concept:
    return tbx.loads(tbx.dumps([concept]), "test")[0]


def test_entries_are_sorted_by_the_numbers_in_their_ids_however_long() -> None:
    ids = ["c" + "1" * 5000, "c10", "c9", "c010", "c", "d1"]
    found = tbx.loads(tbx.dumps([Concept(each, {"ru": (Term("мост"),)}) for each in ids]), "sorted")

    assert [concept.id for concept in found] == ["c", "c9", "c010", "c10", "c" + "1" * 5000, "d1"]


def test_everything_a_concept_has_comes_back() -> None:
    assert _again(CONCEPT) == CONCEPT


def test_conflicts_come_back_with_what_stands_now() -> None:
    conflicts = (
        Conflict("definition", CONCEPT.definition, "A way over\nwater <or> a road.", "I. P. & Co", "2026-01-03T00:00:00Z"),
        Conflict("ru:мост:status", "preferred", "deprecated"),
    )
    concept = replace(CONCEPT, conflicts=conflicts)
    assert _again(concept) == concept
    changed = replace(concept, definition="Another.")
    assert [each.ours for each in _again(changed).conflicts] == ["Another.", "preferred"]


def test_conflicts_leave_as_notes_in_strict_tbx_basic() -> None:
    concept = replace(CONCEPT, note="", conflicts=(Conflict("ru:мост:note", "", "a: b"), Conflict("note", "", "n")))
    data = tbx.dumps([concept], strict=True)
    assert b"wb:" not in data
    assert "<note>Undecided: ru:мост:note: a: b</note>".encode() in data
    again = tbx.loads(data, "strict")[0]
    assert again.note == ""
    assert [(each.field, each.theirs) for each in again.conflicts] == [("note", "n"), ("ru:мост:note", "a: b")]


def test_what_strict_tbx_basic_says_in_notes_is_understood_again() -> None:
    again = tbx.loads(tbx.dumps([CONCEPT], strict=True), "strict")[0]
    assert again.terms["ru"][1] == CONCEPT.terms["ru"][1]
    assert again.terms["uk"][1].status is TermStatus.PROPOSED
    assert (again.author, again.changed, again.foreign) == (CONCEPT.author, "2026-11-22T00:00:00Z", NOTHING_FOREIGN)
    assert all(term.foreign == NOTHING_FOREIGN for terms in again.terms.values() for term in terms)


def test_the_store_is_canonical() -> None:
    concepts = [replace(CONCEPT, id=name) for name in ("c10", "c9", "c1")]
    data = tbx.dumps(concepts)

    assert tbx.dumps(reversed(concepts)) == data
    assert tbx.dumps(tbx.loads(data, "test")) == data
    assert [concept.id for concept in tbx.loads(data, "test")] == ["c1", "c9", "c10"]
    assert b"            <term>\xd0\xbc\xd0\xbe\xd1\x81\xd1\x82</term>\n" in data


def test_a_changed_term_is_a_changed_line() -> None:
    before = tbx.dumps([CONCEPT]).splitlines()
    after = tbx.dumps(
        [CONCEPT.with_terms("uk", (Term("місток", exact=True, case_sensitive=True), CONCEPT.terms["uk"][1]))]
    ).splitlines()

    assert len(before) == len(after)
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_strict_tbx_basic_knows_no_other_module() -> None:
    tree = etree.fromstring(tbx.dumps([CONCEPT], strict=True))
    namespaces = {element.tag.partition("}")[0][1:] for element in tree.iter()}
    statuses = [element.text for element in tree.iter(f"{{{MIN}}}administrativeStatus")]
    notes = [element.text for element in tree.iter(f"{{{CORE}}}note")]

    assert (tree.get("type"), tree.get("style")) == ("TBX-Basic", "dct")
    assert namespaces == {CORE, MIN, BASIC}
    assert statuses == [
        "preferredTerm-admn-sts",
        "deprecatedTerm-admn-sts",
        "preferredTerm-admn-sts",
        "admittedTerm-admn-sts",
        "preferredTerm-admn-sts",
        "deprecatedTerm-admn-sts",
    ]
    assert "Forbidden: never use this term." in notes
    assert "Proposed: not yet approved." in notes


def test_strict_tbx_basic_has_its_elements_where_they_belong() -> None:
    tree = etree.fromstring(tbx.dumps([replace(CONCEPT, id="1 x")], strict=True))

    assert [entry.get("id") for entry in tree.iter(f"{{{CORE}}}conceptEntry")] == ["c1_x"]
    for section in tree.iter(f"{{{CORE}}}termSec"):
        names = [etree.QName(child).localname for child in section]
        notes = [names.index(name) for name in names if name in ("partOfSpeech", "grammaticalGender", "administrativeStatus")]
        assert names[0] == "term"
        assert notes == list(range(1, len(notes) + 1))
    assert tree.findtext(f".//{{{CORE}}}transacGrp/{{{CORE}}}date") == "2026-11-22"


def test_the_example_of_the_standard_is_read(shared: Path) -> None:
    concepts = tbx.read(shared / "conformance" / "tbx" / "Example_Astronomy_DCT_VALID.tbx")
    first = concepts[0]

    assert len(concepts) == 45
    assert first.domain == "General"
    assert first.definition == "A group of stars formed together in the spiral arms of a galaxy."
    assert [(term.text, term.status) for term in first.terms["en"]] == [
        ("open cluster", TermStatus.PREFERRED),
        ("galactic cluster", TermStatus.DEPRECATED),
    ]
    assert first.terms["es"][0].part_of_speech == "noun"
    assert (first.author, first.changed) == ("Tommy", "2010-05-01T00:00:00Z")


@pytest.mark.parametrize("name", ["Example_Astronomy_DCT_VALID.tbx", "sample-tbx-2008.tbx"])
def test_the_files_of_others_lose_nothing(shared: Path, name: str) -> None:
    path = shared / "conformance" / "tbx" / name
    frame, concepts = tbx.read_all(path)
    data = tbx.dumps(concepts, frame=frame)
    again = tbx.loads(data, name)

    assert sorted(again, key=lambda concept: concept.id) == sorted(concepts, key=lambda concept: concept.id)
    texts = {" ".join(str(text).split()) for text in etree.parse(path).getroot().itertext() if text.strip()}
    kept = {" ".join(str(text).split()) for text in etree.fromstring(data).itertext() if text.strip()}
    lost = {text for text in texts - kept if "lisa.org" not in text and "Oracle corporation" not in text}
    assert lost == set()


def test_the_example_is_valid_basic_after_a_strict_export(shared: Path) -> None:
    frame, concepts = tbx.read_all(shared / "conformance" / "tbx" / "Example_Astronomy_DCT_VALID.tbx")
    tree = etree.fromstring(tbx.dumps(concepts, strict=True, frame=frame))
    ids = {element.get("id") for element in tree.iter() if element.get("id")}

    for element in tree.iter():
        target = element.get("target")
        assert target is None or target.startswith("http") or target in ids
        inside = {ancestor.tag for ancestor in element.iterancestors()}
        assert not element.get("type") or element is tree or f"{{{CORE}}}back" in inside


def test_references_to_what_is_left_out_are_left_out(shared: Path) -> None:
    concepts = tbx.read(shared / "conformance" / "tbx" / "Example_Astronomy_DCT_VALID.tbx")

    assert b'target="pe' not in tbx.dumps(concepts, strict=True)


def test_a_superseded_term_stays_superseded_until_its_status_changes(shared: Path) -> None:
    concept = tbx.read(shared / "conformance" / "tbx" / "Example_Astronomy_DCT_VALID.tbx")[0]
    cluster, galactic = concept.terms["en"]
    admitted = concept.with_terms("en", (cluster, replace(galactic, status=TermStatus.ADMITTED)))

    assert b"supersededTerm-admn-sts" in tbx.dumps([concept])
    assert b"supersededTerm-admn-sts" not in tbx.dumps([admitted])
    assert _again(admitted).terms["en"][1].status is TermStatus.ADMITTED


DCA = """<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>
  <conceptEntry id="x1">
    <descrip type="subjectField">law</descrip>
    <descripGrp><descrip type="definition">A rule.</descrip><admin type="source">code</admin></descripGrp>
    <langSec xml:lang="UK"><termSec>
      <term>закон</term><termNote type="partOfSpeech">noun</termNote><termNote type="register">formal</termNote>
      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote><termNote type="termType">fullForm</termNote>
    </termSec></langSec>
  </conceptEntry></body></text></tbx>"""


def test_the_dca_style_is_read_and_becomes_dct() -> None:
    concept = tbx.loads(DCA.encode(), "dca")[0]
    data = tbx.dumps([concept]).decode()

    assert (concept.domain, concept.definition) == ("law", "A rule.")
    assert concept.terms["uk"][0].status is TermStatus.ADMITTED
    assert "<basic:termType>fullForm</basic:termType>" in data
    assert "<descripGrp><basic:definition>A rule.</basic:definition><basic:source>code</basic:source></descripGrp>" in data
    assert '<termNote type="register">formal</termNote>' in data
    assert _again(concept) == concept


def test_what_a_later_version_adds_to_our_module_is_kept() -> None:
    data = tbx.dumps([CONCEPT]).replace(b"<wb:doNotTranslate>", b"<wb:rating by='A'>5</wb:rating><wb:doNotTranslate>")

    assert b'<wb:rating by="A">5</wb:rating>' in tbx.dumps(tbx.loads(data, "later"))


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (b"", "the file is empty"),
        (b"<tmx/>", "the root element is <tmx>, not <tbx> or <martif>"),
        (b"<tbx><text><body><conceptEntry>", "the XML is broken"),
        (b"<tbx><text><body><conceptEntry><langSec/></conceptEntry></body></text></tbx>", "a language section has no language"),
        (b'<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>', "refused for safety"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(document: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        tbx.loads(document, "bad.tbx")

    assert "\n" not in str(caught.value)


def test_entries_without_an_id_or_with_the_same_get_one() -> None:
    entry = "<conceptEntry{}><langSec xml:lang='en'><termSec><term>a</term></termSec></langSec></conceptEntry>"
    body = entry.format(" id='x'") * 2 + entry.format("")
    found = tbx.loads(f"<tbx xmlns='{CORE}'><text><body>{body}</body></text></tbx>".encode(), "ids")

    assert [concept.id for concept in found] == ["x", "x-2", "c3"]


def test_a_file_that_is_no_xml_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.tbx").write_text("no XML")
    with pytest.raises(FormatError, match="the XML is broken"):
        tbx.read(tmp_path / "x.tbx")
