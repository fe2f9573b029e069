"""What the network of word contexts learns from: aligned sentences as numbers, and batches of them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice, pairwise
from typing import Any

import numpy
from numpy.typing import NDArray

from workbench.mt.phrases.costs import ENGLISH, RUSSIAN
from workbench.mt.phrases.following import BEGINNING
from workbench.mt.phrases.network import AROUND, OUTSIDE, UNKNOWN
from workbench.mt.phrases.subjects import BEGUN, COUNTED, NONE, followed, role
from workbench.mt.phrases.symbols import Symbols, symbols
from workbench.text.vocabulary.prepositions import SINGLE
from workbench.training.english_phrases import Sentence, is_scripture
from workbench.training.phrases import LEAST_SENTENCE

Link = tuple[int, int]

IN_WORDS, IN_FORMS, OUT_WORDS, OUT_FORMS, SUBJECTS = "in.words", "in.forms", "out.words", "out.forms", "subjects"
"""The tables whose rows stand for words, forms or what subjects are to verbs, as `mt.phrases.network` calls them."""

MOST_WORDS, LEAST_WORD = 28_000, 3
"""How many words of a language are known, and how often one must be seen."""

MOST_FORMS, LEAST_FORM = 1_500, 8

_FIRST = {OUTSIDE: BEGINNING, UNKNOWN: "<unk>"}
"""The names before all others."""

_SENTENCE, _OTHER, _VERSE = 1.0, 0.35, 0.15
"""How likely a row is taken in a pass: a sentence, what is none, and scripture."""

_ARTICLES_AND_PREPOSITIONS = ("the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "with", "from")
_AUXILIARIES = ("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would")
_LEANING = {
    RUSSIAN: SINGLE[RUSSIAN],
    ENGLISH: frozenset((*_ARTICLES_AND_PREPOSITIONS, *_AUXILIARIES, "it", "that")),
}
_REACH = 3
"""Words behind one that it may go with."""

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
        subjects: what stands before each word of the target that it may agree with, by `SUBJECTS`; (words in all,).
        links: places of words that answer to each other, in the source and in the target, (links in all, 2).
        starts: where the links of each row begin, and where the last end.
        chances: how likely a row is taken in a pass, 0 to 1.
    """

    names: Names
    source: Side
    target: Side
    subjects: Array
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
        said: of each link the target's word and form, the same of the word before and of the one before that, and what the word
            may agree with, (links, 7).
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
    target = RUSSIAN if is_english else ENGLISH
    sides, chances = (_Seen(), _Seen()), array("d")
    links, starts = array("i"), array("q", [0])
    for english, russian, linked in sentences:
        for side, words in zip(sides, (english, russian), strict=True):
            side.add(words)
        known = sorted(linked if is_english else ((two, one) for one, two in linked))
        links.extend(chain.from_iterable((*known, *leaning(known, russian if is_english else english, target))))
        starts.append(len(links) // 2)
        chances.append(_chance(english))
    ours, theirs = sides if is_english else sides[::-1]
    found = dict(names or _names(ours.names(source), theirs.names(target), has_forms=is_english))
    said = theirs.side(target, found[OUT_WORDS], found.get(OUT_FORMS, ()))
    return Rows(
        found,
        ours.side(source, found[IN_WORDS], found[IN_FORMS]),
        said,
        _subjects(said, found) if is_english else numpy.zeros(len(said.numbers), numpy.int32),
        numpy.array(links, numpy.intc).reshape(-1, 2),
        numpy.array(starts),
        numpy.array(chances),
    )


def leaning(links: Iterable[Link], words: Sequence[str], language: str) -> list[Link]:
    """Links of words that answer nothing by themselves but go with the word behind them, as articles and prepositions.

    Args:
        links: places of the source and of the target.
        words: of the target.
    """
    of_place: dict[int, int] = {}
    for one, other in links:
        of_place.setdefault(other, one)
    found: list[Link] = []
    for place, word in enumerate(words):
        if place not in of_place and word in _LEANING[language]:
            behind = (of_place[each] for each in range(place + 1, place + 1 + _REACH) if each in of_place)
            found += [(one, place) for one in islice(behind, 1)]
    return found


def _subjects(side: Side, names: dict[str, Sequence[str]]) -> Array:
    """What each word may agree with; the names of what that can be are added to the others unless they are there."""
    every, which = numpy.unique(side.numbers, axis=0, return_inverse=True)
    roles = [role(Symbols(names[OUT_WORDS][word], names[OUT_FORMS][form])) for word, form in every.tolist()]
    agreed = {each.agreed for each in roles} - {NONE}
    numbers = {name: number for number, name in enumerate(names.setdefault(SUBJECTS, [BEGINNING, COUNTED, *sorted(agreed)]))}
    found = numpy.zeros(len(side.numbers), numpy.int32)
    places = which.reshape(-1).tolist()
    for start, end in pairwise(side.starts.tolist()):
        before = accumulate((roles[places[place]] for place in range(start, end - 1)), followed, initial=BEGUN)
        if end > start:
            found[start:end] = [numbers.get(subject.agreed, OUTSIDE) for subject in before]
    return found


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
    stream, places, said, weights = [edge], [numpy.zeros(0, numpy.int64)], [numpy.zeros((0, 7), numpy.int32)], [numpy.zeros(0)]
    start = AROUND
    for row in chosen:
        source = rows.source.of(row)
        here, there = rows.links[rows.starts[row] : rows.starts[row + 1]].T
        stream += [source, edge]
        places.append(here + start)
        said.append(_said(rows, row, there))
        weights.append(1 / numpy.bincount(here, minlength=len(source))[here])
        start += len(source) + AROUND
    words, forms = numpy.concatenate(stream).T
    return Batch(words, forms, numpy.concatenate(places), numpy.concatenate(said), numpy.concatenate(weights))


def _said(rows: Rows, row: int, places: Array) -> Array:
    """The words of a sentence at some places and their forms, with the two before each, and what it may agree with."""
    target = rows.target.of(row)
    before = numpy.concatenate([numpy.full((2, 2), OUTSIDE, numpy.int32), target])
    subjects = rows.subjects[rows.target.starts[row] + places]
    found: Array = numpy.concatenate([target[places], before[places + 1], before[places], subjects[:, None]], axis=1)
    return found
