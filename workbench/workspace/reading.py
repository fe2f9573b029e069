"""Versions translated for a reader, and for the comparison of what they mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workbench.core.errors import NoRouteError, NotFoundError
from workbench.core.language import base
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.core.statement import Statement

if TYPE_CHECKING:
    from workbench.compare.readings import Readings
    from workbench.mt.translator import MachineTranslator


def _unsaid(_line: str) -> None:
    pass


def read(
    translator: MachineTranslator,
    statement: Statement,
    language: str,
    *,
    say: Callable[[str], object] = _unsaid,
    progress: Callable[[str], Report] = lambda _what: silent,
    cancelled: IsCancelled = never,
) -> Readings:
    """Translate every version into the reader's language, and into each other's where a model serves them directly.

    Args:
        language: the reader's.
        say: told which versions cannot be read, a line each.
        progress: makes the report of one translation from its name, ``uk→ru``.

    Raises:
        NotFoundError: no version can be read in this language.
        Cancelled: between two chunks.
    """
    from workbench.compare.readings import Readings

    texts: dict[tuple[str, str, str], str] = {}
    makers: dict[str, str] = {}
    others = [tag for tag in statement.versions if base(tag) != language]
    unread: dict[str, str] = {}
    for tag in others:
        try:
            route = translator.route(base(tag), language)
        except NoRouteError as error:
            unread[tag] = error.remedy or ""
        else:
            makers[tag] = f"{route.label}, preview quality" if route.preview else route.label
    if others and not makers:
        raise NotFoundError(f"no version can be read in {language}: {', '.join(others)}", remedy=unread[others[0]])
    for tag, remedy in unread.items():
        say(f"{tag} cannot be read in {language}; {remedy}")
    for tag, wanted in _wanted(translator, statement.versions, language, list(makers)):
        said = list(dict.fromkeys(unit.text(tag) for unit in statement.units if unit.text(tag).strip()))
        answers = translator.translate(said, base(tag), wanted, report=progress(f"{tag}→{wanted}"), cancelled=cancelled)
        texts.update(((answer.source, tag, wanted), answer.target) for answer in answers)
    return Readings(language, texts, makers)


def _wanted(
    translator: MachineTranslator, versions: Sequence[str], language: str, readable: Sequence[str]
) -> list[tuple[str, str]]:
    """Which version goes into which language: all readable ones into the reader's, and the direct ways between the others."""
    found = [(tag, language) for tag in readable]
    for tag in versions:
        for other in dict.fromkeys(map(base, versions)):
            direct = other not in (base(tag), language) and translator.can_translate(base(tag), other)
            if direct and translator.route(base(tag), other).via is None:
                found.append((tag, other))
    return found
