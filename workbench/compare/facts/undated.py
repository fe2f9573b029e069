"""Quotations without dates that are not said word by word: «в этом году» is one word in Ukrainian, «цьогоріч».

Dates are compared as facts, so that none of their words has to have its like in every version.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations

from workbench.compare.facts.content import content_words
from workbench.compare.facts.relations import SAME, relation
from workbench.text.calendar.date import Date
from workbench.text.calendar.dates import dates


def undated(quoted: Mapping[str, str]) -> dict[str, str]:
    """What versions quote, with spaces where they name the same day, time of day, season or year in words that differ.

    Args:
        quoted: version → what it quotes.
    """
    found = {tag: {date.shown: date for date in dates(text, tag)} for tag, text in quoted.items()}
    plain = dict(quoted)
    for shown in frozenset.intersection(*map(frozenset, found.values())):
        named = {tag: found[tag][shown] for tag in quoted}
        if not _are_one_word_by_word(named):
            for tag, date in named.items():
                plain[tag] = f"{plain[tag][: date.start]}{' ' * (date.end - date.start)}{plain[tag][date.end :]}"
    return plain


def _are_one_word_by_word(named: Mapping[str, Date]) -> bool:
    words = {tag: content_words(date.text, tag) for tag, date in named.items()}
    return all(
        any(relation(word, tag, other, other_tag) == SAME for other in words[other_tag])
        for tag, other_tag in permutations(words, 2)
        for word in words[tag]
    )
