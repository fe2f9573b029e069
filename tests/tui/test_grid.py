"""The grid: cursor, scrolling, estimates, filter, columns, highlights, mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.app import ComposeResult
from textual.geometry import Region

from tests.tui.demo import Demo, statement
from tests.tui.snapshot import assert_screen
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.tui.textual_compat import screen_lines
from workbench.tui.widgets.grid import Grid
from workbench.tui.widgets.looks import PARTS
from workbench.tui.widgets.paint import initials


def uneven(units: int = 400) -> Statement:
    """Units whose length tells little of their height: line breaks, long words, short texts."""
    rows = []
    for n in range(units):
        ru = ("строка\n" * (n % 7)).strip() or f"Текст {n}"
        uk = "найвисокопревосходительніші " * (n % 5)
        segments = {"ru": Segment(f"{n} {ru}", State.EDITED, HUMAN)}
        if uk:
            segments["uk"] = Segment(uk.strip(), State.DRAFT, HUMAN)
        rows.append(Unit(f"u{n}", segments))
    return Statement("uneven", Header(("ru", "uk"), "ru"), rows)


async def test_a_small_terminal_shows_two_columns_and_every_state() -> None:
    app = Demo(columns=("ru", "uk"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "right")
        assert_screen(app, "grid-80x24")


async def test_a_wide_terminal_shows_three_columns() -> None:
    app = Demo()
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.press("down")
        assert_screen(app, "grid-160x45")


async def test_the_cursor_moves_over_the_cells_and_says_so() -> None:
    app = Demo()
    async with app.run_test(size=(160, 45)) as pilot:
        for key, cell in (
            ("down", ("u2", "ru")),
            ("right", ("u2", "uk")),
            ("tab", ("u2", "en")),
            ("tab", ("u3", "ru")),
            ("shift+tab", ("u2", "en")),
            ("home", ("u2", "ru")),
            ("end", ("u2", "en")),
            ("ctrl+end", ("u12", "en")),
            ("down", ("u12", "en")),
            ("ctrl+home", ("u1", "en")),
            ("up", ("u1", "en")),
        ):
            await pilot.press(key)
            assert app.grid.cursor == cell, key
        heard = [(m.unit_id, m.version) for m in app.heard.messages if isinstance(m, Grid.CursorMoved)]
        assert heard[:3] == [("u2", "ru"), ("u2", "uk"), ("u2", "en")]
        assert heard[-1] == ("u1", "en")


@pytest.mark.parametrize("size", [(80, 24), (80, 10), (160, 45)])
async def test_the_row_under_the_cursor_is_always_in_view(size: tuple[int, int]) -> None:
    app = Demo(uneven())
    async with app.run_test(size=size) as pilot:
        grid = app.grid
        for unit in ("u399", "u5", "u200", "u0", "u399"):
            grid.move_to(unit, "ru")
            await pilot.pause()
            region = grid.region_of_cell(unit, "ru")
            assert region.height > 0
            number = f"{int(unit[1:]) + 1}"
            assert any(line.startswith("▶") and line[1:5].strip() == number for line in screen_lines(app)), unit


async def test_scrolling_line_by_line_never_makes_the_text_jump() -> None:
    app = Demo(uneven())
    async with app.run_test(size=(80, 24)) as pilot:
        grid = app.grid
        grid.move_to("u300", "ru")  # everything above is estimated only
        await pilot.pause()
        for _ in range(60):
            before = [line[:79].rstrip() for line in screen_lines(app)[3:-1]]
            grid.scroll_relative(y=-1, animate=False)
            await pilot.pause()
            after = [line[:79].rstrip() for line in screen_lines(app)[3:-1]]
            assert after[1:15] == before[:14]


async def test_the_last_line_of_the_last_row_can_be_reached() -> None:
    app = Demo(uneven())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+end")
        grid = app.grid
        assert grid.max_scroll_y == round(grid.scroll_y)
        assert "│" in screen_lines(app)[-2]
        assert screen_lines(app)[-1].startswith("─")


async def test_a_row_taller_than_the_screen_is_scrolled_through() -> None:
    tall = Unit("tall", {"ru": Segment("\n".join(f"строка {n}" for n in range(50)), State.EDITED, HUMAN)})
    after = Unit("after", {"ru": Segment("дальше", State.EDITED, HUMAN)})
    app = Demo(Statement("tall", Header(("ru",), "ru"), [tall, after]))
    async with app.run_test(size=(80, 24)) as pilot:
        seen = set()
        for _ in range(6):
            seen |= {line.replace("┃", "│").split("│")[1].strip(" ⏎") for line in screen_lines(app) if "строка" in line}
            if app.grid.cursor == ("after", "ru"):
                break
            await pilot.press("down")
        assert seen == {f"строка {n}" for n in range(50)}
        assert app.grid.cursor == ("after", "ru")


async def test_a_changed_unit_is_painted_anew_and_its_row_grows() -> None:
    shown = statement()
    app = Demo(shown)
    async with app.run_test(size=(160, 45)) as pilot:
        unit = shown.units[1]
        shown.replace_unit(replace(unit, segments={**unit.segments, "en": Segment("long text " * 30, State.STALE, HUMAN)}))
        app.grid.unit_changed(unit.id)
        await pilot.pause()
        lines = screen_lines(app)
        assert sum("long text" in line for line in lines) == 7
        assert "✓~!" in lines[4]


async def test_a_filter_shows_its_units_with_their_numbers() -> None:
    app = Demo()
    async with app.run_test(size=(160, 45)) as pilot:
        app.grid.move_to("u6", "uk")
        app.grid.set_rows([1, 5, 9])
        await pilot.pause()
        numbers = [line[1:4].strip() for line in screen_lines(app)[3:-1] if line[1:4].strip()]
        assert numbers == ["2", "6", "10"]
        assert app.grid.cursor == ("u6", "uk")
        assert not app.grid.move_to("u1", "ru")
        app.grid.set_rows([])
        await pilot.pause()
        assert app.grid.cursor is None
        await pilot.press("down", "enter", "pagedown", "ctrl+end")
        app.grid.set_rows(None)
        await pilot.pause()
        assert app.grid.rows == range(12)


async def test_hidden_columns_leave_the_cursor_in_its_version() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        app.grid.move_to("u2", "en")
        app.grid.set_shown(("uk", "en"))
        await pilot.pause()
        assert app.grid.cursor == ("u2", "en")
        assert "Русский" not in screen_lines(app)[1]
        app.grid.set_shown(("ru", "uk"))
        assert app.grid.cursor == ("u2", "uk")


async def test_another_width_breaks_the_lines_anew_and_keeps_the_cursor_in_view() -> None:
    app = Demo(uneven())
    async with app.run_test(size=(160, 45)) as pilot:
        app.grid.move_to("u250", "uk")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert app.grid.region_of_cell("u250", "uk").height > 0
        assert any(line.startswith("▶251") for line in screen_lines(app))


async def test_long_words_and_wide_letters_are_broken_without_loss() -> None:
    word = "достопримечательностиобщественногозначения"
    wide = "東京都知事選挙に関する声明を発表した"
    shown = Statement("words", Header(("ru", "ja"), "ru"), [Unit("u1", {"ru": Segment(word), "ja": Segment(wide)})])
    app = Demo(shown)
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        rows = [line.replace("┃", "│").split("│") for line in screen_lines(app)[3:-1] if "│" in line or "┃" in line]
        assert "".join(row[1].strip() for row in rows) == word
        assert "".join(row[2].strip() for row in rows) == wide


async def test_text_is_data_and_never_markup_or_a_terminal_command() -> None:
    hostile = "[/red] [@click=app.quit]x[/] \x1b[2J\x07 a\tb\nc \u202edcba"
    app = Demo(Statement("hostile", Header(("en",), "en"), [Unit("u1", {"en": Segment(hostile, State.EDITED)})]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = "\n".join(screen_lines(app))
        assert "[/red] [@click=app.quit]x[/] �[2J� a⇥b⏎" in text
        assert "\x1b" not in text
        assert "\u202e" not in text


async def test_highlights_are_asked_for_only_where_rows_are_painted() -> None:
    asked: list[str] = []

    def styles(unit: Unit, version: str) -> list[tuple[int, int, str]]:
        asked.append(unit.id)
        return [(0, 5, "term"), (3, 8, "difference")]

    class Watched(Demo):
        def compose(self) -> ComposeResult:
            yield Grid(self._statement, styles=styles)

    app = Watched(uneven())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert 0 < len(set(asked)) <= 21
        strip = app.grid.render_lines(Region(0, 0, *app.grid.size))[3]
        underlined = "".join(segment.text for segment in strip if segment.style is not None and segment.style.underline)
        assert underlined == "0 Тек"
        count = len(asked)
        app.grid.unit_changed("u0")
        await pilot.pause()
        assert len(asked) == count + 2


async def test_a_click_selects_and_a_double_click_edits() -> None:
    app = Demo()
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.click(Grid, offset=(60, 4))
        assert app.grid.cursor == ("u2", "uk")
        await pilot.click(Grid, offset=(110, 4), times=2)
        await pilot.pause()
        assert app.grid.editor is not None
        assert (app.grid.editor.unit_id, app.grid.editor.version) == ("u2", "en")


async def test_an_empty_statement_is_shown_without_a_cursor() -> None:
    app = Demo(Statement("nothing", Header(("ru", "uk"), "ru"), []))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter", "pageup", "ctrl+end", "tab")
        assert app.grid.cursor is None
        assert app.grid.editor is None


async def test_moving_paints_nothing_but_two_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Demo()
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.pause()
        regions: list[Region] = []

        def refresh(*where: Region) -> None:
            regions.extend(where)

        monkeypatch.setattr(app.grid, "refresh", refresh)
        app.grid.action_move(1, 0)
        assert [region.height for region in regions] == [1, 1]


async def test_every_part_can_be_read_in_every_theme() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        for theme in app.available_themes:
            app.theme = theme
            await pilot.pause()
            for part in PARTS:
                style = app.grid.get_component_rich_style(f"grid--{part}")
                assert style.color is not None
                assert style.reverse or style.color.is_default or style.color != style.bgcolor, (theme, part)


@pytest.mark.parametrize("key", ["down", "up"])
async def test_what_is_said_before_and_after_stays_in_view(key: str) -> None:
    app = Demo(statement(40), columns=("ru", "uk"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+end" if key == "up" else "ctrl+home")
        for _ in range(39):
            await pilot.press(key)
            row = next(n for n in range(40) if app.grid.cursor == (f"u{n + 1}", "ru"))
            numbers = {int(line[1:4]) for line in screen_lines(app) if line[1:4].strip().isdecimal()}
            assert numbers >= {max(1, row), row + 1, min(40, row + 2)}


async def test_what_is_clicked_stays_under_the_mouse() -> None:
    app = Demo(statement(40), columns=("ru", "uk"))
    async with app.run_test(size=(80, 24)) as pilot:
        last = [y for y, line in enumerate(screen_lines(app)) if line[1:4].strip().isdecimal()][-2]
        number = screen_lines(app)[last][1:4]
        await pilot.click(Grid, offset=(20, last))
        assert screen_lines(app)[last][:4] == f"▶{number}"


def test_each_state_sign_has_the_letter_of_its_version() -> None:
    assert initials(("ru", "uk", "en", "en-x-agency", "de")) == "RUEaD"


async def test_a_marker_without_room_keeps_its_signs() -> None:
    class Marked(Demo):
        def compose(self) -> ComposeResult:
            yield Grid(statement(), marker=lambda _: "≠1 ▲12")

    app = Marked()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        line = next(line for line in screen_lines(app) if "▶" in line)
        assert line.rstrip().endswith("≠▲")
        assert "…" not in line


async def test_a_highlight_that_is_broken_into_lines_leaves_out_the_space_between_them() -> None:
    text = "Состоялся обмен пленными."

    class Marked(Demo):
        def compose(self) -> ComposeResult:
            yield Grid(self._statement, styles=lambda unit, tag: [(10, 24, "term"), (9, 10, "difference")])

    app = Marked(Statement("words", Header(("ru", "uk"), "ru"), [Unit("u1", {"ru": Segment(text)})]))
    async with app.run_test(size=(52, 12)) as pilot:
        await pilot.pause()
        lines = app.grid.render_lines(Region(0, 0, *app.grid.size))
        underlined = [piece.text for strip in lines for piece in strip if piece.style and piece.style.underline]
        assert underlined[-2:] == ["обмен", "пленными"]


@pytest.mark.parametrize(("width", "named"), [(100, "Українська ★ original"), (58, "Українська ★ ")])
async def test_the_head_of_a_narrow_column_says_less_and_nothing_by_half(width: int, named: str) -> None:
    units = [Unit("u1", {"uk": Segment("Міст.", State.CONFIRMED, ORIGINAL), "ru": Segment("Мост.")})]
    app = Demo(Statement("words", Header(("ru", "uk", "en"), "uk"), units), ("ru", "uk", "en"))
    async with app.run_test(size=(width, 12)) as pilot:
        await pilot.pause()
        head = next(line for line in screen_lines(app) if "Українська" in line)
        assert named in head
        assert "…" not in head
