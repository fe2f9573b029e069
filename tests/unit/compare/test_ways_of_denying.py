"""The ordinary ways of denying and of saying what must, may and will be, each in sentences that agree and sentences that do not.

``data/denials.txt`` and ``data/modality.txt``: a class a heading; ``=`` or the version that departs (``0`` for none), then
Russian, Ukrainian and English.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.compare.facts.modality import modality_differences
from workbench.compare.facts.negation import negation_differences

DATA = Path(__file__).parent / "data"


def sentences(name: str, *, same: bool) -> list[str]:
    """The lines of a table that agree, or those that do not."""
    lines = (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#") and line.startswith("=") == same]


def split(line: str) -> tuple[str | None, dict[str, str]]:
    """The version that departs, and the texts."""
    odd, *texts = line.split("|")
    return None if odd == "0" else odd, dict(zip(("ru", "uk", "en"), texts, strict=True))


@pytest.mark.parametrize("line", sentences("denials", same=True))
def test_what_is_denied_in_other_words_is_no_difference(line: str) -> None:
    assert negation_differences(split(line)[1]) == []


@pytest.mark.parametrize("line", sentences("denials", same=False))
def test_the_version_that_denies_otherwise_is_named(line: str) -> None:
    odd, texts = split(line)
    assert [found.odd for found in negation_differences(texts)] == [odd]


@pytest.mark.parametrize("line", sentences("modality", same=True))
def test_what_is_due_possible_or_meant_in_other_words_is_no_difference(line: str) -> None:
    assert modality_differences(split(line)[1]) == []


@pytest.mark.parametrize("line", sentences("modality", same=False))
def test_the_version_that_makes_it_otherwise_due_or_possible_is_named(line: str) -> None:
    odd, texts = split(line)
    assert [found.odd for found in modality_differences(texts)] == [odd]
