"""Whoever she is, he is in the dictionary: «директорка» is «директор», «учительница» is «учитель», spokeswoman is spokesman."""

from __future__ import annotations

from functools import lru_cache

from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known

_ENDINGS = {
    "ru": (("ница", "ник"), ("ница", ""), ("ница", "ь"), ("ка", ""), ("ка", "ец"), ("иня", ""), ("ша", ""), ("есса", "")),
    "uk": (
        ("ниця", "ник"),
        ("виця", "вець"),
        ("чиня", "ець"),
        ("иня", ""),
        ("ка", ""),
        ("ка", "ь"),
        ("ка", "ець"),
        ("ця", "ець"),
    ),
    "en": (("woman", "man"), ("person", "man"), ("mistress", "master"), ("ess", ""), ("ress", "er"), ("ress", "or")),
}
_SHORTEST = 6
"""Letters that such a word has at least."""


@lru_cache(maxsize=20_000)
def masculine(word: str, language: str) -> frozenset[str]:
    """What the dictionary may have in the place of a woman's occupation; empty for most words.

    Args:
        word: a dictionary form, folded and in lower case.
        language: ``ru``, ``uk`` or ``en``.
    """
    if len(word) < _SHORTEST:
        return frozenset()
    found = (word[: -len(ending)] + other for ending, other in _ENDINGS.get(language, ()) if word.endswith(ending))
    return frozenset(each for each in found if language not in MORPHOLOGY_LANGUAGES or is_known(each, language))
