"""How ``text/vocabulary/lexicon.xz`` is learned: words that translate each other, from rows of English, Russian and Ukrainian.

IBM model 1 (Brown et al. 1993) over the dictionary forms of a row, in both directions; a pair is kept whose two
probabilities have a geometric mean that is high enough. Run, with NumPy and half an hour of patience at most:
``python -m workbench.training.word_pairs CORPUS.tsv.xz OUT.xz``.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.text.lemmas import lemma
from workbench.text.naming.sounding import distance

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

LANGUAGES = ("en", "ru", "uk")
PAIRS = (("en", "ru"), ("en", "uk"), ("ru", "uk"))
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LONGEST_ROW, _MOST_WORDS = 220, 24
_ROUNDS = 6
_LEAST_OF_BEST = 0.25

Row = tuple[list[str], list[str]]
Scored = dict[str, list[tuple[float, str]]]


@dataclass(frozen=True, slots=True)
class Limits:
    """What is learned of, and what is kept.

    Attributes:
        rarest: rows that a word has to be in.
        most_frequent: share of the rows above which a word stands beside everything.
        least_score: the least geometric mean of both probabilities.
        least_count: how often a pair must be expected to occur.
        most_translations: of one word.
        alike: whether pairs are kept that sound alike, which are found to be alike without having been learned.
    """

    rarest: int = 3
    most_frequent: float = 0.04
    least_score: float = 0.07
    least_count: float = 3.5
    most_translations: int = 8
    alike: bool = False


def rows(path: Path, longest: int = _LONGEST_ROW) -> Iterator[tuple[str, str, str]]:
    """The rows of a compressed table of English, Russian and Ukrainian; a language may be empty.

    Args:
        longest: characters of a cell beyond which its row is left out.
    """
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            cells = (*line.rstrip("\n").split("\t"), "", "")[:3]
            if max(map(len, cells)) <= longest:
                yield cells[0], cells[1], cells[2]


def words(text: str) -> list[str]:
    """The words of a text in lower case, with one kind of apostrophe."""
    return _WORD.findall(text.lower().replace("’", "'").replace("ʼ", "'"))


def forms(text: str, language: str) -> list[str]:
    """The dictionary forms of the words of a text, each once, of words in the letters of its language."""
    found = words(text)
    return sorted({lemma(word, language) for word in found if len(word) > 1 and word.isascii() == (language == "en")})


def learned(pairs: Iterable[Row], limits: Limits = Limits()) -> Scored:
    """Word → (score, word of the other language), the best first.

    Args:
        pairs: rows as the dictionary forms of both languages.
    """
    import numpy as np

    every = list(pairs)
    left, right = ({word: n for n, word in enumerate(sorted({word for row in every for word in row[side]}))} for side in (0, 1))
    usual = [_usual(every, side, vocabulary, limits) for side, vocabulary in ((0, left), (1, right))]
    ones: list[int] = []
    others: list[int] = []
    places: list[int] = []
    for n, row in enumerate(every):
        these = [left[word] for word in row[0] if left[word] in usual[0]]
        those = [right[word] for word in row[1] if right[word] in usual[1]]
        ones += [number for number in these for _ in those]
        others += those * len(these)
        places += [n] * (len(these) * len(those))
    one, other, place = (np.array(each, np.int64) for each in (ones, others, places))
    keys, link = np.unique(one * len(right) + other, return_inverse=True)
    first, second = keys // len(right), keys % len(right)
    there, counted = _model(link, first, place * len(right) + other, len(left))
    back, counted_back = _model(link, second, place * len(left) + one, len(right))
    score, count = np.sqrt(there * back), np.minimum(counted, counted_back)
    ours, theirs = list(left), list(right)
    good = (score >= limits.least_score) & (count >= limits.least_count)
    found: Scored = {}
    for word, translation, worth in zip(first[good], second[good], score[good], strict=True):
        if limits.alike or distance(ours[word], theirs[translation]):
            found.setdefault(ours[word], []).append((float(worth), theirs[translation]))
    return {word: sorted(each, reverse=True)[: limits.most_translations] for word, each in found.items()}


def _usual(every: list[Row], side: int, vocabulary: dict[str, int], limits: Limits) -> set[int]:
    """The words that are neither too rare to learn from nor so frequent that they stand beside everything."""
    counts: dict[str, int] = {}
    for row in every:
        for word in row[side]:
            counts[word] = counts.get(word, 0) + 1
    most = max(limits.most_frequent * len(every), 20)
    return {vocabulary[word] for word, count in counts.items() if limits.rarest <= count < most}


def _model(link: Ints, given: Ints, group: Ints, words: int) -> tuple[Floats, Floats]:
    """Probability and expected count of each pair: IBM model 1 of one direction.

    Args:
        link: pair of each possible link.
        given: the given word of each pair.
        group: the row and the word that each possible link explains.
        words: how many given words there are.
    """
    import numpy as np

    _, explained = np.unique(group, return_inverse=True)
    probability = 1 / np.bincount(given, minlength=words)[given]
    count: Floats = np.zeros(len(given))
    for _ in range(_ROUNDS):
        likely = probability[link]
        share = likely / (np.bincount(explained, weights=likely) + 1e-4)[explained]
        count = np.bincount(link, weights=share, minlength=len(given)).astype(np.float64)
        probability = count / (np.bincount(given, weights=count, minlength=words) + 0.5)[given]
    return probability, count


def as_file(tables: dict[tuple[str, str], Scored]) -> bytes:
    """The tables as `text.vocabulary.lexicon` reads them; weak pairs beside much better ones are left out."""
    english = {pair: {word: _good(each) for word, each in table.items()} for pair, table in tables.items()}
    lines = [
        f"{word}\t{' '.join(english['en', 'ru'].get(word, ()))}\t{' '.join(english['en', 'uk'].get(word, ()))}"
        for word in sorted({*english["en", "ru"], *english["en", "uk"]})
    ]
    slavic = [f"{word}\t{' '.join(each)}" for word, each in sorted(english["ru", "uk"].items())]
    return lzma.compress("\n".join((*lines, "", *slavic)).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


def _good(each: list[tuple[float, str]]) -> list[str]:
    return [word for score, word in each if score >= _LEAST_OF_BEST * each[0][0]]


def main() -> int:
    """Learn a lexicon and write it."""
    parser = argparse.ArgumentParser(description="Learn the words that translate each other.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args()
    table = list(rows(chosen.corpus))
    tables = {}
    for pair in PAIRS:
        one, other = (LANGUAGES.index(language) for language in pair)
        both = ((forms(row[one], pair[0]), forms(row[other], pair[1])) for row in table if row[one] and row[other])
        tables[pair] = learned(row for row in both if max(map(len, row)) <= _MOST_WORDS)
    chosen.out.write_bytes(as_file(tables))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
