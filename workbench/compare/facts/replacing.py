"""Whether a word of a quotation may stand in the place of another: by its part of speech and by what is known of it.

A free translation says with a verb what the original says with a noun, and chooses among many verbs; so words of different
parts of speech are no evidence that something else is said, and verbs are little.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import meanings_of
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.typography import fold
from workbench.text.vocabulary.bilingual import from_english
from workbench.text.vocabulary.equivalents import equivalents

_READINGS = 3
"""How many readings of a word count: «батьків» is of parents as well as the father's."""

_MANY_ANSWERS, _MANY_TIMES = 10, 5
"""How many answers of the dictionaries, also as a multiple of its meanings in the thesaurus, are many: crash, shooting."""

_PARTS = {
    **dict.fromkeys(("VERB", "INFN", "GRND"), "v"),
    **dict.fromkeys(("ADJF", "ADJS", "COMP"), "a"),
    **dict.fromkeys(("PRTF", "PRTS"), "av"),
    "NOUN": "n",
    "ADVB": "d",
}
"""Parts of speech as `text.vocabulary.bilingual` has them; a participle is a verb as well as an adjective."""


def may_replace(
    other: ContentWord, tag: str, word: ContentWord, sister: str, english: Sequence[ContentWord], *, is_alone: bool
) -> bool:
    """Whether a word may stand in the place of its sister's: as the same part of speech, and known well where that is free.

    What somebody does and how is told in many ways, so that verbs and adverbs must be in the thesaurus, and a verb alone.

    Args:
        other, tag: a word of the version that departs, and that version.
        word, sister: the word of the Russian or Ukrainian version beside it.
        english: English words for the latter, of which either part of speech counts: помилилися, a mistake.
        is_alone: whether nothing else of the two quotations differs.
    """
    here, there = parts(other.text, base(tag)), parts(word.text, base(sister))
    common = here & there
    if not common - {"v"}:
        nouns = (parts(each.text, "en") for each in english)
        common |= here & {"n", "a"} & frozenset().union(*(each for each in nouns if "v" not in each))
    if common == {"v"}:
        return is_alone and bool(meanings_of(other, tag) and meanings_of(word, sister))
    return bool(common) and ("d" not in here or bool(meanings_of(other, tag)))


def is_ambiguous(word: ContentWord) -> bool:
    """Whether an English noun has meanings that the thesaurus may lack: it has none, or few of the many of a verb as well."""
    known = len(meanings_of(word, "en"))
    if not known or "v" not in parts(word.text, "en"):
        return not known
    answers = sum(len(equivalents(word.forms, "en", other)) for other in ("ru", "uk"))
    return answers > max(_MANY_ANSWERS, _MANY_TIMES * known)


@lru_cache(maxsize=20_000)
def parts(word: str, language: str) -> frozenset[str]:
    """The parts of speech that a word may be: n, v, a, d.

    Args:
        word: as it stands.
        language: ``ru``, ``uk`` or ``en``.
    """
    if language in MORPHOLOGY_LANGUAGES:
        readings = parses(fold(word, case=True).lower(), language)[:_READINGS]
        return frozenset(letter for parse in readings for letter in _PARTS.get(str(parse.tag.POS), ""))
    forms = ContentWord(word, 0, 0, language).forms
    found = frozenset(answer.part for form in forms for answer in from_english(form))
    return found | {"d"} if word.endswith("ly") else found
