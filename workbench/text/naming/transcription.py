"""Whether a Latin name is a Cyrillic one by the tables of some language: Kenji is Кэндзи, João is Жуан, Nagy is Надь.

Every Latin letter or group of letters stands for all that it is written as in Russian or Ukrainian by the usual systems for
names from English, French, German, Dutch, Spanish, Portuguese, Italian, Romanian, Polish, Czech, Hungarian, Turkish, the
Baltic and Scandinavian languages, Chinese (Palladius), Japanese (Polivanov), Korean, Vietnamese and Arabic. What no table
explains costs something, vowels little and consonants much. So it can tell that two names may be one, never that they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from workbench.text.naming.spellings import SPELLINGS

_SAME = 0.16
"""Up to which share of a name may stay unexplained."""

_EXACT = 0.12
"""What may stay unexplained in a name that is another's exactly: less than any letter but those of an ending."""

_VOWELS = frozenset("аеоиу")
_LATIN_VOWELS = frozenset("aeiouyı")
_ONE_LETTER = str.maketrans({**dict(zip("яёюэєіїйыґщ", "аоуееиииигш", strict=True)), **dict.fromkeys("ьъ'’ʼ- ")})
"""Cyrillic letters that stand for one sound, in both languages."""

_DOUBLED = re.compile(r"(.)\1+")
_ARTICLES = {
    True: re.compile(r"(?:al|el|as|ash|an|ar|at|az|ad)-(?=..)"),
    False: re.compile(r"(?:аль|эль|ель|ас|аш|ан|ар|ат|аз|ад)-(?=..)"),
}
"""The article of Arabic names, which is written as it sounds or as it is spelt; by whether the name is in Latin letters."""

_CASES = "иеи ови еви ого ему ому ова ом ем им ою ею ои еи ам ах ов и у а е"
"""Endings of cases, with the letters of one sound written as one."""

_ENDINGS = tuple(_CASES.split())
_GREEK = "ида иди иде иду идои он она ону оне оном ос ея еи ею еем"
_OF_GREEK = tuple(_GREEK.split())
"""What Greek and Latin names end in besides: Artemis, Артемида; Plato, Платон."""

_LONGEST_ENDING = max(map(len, (*_ENDINGS, *_OF_GREEK)))
_IN_ENDINGS = frozenset(_CASES + _GREEK)

_CLASSICAL = re.compile(r"(?<=\w{4})(?:[euoia]s|um|eus)\Z|(?<=\w{3})o\Z")

_CONSONANT, _VOWEL, _OTHER_VOWEL, _SILENT, _ENDING = 1.0, 0.25, 0.2, 0.3, 0.05
"""What a consonant costs, a vowel, one in another's place, a consonant that may be silent, and the ending of a case."""

_MAY_BE_SILENT = frozenset("dtsxzp")
_LETTERS = frozenset("".join(SPELLINGS))
_LONGEST = max(map(len, SPELLINGS))
_FEWEST = 2


def _sounds(listed: str) -> tuple[str, ...]:
    return tuple({sound.replace("-", "").translate(_ONE_LETTER) for sound in listed.split()})


_SOUNDS = {letters: _sounds(listed) for letters, listed in SPELLINGS.items()}


@lru_cache(maxsize=50_000)
def is_transcription(cyrillic: str, latin: str, *, exactly: bool = False) -> bool:
    """Whether a name in Latin letters may be a name in Cyrillic ones, in whatever case; never for one of vowels alone.

    Args:
        exactly: no letter but those of the ending of a case may stay unexplained.
    """
    if exactly:
        return any(_may_be(_written(cyrillic.lower().replace("ё", letter)), _spelt(latin), _EXACT) for letter in ("ё", "е"))
    written = _written(cyrillic)
    return _may_be(written, _spelt(latin), _SAME * _weight(written))


def _may_be(written: str, spelt: str, most: float) -> bool:
    """Whether at most so much stays unexplained."""
    if min(len(written), len(spelt)) < _FEWEST or written.isascii() or _VOWELS.issuperset(written):
        return False
    if _unheard(written, _heard(spelt)) > most:
        return False
    if _unexplained(written, spelt, most) <= most:
        return True
    stem = _CLASSICAL.sub("", spelt)
    endings = [ending for ending in _OF_GREEK if stem != spelt and written.endswith(ending) and len(written) > len(ending) + 2]
    return any(_unexplained(written.removesuffix(ending), stem, most) <= most for ending in endings)


