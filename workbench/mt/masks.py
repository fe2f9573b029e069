"""What a model shall not touch stands in its source as marks that it has learned to copy: ``⟦1⟧``, each a word of its own.

A mark that touches a word spoils it for a small model, so marks are set apart, and put back where they touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.core.segment import PLACEABLE
from workbench.mt.direction import Direction
from workbench.mt.installed import STARTER_ENGINE
from workbench.mt.kept import KEPT
from workbench.mt.untranslated import SISTERS

_NUMERO = re.compile(rf"(?P<kept>{KEPT.pattern})|№\s?\d[\d/.-]*\d|№\s?\d")
"""Also a numero sign with its number, which Russian and Ukrainian write alike."""

_CLOSING, _OPENING = ".,:;!?…»”)", "«„“("
_BEFORE, _AFTER = re.compile(r"\s+$"), re.compile(r"^\s+")


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence with marks.

    Attributes:
        text: what the model is given.
        marks: mark → what it stands for, and whether that touches what is before and behind it; in order.
    """

    text: str
    marks: dict[str, tuple[str, bool, bool]]

    def restored(self, text: str) -> str:
        """A translation with what the marks stand for, where it touched a word as it did in the source."""
        pieces: list[str] = []
        end = 0
        for found in PLACEABLE.finditer(text):
            known = self.marks.get(found[0])
            if known is None:
                continue
            part, touches_before, touches_after = known
            before = text[end : found.start()]
            pieces += [_BEFORE.sub("", before) if touches_before else before, part]
            end = found.end()
            if touches_after and (space := _AFTER.match(text[end:])):
                end += space.end()
        return "".join([*pieces, text[end:]])

    def marked(self, typed: str) -> str:
        """The beginning of a translation as the model would have begun it: with marks where what they stand for is typed."""
        pieces: list[str] = []
        end = 0
        for mark, (part, touches_before, touches_after) in self.marks.items():
            place = typed.find(part, end)
            if place < 0:
                continue
            pieces += [typed[end:place], " " if touches_before else "", mark, " " if touches_after else ""]
            end = place + len(part)
        return "".join([*pieces, typed[end:]])

    def told(self, remark: str) -> str:
        """A remark about the translation with what the marks in it stand for."""
        return PLACEABLE.sub(lambda found: self.marks.get(found[0], (found[0],))[0], remark)


def masked_for(sentence: str, direction: Direction) -> Masked:
    """A sentence as a model gets it; only our own have learned to copy marks."""
    if direction.engine != STARTER_ENGINE:
        return Masked(sentence, {})
    return masked(sentence, numero={direction.source, direction.target} == SISTERS)


def masked(text: str, *, numero: bool = False) -> Masked:
    """A sentence with a mark for everything in it that is kept; marks are numbered from 1.

    Args:
        numero: whether a number behind a numero sign is kept with it.
    """
    marks: dict[str, tuple[str, bool, bool]] = {}
    pieces: list[str] = []
    end = 0
    for found in (_NUMERO if numero else KEPT).finditer(text):
        mark = f"⟦{len(marks) + 1}⟧"
        before, after = text[end : found.start()], text[found.end() : found.end() + 1]
        touches_before = bool(before) and (before[-1].isalnum() or before[-1] in _CLOSING)
        touches_after = bool(after) and (after.isalnum() or after in _OPENING)
        marks[mark] = (found[0], touches_before, touches_after)
        pieces += [before, " " if touches_before else "", mark, " " if touches_after else ""]
        end = found.end()
    return Masked("".join([*pieces, text[end:]]), marks)
