"""Pairs as numbers: what the trainer reads, and all that it needs on another machine."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from workbench.core.errors import FormatError, InputError
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.formats.files import write_atomically
from workbench.text.words import Token
from workbench.training.alignment import UNLINKED, Links, one_to_one, piece_links, pieces_of_words, words
from workbench.training.annotation import PLACEHOLDER_SHARE, TERM_SHARE, alike, pick_terms, with_placeholders, with_terms
from workbench.training.pairs import Pair
from workbench.training.vocabulary import Vocabulary

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 126
"""Pieces of the longest sentence that is learned from."""

_EVERY = 1000


@dataclass(frozen=True, slots=True)
class Examples:
    """Directed examples.

    Attributes:
        tokens: the pieces of all sentences in a row, uint16.
        links: for each of them, where it is a target, the place in the source that it answers to, or `UNLINKED`; uint8.
        rows: int32, a row for each example: where the source's pieces begin and how many they are, the same of the
            target's, the target's tag, the pair of languages.
        pairs: the pairs of languages that the last column counts, e.g. ``ru-uk``.
    """

    tokens: NDArray[Any]
    links: NDArray[Any]
    rows: NDArray[Any]
    pairs: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(slots=True)
class _Sentence:
    """A text in pieces, and which pieces are which words; no spans where the tokenizer changes texts."""

    pieces: list[int]
    words: list[Token]
    of_words: list[list[int]]


@dataclass(slots=True)
class _Builder:
    vocabulary: Vocabulary
    directions: Collection[tuple[str, str]]
    tokens: array[int] = field(default_factory=lambda: array("H"))
    links: array[int] = field(default_factory=lambda: array("B"))
    rows: list[tuple[int, ...]] = field(default_factory=list)
    pairs: list[str] = field(default_factory=list)

    def add(self, pair: Pair, links: Links | None, random: Random, *, enrich: bool) -> None:
        """Put the examples that a pair gives in."""
        left, right = (_sentence(text, self.vocabulary) for text in pair.texts)
        self._both(pair, left, right, links or frozenset())
        if not enrich:
            return
        linked = one_to_one(links) if links else {}
        if linked and random.random() < TERM_SHARE:
            self._terms(pair, left, right, linked, random)
            self._terms(_turned(pair), right, left, {second: first for first, second in linked.items()}, random)
        if random.random() < PLACEHOLDER_SHARE:
            made = with_placeholders(pair.texts, (left.words, right.words), linked or alike(left.words, right.words), random)
            if made is not None:
                first, second = (_sentence(text, self.vocabulary) for text in made)
                self._both(pair, first, second, frozenset())

    def _both(self, pair: Pair, left: _Sentence, right: _Sentence, links: Links) -> None:
        """Both directions of a pair; its texts are kept once."""
        if not _fits(left.pieces) or not _fits(right.pieces):
            return
        turned = frozenset((second, first) for first, second in links)
        start = self._put(left.pieces, _answers(turned, right, left))
        middle = self._put(right.pieces, _answers(links, left, right))
        spans = ((start, len(left.pieces)), (middle, len(right.pieces)))
        for source, target, language in ((0, 1, 1), (1, 0, 0)):
            if (pair.languages[source], pair.languages[target]) in self.directions:
                self._row(spans[source], spans[target], pair, pair.languages[language])

    def _terms(self, pair: Pair, source: _Sentence, target: _Sentence, linked: dict[int, int], random: Random) -> None:
        if pair.languages not in self.directions:
            return
        terms = pick_terms(source.words, target.words, linked, pair.languages, random)
        pieces, places = with_terms(source.pieces, source.of_words, terms, self.vocabulary)
        if len(pieces) == len(source.pieces) or not _fits(pieces) or not _fits(target.pieces):
            return
        answers = _answers(linked.items(), source, target)
        start = self._put(pieces, [UNLINKED] * len(pieces))
        middle = self._put(target.pieces, [place if place == UNLINKED else places[place] for place in answers])
        self._row((start, len(pieces)), (middle, len(target.pieces)), pair, pair.languages[1])

    def _put(self, pieces: Sequence[int], links: Sequence[int]) -> int:
        self.tokens.extend(pieces)
        self.links.extend(links)
        return len(self.tokens) - len(pieces)

    def _row(self, source: tuple[int, int], target: tuple[int, int], pair: Pair, language: str) -> None:
        name = "-".join(sorted(pair.languages))
        if name not in self.pairs:
            self.pairs.append(name)
        self.rows.append((*source, *target, self.vocabulary.tag(language), self.pairs.index(name)))


def build(
    pairs: Sequence[Pair],
    vocabulary: Vocabulary,
    directions: Collection[tuple[str, str]],
    links: Sequence[Links] | None = None,
    *,
    enrich: bool = True,
    seed: int = 1,
    report: Report = silent,
    cancelled: IsCancelled = never,
) -> Examples:
    """The examples that pairs give.

    Args:
        directions: those to learn.
        links: of each pair; without them nothing is learned of word alignment and terms.
        enrich: with examples that have terms and placeables.

    Raises:
        InputError: there is none.
    """
    import numpy

    builder = _Builder(vocabulary, frozenset(directions))
    random = Random(seed)  # noqa: S311 (not for secrets)
    for place, pair in enumerate(pairs):
        builder.add(pair, links[place] if links is not None else None, random, enrich=enrich)
        if place % _EVERY == 0:
            check(cancelled)
            report(place, len(pairs))
    if not builder.rows:
        raise InputError("no pair is short enough to learn from", remedy="cut the texts into sentences")
    return Examples(
        numpy.frombuffer(builder.tokens, numpy.uint16),
        numpy.frombuffer(builder.links, numpy.uint8),
        numpy.asarray(builder.rows, numpy.int32),
        tuple(builder.pairs),
    )


def save(found: Examples, path: Path) -> None:
    """Write examples to a file.

    Raises:
        StorageError: the file cannot be written.
    """
    import numpy

    pairs = numpy.asarray(found.pairs, dtype="U16")
    write_atomically(
        path, lambda out: numpy.savez_compressed(out, tokens=found.tokens, links=found.links, rows=found.rows, pairs=pairs)
    )


def load(path: Path) -> Examples:
    """The examples in a file.

    Raises:
        InputError, FormatError: it cannot be read, or holds something else.
    """
    import numpy

    try:
        with numpy.load(path, allow_pickle=False) as arrays:
            return Examples(arrays["tokens"], arrays["links"], arrays["rows"], tuple(map(str, arrays["pairs"])))
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path) from None
    except (ValueError, KeyError, EOFError, BadZipFile):
        raise FormatError("the file holds no examples", path=path) from None


def _sentence(text: str, vocabulary: Vocabulary) -> _Sentence:
    pieces = vocabulary.encode(text)
    found = words(text)
    spans = vocabulary.spans(text, pieces)
    return _Sentence(pieces, found, pieces_of_words(found, spans) if spans else [[] for _ in found])


def _answers(links: Collection[tuple[int, int]] | Iterator[tuple[int, int]], source: _Sentence, target: _Sentence) -> list[int]:
    return piece_links(links, source.of_words, target.of_words, len(target.pieces))


def _fits(pieces: Sequence[int]) -> bool:
    return 0 < len(pieces) <= LONGEST


def _turned(pair: Pair) -> Pair:
    return Pair((pair.languages[1], pair.languages[0]), (pair.texts[1], pair.texts[0]))
