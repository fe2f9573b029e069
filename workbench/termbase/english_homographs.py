"""Whether an English form that belongs to two words is the one that a term speaks of: "left" of leave, or the left.

What decides is the word before: articles, possessives and prepositions make a noun or adjective of it, auxiliaries,
adverbs and a subject a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.grammar import listed
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.english_forms import ALSO_LEMMAS, IRREGULAR, NOUNS_AND_VERBS, PAST, REGULAR_ADJECTIVES

_NOMINAL = listed("""
    the a an this these those each every any some no my your his her its our their whose of in on at by with from for about
    into onto under over near one two three four five six seven eight nine ten many few several both all human innocent new old
    first last next to turn turned turning turns
    """)
_VERBAL = listed("he she it who which that one i we you they still now also never always often")
_TITLES = listed("""
    mr mrs ms miss dr prof professor president minister colonel captain lieutenant sergeant judge senator coach mayor governor
    sir lord lady father sister detective inspector ambassador chancellor congressman congresswoman
    """)


def is_meant(word: Word, parts: Sequence[Part], at: int) -> bool:
    """Whether part `at` of a text, which a term of the one word `word` accepts, is that word."""
    part = parts[at]
    before = parts[at - 1] if at and not part.joint else None
    if _is_surname(word, part, before, parts[at + 1] if at + 1 < len(parts) else None):
        return False
    if part.key in PAST and part.key in ALSO_LEMMAS:
        own = part.key in word.lemmas
        inflected = not word.lemmas.isdisjoint(IRREGULAR[part.key] - {part.key})
        if own is inflected or before is None:
            return True
        return own is _is_nominal(before, part)
    verb = NOUNS_AND_VERBS.get(part.key)
    if verb is not None and part.key not in word.lemmas:
        is_verb = before is not None and (before.key in _VERBAL or before.key.endswith("ly"))
        return (verb in word.lemmas) is is_verb
    return True


def _is_nominal(before: Part, part: Part) -> bool:
    possessive = part.start - before.end > 1  # the ending 's is left out of parts
    return possessive or before.key in _NOMINAL or before.key in REGULAR_ADJECTIVES


def _is_surname(word: Word, part: Part, before: Part | None, after: Part | None) -> bool:
    """Whether a common word is the name of a person here: "Coach Brown praised"."""
    if not word.text[:1].islower() or not part.text[0].isupper() or part.text.isupper() or before is None:
        return False
    titled = before.key in _TITLES and before.text[0].isupper()
    return titled and (after is None or bool(after.joint) or not after.text[0].isupper())
