"""What the network of word contexts learns from: aligned sentences as numbers, and batches of them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy
from numpy.typing import NDArray

from workbench.mt.phrases.costs import ENGLISH, RUSSIAN
from workbench.mt.phrases.following import BEGINNING
from workbench.mt.phrases.network import AROUND, OUTSIDE, UNKNOWN
from workbench.mt.phrases.symbols import symbols
from workbench.training.english_phrases import Sentence, is_scripture
from workbench.training.phrases import LEAST_SENTENCE

IN_WORDS, IN_FORMS, OUT_WORDS, OUT_FORMS = "in.words", "in.forms", "out.words", "out.forms"
"""The tables whose rows stand for words or forms, as `mt.phrases.network` calls them."""

MOST_WORDS, LEAST_WORD = 28_000, 3
"""How many words of a language are known, and how often one must be seen."""

MOST_FORMS, LEAST_FORM = 1_500, 8

_FIRST = {OUTSIDE: BEGINNING, UNKNOWN: "<unk>"}
"""The names before all others."""

_SENTENCE, _OTHER, _VERSE = 1.0, 0.35, 0.15
"""How likely a row is taken in a pass: a sentence, what is none, and scripture."""

_EVERY_HELD, _MOST_HELD = 80, 4_000
"""Every so many sentences one is not learned from."""

Array = NDArray[Any]
Names = Mapping[str, Sequence[str]]
"""Of each table what its rows stand for."""


@dataclass(frozen=True, slots=True)
class Side:
    """The sentences of one language, one behind the other.

    Attributes:
        numbers: of words and of their forms, (words in all, 2).
        starts: where each sentence begins, and where the last ends.
    """

    numbers: Array
    starts: Array

    def of(self, row: int) -> Array:
        """The words of a sentence."""
        found: Array = self.numbers[self.starts[row] : self.starts[row + 1]]
        return found


@dataclass(frozen=True, slots=True)
class Rows:
    """Aligned sentences.

    Attributes:
        links: places of words that answer to each other, in the source and in the target, (links in all, 2).
        starts: where the links of each row begin, and where the last end.
        chances: how likely a row is taken in a pass, 0 to 1.
    """

    names: Names
    source: Side
    target: Side
    links: Array
    starts: Array
    chances: Array

    def __len__(self) -> int:
        return len(self.chances)


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences one behind the other, with `AROUND` places that are `OUTSIDE` before, between and behind them.

    Attributes:
        words, forms: of the source, (places,).
        places: of each link its source word's, (links,).
        said: of each link the target's word and form, and the forms of the word before and of the one before that, (links, 4).
        weights: of each link; those of a source word are 1 together, (links,).
    """

    words: Array
    forms: Array
    places: Array
    said: Array
    weights: Array


