"""A workspace: a folder with ``corpora/``, ``glossary/`` and perhaps a ``workbench.toml``."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import InputError, NotFoundError, WorkbenchError
from workbench.core.statement import Header, Statement
from workbench.formats.private_folder import make_private
from workbench.workspace import config, journal, loading, names
from workbench.workspace.session import Session

if TYPE_CHECKING:
    from workbench.memory.memory import Memory
    from workbench.mt.translator import MachineTranslator
    from workbench.termbase.termbase import Termbase


@dataclass(frozen=True, slots=True)
class Summary:
    """A statement at a glance.

    Attributes:
        versions: tags in the order of the columns.
        units: how many.
        states: version → state → how many segments; states that no segment is in are left out.
        problem: why the file cannot be read, "" when it can.
    """

    name: str
    versions: tuple[str, ...]
    units: int
    states: dict[str, dict[str, int]]
    problem: str = ""


class Workspace:
    """A workspace that exists. Nothing is created in it before something is written.

    Attributes:
        root: the folder, absolute.
        config: what ``workbench.toml`` says.
    """

    def __init__(self, root: Path, settings: config.Config) -> None:
        self.root = root
        self.config = settings
        self._summaries: dict[str, tuple[object, Summary]] = {}

    @classmethod
    def open(cls, root: Path | str) -> Workspace:
        """Open a folder.

        Raises:
            NotFoundError: there is no such folder.
            InputError, UsageError: it is a file, or ``workbench.toml`` is wrong.
        """
        path = Path(root).expanduser().absolute()
        if path.exists() and not path.is_dir():
            raise InputError("this is a file, not a folder", path=root, remedy=f"to bring a text in: workbench open {root}")
        if not path.is_dir():
            raise NotFoundError(
                "there is no such folder", path=root, remedy=f"name one that is there, or create it: mkdir -p {root}"
            )
        return cls(path, config.load(path))

    @property
    def corpora(self) -> Path:
        """Where the statements are."""
        return self.root / "corpora"

    @property
    def glossary(self) -> Path:
        """Where the termbase is."""
        return self.root / "glossary"

    @property
    def private(self) -> Path:
        """``.workbench``: journals, locks and the memory's index; never committed."""
        return self.root / ".workbench"

    def statement_path(self, name: str) -> Path:
        """Where a statement is, or would be.

        Raises:
            UsageError: nothing can have this name.
        """
        return self.corpora / f"{names.check(name)}.tmx"

    def journal_path(self, name: str) -> Path:
        """Where a statement's journal is, or would be; errors as `statement_path`."""
        return self.private / "journals" / f"{names.check(name)}.jsonl"

    def names(self) -> list[str]:
        """The statements, sorted."""
        try:
            entries = list(os.scandir(self.corpora))
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise InputError(f"cannot be read ({error.strerror})", path=self.corpora) from error
        found = (entry.name for entry in entries if entry.name.endswith(".tmx") and not entry.name.startswith("."))
        return sorted(name.removesuffix(".tmx") for name in found if (self.corpora / name).is_file())

    def require(self, name: str) -> Path:
        """The file of a statement that exists.

        Raises:
            NotFoundError: it does not; the message names the nearest.
            UsageError: nothing can have this name.
        """
        path = self.statement_path(name)
        if not path.is_file():
            import difflib

            near = difflib.get_close_matches(name, self.names(), n=1, cutoff=0.5)
            remedy = f"did you mean {near[0]!r}?" if near else "workbench list shows what there is"
            raise NotFoundError(f"there is no statement {name!r} in {self.root}", remedy=remedy)
        return path

    def session(self, name: str, *, read_only: bool = False) -> Session:
        """Open a statement for editing; for reading when somebody else has it open (`Session.read_only` says who).

        Raises:
            NotFoundError, UsageError: there is no such statement.
            FormatError, InputError, StorageError: its file or journal cannot be read.
        """
        self.require(name)
        return Session(self, name, read_only=read_only)

    def statement(self, name: str) -> Statement:
        """A statement as it is now, unsaved edits included, for commands that change nothing; errors as `session`."""
        return loading.load(self.require(name), self.journal_path(name), alone=False).statement

    def summaries(self) -> list[Summary]:
        """All statements at a glance, sorted by name; a file that cannot be read tells so in `Summary.problem`."""
        return [self._summary(name) for name in self.names()]

    def _summary(self, name: str) -> Summary:
        path = self.corpora / f"{name}.tmx"
        try:
            log = self.journal_path(name)
            key = (loading.signature(path), loading.signature(log))
            known = self._summaries.get(name)
            if known is not None and known[0] == key:
                return known[1]
            summary = _of_statement(self.statement(name)) if journal.has_unsaved(log) else _of_file(name, path)
        except WorkbenchError as error:
            return Summary(name, (), 0, {}, error.message)
        self._summaries[name] = (key, summary)
        return summary

    # -- writing

    def why_read_only(self) -> str | None:
        """Why nothing can be written here, for a person, or None when it can."""
        for folder in (self.root, self.corpora, self.private):
            if folder.exists() and not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
                return f"the folder {folder} cannot be written"
        return None

    def prepare(self) -> None:
        """Make ``.workbench`` with its own ``.gitignore``; where that fails, whoever writes there next says why."""
        with suppress(OSError):
            make_private(self.private)

    # -- services, made when they are first asked for

    @cached_property
    def termbase(self) -> Termbase:
        """All concepts of the workspace."""
        from workbench.termbase.termbase import Termbase

        return Termbase(self.glossary)

    @cached_property
    def memory(self) -> Memory:
        """The translation memory."""
        from workbench.memory.memory import Memory

        self.prepare()
        return Memory(self.private / "memory.sqlite")

    @cached_property
    def translator(self) -> MachineTranslator:
        """What translates offline."""
        from workbench.mt.translator import MachineTranslator
        from workbench.termbase.wanted import GlossaryTerms

        wanted = self.config.mt
        glossary = GlossaryTerms(self.termbase) if wanted.glossary else None
        return MachineTranslator(engines=wanted.engines, pivot=wanted.pivot, glossary=glossary)


def _of_file(name: str, path: Path) -> Summary:
    from workbench.formats import tmx

    header, units = tmx.open_units(path)
    counts: dict[str, Counter[str]] = {tag: Counter() for tag in header.versions}
    total = 0
    for unit in units:
        total += 1
        for tag in header.versions:
            counts[tag][unit.state(tag).value] += 1
        for tag in unit.segments:
            if tag not in counts:  # a foreign file's header does not list its versions
                counts[tag] = Counter({"empty": total - 1} if total > 1 else {})
                counts[tag][unit.state(tag).value] += 1
                header = Header((*header.versions, tag), header.source)
    return Summary(name, header.versions, total, {tag: dict(found) for tag, found in counts.items()})


def _of_statement(statement: Statement) -> Summary:
    states = {tag: {state.value: n for state, n in statement.states(tag).items()} for tag in statement.versions}
    return Summary(statement.name, statement.versions, len(statement), states)
