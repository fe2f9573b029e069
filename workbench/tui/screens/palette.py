"""Every action of a screen in one list, found by its words or by its key, on whatever keyboard layout they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import SystemCommand
from textual.content import Content

from workbench.tui.narrowing import fitting
from workbench.tui.screens.finder import Finder
from workbench.tui.widgets.hanging import hanging


class Palette(Finder[SystemCommand]):
    """Answers the action that the person wants.

    Args:
        commands: the actions, most important first; the help of each is its key.
    """

    TITLE_TEXT = "Commands"
    PLACEHOLDER = "what to do, or a key"
    KEYS = (("Enter", "do it"), ("↑ ↓", "choose"), ("Esc", "leave"))

    def __init__(self, commands: Sequence[SystemCommand]) -> None:
        super().__init__()
        self._commands = commands
        self._shown = commands
        self._key_width = max((len(_key(command)) for command in commands), default=0) + 2

    def on_input_changed(self) -> None:
        """Show what fits."""
        self.show_rows()

    def show_rows(self) -> None:
        """List the actions that fit."""
        self._shown = fitting(self._commands, self.query_text, searched)
        left = self._key_width
        named = [Content.assemble((_key(each).ljust(left), "$text-accent"), each.title) for each in self._shown]
        rows = [hanging(row, self.room, left) for row in named]
        self.fill(self.TITLE_TEXT, rows, 0, "No command fits.")

    def take(self, row: int) -> None:
        """Leave the list with an action."""
        self.dismiss(self._shown[row])


def _key(command: SystemCommand) -> str:
    """The first of its keys."""
    return command.help.split(", ")[0]


def searched(command: SystemCommand) -> str:
    """What an action is found by: the words of its name and its keys."""
    return f"{command.title} {command.help}"
