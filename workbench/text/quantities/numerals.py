"""Numbers in words, read for what they are worth: ``двадцать шестой``, ``півтора мільйона``, ``two and a half thousand``.

Unlike `text.quantities.number_words`, which lists all that a run of words may stand for, one value is read here, with what
kind of numeral it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal

from workbench.core.language import base
from workbench.text.quantities import compound_forms, numeral_forms
from workbench.text.typography import Folded

Sort = Literal["cardinal", "ordinal", "share", "times", "vague"]

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_GLUE = re.compile(r" ?[- ] ?")
_INVERTED_GAP = re.compile(r" (?:(?:зо|с) )?")
_AND = {"en": re.compile(r"[ -]and[ -](?:an?[ -])?"), "ru": re.compile(r" с | и "), "uk": re.compile(r" (?:із|з|зі|й|і|та) ")}


_BOTH_AND = re.compile(r" (?:[\w'-]+ ){1,6}?and ")
"""What follows "both" where it only joins two things."""

_SHORT = 4
"""Shorter beginnings of nouns have short endings alone: «полчаса», but «получастный»."""

_HALF_DAYS = ("полдня", "полсуток")
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_FEMININE = (("а", "у", "ой", "єї", "ій"), ("ая", "ую", "ой", "а", "у", "ої", "ій"))
"""How one and an ordinal end in the feminine, in which parts are counted."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in words.

    Attributes:
        start, end: where, in the folded text.
        value: what it is worth; a share (``две трети``) below 1, ``сотни`` 100.
        sort: ``vague`` is said of tens, hundreds and thousands without a figure, ``times`` of ``twice``, ``втричі``.
        unit: what an adjective counts (``трёхдневный``: ``day``), else "".
        parts: of a share in two words, how many parts: ``three quarters`` may be three of them.
    """

    start: int
    end: int
    value: Decimal
    sort: Sort
    unit: str = ""
    parts: frozenset[Decimal] = frozenset()


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    value: Decimal
    sort: str
    unit: str
    text: str


def numerals(plain: Folded, tag: str) -> list[Numeral]:
    """The numbers in words of a text that was folded with its case, in order.

    Args:
        plain: from ``folded(text, case=True)``.
        tag: a language or version tag; languages other than ru, uk and en have none.
    """
    language = base(tag)
    if language not in numeral_forms.LANGUAGES:
        return []
    found: list[Numeral] = []
    run: list[_Word] = []
    for match in _WORD.finditer(plain.text):
        known = word_value(match[0], language)
        if known is None:
            continue
        word = _Word(match.start(), match.end(), *known, match[0])
        goes_on = bool(run) and _continues(run, word, plain.text, language)
        if not goes_on and _is_another_word(word, plain.text):
            continue
        if goes_on and word.value == _QUARTER and plain.text[run[-1].end : word.start].endswith("and a "):
            word = replace(word, sort="cardinal")  # one and a quarter
        if run and not goes_on:
            found += _read(run, language)
            run = []
        run.append(word)
    return found + list(_read(run, language))


def _is_another_word(word: _Word, text: str) -> bool:
    """Whether what may be a numeral counts nothing: «семью» is a family then."""
    if word.text == "both":
        return _BOTH_AND.match(text, word.end) is not None
    ending = numeral_forms.WITH_A_NOUN.get(word.text)
    if ending is None:
        return False
    counted = _WORD.match(text, word.end + 1)
    return counted is None or not counted[0].endswith((ending, "мью")) or counted[0].startswith("сво")


def _are_inverted(run: Sequence[_Word], word: _Word) -> bool:
    """Whether what multiplies stands before its number: ``тысяч пять``."""
    least, most = numeral_forms.INVERTED.get(run[0].text, (1, 0))
    return len(run) == 1 and word.sort == "cardinal" and least <= word.value <= most


@lru_cache(maxsize=50_000)
def word_value(word: str, language: str) -> tuple[Decimal, str, str] | None:
    """What a folded word is worth, of which sort it is, and which unit it names; None when it is no numeral."""
    known = _forms(language).get(word)
    if known is not None:
        return known
    if language == "uk" and word.startswith("що") and (each := word_value(word[2:], language)) and each[1] == "cardinal":
        return each  # щоп'ять хвилин, щопівгодини
    if language == "en" and word.endswith("'s"):
        return _forms(language).get(word[:-2])  # a fortnight's truce
    if language == "en" and word.endswith("fold") and (times := _forms(language).get(word[:-4])) and times[1] == "cardinal":
        return times[0], "times", ""  # sevenfold
    if language == "en" or len(word) < 6:
        return None
    compound = _compounds(language).match(word)
    if compound is None:
        return None
    first = _prefixes(language)[compound[1]]
    second = _prefixes(language)[compound[2]] if compound[2] else Decimal(0)
    if second and not (first >= 20 and second < 10):
        return None
    unit = compound_forms.COMPOUND_UNITS[language][compound[3] or compound[4]]
    if first < 1 and unit == "day" and word not in _HALF_DAYS:
        return None  # Південний, полуденный
    if unit.isdecimal():
        return (first + second) * Decimal(unit), "ordinal", ""
    return first + second, "cardinal", unit


def compound_unit(text: str, place: int, tag: str) -> tuple[str, int] | None:
    """What an adjective behind digits counts, and where it ends: ``day`` in ``3-дневный``."""
    pattern = (
        _behind_digits(base(tag)) if text[place : place + 1] in "-‑" and base(tag) in compound_forms.COMPOUND_UNITS else None
    )
    match = pattern.match(text, place) if pattern else None
    return (compound_forms.COMPOUND_UNITS[base(tag)][match[1]], match.end()) if match else None


@cache
def _behind_digits(language: str) -> re.Pattern[str]:
    units = sorted(
        (stem for stem, unit in compound_forms.COMPOUND_UNITS[language].items() if not unit.isdecimal()), key=len, reverse=True
    )
    return re.compile(rf"[-‑]({'|'.join(units)})\w{{1,4}}")


@cache
def _forms(language: str) -> dict[str, tuple[Decimal, str, str]]:
    table: dict[str, tuple[Decimal, str, str]] = {}
    sort = unit = ""
    number = Decimal(0)
    for line in numeral_forms.WORDS[language].strip().splitlines():
        words = line.split()
        if len(words) == 1 and not words[0][0].isdigit():
            sort, _, unit = words[0].partition(":")
            continue
        for word in words:
            value, colon, pattern = word.rpartition(":")
            number = _number(value) if colon else number
            for form in _spelt_out(pattern, language):
                table.setdefault(form, (number, sort, unit))
    return table


def _number(written: str) -> Decimal:
    """A value of the table of forms: ``0.25``, ``1/6``."""
    one, slash, parts = written.partition("/")
    if not slash:
        return Decimal(written)
    return numeral_forms.THIRD if parts == "3" else (Decimal(one) / Decimal(parts)).quantize(Decimal("0.000001"))


def _spelt_out(pattern: str, language: str) -> Iterator[str]:
    """``стол/m`` in all its cases, by the endings of its class; any other word as it is."""
    stem, mark, kind = pattern.partition("/")
    if mark:
        yield from (stem + ending.strip("_") for ending in numeral_forms.ENDINGS[language][kind].split())
    else:
        yield stem


@cache
def _prefixes(language: str) -> dict[str, Decimal]:
    pairs = (item.split(":") for item in compound_forms.PREFIXES[language].split())
    return {prefix: Decimal(value) for value, prefixes in pairs for prefix in prefixes.split(",")}


@cache
def _compounds(language: str) -> re.Pattern[str]:
    prefixes = "|".join(sorted(_prefixes(language), key=len, reverse=True))
    units = sorted(compound_forms.COMPOUND_UNITS[language], key=len, reverse=True)
    short, long = ("|".join(unit for unit in units if (len(unit) < _SHORT) == is_short) for is_short in (True, False))
    return re.compile(rf"({prefixes})({prefixes})?(?:({long})\w{{1,4}}|({short})\w{{0,2}})\Z")


def _continues(run: Sequence[_Word], word: _Word, text: str, language: str) -> bool:
    """Whether a word goes on with the number: ``twenty-four``, ``сто двадцать``, ``семь с половиной тысяч``."""
    last = run[-1]
    if last.unit or word.unit or last.sort in ("times", "ordinal") or word.sort == "times":
        return False
    gap = text[last.end : word.start]
    if _INVERTED_GAP.fullmatch(gap) and _are_inverted(run, word):
        return True
    if gap in (" of a ", " of an ") and word.sort == "many" and last.sort == "share":
        return len(run) <= 2
    if gap == " of " and word.sort == "many" and last.sort in ("many", "vague"):
        return last.value < word.value
    if _GLUE.fullmatch(gap) or (gap in (" a ", " an ") and word.sort == "many" and last.sort == "share"):
        return _fits(run, word, language)
    if _AND[language].fullmatch(gap) is None:
        return False
    if language != "en" and last.sort == "many" and word.sort == "share" and gap.strip() in ("с", "з", "із"):
        return len(run) == 1 and word.text.endswith(("ю", "ой", "ою"))  # миллион с четвертью
    if word.value == _HALF or (language == "en" and word.value == _QUARTER and gap.endswith("a ")):
        if language == "en" and last.sort == "many":  # a million and a half
            return len(run) == 1 and word.value == _HALF and gap == " and a "
        return last.sort == "cardinal" and not (language != "en" and gap.strip() in ("и", "і", "й", "та"))
    if language != "en":  # тысяча и одна, сто й п'ятдесят
        return gap.strip() in ("и", "і", "й", "та") and last.value in (100, 1000) and word.value < 100 and word.sort == "cardinal"
    return (
        gap in (" and ", "-and-")
        and last.value in (100, 1000, 10**6)
        and word.value < 100
        and (len(run) > 1 or text[max(run[0].start - 3, 0) : run[0].start].endswith("a "))
    )


def _fits(run: Sequence[_Word], word: _Word, language: str) -> bool:
    last, value = run[-1], word.value
    if word.sort in ("many", "vague"):  # тысяч, dozens: multiply
        return last.sort in ("cardinal", "many", "share") and last.value < value
    if word.sort == "share":
        return last.sort == "cardinal" and last.value < 10 and len(run) == 1
    if last.sort == "share":
        return False
    if last.sort in ("many", "vague"):
        return last.sort == "many" and last.value > value
    if word.sort == "ordinal" and last.value < 20:
        return len(run) == 1 and last.sort == "cardinal" and last.value <= 9 and _are_parts(last, word, language)
    if language == "en" and len(run) == 1 and 11 <= last.value <= 20 and 10 <= value < 100:
        return True  # nineteen ninety-eight
    if last.value >= 100:
        return value < 100
    return last.value >= 20 and 0 < value < 10


def _are_parts(number: _Word, parts: _Word, language: str) -> bool:
    """Whether an ordinal names parts that a number counts: ``one third``, «две пятых», «одну восьмую»."""
    if language == "en":
        return number.value == 1 and parts.value > 2
    if number.value == 1:
        return parts.value > 2 and number.text.endswith(_FEMININE[0]) and parts.text.endswith(_FEMININE[1])
    is_plural = parts.text.endswith(("ых", "их")) or (language == "uk" and parts.text.endswith("і") and number.value < 5)
    return parts.value > 2 and is_plural and number.text not in ("два", "оба")


def _read(run: Sequence[_Word], language: str) -> Iterator[Numeral]:
    if not run:
        return
    start, end, first, last = run[0].start, run[-1].end, run[0], run[-1]
    if len(run) == 1:
        yield Numeral(start, end, first.value, _sort(first), first.unit)
        return
    if last.value == _HALF and len(run) == 2 and first.text == "one" and last.start == first.end + 1:
        yield Numeral(start, end, last.value, "share")  # one half
        return
    if last.sort == "share" and len(run) == 2 and first.sort == "cardinal" and first.value < 10:
        # "half" after a figure is added (two and a half), parts are counted (two thirds).
        added = last.value == _HALF
        value = first.value + last.value if added else first.value * last.value
        yield Numeral(
            start, end, value, "cardinal" if added else "share", "", frozenset() if added else frozenset((first.value,))
        )
        return
    if last.sort == "share" and len(run) == 2 and first.sort == "many":
        yield Numeral(start, end, first.value * (1 + last.value), "cardinal")
        return
    if last.sort == "ordinal" and len(run) == 2 and first.value < 10:
        yield Numeral(start, end, numeral_forms.THIRD if last.value == 3 else first.value / last.value, "share")
        return
    if _are_inverted(run[:1], run[1]):
        yield Numeral(start, end, first.value * _worth(run[1:], language), "cardinal")
        return
    if last.sort == "vague" and first.sort == "cardinal" and first.value > 20:
        yield Numeral(start, run[-2].end, _worth(run[:-1], language), "cardinal")
        return
    yield Numeral(start, end, _worth(run, language), "ordinal" if last.sort == "ordinal" else "cardinal")


def _sort(word: _Word) -> Sort:
    if word.sort == "many":
        return "vague"
    return word.sort  # type: ignore[return-value]


def _worth(run: Sequence[_Word], language: str) -> Decimal:
    total = part = Decimal(0)
    for n, word in enumerate(run):
        if word.sort in ("many", "vague"):
            part = (part or 1) * word.value
            if word.value >= 1000:
                total, part = total + part, Decimal(0)
        elif word.sort == "share" and word.value != _HALF and part:
            part *= word.value  # three quarters of a million
        elif language == "en" and n == 1 and 11 <= part <= 20 and word.value >= 10:
            part = part * 100 + word.value
        else:
            part += word.value
    return total + part
