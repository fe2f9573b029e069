"""Quotations that one version cuts short by a clause or a member of a list, and those that only seem shorter."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.shortened import shortened

TAGS = ("ru", "uk", "en")


def _said(ru: str, uk: str, en: str) -> list[str | None]:
    texts = {"ru": f"«{ru}», — сказала соседка.", "uk": f"«{uk}», — сказала сусідка.", "en": f"“{en},” the neighbour said."}
    return [each.odd for each in reported(texts) if each.kind == "quote"]


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Бюджет латали всю ночь, и он сошёлся", "Бюджет латали всю ніч", "We patched the budget all night, and it balanced", "uk"),  # noqa: E501
        ("Судья был вежлив и внимателен", "Суддя був чемний і уважний", "The judge was polite", "en"),
        ("Парк останется зелёным", "Парк залишиться зеленим, а паркування перенесемо", "The park will stay green, and we will move the car park elsewhere", "ru"),  # noqa: E501
        ("Мы держим берег и пьём чай", "Тримаємо берег і п'ємо чай", "We are holding the bank", "en"),
        ("Крыша починена, и классы сухие", "Дах полагоджено, і класи сухі", "The roof has been mended", "en"),
        ("Поезд ушёл, пассажиры остались на перроне", "Потяг пішов", "The train left and the passengers stayed on the platform", "uk"),  # noqa: E501
        ("Они спасли мою дочь", "Дякую лікарям. Вони врятували мою дочку", "Thank you to the doctors. They saved my daughter", "ru"),  # noqa: E501
        ("Сирена завыла, дети спустились в подвал, учитель читал им сказку", "Сирена завила, діти спустилися в підвал, учитель читав їм казку", "The siren wailed and the children went down to the cellar", "en"),  # noqa: E501
        ("Нужна честная и быстрая проверка", "Потрібна чесна і швидка перевірка", "A fast inspection is needed", "en"),
        ("Мы выйдем на озеро, потому что сети ждать не станут", "Ми вийдемо на озеро, бо сіті чекати не будуть", "We will go out on the lake", "en"),  # noqa: E501
        ("Здесь холодно", "Тут холодно і темно", "It is cold and dark here", "ru"),
        ("Мы открыли музей вопреки трудностям и на свои деньги", "Ми відкрили музей на свої гроші", "We opened the museum despite the difficulties and with our own money", "uk"),  # noqa: E501
    ],
)  # fmt: skip
def test_a_clause_or_member_left_out_is_reported(ru: str, uk: str, en: str, odd: str) -> None:
    assert _said(ru, uk, en) == [odd]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Ну, знаете, это чудо", "Це, знаєте, диво", "This is a miracle"),
        ("Конечно, вода вернётся", "Вода, звичайно, повернеться", "The water will come back"),
        ("Лодка перевернулась. Мы доплыли до берега", "Човен перекинувся, і ми допливли до берега", "After the boat capsized we swam to the shore"),  # noqa: E501
        ("Ветер повалил деревья и оборвал провода", "Вітер повалив дерева й обірвав дроти", "The wind brought down trees and power lines"),  # noqa: E501
        ("Мы накормили, обогрели и переодели спасённых", "Врятованих нагодували, зігріли й перевдягли", "We gave the rescued food, warmth and dry clothes"),  # noqa: E501
        ("Город принял беженцев и дал им жильё", "Місто прийняло біженців і дало їм житло", "The city took in the refugees and housed them"),  # noqa: E501
        ("Он поддержал нас и остался рядом", "Він підтримав нас і залишився поруч", "He supported us and was there"),
        ("Мы устали, но держимся", "Ми втомилися, але тримаємося", "We are tired but still here"),
        ("Мы рады, мы очень рады этой награде", "Ми дуже раді цій нагороді", "We are delighted with this award"),
        ("Выборы были свободными и хорошо организованными", "Вибори були вільними й добре організованими", "The elections were free and well run"),  # noqa: E501
    ],
)  # fmt: skip
def test_what_is_only_worded_in_fewer_words_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert _said(ru, uk, en) == []


def test_words_of_other_length_are_no_cut() -> None:
    texts = {
        "ru": "Комиссия признала выборы «свободными и хорошо организованными».",
        "uk": "На думку комісії, вибори були «вільними й добре організованими».",
        "en": "In the commission's view, the elections were “free and well run”.",
    }
    assert reported(texts) == []


def test_what_is_told_outside_of_the_marks_is_not_left_out() -> None:
    texts = {
        "ru": "«Крыша починена, и классы сухие», — доложил завхоз.",
        "uk": "«Дах полагоджено, і класи сухі», — доповів завгосп.",
        "en": "“The roof has been mended,” the caretaker said, adding that the classrooms were dry.",
    }
    assert [each for each in reported(texts) if each.kind == "quote"] == []


@pytest.mark.parametrize("odd", TAGS)
def test_any_version_may_be_the_one_that_leaves_out_and_the_order_of_columns_does_not_matter(odd: str) -> None:
    whole = {"ru": "Дождь прошёл, дороги сухие", "uk": "Дощ пройшов, дороги сухі", "en": "The rain has passed, the roads are dry"}
    short = {"ru": "Дождь прошёл", "uk": "Дощ пройшов", "en": "The rain has passed"}
    said = {**whole, odd: short[odd]}
    assert shortened(said) == shortened({tag: said[tag] for tag in reversed(TAGS)}) == odd
    assert shortened(whole) is None
