"""Terms named to a model that has learned to obey them: ``word <term> lemma </term>``.

A model is taught them by `workbench.training`, after Bergmanis and Pinnis, "Facilitating Terminology Translation with Target
Lemma Annotations" (2021). The marks are control symbols of the tokenizer, which no text can contain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.core.translation import WantedTerm
from workbench.mt.pieces import places

TERM, TERM_END = "<term>", "</term>"
"""Around the target's dictionary form of the word before it; control symbols, so that no text can contain them."""


def marked(text: str, pieces: Sequence[str], terms: Sequence[WantedTerm], encode: Callable[[str], Sequence[str]]) -> list[str]:
    """The pieces of a source with the wanted terms named, each behind the last piece of what it translates.

    Args:
        text: the source.
        pieces: its pieces.
        encode: the pieces of a term's dictionary form.
    """
    spans = places(text, pieces)
    after: dict[int, list[str]] = {}
    for term in terms:
        inside = [n for n, (start, end) in enumerate(spans) if start < end and start < term.end and end > term.start]
        if inside:
            after[inside[-1]] = [TERM, *encode(term.text), TERM_END]
    found: list[str] = []
    for n, piece in enumerate(pieces):
        found += [piece, *after.get(n, ())]
    return found
