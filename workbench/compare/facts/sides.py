"""Facts of several versions laid side by side: who says the same, who something else in its place, who nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.quantities.agreement import odd_one_out


class Place(Protocol):
    """Where a version says something."""

    @property
    def text(self) -> str:
        """As it stands."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


P = TypeVar("P", bound=Place)


def grouped(
    facts: Mapping[str, Sequence[P]], same: Callable[[P, P], bool], apart: Callable[[P, P], float] | None = None
) -> list[dict[str, P]]:
    """What the versions say the same, each version once in a group.

    Args:
        facts: version → what it says.
        same: whether two versions may say the same.
        apart: how far apart two facts are that may be the same, so that each joins the nearest group and not the first.
    """
    groups: list[dict[str, P]] = []
    for tag, found in facts.items():
        for fact in found:
            fitting = (group for group in groups if tag not in group and all(same(fact, other) for other in group.values()))
            group = next(fitting, None) if apart is None else _nearest(fact, list(fitting), apart)
            if group is None:
                groups.append({tag: fact})
            else:
                group[tag] = fact
    return groups


def _nearest(fact: P, groups: Sequence[dict[str, P]], apart: Callable[[P, P], float]) -> dict[str, P] | None:
    return min(groups, key=lambda group: max(apart(fact, other) for other in group.values()), default=None)


def difference(kind: str, versions: Sequence[str], sides: Sequence[Mapping[str, Place]]) -> Difference:
    """The difference between the sides, each of which says something else; versions on no side say nothing."""
    said = {tag: place for side in sides for tag, place in side.items()}
    lacking = tuple(tag for tag in versions if tag not in said)
    messages = [_told(side) for side in sides]
    if lacking:
        messages.append(f"not in {listed(lacking)}")
    return Difference(
        kind=kind,
        message=("; " if any(", " in each for each in messages[:-1]) else ", ").join(messages),
        odd=odd_one_out({tag: next((n for n, side in enumerate(sides) if tag in side), None) for tag in versions}),
        values={tag: said[tag].text if tag in said else "" for tag in versions},
        spans={tag: ((said[tag].start, said[tag].end),) for tag in versions if tag in said},
    )


def _told(side: Mapping[str, Place]) -> str:
    """What a side says, each version in its own words: ``19 марта in ru, 19 March in en``."""
    tags: dict[str, list[str]] = {}
    for tag, place in side.items():
        tags.setdefault(place.text, []).append(tag)
    return ", ".join(f"{text} in {listed(tuple(each))}" for text, each in tags.items())
