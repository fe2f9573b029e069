"""Words as the tables have them."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.text.typography import fold
from workbench.text.words import Token, tokens


def pieces(text: str) -> list[Token]:
    """The words, numbers and signs of a text."""
    return [token for token in tokens(text) if token.kind != "space"]


def keys(found: Sequence[Token]) -> list[str]:
    """The tokens of one text: folded, in lower case, but acronyms as they are, unless the whole text is in capitals."""
    is_shouted = all(token.text.isupper() for token in found if token.kind == "word")
    return [fold(token.text, case=is_shouted or not is_acronym(token.text)) or token.text for token in found]


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals, as «ООН»."""
    return len(word) > 1 and word.isupper()
