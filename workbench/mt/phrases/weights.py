"""What speaks for a way through a sentence, and how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """Found by a random search for the best BLEU and chrF on rows of the first half of FLORES dev.

    Attributes:
        following: of the logarithm of how likely words follow each other.
        beside: of how well they stand beside each other.
        word: of each word.
        sure: of the logarithm of how sure the dictionary is.
        told: of an answer of the dictionary.
        agreed: of an answer that the phrases give too.
        unknown: of a word that nothing knows.
        likely: of the logarithm of how likely a word is by the words around what it translates.
        form: of the logarithm of how likely its form is.
        expected: of each word that these judge.
        behind: of what the words before a word have to say for it.
        owned: of an "of" before what belongs to a noun.
        predicate: of a verb with "not" where English has it.
        agreement: of what that which may be its subject has to say for a form.
    """

    following: float
    beside: float
    word: float
    sure: float = 0.0
    told: float = 0.0
    agreed: float = 0.0
    unknown: float = 0.0
    likely: float = 0.0
    form: float = 0.0
    expected: float = 0.0
    behind: float = 0.0
    agreement: float = 0.0
    owned: float = 0.0
    predicate: float = 0.0


_SISTERS = Weights(following=0.27, beside=0.3, word=0.4)
_FROM_ENGLISH = Weights(
    following=0.376,
    beside=0.84,
    word=3.0,
    sure=0.479,
    told=-0.97,
    agreed=-1.93,
    unknown=-5.8,
    likely=2.02,
    form=1.63,
    expected=4.61,
    behind=2.25,
    agreement=2.24,
)
_INTO_ENGLISH = Weights(
    following=0.686,
    beside=0.0,
    word=-0.84,
    sure=1.87,
    told=-4.9,
    agreed=1.41,
    unknown=-12.9,
    likely=1.6,
    expected=4.41,
    behind=1.27,
    owned=8.0,
    predicate=4.0,
)

_WEIGHTS: Mapping[tuple[str, str], Weights] = {
    ("ru", "uk"): _SISTERS,
    ("uk", "ru"): _SISTERS,
    ("en", "ru"): _FROM_ENGLISH,
    ("ru", "en"): _INTO_ENGLISH,
}


def has_weights(source: str, target: str) -> bool:
    """Whether a direction is translated phrase by phrase."""
    return (source, target) in _WEIGHTS


def weights_of(source: str, target: str) -> Weights:
    """The weights of a direction."""
    return _WEIGHTS[source, target]
