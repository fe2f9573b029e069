"""A glossary as it was when it was read: everything that a reader needs, swapped as a whole when the files change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from shlex import quote
from types import MappingProxyType

from workbench.core.concept import Concept, TermHit
from workbench.core.errors import FormatError, WorkbenchError
from workbench.termbase.recognise import Recogniser
from workbench.termbase.sharing.cache import Cache
from workbench.termbase.store import AbsentError, Files

REMEMBERED = 1024
"""Texts whose terms are kept: the checks, the comparison and the screen ask for the same segments one after the other."""


@dataclass(frozen=True, slots=True)
class View:
    """The files and what stands in them.

    Attributes:
        concepts: id → concept, file by file.
        homes: id → the file that the concept stands in.
        problems: what could not be read.
        found: the terms in a text of a base language, overlapping ones too if wanted.
        absent: why the folder could not be reached when it was looked at last, or None.
    """

    files: Files
    concepts: Mapping[str, Concept]
    homes: Mapping[str, Path]
    problems: tuple[WorkbenchError, ...]
    recogniser: Recogniser
    found: Callable[[str, str, bool], tuple[TermHit, ...]]
    absent: AbsentError | None = None


def view_of(files: Files, old: View | None, cache: Cache) -> View:
    """What files come to.

    Args:
        old: what was known before; what has not changed is taken over.
        cache: where what is found out about the terms is kept.
    """
    concepts: dict[str, Concept] = {}
    homes: dict[str, Path] = {}
    problems: list[WorkbenchError] = []
    for path, file in files.items():
        if file.problem:
            problems.append(file.problem)
        taken: dict[Path, list[str]] = {}
        for concept in file.concepts:
            if concept.id in concepts:
                taken.setdefault(homes[concept.id], []).append(concept.id)
                continue
            concepts[concept.id] = concept
            homes[concept.id] = path
        problems += [_twice(path, other, ids) for other, ids in taken.items()]
    recogniser = old.recogniser.changed(concepts) if old else Recogniser(concepts, cache)

    @lru_cache(REMEMBERED)
    def found(text: str, language: str, overlapping: bool) -> tuple[TermHit, ...]:
        return tuple(recogniser.find(text, language, overlapping=overlapping))

    return View(files, MappingProxyType(concepts), homes, tuple(problems), recogniser, found)


def _twice(path: Path, other: Path, ids: list[str]) -> FormatError:
    """What is wrong with a file that has ids of another one: as a rule it is a copy of it."""
    if len(ids) == 1:
        problem, remedy = f"the id {ids[0]!r} is taken by a concept of {other.name}", "give this concept another id"
    else:
        problem = f"{len(ids)} ids ({', '.join(ids[:2])}…) are taken by concepts of {other.name}; these are not shown"
        remedy = f"merge the files and remove this one: workbench glossary merge none {quote(other.name)} {quote(path.name)}"
    return FormatError(problem, path=path, remedy=remedy)
