"""Folding for comparing: what looks or means the same becomes the same characters. What is shown stays as typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import is_normalized, normalize

APOSTROPHES = "'’ʼ`´′ʹʻ‛‘"
"""Characters that people type for the apostrophe; the first is what they fold to."""

QUOTES = '"«»„“”‟″〝〞'
"""Double quotation marks; the first is what they fold to."""

DASHES = "-‐‑‒–—―−﹣－"
"""Hyphens, dashes and the minus sign; the first is what they fold to."""

SPACES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Spaces of every width, breaking or not; the first is what they fold to."""

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"
"""Soft hyphens, zero-width characters and variation selectors: folded away."""

_STRESS = "\u0300\u0301"

_TABLE: dict[int, str] = {
    **{ord(sign): kind[0] for kind in (APOSTROPHES, QUOTES, DASHES, SPACES) for sign in kind},
    **{ord(sign): "'" for sign in "‚‹›"},
    **dict(zip(map(ord, "ёЁѐЀѝЍ"), "еЕеЕиИ", strict=True)),
    ord("…"): "...",
}

# Characters that may change together with the one before them: combining marks, conjoining jamo, what is folded away.
_ATTACHED = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1160-\u11ff"
    rf"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f{INVISIBLE}"
)
_INVISIBLE = re.compile(rf"[{INVISIBLE}]")
_NEEDS_CARE = re.compile(rf"[{_ATTACHED}]")
_CLUSTER = re.compile(rf"[\s\S][{_ATTACHED}]*")
_YO_AGAIN = re.compile(r"(?<=[еЕ])\u0308+")  # a second diaeresis on ё would make one of its е again
_STRESSES = re.compile(rf"[{_STRESS}]")
_PLAIN = re.compile(r"[\0-_a-~А-Яа-яЄєІіЇїҐґ]*")  # nearly every word; it stays as it is


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows where its characters come from.

    Attributes:
        text: the folded text.
        offsets: index in the original of each folded character, and of the end: ``len(text) + 1`` entries.
    """

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that the folded characters from `start` to `end` stand for.

        Stress marks and other characters that were folded away belong to the character before them.
        """
        first = self.offsets[start]
        if end <= start:
            return first, first
        # One character may have become several (… → ...): a span never ends inside it.
        while end < len(self.text) and self.offsets[end] == self.offsets[end - 1]:
            end += 1
        return first, self.offsets[end]


def fold(text: str, *, case: bool = False) -> str:
    """The text as it is compared.

    NFC; apostrophes become ', quotation marks ", dashes -, spaces of any width a plain space, … three points, ё е;
    stress marks, soft hyphens and zero-width characters go. With `case`, case is folded too.
    """
    if text.isascii():
        text = text.replace("`", "'")
        return text.lower() if case else text
    if _PLAIN.fullmatch(text):
        return text.lower() if case else text
    text = normalize("NFC", _INVISIBLE.sub("", text))
    text = _STRESSES.sub("", text)
    if case:
        text = text.casefold()
    text = _YO_AGAIN.sub("", text.translate(_TABLE))
    return text if is_normalized("NFC", text) else normalize("NFC", text)


@lru_cache(maxsize=256)
def folded(text: str, *, case: bool = False) -> Folded:
    """Like `fold`, with the place of every folded character in the original."""
    if not _NEEDS_CARE.search(text):
        whole = fold(text, case=case)
        if len(whole) == len(text):
            return Folded(whole, tuple(range(len(text) + 1)))
    pieces: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        piece = _fold_cluster(match.group(), case)
        pieces.append(piece)
        offsets.extend([match.start()] * len(piece))
    offsets.append(len(text))
    return Folded("".join(pieces), tuple(offsets))


@lru_cache(maxsize=4096)
def _fold_cluster(cluster: str, case: bool) -> str:
    return fold(cluster, case=case)
