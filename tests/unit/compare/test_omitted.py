"""Names that one version leaves out without any in their place; and what stands for a name so that nothing is missing."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.triples import reported

MISSING = """
ru|Госпиталь, построенный на пожертвования, откроют весной.|Шпиталь, збудований у Черкасах на пожертви, відкриють навесні.|The hospital, built in Cherkasy with donations, will open in spring.
en|Ведомство и ЮНЕСКО готовят выставку о старых мельницах.|Відомство та ЮНЕСКО готують виставку про старі млини.|The agency is preparing an exhibition about old mills.
uk|Груз прибыл из Хартума без повреждений.|Вантаж прибув без ушкоджень.|The cargo arrived from Khartoum undamaged.
en|Расчёты сделали сотрудники института «Водпроект» и два эксперта.|Розрахунки зробили працівники інституту «Водпроєкт» і два експерти.|The calculations were made by staff members and two experts.
ru|Паром отошёл вовремя.|Пором відійшов від Вернацци вчасно.|The ferry left Vernazza on time.
en|Жители Луцка и Ровно остались без света.|Мешканці Луцька та Рівного лишилися без світла.|Residents of Lutsk were left without power.
en|Зерно из Херсона и Николаева вывезли.|Зерно з Херсона та Миколаєва вивезли.|The grain from Kherson has been taken away.
ru|Помощь раздают волонтёры.|Допомогу роздають волонтери організації «Промінь».|Aid is being handed out by volunteers from Promin.
uk|Выставку поддержали Гёте-институт и галерея «Арсенал».|Виставку підтримав Гете-інститут.|The exhibition was supported by the Goethe-Institut and the Arsenal gallery.
ru|Отчёт готовили при поддержке Датского совета по делам беженцев.|Звіт готували за підтримки Данської ради у справах біженців та фонду «Світанок».|The report was prepared with support from the Danish Refugee Council and the Svitanok foundation.
"""
THERE = """
Больше всего потеряла столица, сообщили в Киеве.|Найбільше втратила столиця, повідомили в Києві.|Kyiv said the capital had lost most.
Лидер Ирана ответил отказом.|Лідер країни відповів відмовою.|The leader of Iran refused.
Заём на $3 млн одобрен.|Позику на 3 млн доларів США схвалено.|A loan of 3 million US dollars has been approved.
Антимонопольный комитет Украины оштрафовал завод.|АМКУ оштрафував завод.|Ukraine's Antimonopoly Committee has fined the plant.
МИД Исландии созвал совещание.|МЗС Ісландії скликало нараду.|Iceland's foreign minister called a meeting.
Страсбургский суд удовлетворил жалобу.|ЄСПЛ задовольнив скаргу.|The European Court of Human Rights upheld the complaint.
Ровно в полдень завод остановился.|Рівно опівдні завод зупинився.|At noon exactly the plant stopped.
Фирма из Белой Церкви выиграла тендер.|Тендер виграла білоцерківська фірма.|A firm from Bila Tserkva won the tender.
Полиция задержала двоих.|Правоохоронці затримали двох.|Police have detained two people.
Жители пожаловались в Кабмин.|Мешканці поскаржилися до уряду.|Residents complained to the Cabinet of Ministers.
Помощь раздают волонтёры организации «Луч».|Допомогу роздають волонтери організації «Промінь».|Aid is being handed out by volunteers from Promin.
Поставщик — компания Siemens — подтвердил срок.|Постачальник, компанія «Сіменс», підтвердив строк.|The supplier, Siemens, confirmed the deadline.
Мэр поблагодарил фонд Save the Children.|Мер подякував фонду «Врятуймо дітей».|The mayor thanked Save the Children.
Книгу издало «Издательство Старого Льва».|Книжку видало «Видавництво Старого Лева».|The book was published by The Old Lion Publishing House.
Школа в Каневе носит имя Шевченко.|Канівська школа названа на честь Шевченка.|The school in Kaniv is named after Shevchenko.
Заместитель его директора призналась, что касса пуста.|Заступниця його директора зізналася, що каса порожня.|Its deputy director admitted that the till was empty.
Заместитель командира бригады ранен.|Заступник командира бригади поранений.|The deputy brigade commander has been wounded.
Заместитель нового мэра подал в отставку.|Заступник нового мера подав у відставку.|The new mayor's deputy has resigned.
Журналистка Олена Рыбак выиграла суд.|Журналістка Олена Рибак виграла суд.|The journalist Olena Rybak won her case.
"""


def _names(texts: dict[str, str]) -> list[str | None]:
    return [each.odd for each in reported(texts) if each.kind == "name"]


@pytest.mark.parametrize(
    "line",
    [
        "Вода в Пруте поднялась.|Вода в Дністрі піднялася.|The Siret has risen.",
        "Мост через Тетерев открыт.|Міст через Случ відкрито.|The bridge over the Horyn is open.",
        "Пожар начался возле Марганца.|Пожежа почалася біля Токмака.|The fire started near Orikhiv.",
    ],
)
def test_three_rivers_and_three_towns_are_three_names(line: str) -> None:
    assert _names(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == [None]


@pytest.mark.parametrize("line", MISSING.strip().splitlines())
def test_a_name_that_one_version_leaves_out_is_reported(line: str) -> None:
    odd, *texts = line.split("|")
    assert _names(dict(zip(("ru", "uk", "en"), texts, strict=True))) == [odd]


@pytest.mark.parametrize("line", THERE.strip().splitlines())
def test_a_name_said_by_other_means_is_not_missing(line: str) -> None:
    assert _names(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@given(st.sampled_from(("Полтаве", "Одессе", "Харькове")), st.sampled_from(("Полтаві", "Одесі", "Харкові")))
def test_a_town_that_all_versions_have_is_never_missing(russian: str, ukrainian: str) -> None:
    english = {"Полтаві": "Poltava", "Одесі": "Odesa", "Харкові": "Kharkiv"}[ukrainian]
    texts = {
        "ru": f"Центр открыли в {russian}.",
        "uk": f"Центр відкрили в {ukrainian}.",
        "en": f"The centre was opened in {english}.",
    }
    assert _names(texts) == ([] if russian[:3] == ukrainian[:3].replace("і", "и") else ["ru"])


@given(st.permutations(("ru", "uk", "en")))
def test_the_order_of_the_columns_does_not_matter(order: list[str]) -> None:
    odd, *texts = MISSING.strip().splitlines()[0].split("|")
    versions = dict(zip(("ru", "uk", "en"), texts, strict=True))
    assert _names({tag: versions[tag] for tag in order}) == [odd]


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Министр Елена Кравец посетила шахту имени Героев Космоса.", "Міністерка Олена Кравчук відвідала шахту імені Героїв Космосу.", "Minister Olena Kravets visited the Heroes of Space mine.", ["uk"]),
        ("Матч «Карпаты» — «Рух» перенесён.", "Матч «Карпати» — «Верес» перенесено.", "The Karpaty v Rukh match has been postponed.", ["uk"]),
        ("Матч «Карпаты» — «Рух» перенесён.", "Матч «Карпати» — «Рух» перенесено.", "The Karpaty v Rukh match has been postponed.", []),
        ("Об этом рассказала журналистка Ирина Пасечник.", "Про це розповіла журналістка Олена Гринь.", "Journalist Olena Hryn told this.", ["ru"]),
        ("Автор доклада — доктор Суреш Найду.", "Автор доповіді — доктор Суреш Найду.", "The report's author is Dr Suresh Naidu.", []),
        ("В Шевченковском районе отключат воду.", "У Святошинському районі вимкнуть воду.", "Water will be turned off in the Shevchenkivskyi district.", ["uk"]),
        ("Сенатор Уитакер из Айовы против.", "Сенатор Вітакер від Огайо проти.", "Senator Whittaker of Ohio is against it.", ["ru"]),
        ("Золото завоевала Савчук, сообщила федерация.", "Як повідомила федерація, золото здобула Савченко.", "Savytska has won the gold, the federation announced.", [None]),
    ],
)  # fmt: skip
def test_another_name_is_told_from_one_that_only_sounds_alike(ru: str, uk: str, en: str, odd: list[str | None]) -> None:
    assert _names({"ru": ru, "uk": uk, "en": en}) == odd


def test_the_limit_of_a_season_stands_behind_its_year() -> None:
    texts = {
        "ru": "Терминал заработает не раньше весны 2027 года.",
        "uk": "Термінал запрацює щонайраніше навесні 2027-го.",
        "en": "The terminal will open in spring 2027 at the earliest.",
    }
    assert reported(texts) == []
    assert [each.odd for each in reported({**texts, "en": "The terminal will open in spring 2027 at the latest."})] == ["en"]
