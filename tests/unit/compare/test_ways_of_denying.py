"""The ordinary ways of denying and of saying what must, may and will be, each in sentences that agree and sentences that do not.

``data/denials.txt`` and ``data/modality.txt``: a class a heading; ``=`` or the version that departs (``0`` for none), then
Russian, Ukrainian and English.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from workbench.compare.facts.modality import modality_differences
from workbench.compare.facts.negation import negation_differences
from workbench.core.finding import Difference

DATA = Path(__file__).parent / "data"

BLOCK = 25
"""Lines that are tried in one test."""


def blocks(name: str) -> list[object]:
    """The lines of a table, a class of them at a time."""
    headed: dict[str, list[str]] = {}
    title = ""
    for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            title = line.removeprefix("# ")
        else:
            headed.setdefault(title, []).append(line)
    cut = ((title, lines, first) for title, lines in headed.items() for first in range(0, len(lines), BLOCK))
    return [pytest.param(lines[first : first + BLOCK], id=f"{title}-{first}") for title, lines, first in cut]


def told_wrong(line: str, differences: Callable[[Mapping[str, str]], Sequence[Difference]]) -> bool:
    """Whether what is found is not what a line says: nothing, or the version that departs."""
    odd, *texts = line.split("|")
    stated = [] if odd == "=" else [None if odd == "0" else odd]
    return [found.odd for found in differences(dict(zip(("ru", "uk", "en"), texts, strict=True)))] != stated


@pytest.mark.parametrize("lines", blocks("denials"))
def test_what_one_version_alone_denies_is_told_from_what_all_deny_in_other_words(lines: list[str]) -> None:
    assert [line for line in lines if told_wrong(line, negation_differences)] == []


@pytest.mark.parametrize("lines", blocks("modality"))
def test_what_one_version_alone_makes_due_or_possible_is_told_from_what_all_say_in_other_words(lines: list[str]) -> None:
    assert [line for line in lines if told_wrong(line, modality_differences)] == []
