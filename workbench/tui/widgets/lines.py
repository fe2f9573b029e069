"""The line above the grid and the line below the panel."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from workbench.tui.tally import Tally
from workbench.tui.widgets.layout import fit

BAR = 14
"""Width of the progress bar, in cells."""

WIDE = 110
"""Cells from which there is room for everything."""

MESSAGE_SECONDS = 6.0
LONG_MESSAGE_SECONDS = 12.0
"""How long a message is shown; more than `LONG` characters take longer to read."""

LONG = 70

LEAST_SECONDS = 1.0
SECONDS_A_SIGN = 0.03
"""How long reading a message takes; after that, the next key puts it away."""

STYLES = {"information": "$text-primary", "warning": "$text-warning", "error": "$text-error"}


def bar(done: int, total: int, width: int = BAR) -> str:
    """A progress bar of `width` cells."""
    filled = width * done // total if total else 0
    return "▓" * filled + "░" * (width - filled)


def keys_content(keys: Iterable[tuple[str, str]]) -> Content:
    """Keys and what they do, on one line."""
    return Content("  ").join(
        Content.assemble((key, "$text-accent bold"), (f" {description}", "$text-muted")) for key, description in keys
    )


class TopLine(Static):
    """Which statement this is, how far it has come, when it was saved, what is going on."""

    def __init__(self) -> None:
        super().__init__("", markup=False, id="top")
        self._parts: list[tuple[str, str]] = []
        self._progress: list[tuple[str, str]] = []
        self._notes: list[tuple[str, str]] = []
        self._hint = ""
        self._doing = ""

    def show(
        self,
        name: str,
        tally: Tally,
        columns: Sequence[str],
        *,
        saved: str,
        read_only: str | None,
        note: str = "",
        hidden: Sequence[str] = (),
    ) -> None:
        """Draw the line for a statement.

        Args:
            name: of the open statement.
            tally: how far it has come.
            columns: the versions to name.
            saved: when it was saved, as the person should read it.
            read_only: why it cannot be changed, or None.
            note: what filter is on, or "".
            hidden: the versions that have no column now.
        """
        confirmed, total = tally.confirmed, tally.units
        sizes = "  ".join(f"{_short(tag)} {tally.texts[tag]}" for tag in columns)
        wide = self.app.size.width >= WIDE
        room = max(20, self.app.size.width // 3)
        name = name if cell_len(name) <= room else fit(name, room).rstrip()
        self._parts = [(" ", ""), (name, "bold $foreground"), ("   ", "")]
        if wide:
            self._parts.append((f"{sizes}     ", "$text-muted"))
        self._progress = [
            (f"confirmed {confirmed}/{total} ", "$foreground"),
            (bar(confirmed, total, BAR if wide else 6), "$text-success"),
            ("   ", ""),
        ]
        self._notes = []
        if read_only:
            self._notes.append((f"read-only: {read_only}   ", "$text-warning"))
        elif saved and (wide or not note):
            self._notes.append((f"{saved}   ", "$text-muted"))
        self._hint = ""
        if note:
            self._notes.append((f"{note}   ", "$text-accent"))
        elif hidden and not read_only:
            self._hint = f"Ctrl+L shows {', '.join(map(_short, hidden))}"
        self._draw()

    def busy(self, text: str) -> None:
        """Say what long work is going on; "" when it is over."""
        self._doing = text
        self._draw()

    def _draw(self) -> None:
        # What is going on takes the place of the hint, and of the progress where there is no room for both.
        last = (self._doing, "$text-accent bold") if self._doing else (self._hint, "$text-muted")
        line = Content.assemble(*self._parts, *self._progress, *self._notes, last)
        if self._doing and line.cell_length > self.app.size.width:
            line = Content.assemble(*self._parts, *self._notes, last)
        self.update(line, layout=False)


class KeyLine(Static):
    """The most important keys, as many as there is room for; a message takes their place for some seconds."""

    def __init__(self, keys: list[tuple[str, str]]) -> None:
        super().__init__("", markup=False, id="keys")
        self._keys = keys
        self._timer: Timer | None = None
        self._read_at = 0.0

    def on_resize(self) -> None:
        """Another width has room for more keys or for fewer."""
        if self._timer is None:
            self._show_keys()

    def set_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show other keys from now on (as while a cell is edited)."""
        if keys != self._keys:
            self._keys = keys
            if self._timer is None:
                self._show_keys()

    def say(self, text: str, severity: str = "information") -> None:
        """Show a message instead of the keys for a while; "" shows the keys again."""
        if self._timer is not None:
            self._timer.stop()
        if not text:
            self._show_keys()
            return
        self.set_class(len(text) >= self.size.width, "-long")
        is_long = self.has_class("-long")  # the style sheet moves all its lines in
        self.update(Content.styled(text if is_long else f" {text}", f"bold {STYLES[severity]}"), layout=is_long)
        self._read_at = time.monotonic() + LEAST_SECONDS + SECONDS_A_SIGN * len(text)
        self._timer = self.set_timer(LONG_MESSAGE_SECONDS if len(text) > LONG else MESSAGE_SECONDS, self._show_keys)

    def key_pressed(self) -> None:
        """The person goes on: a message that has been read gives its place back to the keys."""
        if self._timer is not None and time.monotonic() >= self._read_at:
            self._timer.stop()
            self._show_keys()

    def _show_keys(self) -> None:
        self._timer = None
        self.remove_class("-long")
        self.update(Content(" ") + keys_content(_that_fit(self._keys, self.size.width - 1)), layout=False)


def _that_fit(keys: Sequence[tuple[str, str]], width: int) -> list[tuple[str, str]]:
    """The keys there is room for, in their order; the way back always, and a short one where a longer one does not fit."""
    chosen = [n for n, (key, _) in enumerate(keys) if key == "Esc"]
    for n in range(len(keys)):
        wider = sorted({*chosen, n})
        if keys_content(keys[each] for each in wider).cell_length <= width:
            chosen = wider
    return [keys[n] for n in chosen]


def _short(tag: str) -> str:
    """A version's tag as the line names it: ``RU``, ``EN-agency``."""
    language, *rest = tag.split("-")
    return "-".join([language.upper(), *(part for part in rest if part != "x")])
