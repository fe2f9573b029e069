"""How a text is broken into lines for a cell of a given width, and where the columns of the grid stand.

Pure: no widget, no style. Offsets are characters of the text as it stands in the segment, so that highlights,
the painted lines and the editor's cursor all speak of the same places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len, split_graphemes

Line = tuple[int, int]
"""One line on screen: start and end in characters; a line break belongs to the line that it ends."""

_SPACES = " \t"
# Every character here is one cell wide and stands alone, so that counting characters is counting cells.
_NARROW = re.compile(r"[\t\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0558\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2116]*")

_CONTROLS = [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_VISIBLE = dict.fromkeys(_CONTROLS, "\N{REPLACEMENT CHARACTER}") | {9: "⇥", 10: "⏎"}
_HAS_CONTROL = re.compile(f"[{''.join(map(re.escape, map(chr, _CONTROLS)))}]")


def visible(text: str) -> str:
    """The text with every character that a terminal might obey replaced by a sign, one for one; tab and newline as ⇥ and ⏎."""
    return text.translate(_VISIBLE) if _HAS_CONTROL.search(text) else text


def wrap(text: str, width: int) -> tuple[Line, ...]:
    """Break a text into lines of at most `width` cells, at spaces where it can.

    One space may hang over the end of a line (the padding of a cell has room for it); a word longer than a line is
    broken anywhere but inside a grapheme. The lines cover the text without a gap.

    Args:
        width: cells, at least 1.
    """
    lines: list[Line] = []
    start = 0
    while (newline := text.find("\n", start)) >= 0:
        lines += _paragraph(text, start, newline, width)
        lines[-1] = (lines[-1][0], newline + 1)
        start = newline + 1
    lines += _paragraph(text, start, len(text), width)
    return tuple(lines)


def _paragraph(text: str, start: int, end: int, width: int) -> list[Line]:
    if end - start <= width // 2:  # however wide the characters are
        return [(start, end)]
    match = _NARROW.match(text, start, end)
    if match is not None and match.end() == end:
        return _narrow_lines(text, start, end, width)
    return _grapheme_lines(text, start, end, width)


def _narrow_lines(text: str, start: int, end: int, width: int) -> list[Line]:
    """As `_grapheme_lines`, when every character is one cell wide."""
    lines = []
    while end - start > width:
        stop = start + width + 1
        cut = max(text.rfind(" ", start, stop), text.rfind("\t", start, stop)) + 1
        if cut <= start:
            cut = start + width
        lines.append((start, cut))
        start = cut
    if start < end or not lines:
        lines.append((start, end))
    return lines


def _grapheme_lines(text: str, start: int, end: int, width: int) -> list[Line]:
    lines: list[Line] = []
    line_start, column = start, 0
    break_at, break_column = start, 0  # the last place where this line may end, and the column there
    shown = visible(text[start:end])
    for left, right, counted in split_graphemes(shown)[0]:
        # A joiner with nothing before it swallows the width of what follows; on the screen that is there all the same.
        cells = counted or cell_len(shown[left:right])
        here, after = start + left, start + right
        is_space = text[here] in _SPACES
        if cells == 2 and here > line_start:
            break_at, break_column = here, column
        if column + cells > width + is_space and here > line_start:
            if break_at <= line_start:
                break_at, break_column = here, column
            lines.append((line_start, break_at))
            line_start, column = break_at, column - break_column
        column += cells
        if is_space or cells == 2:
            break_at, break_column = after, column
    if line_start < end or not lines:
        lines.append((line_start, end))
    return lines


def estimated_height(characters: int, width: int) -> int:
    """About how many lines a text of so many characters takes: words leave a tenth of each line empty."""
    return 1 if characters <= width else 1 + characters * 11 // (width * 10)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where everything stands in a line of the grid, in cells from its left edge.

    A line reads: cursor mark, row number, space, then for each version ``│ text `` and at the end ``│ signs marker``.

    Attributes:
        digits: the width of the row number.
        starts: where the text of each version starts.
        widths: the width of the text of each version, without the padding of one cell on either side.
        signs: where the state signs start.
        marker: where the marker starts.
        marker_width: room for the marker.
        total: the whole width.
    """

    digits: int
    starts: tuple[int, ...]
    widths: tuple[int, ...]
    signs: int
    marker: int
    marker_width: int
    total: int

    def column_at(self, x: int) -> int | None:
        """Which version's column (0-based) a cell belongs to; None for the gutter and the signs."""
        for n, (start, width) in enumerate(zip(self.starts, self.widths, strict=True)):
            if start - 1 <= x <= start + width:
                return n
        return None


MARKER_WIDTH = 5
ROOM_FOR_MARKER = 98
"""Cells of a line from which the marker has its whole width: a terminal of 100 columns, with the map beside the grid."""


@lru_cache(maxsize=16)
def columns(total: int, rows: int, shown: int, versions: int) -> Columns:
    """Share the width among `shown` columns.

    Args:
        total: the whole width in cells.
        rows: the highest row number.
        shown: how many versions have a column.
        versions: how many versions have a state sign.
    """
    digits = max(2, len(str(rows)))
    marker_width = MARKER_WIDTH if total >= ROOM_FOR_MARKER else MARKER_WIDTH - 2
    gutter = 1 + digits + 1
    signs_width = 1 + versions + 1 + marker_width
    room = max(shown * 3, total - gutter - signs_width - (shown + 1))
    starts, widths, x = [], [], gutter
    for n in range(shown):
        share = (room + shown - 1 - n) // shown
        starts.append(x + 2)
        widths.append(max(1, share - 2))
        x += 1 + share
    return Columns(digits, tuple(starts), tuple(widths), x + 2, x + 2 + versions + 1, marker_width, total)


def fit(text: str, width: int) -> str:
    """The text cut or padded to exactly `width` cells; a cut is shown by an ellipsis."""
    length = cell_len(text)
    if length <= width:
        return text + " " * (width - length)
    kept, used = [], 0
    for left, right, cells in split_graphemes(text)[0]:
        if used + cells > width - 1:
            break
        kept.append(text[left:right])
        used += cells
    return "".join(kept) + "…" + " " * (width - 1 - used) if width > 0 else ""
