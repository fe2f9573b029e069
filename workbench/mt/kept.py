"""What a translation must keep as it is: placeables, web and e-mail addresses."""

from __future__ import annotations

import re
from collections import Counter

from workbench.core.segment import PLACEABLE

KEPT = re.compile(
    rf"{PLACEABLE.pattern}"
    r"|(?:https?://|www\.)[^\s<>⟦⟧«»“”]*[^\s<>⟦⟧«»“”.,;:!?()\[\]'\"]"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
)
"""A placeable, a web address without the punctuation that follows it, or an e-mail address."""

_LETTER = re.compile(r"[^\W\d_]")


def kept_parts(text: str) -> list[str]:
    """The kept parts of a text, in order."""
    return [found[0] for found in KEPT.finditer(text)]


def without_kept(text: str) -> str:
    """The text with a space in the place of each kept part."""
    return KEPT.sub(" ", text)


def needs_translation(text: str) -> bool:
    """Whether there is a letter outside the kept parts; numbers and signs are copied."""
    return _LETTER.search(without_kept(text)) is not None


def lost(source: str, target: str) -> list[str]:
    """The kept parts of the source that the target lacks, each as often as it is lacking."""
    wanted = Counter(kept_parts(source))
    return [part for part, count in wanted.items() for _ in range(count - min(count, target.count(part)))]


def around(text: str) -> list[tuple[str, bool]]:
    """The text cut at its kept parts and at the whitespace beside them: (piece, whether it is to be translated)."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in KEPT.finditer(text):
        pieces += _between(text[end : found.start()])
        pieces.append((found[0], False))
        end = found.end()
    return pieces + _between(text[end:])


def _between(text: str) -> list[tuple[str, bool]]:
    if not needs_translation(text):
        return [(text, False)] if text else []
    body = text.strip()
    head, _, tail = text.partition(body)
    return [piece for piece in ((head, False), (body, True), (tail, False)) if piece[0]]
