"""Texts cut into paragraphs and sentences, by SRX rules: the stock ones of choppa-srx with our own before them."""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.language import base

OVERLAY = Path(__file__).parent / "data" / "overlay.srx"
"""Our own rules; they win over the stock ones."""

LONGEST_FOR_RULES = 20_000
"""Paragraphs longer than this, in characters, are cut by a plain pattern: on freaks (lone points) the rules take a minute."""


class SourceSegment(NamedTuple):
    """A sentence of a text that is brought in.

    Attributes:
        text: the sentence, without white space around it and without line breaks.
        paragraph: whether it opens a paragraph.
    """

    text: str
    paragraph: bool


_PLAIN_END = re.compile(r"(?<![.!?…])[.!?…]+[»\"”’')\]]*\s+(?=[\"«“‘(—–-]*\s*[^\W\d_a-zа-яёіїєґ])")
_CLOSING = re.compile(r"[\s»”’)\]}.,;:!?…]*[»”’)\]}][.,;:!?…]*(?=\s|$)")
_LETTER_OR_DIGIT = re.compile(r"\w")
_BULLET = re.compile(r"\s*(?:[-–—•*·▪◦]|\d{1,3}[.)]|[a-zа-яіїєґ]\))\s")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][»\"”’')\]]*$")

# What the stock rules know, besides a default that hardly ever ends a sentence.
_WITH_RULES = re.compile("a[rs]t?|be|br|ca|da|de|e[lnos]|fa|fr|g[al]|i[st]|ja|lt|ml|nl|p[lt]|r[ou]|s[klrv]|t[al]|uk|zh")

_WRAP_WIDTHS = range(50, 101)

_lock = threading.Lock()


def sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Where the sentences of one paragraph stand.

    Args:
        text: one paragraph; line breaks in it count as spaces.
        language: a language or version tag; the rules know some thirty; the others are split like English.

    Returns:
        Spans in order, without white space at their edges, that cover everything but white space. Closing quotation
        marks and brackets stay with their sentence, and so does a remainder without letters and digits.
    """
    if not text.strip():
        return []
    ends = _plain_ends(text) if len(text) > LONGEST_FOR_RULES else _ends_by_rules(text, base(language))
    return _tidy(text, ends)


def segments(text: str, language: str) -> list[SourceSegment]:
    """A whole text as segments: a sentence each, in paragraphs.

    A line is a paragraph, and blank lines are dropped. Lines are joined only where they are clearly one paragraph that
    was wrapped to a width: every break comes where the next word would not have fitted.
    """
    found: list[SourceSegment] = []
    for paragraph in paragraphs(text):
        for n, (start, end) in enumerate(sentences(paragraph, language)):
            found.append(SourceSegment(paragraph[start:end], n == 0))
    return found


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, stripped; none is empty, none holds a line break."""
    found: list[str] = []
    for block in re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if _is_wrapped(lines):
            found.append(" ".join(lines))
        else:
            found.extend(lines)
    return found


def _is_wrapped(lines: list[str]) -> bool:
    if len(lines) < 2 or max(map(len, lines)) not in _WRAP_WIDTHS:
        return False
    if any(_BULLET.match(line) for line in lines[1:]):
        return False
    width = max(map(len, lines))
    pairs = list(pairwise(lines))
    if any(len(line) + 1 + len(after.split(maxsplit=1)[0]) <= width for line, after in pairs):
        return False
    # Lines of one sentence each may have like lengths by chance: somewhere a sentence has to run over the break.
    running = sum(1 for line, after in pairs if not _ENDS_SENTENCE.search(line) and not after[:1].isupper())
    return running * 2 >= len(pairs)


def _ends_by_rules(text: str, language: str) -> list[int]:
    from choppa.iterators import SrxTextIterator

    ends: list[int] = []
    place = 0
    with _lock:  # the rule document fills its caches while it is used
        key = language if _WITH_RULES.fullmatch(language) else "en"
        for piece in SrxTextIterator(_rules(), f"{key}_two", text.replace("\n", " ")):
            place += len(piece)
            ends.append(place)
    return ends


@lru_cache(maxsize=1)
def _rules() -> Any:
    import choppa
    from choppa.srx_parser import SrxDocument

    stock = SrxDocument(ruleset=Path(choppa.__file__).parent / "data" / "srx" / "languagetool_segment.srx")
    rules = SrxDocument(ruleset=OVERLAY)
    rules.language_map_list.extend(stock.language_map_list)
    return rules


def _plain_ends(text: str) -> list[int]:
    return [*(match.end() for match in _PLAIN_END.finditer(text)), len(text)]


def _tidy(text: str, ends: list[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for end in ends:
        if start >= end:
            continue
        closing = _CLOSING.match(text, start) if spans else None
        if closing and closing.group().strip():
            spans[-1] = (spans[-1][0], closing.end())
            start = closing.end()
        piece = text[start:end]
        if piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            last = start + len(piece.rstrip())
            if spans and not _LETTER_OR_DIGIT.search(piece):
                spans[-1] = (spans[-1][0], last)
            else:
                spans.append((first, last))
        start = max(start, end)
    return spans
