"""Concepts found by a few letters, a word in any form, an id or a word of their definition."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, takewhile

from workbench.core.concept import Concept
from workbench.core.language import LANGUAGES, base
from workbench.termbase.recognise import Recogniser
from workbench.text.lemmas import lemmas
from workbench.text.typography import fold
from workbench.text.writing.keyboard import other_layouts

# How good a hit is, best first: what the list is sorted by.
_SAME, _ALL_WORDS, _FORM, _BEGINS, _WORD_BEGINS, _INSIDE, _MEANING = range(7)

_LONG_STEM = 5
"""Letters that a word and its dictionary form must share before they are looked for by themselves."""

_ENDINGS = "аеєиіїйоуыьэюя"


@dataclass(frozen=True, slots=True)
class _Folded:
    """A concept as a search reads it, all texts folded and in lower case.

    Attributes:
        terms: each with its language.
        meaning: definition, domain and notes.
        everything: one text that holds whatever the concept can be found by.
    """

    concept: Concept
    terms: tuple[tuple[str, str], ...]
    meaning: str
    everything: str

    @classmethod
    def of(cls, concept: Concept) -> _Folded:
        terms = tuple((tag, fold(term.text, case=True)) for tag, terms in concept.terms.items() for term in terms)
        meaning = fold(f"{concept.definition} {concept.domain} {concept.note}", case=True)
        return cls(concept, terms, meaning, "\n".join((concept.id.casefold(), *(text for _, text in terms), meaning)))


@dataclass(frozen=True, slots=True)
class _Haystack:
    """Every concept as a search reads it, in one text that is looked through at once.

    Attributes:
        concepts: what it is of.
        folded: each concept, in their order.
        text: whatever they can be found by.
        starts: where each one's begins.
    """

    concepts: Mapping[str, Concept]
    folded: list[_Folded]
    text: str
    starts: list[int]

    @classmethod
    def of(cls, concepts: Mapping[str, Concept], folded: list[_Folded]) -> _Haystack:
        """All concepts, one after the other."""
        texts = [each.everything for each in folded]
        starts = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
        return cls(concepts, folded, "\n".join(texts), starts if texts else [])

    def holding(self, variants: Iterable[str]) -> set[int]:
        """The numbers of the concepts that have a word in one of its variants."""
        found: set[int] = set()
        text, starts = self.text, self.starts
        for variant in variants:
            at = text.find(variant)
            while at >= 0:
                number = bisect_right(starts, at)
                found.add(number - 1)
                at = text.find(variant, starts[number]) if number < len(starts) else -1
        return found


class Searcher:
    """Searches concepts; what it has folded once it keeps, so that each further letter of a query costs little.

    Ten thousand concepts take some 2 ms. Safe to share between threads.
    """

    def __init__(self) -> None:
        self._known: dict[str, _Folded] = {}
        self._haystack = _Haystack.of({}, [])

    def search(
        self, concepts: Mapping[str, Concept], recogniser: Recogniser | None, query: str, language: str | None = None
    ) -> list[Concept]:
        """The concepts that a query speaks of, best first; all of them when it is empty.

        When no concept has the letters of the query, it is read as typed on another keyboard layout.

        Args:
            concepts: where to look, by their ids, in the order that equals keep.
            recogniser: knows the forms of their terms; without it letters alone are looked for.
            query: letters, words in any form, or an id; every word has to be found.
            language: look at the terms of this language alone.
        """
        if not query.strip():
            return [concept for concept in concepts.values() if language is None or _speaks(concept, language)]
        haystack = self._folded(concepts)
        for reading in (query, *other_layouts(query)):
            forms = _in_any_form(recogniser, reading, language) if recogniser else set()
            words = fold(reading, case=True).split()
            variants = [_variants(word, language) if recogniser else (word,) for word in words]
            found = _found(haystack, forms, words, variants, language)
            if found:
                return found
        return []

    def _folded(self, concepts: Mapping[str, Concept]) -> _Haystack:
        haystack = self._haystack
        if haystack.concepts is not concepts:
            known = self._known
            listed = [
                folded if (folded := known.get(concept.id)) is not None and folded.concept is concept else _Folded.of(concept)
                for concept in concepts.values()
            ]
            self._known = {folded.concept.id: folded for folded in listed}
            haystack = self._haystack = _Haystack.of(concepts, listed)
        return haystack


def _in_any_form(recogniser: Recogniser, query: str, language: str | None) -> set[str]:
    """The concepts with a term in the query; names and abbreviations may be typed without their capitals."""
    spellings = dict.fromkeys((query, query.title(), query.upper()))
    languages = (language,) if language else LANGUAGES
    return {hit.concept.id for tag in languages for spelling in spellings for hit in recogniser.find(spelling, tag)}


def _variants(word: str, language: str | None) -> tuple[str, ...]:
    """What a term may have of a word in another form: the dictionary form, and the letters that all its forms share."""
    found = {word}
    for tag in (language,) if language else LANGUAGES:
        for lemma in lemmas(word, tag):
            shared = "".join(a for a, b in takewhile(lambda pair: pair[0] == pair[1], zip(word, lemma, strict=False)))
            shared = shared.rstrip(_ENDINGS)
            found |= {lemma, shared} if len(shared) >= _LONG_STEM else {lemma}
    return tuple(found)


def _found(
    haystack: _Haystack, forms: set[str], words: list[str], variants: list[tuple[str, ...]], language: str | None
) -> list[Concept]:
    wanted = " ".join(words)
    numbers = set.intersection(*(haystack.holding(each) for each in variants)) if variants else set()
    if forms:
        numbers |= {number for number, each in enumerate(haystack.folded) if each.concept.id in forms}
    ranked: dict[int, list[Concept]] = {}
    for number in sorted(numbers):
        each = haystack.folded[number]
        rank = _rank(each, wanted, variants, language, in_form=each.concept.id in forms)
        if rank is not None:
            ranked.setdefault(rank, []).append(each.concept)
    return [concept for rank in sorted(ranked) for concept in ranked[rank]]


def _holds(text: str, words: list[tuple[str, ...]]) -> bool:
    """Whether a text has every word in one of its variants."""
    for variants in words:
        for variant in variants:
            if variant in text:
                break
        else:
            return False
    return True


def _rank(folded: _Folded, wanted: str, words: list[tuple[str, ...]], language: str | None, *, in_form: bool) -> int | None:
    texts = [text for tag, text in folded.terms if _allows(language, tag)]
    ranks = [rank for rank in (_likeness(text, wanted) for text in texts) if rank is not None]
    if wanted == folded.concept.id.casefold():
        ranks.append(_SAME)
    if in_form:
        ranks.append(_FORM)
    if any(_holds(text, words) for text in texts):
        ranks.append(_ALL_WORDS if len(words) > 1 else _INSIDE)
    elif not ranks and _holds("\n".join(texts), words):
        ranks.append(_INSIDE)
    if ranks:
        return min(ranks)
    return _MEANING if language is None else None


def _likeness(text: str, wanted: str) -> int | None:
    if text == wanted:
        return _SAME
    if text.startswith(wanted):
        return _BEGINS
    if f" {wanted}" in text:
        return _WORD_BEGINS
    return _INSIDE if wanted in text else None


def _allows(language: str | None, tag: str) -> bool:
    return language is None or base(tag) == base(language)


def _speaks(concept: Concept, language: str) -> bool:
    return any(_allows(language, tag) for tag in concept.terms)
