"""English or not: judged by function words, vocabulary and letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.core.language import UNDETERMINED
from workbench.text.vocabulary import english
from workbench.text.writing import wordlists
from workbench.text.writing.verdict import Verdict

LONGEST_SAMPLE = 200
"""Words of a text that are looked at."""

_ENGLISH_SHAPE = re.compile(
    r"(?:[a-z]{2}ing|[a-z]{3}ed|tions?|ments?|ness|ship|fully?|[a-z]{2}ly|less|ght|ough|ck|sh|th|wn|ew|ays?|ous|ible|able)$|^(?:th|wh|kn|sh)|ee|oo|ow"
)


def judge(words: Sequence[str]) -> Verdict:
    """Whether a text in Latin letters is English.

    Args:
        words: its Latin words, folded, in order; at least one.
    """
    written = words[:LONGEST_SAMPLE]
    sample = [word.lower() for word in written]
    function = [word for word in sample if word in wordlists.ENGLISH_FUNCTION]
    # A name in the middle (Lo, Ma, El) is no foreign word.
    foreign = [word.lower() for n, word in enumerate(written) if word.lower() in wordlists.FOREIGN and (not n or word.islower())]
    lettered = [word for word in sample if not word.isascii()]
    against = len(foreign) + len(lettered)
    if against and against >= len(function):
        marks = lettered or foreign
        letters = list(dict.fromkeys(letter for word in lettered for letter in word if not letter.isascii()))
        what = f"letters {', '.join(letters[:4])}" if letters else f"words {', '.join(dict.fromkeys(marks[:3]))}"
        if not function or against > len(function):
            return Verdict(UNDETERMINED, 0.8, f"{what} are not English")
        return Verdict(UNDETERMINED, 0.4, f"{what} are not English, {function[0]} is")
    if function:
        share = (len(function) - against) / len(sample)
        listed = ", ".join(dict.fromkeys(function[:3]))
        return Verdict("en", round(min(0.99, 0.75 + share), 2), f"English words: {listed}")
    return _by_vocabulary(sample)


def _by_vocabulary(words: Sequence[str]) -> Verdict:
    # The shortest words (on, so, no, an) are words of a dozen languages.
    known = [word for word in words if len(word) > 2 and _is_english(word)]
    if len(known) * 3 >= len(words):
        return Verdict("en", 0.75 if len(known) > 1 else 0.6, f"English words: {', '.join(dict.fromkeys(known[:3]))}")
    shaped = [word for word in words if word in known or _ENGLISH_SHAPE.search(word)]
    if len(shaped) * 2 >= len(words) and len(words) > 1:
        return Verdict("en", 0.5, f"spelled as in English: {', '.join(dict.fromkeys(shaped[:3]))}")
    return Verdict(UNDETERMINED, 0.2, "Latin letters, but no English words that are known here")


def _is_english(word: str) -> bool:
    return (
        word in wordlists.ENGLISH or english.is_known(word) or any(lemma in wordlists.ENGLISH for lemma in english.lemmas(word))
    )
