"""What commands print, to people and to programs."""

from __future__ import annotations

import json
import sys

import pytest

from workbench.cli.common import nearest
from workbench.cli.output import aligned, as_json_text, complain, counted, note, one_line, print_rows
from workbench.cli.parser import Parser
from workbench.core.errors import InputError


def test_columns_are_as_wide_as_their_widest_cell_and_end_without_spaces() -> None:
    assert aligned([["мост", "1 unit", "ru"], ["a", "12 units", ""]]) == ["мост  1 unit    ru", "a     12 units"]
    assert aligned([]) == []


def test_rows_keep_one_line_and_their_columns(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows([["a\tb", "two\nlines"], ["\x1b[31mred\x1b[0m", ""]])
    assert capsys.readouterr().out == "a b\ttwo lines\nred\n"


def test_rows_are_aligned_on_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    print_rows([["a", "x"], ["bcd", "y"]])
    assert capsys.readouterr().out == "a    x\nbcd  y\n"


def test_messages_go_to_standard_error_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    note("a\nb\x9b31m")
    complain(InputError("is broken", path="a.txt", place="line 2", remedy="repair it"))
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "a b\nworkbench: a.txt, line 2: is broken; repair it\n"


def test_json_is_readable_and_keeps_every_letter() -> None:
    text = as_json_text({"text": "Привіт «світе»"})
    assert "Привіт «світе»" in text
    assert text.endswith("}\n")
    assert json.loads(text) == {"text": "Привіт «світе»"}


def test_numbers_agree_with_their_nouns() -> None:
    assert [counted(number, "unit") for number in (0, 1, 2)] == ["0 units", "1 unit", "2 units"]


def test_a_text_becomes_one_line() -> None:
    assert one_line("a\r\nb\u2028c") == "a b c"


def test_only_a_near_word_is_suggested() -> None:
    assert nearest("lst", ["list", "open"]) == "list"
    assert nearest("zzz", ["list", "open"]) is None


@pytest.mark.parametrize(
    ("given", "hint"),
    [("jsn", "; did you mean 'json'?"), ("zzzz", "; `workbench --help` explains"), ("a'b\nc", "; `workbench --help` explains")],
    ids=["near", "far", "odd"],
)
def test_a_wrong_choice_is_named_with_the_nearest(capsys: pytest.CaptureFixture[str], given: str, hint: str) -> None:
    parser = Parser(prog="workbench")
    parser.add_argument("--format", choices=("text", "json"))
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(["--format", given])
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("workbench: argument --format: invalid choice: ")
    assert line.endswith(hint)


def test_options_are_not_abbreviated() -> None:
    parser = Parser(prog="workbench")
    parser.add_argument("--format")
    with pytest.raises(SystemExit):
        parser.parse_args(["--form", "x"])
