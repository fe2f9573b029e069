"""Aligning with a glossary and with machine translation."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from workbench.compare.alignment.align import align
from workbench.compare.alignment.hints import NO_HINTS, Hints, faith
from workbench.core.concept import Concept, Term, TermHit
from workbench.core.errors import Cancelled
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.core.translation import Translation

# No number, no name and no frequent word: what is left is the length, and that speaks for the wrong pairs.
RU = ["Ягнята резвились на лугу до темноты.", "Пастух дремал под ольхой.", "Овчарка зевнула."]
EN = ["The shepherd dozed beneath the alder.", "A sheepdog yawned."]
DICTIONARY = {
    "Ягнята резвились на лугу до темноты.": "Lambs frolicked in the meadow until dark.",
    "Пастух дремал под ольхой.": "The shepherd dozed under the alder.",
    "Овчарка зевнула.": "The sheepdog yawned.",
    "The shepherd dozed beneath the alder.": "Пастух дремал под ольхой.",
    "A sheepdog yawned.": "Овчарка зевнула.",
}


class Phrasebook:
    """Translates by a table; what is not in it becomes nonsense."""

    def __init__(self, table: dict[str, str], pairs: Sequence[tuple[str, str]] = (("ru", "en"), ("en", "ru"))) -> None:
        self._table, self._pairs = table, pairs
        self.asked: list[tuple[str, str, int]] = []

    def can_translate(self, source: str, target: str, *, trusted: bool = False) -> bool:
        return (source, target) in self._pairs

    def translate(
        self, texts: Sequence[str], source: str, target: str, *, report: Report = silent, cancelled: IsCancelled = never
    ) -> list[Translation]:
        self.asked.append((source, target, len(texts)))
        return [Translation(text, self._table.get(text, "ding dong"), source, target, "table") for text in texts]


def rows(texts: dict[str, list[str]], hints: Hints = NO_HINTS) -> list[tuple[tuple[int, ...], ...]]:
    return [tuple(bead.rows[tag] for tag in texts) for bead in align(texts, hints=hints)]


SURE = [
    (f"Пункт {n}: бригада Лысенко закончила участок {n * 7}.", f"Item {n}: Lysenko’s crew finished lot {n * 7}.")
    for n in range(15)
]
BOTH_WAYS = {**DICTIONARY, **dict(SURE), **{en: ru for ru, en in SURE}}
TEXTS = {"ru": [*(ru for ru, _ in SURE), *RU], "en": [*(en for _, en in SURE), *EN]}
WANTED = [*(((n,), (n,)) for n in range(15)), ((15,), ()), ((16,), (15,)), ((17,), (16,))]


def test_translation_finds_what_lengths_cannot() -> None:
    assert rows(TEXTS, Hints(translator=Phrasebook(BOTH_WAYS))) == WANTED != rows(TEXTS)


@pytest.mark.parametrize("pairs", [[("ru", "en")], [("en", "ru")]])
def test_one_direction_is_enough(pairs: list[tuple[str, str]]) -> None:
    translator = Phrasebook(BOTH_WAYS, pairs)
    assert rows(TEXTS, Hints(translator=translator)) == WANTED
    assert {(source, target) for source, target, _ in translator.asked} == set(pairs)


def test_versions_that_no_model_serves_are_aligned_as_without() -> None:
    translator = Phrasebook(DICTIONARY, ())
    assert rows({"ru": RU, "en": EN}, Hints(translator=translator)) == rows({"ru": RU, "en": EN})
    assert translator.asked == []


def test_a_translation_that_is_never_right_counts_for_nothing() -> None:
    ru = [f"Пункт {n}: бригада Лысенко закончила участок {n * 7}." for n in range(30)]
    en = [f"Item {n}: the Lysenko crew finished section {n * 7}." for n in range(30) if n % 9]
    without = align({"ru": ru, "en": en})
    poor = align({"ru": ru, "en": en}, hints=Hints(translator=Phrasebook(dict.fromkeys(en, "gong"))))
    assert [bead.rows for bead in poor] == [bead.rows for bead in without]


def test_faith_is_measured_on_what_is_sure() -> None:
    right = [frozenset({f"t{n}", "tall"}) for n in range(20)]
    half = [frozenset({f"t{n}", f"u{n}"}) for n in range(20)]
    sure = [{"ru": (n,), "en": (n,)} for n in range(20)]
    assert faith((right, right), "ru", "en", sure) == 1
    assert faith((right, half), "ru", "en", sure) == 0.5
    assert faith((right, [frozenset({"x"})] * 20), "ru", "en", sure) == 0
    assert 0 < faith((right, right), "ru", "en", sure[:3]) < 0.5


def test_a_term_of_the_glossary_in_both_is_a_link() -> None:
    concept = Concept("c-alder", {"ru": (Term("ольха"),), "en": (Term("alder"),)})
    forms = {"ru": "ольхой", "en": "alder"}

    def find(text: str, language: str) -> list[TermHit]:
        at = text.find(forms[language])
        return [] if at < 0 else [TermHit(concept, language, concept.terms[language][0], at, at + 3, forms[language])]

    texts = {"ru": ["Пастух дремал под ольхой."], "en": ["A shepherd loafed and sang.", "He dozed beneath an alder."]}
    assert rows(texts, Hints(find)) == [((), (0,)), ((0,), (1,))]
    assert align(texts, hints=Hints(find))[1].confidence > align(texts)[1].confidence


def test_translating_reports_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    align(
        {"ru": RU, "en": EN},
        hints=Hints(translator=Phrasebook(DICTIONARY), report=lambda done, total: told.append((done, total))),
    )
    assert told[-1] == (5, 5)
    with pytest.raises(Cancelled):
        align({"ru": RU, "en": EN}, hints=Hints(translator=Phrasebook(DICTIONARY), cancelled=lambda: True))
