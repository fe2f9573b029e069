"""F2 and then a digit: for terminals that swallow Alt+digit."""

from __future__ import annotations

from textual import events
from textual.screen import ModalScreen

from workbench.tui.textual_compat import Leaving


class Digit(Leaving, ModalScreen[int | None]):
    """Waits for one key and answers the digit, or None for any other key."""

    DEFAULT_CSS = "Digit { background: transparent; }"

    def on_key(self, event: events.Key) -> None:
        """Take the key, whatever it is."""
        event.stop()
        self.dismiss(int(event.key) if event.key in "123456789" and len(event.key) == 1 else None)
