"""Russian sentences in the order of English."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.phrases import phrases_of
from workbench.mt.phrases.subject_first import subject_first


def ordered(sentence: str) -> str:
    return " ".join(token.text for token in subject_first(sentence, pieces(sentence)))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Об этом сообщил мэр города.", "Мэр города сообщил об этом ."),
        ("Об этом сообщил мэр города Игорь Терехов.", "Мэр города Игорь Терехов сообщил об этом ."),
        ("На место прибыли спасатели и полиция.", "Спасатели и полиция прибыли на место ."),
        ("Вчера в городе состоялась встреча министров.", "Вчера встреча министров состоялась в городе ."),
        ("Пострадали три человека.", "Три человека пострадали ."),
        ("При пожаре пострадали более 20 местных жителей.", "Более 20 местных жителей пострадали при пожаре ."),
        ("В театре начались репетиции новой оперы, которую поставит гость.", "Репетиции новой оперы начались в театре"),
        ("Главой комитета стал депутат Петров.", "Депутат Петров стал главой комитета ."),
        ("Когда прибыла полиция, люди ушли.", "Когда полиция прибыла , люди ушли ."),
        ("В комитете состоялась встреча.", "Встреча состоялась в комитете ."),
        ("Он сказал: «Закончилась зима».", "Он сказал : « Зима закончилась » ."),
    ],
)
def test_the_subject_is_moved_before_its_verb(sentence: str, wanted: str) -> None:
    assert ordered(sentence).startswith(wanted)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Об этом заявили в министерстве обороны.", "Министерстве обороны заявили об этом ."),
        ("Как сообщили в полиции, водитель скрылся.", "Как полиции сообщили , водитель скрылся ."),
        ("В полиции добавили, что водитель скрылся.", "Полиции добавили , что водитель скрылся ."),
        ("«Мост закрыт», — заявили в мэрии.", "« Мост закрыт » , — мэрии заявили ."),
        ("В полиции сообщили: «Петров ушёл».", "Полиции сообщили : « Петров ушёл » ."),
        ("В полиции сообщили: пришла зима. Петров ушёл.", "Полиции сообщили : зима пришла . Петров ушёл ."),
    ],
)
def test_the_office_in_which_something_is_said_says_it(sentence: str, wanted: str) -> None:
    assert ordered(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Мэр города сообщил об этом.",
        "Рабочие отремонтировали дома и школы.",
        "Вчера отремонтировали мост.",
        "В городе было три школы.",
        "Это дом, в котором он живёт.",
        "«Мост закрыт», — сказал мэр.",
        "Завод увеличит свои продажи.",
        "В отчёте Komen лишили поддержки.",
        "Им помогли в больнице.",
        "",
        "12:30.",
    ],
)
def test_other_sentences_stay_as_they_are(sentence: str) -> None:
    assert [token.text for token in subject_first(sentence, pieces(sentence))] == [token.text for token in pieces(sentence)]


def test_what_stands_where_is_told_by_the_places_of_the_source() -> None:
    sentence = "Об этом сообщил мэр города."
    found = phrases_of("ru", "en").translation(sentence)
    said = {sentence[slice(*source)]: found.text[slice(*target)] for source, target in found.parts}
    assert found.text.startswith(next(target for source, target in said.items() if source.startswith("мэр")))
    assert found.text.endswith(".")
    assert found.text[:1].isupper()
