"""Translations that obey a glossary: with the bundled model, and with a scripted one where the model's words matter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.unit.mt.test_layout import by_full_stop
from tests.unit.mt.test_translator import Scripted, direction
from workbench.core.translation import UsedTerm, WantedTerm
from workbench.mt.engine import Engine
from workbench.mt.marks import TERM, TERM_END, marked
from workbench.mt.pieces import places, words_of
from workbench.mt.rendering import Rendering
from workbench.mt.translator import MachineTranslator
from workbench.text.words import word_tokens

FORMS = {"наказ": ("наказ", "наказу", "наказом"), "заява": ("заява", "заяви", "заяву", "заявою")}
SOURCES = {"приказ": "наказ", "приказом": "наказ", "заявление": "заява", "заявлением": "заява"}
BAD = {"розпорядок": "наказ"}


class Glossary:
    """Two concepts, of which the terms stand in tables."""

    def wanted(self, text: str, source: str, target: str) -> list[WantedTerm]:
        if (source, target) != ("ru", "uk"):
            return []
        found = [(token, SOURCES.get(token.text.casefold())) for token in word_tokens(text)]
        return [WantedTerm(term, token.start, token.end, token.text, term) for token, term in found if term]

    def used(self, text: str, language: str) -> list[UsedTerm]:
        used: list[UsedTerm] = []
        for token in word_tokens(text) if language == "uk" else ():
            word = token.text.casefold()
            concept = next((concept for concept, forms in FORMS.items() if word in forms), None)
            if concept:
                used.append(UsedTerm(concept, token.start, token.end, concept))
            elif word in BAD:
                used.append(UsedTerm(BAD[word], token.start, token.end, word, unwanted=True, instead=FORMS[BAD[word]]))
        return used

    def forms(self, wanted: WantedTerm, target: str, before: str, after: str) -> Sequence[tuple[str, bool]]:
        forms = FORMS[wanted.concept]
        return [(form, wanted.form.endswith("ом") == form.endswith("ом")) for form in forms]

    def settles(self, wanted: WantedTerm, target: str, before: str) -> bool:
        """Everything is settled."""
        return True


class Attentive(Scripted):
    """A scripted model that looks at the word in the same place, goes on as told, and likes short translations.

    Args:
        goes_on: beginning → the whole translation.
    """

    def __init__(self, answers: dict[str, list[list[str]]], goes_on: dict[str, str] | None = None) -> None:
        super().__init__(answers)
        self.goes_on = goes_on or {}
        self.forced: list[str] = []

    def translate_batch(self, batch: list[list[str]], **options: Any) -> list[Any]:
        if options.get("target_prefix") is None or "num_hypotheses" in options:
            return super().translate_batch(batch, **options)
        answers = []
        for source, prefix in zip(batch, options["target_prefix"], strict=True):
            text = " ".join(prefix)
            whole = self.goes_on.get(text, text).split(" ")
            rows = [[1.0 if here == there else 0.0 for there in range(len(source))] for here in range(len(whole))]
            if not options.get("return_attention"):
                self.forced.append(text)
            answers.append(SimpleNamespace(hypotheses=[whole], attention=[rows], scores=[-1.0]))
        return answers

    def score_batch(self, source: list[list[str]], target: list[list[str]], **options: Any) -> list[Any]:
        return [SimpleNamespace(log_probs=[-0.1 * len(pieces)] * (len(pieces) + 1)) for pieces in target]


def render(models: Attentive, text: str, **options: Any) -> Rendering:
    (found,) = Engine(models).render([text], direction(), glossary=Glossary(), **options)
    return found


def test_a_translation_that_has_its_terms_is_left_alone() -> None:
    models = Attentive({"Он отдал приказ": [["Він віддав наказ"]], "Да": [["Так"]]})
    assert render(models, "Он отдал приказ").text == "Він віддав наказ"
    assert render(models, "Да").text == "Так"
    assert len(models.asked) == 2, "nothing was decoded again"


def test_another_of_the_models_own_translations_is_taken_first() -> None:
    models = Attentive({"Он отдал приказ": [["Він віддав розказ"], ["Він віддав розказ", "Він віддав наказ"]]})
    assert render(models, "Он отдал приказ").text == "Він віддав наказ"
    assert models.asked[1][1]["num_hypotheses"] > 1
    assert models.forced == []


def test_the_term_is_put_where_its_word_stands_and_in_the_form_the_place_asks_for() -> None:
    models = Attentive({"Он согласен с приказом": [["Він згоден з розказом"]]})
    found = render(models, "Он согласен с приказом")
    assert found.text == "Він згоден з наказом"
    assert found.warnings == ()


def test_what_follows_a_forced_term_is_translated_anew() -> None:
    models = Attentive(
        {"Он отдал приказ и заявление": [["Він віддав розказ і освідчення"]]},
        {"Він віддав наказ": "Він віддав наказ і заяву"},
    )
    assert render(models, "Он отдал приказ и заявление").text == "Він віддав наказ і заяву"
    assert "Він віддав наказ" in models.forced


def test_a_term_that_has_no_place_is_said_to_be_missing() -> None:
    found = render(Attentive({"Он отдал приказ": [["Гаразд усе"]]}), "Он отдал приказ")
    assert found.text == "Гаразд усе"
    assert found.warnings == ("without the glossary's term: наказ",)


def test_an_unwanted_term_gives_way_to_the_wanted_one() -> None:
    models = Attentive({"Порядок дня": [["Розпорядок дня"]]})
    found = render(models, "Порядок дня")
    assert found.text.split(" ")[0] in FORMS["наказ"]
    assert found.warnings == ()


def test_an_unwanted_term_without_a_substitute_is_flagged(monkeypatch: pytest.MonkeyPatch) -> None:
    unwanted = UsedTerm("наказ", 0, 10, "розпорядок", unwanted=True)
    monkeypatch.setattr(Glossary, "used", lambda self, text, language: [unwanted] if text.startswith("Роз") else [])
    found = render(Attentive({"Порядок дня": [["Розпорядок дня"]]}), "Порядок дня")
    assert found.text == "Розпорядок дня"
    assert found.warnings == ("with what the glossary does not want: розпорядок",)


def test_a_model_that_has_learned_marks_is_told_the_terms() -> None:
    models = Attentive({})
    asked = direction()
    annotated = type(asked)(
        asked.source, asked.target, asked.engine, asked.version, asked.folder, asked.model, asked.tokenizer, term_annotation=True
    )
    models.answers = {f"Он отдал приказ {TERM} наказ {TERM_END}": [["Він віддав наказ"]]}
    (found,) = Engine(models).render(["Он отдал приказ"], annotated, glossary=Glossary())
    assert found.text == "Він віддав наказ"
    assert models.asked[0][0] == [f"Он отдал приказ {TERM} наказ {TERM_END}"]


def test_marks_stand_behind_the_last_piece_of_a_term() -> None:
    terms = [WantedTerm("c", 3, 9, "приказ", "наказ")]
    found = marked("Он приказал", ["▁Он", "▁при", "каз", "ал"], terms, lambda text: [f"▁{text}"])
    assert found == ["▁Он", "▁при", "каз", TERM, "▁наказ", TERM_END, "ал"]


def test_pieces_find_their_places_and_words() -> None:
    text = "Сказав: «Ні»… ok"
    pieces = ["▁Ска", "зав", ":", "▁", "«", "Ні", "»", "...", "▁o", "k"]
    found = places(text, pieces)
    assert [text[start:end] for start, end in found] == ["Ска", "зав", ":", "", "«", "Ні", "»", "", "o", "k"]
    assert words_of(found, word_tokens(text)) == [0, 0, None, None, None, 1, None, None, 2, 2]
    assert places("ab cd", ["a@@", "b", "cd"], 10) == [(10, 11), (11, 12), (13, 15)]


def test_the_bundled_model_obeys_and_can_be_told_not_to() -> None:
    translator = MachineTranslator(Path("/nowhere"), glossary=Glossary(), split=by_full_stop)
    text = "Командир отдал приказ вечером."
    (obeying,) = translator.translate([text], "ru", "uk")
    (free,) = translator.translate([text], "ru", "uk", terms=False)
    (unasked,) = MachineTranslator(Path("/nowhere"), split=by_full_stop).translate([text], "ru", "uk")
    assert any(form in obeying.target.casefold() for form in FORMS["наказ"])
    assert free.target == unasked.target
