"""The line above the grid and the line below the panel."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from workbench.core.segment import State
from workbench.core.statement import Statement

BAR = 14
"""Width of the progress bar, in cells."""

MESSAGE_SECONDS = 6.0

STYLES = {"information": "$text-primary", "warning": "$text-warning", "error": "$text-error"}


def bar(done: int, total: int, width: int = BAR) -> str:
    """A progress bar of `width` cells."""
    filled = width * done // total if total else 0
    return "▓" * filled + "░" * (width - filled)


class TopLine(Static):
    """Which statement this is, how far it has come, when it was saved, what is going on."""

    def __init__(self) -> None:
        super().__init__("", markup=False, id="top")
        self._parts: list[tuple[str, str]] = []
        self._doing = ""

    def show(self, statement: Statement, columns: Sequence[str], *, saved: str, read_only: str | None, note: str = "") -> None:
        """Draw the line for a statement.

        Args:
            statement: the open statement.
            columns: the versions that count; a unit is confirmed when it is in all of them.
            saved: when it was saved, as the person should read it.
            read_only: why it cannot be changed, or None.
            note: what filter is on, or "".
        """
        units, total = statement.units, len(statement)
        confirmed = sum(all(unit.state(tag) is State.CONFIRMED for tag in columns) for unit in units)
        sizes = "  ".join(f"{tag.upper()} {sum(bool(unit.text(tag)) for unit in units)}" for tag in columns)
        wide = self.app.size.width >= 110
        self._parts = [(" ", ""), (statement.name, "bold $foreground"), ("   ", "")]
        if wide:
            self._parts.append((f"{sizes}     ", "$text-muted"))
        self._parts += [
            (f"confirmed {confirmed}/{total} ", "$foreground"),
            (bar(confirmed, total, BAR if wide else 6), "$text-success"),
        ]
        if read_only:
            self._parts.append((f"   read-only: {read_only}", "$text-warning"))
        else:
            self._parts.append((f"   {saved}", "$text-muted"))
        if note:
            self._parts.append((f"   {note}", "$text-accent"))
        self._draw()

    def busy(self, text: str) -> None:
        """Say what long work is going on; "" when it is over."""
        self._doing = text
        self._draw()

    def _draw(self) -> None:
        doing = [(f"   {self._doing}", "$text-accent bold")] if self._doing else []
        self.update(Content.assemble(*self._parts, *doing))


class KeyLine(Static):
    """The most important keys; a message takes their place for some seconds."""

    def __init__(self, keys: list[tuple[str, str]]) -> None:
        super().__init__("", markup=False, id="keys")
        self._keys = keys
        self._timer: Timer | None = None

    def on_mount(self) -> None:
        """Show the keys."""
        self._show_keys()

    def set_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show other keys from now on (as while a cell is edited)."""
        if keys != self._keys:
            self._keys = keys
            if self._timer is None:
                self._show_keys()

    def say(self, text: str, severity: str = "information") -> None:
        """Show a message instead of the keys for a while."""
        if self._timer is not None:
            self._timer.stop()
        self.update(Content.styled(f" {text}", f"bold {STYLES[severity]}"))
        self._timer = self.set_timer(MESSAGE_SECONDS, self._show_keys)

    def _show_keys(self) -> None:
        self._timer = None
        parts: list[tuple[str, str]] = [(" ", "")]
        for key, description in self._keys:
            parts += [(key, "$text-accent bold"), (f" {description}   ", "$text-muted")]
        self.update(Content.assemble(*parts))
