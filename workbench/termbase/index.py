"""Where the terms of a language stand by their rarest word, so that a segment costs as much with 10,000 concepts as with 10."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.core.concept import Concept, Term
from workbench.core.language import base
from workbench.termbase.entries import pattern_of
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Pattern, from_row, keys_of, to_row
from workbench.termbase.sharing.cache import Cache

_LEAST = 100
"""Terms from which an index is worth keeping on disk."""

_TITLED = 0.8
_TITLED_FROM = 20
# A glossary of so many terms with a capital, which are such a share of it, begins every term with one.

_STALE = 50
"""One term in so many may be new before the cache is written again."""


class Entry:
    """A term of a concept and how it is recognised. What the cache knows of it is unpacked when it is first needed.

    Args:
        concept: the term's.
        language: the tag under which the concept has the term.
        term: the term.
        known: its pattern, or the row that the cache has of it.
        pivot: place of its rarest word.
        keys: what the index finds that word by.
    """

    __slots__ = ("_known", "concept", "keys", "language", "pivot", "term")

    def __init__(
        self, concept: Concept, language: str, term: Term, known: Pattern | list[Any], pivot: int = 0, keys: tuple[str, ...] = ()
    ) -> None:
        self.concept = concept
        self.language = language
        self.term = term
        self._known = known
        self.pivot = pivot
        self.keys = keys

    @property
    def pattern(self) -> Pattern:
        """How the term is recognised."""
        if not isinstance(self._known, Pattern):
            self._known = from_row(self._known)
        return self._known

    def settle(self, counts: Mapping[str, int]) -> None:
        """Choose the word to be found by: the rarest, of several forms of it the commonest counts."""
        words = self.pattern.words
        found = [tuple(word.keys) for word in words]
        self.pivot = min(range(len(words)), key=lambda n: max(counts.get(key, 0) for key in found[n])) if len(words) > 1 else 0
        self.keys = found[self.pivot]

    def row(self) -> list[Any]:
        """What the cache keeps."""
        known = self._known
        return [self.pivot, known if isinstance(known, list) else to_row(known)]

    @property
    def is_fresh(self) -> bool:
        """Whether the term has no place in an index yet."""
        return not self.keys


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
        buckets: key of a term's rarest word → the terms.
        entries: concept id → its terms.
        capitals_tell: whether a term with a capital is a name; not in a glossary that writes all its terms so.
    """

    buckets: Mapping[str, Sequence[Entry]]
    entries: Mapping[str, tuple[Entry, ...]]
    capitals_tell: bool = True

    @classmethod
    def of(cls, concepts: Iterable[Concept], language: str, cache: Cache | None = None) -> Index:
        """An index of the concepts' terms in a language, regional variants among them.

        Args:
            language: base language.
            cache: where patterns are kept from one start to the next.
        """
        kept = _kept(cache, language)
        known = {concept.id: group for concept in concepts if (group := _entries(concept, language, kept))}
        every = [entry for group in known.values() for entry in group]
        fresh = [entry for entry in every if entry.is_fresh]
        if fresh:
            counts: dict[str, int] = {}
            for entry in every:
                for key in entry.keys or (key for word in entry.pattern.words for key in word.keys):
                    counts[key] = counts.get(key, 0) + 1
            for entry in fresh:
                entry.settle(counts)
        if cache and len(every) >= _LEAST and len(fresh) * _STALE > len(every):
            cache.write(_name(language), {_signature(entry.language, entry.term): entry.row() for entry in every})
        buckets: dict[str, list[Entry]] = {}
        for entry in every:
            for key in entry.keys:
                buckets.setdefault(key, []).append(entry)
        titled = sum(entry.term.text[:1].isupper() for entry in every)
        return cls(buckets, known, titled < _TITLED_FROM or titled < _TITLED * len(every))

    def changed(self, language: str, changes: Mapping[str, Concept | None]) -> Index:
        """This index with some concepts (id → concept, None when removed) put in place of what they were."""
        known = dict(self.entries)
        buckets = dict(self.buckets)
        for concept_id, concept in changes.items():
            gone = frozenset(known.pop(concept_id, ()))
            for key in {key for entry in gone for key in entry.keys}:
                buckets[key] = tuple(entry for entry in buckets.get(key, ()) if entry not in gone)
            group = _entries(concept, language, {}) if concept else ()
            if group:
                known[concept_id] = group
            for entry in group:
                entry.settle({key: len(buckets.get(key, ())) for word in entry.pattern.words for key in word.keys})
                for key in entry.keys:
                    buckets[key] = (*buckets.get(key, ()), entry)
        return Index(buckets, known, self.capitals_tell)

    def candidates(self, parts: list[Part]) -> Iterator[Candidate]:
        """Every term that stands among the parts, overlapping ones too; each place once."""
        seen: set[tuple[int, tuple[int, ...]]] = set()
        for at, part in enumerate(parts):
            for key in (*part.lemmas, f"={part.key}"):
                for entry in self.buckets.get(key, ()):
                    places = entry.pattern.places(parts, at, entry.pivot)
                    if places and (id(entry), places) not in seen:
                        seen.add((id(entry), places))
                        yield Candidate(entry, places)


def _entries(concept: Concept, language: str, kept: Mapping[str, Any]) -> tuple[Entry, ...]:
    found = []
    for tag, terms in concept.terms.items():
        if tag != language and base(tag) != language:
            continue
        for term in terms:
            row = kept.get(_signature(tag, term))
            if row is not None:
                found.append(Entry(concept, tag, term, row[1], row[0], keys_of(row[1], row[0])))
                continue
            pattern = pattern_of(term, tag)
            if pattern is not None:
                found.append(Entry(concept, tag, term, pattern))
    return tuple(found)


def _kept(cache: Cache | None, language: str) -> Mapping[str, Any]:
    kept = cache.read(_name(language)) if cache else None
    return kept if isinstance(kept, dict) else {}


def _name(language: str) -> str:
    return f"terms-{language}"


def _signature(tag: str, term: Term) -> str:
    """Everything that a pattern depends on."""
    return f"{tag}\t{term.part_of_speech}\t{term.exact:d}{term.case_sensitive:d}{term.gap:d}\t{term.text}"
