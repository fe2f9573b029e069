"""Completions and alternatives while somebody types, with the bundled model."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.mt.test_terms import Glossary
from workbench.core.errors import NoRouteError
from workbench.mt.current import Current, current
from workbench.mt.interactive import cut_back
from workbench.mt.translator import MachineTranslator
from workbench.text.sentences import sentences

TRANSLATOR = MachineTranslator(Path("/nowhere"))
SOURCE = "Мост открыт. Движение началось утром. Мэр поблагодарил строителей."


@pytest.mark.parametrize(
    ("typed", "cut"),
    [
        ("", ("", "")),
        ("Рух", ("", "Рух")),
        ("Рух ", ("Рух", " ")),
        ("Рух мо", ("Рух", " мо")),
        ("Рух, ", ("Рух,", " ")),
        ("Рух, і", ("Рух,", " і")),
        ("«Ру", ("«", "Ру")),
        ("до 1", ("до", " 1")),
    ],
)
def test_a_text_is_cut_back_to_the_last_word_boundary(typed: str, cut: tuple[str, str]) -> None:
    assert cut_back(typed) == cut
    assert "".join(cut_back(typed)) == typed


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", Current("Мост открыт.", "")),
        ("Міс", Current("Мост открыт.", "Міс")),
        ("Міст відкрито.", Current("Движение началось утром.", "", " ")),
        ("Міст відкрито. ", Current("Движение началось утром.", "")),
        ("Міст відкрито. Рух", Current("Движение началось утром.", "Рух")),
        ("Міст відкрито.\nРух", Current("Движение началось утром.", "Рух")),
        ("Міст відкрито. Рух почався вранці. Мер", Current("Мэр поблагодарил строителей.", "Мер")),
        ("Міст відкрито. Рух почався вранці. Мер подякував. Усе", Current("Мэр поблагодарил строителей.", "Усе")),
        ("Міст відкрито. Рух почався вранці. Мер подякував.", None),
    ],
)
def test_the_sentence_that_is_being_translated(typed: str, found: Current | None) -> None:
    assert current(SOURCE, "ru", typed, "uk", sentences) == found


def test_the_lengths_tell_when_two_sentences_were_made_of_one() -> None:
    source = "Ремонт моста занял больше двух лет, и всё это время водители ездили в объезд. Мост открыт."
    typed = "Ремонт мосту тривав понад два роки. Увесь цей час водії"
    found = current(source, "ru", typed, "uk", sentences)
    assert found is not None
    assert found.sentence.startswith("Ремонт")


def test_nothing_is_asked_of_an_empty_source() -> None:
    assert current("", "ru", "Рух", "uk", sentences) is None
    assert TRANSLATOR.complete("12 345", "ru", "uk", "1") is None


def test_a_sentence_is_completed_to_its_end() -> None:
    found = TRANSLATOR.complete("Мост открыт.", "ru", "uk", "Міст від")
    assert found is not None
    assert found.text.endswith(".")
    assert not found.text.startswith(" ")
    assert 0 < found.probability <= 1
    assert found.preview is TRANSLATOR.route("ru", "uk").preview


def test_the_next_sentence_begins_with_a_space() -> None:
    found = TRANSLATOR.complete("Мост открыт. Движение началось.", "ru", "uk", "Міст відкрито.")
    assert found is not None
    assert found.text[:1] == " "
    assert found.text[1:2].isupper()


def test_the_sentences_behind_follow_once_they_have_been_translated() -> None:
    translator = MachineTranslator(Path("/nowhere"))
    source = "Мост открыт.\nДвижение началось. Спасибо."
    alone = translator.complete(source, "ru", "uk", "Міст від", further=True)
    assert alone is not None
    assert "\n" not in alone.text, "nothing is waited for"
    whole = translator.translate([source], "ru", "uk")[0].target
    found = translator.complete(source, "ru", "uk", "Міст від", further=True)
    assert found is not None
    assert found.text == alone.text + whole[whole.index("\n") :]
    assert translator.complete(source, "ru", "uk", "Міст від") == alone, "only who asks for them gets them"


def test_a_term_of_the_glossary_completes_its_own_beginning() -> None:
    translator = MachineTranslator(Path("/nowhere"), glossary=Glossary())
    found = translator.complete("Командир отдал приказ.", "ru", "uk", "Командир віддав нак")
    assert found is not None
    assert found.text.startswith("аз")


def test_who_does_not_wait_gets_nothing() -> None:
    assert TRANSLATOR.complete("Мост открыт.", "ru", "uk", "Міст", cancelled=lambda: True) is None


def test_a_pair_that_nobody_serves_is_said(sisters_alone: Path) -> None:
    with pytest.raises(NoRouteError):
        MachineTranslator(Path("/nowhere"), sisters_alone).complete("The bridge is open.", "en", "uk", "Міст")


@settings(max_examples=25, deadline=None)
@given(st.text(st.sampled_from("абвгд міст.,!?«»\n⟦1⟧xyzЇ’\u0301…-"), max_size=25))
def test_whatever_is_typed_the_completion_adds_to_it_or_there_is_none(typed: str) -> None:
    found = TRANSLATOR.complete(SOURCE, "ru", "uk", typed)
    assert found is None or (found.text.strip() and 0 <= found.probability <= 1)


def test_alternatives_are_different_words_the_likeliest_first() -> None:
    found = TRANSLATOR.alternatives("Мост открыт.", "ru", "uk", "Міст", 4)
    assert 1 <= len(found) <= 4
    assert len({word.casefold() for word in found}) == len(found)
    assert all(word and " " not in word for word in found)
    assert TRANSLATOR.alternatives("", "ru", "uk", "") == []


def test_a_step_in_between_is_translated_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Russian to Ukrainian and back stands in for a route in two steps."""
    first, second = TRANSLATOR.route("ru", "uk").steps[0], TRANSLATOR.route("uk", "ru").steps[0]
    fields = {name: getattr(second, name) for name in second.__dataclass_fields__} | {"source": "uk", "target": "en"}
    monkeypatch.setattr(MachineTranslator, "directions", (first, type(second)(**fields)))
    translator = MachineTranslator(Path("/nowhere"))
    assert translator.route("ru", "en").via == "uk"
    typed = [translator.complete("Мост открыт.", "ru", "en", text) for text in ("", "Мост")]
    assert typed[0] is not None
    assert len(translator._halfways) == 1
