"""Office packages (XLSX, DOCX): ZIP archives of XML parts, checked before they are opened, and written reproducibly."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import FormatError, InputError
from workbench.formats.files import MEBIBYTE, TEXT_LIMIT, read_bytes

if TYPE_CHECKING:
    from lxml import etree

UNPACKED_LIMIT = 512 * MEBIBYTE
"""How many bytes the parts of a package may have together; more is an attack."""

PARTS_LIMIT = 10_000
RATIO_LIMIT = 200
"""How many times a part of more than a mebibyte may be larger than it is packed; real sheets stay below 50."""

_PROLOG = 4096
_EPOCH = (1980, 1, 1, 0, 0, 0)
_TIMES = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")


def checked(path: Path, *, needs: str, kind: str) -> io.BytesIO:
    """The bytes of a package that is safe to unpack.

    Args:
        needs: the part that it has to have, e.g. ``xl/workbook.xml``.
        kind: what it should be, with an article, for the error.

    Raises:
        NotFoundError, InputError: the file cannot be read, or unpacks to more than is reasonable.
        FormatError: it is no such package, or a part declares entities or a document type.
    """
    data = read_bytes(path, limit=TEXT_LIMIT)
    if not data:
        raise InputError("the file is empty", path=path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            _refuse_bombs(parts, path)
            if needs not in package.namelist():
                raise FormatError(f"this is not {kind}", path=path)
            for part in parts:
                if part.filename.endswith((".xml", ".rels", ".vml")):
                    with package.open(part) as stream:
                        _refuse_declarations(stream.read(_PROLOG), part.filename, path)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise FormatError(f"this is not {kind}, or it is damaged or encrypted ({error})", path=path) from None
    return io.BytesIO(data)


def part(package: io.BytesIO, name: str, path: Path) -> etree._Element:
    """The root element of a part of a package that `checked` has answered; nothing is fetched for it.

    Raises:
        FormatError: the part is damaged.
    """
    from lxml import etree  # not every office package is read as XML here

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        with zipfile.ZipFile(package) as parts:
            return etree.fromstring(parts.read(name), parser)
    except (etree.XMLSyntaxError, zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        raise FormatError(f"the document is damaged ({type(error).__name__})", path=path, place=name) from error


def _refuse_bombs(parts: list[zipfile.ZipInfo], path: Path) -> None:
    bomb = any(part.file_size > MEBIBYTE and part.file_size > RATIO_LIMIT * part.compress_size for part in parts)
    if bomb or len(parts) > PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise InputError("the file unpacks to more than is reasonable and is refused for safety", path=path)


def _refuse_declarations(prolog: bytes, part: str, path: Path) -> None:
    """Parts of office packages are UTF-8 or UTF-16 and never declare a document type."""
    if b"<!DOCTYPE" in prolog.replace(b"\0", b"") or b"<!ENTITY" in prolog.replace(b"\0", b""):
        raise FormatError("the file declares a document type, which is refused for safety", path=path, place=part)


def reproducible(data: bytes) -> bytes:
    """A package without the time of its writing, so that the same content gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                content = _TIMES.sub(b"", content)
            new.writestr(zipfile.ZipInfo(part.filename, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
