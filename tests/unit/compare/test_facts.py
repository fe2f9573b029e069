"""Dates, names, quotations and negations across versions: what is reported, and what is not."""

from __future__ import annotations

import time

import pytest

from tests.bench.align import TABLE, read_table
from tests.bench.facts import KINDS, false_alarms, score
from workbench.compare.differences import unit_differences
from workbench.compare.facts.dates import date_differences
from workbench.compare.facts.names import name_differences
from workbench.compare.facts.negation import negation_differences
from workbench.compare.facts.quotes import quote_differences
from workbench.core.concept import Concept, Term, TermHit
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit

FOUND_AND_FLAGGED = {
    "number": (0.95, 0.03),
    "words": (0.9, 0.03),
    "percent": (0.95, 0.03),
    "money": (0.95, 0.03),
    "date": (0.95, 0.01),
    "time": (0.95, 0.01),
    "name": (0.85, 0.02),
    "quote": (0.95, 0.03),
    "negation": (0.85, 0.02),
    "modality": (0.9, 0.01),
}


def test_a_departing_date_is_one_difference_and_no_number() -> None:
    texts = {"ru": "Дорогу откроют 19 марта.", "uk": "Дорогу відкриють 21 березня.", "en": "The road opens on 19 March."}
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED) for tag, text in texts.items()})
    (found,) = unit_differences(unit, tuple(texts))
    assert (found.kind, found.odd) == ("date", "uk")
    assert found.message == "19 марта in ru, 19 March in en; 21 березня in uk"
    assert found.values == {"ru": "19 марта", "uk": "21 березня", "en": "19 March"}
    assert [texts[tag][start:end] for tag, ((start, end),) in found.spans.items()] == ["19 марта", "21 березня", "19 March"]


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Приехал 14 мая.", "Приїхав 14 травня.", "He came on 14 June.", "en"),
        ("Приехал в среду.", "Приїхав у четвер.", "He came on Wednesday.", "uk"),
        ("Приехал в мае 2024 года.", "Приїхав у травні 2024 року.", "He came in April 2024.", "en"),
        ("Приехал 14.05.2025.", "Приїхав 14 травня 2025 року.", "He came on May 13, 2025.", "en"),
        ("Приехал 3 мая.", "Приїхав.", "He came on 3 May.", "uk"),
        ("Приехал в воскресенье.", "Приїхав у неділю.", "He came.", "en"),
    ],
)
def test_the_odd_date_is_named(ru: str, uk: str, en: str, odd: str) -> None:
    (found,) = date_differences({"ru": ru, "uk": uk, "en": en})
    assert (found.kind, found.odd) == ("date", odd)


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("14.05.2025", "14 травня 2025 року", "May 14, 2025"),
        ("С 12 по 14 мая.", "12–14 травня.", "From May 12 to 14."),
        ("14 мая он сказал.", "14 травня 2025 року він сказав.", "On 14 May he said."),
        ("В мае.", "У травні.", "That month."),
        ("В ночь на среду.", "У ніч на середу.", "On Tuesday night."),
        ("Марта пришла.", "Марта прийшла.", "Marta came in March."),
    ],
)
def test_the_same_date_said_otherwise_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert date_differences({"ru": ru, "uk": uk, "en": en}) == []


def test_a_departing_time_of_day_is_a_date() -> None:
    texts = {"ru": "Начали в 18:30.", "uk": "Почали о 18:30.", "en": "They began at 5:30 p.m."}
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED) for tag, text in texts.items()})
    assert [(found.kind, found.odd) for found in unit_differences(unit, tuple(texts))] == [("date", "en")]


def test_two_versions_disagree_on_a_date_without_an_odd_one() -> None:
    (found,) = date_differences({"ru": "Приехал 14 мая.", "en": "He came on 15 May."})
    assert (found.odd, found.message) == (None, "14 мая in ru, 15 May in en")


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd", "value"),
    [
        ("Сказал Игорь Левченко.", "Сказав Ігор Левченко.", "Said Ihor Levchuk.", "en", "Levchuk"),
        ("Он приехал в Харьков.", "Він приїхав до Харкова.", "He came to Odesa.", "en", "Odesa"),
        ("Ответил Петренко.", "Відповів Кадиров.", "The answer came from Kadyrov.", "ru", "Петренко"),
        ("Вопрос задал Шевченко вчера.", "Питання поставили вчора.", "The question was put by Shevchenko.", "uk", ""),
    ],
)
def test_the_odd_name_is_named(ru: str, uk: str, en: str, odd: str, value: str) -> None:
    (found,) = name_differences({"ru": ru, "uk": uk, "en": en})
    assert (found.kind, found.odd, found.values[odd]) == ("name", odd, value)


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Он говорил с Кадыровым.", "Він говорив із Кадировим.", "He spoke to Kadyrov."),
        ("Он был в Германии.", "Він був у Німеччині.", "He was in Germany."),
        ("Помог Красный Крест.", "Допоміг Червоний Хрест.", "The Red Cross helped."),
        ("Приехал в Нью-Йорк.", "Приїхав до Нью-Йорка.", "He came to New York."),
        ("Это британский план.", "Це план Британії.", "It is a plan of Britain."),
        ("Он был в США.", "Він був у США.", "He was in America."),
        ("Харьков ждёт.", "Чекає Харків.", "Kharkiv waits."),
    ],
)
def test_the_same_name_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert name_differences({"ru": ru, "uk": uk, "en": en}) == []


