"""A Cyrillic name in Latin letters, by every standard: insert one, keep it as an entry, or choose it for the workspace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import WorkbenchError
from workbench.core.language import english_name, native_name
from workbench.termbase.adding import spelled
from workbench.termbase.paradigms.described import described
from workbench.text.naming.transliteration import Scheme, schemes, transliterate
from workbench.text.writing.clean import clean
from workbench.tui.screens.concept import Drafted
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.layout import fit, visible
from workbench.workspace.folder import Workspace
from workbench.workspace.name_scheme import remember_name_scheme

LANGUAGES = ("uk", "ru")
TARGET = "en"
OTHERS = (TermStatus.DEPRECATED, TermStatus.ADMITTED, None)
"""What becomes of the other spellings when one is kept as an entry; None leaves them out."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """What was chosen.

    Attributes:
        text: the name in Latin letters.
        entry: the concept to keep, or None when the text is to be inserted.
    """

    text: str
    entry: Drafted | None = None


class NameLine(Input):
    """The name; a digit is no part of one and picks a spelling."""

    @dataclass
    class Picked(Message):
        """A digit was typed."""

        number: int

    def on_key(self, event: events.Key) -> None:
        """Take the digits."""
        if len(event.key) == 1 and event.key in "0123456789":
            event.stop()
            event.prevent_default()
            self.post_message(self.Picked(int(event.key)))


class SpellingDialog(Dialog[Spelling]):
    """Lists the spellings of a name; answers the one chosen.

    Args:
        workspace: its glossary and its choice of standards.
        name: in the dictionary form.
        language: of the name; another one than Russian or Ukrainian begins with Ukrainian.
    """

    TITLE_TEXT = "A name in Latin letters"
    KEYS = (
        ("1…9 Enter", "insert"),
        ("Ctrl+S", "keep as entry"),
        ("F5", "language"),
        ("F6", "others"),
        ("Ctrl+R", "for the workspace"),
        ("Esc", "leave"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,ctrl+j", "keep", "Keep as entry", show=False, priority=True),
        Binding("ctrl+r", "remember", "For the workspace", show=False, priority=True),
        Binding("f5", "language", "Language", show=False, priority=True),
        Binding("f6", "others", "Other spellings", show=False, priority=True),
        Binding("down", "step(1)", "Next", show=False, priority=True),
        Binding("up", "step(-1)", "Previous", show=False, priority=True),
    ]

    def __init__(self, workspace: Workspace, name: str, language: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._name_given = name
        self._language = language if language in LANGUAGES else LANGUAGES[0]
        self._others = 0
        self._rows: list[tuple[Scheme, str]] = []

    def parts(self) -> ComposeResult:
        """The name, its spellings, what the glossary has."""
        with Horizontal(classes="line"):
            yield Label("Name")
            yield NameLine(self._name_given, id="name", compact=True)
            yield Static("", markup=False, id="name-language", classes="hint")
        yield OptionList(id="spellings", markup=False, compact=True)
        yield Static("", markup=False, id="known-spellings")

    def on_mount(self) -> None:
        """Begin at the workspace's choice."""
        self.query_one("#spellings", OptionList).can_focus = False
        self.query_one("#name", Input).focus()
        self._fill(start=True)

    @property
    def _typed_name(self) -> str:
        return " ".join(clean(self.query_one("#name", Input).value).split())

    @on(Input.Changed)
    def _retyped(self, event: Input.Changed) -> None:
        event.stop()
        self._fill()

    def _fill(self, *, start: bool = False) -> None:
        options = self.query_one("#spellings", OptionList)
        at = options.highlighted or 0
        name = self._typed_name
        chosen = self._workspace.config.name_schemes.get(self._language)
        self._rows = [(each, transliterate(name, each.id)) for each in schemes(self._language)] if name else []
        width = max((len(text) for _, text in self._rows), default=0)
        options.clear_options()
        options.add_options([Option(_row(n, each, text, width, chosen)) for n, (each, text) in enumerate(self._rows, start=1)])
        if self._rows:
            mine = next((n for n, (each, _) in enumerate(self._rows) if each.id == chosen), 0)
            options.highlighted = mine if start else min(at, len(self._rows) - 1)
        self.query_one("#name-language", Static).update(Content.styled(native_name(self._language), "$text-muted"))
        self._show_known()

    def _show_known(self) -> None:
        known = self._known()
        parts: list[tuple[str, str]] = []
        if known is not None:
            terms = known.terms.get(TARGET, ())
            said = ", ".join(f"{visible(term.text)} ({term.status.value})" for term in terms) or "no English term"
            parts.append((f"In the glossary: {said}\n", "$text-warning"))
        status = OTHERS[self._others]
        parts.append((f"Kept as an entry, the other spellings are {status.value if status else 'left out'} (F6).", "$text-muted"))
        self.query_one("#known-spellings", Static).update(Content.assemble(*parts))

    def _known(self) -> Concept | None:
        """The concept whose term the name is."""
        name = self._typed_name
        hits = self._workspace.termbase.find(name, self._language) if name else []
        return next((hit.concept for hit in hits if hit.form == name), None)

    @property
    def _current(self) -> tuple[Scheme, str] | None:
        at = self.query_one("#spellings", OptionList).highlighted
        return self._rows[at] if at is not None and at < len(self._rows) else None

    # Keys ------------------------------------------------------------------------------------------------------------

    def on_name_line_picked(self, message: NameLine.Picked) -> None:
        """Insert the spelling with this digit."""
        message.stop()
        if 0 < message.number <= len(self._rows):
            self.dismiss(Spelling(self._rows[message.number - 1][1]))

    def action_step(self, by: int) -> None:
        """Choose the next spelling, or the one before."""
        options = self.query_one("#spellings", OptionList)
        if self._rows:
            options.highlighted = ((options.highlighted or 0) + by) % len(self._rows)

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def _insert(self, event: Input.Submitted | OptionList.OptionSelected) -> None:
        event.stop()
        if self._current is not None:
            self.dismiss(Spelling(self._current[1]))

    def action_language(self) -> None:
        """Read the name in the other language."""
        self._language = LANGUAGES[1 - LANGUAGES.index(self._language)]
        self._fill(start=True)

    def action_others(self) -> None:
        """Keep the other spellings as deprecated, as admitted, or not at all."""
        self._others = (self._others + 1) % len(OTHERS)
        self._show_known()

    def action_remember(self) -> None:
        """Make the standard the workspace's choice."""
        if self._current is None:
            return
        chosen = self._current[0]
        try:
            remember_name_scheme(self._workspace, self._language, chosen.id)
        except WorkbenchError as error:
            self.problem(str(error))
            return
        self._fill()
        self.query_one(".problem", Static).update(
            Content.styled(f"{english_name(self._language)} names are written by {chosen.label} from now on.", "$text-success")
        )

    def action_keep(self) -> None:
        """Answer an entry with this spelling preferred."""
        if self._current is None:
            self.problem("Write a name first.")
            return
        text = self._current[1]
        before = self._known()
        start = before or Concept(
            self._workspace.termbase.new_id(), {self._language: (_named(self._typed_name, self._language),)}
        )
        status = OTHERS[self._others]
        others = dict.fromkeys(spelling for _, spelling in self._rows) if status else ()
        after = spelled(start, TARGET, text, others, status or TermStatus.DEPRECATED)
        if before is not None and after == before:
            self.problem("The glossary has it so already.")
        else:
            self.dismiss(Spelling(text, Drafted(before, after)))


def _named(name: str, language: str) -> Term:
    return replace(described(Term(name), language), part_of_speech="properNoun")


def _row(number: int, scheme: Scheme, text: str, width: int, chosen: str | None) -> Content:
    is_chosen = scheme.id == chosen
    return Content.assemble(
        (f"{number} " if number <= 9 else "  ", "$accent bold"),
        (fit(visible(text), max(12, width) + 2), "bold"),
        ("★ " if is_chosen else "  ", "$text-accent"),
        (f"{scheme.label:<16}", "$foreground"),
        (scheme.standard, "$text-muted"),
    )
