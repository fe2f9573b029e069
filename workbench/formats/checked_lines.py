"""Lines of an append-only log, each with a checksum: ``["1a2b3c4d",{…}]``, the CRC-32 of the object's bytes, and the object."""

from __future__ import annotations

import json
import zlib
from typing import Any

_HEAD = len('["1a2b3c4d",')


def checked_line(data: dict[str, Any]) -> bytes:
    """An object as its line, line break included."""
    # Lone surrogates cannot be written as UTF-8, so they stay escapes; everything else stays readable.
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    try:
        raw = body.encode()
    except UnicodeEncodeError:
        raw = json.dumps(data, separators=(",", ":")).encode()
    return b'["%08x",%s]\n' % (zlib.crc32(raw), raw)


def checked_object(line: bytes) -> dict[str, Any] | None:
    """The object of a line without its line break, or None when it is damaged."""
    raw = line[_HEAD:-1]
    if not line.startswith(b'["') or line[-1:] != b"]" or line[2 : _HEAD - 2] != b"%08x" % zlib.crc32(raw):
        return None
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None
