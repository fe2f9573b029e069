"""Dates, times and periods as people say them: the same in other words is no difference, another moment is one."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
Не раньше октября начнут сев.|Сівбу почнуть не раніше жовтня.|Sowing will start no earlier than October.
Новый устав вступит в силу не позднее 1 июля.|Новий статут набуде чинності щонайпізніше 1 липня.|The new charter will take effect by 1 July at the latest.
Сдать отчёт следует до 15 мая.|Звіт слід здати не пізніше 15 травня.|The report must be submitted by 15 May.
Заявки принимают до конца сентября.|Заявки приймають до 30 вересня.|Applications are accepted until 30 September.
Выставка открыта с 3 по 20 июня.|Виставка працює 3–20 червня.|The exhibition runs from 3 June to 20 June.
С 1 января тариф вырастет.|Від 1 січня тариф зросте.|As of January 1, the tariff will go up.
Начиная с понедельника кафе закрыто.|З понеділка кафе зачинено.|From Monday the café is closed.
Работы завершат к концу года.|Роботи завершать до кінця року.|The work will be finished by the end of the year.
К 2030 году построят 40 школ.|До 2030 року збудують 40 шкіл.|Forty schools will be built by 2030.
После 20 мая движение откроют.|Рух відкриють після 20 травня.|Traffic will reopen after 20 May.
До 2014 года музей был закрыт.|Музей не працював до 2014 року.|The museum was closed before 2014.
Она возглавляет фонд с 2011 года.|Вона очолює фонд від 2011 року.|She has headed the foundation since 2011.
Между 5 и 9 марта.|З 5 до 9 березня.|Between 5 and 9 March.
В период с мая по август.|У період із травня по серпень.|In the period from May to August.
В течение 2023 года.|Упродовж 2023 року.|In the course of 2023.
За весь 2023 год.|За весь 2023 рік.|Throughout 2023.
По состоянию на 1 июня.|Станом на 1 червня.|As at 1 June.
На 1 июня заявок было 300.|Станом на перше червня заявок було 300.|As of 1 June there were 300 applications.
Самое раннее в марте.|Найраніше в березні.|In March at the earliest.
Ответ ждут к пятнице.|Відповідь чекають до п’ятниці.|A reply is expected by Friday.
Ожидается не ранее четверга.|Очікується не раніше четверга.|It is not expected before Thursday.
Рейсы не возобновят до мая.|Рейси не відновлять раніше травня.|Flights will not resume until May.
Срок подачи — 10 мая включительно.|Строк подання — 10 травня включно.|The deadline is 10 May inclusive.
Весной откроют мост.|Навесні відкриють міст.|The bridge opens in the spring.
Летом 2019 года.|Улітку 2019 року.|In the summer of 2019.
Осенняя сессия парламента.|Осіння сесія парламенту.|The autumn session of parliament.
Прошлой зимой.|Минулої зими.|Last winter.
К лету ремонт закончат.|До літа ремонт завершать.|The repairs will be finished by summer.
В конце лета.|Наприкінці літа.|At the end of the summer.
Весенний призыв.|Весняний призов.|The spring draft.
Зимние Олимпийские игры.|Зимові Олімпійські ігри.|The Winter Olympics.
За январь — март экспорт вырос.|За січень — березень експорт зріс.|Exports grew in the first quarter.
В первом полугодии прибыль упала.|У першому півріччі прибуток упав.|Profit fell in the first half of the year.
В первом полугодии прибыль упала.|За перші шість місяців прибуток упав.|Profit fell in January to June.
Во II квартале.|У другому кварталі.|In Q2.
В четвёртом квартале 2024 года.|У IV кварталі 2024 року.|In the final quarter of 2024.
Во второй половине августа.|У другій половині серпня.|In the second half of August.
В середине июля.|У середині липня.|In mid-July.
В первых числах июня.|На початку червня.|In early June.
В последних числах мая.|Наприкінці травня.|At the end of May.
В начале 2020-х.|На початку 2020-х років.|In the early 2020s.
В 2024/25 учебном году.|У 2024/2025 навчальному році.|In the 2024–25 academic year.
Бюджет на 2025 финансовый год.|Бюджет на 2025 фінансовий рік.|The budget for the 2025 financial year.
Сезон 2023/24.|Сезон-2023/24.|The 2023–24 season.
В 2022–2023 гг.|У 2022–2023 роках.|In 2022 and 2023.
В XIX веке.|У дев’ятнадцятому столітті.|In the 19th century.
Храм XII века.|Храм XII ст.|A twelfth-century church.
На рубеже XIX и XX веков.|На зламі ХІХ і ХХ століть.|At the turn of the 20th century.
В 90-е годы.|У дев’яностих.|In the nineties.
В конце восьмидесятых.|Наприкінці 80-х.|In the late 1980s.
В 1930-х годах.|У 30-х роках.|In the 1930s.
Архитектура шестидесятых годов прошлого века.|Архітектура 1960-х років.|The architecture of the 1960s.
В третьем тысячелетии.|У третьому тисячолітті.|In the third millennium.
IV век до нашей эры.|IV століття до н. е.|The 4th century BC.
В 480 году до н. э.|480 року до нашої ери.|In 480 BC.
Позавчера начался ремонт.|Ремонт почався позавчора.|The repairs started the day before yesterday.
Три дня назад он уехал.|Він поїхав три дні тому.|He left three days ago.
Через десять дней суд продолжится.|Суд продовжиться за десять днів.|The trial will resume in ten days' time.
В течение 10 дней суд решит.|Суд вирішить протягом 10 днів.|The court will decide within ten days.
На следующий день пожар потушили.|Наступного дня пожежу загасили.|The fire was put out the following day.
Накануне вечером.|Напередодні ввечері.|The evening before.
В прошлый вторник.|Минулого вівторка.|Last Tuesday.
В следующий четверг.|Наступного четверга.|Next Thursday.
Во вторник, 4 марта.|У вівторок, 4 березня.|On Tuesday, March 4.
Утром в среду.|У середу вранці.|On Wednesday morning.
В ночь на среду.|У ніч проти середи.|Overnight into Wednesday.
В ночь на 15 июня.|У ніч проти 15 червня.|On the night of 14–15 June.
В ночь с пятницы на субботу.|У ніч із п’ятниці на суботу.|On Friday night.
В ночь на субботу.|У ніч на суботу.|Late on Friday night.
За ночь сбили девять дронов.|За ніч збили дев’ять дронів.|Nine drones were shot down overnight.
В минувшие выходные.|Минулих вихідних.|Last weekend.
В выходные мост закроют.|У суботу та неділю міст закриють.|The bridge will be closed on Saturday and Sunday.
Год назад.|Рік тому.|A year ago.
Два года спустя.|Через два роки.|Two years later.
Столетие назад.|Століття тому.|A century ago.
Полвека назад.|Пів століття тому.|Fifty years ago.
Десять лет назад.|Десять років тому.|A decade ago.
В этом году.|Цьогоріч.|This year.
В текущем году.|Цього року.|This year.
В минувшем году.|Торік.|Last year.
С прошлого года.|З минулого року.|Since last year.
Ежегодный съезд.|Щорічний з’їзд.|The annual congress.
Два раза в год.|Двічі на рік.|Twice a year.
Раз в неделю.|Щотижня.|Weekly.
Один раз в два года.|Раз на два роки.|Every two years.
Каждые полгода.|Раз на пів року.|Every six months.
Ежемесячно.|Раз на місяць.|Once a month.
К тридцатилетию независимости.|До 30-ї річниці незалежності.|For the 30th anniversary of independence.
Столетие со дня рождения поэта.|100-річчя від дня народження поета.|The centenary of the poet's birth.
Пятидесятая годовщина.|50-ті роковини.|The fiftieth anniversary.
Третью неделю идут дожди.|Третій тиждень ідуть дощі.|It has been raining for three weeks.
На третьи сутки его нашли.|На третю добу його знайшли.|He was found on the third day.
Круглосуточно.|Цілодобово.|Round the clock.
Круглосуточно.|Цілодобово.|24/7.
С утра до вечера.|З ранку до вечора.|From morning till night.
Начало в 18:30.|Початок о пів на сьому вечора.|It starts at 6.30 pm.
Начало в 18:30.|Початок о 18.30.|It starts at half past six in the evening.
К полуночи площадь опустела.|До півночі площа спорожніла.|By midnight the square was empty.
Ровно в полдень.|Рівно опівдні.|At noon exactly.
В 12 часов дня.|О дванадцятій годині дня.|At midday.
В 00:15.|О 00:15.|At quarter past midnight.
В четверть первого ночи.|О 00:15.|At a quarter past twelve at night.
Без четверти пять.|За чверть п’ята.|At a quarter to five.
Без десяти семь утра.|За десять сьома ранку.|At ten to seven in the morning.
В 7 часов 40 минут.|О 7:40.|At 7.40 a.m.
В 16:00 по местному времени.|О 16:00 за місцевим часом.|At 4 p.m. local time.
В 14:00 по киевскому времени.|О 14-й за київським часом.|At 2 p.m. Kyiv time.
В 15:00 (12:00 по Гринвичу).|О 15:00 (12:00 за Гринвічем).|At 3 p.m. (1200 GMT).
В три часа ночи.|О третій ночі.|At three in the morning.
Около девяти вечера.|Близько дев’ятої вечора.|At around nine in the evening.
С девяти до восемнадцати часов.|З дев’ятої до вісімнадцятої.|From 9 a.m. to 6 p.m.
Комендантский час с 23:00 до 5:00.|Комендантська година з 23:00 до 5:00.|A curfew from 11 p.m. to 5 a.m.
Магазин закрывается в восемь.|Крамниця зачиняється о восьмій.|The shop closes at eight.
Работает до 20:00.|Працює до восьмої вечора.|Open until 8 p.m.
Совещание продлилось до часу ночи.|Нарада тривала до першої ночі.|The meeting lasted until one in the morning.
В двадцать ноль-ноль.|О двадцятій нуль-нуль.|At 20:00.
Тревога длилась с 3:10 до 4:45.|Тривога тривала з 03:10 до 04:45.|The alert lasted from 3.10 to 4.45 a.m.
В начале девятого утра.|На початку дев’ятої ранку.|Shortly after eight in the morning.
В шесть тридцать утра.|О шостій тридцять ранку.|At six thirty in the morning.
В 9 утра и в 5 вечера.|О 9 ранку та о 17-й.|At 9am and 5pm.
В половине второго.|О пів на другу.|At half past one.
В 13:30.|О пів на другу дня.|At half one in the afternoon.
Перекличка в 0600.|Перекличка о 6:00.|Roll call at 0600.
Рейс 11:05 отменён.|Рейс об 11:05 скасовано.|The 11.05 flight has been cancelled.
Было пять минут третьего.|Було п’ять хвилин на третю.|It was five past two.
12.03.2024|12 березня 2024 року|March 12, 2024
12/03/2024 состоялся суд.|Суд відбувся 12.03.2024.|The hearing took place on 12 March 2024.
3-го марта|третього березня|the third of March
Пятого и шестого мая.|5 і 6 травня.|On 5 and 6 May.
5–6 мая.|П’ятого-шостого травня.|On May 5–6.
С 28 февраля по 3 марта.|28 лютого — 3 березня.|From 28 February to 3 March.
Декабрь 2023-го.|Грудень 2023 року.|December 2023.
В декабре 23-го.|У грудні 2023-го.|In December 2023.
9 Мая отметили тихо.|9 травня відзначили тихо.|Victory Day on 9 May was marked quietly.
На 8 Марта цветы подорожали.|На 8 Березня квіти подорожчали.|Flowers went up in price for March 8.
Первомай.|Перше травня.|May Day.
Новый год встретили в убежище.|Новий рік зустріли в укритті.|They saw in the New Year in a shelter.
31 декабря|31 грудня|New Year's Eve
25 декабря|Різдво, 25 грудня|Christmas Day, 25 December
Родился 2 августа 1951 г.|Народився 2 серпня 1951 р.|Born 2 August 1951.
События 11 сентября.|Події 11 вересня.|The events of 9/11.
Закон от 6 апреля 2015 года № 32.|Закон від 06.04.2015 № 32.|Law No. 32 of 6 April 2015.
В двадцатых числах мая.|У двадцятих числах травня.|Around 20 May.
Март прошлого года.|Березень минулого року.|March last year.
Майские праздники.|Травневі свята.|The May holidays.
Августовский путч.|Серпневий путч.|The August coup.
Декабрьские выборы.|Грудневі вибори.|The December election.
Июльская жара.|Липнева спека.|The July heat.
Первый квартал — 18 млн евро.|У січні-березні — 18 млн євро.|€18 million in the first quarter.
В 2021-м продали на 12 % больше.|2021 року продали на 12 відсотків більше.|Sales in 2021 were 12 per cent higher.
За последние семь дней.|За останній тиждень.|Over the past week.
За минувшие сутки.|За минулу добу.|Over the past 24 hours.
За неделю.|За сім днів.|In a week.
Сорок дней.|40 днів.|Forty days.
Пять лет и шесть месяцев.|5,5 року.|Five and a half years.
Два с половиной года.|2,5 року.|Two years and six months.
Пожизненное и 25 лет.|Довічне і 25 років.|Life and 25 years.
Четырежды в неделю.|Чотири рази на тиждень.|Four times a week.
Более ста лет.|Понад століття.|More than a century.
Менее полугода.|Менш як пів року.|Less than six months.
Меньше чем через неделю.|Менш ніж за тиждень.|In less than a week.
Не более недели.|Щонайбільше тиждень.|A week at most.
Не меньше месяца.|Щонайменше місяць.|At least a month.
Свыше суток.|Більше доби.|Over 24 hours.
Минимум два свидетеля.|Щонайменше два свідки.|A minimum of two witnesses.
Максимум 40 минут.|Не більше 40 хвилин.|Forty minutes at most.
Двести с лишним.|Понад двісті.|Two hundred-odd.
До тысячи человек.|До тисячі осіб.|Up to a thousand people.
Не менее чем в 30 странах.|Щонайменше у 30 країнах.|In at least thirty countries.
Порядка ста машин.|Близько ста машин.|In the region of 100 vehicles.
Без малого год.|Майже рік.|Just under a year.
Немногим более 40 %.|Трохи більше 40 %.|Slightly over 40 per cent.
Чуть менее 40 %.|Трохи менше як 40 %.|Just short of 40 per cent.
Примерно поровну.|Приблизно порівну.|Roughly equally.
Ни одного из 12.|Жодного з 12.|None of the 12.
Оба депутата.|Обидва депутати.|Both deputies.
Двое из троих.|Двоє з трьох.|Two of the three.
Вдвоём.|Удвох.|The two of them.
Единственный выживший.|Єдиний вцілілий.|The sole survivor.
Впервые за 20 лет.|Уперше за двадцять років.|For the first time in two decades.
Впервые за десять лет.|Уперше за десятиліття.|For the first time in a decade.
Первые 100 дней.|Перші сто днів.|The first hundred days.
"""

