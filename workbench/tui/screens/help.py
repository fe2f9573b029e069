"""F1: every key, the signs, and what is checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from workbench.checks.registry import CHECKS
from workbench.core.segment import State
from workbench.tui.keymap import Action, help_groups

STATES = {
    State.EMPTY: "empty",
    State.DRAFT: "draft: a machine or the memory wrote it",
    State.EDITED: "edited, not confirmed yet",
    State.CONFIRMED: "confirmed",
    State.STALE: "stale: another version changed after it was confirmed",
}


class Help(ModalScreen[None]):
    """Lists the keys as they are set now."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,enter", "app.pop_screen", "Close", show=False)]

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self._actions = actions

    def compose(self) -> ComposeResult:
        """One scrolling text."""
        with VerticalScroll(classes="dialog help") as box:
            box.border_title = "Help"
            box.border_subtitle = "Esc close"
            yield Static(self._content(), markup=False)

    def _content(self) -> Content:
        parts: list[Content | tuple[str, str]] = []
        for title, rows in help_groups(self._actions).items():
            parts.append((f"{title}\n", "$text-accent bold"))
            parts += [Content.assemble((f"  {keys:<22}", "bold"), f"{description}\n") for keys, description in rows]
            parts.append(("\n", ""))
        parts.append(("Signs\n", "$text-accent bold"))
        parts += [Content.assemble((f"  {state.sign}  ", "bold"), f"{text}\n") for state, text in STATES.items()]
        parts.append(("\nChecks\n", "$text-accent bold"))
        parts += [Content.assemble((f"  {check.id:<22}", "bold"), f"{check.description}\n") for check in CHECKS]
        parts.append(("\nThe keys work on Russian and Ukrainian layouts, too: Ctrl+Ы is Ctrl+S.", "$text-muted"))
        return Content.assemble(*parts)
