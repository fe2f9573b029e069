"""What would translate better than what is there, and how it is installed."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.core.language import LANGUAGES
from workbench.mt.catalogue import PINNED
from workbench.mt.direction import Direction
from workbench.mt.route import PIVOT, Route, routes


def better(directions: Iterable[Direction], source: str, target: str) -> list[tuple[str, str]]:
    """The packages to install so that a pair is served, or no longer by a preview or by phrases alone; empty when all is well.

    Returns:
        Pairs of languages, as `workbench models install` takes them: one, or two that are used in a row.
    """
    known = list(directions)
    found = routes(known, source, target)
    if found and all(map(_is_good, found[0].steps)):
        return []
    offered = {(offer.metadata.source, offer.metadata.target) for offer in PINNED}
    if (source, target) in offered:
        return [(source, target)]
    trusted = {(step.source, step.target) for step in known if _is_good(step)}
    steps = [pair for pair in ((source, PIVOT), (PIVOT, target)) if pair not in trusted]
    return steps if set(steps) <= offered else []


def advice(directions: Iterable[Direction]) -> list[str]:
    """A line for each pair of languages that is not served well, with the commands that help."""
    known = list(directions)
    lines: list[str] = []
    for source in LANGUAGES:
        for target in LANGUAGES:
            wanted = better(known, source, target) if source != target else []
            if not wanted:
                continue
            served = routes(known, source, target)
            state = _state(served[0]) if served else "nothing installed; to translate"
            via = " through English" if len(wanted) == 2 or PIVOT not in (source, target) else ""
            lines.append(f"{source} → {target}: {state}{via}: {' and '.join(map(command, wanted))}")
    return lines


def _is_good(step: Direction) -> bool:
    return step.modelled and not step.preview


def _state(route: Route) -> str:
    return f"{route.engine}, {'preview quality' if route.preview else 'rough'}; better"


def command(pair: tuple[str, str]) -> str:
    """What installs a pair."""
    return f"workbench models install {pair[0]} {pair[1]}"
