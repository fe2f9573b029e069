"""How well segments fit, for a person who is putting them together."""

from __future__ import annotations

from workbench.compare.alignment.judge import Judge, boundaries
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import SURE, Unit

ROWS = [
    ("На ремонт дорог выделили 340 миллионов.", "На ремонт доріг виділили 340 мільйонів.", "The road repairs get 340 million."),
    ("Работы начнутся в апреле.", "Роботи почнуться у квітні.", "Work starts in April."),
    ("Жители ждали 12 лет.", "Мешканці чекали 12 років.", "People have waited 12 years."),
    ("Что будет с объездом?", "Що буде з об’їздом?", "What will happen to the bypass?"),
]
TAGS = ("ru", "uk", "en")


def unit(*texts: str) -> Unit:
    return Unit("u1", {tag: Segment(text, State.CONFIRMED, ORIGINAL) for tag, text in zip(TAGS, texts, strict=True) if text})


def judge() -> Judge:
    rows = [Unit(f"u{n}", unit(*row).segments) for n, row in enumerate(ROWS)]
    return Judge(Statement("roads", Header(TAGS, "ru"), rows))


def test_what_translates_each_other_is_rated_higher_than_strangers() -> None:
    assert all(judge().confidence(unit(*row)) >= SURE for row in ROWS)
    long = " ".join(row[2] for row in ROWS)
    assert judge().confidence(unit(ROWS[3][0], "", long)) < SURE
    assert judge().confidence(unit(ROWS[0][0], "", "")) == 0.5


def test_the_other_versions_are_cut_between_the_sentences_that_fit() -> None:
    together = unit(*(" ".join(texts) for texts in zip(*ROWS, strict=True)))
    for row in (1, 2, 3):
        place = len(" ".join(texts[0] for texts in ROWS[:row])) + 1
        places = judge().fitting_places(together, "ru", place)
        assert places == {tag: len(" ".join(texts[n] for texts in ROWS[:row])) + 1 for n, tag in enumerate(TAGS)}


def test_a_version_of_one_sentence_is_not_cut() -> None:
    both = unit(f"{ROWS[0][0]} {ROWS[1][0]}", ROWS[0][1], "")
    assert judge().fitting_places(both, "ru", 10) == {"ru": 10}
    assert boundaries("", "ru") == []
