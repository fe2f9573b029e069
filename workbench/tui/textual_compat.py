"""Everything that leans on private parts of Textual 8.2.8, in one place, each with the reason and a test of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Self

from rich.cells import cell_len
from textual import _ansi_sequences, _xterm_parser, events
from textual.app import App
from textual.content import Content
from textual.document._wrapped_document import WrappedDocument
from textual.geometry import Region, Size
from textual.keys import Keys
from textual.message_pump import MessagePump
from textual.reactive import Reactive
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input, OptionList, TextArea
from textual.widgets.option_list import Option

from workbench.text.writing.keyboard import LAYOUTS

Location = tuple[int, int]
Wrap = Callable[[str, int], Sequence[tuple[int, int]]]

_KEY_NAMES = {
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    ";": "semicolon",
    "'": "apostrophe",
    ",": "comma",
    ".": "full_stop",
    "\\": "backslash",
    "`": "grave_accent",
}
# The letters of the Russian and Ukrainian layouts by the name of their key on a QWERTY keyboard.
_LATIN = {
    cyrillic: _KEY_NAMES.get(latin, latin)
    for layout in ("ru", "uk")
    for latin, cyrillic in zip(LAYOUTS["en"], LAYOUTS[layout], strict=True)
    if cyrillic.isalpha()
}
_MODIFIERS = frozenset({"ctrl", "alt", "super", "hyper", "meta"})

# What iTerm2 types for Option+digit when Option is not Meta; a legacy terminal's Alt+digit sends the same two bytes.
_ALT_DIGITS = tuple(f"\x1b{digit}" for digit in "0123456789")

_KITTY_KEY = re.compile(r"\x1b\[(?P<code>\d*)(?::(?P<shifted>\d*))?(?::(?P<base>\d*))?(?:;(?P<mods>\d*)(?::(?P<event>\d*))?)?")
_RELEASED = "3"

# A report of the cursor's place reads like F3 with a modifier held (CSI 1;2R), which xterm and its likes send. Textual asks
# for reports only when it draws within a shell's lines, which the workbench never does.
_CURSOR_POSITION = re.compile(r"\x1b\[(?!1;(?:[2-9]|1[0-6])R)(?P<row>\d+);(?P<col>\d+)R")
_HELD_WITHOUT_TEXT = 2 | 4 | 8 | 16 | 32  # alt, ctrl, super, hyper, meta


def install() -> None:
    """Mend Textual's keyboard parser, once for the process; a second call changes nothing.

    * ``ESC 1`` … ``ESC 0`` arrive as ``alt+1`` … ``alt+0`` and no longer as ``¡`` … ``º``.
    * Kitty sequences with alternate keys (``1089::99;5u``) or an event type (``97;5:1u``) are understood; Textual
      raises ValueError on them, which ends its input thread.
    * F3 with a modifier held (``CSI 1;2R``) is a key and no report of where the cursor is.
    """
    sequences: Any = _ansi_sequences.ANSI_SEQUENCES_KEYS
    for sequence in _ALT_DIGITS:
        sequences.pop(sequence, None)
    reader: Any = _xterm_parser
    reader._re_cursor_position = _CURSOR_POSITION
    parser: Any = _xterm_parser.XTermParser
    if getattr(parser, "_workbench_mended", False):
        return
    original = parser._parse_extended_key

    def parse_extended_key(self: Any, sequence: str) -> list[events.Key] | None:
        plain = without_alternates(sequence)
        if plain is None:
            return [events.Key(Keys.Ignore.value, sequence)]
        keys: list[events.Key] | None = original(self, plain)
        return keys

    parser._parse_extended_key = parse_extended_key
    parser._workbench_mended = True


def without_alternates(sequence: str) -> str | None:
    """A kitty key sequence as Textual can read it; other sequences as they are; None for the release of a key.

    Where the terminal names the key of the base layout and a modifier is held, that key is the one meant:
    ``CSI 1089::99;5u`` (Ctrl+С on a Russian layout) becomes ``CSI 99;5u``.
    """
    if ":" not in sequence:
        return sequence
    match = _KITTY_KEY.match(sequence)
    rest = sequence[match.end() :] if match else ""
    if match is None or not re.fullmatch(r"(;[\d:]*)?[u~A-HPQRS]", rest):
        return sequence
    if match["event"] == _RELEASED:
        return None
    held = max(0, int(match["mods"] or 1) - 1) & _HELD_WITHOUT_TEXT
    code = match["base"] if match["base"] and held else match["code"]
    modifiers = f";{match['mods']}" if match["mods"] is not None else ""
    return f"\x1b[{code}{modifiers}{rest}"


def latin_key(key: str, *, bare: bool = False) -> str:
    """The key at the same place of a QWERTY keyboard: ``ctrl+s`` for ``ctrl+ы`` and ``ctrl+і``.

    Args:
        key: as Textual names it, e.g. ``ctrl+shift+Ы``.
        bare: also without Ctrl, Alt or another modifier; right only where nobody types text.
    """
    *modifiers, letter = key.split("+")
    latin = _LATIN.get(letter.lower())
    if latin is None or not (bare or _MODIFIERS.intersection(modifiers)):
        return key
    if not modifiers and letter.isupper() and len(latin) == 1:
        return latin.upper()
    return "+".join([*modifiers, latin])


class CyrillicKeys(App[None]):
    """An application whose shortcuts work on Russian and Ukrainian keyboard layouts.

    With Ctrl or Alt held, a Cyrillic letter becomes the Latin one of the same key before any binding is looked up;
    without, only where the focused widget does not take text. With Alt held no character is typed: Textual's
    text fields would take the ``1`` of Alt+1.
    """

    async def on_event(self, event: events.Event) -> None:
        """Rename the key, then let Textual dispatch it."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            event = self._renamed(event)
        await super().on_event(event)

    def _renamed(self, event: events.Key) -> events.Key:
        focused = self.focused
        bare = focused is not None and not focused.check_consume_key(event.key, event.character)
        key = latin_key(event.key, bare=bare)
        if key == event.key and not (event.character and key.startswith("alt+")):
            return event
        return events.Key(key, key if len(key) == 1 else None)


