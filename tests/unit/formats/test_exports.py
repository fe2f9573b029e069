"""What each export looks like."""

from __future__ import annotations

import csv as rfc4180
import io
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from lxml import etree

from workbench.core.errors import FormatError, UsageError
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import csv, html, jsonl, plain, tsv
from workbench.formats.cells import protect, unprotect
from workbench.formats.registry import FORMATS


def _segment(text: str, state: State = State.CONFIRMED) -> Segment:
    return Segment(text, state, ORIGINAL)


STATEMENT = Statement(
    "bridge",
    Header(("ru", "uk", "en"), "ru"),
    [
        Unit(
            "u1",
            {"ru": _segment("Мост открыт."), "uk": _segment("Міст відкрито."), "en": _segment("The bridge is open.")},
            paragraph=True,
        ),
        Unit("u2", {"ru": _segment("Ремонт занял\n26 месяцев."), "en": _segment("Repairs took\t26 months.", State.DRAFT)}),
        Unit("u3", {"ru": _segment("=1+1"), "uk": _segment("-2 \\n"), "en": _segment('<b>"&"</b>', State.STALE)}, paragraph=True),
    ],
)


def _text(module: ModuleType) -> str:
    out = io.BytesIO()
    module.write(STATEMENT, out)
    return out.getvalue().decode()


def test_tsv_has_a_header_and_a_line_per_unit() -> None:
    assert _text(tsv).split("\n") == [
        "ru\tuk\ten",
        "Мост открыт.\tМіст відкрито.\tThe bridge is open.",
        "Ремонт занял\\n26 месяцев.\t\tRepairs took\\t26 months.",
        "'=1+1\t'-2 \\\\n\t<b>\"&\"</b>",
        "",
    ]


def test_csv_is_what_other_readers_expect() -> None:
    rows = list(rfc4180.reader(io.StringIO(_text(csv), newline="")))

    assert rows[0] == ["ru", "uk", "en"]
    assert rows[2] == ["Ремонт занял\n26 месяцев.", "", "Repairs took\t26 months."]
    assert rows[3] == ["'=1+1", "'-2 \\n", '<b>"&"</b>']
    assert _text(csv).startswith("ru,uk,en\r\n")


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\tx", "'=1", "''-", "plain", "'quoted'", "", "'"])
def test_a_protected_cell_comes_back_and_is_no_formula(cell: str) -> None:
    assert unprotect(protect(cell)) == cell
    assert protect(cell)[:1] not in {"=", "+", "-", "@", "\t"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("hello\tworld\nx\ty\n", "line 1: the first row does not name the versions; begin with: ru uk en"),
        ("ru\tru\nx\ty\n", "names a version twice"),
        ("ru\ten\nx\ty\tz\n", "line 2: the row has 3 cells for 2 versions"),
    ],
)
def test_a_table_that_is_none_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "x.tsv"
    path.write_text(text, encoding="utf-8")
    for module in (tsv, csv):
        with pytest.raises(FormatError, match=message):
            module.read(path)


def test_jsonl_has_the_promised_fields() -> None:
    lines = _text(jsonl).splitlines()

    assert len(lines) == 3
    assert json.loads(lines[1]) == {
        "id": "u2",
        "statement": "bridge",
        "ru": "Ремонт занял\n26 месяцев.",
        "uk": "",
        "en": "Repairs took\t26 months.",
        "states": {"ru": "confirmed", "uk": "empty", "en": "draft"},
    }
    assert "Мост" in lines[0]


def test_jsonl_refuses_a_version_with_the_name_of_a_field() -> None:
    with pytest.raises(UsageError, match="cannot hold a version named 'id'"):
        jsonl.write(Statement("x", Header(("id",), "id"), [Unit("u1", {"id": _segment("ya")})]), io.BytesIO())


@pytest.mark.parametrize("line", ["{", "[1]", '"x"', "[" * 100_000])
def test_a_line_that_is_no_object_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text('{"ru": "x"}\n' + line, encoding="utf-8")

    with pytest.raises(FormatError, match=r"x\.jsonl, line 2: the line is not"):
        jsonl.read(path)


def test_jsonl_of_others_is_read_leniently(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(
        '{"ru": "Да", "en": "Yes", "score": 0.5, "source": "web"}\n\n{"en": "No", "states": {"en": "draft"}}\n', encoding="utf-8"
    )
    statement = jsonl.read(path)

    assert statement.versions == ("ru", "en")
    assert [unit.id for unit in statement.units] == ["u1", "u2"]
    assert statement.units[1].state("en") is State.DRAFT


def test_jsonl_gives_ids_where_there_are_none_and_refuses_one_twice(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text('{"ru": "a"}\n{"id": 0, "ru": "b"}\n{"id": "u1", "ru": "c"}\n{"id": "", "ru": "d"}\n', encoding="utf-8")
    assert [unit.id for unit in jsonl.read(path).units] == ["u1", "0", "u1-2", "u4"]

    path.write_text('{"id": "x", "ru": "a"}\n{"id": "x", "ru": "b"}\n', encoding="utf-8")
    with pytest.raises(FormatError, match="line 2: two lines have the id 'x'"):
        jsonl.read(path)


def test_moses_files_are_aligned_line_by_line(tmp_path: Path) -> None:
    files = FORMATS["moses"].save(STATEMENT, tmp_path / "corpus")

    assert [path.name for path in files] == ["corpus.ru", "corpus.uk", "corpus.en"]
    assert [path.read_text(encoding="utf-8").splitlines() for path in files] == [
        ["Мост открыт.", "=1+1"],
        ["Міст відкрито.", "-2 \\n"],
        ["The bridge is open.", '<b>"&"</b>'],
    ]


def test_moses_puts_a_line_break_inside_a_text_on_one_line(tmp_path: Path) -> None:
    pair = Statement("p", Header(("ru",), "ru"), STATEMENT.units)
    (path,) = FORMATS["moses"].save(pair, tmp_path / "p")

    assert path.read_text(encoding="utf-8").splitlines()[1] == "Ремонт занял 26 месяцев."


def test_html_stands_alone_and_escapes() -> None:
    page = _text(html)
    tree: Any = etree.HTML(page)

    assert "<b>" not in page
    assert "&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;" in page
    assert not tree.xpath("//script | //link | //img | //@src | //@href")
    assert "url(" not in page
    assert "@import" not in page
    assert tree.xpath("//thead//th/@lang") == ["ru", "uk", "en"]
    assert len(tree.xpath("//tbody/tr")) == 3
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_html_says_what_is_not_final() -> None:
    tree: Any = etree.HTML(_text(html))

    assert [cell.text for cell in tree.xpath("//span[@class='state']")] == ["(draft)", "(stale)"]


def test_plain_text_has_its_paragraphs_again() -> None:
    out = io.BytesIO()
    plain.write(Statement("p", Header(("ru",), "ru"), STATEMENT.units), out)

    assert out.getvalue().decode() == "Мост открыт. Ремонт занял\n26 месяцев.\n\n=1+1\n"


def test_plain_text_is_one_version() -> None:
    with pytest.raises(UsageError, match="plain text holds one version; name the one to export: ru, uk, en"):
        plain.write(STATEMENT, io.BytesIO())


def test_plain_text_is_read_by_sentences(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("The bridge is open again. Repairs took 26 months.\n\nThe city thanks its residents.\n", encoding="utf-8")
    statement = plain.read(path)

    assert statement.versions == ("en",)
    assert [(unit.text("en"), unit.paragraph) for unit in statement.units] == [
        ("The bridge is open again.", True),
        ("Repairs took 26 months.", False),
        ("The city thanks its residents.", True),
    ]
