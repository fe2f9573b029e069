"""Dates, times and periods as people say them: the same in other words is no difference, another moment is one."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
Суд огласил приговор 8 июня, а уже на следующий день защита подала апелляцию.|Уже 9 червня, наступного дня після вироку, захист подав апеляцію.|The verdict was read out on June 8 and the defence appealed a day later.
Концерт перенесли с субботы на следующий день, на семь вечера.|Концерт перенесли із суботи на неділю, на 19-ту годину.|The concert has been moved from Saturday to Sunday at 7 p.m.
Набережную отремонтируют не позднее конца марта 2027 года.|Набережну відремонтують щонайпізніше наприкінці березня 2027-го.|The embankment will be repaired by the end of March 2027 at the latest.
После победы 21:19 команда улетит в 22:40.|Після перемоги 21:19 команда полетить о 22:40.|After the 21–19 win the team flies at 22:40.
Матч начнётся в 19:30, победа нужна обеим командам.|Матч почнеться о 19:30, перемога потрібна обом командам.|The match starts at 19:30 and both teams need to win.
Проезд закроют с 1 по 30 июня включительно.|Проїзд закриють від 1 до 30 червня включно.|The passage will be closed from 1 through 30 June.
Приём заявок продлится с 5 до 20 марта.|Заявки прийматимуть від 5 до 20 березня.|Applications will be accepted from March 5 through 20.
Ярмарка пройдёт с 3 по 7 мая.|Ярмарок триватиме з 3 до 7 травня.|The fair will run from the 3rd to the 7th of May.
Выставка открыта с первого по десятое августа.|Виставка відкрита з першого по десяте серпня.|The exhibition is open from the first through the tenth of August.
Музей работает со 2 по 12 января.|Музей працює від 2-го до 12 січня.|The museum is open 2nd through 12th January.
Котёл заменят до конца отопительного сезона.|Котел замінять до кінця опалювального сезону.|The boiler will be replaced by the end of the heating season.
Спортзал откроют к началу учебного года.|Спортзал відкриють до початку навчального року.|The gym will open by the start of the school year.
Выплаты завершат к концу финансового года.|Виплати завершать до кінця фінансового року.|Payments will be completed by the end of the financial year.
Общежитие отремонтируют до начала весеннего семестра.|Гуртожиток відремонтують до початку весняного семестру.|The dormitory will be repaired before the start of the spring semester.
Курс закончат до конца летних каникул.|Курс закінчать до кінця літніх канікул.|The course will finish before the end of the summer holidays.
В начале сезона 2025/26 клуб сменил тренера.|На початку сезону-2025/26 клуб змінив тренера.|At the start of the 2025/26 season the club changed its coach.
После окончания отопительного сезона трубы проверят.|Після закінчення опалювального сезону труби перевірять.|The pipes will be checked after the end of the heating season.
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
К концу мая планируют отремонтировать мост, движение по которому закрыто с начала года.|Міст, рух яким закрито від початку року, планують відремонтувати до кінця травня.|The bridge, closed since the start of the year, is due to be repaired by the end of May.
Утром 5 мая в порту загорелся склад.|Уранці 5 травня в порту загорівся склад.|A warehouse in the port caught fire on the morning of 5 May.
Вечером того же дня движение восстановили.|Того самого вечора рух відновили.|Traffic was restored later that evening.
Поздно вечером в пятницу стороны подписали соглашение.|Пізно ввечері в п’ятницю сторони підписали угоду.|The parties signed the agreement late on Friday night.
В ночь на понедельник в городе пропал свет.|У ніч проти понеділка в місті зникло світло.|The city lost power overnight from Sunday to Monday.
Минувшей ночью сбили семь ракет.|Минулої ночі збили сім ракет.|Seven missiles were shot down last night.
Сегодня ночью в Одессе было слышно взрывы.|Цієї ночі в Одесі лунали вибухи.|Explosions were heard in Odesa overnight.
Под утро огонь потушили.|Під ранок вогонь загасили.|The fire was put out in the small hours.
На рассвете колонна вышла в путь.|На світанку колона вирушила в дорогу.|The column set off at dawn.
Днём температура поднимется до +30.|Удень температура сягне +30.|Daytime temperatures will reach 30 degrees.
Во второй половине дня ожидается гроза.|По обіді очікується гроза.|A thunderstorm is expected in the afternoon.
Вечернее заседание начнётся в шесть.|Вечірнє засідання почнеться о шостій.|The evening session begins at six.
Ночные рейсы отменены до конца недели.|Нічні рейси скасовано до кінця тижня.|Night flights have been cancelled until the end of the week.
Музей не будет работать с 1 по 9 мая.|Музей не працюватиме з 1 до 9 травня.|The museum will be closed from 1 to 9 May.
До 1 марта плата не взимается.|Плату не стягують до 1 березня.|No fee is charged until 1 March.
Новые правила не вступят в силу раньше 2026 года.|Нові правила не набудуть чинності до 2026 року.|The new rules will not take effect before 2026.
Выборы пройдут не раньше весны.|Вибори відбудуться щонайраніше навесні.|The election will be held in the spring at the earliest.
Завод запустят уже в марте.|Завод запустять уже в березні.|The plant will be launched as early as March.
Решение ожидается только в июле.|Рішення очікується лише в липні.|The decision is not expected until July.
Лишь в августе начались выплаты.|Виплати почалися щойно в серпні.|Payments did not begin until August.
Выплаты стартуют с сентября.|Виплати розпочнуться у вересні.|Payments start in September.
Строительство началось ещё в 2018 году.|Будівництво розпочали ще 2018 року.|Construction began back in 2018.
Кандидатов регистрируют до 25 августа.|Реєстрація кандидатів триває по 25 серпня.|Candidates can register until 25 August.
Летний лагерь работает с июня по август.|Літній табір працює від червня до серпня.|The summer camp runs from June through August.
Соглашение действует до 31 декабря 2027 года.|Угода чинна до кінця 2027 року.|The agreement is valid until the end of 2027.
Со следующего понедельника поезд отправляется на час раньше.|Від наступного понеділка потяг вирушає на годину раніше.|From next Monday the train will leave an hour earlier.
В прошлую среду суд отложил слушания.|Суд відклав слухання минулої середи.|The court adjourned the hearing last Wednesday.
В эту субботу рынок не работает.|Цієї суботи ринок не працює.|The market is closed this Saturday.
К Рождеству откроют каток.|До Різдва відкриють ковзанку.|The rink will open by Christmas.
Накануне Пасхи подорожали яйца.|Напередодні Великодня подорожчали яйця.|Eggs went up in price ahead of Easter.
Под Новый год выпал снег.|Напередодні Нового року випав сніг.|Snow fell just before New Year.
Строители отдыхают по выходным.|Будівельники відпочивають у вихідні.|The builders have weekends off.
В будни паром ходит до 22:00.|У будні пором курсує до 22:00.|On weekdays the ferry runs until 10 p.m.
С начала года в области родилось 3 тысячи детей.|Від початку року в області народилося 3 тисячі дітей.|Three thousand babies have been born in the region so far this year.
За первые пять месяцев года.|За січень — травень.|In the first five months of the year.
В первые дни войны.|У перші дні війни.|In the early days of the war.
В последние месяцы цены растут.|Останніми місяцями ціни зростають.|Prices have been rising in recent months.
В последние годы завод простаивал.|Останніми роками завод простоював.|In recent years the plant has stood idle.
В конце 2023 — начале 2024 года.|Наприкінці 2023 — на початку 2024 року.|In late 2023 and early 2024.
Ближе к концу лета.|Ближче до кінця літа.|Towards the end of the summer.
В середине девяностых завод закрыли.|Завод закрили в середині 90-х.|The plant was closed in the mid-1990s.
Около полудня прозвучала сирена.|Близько полудня пролунала сирена.|The siren sounded around noon.
До полудня очередь разошлась.|Черга розійшлася ще до полудня.|The queue had dispersed before noon.
С понедельника по пятницу.|Від понеділка до п’ятниці.|Monday to Friday.
По понедельникам библиотека закрыта.|Щопонеділка бібліотека зачинена.|The library is closed on Mondays.
По субботам и воскресеньям.|У суботу та неділю.|On Saturdays and Sundays.
Каждое второе воскресенье месяца.|Щодругої неділі місяця.|On the second Sunday of every month.
24 февраля исполнится три года.|24 лютого минає три роки.|February 24 marks three years.
Трёхлетняя годовщина, 24 февраля.|Третя річниця, 24 лютого.|The third anniversary, 24 February.
Двенадцать часов дня.|Дванадцята година дня.|Twelve noon.
В 12 ночи.|О 12-й ночі.|At midnight.
В 00:00.|О 00:00.|At midnight.
К трём часам пополудни.|До третьої пополудні.|By three in the afternoon.
В три пополудни.|О третій пополудні.|At 3 p.m.
С 9 до 17.|Із 9-ї до 17-ї.|Nine to five.
В час ночи.|О першій ночі.|At 1 a.m.
Ближе к шести.|Ближче до шостої.|Towards six o'clock.
Около 17:30.|Близько пів на шосту.|At about half past five.
За десять минут до полуночи.|За десять хвилин до півночі.|At ten to midnight.
В 23:50.|О 23:50.|At ten to midnight.
В четверть девятого.|О чверть на дев’яту.|At a quarter past eight.
Двадцать минут восьмого.|Двадцять хвилин на восьму.|Twenty past seven.
Без пяти двенадцать.|За п’ять дванадцята.|Five to twelve.
Результаты станут известны не раньше понедельника.|Результати будуть відомі щонайшвидше в понеділок.|The results will be available on Monday at the earliest.
Мост откроют самое раннее в сентябре.|Міст відкриють щонайраніше у вересні.|The bridge will open in September at the earliest.
Суд соберётся в среду, не раньше.|Суд збереться найшвидше в середу.|The court will meet on Wednesday at the earliest.
Поезда пойдут не раньше пятницы.|Поїзди підуть найскоріше в п'ятницю.|Trains will not run before Friday.
Отчёт сдадут самое позднее в октябре.|Звіт здадуть щонайпізніше в жовтні.|The report will be handed in by October at the latest.
"""

