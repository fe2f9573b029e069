"""Sentences that are translated phrase by phrase: prepared as others are, and obeying the glossary."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.mt.conftest import starter_direction
from workbench.core.concept import Concept, Term, TermStatus
from workbench.mt import phrased
from workbench.mt.phrase_typing import PhraseTyping
from workbench.termbase.termbase import Termbase
from workbench.termbase.wanted import GlossaryTerms

TO_UKRAINIAN, TO_RUSSIAN = starter_direction("ru", "uk"), starter_direction("uk", "ru")


@pytest.fixture
def glossary(tmp_path: Path) -> GlossaryTerms:
    """Viaducts and reporters, with a word that is not wanted."""
    termbase = Termbase(tmp_path)
    forbidden = Term("кореспондент", TermStatus.FORBIDDEN)
    termbase.apply(None, Concept("bridge", {"ru": (Term("мост"),), "uk": (Term("віадук"),)}))
    termbase.apply(None, Concept("reporter", {"ru": (Term("корреспондент"),), "uk": (Term("репортер"), forbidden)}))
    return GlossaryTerms(termbase)


def test_only_directions_that_say_so_and_have_weights_are_translated_so() -> None:
    assert phrased.is_phrased(TO_UKRAINIAN)
    assert not phrased.is_phrased(replace(TO_UKRAINIAN, phrases=False))
    assert phrased.is_phrased(starter_direction("en", "ru"))
    assert not phrased.is_phrased(replace(TO_UKRAINIAN, source="de"))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("СРОЧНОЕ СООБЩЕНИЕ ДЛЯ ВСЕХ ЖИТЕЛЕЙ", "ДЛЯ ВСІХ"),
        ("Пишите на office@example.org до пятницы.", "office@example.org"),
        ("Приказ № 12-б подписан.", "№ 12-б"),
        ("Он сказал: «Мы готовы».", "«Ми готові»"),
    ],
)
def test_capitals_addresses_and_signs_stay(text: str, part: str) -> None:
    (found,) = phrased.render([text], TO_UKRAINIAN)
    assert part in found.text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Гости должны подать заявку.", "подати заявку"),
        ("Гости клуба «Барс» ушли.", "«Барс»"),
    ],
)
def test_what_must_be_said_is_said(text: str, part: str) -> None:
    (found,) = phrased.render([text], TO_UKRAINIAN)
    assert part in found.text


def test_must_comes_back_from_ukrainian() -> None:
    (found,) = phrased.render(["Кандидати мають подати заяву."], TO_RUSSIAN)
    assert "должны подать" in found.text


def test_terms_stand_in_the_form_of_their_place(glossary: GlossaryTerms) -> None:
    (found,) = phrased.render(["Рабочие стоят под мостом."], TO_UKRAINIAN, glossary=glossary)
    assert "під віадуком" in found.text
    assert found.warnings == ()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Біженці отримали тимчасове житло.", "Беженцы получили"),
        ("Президент підписав законопроєкт про вибори.", "законопроект о выборах"),
        ("Військовослужбовці допомагали гасити пожежу.", "Военнослужащие помогали"),
        ("Державний кордон залишається закритим.", "Государственная граница"),
    ],
)
def test_terms_are_subjects_and_stand_behind_their_prepositions(text: str, part: str) -> None:
    sample = GlossaryTerms(Termbase(Path(__file__).parents[3] / "glossary"))
    (found,) = phrased.render([text], TO_RUSSIAN, glossary=sample)
    assert part in found.text


def test_what_is_not_wanted_is_replaced(glossary: GlossaryTerms) -> None:
    (found,) = phrased.render(["Корреспондент ушёл."], TO_UKRAINIAN, glossary=glossary)
    assert "Репортер" in found.text


def test_a_ghost_has_the_terms_of_the_whole(glossary: GlossaryTerms) -> None:
    source = "Рабочие стоят под мостом."
    (whole,) = phrased.render([source], TO_UKRAINIAN, glossary=glossary)
    offered = PhraseTyping(TO_UKRAINIAN, source, glossary).complete(whole.text[:10])
    assert offered is not None
    assert whole.text[:10] + offered.text == whole.text


def test_equal_sentences_are_translated_alike_and_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    found = phrased.render(["Да.", "Нет.", "Да."], TO_UKRAINIAN, report=lambda done, total: told.append((done, total)))
    assert found[0] == found[2] != found[1]
    assert told == [(2, 2)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Мэр глобутил на площади.", ("globutil",)),
        ("МЭР ГЛОБУТИЛ НА ПЛОЩАДИ.", ("GLOBUTIL",)),
        ("Мэр города вышел на площадь.", ()),
        ("На площади выступил Глобутин.", ()),
    ],
)
def test_a_common_word_that_nothing_knows_is_named_and_a_name_is_not(text: str, left: tuple[str, ...]) -> None:
    (found,) = phrased.render([text], starter_direction("ru", "en"))
    assert found.left == left
    assert all(word in found.text for word in left)
