"""Escaping and the small pieces that canonical XML is put together from."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.formats.xml_reading import XML_NAMESPACE

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

# What XML 1.0 cannot hold in any form, and CR, which would come back as LF.
_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: str) -> str:
    """Text as element content on one line: a line break becomes a character reference, illegal characters vanish."""
    if not text.isprintable():
        text = _ILLEGAL.sub("", text)
        if "\n" in text:
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "&#10;")
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text


def quoted(text: str) -> str:
    """Text as an attribute's value between double quotes, with the quotes."""
    value = escape(text).replace('"', "&quot;")
    if "\t" in value:
        value = value.replace("\t", "&#9;")
    return f'"{value}"'


def attributes(pairs: Iterable[tuple[str, str]]) -> str:
    """Attributes with a leading space each; a name in a namespace is ``{uri}local``."""
    parts: list[str] = []
    for number, (name, value) in enumerate(pairs):
        if name.startswith(XML_NAMESPACE):
            parts.append(f" xml:{name.removeprefix(XML_NAMESPACE)}={quoted(value)}")
        elif name.startswith("{"):
            uri, _, local_name = name[1:].rpartition("}")
            parts.append(f" xmlns:ns{number}={quoted(uri)} ns{number}:{local_name}={quoted(value)}")
        else:
            parts.append(f" {name}={quoted(value)}")
    return "".join(parts)
