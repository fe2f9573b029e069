"""Which models take a text from one language to another: one directly, or two in a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.errors import NoRouteError
from workbench.core.language import english_name
from workbench.mt.catalogue import PINNED
from workbench.mt.direction import Direction, version_key
from workbench.mt.installed import STARTER_ENGINE

PIVOT = "en"
"""The language most models know best."""


@dataclass(frozen=True, slots=True)
class Route:
    """A way to translate.

    Attributes:
        label: for a person: ``starter ru→uk``, ``argos ru→uk via English``.
        engine: who translates: ``starter``, ``argos`` or ``argos-starter``.
        via: the language in between, None when direct.
        preview: a model on the way, or the way as a whole, is not yet good enough to be trusted.
        steps: one direction, or two.
    """

    label: str
    engine: str
    via: str | None
    preview: bool
    steps: tuple[Direction, ...]


def routes(
    directions: Iterable[Direction], source: str, target: str, *, engines: Sequence[str] = (), pivot: bool = True
) -> list[Route]:
    """Every way from `source` to `target` in at most two steps, the best first.

    A route without a preview model comes before one with it; then a direct one before two steps, a step through English before
    one through another language, and an installed package before the bundled model.

    Args:
        engines: names of engines, the preferred first: their routes come before all others, whatever else speaks for those.
        pivot: whether a route may have two steps.
    """
    known = list(directions)
    direct = [_route((step,)) for step in known if (step.source, step.target) == (source, target)]
    indirect = [
        _route((first, second))
        for first in known
        if first.source == source and first.target not in (source, target)
        for second in known
        if (second.source, second.target) == (first.target, target)
    ]
    places = {name: place for place, name in enumerate(engines)}
    found = sorted([*direct, *(indirect if pivot else [])], key=_rank) if source != target else []
    return sorted(found, key=lambda route: max(places.get(step.engine, len(engines)) for step in route.steps))


def no_route(directions: Iterable[Direction], source: str, target: str) -> NoRouteError:
    """The error that names the command by which the pair becomes possible."""
    if source == target:
        return NoRouteError(
            f"there is nothing to translate from {english_name(source)} to {english_name(target)}",
            remedy="choose two languages that differ",
        )
    known = {(direction.source, direction.target) for direction in directions}
    offered = {(offer.metadata.source, offer.metadata.target) for offer in PINNED}
    pairs = [(source, target)]
    if (source, target) not in offered and PIVOT not in (source, target):
        pairs = [pair for pair in ((source, PIVOT), (PIVOT, target)) if pair not in known]
    commands = " and ".join(f"workbench models install {first} {second}" for first, second in pairs)
    return NoRouteError(
        f"nothing installed translates from {english_name(source)} to {english_name(target)}", remedy=f"run: {commands}"
    )


def _route(steps: Sequence[Direction]) -> Route:
    engine = "-".join(sorted({step.engine for step in steps}))
    via = steps[0].target if len(steps) == 2 else None
    label = f"{engine} {steps[0].source}→{steps[-1].target}" + (f" via {english_name(via)}" if via else "")
    preview = any(step.preview for step in steps) or any(step.preview_onward for step in steps[:-1])
    return Route(label, engine, via, preview, tuple(steps))


def _rank(route: Route) -> tuple[object, ...]:
    bundled = sum(step.engine == STARTER_ENGINE for step in route.steps)
    versions = tuple(version_key(step.version) for step in route.steps)
    return (route.preview, len(route.steps), route.via not in (None, PIVOT), bundled, route.via or "", versions)
