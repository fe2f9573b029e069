"""Persons and sources that entries refer to come in, stay and go out."""

from __future__ import annotations

from pathlib import Path

from workbench.core.concept import Concept, Term
from workbench.formats import glossaries, tbx
from workbench.formats.tbx_back import ids_of, joined
from workbench.termbase.termbase import Termbase

PERSON = '<refObject id="p1"><item type="fn">Olena Marchuk</item></refObject>'
OTHER = '<refObject id="p2"><item type="fn">Ivan Petrov</item></refObject>'
SOURCE = '<refObject id="s1"><item type="title">Law on bridges</item></refObject>'


def back(*sections: tuple[str, str]) -> str:
    return "<back>" + "".join(f'<refObjectSec type="{kind}">{inner}</refObjectSec>' for kind, inner in sections) + "</back>"


def foreign_file(path: Path) -> Path:
    section = '<langSec xml:lang="en"><termSec><term>drawbridge</term></termSec></langSec>'
    signed = (
        '<transacGrp><basic:transactionType>origination</basic:transactionType><transacNote type="responsibility" target="p1">'
    )
    entry = f'<conceptEntry id="bridge">{signed}Marchuk</transacNote></transacGrp>{section}</conceptEntry>'
    names = 'xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
    head = "<tbxHeader><fileDesc><sourceDesc><p>Theirs</p></sourceDesc></fileDesc></tbxHeader>"
    body = f"<text><body>{entry}</body>{back(('respPerson', PERSON))}</text>"
    path.write_text(f'<tbx type="TBX-Basic" style="dct" xml:lang="en" {names}>{head}{body}</tbx>', "utf-8")
    return path


def test_sections_of_a_kind_are_joined_and_nothing_comes_twice() -> None:
    mine, theirs = back(("respPerson", PERSON)), back(("respPerson", PERSON + OTHER), ("bibl", SOURCE))
    assert joined([mine, theirs]) == back(("respPerson", PERSON + OTHER), ("bibl", SOURCE))
    assert joined([mine, theirs, theirs]) == joined([mine, theirs])
    assert joined(["", mine]) == mine
    assert joined([]) == ""
    assert ids_of(joined([mine, theirs])) == {"p1", "p2", "s1"}


def test_of_two_persons_with_one_id_the_first_stays() -> None:
    other = PERSON.replace("Olena", "Oksana")
    assert joined([back(("respPerson", PERSON)), back(("respPerson", other))]) == back(("respPerson", PERSON))


def test_an_imported_file_brings_its_persons_along_and_an_export_writes_them(tmp_path: Path) -> None:
    path = foreign_file(tmp_path / "theirs.tbx")
    folder = tmp_path / "glossary"
    known = Termbase(folder)
    known.apply(None, Concept("gate", {"en": (Term("gate"),)}))
    known.import_concepts(tbx.read(path), back=glossaries.read_back(path))
    assert known.back == back(("respPerson", PERSON))
    assert Termbase(folder).back == known.back
    known.apply(None, Concept("road", {"en": (Term("road"),)}))
    with (tmp_path / "out.tbx").open("wb") as out:
        glossaries.write(known.concepts.values(), "tbx", out, back=known.back)
    frame, _ = tbx.read_all(tmp_path / "out.tbx")
    assert frame.back == known.back
    assert 'target="p1"' in (tmp_path / "out.tbx").read_text("utf-8")


def test_a_reference_to_nobody_is_not_written_into_strict_tbx(tmp_path: Path) -> None:
    concepts = tbx.read(foreign_file(tmp_path / "theirs.tbx"))
    assert b"target=" not in tbx.dumps(concepts, strict=True)
    assert b"target=" not in tbx.dumps(concepts, strict=True, frame=tbx.Frame(back=back(("respPerson", OTHER))))


def test_a_table_has_no_back_matter(tmp_path: Path) -> None:
    assert glossaries.read_back(tmp_path / "terms.csv") == ""
