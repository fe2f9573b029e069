"""XLIFF 2.1: what goes out comes back, other tools' files are read, and what breaks the rules is refused."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest
from lxml import etree

from workbench.core.errors import FormatError, InputError, UsageError
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx, xliff
from workbench.formats.registry import export, read_statement
from workbench.formats.xliff_names import CORE

NS = {"x": CORE}
HEAD = f'<xliff xmlns="{CORE}" version="2.1" srcLang="en" trgLang="uk"><file id="f1">'
TAIL = "</file></xliff>"


def _pair(*units: Unit) -> Statement:
    return Statement("bridge", Header(("uk", "en"), "en"), units)


def _unit(name: str, text: str, target: Segment | None, **fields: bool | tuple[str, ...]) -> Unit:
    segments = {"en": Segment(text, State.CONFIRMED, ORIGINAL)} | ({"uk": target} if target else {})
    return Unit(name, segments, **fields)  # type: ignore[arg-type]


def _written(statement: Statement) -> etree._Element:
    out = io.BytesIO()
    xliff.write(statement, out)
    return etree.fromstring(out.getvalue())


def _again(statement: Statement, folder: Path) -> Statement:
    path = folder / "bridge.xlf"
    with path.open("wb") as out:
        xliff.write(statement, out)
    return read_statement(path)


def _read(folder: Path, body: str) -> Statement:
    path = folder / "other.xlf"
    path.write_text(HEAD + body + TAIL, encoding="utf-8")
    return read_statement(path)


def test_the_source_is_the_source_and_an_empty_target_is_absent() -> None:
    root = _written(
        _pair(_unit("u1", "The bridge is open.", Segment("Міст відкрито.", State.EDITED, HUMAN)), _unit("u2", "Yes.", None))
    )
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "en", "uk")
    assert root.xpath("//x:source/text()", namespaces=NS) == ["The bridge is open.", "Yes."]
    assert root.xpath("//x:target/text()", namespaces=NS) == ["Міст відкрито."]
    assert root.xpath("//x:segment/@state", namespaces=NS) == ["translated", "initial"]


@pytest.mark.parametrize(
    ("state", "written", "finer"),
    [
        (State.DRAFT, "initial", "workbench:draft"),
        (State.EDITED, "translated", None),
        (State.CONFIRMED, "final", None),
        (State.STALE, "translated", "workbench:stale"),
    ],
)
def test_states_go_out_in_the_words_of_the_standard_and_come_back(
    state: State, written: str, finer: str | None, tmp_path: Path
) -> None:
    statement = _pair(_unit("u1", "Yes.", Segment("Так.", state, HUMAN)))
    (segment,) = _written(statement).iter(f"{{{CORE}}}segment")
    assert (segment.get("state"), segment.get("subState")) == (written, finer)
    assert _again(statement, tmp_path).unit("u1").state("uk") is state


def test_paragraphs_ids_and_notes_come_back(tmp_path: Path) -> None:
    statement = _pair(
        _unit("u1", "One.", None, paragraph=True),
        _unit("u2", "Two.", None, notes=("Ask the author.", "Two & <three>")),
        _unit("u9", "Three.", None, paragraph=True),
    )
    again = _again(statement, tmp_path)
    assert [(unit.id, unit.paragraph, unit.notes) for unit in again.units] == [
        (unit.id, unit.paragraph, unit.notes) for unit in statement.units
    ]
    assert (again.source, again.versions) == ("en", ("uk", "en"))


def test_ids_that_xml_refuses_are_replaced() -> None:
    root = _written(_pair(_unit("a b", "One.", None), _unit("a/b", "Two.", None)))
    assert root.xpath("//x:unit/@id", namespaces=NS) == ["a_b", "a_b-2"]


def test_inline_elements_are_placeholders_and_come_back_as_they_were(tmp_path: Path) -> None:
    inlines = ((1, '<ph x="1">&lt;br/&gt;</ph>'), (2, '<bpt i="1">&lt;b&gt;</bpt>'))
    statement = _pair(
        Unit(
            "u1",
            {
                "en": Segment("A ⟦1⟧ B ⟦2⟧ ⟦3⟧", State.CONFIRMED, ORIGINAL, inlines=inlines),
                "uk": Segment("⟦2⟧ А ⟦1⟧⟦1⟧", State.EDITED, HUMAN, inlines=inlines),
            },
            paragraph=True,
        )
    )
    root = _written(statement)
    assert root.xpath("//x:source/x:ph/@id", namespaces=NS) == ["1", "2"]
    assert root.xpath("//x:target/x:ph/@id", namespaces=NS) == ["2", "1", "1-2"]
    again = _again(statement, tmp_path).unit("u1")
    assert [xml for _, xml in again.segment("en").inlines] == [xml for _, xml in inlines]
    assert again.text("en") == "A ⟦1⟧ B ⟦2⟧ ⟦3⟧"
    assert tmx.loads(tmx.dumps(_again(statement, tmp_path)), "x").unit("u1").text("en") == again.text("en")


def test_codes_of_other_tools_become_placeables_that_a_tmx_can_hold(tmp_path: Path) -> None:
    statement = _read(
        tmp_path,
        '<unit id="1"><originalData><data id="d1">&lt;b&gt;</data></originalData><segment><source>'
        'Take <pc id="1" dataRefStart="d1" equivEnd="/b">this <mrk id="m1" type="term">bridge</mrk></pc>, '
        '<sc id="2"/>or<ec startRef="2"/> <ph id="3" equiv="x"/>that<cp hex="0001"/>.</source></segment></unit>',
    )
    segment = statement.units[0].segment("en")
    assert segment.text == "Take ⟦1⟧this bridge⟦2⟧, ⟦3⟧or⟦4⟧ ⟦5⟧that."
    assert dict(segment.inlines)[1] == '<bpt i="1">&lt;b&gt;</bpt>'
    assert dict(segment.inlines)[2] == '<ept i="1">/b</ept>'
    assert tmx.loads(tmx.dumps(statement), "x").units[0].text("en") == segment.text


def test_segments_of_one_unit_are_units_of_one_paragraph(tmp_path: Path) -> None:
    statement = _read(
        tmp_path,
        '<unit id="p1"><notes><note>Mind the gap.</note></notes>'
        '<segment id="s1" state="reviewed"><source>One.</source><target>Один.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        "<segment><source>\n  Two\n  words. </source><target>Два слова.</target></segment></unit>"
        '<unit id="p2"><segment><source>Three.</source></segment></unit>',
    )
    assert [(unit.id, unit.text("en"), unit.paragraph) for unit in statement.units] == [
        ("p1-s1", "One.", True),
        ("p1-2", "Two words.", False),
        ("p2", "Three.", True),
    ]
    assert [unit.state("uk") for unit in statement.units] == [State.CONFIRMED, State.DRAFT, State.EMPTY]
    assert statement.units[0].notes == ("Mind the gap.",)


def test_white_space_counts_where_the_file_says_so(tmp_path: Path) -> None:
    body = '<unit id="1" xml:space="preserve"><segment><source> a\n b</source></segment></unit>'
    assert _read(tmp_path, body).units[0].text("en") == " a\n b"


def test_data_that_claims_to_be_of_a_tmx_is_only_believed_when_it_can_be(tmp_path: Path) -> None:
    statement = _read(
        tmp_path,
        '<unit id="1"><originalData><data id="d1">&lt;/seg&gt;&lt;x/&gt;</data></originalData><segment><source>'
        'A<ph id="1" type="fmt" subType="workbench:tmx" dataRef="d1"/></source></segment></unit>',
    )
    assert statement.units[0].segment("en").inlines == ((1, "<ph>&lt;/seg&gt;&lt;x/&gt;</ph>"),)


def test_a_pair_is_needed_and_its_first_version_is_the_source(tmp_path: Path) -> None:
    three = Statement("x", Header(("ru", "uk", "en"), "ru"), [_unit("u1", "Yes.", Segment("Так.", State.EDITED, HUMAN))])
    with pytest.raises(UsageError, match="name it with --pair, as in en-uk; there are: ru, uk, en"):
        export(three, "xliff", tmp_path / "x.xlf")
    export(three, "xliff", tmp_path / "x.xlf", versions=("en", "uk"))
    assert read_statement(tmp_path / "x.xlf").source == "en"
    export(three, "xliff", tmp_path / "y.xlf", versions=("uk", "en"))
    assert read_statement(tmp_path / "y.xlf").source == "uk"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ('<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>', "XLIFF 3.0, which is not read; export it as"),
        ('<xliff version="1.2"/>', "line 1: the document has no file"),
        ('<xliff version="1.2"><file><body/></file></xliff>', "the file has no source-language"),
        ('<xliff version="1.2"><file source-language="en"><body><trans-unit/></body></file></xliff>', "has no <source>"),
        ("<xliff/>", "XLIFF without a version"),
        ("<tmx/>", "the root element is <tmx>"),
        (f'<!DOCTYPE x [<!ENTITY a "b">]>{HEAD}{TAIL}', "declares the entity 'a'"),
        (HEAD + TAIL, "the <file> has no <unit> or <group>"),
    ],
)
def test_what_is_something_else_is_refused(document: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "x.xlf"
    path.write_text(document, encoding="utf-8")
    with pytest.raises(InputError, match=message.replace("(", r"\(")):
        read_statement(path)


def test_the_valid_files_of_the_standard_are_read(shared: Path, tmp_path: Path) -> None:
    files = sorted((shared / "conformance" / "xliff-2.1" / "valid").glob("*.xlf"))
    assert len(files) == 25
    for path in files:
        statement = read_statement(path)
        if len(statement.versions) == 2:
            written = _written(statement)
            assert len(list(written.iter(f"{{{CORE}}}unit"))) == len(statement)
            again = _again(statement, tmp_path)
            tags = statement.versions
            assert [[u.text(t) for t in tags] for u in again.units] == [[u.text(t) for t in tags] for u in statement.units], path


def test_the_invalid_files_of_the_standard_are_refused_with_their_line(shared: Path) -> None:
    files = sorted((shared / "conformance" / "xliff-2.1" / "invalid").glob("*.xlf"))
    assert len(files) == 119
    for path in files:
        with pytest.raises(FormatError) as caught:
            read_statement(path)
        assert str(caught.value).startswith(f"{path}, line "), caught.value


def test_the_time_to_read_grows_with_the_file_and_no_faster() -> None:
    def cost(count: int) -> float:
        out = io.BytesIO()
        xliff.write(_pair(*(_unit(f"u{n}", "Yes.", Segment("Так.", State.EDITED, HUMAN)) for n in range(count))), out)
        start = time.process_time()
        xliff.loads(out.getvalue(), "x")
        return time.process_time() - start

    assert min(cost(3000), cost(3000)) < 40 * max(cost(300), cost(300), 0.01)


OLD = """<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="en-US"
 target-language="uk" datatype="plaintext"><header/><body><group id="g">
 <trans-unit id="a" approved="yes"><source>Take <g id="1">this</g> <x id="2"/>bridge.</source>
  <target>Візьміть <g id="1">цей</g> <x id="2"/>міст.</target><note>A name.</note>
  <alt-trans><target>Інше.</target></alt-trans></trans-unit>
 <trans-unit id="b"><source>Road <bpt id="3">&lt;b&gt;</bpt>open<ept id="3">&lt;/b&gt;</ept></source>
  <seg-source><mrk mtype="seg" mid="0">Road open</mrk></seg-source>
  <target state="needs-review-translation"><mrk mtype="seg" mid="0">Дорога</mrk> відкрита</target></trans-unit>
 <trans-unit id="b"><source>Third.</source><target state="translated">Третє.</target></trans-unit>
 <trans-unit id="d"><source>Fourth.</source><target/></trans-unit>
 </group></body></file></xliff>"""


@pytest.mark.parametrize("suffix", [".xlf", ".sdlxliff", ".mqxliff"])
def test_older_versions_are_read_too(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"old{suffix}"
    path.write_text(OLD, encoding="utf-8")
    statement = read_statement(path)

    assert (statement.versions, statement.source) == (("uk", "en-US"), "en-US")
    assert [(unit.id, unit.text("en-US"), unit.text("uk")) for unit in statement.units] == [
        ("a", "Take ⟦1⟧this⟦2⟧ ⟦3⟧bridge.", "Візьміть ⟦1⟧цей⟦2⟧ ⟦3⟧міст."),
        ("b", "Road ⟦1⟧open⟦2⟧", "Дорога відкрита"),
        ("b-2", "Third.", "Третє."),
        ("d", "Fourth.", ""),
    ]
    assert [unit.state("uk") for unit in statement.units] == [State.CONFIRMED, State.DRAFT, State.EDITED, State.EMPTY]
    assert statement.units[0].notes == ("A name.",)
    assert dict(statement.units[1].segment("en-US").inlines)[1] == '<bpt i="3">&lt;b&gt;</bpt>'
    again = tmx.loads(tmx.dumps(statement), "x")
    assert again.units[0].text("uk") == statement.units[0].text("uk")
