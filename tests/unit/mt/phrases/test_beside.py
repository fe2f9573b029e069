"""How well words stand beside each other."""

import pytest

from workbench.mt.phrases.beside import Beside, disagree


@pytest.mark.parametrize(("adjective", "noun"), [("чеченское", "лидер"), ("красивая", "дом")])
def test_an_adjective_that_cannot_belong_to_its_noun(adjective: str, noun: str) -> None:
    assert disagree(adjective, noun, "ru")


@pytest.mark.parametrize(
    ("adjective", "noun"),
    [("чеченский", "лидер"), ("новых", "домов"), ("два", "дома"), ("официальный", "telegram"), ("и", "дом")],
)
def test_what_may_stand_together(adjective: str, noun: str) -> None:
    assert not disagree(adjective, noun, "ru")


def test_what_agrees_fits_better() -> None:
    beside = Beside("ru")
    assert beside.fit("", "чеченский", "лидер") > beside.fit("", "чеченское", "лидер")
