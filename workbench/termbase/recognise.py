"""Terms found in a text in whatever form they take.

Two words are forms of one word when their sets of dictionary forms meet (`text.lemmas`); a term of several words is
found where all its words stand in their order. An index knows each term by its rarest word, so that a segment costs as
much with ten thousand concepts as with ten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import NamedTuple

from workbench.core.concept import Concept, Term, TermHit
from workbench.core.language import base
from workbench.termbase import english_homographs, homographs
from workbench.termbase.entries import pattern_of
from workbench.termbase.parts import Part, cut
from workbench.termbase.patterns import Pattern
from workbench.termbase.set_phrases import stands_in_phrase
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A term of a concept, the language that the concept has it under, and how it is recognised."""

    concept: Concept
    language: str
    term: Term
    pattern: Pattern


class Candidate(NamedTuple):
    """A term that could stand in a text, a word in each of the parts `places`."""

    entry: Entry
    places: tuple[int, ...]

    @property
    def first(self) -> int:
        """Its first part."""
        return self.places[0]

    @property
    def last(self) -> int:
        """Its last part."""
        return self.places[-1]


@dataclass(frozen=True, slots=True)
class Index:
    """The terms of one language; immutable.

    Attributes:
        buckets: lemma of a term's rarest word → the terms, each with the place of that word.
        entries: concept id → its terms.
    """

    buckets: Mapping[str, tuple[tuple[Entry, int], ...]]
    entries: Mapping[str, tuple[Entry, ...]]

    @classmethod
    def of(cls, concepts: Iterable[Concept], language: str) -> Index:
        """An index of the concepts' terms in a language, regional variants among them."""
        known = {concept.id: _entries(concept, language) for concept in concepts}
        counts = Counter(key for group in known.values() for entry in group for word in entry.pattern.words for key in word.keys)
        buckets: dict[str, list[tuple[Entry, int]]] = {}
        for group in known.values():
            for entry in group:
                pivot = _rarest(entry, counts)
                for key in entry.pattern.words[pivot].keys:
                    buckets.setdefault(key, []).append((entry, pivot))
        return cls({key: tuple(found) for key, found in buckets.items()}, {cid: group for cid, group in known.items() if group})

    def changed(self, language: str, changes: Mapping[str, Concept | None]) -> Index:
        """This index with some concepts (id → concept, None when removed) put in place of what they were."""
        known, buckets = dict(self.entries), dict(self.buckets)
        for concept_id, concept in changes.items():
            gone = frozenset(known.pop(concept_id, ()))
            for key in {key for entry in gone for word in entry.pattern.words for key in word.keys}:
                buckets[key] = tuple(item for item in buckets.get(key, ()) if item[0] not in gone)
            group = _entries(concept, language) if concept else ()
            if group:
                known[concept_id] = group
            for entry in group:
                pivot = _rarest(entry, {key: len(buckets.get(key, ())) for word in entry.pattern.words for key in word.keys})
                for key in entry.pattern.words[pivot].keys:
                    buckets[key] = (*buckets.get(key, ()), (entry, pivot))
        return Index(buckets, known)

    def candidates(self, parts: list[Part]) -> Iterator[Candidate]:
        """Every term that stands among the parts, overlapping ones too; each place once."""
        seen: set[tuple[int, tuple[int, ...]]] = set()
        for at, part in enumerate(parts):
            for key in (*part.lemmas, f"={part.key}"):
                for entry, pivot in self.buckets.get(key, ()):
                    places = entry.pattern.places(parts, at, pivot)
                    if places and (id(entry), places) not in seen:
                        seen.add((id(entry), places))
                        yield Candidate(entry, places)


