"""The mended keyboard: Alt and digits, Cyrillic layouts, kitty sequences."""

from __future__ import annotations

import pytest
from textual import events
from textual._xterm_parser import XTermParser

from tests.tui.demo import Demo
from workbench.tui.textual_compat import install, latin_key, without_alternates


@pytest.fixture(autouse=True)
def mended() -> None:
    install()
    install()  # a second time changes nothing


def keys(sequence: str) -> list[tuple[str, str | None]]:
    parser = XTermParser()
    found = [*parser.feed(sequence), *parser.feed("")]
    return [(event.key, event.character) for event in found if isinstance(event, events.Key)]


@pytest.mark.parametrize("digit", "1234567890")
def test_alt_and_a_digit_of_a_legacy_terminal(digit: str) -> None:
    assert [key for key, _ in keys(f"\x1b{digit}")] == [f"alt+{digit}"]


@pytest.mark.parametrize(
    ("sequence", "key"),
    [
        ("\x1b[1099;5u", "ctrl+ы"),
        ("\x1b[1089::99;5u", "ctrl+c"),
        ("\x1b[1089:1057:99;6u", "ctrl+shift+c"),
        ("\x1b[97;5:1u", "ctrl+a"),
        ("\x1b[1089::99u", "с"),
        ("\x1b[57:40;3u", "alt+9"),
        ("\x1b[18;2~", "shift+f7"),
        ("\x1b[13;2u", "shift+enter"),
    ],
)
def test_kitty_sequences_are_understood(sequence: str, key: str) -> None:
    assert [name for name, _ in keys(sequence)] == [key]


@pytest.mark.parametrize(("sequence", "key"), [("\x1b[1;2R", "shift+f3"), ("\x1b[1;5R", "ctrl+f3"), ("\x1b[13;2~", "shift+f3")])
def test_f3_with_a_modifier_is_no_report_of_the_cursor(sequence: str, key: str) -> None:
    assert [name for name, _ in keys(sequence)] == [key]


def test_a_report_of_the_cursor_is_no_key() -> None:
    assert keys("\x1b[24;80R") == []


def test_the_release_of_a_key_is_no_key() -> None:
    assert keys("\x1b[97;5:3u") == []
    assert without_alternates("\x1b[97;5:3u") is None


def test_text_that_is_no_key_sequence_stays_as_it_is() -> None:
    for sequence in ("\x1b[48;45:45;160:160;0:0;0:0t", "a:b", "\x1b[1;5C", "\x1b[<0;10;10M"):
        assert without_alternates(sequence) == sequence


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("ctrl+ы", "ctrl+s"),
        ("ctrl+і", "ctrl+s"),
        ("ctrl+я", "ctrl+z"),
        ("ctrl+н", "ctrl+y"),
        ("ctrl+shift+Ы", "ctrl+shift+s"),
        ("ctrl+shift+ф", "ctrl+shift+a"),
        ("alt+й", "alt+q"),
        ("ctrl+ї", "ctrl+right_square_bracket"),
        ("ctrl+ъ", "ctrl+right_square_bracket"),
        ("ctrl+є", "ctrl+apostrophe"),
        ("ctrl+э", "ctrl+apostrophe"),
        ("ctrl+ґ", "ctrl+backslash"),
        ("ctrl+ё", "ctrl+grave_accent"),
        ("ctrl+ю", "ctrl+full_stop"),
        ("ctrl+s", "ctrl+s"),
        ("ы", "ы"),
        ("shift+f7", "shift+f7"),
    ],
)
def test_a_cyrillic_letter_becomes_the_key_at_its_place(cyrillic: str, latin: str) -> None:
    assert latin_key(cyrillic) == latin


def test_without_a_modifier_only_where_nobody_types() -> None:
    assert latin_key("н", bare=True) == "y"
    assert latin_key("Н", bare=True) == "Y"
    assert latin_key("ж", bare=True) == "semicolon"


async def test_shortcuts_work_on_a_cyrillic_layout_while_a_cell_is_edited() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        editor = app.grid.editor
        assert editor is not None
        await pilot.press("ы", "ctrl+ы")
        assert editor.text.endswith("мая.ы")
        assert app.done == ["confirm"]
        await pilot.press("ctrl+я")
        assert editor.text.endswith("мая.")
        await pilot.press("ctrl+і")
        assert app.done == ["confirm", "confirm"]
