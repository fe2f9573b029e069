"""Words that no dictionary has, mostly names, in the letters of the sister language.

The rules of practical transcription between Russian and Ukrainian (Ukrainian orthography of 2019, §§ 143-144; Russian rules for
Ukrainian names), as far as letters alone tell.
"""

from __future__ import annotations

import re

_AFTER_NINE = re.compile(r"(?<=[дтзсцжшчр])и(?=[бвгґджзклмнпрстфхцчшщ])")
"""The rule of nine: «Чикаго» keeps its и."""

_TO_UKRAINIAN = (
    (_AFTER_NINE, "\N{CYRILLIC SMALL LETTER YERU}"),
    (re.compile(r"(?<=[аеёиоуыэюя])и"), "ї"),
    (re.compile("и"), "і"),
    (re.compile("ы"), "и"),
    (re.compile("э"), "е"),
    (re.compile(r"(?<![бвгджзйклмнпрстфхцчшщ])ё"), "йо"),
    (re.compile("ё"), "ьо"),
    (re.compile("ъ"), "'"),
)
_TO_RUSSIAN = (
    (re.compile("ьо"), "ё"),
    (re.compile(r"(?<![бвгґджзйклмнпрстфхцчшщ])йо"), "ё"),
    (re.compile("[іїи]"), "и"),
    (re.compile("є"), "е"),
    (re.compile("ґ"), "г"),
    (re.compile("'"), "ъ"),
)


def respelled(word: str, language: str) -> str:
    """A word of one language in the letters of the other.

    Args:
        word: folded; acronyms in capitals.
        language: ``ru`` or ``uk``; of the word.
    """
    lowered = word.lower()
    for pattern, letters in _TO_UKRAINIAN if language == "ru" else _TO_RUSSIAN:
        lowered = pattern.sub(letters, lowered)
    return lowered.upper() if word.isupper() else lowered
