"""A field for the paths of files, completed while they are typed."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
from pathlib import Path

from textual.suggester import Suggester
from textual.widgets import Input

from workbench.core.errors import UsageError

_LAST = re.compile(r"(?:[^\s\\'\"]|\\.)*$")
_PLAIN = re.compile(r"([^\w@%+=:,./-])")


class PathsInput(Input):
    """Takes paths as a shell does: separated by spaces, quoted or with backslashes where they have some.

    Args:
        value: what stands there at first.
        placeholder: what is shown while it is empty.
        folder: where a relative path begins.
    """

    def __init__(self, value: str, placeholder: str, folder: Path) -> None:
        super().__init__(value, placeholder, suggester=PathSuggester(folder), id="paths", compact=True)
        self._folder = folder

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
        return tuple(self._folder / Path(name).expanduser() for name in names)


class PathSuggester(Suggester):
    """Completes the last of the paths in a field, as a shell would; names with spaces get backslashes.

    A path that begins with a quotation mark is left to the person.

    Args:
        folder: where a relative path begins.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._folder = folder

    async def get_suggestion(self, value: str) -> str | None:
        """The value with its last path completed, or None."""
        return await asyncio.to_thread(completed, value, self._folder)


def completed(value: str, folder: Path) -> str | None:
    """`value` with its last path made whole by the first name in its folder that goes on like it; None without one."""
    found = _LAST.search(value)
    if found is None or not found[0] or value[: found.start()].count('"') % 2 or value[: found.start()].count("'") % 2:
        return None
    try:
        typed = "".join(shlex.split(found[0]))
    except ValueError:
        return None
    above, slash, start = typed.rpartition("/")
    name = _first(folder / Path(above + slash).expanduser(), start)
    return None if name is None else value + _PLAIN.sub(r"\\\1", name[len(start) :])


def _first(folder: Path, start: str) -> str | None:
    """The first name in a folder that begins so and has more to it; hidden ones only when a dot was typed."""
    if not start:
        return None
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name + "/" * entry.is_dir()
                for entry in entries
                if entry.name.startswith(start) and entry.name.isprintable()
            ]
    except (OSError, ValueError):
        return None
    return min((name for name in names if len(name) > len(start)), default=None)