class _Seen:
    """The words of one language, numbered as they come."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._words = array("i")
        self._starts = array("q", [0])

    def add(self, words: Sequence[str]) -> None:
        numbers = self._numbers
        self._words.extend([numbers.setdefault(word, len(numbers)) for word in words])
        self._starts.append(len(self._words))

    def names(self, language: str) -> tuple[list[str], list[str]]:
        """The commonest words and forms."""
        words, forms = Counter[str](), Counter[str]()
        for word, count in zip(self._numbers, numpy.bincount(self._words).tolist(), strict=True):
            seen = symbols(word, language)
            words[seen.word] += count
            forms[seen.form] += count
        return commonest(words, MOST_WORDS, LEAST_WORD), commonest(forms, MOST_FORMS, LEAST_FORM)

    def side(self, language: str, words: Sequence[str], forms: Sequence[str]) -> Side:
        """The sentences by the numbers of what has a name."""
        known, of_forms = ({name: number for number, name in enumerate(names)} for names in (words, forms))
        every = (symbols(word, language) for word in self._numbers)
        table = numpy.array([(known.get(each.word, UNKNOWN), of_forms.get(each.form, UNKNOWN)) for each in every], numpy.int32)
        return Side(table[numpy.frombuffer(self._words, numpy.intc)], numpy.array(self._starts))


def commonest(counts: Counter[str], most: int, least: int) -> list[str]:
    """The names of a table's rows: those of what has no other, and the commonest.

    Args:
        least: how often one must be seen.
    """
    return [*(_FIRST[number] for number in sorted(_FIRST)), *(name for name, count in counts.most_common(most) if count >= least)]


def gathered(sentences: Iterable[Sentence], source: str, names: Names | None = None) -> Rows:
    """Sentences as numbers, for the direction from a language into the other; English words have no forms to be told.

    Args:
        sentences: at least one.
        names: of a network that is to learn more.
    """
    is_english = source == ENGLISH
    sides, chances = (_Seen(), _Seen()), array("d")
    links, starts = array("i"), array("q", [0])
    for english, russian, linked in sentences:
        for side, words in zip(sides, (english, russian), strict=True):
            side.add(words)
        links.extend([place for one, two in sorted(linked) for place in ((one, two) if is_english else (two, one))])
        starts.append(len(links) // 2)
        chances.append(_chance(english))
    ours, theirs = sides if is_english else sides[::-1]
    target = RUSSIAN if is_english else ENGLISH
    found = names or _names(ours.names(source), theirs.names(target), has_forms=is_english)
    return Rows(
        found,
        ours.side(source, found[IN_WORDS], found[IN_FORMS]),
        theirs.side(target, found[OUT_WORDS], found.get(OUT_FORMS, ())),
        numpy.array(links, numpy.intc).reshape(-1, 2),
        numpy.array(starts),
        numpy.array(chances),
    )


def _names(source: tuple[list[str], list[str]], target: tuple[list[str], list[str]], *, has_forms: bool) -> Names:
    found = {IN_WORDS: source[0], IN_FORMS: source[1], OUT_WORDS: target[0]}
    return {**found, OUT_FORMS: target[1]} if has_forms else found


def _chance(english: Sequence[str]) -> float:
    if is_scripture(english):
        return _VERSE
    return _SENTENCE if len(english) >= LEAST_SENTENCE and english[-1] in (".", "!", "?", '"') else _OTHER


def held_out(rows: Rows) -> Array:
    """The numbers of the rows that are not learned from."""
    found: Array = numpy.flatnonzero(rows.chances == _SENTENCE)[::_EVERY_HELD][:_MOST_HELD]
    return found


def passes(rows: Rows, places: int, random: numpy.random.Generator) -> Iterator[list[int]]:
    """The rows of batches without end; in each pass a row that is not held out comes once at most.

    Args:
        places: of the source, from which on a batch is full.
    """
    learned = numpy.setdiff1d(numpy.arange(len(rows)), held_out(rows))
    lengths = numpy.diff(rows.source.starts) + AROUND
    while len(learned):
        taken = learned[random.random(len(learned)) < rows.chances[learned]]
        random.shuffle(taken)
        chosen: list[int] = []
        filled = 0
        for row in taken.tolist():
            chosen.append(row)
            filled += lengths[row]
            if filled >= places:
                yield chosen
                chosen, filled = [], 0
        if chosen:
            yield chosen


def batch_of(rows: Rows, chosen: Sequence[int]) -> Batch:
    """Some rows, one behind the other."""
    edge = numpy.full((AROUND, 2), OUTSIDE, numpy.int32)
    stream, places, said, weights = [edge], [numpy.zeros(0, numpy.int64)], [numpy.zeros((0, 4), numpy.int32)], [numpy.zeros(0)]
    start = AROUND
    for row in chosen:
        source = rows.source.of(row)
        here, there = rows.links[rows.starts[row] : rows.starts[row + 1]].T
        stream += [source, edge]
        places.append(here + start)
        said.append(_said(rows.target.of(row), there))
        weights.append(1 / numpy.bincount(here, minlength=len(source))[here])
        start += len(source) + AROUND
    words, forms = numpy.concatenate(stream).T
    return Batch(words, forms, numpy.concatenate(places), numpy.concatenate(said), numpy.concatenate(weights))


def _said(target: Array, places: Array) -> Array:
    """The words of a sentence at some places and their forms, with the forms of the two words before each."""
    before = numpy.concatenate([numpy.full(2, OUTSIDE, numpy.int32), target[:, 1]])
    found: Array = numpy.stack([target[places, 0], target[places, 1], before[places + 1], before[places]], axis=1)
    return found
