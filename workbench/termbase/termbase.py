"""The termbase: all concepts of the workspace, found in texts, searched, and written through to their files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock
from types import MappingProxyType

from workbench.core.concept import Concept, Term, TermHit
from workbench.core.errors import FormatError, InputError, NotFoundError, UsageError, WorkbenchError
from workbench.termbase.merge import merge
from workbench.termbase.offers import Offer, needed_form
from workbench.termbase.recognise import Recogniser
from workbench.termbase.search import Searcher
from workbench.termbase.store import Files, GlossaryFile, Store
from workbench.text.typography import fold

_HIDDEN = ("mixed-script", "look-alike")


@dataclass(frozen=True, slots=True)
class _View:
    """Everything a reader needs, swapped as a whole when the files change."""

    files: Files
    concepts: Mapping[str, Concept]
    homes: Mapping[str, Path]
    problems: tuple[WorkbenchError, ...]
    recogniser: Recogniser


class Termbase:
    """The concepts of a folder of TBX files. Reading needs no lock and may happen in any thread.

    Args:
        folder: the workspace's ``glossary``; it need not exist.
        locks: where lock files go; by default ``.workbench/locks`` beside the folder.
    """

    def __init__(self, folder: Path, *, locks: Path | None = None) -> None:
        self._store = Store(folder, locks)
        self._writing = RLock()
        self._searcher = Searcher()
        self._view = _view(self._store.read({}), None)

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
        return list(self._view.problems)

    def find(self, text: str, language: str) -> list[TermHit]:
        """The terms in a text, in whatever form, in order; the longest wins where they overlap."""
        return self._view.recogniser.find(text, language)

    def concept(self, concept_id: str) -> Concept:
        """The concept with this id.

        Raises:
            NotFoundError: there is none.
        """
        try:
            return self._view.concepts[concept_id]
        except KeyError:
            raise NotFoundError(f"the glossary has no concept {concept_id!r}", path=self.folder) from None

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
        return self._searcher.search(view.concepts.values(), view.recogniser if any_form else None, query, language)

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

    def similar(self, concept: Concept) -> list[Concept]:
        """Other concepts that share a term with this one in some language, in whatever form."""
        recogniser = self._view.recogniser
        found: dict[str, Concept] = {}
        for language, terms in concept.terms.items():
            for term in terms:
                found.update((other.id, other) for other in recogniser.whole(term.text, language))
        found.pop(concept.id, None)
        return list(found.values())

    def new_id(self) -> str:
        """An id for a new concept. It is random, so that two people who add concepts at once do not pick the same."""
        while True:
            found = f"c-{os.urandom(5).hex()}"
            if found not in self._view.concepts:
                return found

    def apply(self, before: Concept | None, after: Concept | None, *, file: str | None = None) -> Concept | None:
        """Add (before is None), change or remove (after is None) a concept, in its file at once.

        What others wrote meanwhile is kept: the change is merged with what stands in the file.

        Args:
            file: name of the file for a new concept; by default ``glossary.tbx`` or the first there is.

        Returns:
            The concept as it now stands, or None when it is gone.

        Raises:
            InputError: a new term holds a letter of another alphabet, or no letter at all; nothing was changed.
            StorageError: the folder cannot be written; nothing was changed.
        """
        subject = after or before
        if subject is None or (before and after and before.id != after.id):
            raise UsageError("a change of a concept names one concept")
        if after:
            _refuse_bad_terms(before, after)
        with self._writing, self._store.locked():
            known = self._store.read(self._view.files, by_content=True)
            view = self._show(known)
            stored = view.concepts.get(subject.id)
            wanted = merge(before, after, stored)
            if wanted != stored:
                path = view.homes.get(subject.id) or self._store.path_for_new(known, file)
                self._show({**known, path: self._rewritten(known.get(path), path, {subject.id: wanted})})
            return wanted

    def import_concepts(self, concepts: Iterable[Concept], *, file: str | None = None) -> int:
        """Take in concepts of another glossary: one write for each file that gains something.

        A concept that the termbase has, by its id or by having every one of its terms, gains what is new; others are added.

        Returns:
            How many concepts were added or changed.

        Raises:
            InputError, StorageError: as `apply` says; nothing was changed.
        """
        incoming = list(concepts)
        for concept in incoming:
            _refuse_bad_terms(None, concept)
        with self._writing, self._store.locked():
            known = self._store.read(self._view.files, by_content=True)
            view = self._show(known)
            changes = self._taken_in(view, incoming)
            by_file: dict[Path, dict[str, Concept | None]] = {}
            for concept in changes.values():
                path = view.homes.get(concept.id) or self._store.path_for_new(known, file)
                by_file.setdefault(path, {})[concept.id] = concept
            written = {path: self._rewritten(known.get(path), path, group) for path, group in by_file.items()}
            if written:
                self._show({**known, **written})
            return len(changes)

    def refresh(self) -> bool:
        """Read again what changed in the folder.

        Returns:
            Whether a concept or a problem is another than before.
        """
        if not self._store.changed(self._view.files):
            return False
        with self._writing:
            old = self._view
            new = self._show(self._store.read(old.files))
            return old.concepts != new.concepts or [str(p) for p in old.problems] != [str(p) for p in new.problems]

    def _show(self, files: Files) -> _View:
        ordered = dict(sorted(files.items()))
        if ordered != self._view.files:
            self._view = _view(ordered, self._view)
        return self._view

    def _rewritten(self, old: GlossaryFile | None, path: Path, changes: Mapping[str, Concept | None]) -> GlossaryFile:
        if old and old.problem:
            raise old.problem
        kept: dict[str, Concept | None] = {concept.id: concept for concept in old.concepts} if old else {}
        kept.update(changes)
        stays = [concept for concept in kept.values() if concept]
        return self._store.write(path, stays, old.frame if old else None)

    def _taken_in(self, view: _View, incoming: list[Concept]) -> dict[str, Concept]:
        changes: dict[str, Concept] = {}
        known = {_signature(tag, term): concept.id for concept in view.concepts.values() for tag, term in _all_terms(concept)}
        for concept in incoming:
            twin = _twin(concept, known) if concept.id not in view.concepts and concept.id not in changes else concept.id
            named = replace(concept, id=twin or concept.id or self.new_id())
            stored = changes.get(named.id) or view.concepts.get(named.id)
            merged = merge(None, named, stored)
            if merged is not None and _content(merged) != (_content(stored) if stored else None):
                changes[named.id] = merged
                known.update((_signature(tag, term), named.id) for tag, term in _all_terms(merged))
        return changes


def _view(files: Files, old: _View | None) -> _View:
    concepts: dict[str, Concept] = {}
    homes: dict[str, Path] = {}
    problems: list[WorkbenchError] = []
    for path, file in files.items():
        if file.problem:
            problems.append(file.problem)
        for concept in file.concepts:
            if concept.id in concepts:
                where = homes[concept.id].name
                problems.append(
                    FormatError(
                        f"the id {concept.id!r} is taken by a concept of {where}",
                        path=path,
                        remedy="give this concept another id",
                    )
                )
                continue
            concepts[concept.id] = concept
            homes[concept.id] = path
    recogniser = old.recogniser.changed(concepts) if old else Recogniser(concepts)
    return _View(files, MappingProxyType(concepts), homes, tuple(problems), recogniser)


def _all_terms(concept: Concept) -> list[tuple[str, Term]]:
    return [(tag, term) for tag, terms in concept.terms.items() for term in terms]


def _signature(tag: str, term: Term) -> tuple[str, str]:
    return tag, fold(term.text, case=True)


def _twin(concept: Concept, known: Mapping[tuple[str, str], str]) -> str | None:
    """The id of the one concept that has every term of this one."""
    owners = {known.get(_signature(tag, term)) for tag, term in _all_terms(concept)}
    return owners.pop() if len(owners) == 1 else None


def _content(concept: Concept) -> Concept:
    return replace(concept, author="", changed="")


def _refuse_bad_terms(before: Concept | None, after: Concept) -> None:
    """Refuse a term that is new in `after` and that nobody could find again."""
    from workbench.text.script import defects

    for tag, term in _all_terms(after):
        if before and any(old.text == term.text for old in before.terms.get(tag, ())):
            continue
        if not any(sign.isalnum() for sign in term.text):
            raise InputError(f"the {tag} term {term.text!r} has no letter", remedy="write the term as it stands in a dictionary")
        for defect in defects(term.text, tag):
            if defect.kind in _HIDDEN:
                fixed = term.text[: defect.start] + defect.fix + term.text[defect.end :] if defect.fix else None
                raise InputError(
                    f"the {tag} term {term.text!r} hides a letter of another alphabet: {defect.message}",
                    remedy=f"write {fixed!r}" if fixed else "type it again",
                )
