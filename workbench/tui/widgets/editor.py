"""The editor that stands over a cell of the grid while it is being edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import split_graphemes
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from workbench.text.writing.clean import clean
from workbench.tui.keymap import bindings_for, keys_in_use
from workbench.tui.textual_compat import WrappingTextArea
from workbench.tui.widgets.layout import visible, wrap
from workbench.workspace.importing import LONGEST_SEGMENT

SpanSource = Callable[[str], Sequence[tuple[int, int, str]]]
"""Answers the highlights of a whole text: start, end and kind, as `workbench.tui.widgets.paint.Highlight`."""

StyleSource = Callable[[str], Style]
"""Answers the style of a kind of highlight."""

_UNWANTED = frozenset({"ctrl+e", "ctrl+k", "ctrl+shift+k", "ctrl+a", "ctrl+d"})


def no_spans(_text: str) -> Sequence[tuple[int, int, str]]:
    """Nothing to highlight."""
    return ()


def no_style(_kind: str) -> Style:
    """Every kind of highlight looks like the text."""
    return Style.null()


def _text_area_bindings() -> Iterator[BindingType]:
    """Textual's own bindings, without the keys that our key map gives another meaning everywhere."""
    own = {"undo", "redo"}
    taken = _UNWANTED | keys_in_use("main") | keys_in_use("app") | keys_in_use("editor")
    for binding in Binding.make_bindings(TextArea.BINDINGS):
        if binding.key not in taken or binding.action in own:
            yield binding
    yield Binding("ctrl+a", "select_all", "Select all", show=False)
    yield Binding("ctrl+home", "text_edge('start')", "Start of the text", show=False)
    yield Binding("ctrl+end", "text_edge('end')", "End of the text", show=False)


