"""Commas that Russian has and English has not, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.keys import is_acronym
from workbench.text.vocabulary.inflection import readings
from workbench.text.vocabulary.prepositions import SINGLE
from workbench.text.words import Token

_WHICH = "котор"
_CONJUNCTIONS = frozenset(("чтобы", "потому", "поскольку", "хотя", "если", "где"))
_THAT = "что"
_JOINED = frozenset(
    ("и", "а", "но", "или", "не", "того", "тем", "то", "так", "даже", "только", "именно", "лишь", "как", "для", "ни")
)
"""Words behind which no comma stands before a conjunction: they belong to it, or join two clauses."""

_PLACES = ("in", "on", "at", "under", "within", "among", "between", "around", "near", "across", "outside", "inside", "behind")
_OPENING = frozenset((*_PLACES, "during", "despite", "by", "for", "from", "throughout", "through", "without"))
_BEFORE_NUMBERS = frozenset(("after", "before", "since", "until"))
"""How an adverbial begins that a comma ends in English alone, when it stands first: the latter only with numbers."""

_TIMES = ("today", "yesterday", "tomorrow", "now", "then", "later", "soon", "earlier", "recently", "currently", "previously")
_ALONE = frozenset(
    (*_TIMES, "originally", "initially", "eventually", "sometimes", "often", "usually", "here", "there", "however")
)
"""Words that a comma follows in English alone; «однако» is a conjunction where it stands first."""

_WHICH_TIME = frozenset(("last", "this", "next", "every", "each", "earlier", "later"))
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "day", "morning", "evening", "night")
_OF_TIME = frozenset((*_DAYS, "week", "month", "year", "time", "spring", "summer", "autumn", "fall", "winter", "afternoon"))

_LONGEST_ADVERBIAL, _LONGEST_TIME = 7, 3


def needs_comma(before: Sequence[str], words: Sequence[str]) -> bool:
    """Whether Russian puts a comma between words that stand in a row: before «который», «чтобы», «что» behind a verb.

    Args:
        before: what is translated up to there, signs as words of their own.
        words: what comes next.
    """
    if not before or not words or not before[-1][:1].isalnum():
        return False
    last, first = before[-1].lower(), words[0]
    if last in _JOINED:
        return False
    if first in SINGLE[RUSSIAN]:
        return len(words) > 1 and words[1].startswith(_WHICH)
    if last in SINGLE[RUSSIAN]:
        return False
    return first.startswith(_WHICH) or first in _CONJUNCTIONS or (first == _THAT and _is_verb(last))


def _is_verb(word: str) -> bool:
    found = readings(word, RUSSIAN)
    return bool(found) and found[0].kind == "verb"


def is_english_alone(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma of an English sentence ends an adverbial at its beginning: "In London, about 200 people", "However, we".

    Args:
        tokens: of the sentence, without spaces.
        place: of the comma.
    """
    if not 0 < place <= _LONGEST_ADVERBIAL:
        return False
    first, within = tokens[0].text.lower(), tokens[1:place]
    if not within:
        return first in _ALONE
    if first in _WHICH_TIME and len(within) < _LONGEST_TIME:
        return within[-1].text.lower() in _OF_TIME
    if first not in _OPENING and not (first in _BEFORE_NUMBERS and within[0].kind == "number"):
        return False
    if any(token.kind == "punctuation" or token.text.lower().endswith("ing") for token in within):
        return False
    return not (place + 1 < len(tokens) and _is_aside(within, tokens[place + 1]))


def _is_aside(within: Sequence[Token], behind: Token) -> bool:
    """Whether a list or a year goes on behind the comma: "On May 5, 2024", "In Kyiv, Lviv and Odesa"."""
    is_named = within[-1].text[:1].isupper() and behind.text[:1].isupper() and not is_acronym(behind.text)
    return (behind.kind == "number" and within[-1].kind == "number") or is_named
