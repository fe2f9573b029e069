"""The heights of the rows, most of them estimated, and the sums that turn a row into an offset and back."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

CHUNK = 256


class RowHeights:
    """Heights of rows in lines, summed in chunks: a look-up costs the square root of the number of rows, in C.

    Args:
        estimates: a height of at least 1 for every row; `measure` corrects one when its row is seen.
    """

    def __init__(self, estimates: Iterable[int] = ()) -> None:
        self._heights = list(estimates)
        heights = self._heights
        self._sums = [sum(heights[n : n + CHUNK]) for n in range(0, len(heights), CHUNK)]
        self._measured = bytearray(len(heights))
        self._total = sum(self._sums)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._total

    def is_measured(self, row: int) -> bool:
        """Whether the height is exact."""
        return bool(self._measured[row])

    def measure(self, row: int, height: int) -> bool:
        """Put the exact height of a row in place of its estimate.

        Returns:
            Whether it differs from what was there.
        """
        self._measured[row] = 1
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            self._sums[row // CHUNK] += change
            self._total += change
        return change != 0

    def forget(self, row: int) -> None:
        """Treat the height of a row as an estimate again."""
        self._measured[row] = 0

    def offset(self, row: int) -> int:
        """How many lines stand above a row; `len(self)` is allowed and gives the total."""
        chunk = row // CHUNK
        return sum(self._sums[:chunk]) + sum(self._heights[chunk * CHUNK : row])

    def row_at(self, line: int) -> int:
        """The row that a line (0-based, from the top of all rows) belongs to, clamped to the first and last."""
        if line <= 0 or not self._heights:
            return 0
        chunk, above = 0, 0
        for chunk, size in enumerate(self._sums):  # noqa: B007  chunk is used after the loop
            if above + size > line:
                break
            above += size
        else:
            return len(self._heights) - 1
        first = chunk * CHUNK
        for n, bottom in enumerate(accumulate(self._heights[first : first + CHUNK], initial=above)):
            if bottom > line:
                return first + n - 1
        return min(first + CHUNK, len(self._heights)) - 1
