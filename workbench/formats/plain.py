"""Plain text: one version of a statement, its paragraphs restored."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from workbench.core.errors import UsageError
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats.files import read_text
from workbench.text.writing.clean import clean


def write(statement: Statement, out: BinaryIO) -> None:
    """Write the text of a statement that has one version; an empty line stands between paragraphs.

    Raises:
        UsageError: it has several versions.
    """
    if len(statement.versions) > 1:
        choice = ", ".join(statement.versions)
        raise UsageError("plain text holds one version", remedy=f"name the one to export: {choice}")
    for tag in statement.versions:
        text = "\n\n".join(paragraphs(statement, tag))
        out.write(f"{text}\n".encode() if text else b"")


def paragraphs(statement: Statement, version: str) -> list[str]:
    """A version's text by paragraphs."""
    found: list[list[str]] = []
    for unit in statement.units:
        if unit.paragraph or not found:
            found.append([])
        text = clean(unit.text(version)).strip()
        if text:
            found[-1].append(text)
    return [" ".join(sentences) for sentences in found if sentences]


def read(path: Path) -> Statement:
    """A statement with one version: the text, its language detected, one unit per sentence.

    Raises:
        NotFoundError, InputError: the file cannot be read as UTF-8 text.
    """
    from workbench.text.detect import detect_document  # loads language profiles
    from workbench.text.sentences import segments  # loads segmentation rules

    text = clean(read_text(path))
    language = detect_document(text).language
    units = [
        Unit(f"u{number}", {language: Segment(part.text, State.CONFIRMED, ORIGINAL)}, paragraph=part.paragraph)
        for number, part in enumerate(segments(text, language), 1)
    ]
    return Statement(path.stem, Header((language,), language), units)
