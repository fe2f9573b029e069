"""Sentences on their way along a route: one step after the other."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.language import english_name
from workbench.core.progress import IsCancelled, Report
from workbench.core.translation import Glossary
from workbench.mt.direction import Direction
from workbench.mt.engine import Engine
from workbench.mt.people import carried
from workbench.mt.phrased import NO_NAMES, Names
from workbench.mt.rendering import Rendering
from workbench.mt.route import Route

_THROUGH_RUSSIAN = ("uk", "ru", "en")


def travelled(
    engine: Engine, sentences: Sequence[str], route: Route, glossary: Glossary | None, report: Report, cancelled: IsCancelled
) -> list[Rendering]:
    """One rendering per sentence; as `Engine.render`, in one step or two."""
    first, *rest = route.steps
    steps = len(route.steps)

    def first_report(done: int, total: int) -> None:
        report(done, total * steps)

    def later_report(done: int, total: int) -> None:
        report(total + done, total * steps)

    renderings = engine.render(sentences, first, glossary=glossary, report=first_report, cancelled=cancelled)
    for step in rest:
        texts = [rendering.text for rendering in renderings]
        names: dict[str, str] = {}
        for sentence, text in zip(sentences, texts, strict=True):
            names |= names_on(route, sentence, text)
        further = engine.render(texts, step, glossary=glossary, names=names, report=later_report, cancelled=cancelled)
        renderings = [_chained(before, after, step) for before, after in zip(renderings, further, strict=True)]
    return renderings


def names_on(route: Route, text: str, between: str) -> Names:
    """People's names of a text that passes through another language, for its last step."""
    languages = (*(step.source for step in route.steps), route.steps[-1].target)
    return carried(text, between) if languages == _THROUGH_RUSSIAN else NO_NAMES


def _chained(before: Rendering, after: Rendering, step: Direction) -> Rendering:
    """A rendering of a rendering; its score is that of both steps together."""
    name = english_name(step.source)
    earlier = tuple(f"in the {name} in between: {warning}" for warning in before.warnings)
    score = None if before.score is None or after.score is None else before.score + after.score
    return Rendering(after.text, score, after.tokens, (*earlier, *after.warnings), after.left)
