"""Concepts found by a few letters, a word in any form, an id or a word of their definition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from workbench.core.concept import Concept
from workbench.core.language import LANGUAGES, base
from workbench.termbase.recognise import Recogniser
from workbench.text.keyboard import other_layouts
from workbench.text.lemmas import lemmas
from workbench.text.typography import fold

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


class Searcher:
    """Searches concepts; what it has folded once it keeps, so that each further letter of a query costs little.

    Ten thousand concepts take some 5 ms. Safe to share between threads.
    """

    def __init__(self) -> None:
        self._known: dict[str, _Folded] = {}

    def search(
        self, concepts: Iterable[Concept], recogniser: Recogniser | None, query: str, language: str | None = None
    ) -> list[Concept]:
        """The concepts that a query speaks of, best first; all of them when it is empty.

        When no concept has the letters of the query, it is read as typed on another keyboard layout.

        Args:
            concepts: where to look, in the order that equals keep.
            recogniser: knows the forms of their terms; without it letters alone are looked for.
            query: letters, words in any form, or an id; every word has to be found.
            language: look at the terms of this language alone.
        """
        known = list(concepts)
        if not query.strip():
            return [concept for concept in known if language is None or _speaks(concept, language)]
        folded = list(self._folded(known))
        for reading in (query, *other_layouts(query)):
            forms = _in_any_form(recogniser, reading, language) if recogniser else set()
            words = fold(reading, case=True).split()
            variants = [_variants(word, language) if recogniser else (word,) for word in words]
            found = _found(folded, forms, words, variants, language)
            if found:
                return found
        return []

    def _folded(self, concepts: Iterable[Concept]) -> Iterator[_Folded]:
        known = self._known
        for concept in concepts:
            folded = known.get(concept.id)
            if folded is None or folded.concept is not concept:
                folded = known[concept.id] = _Folded.of(concept)
            yield folded


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
    folded: Iterable[_Folded], forms: set[str], words: list[str], variants: list[tuple[str, ...]], language: str | None
) -> list[Concept]:
    wanted = " ".join(words)
    ranked = []
    for number, each in enumerate(folded):
        if each.concept.id in forms or _holds(each.everything, variants):
            rank = _rank(each, wanted, variants, language, in_form=each.concept.id in forms)
            if rank is not None:
                ranked.append((rank, number, each.concept))
    return [concept for _, _, concept in sorted(ranked, key=lambda found: found[:2])]


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
