"""Editing concepts outside the cells of a statement: through the open statement's door where there is one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.core import clock
from workbench.core.concept import Concept
from workbench.core.edit import ConceptChange, Edit
from workbench.core.errors import UsageError
from workbench.termbase.sharing.history import ConceptRevision
from workbench.workspace.session import Session

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace


class ConceptEdits:
    """Makes edits of concepts and takes them back.

    With a statement open for editing, each edit is one of the statement's, so that its undo covers it and survives a
    restart. Otherwise the edits of this object can be undone as long as it lives. Either way undo is a counter-edit, merged
    with what others have written meanwhile.

    Args:
        workspace: whose glossary.
        session: the open statement, or None.
    """

    def __init__(self, workspace: Workspace, session: Session | None = None) -> None:
        self._workspace = workspace
        self._session = session
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def session(self) -> Session | None:
        """The statement that the edits belong to, or None."""
        return self._session if self._session is not None and self._session.read_only is None else None

    def change(self, label: str, before: Concept | None, after: Concept | None) -> None:
        """Add, change or remove a concept; who and when are filled in.

        Args:
            label: what is done, for undo.
            before: the concept as it was read; None to add one.
            after: the concept as it should be; None to remove it.

        Raises:
            InputError: a new term cannot be; nothing was changed.
            StorageError, ReadOnlyError: nothing can be written.
        """
        author, time = self._workspace.config.author, clock.now()
        if after is not None:
            after = replace(after, author=author, changed=time)
        edit = Edit(label, (ConceptChange(before, after),), author, time)
        if self.session is not None:
            self.session.apply(edit)
            return
        self._perform(edit)
        self._done.append(edit)
        self._undone.clear()

    def take_back(self, revision: ConceptRevision, label: str) -> None:
        """Take one change of the history back, whoever made it; what was changed after it stays.

        Raises:
            UsageError: what was before the change is not known.
            InputError, StorageError, ReadOnlyError: as `change`.
        """
        if revision.is_start:
            raise UsageError("what the concept was before is not known", remedy="choose a later change")
        self.change(label, revision.after, revision.before)

    def undo(self) -> Edit | None:
        """Take the last edit of the glossary back; None when there is none.

        Raises:
            UsageError: the last edit was made in the cells of the statement, which are not seen here.
            ConflictError, StorageError, ReadOnlyError: as `Session.undo`.
        """
        session = self.session
        if session is not None:
            _refuse_other_edits(session.next_undo, "undo")
            return session.undo()
        return self._move(self._done, self._undone, taking_back=True)

    def redo(self) -> Edit | None:
        """Make the last undone edit again; the rest as `undo`."""
        session = self.session
        if session is not None:
            _refuse_other_edits(session.next_redo, "redo")
            return session.redo()
        return self._move(self._undone, self._done, taking_back=False)

    def _move(self, source: list[Edit], target: list[Edit], *, taking_back: bool) -> Edit | None:
        if not source:
            return None
        edit = source[-1]
        made = edit.inverse(self._workspace.config.author, clock.now()) if taking_back else edit
        self._perform(made)
        target.append(source.pop())
        return made

    def _perform(self, edit: Edit) -> None:
        for change in edit.changes:
            if isinstance(change, ConceptChange):
                self._workspace.termbase.apply(change.before, change.after, author=edit.author)


def _refuse_other_edits(edit: Edit | None, what: str) -> None:
    if edit is not None and not all(isinstance(change, ConceptChange) for change in edit.changes):
        raise UsageError(f"the next edit to {what} is in the statement ({edit.label})", remedy=f"go back to {what} it there")
