"""Pairs made richer: terms named beside the words they translate, and placeables to be copied.

A term is named by its dictionary form, after Bergmanis and Pinnis, "Facilitating Terminology Translation with Target Lemma
Annotations" (2021): a model that has learned from such pairs obeys a glossary and inflects the term as the sentence needs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from workbench.mt.marks import TERM, TERM_END
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser, lemma, lemmas
from workbench.text.typography import fold
from workbench.text.words import Token
from workbench.training.vocabulary import PLACEHOLDERS, Vocabulary

TERM_SHARE = 0.1
"""Of the pairs, how many are learned with terms too."""

PLACEHOLDER_SHARE = 0.05
"""Of the pairs, how many are learned with placeables too."""

MOST_TERMS = 3
SHORTEST_TERM = 4
"""Letters of a word that may be a term; shorter ones are mostly function words."""

_PHRASE = 0.3
_CONTENT = {"NOUN", "ADJF", "VERB", "INFN", "PRTF"}


@dataclass(frozen=True, slots=True)
class Term:
    """A term in a source.

    Attributes:
        word: the place of its last word in the source.
        lemma: what it is in the target's dictionary, several words perhaps.
    """

    word: int
    lemma: str


def pick_terms(
    source: Sequence[Token], target: Sequence[Token], linked: Mapping[int, int], languages: tuple[str, str], random: Random
) -> list[Term]:
    """Some words of a source, as if a glossary knew them; phrases of two words now and then.

    Args:
        linked: words of the source that answer to one word of the target each, and that word.
        languages: of source and target.
    """
    own, other = languages
    fit = [place for place, answer in linked.items() if is_content(source[place], own) and is_content(target[answer], other)]
    chosen = sorted(random.sample(fit, min(len(fit), random.randint(1, MOST_TERMS))))
    terms: list[Term] = []
    used: set[int] = set()
    for place in chosen:
        follows = place + 1 in fit and linked[place + 1] == linked[place] + 1 and random.random() < _PHRASE
        span = [place, place + 1] if follows else [place]
        if used.isdisjoint(span):
            used.update(span)
            terms.append(Term(span[-1], " ".join(_lemma(target, linked[one], other) for one in span)))
    return terms


def with_terms(
    pieces: Sequence[int], of_words: Sequence[Sequence[int]], terms: Sequence[Term], vocabulary: Vocabulary
) -> tuple[list[int], list[int]]:
    """A source's pieces with its terms named, each behind its last word: ``word <term> lemma </term>``.

    The other pieces stay as they are, so that naming a term changes nothing else.

    Returns:
        The pieces, and the new place of each old one.
    """
    after: dict[int, list[int]] = {}
    for term in terms:
        if of_words[term.word]:
            body = vocabulary.encode(term.lemma)
            after[of_words[term.word][-1]] = [vocabulary.id(TERM), *body, vocabulary.id(TERM_END)]
    found: list[int] = []
    places: list[int] = []
    for n, piece in enumerate(pieces):
        places.append(len(found))
        found += [piece, *after.get(n, ())]
    return found, places


def with_placeholders(
    texts: tuple[str, str], words: tuple[Sequence[Token], Sequence[Token]], linked: Mapping[int, int], random: Random
) -> tuple[str, str] | None:
    """Both texts with placeables in answering places, or None where no word answers to another.

    What is alike on both sides (a number, a name) gives way to a placeable; another word is put between two of them, as
    a formatting element would be.
    """
    left, right = words
    linked = {place: other for place, other in linked.items() if _may_give_way(left[place], right[other])}
    if not linked:
        return None
    chosen = sorted(random.sample(sorted(linked), min(len(linked), random.randint(1, 2))))
    marks = iter(random.sample(PLACEHOLDERS, 4))
    changes: tuple[dict[int, str], dict[int, str]] = ({}, {})
    for place in chosen:
        first, second = left[place], right[linked[place]]
        if first.text == second.text:
            head, foot, bodies = next(marks), "", ("", "")
        else:
            head, foot, bodies = next(marks), next(marks), (first.text, second.text)
        changes[0][place] = f"{head}{bodies[0]}{foot}"
        changes[1][linked[place]] = f"{head}{bodies[1]}{foot}"
    return _replaced(texts[0], left, changes[0]), _replaced(texts[1], right, changes[1])


def alike(left: Sequence[Token], right: Sequence[Token]) -> dict[int, int]:
    """Numbers and words that stand once on each side and are the same: answers that need no aligner."""
    first, second = _once(left), _once(right)
    return {place: second[text] for text, place in first.items() if text in second}


def _may_give_way(first: Token, second: Token) -> bool:
    long = min(len(first.text), len(second.text)) >= SHORTEST_TERM
    return first.kind == second.kind != "punctuation" and (first.text == second.text or (long and first.kind == "word"))


def _once(words: Sequence[Token]) -> dict[str, int]:
    texts = [token.text for token in words]
    return {token.text: n for n, token in enumerate(words) if token.kind != "punctuation" and texts.count(token.text) == 1}


def _replaced(text: str, words: Sequence[Token], changes: Mapping[int, str]) -> str:
    parts: list[str] = []
    end = 0
    for place in sorted(changes):
        parts += [text[end : words[place].start], changes[place]]
        end = words[place].end
    return "".join([*parts, text[end:]])


def is_content(token: Token, language: str) -> bool:
    """Whether a word may be a term, or be put in italics: a noun, adjective or verb where the dictionary knows it.

    English has no such dictionary here; of every pair, one side at least has one.
    """
    if token.kind != "word" or len(token.text) < SHORTEST_TERM or not token.text.isalpha():
        return False
    return language not in MORPHOLOGY_LANGUAGES or _part_of_speech(token.text.casefold(), language) in _CONTENT


@lru_cache(maxsize=100_000)
def _part_of_speech(word: str, language: str) -> str:
    return str(analyser(language).parse(word)[0].tag.POS)


def _lemma(words: Sequence[Token], place: int, language: str) -> str:
    """The dictionary form; a name keeps its capital, the first word of a sentence tells nothing."""
    text = words[place].text
    word = fold(text, case=True)
    found = word if word in lemmas(text, language) else lemma(text, language)
    return found.capitalize() if place and text[:1].isupper() else found