DIFFERENT = """
-|Не раньше марта начнут.|Не пізніше березня почнуть.|They will begin in March.
uk|Не раньше 2027 года.|Не пізніше 2027 року.|Not before 2027.
ru|До 5 мая открыто.|Від 5 травня відчинено.|Open from 5 May.
en|С 1 сентября школа открыта.|З 1 вересня школа відчинена.|The school is open until 1 September.
uk|После 10 июня дорогу закроют.|До 10 червня дорогу закриють.|The road will be closed after 10 June.
en|Закрыто с 22:00.|Зачинено з 22:00.|Closed until 10 p.m.
en|После полудня|Після полудня|Before noon
uk|До понедельника.|З понеділка.|Until Monday.
-|До пятницы.|З п’ятниці.|On Friday.
en|К концу мая.|До кінця травня.|At the beginning of May.
uk|В начале 2025 года.|Наприкінці 2025 року.|At the start of 2025.
-|В начале марта.|У середині березня.|At the end of March.
en|Весной откроют мост.|Навесні відкриють міст.|The bridge will open in winter.
-|Летом.|Восени.|In winter.
ru|В следующем году.|Цього року.|This year.
uk|На прошлой неделе.|Цього тижня.|Last week.
en|Вчера.|Учора.|Today.
-|Вчера прошло заседание.|Сьогодні відбулося засідання.|The meeting is tomorrow.
en|Послезавтра.|Післязавтра.|Tomorrow.
uk|В прошлом месяце.|Наступного місяця.|Last month.
en|В ноябре прошлого года.|У листопаді минулого року.|In November this year.
uk|Во втором квартале.|У третьому кварталі.|In the second quarter.
en|Во втором полугодии.|У другому півріччі.|In the first half of the year.
-|В первом квартале.|У другому кварталі.|In the third quarter.
uk|В восьмидесятых.|У дев’яностих.|In the 1980s.
ru|В XVIII веке.|У XVII столітті.|In the seventeenth century.
en|В 14:30.|О 14:30.|At 2:45 p.m.
uk|В полдень.|Опівночі.|At noon.
ru|В семь вечера.|О сьомій ранку.|At seven in the morning.
en|В половине восьмого.|О пів на восьму.|At half past eight.
-|В 9 утра.|О 10 ранку.|At 11 a.m.
uk|Рано утром в среду.|Рано-вранці в четвер.|Early on Wednesday morning.
en|В ночь на 15 мая.|У ніч на 15 травня.|On the night of 16 May.
ru|С 3 по 20 июня.|З 3 по 25 червня.|From 3 to 25 June.
en|5–6 мая.|5–6 травня.|5–8 May.
uk|12.03.2024|13.03.2024|12 March 2024
en|С мая по август.|З травня до серпня.|From May to September.
-|Два года: 2010 и 2011.|2010 і 2012 роки.|The years 2010 and 2013.
en|В 2024/25 учебном году.|У 2024/25 навчальному році.|In the 2025/26 academic year.
uk|Вечером в субботу.|Вранці в суботу.|On Saturday evening.
en|Утром.|Вранці.|In the evening.
ru|По вторникам.|По четвергах.|On Thursdays.
uk|Каждую пятницу.|Щосереди.|Every Friday.
en|В начале недели.|На початку тижня.|At the end of the week.
uk|В середине месяца.|Наприкінці місяця.|In the middle of the month.
ru|В первой половине июля.|У другій половині липня.|In the second half of July.
en|Первая декада июня.|Перша декада червня.|The last ten days of June.
uk|До конца года.|До кінця місяця.|By the end of the year.
en|Осенью прошлого года.|Восени минулого року.|In the autumn of this year.
-|Этой зимой.|Цієї весни.|This summer.
uk|В следующий вторник.|Минулого вівторка.|Next Tuesday.
en|Накануне Нового года.|Напередодні Нового року.|On Easter Eve.
ru|На Рождество.|На Великдень.|At Easter.
en|По состоянию на 1 июня.|Станом на 1 червня.|As of 1 July.
uk|За 2023 год.|За 2022 рік.|For 2023.
"""


def _units(lines: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("|")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("ru", "uk", "en"), _units(SAME))
def test_the_same_moment_in_other_words(ru: str, uk: str, en: str) -> None:
    found = reported({"ru": ru, "uk": uk, "en": en})
    assert [difference.message for difference in found if difference.kind in ("number", "date")] == []


@pytest.mark.parametrize(("odd", "ru", "uk", "en"), _units(DIFFERENT))
def test_another_moment(odd: str, ru: str, uk: str, en: str) -> None:
    found = [each.odd for each in reported({"ru": ru, "uk": uk, "en": en}) if each.kind == "date"]
    assert found == [None if odd == "-" else odd]
