"""Sentences that stand elsewhere in another version of the same language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.core.unit import Unit
from workbench.text.sentences import sentences
from workbench.text.typography import fold
from workbench.text.words import word_tokens

SAME = 88
"""From this likeness on, 0 to 100, a sentence is another's with small changes (`rapidfuzz.fuzz.ratio`)."""

_FEWEST_WORDS = 4  # shorter sentences ("Thank you.") stand in many places and tell nothing


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a version.

    Attributes:
        row: of its unit, from 0 on.
        folded: for comparing.
    """

    row: int
    start: int
    end: int
    text: str
    folded: str


def moved(units: Sequence[Unit], versions: Sequence[str]) -> Mapping[int, list[Difference]]:
    """Row → the sentences of a version that another version of the same language has in another row; kind ``moved``.

    Versions of one language are compared with the first of them.
    """
    found: dict[int, list[Difference]] = defaultdict(list)
    for first, other in _pairs(versions):
        ours, theirs = _alone(units, first, other), _alone(units, other, first)
        for one, two in _matched(ours, theirs):
            found[one.row].append(_difference(first, other, one, two))
            found[two.row].append(_difference(other, first, two, one))
    return found


def with_moves(unit: Unit, differences: Sequence[Difference], moves: Sequence[Difference]) -> list[Difference]:
    """A unit's differences and moves, without those that a move explains: a text is not missing that stands elsewhere."""
    gone = {tuple(each.values) for each in moves if _is_whole(unit, next(iter(each.values)), moves)}
    left = (each for each in differences if not any(_explained(each, *pair) for pair in gone) and not _within(each, moves))
    return [*left, *moves]


def _is_whole(unit: Unit, tag: str, moves: Sequence[Difference]) -> bool:
    spans = [span for each in moves for span in each.spans.get(tag, ())]
    rest = list(unit.text(tag))
    for start, end in spans:
        rest[start:end] = " " * (end - start)
    return not "".join(rest).strip()


def _within(difference: Difference, moves: Sequence[Difference]) -> bool:
    """Whether a fact is told apart only by sentences that another version has elsewhere."""
    return (
        difference.kind != "changed"
        and bool(difference.spans)
        and all(
            any(first <= start and end <= last for move in moves for first, last in move.spans.get(tag, ()))
            for tag, places in difference.spans.items()
            for start, end in places
        )
    )


def _explained(difference: Difference, tag: str, other: str) -> bool:
    """Whether a difference says no more than that all a version says here stands elsewhere in the other one."""
    if difference.kind == "missing":
        return not difference.values.get(other, "-") and bool(difference.values.get(tag))
    return difference.kind == "changed" and {tag, other} == set(difference.values)


def _pairs(versions: Sequence[str]) -> Iterator[tuple[str, str]]:
    several = [language for language, count in Counter(map(base, versions)).items() if count > 1]
    for language in several:
        first, *others = [tag for tag in versions if base(tag) == language]
        yield from ((first, other) for other in others)


def _alone(units: Sequence[Unit], tag: str, other: str) -> list[_Sentence]:
    """The longer sentences of a version that the other one does not have in the same unit."""
    found = []
    for row, unit in enumerate(units):
        text, there = unit.text(tag), fold(unit.text(other))
        if not text.strip() or fold(text) == there:
            continue
        for start, end in sentences(text, base(tag)):
            folded = fold(text[start:end]).strip()
            if folded not in there and len(word_tokens(folded)) >= _FEWEST_WORDS:
                found.append(_Sentence(row, start, end, text[start:end], folded))
    return found


def _matched(ours: Sequence[_Sentence], theirs: Sequence[_Sentence]) -> Iterator[tuple[_Sentence, _Sentence]]:
    """Sentences of two versions that are the same, in different rows; each once, the likest first."""
    from rapidfuzz import fuzz, process

    if not ours or not theirs:
        return
    rest = dict(enumerate(theirs))
    for one in ours:
        near = process.extract(one.folded, {n: each.folded for n, each in rest.items()}, scorer=fuzz.ratio, score_cutoff=SAME)
        # In its own row it is the same sentence with a word changed, which the wording shows.
        if near and rest[near[0][2]].row != one.row:
            yield one, rest.pop(near[0][2])


def _difference(tag: str, other: str, here: _Sentence, there: _Sentence) -> Difference:
    return Difference(
        "moved",
        f"{other} has this sentence in unit {there.row + 1}",
        None,
        {tag: here.text, other: ""},
        {tag: ((here.start, here.end),)},
        elsewhere=there.row + 1,
    )
