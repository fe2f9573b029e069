"""A text cut into the parts that terms are recognised by: words without their hyphens, and numbers.

Hyphens part words (``генерал-майор`` is two parts), so a term is found whether it is written with a hyphen, a space or
inside a compound (``Kyiv-based``).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from workbench.core.segment import PLACEABLE
from workbench.text.lemmas import lemmas
from workbench.text.typography import Folded, folded
from workbench.text.words import Token, tokens

# What turns a word into its opposite or its imitation: "non-combatant" does not speak of a combatant.
_OPPOSING = frozenset(["non", "anti", "un", "pseudo", "quasi", "не", "анти", "псевдо", "квази", "нон"])
_UNSAID = re.compile(rf"{PLACEABLE.pattern}|[\s\"']+")
_STROKES = str.maketrans("łøđ", "lod")
# A few words between quotation marks, none of them punctuation.
_TITLE = re.compile(r'"[^".,;:!?…]{1,40}"')
_INNER = re.compile(r"[^-]+")


class Part(NamedTuple):
    """A word, a piece of a hyphenated word, or a number.

    Attributes:
        text: its characters, folded, case kept.
        key: the same in lower case.
        lemmas: every dictionary form it may be a form of.
        start, end: where it stands in the folded text, with the ``'s`` of an English possessor.
        joint: the punctuation between it and the part before; "" for spaces, quotation marks and an inner hyphen.
        opposed: whether it follows a prefix such as ``non-``.
        compound: whether it is a piece of a word with hyphens.
        quoted: whether a title in quotation marks begins with it.
    """

    text: str
    key: str
    lemmas: frozenset[str]
    start: int
    end: int
    joint: str
    opposed: bool
    compound: bool = False
    quoted: bool = False

    @property
    def owns(self) -> bool:
        """Whether it is an English possessor: the town's mayor."""
        return self.end - self.start > len(self.text)


def cut(text: str, language: str) -> tuple[Folded, list[Part]]:
    """The folded text and its parts, in order.

    Args:
        text: as it stands in a segment or an entry.
        language: a language or version tag; it decides the lemmas.
    """
    whole = folded(text)
    parts: list[Part] = []
    between = 0
    for token in tokens(whole.text):
        if token.kind == "word":
            _add_word(parts, token, whole.text[between : token.start], language)
            if token.text[0].isupper() and _TITLE.match(whole.text, max(token.start - 1, 0)):
                first = len(parts) - len(_pieces(token.text, language))
                parts[first] = parts[first]._replace(quoted=True)
        elif token.kind == "number":
            joint = _joint(whole.text[between : token.start])
            parts.append(Part(token.text, token.text, frozenset((token.text,)), token.start, token.end, joint, False))
        else:
            continue
        between = token.end
    return whole, parts


def _add_word(parts: list[Part], token: Token, before: str, language: str) -> None:
    joint, opposed = "" if before == " " else _joint(before), False
    pieces = _pieces(token.text, language)
    for text, key, forms, offset, length in pieces:
        start = token.start + offset
        parts.append(Part(text, key, forms, start, start + length, joint, opposed, len(pieces) > 1))
        joint, opposed = "", key in _OPPOSING


@lru_cache(maxsize=50_000)
def _pieces(word: str, language: str) -> tuple[tuple[str, str, frozenset[str], int, int], ...]:
    """The text, key and lemmas of each piece of a folded word, where in the word it begins, and its length in the word."""
    found = []
    for piece in _INNER.finditer(word):
        text = piece.group().rstrip("'")
        length = len(text)
        if language[:2] == "en" and text[-2:] in ("'s", "'S"):
            text = text[:-2]
        if not text:
            continue
        key = text.casefold()
        if language[:2] == "en" and not key.isascii():
            key = _bare(key)
        found.append((text, key, lemmas(key, language), piece.start(), length))
    return tuple(found)


def _bare(key: str) -> str:
    """A word without the marks that English spells as it likes: façade, Kraków, Lech Wałęsa."""
    return "".join(sign for sign in normalize("NFD", key.translate(_STROKES)) if not combining(sign))


def _joint(between: str) -> str:
    if between in ("", " ", "-"):
        return ""
    return _UNSAID.sub("", between)
