"""Everyday words of Russian, Ukrainian and English that say the same, for aligning sentences and comparing what they say.

Not a dictionary: only frequent words that do not resemble each other across the alphabets, so that a sentence without
names or numbers still has something to hold on to.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

_FILE = Path(__file__).with_name("common_words.txt")
"""Lines of en|ru|uk, one meaning a line; a word that ends in ``*`` stands for every word that begins so."""


@lru_cache(maxsize=50_000)
def meaning(word: str, column: int) -> int | None:
    """The number of the meaning that a word has, None when it is not in the table.

    Args:
        word: one word, folded and in lower case.
        column: 0 for English, 1 for Russian, 2 for Ukrainian.
    """
    whole, beginnings = _table()[column]
    found = whole.get(word)
    if found is not None:
        return found
    return next((beginnings[word[:n]] for n in range(len(word), 1, -1) if word[:n] in beginnings), None)


@cache
def _table() -> tuple[tuple[dict[str, int], dict[str, int]], ...]:
    columns: tuple[tuple[dict[str, int], dict[str, int]], ...] = (({}, {}), ({}, {}), ({}, {}))
    for number, row in enumerate(_FILE.read_text(encoding="utf-8").splitlines()):
        for (whole, beginnings), cell in zip(columns, row.split("|"), strict=False):
            for word in cell.split():
                into = beginnings if word.endswith("*") else whole
                into.setdefault(word.rstrip("*"), number)
    return columns