class CellEditor(WrappingTextArea, inherit_bindings=False):
    """Edits one segment. It writes nothing: whoever opened it takes the text from its messages or from `text`.

    Enter says `Submitted` and Esc says `Left`; both mean that the text is to be kept and the cell left. The text is
    cleaned on the way in and by every paste, so that what comes out is what a segment may hold.

    Args:
        text: what to start with.
        unit_id, version: the segment.
        spans: the highlights of the text.
        style_of: how a kind of highlight looks.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*_text_area_bindings(), *bindings_for("editor")]
    DEFAULT_CSS = """
    CellEditor {
        position: absolute;
        padding: 0;
        border: none;
        height: 1;
        background: $surface-lighten-2;
        color: $foreground;
        scrollbar-size: 0 0;
        & > .text-area--cursor-line { background: transparent; }
        & > .text-area--suggestion { color: $foreground 65%; }
        &.-faint > .text-area--suggestion { color: $foreground 55%; text-style: italic; }
        &:ansi > .text-area--suggestion { text-style: dim; }
        &.-faint:ansi > .text-area--suggestion { text-style: dim italic; }
        &:focus { border: none; }
    }
    """

    @dataclass
    class Submitted(Message):
        """Enter: keep the text and stay on the cell."""

        editor: CellEditor
        unit_id: str
        version: str
        text: str

        @property
        def control(self) -> CellEditor:
            """The editor."""
            return self.editor

    @dataclass
    class Left(Message):
        """Esc, or the cursor went elsewhere: keep the text."""

        editor: CellEditor
        unit_id: str
        version: str
        text: str

        @property
        def control(self) -> CellEditor:
            """The editor."""
            return self.editor

    @dataclass
    class Refused(Message):
        """What was pasted would make the text longer than a segment may be; nothing has changed."""

        editor: CellEditor
        length: int

        @property
        def control(self) -> CellEditor:
            """The editor."""
            return self.editor

    @dataclass
    class Reshaped(Message):
        """Another continuation is shown; it may take more lines."""

        editor: CellEditor

        @property
        def control(self) -> CellEditor:
            """The editor."""
            return self.editor

    def __init__(
        self,
        text: str,
        *,
        unit_id: str,
        version: str,
        spans: SpanSource = no_spans,
        style_of: StyleSource = no_style,
    ) -> None:
        self.unit_id = unit_id
        self.version = version
        self._spans_of = spans
        self._style_of = style_of
        self._spans: tuple[str, Sequence[tuple[int, int, str]]] | None = None
        self._gone = False
        self._placed = Region()
        self._continuation = ""
        self._room = (0, 0)
        super().__init__(clean(text), wrap=wrap, compact=True, highlight_cursor_line=False)
        self.cursor_blink = False
        self.match_cursor_bracket = False
        self.indent_width = 1
        self.move_cursor(self.document.end)

    # ------------------------------------------------------------------ leaving

    def leave(self) -> None:
        """Say `Left`, once."""
        if not self._gone:
            self._gone = True
            self.post_message(self.Left(self, self.unit_id, self.version, self.text))

    def action_submit(self) -> None:
        """Say `Submitted`, once."""
        if not self._gone:
            self._gone = True
            self.post_message(self.Submitted(self, self.unit_id, self.version, self.text))

    def action_leave(self) -> None:
        """Say `Left`."""
        self.leave()

    # ------------------------------------------------------------------ typing

    async def on_key(self, event: events.Key) -> None:
        """Enter is a binding here, not a line break."""
        if event.key == "enter":
            event.prevent_default()

    async def on_paste(self, event: events.Paste) -> None:
        """Insert what is pasted, cleaned; a last line break is what copying a line leaves, so it goes."""
        event.prevent_default()
        event.stop()
        self._paste(event.text.rstrip("\r\n"))

    def action_paste(self) -> None:
        """Insert the application's own clipboard."""
        self._paste(self.app.clipboard)

    def _paste(self, text: str) -> None:
        """Insert what somebody copied, unless it is more than a segment: every key would take a second afterwards."""
        length = len(self.text) - len(self.selected_text) + len(text)
        if length > LONGEST_SEGMENT and len(text) > len(self.selected_text):
            self.post_message(self.Refused(self, length))
        else:
            self.insert_text(text)

    def action_newline(self) -> None:
        """Break the line."""
        self.insert_text("\n")

    def insert_text(self, text: str) -> None:
        """Put a text in place of the selection, as one step that can be undone."""
        self.history.checkpoint()
        self.replace(clean(text), *self.selection, maintain_selection_offset=False)
        self.history.checkpoint()

    def replace_all(self, text: str) -> None:
        """Put another text in place of all, as one step that can be undone."""
        self.history.checkpoint()
        self.replace(clean(text), (0, 0), self.document.end, maintain_selection_offset=False)
        self.history.checkpoint()

    def replace_span(self, start: int, end: int, text: str, *, cursor_before: int = 0) -> None:
        """Put a text in place of some characters of `text`, as one step that can be undone.

        Args:
            cursor_before: before how many of its last characters the cursor is put.
        """
        self.selection = Selection(self._location(start), self._location(end))
        self.insert_text(text)
        if cursor_before:
            self.selection = Selection.cursor(self._location(start + len(text) - cursor_before))

    @property
    def selected_span(self) -> tuple[int, int]:
        """What is selected, in characters of `text`; start and end are equal when nothing is."""
        start, end = sorted(self.selection)
        return self._offset(start), self._offset(end)

    def _offset(self, location: tuple[int, int]) -> int:
        row, column = location
        return sum(len(line) + 1 for line in self.document.lines[:row]) + column

    def _location(self, offset: int) -> tuple[int, int]:
        before = self.text[:offset]
        return before.count("\n"), len(before) - before.rfind("\n") - 1

    # ------------------------------------------------------------------ the ghost

    def suggest(self, text: str, *, faint: bool = False) -> None:
        """Show a continuation in grey after the text, on as many lines as it takes; it goes when the cursor is elsewhere.

        Right takes its next word, End all of it, and typing the same letters shortens it.

        Args:
            faint: in a fainter grey, for a guess that is not to be trusted.
        """
        self.set_class(faint, "-faint")
        self._continuation = clean(text) if self.cursor_at_end_of_text else ""
        self.suggestion = visible(self._continuation)

    @property
    def continuation(self) -> str:
        """What Right and End take from: the suggestion with its own line breaks."""
        return self._continuation[len(self._continuation) - len(self.suggestion) :]

    def watch_suggestion(self) -> None:
        """Tell that a continuation may take more lines."""
        super().watch_suggestion()
        if self.suggestion:
            self.post_message(self.Reshaped(self))

    def lines_in(self, width: int) -> int:
        """How many lines the text takes with its continuation.

        What a continuation has taken once is kept, so that the rows below stand still while it comes and goes.

        Args:
            width: cells in a line.
        """
        kept = self._room[1] if self._room[0] == width else 0
        lines = max(kept, len(wrap(self.text + self.continuation, width)))
        if self.suggestion:
            self._room = (width, lines)
        return lines

    def on_text_area_selection_changed(self) -> None:
        """A continuation makes sense only at the end."""
        if self.suggestion and not self.cursor_at_end_of_text:
            self.suggestion = ""

    def action_cursor_right(self, select: bool = False) -> None:
        """Move right by a grapheme; at the end, take the next word of the continuation."""
        if self.suggestion and not select and self.cursor_at_end_of_text:
            rest = self.continuation
            word = rest[: len(rest) - len(rest.lstrip())] + rest.split(maxsplit=1)[0]
            self.insert(word)
            return
        super().action_cursor_right(select)

    def action_cursor_line_end(self, select: bool = False) -> None:
        """Go to the end of the line; there, take the whole continuation."""
        if self.suggestion and not select and self.cursor_at_end_of_text:
            self.insert(self.continuation)
            return
        super().action_cursor_line_end(select)

    # ------------------------------------------------------------------ moving

    def action_text_edge(self, where: str) -> None:
        """Go to the start or the end of the text."""
        self.move_cursor((0, 0) if where == "start" else self.document.end)

    def get_cursor_left_location(self) -> tuple[int, int]:
        """Where the cursor goes to the left: never between a letter and its marks."""
        row, column = super().get_cursor_left_location()
        return row, self._boundary(row, column, -1)

    def get_cursor_right_location(self) -> tuple[int, int]:
        """Where the cursor goes to the right: never between a letter and its marks."""
        row, column = super().get_cursor_right_location()
        return row, self._boundary(row, column, 1)

    def _boundary(self, row: int, column: int, step: int) -> int:
        line = self.document.get_line(row)
        if line.isascii():
            return column
        for start, end, _ in split_graphemes(line)[0]:
            if start < column < end:
                return start if step < 0 else end
        return column

    def action_delete_left(self) -> None:
        """Delete one character, so that a stress mark can be taken off without its letter."""
        if self.selection.is_empty:
            self.selection = Selection(self.navigator.get_location_left(self.cursor_location), self.cursor_location)
        super().action_delete_left()

    # ------------------------------------------------------------------ looks

    def refresh_spans(self) -> None:
        """Ask for the highlights anew: more is known about the same text."""
        self._spans = None
        self.repaint_text()

    def get_line(self, line_index: int) -> Text:
        """One line of the text, with its highlights and nothing that a terminal would obey."""
        line = self.document.get_line(line_index)
        shown = Text(visible(line), end="", no_wrap=True)
        text = self.text
        if self._spans is None or self._spans[0] != text:
            self._spans = (text, self._spans_of(text))
        first = self._offset((line_index, 0))
        for start, end, kind in self._spans[1]:
            if start < first + len(line) and end > first:
                shown.stylize(self._style_of(kind), max(0, start - first), end - first)
        return shown

    def place(self, where: Region) -> None:
        """Stand at a region of the parent."""
        if where != self._placed:
            self._placed = where
            self.styles.offset = (where.x, where.y)
            self.styles.width = where.width
            self.styles.height = max(1, where.height)
            self.display = where.height > 0
