"""Who is quoted, told by names, offices and any other words."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.text.stance.subjects import subject


def _quotes(ru: str, uk: str, en: str) -> list[tuple[str, str | None]]:
    return [(each.kind, each.odd) for each in reported({"ru": ru, "uk": uk, "en": en}) if each.kind == "quote"]


@pytest.mark.parametrize(
    ("tag", "text", "phrase"),
    [
        ("ru", "После встречи с министром Дроботом мэр Голуб заявил: «Деньги придут».", "мэр Голуб"),
        ("uk", "«Страйк триватиме», — заявив директор комбінату.", "директор комбінату"),
        ("en", "“It will go on,” a trade union spokesman promised at a briefing.", "a trade union spokesman"),
        ("en", "“No one has seen wolves,” said a fisherman who came out to meet reporters.", "a fisherman"),
        (
            "en",
            "The chair of the commission, Nina Orlova, told reporters: “We are done.”",
            "The chair of the commission, Nina Orlova",
        ),
        ("ru", "Как пояснили в ведомстве, «выплаты задержаны».", "ведомстве"),
        ("uk", "За словами історикині Марини Лисенко, «архів згорів».", "історикині Марини Лисенко"),
        ("en", "“We are done,” she told reporters.", None),
        ("ru", "«Лёд тонкий, — объясняет рыбак Унто, — поэтому и ждём».", "рыбак Унто"),
        ("ru", "«Лёд тонкий», — записала в журнале дежурная смотрительница.", "дежурная смотрительница"),
        ("ru", "«Он жив!» — воскликнула мать спасённого мальчика.", "мать спасённого мальчика"),
        ("uk", "Коли спікер перебив депутатку, та вигукнула: «Досить!»", None),
        ("uk", "Спікер перебив депутатку та вигукнув: «Досить!»", "Спікер"),
        ("en", "“Enough,” said quietly the deputy.", "the deputy"),
        ("en", "“Enough,” the family said.", "the family"),
        ("en", "Ivan Drobotun, who got his degree at seventy, observed philosophically: “Better late.”", "Ivan Drobotun"),
        ("en", "The witness testified that the defendant whispered “forgive me”.", "the defendant"),
        ("en", "“The bank is sound,” Jörg Köhler, an analyst, reassured shareholders.", None),
        ("en", "The minister said nothing.", None),
        ("de", "„Nein“, sagte der Minister.", None),
    ],
)
def test_the_phrase_that_says_who_speaks_is_found(tag: str, text: str, phrase: str | None) -> None:
    found = subject(text, tag)
    assert (text[found[0] : found[1]] if found else None) == phrase


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        (
            "После встречи с министром Дроботом мэр Голуб заявил: «Деньги придут до Нового года».",
            "Після зустрічі з мером Голубом міністр Дробот заявив: «Гроші надійдуть до Нового року».",
            "“The money will come before the New Year,” Mayor Holub said after meeting Minister Drobot.",
            "uk",
        ),
        (
            "«Рейсы восстановят за неделю», — пообещал представитель аэропорта.",
            "«Рейси відновлять упродовж тижня», — пообіцяв представник аеропорту.",
            "“Flights will be restored within a week,” a trade union spokesman promised.",
            "en",
        ),
        (
            "«Волков не видели лет сорок», — рассказал лесник, вышедший к озеру.",
            "«Вовків не бачили років сорок», — розповів мисливець, який вийшов до озера.",
            "“No one has seen wolves for forty years,” said a fisherman by the lake.",
            None,
        ),
        (
            "«Договор лежал на столе», — возразил адвокат истца.",
            "«Договір лежав на столі», — заперечив адвокат відповідача.",
            "“The contract was lying on the table,” countered the defendant's lawyer.",
            "ru",
        ),
        (
            "«Я прожила здесь всю жизнь», — вздыхает она, глядя на развалины.",
            "«Я прожила тут усе життя», — зітхає вона, дивлячись на руїни.",
            "“I have lived here all my life,” he sighs, looking at the ruins.",
            "en",
        ),
        (
            "«Такого ливня не помнят», — рассказал пастух.",
            "«Такої зливи не пам'ятають», — розповів лісоруб.",
            "“Nobody remembers such a downpour,” a postman said.",
            None,
        ),
        (
            "Как пояснили в ведомстве, «выплаты задержаны».",
            "Як пояснили в профспілці, «виплати затримано».",
            "The agency explained that “the payments have been delayed”.",
            "uk",
        ),
    ],
)
def test_another_mouth_is_another_quotation(ru: str, uk: str, en: str, odd: str | None) -> None:
    assert _quotes(ru, uk, en) == [("quote", odd)]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        (
            "«Рейсы восстановят за неделю», — пообещал представитель аэропорта.",
            "«Рейси відновлять упродовж тижня», — пообіцяла речниця аеропорту.",
            "“Flights will be restored within a week,” an airport spokeswoman promised.",
        ),
        (
            "«Деньги придут», — заявил чиновник мэрии.",
            "«Гроші надійдуть», — заявив посадовець мерії.",
            "“The money will come,” an official at city hall said.",
        ),
        (
            "«Хватит!» — крикнула депутат Оразова, когда спикер прервал её.",
            "Коли спікер перебив депутатку Оразову, та вигукнула: «Досить!»",
            "“Enough!” shouted deputy Orazova when the Speaker interrupted her.",
        ),
        (
            "«Договор лежал на столе», — возразил адвокат ответчика.",
            "«Договір лежав на столі», — заперечив захисник відповідача.",
            "“The contract was lying on the table,” countered the defendant's lawyer.",
        ),
        (
            "«Я прожил здесь всю жизнь», — вздыхает он.",
            "«Я прожив тут усе життя», — зітхає він.",
            "“I have lived here all my life,” they say.",
        ),
        (
            "«Рынок дышит ровно», — успокоил акционеров аналитик банка Йорг Кёлер.",
            "«Ринок дихає рівно», — заспокоїв акціонерів аналітик банку Йорг Келер.",
            "“The market is breathing evenly,” Jörg Köhler, an analyst at the bank, reassured shareholders.",
        ),
        (
            "«Деньги придут», — сказала она журналистам.",
            "«Гроші надійдуть», — сказала очільниця громади журналістам.",
            "“The money will come,” the head of the community told reporters.",
        ),
        (
            "«Капсула пролетит над штатом», — сказал Том Даксбери, менеджер проекта.",
            "«Капсула пролетить над штатом», — сказав Том Даксбері, менеджер проєкту.",
            "“The capsule will fly over the state,” Tom Duxbury, Stardust's project manager said.",
        ),
    ],
)
def test_the_same_speaker_by_other_words_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert _quotes(ru, uk, en) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        (
            "«Каток откроют до праздников», — пообещал мэр.",
            "Міський голова пообіцяв: «Ковзанку відкриють до свят».",
            "“The rink will open before the holidays,” the mayor promised.",
        ),
        (
            "«Каток откроют до праздников», — пообещал глава города.",
            "«Ковзанку відкриють до свят», — пообіцяв мер.",
            "“The rink will open before the holidays,” the mayor promised.",
        ),
    ],
)
def test_an_office_is_one_by_whatever_words_it_is_called(ru: str, uk: str, en: str) -> None:
    assert _quotes(ru, uk, en) == []


def test_the_captain_of_the_home_side_is_not_that_of_the_visitors() -> None:
    russian = "«Судья ничего не видел», — возмутился капитан гостей."
    ukrainian = "«Суддя нічого не бачив», — обурився капітан гостей."
    assert _quotes(russian, ukrainian, "“The referee saw nothing,” the home captain protested.") == [("quote", "en")]
    assert _quotes(russian, ukrainian, "“The referee saw nothing,” the visiting captain protested.") == []


def test_a_mayor_of_another_town_is_somebody_else() -> None:
    found = _quotes(
        "«Каток откроют до праздников», — пообещал мэр соседнего города.",
        "«Ковзанку відкриють до свят», — пообіцяв міський голова столиці.",
        "“The rink will open before the holidays,” the mayor of the capital promised.",
    )
    assert found == [("quote", "ru")]


def test_the_buyer_in_the_place_of_the_seller_is_another_speaker_and_no_negation() -> None:
    texts = {
        "ru": "«Груши нынче мелкие, зато сладкие», — сказал покупатель на рынке.",
        "uk": "«Груші нині дрібні, зате солодкі», — сказала продавчиня на базарі.",
        "en": "“The pears are small now, but sweet,” said a woman selling them at the market.",
    }
    assert [(each.kind, each.odd) for each in reported(texts)] == [("quote", "ru")]


def test_of_four_versions_too_an_office_of_somebody_else_is_another_speaker() -> None:
    texts = {
        "ru": "«Договор лежал на столе», — возразил адвокат истца.",
        "uk": "«Договір лежав на столі», — заперечив адвокат відповідача.",
        "en": "“The contract was lying on the table,” countered the defendant's lawyer.",
        "en-x-agency": "“The contract was lying on the table,” said the defendant's lawyer.",
    }
    assert [each.odd for each in reported(texts) if each.kind == "quote"] == ["ru"]
