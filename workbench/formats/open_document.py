"""What an OpenDocument text (ODT) says, paragraph by paragraph, with tracked changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from workbench.core.errors import FormatError
from workbench.formats.office import checked, part
from workbench.text.writing.clean import clean

_CONTENT = "content.xml"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
# Notes, comments and deleted text stand within the paragraphs they belong to.
_ASIDE = frozenset({f"{_TEXT}note", f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_OFFICE}forms"})
_MOST_SPACES = 1_000


def paragraphs(path: Path) -> Iterator[str]:
    """The paragraphs of a document as it is read: headings, lists and the cells of tables among them.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: it is no such document, or a damaged one.
    """
    root = part(checked(path, needs=_CONTENT, kind="an OpenDocument text"), _CONTENT, path)
    text = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if text is None:
        raise FormatError("this is no OpenDocument text", path=path, place=_CONTENT)
    for element in text.iter(*_PARAGRAPHS):
        if not any(parent.tag in _ASIDE for parent in element.iterancestors()):
            yield clean("".join(_said(element)))


def _said(paragraph: etree._Element) -> Iterator[str]:
    """The words of a paragraph, without those of paragraphs within it."""
    inner: etree._Element | None = None
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        aside = element is not paragraph and (element.tag in _ASIDE or element.tag in _PARAGRAPHS)
        if event == "start" and inner is None:
            if aside:
                inner = element
                continue
            yield _character(element)
            yield element.text or ""
        elif event == "end":
            if element is inner:
                inner = None
            if inner is None and element is not paragraph:
                yield element.tail or ""


def _character(element: etree._Element) -> str:
    """The white space that an element stands for, if any."""
    if element.tag == f"{_TEXT}s":
        count = element.get(f"{_TEXT}c") or "1"
        return " " * min(int(count), _MOST_SPACES) if count.isdecimal() else " "
    return {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}.get(str(element.tag), "")
