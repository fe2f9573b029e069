"""What is possible, allowed or advised in one version and otherwise in another."""

# ruff: noqa: E501  # a table of sentences

from __future__ import annotations

import pytest

from workbench.compare.facts.modality import modality_differences

SAME = """
Клуб должен вернуть призовые.|Клуб повинен повернути призові.|The club should return its prize money.
Рассаду нужно держать в тени.|Розсаду треба тримати в затінку.|Seedlings should be kept in the shade.
Следовало ожидать худшего.|Слід було чекати гіршого.|Worse might have been expected.
Налог полагается платить до июля.|Податок треба сплатити до липня.|The tax is to be paid by July.
Отчёт положено сдавать в мае.|Звіт належить здавати в травні.|The report is supposed to be handed in in May.
Пациентам лучше записаться заранее.|Пацієнтам варто записатися заздалегідь.|Patients would do well to book ahead.
Не исключено, что цены вырастут.|Можливо, ціни зростуть.|Prices may rise.
Вирус может передаваться по воздуху.|Вірус передається повітрям.|The virus is transmitted through the air.
Посол, возможно, уехал.|Посол, схоже, поїхав.|The ambassador has apparently left.
Жителям придётся кипятить воду до пятницы.|Мешканцям доведеться кип’ятити воду до п’ятниці.|Residents will have to boil their water until Friday.
Мэр потребовал убрать рекламу с фасадов.|Мер зажадав прибрати рекламу з фасадів.|The mayor demanded that the advertising be removed from the façades.
Суд постановил вернуть землю общине.|Суд зобов’язав повернути землю громаді.|The court ordered the land to be returned to the community.
Губернатор велел перекрыть дорогу.|Губернатор наказав перекрити дорогу.|The governor ordered the road to be closed.
Новый закон позволяет регистрировать фирмы через интернет.|Новий закон дає змогу реєструвати фірми через інтернет.|The new law makes it possible to register companies online.
Таможня разрешила ввезти оборудование без пошлин.|Митниця дозволила ввезти обладнання без мита.|Customs allowed the equipment in duty-free.
Наводнение грозит оставить без жилья тысячи людей.|Через повінь тисячі людей можуть лишитися без житла.|Thousands may be left homeless by the flood.
Вылет должен был состояться утром.|Виліт планували на ранок.|Departure had been scheduled for the morning.
Пассажиры могут вернуть билеты в кассе.|Пасажири мають змогу повернути квитки в касі.|Passengers can return their tickets at the ticket office.
В случае паводка жителей могут эвакуировать.|Якщо буде паводок, мешканців можуть евакуювати.|In the event of flooding residents may be evacuated.
Эксперт полагает, что цены могли завысить.|На думку експерта, ціни могли завищити.|The expert believes prices may have been inflated.
Депутатам следует раскрыть доходы.|Депутати мали б розкрити доходи.|Deputies should disclose their incomes.
Заявления принимаются до конца недели.|Заяви можна подати до кінця тижня.|Applications can be submitted until the end of the week.
Министерство попросило жителей экономить воду.|Міністерство попросило мешканців заощаджувати воду.|The ministry asked residents to save water.
Правительство потребовало закрыть порт.|Міністерство зажадало закрити порт.|The government demanded that the port be closed.
Агентство порекомендовало туристам купить страховку.|Агентство порадило туристам придбати страховку.|The agency advised tourists to buy insurance.
Управление велело убрать киоски.|Управління наказало прибрати кіоски.|The department ordered the kiosks to be removed.
Ведомство поручило заводу проверить насосы.|Відомство доручило заводу перевірити насоси.|The agency instructed the plant to check the pumps.
Предприятие обязалось вернуть долг.|Підприємство зобов’язалося повернути борг.|The company undertook to repay the debt.
Предприятие пообещало вернуть долг к маю.|Підприємство пообіцяло повернути борг до травня.|The company promised to repay the debt by May.
Посольство посоветовало гражданам избегать площади.|Посольство порадило громадянам оминати площу.|The embassy advised citizens to avoid the square.
Мы просим водителей выбрать другой путь.|Просимо водіїв обрати інший шлях.|We ask drivers to choose another route.
Правление запретило курить во дворе.|Правління заборонило палити у дворі.|The board banned smoking in the courtyard.
Суд обязал банк вернуть деньги.|Рішення суду зобов’язало банк повернути гроші.|The court obliged the bank to return the money.
Водитель обязательно должен иметь права.|Водій обов’язково повинен мати права.|The driver must always carry a licence.
Подать отчёт нужно обязательно.|Подати звіт треба обов’язково.|The report must be submitted.
Заявители должны непременно указать адрес.|Заявники мають обов’язково вказати адресу.|Applicants must state their address.
Директор непременно должен ответить.|Директор мусить неодмінно відповісти.|The director must definitely reply.
Ведомство попросило суд отложить слушание.|Відомство просило суд відкласти слухання.|The agency requested that the court postpone the hearing.
Заявку нужно обязательно подписать.|Заявку обов’язково підписують.|The application must be signed.
Документы обязательно подаются лично.|Документи обов’язково подавати особисто.|Documents must be submitted in person.
Станция способна снабжать весь район.|Станція здатна постачати весь район.|The station can supply the whole district.
Насос не способен откачать воду.|Насос не здатен відкачати воду.|The pump is unable to pump out the water.
Насос способен откачать воду.|Насос здатен відкачати воду.|The pump is capable of pumping out the water.
Кабинет планирует закрыть три шахты.|Кабінет закриє три шахти, такі плани він оприлюднив.|The cabinet plans to close three mines.
"""

