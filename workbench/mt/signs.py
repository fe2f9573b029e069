"""Signs that Russian and Ukrainian share: a translation between them has the dashes and quotation marks of its source."""

from __future__ import annotations

import re

_DASH = re.compile(r"(?:(?<=\s)|^)[-–—](?=\s)")
_QUOTED = re.compile(r"[„“”\"«]([^„“”\"«»]*)[“”\"»]")


def with_signs_of(source: str, target: str) -> str:
    """A translation with dashes and quotation marks as its source has them, where the source has one kind of each."""
    dashes = set(_DASH.findall(source))
    if len(dashes) == 1:
        target = _DASH.sub(dashes.pop(), target)
    if "«" in source and "»" in source and not any(sign in source for sign in '„“”"'):
        target = _QUOTED.sub(r"«\1»", target)
    return target
