"""Numbers and dates that versions say by other means are no differences; those that do differ are found."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
Школу достроят к концу квартала.|Школу добудують до кінця кварталу.|The school will be finished by the end of the quarter.
Экспорт сократился на четверть, до восьми миллионов тонн.|Експорт скоротився на 25 %, до 8 млн тонн.|Exports fell by a quarter to eight million tonnes.
Ремонт займёт около полутора месяцев.|Ремонт триватиме близько шести тижнів.|The repairs will take about six weeks.
Над тремя областями видели беспилотники.|Над трьома областями бачили безпілотники.|Drones were seen over three regions.
Лагерь разбили километров за пять до реки.|Табір розбили кілометрів за п’ять від річки.|The camp was pitched about five kilometres from the river.
Посадили 112 тыс. елей, сосен — почти тридцать.|Посадили 112 тисяч ялин, сосен — майже 30 тисяч.|They planted 112,000 spruces and almost 30,000 pines.
В зале было человек сорок пять.|У залі було осіб сорок п’ять.|There were about forty-five people in the hall.
Совет заседал с без четверти семь до полвосьмого.|Рада засідала з 6:45 до 7:30.|The council sat from a quarter to seven until half past seven.
Новый мост на треть длиннее старого.|Новий міст на третину довший за старий.|The new bridge is a third longer than the old one.
Дефицит вырос с полутора до двух с половиной миллиардов крон.|Дефіцит зріс із 1,5 до 2,5 млрд крон.|The deficit grew from one and a half to two and a half billion kroner.
Не прошло и трёх недель, как школу открыли снова.|Не минуло й трьох тижнів, як школу відкрили знову.|Less than three weeks later the school was open again.
Каждый третий автобус сломан.|Кожен третій автобус зламаний.|One bus in three is out of order.
Турнир пройдёт с третьего по девятое августа.|Турнір відбудеться 3–9 серпня.|The tournament runs from 3 to 9 August.
Плату подняли в полтора раза.|Плату підвищили в 1,5 раза.|The fee went up one and a half times.
Плату подняли на пятьдесят процентов.|Плату підвищили наполовину.|The fee was raised by half.
Город основан в тысяча восемьсот двенадцатом году.|Місто засновано 1812 року.|The town was founded in 1812.
Ему исполнилось сто один год.|Йому виповнився 101 рік.|He has turned a hundred and one.
Вода поднялась до двухсот семидесяти сантиметров.|Вода піднялася до 2,7 метра.|The water rose to 2.7 metres.
Смена длится двенадцать часов, с восьми до восьми.|Зміна триває 12 годин, з 8:00 до 20:00.|The shift is twelve hours long, from eight to eight.
Прибыли свыше девятисот девяноста волонтёров.|Прибуло понад 990 волонтерів.|More than 990 volunteers arrived.
За прошедшие полвека река обмелела.|За минулі пів століття річка обміліла.|The river has grown shallow over the past fifty years.
За первые полгода продали девять тысяч билетов, за вторые — двенадцать.|За перші пів року продали 9 тисяч квитків, за другі — 12 тисяч.|Nine thousand tickets were sold in the first six months and twelve thousand in the second.
Пожар тушили больше суток.|Пожежу гасили понад добу.|It took more than 24 hours to put the fire out.
Экипаж в составе семи человек спасён.|Екіпаж із семи осіб урятовано.|The crew of seven has been rescued.
Дождь шёл дней десять.|Дощ ішов днів із десять.|It rained for about ten days.
Дождь шёл недели полторы.|Дощ ішов тижнів півтора.|It rained for about a week and a half.
Паром опоздал на три четверти часа.|Пором запізнився на 45 хвилин.|The ferry was three quarters of an hour late.
Паром отходит через час с четвертью.|Пором відходить за годину й чверть.|The ferry leaves in an hour and a quarter.
Голосование назначили на второе воскресенье сентября.|Голосування призначили на другу неділю вересня.|The vote was set for the second Sunday in September.
Приём документов — до тридцатого июня включительно.|Документи приймають до 30 червня включно.|Documents are accepted until 30 June inclusive.
К началу двухтысячных годов завод закрыли.|На початок 2000-х завод закрили.|By the early 2000s the plant had closed.
В списке двести с лишним фамилий.|У списку понад двісті прізвищ.|There are more than two hundred surnames on the list.
В посёлке тысячи две жителей.|У селищі тисяч зо дві мешканців.|The settlement has about two thousand inhabitants.
Пострадали от пятнадцати до двадцати домов.|Постраждало 15–20 будинків.|Between fifteen and twenty houses were damaged.
Бюджет урезали вдвое, до четырёхсот тысяч евро.|Бюджет урізали вдвічі, до 400 тис. євро.|The budget was halved to €400,000.
Заседание началось в пятнадцать тридцать.|Засідання почалося о пів на четверту.|The meeting began at half past three.
Автобус ходит каждые сорок минут.|Автобус ходить що сорок хвилин.|The bus runs every forty minutes.
Сборы упали на пятую часть, до шести миллионов.|Збори впали на 20 %, до 6 млн.|Takings fell by a fifth to six million.
Дальше дело откладывали на полмесяца.|Далі справу відкладали на два тижні.|After that the case was put off for a fortnight.
Рукопись хранилась семьдесят восемь лет и два месяца.|Рукопис зберігався 78 років і 2 місяці.|The manuscript was kept for seventy-eight years and two months.
Мост строили сто с лишним рабочих.|Міст будувала сотня з гаком робітників.|Over a hundred workers built the bridge.
Он выступит в понедельник, шестого.|Він виступить у понеділок, шостого.|He will speak on Monday the sixth.
Рынок работает с семи утра до часу дня.|Ринок працює з сьомої ранку до першої дня.|The market is open from 7 a.m. to 1 p.m.
Из сорока двух депутатов за проект высказались тридцать девять.|З 42 депутатів за проєкт висловилися 39.|Thirty-nine of the forty-two deputies backed the draft.
Срок истекает в ночь на двадцать первое октября.|Термін спливає в ніч на 21 жовтня.|The term runs out on the night of 20 October.
Температура опустилась до минус двадцати семи.|Температура опустилася до −27.|The temperature fell to 27 below zero.
Он провёл в пути часов восемь и поспал часа два.|Він пробув у дорозі годин вісім і поспав години зо дві.|He spent about eight hours on the road and slept for about two.
Собрание назначили на двадцать второе, в среду, а выборы пройдут пятого декабря.|Збори призначили на двадцять друге, у середу, а вибори пройдуть п’ятого грудня.|The meeting is set for Wednesday the 22nd, and the election will be held on 5 December.
Плотину строили полтора десятилетия.|Греблю будували півтора десятиліття.|The dam took fifteen years to build.
Налог снизили с двадцати одного до девятнадцати процентов.|Податок знизили з 21 до 19 %.|The tax was cut from 21 to 19 per cent.
Спектакль шёл без малого четыре часа.|Вистава тривала без малого чотири години.|The play ran for just under four hours.
Ехали минут сорок, не больше.|Їхали хвилин сорок, не більше.|The ride took some forty minutes, no more.
Две из трёх заявок отклонены.|Відхилено дві третини заявок.|Two thirds of the applications were turned down.
До финала осталось четыре дня: он пройдёт тридцать первого мая.|До фіналу чотири дні: він відбудеться 31 травня.|The final is four days away, on the thirty-first of May.
Шахту закрыли в конце девяностых, а открыли снова в две тысячи седьмом году.|Шахту закрили наприкінці 90-х, а відкрили знову 2007 року.|The mine closed in the late 1990s and reopened in 2007.
Запасов хватит месяца на три.|Запасів вистачить місяці на три.|The stocks will last for about three months.
Он отслужил с тысяча девятьсот девяносто первого по две тысячи третий год.|Він відслужив із 1991 по 2003 рік.|He served from 1991 to 2003.
Самолёт пролетел над двумя странами.|Літак пролетів над двома країнами.|The plane flew over two countries.
Ставка повышена на четверть процентного пункта.|Ставку підвищено на чверть відсоткового пункту.|The rate was raised by a quarter of a percentage point.
Пошлина выросла на 2.50 евро, до двенадцати.|Мито зросло на 2,50 євро, до дванадцяти.|The duty went up by 2.50 euros to twelve.
Сбор урожая начнут на полторы-две недели раньше.|Збирання врожаю почнуть на півтора-два тижні раніше.|The harvest will start a week and a half to two weeks early.
Вместо трёхсот пятидесяти мест в школе шестьсот учеников.|Замість 350 місць у школі 600 учнів.|The school has six hundred pupils instead of 350.
С шестьюдесятью семью голосами партия стала первой.|Із шістдесятьма сьома голосами партія стала першою.|With sixty-seven votes, the party came first.
За каждые сто километров водителю платят двадцать евро.|За кожні 100 кілометрів водієві платять 20 євро.|The driver is paid €20 for every hundred kilometres.
Выставку посетили тридцать с лишним тысяч человек.|Виставку відвідали понад 30 тисяч людей.|More than thirty thousand people visited the exhibition.
Семью Коваль переселили в двухкомнатную квартиру.|Сім’ю Коваль переселили у двокімнатну квартиру.|The Koval family were moved to a two-room flat.
Решение обжаловано в течение четырнадцати дней.|Рішення оскаржено протягом двох тижнів.|The decision was appealed against within a fortnight.
Матч закончился со счётом три — два.|Матч закінчився з рахунком 3:2.|The match ended 3–2.
Встречу перенесли на без десяти пять.|Зустріч перенесли на за десять п’яту.|The meeting was moved to ten to five.
В середине мая, двенадцатого числа, мост закроют.|У середині травня, 12 числа, міст закриють.|The bridge will close in mid-May, on the 12th.
"""