@lru_cache(maxsize=20_000)
def _written(name: str) -> str:
    """A Cyrillic name with one letter a sound, without an article."""
    lowered = name.lower()
    return _DOUBLED.sub(r"\1", _ARTICLES[False].sub("", lowered, count=1).translate(_ONE_LETTER))


@lru_cache(maxsize=20_000)
def _spelt(name: str) -> str:
    """A Latin name in small letters, with the marks that the table knows."""
    lowered = _ARTICLES[True].sub("", normalize("NFC", name.lower()), count=1)
    letters = (letter if letter in _LETTERS else _plain(letter) for letter in lowered if letter.isalpha())
    return "".join(letters)


def _plain(letter: str) -> str:
    return normalize("NFKD", letter).encode("ascii", "ignore").decode()


@lru_cache(maxsize=20_000)
def _heard(spelt: str) -> frozenset[str]:
    """Every letter that some letters of a Latin name may be written as."""
    groups = (spelt[place : place + size] for place in range(len(spelt)) for size in range(1, _LONGEST + 1))
    return frozenset(letter for group in groups for sound in _SOUNDS.get(group, ()) for letter in sound)


def _unheard(written: str, heard: frozenset[str]) -> float:
    """What the consonants cost at least that nothing in the other name stands for; an ending may be left out."""
    trunk = len(written) - _LONGEST_ENDING
    return _CONSONANT * sum(
        letter not in heard and letter not in _VOWELS and (n < trunk or letter not in _IN_ENDINGS)
        for n, letter in enumerate(written)
    )


def _weight(written: str) -> float:
    return max(sum(0.4 if letter in _VOWELS else 1.0 for letter in written), 1.4)


def _unexplained(written: str, spelt: str, most: float) -> float:
    """The least cost at which the letters of the one stand for those of the other, by dynamic programming."""
    reached = [[most + 1] * (len(written) + 1) for _ in range(len(spelt) + 1)]
    reached[0][0] = 0.0
    for place in range(len(spelt)):
        _within(reached[place], written)
        if min(reached[place]) <= most:
            _step(reached, place, written, spelt, most)
    last = reached[-1]
    _within(last, written)
    ends = [len(written) - len(ending) for ending in _ENDINGS if written.endswith(ending) and len(written) - len(ending) >= 2]
    before = reached[-2] if _is_vowel(spelt[-1]) else last  # Maria, Марии
    return min(last[-1], *(min(last[end], before[end]) + _ENDING for end in ends)) if ends else last[-1]


def _within(row: list[float], written: str) -> None:
    """Let Cyrillic letters stand for nothing."""
    for n, letter in enumerate(written):
        cost = row[n] + (_VOWEL if letter in _VOWELS else _CONSONANT)
        row[n + 1] = min(row[n + 1], cost)


def _step(reached: list[list[float]], place: int, written: str, spelt: str, most: float) -> None:
    """Go on from a Latin letter: by what the tables say, by another vowel, or letting it stand for nothing."""
    letter = spelt[place]
    is_vowel = _is_vowel(letter)
    passed = _passing(place, spelt, is_vowel=is_vowel)
    groups = [
        (place + size, _SOUNDS.get(spelt[place : place + size], ())) for size in range(1, min(_LONGEST, len(spelt) - place) + 1)
    ]
    for n, cost in enumerate(reached[place]):
        if cost > most:
            continue
        reached[place + 1][n] = min(reached[place + 1][n], cost + passed)
        if is_vowel and written[n : n + 1] in _VOWELS:
            reached[place + 1][n + 1] = min(reached[place + 1][n + 1], cost + _OTHER_VOWEL)
        for behind, sounds in groups:
            for sound in sounds:
                if written.startswith(sound, n):
                    reached[behind][n + len(sound)] = min(reached[behind][n + len(sound)], cost)


def _passing(place: int, spelt: str, *, is_vowel: bool) -> float:
    if is_vowel:
        return _OTHER_VOWEL
    if place and spelt[place] == spelt[place - 1]:
        return 0.0
    is_silent = place >= max(len(spelt) - 2, 2) and spelt[place] in _MAY_BE_SILENT
    return _SILENT if is_silent else _CONSONANT


@lru_cache(maxsize=256)
def _is_vowel(letter: str) -> bool:
    return _plain(letter)[:1] in _LATIN_VOWELS or letter in "ıøæœ"
