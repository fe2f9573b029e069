"""Russian verbs in the other numbers and genders that their subjects may ask for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from workbench.mt.phrases.costs import RUSSIAN
from workbench.text.vocabulary.inflection import GENDERS, Reading, form, readings

_SURE = 0.9
"""The share of readings from which on a word is this verb."""

_THIRD = "3per"
_SHORT = ("", "а", "о", "ы")
"""The endings of short participles: «принят», «принята», «принято», «приняты»."""


@lru_cache(maxsize=50_000)
def numbers_and_genders(word: str) -> tuple[str, ...]:
    """A verb in its other numbers and genders: «открыл» is «открыла», «открыло», «открыли»; nothing for other words.

    Args:
        word: folded, in lower case; short participles are verbs here.
    """
    known = readings(word, RUSSIAN)
    reading = known[0] if known else None
    if reading is None or sum(each.score for each in known if each.headword == reading.headword) < _SURE:
        return ()
    return tuple(other for other in dict.fromkeys(_forms(word, reading)) if other != word)


def _forms(word: str, reading: Reading) -> Iterable[str]:
    seen = reading.grammemes
    if "PRTS" in seen:
        stem = word if "masc" in seen else word[:-1]
        return [stem + ending for ending in _SHORT]
    if reading.kind != "verb":
        return []
    if "past" in seen:
        asked = [*({"sing", gender} for gender in GENDERS), {"plur"}]
    else:
        asked = [{"sing"}, {"plur"}] if _THIRD in seen else []
    kept = seen.difference(GENDERS, ("sing", "plur"))
    found = (form(reading.headword, "verb", RUSSIAN, frozenset(kept | each)) for each in asked)
    return [each for each in found if each is not None and " " not in each]
