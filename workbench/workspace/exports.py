"""What left as a file, remembered as it was, so that a file that comes back can be told from what was changed here meanwhile.

Local history like the journals: a compressed TMX for each of the last exports of a statement, in ``.workbench/exports``.
"""

from __future__ import annotations

import contextlib
import gzip
import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import WorkbenchError
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.registry import export, format_named
from workbench.formats.selection import ordered, select
from workbench.workspace.outputs import refuse_own
from workbench.workspace.rows import LEAST, columns, rows_of

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

KEPT = 12
"""Exports of one statement that are remembered."""


def export_statement(
    workspace: Workspace,
    statement: Statement,
    format_name: str,
    out_path: Path | None,
    *,
    versions: Iterable[str] | None = None,
    states: Collection[State | str] | None = None,
    read: Iterable[Path] = (),
) -> list[Path]:
    """Write a statement in a format, its columns in the workspace's order; remember it where the format can come back.

    Where that cannot be remembered, as in a folder that is only read, the export is made all the same.

    Args:
        read: the files that the statement was made from, if it is none of the workspace's.

    Returns:
        The files written; errors as `workbench.formats.registry.export`, and `workbench.workspace.outputs.refuse_own`.
    """
    wanted = None if versions is None else tuple(versions)
    sources = tuple(read)

    def allow(paths: list[Path]) -> None:
        refuse_own(workspace, paths, read=sources)

    columns = ordered(statement, workspace.config.languages)
    paths = export(columns, format_name, out_path, versions=wanted, states=states, allow=allow)
    form = format_named(format_name)
    if form.is_readable and form.name != "plain":
        with contextlib.suppress(OSError, WorkbenchError):
            _remember(workspace, select(statement, versions=wanted, states=states))
    return paths


def remembered(workspace: Workspace, name: str) -> Iterator[Statement]:
    """What the last exports of a statement held, the newest first; those that cannot be read are passed over."""
    from workbench.formats import tmx

    for path in reversed(_files(_folder(workspace, name))):
        with contextlib.suppress(OSError, EOFError, zlib.error, WorkbenchError):
            yield tmx.loads(gzip.decompress(path.read_bytes()), name)


def exported_from(workspace: Workspace, coming: Statement) -> str | None:
    """The statement whose last export has most of the units of a file, by their texts; None when there is none."""
    try:
        folders = sorted((workspace.private / "exports").iterdir())
    except OSError:
        return None
    for folder in folders:
        known = next(remembered(workspace, folder.name), None)
        if known is None or not (workspace.corpora / f"{folder.name}.tmx").is_file():
            continue
        found = rows_of(coming, known, columns(coming, known), has_ids=False)
        if len(found) > LEAST * len(coming):
            return folder.name
    return None


def _remember(workspace: Workspace, statement: Statement) -> None:
    from workbench.formats import files, tmx

    if workspace.why_read_only() is not None or not workspace.statement_path(statement.name).is_file():
        return
    workspace.prepare()
    folder = _folder(workspace, statement.name)
    folder.mkdir(parents=True, exist_ok=True)
    data = gzip.compress(tmx.dumps(statement), 6, mtime=0)
    known = _files(folder)
    if known and known[-1].read_bytes() == data:
        return
    number = int(known[-1].name.split(".", 1)[0]) + 1 if known else 1
    files.write_atomically(folder / f"{number:06}.tmx.gz", lambda out: out.write(data))
    for old in known[: max(0, len(known) + 1 - KEPT)]:
        old.unlink(missing_ok=True)


def _folder(workspace: Workspace, name: str) -> Path:
    return workspace.private / "exports" / name


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.tmx.gz") if path.name.split(".", 1)[0].isdecimal())
