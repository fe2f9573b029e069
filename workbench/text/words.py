"""A text cut into words, numbers, spaces and punctuation, without losing a character."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from workbench.core.segment import PLACEABLE
from workbench.text.writing.alphabets import LETTER, MARKS

Kind = Literal["word", "number", "space", "punctuation"]


class Token(NamedTuple):
    """A piece of a text.

    Attributes:
        text: its characters.
        start, end: where it stands.
        kind: ``word`` has a letter; ``number`` is digits with inner points, commas and colons.
    """

    text: str
    start: int
    end: int
    kind: Kind


_ALNUM = rf"[^\W_ʼʹʻ][{MARKS}]*"
_JOINER = r"['’ʼ`´′‘\-‐‑]"
# The group that ends last is the outermost. Most of a text is plain words and spaces, which are found fast.
_KINDS: dict[str | None, Kind] = {
    "plain": "word",
    "space": "space",
    "placeable": "punctuation",
    "word": "word",
    "number": "number",
    "punctuation": "punctuation",
}
_TOKEN = re.compile(
    rf"(?P<plain>[A-Za-zА-Яа-яЁёЄєІіЇїҐґ]++(?![\w{MARKS}'’ʼ`´′‘\-‐‑]))"
    r"|(?P<space>\s+)"
    rf"|(?P<placeable>{PLACEABLE.pattern})"
    rf"|(?P<word>(?:{_ALNUM})*?{LETTER}(?:{_ALNUM})*(?:{_JOINER}(?:{_ALNUM})+)*|(?:\d+)(?:[-‐‑](?:{LETTER})+)+)"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<punctuation>(?P<sign>[\s\S])(?P=sign)*)"
)

_LONGEST_REMEMBERED = 4096  # characters
_new = tuple.__new__  # a text has dozens of tokens: two thirds of the time of calling the class


def tokens(text: str) -> list[Token]:
    """All tokens in order; joined, they are the text.

    A word keeps inner apostrophes and hyphens (``з'їзд``, ``don't``, ``генерал-майор``, ``Су-25``, ``16-летний``);
    a repeated sign is one token (``...``); a placeable (``⟦1⟧``) is punctuation.
    """
    return list(_remembered(text) if len(text) <= _LONGEST_REMEMBERED else _tokens(text))


def word_tokens(text: str) -> list[Token]:
    """The words alone."""
    return [token for token in tokens(text) if token.kind == "word"]


def _tokens(text: str) -> tuple[Token, ...]:
    return tuple([_new(Token, (each[0], each.start(), each.end(), _KINDS[each.lastgroup])) for each in _TOKEN.finditer(text)])


# Whoever compares or checks a segment cuts its text several times in a row.
_remembered = lru_cache(maxsize=256)(_tokens)
