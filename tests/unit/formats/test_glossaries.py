"""Glossaries by format: per pair, for OmegaT, and the TBX files of other tools."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import UsageError
from workbench.formats import glossaries, tbx
from workbench.formats.glossaries import FORMATS, of_pair

BRIDGE = Concept(
    "bridge",
    {
        "ru": (Term("мост"),),
        "uk": (Term("міст"), Term("місток", TermStatus.ADMITTED), Term("мост", TermStatus.FORBIDDEN)),
        "en-GB": (Term("bridge", note="of stone"), Term("crossing", TermStatus.PROPOSED)),
    },
    definition="A road over water.",
    domain="transport",
)
ROAD = Concept("road", {"ru": (Term("дорога"),), "en-GB": (Term("road"),)})

DCA = """<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
 <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
 <text><body>
  <conceptEntry id="c7">
   <descrip type="subjectField">transport</descrip>
   <descripGrp><descrip type="definition">A road over water.</descrip><admin type="source">style guide</admin></descripGrp>
   <langSec xml:lang="en">
    <termSec><term>bridge</term><termNote type="partOfSpeech">noun</termNote>
     <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
     <termNote type="geographicalUsage">GB</termNote><descrip type="context">The bridge is open.</descrip></termSec>
    <termSec><term>viaduct</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
   </langSec>
   <langSec xml:lang="uk"><termSec><term>міст</term></termSec></langSec>
  </conceptEntry>
 </body></text>
</tbx>
"""


def _written(format_name: str, *concepts: Concept, pair: tuple[str, ...] = ()) -> bytes:
    out = io.BytesIO()
    glossaries.write(concepts, format_name, out, pair=pair)
    return out.getvalue()


def test_a_pair_has_the_concepts_with_both_languages_and_those_alone() -> None:
    (found,) = of_pair([BRIDGE, ROAD], ("en", "uk"))
    assert set(found.terms) == {"en-GB", "uk"}
    assert found.definition == BRIDGE.definition
    assert [concept.id for concept in of_pair([BRIDGE, ROAD], ("ru", "en"))] == ["bridge", "road"]


def test_omegat_gets_a_line_for_each_pair_of_terms_that_may_be_used() -> None:
    lines = _written("omegat", BRIDGE, ROAD, pair=("en", "uk")).decode().splitlines()
    remark = "[transport]; A road over water.; not: мост"
    assert lines == [f"{source}\t{target}\t{remark}" for source in ("bridge", "crossing") for target in ("міст", "місток")]
    back = _written("omegat", BRIDGE, pair=("uk", "en")).decode().splitlines()
    assert back[0] == "міст\tbridge\t[transport]; A road over water.; of stone"
    assert back[1].endswith("; proposed")
    assert back[-1].startswith("мост\tcrossing")


def test_omegat_lines_stay_lines() -> None:
    hostile = Concept("x", {"en": (Term("a\tb"),), "uk": (Term("в\nг"),)}, note="one\ntwo\x1b[31m")
    assert _written("omegat", hostile, pair=("en", "uk")) == "a b\tв г\tone two\n".encode()


def test_omegat_needs_a_pair() -> None:
    with pytest.raises(UsageError, match="name it with --pair, as in en-uk"):
        _written("omegat", BRIDGE)


def test_what_omegat_gets_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "glossary.utf8"
    path.write_bytes(_written("omegat", BRIDGE, pair=("en", "uk")))
    layout, concepts = glossaries.read(path, pair=("en", "uk"))
    assert layout is not None
    assert [column.name for column in layout.columns] == ["en", "uk", "note"]
    assert [[term.text for term in concept.terms["uk"]] for concept in concepts] == [["міст", "місток"]] * 2


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "omegat"])
def test_every_format_gives_back_the_terms_of_a_pair(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"x.{name}"
    path.write_bytes(_written(name, BRIDGE, ROAD, pair=("en", "uk")))
    _, (concept,) = glossaries.read(path)
    assert {tag: [term.text for term in terms] for tag, terms in concept.terms.items()} == {
        "uk": ["міст", "місток", "мост"],
        "en-GB": ["bridge", "crossing"],
    }


def test_tbx_in_the_style_of_attributes_is_read_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.tbx"
    path.write_text(DCA, encoding="utf-8")
    _, (concept,) = glossaries.read(path)
    assert (concept.id, concept.domain, concept.definition) == ("c7", "transport", "A road over water.")
    assert [(term.text, term.status, term.part_of_speech, term.example) for term in concept.terms["en"]] == [
        ("bridge", TermStatus.PREFERRED, "noun", "The bridge is open."),
        ("viaduct", TermStatus.DEPRECATED, "", ""),
    ]
    strict = tbx.dumps([concept], strict=True).decode()
    assert "style guide" in strict
    assert "<basic:geographicalUsage>GB</basic:geographicalUsage>" in strict
    assert tbx.loads(tbx.dumps([concept]), "x") == [concept]


def test_the_unknown_columns_of_a_table_stay_in_the_glossary_and_out_of_strict_tbx(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("concept,en,Client\nc1,bridge,ACME & Co\n", encoding="utf-8")
    _, concepts = glossaries.read(path)
    assert tbx.loads(tbx.dumps(concepts), "x") == concepts
    assert b"ACME" not in tbx.dumps(concepts, strict=True)


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"give a file that ends in one of: \.tbx, \.xml, \.tsv"):
        glossaries.read(tmp_path / "x.pdf")
    (tmp_path / "x.tbx").write_text(DCA, encoding="utf-8")
    with pytest.raises(UsageError, match="a TBX file has no columns"):
        glossaries.read(tmp_path / "x.tbx", mapping="ru=1")
