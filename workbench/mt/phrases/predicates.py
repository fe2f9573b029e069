"""What English says of a predicate and Russian does not: "did not rule out" for «не исключил», "was founded" for «основан»."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.text.vocabulary import english_inflection as english
from workbench.text.vocabulary.english import lemma, lemmas
from workbench.text.vocabulary.inflection import Grammemes

Words = tuple[str, ...]

NOT = "не"

_BEING = ("am", "is", "are", "was", "were")
AUXILIARIES = frozenset(
    (*_BEING, "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "shall", "should")
)
"""Words that "not" stands behind."""

_LESS_USUAL = 1.0
"""How much less speaks for a tense that is less usual."""


def is_predicate(grammemes: Grammemes) -> bool:
    """Whether a word is a verb, or a short adjective or participle: these are never anything but predicates."""
    return not grammemes.isdisjoint(("VERB", "INFN", "PRTS", "ADJS")) and "impr" not in grammemes


def denied(words: Words, grammemes: Grammemes) -> Words | None:
    """A verb with "not" where English has it; None for what cannot be denied so.

    Args:
        words: of the verb, in the form that `grammemes`, those of the Russian one, ask for.
    """
    first, rest = words[0], words[1:]
    if first in ("not", "no") or "not" in rest[:1]:
        return None
    if first == "can":
        return ("cannot", *rest)
    if first in AUXILIARIES:
        return (first, "not", *rest)
    if "INFN" in grammemes:
        return ("not", *words)
    if "VERB" not in grammemes:
        return None
    return (_auxiliary(grammemes), "not", lemma(first), *rest)


def with_being(words: Words, grammemes: Grammemes, *, first_person: bool) -> Iterator[tuple[Words, float]]:
    """A participle or an adjective as a predicate, each with what speaks for it; nothing for what can be none.

    Args:
        grammemes: of the Russian one.
        first_person: whether «я» stands before it.
    """
    if "PRTS" in grammemes:
        if not _is_participle(words[0]):
            return
        past, have, present = ("were", "have", "are") if "plur" in grammemes else ("was", "has", "is")
        yield (past, *words), 0.0
        yield (have, "been", *words), -_LESS_USUAL
        yield (present, *words), -_LESS_USUAL
    elif words[0] not in AUXILIARIES and words[0] not in lemmas("has"):
        yield ("am" if first_person else "are" if "plur" in grammemes else "is", *words), 0.0


def _is_participle(word: str) -> bool:
    return any(english.past_participle(each) == word for each in lemmas(word))


def _auxiliary(grammemes: Grammemes) -> str:
    if "past" in grammemes:
        return "did"
    if "futr" in grammemes:
        return "will"
    return "does" if grammemes.issuperset(("3per", "sing")) else "do"
