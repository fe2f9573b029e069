"""Terms found in a text in whatever form they take.

Two words are forms of one word when their sets of dictionary forms meet (`text.lemmas`); a term of several words is
found where all its words stand in their order (`patterns`) and hang together (`roles`).
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from workbench.core.collecting import uncollected
from workbench.core.concept import Concept, TermHit
from workbench.core.language import base
from workbench.termbase.homographs import homographs
from workbench.termbase.homographs.english_phrases import phrase_likelihood
from workbench.termbase.homographs.set_phrases import stands_in_phrase
from workbench.termbase.index import Candidate, Index
from workbench.termbase.parts import Part, cut
from workbench.termbase.sharing.cache import Cache


class Recogniser:
    """Finds the terms of a set of concepts. Immutable and safe to share between threads.

    The index of a language is made when it is first asked for.

    Args:
        concepts: id → concept.
        cache: where what is found out about the terms is kept, or None.
    """

    def __init__(self, concepts: Mapping[str, Concept], cache: Cache | None = None) -> None:
        self._concepts = concepts
        self._cache = cache
        self._indexes: dict[str, Index] = {}
        self._lock = Lock()

    def changed(self, concepts: Mapping[str, Concept]) -> Recogniser:
        """A recogniser of other concepts that takes over what has not changed."""
        old = self._concepts
        changes: dict[str, Concept | None] = {
            cid: c for cid, c in concepts.items() if old.get(cid) is not c and old.get(cid) != c
        }
        changes.update((cid, None) for cid in old if cid not in concepts)
        new = Recogniser(concepts, self._cache)
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
        index = self._index(language)
        if not index.buckets:
            return []
        whole, parts = cut(text, language)
        weighed = (
            (found, _likelihood(found, parts, base(language), capitals_tell=index.capitals_tell))
            for found in index.candidates(parts)
        )
        possible = [(found, likely) for found, likely in weighed if likely >= homographs.LEAST]
        chosen = [found for found, _ in possible] if overlapping else _apart(possible, parts)
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
                    with uncollected():
                        index = Index.of(self._concepts.values(), wanted, self._cache)
                    self._indexes[wanted] = index
        return index


def _apart(possible: list[tuple[Candidate, float]], parts: list[Part]) -> list[Candidate]:
    """The best of those that overlap."""
    taken = bytearray(len(parts))
    chosen: list[Candidate] = []
    for found, _ in sorted(possible, key=lambda each: _preference(each[0], each[1], parts)):
        if not any(taken[found.first : found.last + 1]):
            taken[found.first : found.last + 1] = b"\1" * (found.last + 1 - found.first)
            chosen.append(found)
    return chosen


def _likelihood(found: Candidate, parts: list[Part], language: str, *, capitals_tell: bool) -> float:
    """How likely a term is more than homographs of its words or a piece of a set phrase."""
    words = found.entry.pattern.words
    if len(words) > 1:
        return phrase_likelihood(found.entry.pattern, parts, found.places) if language == "en" else 1.0
    if stands_in_phrase(parts, found.first, language):
        return 0.0
    if words[0].form_only:
        return 1.0
    if capitals_tell and homographs.is_common_word(words[0], parts, found.first, language):
        return 0.0
    return homographs.likelihood(words[0], parts, found.first, language)


def _preference(found: Candidate, likely: float, parts: list[Part]) -> tuple[int, int, float, int, int, str, str]:
    """Longest first; of equals the likeliest, then the nearest in form, then the better status."""
    entry = found.entry
    return (
        -len(found.places),
        parts[found.first].start - parts[found.last].end,
        -round(likely, 1),
        entry.pattern.closeness([parts[place] for place in found.places]),
        entry.term.status.rank,
        entry.concept.id,
        entry.term.text,
    )
