"""Add a concept to the shared glossary from the words that are selected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Label, Select, Static

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.language import native_name
from workbench.termbase.termbase import Termbase
from workbench.text.clean import clean
from workbench.tui.screens.dialog import Dialog


class TermDialog(Dialog[Concept]):
    """Asks for a term in each language; answers the concept to add.

    Args:
        termbase: where it would go; what is there already is shown while typing.
        languages: the languages to ask for.
        proposals: language → the words to begin with.
        author, time: who adds it, and when.
    """

    TITLE_TEXT = "Add a term"
    KEYS = "Tab next field   Ctrl+S add   Esc leave"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,ctrl+j", "accept", "Add", show=False, priority=True)]

    def __init__(
        self, termbase: Termbase, languages: tuple[str, ...], proposals: Mapping[str, str], *, author: str, time: str
    ) -> None:
        super().__init__()
        self._termbase = termbase
        self._languages = languages
        self._proposals = proposals
        self._author = author
        self._time = time

    def parts(self) -> ComposeResult:
        """One line a language, the status, the definition, and what the glossary has already."""
        for language in self._languages:
            with Horizontal(classes="field"):
                yield Label(native_name(language), markup=False)
                yield Input(self._proposals.get(language, ""), id=f"term-{language}", compact=True)
        with Horizontal(classes="field"):
            yield Label("Status")
            yield Select(
                [(status.value, status) for status in TermStatus],
                value=TermStatus.PREFERRED,
                allow_blank=False,
                compact=True,
                id="status",
            )
        with Horizontal(classes="field"):
            yield Label("Definition")
            yield Input(id="definition", compact=True)
        with Horizontal(classes="field"):
            yield Label("Domain")
            yield Input(id="domain", compact=True)
        yield Static("", markup=False, id="similar")

    def on_mount(self) -> None:
        """Begin in the first field that is still empty."""
        empty = [language for language in self._languages if not self._proposals.get(language)]
        self.query_one(f"#term-{(empty or self._languages)[0]}", Input).focus()
        self._show_similar()

    def on_input_changed(self) -> None:
        """Show what the glossary has that looks alike."""
        self._show_similar()

    def on_input_submitted(self) -> None:
        """Go to the next field with Enter; Ctrl+S adds."""
        self.focus_next()

    def _value(self, name: str) -> str:
        return " ".join(clean(self.query_one(f"#{name}", Input).value).split())

    def _concept(self) -> Concept | None:
        status = self.query_one("#status", Select).value
        if not isinstance(status, TermStatus):
            return None
        terms = {
            language: (Term(self._value(f"term-{language}"), status),)
            for language in self._languages
            if self._value(f"term-{language}")
        }
        if not terms:
            return None
        return Concept(
            self._termbase.new_id(),
            terms,
            definition=self._value("definition"),
            domain=self._value("domain"),
            author=self._author,
            changed=self._time,
        )

    def _show_similar(self) -> None:
        concept = self._concept()
        similar = self._termbase.similar(concept)[:3] if concept else []
        lines = [" · ".join(term.text for terms in each.terms.values() for term in terms) for each in similar]
        text = "\n".join(f"In the glossary: {line}" for line in lines)
        self.query_one("#similar", Static).update(Content.styled(text, "$text-warning"))

    def action_accept(self) -> None:
        """Answer the concept, or say what is missing."""
        concept = self._concept()
        if concept is None:
            self.problem("Give the term in at least one language.")
            return
        self.dismiss(concept)
