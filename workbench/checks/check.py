"""What a check is, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbench.core.concept import TermHit
from workbench.core.finding import Severity
from workbench.core.language import base
from workbench.core.style import Styles, Typography
from workbench.core.unit import Unit
from workbench.text.script import Defect, defects

FindTerms = Callable[[str, str], list[TermHit]]
"""Finds the terms in a text of a language, as `Termbase.find` does."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is wrong, and what.

    Attributes:
        start, end: in characters of the segment's text; equal when it concerns the whole segment.
        fix: what should stand there, or None.
    """

    version: str
    start: int
    end: int
    message: str
    fix: str | None = None


class Row:
    """A unit as checks look at it; what several of them need is worked out once.

    Args:
        versions: the statement's versions, in the order of the columns.
        find_terms: None where there is no termbase.
        styles: the house style of each language, where a team has one.
    """

    def __init__(self, unit: Unit, versions: Sequence[str], find_terms: FindTerms | None, styles: Styles | None = None) -> None:
        self.unit = unit
        self.versions = tuple(versions)
        self.texts = {tag: unit.text(tag) for tag in versions if unit.text(tag).strip()}
        self._find_terms = find_terms
        self._styles = styles or {}

    def style(self, version: str) -> Typography:
        """The house style of a version: its own, or that of its language."""
        return self._styles.get(version) or self._styles.get(base(version)) or Typography()

    @cached_property
    def defects(self) -> dict[str, list[Defect]]:
        """Version → its defects of script."""
        return {tag: defects(text, tag) for tag, text in self.texts.items()}

    @cached_property
    def terms(self) -> dict[str, list[TermHit]]:
        """Version → the terms in it."""
        find = self._find_terms
        return {tag: find(text, base(tag)) for tag, text in self.texts.items()} if find else {}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look for.

    Attributes:
        id: kebab-case; findings are ignored by it, so it never changes.
        name: a few words for a list.
        description: one sentence.
        run: every spot where it applies, in any order.
    """

    id: str
    name: str
    description: str
    severity: Severity
    run: Callable[[Row], Iterator[Spot]]
