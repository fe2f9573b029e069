"""The comparing view: only units that differ, a map of them, a list of all differences, and versions read in translation."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual import on
from textual.message import Message
from textual.worker import get_current_worker

from workbench.core.errors import Cancelled, WorkbenchError
from workbench.core.finding import Difference
from workbench.core.language import base, english_name
from workbench.core.progress import Report
from workbench.core.unit import Unit
from workbench.tui.background import background
from workbench.tui.overview import Overview, moves_of
from workbench.tui.screens.differences import Differences, Place
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.widgets.grid import Grid
from workbench.tui.widgets.legend import Legend
from workbench.tui.widgets.minimap import AGREE, DIFFER, UNKNOWN, Minimap
from workbench.tui.widgets.panel import Tab

SHOWN_EVERY = 0.5
"""Seconds after which a comparison that goes on shows what it has found."""

_GROWTH = 1.1
"""By how much there must be more units then, so that drawing takes little of the time of a slow machine."""


class Comparing(StatementBase):
    """Shows where the versions part."""

    @dataclass
    class Compared(Message):
        """The differences of the first units of the statement, at last of all, and what the whole of it tells."""

        places: Sequence[Place]
        compared: int
        is_whole: bool
        overview: Overview
        listed: bool

    @dataclass
    class Read(Message):
        """The versions have been read in a language, except those of which is said why not."""

        overview: Overview
        unread: Sequence[str] = ()

    _comparing = _is_whole = False
    _reading: threading.Event | None = None

    # The view ------------------------------------------------------------------------------------------------------

    def action_compare(self) -> None:
        """Show only the units whose versions differ, or all again."""
        if self._comparing:
            self._leave_view()
            return
        self.panel.tab = Tab.DIFFERENCES
        self.leave_editor()
        self.wait_for(self._compare(list(self.statement.units), listed=False), "comparing")

    def action_differences(self) -> None:
        """List every difference of the statement."""
        self.leave_editor()
        self.wait_for(self._compare(list(self.statement.units), listed=True), "comparing")

    @background("compare")
    def _compare(self, units: list[Unit], *, listed: bool) -> None:
        worker = get_current_worker()
        overview = replace(self.inspector.overview, moves=moves_of(units, self.statement.versions))
        self.inspector.look_with(overview)
        places: list[Place] = []
        shown, last = time.monotonic(), 0
        for n, unit in enumerate(units, start=1):
            self.inspector.wait_for_quiet()
            found = self.inspector.inspect(unit).differences
            if worker.is_cancelled:
                return
            places += [Place(n, unit.id, each) for each in found]
            if n < len(units) and n > last * _GROWTH and time.monotonic() - shown > SHOWN_EVERY:
                self.app.call_from_thread(self.top.busy, f"comparing {n}/{len(units)}… Esc stops")
                if places and not listed:
                    self.post_message(self.Compared(list(places), n, False, overview, listed))
                shown, last = time.monotonic(), n
        self.post_message(self.Compared(places, len(units), True, overview, listed))

    @on(Compared)
    def _show_compared(self, message: Compared) -> None:
        if not message.is_whole:
            self._show_some(message)
            return
        self.waited()
        self.grid.refresh_highlights()
        self.show_inspection()
        if not message.places:
            self.show_rows(None, "")
            self.say(self._why_no_difference())
        elif message.listed:
            self._list(message.places)
        else:
            self._enter_view(message)

    def _show_some(self, message: Compared) -> None:
        """Show what differs among the first units, unless all is shown, or somebody has stopped the comparison or is writing."""
        if self._awaited is not None and not self._is_whole and self.grid.editor is None:
            self.grid.refresh_highlights()
            self._enter_view(message)

    def _why_no_difference(self) -> str:
        beside = any(sum(bool(unit.text(tag).strip()) for tag in self.statement.versions) > 1 for unit in self.statement.units)
        if not beside:
            return "There is nothing to compare: no unit has a text in two versions."
        return "The versions agree in every unit, as far as can be told."

    def _enter_view(self, message: Compared) -> None:
        rows = sorted({place.n - 1 for place in message.places})
        is_shown, self._comparing, self._is_whole = self._comparing, True, message.is_whole
        of = len(self.statement) if message.is_whole else message.compared
        self.query_one(Minimap).show(_signs(of, len(self.statement), message.places))
        self.query_one(Legend).set_class(True, "-shown")
        ends = "Esc shows all" if message.is_whole else "so far"
        self.show_rows(rows, f"{len(rows)} of {of} differ · {ends}", keep_focus=is_shown)
        self.point()

    def _leave_view(self) -> None:
        self.stop_comparing()
        self.show_rows(None, "")

    def show_rows(self, rows: Sequence[int] | None, note: str, *, keep_focus: bool = False) -> None:
        """Show only these units (positions), or all, which ends the comparing view."""
        if rows is None and self._comparing:
            self._comparing = self._is_whole = False
            self.query_one(Minimap).show(None)
            self.query_one(Legend).set_class(False, "-shown")
        super().show_rows(rows, note, keep_focus=keep_focus)

    def point(self) -> None:
        """Show in the map where the cursor is."""
        if self.unit is not None:
            self.query_one(Minimap).point_at(self.statement.position(self.unit.id))

    def _list(self, places: Sequence[Place]) -> None:
        here = self.statement.position(self.unit.id) + 1 if self.unit is not None else 1
        self.app.push_screen(Differences(places, here), self._go)

    def _go(self, place: Place | None) -> None:
        if place is None or place.unit not in self.statement:
            return
        self.panel.tab = Tab.DIFFERENCES
        spans = place.difference.spans
        self.move_to(place.unit, place.difference.odd or next(iter(spans), self.version))

    @on(Minimap.Clicked)
    def _jump(self, message: Minimap.Clicked) -> None:
        message.stop()
        self.move_to(self.statement.units[message.position].id, self.version)

    @on(Grid.CursorMoved)
    def _point_in_map(self) -> None:
        self.point()

    # Reading -------------------------------------------------------------------------------------------------------

    def action_read(self) -> None:
        """Translate every version into the language of this column, and compare what they mean; once more puts it away."""
        language = base(self.version)
        shown = self.inspector.overview.readings
        if shown is not None and shown.language == language:
            self._show_overview(Overview(moves=self.inspector.overview.moves))
            self.say("The readings are put away.")
            return
        self.leave_editor()
        self._reading = threading.Event()
        self._read(language, self._reading)

    @background("read")
    def _read(self, language: str, stop: threading.Event) -> None:
        from workbench.compare.meaning import Meaning
        from workbench.workspace.reading import read

        statement, unread = self.statement.copy(), list[str]()
        try:
            readings = read(
                self.workspace.translator,
                statement,
                language,
                say=unread.append,
                progress=self._progress,
                cancelled=stop.is_set,
            )
        except Cancelled:
            self.app.call_from_thread(self.top.busy, "")
            return
        except WorkbenchError as error:
            self.app.call_from_thread(self.top.busy, "")
            self.app.call_from_thread(self.report, error)
            return
        meaning = Meaning.of(statement.units, statement.versions, readings)
        self.post_message(self.Read(replace(self.inspector.overview, readings=readings, meaning=meaning), unread))

    def _progress(self, way: str) -> Report:
        def report(done: int, total: int) -> None:
            self.app.call_from_thread(self.top.busy, f"reading {way} {done * 100 // max(1, total)} %… Esc stops")

        return report

    @on(Read)
    def _show_read(self, message: Read) -> None:
        self.top.busy("")
        readings = message.overview.readings
        if readings is not None:
            makers = ", ".join(f"{tag} by {maker}" for tag, maker in readings.makers.items())
            name = english_name(readings.language)
            if not makers:
                self.say(f"There is nothing to read in {name}: every version is in that language.")
                return
            done = f"Read in {name}: {makers}; Shift+F9 puts it away"
            self.say(" · ".join([done, *message.unread]), "warning" if message.unread else "information")
        self.panel.tab = Tab.DIFFERENCES
        self._show_overview(message.overview)

    def _show_overview(self, overview: Overview) -> None:
        self.inspector.look_with(overview)
        self.grid.refresh_highlights()
        self.show_inspection()
        if self._comparing:
            self.wait_for(self._compare(list(self.statement.units), listed=False), "comparing")

    def stop_comparing(self) -> bool:
        """Stop a comparison or a reading that is going on; whether there was one."""
        stopped = bool(self.workers.cancel_group(self, "compare"))
        if self._reading is not None and any(worker.group == "read" and worker.is_running for worker in self.workers):
            self._reading.set()
            stopped = True
        if stopped:
            self.waited()
        return stopped


def _signs(compared: int, units: int, places: Sequence[Place]) -> list[str]:
    """What the map shows for every unit: the version that departs most clearly, that they differ or agree, or nothing yet."""
    signs = [AGREE] * compared + [UNKNOWN] * (units - compared)
    for place in places:
        signs[place.n - 1] = _graver(signs[place.n - 1], place.difference)
    return signs


def _graver(sign: str, difference: Difference) -> str:
    return sign if sign not in (AGREE, DIFFER) else difference.odd or DIFFER