class Leaving(MessagePump):
    """A screen that calls nothing back once it is left.

    A timer that is due while the screen is being taken away is answered behind its last message, when Textual has removed
    its widgets already: whoever then asks for one of them ends the program.
    """

    async def _flush_next_callbacks(self) -> None:
        if not self.is_running:
            self._next_callbacks.clear()
        await super()._flush_next_callbacks()


class WrappingTextArea(TextArea):
    """A TextArea that breaks its lines as the grid does, so that a text does not jump when its cell is opened.

    A suggestion is broken together with the last line that it continues; Textual cuts it off at the end of that line.
    """

    def __init__(self, text: str, *, wrap: Wrap, **options: Any) -> None:
        self._wrap = wrap
        super().__init__(text, **options)

    def _set_document(self, text: str, language: str | None) -> None:
        super()._set_document(text, language)
        self.wrapped_document = _Wrapped(self.document, self._wrap, lambda: self.continuation, tab_width=1)
        self.navigator = type(self.navigator)(self.wrapped_document)
        self._rewrap_and_refresh_virtual_size()

    @property
    def continuation(self) -> str:
        """What the suggestion would add to the text, a character for each of its own."""
        return self.suggestion

    def watch_suggestion(self) -> None:
        """Break the lines anew."""
        self._rewrap_and_refresh_virtual_size()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint nothing once the editor is being taken away: Textual drops its styles before its last paint."""
        if not self._component_styles:
            return [Strip.blank(crop.width)] * crop.height
        return super().render_lines(crop)

    @property
    def lines_on_screen(self) -> int:
        """How many lines the text takes."""
        return self.wrapped_document.height

    def repaint_text(self) -> None:
        """Draw every line anew: `refresh` alone shows what is in the line cache."""
        self._line_cache.clear()
        self.refresh()


class _Wrapped(WrappedDocument):
    """Textual's view of the wrapped text, filled by our own line breaking.

    Args:
        continuation: answers what is shown behind the text; it takes room, and no cursor can stand in it.
    """

    def __init__(self, document: Any, wrap: Wrap, continuation: Callable[[], str], tab_width: int) -> None:
        self._break = wrap
        self._continuation = continuation
        super().__init__(document, 0, tab_width)

    def wrap(self, width: int, tab_width: int | None = None) -> None:
        """Break all lines at `width` cells; 0 breaks nothing."""
        self._width = width
        self._tab_width = tab_width or self._tab_width
        self._wrap_offsets, self._tab_width_cache = [], []
        self._offset_to_line_info, self._line_index_to_offsets = [], []
        last = len(self.document.lines) - 1
        for index, line in enumerate(self.document.lines):
            shown = line + self._continuation() if width and index == last else line
            breaks = [start for start, _ in self._break(shown, width)[1:]] if width else []
            first = len(self._offset_to_line_info)
            self._wrap_offsets.append(breaks)
            self._tab_width_cache.append([1] * line.count("\t"))
            self._offset_to_line_info += [(index, section) for section in range(len(breaks) + 1)]
            self._line_index_to_offsets.append(list(range(first, first + len(breaks) + 1)))

    def wrap_range(self, start: Location, old_end: Location, new_end: Location) -> None:
        """Break the lines after an edit; a segment is short, so all of them."""
        self.wrap(self._width)

    def get_target_document_column(self, line_index: int, x_offset: int, y_offset: int) -> int:
        """The column under a cell of the screen; behind the text and in its continuation, the end of the text."""
        length, breaks = len(self.document.get_line(line_index)), self.get_offsets(line_index)
        starts = [0, *breaks]
        if starts[y_offset] >= length and breaks:
            return length
        text_ends_here = y_offset not in (-1, len(breaks)) and breaks[y_offset] > length
        if text_ends_here and x_offset >= cell_len(self.get_sections(line_index)[y_offset]):
            return length
        return super().get_target_document_column(line_index, x_offset, y_offset)


class SteadyList(OptionList):
    """A list whose place on the screen does not depend on its rows: other rows do not lay out the whole screen."""

    virtual_size = Reactive(Size(0, 0))
    _is_filling = False

    def fill(self, rows: Iterable[Content | Option], highlighted: int | None, *, stay: bool) -> None:
        """Put other rows in place of all; only the lines that held or hold something are painted anew.

        Args:
            highlighted: the row that the list's own cursor is on.
            stay: keep the place that the list is scrolled to; else begin at the top.
        """
        top, lines = round(self.scroll_y), len(self._lines)
        self._is_filling = True
        try:
            self.clear_options()
            self.add_options(rows)
            self.highlighted = highlighted
            self.scroll_to(y=top if stay else 0, animate=False, immediate=True)
        finally:
            self._is_filling = False
        if round(self.scroll_y) or top:
            self.refresh()
        else:
            self.refresh(Region(0, 0, self.size.width, max(lines, len(self._lines))))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew what changed; while the rows are being exchanged, nothing."""
        if self._is_filling and not (layout or recompose):
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)