class Recogniser:
    """Finds the terms of a set of concepts. Immutable and safe to share between threads.

    The index of a language is made when it is first asked for.

    Args:
        concepts: id → concept.
    """

    def __init__(self, concepts: Mapping[str, Concept]) -> None:
        self._concepts = concepts
        self._indexes: dict[str, Index] = {}
        self._lock = Lock()

    def changed(self, concepts: Mapping[str, Concept]) -> Recogniser:
        """A recogniser of other concepts that takes over what has not changed."""
        old = self._concepts
        changes: dict[str, Concept | None] = {
            cid: c for cid, c in concepts.items() if old.get(cid) is not c and old.get(cid) != c
        }
        changes.update((cid, None) for cid in old if cid not in concepts)
        new = Recogniser(concepts)
        with self._lock:
            new._indexes = {language: index.changed(language, changes) for language, index in self._indexes.items()}
        return new

    def find(self, text: str, language: str, *, overlapping: bool = False) -> list[TermHit]:
        """The terms in a text, in order.

        Args:
            text: a segment.
            language: a language or version tag; ``en-x-agency`` is read as ``en``.
            overlapping: answer every term; else where some overlap the longest alone.
        """
        whole, parts = cut(text, language)
        possible = [found for found in self._index(language).candidates(parts) if _is_meant(found, parts, base(language))]
        chosen = possible if overlapping else _apart(possible, parts)
        chosen.sort(key=lambda found: (found.first, -found.last))
        hits = []
        for found in chosen:
            start, end = whole.span(parts[found.first].start, parts[found.last].end)
            entry = found.entry
            hits.append(TermHit(entry.concept, entry.language, entry.term, start, end, text[start:end]))
        return hits

    def whole(self, text: str, language: str) -> list[Concept]:
        """The concepts with a term that the whole of `text` is a form of."""
        _, parts = cut(text, language)
        found = {
            candidate.entry.concept.id: candidate.entry.concept
            for candidate in self._index(language).candidates(parts)
            if candidate.first == 0 and candidate.last == len(parts) - 1
        }
        return list(found.values())

    def _index(self, language: str) -> Index:
        wanted = base(language)
        index = self._indexes.get(wanted)
        if index is None:
            with self._lock:
                index = self._indexes.get(wanted)
                if index is None:
                    index = self._indexes[wanted] = Index.of(self._concepts.values(), wanted)
        return index


def _entries(concept: Concept, language: str) -> tuple[Entry, ...]:
    found = []
    for tag, terms in concept.terms.items():
        if base(tag) == language:
            for term in terms:
                pattern = pattern_of(term, tag)
                if pattern is not None:
                    found.append(Entry(concept, tag, term, pattern))
    return tuple(found)


def _rarest(entry: Entry, counts: Mapping[str, int]) -> int:
    return min(
        range(len(entry.pattern.words)), key=lambda n: max((counts[key] for key in entry.pattern.words[n].keys), default=0)
    )


def _apart(possible: list[Candidate], parts: list[Part]) -> list[Candidate]:
    """The best of those that overlap."""
    taken = bytearray(len(parts))
    chosen: list[Candidate] = []
    for found in sorted(possible, key=lambda found: _preference(found, parts)):
        if not any(taken[found.first : found.last + 1]):
            taken[found.first : found.last + 1] = b"\1" * (found.last + 1 - found.first)
            chosen.append(found)
    return chosen


def _is_meant(found: Candidate, parts: list[Part], language: str) -> bool:
    """Whether a term of one word is more than a homograph or a piece of a set phrase."""
    words = found.entry.pattern.words
    if len(words) > 1:
        return True
    if stands_in_phrase(parts, found.first, language):
        return False
    if words[0].form_only:
        return True
    if language == "en":
        return english_homographs.is_meant(words[0], parts, found.first)
    return language not in MORPHOLOGY_LANGUAGES or homographs.is_meant(words[0], parts, found.first, language)


def _preference(found: Candidate, parts: list[Part]) -> tuple[int, int, int, int, str, str]:
    """Longest first; of equals the nearest in form, then the better status."""
    entry = found.entry
    return (
        -len(found.places),
        parts[found.first].start - parts[found.last].end,
        entry.pattern.closeness([parts[place] for place in found.places]),
        entry.term.status.rank,
        entry.concept.id,
        entry.term.text,
    )
