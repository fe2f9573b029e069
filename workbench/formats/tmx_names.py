"""What reading and writing TMX agree on."""

from __future__ import annotations

import re
from functools import lru_cache

SEGMENT_LIMIT = 1 << 20
"""The longest segment that is read, in characters."""

PEEKED_UNITS = 100
"""How many units are looked at to learn the versions of a file that does not name them."""

# The tool's version is that of the form we write, not the program's: a release changes no file.
HEADER_ATTRIBUTES = {
    "creationtool": "Workbench",
    "creationtoolversion": "1",
    "segtype": "sentence",
    "o-tmf": "Workbench",
    "adminlang": "en",
    "srclang": "",
    "datatype": "plaintext",
}
"""The attributes that a TMX header must have, in our order, with our values."""

_TMX_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z", re.ASCII)
_ISO_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


@lru_cache(maxsize=1024)
def iso_time(time: str) -> str:
    """``20261122T170500Z`` as ``2026-11-22T17:05:00Z``; "" when it is no such time."""
    if len(time) == 16 and _TMX_TIME.fullmatch(time):
        return f"{time[:4]}-{time[4:6]}-{time[6:11]}:{time[11:13]}:{time[13:]}"
    return ""


@lru_cache(maxsize=1024)
def tmx_time(time: str) -> str:
    """The inverse of `iso_time`; a time in another form comes back as it came."""
    return time.replace("-", "").replace(":", "") if _ISO_TIME.fullmatch(time) else time
