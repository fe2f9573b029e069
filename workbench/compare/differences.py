"""What the versions of one unit say differently: numbers, missing texts, and wording within one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.compare.diff import spans_changed
from workbench.compare.figures import Figure, figures
from workbench.compare.number_words import spoken
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.core.unit import Unit
from workbench.text.typography import fold


def unit_differences(unit: Unit, versions: Sequence[str]) -> list[Difference]:
    """The differences between the versions of a unit.

    Args:
        unit: the unit.
        versions: the tags to compare, in the order of the columns.

    Returns:
        Missing texts first, then numbers in the order of the text, then wording.
    """
    texts = {tag: unit.text(tag) for tag in versions}
    present = {tag: text for tag, text in texts.items() if text.strip()}
    if not present:
        return []
    return [*_missing(texts, present), *_numbers(present), *_wording(present)]


def odd_one_out(sayings: Mapping[str, object]) -> str | None:
    """The version that departs, when all others (two at least) say the same."""
    if len(sayings) < 3:
        return None
    counts = Counter(sayings.values())
    if sorted(counts.values()) != [1, len(sayings) - 1]:
        return None
    return next(tag for tag, saying in sayings.items() if counts[saying] == 1)


def listed(tags: Sequence[str]) -> str:
    """Tags as a person lists them: ``ru``, ``ru and uk``, ``ru, uk and en``."""
    return " and ".join([", ".join(tags[:-1]), tags[-1]] if len(tags) > 1 else tags)


def _missing(texts: Mapping[str, str], present: Mapping[str, str]) -> Iterator[Difference]:
    absent = [tag for tag in texts if tag not in present]
    odd = odd_one_out({tag: tag in present for tag in texts})
    for tag in absent:
        values = {tag: "", **present}
        yield Difference("missing", f"{tag} has no text here", odd if odd == tag else None, values)


@dataclass(slots=True)
class _Fact:
    """One number as the versions give it."""

    figures: dict[str, Figure]
    groups: list[list[str]]  # versions that agree with each other

    @property
    def place(self) -> int:
        return min(figure.start for figure in self.figures.values())

    @property
    def kind(self) -> str:
        return next(iter(self.figures.values())).kind


class _Numbers:
    """The numbers that every version of a unit gives, in digits and in words."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.digits = {tag: figures(text, tag) for tag, text in texts.items()}
        self._words = {tag: spoken(text, tag) for tag, text in texts.items()} if any(self.digits.values()) else {}

    def lacking(self, fact: _Fact) -> list[str]:
        """The versions that give a number neither in digits nor in words."""
        return [tag for tag in self._words if tag not in fact.figures and not self._gives(tag, fact)]

    def _gives(self, tag: str, fact: _Fact) -> bool:
        known = fact.figures.values()
        if any(figure.agrees(other) for figure in self.digits[tag] for other in known):
            return True
        return any(value in self._words[tag] for figure in known for value in figure.values)


def _numbers(texts: Mapping[str, str]) -> Iterator[Difference]:
    given = _Numbers(texts)
    facts: list[_Fact] = []
    for tag, found in given.digits.items():
        for figure in found:
            _assign(figure, tag, facts)
    in_question = sorted((fact for fact in facts if given.lacking(fact)), key=lambda fact: fact.place)
    for fact in _paired(in_question, given):
        without = given.lacking(fact)
        yield _number_difference(fact, [tag for tag in texts if tag in fact.figures or tag in without])


def _assign(figure: Figure, tag: str, facts: list[_Fact]) -> None:
    for fact in facts:
        if any(figure.agrees(known) for known in fact.figures.values()):
            if tag not in fact.figures:
                fact.figures[tag] = figure
                fact.groups[0].append(tag)
            return
    facts.append(_Fact({tag: figure}, [[tag]]))


def _paired(facts: Sequence[_Fact], given: _Numbers) -> Iterator[_Fact]:
    """Facts of different versions that fill each other's gap are one: 26 in ru and uk, 20 in en."""
    waiting = list(facts)
    while waiting:
        fact = waiting.pop(0)
        for other in list(waiting):
            if other.kind == fact.kind and set(other.figures) <= set(given.lacking(fact)):
                fact = _Fact({**fact.figures, **other.figures}, [*fact.groups, *other.groups])
                waiting.remove(other)
        yield fact


def _number_difference(fact: _Fact, versions: Sequence[str]) -> Difference:
    without = [tag for tag in versions if tag not in fact.figures]
    sayings = {tag: n for n, group in enumerate([*fact.groups, without]) for tag in group}
    said = [f"{fact.figures[group[0]].text} in {listed(group)}" for group in fact.groups]
    if without:
        said.append(f"not in {listed(without)}")
    return Difference(
        kind="date" if fact.kind == "date" else "number",
        message=", ".join(said),
        odd=odd_one_out({tag: sayings[tag] for tag in versions}),
        values={tag: fact.figures[tag].text if tag in fact.figures else "" for tag in versions},
        spans={tag: ((figure.start, figure.end),) for tag, figure in fact.figures.items()},
    )


def _wording(texts: Mapping[str, str]) -> Iterator[Difference]:
    languages = Counter(base(tag) for tag in texts)
    for language in (language for language, count in languages.items() if count > 1):
        versions = [tag for tag in texts if base(tag) == language]
        odd = odd_one_out({tag: fold(texts[tag]) for tag in versions})
        first = versions[0] if odd != versions[0] else versions[1]
        for other in versions:
            if other != first and fold(texts[first]) != fold(texts[other]):
                yield _changed(first, other, texts, odd)


def _changed(first: str, other: str, texts: Mapping[str, str], odd: str | None) -> Difference:
    spans = dict(zip((first, other), spans_changed(texts[first], texts[other]), strict=True))
    places = max(map(len, spans.values()))
    return Difference(
        kind="changed",
        message=f"{first} and {other} differ in wording" + (f" in {places} places" if places > 1 else ""),
        odd=odd,
        values={tag: " … ".join(texts[tag][start:end] for start, end in places) for tag, places in spans.items()},
        spans=spans,
    )
