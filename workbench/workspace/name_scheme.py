"""The standard of romanisation that a workspace has chosen, written into ``workbench.toml`` without touching the rest of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workbench.core.errors import InputError
from workbench.formats.files import write_atomically
from workbench.text.naming.transliteration import scheme
from workbench.workspace import config

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

_HEADER = re.compile(r"\s*\[\s*names\s*\]\s*(#.*)?$")
_TABLE = re.compile(r"\s*\[")


def remember_name_scheme(workspace: Workspace, language: str, scheme_id: str) -> None:
    """Choose how names of a language are written in Latin letters in this workspace.

    Args:
        language: ``ru`` or ``uk``.
        scheme_id: see `text.naming.transliteration.schemes`.

    Raises:
        UsageError: there is no such scheme, or the file is wrong already.
        InputError: the file cannot be read, or says its names in a way that only a person should change.
        StorageError: it cannot be written; it is as before.
    """
    chosen = scheme(scheme_id)
    known = config.load(workspace.root)
    path = workspace.root / config.FILE_NAME
    old = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    new = _with_scheme(old, language, chosen.id)
    if _parsed(new) != _wanted(_parsed(old), language, chosen.id):
        line = f'{language} = "{chosen.id}"'
        raise InputError("the names cannot be changed here", path=path, remedy=f"write {line} under [names] yourself")
    write_atomically(path, lambda out: out.write(new.encode()))
    workspace.config = replace(workspace.config, name_schemes={**known.name_schemes, language: chosen.id})


def _with_scheme(text: str, language: str, scheme_id: str) -> str:
    lines = text.splitlines(keepends=True)
    entry = f'{language} = "{scheme_id}"\n'
    at = next((n for n, line in enumerate(lines) if _HEADER.match(line.rstrip())), None)
    if at is None:
        gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
        return f"{text}{gap}[names]\n{entry}"
    end = next((n for n in range(at + 1, len(lines)) if _TABLE.match(lines[n])), len(lines))
    same = re.compile(rf"\s*[\"']?{re.escape(language)}[\"']?\s*=")
    place = next((n for n in range(at + 1, end) if same.match(lines[n])), None)
    if place is None:
        header = lines[at] if lines[at].endswith("\n") else lines[at] + "\n"
        lines[at : at + 1] = [header, entry]
    else:
        lines[place] = entry
    return "".join(lines)


def _wanted(data: dict[str, Any] | None, language: str, scheme_id: str) -> dict[str, Any] | None:
    if data is None:
        return None
    return {**data, "names": {**data.get("names", {}), language: scheme_id}}


def _parsed(text: str) -> dict[str, Any] | None:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None
