"""The numbers of a sentence in a form that does not depend on the language's way to write them."""

from __future__ import annotations

import re
from collections import Counter

_NUMBER = re.compile(r"\d+(?:[ \u00a0\u2009\u202f,.']\d{3}(?!\d))*(?:[.,:]\d+)*")
_GROUPING = re.compile(r"[ \u00a0\u2009\u202f,.'](?=\d{3}(?!\d))")


def numerals(text: str) -> Counter[str]:
    """The numbers written in digits: ``1 200``, ``1,200`` and ``1.200`` are the same, as are ``0,5`` and ``0.5``."""
    return Counter(_plain(found[0]) for found in _NUMBER.finditer(text))


def _plain(number: str) -> str:
    return re.sub(r"[.,:]", ".", _GROUPING.sub("", number))
