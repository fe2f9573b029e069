"""Quotation marks in pairs: what is quoted, with which signs, and which signs are left over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

OPENING = "«„“"
CLOSING = "»“”"
STRAIGHT = '"'
_BEFORE_OPENING = '([{—–-«„“"'
_AFTER_OPENING = "([«„“‘'…—–-+#@⟦\""

# Outer and inner marks that are right in a language; the first of each is offered as the fix. Newspapers nest «…« »…»
# and Ukrainian orthography allows “…” and „…“ as well, so neither is reported.
_STYLES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "ru": (("«»",), ("„“", "«»")),
    "uk": (("«»", "“”", "„“", "„”"), ("„“", "“”", "„”", "«»")),
    "en": (("“”",), ("‘’", "“”")),
}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A pair of quotation marks.

    Attributes:
        start: where the opening mark stands.
        end: after the closing mark.
        marks: the two marks.
        depth: 0 for an outer quotation, more inside another one.
    """

    start: int
    end: int
    marks: str
    depth: int


@dataclass(frozen=True, slots=True)
class Quotations:
    """What quotation marks a text has.

    Attributes:
        pairs: every quotation, in the order in which they end.
        loose: the places of marks without a partner.
    """

    pairs: tuple[Quotation, ...]
    loose: tuple[int, ...]


_MARK = re.compile(f"[{OPENING}{CLOSING}{STRAIGHT}]")
_SINGLE = re.compile(r"(?<!\w)‘(?P<said>[^‘’“”\"]*(?:’(?=\w)[^‘’“”\"]*)*)’(?!\w)")
_STRAIGHT_SINGLE = re.compile(
    r"(?<![\w'])'(?=[^\W\d_])(?!(?:[Tt](?:is|was|il)|[Ee]m|[Cc]ause)\b)"
    r"(?P<said>(?:[^'\n]|(?<=\w)'(?=\w)|(?<=s)' (?=[^']*[^\s'](?<!s)'(?!\w)))+)(?<=[\w,.!?…])'(?!\w)"
)
"""Straight signs: one that begins a word and one that ends it; workers' inside them ends nothing when another sign follows."""


def double_marked(text: str, language: str) -> str:
    """An English text with its single quotation marks as double ones, where it has no others; as long as it was."""
    if language != "en" or not ("‘" in text or "'" in text) or _MARK.search(text):
        return text
    return _SINGLE.sub(r"“\g<said>”", text) if "‘" in text else _STRAIGHT_SINGLE.sub(r"“\g<said>”", text)


NOTHING_QUOTED = Quotations((), ())


def quotations(text: str) -> Quotations:
    """Pair the double quotation marks of a text.

    ``“`` closes what ``„`` opened and opens otherwise; a straight mark after a digit may stand for inches or seconds and
    then counts only when it closes something. One ``»`` may close two quotations that end together.
    """
    if _MARK.search(text) is None:
        return NOTHING_QUOTED
    pairs: list[Quotation] = []
    loose: list[int] = []
    open_marks: list[int] = []
    for place, sign in enumerate(text):
        if sign not in OPENING + CLOSING + STRAIGHT:
            continue
        if _opens(text, place, open_marks):
            open_marks.append(place)
        elif open_marks:
            start = open_marks.pop()
            pairs.append(Quotation(start, place + 1, text[start] + sign, len(open_marks)))
        elif not (sign == STRAIGHT and text[place - 1 : place].isdigit()):
            loose.append(place)
    if len(open_marks) == 1 and pairs and pairs[-1].marks == "«»" and text[open_marks[0]] == "«" and pairs[-1].depth == 1:
        outer = open_marks.pop()
        pairs.append(Quotation(outer, pairs[-1].end, "«»", 0))
    return Quotations(tuple(pairs), tuple(sorted(loose + open_marks)))


INSERTED = re.compile(r"(?<=[,.!?…]) [—–] (?=[а-яіїєґ])[^—–«»“”]{3,90}[.,] [—–](?= )")
"""Who speaks, in the middle of a Russian or Ukrainian quotation: «Лёд тонкий, — сказал он. — Идите назад»."""


def said(text: str, language: str) -> list[tuple[int, int]]:
    """Where the words stand that somebody says, quotations within others too, as (start, end) with the marks.

    Args:
        text: any text; a Russian or Ukrainian quotation that its speaker breaks has two places.
        language: its language.
    """
    found: list[tuple[int, int]] = []
    for pair in quotations(double_marked(text, language)).pairs:
        start = pair.start
        for broken in INSERTED.finditer(text, pair.start, pair.end) if pair.depth == 0 else ():
            found.append((start, broken.start()))
            start = broken.end()
        found.append((start, pair.end))
    return found


def right_marks(quotation: Quotation, language: str) -> str | None:
    """The marks that the language wants instead, or None when these are right or the language is not known."""
    styles = _STYLES.get(language)
    if styles is None:
        return None
    wanted = styles[min(quotation.depth, 1)]
    return None if quotation.marks in wanted else wanted[0]


def _opens(text: str, place: int, open_marks: list[int]) -> bool:
    sign, before, after = text[place], text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    starts = not before or before.isspace() or before in _BEFORE_OPENING
    if sign == "“":
        return not (open_marks and (text[open_marks[-1]] == "„" or not after.isalnum()))
    if sign == "”":
        return starts and after.isalnum()
    if sign == STRAIGHT:
        return starts and bool(after) and (after.isalnum() or after in _AFTER_OPENING)
    return sign in OPENING
