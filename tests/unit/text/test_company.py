"""What a sentence is about tells homographs apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.text.context import learned
from workbench.text.context.company import BLOCKS, Company
from workbench.text.context.context import Model
from workbench.text.context.shares import units

BOOKS = [[(1.0, 0.0), (0.0, 1.0)] for _ in range(BLOCKS)]
SHIP, STEAM = ("паром", "N"), ("пар", "N")


@pytest.fixture
def company() -> Company:
    """A ferry in one direction, steam in another."""
    return Company({SHIP: bytes(BLOCKS), STEAM: bytes([1] * BLOCKS)}, BOOKS)


def test_a_word_is_near_its_own_company(company: Company) -> None:
    around = company.middle([(SHIP, 0.5), (("неведомый", "A"), 1.0)])
    assert around is not None
    ship, steam = company.nearness(SHIP, around), company.nearness(STEAM, around)
    assert ship is not None
    assert steam is not None
    assert ship > steam


def test_what_is_too_rare_tells_nothing(company: Company) -> None:
    assert company.vector(("лес", "N")) is None
    assert company.middle([(("лес", "N"), 1.0)]) is None
    assert company.nearness(("лес", "N"), (1.0, 0.0) * BLOCKS) is None


def test_words_of_the_closed_classes_keep_company_with_all() -> None:
    assert units("для", "ru") == ()
    assert {unit for unit, _ in units("паром", "ru")} == {SHIP, STEAM}
    assert sum(share for _, share in units("паром", "ru")) == pytest.approx(1.0)


def test_company_is_read_as_it_was_written(company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "contexts-ru.xz"
    words = {"лес": {"N": 7.0}, "пар": {"N": 4.0, "V": 2.0}, "паром": {"N": 9.0}}
    learned.write(Model({"Nn": {"Vf": 8.0}}, {"Nn m0": {"Vf": 2.0}}, words), path, company)
    monkeypatch.setattr(learned, "path_of", lambda language: path)
    for kept in (learned.model_of, learned.company_of):
        kept.cache_clear()
    try:
        read = learned.company_of("ru")
    finally:
        for kept in (learned.model_of, learned.company_of):
            kept.cache_clear()
    assert read.codes == company.codes
    assert read.vector(STEAM) == company.vector(STEAM)


def test_english_has_none() -> None:
    assert not learned.company_of("en").codes
