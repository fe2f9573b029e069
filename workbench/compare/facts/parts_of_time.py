"""Parts of a week, month or year that the versions of one unit do not agree on: its beginning in one, its end in another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.text.calendar.stages import Stage, stages

_THREE = 3
_NEAR = {"first half": "start", "second half": "end"}


def part_differences(texts: Mapping[str, str]) -> list[Difference]:
    """Beginning, middle and end in each other's place, and the end of a month in the place of the end of a year.

    Told only where every version names as many such parts, so that it is plain which stands for which.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: stages(text, tag) for tag, text in texts.items()}
    if len(texts) < 2 or len({len(every) for every in found.values()}) > 1:
        return []
    reported = []
    for named in _side_by_side(found):
        for said in (_parts(named), {tag: stage.whole for tag, stage in named.items()}):
            if len(set(said.values())) > 1:
                sides = [{tag: named[tag] for tag in named if said[tag] == each} for each in dict.fromkeys(said.values())]
                reported.append(difference("date", tuple(texts), sides))
                break
    return reported


def split_by_part(found: Difference, texts: Mapping[str, str]) -> Difference:
    """A difference in a date, as three where the versions that agree in it name other parts: mid-April, late April, early May."""
    if found.odd is None or len(texts) != _THREE or set(found.spans) != set(texts):
        return found
    named = {
        tag: stage
        for tag, text in texts.items()
        for stage in stages(text, tag)
        if any(stage.start < end and start < stage.end for start, end in found.spans[tag])
    }
    said = _parts(named)
    if len(named) < _THREE or len({said[tag] for tag in texts if tag != found.odd}) == 1:
        return found
    return difference("date", tuple(texts), [{tag: named[tag]} for tag in texts])


def _parts(named: Mapping[str, Stage]) -> dict[str, str]:
    """Which part every version names; its first half is named with its beginning, its second half with its end."""
    said = {tag: stage.part for tag, stage in named.items()}
    return {tag: _NEAR.get(part, part) if _NEAR.get(part, part) in said.values() else part for tag, part in said.items()}


def _side_by_side(found: Mapping[str, Sequence[Stage]]) -> list[dict[str, Stage]]:
    """The parts that stand for each other: the only one of each version, or those of the same whole where each has one."""
    first = next(iter(found.values()))
    if len(first) == 1:
        return [{tag: every[0] for tag, every in found.items()}]
    if (ordered := _in_order(found)) is not None:
        return [ordered]
    matched = []
    for stage in first:
        alike = {tag: [each for each in every if each.whole == stage.whole] for tag, every in found.items()}
        if all(len(each) == 1 for each in alike.values()):
            matched.append({tag: each[0] for tag, each in alike.items()})
    return matched


def _in_order(found: Mapping[str, Sequence[Stage]]) -> dict[str, Stage] | None:
    """The one of several parts that differs where all versions name parts of the same wholes in the same order."""
    if len({tuple(stage.whole for stage in every) for every in found.values()}) > 1:
        return None
    if len({tuple(sorted(stage.part for stage in every)) for every in found.values()}) == 1:
        return None  # said in another order at most
    places = zip(*found.values(), strict=True)
    differing = [n for n, stages_there in enumerate(places) if len({stage.part for stage in stages_there}) > 1]
    return {tag: every[differing[0]] for tag, every in found.items()} if len(differing) == 1 else None
