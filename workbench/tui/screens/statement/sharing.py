"""What leaves the screen, and comes back: exports, terms for the shared glossary, a search in all statements, help."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.core.errors import WorkbenchError
from workbench.core.language import LANGUAGES, base
from workbench.core.match import ConcordanceHit
from workbench.core.unit import Unit
from workbench.termbase.paradigms.described import dictionary_form
from workbench.tui.background import background
from workbench.tui.concept_rows import name_of
from workbench.tui.panel_rows import Insertion
from workbench.tui.screens.bring_back import BringBack
from workbench.tui.screens.concept import ConceptDialog, Drafted
from workbench.tui.screens.concordance import Concordance
from workbench.tui.screens.export import Export, ExportDialog
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.screens.spelling import Spelling, SpellingDialog
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.screens.term import TermDialog
from workbench.tui.screens.waiting import perform
from workbench.tui.term_proposals import Selected
from workbench.workspace.concept_edits import ConceptEdits


class Sharing(StatementBase):
    """Dialogs of the main screen."""

    def selected_place(self) -> tuple[int, int] | None:
        """Where the selected words stand in the editor's text, or the word at its cursor, or the one walked to in a cell."""
        raise NotImplementedError

    def selected_words(self) -> str:
        """The words that are selected in the editor, or the word at its cursor, or the one walked to in a cell; "" if none."""
        raise NotImplementedError

    def open_statement(self, name: str, unit_id: str, version: str, notes: Sequence[str] = ()) -> None:
        """Open a statement at a cell."""
        raise NotImplementedError

    def action_export(self) -> None:
        """Ask what to write, and write it."""
        self.leave_editor()
        self.app.push_screen(ExportDialog(self.statement, Path.cwd()), self._asked)

    def _asked(self, wanted: Export | None) -> None:
        if wanted is not None:
            self._export(wanted)

    @background("export", exclusive=False)
    def _export(self, wanted: Export) -> None:
        from workbench.workspace.exports import export_statement

        versions, states = wanted.versions, wanted.states
        try:
            export_statement(self.workspace, self.statement, wanted.format, wanted.path, versions=versions, states=states)
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
            return
        self.app.call_from_thread(self.say, f"Written to {wanted.path}")

    def action_bring_back(self) -> None:
        """Ask for exports that were edited elsewhere, and take their changes in."""
        if self.may_change():
            self.leave_editor()
            self._ask_for_returned()

    def _ask_for_returned(self, again: str = "", problem: str = "") -> None:
        self.app.push_screen(BringBack(again, problem), self._returned)

    def _returned(self, paths: tuple[Path, ...] | None) -> None:
        if paths:
            self._bring_back(paths)

    @background("bring-back", exclusive=False)
    def _bring_back(self, paths: Sequence[Path]) -> None:
        from workbench.workspace.returned import bring_back

        said: list[str] = []
        before, units = self.session.undo_label, {unit.id: unit for unit in self.statement.units}
        for n, path in enumerate(paths):
            try:
                done = bring_back(self.session, path)
            except WorkbenchError as error:
                left = shlex.join(map(str, paths[n:]))
                self.app.call_from_thread(self._ask_for_returned, left, " ".join([*said, str(error)]))
                return
            said.append(" ".join(f"{line}." for line in (f"{path.name}: {done.counts()}", *done.notes[:1])))
        undo = "" if self.session.undo_label == before else " Ctrl+Z takes it back."
        self.app.call_from_thread(self._show_returned, units, f"{' '.join(said)}{undo}")

    def _show_returned(self, before: Mapping[str, Unit], said: str) -> None:
        """Go to the first text that came back changed."""
        for unit in self.statement.units:
            old = before.get(unit.id)
            changed = [tag for tag in self.statement.versions if old is None or unit.text(tag) != old.text(tag)]
            if changed:
                self.move_to(unit.id, changed[0])
                break
        self.say(said)

    def action_add_term(self) -> None:
        """Ask for a concept, beginning with the selected words, and add it to the glossary."""
        dialog = TermDialog(self.workspace, self._term_languages(), self._selected(), self.statement.name)
        self.app.push_screen(dialog, self._save_term)

    def _term_languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*LANGUAGES, *(base(tag) for tag in self.statement.versions))))

    def _selected(self) -> Selected | None:
        """The selected words, or the word at the cursor, in the unit as it stands with the text in the editor."""
        editor, unit = self.grid.editor, self.unit
        span = self.selected_place()
        if unit is None or span is None:
            return None
        if editor is None:
            return Selected(unit, self.version, span)
        typed = replace(unit.segment(editor.version), text=editor.text)
        return Selected(unit.with_segment(editor.version, typed), editor.version, span)

    def _save_term(self, drafted: Drafted | None) -> None:
        if drafted is None:
            return
        before, after, termbase = drafted.before, drafted.after, self.workspace.termbase
        name = name_of(after)
        done = "added to the glossary" if before is None else "terms added to what the glossary has"

        def ask_again(error: WorkbenchError) -> None:  # what was typed is not lost
            again = ConceptDialog(termbase, self._term_languages(), before, draft=after, problem=str(error))
            self.app.push_screen(again, self._save_term)

        perform(
            self.app,
            termbase,
            lambda: ConceptEdits(self.workspace, self.session).change(f"add term {name}", before, after),
            lambda: self.say(f"{name}: {done}; Ctrl+Z takes it out."),
            ask_again,
        )

    def action_transliterate(self) -> None:
        """Show how the selected name is written in Latin letters."""
        selected = self._selected()
        name = dictionary_form(selected.text, selected.version) if selected is not None else ""
        self.app.push_screen(SpellingDialog(self.workspace, name, base(self.version)), self._spell)

    def _spell(self, chosen: Spelling | None) -> None:
        if chosen is None:
            return
        if chosen.entry is not None:
            self._save_term(chosen.entry)
        elif self.may_change():
            self.insert(Insertion(chosen.text, whole=False))

    def insert(self, insertion: Insertion) -> None:
        """Put something in at the cursor."""
        raise NotImplementedError

    def action_glossary(self) -> None:
        """Show the glossary, beginning with the selected words."""
        self.app.push_screen(GlossaryScreen(self.workspace, self.session, self.selected_words()), self._go_to)

    def action_concordance(self) -> None:
        """Search the memory and all statements, beginning with the selected words."""
        self.app.push_screen(Concordance(self.workspace.memory, self.selected_words(), self.statement), self._go_to)

    def _go_to(self, hit: ConcordanceHit | None) -> None:
        if hit is None:
            return
        self.leave_editor()
        if hit.statement == self.statement.name and hit.unit in self.statement:
            self.move_to(hit.unit, hit.version)
        else:
            self.open_statement(hit.statement, hit.unit, hit.version)
