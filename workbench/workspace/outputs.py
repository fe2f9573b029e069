"""Where results may be written: not over what a workspace keeps, nor over what was just read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import UsageError

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

_REMEDY = "name another file"


def refuse_own(workspace: Workspace, paths: Iterable[Path], *, read: Iterable[Path] = ()) -> None:
    """Refuse to replace a statement, a memory, a glossary, the settings, or a file that the result is made from.

    An export holds less than what it is made from, or is in another format: what stood there would be lost.

    Args:
        paths: the files that would be written.
        read: the files that the result is made from.

    Raises:
        UsageError: one of them would be lost.
    """
    sources = [path for path in read if path.is_file()]
    for path in paths:
        if path.exists() and any(path.samefile(source) for source in sources):
            raise UsageError("this file is read, and would be written over", path=path, remedy=_REMEDY)
        what = _kept(workspace, path)
        if what:
            raise UsageError(f"this is {what} of the workspace, and would be lost", path=path, remedy=_REMEDY)


def _kept(workspace: Workspace, path: Path) -> str:
    """What a file is to the workspace, "" when it is nothing."""
    place = path.resolve()
    if place.is_relative_to(workspace.private.resolve()):
        return "a private file"
    if place.is_relative_to(workspace.glossary.resolve()) and place.suffix.lower() == ".tbx":
        return "the glossary"
    if not place.is_file():
        return ""
    if place.parent == workspace.corpora.resolve() and place.suffix == ".tmx":
        return "a statement"
    if place.is_relative_to(workspace.corpora.resolve()) and place.suffix == ".tmx":
        return "a memory"
    return "the configuration" if place == (workspace.root / "workbench.toml").resolve() else ""
