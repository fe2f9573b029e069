"""Company is learned from sentences and their translations."""

from __future__ import annotations

import random
from pathlib import Path

from workbench.text.context.company import Company, Unit
from workbench.text.context.learned import model_of
from workbench.training.company import learned
from workbench.training.sentences import kept_company, sentences

SEA = [f"море{n}" for n in range(60)]
HEAT = [f"котел{n}" for n in range(60)]
SHIP, STEAM = ("паром", "N"), ("пар", "N")


def _near(company: Company, unit: Unit, words: list[str]) -> float:
    around = company.middle(((word, "N"), 1.0) for word in words)
    assert around is not None
    near = company.nearness(unit, around)
    assert near is not None
    return near


def test_a_homograph_learns_from_the_translation_what_it_is() -> None:
    drawn = random.Random(3)
    rows = []
    for _ in range(600):
        for words, other, english in ((SEA, "парома", "ferry"), (HEAT, "пара", "steam")):
            around = drawn.sample(words, 9)
            rows.append(([*around, drawn.choice([other, "паром"])], [english]))
    readings: dict[str, dict[Unit, float]] = {word: {(word, "N"): 1.0} for word in (*SEA, *HEAT)}
    readings |= {"парома": {SHIP: 1.0}, "пара": {STEAM: 1.0}, "паром": {SHIP: 0.5, STEAM: 0.5}}
    counts: dict[Unit, float] = {unit: 100.0 for known in readings.values() for unit in known}
    told: list[str] = []
    company = learned(rows, readings, counts, ["ferry", "steam"], told.append, dimensions=8)
    assert len(told) == 2
    assert _near(company, SHIP, SEA[:8]) > _near(company, SHIP, HEAT[:8])
    assert _near(company, STEAM, HEAT[:8]) > _near(company, STEAM, SEA[:8])


def test_whole_sentences_come_first(tmp_path: Path) -> None:
    path = tmp_path / "corpus.tsv"
    labels = [f"Save {n}\tЗаписать файл номер {n}\t" for n in range(20)]
    path.write_text("\n".join([*labels, "The bridge was opened in May.\tМост через реку открыли в мае.\t"]), encoding="utf-8")
    rows = sentences(path, "ru")
    assert rows[0] == ("Мост через реку открыли в мае.", "The bridge was opened in May.")
    assert len(rows) == 21
    assert sentences(path, "uk") == []


def test_words_are_kept_that_company_is_known_of() -> None:
    rows = [("Старый паром перевозит жителей через реку.", "The old ferry carries people across the river.")] * 20
    model, company = kept_company(rows, "ru", model_of("ru"), lambda _: None)
    assert ("паром", "N") in company.codes
    assert "паром" in model.words
    assert "картошка" not in model.words
