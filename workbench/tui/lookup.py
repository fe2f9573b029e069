"""Suggestions for a cell: matches from the memory and machine translations from every other version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.core.match import Match
from workbench.core.segment import mt_origin, tm_origin
from workbench.core.translation import Translation
from workbench.core.unit import Unit
from workbench.workspace.session import Session

MATCHES = 5
"""How many matches are shown, so that machine translations still have a digit of their own."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text for the cell, and where it comes from.

    Attributes:
        text: what would be inserted.
        origin: the origin the segment gets.
        query: the text of the version it was looked up or translated from.
        version: that version's tag.
        match: the memory hit, or None for a machine translation.
        translation: the machine translation, or None for a match.
    """

    text: str
    origin: str
    query: str
    version: str
    match: Match | None = None
    translation: Translation | None = None


def sources(unit: Unit, version: str, source: str) -> list[str]:
    """The versions that can suggest something for `version`: the statement's source first, then whatever has text."""
    others = [tag for tag in unit.segments if tag not in (version, source)]
    tags = [tag for tag in (source, *others) if tag != version]
    return [tag for tag in tags if unit.text(tag).strip()]


def matches(session: Session, unit: Unit, version: str) -> list[Suggestion]:
    """What the memory knows, best first; from the first version that finds anything."""
    statement = session.statement
    for tag in sources(unit, version, statement.source):
        query = unit.text(tag)
        found = session.workspace.memory.match(query, base(tag), base(version), limit=MATCHES, exclude=(statement.name, unit.id))
        if found:
            return [Suggestion(hit.target, tm_origin(hit.score), query, tag, match=hit) for hit in found]
    return []


def translations(session: Session, unit: Unit, version: str) -> Iterator[Suggestion]:
    """A machine translation from each other version that has text and an engine, one after the other."""
    translator = session.workspace.translator
    target = base(version)
    for tag in sources(unit, version, session.statement.source):
        language = base(tag)
        if language == target or not translator.can_translate(language, target):
            continue
        try:
            made = translator.translate([unit.text(tag)], language, target)[0]
        except WorkbenchError:
            continue
        if made.target.strip():
            yield Suggestion(made.target, mt_origin(made.engine, made.via), unit.text(tag), tag, translation=made)
