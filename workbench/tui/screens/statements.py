"""The statements of the workspace: choose one to open, or bring texts in as a new one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from workbench.core.errors import Cancelled, WorkbenchError
from workbench.core.match import ConcordanceHit
from workbench.core.segment import State
from workbench.tui.background import background
from workbench.tui.keymap import LIST_SCOPES, bindings_for, line_of_keys, with_overrides
from workbench.tui.narrowing import fitting
from workbench.tui.screens.bring_in import BringIn, Texts
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.textual_compat import Leaving
from workbench.tui.widgets.layout import fit, visible
from workbench.tui.widgets.lines import KeyLine, bar
from workbench.tui.widgets.search_line import FindLine
from workbench.workspace.aligning import hints
from workbench.workspace.folder import Summary, Workspace
from workbench.workspace.importing import bring_in

WIDE = 100
"""Cells from which there is room for long bars."""

BRINGING_IN = "bring-in"
"""The worker that brings texts in."""

OPENING = "open"
"""The application's worker that opens a statement."""

_BETWEEN_WORDS = re.compile(r"[\W_]+")

NOTHING = "No statement has such a name.\n\nEsc lists all again."

EMPTY = """This workspace has no statements yet.

Ctrl+N brings texts in (.txt, .docx, .odt, .html): one file a version; the
languages are detected, the sentences aligned.
From a shell:  workbench open speech-ru.txt speech-en.txt --name speech

To look around first, quit and run  workbench demo"""


class StatementList(Leaving, Screen[None]):
    """Lists the statements with their versions and progress.

    Args:
        workspace: whose statements.
        hidden: a statement is being opened above it, so that reading all of them can wait.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("statements")]

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
        self._listed: list[Summary] = []

    def compose(self) -> ComposeResult:
        """A heading, a line to type in, the list, the keys."""
        yield Static("", markup=False, id="top")
        yield FindLine(id="find", placeholder="type to find a statement", compact=True)
        options = OptionList(id="statements", markup=False)
        options.can_focus = False
        yield options
        yield Static(EMPTY, markup=False, id="empty")
        yield KeyLine(self._keys())

    def on_mount(self) -> None:
        """Read the folder."""
        self.query_one("#empty").display = False

    def _keys(self) -> list[tuple[str, str]]:
        keys = line_of_keys(False, with_overrides(self._workspace.config.keys), LIST_SCOPES)
        return [(key, label) for key, label in keys if self._listed or label != "open"]

    def on_screen_resume(self) -> None:
        """Read the folder again: a statement may have changed."""
        if self._hidden:
            self._hidden = False
        else:
            self.read()

    @background("summaries")
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
        line, options = self.query_one(FindLine), self.query_one(OptionList)
        had_line = line.display
        line.display = options.display = bool(summaries)
        at = options.highlighted
        self._list(self._listed[at].name if at is not None and at < len(self._listed) else "")
        if summaries and not (had_line and line.has_focus):
            line.focus()

    def _list(self, marked: str = "") -> None:
        """List the statements that fit what is typed, and mark one of them: the first unless another is named."""
        listed = self._listed = fitting(self._summaries, self.query_one(FindLine).value, _searched)
        width = min(max((cell_len(each.name) for each in self._summaries), default=0), self.app.size.width // 3)
        roomy = self.app.size.width >= WIDE
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(_content(each, width, roomy=roomy)) for each in listed])
        options.display = bool(listed)
        if listed:
            options.highlighted = next((n for n, each in enumerate(listed) if each.name == marked), 0)
        empty = self.query_one("#empty", Static)
        empty.display = not listed
        empty.update(NOTHING if self._summaries else EMPTY)
        total = len(self._summaries)
        part = "" if len(listed) == total else f"{len(listed)} of "
        count = f"{part}{total} statement{'' if total == 1 else 's'}"
        heading = Content.assemble((" Statements", "bold"), (f"   {count}   {self._workspace.root}", "$text-muted"))
        self.query_one("#top", Static).update(heading)
        self.query_one(KeyLine).set_keys(self._keys())

    def on_input_changed(self) -> None:
        """List what fits."""
        self._list()

    def on_input_submitted(self) -> None:
        """Open the statement that is marked in the list."""
        self.action_open()

    def action_choose(self, how: str) -> None:
        """Mark another statement."""
        getattr(self.query_one(OptionList), f"action_{how}")()

    def on_resize(self, _: events.Resize) -> None:
        """Another width has room for other bars."""
        if self._summaries:
            self._show(self._summaries)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the statement."""
        self.post_message(self.Chosen(self._listed[event.option_index].name))

    def action_open(self) -> None:
        """Open the statement that is marked in the list."""
        self.query_one(OptionList).action_select()

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

    def _ask_again(self, texts: Texts, problem: str) -> None:
        self.query_one(KeyLine).say("")
        self._ask(texts, problem)

    def _asked(self, texts: Texts | None) -> None:
        if texts is not None:
            self._bring_in(texts)

    @background(BRINGING_IN)
    def _bring_in(self, texts: Texts) -> None:
        worker = get_current_worker()
        self._say_from_thread("Bringing the texts in…" + " Esc stops" * texts.translate)

        def report(done: int, total: int) -> None:
            self._say_from_thread(f"Translating to align, sentence {done} of {total}… Esc stops")

        try:
            known = hints(self._workspace, translate=texts.translate, report=report, cancelled=lambda: worker.is_cancelled)
            done = bring_in(self._workspace, texts.paths, name=texts.name, languages=texts.languages, hints=known)
        except Cancelled:
            self._say_from_thread("Stopped; nothing was brought in.")
        except WorkbenchError as error:
            self.app.call_from_thread(self._ask_again, texts, str(error))
        else:
            self.post_message(self.Chosen(done.name, done.notes))

    def _say_from_thread(self, text: str) -> None:
        self.app.call_from_thread(self.query_one(KeyLine).say, text)

    async def action_stop(self) -> None:
        """Stop bringing texts in, or opening a statement; else list all statements again."""
        if self.workers.cancel_group(self, BRINGING_IN):
            return
        if any(worker.group == OPENING and not worker.is_finished for worker in self.workers):
            await self.run_action("app.stop_opening")
        else:
            self.query_one(FindLine).value = ""


def _searched(summary: Summary) -> str:
    """What a statement is found by: its name, and the words of its name."""
    return f"{summary.name} {_BETWEEN_WORDS.sub(' ', summary.name)}"


def _content(summary: Summary, width: int, *, roomy: bool) -> Content:
    name = (f" {fit(visible(summary.name), width)}", "bold")
    if summary.problem:
        return Content.assemble(name, (f"   cannot be read: {visible(summary.problem)}", "$text-error"))
    total = summary.units * max(1, len(summary.versions))
    confirmed = sum(states.get(State.CONFIRMED, 0) for states in summary.states.values())
    percent = 100 * confirmed // total if total else 0
    return Content.assemble(
        name,
        (f"  {summary.units:>5} {'unit ' if summary.units == 1 else 'units'}  ", "$foreground"),
        (bar(confirmed, total, 12 if roomy else 6), "$text-success"),
        (f" {percent:>3} %", "$text-muted"),
        (" confirmed" if roomy else "", "$text-muted"),
        (f"   {'  '.join(summary.versions)}", "$text-muted"),
    )