DIFFERENT = """
uk|Суд огласил приговор 8 июня, а на следующий день защита подала апелляцию.|Вирок оголосили 7 червня, а наступного дня захист подав апеляцію.|The verdict was read out on June 8 and the defence appealed the next day.
uk|Суд огласил приговор 8 июня, а на следующий день защита подала апелляцию.|Уже 10 червня, наступного дня після вироку, захист подав апеляцію.|The verdict was read out on June 8 and the defence appealed a day later.
-|Ледоход ждут в середине апреля.|Льодохід очікують наприкінці квітня.|The ice is expected to break up in early May.
en|Ледоход ждут в середине апреля.|Льодохід очікують у середині квітня.|The ice is expected to break up in mid-May.
-|Театр закроют в начале осени.|Театр зачинять наприкінці осені.|The theatre will close in midwinter.
en|После победы 21:19 команда улетит в 22:40.|Після перемоги 21:19 команда полетить о 22:40.|After the 21–19 win the team flies at 22:50.
en|Проезд закроют с 1 по 30 июня.|Проїзд закриють від 1 до 30 червня.|The passage will be closed from 1 through 20 June.
uk|Ярмарка пройдёт с 3 по 7 мая.|Ярмарок триватиме з 4 до 7 травня.|The fair will run from the 3rd through the 7th of May.
uk|Котёл заменят до конца отопительного сезона.|Котел замінять до початку опалювального сезону.|The boiler will be replaced by the end of the heating season.
en|Спортзал откроют к началу учебного года.|Спортзал відкриють до початку навчального року.|The gym will open by the end of the school year.
ru|Выплаты завершат к началу финансового года.|Виплати завершать до кінця фінансового року.|Payments will be completed by the end of the financial year.
en|Общежитие отремонтируют до начала семестра.|Гуртожиток відремонтують до початку семестру.|The dormitory will be repaired before the end of the semester.
ru|Курс закончат до начала летних каникул.|Курс закінчать до кінця літніх канікул.|The course will finish before the end of the summer holidays.
uk|Музей построен в начале XX века.|Музей збудовано наприкінці XX століття.|The museum was built at the beginning of the 20th century.
en|Дорогу отремонтируют до окончания туристического сезона.|Дорогу відремонтують до завершення туристичного сезону.|The road will be repaired before the beginning of the tourist season.
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
uk|Суд начнётся 17 июня в 10:00.|Суд розпочнеться 17 липня о 10:00.|The trial begins on 17 June at 10 a.m.
en|Закон подписан 4 декабря 2019 года.|Закон підписано 4 грудня 2019 року.|The law was signed on 4 December 2018.
ru|К началу осени ремонт завершат.|До кінця осені ремонт завершать.|The repairs will be finished by the end of autumn.
en|Не позднее 15 июня подать документы.|Не пізніше 15 червня подати документи.|Submit the documents no earlier than 15 June.
uk|Запрет действует с 22:00 до 6:00.|Заборона діє з 23:00 до 6:00.|The ban applies from 10 p.m. to 6 a.m.
-|Через год, в мае 2026-го.|За рік, у червні 2026-го.|A year later, in July 2026.
en|Вечером во вторник.|Увечері у вівторок.|On Tuesday morning.
ru|Ночью на трассе.|Вдень на трасі.|In the afternoon on the highway.
en|На прошлой неделе.|Минулого тижня.|Next week.
uk|В прошлом году.|Позаторік.|Last year.
en|Во вторник и в четверг.|У вівторок і в четвер.|On Tuesday and Friday.
uk|С понедельника по пятницу.|З понеділка до четверга.|From Monday to Friday.
ru|В 8 утра.|О 8 вечора.|At 8 p.m.
uk|Без четверти шесть.|Чверть на шосту.|At a quarter to six.
en|После 1 июля.|Після 1 липня.|Before 1 July.
uk|К 2030 году.|До 2035 року.|By 2030.
en|В девяностые годы.|У дев’яності роки.|In the eighties.
-|В XV веке.|У XVI столітті.|In the seventeenth century.
en|Во второй половине года.|У другій половині року.|In the first half of the year.
uk|В конце лета.|На початку літа.|At the end of summer.
en|Летом 2022 года.|Влітку 2022 року.|In the winter of 2022.
-|3 марта.|13 березня.|23 March.
en|В ночь на 12 августа.|У ніч на 12 серпня.|On the night of 13–14 August.
ru|До конца ноября.|До кінця жовтня.|By the end of October.
en|В понедельник утром.|У понеділок уранці.|On Sunday morning.
en|Сегодня утром.|Сьогодні вранці.|Yesterday morning.
uk|Завтра состоятся выборы.|Післязавтра відбудуться вибори.|The election will be held tomorrow.
en|Три года назад, в 2021-м.|Три роки тому, 2021-го.|Three years ago, in 2012.
ru|С сентября.|З жовтня.|Since October.
en|В 2023/24 учебном году.|У 2023/24 навчальному році.|In the 2024/25 school year.
en|Полдень.|Полудень.|Midnight.
uk|13:45|13:54|1.45 p.m.
en|20.05.2024|20 травня 2024 року|5 February 2024
ru|1 сентября 1939 года|17 вересня 1939 року|17 September 1939
-|Не ранее пятницы.|Не пізніше п’ятниці.|On Friday.
-|До 1 мая.|Після 1 травня.|On 1 May.
-|С 10:00.|До 10:00.|At 10 a.m.
en|Не ранее 2026 года.|Не раніше 2026 року.|In 2026.
en|Мемориал откроют ко второй годовщине, 8 ноября.|Меморіал відкриють до других роковин, 8 листопада.|The memorial will be unveiled for the second anniversary on 18 November.
uk|Автобусы не ходят с полуночи до пяти утра.|Автобуси не ходять від півночі до шостої ранку.|Buses do not run from midnight to 5 a.m.
ru|Музыкант родился 2 июля 1961 года в Черновцах.|Музикант народився 2 липня 1916 року в Чернівцях.|The musician was born in Chernivtsi on 2 July 1916.
-|Съезд пройдёт в мае.|З’їзд відбудеться в червні.|The congress will be held in July.
en|Полиция прибыла на место около шести утра.|Поліція прибула на місце близько шостої ранку.|Police arrived at the scene at around six in the evening.
uk|Очередное заседание назначено на 15 часов 19 марта.|Наступне засідання призначено на 19 годину 15 березня.|The next session is set for 3 p.m. on 19 March.
en|Субсидии будут выплачивать до конца отопительного сезона, до апреля.|Субсидії виплачуватимуть до кінця опалювального сезону, до квітня.|Subsidies will be paid until the end of the heating season, until March.
ru|Экспедиция вернулась зимой 1911 года.|Експедиція повернулася навесні 1911 року.|The expedition returned in the spring of 1911.
en|Финал сыграют в последнее воскресенье мая.|Фінал зіграють в останню неділю травня.|The final will be played on the last Saturday in May.
uk|Эта практика восходит к пятидесятым годам.|Ця практика сягає шістдесятих років.|The practice dates back to the 1950s.
en|К середине века население сократится.|До середини століття населення скоротиться.|The population will shrink by the end of the century.
-|Отчёт опубликуют в начале недели.|Звіт опублікують у середині тижня.|The report will be published at the end of the week.
ru|Первое заседание состоится в среду.|Перше засідання відбудеться в четвер.|The first hearing will take place on Thursday.
en|Договор вступил в силу в прошлом месяце.|Договір набув чинності минулого місяця.|The treaty entered into force this month.
uk|Магазин открыт до 21:00.|Крамниця працює до 20:00.|The shop is open until 9 p.m.
en|Движение перекроют с 6 утра.|Рух перекриють із 6 ранку.|Traffic will be stopped from 8 a.m.
-|Не позже июня.|Не раніше червня.|In June.
uk|Не раньше понедельника.|Не пізніше понеділка.|No earlier than Monday.
ru|После Пасхи.|Перед Великоднем.|Before Easter.
en|В ближайшие выходные.|Найближчими вихідними.|Last weekend.
en|Раз в квартал.|Раз на квартал.|Once a month.
uk|В 2025 финансовом году.|У 2026 фінансовому році.|In the 2025 fiscal year.
en|5 октября 1994 года.|5 жовтня 1994 року.|5 October 1949.
ru|В начале июля.|У середині липня.|In mid-July.
uk|За день до выборов.|Наступного дня після виборів.|The day before the election.
uk|На следующей неделе суд продолжит слушания.|Наступного місяця суд продовжить слухання.|The court will resume hearings next week.
-|В прошлом году.|Минулого місяця.|Last week.
en|Послезавтра.|Післязавтра.|The day before yesterday.
en|За десять минут до полуночи.|За десять хвилин до півночі.|At ten past midnight.
en|Не раньше 9 утра.|Не раніше 9 ранку.|No later than 9 a.m.
uk|Не позднее 18:00.|Не раніше 18:00.|No later than 6 p.m.
en|До полудня.|До полудня.|After noon.
-|С полудня.|До полудня.|At noon.
en|В 5 часов вечера.|О 5-й вечора.|At 5 a.m.
uk|Ежегодно.|Щомісяця.|Every year.
en|Дважды в неделю.|Двічі на тиждень.|Twice a month.
ru|Зимой 2023-го.|Узимку 2024-го.|In the winter of 2024.
uk|Результаты станут известны не позднее понедельника.|Результати будуть відомі щонайшвидше в понеділок.|The results will be available by Monday at the latest.
uk|Мост откроют самое раннее в сентябре.|Міст відкриють щонайраніше в жовтні.|The bridge will open in September at the earliest.
ru|Мост откроют самое позднее в сентябре.|Міст відкриють щонайраніше у вересні.|The bridge will open in September at the earliest.
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
