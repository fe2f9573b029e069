"""Which versions and which states of a statement are exported."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from workbench.core.errors import NotFoundError
from workbench.core.language import base, canonical, in_order
from workbench.core.segment import State
from workbench.core.statement import Statement


def select(
    statement: Statement, *, versions: Iterable[str] | None = None, states: Collection[State | str] | None = None
) -> Statement:
    """A statement with only some versions, and only segments in some states.

    Units in which nothing is left are left out. With neither restriction the statement comes back as it is.

    Args:
        versions: tags; ``en`` finds ``en-US`` where there is no ``en``. The statement's order of columns stays.
        states: e.g. ``{"confirmed"}``; None for every segment.

    Raises:
        NotFoundError: the statement has no such version.
    """
    if versions is None and states is None:
        return statement
    wanted = set(statement.versions) if versions is None else {_version(statement, tag) for tag in versions}
    tags = tuple(tag for tag in statement.versions if tag in wanted)
    allowed = None if states is None else {State(state) for state in states}
    units = []
    for unit in statement.units:
        kept = {
            tag: segment
            for tag, segment in unit.segments.items()
            if tag in wanted and segment.text and (allowed is None or segment.state in allowed)
        }
        if kept:
            units.append(replace(unit, segments=kept))
    source = statement.source if statement.source in wanted else next(iter(tags), "")
    return Statement(statement.name, replace(statement.header, versions=tags, source=source), units)


def ordered(statement: Statement, languages: Sequence[str]) -> Statement:
    """A statement with its columns in an order of languages; the one that it was, where they are so."""
    versions = in_order(statement.versions, tuple(languages))
    if versions == statement.versions:
        return statement
    return Statement(statement.name, replace(statement.header, versions=versions), statement.units)


def _version(statement: Statement, tag: str) -> str:
    plain = canonical(tag)
    if plain in statement.versions:
        return plain
    alike = [version for version in statement.versions if base(version) == plain]
    if len(alike) == 1:
        return alike[0]
    known = ", ".join(statement.versions) or "none"
    raise NotFoundError(f"statement {statement.name} has no version {tag!r}", remedy=f"choose from: {known}")
