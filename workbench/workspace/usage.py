"""Where the concepts of the glossary stand: in every statement and in imported memories, in all forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.core.concept import Concept
from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.core.match import ConcordanceHit
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.core.statement import Statement
from workbench.termbase.recognise import Recogniser
from workbench.workspace import loading

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

IMPORTED = "memory/"
"""What the names of imported memories begin with."""

_FROM_MEMORY = 200


class Usage:
    """Looks up where concepts are used; keeps the statements that it has read until their files change.

    Args:
        workspace: whose statements and memory.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read: dict[str, tuple[object, Statement]] = {}

    def places(self, concept: Concept, *, cancelled: IsCancelled = never) -> Iterator[ConcordanceHit]:
        """Every segment that holds a term of the concept: statement by statement, then from imported memories.

        A statement that cannot be read is passed over.

        Raises:
            Cancelled: between two statements.
            StorageError: the memory cannot be read.
        """
        alone = Recogniser({concept.id: concept})
        for statement in self._statements(cancelled):
            for unit in statement.units:
                for tag in unit.segments:
                    text = unit.text(tag)
                    if text and alone.find(text, tag) and (spans := self._spans(concept, text, tag)):
                        others = tuple((other, unit.text(other)) for other in unit.segments if other != tag)
                        yield ConcordanceHit(statement.name, unit.id, tag, text, spans, others)
        check(cancelled)
        yield from self._from_memory(concept)

    def counts(self, *, report: Report = silent, cancelled: IsCancelled = never) -> Counter[str]:
        """Concept id → in how many segments of the statements it stands.

        Raises:
            Cancelled: between two statements.
        """
        found: Counter[str] = Counter()
        find = self._workspace.termbase.find
        total = len(self._workspace.names())
        for done, statement in enumerate(self._statements(cancelled)):
            report(done, total)
            for unit in statement.units:
                check(cancelled)
                for tag in unit.segments:
                    found.update({hit.concept.id for hit in find(unit.text(tag), tag)})
        return found

    def _statements(self, cancelled: IsCancelled) -> Iterator[Statement]:
        for name in self._workspace.names():
            check(cancelled)
            try:
                yield self._statement(name)
            except WorkbenchError:
                continue

    def _statement(self, name: str) -> Statement:
        workspace = self._workspace
        stamp = loading.signature(workspace.statement_path(name)), loading.signature(workspace.journal_path(name))
        known = self._read.get(name)
        if known is None or known[0] != stamp:
            known = self._read[name] = (stamp, workspace.statement(name))
        return known[1]

    def _spans(self, concept: Concept, text: str, tag: str) -> tuple[tuple[int, int], ...]:
        """Where the glossary as a whole reads the concept: not where a longer term of another one covers it."""
        return tuple((hit.start, hit.end) for hit in self._workspace.termbase.find(text, tag) if hit.concept.id == concept.id)

    def _from_memory(self, concept: Concept) -> Iterator[ConcordanceHit]:
        seen: set[tuple[str, str, str]] = set()
        for tag, terms in concept.terms.items():
            for term in terms:
                for hit in self._workspace.memory.concordance(term.text, language=base(tag), limit=_FROM_MEMORY):
                    place = hit.statement, hit.unit, hit.version
                    if hit.statement.startswith(IMPORTED) and place not in seen:
                        seen.add(place)
                        if spans := self._spans(concept, hit.text, hit.version):
                            yield ConcordanceHit(hit.statement, hit.unit, hit.version, hit.text, spans, hit.others)
