"""What a word is follows from its sentence."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from workbench.text.context import learned
from workbench.text.context.context import Model, posteriors
from workbench.text.context.english_tags import english_candidates, lemmas_as
from workbench.text.context.places import likely, places
from workbench.text.context.shares import candidates, weighed
from workbench.text.context.tags import Tagged, clause_after, fits, joint_tag
from workbench.text.words import word_tokens

VERB_AFTER_SUBJECT = Model({"^": {"Nn": 9.0}, "Nn": {"Vf": 8.0, "Nn": 1.0}, "Vf": {"$": 9.0}}, {})


def tag_of(text: str, word: str, language: str) -> str:
    """The likeliest tag of a word in a sentence of words with spaces between."""
    tokens = word_tokens(text)
    between = [text[before.end : after.start].strip() for before, after in itertools.pairwise(tokens)]
    words = [(token.text, token.text.lower(), joint) for token, joint in zip(tokens, ["", *between], strict=True)]
    at = next(n for n, token in enumerate(tokens) if token.text == word)
    found = likely(places(words, begins=True), language)[at]
    return max(found, key=lambda tag: found[tag])


def test_a_verb_is_likelier_after_a_subject_and_all_is_one() -> None:
    word = (Tagged("Vf", 0.5), Tagged("Nnfi", 0.5))
    first, second = posteriors([(Tagged("Nnfa", 1.0),), word], VERB_AFTER_SUBJECT)
    assert first == {"Nnfa": 1.0}
    assert second["Vf"] > 0.8
    assert sum(second.values()) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("language", "text", "word", "kind"),
    [
        ("ru", "Цены на топливо стали расти ещё весной.", "стали", "V"),
        ("ru", "Завод отгрузил сорок тонн стали для нового моста.", "стали", "N"),
        ("ru", "Бригада мыла фасад школы всю неделю.", "мыла", "V"),
        ("ru", "Из стеклянной банки взяли пробу воды.", "банки", "Ng"),
        ("uk", "Новий тренер став наймолодшим наставником в історії ліги.", "став", "V"),
        ("uk", "Фермер засіяв поле соєю.", "поле", "N"),
        ("uk", "Екологи перевірили гирла шести малих рік.", "рік", "Ng"),
        ("en", "The last bus leaves the station at ten.", "leaves", "Vz"),
        ("en", "Autumn leaves blocked the drains.", "leaves", "Np"),
        ("en", "The old road wound through the hills.", "wound", "V"),
        ("en", "A deep wound needs care.", "wound", "Ns"),
    ],
)
def test_the_sentence_tells_what_a_word_is(language: str, text: str, word: str, kind: str) -> None:
    assert tag_of(text, word, language).startswith(kind)


def test_grammar_binds_adjectives_and_prepositions() -> None:
    assert fits("Agf", "Ngfi") == 1.0
    assert fits("Agf", "Nnpi") < 1.0
    assert fits("p:без", "Ngmi") == 1.0
    assert fits("p:без", "Vp") < 1.0
    assert fits("p:без", "Nimi") < 1.0


def test_a_clause_knows_its_subject_and_its_verb() -> None:
    subject = clause_after("00", "Nnfa")
    assert subject == "f0"
    assert clause_after(subject, "Vft") == "ff"
    assert clause_after(clause_after(subject, "Vft"), ",") == "00"


def test_punctuation_and_capitals() -> None:
    assert [joint_tag(joint) for joint in ("", ",", " — ", "...", "(", "»")] == ["", ",", "-", ".", "(", ""]
    found = places([("Вчера", "вчера", ""), ("Мороз", "мороз", ""), ("из", "из", ""), ("за", "за", "")], begins=True)
    assert [place.name for place in found] == [None, True, False, False]
    assert found[-1].key == "из-за"


def test_words_of_one_reading_and_numbers() -> None:
    assert [each.tag for each in candidates("21", "ru")] == ["#1"]
    assert [each.tag for each in candidates("12", "ru")] == ["#5"]
    assert [each.tag for each in candidates("без", "ru")] == ["p:без"]
    assert [each.tag for each in english_candidates("the")] == ["w:the"]


def test_the_lemma_of_an_english_word_by_what_it_is() -> None:
    assert lemmas_as("leaves", "Vz") == {"leave"}
    assert "leaf" in lemmas_as("leaves", "Np")
    assert lemmas_as("rose", "Vd") == {"rise"}
    assert lemmas_as("rose", "Ns") == {"rose"}


def test_a_model_is_read_as_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "contexts-ru.xz"
    learned.write(Model({"Nn": {"Vf": 8.0}}, {"Nn m0": {"Vf": 2.0}}, {"мати": {"V": 75.0, "N": 25.0}}), path)
    monkeypatch.setattr(learned, "path_of", lambda language: path)
    learned.model_of.cache_clear()
    try:
        model = learned.model_of("ru")
    finally:
        learned.model_of.cache_clear()
    assert model.follows == {"Nn": {"Vf": 8.0}}
    assert model.clauses == {"Nn m0": {"Vf": 2.0}}
    assert model.words == {"мати": {"V": 75.0, "N": 25.0}}


def test_the_dictionary_form_tells_how_common_a_reading_is() -> None:
    shares = {reading.lemma: share for reading, share in weighed("мала", "uk", name=False)}
    assert shares["мати"] > 0.9