DIFFERENT = """
number|-|Ролик смотрели четверть миллиона раз.|Ролик дивилися 25 тисяч разів.|The clip was watched 2.5 million times.
number|en|Он провёл в пути часов восемь.|Він пробув у дорозі годин вісім.|He spent about nine hours on the road.
number|uk|Пострадали тысяч пять жителей.|Постраждало тисяч сім мешканців.|About five thousand residents were affected.
date|uk|Турнир пройдёт с третьего по девятое августа.|Турнір відбудеться з третього по восьме серпня.|The tournament runs from 3 to 9 August.
date|-|Службу отслужат двадцать седьмого ноября.|Службу відслужать двадцять шостого листопада.|The service will be held on 28 November.
date|en|Стадион закроют в середине октября.|Стадіон закриють у середині жовтня.|The stadium will close in mid-November.
date|en|Вручат 10 декабря, а лекция накануне, девятого.|Вручать 10 грудня, а лекція напередодні, дев’ятого.|It is awarded on 10 December, and the lecture is the next day, the eleventh.
number|en|Цена выросла на 3,40 гривны.|Ціна зросла на 3,40 гривні.|The price rose by 4.30 hryvnias.
number|uk|За проект проголосовали двадцатью семью голосами.|За проєкт проголосували двадцятьма шістьма голосами.|The draft was passed by 27 votes.
number|en|Ремонт займёт около полутора месяцев.|Ремонт триватиме близько шести тижнів.|The repairs will take about eight weeks.
date|ru|Льготы действуют с 1 октября.|Пільги діють до 1 жовтня.|The reduced fares apply until 1 October.
date|uk|Сбор откроется с понедельника.|Збір триватиме до понеділка.|The collection runs from Monday.
number|-|В реку попало от 200 до 300 кубометров стоков.|До річки потрапило від 200 до 350 кубометрів стоків.|Between 250 and 300 cubic metres of sewage entered the river.
number|-|Собрано две трети средств.|Зібрано дві п’ятих коштів.|Three quarters of the money has been raised.
number|-|Цена выросла вдвое.|Ціна зросла втричі.|The price rose by half.
date|-|Заседание начнётся в десять.|Засідання почнеться об одинадцятій.|The session starts at noon.
number|en|Посадили 112 тыс. елей, сосен — почти тридцать.|Посадили 112 тисяч ялин, сосен — майже 30 тисяч.|They planted 112,000 spruces and almost 40,000 pines.
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_what_is_said_by_other_means_is_no_difference(line: str) -> None:
    assert reported(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_what_differs_is_found_with_the_version_that_departs(line: str) -> None:
    kind, odd, *texts = line.split("|")
    found = reported(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert [(each.kind, each.odd) for each in found] == [(kind, odd if odd != "-" else None)]
