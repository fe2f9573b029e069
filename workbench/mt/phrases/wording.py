"""A way through a sentence as text: with the capitals, the spaces and the apostrophes of the source."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.mt.phrases.keys import is_acronym
from workbench.mt.phrases.worded import Step, Worded
from workbench.text.words import Token


def worded(sentence: str, tokens: Sequence[Token], steps: Sequence[Step]) -> list[Worded]:
    """The stretches of a translation in order; what they translate stands in a row.

    Args:
        tokens: of the sentence, without spaces.
    """
    found: list[Worded] = []
    end = tokens[steps[0].start - 1].end if steps and steps[0].start else 0
    for step in steps:
        stretch = tokens[step.start : step.end]
        space = sentence[end : stretch[0].start]
        end = stretch[-1].end
        text = step.option.text or " ".join(_cased(step.option.words, stretch))
        found.append(Worded(space + text, len(space), step))
    return found


def _cased(words: Sequence[str], stretch: Sequence[Token]) -> list[str]:
    if stretch[0].kind != "word":
        return [token.text for token in stretch]
    if len(words) == len(stretch):
        return [_like(word, token.text) for word, token in zip(words, stretch, strict=True)]
    return [_like(words[0], stretch[0].text) if stretch[0].text.istitle() else words[0], *words[1:]]


def _like(word: str, source: str) -> str:
    if is_acronym(source) and len(word) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if source[0].isupper() else word
