"""What the keys do to the current concept: approve, decide, edit, add, remove, take back."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.widgets import Input

from workbench.core.concept import Concept
from workbench.core.edit import Edit
from workbench.core.errors import WorkbenchError
from workbench.termbase.adding import approved
from workbench.termbase.browse import waits
from workbench.termbase.sharing.conflicts import decided
from workbench.termbase.sharing.history import ConceptRevision
from workbench.tui.concept_rows import name_of
from workbench.tui.screens.concept import ConceptDialog, Drafted
from workbench.tui.screens.digit import Digit
from workbench.tui.screens.glossary.showing import Detail, Showing
from workbench.tui.widgets.concept_list import ConceptList


class Deciding(Showing):
    """Edits of the glossary."""

    # Editing ---------------------------------------------------------------------------------------------------------

    @on(Input.Submitted, "#search")
    @on(ConceptList.Picked)
    def _edit_chosen(self, event: Input.Submitted | ConceptList.Picked) -> None:
        event.stop()
        self.edit_concept()

    def action_edit(self) -> None:
        """Edit the current concept."""
        self.edit_concept()

    def edit_concept(self) -> None:
        """Edit the current concept in a dialog; with nothing found, add what was searched for."""
        concept = self.current
        if concept is None:
            self.action_add()
            return
        self.app.push_screen(ConceptDialog(self.termbase, self.languages, concept), self._edited)

    def action_add(self) -> None:
        """Add a concept, beginning with what was searched for when that found nothing."""
        query = "" if self.listing.concepts else " ".join(self.search_line.value.split())
        self.app.push_screen(ConceptDialog(self.termbase, self.languages, None, query), self._edited)

    def _edited(self, drafted: Drafted | None) -> None:
        if drafted is None or drafted.after == drafted.before:
            return
        before, after = drafted.before, drafted.after
        name = name_of(after, self.languages)
        verb = "add term" if before is None else "edit term"

        def done() -> None:
            self.look_again()
            if before is None or self.current is None or self.current.id != after.id:
                self.show_concept(after.id)
            self.say(f"{name}: {'added' if before is None else 'saved'}; Ctrl+Z takes it back.")

        def ask_again(error: WorkbenchError) -> None:  # what was typed is not lost
            again = ConceptDialog(self.termbase, self.languages, before, draft=after, problem=str(error))
            self.app.push_screen(again, self._edited)

        self.perform(lambda: self.edits.change(f"{verb} {name}", before, after), done, ask_again)

    def action_remove(self) -> None:
        """Remove the current concept."""
        concept = self.current
        if concept is None:
            return
        name = name_of(concept, self.languages)
        self.change(f"remove term {name}", concept, None, lambda: self.say(f"{name}: removed; Ctrl+Z brings it back."))

    # Approving -------------------------------------------------------------------------------------------------------

    def action_approve(self) -> None:
        """Approve the proposals of the current concept."""
        self._approve(lambda: None)

    def action_approve_next(self) -> None:
        """Approve the proposals of the current concept and go to the next concept that waits."""

        def go_on() -> None:
            if not self._go_to_next_waiting():
                self.say("Approved; nothing else in the list waits for a decision. Ctrl+Z takes it back.")

        self._approve(go_on)

    def _approve(self, then: Callable[[], object]) -> None:
        concept = self.current
        if concept is None:
            return
        after = approved(concept)
        name = name_of(concept, self.languages)

        def done() -> None:
            self.say(f"{name}: approved; Ctrl+Z takes it back.")
            then()

        if after == concept:
            self.say(f"{name} has no proposal.")
            then()
        else:
            self.change(f"approve {name}", concept, after, done)

    def action_next_waiting(self) -> None:
        """Go to the next concept that has a proposal or a conflict, round the end of the list."""
        if not self._go_to_next_waiting():
            self.say("Nothing else in the list waits for a decision.")

    def _go_to_next_waiting(self) -> bool:
        listed, here = self.listing.concepts, self.listing.current
        at = next((n for n, each in enumerate(listed) if here is not None and each.id == here.id), -1)
        now = self.termbase.concepts
        for n in [*range(at + 1, len(listed)), *range(at)]:
            concept = now.get(listed[n].id)
            if concept is not None and waits(concept):
                self.listing.move_to(n)
                return True
        return False

    # Conflicts -------------------------------------------------------------------------------------------------------

    def action_take(self, number: int) -> None:
        """Decide the first conflict of the concept: 1 keeps what stands, 2 takes the other value."""
        concept = self.current
        if concept is None or not concept.conflicts:
            self.say("This concept has no conflict.")
            return
        conflict = concept.conflicts[0]
        value = conflict.ours if number == 1 else conflict.theirs
        name = name_of(concept, self.languages)
        try:
            after = decided(concept, conflict, value)
        except WorkbenchError as error:
            self.report(error)
            return
        left = len(concept.conflicts) - 1
        more = f", {left} more" if left else ""
        said = f"{name}: decided for {value or 'nothing'!r}{more}; Ctrl+Z takes it back."
        self.change(f"decide {name}", concept, after, lambda: self.say(said))

    def action_take_by_digit(self) -> None:
        """Ask for the digit."""
        self.say("Which value? 1 keeps what stands, 2 takes the other; any other key leaves.")
        self.app.push_screen(Digit(), lambda number: self.action_take(number) if number in (1, 2) else None)

    # Taking back -------------------------------------------------------------------------------------------------------

    def take_back(self, revision: ConceptRevision) -> None:
        """Undo one entry of the history by a counter-edit; what was changed after it stays."""
        concept = revision.after or revision.before
        name = name_of(concept, self.languages) if concept is not None else revision.concept_id

        def done() -> None:
            self.look_again(revision.concept_id)
            self.say(f"{name}: the change of {revision.author or 'somebody'} is taken back; Ctrl+Z makes it again.")

        self.perform(lambda: self.edits.take_back(revision, f"take back a change of {name}"), done)

    def action_undo(self) -> None:
        """Take back the last edit of the glossary."""
        self._walk(self.edits.undo, "Undone", "Nothing to undo.")

    def action_redo(self) -> None:
        """Make the last undone edit again."""
        self._walk(self.edits.redo, "Done again", "Nothing to redo.")

    def _walk(self, step: Callable[[], Edit | None], done: str, nothing: str) -> None:
        made: list[Edit | None] = []

        def show() -> None:
            edit = made[0]
            if edit is None:
                self.say(nothing)
                return
            self.show_concept(_subject(edit))
            self.say(f"{done}: {edit.label}")

        self.perform(lambda: made.append(step()), show)

    def show_concept(self, concept_id: str | None) -> None:
        """List what fits now and go to a concept; search and filter give way when they hide it."""
        concept = self.termbase.concepts.get(concept_id or "")
        if concept is not None and concept_id not in {each.id for each in self.listing.concepts}:
            self.show_everything()
        if self.tab is Detail.STATISTICS:
            self.tab = Detail.ENTRY
        self.look_again(concept_id)

    def show_everything(self) -> None:
        """Drop search and filter."""
        raise NotImplementedError


def _subject(edit: Edit) -> str | None:
    for change in edit.changes:
        concept = getattr(change, "after", None) or getattr(change, "before", None)
        if isinstance(concept, Concept):
            return concept.id
    return None
