"""From a unit to the lines of the grid that show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rich.cells import cell_len
from rich.segment import Segment as Piece
from rich.style import Style
from textual.strip import Strip

from workbench.core.language import native_name
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.unit import Unit
from workbench.tui.widgets.layout import Columns, Line, fit, visible
from workbench.tui.widgets.looks import KINDS

Highlight = tuple[int, int, str]
"""A place in a segment's text (start and end in characters) and its kind, one of `workbench.tui.widgets.looks.KINDS`."""

Styles = Callable[[Unit, str], Sequence[Highlight]]
Marker = Callable[[Unit], str]


def no_highlights(_unit: Unit, _version: str) -> Sequence[Highlight]:
    """Nothing to highlight."""
    return ()


def no_marker(_unit: Unit) -> str:
    """Nothing to mark."""
    return ""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything but the unit that decides how its row is painted.

    Attributes:
        number: the row number shown, from 1.
        cursor: the column under the cursor, or -1 when the cursor is elsewhere.
        odd: whether the row has the second background.
        focused: whether the grid, or the editor in it, has the keyboard.
    """

    number: int
    cursor: int
    odd: bool
    focused: bool


class Painter:
    """Paints rows with the styles of one theme and the columns of one width.

    Args:
        styles: a style for each of `looks.PARTS`; ``cell``, ``odd``, ``cursor-row`` and ``cursor`` carry the background.
        columns: where the columns stand.
        shown: the versions that have a column.
        versions: the versions that have a state sign.
    """

    def __init__(self, styles: Mapping[str, Style], columns: Columns, shown: Sequence[str], versions: Sequence[str]) -> None:
        self._styles = styles
        self._columns = columns
        self._shown = shown
        self._versions = versions
        self._mixed = lru_cache(maxsize=512)(self._mix)
        self.header = lru_cache(maxsize=16)(self._header)
        self.rule = lru_cache(maxsize=4)(self._rule)
        self.blank = Strip([Piece(" " * columns.total, styles["cell"])], columns.total)
        """A line below the last row."""

    def style_of(self, kind: str) -> Style:
        """How a kind of highlight looks; unknown kinds look like the text."""
        return self._styles[kind] if kind in KINDS else Style.null()

    def row(
        self,
        unit: Unit,
        lines: Sequence[Sequence[Line]],
        highlights: Sequence[Sequence[Highlight]],
        marker: str,
        look: Look,
        height: int,
    ) -> list[Strip]:
        """The lines of one row, top to bottom.

        Args:
            lines: for each shown version, where its text is broken.
            highlights: for each shown version.
            height: how many lines to paint; at least as many as the longest text has.
        """
        background = self._background(look)
        cells = [
            self._cell(
                unit.segment(tag), lines[n], highlights[n], self._columns.widths[n], self._cell_background(look, n, background)
            )
            for n, tag in enumerate(self._shown)
        ]
        return [self._line(unit, cells, marker, look, background, n) for n in range(height)]

    def _background(self, look: Look) -> Style:
        if look.cursor >= 0:
            return self._styles["cursor-row"]
        return self._styles["odd" if look.odd else "cell"]

    def _cell_background(self, look: Look, column: int, row: Style) -> Style:
        return self._styles["cursor"] if column == look.cursor and look.focused else row

    def _line(
        self, unit: Unit, cells: Sequence[Sequence[list[Piece]]], marker: str, look: Look, background: Style, n: int
    ) -> Strip:
        columns, styles = self._columns, self._styles
        if n == 0:
            mark = "▶" if look.cursor >= 0 else " "
            number = f"{look.number:>{columns.digits}} "
            pieces = [Piece(mark, background + styles["mark"]), Piece(number, background + styles["number"])]
        else:
            pieces = [Piece(" " * (columns.digits + 2), background)]
        thin, thick = background + styles["rule"], background + styles["edge"]
        for column, cell in enumerate(cells):
            edge = column in (look.cursor, look.cursor + 1) and look.cursor >= 0
            pieces.append(Piece("┃", thick) if edge else Piece("│", thin))
            if n < len(cell):
                pieces += cell[n]
            else:
                pieces.append(Piece(" " * (columns.widths[column] + 2), self._cell_background(look, column, background)))
        last = look.cursor == len(cells) - 1
        pieces.append(Piece("┃", thick) if last else Piece("│", thin))
        pieces += self._signs(unit, marker, background) if n == 0 else [Piece(" " * (self._rest), background)]
        return Strip(Piece.simplify(pieces), columns.total)

    @property
    def _rest(self) -> int:
        return max(0, self._columns.total - (self._columns.signs - 1))

    def _signs(self, unit: Unit, marker: str, background: Style) -> list[Piece]:
        pieces = [Piece(" ", background)]
        for tag in self._versions:
            state = unit.state(tag)
            pieces.append(Piece(state.sign, background + self._styles[f"state-{state}"]))
        width = max(0, self._rest - 1 - len(self._versions))
        if width:
            pieces.append(Piece(" ", background))
            pieces.append(Piece(fit(_short(visible(marker), width - 1), width - 1), background + self._styles["marker"]))
        return pieces

    def _cell(
        self, segment: Segment, lines: Sequence[Line], highlights: Sequence[Highlight], width: int, background: Style
    ) -> list[list[Piece]]:
        """The lines of one cell, each exactly `width` + 2 cells wide."""
        if not segment.text:
            return [[Piece(" ", background), Piece("·", background + self._styles["empty"]), Piece(" " * width, background)]]
        base = background
        if segment.state is State.DRAFT:
            base = background + self._styles["draft"]
        elif segment.state is State.STALE:
            base = background + self._styles["stale"]
        text = visible(segment.text)
        spans = tuple(span for span in highlights if span[1] > span[0] and span[2] in self._styles)
        painted = []
        for start, end in lines:
            pieces = [Piece(" ", background), *self._pieces(text, start, end, _within_line(spans, text, end), base)]
            used = sum(cell_len(piece.text) for piece in pieces)
            if used > width + 2:  # a sign for a line break may hang too far
                pieces = list(Strip(pieces, used).crop(0, width + 2))
                used = width + 2
            pieces.append(Piece(" " * (width + 2 - used), background))
            painted.append(pieces)
        return painted

    def _pieces(self, text: str, start: int, end: int, spans: tuple[Highlight, ...], base: Style) -> list[Piece]:
        here = [span for span in spans if span[0] < end and span[1] > start]
        if not here:
            return [Piece(text[start:end], base)] if end > start else []
        cuts = sorted({start, end, *(min(max(place, start), end) for span in here for place in span[:2])})
        pieces = []
        for left, right in pairwise(cuts):
            kinds = frozenset(kind for first, last, kind in here if first <= left and last >= right)
            pieces.append(Piece(text[left:right], self._mixed(base, kinds)))
        return pieces

    def _mix(self, base: Style, kinds: frozenset[str]) -> Style:
        for kind in KINDS:
            if kind in kinds:
                base += self._styles[kind]
        return base

    def _header(self, source: str, current: int, originals: tuple[str, ...]) -> Strip:
        """The line that names the versions: ``Русский ★ original``.

        Args:
            source: the version that translations are made from.
            current: the column under the cursor.
            originals: the versions whose text is the original.
        """
        columns, styles = self._columns, self._styles
        plain, rule = styles["header"], styles["header"] + styles["rule"]
        pieces = [Piece(" " * (columns.digits + 2), plain)]
        for n, tag in enumerate(self._shown):
            name = native_name(tag) + (" ★" if tag == source else "")
            full = name + (" original" if tag in originals else "")
            name = full if cell_len(full) <= columns.widths[n] else name
            style = plain + styles["header-current"] if n == current else plain
            pieces += [Piece("│", rule), Piece(" " + fit(visible(name), columns.widths[n]) + " ", style)]
        letters = fit(" " + initials(self._versions), self._rest) if self._versions else " " * self._rest
        pieces += [Piece("│", rule), Piece(letters, plain)]
        return Strip(pieces, columns.total)

    def _rule(self, crossing: str) -> Strip:
        """A horizontal rule; `crossing` is the sign where it meets the separators."""
        columns = self._columns
        line = "─" * (columns.digits + 2)
        for width in columns.widths:
            line += crossing + "─" * (width + 2)
        line += crossing + "─" * self._rest
        return Strip([Piece(line, self._styles["cell"] + self._styles["rule"])], columns.total)


def _within_line(spans: tuple[Highlight, ...], text: str, end: int) -> tuple[Highlight, ...]:
    """The spans without the space at which a line is broken, where they go on in the next line."""
    if end == len(text) or text[end - 1] != " ":
        return spans
    before = [(first, end - 1 if last > end else last, kind) for first, last, kind in spans]
    return tuple(span for span in before if span[0] < span[1])


def initials(versions: Sequence[str]) -> str:
    """A letter for each state sign: of the language, and in lower case of what a further version of it is called."""
    letters = []
    for tag in versions:
        language, _, further = tag.partition("-x-")
        letters.append(further[0].lower() if further else language[0].upper())
    return "".join(letters)


def _short(marker: str, width: int) -> str:
    """The marker; its signs without their numbers where there is no room for both: ``≠▲`` for ``≠1 ▲12``."""
    if cell_len(marker) <= width:
        return marker
    return "".join(sign for sign in marker if not sign.isdecimal() and sign != " ")


def is_original(units: Sequence[Unit], version: str) -> bool:
    """Whether the first text of a version came as an original; a version has one origin, so one is enough."""
    for unit in units[:20]:
        if segment := unit.segments.get(version):
            return segment.origin == ORIGINAL
    return False