def test_of_two_versions_each_must_have_one_name_that_the_other_lacks() -> None:
    (found,) = name_differences({"ru": "Сказал Левченко.", "en": "Said Levchuk."})
    assert (found.odd, found.message) == (None, "Левченко in ru, Levchuk in en")
    assert name_differences({"ru": "Сказал Левченко.", "en": "He said so."}) == []
    assert name_differences({"ru": "Сказали Левченко и Дорош.", "en": "Said Levchuk and Petrov."}) == []


def test_terms_of_one_concept_are_the_same_name() -> None:
    texts = {"ru": "Суд в Лондоне открыт.", "uk": "Суд у Лондоні відкрито.", "en": "The court of Zuidholm is open."}
    concept = Concept("c1", {})

    def find(text: str, language: str) -> list[TermHit]:
        form = {"ru": "Лондоне", "uk": "Лондоні", "en": "Zuidholm"}[language]
        start = text.index(form)
        return [TermHit(concept, language, Term(form), start, start + len(form), form)]

    assert [found.odd for found in name_differences(texts)] == ["en"]
    assert name_differences(texts, find) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd", "how"),
    [
        (
            "«Вода ушла, но снег ещё лежит», — сказал он.",
            "«Вода пішла», — сказав він.",
            "“The water has gone, but the snow is there,” he said.",
            "uk",
            "shorter in",
        ),
        (
            "Фермер рассказал о поливе.",
            "«Вода нарешті пішла з полів», — сказав він.",
            "“The water has left the fields,” he said.",
            "ru",
            "not in",
        ),
        ("Это «победа», сказал он.", "Це перемога, сказав він.", "It is a “victory”, he said.", "uk", "not in"),
    ],
)
def test_the_version_that_quotes_less_is_named(ru: str, uk: str, en: str, odd: str, how: str) -> None:
    (found,) = quote_differences({"ru": ru, "uk": uk, "en": en})
    assert (found.kind, found.odd) == ("quote", odd)
    assert how in found.message


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Пароход «Надежда» ушёл.", "Пароплав «Надія» пішов.", "The steamer Nadezhda left."),
        ("«Да», — сказал он. — «Вода ушла».", "«Так. Вода пішла», — сказав він.", "“Yes,” he said. “The water has gone.”"),
        ("— Вода ушла с полей, — сказал он.", "«Вода пішла з полів», — сказав він.", "“The water has left the fields,” he said."),
        ("«Вода ушла с полей. Идём.", "«Вода пішла з полів. Ходімо.", "“The water has left the fields. Let us go.”"),
    ],
)
def test_quotations_that_say_the_same_are_no_difference(ru: str, uk: str, en: str) -> None:
    assert quote_differences({"ru": ru, "uk": uk, "en": en}) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Мост не откроют.", "Міст не відкриють.", "The bridge will open.", "en"),
        ("Мост откроют.", "Міст не відкриють.", "The bridge will open.", "uk"),
        ("Света нет.", "Світло є.", "There is no light.", "uk"),
        ("Он этого не говорил.", "Він цього не казав.", "He didn’t say so.", ""),
        ("Он не только врач.", "Він не лише лікар.", "He is a doctor as well.", ""),
        ("Не менее десяти человек.", "Щонайменше десять осіб.", "At least ten people.", ""),
        ("Он не смог приехать.", "Він не зміг приїхати.", "He was unable to come.", ""),
        ("Расписание не меняется.", "Розклад не змінюється.", "The timetable stays the same.", ""),
        ("Не забудьте паспорт.", "Візьміть паспорт.", "Do not forget your passport.", ""),
    ],
)
def test_the_odd_negation_is_named_and_idioms_are_none(ru: str, uk: str, en: str, odd: str) -> None:
    assert [found.odd for found in negation_differences({"ru": ru, "uk": uk, "en": en})] == [odd] * bool(odd)


def test_of_two_versions_that_negate_otherwise_none_is_odd() -> None:
    (found,) = negation_differences({"ru": "Мост не откроют.", "en": "The bridge will open."})
    assert (found.odd, found.values) == (None, {"ru": "не откроют", "en": "open"})
    assert negation_differences({"ru": "Мост не откроют.", "en": "They refuse to open the bridge."}) == []


def test_what_a_cut_quotation_takes_with_it_is_not_reported_again() -> None:
    texts = {
        "ru": "«Худшее позади, но лёд ещё не сошёл», — сказал гидролог.",
        "uk": "«Найгірше», — сказав гідролог.",
        "en": "“The worst is over, but the ice has not gone,” said the hydrologist.",
    }
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED) for tag, text in texts.items()})
    assert [found.kind for found in unit_differences(unit, tuple(texts))] == ["quote"]


@pytest.mark.parametrize("kind", KINDS)
def test_seeded_errors_are_found_and_true_translations_hardly_flagged(shared: object, kind: str) -> None:
    table = read_table(TABLE)[:300]
    found, flagged = FOUND_AND_FLAGGED[kind]
    seeds = score(table, kind)
    assert seeds.found >= (found - 0.05) * seeds.seeded
    assert seeds.named >= (found - 0.07) * seeds.seeded
    assert false_alarms(table, kind) <= (flagged + 0.01) * len(table)


@pytest.mark.parametrize("repeated", ["12, ", "5 May ", "Кадыров ", "не ", "«"])
def test_endless_repetition_takes_no_time(repeated: str) -> None:
    texts = dict.fromkeys(("ru", "ru-x-a", "ru-x-b"), repeated * 2_000)
    start = time.process_time()
    assert [
        found.kind for found in unit_differences(Unit("u1", {tag: Segment(text) for tag, text in texts.items()}), tuple(texts))
    ] == []
    assert time.process_time() - start < 3
