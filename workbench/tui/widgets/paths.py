"""A field for the paths of files, completed while they are typed, and the names that they may go on with."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
from dataclasses import dataclass
from pathlib import Path

from rich.cells import cell_len
from textual import on
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Input, Static

from workbench.core.errors import UsageError
from workbench.tui.background import background

_LAST = re.compile(r"(?:[^\s\\'\"]|\\.)*$")
_PLAIN = re.compile(r"([^\w@%+=:,./-])")

GAP = "   "
"""What parts the names in the list."""


class PathsInput(Input):
    """Takes paths as a shell does: separated by spaces, quoted or with backslashes where they have some.

    Args:
        value: what stands there at first.
        placeholder: what is shown while it is empty.
    """

    def __init__(self, value: str, placeholder: str) -> None:
        super().__init__(value, placeholder, suggester=PathSuggester(), id="paths", compact=True)

    def paths(self) -> tuple[Path, ...]:
        """The paths that were typed.

        Raises:
            UsageError: there are none, or a quotation mark is open.
        """
        try:
            names = shlex.split(self.value)
        except ValueError:
            raise UsageError("A quotation mark is not closed.") from None
        if not names:
            raise UsageError("Name at least one file.")
        return tuple(Path(name).expanduser() for name in names)

    def on_mount(self) -> None:
        """Show what there is to begin with."""
        self.call_after_refresh(self._list_names)

    @on(Input.Changed)
    def _list_names(self) -> None:
        for names in self.screen.query(PathNames):
            names.look(self.value)


class PathNames(Static):
    """The names that the last path in a field may go on with, on one line."""

    def __init__(self) -> None:
        super().__init__("", markup=False, id="path-names")
        self._value = ""
        self._names: list[str] = []

    @background("path-names")
    def look(self, value: str) -> None:
        """Look into the folder that the last path names so far."""
        going_on = last_path(value)
        self.app.call_from_thread(self._take, value, going_on.names() if going_on else [])

    def _take(self, value: str, names: list[str]) -> None:
        self._value, self._names = value, names
        self.on_resize()

    def on_resize(self) -> None:
        """As many names as there is room for."""
        shown = ""
        for n, name in enumerate(self._names):
            more = f"{shown}{GAP * bool(shown)}{name}"
            if cell_len(more) > self.size.width - 2 * (n < len(self._names) - 1):
                shown += " …"
                break
            shown = more
        self.update(Content.styled(shown, "$text-muted"))


class PathSuggester(Suggester):
    """Completes the last of the paths in a field, as a shell would; names with spaces get backslashes.

    A path that begins with a quotation mark is left to the person.
    """

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The value with its last path completed, or None."""
        return await asyncio.to_thread(completed, value)


@dataclass(frozen=True, slots=True)
class LastPath:
    """The path that is being typed: its folder, how the name in it begins, and the paths before it."""

    folder: str
    start: str
    before: tuple[str, ...]

    def names(self) -> list[str]:
        """The names in the folder that begin so and are not in the field already; hidden ones only when a dot was typed."""
        folder = Path(self.folder).expanduser()
        taken = {os.path.normpath(Path(name).expanduser()) for name in self.before}
        try:
            with os.scandir(folder) as entries:
                return sorted(
                    entry.name + "/" * entry.is_dir()
                    for entry in entries
                    if entry.name.startswith(self.start)
                    and (self.start or not entry.name.startswith("."))
                    and entry.name.isprintable()
                    and os.path.normpath(entry.path) not in taken
                )
        except (OSError, ValueError):
            return []


def last_path(value: str) -> LastPath | None:
    """The last path of a field; None where it begins with a quotation mark."""
    found = _LAST.search(value)
    if found is None or any(value[: found.start()].count(mark) % 2 for mark in "\"'"):
        return None
    try:
        typed, before = "".join(shlex.split(found[0])), shlex.split(value[: found.start()])
    except ValueError:
        return None
    above, slash, start = typed.rpartition("/")
    return LastPath(above + slash, start, tuple(before))


def completed(value: str) -> str | None:
    """`value` with its last path made whole by the first name in its folder that goes on like it; None without one."""
    last = last_path(value)
    if last is None or not (last.start or last.folder):
        return None
    name = next((name for name in last.names() if len(name) > len(last.start)), None)
    return None if name is None else value + _PLAIN.sub(r"\\\1", name[len(last.start) :])
