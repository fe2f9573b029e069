"""A place inside a segment, chosen word by word or sentence by sentence, and what is done there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.compare.alignment.judge import Judge, boundaries
from workbench.core import aligning
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.text.words import word_tokens
from workbench.tui.screens.alignment.base import AlignmentBase
from workbench.tui.widgets.layout import visible
from workbench.tui.widgets.paint import Highlight

AROUND = 20
"""Units on either side from which it is learned how much a clue says."""

SHOWN = 18
"""Characters that are shown of what a text is split before."""

TAIL, CARET = "difference", "search"
"""How what goes to the new unit looks, and the character that it begins with."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A place in a text where it may be split.

    Attributes:
        words: where the words of the text begin, but the first; sentences: where the sentences do.
        others: version → where it is split with it; empty when only this version is.
    """

    unit: Unit
    version: str
    place: int
    words: Sequence[int]
    sentences: Sequence[int]
    others: Mapping[str, int] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, int]:
        """Version → where it is split."""
        return {**self.others, self.version: self.place}


class Splitting(AlignmentBase):
    """Choosing a place in the segment under the cursor, with the grid as the preview."""

    cut: Cut | None = None
    _with_others = True
    _judge: Judge | None = None

    def highlights(self, unit: Unit, version: str) -> Sequence[Highlight]:
        """What would go to the new unit, while a place is being chosen."""
        cut = self.cut
        if cut is None or unit is not cut.unit or version not in cut.places:
            return ()
        place = cut.places[version]
        return ((place, len(unit.text(version)), TAIL), (place, place + 1, CARET))

    def action_choose_place(self) -> None:
        """Begin to choose where the segment is split: first between two of its sentences."""
        unit, version = self.unit, self.version
        if unit is None:
            return
        text = unit.text(version)
        words = [token.start for token in word_tokens(text)][1:]
        if not words:
            self.say("There is nothing to split in this segment.")
            return
        starts = [_with_opening(text, start) for start in words]
        sentences = boundaries(text, version)
        middle = len(text) / 2
        place = min(sentences or starts, key=lambda start: abs(start - middle))
        self._judge = Judge(_around(self.statement, unit.id))
        self.cut = Cut(unit, version, place, sorted({*starts, *sentences}), sentences)
        self._set_choosing(True)
        self._choose(place)
        self.mode_changed()

    def note(self) -> str:
        """Where the segment would be split, in words, for screens without colours."""
        cut = self.cut
        return f"split before “{visible(cut.unit.text(cut.version)[cut.place :][:SHOWN]).rstrip()}…”" if cut is not None else ""

    def action_step_place(self, rows: int, columns: int) -> None:
        """Choose another place: sentences up and down, words left and right."""
        cut = self.cut
        if cut is None:
            return
        places = cut.sentences if rows else cut.words
        step = rows or columns
        if not places:
            self.say("The segment is one sentence; left and right go by words.")
            return
        if step > 0:
            at = min(bisect_right(places, cut.place) + step - 1, len(places) - 1)
        else:
            at = max(bisect_left(places, cut.place) + step, 0)
        self._choose(places[at])

    def _choose(self, place: int) -> None:
        cut = self.cut
        if cut is None or self._judge is None:
            return
        others = self._judge.fitting_places(cut.unit, cut.version, place) if self._with_others else {}
        self.cut = replace(cut, place=place, others=others)
        self.grid.unit_changed(cut.unit.id)
        self.refresh_top()

    def action_split_others(self) -> None:
        """Split the other versions at their best place too, or leave them."""
        self._with_others = not self._with_others
        if self.cut is not None:
            self._choose(self.cut.place)
        self.say("The other versions are split where it fits best." if self._with_others else "Only this version is split.")

    def action_split_here(self) -> None:
        """Split the unit at the chosen place."""
        cut = self.cut
        self.stop_choosing()
        if cut is not None and self._is_there(cut):
            self.make(
                lambda statement, author, time: aligning.split(statement, cut.unit.id, cut.places, author=author, time=time),
                "There is nothing on one side of this place.",
            )

    def action_send_part(self, rows: int) -> None:
        """Move what stands behind the place to the row below, or what stands before it to the row above."""
        cut = self.cut
        self.stop_choosing()
        if cut is not None and self._is_there(cut):
            self.make(
                lambda statement, author, time: aligning.send(
                    statement, cut.unit.id, cut.version, cut.place, rows, author=author, time=time
                ),
                "There is nothing to move.",
            )

    def _is_there(self, cut: Cut) -> bool:
        """Whether the unit still is as it was when the place was chosen; when not, the person is told."""
        if cut.unit.id in self.statement and self.statement.unit(cut.unit.id) is cut.unit:
            return True
        self.say("The unit has changed meanwhile.", "warning")
        return False

    def action_stop_choosing(self) -> None:
        """Leave the text as it is."""
        self.stop_choosing()

    def stop_choosing(self) -> None:
        """Give the arrows back to the rows."""
        cut, self.cut, self._judge = self.cut, None, None
        self._set_choosing(False)
        if cut is not None:
            self.grid.unit_changed(cut.unit.id)
            self.mode_changed()

    def _set_choosing(self, choosing: bool) -> None:
        grid = self.grid
        if grid.choosing != choosing:
            grid.choosing = choosing
            grid.lay_out(grid.row_of_cursor)

    def mode_changed(self) -> None:
        """Show the keys that work now."""
        raise NotImplementedError


def judge_around(statement: Statement, unit_id: str, below: int = 0) -> Judge:
    """A judge that knows the units around one, and `below` more of those that follow."""
    return Judge(_around(statement, unit_id, below))


def _around(statement: Statement, unit_id: str, below: int = 0) -> Statement:
    at = statement.position(unit_id)
    return Statement(statement.name, statement.header, statement.units[max(0, at - AROUND) : at + below + AROUND])


def _with_opening(text: str, start: int) -> int:
    """Where a word begins with the quotation mark or bracket before it."""
    while start and not text[start - 1].isspace():
        start -= 1
    return start
