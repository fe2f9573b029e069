"""Whether an English noun phrase is one where it stands: "lead pipes", but "engineers who lead pipe inspections"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from workbench.termbase.homographs.surroundings import likely_tags
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Pattern
from workbench.text.context.english_tags import english_candidates
from workbench.text.context.places import Place, likely

_PARTICLES = frozenset(("out", "off", "up", "down", "over", "away", "back", "on", "in", "aside", "through", "apart", "along"))
_SURELY = 0.7
_EVENLY = 0.5
_HARDLY = 0.3
_MAKING = frozenset(("make", "makes", "made", "making"))
_FINITE = ("Vb", "Vz", "Vd")
_PLURAL = ("s", "people", "police", "men", "women", "children")
# What share of a word's uses is a verb's when a term may begin with it as a verb, and when it is sure to.
_OFTEN = 0.4
_ALWAYS = 0.75


def phrase_likelihood(pattern: Pattern, parts: Sequence[Part], places: Sequence[int]) -> float:
    """How likely the parts at `places` are the phrase of several words that their term is."""
    words = tuple(word.key for word in pattern.words)
    if places[-1] - places[0] >= len(words):
        return _likelihood(parts, places[0], ("V",)) if words[-1] in _PARTICLES else 1.0
    # Hyphens make one word of several ("a cease-fire"); of a heading or a term that is looked up nothing is a verb.
    is_whole = len(parts) == len(places) or all(parts[at].compound for at in places)
    if pattern.fillers or is_whole or not _is_noun_phrase(words):
        return 1.0
    if _is_made_public(parts, places):
        return 0.0
    # Whatever stands in the middle is hardly a verb when the ends are none.
    return 0.0 if _begins_with_verb(parts, places) or _ends_with_verb(parts, places) else 1.0


def _begins_with_verb(parts: Sequence[Part], places: Sequence[int]) -> bool:
    """Whether the first word is a verb; of terms such as "pay tribute" only when its object goes on after the phrase."""
    if _likelihood(parts, places[0], _FINITE) <= _SURELY:
        return False
    after = places[-1] + 1
    goes_on = after < len(parts) and not parts[after].joint and _likelihood(parts, after, ("N",)) > _EVENLY
    return goes_on or sum(each.share for each in english_candidates(parts[places[0]].key) if each.tag in _FINITE) < _OFTEN


def _ends_with_verb(parts: Sequence[Part], places: Sequence[int]) -> bool:
    """Whether the last word is a verb. One drone cannot "strike" but "strikes"."""
    kinds = _FINITE if parts[places[-1] - 1].key.endswith(_PLURAL) else ("Vz", "Vd")
    return _likelihood(parts, places[-1], kinds) > _SURELY


def _likelihood(parts: Sequence[Part], at: int, kinds: tuple[str, ...]) -> float:
    """How likely part `at` has a tag that begins as one of `kinds`."""
    if not any(each.tag.startswith(kinds) for each in english_candidates(parts[at].key)):
        return 0.0
    found, _ = likely_tags(parts, at, "en")
    return sum(share for tag, share in found.items() if tag.startswith(kinds))


def _is_made_public(parts: Sequence[Part], places: Sequence[int]) -> bool:
    """Whether something is made public here: "made public health records", but "made public transport free"."""
    first, after = places[0], places[-1] + 1
    if not first or parts[first].key != "public" or parts[first - 1].key not in _MAKING or after == len(parts):
        return False
    return not parts[after].joint and _likelihood(parts, after, ("Np",)) > _SURELY


@lru_cache(maxsize=20_000)
def _is_noun_phrase(words: tuple[str, ...]) -> bool:
    """Whether a term by itself is no phrase with a verb, as "take part" is."""
    sentence = (Place("the", False, ""), *(Place(word, False, "") for word in words))
    shares = likely(sentence, "en")[1:]
    if sum(each.share for each in english_candidates(words[0]) if each.tag in _FINITE) > _ALWAYS:
        return False
    return all(sum(share for tag, share in found.items() if tag in _FINITE) < _HARDLY for found in (shares[0], shares[-1]))
