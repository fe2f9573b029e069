"""A way through a sentence as text where the other language has capitals, spaces and signs of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from workbench.core.segment import PLACEABLE
from workbench.mt.phrases.commas import needs_comma
from workbench.mt.phrases.costs import ENGLISH, RUSSIAN
from workbench.mt.phrases.keys import is_acronym
from workbench.mt.phrases.worded import Step, Worded
from workbench.text.typography import fold
from workbench.text.vocabulary.bilingual import capitals, proper_names
from workbench.text.vocabulary.english_forms import FUNCTION_WORDS
from workbench.text.vocabulary.inflection import readings
from workbench.text.words import Token

_CLOSING = frozenset((".", ",", "!", "?", ";", ":", ")", "]", "»", "”", "…", "%", "’"))
_OPENING = frozenset(("(", "[", "«", "„", "“"))
_STRAIGHT = frozenset(('"',))
_APOSTROPHE = "'"
"""By itself it ends a possessive, or opens or ends a quotation."""
_TIGHT = frozenset("'/\\_@#*+=&|~^<>[]{}$€£§№")
"""Signs that stand as close to words as they do in the source."""
_NAMES = frozenset(("Geox", "Name", "Surn", "Patr", "Orgn"))
_LONGEST_NAME = 4
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february march april may june july august september october november december"
_DAYS_AND_MONTHS = frozenset(f"{_DAYS} {_MONTHS}".split())
_MONTHS_ALIKE = {
    "may": frozenset(("май", "мая", "маю", "маем", "мае")),
    "march": frozenset(("март", "марта", "марту", "мартом", "марте")),
}
"""Months that are written as other English words are, and what they are in Russian."""
BEGINNERS = _STRAIGHT | _OPENING | {".", "!", "?", ":"}
"""Signs that a sentence or a quotation may follow."""


def spelled(tokens: Sequence[Token], steps: Sequence[Step], language: str) -> list[Worded]:
    """The stretches of a translation in order.

    Args:
        tokens: of the source, without spaces.
        language: of the translation.
    """
    found: list[Worded] = []
    last, is_within = "", _is_within(tokens, steps[0].start if steps else 0)
    is_first = False
    said: list[str] = []
    for step in steps:
        words = [step.option.text] if step.option.text else _cased(step, tokens, language)
        if _may_begin(tokens, step.start):
            is_first = tokens[step.start].text[:1].isupper() or tokens[step.start].kind == "number"
        if is_first and words and words[0][:1].isalpha():
            words[0] = words[0][:1].upper() + words[0][1:]
        text = ""
        start = 0
        for n, word in enumerate(words):
            is_tight = _is_tight(tokens, step.start) if n == 0 else word == _APOSTROPHE
            space = "" if not last or is_tight or _joins(last, word, is_within=is_within) else " "
            if word in _STRAIGHT:
                is_within = not is_within
            comma = "," if language == RUSSIAN and space and needs_comma(said, words[n:]) else ""
            start = len(comma + space) if n == 0 else start
            text += comma + space + word
            said.append(word)
            last = word
        is_first = is_first and not any(word[:1].isalnum() for word in words)
        found.append(Worded(text, start, step))
    return found


def _may_begin(tokens: Sequence[Token], place: int) -> bool:
    """Whether a sentence or a quotation may begin at a token, so that its capital says nothing of the word."""
    before = place - 1
    while before >= 0 and (tokens[before].text == _APOSTROPHE or PLACEABLE.fullmatch(tokens[before].text)):
        before -= 1
    return before < 0 or tokens[before].text in BEGINNERS


def _joins(last: str, word: str, *, is_within: bool) -> bool:
    """Whether no space stands between two words or signs."""
    if word in _STRAIGHT:
        return is_within
    return (
        word in _CLOSING
        or last in _OPENING
        or (last in _STRAIGHT and is_within)
        or (word.startswith(_APOSTROPHE) and word != _APOSTROPHE)
    )


def _is_tight(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token stands right behind another, one of which is a sign that any language writes alike: ``and/or``."""
    before, here = tokens[max(place - 1, 0)], tokens[place]
    return before.end == here.start and not _TIGHT.isdisjoint((before.text, here.text))


def _is_within(tokens: Sequence[Token], place: int) -> bool:
    return sum(token.text in _STRAIGHT for token in tokens[:place]) % 2 == 1


def _cased(step: Step, tokens: Sequence[Token], language: str) -> list[str]:
    source = tokens[step.start : step.end]
    if len(source) == 1 and source[0].kind != "word":
        return list(step.option.words)
    named = _is_named(source, step.start, tokens)
    if language == ENGLISH:
        said = {fold(token.text, case=True) for token in source}
        words = _english(step.option.words, is_named=named)
        return [word.capitalize() if said & _MONTHS_ALIKE.get(word, frozenset()) else word for word in words]
    return _cyrillic(step.option.words, is_named=named, every=named and len(source) == 1)


def _is_named(source: Sequence[Token], start: int, tokens: Sequence[Token]) -> bool:
    """Whether a stretch is written with a capital that is not that of the beginning of a sentence."""
    words = source[1:] if _may_begin(tokens, start) else source
    return any(_is_capitalised(token.text) for token in words)


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and not is_acronym(word) and word.lower() not in _DAYS_AND_MONTHS


def _english(words: Sequence[str], *, is_named: bool) -> list[str]:
    every = capitals()
    found = [every.get(word) or (_as_name(word) if is_named and word not in FUNCTION_WORDS else word) for word in words]
    for length in range(min(_LONGEST_NAME, len(found)), 1, -1):
        for start in range(len(found) - length + 1):
            name = proper_names().get(" ".join(words[start : start + length]))
            if name:
                found[start : start + length] = name.split(" ")
    return ["I" if word == "i" else word for word in found]


def _cyrillic(words: Sequence[str], *, is_named: bool, every: bool) -> list[str]:
    return [_as_name(word) if _is_name(word, is_named=is_named, alone=every) else word for word in words]


def _is_name(word: str, *, is_named: bool, alone: bool) -> bool:
    if not word[:1].isalpha() or is_acronym(word):
        return False
    common, proper = _kinds(word)
    return (proper and (is_named or not common)) or (alone and not common)


@cache
def _kinds(word: str) -> tuple[bool, bool]:
    """Whether the dictionary has a word as a common one, and as a name."""
    known = readings(fold(word, case=True), RUSSIAN)
    names = [each.kind == "noun" and bool(each.grammemes & _NAMES) for each in known]
    return (not all(names) if names else False), any(names)


def _as_name(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
