"""Which sentence of a source somebody is translating who has typed so much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.core.language import base
from workbench.mt.layout import Split, lay_out

_ENDS = ".!?…"
_CLOSING = "»”\"')]"
_HALF, _SLACK = 0.6, 10
"""The share of a sentence and the characters beyond it by which translations are longer or shorter without meaning anything."""


@dataclass(frozen=True, slots=True)
class Current:
    """Where somebody is.

    Attributes:
        sentence: of the source.
        begun: what is typed of its translation.
        gap: what has to stand before the translation: a space after a sentence that has just ended.
        after: the source behind the sentence, as the pieces of `layout.Layout`.
    """

    sentence: str
    begun: str
    gap: str = ""
    after: tuple[tuple[str, bool], ...] = field(default=(), compare=False)


def current(source: str, source_language: str, typed: str, target_language: str, split: Split) -> Current | None:
    """The sentence that is being translated at the end of `typed`; None when all of them are there.

    Sentences are counted; where somebody has made two of one, or one of two, the lengths tell which is next.
    """
    layout = lay_out(source, base(source_language), split)
    sentences = layout.sentences
    done, begun, gap = _typed(typed, base(target_language), split)
    place = _next(sentences, done)
    if begun and place >= len(sentences):
        place = len(sentences) - 1
    if not 0 <= place < len(sentences):
        return None
    at = [n for n, (_, wanted) in enumerate(layout.pieces) if wanted][place]
    return Current(sentences[place], begun, gap, layout.pieces[at + 1 :])


def _typed(text: str, language: str, split: Split) -> tuple[list[str], str, str]:
    """The sentences that are complete, what is begun of the next, and the space that is wanting before it."""
    line_start = text.rfind("\n") + 1
    done = lay_out(text[:line_start], language, split).sentences
    line = text[line_start:]
    spans = list(split(line, language)) if line.strip() else []
    if not spans:
        return done, "", ""
    done += [line[start:end] for start, end in spans[:-1]]
    start, end = spans[-1]
    last = line[start:]
    if not line[start:end].rstrip(_CLOSING).endswith(tuple(_ENDS)):
        return done, last, ""
    return [*done, line[start:end]], "", "" if last[-1:].isspace() else " "


def _next(sentences: Sequence[str], done: Sequence[str]) -> int:
    """The place of the sentence after those done: as many on, or one less or more where the lengths say so plainly."""
    count, length = len(done), sum(map(len, done))
    ends = [sum(map(len, sentences[: n + 1])) for n in range(len(sentences))]
    if (
        0 < count <= len(ends)
        and length < _HALF * len(sentences[count - 1]) + ends[count - 1] - len(sentences[count - 1]) - _SLACK
    ):
        return count - 1
    if 0 < count < len(ends) and length > ends[count - 1] + _HALF * len(sentences[count]) + _SLACK:
        return count + 1
    return count
