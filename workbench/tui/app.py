"""The application: themes, commands, and which screen is shown."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.actions import SkipAction
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.theme import Theme
from textual.widgets import Input
from textual.worker import Worker, get_current_worker

from workbench.core.errors import UsageError, WorkbenchError
from workbench.tui import theme
from workbench.tui.background import background
from workbench.tui.keymap import (
    GLOSSARY_SCOPES,
    LIST_SCOPES,
    STATEMENT_SCOPES,
    Scope,
    bindings_for,
    in_scopes,
    keymap,
    with_overrides,
)
from workbench.tui.screens.alignment.links import Link, link
from workbench.tui.screens.alignment.preview import Preview
from workbench.tui.screens.alignment.screen import AlignmentScreen
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.screens.help import Help
from workbench.tui.screens.palette import Palette
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.statements import OPENING, StatementList
from workbench.tui.textual_compat import install
from workbench.tui.turns import KeysInTurn
from workbench.tui.widgets.lines import KeyLine
from workbench.workspace.folder import Workspace
from workbench.workspace.session import Session

SWITCH_SECONDS = 0.001
"""How long a background thread may hold the interpreter while a key waits."""


class WorkbenchApp(KeysInTurn):
    """The workbench on one workspace.

    Args:
        workspace: the folder.
        statement: the statement to open at once; the only one is opened anyway.

    Raises:
        KeyMapError, UsageError: the keys or the theme of ``workbench.toml`` cannot be.
    """

    @dataclass
    class Opened(Message):
        """A statement has been opened."""

        session: Session
        at: tuple[str, str] | None
        worker: Worker[None]

    @dataclass
    class NotOpened(Message):
        """A statement could not be opened."""

        problem: str

    TITLE = "Workbench"
    CSS_PATH = "workbench.tcss"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_for("app"),
        # In a cell Ctrl+A selects all; Textual's lines would go to their beginning instead.
        Binding("ctrl+a", "select_line", "Select all", show=False, priority=True),
    ]

    def __init__(self, workspace: Workspace, statement: str | None = None) -> None:
        install()
        super().__init__()
        self._workspace = workspace
        self._first = statement
        self._actions = with_overrides(workspace.config.keys)
        for each in theme.THEMES:
            self.register_theme(each)
        wanted = workspace.config.theme
        if wanted and wanted not in self.available_themes:
            names = ", ".join(sorted(self.available_themes))
            raise UsageError(f"there is no theme {wanted!r}", path="workbench.toml", remedy=f"choose one of {names}")

    def on_mount(self) -> None:
        """Show the list of statements, and the statement that was asked for above it."""
        sys.setswitchinterval(SWITCH_SECONDS)
        self.theme = self._workspace.config.theme or theme.default_for(self.console.color_system)
        self.call_after_refresh(self._follow_theme)
        self.set_keymap(keymap(self._workspace.config.keys))
        names = self._workspace.names()
        first = self._first or (names[0] if len(names) == 1 else None)
        self.push_screen(StatementList(self._workspace, hidden=first is not None))
        if first is not None:
            self.open_statement(first)

    async def on_event(self, event: events.Event) -> None:
        """A key puts away a message that has been read."""
        if isinstance(event, events.Key) and not event.is_forwarded and self.screen_stack:
            for line in self.screen.query(KeyLine):
                line.key_pressed()
        await super().on_event(event)

    def action_select_line(self) -> None:
        """Select all of the line that is typed in; elsewhere the key is not ours."""
        if not isinstance(self.focused, Input):
            raise SkipAction
        self.focused.select_all()

    def _follow_theme(self) -> None:
        if self.is_running:  # and not left already
            self.theme_changed_signal.subscribe(self, self._say_theme)

    def _say_theme(self, chosen: Theme) -> None:
        self._say(f'theme = "{chosen.name}" in workbench.toml keeps these colours.')

    def get_css_variables(self) -> dict[str, str]:
        """The variables of the theme."""
        self.theme_variables = theme.with_soft_texts(super().get_css_variables())
        return self.theme_variables

    def open_statement(self, name: str, at: tuple[str, str] | None = None, notes: Sequence[str] = ()) -> None:
        """Open a statement above the list of statements, in the background; one that is open is closed first.

        Args:
            at: the cell to begin at.
            notes: what to tell the person when it is open.
        """
        self._say(f"Opening {name}… Esc stops")
        self._open(name, at, notes)

    @background(OPENING)
    def _open(self, name: str, at: tuple[str, str] | None, notes: Sequence[str]) -> None:
        worker = get_current_worker()
        try:
            session = self._workspace.session(name)
        except WorkbenchError as error:
            self.post_message(self.NotOpened(str(error)))
            return
        session.notices.extend(notes)
        doubtful = sum(link(unit) is Link.DOUBTFUL for unit in session.statement.units) if notes else 0
        if doubtful:
            total, key = len(session.statement), self._key_of("alignment")
            session.notices.append(f"the alignment of {doubtful} of {total} units is uncertain; {key} shows them")
        if worker.is_cancelled or not self.post_message(self.Opened(session, at, worker)):
            session.close()

    def _key_of(self, action_id: str) -> str:
        return next(action.key_text for action in self._actions if action.id == action_id)

    @on(Opened)
    def _show_opened(self, message: Opened) -> None:
        if message.worker.is_cancelled:
            message.session.close()
            return
        if isinstance(self.screen, StatementScreen):
            self.screen.close()
            self.pop_screen()
        self._say("")
        self.push_screen(StatementScreen(message.session, message.at))

    @on(NotOpened)
    def _say_not_opened(self, message: NotOpened) -> None:
        self._say(message.problem, "error")
        self._read_list()

    def action_stop_opening(self) -> None:
        """Stay where one is, although a statement is being opened."""
        if self.workers.cancel_group(self, OPENING):
            self._say("")
            self._read_list()

    def _read_list(self) -> None:
        if isinstance(self.screen, StatementList):
            self.screen.read()

    def _say(self, text: str, severity: str = "information") -> None:
        for line in self.screen.query(KeyLine):
            line.say(text, severity)

    def on_statement_list_chosen(self, message: StatementList.Chosen) -> None:
        """Open the statement that was chosen."""
        self.open_statement(message.name, message.at, message.notes)

    def on_statement_screen_elsewhere(self, message: StatementScreen.Elsewhere) -> None:
        """Open another statement at a cell."""
        self.open_statement(message.name, (message.unit_id, message.version), message.notes)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the screen is in the palette, and the themes."""
        for action in in_scopes(_scopes(screen), self._actions):
            for owner in (screen, self):
                handler = getattr(owner, f"action_{action.action}", None)
                if handler is not None and action.id != "palette":
                    yield SystemCommand(action.description, action.key_text, handler)
                    break
        yield SystemCommand("Choose the colours (theme)", "", self.action_change_theme)

    def action_command_palette(self) -> None:
        """List every action of the screen."""
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette([*self.get_system_commands(self.screen)]), self._do)

    def _do(self, command: SystemCommand | None) -> None:
        if command is not None:
            self.call_later(command.callback)

    def action_help(self) -> None:
        """Show all keys."""
        self.push_screen(Help(in_scopes(_scopes(self.screen), self._actions)))

    async def action_quit(self) -> None:
        """Save and leave."""
        for screen in self.screen_stack:
            if isinstance(screen, StatementScreen):
                screen.close()
        self.exit()


def _scopes(screen: Screen[object]) -> Sequence[Scope]:
    """Where the actions that a screen offers work."""
    if isinstance(screen, AlignmentScreen | Preview):
        return screen.scopes
    if isinstance(screen, StatementList):
        return LIST_SCOPES
    return GLOSSARY_SCOPES if isinstance(screen, GlossaryScreen) else STATEMENT_SCOPES
