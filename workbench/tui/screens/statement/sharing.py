"""What leaves the screen: exports, terms for the shared glossary, a search in all statements, help."""

from __future__ import annotations

from pathlib import Path

from textual import work

from workbench.core.clock import now
from workbench.core.concept import Concept
from workbench.core.edit import ConceptChange, Edit
from workbench.core.errors import WorkbenchError
from workbench.core.language import LANGUAGES, base
from workbench.core.match import ConcordanceHit
from workbench.text.lemmas import lemma
from workbench.text.words import word_tokens
from workbench.tui.screens.concordance import Concordance
from workbench.tui.screens.export import Export, ExportDialog
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.screens.term import TermDialog


class Sharing(StatementBase):
    """Dialogs of the main screen."""

    def selected_words(self) -> str:
        """The words that are selected in the editor, or the word at its cursor; "" when no cell is edited."""
        raise NotImplementedError

    def open_statement(self, name: str, unit_id: str, version: str) -> None:
        """Open another statement at a cell."""
        raise NotImplementedError

    def action_export(self) -> None:
        """Ask what to write, and write it."""
        self.leave_editor()
        self.app.push_screen(ExportDialog(self.statement, Path.cwd()), self._asked)

    def _asked(self, wanted: Export | None) -> None:
        if wanted is not None:
            self._export(wanted)

    @work(thread=True, group="export", exit_on_error=False)
    def _export(self, wanted: Export) -> None:
        from workbench.formats.registry import export

        try:
            export(self.statement, wanted.format, wanted.path, versions=wanted.versions, states=wanted.states)
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
            return
        self.app.call_from_thread(self.say, f"Written to {wanted.path}")

    def action_add_term(self) -> None:
        """Ask for a concept, beginning with the selected words, and add it to the glossary."""
        languages = tuple(dict.fromkeys((*LANGUAGES, *(base(tag) for tag in self.statement.versions))))
        language = base(self.version)
        words = self.selected_words()
        proposal = _dictionary_form(words, language)
        dialog = TermDialog(
            self.workspace.termbase,
            languages,
            {language: proposal} if proposal else {},
            author=self.author,
            time=now(),
        )
        self.app.push_screen(dialog, self._add_term)

    def _add_term(self, concept: Concept | None) -> None:
        if concept is None:
            return
        name = next(iter(concept.terms.values()))[0].text
        edit = Edit(f"add term {name}", (ConceptChange(None, concept),), self.author, now())
        if self.apply(edit):
            self.say(f"{name}: added to the glossary; Ctrl+Z takes it out.")

    def action_glossary(self) -> None:
        """Show the glossary, beginning with the selected words."""
        self.app.push_screen(GlossaryScreen(self.workspace, self.session, self.selected_words()), self._go_to)

    def action_concordance(self) -> None:
        """Search the memory and all statements, beginning with the selected words."""
        self.app.push_screen(Concordance(self.workspace.memory, self.selected_words()), self._go_to)

    def _go_to(self, hit: ConcordanceHit | None) -> None:
        if hit is None:
            return
        self.leave_editor()
        if hit.statement == self.statement.name and hit.unit in self.statement:
            self.move_to(hit.unit, hit.version)
        else:
            self.open_statement(hit.statement, hit.unit, hit.version)


def _dictionary_form(words: str, language: str) -> str:
    """A single word's lemma; several words as they stand, since a phrase's head is not known."""
    tokens = word_tokens(words)
    if len(tokens) != 1:
        return " ".join(words.split())
    word = tokens[0].text
    found = lemma(word, language)
    return found.capitalize() if word[:1].isupper() and word[1:].islower() else found
