"""What is installed, what is missing, and what to do about it."""

from __future__ import annotations

import locale
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from workbench import __version__
from workbench.core.errors import WorkbenchError
from workbench.core.language import LANGUAGES
from workbench.workspace import journal
from workbench.workspace.folder import Workspace

PACKAGES = (
    "textual",
    "argos-translate-lt",
    "ctranslate2",
    "sentencepiece",
    "langdetect",
    "diff-match-patch",
    "pymorphy3",
    "pymorphy3-dicts-ru",
    "pymorphy3-dicts-uk",
    "choppa-srx",
    "lxml",
    "rapidfuzz",
    "regex",
    "filelock",
    "translitua",
    "platformdirs",
)
"""The distributions that the workbench stands on."""

EXTRAS = {"xlsx": "openpyxl", "docx": "python-docx"}
"""Format → the distribution that its extra brings."""

_OLDEST_PYTHON = (3, 11)
_SMALLEST_TERMINAL = (80, 24)
_LOW_DISK = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was looked at.

    Attributes:
        ok: whether it is as it should be.
        detail: what was found.
        remedy: what to do about it, "" when there is nothing to do.
        optional: whether it is missing and may be.
    """

    name: str
    ok: bool
    detail: str
    remedy: str = ""
    optional: bool = False


def facts(root: Path) -> list[Fact]:
    """Look at everything; a fault in one thing never hides the others.

    Args:
        root: the workspace's folder.
    """
    found = [_python(), *_packages(), *_extras(), *_terminal()]
    try:
        workspace = Workspace.open(root)
    except WorkbenchError as error:
        return [*found, _of_error("workspace", error)]
    for name, look in (
        ("workspace", _workspace),
        ("statements", _statements),
        ("translation", _translation),
        ("memory", _memory),
        ("termbase", _termbase),
    ):
        found.extend(_safely(name, look, workspace))
    return found


def _safely(name: str, look: Callable[[Workspace], Iterator[Fact]], workspace: Workspace) -> list[Fact]:
    try:
        return list(look(workspace))
    except WorkbenchError as error:
        return [_of_error(name, error)]
    except Exception as error:  # the report has to come to its end whatever is broken
        return [Fact(name, False, f"{type(error).__name__}: {error}", "install the workbench again")]


def _of_error(name: str, error: WorkbenchError, remedy: str = "") -> Fact:
    """What is wrong and where, with the remedy on its own."""
    where = ", ".join(str(part) for part in (error.path, error.place) if part is not None)
    return Fact(name, False, f"{where}: {error.message}" if where else error.message, error.remedy or remedy)


def _python() -> Fact:
    version = platform.python_version()
    ok = sys.version_info[:2] >= _OLDEST_PYTHON
    oldest = ".".join(map(str, _OLDEST_PYTHON))
    where = f"workbench {__version__}, Python {version}, {platform.system()} {platform.machine()}"
    return Fact("python", ok, where, "" if ok else f"install Python {oldest} or later")


def _packages() -> Iterator[Fact]:
    versions: list[str] = []
    missing: list[str] = []
    for name in PACKAGES:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        yield Fact("packages", False, f"missing: {', '.join(missing)}", f"pip install {' '.join(missing)}")
    yield Fact("packages", bool(versions), ", ".join(versions))


def _extras() -> Iterator[Fact]:
    """Formats that need a further package; to go without is fine."""
    for extra, package in EXTRAS.items():
        try:
            yield Fact(extra, True, f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            yield Fact(extra, True, f"not installed; for {extra} files: pip install {package}", optional=True)


def _terminal() -> Iterator[Fact]:
    size = shutil.get_terminal_size()
    term = os.environ.get("TERM", "")
    large = (size.columns, size.lines) >= _SMALLEST_TERMINAL and size.lines >= _SMALLEST_TERMINAL[1]
    smallest = "x".join(map(str, _SMALLEST_TERMINAL))
    detail = f"{term or 'no TERM'}, {size.columns}x{size.lines}, {os.environ.get('COLORTERM') or 'no COLORTERM'}"
    yield Fact("terminal", large, detail, "" if large else f"make the window at least {smallest}")
    encoding = locale.getpreferredencoding(False)
    utf8 = encoding.lower().replace("-", "") == "utf8"
    yield Fact("encoding", utf8, encoding, "" if utf8 else "set LANG=C.UTF-8 or PYTHONUTF8=1")


def _workspace(workspace: Workspace) -> Iterator[Fact]:
    reason = workspace.why_read_only()
    yield Fact("workspace", reason is None, reason or str(workspace.root), "" if reason is None else "change its permissions")
    free = shutil.disk_usage(workspace.root).free
    enough = free >= _LOW_DISK
    yield Fact("disk", enough, f"{free // (1024 * 1024)} MB free", "" if enough else "free some space")
    yield Fact("author", True, workspace.config.author)


def _statements(workspace: Workspace) -> Iterator[Fact]:
    summaries = workspace.summaries()
    for summary in summaries:
        if summary.problem:
            yield Fact("statements", False, f"{summary.name}: {summary.problem}", "repair the file or restore it from git")
            continue
        damaged = journal.read(workspace.journal_path(summary.name)).damaged
        if damaged:
            lines = ", ".join(str(number) for number, _ in damaged)
            yield Fact("journal", False, f"{summary.name}: damaged line {lines}", "check the disk; the other edits stand")
    yield from _left_behind(workspace, {summary.name for summary in summaries})
    yield Fact("statements", True, f"{len(summaries)} statement{'' if len(summaries) == 1 else 's'}")


def _left_behind(workspace: Workspace, known: set[str]) -> Iterator[Fact]:
    """Edits that were never saved, of statements whose files are gone: renamed, or removed by whoever else works on them."""
    for path in sorted((workspace.private / "journals").glob("*.jsonl")):
        if path.stem not in known and journal.has_unsaved(path):
            detail = f"{path.stem}: holds edits that were never saved, and the statement is gone"
            yield Fact("journal", False, detail, f"put corpora/{path.stem}.tmx back, under this name, and open it")


def _translation(workspace: Workspace) -> Iterator[Fact]:
    for source in LANGUAGES:
        for target in LANGUAGES:
            if source == target:
                continue
            name = f"{source} → {target}"
            route = workspace.translator.route(source, target) if workspace.translator.can_translate(source, target) else None
            if route is None:
                yield Fact(name, False, "nothing installed translates this", f"workbench models install {source} {target}")
            else:
                yield Fact(name, True, route.label)


def _memory(workspace: Workspace) -> Iterator[Fact]:
    if not (workspace.private / "memory.sqlite").exists():
        yield Fact("memory", True, "not made yet")
        return
    stats, notice = workspace.memory.stats(), workspace.memory.notice
    detail = notice or f"{stats.units} units of {stats.statements} statements"
    yield Fact("memory", notice is None, detail, "" if notice is None else "workbench memory rebuild")


def _termbase(workspace: Workspace) -> Iterator[Fact]:
    if not workspace.glossary.is_dir():
        yield Fact("termbase", True, "no glossary folder yet")
        return
    for problem in workspace.termbase.problems:
        yield _of_error("termbase", problem, "repair the file or restore it from git")
    yield Fact("termbase", True, f"{len(workspace.termbase.concepts)} concepts")
