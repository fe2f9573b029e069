"""A stretch of a translation: what it translates, and how it is written."""

from __future__ import annotations

from typing import NamedTuple

from workbench.mt.phrases.option import Option


class Step(NamedTuple):
    """A stretch of the source and what it became.

    Attributes:
        start, end: tokens of the source.
    """

    start: int
    end: int
    option: Option


class Worded(NamedTuple):
    """A stretch of a translation as text.

    Attributes:
        text: the space before it and its words.
        start: where its words begin in `text`.
        step: what they translate.
    """

    text: str
    start: int
    step: Step
