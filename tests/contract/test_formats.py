"""The contract that every format of statements passes."""

from __future__ import annotations

import html
import io
import zipfile
from pathlib import Path

import pytest

from workbench.core.errors import StorageError, WorkbenchError
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats.registry import FORMATS, Format, export, read_statement
from workbench.text.writing.clean import clean

HOSTILE = [
    '=HYPERLINK("http://localhost")',
    "-1+cmd|' /C calc'!A0",
    "@SUM(1)",
    "<script>alert(1)</script>",
    "]]></seg></tu>&amp;&#0;",
    "tab\there, line\nthere",
    " edges ",
    "quotes \"double\" 'single' «ёлочки»",
    "back\\slash \\n \\t",
    "'=apostrophe",
    "комма, крапка; і риска |",
    "[red]markup[/red] ⟦1⟧",
    "emoji \U0001f600 and \u00a0spaces\u202f",
]


def _statement(texts: list[str]) -> Statement:
    units = [
        Unit(
            f"u{number}",
            {
                "ru": Segment(text, State.CONFIRMED, ORIGINAL),
                "uk": Segment(text + " україною", State.DRAFT, "mt:starter"),
                "en": Segment("in English " + text, State.EDITED, HUMAN),
            },
            paragraph=number == 1,
        )
        for number, text in enumerate(texts, 1)
    ]
    return Statement("contract", Header(("ru", "uk", "en"), "ru"), units)


def _content(path: Path) -> str:
    """Everything a file says; of an office package all its parts."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes().decode()
    with zipfile.ZipFile(path) as package:
        return html.unescape("".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml")))


def _texts(statement: Statement, tags: tuple[str, ...]) -> list[list[str]]:
    return [[unit.text(tag) for tag in tags] for unit in statement.units]


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS.keys())
class TestFormat:
    """What holds for each format."""

    def _path(self, form: Format, folder: Path) -> Path:
        return folder / f"out{form.suffix}"

    def _save(self, form: Format, statement: Statement, folder: Path) -> list[Path]:
        versions = ("ru",) if form.name == "plain" else ("ru", "uk") if form.is_pair else None
        return export(statement, form.name, self._path(form, folder), versions=versions)

    def test_is_described(self, form: Format) -> None:
        assert FORMATS[form.name] is form
        assert form.summary
        assert "\n" not in form.summary

    def test_three_versions_go_out(self, form: Format, tmp_path: Path) -> None:
        paths = self._save(form, _statement(["Мост открыт.", "Ремонт окончен."]), tmp_path)
        content = "".join(map(_content, paths))

        assert "Мост открыт." in content
        assert ("Мост открыт. україною" in content) == (form.name != "plain")
        assert ("in English Ремонт окончен." in content) == (form.name != "plain" and not form.is_pair)

    def test_what_is_written_is_read_again(self, form: Format, tmp_path: Path) -> None:
        statement = _statement(["The bridge is open.", "Repairs are over."])
        (path, *_) = self._save(form, statement, tmp_path)
        if not form.is_readable:
            with pytest.raises(WorkbenchError, match="is written only"):
                form.read(path)
            return
        again = read_statement(path)
        if form.name == "plain":
            assert [unit.text("en") for unit in again.units] == [unit.text("ru") for unit in statement.units]
        else:
            assert again.versions == (("ru", "uk") if form.is_pair else statement.versions)
            assert _texts(again, again.versions) == _texts(statement, again.versions)

    def test_hostile_text_survives_or_is_harmless(self, form: Format, tmp_path: Path) -> None:
        statement = _statement(HOSTILE)
        paths = self._save(form, statement, tmp_path)

        for path in paths:
            content = _content(path)
            assert clean(content.replace("\r\n", "\n")) == content.replace("\r\n", "\n")
            assert "<script" not in content or form.name not in ("html", "tmx", "xliff")
        if form.is_readable and form.name != "plain":
            again = read_statement(paths[0])
            assert _texts(again, again.versions) == _texts(statement, again.versions)

    def test_even_text_that_breaks_the_rules_does_not_break_the_file(self, form: Format, tmp_path: Path) -> None:
        statement = _statement(["zero \x00 escape \x1b[31m", "half \ud800 a pair"])
        try:
            paths = self._save(form, statement, tmp_path)
        except UnicodeEncodeError:
            pytest.fail("a lone surrogate must not escape as an encoding error")
        assert all(map(_content, paths))

    def test_a_statement_without_units(self, form: Format, tmp_path: Path) -> None:
        paths = self._save(form, _statement([]), tmp_path)

        assert paths
        assert all(path.is_file() for path in paths)

    def test_the_output_is_all_or_nothing(self, form: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        paths = self._save(form, _statement(["first"]), tmp_path)
        before = {path: path.read_bytes() for path in paths}

        def full(descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(StorageError, match="the disk is full"):
            self._save(form, _statement(["second"]), tmp_path)

        assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before

    def test_a_file_that_is_something_else_is_refused_in_one_line(self, form: Format, tmp_path: Path) -> None:
        path = tmp_path / f"bad{form.suffix}"
        for data in (b"", b"\x00\x01\x02" * 100, b"PK\x03\x04" + bytes(50), b"<html></html>" if form.name != "plain" else b""):
            path.write_bytes(data)
            with pytest.raises(WorkbenchError) as caught:
                form.read(path)
            assert str(path) in str(caught.value)
            assert "\n" not in str(caught.value)

    def test_a_stream_gets_what_a_file_gets(self, form: Format, tmp_path: Path) -> None:
        statement = _statement(["Мост открыт."])
        if form.name == "plain" or form.is_pair:
            statement = Statement("contract", Header(("ru", "uk") if form.is_pair else ("ru",), "ru"), statement.units)
        out = io.BytesIO()
        if form.name == "moses":
            with pytest.raises(WorkbenchError, match="one file per version"):
                form.write(statement, out)
            return
        form.write(statement, out)

        assert form.save(statement, self._path(form, tmp_path))[0].read_bytes() == out.getvalue()
