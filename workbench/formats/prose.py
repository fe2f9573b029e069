"""Texts of one version, from the files that people write and publish them in: plain text, Word, OpenDocument, web pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from workbench.formats.files import read_text
from workbench.text.writing.clean import clean


def read_prose(path: Path) -> str:
    """The text of a file by the suffix of its name; what is none of the others is plain text.

    Returns:
        The text without control characters; in documents and pages an empty line stands between paragraphs.

    Raises:
        NotFoundError, InputError, EncodingError: the file cannot be read, or is no text.
        FormatError: a damaged document, or a page with several versions.
    """
    paragraphs = _READERS.get(path.suffix.lower())
    if paragraphs is None:
        return clean(read_text(path))
    return "\n\n".join(text for text in paragraphs(path) if text.strip())


def is_document(path: Path) -> bool:
    """Whether a file is a document or a page by the suffix of its name, and no plain text."""
    return path.suffix.lower() in _READERS


def _word(path: Path) -> Iterable[str]:
    from workbench.formats.word_reading import paragraphs

    return paragraphs(path)


def _open_document(path: Path) -> Iterable[str]:
    from workbench.formats.open_document import paragraphs

    return paragraphs(path)


def _page(path: Path) -> Iterable[str]:
    from workbench.formats.web_page import paragraphs

    return paragraphs(path)


_READERS: dict[str, Callable[[Path], Iterable[str]]] = {
    ".docx": _word,
    ".odt": _open_document,
    ".html": _page,
    ".htm": _page,
    ".xhtml": _page,
}

SUFFIXES = (".txt", ".md", *_READERS)
"""Of the files that hold a text of one version; others are read as plain text."""
