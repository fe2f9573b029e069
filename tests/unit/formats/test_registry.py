"""Formats by name, and what of a statement goes out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core.errors import NotFoundError, UsageError
from workbench.core.language import canonical
from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats.registry import FORMATS, export, read_statement
from workbench.formats.selection import select


def _statement() -> Statement:
    def segment(text: str, state: State = State.CONFIRMED) -> Segment:
        return Segment(text, state, HUMAN)

    return Statement(
        "bridge",
        Header(("ru", "uk", "en-GB"), "ru"),
        [
            Unit("u1", {"ru": segment("Да"), "uk": segment("Так"), "en-GB": segment("Yes", State.DRAFT)}),
            Unit("u2", {"ru": segment("Нет", State.STALE), "en-GB": segment("No")}),
            Unit("u3", {"ru": segment("Возможно", State.DRAFT)}),
        ],
    )


def test_an_unknown_format_is_answered_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no format 'pdf'; choose from: tmx, tsv, csv, jsonl, moses, xliff, xlsx, docx"):
        export(_statement(), "pdf", tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_only_confirmed_segments_go_out(tmp_path: Path) -> None:
    export(_statement(), "tsv", tmp_path / "x.tsv", states=["confirmed"])

    assert (tmp_path / "x.tsv").read_text(encoding="utf-8") == "ru\tuk\ten-GB\nДа\tТак\t\n\t\tNo\n"


def test_a_pair_goes_out_in_the_order_of_the_columns(tmp_path: Path) -> None:
    export(_statement(), "tsv", tmp_path / "x.tsv", versions=["en", "uk"])

    assert (tmp_path / "x.tsv").read_text(encoding="utf-8") == "uk\ten-GB\nТак\tYes\n\tNo\n"


def test_nothing_is_left_out_unless_asked() -> None:
    statement = _statement()

    assert select(statement) is statement


def test_a_source_that_stays_behind_is_replaced() -> None:
    assert select(_statement(), versions=["uk"]).source == "uk"


def test_a_version_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="statement bridge has no version 'de'; choose from: ru, uk, en-GB"):
        export(_statement(), "csv", tmp_path / "x", versions=["de"])


def test_a_state_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no state 'done'; choose from: empty, draft"):
        export(_statement(), "csv", tmp_path / "x", states=["done"])


def test_plain_text_is_the_source_unless_a_version_is_named(tmp_path: Path) -> None:
    export(_statement(), "plain", tmp_path / "x")
    export(_statement(), "plain", tmp_path / "y", versions=["uk"])

    assert (tmp_path / "x").read_text(encoding="utf-8") == "Да Нет Возможно\n"
    assert (tmp_path / "y").read_text(encoding="utf-8") == "Так\n"


def test_into_a_folder_the_file_takes_the_statements_name(tmp_path: Path) -> None:
    statement = _statement()
    statement.name = "../a/b"

    assert export(statement, "csv", tmp_path) == [tmp_path / "_a_b.csv"]
    assert export(statement, "moses", tmp_path)[0].parent == tmp_path


def test_without_a_file_it_goes_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert export(_statement(), "tsv", None, versions=["uk"]) == []
    assert capfdbinary.readouterr().out == "uk\nТак\n".encode()


def test_moses_needs_a_name() -> None:
    with pytest.raises(UsageError, match="moses writes one file per version; name where they go: -o bridge"):
        export(_statement(), "moses", None)


def test_a_file_is_read_by_its_suffix(tmp_path: Path) -> None:
    (tmp_path / "x.TSV").write_text("uk\ten\nТак\tYes\n", encoding="utf-8")

    assert read_statement(tmp_path / "x.TSV").units[0].text("uk") == "Так"


def test_a_suffix_that_nobody_reads(tmp_path: Path) -> None:
    (tmp_path / "x.odt").write_bytes(b"PK\x03\x04")
    with pytest.raises(UsageError, match=r"files ending in \.odt are not read; give a file that ends in one of: \.tmx, "):
        read_statement(tmp_path / "x.odt")
    with pytest.raises(UsageError, match="this is a folder"):
        read_statement(tmp_path)


@pytest.mark.parametrize("name", ["html", "moses"])
def test_what_is_only_written_says_so(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is written only, not read"):
        FORMATS[name].read(tmp_path / "x")


def test_the_list_of_formats_is_light() -> None:
    code = (
        "import sys, workbench.formats.registry as r; "
        "print([m for m in ('lxml', 'csv', 'textual', 'pymorphy3', 'ctranslate2') if m in sys.modules], len(r.FORMATS))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])

    assert done.stdout.strip() == f"[] {len(FORMATS)}"


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("EN", "en"),
        ("en_us", "en-US"),
        ("ZH-hans-CN", "zh-Hans-CN"),
        ("en-X-Agency", "en-x-agency"),
        ("en-x-ua", "en-x-ua"),
        ("de-a-bb-ccc", "de-a-bb-ccc"),
        ("?", "?"),
    ],
)
def test_tags_are_written_one_way(given: str, written: str) -> None:
    assert canonical(given) == written
    assert canonical(written) == written
