"""What betrays degenerate output: each guard looks at one sentence and its translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.core.language import english_name
from workbench.mt.kept import lost, needs_translation, without_kept
from workbench.text.quantities.agreement import disagreements

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_OWN_LETTERS = {"ru": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"), "uk": frozenset("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")}
_STUTTER = re.compile(r"([^\W\d_]{1,6}?)\1{3,}", re.IGNORECASE)
_SHORTEST, _LONGEST = 0.4, 2.5
_SHORT = 12
"""Characters; the length of shorter sentences tells little."""

_LISTED = 3
"""So many words are named in a warning."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a translation.

    Attributes:
        kind: ``empty``, ``copied``, ``loop``, ``script``, ``number``, ``length`` or ``kept``.
        message: a short English sentence without a full stop.
        weight: how bad it is; the candidate with the least sum is taken.
    """

    kind: str
    message: str
    weight: float


@dataclass(frozen=True, slots=True)
class _Case:
    source: str
    target: str
    source_language: str
    target_language: str


def problems(source: str, target: str, source_language: str, target_language: str) -> list[Problem]:
    """Everything the guards say against a translation, worst first; an empty list is no proof of quality."""
    if not needs_translation(target):
        return [Problem("empty", "nothing was translated", 20)]
    case = _Case(source, target, source_language, target_language)
    found = [problem for guard in _GUARDS for problem in guard(case)]
    return sorted(found, key=lambda problem: -problem.weight)


def _copied(case: _Case) -> Iterator[Problem]:
    if _folded(case.source) != _folded(case.target):
        return
    words = _WORD.findall(without_kept(case.source))
    common = [word for word in words if word.islower()]
    related = {case.source_language, case.target_language} <= _OWN_LETTERS.keys()
    # Names stay; between Russian and Ukrainian two small words in a row may well be the same.
    if len(common) > (2 if related else 0):
        yield Problem("copied", "the text was copied, not translated", 8)


def _looping(case: _Case) -> Iterator[Problem]:
    words = [word.casefold() for word in _WORD.findall(case.target)]
    given = [word.casefold() for word in _WORD.findall(case.source)]
    if _repeats(words) > max(_repeats(given), 1) or _spread(words) > max(_spread(given), 2):
        yield Problem("loop", "words are repeated over and over", 10)
    elif _STUTTER.search(case.target) and not _STUTTER.search(case.source):
        yield Problem("loop", "syllables are repeated over and over", 10)


def _wrong_script(case: _Case) -> Iterator[Problem]:
    text = without_kept(case.target)
    words = dict.fromkeys(_WORD.findall(text))
    strange = [word for word in words if _is_strange(word, case.source, case.target_language)]
    if strange:
        listed = ", ".join(strange[:_LISTED])
        name = english_name(case.target_language)
        yield Problem("script", f"not {name} as it is written: {listed}", 2 + min(len(strange), 6))


def _is_strange(word: str, source: str, language: str) -> bool:
    latin, cyrillic = bool(_LATIN.search(word)), bool(_CYRILLIC.search(word))
    if not latin and not cyrillic:
        return word not in source
    if latin and cyrillic and "-" not in word:
        return True
    if language == "en":
        return cyrillic
    letters = _OWN_LETTERS.get(language)
    if letters is None:
        return False
    if cyrillic and any(_CYRILLIC.match(letter) and letter not in letters for letter in word.lower()):
        return True
    # A Latin name stays as it is; a Latin word in small letters was left untranslated, a new one was made up.
    return latin and not cyrillic and (word not in source or (len(word) > 3 and word.islower()))


def _numbers(case: _Case) -> Iterator[Problem]:
    source, target = f"{case.source_language}-x-source", f"{case.target_language}-x-target"
    sides = [side for found in disagreements({source: case.source, target: case.target}, literal=True) for side in found.sides]
    missing = [side.figure.text for side in sides if source in side.said]
    extra = [side.figure.text for side in sides if target in side.said]
    if missing:
        yield Problem("number", f"numbers are missing: {', '.join(missing[:_LISTED])}", 4 * min(len(missing), 3))
    if extra:
        yield Problem("number", f"numbers are not in the source: {', '.join(extra[:_LISTED])}", 4 * min(len(extra), 3))


def _length(case: _Case) -> Iterator[Problem]:
    before, after = len(case.source), len(case.target)
    if after > _LONGEST * max(before, _SHORT) or (before > _SHORT and after < _SHORTEST * before):
        yield Problem("length", "it is much " + ("longer" if after > before else "shorter") + " than the source", 6)


def _kept(case: _Case) -> Iterator[Problem]:
    parts = lost(case.source, case.target)
    if parts:
        yield Problem("kept", f"lost: {', '.join(parts[:_LISTED])}", 12)


_GUARDS: tuple[Callable[[_Case], Iterator[Problem]], ...] = (
    _copied,
    _looping,
    _wrong_script,
    _numbers,
    _length,
    _kept,
)


def _repeats(words: list[str]) -> int:
    """How often a run of one to four words follows itself at most; for one word alone, twice is still speech."""
    most = 1
    for width in range(1, 5):
        run = 0
        for place in range(width, len(words)):
            run = run + 1 if words[place] == words[place - width] else 0
            times = run // width + 1
            if times > (2 if width == 1 else 1):
                most = max(most, times)
    return most


def _spread(words: list[str]) -> int:
    """How often the commonest three words in a row occur."""
    return max(Counter(zip(words, words[1:], words[2:], strict=False)).values(), default=0)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text)).casefold()
