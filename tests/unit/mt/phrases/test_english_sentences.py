"""Sentences between English, Russian and Ukrainian without a model.

What is expected is certain whatever the weights are: numbers, names, negation, terms and marks.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.mt.conftest import starter_direction
from workbench.core.concept import Concept, Term
from workbench.mt import phrased
from workbench.mt.phrase_typing import PhraseTyping
from workbench.mt.phrases.phrases import Phrases, phrases_of
from workbench.mt.translator import MachineTranslator
from workbench.termbase.termbase import Termbase
from workbench.termbase.wanted import GlossaryTerms

PAIRS = [("en", "ru"), ("ru", "en")]
WAYS = [*PAIRS, ("en", "uk"), ("uk", "en")]
SENTENCES = {
    "en": "The council did not discuss the new bridge on Monday.",
    "ru": "Совет не обсудил новый мост в понедельник.",
    "uk": "Рада не обговорила новий міст у понеділок.",
}
TRANSLATOR = MachineTranslator(Path("/nowhere"))


def of(source: str) -> Phrases:
    """From English to Russian, or back."""
    return phrases_of(source, "ru" if source == "en" else "en")


def translated(text: str, source: str, target: str) -> str:
    return TRANSLATOR.translate([text], source, target)[0].target


# ------------------------------------------------------------------ whole


@pytest.mark.parametrize(
    ("source", "target", "text", "wanted"),
    [
        ("en", "ru", "The court read 12 letters.", "12"),
        ("en", "ru", "The price rose by 3.5 dollars.", "3,5"),
        ("en", "uk", "The price rose by 3.5 dollars.", "3,5"),
        ("ru", "en", "Цена выросла на 3,5 доллара.", "3.5"),
        ("uk", "en", "Ціна зросла на 3,5 долара.", "3.5"),
        ("uk", "en", "Це сталося 2024 року.", "2024"),
    ],
)
def test_numbers_stay_in_the_writing_of_the_target(source: str, target: str, text: str, wanted: str) -> None:
    assert wanted in translated(text, source, target)


@pytest.mark.parametrize(
    ("source", "target", "text", "wanted"),
    [
        ("en", "ru", "The bridge is near Kharkiv.", "Харьков"),
        ("en", "uk", "The bridge is near Kharkiv.", "Харк"),
        ("ru", "en", "Мост стоит в Одессе.", "Odes"),
        ("uk", "en", "Міст стоїть в Одесі.", "Odes"),
        ("ru", "en", "Мэр Бармалейкин ушёл.", "Barmaleykin"),
        ("en", "ru", "The UN and NATO are silent.", "НАТО"),
    ],
)
def test_names_stay_names(source: str, target: str, text: str, wanted: str) -> None:
    assert wanted in translated(text, source, target)


@pytest.mark.parametrize(
    ("source", "target", "text", "wanted"),
    [
        ("en", "ru", "I do not know this man.", r"\bне\b"),
        ("en", "uk", "I do not know this man.", r"\bне\b"),
        ("ru", "en", "Я не знаю этого человека.", r"\bnot\b|n't\b"),
        ("uk", "en", "Я не знаю цю людину.", r"\bnot\b|n't\b"),
    ],
)
def test_what_is_denied_stays_denied(source: str, target: str, text: str, wanted: str) -> None:
    assert re.search(wanted, translated(text, source, target))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Профсоюз не исключает забастовки.", "does not exclude"),
        ("Профсоюз не исключил забастовки.", "did not exclude"),
        ("Университет основан в 1874 году.", "was founded in 1874"),
        ("Мы не готовы к переговорам.", "We are not ready"),
        ("Сгорели 2 дома и 22 автомобиля.", "2 houses and 22 vehicles"),
        ("В 11:20 полиция закрыла мост.", "At 11:20"),
        ("ТВ-программа закрыта.", "TV program"),
        ("Суд Скадовского района закрыт.", "Skadovsk"),
        ("Столица Каталонии закрыта.", "of Catalonia"),
    ],
)
def test_english_says_what_russian_leaves_out(text: str, wanted: str) -> None:
    assert wanted in translated(text, "ru", "en")


@pytest.mark.parametrize(("source", "target"), WAYS)
def test_every_pair_is_served_with_a_sentence_in_its_alphabet(source: str, target: str) -> None:
    (found,) = TRANSLATOR.translate([SENTENCES[source]], source, target)
    letters = "[A-Za-z]" if target == "en" else "[А-Яа-яЁёІіЇїЄєҐґ]"
    assert found.target.endswith(".")
    assert found.target[:1].isupper()
    assert all(re.fullmatch(f"{letters}[\\w'’-]*", word) for word in re.findall(r"[\w'’-]+", found.target))
    assert found.preview is TRANSLATOR.route(source, target).preview
    assert found.engine == "starter"
    assert found.via == ("ru" if "uk" in (source, target) else None)
    assert found.score is not None


@pytest.mark.parametrize(
    ("source", "text", "wanted"), [("en", "It was on Monday.", "понедельник"), ("ru", "Это было в понедельник.", "Monday")]
)
def test_a_day_of_the_week_is_written_as_its_language_does(source: str, text: str, wanted: str) -> None:
    assert wanted in of(source).translation(text).text


@pytest.mark.parametrize(("source", "target"), PAIRS)
@pytest.mark.parametrize("text", ["", "—", "...", "12:30", "⟦1⟧", "?!", "5 %"])
def test_what_has_no_words_stays(source: str, target: str, text: str) -> None:
    found = phrases_of(source, target).translation(text).text
    assert "".join(found.split()).replace("-", "—") == "".join(text.split())


@pytest.mark.parametrize(("source", "target"), WAYS)
def test_addresses_and_marks_inside_a_sentence_are_never_lost(source: str, target: str) -> None:
    found = translated(
        SENTENCES[source].replace(" ", " ⟦1⟧", 1).replace(".", " press_office@example.org ⟦2⟧ now."), source, target
    )
    for part in ("⟦1⟧", "⟦2⟧", "press_office@example.org"):
        assert found.count(part) == 1


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "The",
                "Bridge",
                "didn't",
                "U.S.",
                "ООН",
                "мост",
                "не",
                "Ёж",
                "⟦1⟧",
                "⟦22⟧",
                "3.5",
                "1,200",
                "'",
                '"',
                "«",
                "— ",
                "\n",
                "%",
                "\u0301",
                "\u00a0",
                "ʼ",
                "a_b",
                "中",
            ]
        ),
        max_size=9,
    ),
    st.sampled_from(["", " "]),
)
def test_any_text_is_translated_and_keeps_its_marks(words: list[str], between: str) -> None:
    text = between.join(words)
    for source, target in PAIRS:
        found = phrases_of(source, target).translation(text)
        assert sorted(re.findall("⟦[0-9]+⟧", found.text)) == sorted(re.findall("⟦[0-9]+⟧", text))
        assert found.score <= 0


@settings(max_examples=60)
@given(st.text(max_size=25))
def test_no_letters_of_any_writing_stop_it(text: str) -> None:
    for source, target in PAIRS:
        assert isinstance(phrases_of(source, target).translation(text).text, str)


def test_quotation_marks_are_those_of_the_source() -> None:
    (found,) = phrased.render(["Он сказал: «Я не знаю»."], starter_direction("ru", "en"))
    assert re.fullmatch(r"He said: «I do[^«»]+»\.", found.text)


def test_parts_say_what_became_what() -> None:
    text = "The mayor of Kyiv is silent."
    found = of("en").translation(text)
    assert [source for source, _ in found.parts] == sorted(source for source, _ in found.parts)
    assert found.text[found.parts[-1][1][0] :] == "."
    assert any("Kyiv" in text[slice(*source)] and "Киев" in found.text[slice(*target)] for source, target in found.parts)


# ------------------------------------------------------------------ terms


@pytest.fixture
def glossary(tmp_path: Path) -> GlossaryTerms:
    termbase = Termbase(tmp_path)
    termbase.apply(None, Concept("bridge", {"en": (Term("viaduct"),), "ru": (Term("путепровод"),), "uk": (Term("шляхопровід"),)}))
    return GlossaryTerms(termbase)


@pytest.mark.parametrize(
    ("source", "target", "text", "stem"),
    [
        ("en", "ru", "The council discussed the viaduct.", "путепровод"),
        ("ru", "en", "Совет обсудил ремонт путепровода.", "viaduct"),
    ],
)
def test_terms_of_the_glossary_are_used(glossary: GlossaryTerms, source: str, target: str, text: str, stem: str) -> None:
    (found,) = phrased.render([text], starter_direction(source, target), glossary=glossary)
    assert stem in found.text
    assert found.warnings == ()


@pytest.fixture
def sample() -> GlossaryTerms:
    """Terms of two words, of people and of a place."""
    return GlossaryTerms(Termbase(Path(__file__).parents[4] / "glossary"))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Volunteers brought humanitarian aid.", "гуманитарную помощь"),
        ("The committee visited prisoners of war.", "военнопленных"),
        ("The commander of the unit gave an order.", "Командир подразделения"),
        ("The OSCE recorded a violation of the ceasefire.", "нарушение прекращения огня"),
        ("The authorities opened a school in the Kharkiv region.", "Харькова"),
        ("Soldiers left the trench.", "окоп"),
    ],
)
def test_terms_are_in_the_case_that_the_sentence_gives_them(sample: GlossaryTerms, text: str, part: str) -> None:
    (found,) = phrased.render([text], starter_direction("en", "ru"), glossary=sample)
    assert part in found.text
    assert found.warnings == ()


def test_a_wanted_form_stands_in_its_place() -> None:
    text = "The council discussed the viaduct."
    start = text.index("viaduct")
    found = of("en").translation(text, {(start, start + 7): ["акведук"]})
    assert dict(found.parts)[start, start + 7] == (found.text.index("акведук"), found.text.index("акведук") + 7)


# ------------------------------------------------------------------ gone on with

TYPED = [
    ("en", "The council closed the bridge.", "Совет"),
    ("ru", "Совет закрыл мост.", "The council"),
]


@pytest.mark.parametrize(("source", "text", "typed"), TYPED)
def test_the_whole_is_offered_where_nothing_is_typed(source: str, text: str, typed: str) -> None:
    found = of(source).going_on(text, "", "")
    assert found is not None
    assert found[0].strip() == of(source).translation(text).text


@pytest.mark.parametrize(("source", "text", "typed"), TYPED)
def test_a_typed_beginning_is_gone_on_from(source: str, text: str, typed: str) -> None:
    found = of(source).going_on(text, typed, "")
    assert found is not None
    assert found[0].startswith(" ")
    assert found[0].endswith(".")
    assert typed.split()[-1] not in found[0]
    assert found[1] <= 0


def test_what_nothing_answers_is_still_to_be_translated() -> None:
    found = of("ru").going_on("Полиция не нашла водителя.", "The police", "")
    assert found is not None
    assert "not" in found[0]
    assert "driver" in found[0]


@pytest.mark.parametrize(("source", "text", "typed"), TYPED)
def test_what_follows_begins_with_the_typed_letters(source: str, text: str, typed: str) -> None:
    letters = "за" if source == "en" else "cl"
    found = of(source).going_on(text, typed, letters)
    assert found is not None
    assert found[0].strip().startswith(letters)


@pytest.mark.parametrize(("source", "text", "typed"), TYPED)
def test_next_words_are_different_words(source: str, text: str, typed: str) -> None:
    words = of(source).next_words(text, typed)
    assert words
    assert len(set(words)) == len(words)
    assert all(word[:1].isalnum() and " " not in word for word in words)


@pytest.mark.parametrize(
    ("source", "text", "typed"),
    [
        ("en", "The bridge is closed.", "Мост"),
        ("en", "The bridge, however, is closed.", "Мост,"),
        ("en", "In the U.S., prices fell as well as wages.", "В США"),
        ("ru", "Мост, однако, закрыт, потому что зима.", "The bridge"),
        ("ru", "Цены в США, а также зарплаты упали на 5 %.", "Prices"),
    ],
)
def test_typing_word_by_word_always_leads_on(source: str, text: str, typed: str) -> None:
    """Phrases of several words and signs are gone on with from any word within them."""
    phrases = of(source)
    whole = [*typed.split(), *phrases.translation(text).text.split()]
    for end in range(len(whole)):
        begun = " ".join(whole[:end])
        assert all(word[:1].isalnum() for word in phrases.next_words(text, begun))
        found = phrases.going_on(text, begun, "")
        assert found is None or found[0].strip()


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_a_ghost_goes_on_with_what_is_typed(source: str, target: str) -> None:
    typing = PhraseTyping(starter_direction(source, target), SENTENCES[source])
    whole = of(source).translation(SENTENCES[source]).text
    offered = typing.complete(whole[:8])
    assert offered is not None
    assert 0 < offered.probability <= 1
    assert offered.preview is starter_direction(source, target).preview
    assert 1 <= len(typing.alternatives(whole.split()[0], 3)) <= 3


# ------------------------------------------------------------------ what is said of words


@pytest.mark.parametrize(("source", "target"), PAIRS)
@pytest.mark.parametrize("other", ["", "Это совсем другое.", "This is something else entirely.", "12 %"])
def test_shares_are_between_none_and_all(source: str, target: str, other: str) -> None:
    for translation in (other, SENTENCES[target]):
        found = phrases_of(source, target).shares(SENTENCES[source], translation)
        assert all(0 <= share <= 1 for _, _, share in found)
        assert [translation[start:end] for start, end, _ in found] == re.findall(r"[^\W\d_]+", translation)


@pytest.mark.parametrize(
    ("source", "right", "wrong"), [("en", "Мост закрыт.", "Кот закрыт."), ("ru", "Bridge closed.", "Cat closed.")]
)
def test_the_right_word_is_likelier_than_another(source: str, right: str, wrong: str) -> None:
    text = "The bridge is closed." if source == "en" else "Мост закрыт."
    first, second = (of(source).shares(text, translation)[0][2] for translation in (right, wrong))
    assert first > second


@pytest.mark.parametrize(("source", "target"), WAYS)
def test_word_scores_are_given_in_every_pair(source: str, target: str) -> None:
    found = TRANSLATOR.word_scores(SENTENCES[source], SENTENCES[target], source, target)
    assert len(found) == len(re.findall(r"\w+", SENTENCES[target]))
    assert all(0 <= probability <= 1 for _, _, probability in found)


def test_links_need_no_model_where_there_is_none() -> None:
    source, target = "Zelensky arrived in Kharkiv in 2024.", "Зеленский прибыл в Харьков в 2024 году."
    found = {(source[a:b], target[c:d]) for (a, b), (c, d) in TRANSLATOR.word_links(source, target, "en", "ru")}
    assert {("Zelensky", "Зеленский"), ("Kharkiv", "Харьков"), ("2024", "2024")} <= found
