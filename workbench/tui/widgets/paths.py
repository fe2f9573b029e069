"""The rest of a file's name, suggested while it is typed."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
from pathlib import Path

from textual.suggester import Suggester

_LAST = re.compile(r"(?:[^\s\\'\"]|\\.)*$")
_PLAIN = re.compile(r"([^\w@%+=:,./-])")


class PathSuggester(Suggester):
    """Completes the last of the paths in a field, as a shell would; names with spaces get backslashes.

    A path that begins with a quotation mark is left to the person.
    """

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The value with its last path completed, or None."""
        return await asyncio.to_thread(completed, value)


def completed(value: str) -> str | None:
    """`value` with its last path made whole by the first name in its folder that goes on like it; None without one."""
    found = _LAST.search(value)
    if found is None or not found[0] or value[: found.start()].count('"') % 2 or value[: found.start()].count("'") % 2:
        return None
    try:
        typed = "".join(shlex.split(found[0]))
    except ValueError:
        return None
    folder, _, start = typed.rpartition("/")
    home = Path(f"{folder}/" if folder or typed.startswith("/") else ".").expanduser()
    name = _first(home, start)
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