DIFFERENT = """
en|Клуб должен вернуть призовые.|Клуб мусить повернути призові.|The club should return its prize money.
ru|Виновником, возможно, был капитан.|Винуватцем був капітан.|The culprit was the captain.
uk|Судья заболела, считает адвокат.|Суддя, мабуть, захворіла, вважає адвокат.|The judge was ill, the lawyer believes.
en|Поезд опоздал из-за снега.|Потяг запізнився через сніг.|The train was perhaps delayed by snow.
uk|Сенат может отложить голосование.|Сенат відкладає голосування.|The senate may postpone the vote.
|Водитель обязан включить фары.|Водій може ввімкнути фари.|The driver would do well to switch on the headlights.
|Завод обязан закрыть печь.|Завод закриває піч.|The plant may shut down the furnace.
ru|Суд обязал банк вернуть деньги.|Суд дозволив банку повернути гроші.|The court allowed the bank to return the money.
en|Министр рекомендовал школам закрыться.|Міністр порадив школам зачинитися.|The minister ordered schools to close.
en|Цены на хлеб могут вырасти к осени.|Ціни на хліб можуть зрости до осені.|Bread prices will rise by autumn.
|Мост могут открыть в мае.|Міст повинні відкрити в травні.|The bridge will open in May.
uk|Полиция попросила водителей остановиться.|Поліція наказала водіям зупинитися.|Police asked drivers to stop.
en|Граждане имеют право голосовать по почте.|Громадяни мають право голосувати поштою.|Citizens are obliged to vote by post.
en|Пассажиры обязаны заполнить анкету.|Пасажири зобов’язані заповнити анкету.|Passengers are asked to fill in a form.
en|Губернатор распорядился снести забор.|Губернатор розпорядився знести паркан.|The governor suggested that the fence be demolished.
ru|Сенаторы призвали президента уволить министра.|Сенатори зобов’язали президента звільнити міністра.|The senators obliged the president to dismiss the minister.
en|Выборы могут состояться весной.|Вибори можуть відбутися навесні.|The election will take place in spring.
uk|Министр должен был встретиться с шахтёрами.|Міністр зустрівся з шахтарями.|The minister was to meet the miners.
|Совет рекомендует закрыть рынок.|Рада зобов’язує закрити ринок.|The council permits the market to close.
uk|Котельная способна обогревать больницу.|Котельня зобов’язана обігрівати лікарню.|The boiler house is able to heat the hospital.
en|Завод обязан очищать воду.|Завод зобов’язаний очищати воду.|The plant is capable of cleaning the water.
en|Министерство попросило жителей экономить воду.|Міністерство попросило мешканців заощаджувати воду.|The ministry ordered residents to save water.
uk|Министерство попросило жителей экономить воду.|Міністерство зобов’язало мешканців заощаджувати воду.|The ministry asked residents to save water.
en|Компания намерена построить порт.|Компанія має намір побудувати порт.|The company will build a port.
ru|Министр посетит шахту в мае.|Міністр планує відвідати шахту в травні.|The minister plans to visit the mine in May.
uk|Банк закроет отделения в селах.|Банк має намір закрити відділення в селах.|The bank will close its branches in the villages.
en|Водитель обязательно должен иметь права.|Водій обов’язково повинен мати права.|The driver may carry a licence.
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_the_same_likelihood_or_duty_in_other_words_is_no_difference(line: str) -> None:
    assert modality_differences(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_the_version_that_binds_otherwise_is_named(line: str) -> None:
    odd, *texts = line.split("|")
    (found,) = modality_differences(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert found.odd == (odd or None)
