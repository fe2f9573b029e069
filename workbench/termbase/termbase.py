"""The termbase: all concepts of the workspace, found in texts, searched, and written through to their files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import TypeVar

from workbench.core.clock import now
from workbench.core.concept import Concept, Conflict, Term, TermHit
from workbench.core.concept_fields import settled
from workbench.core.errors import NotFoundError, StorageError, UsageError, WorkbenchError
from workbench.core.language import base
from workbench.termbase.merge import merge
from workbench.termbase.near import NearTerms
from workbench.termbase.offers import Offer, needed_form
from workbench.termbase.search import Searcher
from workbench.termbase.sharing.cache import Cache
from workbench.termbase.sharing.history import ConceptRevision, History
from workbench.termbase.sharing.intake import refuse_bad_terms, signature, signatures, taken_in
from workbench.termbase.sharing.lock import PRIVATE_FOLDER, BusyError
from workbench.termbase.sharing.view import View, view_of
from workbench.termbase.store import AbsentError, Files, OvertakenError, Store

_KNOWN = "`workbench glossary list` shows those that it has"

T = TypeVar("T")


class Termbase:
    """The concepts of a folder of TBX files. Reading needs no lock and may happen in any thread.

    Args:
        folder: the workspace's ``glossary``; it need not exist.
        private: the workspace's private folder, for the history and the cache; by default ``.workbench`` beside the glossary.
    """

    def __init__(self, folder: Path, *, private: Path | None = None) -> None:
        private = private or folder.parent / PRIVATE_FOLDER
        self._cache = Cache(private)
        self._store = Store(folder, self._cache)
        self._history = History(private)
        self._unnoticed: dict[str, Concept | None] = {}
        self._writing = RLock()
        self._wait: float | None = None  # as long as anybody does
        self._searcher = Searcher()
        self._near = NearTerms()
        self._view = view_of({}, None, self._cache)
        try:
            self._view = view_of(self._store.read({}), None, self._cache)
        except AbsentError as error:
            self._view = replace(self._view, absent=error)

    @property
    def folder(self) -> Path:
        """Where the files are."""
        return self._store.folder

    @property
    def concepts(self) -> Mapping[str, Concept]:
        """Each concept by its id, file by file."""
        return self._view.concepts

    @property
    def problems(self) -> list[WorkbenchError]:
        """What could not be read, a line each; everything else works."""
        view = self._view
        return [view.absent, *view.problems] if view.absent else list(view.problems)

    def find(self, text: str, language: str, *, overlapping: bool = False) -> list[TermHit]:
        """The terms in a text, in whatever form, in order; where they overlap the longest, or all when `overlapping`."""
        return list(self._view.found(text, base(language), overlapping))

    @property
    def back(self) -> str:
        """The persons and sources that entries refer to, of all files, as one ``back`` element of TBX, or ""."""
        from workbench.formats.tbx_back import joined

        return joined(file.document.frame.back for file in self._view.files.values())

    def concept(self, concept_id: str) -> Concept:
        """The concept with this id.

        Raises:
            NotFoundError: there is none.
        """
        try:
            return self._view.concepts[concept_id]
        except KeyError:
            raise NotFoundError(f"the glossary has no concept {concept_id!r}", path=self.folder, remedy=_KNOWN) from None

    def file_of(self, concept_id: str) -> Path:
        """The file that a concept stands in.

        Raises:
            NotFoundError: there is no such concept.
        """
        return self._view.homes[self.concept(concept_id).id]

    def search(self, query: str, language: str | None = None, *, any_form: bool = True) -> list[Concept]:
        """The concepts that a query speaks of (letters, a word in any form, an id), best first; all when it is empty.

        Args:
            any_form: look for other forms, too; the first time that takes as long as indexing all terms.
        """
        view = self._view
        return self._searcher.search(view.concepts, view.recogniser if any_form else None, query, language)

    def offers(self, term: Term, language: str, before: str, after: str, source: tuple[str, str] | None) -> list[Offer]:
        """The forms of a term for a place in a text, the one it needs first; the others follow.

        Args:
            language: of the text that the term goes into.
            before, after: that text up to the place and from it.
            source: language and form of the same concept's term in the source text, or None.
        """
        hit = self._hit_of(term, *source) if source else None
        return needed_form(term, language, before, after, hit)

    def _hit_of(self, term: Term, language: str, form: str) -> TermHit | None:
        """The term that a form is of: one of the concept that has `term`, if there is a choice."""
        hits = [hit for hit in self._view.recogniser.find(form, language) if hit.form == form.strip()]
        return next((hit for hit in hits if any(term in terms for terms in hit.concept.terms.values())), None)

    def same(self, concept: Concept) -> list[tuple[str, Term, Concept]]:
        """The terms of a concept that others have as well, as (language, term, the other concept)."""
        owners = signatures(self._view.concepts)
        return [
            (tag, term, self._view.concepts[owner])
            for tag, terms in concept.terms.items()
            for term in terms
            if (owner := owners.get(signature(tag, term), concept.id)) != concept.id
        ]

    def similar(self, concept: Concept) -> list[Concept]:
        """Other concepts that share a term with this one in some language, in whatever form; then those with a like term."""
        view = self._view
        found: dict[str, Concept] = {}
        for language, terms in concept.terms.items():
            for term in terms:
                found.update((other.id, other) for other in view.recogniser.whole(term.text, language))
        found.update((cid, view.concepts[cid]) for cid in self._near.find(view.concepts, concept) if cid not in found)
        found.pop(concept.id, None)
        return list(found.values())

    def new_id(self) -> str:
        """An id for a new concept. It is random, so that two people who add concepts at once do not pick the same."""
        while True:
            found = f"c-{os.urandom(5).hex()}"
            if found not in self._view.concepts:
                return found

    def conflicts(self) -> list[tuple[Concept, Conflict]]:
        """What two people wrote differently and nobody has decided: decide it with `termbase.sharing.conflicts.decided`."""
        return [(concept, conflict) for concept in self._view.concepts.values() for conflict in concept.conflicts]

    def history(self, concept_id: str | None = None) -> list[ConceptRevision]:
        """Every known change of a concept, or of all, newest first; what others changed included.

        Raises:
            NotFoundError: there never was such a concept.
        """
        found = self._history.revisions(self._view.concepts, concept_id)
        if concept_id is not None and not found:
            self.concept(concept_id)
        return found

    def undo(self, revision: ConceptRevision, *, author: str, time: str) -> Concept | None:
        """Take one change of a concept back; what was changed after it stays.

        Args:
            revision: one of `history`.
            author, time: who takes it back, and when.

        Returns:
            The concept as it now stands, or None when it is gone.

        Raises:
            UsageError: what was before the change is not known.
            InputError, StorageError: as `apply` says.
        """
        if revision.is_start:
            raise UsageError("what the concept was before is not known", remedy="choose a later change")
        wanted = replace(revision.before, author=author, changed=time) if revision.before else None
        return self.apply(revision.after, wanted, author=author)

    def apply(
        self, before: Concept | None, after: Concept | None, *, file: str | None = None, author: str = ""
    ) -> Concept | None:
        """Add (before is None), change or remove (after is None) a concept, in its file at once.

        What others wrote meanwhile is kept: the change is merged with what stands in the file.

        Args:
            file: name of the file for a new concept; by default ``glossary.tbx`` or the first there is.
            author: who does it, for the history; by default whom the concept names.

        Returns:
            The concept as it now stands, conflicts with what others wrote included, or None when it is gone.

        Raises:
            InputError: a new term holds a letter of another alphabet, or no letter at all; nothing was changed.
            StorageError: the folder cannot be written; nothing was changed.
        """
        subject = after or before
        if subject is None or (before and after and before.id != after.id):
            raise UsageError("a change of a concept names one concept")
        if after:
            refuse_bad_terms(before, after)

        def step(view: View) -> Concept | None:
            stored = view.concepts.get(subject.id)
            wanted = merge(before, after, stored)
            if wanted == stored:
                return stored
            path = view.homes.get(subject.id) or self._store.path_for_new(view.files, file)
            self._write({path: {subject.id: settled(wanted) if wanted else None}}, author)
            return self._view.concepts.get(subject.id)

        return self._with_lock(step)

    def import_concepts(self, concepts: Iterable[Concept], *, file: str | None = None, back: str = "") -> int:
        """Take in concepts of another glossary: one write for each file that gains something.

        A concept that the termbase has, by its id or by having every one of its terms, gains what is new; others are added.

        Args:
            file: name of the file for new concepts, as of `apply`.
            back: the persons and sources that they refer to, as a TBX file has them; they come into every file that gains.

        Returns:
            How many concepts were added or changed.

        Raises:
            InputError, StorageError: as `apply` says; nothing was changed.
        """
        incoming = list(concepts)
        for concept in incoming:
            refuse_bad_terms(None, concept)

        def step(view: View) -> int:
            changes = taken_in(view.concepts, incoming, self.new_id)
            by_file: dict[Path, dict[str, Concept | None]] = {}
            for concept in changes.values():
                path = view.homes.get(concept.id) or self._store.path_for_new(view.files, file)
                by_file.setdefault(path, {})[concept.id] = concept
            if by_file:
                self._write(by_file, "", back)
            return len(changes)

        return self._with_lock(step)

    def refresh(self) -> bool:
        """Read again what changed in the folder.

        Returns:
            Whether a concept or a problem is another than before.
        """
        if not self._view.absent and not self._store.changed(self._view.files):
            return False
        with self._writing:
            old, problems = self._view, self.problems
            new = self._view = self._look()
            if self._unnoticed and not new.absent:
                with suppress(StorageError), self._store.locked(0):  # who reads waits for nobody who writes
                    self._notice()
            return old.concepts != new.concepts or list(map(str, problems)) != list(map(str, self.problems))

    @contextmanager
    def waiting(self, seconds: float) -> Iterator[None]:
        """Edit without waiting longer than so for another writer; `lock.BusyError` says that one is still at work."""
        former, self._wait = self._wait, seconds
        try:
            yield
        finally:
            self._wait = former

    def is_busy(self) -> bool:
        """Whether another process is writing just now. A folder that cannot be locked is not busy: an edit will say why."""
        try:
            with self._store.locked(0):
                return False
        except BusyError:
            return True
        except StorageError:
            return False

    def _look(self) -> View:
        """What there is now; what was known when the folder cannot be reached."""
        try:
            files = self._store.read(self._view.files)
        except AbsentError as error:
            return replace(self._view, absent=error)
        return self._show(files)

    def _with_lock(self, step: Callable[[View], T]) -> T:
        """Do what reads and writes the files, with everybody else kept out.

        A tool that knows nothing of the lock, git say, may change a file between reading and writing; then it is done again.
        """
        self._store.refuse_absent(self._view.files)
        with self._writing, self._store.locked(self._wait):
            while True:
                view = self._show(self._store.read(self._view.files, by_content=True))
                self._notice()
                with suppress(OvertakenError):
                    return step(view)

    def _show(self, files: Files) -> View:
        """Put what was read in place of what was known, and keep in mind what others changed."""
        ordered = dict(sorted(files.items()))
        old = self._view
        if old.absent:
            old = self._view = replace(old, absent=None)
        if ordered != old.files:
            new = self._view = view_of(ordered, old, self._cache)
            for concept_id in {*old.concepts, *new.concepts}:
                before = old.concepts.get(concept_id)
                if before is not new.concepts.get(concept_id):
                    self._unnoticed.setdefault(concept_id, before)
        return self._view

    def _notice(self) -> None:
        """Have the history know what others changed. The caller holds the lock."""
        if self._unnoticed:
            self._history.notice(self._unnoticed, self._view.concepts)
            self._unnoticed = {}

    def _write(self, changes: Mapping[Path, Mapping[str, Concept | None]], author: str, back: str = "") -> None:
        """Write concepts (id → concept, None to remove it) into their files. The caller holds the lock.

        Raises:
            InputError: a file is broken; none is written.
            OvertakenError: a file has changed since it was read; those before it were written.
            StorageError: a file cannot be written; those before it were.
        """
        old = self._view
        broken = next((old.files[path].problem for path in changes if path in old.files and old.files[path].problem), None)
        if broken:
            raise broken
        for path, group in changes.items():
            file = self._view.files.get(path)
            kept = {**{concept.id: concept for concept in (file.concepts if file else ())}, **group}
            written = self._store.write(path, (concept for concept in kept.values() if concept), file, back)
            self._view = view_of(dict(sorted({**self._view.files, path: written}.items())), self._view, self._cache)
            self._history.tell(
                ConceptRevision(
                    now(), author or (concept.author if concept else ""), cid, old.concepts.get(cid), self._view.concepts.get(cid)
                )
                for cid, concept in group.items()
            )
