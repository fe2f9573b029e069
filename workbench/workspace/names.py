"""Names of statements: what may be one, and how a file's name becomes one."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from workbench.core.errors import UsageError

LONGEST = 100
"""Characters that a name may have."""

_LONGEST_BYTES = 200  # file systems take 255, and suffixes and temporary names need room
_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LANGUAGE_SUFFIX = re.compile(
    r"[-_. ](?:[a-z]{2,3}(?:[-_]x[-_][a-z0-9]{1,8})|ru|uk|ua|en|rus|ukr|eng)(?:[-_][A-Z]{2})?$", re.IGNORECASE
)


def check(name: str) -> str:
    """The name itself.

    Raises:
        UsageError: it cannot be the name of a statement.
    """
    problem = _problem(name)
    if problem:
        raise UsageError(f"{name[:LONGEST]!r} cannot name a statement: {problem}", remedy=f"use a name like {slug(name)!r}")
    return name


def slug(text: str) -> str:
    """A name for a statement made from any text, readable in whatever alphabet: ``Заява 14.05`` gives ``заява-14-05``."""
    text = unicodedata.normalize("NFC", text).casefold()
    words = "".join(char if char.isalnum() else "-" for char in text)
    short = re.sub("-{2,}", "-", words).strip("-")[:60]
    while len(short.encode()) > _LONGEST_BYTES:
        short = short[:-1]
    short = short.strip("-") or "statement"
    return f"{short}-1" if _RESERVED.fullmatch(short) else short


def from_path(path: Path) -> str:
    """A name made from a file's, without the language at its end: ``bridge-ru.txt`` and ``bridge.en.docx`` give ``bridge``.

    A file that is named by its language alone takes the name of its folder: ``bridge/ru.txt`` gives ``bridge``, too.
    """
    stem = path.stem
    if _LANGUAGE_SUFFIX.fullmatch(f"-{stem}"):
        stem = path.absolute().parent.name or stem
    return slug(_LANGUAGE_SUFFIX.sub("", stem) or stem)


def _problem(name: str) -> str | None:
    if not name.strip():
        return "it is empty"
    if name != name.strip():
        return "it begins or ends with a space"
    if name.startswith((".", "-")) or name.endswith("."):
        return "it begins with a dot or a hyphen, or ends with a dot"
    if _FORBIDDEN.search(name):
        return "it has a character that file names cannot have"
    if _RESERVED.fullmatch(name):
        return "some systems keep this name for a device"
    if len(name) > LONGEST or len(name.encode(errors="replace")) > _LONGEST_BYTES:
        return f"it is longer than {LONGEST} characters"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "it is not valid text"
    return None
