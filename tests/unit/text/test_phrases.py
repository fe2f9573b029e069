"""Phrases that are looked for where words of a text begin as they do."""

from __future__ import annotations

import re

import pytest

from workbench.text.beginnings import beginnings
from workbench.text.phrases import Phrases, small, word_places
from workbench.text.stance import modality, negation, opposites_table

BEGINNINGS = [
    (r"(?<!\w)(?:не|нет)(?!\w)", ("не",)),
    (r"(?<!\w)(?:мо[гж]ет|нельзя)", ("мог", "мож", "нел")),
    (r"(?<![\w'-])(?:в отпуск|б[её]рег)", ("бер", "бёр", "в о")),
    (r"\b(?:ab?c|x+y|q{1,2}z)", ("abc", "ac", "q", "x")),
    (r"(?<!\w)(?:(?:could|can)(?:not)?|(?P<n>will|won't) be)", ("can", "cou", "wil", "won")),
    (r"(?<!\w)(?:(?=[IVX])[A-Z]+)", ("i", "v", "x")),
    (r"(?<!\w)(?:(?<!the )(?:following)|(?!not)after)", ("aft", "fol")),
    (r"(?<!\w)(?:a\w+|a\.m\.|b[^c]|d$)", ("a", "b", "d")),
]
ANYWHERE = [
    r"не(?!\w)",
    r"(?<!\w)(?:[^x]y)",
    r"(?<!\w)(?:x?)",
    r"(?<!\w)(?:(?P<n>н)(?P=n)|не)",
    r"(?<!\w)(?:не)?(?:\w+|-)",
    r"(?<!\w)(?:не|\w+less)|x",
]
SOME_ANYWHERE = [
    (r"(?<!\w)(?:\w+less|не)", ("не",), r"(?<!\w)(?:\w+less)"),
    (r"(?<!\w)(?:-|не|(?:\w+ )?могли)(?!\w)", ("не",), r"(?<!\w)(?:-|(?:\w+ )?могли)"),
    (r"(?<![\w-])(?:(?P<a>.x|нет?)|(?P<b>can(?P<c>not|)|\w+n't|))\b", ("can", "не"), r"(?<![\w-])(?:.x|\w+n't|)"),
    (r"\b(?:(?:not|\w+n't) (?:un|able)|could)", ("cou",), r"\b(?:(?:not|\w+n't) (?:un|able))"),
]

TEXTS = [
    "Не удалось, но и не могли: нет, никто не смог бы.",
    "NOT only can't they; cannot, could not — won’t be, ought to.",
    "«Не варто», мовив він; не можна не помітити, що треба йти.",
    "İstanbul не нет-нет да и не-не, K-7 мог бы, я могу",
    "",
    "…не",
    "Министр в отставку не ушёл; міністр подав у відставку, giving an undertaking to; hopeless, they didn't fail to",
]


@pytest.mark.parametrize(("pattern", "wanted"), BEGINNINGS)
def test_what_matches_begin_with_is_read_off_the_pattern(pattern: str, wanted: tuple[str, ...]) -> None:
    assert beginnings(pattern) == (wanted, None)


@pytest.mark.parametrize("pattern", ANYWHERE)
def test_what_may_begin_with_anything_is_looked_for_everywhere(pattern: str) -> None:
    assert beginnings(pattern) == ((), "")
    found = [match.span() for text in TEXTS for match in Phrases(re.compile(pattern)).finditer(text)]
    assert found == [match.span() for text in TEXTS for match in re.finditer(pattern, text)]


@pytest.mark.parametrize(("pattern", "heads", "others"), SOME_ANYWHERE)
def test_alternatives_that_may_begin_with_anything_are_told_apart(pattern: str, heads: tuple[str, ...], others: str) -> None:
    assert beginnings(pattern) == (heads, others)


@pytest.mark.parametrize("pattern", [pattern for pattern, *_ in (*BEGINNINGS, *SOME_ANYWHERE)])
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_the_same_is_found_as_everywhere(pattern: str, flags: int) -> None:
    compiled = re.compile(pattern, flags)
    for text in TEXTS:
        assert [match.span() for match in Phrases(compiled).finditer(text)] == [match.span() for match in compiled.finditer(text)]
        first, found = compiled.search(text), Phrases(compiled).search(text)
        assert (found and found.span()) == (first and first.span())


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
def test_the_tables_of_stance_find_the_same(language: str) -> None:
    opposed = [opposites_table._table(language, name).phrases for name in ("opposites", "contraries")]
    for table in (modality._pattern(language), negation._pattern(language), *opposed):
        assert len(table._heads) > 1, "looked for everywhere in every text"
        for text in (text.casefold() for text in TEXTS):
            assert [match.span() for match in table.finditer(text)] == [match.span() for match in table._pattern.finditer(text)]


def test_matches_do_not_overlap() -> None:
    assert [match[0] for match in Phrases(re.compile(r"(?<!\w)(?:не то|то не)")).finditer("не то не то")] == ["не то", "не то"]


def test_places_are_those_of_the_text() -> None:
    assert word_places("да, и не не.") == {"да,": (0,), "и н": (4,), "не ": (6,), "не.": (9,)}
    assert small("İX") == "ix"
