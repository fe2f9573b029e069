"""The house style that a team has settled on for a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typography:
    """The house style of one language.

    Attributes:
        quotes: the opening and the closing mark of a quotation, e.g. ``«»``; "" leaves it to the language's usage.
        apostrophe: the sign to use, or "" for the one that the text mostly has.
    """

    quotes: str = ""
    apostrophe: str = ""


Styles = Mapping[str, Typography]
"""Language → its house style."""
