"""Quotations that differ in a word, are told in own words, or are worded freely."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported


def _quotes(ru: str, uk: str, en: str) -> list[tuple[str, str | None]]:
    return [(each.kind, each.odd) for each in reported({"ru": ru, "uk": uk, "en": en}) if each.kind == "quote"]


def _said(ru: str, uk: str, en: str) -> list[tuple[str, str | None]]:
    return _quotes(f"«{ru}», — заявил мэр.", f"«{uk}», — заявив мер.", f"“{en},” the mayor said.")


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Дешёвой воды больше не будет", "Дешевого зерна більше не буде", "There will be no more cheap water", "uk"),
        ("Я снимал без сценария и почти без денег", "Я знімав без акторів і майже без грошей", "I shot it without actors and with almost no money", "ru"),  # noqa: E501
        ("Завод откроется через месяц", "Завод відкриється за місяць", "The plant will shut down in a month", "en"),
        ("Правительство поддержало новый налог", "Уряд скасував новий податок", "The government has abolished the new tax", "ru"),
        ("Это был спокойный год для фермеров", "Це був важкий рік для фермерів", "It was a quiet year for farmers", "uk"),
        ("Наши пожарные всегда дома", "Наші пожежники завжди вдома", "Our doctors are always at home", "en"),
        ("Зерно уйдёт отсюда по железной дороге", "Зерно піде звідси залізницею", "The grain will leave here by sea", "en"),
        ("Виноватых накажут", "Винних переведуть", "The guilty will be found", None),
        ("Без угля город не переживёт зиму", "Без газу місто не переживе зиму", "Without firewood the city will not survive winter", None),  # noqa: E501
        ("Мне стыдно за наших депутатов", "Мені шкода наших депутатів", "I am proud of our MPs", None),
        ("самым скучным на моей памяти", "найгарячішим на моїй пам'яті", "the dullest in my memory", "uk"),
        ("Соседи сразу прибежали с вёдрами", "Сусіди стояли й знімали на телефони", "The neighbours came running with buckets straight away", "uk"),  # noqa: E501
        ("самым дешёвым в меню", "найдешевшим у меню", "the tastiest on the menu", "en"),
        ("самой тихой в районе", "найтихішою в районі", "the noisiest in the district", "en"),
    ],
)  # fmt: skip
def test_one_word_that_stands_for_another_is_reported(ru: str, uk: str, en: str, odd: str | None) -> None:
    assert _said(ru, uk, en) == [("quote", odd)]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Вода вернётся в дома к вечеру", "Вода повернеться в оселі до вечора", "The water will be back in homes by evening"),
        ("Участники переговоров наконец договорились о перемирии", "Учасники перемовин нарешті домовилися про перемир’я", "The negotiators have finally agreed on a truce"),  # noqa: E501
        ("Виновных ждёт суд", "На винних чекає суд", "The culprits face trial"),
        ("Отставки правительства не будет", "Відставки уряду не буде", "There will be no resignation of the government"),
        ("Виноват не пилот, а погода", "Винен не пілот, а погода", "It is not the pilot but the weather that is to blame"),
        ("Хватит зарабатывать на этой трагедии", "Годі заробляти на цій трагедії", "Stop making money on this tragedy"),
        ("Мы выполнили большинство обещаний", "Ми виконали більшість обіцянок", "We have kept most of our promises"),
        ("Ни одна жалоба не останется без ответа", "Жодна скарга не лишиться без відповіді", "No complaint will go unanswered"),
        ("Вакцин не хватает", "Вакцин бракує", "We are short of vaccines"),
        ("Самолёт задержали из-за тумана", "Через туман затримали літак", "Fog delayed the plane"),
        ("Мы сохраняем ночную смену", "Ми залишаємо нічну зміну", "We are keeping the night shift"),
        ("Мы еле унесли ноги", "Ми ледве врятувалися", "We barely got away"),
        ("Соседи не растерялись и сразу помогли", "Сусіди не розгубилися й одразу допомогли", "The neighbours kept their heads and helped at once"),  # noqa: E501
        ("Вода поднялась мгновенно", "Вода прибула миттєво", "The water rose in an instant"),
        ("Лампы менять надо раньше", "Лампи треба міняти раніше", "They should replace the lamps earlier"),
    ],
)  # fmt: skip
def test_free_translation_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert _said(ru, uk, en) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("«Поезда будут ходить чаще, — пообещал перевозчик, — и билеты не подорожают».", "Перевізник пообіцяв, що поїзди курсуватимуть частіше, а квитки не подорожчають.", "“Trains will run more often and fares will not go up,” the operator promised.", "uk"),  # noqa: E501
        ("Тренер попросил болельщиков о терпении: команда молодая, ошибки неизбежны.", "«Команда молода, помилки неминучі», — сказав тренер, попросивши вболівальників про терпіння.", "“It’s a young team, mistakes are inevitable,” said the coach, asking the fans to be patient.", "ru"),  # noqa: E501
        ("Министр сказал: «Суд отклонил жалобу компании».", "Міністр сказав: «Суд відхилив скаргу компанії».", "The minister said the court had rejected the company’s complaint.", "en"),  # noqa: E501
        ("Капитан сказал, что лёд тонкий.", "Капітан сказав, що крига тонка.", "“The ice is thin,” said the captain.", "en"),
        ("Критики говорят о «бумажной реформе» в школах.", "Критики говорять про «паперову реформу» в школах.", "Critics speak of a paper reform in schools.", "en"),  # noqa: E501
        ("Организаторы обещают «праздник для всей семьи».", "Організатори обіцяють свято для всієї родини.", "The organisers promise a celebration for the whole family.", "ru"),  # noqa: E501
    ],
)  # fmt: skip
def test_a_quotation_that_a_version_tells_in_its_own_words_is_a_difference(ru: str, uk: str, en: str, odd: str) -> None:
    assert _quotes(ru, uk, en) == [("quote", odd)]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        (
            "Пресса пишет о «хорошем банке» для долгов.",
            "Преса пише про хороший банк для боргів.",
            "The press writes of a good bank for debts.",
        ),
        ("Паром «Северная звезда» опоздал.", "Пором «Північна зірка» запізнився.", "The ferry North Star was late."),
        (
            "Директор написал: «Зубры вернулись. Просим туристов не подходить к ним ближе ста метров».",
            "«Зубри повернулися. Просимо туристів не наближатися до них ближче ніж на 100 метрів», — написав директор.",
            "“The bison are back,” the director posted, asking tourists not to come within 100 metres of them.",
        ),
    ],
)
def test_names_in_marks_and_what_is_said_outside_of_marks_as_well_are_no_difference(ru: str, uk: str, en: str) -> None:
    assert _quotes(ru, uk, en) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Он ответил: «Мы сегодня войдём в историю».", "Він відповів: Сьогодні ми увійдемо в історію.", "“Today we are making history,” he replied.", "uk"),  # noqa: E501
        ("«Мы поддержим закон, если из него уберут вторую статью», — сказал мэр.", "«Ми підтримаємо закон», — сказав мер.", "“We will support the law if its second article is removed,” the mayor said.", "uk"),  # noqa: E501
        ("«Я не подпишу закон, который нарушает устав», — сказал мэр.", "«Я не підпишу закону, який порушує статут», — сказав мер.", "The mayor said he would not sign a law that breaches the charter.", "en"),  # noqa: E501
        ("Водитель сказал: «Я не видел знака».", "Водій сказав, що не бачив знака.", "The driver said: “I did not see the sign.”", "uk"),  # noqa: E501
        ("«Мы прекратили поставки, потому что партнёр разорвал договор», — сказал мэр.", "«Ми призупинили постачання, доки партнер не сплатить борг», — сказав мер.", "“We have suspended deliveries until our partner pays its debt,” the mayor said.", "ru"),  # noqa: E501
    ],
)  # fmt: skip
def test_marks_left_out_of_direct_speech_and_words_cut_are_reported(ru: str, uk: str, en: str, odd: str) -> None:
    assert _quotes(ru, uk, en) == [("quote", odd)]
