"""What a web page says, paragraph by paragraph: its article, without menus, scripts and forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from workbench.core.errors import EncodingError, FormatError, InputError
from workbench.core.language import base
from workbench.formats.files import TEXT_LIMIT, decode, read_bytes
from workbench.text.writing.clean import clean

_BLOCK = re.compile(
    "address|article|blockquote|body|br|caption|center|d[dlt]|details|div|fieldset|figcaption|figure|h[1-6r]|header|html|li|main|"
    "[ou]l|p|pre|section|summary|table|tbody|t[dhr]|tfoot|thead"
)
_SILENT = re.compile(
    "aside|audio|button|canvas|datalist|embed|footer|form|head|iframe|input|math|nav|noscript|object|script|select|style|svg|"
    "template|textarea|title|video"
)
_CHARSET = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
_PROLOG = 4096
_SPACE = re.compile(r"[ \t\r\n\f]+")


def paragraphs(path: Path) -> Iterator[str]:
    """The paragraphs of a page: of its one article, else of its main part, else of all of it.

    Raises:
        NotFoundError, InputError, EncodingError: the file cannot be read, or its encoding is unknown.
        FormatError: the page has versions side by side, of which none could be told from the other.
    """
    root = _parsed(_decoded(path))
    if root is None:
        return
    spoken = {base(cell.get("lang") or "") for cell in root.iter("td") if cell.get("lang")}
    if len(spoken) > 1:
        remedy = "bring in the TMX, XLSX or DOCX that was exported with it"
        raise FormatError("the page has several versions side by side", path=path, remedy=remedy)
    for text in "".join(_said(_heart(root))).split("\n"):
        yield clean(text).strip()


def _decoded(path: Path) -> str:
    """The page's source, in UTF-8 or in the encoding that it names.

    Raises:
        NotFoundError, InputError, EncodingError: as `paragraphs`.
    """
    data = read_bytes(path, limit=TEXT_LIMIT)
    if not data.strip():
        raise InputError("the file is empty", path=path, remedy="give a file that has text in it")
    named = _CHARSET.search(data[:_PROLOG])
    try:
        return decode(data, path)
    except EncodingError:
        try:
            return data.decode(named[1].decode("ascii")).replace("\0", "") if named else decode(data, path)
        except (LookupError, UnicodeDecodeError):
            return decode(data, path)


def _parsed(source: str) -> etree._Element | None:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    # The stubs of lxml do not know that a page without an element has no root.
    return etree.fromstring(source.encode("utf-8", "replace"), parser) if source.strip() else None


def _heart(root: etree._Element) -> etree._Element:
    for name in ("article", "main"):
        found = list(root.iter(name))
        if len(found) == 1:
            return found[0]
    return root


def _said(heart: etree._Element) -> Iterator[str]:
    """The words with line breaks around blocks; white space is one space, except in what is preformatted."""
    silent: etree._Element | None = None
    preformatted = 0
    for event, element in etree.iterwalk(heart, events=("start", "end")):
        name = str(element.tag)
        if event == "start":
            if silent is None and element is not heart and (_SILENT.fullmatch(name) or element.get("hidden") is not None):
                silent = element
            if silent is not None:
                continue
            preformatted += name == "pre"
            if _BLOCK.fullmatch(name):
                yield "\n"
            if element.text:
                yield element.text if preformatted else _SPACE.sub(" ", element.text)
            continue
        if silent is None:
            preformatted -= name == "pre"
            if _BLOCK.fullmatch(name):
                yield "\n"
        elif element is silent:
            silent = None
        if silent is None and element is not heart and element.tail:
            yield element.tail if preformatted else _SPACE.sub(" ", element.tail)
