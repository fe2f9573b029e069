"""A model of context is learned from plain sentences."""

from __future__ import annotations

from workbench.training.contexts import cut, learned

RUSSIAN = [
    "Новая школа открылась весной.",
    "Старый мост закрыли на ремонт.",
    "Директор завода ответил на вопросы журналистов.",
] * 20
ENGLISH = [
    "The council opened a new bridge.",
    "They visited the old mill.",
    "He visits the mill.",
    "Children visited a museum.",
] * 20


def test_a_sentence_is_cut_into_words_with_what_stands_between() -> None:
    places = cut("Он, как и Иванов, ушёл из-за дождя.", "ru")
    assert [place.key for place in places] == ["он", "как", "и", "иванов", "ушел", "из", "из-за", "дождя"]
    assert [place.joint for place in places] == ["", ",", "", "", ",", "", "", ""]
    assert places[3].name is True
    assert [place.key for place in cut("Melnyk's ruling", "en")] == ["melnyk", "ruling"]


def test_russian_moves_are_counted_and_rounds_told() -> None:
    told: list[str] = []
    model = learned("ru", RUSSIAN, 2, told.append)
    assert len(told) == 3, "a start and two rounds"
    assert model.follows["^"]
    steps = model.steps(("Anf", "00"))
    assert steps["Nnfi"][1] > steps["Nnmi"][1]


def test_english_learns_which_words_are_verbs_from_the_text_itself() -> None:
    model = learned("en", ENGLISH, 2, lambda _: None)
    visited = model.words["visited"]
    assert max(visited, key=visited.__getitem__) == "Vd"
    museum = model.words.get("museum", {})
    assert not any(tag[0] == "V" for tag in museum)
