"""A place in a text gets the form of a term that it needs, with the reason."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermHit
from workbench.termbase.offers import Offer, needed_form
from workbench.termbase.termbase import Termbase


def noun(text: str, gender: str = "") -> Term:
    return Term(text, part_of_speech="noun", gender={"m": "masculine", "f": "feminine", "n": "neuter"}.get(gender, ""))


def offered(
    term: Term, language: str, before: str = "", after: str = "", source: tuple[Term, str, str] | None = None
) -> list[Offer]:
    """The offers; the source is a term, its language and the form it stands in."""
    hit = None
    if source:
        found, tongue, form = source
        hit = TermHit(Concept("c", {tongue: (found,)}), tongue, found, 0, len(form), form)
    return needed_form(term, language, before, after, hit)


BRIDGE, PRISONER = noun("мост", "m"), noun("военнопленный", "m")
STRIKE, MISSILE = noun("ракетный удар", "m"), noun("крылатая ракета", "f")
UK_STRIKE, UK_PRISONER = noun("ракетний удар", "m"), noun("військовополонений", "m")


@pytest.mark.parametrize(
    ("term", "before", "text", "reason"),
    [
        (BRIDGE, "Без ", "моста", "after «без»: genitive singular"),
        (BRIDGE, "подошли к ", "мосту", "after «к»: dative singular"),
        (BRIDGE, "в связи с ", "мостом", "after «в связи с»: instrumental singular"),
        (BRIDGE, "стоят на ", "мосту", "after «на»: locative singular"),
        (BRIDGE, "рассказал о ", "мосте", "after «о»: locative singular"),
        (BRIDGE, "по новому ", "мосту", "with «по новому»: dative singular"),
        (BRIDGE, "без этого старого ", "моста", "with «без старого»: genitive singular"),
        (PRISONER, "письмо этого ", "военнопленного", "with «этого»: accusative singular or genitive singular"),
        (PRISONER, "Вернулись 5 ", "военнопленных", "after «5»: genitive plural"),
        (PRISONER, "Вернулись двое ", "военнопленных", "after «двое»: genitive plural"),
        (PRISONER, "говорил с пятью ", "военнопленными", "after «с пятью»: instrumental plural"),
        (PRISONER, "говорил с 26 ", "военнопленными", "after «с 26»: instrumental plural"),
        (PRISONER, "Вернулся 21 ", "военнопленный", "after «21»: nominative singular"),
        (PRISONER, "Вернулись 11 ", "военнопленных", "after «11»: genitive plural"),
        (PRISONER, "сотни ", "военнопленных", "after «сотни»: genitive plural"),
        (STRIKE, "нанесли 3 ", "ракетных удара", "after «3»: the form after 2, 3 and 4"),
        (STRIKE, "нанесли два новых ", "ракетных удара", "after «два»: the form after 2, 3 and 4"),
        (MISSILE, "сбили 22 ", "крылатые ракеты", "after «22»: the form after 2, 3 and 4"),
        (noun("выборы"), "после ", "выборов", "after «после»: genitive plural"),
        (noun("плен", "m"), "оказался в ", "плену", "after «в»: locative singular"),
        (noun("больница", "f"), "Сообщили, что ", "больница", "dictionary form"),
        (BRIDGE, "Без воды, ", "мост", "dictionary form"),
        (BRIDGE, "из новой ", "мост", "dictionary form"),  # «новой» is feminine, so it belongs to another word
        (BRIDGE, "группа раненых ", "мост", "dictionary form"),
        (Term("ПВО", exact=True), "для ", "ПВО", "does not inflect"),
    ],
)
def test_what_stands_before_decides_in_russian(term: Term, before: str, text: str, reason: str) -> None:
    first = offered(term, "ru", before)[0]
    assert (first.text, first.reason) == (text, reason)


@pytest.mark.parametrize(
    ("term", "before", "text", "reason"),
    [
        (UK_PRISONER, "без ", "військовополоненого", "after «без»: genitive singular"),
        (UK_PRISONER, "Повернулися 2 ", "військовополонені", "after «2»: nominative plural"),
        (UK_PRISONER, "Повернулися двадцять п’ять ", "військовополонених", "after «п'ять»: genitive plural"),
        (UK_STRIKE, "під час ", "ракетного удару", "after «під час»: genitive singular"),
        (UK_STRIKE, "у зв’язку з ", "ракетним ударом", "after «у зв'язку з»: instrumental singular"),
        (UK_STRIKE, "про цей ", "ракетний удар", "with «про цей»: accusative singular"),
        (UK_STRIKE, "щодо ", "ракетного удару", "after «щодо»: genitive singular"),
        (Term("Київ", part_of_speech="properNoun", gender="masculine"), "у ", "Києві", "after «у»: locative singular"),
        (noun("вибори"), "напередодні ", "виборів", "after «напередодні»: genitive plural"),
    ],
)
def test_what_stands_before_decides_in_ukrainian(term: Term, before: str, text: str, reason: str) -> None:
    first = offered(term, "uk", before)[0]
    assert (first.text, first.reason) == (text, reason)


@pytest.mark.parametrize(
    ("term", "language", "before", "source", "text"),
    [
        (STRIKE, "ru", "", (UK_STRIKE, "uk", "ракетними ударами"), "ракетными ударами"),
        (STRIKE, "ru", "", (UK_STRIKE, "uk", "ракетні удари"), "ракетные удары"),
        (UK_STRIKE, "uk", "про ", (STRIKE, "ru", "ракетных ударах"), "ракетні удари"),
        (UK_STRIKE, "uk", "у ", (STRIKE, "ru", "ракетном ударе"), "ракетному ударі"),
        (noun("Крым", "m"), "ru", "поехал в ", (noun("Крим", "m"), "uk", "Крим"), "Крым"),
        (noun("Крым", "m"), "ru", "живёт в ", (noun("Крим", "m"), "uk", "Криму"), "Крыму"),
        (UK_PRISONER, "uk", "", (noun("prisoner of war"), "en", "prisoners of war"), "військовополонені"),
        (UK_PRISONER, "uk", "від ", (noun("prisoner of war"), "en", "prisoners of war"), "військовополонених"),
        (UK_PRISONER, "uk", "щодо ", (PRISONER, "ru", "военнопленных"), "військовополонених"),
        (noun("prisoner of war"), "en", "They freed ", (UK_PRISONER, "uk", "військовополоненими"), "prisoners of war"),
        (noun("выборы"), "ru", "", (noun("election"), "en", "election"), "выборы"),
        (
            Term("взять в плен", part_of_speech="verb"),
            "ru",
            "",
            (Term("взяти в полон", part_of_speech="verb"), "uk", "взяла в полон"),
            "взяла в плен",
        ),
        (
            Term("брать в плен", part_of_speech="verb"),
            "ru",
            "",
            (Term("взяти в полон", part_of_speech="verb"), "uk", "взяла в полон"),
            "брать в плен",
        ),
    ],
)
def test_the_source_decides_what_the_place_leaves_open(
    term: Term, language: str, before: str, source: tuple[Term, str, str], text: str
) -> None:
    first = offered(term, language, before, source=source)[0]
    assert first.text == text
    assert first.reason


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("в ", " центре", "учебном"),
        ("", " центру", "учебному"),
        ("из ", " станции", "учебной"),
        ("много ", " центров", "учебных"),
        ("", "", "учебный"),
        ("", " и ещё", "учебный"),
        ("", " станции", "учебный"),
    ],
)
def test_an_adjective_agrees_with_the_noun_after_it(before: str, after: str, text: str) -> None:
    assert offered(Term("учебный", part_of_speech="adjective"), "ru", before, after)[0].text == text


@pytest.mark.parametrize(
    ("term", "before", "text"),
    [
        (noun("prisoner of war"), "They freed 26 ", "prisoners of war"),
        (noun("prisoner of war"), "these captured ", "prisoners of war"),
        (noun("prisoner of war"), "a captured ", "prisoner of war"),
        (noun("prisoner of war"), "In 2024 ", "prisoner of war"),
        (noun("prisoner of war"), "", "prisoner of war"),
        (Term("take measures", part_of_speech="verb"), "The government has ", "taken measures"),
        (Term("take measures", part_of_speech="verb"), "They will ", "take measures"),
        (Term("take measures", part_of_speech="verb"), "It ", "takes measures"),
        (Term("take measures", part_of_speech="verb"), "", "take measures"),
    ],
)
def test_english_number_and_verb_forms(term: Term, before: str, text: str) -> None:
    assert offered(term, "en", before)[0].text == text


def test_a_source_of_several_forms_leaves_the_dictionary_form_first() -> None:
    # «станції» is one station's, or several stations; the Russian forms differ.
    first, *others = offered(noun("вокзал", "m"), "ru", source=(noun("станція", "f"), "uk", "станції"))
    assert (first.text, first.reason) == ("вокзал", "dictionary form; «станції» may be several")
    assert [offer.text for offer in others if offer.reason] == ["вокзала", "вокзалу", "вокзале", "вокзалы"]


def test_every_form_is_offered_once_with_its_label() -> None:
    offers = offered(BRIDGE, "ru", "без ")
    texts = [offer.text for offer in offers]
    assert texts == ["моста", "мост", "мосту", "мостом", "мосте", "мосты", "мостов", "мостам", "мостами", "мостах"]
    assert offers[0].label == "gen sg"
    assert offers[1].label == "nom sg, acc sg"
    assert [offer.reason for offer in offers[1:]] == [""] * 9


def test_the_termbase_knows_the_term_that_a_source_form_is_of(tmp_path: Path) -> None:
    termbase = Termbase(tmp_path / "glossary")
    termbase.apply(None, Concept("strike", {"ru": (STRIKE,), "uk": (UK_STRIKE,)}))
    assert termbase.offers(STRIKE, "ru", "", "", ("uk", "ракетними ударами"))[0].text == "ракетными ударами"
    assert termbase.offers(STRIKE, "ru", "", "", ("uk", "чимось іншим"))[0].text == "ракетный удар"
    assert termbase.offers(STRIKE, "ru", "после ", "", None)[0].text == "ракетного удара"


def test_an_offer_is_quick_when_warm() -> None:
    source = (UK_STRIKE, "uk", "ракетними ударами")
    offered(STRIKE, "ru", "в ходе этих новых ", " на город", source)
    start = time.perf_counter()
    for _ in range(100):
        offered(STRIKE, "ru", "в ходе этих новых ", " на город", source)
    assert (time.perf_counter() - start) / 100 < 0.005


@pytest.mark.parametrize(
    ("language", "before", "term", "wanted"),
    [
        ("ru", "Депутаты проголосовали за", "поправка", "поправку"),
        ("ru", "Наблюдатели следят за", "перемирие", "перемирием"),
        ("ru", "Колонна выехала в", "областной центр", "областной центр"),
        ("ru", "Совещание проходит в", "областной центр", "областном центре"),
        ("ru", "Вчера она вернулась с", "железнодорожная станция", "железнодорожной станции"),
        ("ru", "Делегация прибыла с", "визит", "визитом"),
        ("ru", "Дорога закрыта с", "понедельник", "понедельника"),
        ("ru", "Груз хранится на", "склад", "складе"),
        ("uk", "Міністр зустрівся з", "військовополонений", "військовополоненим"),
        ("uk", "Вона повернулася з", "залізнична станція", "залізничної станції"),
        ("uk", "Влада звинуватила сусідів у", "напад", "нападі"),
        ("uk", "Вантаж зберігається на", "склад", "складі"),
        ("uk", "Вантаж відправили на", "склад", "склад"),
        ("uk", "Родини чекають на", "звільнення", "звільнення"),
    ],
)
def test_what_asks_for_a_preposition_of_several_cases_tells_which(language: str, before: str, term: str, wanted: str) -> None:
    offers = needed_form(Term(term, part_of_speech="noun"), language, f"{before} ", "", None)
    assert offers[0].text == wanted
    assert "after «" in offers[0].reason


def test_what_the_verb_demands_counts_more_than_the_case_of_the_source() -> None:
    (first, *_) = offered(UK_PRISONER, "uk", "Міністр зустрівся з ", source=(PRISONER, "ru", "военнопленных"))
    assert first.text == "військовополоненими"
