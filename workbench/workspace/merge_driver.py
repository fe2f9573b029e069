"""Setting up git so that it merges glossary files concept by concept."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import StorageError, UsageError
from workbench.formats.files import write_atomically

DRIVER = "workbench-glossary"
ATTRIBUTE = f"glossary/*.tbx merge={DRIVER}"

_TITLE = "Workbench glossary: concept by concept"


@dataclass(frozen=True, slots=True)
class Setup:
    """What is missing for git to merge the glossary of a workspace.

    Attributes:
        attributes: the file that says which files are merged so; to be committed.
        line: what it lacks, or "".
        settings: what this copy of the repository lacks, name → value.
    """

    attributes: Path
    line: str
    settings: dict[str, str]


def plan(root: Path) -> Setup:
    """What `install` would do for a workspace.

    Raises:
        UsageError: the workspace is in no git repository, or git is not installed or refuses.
    """
    _git(root, "rev-parse", "--show-toplevel")
    attributes = root / ".gitattributes"
    known = attributes.read_text(encoding="utf-8", errors="surrogateescape") if attributes.exists() else ""
    wanted = {f"merge.{DRIVER}.name": _TITLE, f"merge.{DRIVER}.driver": command()}
    missing = {name: value for name, value in wanted.items() if _setting(root, name) != value}
    return Setup(attributes, "" if ATTRIBUTE in known.splitlines() else ATTRIBUTE, missing)


def install(root: Path) -> Setup:
    """Have git merge the glossary of a workspace with us; what is there already stays.

    Returns:
        What was done.

    Raises:
        UsageError: as `plan` says.
        StorageError: a file cannot be written.
    """
    setup = plan(root)
    if setup.line:
        old = setup.attributes.read_bytes() if setup.attributes.exists() else b""
        end = b"\n" if old and not old.endswith(b"\n") else b""
        write_atomically(setup.attributes, lambda out: out.write(old + end + setup.line.encode() + b"\n"))
    for name, value in setup.settings.items():
        _git(root, "config", "--local", name, value)
    return setup


def command() -> str:
    """The shell command that git runs.

    It names this Python by its path, since programs that run git have a search path of their own. Where that Python or
    the workbench in it is gone, or a version cannot be read, git's own merge of lines takes over: it leaves marks in the
    file, so that neither side's work is lost unseen.
    """
    python = shlex.quote(sys.executable).replace("%", "%%")
    ours = f"{python} -P -m workbench glossary merge %O %A %B --path %P"
    return (
        f"if {python} -P -c 'import workbench' 2>/dev/null; then {ours}; s=$?; test $s -lt 2 && exit $s; fi; "
        "git merge-file -L ours -L base -L theirs %A %O %B"
    )


def _setting(root: Path, name: str) -> str | None:
    done = _run(root, "config", "--local", "--get", name)
    return done.stdout.rstrip("\n") if done.returncode == 0 else None


def _git(root: Path, *arguments: str) -> str:
    done = _run(root, *arguments)
    if done.returncode == 0:
        return done.stdout
    said = (done.stderr.strip().splitlines() or ["git has failed"])[0].removeprefix("fatal: ")
    if "not a git repository" in said:
        raise UsageError(
            "the workspace is in no git repository", path=root, remedy="run `git init` there, or name another with -C"
        )
    if arguments[0] == "config":
        raise StorageError(f"git cannot change its settings: {said}", path=root)
    raise UsageError(f"git refuses: {said}", path=root)


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    git = shutil.which("git")
    if git is None:
        raise UsageError("git is not installed", remedy="install it, or share the glossary through a folder, which needs no git")
    return subprocess.run(  # noqa: S603 (git with our own arguments, no shell)
        [git, "-C", str(root), *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