class SteadyInput(Input):
    """A line whose place on the screen does not depend on its text: a letter typed does not lay out the whole screen."""

    virtual_size = Reactive(Size(0, 0))


class DoubleClickList(SteadyList):
    """A list in which a click only marks a row, and a double click chooses it, as Enter does.

    Where choosing replaces a text, the click that brings the keyboard here must not. Textual names the row under the
    mouse in the style of what is painted there.
    """

    def on_click(self, event: events.Click) -> None:
        """Mark the row; leave the second click to Textual."""
        row = event.style.meta.get("option")
        if event.chain < 2:
            event.prevent_default()
            if row is not None and not self.options[row].disabled:
                self.highlighted = row


def set_scroll(widget: Widget, size: Size, y: int) -> None:
    """Set a scroll view's virtual size and position without laying out the screen and without its watchers.

    The public `virtual_size` lays out the whole screen each time, which a grid that corrects its estimates while
    scrolling cannot afford.
    """
    if widget.virtual_size != size:
        widget.set_reactive(Widget.virtual_size, size)
        if widget.show_vertical_scrollbar:
            widget.vertical_scrollbar.window_virtual_size = size.height
    if round(widget.scroll_y) != y:
        widget.set_reactive(Widget.scroll_y, float(y))
        widget.set_reactive(Widget.scroll_target_y, float(y))
        if widget.show_vertical_scrollbar:
            widget.vertical_scrollbar.position = y


def screen_lines(app: App[Any]) -> list[str]:
    """What the screen shows, as plain text; for tests."""
    strips: list[Strip] = app.screen._compositor.render_strips()
    return [strip.text.rstrip() for strip in strips]
