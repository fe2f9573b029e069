"""How the tables of `mt.phrases` are made: what phrases translate each other, and which words follow which.

Run, with systran-align, six gigabytes and a quarter of an hour: ``python -m workbench.training.phrases CORPUS.tsv.xz FOLDER``.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workbench.mt.phrases import following, table
from workbench.mt.phrases.keys import keys, pieces
from workbench.training.alignment import Links, align
from workbench.training.pairs import Pair
from workbench.training.word_pairs import rows

_LONGEST_ROW = 400
"""Characters."""

LEAST_SENTENCE = 7
"""Tokens of what counts as a sentence; shorter rows are mostly labels of programs."""

OTHERS = 0.3
"""What a row counts that is no sentence."""

_LEAST_PHRASE, _LEAST_WORD = 4.0, 0.9
"""How often a phrase of several words and a single word must be seen."""

_LEAST_SHARE = 0.04
"""What share of either side's translations a pair must have."""

_LEAST_PAIR, _LEAST_TRIPLE, _LEAST_ALONE = 5, 8, 4
"""How often words must follow each other, and a word be there at all."""

Pairs = Mapping[tuple[str, str], float]

Fits = Callable[[str], bool]
"""Whether a token may stand in a phrase."""


def phrase_pairs(
    first: Sequence[str], second: Sequence[str], links: Links, longest: int = table.LONGEST, fits: Fits | None = None
) -> Iterator[tuple[str, str]]:
    """The phrases of two sentences whose words are linked with each other and with none outside (Och and Ney 2004).

    Words without a link at the edge of the second's phrase may belong to it or not.

    Args:
        longest: words of a phrase.
        fits: what may stand in a phrase; by default words alone, no numbers and signs.
    """
    may = fits or _is_word
    forth: defaultdict[int, list[int]] = defaultdict(list)
    back: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in links:
        forth[one].append(other)
        back[other].append(one)
    for start in range(len(first)):
        low, high = len(second), -1
        for end in range(start, min(start + longest, len(first))):
            if not may(first[end]):
                break
            low, high = min([low, *forth[end]]), max([high, *forth[end]])
            inside = range(low, high + 1)
            if len(inside) > longest or any(not start <= one <= end for other in inside for one in back[other]):
                continue
            if inside and all(may(second[other]) for other in inside):
                phrase = " ".join(first[start : end + 1])
                yield from (
                    (phrase, " ".join(second[left:right])) for left, right in _widened(inside, second, back, longest, may)
                )


def _widened(
    inside: range, second: Sequence[str], back: Mapping[int, Sequence[int]], longest: int, may: Fits
) -> Iterator[tuple[int, int]]:
    """A phrase with none, some or all of the words around it that have no link."""
    left = inside.start
    while True:
        right = inside.stop
        while right - left <= longest:
            yield left, right
            if right >= len(second) or back.get(right) or not may(second[right]):
                break
            right += 1
        left -= 1
        if left < 0 or back.get(left) or not may(second[left]):
            return


def _is_word(key: str) -> bool:
    return key[0].isalpha()


def counted(sentences: Iterable[tuple[Sequence[str], Sequence[str], Links]]) -> Pairs:
    """How often phrases translate each other; sentences count more than other rows."""
    whole: Counter[tuple[str, str]] = Counter()
    rest: Counter[tuple[str, str]] = Counter()
    for first, second, links in sentences:
        is_sentence = len(first) >= LEAST_SENTENCE and first[-1] in (".", "!", "?", '"')
        (whole if is_sentence else rest).update(phrase_pairs(first, second, links))
    return {pair: whole[pair] + OTHERS * rest[pair] for pair in whole | rest}


def kept(pairs: Pairs) -> Iterator[tuple[str, str, float]]:
    """The pairs that the table keeps."""
    ones: defaultdict[str, float] = defaultdict(float)
    others: defaultdict[str, float] = defaultdict(float)
    for (one, other), count in pairs.items():
        ones[one] += count
        others[other] += count
    for (one, other), count in pairs.items():
        least = _LEAST_PHRASE if " " in one or " " in other else _LEAST_WORD
        if count >= least and count >= _LEAST_SHARE * min(ones[one], others[other]):
            yield one, other, count


def follows(texts: Iterable[Sequence[str]]) -> Iterator[tuple[str, str, int]]:
    """How often words stand behind none, one and two others, as far as it tells anything."""
    counts: list[Counter[tuple[str, ...]]] = [Counter(), Counter(), Counter()]
    for text in texts:
        row = (following.BEGINNING, following.BEGINNING, *text, following.ENDING)
        for place in range(2, len(row)):
            for length, counter in enumerate(counts):
                counter[row[place - length : place + 1]] += 1
    for counter, least in zip(counts, (_LEAST_ALONE, _LEAST_PAIR, _LEAST_TRIPLE), strict=True):
        yield from ((" ".join(row[:-1]), row[-1], count) for row, count in counter.items() if count >= least)


def main() -> int:
    """Make the tables and write them."""
    parser = argparse.ArgumentParser(description="Learn what phrases are in the sister language.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    texts: dict[str, dict[str, None]] = {table.FIRST: {}, table.SECOND: {}}
    pairs: dict[tuple[str, str], None] = {}
    for _, one, other in rows(chosen.corpus, _LONGEST_ROW):
        for language, text in ((table.FIRST, one), (table.SECOND, other)):
            if text:
                texts[language][text] = None
        if one and other:
            pairs[one, other] = None
    linked = align([Pair((table.FIRST, table.SECOND), pair) for pair in pairs])
    both = ((keys(pieces(one)), keys(pieces(other)), links) for (one, other), links in zip(pairs, linked, strict=True))
    (chosen.folder / "phrases.xz").write_bytes(table.as_file(kept(counted(both))))
    for language, every in texts.items():
        found = following.as_file(follows(keys(pieces(text)) for text in every))
        (chosen.folder / f"following-{language}.xz").write_bytes(found)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
