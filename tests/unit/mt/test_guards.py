"""The guards see degenerate output and leave good translations alone."""

from __future__ import annotations

import pytest

from workbench.core.translation import Translation
from workbench.mt.guards import problems
from workbench.mt.kept import needs_translation, without_kept
from workbench.mt.translator import MachineTranslator
from workbench.mt.untranslated import untranslated

GOOD = [
    ("ru", "uk", "Движение по мосту откроют 14 мая.", "Рух мостом відкриють 14 травня."),
    ("ru", "uk", "Вода", "Вода"),
    ("ru", "uk", "Новая школа", "Нова школа"),
    ("ru", "uk", "Мэр города Олена Коваль", "Мер міста Олена Коваль"),
    ("uk", "ru", "Площа 1 200 гектарів", "Площадь 1\u00a0200 гектаров"),
    ("ru", "en", "Очень, очень важно.", "It is very, very important."),
    ("ru", "en", "Да, да, да!", "Yes, yes, yes!"),
    ("en", "uk", "The budget grew by 2,500.5 million.", "Бюджет зріс на 2 500,5 мільйона."),
    ("en", "ru", "Microsoft released Windows 11.", "Microsoft выпустила Windows 11."),
    ("en", "uk", "NATO", "НАТО"),
    ("en", "ru", "NATO", "NATO"),
    ("en", "ru", "No.", "Нет."),
    ("uk", "en", "Об'їзд", "Bypass"),
    ("en", "uk", "The train leaves at 9:30.", "Потяг відходить о 9.30."),
    ("ru", "uk", "Смотрите ⟦1⟧ здесь", "Дивіться ⟦1⟧ тут"),
    ("en", "ru", "COVID-19 cases", "Случаи COVID-19"),
    ("ru", "uk", "IT-компания", "IT-компанія"),
    ("en", "ru", "Two ministers came.", "Приехали 2 министра."),
    ("ru", "uk", "Бюджет 2,5 млн рублей.", "Бюджет 2 500 000 рублів."),
]

BAD = [
    ("empty", "ru", "uk", "Мост открыт.", ""),
    ("empty", "ru", "en", "Мост открыт.", "♪"),
    ("empty", "ru", "uk", "Мост открыт.", "… 14"),
    ("copied", "ru", "en", "Мост открыт.", "Мост открыт."),
    ("copied", "en", "uk", "The bridge is open.", "The bridge is open"),
    ("copied", "ru", "uk", "Мост через реку открыт вчера", "мост через реку открыт вчера"),
    ("loop", "ru", "uk", "Мост открыт.", "Міст міст міст відкрито."),
    ("loop", "en", "uk", "He could help with tests.", "він може допомогти, що він може допомогти, що він може допомогти"),
    (
        "loop",
        "ru",
        "uk",
        "Он заявил о планах.",
        "Він заявив про плани ремонту мостів, про плани ремонту шкіл і про плани ремонту доріг",
    ),
    ("loop", "ru", "uk", "Салат", "сухухухухухуху"),
    ("script", "ru", "uk", "Они объявили", "Вони объявили"),
    ("script", "uk", "ru", "Їхній міст", "Їх мост"),
    ("script", "ru", "en", "Мост открыт", "The мост is open"),
    ("script", "en", "uk", "The bridge announced", "Міст announced"),
    ("script", "en", "ru", "The bridge", "Мост bridgeur"),
    ("script", "ru", "uk", "Мост", "Mіст"),
    ("script", "ru", "uk", "Мост", "Мост 桥梁"),
    ("script", "en", "uk", "A year", "Гоўд"),
    ("number", "ru", "uk", "Ремонт занял 26 месяцев.", "Ремонт тривав 20 місяців."),
    ("number", "ru", "uk", "С 5 по 7 мая", "З 5 травня"),
    ("number", "en", "uk", "It costs 1,200.", "Коштує 1,2."),
    ("number", "ru", "uk", "Несколько лет", "Кілька років 2024"),
    ("number", "en", "uk", "The Su-27 landed.", "Су приземлився."),
    ("length", "ru", "uk", "Движение по новому мосту через реку откроют весной.", "Рух."),
    ("length", "ru", "uk", "Да.", "Так, звичайно, ми про це вже багато разів говорили"),
    ("kept", "ru", "uk", "Смотрите ⟦1⟧ и ⟦2⟧", "Дивіться ⟦1⟧ і"),
    ("kept", "ru", "uk", "Адрес: a_b@example.org для писем", "Адреса: a b@example.org для листів"),
    ("kept", "ru", "uk", "См. https://example.org/a_b тут", "Див. https://example.org/a b тут"),
]


@pytest.mark.parametrize(("source_language", "target_language", "source", "target"), GOOD)
def test_a_good_translation_passes(source_language: str, target_language: str, source: str, target: str) -> None:
    assert problems(source, target, source_language, target_language) == []


@pytest.mark.parametrize(("kind", "source_language", "target_language", "source", "target"), BAD)
def test_a_bad_translation_is_seen(kind: str, source_language: str, target_language: str, source: str, target: str) -> None:
    found = problems(source, target, source_language, target_language)
    assert kind in [problem.kind for problem in found]
    assert all(problem.message and not problem.message.endswith(".") and problem.weight > 0 for problem in found)


def test_the_worst_comes_first() -> None:
    found = problems("В 2024 году они объявили о ⟦1⟧", "У 2025 році вони объявили", "ru", "uk")
    assert [problem.weight for problem in found] == sorted((problem.weight for problem in found), reverse=True)
    assert found[0].kind == "kept"


@pytest.mark.timeout(20)
@pytest.mark.parametrize("unit", ["а", "a.b", "ы-", "http://", "1,", "⟦1⟧", "a@", "x ", "ab. "])
def test_a_huge_sentence_is_judged_in_linear_time(unit: str) -> None:
    text = unit * 20_000
    assert isinstance(problems(text, text + "ы", "ru", "uk"), list)
    assert needs_translation(text) is any(letter.isalpha() for letter in without_kept(text))


@pytest.mark.parametrize(
    ("source", "target", "pair", "words"),
    [
        ("Мост закрыли в понедельник.", "Міст закрили в понедельник.", ("ru", "uk"), ["понедельник"]),
        ("Міст закрили у вересні.", "Мост закрыли в вересні.", ("uk", "ru"), ["вересні"]),
        ("Мост закрыли в понедельник.", "Міст закрили в понеділок.", ("ru", "uk"), []),
        ("Мэр Понедельник открыл рынок.", "Мер Понедельник відкрив ринок.", ("ru", "uk"), []),
        ("Ветер, вода и город", "Вітер, вода і город", ("ru", "uk"), []),
        ("The bridge is closed.", "The bridge закрито.", ("en", "uk"), []),
    ],
)
def test_words_that_were_left_as_they_are(source: str, target: str, pair: tuple[str, str], words: list[str]) -> None:
    assert [target[start:end] for start, end in untranslated(source, target, *pair)] == words


def test_they_are_remarked_on_and_have_no_probability() -> None:
    made = Translation("", "", "ru", "uk", "test", warnings=("it loops",), untranslated=("раз", "два", "три", "четыре"))
    assert made.remarks == ("it loops", "not Ukrainian: раз, два, три, …")
    assert Translation("", "", "ru", "uk", "test").remarks == ()
    text, draft = "Мост закрыли в понедельник.", "Міст закрили в понедельник."
    scores = MachineTranslator().word_scores(text, draft, "ru", "uk")
    assert [draft[start:end] for start, end, probability in scores if probability == 0.0] == ["понедельник"]
