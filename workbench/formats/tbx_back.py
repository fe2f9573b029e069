"""The back matter of TBX files: the persons and sources that entries refer to, of one file or of several together."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from workbench.formats.files import open_binary
from workbench.formats.tbx_names import PREFIXES, serialised
from workbench.formats.xml_reading import FILE_LIMIT, elements, local

_ROOTS = ("tbx", "martif")


def read_back(path: Path) -> str:
    """The ``back`` element of a TBX file, serialised, or "".

    Raises:
        NotFoundError, InputError, FormatError: as `tbx.read` says.
    """
    back = ""
    with open_binary(path, limit=FILE_LIMIT) as stream:
        for element in elements(stream, path, _ROOTS, ("{*}back",)):
            back = serialised(element)
    return back


def joined(backs: Iterable[str]) -> str:
    """Back matter as one: of sections of one kind what each adds; of two objects with one id the first."""
    given = [back for back in dict.fromkeys(backs) if back]
    if len(given) < 2:
        return given[0] if given else ""
    whole, *others = map(_parsed, given)
    ids = {each.get("id") for each in whole.iter() if each.get("id")}
    for other in others:
        for section in other:
            _add(section, whole, ids)
    return serialised(whole)


def ids_of(back: str) -> frozenset[str]:
    """What references may point to."""
    return frozenset(str(each.get("id")) for each in _parsed(back).iter() if each.get("id")) if back else frozenset()


def _add(section: etree._Element, whole: etree._Element, ids: set[str | None]) -> None:
    """Put what is new of a section into the section of its kind, or the section itself where there is none."""
    there = next((each for each in whole if (each.tag, each.get("type")) == (section.tag, section.get("type"))), None)
    known = {serialised(child) for child in there} if there is not None else set()
    for child in list(section):
        own = {each.get("id") for each in child.iter() if each.get("id")}
        if own & ids or serialised(child) in known:
            section.remove(child)
        elif there is not None:
            there.append(child)
        ids |= own
    if there is None and (len(section) or local(section) not in ("refObjectSec", "refObjectList")):
        whole.append(section)


def _parsed(back: str) -> etree._Element:
    """The element that `serialised` wrote."""
    names = "".join(f' xmlns{":" if prefix else ""}{prefix}="{uri}"' for prefix, uri in PREFIXES.items())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(f"<tbx{names}>{back}</tbx>".encode(), parser)[0]
