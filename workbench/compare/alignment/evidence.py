"""What two sentences of different versions have in common, weighed as evidence that one translates the other.

Every sentence becomes a set of clues that survive translation: numbers in digits, the consonants of its words (names,
loan words and, between Russian and Ukrainian, most other words keep them across the alphabets), frequent words with a
known counterpart, punctuation, and what `compare.alignment.hints` adds. A clue that both sides share speaks for a translation by
log(p/q), one without a counterpart against it by log((1-p)/(1-q)): p is how often the clue is translated into its like,
q how often it would be there by chance, from its frequency in the text and the size of the sentences on the other side.
Because q grows with what is taken together, the evidence is fair to beads of every size.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from workbench.compare.facts.common_words import meaning
from workbench.core.language import base

_WORD = re.compile(r"[^\W\d_]+(?:['ʼ’`-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f.,:]\d+)*")
_SIGNS = {"?": "?", "!": "!", "%": "%", ":": ":", ";": ";", "(": "(", "$": "$", "€": "$", "«": '"', "“": '"', '"': '"', "„": '"'}
_COLUMNS = {"en": 0, "ru": 1, "uk": 2}

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'"})
_ROMANISED = str.maketrans(
    {
        **dict(zip("бвгґдзклмнпрстф", "bvggdsklmnprstf", strict=True)),
        "ж": "j",
        "х": "k",
        "ц": "s",
        "ч": "k",
        "ш": "s",
        "щ": "s",
        **dict.fromkeys("аеёєиіїйоуыэюя", "*"),
        **dict.fromkeys("ьъ'-", ""),
    }
)
_DIGRAPHS = (
    *(("sch", "s"), ("shch", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"), ("zh", "j"), ("ph", "f"), ("th", "t")),
    *(("ck", "k"), ("gh", "g"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("x", "ks"), ("c", "k"), ("q", "k")),
    *(("w", "v"), ("z", "s")),
)
_LATIN = str.maketrans({**dict.fromkeys("aeiouy", "*"), **dict.fromkeys("'-", "")})
_DOUBLED = re.compile(r"(.)(?=\1)")


@dataclass(frozen=True, slots=True, eq=False)
class Clues:
    """What a sentence, or several together, offer for a comparison. Compared by identity, so that sums can be kept.

    Attributes:
        length: letters and digits.
        keys: the clues; the first character names the family (see `_FAITH`).
        sentences: how many these are.
    """

    length: int
    keys: frozenset[str]
    sentences: int = 1

    def with_keys(self, keys: frozenset[str]) -> Clues:
        """These clues and further ones."""
        return Clues(self.length, self.keys | keys, self.sentences) if keys else self


# How often a clue of a family has its like in a true translation: (between Russian and Ukrainian, across the alphabets).
_FAITH = {
    "n": (0.90, 0.80),
    "m": (0.55, 0.45),
    "2": (0.45, 0.20),
    "3": (0.55, 0.30),
    "4": (0.55, 0.25),
    "w": (0.85, 0.80),
    "p": (0.80, 0.65),
    "g": (0.85, 0.85),
}

_PATIENCE = 10.0
"""Words without a counterpart count less the more there are: a free translation of a long sentence has many."""

_WORTH_OF_TRANSLATIONS = (0.15, 0.5)
"""What a translated word adds: much of it the same word has said already by its consonants, most of all in one alphabet."""


def clues(text: str, tag: str) -> Clues:
    """The clues in a sentence of a version."""
    column = _COLUMNS.get(base(tag))
    keys = {f"n{re.sub(r'[^0-9]', '', number)}" for number in _NUMBER.findall(text)}
    keys.update(f"p{_SIGNS[char]}" for char in text if char in _SIGNS)
    for word in _WORD.findall(text.translate(_APOSTROPHES)):
        keys.update(_word_keys(word, column))
    return Clues(sum(map(str.isalnum, text)), frozenset(keys))


@lru_cache(maxsize=50_000)
def _word_keys(word: str, column: int | None) -> tuple[str, ...]:
    lowered = word.lower()
    keys: list[str] = []
    if column is not None and (number := meaning(lowered, column)) is not None:
        keys.append(f"m{number}")
    bones = consonants(lowered)
    solid = bones.lstrip("*")
    if len(solid) >= 4:
        keys.append(f"4{bones[: 4 + len(bones) - len(solid)]}")
    if len(solid) >= 3:
        keys.append(f"3{bones[: 3 + len(bones) - len(solid)]}")
    elif len(solid) == 2:
        keys.append(f"2{bones}")
    return tuple(keys)


@lru_cache(maxsize=50_000)
def consonants(word: str) -> str:
    """A word's consonants in one alphabet; ``*`` in front when it begins with a vowel.

    ``Чернівці`` and ``Chernivtsi`` both begin with ``krn``; doubled letters count once.
    """
    lowered = word.lower()
    if lowered.isascii():
        if lowered[:1] == "h":
            lowered = "g" + lowered[1:]
        for letters, sound in _DIGRAPHS:
            lowered = lowered.replace(letters, sound)
        bones = lowered.replace("h", "").translate(_LATIN)
    else:
        bones = lowered.translate(_ROMANISED)
    first = "*" if bones[:1] == "*" else ""
    return first + _DOUBLED.sub("", bones.replace("*", ""))


def together(parts: Sequence[Clues]) -> Clues:
    """The clues of several sentences in a row."""
    if len(parts) == 1:
        return parts[0]
    keys = frozenset().union(*(part.keys for part in parts))
    return Clues(sum(part.length for part in parts), keys, sum(part.sentences for part in parts))


class Scale:
    """Weighs clues between two versions.

    Args:
        left, right: all sentences of each.
        akin: both are in one alphabet, so that words resemble each other more.
        trust: how often a translated word is found in the true counterpart, 0 to take no account of translations.
    """

    def __init__(self, left: Sequence[Clues], right: Sequence[Clues], *, akin: bool, trust: float = 0.0) -> None:
        self._family = 0 if akin else 1
        self._trust = trust
        self._in_left = _shares(left)
        self._in_right = _shares(right)
        self._gains: dict[tuple[float, float], dict[str, tuple[float, float]]] = {}
        self._alone: dict[tuple[Clues, bool, float], float] = {}
        self._misses: dict[tuple[bool, float], dict[str, float]] = {}
        self._usual_left, self._usual_right = _usual(left), _usual(right)

    def evidence(self, left: Clues, right: Clues) -> float:
        """How much speaks for a translation, as a natural logarithm of odds; negative when more speaks against it."""
        on_left, on_right = _size(left, self._usual_left), _size(right, self._usual_right)
        gains = self._gains.setdefault((on_left, on_right), {})
        against = self._unmatched(left, True, on_right) + self._unmatched(right, False, on_left)
        total = 0.0
        for key in left.keys & right.keys:
            known = gains.get(key)
            if known is None:
                match_right, miss_right = self._weigh(key, self._in_right, on_right)
                match_left, miss_left = self._weigh(key, self._in_left, on_left)
                known = gains[key] = match_right + match_left, miss_right + miss_left
            total += known[0]
            against -= known[1]
        return total / 2 - _PATIENCE * log(1 - min(0.0, against / 2) / _PATIENCE)

    def _unmatched(self, one: Clues, is_left: bool, size: float) -> float:
        known = self._alone.get((one, is_left, size))
        if known is not None:
            return known
        misses = self._misses.setdefault((is_left, size), {})
        elsewhere = self._in_right if is_left else self._in_left
        total = 0.0
        for key in one.keys:
            miss = misses.get(key)
            if miss is None:
                miss = misses[key] = self._weigh(key, elsewhere, size)[1]
            total += miss
        self._alone[one, is_left, size] = total
        return total

    def _weigh(self, key: str, elsewhere: Mapping[str, float], size: float) -> tuple[float, float]:
        chance = min(0.9, elsewhere.get(key, elsewhere[""]) * size)
        if key[0] != "t":
            faith = max(_FAITH[key[0]][self._family], chance)
            return log(faith / chance), log((1 - faith) / (1 - chance))
        faith = min(0.95, max(self._trust, chance))
        worth = _WORTH_OF_TRANSLATIONS[self._family]
        return worth * log(faith / chance), worth * log((1 - faith) / (1 - chance))


def _usual(side: Sequence[Clues]) -> float:
    """How many clues a sentence has."""
    return max(1.0, sum(len(one.keys) for one in side) / max(1, len(side)))


def _size(one: Clues, usual: float) -> float:
    """How much a clue may be in it by chance, as a number of usual sentences, in halves."""
    return max(1, round(2 * len(one.keys) / usual)) / 2


def _shares(side: Iterable[Clues]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    sentences = 0
    for one in side:
        counts.update(one.keys)
        sentences += one.sentences
    whole = sentences + 4
    return {"": 0.3 / whole, **{key: (count + 0.3) / whole for key, count in counts.items()}}
