"""Memories of other people and tools, brought in as they came; and everything confirmed here, handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import InputError, ReadOnlyError, UsageError, WorkbenchError
from workbench.core.language import in_order
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats.files import MEBIBYTE, read_bytes, write_atomically
from workbench.text.typography import fold
from workbench.workspace import names

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

FOLDER = "memory"
"""Where imported memories are, below ``corpora/``."""

LARGEST = 4096 * MEBIBYTE
"""Bytes of a memory that is brought in."""


def bring_in(workspace: Workspace, path: Path, *, name: str | None = None, again: bool = False) -> tuple[Path, int]:
    """Put a memory into the workspace. A TMX stays as it came; another file becomes one whose rows count as confirmed.

    Args:
        name: of the memory; by default the file's.
        again: put it in the place of one of this name.

    Returns:
        Where it is now, and how many of its units can be matched: those confirmed in two versions at least.

    Raises:
        NotFoundError, InputError, FormatError: it cannot be read; nothing was changed.
        UsageError: there is a memory of this name, or its kind of file is not read.
        ReadOnlyError, StorageError: the workspace cannot be written.
    """
    data, count = _as_tmx(path)
    if not count:
        raise InputError(
            "it has no unit with a text in two languages",
            path=path,
            remedy="`workbench open` takes a text of one language",
        )
    if reason := workspace.why_read_only():
        raise ReadOnlyError(reason, remedy="see that it is a folder of yours, or work on a copy of the workspace")
    target = workspace.corpora / FOLDER / f"{names.check(name or path.stem)}.tmx"
    if target.exists() and not again and read_bytes(target, limit=LARGEST) != data:
        remedy = "name this one with --name, or put it in its place with --replace"
        raise UsageError(f"there is a memory {target.stem!r} already", path=target, remedy=remedy)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(target, lambda out: out.write(data))
    return target, count


def _as_tmx(path: Path) -> tuple[bytes, int]:
    from workbench.formats import tmx
    from workbench.formats.registry import read_statement

    if path.suffix.lower() == ".tmx":
        _, units = tmx.open_units(path)
        count = sum(_serves(unit) for unit in units)
        return read_bytes(path, limit=LARGEST), count
    statement = read_statement(path)
    confirmed = Statement(path.stem, statement.header, map(_confirmed, statement.units))
    return tmx.dumps(confirmed), sum(map(_serves, confirmed.units))


def _confirmed(unit: Unit) -> Unit:
    segments = {tag: replace(segment, state=State.CONFIRMED) for tag, segment in unit.segments.items() if segment.text.strip()}
    return replace(unit, segments=segments)


def _serves(unit: Unit) -> bool:
    return len(unit.segments) > 1 and sum(segment.state is State.CONFIRMED for segment in unit.segments.values()) > 1


def everything(workspace: Workspace, *, versions: tuple[str, ...] = (), unread: Callable[[WorkbenchError], object]) -> Statement:
    """Every confirmed unit of the workspace's statements and imported memories, each pair of texts once, as one statement.

    Args:
        versions: the tags to take; all unless given.
        unread: told why a file cannot be read; the others are taken all the same.
    """
    units: list[Unit] = []
    seen: set[tuple[tuple[str, str], ...]] = set()
    for name, read in _files(workspace):
        try:
            found = [Unit(f"{name}/{unit.id}", taken) for unit in read() if len(taken := _confirmed_in(unit, versions)) > 1]
        except WorkbenchError as error:
            unread(error)
            continue
        for unit in found:
            key = tuple(sorted((tag, fold(segment.text)) for tag, segment in unit.segments.items()))
            if key not in seen:
                seen.add(key)
                units.append(unit)
    tags = in_order(tuple({tag for unit in units for tag in unit.segments}), workspace.config.languages)
    return Statement("memory", Header(tags, tags[0] if tags else ""), units)


def _confirmed_in(unit: Unit, versions: tuple[str, ...]) -> dict[str, Segment]:
    return {
        tag: segment
        for tag, segment in unit.segments.items()
        if segment.state is State.CONFIRMED and segment.text.strip() and (not versions or tag in versions)
    }


def _files(workspace: Workspace) -> Iterator[tuple[str, Callable[[], Iterable[Unit]]]]:
    """Every statement and imported memory with its name, and what reads its units."""
    for name in workspace.names():
        yield name, partial(_of_statement, workspace, name)
    for path in sorted((workspace.corpora / FOLDER).glob("*.tmx")):
        yield f"{FOLDER}/{path.stem}", partial(_of_memory, path)


def _of_statement(workspace: Workspace, name: str) -> Iterable[Unit]:
    return workspace.statement(name).units


def _of_memory(path: Path) -> Iterable[Unit]:
    from workbench.formats import tmx

    return tmx.open_units(path)[1]
