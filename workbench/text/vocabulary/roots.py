"""What Russian and Ukrainian verbs and the nouns made of them have in common in all their aspects.

«Восстановить», «восстанавливаться» and «восстановление» have one root, and so have «відновити» and «відновлювання»: the suffix
and the reflexive ending are cut, the consonant before them goes back to what it was, and vowels that change places are one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.text.lemmas import MORPHOLOGY_LANGUAGES

_SHORTEST, _SHORTEST_WORD = 3, 5
"""Letters of a root, and of a word that may have one."""

_REFLEXIVE = re.compile(r"(?:ся|сь)\Z")
_SUFFIX = {
    "ru": re.compile(r"(?:ирова|ива|ыва|ова|ева|ва|а|я|и|е|ну|у|о)?(?:ть|ти|чь|ни[ея]|ти[ея])\Z"),
    "uk": re.compile(r"(?:ізува|ирува|юва|ува|ва|а|я|и|і|ї|е|ну|у|о)?(?:ти|ння|ття)\Z"),
}
_CHANGED = tuple(
    (re.compile(rf"{ending}\Z"), plain)
    for ending, plain in (("(?<=[бпвмф])л", ""), ("жд|дж|ж|з|г", "д"), ("щ", "ст"), ("ч", "т"), ("ш", "с"))
)
"""Consonants that change before a suffix: купить, куплю; родить, рождение; ответить, отвечать; носить, ношение."""

_ONE_VOWEL = str.maketrans({"о": "а", "і": "и", "ї": "и", "ы": "и", "е": "и", "є": "и", "э": "и", "й": "", "ь": "", "ъ": ""})


@lru_cache(maxsize=50_000)
def root(word: str, language: str) -> str:
    """The root of a verb or of a noun for what one does; empty for any other word.

    Args:
        word: a dictionary form, folded and in lower case.
        language: ``ru`` or ``uk``; of others nothing is known.
    """
    if language not in MORPHOLOGY_LANGUAGES or len(word) < _SHORTEST_WORD:
        return ""
    stem = _REFLEXIVE.sub("", word)
    suffix = _SUFFIX[language].search(stem)
    if suffix is None:
        return ""
    stem = stem[: suffix.start()]
    for ending, plain in _CHANGED:
        changed = ending.sub(plain, stem)
        if changed != stem:
            stem = changed
            break
    stem = stem.translate(_ONE_VOWEL)
    return stem if len(stem) >= _SHORTEST else ""
