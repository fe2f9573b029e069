"""The statements of the workspace: choose one to open, or bring texts in as a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from workbench.core.errors import WorkbenchError
from workbench.core.match import ConcordanceHit
from workbench.core.segment import State
from workbench.tui.keymap import BY_ID
from workbench.tui.screens.bring_in import BringIn, Texts
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.widgets.lines import KeyLine, bar
from workbench.workspace.folder import Summary, Workspace
from workbench.workspace.importing import bring_in

KEYS = [
    ("Enter", "open"),
    ("Ctrl+N", "bring texts in"),
    ("Ctrl+K", "glossary"),
    ("F1", "help"),
    ("Ctrl+P", "all commands"),
    ("Ctrl+Q", "quit"),
]

EMPTY = """This workspace has no statements yet.

Ctrl+N brings text files in: one file a version, the languages are detected.
From a shell:  workbench open speech-ru.txt speech-en.txt --name speech

To look around first, quit and run  workbench demo"""


class StatementList(Screen[None]):
    """Lists the statements with their versions and progress.

    Args:
        workspace: whose statements.
        hidden: a statement is being opened above it, so that reading all of them can wait.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "bring_in", "Bring texts in", id="bring_in"),
        Binding(BY_ID["glossary"].keys, "glossary", "Glossary", id="glossary"),
        Binding("escape", "app.stop_opening", "Stop opening", show=False),
    ]

    class Chosen(Message):
        """A statement is to be opened."""

        def __init__(self, name: str, notes: Sequence[str] = (), at: tuple[str, str] | None = None) -> None:
            super().__init__()
            self.name = name
            self.notes = notes
            self.at = at

    def __init__(self, workspace: Workspace, *, hidden: bool = False) -> None:
        super().__init__()
        self._workspace = workspace
        self._hidden = hidden
        self._summaries: list[Summary] = []

    def compose(self) -> ComposeResult:
        """A heading, the list, the keys."""
        yield Static("", markup=False, id="top")
        yield OptionList(id="statements", markup=False)
        yield Static(EMPTY, markup=False, id="empty")
        yield KeyLine(KEYS)

    def on_mount(self) -> None:
        """Read the folder."""
        self.query_one("#empty").display = False

    def on_screen_resume(self) -> None:
        """Read the folder again: a statement may have changed."""
        if self._hidden:
            self._hidden = False
        else:
            self.read()

    @work(thread=True, exclusive=True, group="summaries", exit_on_error=False)
    def read(self) -> None:
        """Read the folder."""
        try:
            summaries = self._workspace.summaries()
        except WorkbenchError as error:
            self.app.call_from_thread(self.query_one(KeyLine).say, str(error), "error")
            return
        self.app.call_from_thread(self._show, summaries)

    def _show(self, summaries: list[Summary]) -> None:
        self._summaries = summaries
        width = max((len(each.name) for each in summaries), default=0)
        options = self.query_one(OptionList)
        at = options.highlighted or 0
        options.clear_options()
        options.add_options([Option(_content(each, width)) for each in summaries])
        options.display = bool(summaries)
        self.query_one("#empty").display = not summaries
        if summaries:
            options.highlighted = min(at, len(summaries) - 1)
            options.focus()
        count = f"{len(summaries)} statement{'' if len(summaries) == 1 else 's'}"
        heading = Content.assemble((" Statements", "bold"), (f"   {self._workspace.root}   {count}", "$text-muted"))
        self.query_one("#top", Static).update(heading)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the statement."""
        self.post_message(self.Chosen(self._summaries[event.option_index].name))

    def action_glossary(self) -> None:
        """Show the glossary."""
        self.app.push_screen(GlossaryScreen(self._workspace), self._go_to)

    def _go_to(self, hit: ConcordanceHit | None) -> None:
        if hit is not None:
            self.post_message(self.Chosen(hit.statement, at=(hit.unit, hit.version)))

    def action_bring_in(self) -> None:
        """Ask for text files and bring them in."""
        self._ask(None)

    def _ask(self, again: Texts | None, problem: str = "") -> None:
        self.app.push_screen(BringIn(again, problem), self._asked)

    def _asked(self, texts: Texts | None) -> None:
        if texts is not None:
            self._bring_in(texts)

    @work(thread=True, group="bring-in", exit_on_error=False)
    def _bring_in(self, texts: Texts) -> None:
        self.app.call_from_thread(self.query_one(KeyLine).say, "Bringing the texts in…")
        try:
            done = bring_in(self._workspace, list(texts.paths), name=texts.name)
        except WorkbenchError as error:
            self.app.call_from_thread(self._ask, texts, str(error))
            return
        self.post_message(self.Chosen(done.name, done.notes))


def _content(summary: Summary, width: int) -> Content:
    if summary.problem:
        return Content.assemble((f" {summary.name:<{width}}", "bold"), (f"   cannot be read: {summary.problem}", "$text-error"))
    total = summary.units * max(1, len(summary.versions))
    confirmed = sum(states.get(State.CONFIRMED, 0) for states in summary.states.values())
    percent = 100 * confirmed // total if total else 0
    return Content.assemble(
        (f" {summary.name:<{width}}", "bold"),
        (f"   {summary.units:>5} units   ", "$foreground"),
        (bar(confirmed, total, 12), "$text-success"),
        (f" {percent:>3} %   ", "$text-muted"),
        ("  ".join(summary.versions), "$text-muted"),
    )
