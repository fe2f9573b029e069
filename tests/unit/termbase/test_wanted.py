"""What a glossary asks of a translation."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.formats import tbx
from workbench.termbase.termbase import Termbase
from workbench.termbase.wanted import GlossaryTerms

CONCEPTS = (
    Concept("power", {"ru": (Term("власти", part_of_speech="noun"),), "uk": (Term("влада", part_of_speech="noun"),)}),
    Concept(
        "air",
        {
            "ru": (
                Term("противовоздушная оборона", part_of_speech="noun"),
                Term("ПВО", TermStatus.ADMITTED, part_of_speech="noun", case_sensitive=True, exact=True),
            ),
            "uk": (
                Term("протиповітряна оборона", part_of_speech="noun"),
                Term("ППО", TermStatus.ADMITTED, part_of_speech="noun", case_sensitive=True, exact=True),
            ),
        },
    ),
    Concept(
        "law",
        {
            "ru": (Term("военное положение", part_of_speech="noun"),),
            "uk": (
                Term("воєнний стан", part_of_speech="noun"),
                Term("військовий стан", TermStatus.FORBIDDEN, part_of_speech="noun"),
            ),
        },
    ),
    Concept("proposal", {"ru": (Term("мост", part_of_speech="noun"),), "uk": (Term("місток", TermStatus.PROPOSED),)}),
    Concept("brand", {"ru": (Term("HIMARS", exact=True),)}, do_not_translate=True),
    Concept("refugee", {"ru": (Term("беженец", part_of_speech="noun"),), "uk": (Term("біженець", part_of_speech="noun"),)}),
    Concept("alone", {"ru": (Term("берег", part_of_speech="noun"),)}),
    Concept(
        "help",
        {"en": (Term("humanitarian aid", part_of_speech="noun"),), "ru": (Term("гуманитарная помощь", part_of_speech="noun"),)},
    ),
    Concept("shell", {"en": (Term("trench", part_of_speech="noun"),), "ru": (Term("окоп", part_of_speech="noun"),)}),
)


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> GlossaryTerms:
    folder: Path = tmp_path_factory.mktemp("glossary")
    with (folder / "glossary.tbx").open("wb") as out:
        tbx.write(CONCEPTS, out)
    return GlossaryTerms(Termbase(folder))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Власти молчат.", ["влада"]),
        ("ПВО работала.", ["ППО"]),
        ("Работала противовоздушная оборона.", ["протиповітряна оборона"]),
        ("HIMARS видели у моста на берегу.", ["HIMARS"]),
        ("Ничего такого.", []),
    ],
)
def test_a_term_is_answered_by_one_of_its_kind(glossary: GlossaryTerms, text: str, wanted: list[str]) -> None:
    found = glossary.wanted(text, "ru", "uk")
    assert [term.text for term in found] == wanted
    assert all(text[term.start : term.end] == term.form for term in found)


@pytest.mark.parametrize(
    ("text", "before", "form"),
    [
        ("Решение властей оспорили.", "Рішення ", "влади"),
        ("Власти решили.", "", "Влада"),
        ("ВЛАСТИ РЕШИЛИ.", "А ", "ВЛАДА"),
        ("Из-за военного положения.", "Через ", "воєнний стан"),
        ("Говорят о военном положении.", "Говорять про ", "воєнний стан"),
        ("Условия военного положения изменили.", "Умови ", "воєнного стану"),
    ],
)
def test_the_form_that_a_place_asks_for_comes_first(glossary: GlossaryTerms, text: str, before: str, form: str) -> None:
    (wanted,) = glossary.wanted(text, "ru", "uk")
    forms = glossary.forms(wanted, "uk", before, " далі")
    assert forms[0] == (form, True)
    assert len({text for text, _ in forms}) == len(forms)


def test_an_unwanted_term_names_what_to_use_in_its_form(glossary: GlossaryTerms) -> None:
    text = "Під час військового стану і після воєнного стану."
    bad, good = glossary.used(text, "uk")
    assert (bad.unwanted, bad.instead, text[bad.start : bad.end]) == (True, ("воєнного стану",), "військового стану")
    assert (good.unwanted, good.instead, good.concept) == (False, (), "law")


@pytest.mark.parametrize(
    ("text", "before", "forms"),
    [
        (
            "They brought humanitarian aid.",
            "Они привезли ",
            {"гуманитарная помощь", "гуманитарной помощи", "гуманитарную помощь"},
        ),
        ("They left the trench.", "Они оставили ", {"окоп", "окопа", "окопом"}),
        ("They left the trenches.", "Они оставили ", {"окопы", "окопов", "окопами"}),
    ],
)
def test_english_tells_the_number_alone(glossary: GlossaryTerms, text: str, before: str, forms: set[str]) -> None:
    (wanted,) = glossary.wanted(text, "en", "ru")
    found = dict(glossary.forms(wanted, "ru", before, "."))
    assert forms <= found.keys()
    assert not any(found.values()), "no case is asked for"
    assert not {"окоп", "окопы"} <= found.keys(), "one number"


def test_a_preposition_asks_for_its_case_whatever_the_source(glossary: GlossaryTerms) -> None:
    (wanted,) = glossary.wanted("Without the trench.", "en", "ru")
    assert glossary.forms(wanted, "ru", "Без ", ".")[0] == ("окопа", True)


@pytest.mark.parametrize(
    ("source", "text", "before", "settled"),
    [
        ("ru", "Из-за военного положения.", "Через ", True),
        ("ru", "Условия военного положения изменили.", "Умови ", False),
    ],
)
def test_a_preposition_settles_the_form(glossary: GlossaryTerms, source: str, text: str, before: str, *, settled: bool) -> None:
    (wanted,) = glossary.wanted(text, source, "uk")
    assert glossary.settles(wanted, "uk", before) is settled


def test_of_an_english_source_nothing_settles_the_case(glossary: GlossaryTerms) -> None:
    (wanted,) = glossary.wanted("Without the trench.", "en", "ru")
    assert not glossary.settles(wanted, "ru", "Без ")


def test_a_sentence_begins_with_its_subject(glossary: GlossaryTerms) -> None:
    # «Біженці» are refugees, or on a refugee.
    (wanted,) = glossary.wanted("Біженці отримали житло.", "uk", "ru")
    assert glossary.forms(wanted, "ru", "", " получили")[0] == ("Беженцы", True)
