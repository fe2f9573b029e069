"""Quotation marks, apostrophes and spaces."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity
from workbench.core.language import ENGLISH_NAMES, base
from workbench.text.stance.quotations import Quotation, Quotations, quotations, right_marks

_SPACES = " \u00a0\u2009\u202f"
_DOUBLE_SPACE = re.compile(rf"(?<=\S)[{_SPACES}]{{2,}}(?=\S)")
_SPACE_BEFORE = re.compile(rf"(?<=[\w»”“)\]%])[{_SPACES}]+([,;:!?]|\.(?!\.))(?=\s|$)")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’ʼ`´‘′](?=[^\W\d_])")
_WRONG_APOSTROPHES = "`´‘′"


def _straight(row: Row) -> Iterator[Spot]:
    for tag, pair in _pairs(row):
        if pair.marks == '""':
            wanted = _wanted(row, tag, pair)
            if wanted:
                yield _spot(row, tag, pair, wanted, f"straight quotation marks; {_whose(row, tag)} has {_shown(wanted)}")


def _style(row: Row) -> Iterator[Spot]:
    for tag, pair in _pairs(row):
        if pair.marks != '""':
            wanted = _wanted(row, tag, pair)
            if wanted:
                message = f"{_shown(pair.marks)}, where {_whose(row, tag)} has {_shown(wanted)}"
                yield _spot(row, tag, pair, wanted, message)


def _wanted(row: Row, tag: str, pair: Quotation) -> str | None:
    """The marks that should stand there instead, or None when they are right; the house style decides first."""
    house = row.style(tag).quotes
    if house and pair.depth == 0:
        return None if pair.marks == house else house
    return right_marks(pair, base(tag))


def _pairs(row: Row) -> Iterator[tuple[str, Quotation]]:
    for tag, text in row.texts.items():
        for pair in quotations(text).pairs:
            yield tag, pair


def _spot(row: Row, tag: str, pair: Quotation, wanted: str, message: str) -> Spot:
    inside = row.texts[tag][pair.start + 1 : pair.end - 1]
    return Spot(tag, pair.start, pair.end, message, f"{wanted[0]}{inside}{wanted[1]}")


def _whose(row: Row, tag: str) -> str:
    return "the house style" if row.style(tag).quotes else ENGLISH_NAMES[base(tag)]


def _shown(marks: str) -> str:
    return f"{marks[0]}…{marks[1]}"


def _unpaired(row: Row) -> Iterator[Spot]:
    """A quotation may run over several units: a lone mark is wrong only where no fewer versions have both marks here."""
    found = {tag: quotations(text) for tag, text in row.texts.items()}
    if sum(bool(marks.pairs and not marks.loose) for marks in found.values()) < max(1, sum(map(_is_uneven, found.values()))):
        return
    for tag, marks in found.items():
        for place in marks.loose:
            yield Spot(tag, place, place + 1, "a quotation mark without its partner")


def _is_uneven(marks: Quotations) -> bool:
    return bool(marks.loose)


def _apostrophes(row: Row) -> Iterator[Spot]:
    places = {
        tag: [(match.start(), match.group()) for match in _APOSTROPHE.finditer(text)]
        for tag, text in row.texts.items()
        if base(tag) == "uk"
    }
    kinds = Counter(sign for found in places.values() for _, sign in found if sign not in _WRONG_APOSTROPHES)
    usual = max(kinds, key=lambda sign: kinds[sign]) if kinds else "’"
    for tag, found in places.items():
        house = row.style(tag).apostrophe
        for place, sign in found:
            if sign in _WRONG_APOSTROPHES:
                yield Spot(tag, place, place + 1, f"{sign} is no apostrophe", house or usual)
            elif house and sign != house:
                yield Spot(tag, place, place + 1, f"the apostrophe is {sign}, where the house style has {house}", house)
            elif not house and sign != usual:
                yield Spot(tag, place, place + 1, f"the apostrophe is {sign} here and {usual} elsewhere", usual)


def _double_spaces(row: Row) -> Iterator[Spot]:
    for tag, text in row.texts.items():
        for match in _DOUBLE_SPACE.finditer(text):
            yield Spot(tag, *match.span(), "more than one space", " ")


def _spaces_before(row: Row) -> Iterator[Spot]:
    for tag, text in row.texts.items():
        for match in _SPACE_BEFORE.finditer(text):
            yield Spot(tag, *match.span(), f"a space before “{match.group(1)}”", match.group(1))


UNPAIRED_QUOTE = Check(
    "unpaired-quote",
    "Unpaired quotation marks",
    "A quotation opens or closes only once here, while another version of the unit has both marks.",
    Severity.WARNING,
    _unpaired,
)
QUOTE_STYLE = Check(
    "quote-style",
    "Quotation style",
    "The quotation marks are those of another language: Russian and Ukrainian have «…», English has “…”.",
    Severity.INFO,
    _style,
)
STRAIGHT_QUOTE = Check(
    "straight-quote",
    "Straight quotation marks",
    "A quotation stands in typewriter marks.",
    Severity.INFO,
    _straight,
)
APOSTROPHE = Check(
    "apostrophe",
    "Apostrophes",
    "A Ukrainian text mixes kinds of apostrophe, or has an accent or a quotation mark for one.",
    Severity.INFO,
    _apostrophes,
)
DOUBLE_SPACE = Check(
    "double-space",
    "Double spaces",
    "Two or more spaces stand between words.",
    Severity.INFO,
    _double_spaces,
)
SPACE_BEFORE_PUNCTUATION = Check(
    "space-before-punctuation",
    "Space before punctuation",
    "A space stands before a comma, a point or another closing sign.",
    Severity.INFO,
    _spaces_before,
)
