"""TMX of other tools, and TMX that means harm."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from workbench.core.errors import FormatError, InputError, NotFoundError
from workbench.core.segment import HUMAN, State
from workbench.core.statement import Statement
from workbench.formats import tmx, xml_reading

HEAD = (
    '<header creationtool="X" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="html"/>'
)


def _tmx(body: str, head: str = HEAD, prolog: str = '<?xml version="1.0"?>') -> bytes:
    return f'{prolog}<tmx version="1.4">{head}<body>{body}</body></tmx>'.encode()


def _read(body: str, **more: str) -> Statement:
    return tmx.loads(_tmx(body, **more), "test")


def _unit(*variants: tuple[str, str]) -> str:
    return "<tu>" + "".join(f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>' for tag, text in variants) + "</tu>"


def test_a_text_of_another_tool_counts_as_confirmed_by_a_human() -> None:
    segment = _read(_unit(("en", "Yes"), ("uk", "Так"))).units[0].segment("uk")

    assert (segment.text, segment.state, segment.origin) == ("Так", State.CONFIRMED, HUMAN)


def test_language_tags_are_written_one_way() -> None:
    statement = _read(_unit(("EN_us", "Yes"), ("UK", "Так"), ("zh-hans-cn", "是")))

    assert statement.versions == ("uk", "en-US", "zh-Hans-CN")


def test_the_old_attribute_lang_is_understood() -> None:
    assert _read('<tu><tuv lang="EN"><seg>Yes</seg></tuv></tu>').units[0].text("en") == "Yes"


def test_a_second_variant_in_one_language_is_a_further_version() -> None:
    unit = _read(_unit(("en", "one"), ("en", "two"), ("en", "three"), ("en-x-agency", "four"), ("en-x-agency", "five"))).units[0]

    assert {tag: segment.text for tag, segment in unit.segments.items()} == {
        "en": "one",
        "en-x-2": "two",
        "en-x-3": "three",
        "en-x-agency": "four",
        "en-x-agency-2": "five",
    }


def test_the_source_follows_srclang_and_any_language_is_kept() -> None:
    body = _unit(("ru", "Да"), ("en", "Yes"))
    anything = _read(body, head=HEAD.replace('srclang="en"', 'srclang="*all*"'))

    assert _read(body).source == "en"
    assert _read(_unit(("ru", "Да"), ("en-GB", "Yes"))).source == "en-GB"
    assert anything.source == "ru"
    assert b'srclang="*all*"' in tmx.dumps(anything)
    assert tmx.loads(tmx.dumps(anything), "test").header == anything.header


def test_a_source_that_was_chosen_survives_a_header_that_says_all() -> None:
    from dataclasses import replace

    statement = _read(_unit(("ru", "Да"), ("en", "Yes")), head=HEAD.replace('srclang="en"', 'srclang="*all*"'))
    statement.header = replace(statement.header, source="en")

    assert tmx.loads(tmx.dumps(statement), "test").source == "en"


def test_units_without_an_id_get_one_and_doubles_another() -> None:
    body = _unit(("en", "a")) + '<tu tuid="x"><tuv xml:lang="en"><seg>b</seg></tuv></tu>' * 2 + _unit(("en", "c"))

    assert [unit.id for unit in _read(body).units] == ["u1", "x", "x-2", "u4"]


def test_an_id_made_up_never_takes_a_given_one() -> None:
    body = '<tu tuid="u2"><tuv xml:lang="en"><seg>a</seg></tuv></tu>' + _unit(("en", "b"))

    assert [unit.id for unit in _read(body).units] == ["u2", "u2-2"]


def test_a_given_id_that_was_made_up_before_becomes_another() -> None:
    given = '<tu tuid="{}"><tuv xml:lang="en"><seg>b</seg></tuv></tu>'
    body = _unit(("en", "a")) * 2 + given.format("u1") + given.format("u1-2") + given.format("u01") + given.format("u9") * 2

    assert [unit.id for unit in _read(body).units] == ["u1", "u2", "u1-2", "u1-2-2", "u01", "u9", "u9-2"]


def test_control_characters_and_overrides_never_get_in() -> None:
    assert _read(_unit(("en", "a&#x9b;31mb&#x202e;c&#13;d"))).units[0].text("en") == "abc\nd"


def test_an_empty_variant_is_no_segment() -> None:
    assert _read(_unit(("en", "Yes"), ("uk", ""))).units[0].segments.keys() == {"en"}


def test_a_column_that_is_still_empty_is_a_version(tmp_path: Path) -> None:
    path = tmp_path / "to-translate.tmx"
    path.write_bytes(_tmx(_unit(("en", "Yes"), ("uk", "")) + _unit(("en", "No"), ("uk", ""))))
    header, _ = tmx.open_units(path)

    assert header.versions == tmx.read(path).versions == ("uk", "en")
    assert _read(_unit(("en", "Yes"), ("en", ""), ("uk", ""))).versions == ("uk", "en")
    assert tmx.loads(tmx.dumps(tmx.read(path)), "again").versions == ("uk", "en")


def test_cdata_and_comments_inside_a_segment_are_plain_text() -> None:
    assert _read(_unit(("en", "a<![CDATA[<b>]]><!-- no -->c"))).units[0].text("en") == "a<b>c"


def test_numbers_without_end_are_words_like_others() -> None:
    digits = "1" * 5000
    body = (
        f'<tu tuid="u{digits}"><tuv xml:lang="en"><prop type="x-placeables">{digits}</prop>'
        f"<seg>a ⟦{digits}⟧ <ph>x</ph></seg></tuv></tu>"
    )
    statement = _read(body)

    assert statement.units[0].text("en") == f"a ⟦{digits}⟧ ⟦1⟧"
    assert tmx.loads(tmx.dumps(statement), "again").units[0].text("en") == f"a ⟦{digits}⟧ ⟦1⟧"
    assert statement.new_unit_id() == "u1"


def test_a_literal_placeable_in_the_text_keeps_its_number() -> None:
    unit = _read(_unit(("en", "⟦1⟧ and <ph x='7'>x</ph>"))).units[0]

    assert unit.text("en") == "⟦1⟧ and ⟦2⟧"
    assert unit.segment("en").inlines == ((2, '<ph x="7">x</ph>'),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "iso-8859-1", "windows-1251", "koi8-u"])
def test_every_declared_encoding_is_read(encoding: str) -> None:
    text = "café" if encoding == "iso-8859-1" else "Київ"
    document = _tmx(_unit(("en", text)), prolog=f'<?xml version="1.0" encoding="{encoding.removesuffix("-le")}"?>').decode()
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""

    assert tmx.loads(mark + document.encode(encoding), "test").units[0].text("en") == text


@pytest.mark.parametrize("version", ["1.1", "1.2", "1.3", "1.4", "1.4b"])
def test_older_versions_are_read(version: str) -> None:
    document = _tmx(_unit(("en", "Yes"))).replace(b'version="1.4"', f'version="{version}"'.encode())

    assert len(tmx.loads(document, "test")) == 1


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.tmx"
    path.write_bytes(_tmx("\n\n<tu><tuv xml:lang='en'><seg>Yes</tuv></tu>"))

    with pytest.raises(FormatError) as caught:
        tmx.read(path)

    assert str(caught.value).startswith(f"{path}, line 3: the XML is broken: Opening and ending tag mismatch: seg")


def test_a_file_in_which_git_left_a_conflict_says_so_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "bridge.tmx"
    sides = "<<<<<<< HEAD\n<tu/>\n=======\n<tu></tu>\n>>>>>>> theirs\n"
    path.write_bytes(_tmx(f"\n{_unit(('en', 'Yes'))}\n{sides}"))

    with pytest.raises(FormatError, match="line 3: git has left both sides of a conflict in the file; take one side"):
        tmx.read(path)


@pytest.mark.parametrize("cut", [1, 30, 200, 300])
def test_a_file_cut_short_is_refused(cut: int) -> None:
    with pytest.raises(InputError):
        tmx.loads(_tmx(_unit(("en", "Yes")))[:-cut], "cut")


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (b"", "the file is empty"),
        (b"plain text", "the XML is broken"),
        (b"<html><body/></html>", "the root element is <html>, not <tmx>"),
        (_tmx("<tu><tuv><seg>x</seg></tuv></tu>"), "a <tuv> has no language"),
        (_tmx('<tu><tuv xml:lang="?!"><seg>x</seg></tuv></tu>'), "the language '?!' is no language tag"),
        (_tmx('<tu><tuv xml:lang="en"/></tu>'), "a <tuv> has no <seg>"),
        (_tmx('<tu><tuv xml:lang="en"><seg>x</seg><seg>y</seg></tuv></tu>'), "a <tuv> has two <seg>"),
        (_tmx(_unit(("en", "x" * ((1 << 20) + 1)))), "a segment is longer than 1048576 characters"),
        (_tmx(f'<tu><tuv xml:lang="en"><seg>{"<hi>" * 5000}{"</hi>" * 5000}</seg></tuv></tu>'), "depth"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(document: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        tmx.loads(document, "bad.tmx")

    assert str(caught.value).startswith("bad.tmx")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


LAUGHS = (
    '<!DOCTYPE tmx [<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)) + "]>"
)


@pytest.mark.parametrize(
    "doctype",
    [
        LAUGHS,
        '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tmx [<!ENTITY x "harmless">]>',
        '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://localhost:1/x.dtd"> %p;]>',
    ],
)
@pytest.mark.parametrize("reference", ["&x;", "&j;", "none"])
def test_declared_entities_are_refused_used_or_not(doctype: str, reference: str) -> None:
    with pytest.raises(FormatError):
        tmx.loads(_tmx(_unit(("en", reference)), prolog=f'<?xml version="1.0"?>{doctype}'), "evil")


def test_the_content_of_a_local_file_never_gets_in(tmp_path: Path) -> None:
    (tmp_path / "tmx14.dtd").write_text('<!ENTITY x "secret">')
    path = tmp_path / "evil.tmx"
    path.write_bytes(_tmx(_unit(("en", "&x;")), prolog='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'))

    with pytest.raises(FormatError, match="line 1: the entity '&x;' is declared nowhere in the file"):
        tmx.read(path)


def test_an_encoding_that_nobody_knows() -> None:
    with pytest.raises(FormatError, match="encoding"):
        _read(_unit(("en", "Yes")), prolog='<?xml version="1.0" encoding="klingon"?>')


def test_a_flood_between_units_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_reading, "ELEMENT_LIMIT", 100_000)
    with pytest.raises(InputError, match="too large to be read safely"):
        _read("<x/>" * 100_000)
    assert len(_read(_unit(("en", "Yes")) * 10_000)) == 10_000


def test_a_document_type_that_declares_nothing_is_fine() -> None:
    body = _unit(("en", "Yes &amp; &lt;"))

    assert _read(body, prolog='<!DOCTYPE tmx SYSTEM "http://localhost:1/tmx14.dtd">').units[0].text("en") == "Yes & <"


def test_a_missing_file() -> None:
    with pytest.raises(NotFoundError, match="there is no such file"):
        tmx.read(Path("/nowhere/x.tmx"))
    with pytest.raises(NotFoundError, match="there is no such file"):
        tmx.open_units(Path("/nowhere/x.tmx"))


def test_streaming_needs_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.tmx"
    path.write_bytes(_tmx(_unit(("en", "Repairs took 26 months. " * 8), ("uk", "Ремонт тривав 26 місяців. " * 8)) * 5000))

    tracemalloc.start()
    try:
        header, units = tmx.open_units(path)
        count = sum(1 for _ in units)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert header.versions == ("uk", "en")
    assert count == 5000
    assert peak < 2 << 20 < path.stat().st_size


def test_what_streams_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "same.tmx"
    path.write_bytes(_tmx(_unit(("en", "Yes"), ("uk", "Так")) * 250))
    header, units = tmx.open_units(path)

    assert list(units) == tmx.read(path).units
    assert header == tmx.read(path).header
