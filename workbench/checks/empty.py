"""Segments without a text, and texts that were copied instead of translated."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity
from workbench.core.language import LANGUAGES, base
from workbench.core.segment import ORIGINAL, State
from workbench.text.lemmas import is_known
from workbench.text.typography import fold
from workbench.text.words import word_tokens
from workbench.text.writing.alphabets import CYRILLIC, LATIN

_FEWEST_WORDS = 3


def _empty(row: Row) -> Iterator[Spot]:
    """A unit that only has its original is not translated yet, which is no mistake."""
    confirmed = [row.unit.segment(tag) for tag in row.texts if row.unit.state(tag) is State.CONFIRMED]
    if len(confirmed) < 2 and all(segment.origin == ORIGINAL for segment in confirmed):
        return
    for tag in row.versions:
        if tag not in row.texts:
            yield Spot(tag, 0, 0, "empty, while other versions of the unit are confirmed")


def _copied(row: Row) -> Iterator[Spot]:
    tags = list(row.texts)
    alike: dict[str, list[str]] = {}
    for tag in tags:
        alike.setdefault(fold(row.texts[tag], case=True).strip(), []).append(tag)
    for group in alike.values():
        for tag in group:
            others = [other for other in group if base(other) != base(tag)]
            if others and _is_foreign(row, tag, others):
                text = row.texts[tag]
                yield Spot(tag, 0, len(text), f"the same text as {others[0]}, so not translated")


def _is_foreign(row: Row, tag: str, others: list[str]) -> bool:
    """Whether the text does not belong in the version: names alone, and what two languages really share, do."""
    words = [token.text for token in word_tokens(row.texts[tag])]
    if len(words) < _FEWEST_WORDS or not any(word.islower() and len(word) > 1 for word in words):
        return False
    language = base(tag)
    if language not in LANGUAGES or not any(base(other) in LANGUAGES for other in others):
        return row.unit.segment(tag).origin != ORIGINAL
    own, strange = (LATIN, CYRILLIC) if language == "en" else (CYRILLIC, LATIN)
    text = row.texts[tag]
    if not own.search(text):
        return strange.search(text) is not None
    sisters = [base(other) for other in others if base(other) in ("ru", "uk")]
    if language == "en" or not sisters:
        return False
    return any(not is_known(word, language) and is_known(word, sister) for word in words if word.islower() for sister in sisters)


EMPTY_SEGMENT = Check(
    "empty-segment",
    "Empty segments",
    "A segment has no text while the translation of its unit is confirmed in another version.",
    Severity.WARNING,
    _empty,
)
COPIED_SEGMENT = Check(
    "copied-segment",
    "Copied segments",
    "A text of three words or more is the same in two languages and belongs to only one of them.",
    Severity.WARNING,
    _copied,
)
