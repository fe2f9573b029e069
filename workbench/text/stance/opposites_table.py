"""Where the words of a text stand that a table of opposites has, each with its row.

``opposites.txt`` is for any text. ``contraries.txt`` is for quotations alone, of which each version has the same words: there
many pairs tell that would meet by chance in longer texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from workbench.text.beginnings import LETTERS
from workbench.text.phrases import Phrases

OPPOSITES, CONTRARIES = "opposites", "contraries"
"""The tables: pairs of rows, en | ru | uk: words that affirm, then words that deny, for whole folded words.

``*`` stands for any ending, ``_`` for a space; ``-`` goes before what is not meant; a word may stand in several pairs.
"""

COLUMNS = {"en": 0, "ru": 1, "uk": 2}

_PAST = {"ru": re.compile(r"(\w+)ова(?:л)?\*"), "uk": re.compile(r"([\w']+)ув\*")}
"""The beginning of a verb in -овать or -увати in the past and the infinitive."""

_WORD = re.compile(r"(?<![\w'-])[^\W\d_](?:[\w']|-(?=\w))*")

_PLAIN = re.compile(r"(?:[^\W_]|['-])+\*?")


@cache
def claim() -> int:
    """The pair of claiming and denying: what is claimed stands before it or behind."""
    return next(number for number, row in enumerate(_rows(OPPOSITES)) if row.startswith("claims ")) // 2


def _rows(name: str) -> list[str]:
    lines = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line]


def listed(text: str, language: str, name: str = OPPOSITES) -> Iterator[tuple[int, int, int]]:
    """Which row each word or phrase of the table stands in, and where it begins and ends in a text.

    Args:
        text: as `typography.folded` gives it, its capitals kept.
        language: ``en``, ``ru`` or ``uk``.
        name: the table.
    """
    table = _table(language, name)
    phrases = [
        (group, match.start(), match.end())
        for match in table.phrases.finditer(text)
        for group in _rows_of_phrase(match[0], language, name)
    ]
    yield from phrases
    for match in table.likely.finditer(text):
        for group in _groups(match[0].lower(), language, name):
            if not any(group // 2 == other // 2 and start <= match.start() < end for other, start, end in phrases):
                yield group, match.start(), match.end()


@lru_cache(maxsize=10_000)
def _rows_of_phrase(phrase: str, language: str, name: str) -> tuple[int, ...]:
    return tuple(group for group, pattern in _table(language, name).spaced.items() if pattern.fullmatch(phrase))


@lru_cache(maxsize=50_000)
def _groups(word: str, language: str, name: str) -> tuple[int, ...]:
    """The rows of a word, of each pair the one that has more of its letters."""
    table, found = _table(language, name), dict[int, int]()
    for length in table.lengths.get(word[:2], ()):
        for group in table.beginnings.get(word[:length], ()):
            found[group // 2] = group
    for group in table.words.get(word, ()):
        found[group // 2] = group
    return tuple(group for group in found.values() if not _is_unwanted(word, table.unwanted[group]))


def _is_unwanted(word: str, unwanted: str) -> bool:
    return bool(unwanted) and re.fullmatch(unwanted, word) is not None


@dataclass(frozen=True, slots=True)
class _Table:
    """The words of a language: whole words and beginnings with their rows, what is not meant in a row, and phrases.

    Attributes:
        lengths: how long the beginnings are that have the same two letters first, in order.
        spaced: the phrases of each row that has any; one may stand in several.
        likely: words that begin as one of these does.
    """

    words: dict[str, list[int]]
    beginnings: dict[str, list[int]]
    lengths: dict[str, list[int]]
    unwanted: list[str]
    phrases: Phrases
    spaced: dict[int, re.Pattern[str]]
    likely: Phrases


@cache
def _table(language: str, name: str) -> _Table:
    words, beginnings, spaced_in = dict[str, list[int]](), dict[str, list[int]](), dict[int, str]()
    unwanted: list[str] = []
    rows = [line.split(" |")[COLUMNS[language]] for line in _rows(name)]
    for group, row in enumerate(rows):
        meant, _, taken_out = row.partition(" -")
        unwanted.append(_alternatives(taken_out.split()))
        several = [word for word in meant.split() if not _PLAIN.fullmatch(word)]
        if several:
            spaced_in[group] = _alternatives(several)
        for word in set(meant.split()).difference(several):
            into = beginnings if word.endswith("*") else words
            for each in (word.rstrip("*"), *(_present(word, language) if word.endswith("*") else ())):
                if group not in into.setdefault(each, []):
                    into[each].append(group)
    lengths: dict[str, list[int]] = {}
    for length, letters in sorted({(len(beginning), beginning[:2]) for beginning in beginnings}):
        lengths.setdefault(letters, []).append(length)
    whole = re.compile(rf"(?<![\w'-])(?:{'|'.join(spaced_in.values())})(?![\w']|-\w)", re.IGNORECASE)
    spaced = {group: re.compile(phrases, re.IGNORECASE) for group, phrases in spaced_in.items()}
    likely = Phrases(_WORD, {word[:LETTERS] for word in (*words, *beginnings)})
    return _Table(words, beginnings, lengths, unwanted, Phrases(whole), spaced, likely)


def _present(beginning: str, language: str) -> tuple[str, ...]:
    """How a verb in -увати or -овать begins in the present and future, by its beginning in the past: скасув*, скасує."""
    past = _PAST.get(language)
    match = past.fullmatch(beginning) if past is not None else None
    return tuple(f"{match[1]}у{iotated}" for iotated in "еєю") if match is not None else ()


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.sub(r"(?<=\w)\*", r"\\w*", word).replace("_", " ") for word in words)
