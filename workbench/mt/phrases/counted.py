"""Russian nouns behind numbers: 21 мост, 22 моста, 25 мостов, 25 человек."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.mt.phrases.costs import RUSSIAN
from workbench.text.vocabulary.inflection import readings
from workbench.text.words import Token

_OBLIQUE = frozenset(("with", "to", "of", "in", "by", "from", "between", "among", "at"))
"""Behind these English words the noun stands in their case."""

_PEOPLE = {"people": ("человек", "человека"), "persons": ("человек", "человека")}
"""What is said behind numbers alone: behind five, and behind two."""

_WHOLE = re.compile(r"\d{1,3}(?:[,\s\u00a0]\d{3})*|\d+")
_GROUPING = re.compile(r"\D")
_LEAST = 0.03


def count_before(tokens: Sequence[Token], place: int) -> int | None:
    """The whole number that a word of a sentence is counted by; None where none stands before it."""
    if not place or tokens[place - 1].kind != "number" or not _WHOLE.fullmatch(tokens[place - 1].text):
        return None
    if place > 1 and tokens[place - 2].text.lower() in _OBLIQUE:
        return None
    return int(_GROUPING.sub("", tokens[place - 1].text))


def is_several(count: int) -> bool:
    """Whether a noun behind a number stands in the genitive plural."""
    return _form(count) == ("gent", "plur")


def counted_people(word: str, count: int) -> str | None:
    """People behind a number; None for any other word."""
    several, few = _PEOPLE.get(word, ("", ""))
    return (few if _form(count) == ("gent", "sing") else several) or None


def fits(noun: str, count: int) -> bool | None:
    """Whether a noun stands in the form that a number asks for; None for what is no noun.

    Args:
        noun: folded, in lower case.
    """
    found = [each for each in readings(noun, RUSSIAN) if each.kind == "noun" and each.score >= _LEAST]
    if not found:
        return None
    case, number = _form(count)
    return any(number in each.grammemes and (not case or case in each.grammemes) for each in found)


def _form(count: int) -> tuple[str, str]:
    last, teens = count % 10, count % 100 in range(11, 15)
    if last == 1 and not teens:
        return "", "sing"
    return ("gent", "sing") if last in (2, 3, 4) and not teens else ("gent", "plur")
