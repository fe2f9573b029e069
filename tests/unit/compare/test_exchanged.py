"""Amounts, dates and times that one version exchanges are found and the version named; said by all, they are no difference.

A line of ``exchanged.txt`` holds a kind and three texts with two choices in braces. Where all versions take the same choice
nothing differs; where one takes the other, it is the odd one out. The texts of a line of ``said_otherwise.txt`` say the same.
"""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from tests.bench.triples import reported

TAGS = ("ru", "uk", "en")
DATA = Path(__file__).parent / "data"
EXCHANGED = (DATA / "exchanged.txt").read_text(encoding="utf-8").splitlines()
SAME = (DATA / "said_otherwise.txt").read_text(encoding="utf-8").splitlines()
_CHOICE = re.compile(r"\{([^;}]*);([^}]*)\}")


def chosen(text: str, choice: int) -> str:
    return _CHOICE.sub(lambda match: match[choice + 1], text)


@pytest.mark.parametrize("line", EXCHANGED)
def test_the_version_that_says_something_else_is_named(line: str) -> None:
    kind, *texts = line.split("|")
    for choices in product((0, 1), repeat=3):
        versions = {tag: chosen(text, choice) for tag, text, choice in zip(TAGS, texts, choices, strict=True)}
        odd = next((tag for tag, choice in zip(TAGS, choices, strict=True) if choices.count(choice) == 1), None)
        found = {(each.kind, each.odd) for each in reported(versions) if each.kind in ("number", "date")}
        assert found == ({(kind, odd)} if odd else set()), versions


@pytest.mark.parametrize("line", SAME)
def test_what_is_said_otherwise_is_no_difference(line: str) -> None:
    versions = dict(zip(TAGS, line.split("|"), strict=True))
    assert [each.message for each in reported(versions) if each.kind in ("number", "date")] == []
