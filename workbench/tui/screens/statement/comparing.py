"""The comparing view: only units that differ, a map of them, a list of all differences, and versions read in translation."""

from __future__ import annotations

import threading
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
from workbench.tui.widgets.minimap import AGREE, DIFFER, Minimap
from workbench.tui.widgets.panel import Tab


class Comparing(StatementBase):
    """Shows where the versions part."""

    @dataclass
    class Compared(Message):
        """Every difference of the statement, and what the whole of it tells."""

        places: Sequence[Place]
        overview: Overview
        listed: bool

    @dataclass
    class Read(Message):
        """The versions have been read in a language, except those of which is said why not."""

        overview: Overview
        unread: Sequence[str] = ()

    _comparing = False
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
        for n, unit in enumerate(units, start=1):
            found = self.inspector.inspect(unit).differences
            if worker.is_cancelled:
                return
            if n % 200 == 0:
                self.app.call_from_thread(self.top.busy, f"comparing {n}/{len(units)}… Esc stops")
            places += [Place(n, unit.id, each) for each in found]
        self.post_message(self.Compared(places, overview, listed))

    @on(Compared)
    def _show_compared(self, message: Compared) -> None:
        self.waited()
        self.grid.refresh_highlights()
        self.show_inspection()
        if not message.places:
            self._leave_view()
            self.say(self._why_no_difference())
        elif message.listed:
            self._list(message.places)
        else:
            self._enter_view(message.places)

    def _why_no_difference(self) -> str:
        beside = any(sum(bool(unit.text(tag).strip()) for tag in self.statement.versions) > 1 for unit in self.statement.units)
        if not beside:
            return "There is nothing to compare: no unit has a text in two versions."
        return "The versions agree in every unit, as far as can be told."

    def _enter_view(self, places: Sequence[Place]) -> None:
        rows = sorted({place.n - 1 for place in places})
        self._comparing = True
        self.query_one(Minimap).show(_signs(len(self.statement), places))
        self.query_one(Legend).set_class(True, "-shown")
        self.show_rows(rows, f"{len(rows)} of {len(self.statement)} differ · Esc shows all")
        self.point()

    def _leave_view(self) -> None:
        self.show_rows(None, "")

    def show_rows(self, rows: Sequence[int] | None, note: str, *, keep_focus: bool = False) -> None:
        """Show only these units (positions), or all, which ends the comparing view."""
        if rows is None and self._comparing:
            self._comparing = False
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


def _signs(units: int, places: Sequence[Place]) -> list[str]:
    """For every unit what the map shows: the version that departs most clearly, that they differ, or that they agree."""
    signs = [AGREE] * units
    for place in places:
        signs[place.n - 1] = _graver(signs[place.n - 1], place.difference)
    return signs


def _graver(sign: str, difference: Difference) -> str:
    return sign if sign not in (AGREE, DIFFER) else difference.odd or DIFFER
