"""XML from strangers: streamed, never fetching anything, never expanding an entity."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from lxml import etree

from workbench.core.errors import FormatError, InputError, WorkbenchError
from workbench.formats.files import unreadable

FILE_LIMIT = 2 << 30
"""The largest XML file that is read, in bytes."""

ELEMENT_LIMIT = 64 << 20
"""How many bytes may pass between two elements that are looked for; more is an attack or no file of this format."""

XML_NAMESPACE = "{http://www.w3.org/XML/1998/namespace}"
XML_LANG = XML_NAMESPACE + "lang"

_LINE = 1 << 16  # bytes that are looked at as one line
_PLACE = re.compile(r", line \d+, column \d+$|\(.*?, line \d+\)$")


class _Metered:
    """A stream that stops a parser from swallowing endless input."""

    def __init__(self, stream: BinaryIO, name: Path | str) -> None:
        self._stream = stream
        self._name = name
        self._total = 0
        self.since = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._total += len(data)
        self.since += len(data)
        if self._total > FILE_LIMIT or self.since > ELEMENT_LIMIT:
            raise InputError("the file is too large to be read safely", path=self._name, remedy="split it into smaller files")
        return data


def elements(stream: BinaryIO, name: Path | str, root: tuple[str, ...], tags: tuple[str, ...]) -> Iterator[etree._Element]:
    """The elements with one of `tags`, complete, in the file's order; each is emptied when the next is asked for.

    Args:
        stream: seekable, at its beginning.
        name: what errors call the file.
        root: the names that the root element may have, without namespace.
        tags: names to answer, ``{*}local`` for any namespace.

    Raises:
        FormatError: not well-formed, another root element, or declares entities; names the line.
        InputError: empty or too large.
    """
    try:
        if not stream.read(1):
            raise InputError("the file is empty", path=name, remedy="export it again")
        stream.seek(0)
        _check_start(_Metered(stream, name), name, root)
        stream.seek(0)
        metered = _Metered(stream, name)
        for _, element in _events(metered, ("end",), tags):
            reference = next(element.iter(etree.Entity), None)
            if reference is not None:
                raise wrong(f"the entity {str(reference.text)[:40]!r} is declared nowhere in the file", name, element)
            yield element
            metered.since = 0
            _forget(element)
    except etree.XMLSyntaxError as error:
        refuse_conflict(stream, name, remedy="take one side, as in `git checkout --ours FILE`, or edit those lines")
        raise _broken(error, name) from None
    except OSError as error:
        raise unreadable(error, name) from error


def refuse_conflict(stream: BinaryIO, name: Path | str, *, remedy: str) -> None:
    """Say so where git has merged lines and left both sides in a file, which is no XML then.

    Raises:
        FormatError: it has; names the line.
    """
    stream.seek(0)
    begin = 0
    for number, line in enumerate(iter(lambda: stream.readline(_LINE), b""), 1):
        if line.startswith(b"<<<<<<< "):
            begin = begin or number
        elif begin and line.startswith(b">>>>>>> "):
            raise FormatError(
                "git has left both sides of a conflict in the file", path=name, place=f"line {begin}", remedy=remedy
            )


def local(element: etree._Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def items(element: etree._Element) -> list[tuple[str, str]]:
    """An element's attributes in the file's order; a name in a namespace is ``{uri}local``."""
    return cast("list[tuple[str, str]]", element.items())


def inherited(element: etree._Element, attribute: str) -> str:
    """An attribute's value at an element or the nearest one around it that has it, else ""."""
    values = (each.get(attribute) for each in (element, *element.iterancestors()))
    return next((value for value in values if value), "")


def wrong(message: str, name: Path | str, element: etree._Element) -> WorkbenchError:
    """An error at an element, with its line."""
    return FormatError(message, path=name, place=f"line {element.sourceline}")


def raw(element: etree._Element) -> str:
    """An element serialised, without the text that follows it and without namespaces that it does not use."""
    if element.nsmap:
        element = copy.deepcopy(element)
        etree.cleanup_namespaces(element)
    return etree.tostring(element, encoding="unicode", with_tail=False)


def _events(source: _Metered, events: tuple[str, ...], tags: tuple[str, ...] | None) -> Iterator[tuple[str, etree._Element]]:
    return iter(
        etree.iterparse(
            source,
            events=events,
            tag=tags,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            attribute_defaults=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
    )


def _check_start(source: _Metered, name: Path | str, root: tuple[str, ...]) -> None:
    """Refuse what is not this format, or may be dangerous, before anything of it is used."""
    _, element = next(_events(source, ("start",), None))
    document = element.getroottree().docinfo
    subset = document.internalDTD
    # The stubs of lxml do not know iterentities.
    declared = [entity.name for entity in subset.iterentities()] if subset is not None else []  # type: ignore[attr-defined]
    if declared:
        raise FormatError(
            f"the file declares the entity {str(declared[0])[:40]!r}, which is refused for safety",
            path=name,
            remedy="remove the ENTITY declarations",
        )
    if local(element) not in root:
        expected = " or ".join(f"<{tag}>" for tag in root)
        raise FormatError(f"the root element is <{local(element)[:40]}>, not {expected}", path=name)


def _forget(element: etree._Element) -> None:
    """Free an element and those before it; the tree would grow with the file."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _broken(error: etree.XMLSyntaxError, name: Path | str) -> FormatError:
    message = _PLACE.sub("", str(error.msg or "no XML")).strip()
    place = f"line {error.lineno}" if error.lineno else None
    if "ntity" in message:
        return FormatError(f"the file uses an entity that is refused for safety: {message}", path=name, place=place)
    return FormatError(f"the XML is broken: {message}", path=name, place=place, remedy="repair it or export it again")
