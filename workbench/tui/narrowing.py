"""Narrowing a list by words that are typed, on whatever keyboard layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from workbench.text.typography import fold
from workbench.text.writing.keyboard import other_layouts

Row = TypeVar("Row")


def fitting(rows: Sequence[Row], query: str, searched: Callable[[Row], str]) -> list[Row]:
    """The rows that have all words of a query, capital or not; first those in which every word begins one.

    A query that fits nothing counts as what its keys would have typed on another layout: «учз» for ``exp``.

    Args:
        searched: the text of a row, its words separated by spaces.
    """
    texts = [f" {fold(searched(row), case=True)}" for row in rows]
    for typed in (query, *other_layouts(query)):
        words = fold(typed, case=True).split()
        found = [n for n, text in enumerate(texts) if all(word in text for word in words)]
        if found:
            found.sort(key=lambda n: not all(f" {word}" in texts[n] for word in words))
            return [rows[n] for n in found]
    return []
