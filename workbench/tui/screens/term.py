"""Add a concept to the shared glossary from the words that are selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Label, Select, Static

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import InputError
from workbench.core.language import base, native_name
from workbench.termbase.adding import joined
from workbench.termbase.paradigms.described import described
from workbench.termbase.sharing.intake import refuse_bad_terms
from workbench.text.writing.clean import clean
from workbench.tui.background import background
from workbench.tui.screens.concept import ConceptDialog, Drafted
from workbench.tui.screens.dialog import Dialog
from workbench.tui.screens.spelling import LANGUAGES, TARGET, Spelling, SpellingDialog
from workbench.tui.term_proposals import Proposal, Selected, proposals
from workbench.tui.widgets.alike import Alike
from workbench.tui.widgets.checkbox import Checkbox
from workbench.workspace.folder import Workspace

MOST_SIMILAR = 3
"""Concepts that look alike and are shown, each with its digit."""


class TermDialog(Dialog[Drafted]):
    """Asks for a term in each language; answers the concept to add, or one that is there with the terms added to it.

    What the dictionaries and the other columns suggest is filled in where nobody has typed.

    Args:
        workspace: its glossary and models.
        languages: those to ask for.
        selected: the words to begin with; None to begin with nothing.
        source: where the term comes from, for its entry.
    """

    TITLE_TEXT = "Add a term"
    KEYS = (("Ctrl+S", "add"), ("↓", "proposals"), ("Ctrl+R", "a name"), ("Ctrl+E", "all fields"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,ctrl+j", "accept", "Add", show=False, priority=True),
        Binding("ctrl+r", "spellings", "A name in Latin letters", show=False, priority=True),
        Binding("ctrl+e", "all_fields", "All fields", show=False, priority=True),
        Binding("down", "propose(1)", "Next proposal", show=False),
        Binding("up", "propose(-1)", "Previous proposal", show=False),
        *(Binding(f"alt+{n}", f"join({n})", "Add to this one", show=False, priority=True) for n in range(1, MOST_SIMILAR + 1)),
    ]

    @dataclass
    class Proposed(Message):
        """What the other columns may call the term."""

        found: dict[str, list[Proposal]]

    def __init__(
        self, workspace: Workspace, languages: Sequence[str], selected: Selected | None = None, source: str = ""
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._languages = tuple(languages)
        self._selected = selected
        self._source = source
        self._own = base(selected.version) if selected else self._languages[0]
        self._term = selected.term if selected else ""
        self._offers: dict[str, list[Proposal]] = {}
        self._shown: dict[str, int] = {}
        self._concept_id = workspace.termbase.new_id()

    def parts(self) -> ComposeResult:
        """One line a language with what is known of it, then the fields of the concept, then what looks alike."""
        for language in self._languages:
            with Horizontal(classes="line"):
                yield Label(native_name(language), markup=False)
                yield Input(self._term if language == self._own else "", id=f"term-{language}", compact=True)
                yield Static("", markup=False, id=f"hint-{language}", classes="hint")
        with Horizontal(classes="line apart"):
            yield Label("Status")
            statuses = [(status.value, status) for status in TermStatus]
            yield Select(statuses, value=TermStatus.PREFERRED, allow_blank=False, compact=True, id="status")
        for name in ("domain", "definition"):
            with Horizontal(classes="line"):
                yield Label(name.capitalize())
                yield Input(id=name, compact=True)
        if self._selected is not None:
            with Horizontal(classes="line"):
                yield Label("Example")
                yield Checkbox("the sentences it stands in", True, compact=True, id="example")
        yield Alike(self._workspace.termbase, MOST_SIMILAR, joins=True)

    def on_mount(self) -> None:
        """Begin in the first field that is still empty, and look for what belongs into the others."""
        first = next((language for language in self._languages if not self._value(f"term-{language}")), self._languages[0])
        self.query_one(f"#term-{first}", Input).focus()
        self._look_alike()
        if self._selected is not None and self._term:
            self._propose(self._selected, self._term)

    def _value(self, name: str) -> str:
        return " ".join(clean(self.query_one(f"#{name}", Input).value).split())

    # Proposals -------------------------------------------------------------------------------------------------------

    @background("proposals")
    def _propose(self, selected: Selected, term: str) -> None:
        self.post_message(self.Proposed(proposals(self._workspace, selected, term, self._languages)))

    @on(Proposed)
    def _take_proposals(self, message: Proposed) -> None:
        self._offers = {language: found for language, found in message.found.items() if found}
        for language in self._offers:
            if not self._value(f"term-{language}"):
                self._show_offer(language, 0)

    def action_propose(self, by: int) -> None:
        """Put the next proposal into the field that has the keyboard."""
        language = ((self.focused.id if self.focused else "") or "").removeprefix("term-")
        offers = self._offers.get(language, [])
        if offers:
            at = self._shown.get(language)
            self._show_offer(language, 0 if at is None else (at + by) % len(offers))

    def _show_offer(self, language: str, at: int) -> None:
        self._shown[language] = at
        self.query_one(f"#term-{language}", Input).value = self._offers[language][at].text
        self._show_hint(language)

    def _show_hint(self, language: str) -> None:
        text = self._value(f"term-{language}")
        term = self._described(language, text)
        grammar = " ".join(part for part in (term.part_of_speech.replace("properNoun", "name"), term.gender[:1]) if part)
        offers, at = self._offers.get(language, []), self._shown.get(language)
        why = ""
        if at is not None and offers[at].text == text:
            more = f" {at + 1}/{len(offers)}" if len(offers) > 1 else ""
            why = f"{offers[at].why}{more}"
        elif offers:
            why = f"↓ {len(offers)} proposed"
        shown = " · ".join(part for part in (grammar, why) if part) if text or offers else ""
        self.query_one(f"#hint-{language}", Static).update(Content.styled(shown, "$text-muted"))

    # What looks alike ------------------------------------------------------------------------------------------------

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.problem("")
        self._look_alike()

    def _look_alike(self) -> None:
        for language in self._languages:
            self._show_hint(language)
        self.query_one(Alike).look(self._concept())

    # Saving ----------------------------------------------------------------------------------------------------------

    @on(Input.Submitted)
    def _next_field(self, event: Input.Submitted) -> None:
        event.stop()
        self.focus_next()

    def _described(self, language: str, text: str) -> Term:
        """The term with what the dictionaries know; an English one is what its counterpart is."""
        term = described(Term(text), language)
        if language != "en" or term.part_of_speech or not text:
            return term
        others = (described(Term(self._value(f"term-{tag}")), tag) for tag in self._languages if tag != "en")
        return replace(term, part_of_speech=next((each.part_of_speech for each in others if each.part_of_speech), ""))

    def _concept(self) -> Concept | None:
        terms = {language: (self._full(language),) for language in self._languages if self._value(f"term-{language}")}
        if not terms:
            return None
        return Concept(self._concept_id, terms, definition=self._value("definition"), domain=self._value("domain"))

    def _full(self, language: str) -> Term:
        status = self.query_one("#status", Select).value
        term = self._described(language, self._value(f"term-{language}"))
        return replace(
            term,
            status=status if isinstance(status, TermStatus) else TermStatus.PROPOSED,
            example=self._example(language),
            source=self._source if language == self._own else "",
        )

    def _example(self, language: str) -> str:
        if self._selected is None or not self.query_one("#example", Checkbox).value:
            return ""
        unit = self._selected.unit
        tag = (
            self._selected.version
            if language == self._own
            else next((each for each in unit.segments if base(each) == language), "")
        )
        return " ".join(unit.text(tag).split()) if tag else ""

    def _accept(self, before: Concept | None, after: Concept) -> None:
        try:
            refuse_bad_terms(before, after)
        except InputError as error:
            self.problem(str(error))
        else:
            self.dismiss(Drafted(before, after))

    def action_accept(self) -> None:
        """Answer the concept, or say what is missing."""
        concept = self._concept()
        if concept is None:
            self.problem("Give the term in at least one language.")
        else:
            self._accept(None, concept)

    def action_join(self, number: int) -> None:
        """Answer the concept that is there with the terms added."""
        concept, there = self._concept(), self.query_one(Alike).concept(number)
        if concept is None or there is None:
            self.problem("There is no such concept.")
            return
        after = joined(there, concept.terms)
        if after == there:
            self.problem("It has all these terms already.")
        else:
            self._accept(there, after)

    def action_spellings(self) -> None:
        """Show how the name is written in Latin letters."""
        focused = ((self.focused.id if self.focused else "") or "").removeprefix("term-")
        named = [each for each in (focused, self._own, *LANGUAGES) if each in LANGUAGES and each in self._languages]
        language = next((each for each in named if self._value(f"term-{each}")), LANGUAGES[0])
        name = self._value(f"term-{language}") if language in self._languages else ""
        self.app.push_screen(SpellingDialog(self._workspace, name, language), self._take_spelling)

    def _take_spelling(self, chosen: Spelling | None) -> None:
        if chosen is None:
            return
        if chosen.entry is not None:
            self.dismiss(chosen.entry)
        elif TARGET in self._languages:
            self.query_one(f"#term-{TARGET}", Input).value = chosen.text

    def action_all_fields(self) -> None:
        """Go on in the dialog with every field."""
        draft = self._concept() or Concept(self._concept_id, {})
        dialog = ConceptDialog(self._workspace.termbase, self._languages, None, draft=draft)
        self.app.push_screen(dialog, self._take_all_fields)

    def _take_all_fields(self, drafted: Drafted | None) -> None:
        if drafted is not None:
            self.dismiss(drafted)
