"""The sample workspace, copied into a folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from workbench.core.errors import NotFoundError, StorageError, UsageError

PARTS = ("corpora", "glossary")


def sample() -> Path:
    """Where the sample workspace is: in the package, or at the root of the repository.

    Raises:
        NotFoundError: it is in neither.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "sample", package.parent):
        if all((folder / part).is_dir() for part in PARTS):
            return folder
    raise NotFoundError("the sample workspace is not installed", path=package / "sample", remedy="install the workbench again")


def copy_sample(target: Path) -> Path:
    """Copy the sample workspace.

    Args:
        target: a folder that does not exist yet, or is empty.

    Returns:
        The folder.

    Raises:
        UsageError: the folder holds something, or is a file.
        StorageError: it cannot be written; what was made of it is taken away again.
    """
    source = sample()
    if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
        raise UsageError("holds something already", path=target, remedy="name a new folder")
    existed = target.exists()
    try:
        target.mkdir(parents=True, exist_ok=True)
        for part in PARTS:
            _copy(source / part, target / part)
    except OSError as error:
        for part in PARTS:
            shutil.rmtree(target / part, ignore_errors=True)
        if not existed:
            shutil.rmtree(target, ignore_errors=True)
        raise StorageError(f"cannot be written ({error.strerror or error})", path=target, remedy="name another folder") from error
    return target


def _copy(source: Path, target: Path) -> None:
    """Copy the files of a folder with those below it, whoever owns them; what is hidden belongs to the original alone."""
    target.mkdir()
    for entry in sorted(source.iterdir()):
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            _copy(entry, target / entry.name)
        else:
            shutil.copyfile(entry, target / entry.name)


def free_folder(parent: Path) -> Path:
    """A folder in `parent` that is not there yet: ``workbench-demo``, else ``workbench-demo-2`` and so on."""
    number = 1
    while (path := parent / ("workbench-demo" if number == 1 else f"workbench-demo-{number}")).exists():
        number += 1
    return path
