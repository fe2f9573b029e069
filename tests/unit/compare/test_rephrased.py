"""Translations that say the same by other means, and translations of which one says something else."""

# ruff: noqa: E501  # a table of sentences

from __future__ import annotations

import pytest

from tests.bench.triples import reported

REPHRASED = """
Комиссия пришла к выводу, что нарушений не было.|Комісія дійшла висновку, що порушень не було.|The commission concluded that there had been no violations.
Вода в реке ещё не достигла критической отметки.|Вода в річці поки не сягнула критичної позначки.|The river has yet to reach the critical mark.
Вопреки ожиданиям, ставка не изменилась.|Усупереч очікуванням, ставка лишилася без змін.|Contrary to expectations, the rate was left unchanged.
Кроме двух сотрудников, никого не уволили.|Окрім двох працівників, нікого не звільнили.|All but two employees kept their jobs.
Документ так и не подписали.|Документ так і лишився непідписаним.|The document remains unsigned.
Дорога закрыта, объезда нет.|Дорогу перекрито, об’їзду немає.|The road is closed, with no way round.
Директор не ответил на звонки.|Директор на дзвінки не відповідав.|The director did not answer calls.
Экипаж не пострадал.|Екіпаж не постраждав.|The crew is safe.
Министерство не видит смысла в переговорах.|Міністерство не бачить сенсу в переговорах.|The ministry sees no point in talks.
Нельзя сказать, что город готов к зиме.|Не можна сказати, що місто готове до зими.|The city can hardly be called ready for winter.
Закон вступит в силу, если парламент не наложит вето.|Закон набуде чинності, якщо парламент не накладе вето.|The law will take effect unless parliament vetoes it.
Рабочие не получали зарплату с марта.|Робітники не отримують зарплати від березня.|The workers have not been paid since March.
Больше половины дворов не подключены к газу.|Понад половину дворів не під’єднано до газу.|More than half of the households have no gas.
Он не только проиграл выборы, но и лишился мандата.|Він не лише програв вибори, а й утратив мандат.|He lost not only the election but also his seat.
Губернатор не смог приехать из-за погоды.|Губернатор не зміг приїхати через погоду.|Bad weather kept the governor away.
Срок ещё не истёк.|Строк іще не минув.|The deadline has not yet passed.
Музей закрыт, пока не закончат ремонт.|Музей зачинено, доки не завершать ремонт.|The museum is closed until the repairs are finished.
В селе не осталось ни одной целой крыши.|У селі не лишилося жодного цілого даху.|Not a single roof in the village is intact.
Бойцы не сдавались девять дней.|Бійці трималися дев’ять днів.|The fighters held out for nine days.
Посол напомнил, что договор никто не отменял.|Посол нагадав, що договору ніхто не скасовував.|The ambassador recalled that the treaty remains in force.
Школьникам запретили телефоны на уроках.|Школярам не можна користуватися телефонами на уроках.|Pupils may not use phones in class.
Без его подписи решение недействительно.|Без його підпису рішення не чинне.|The decision is invalid without his signature.
Не успел кортеж уехать, как начался дождь.|Щойно кортеж поїхав, почався дощ.|No sooner had the motorcade left than it began to rain.
Следствие располагает неопровержимыми доказательствами.|Слідство має незаперечні докази.|The investigators have irrefutable evidence.
Полиция не нашла оружия, но изъяла три телефона.|Поліція зброї не знайшла, але вилучила три телефони.|The police found no weapons but seized three phones.
За первые шесть месяцев экспорт вырос на десятую часть.|За перше півріччя експорт зріс на 10 %.|Exports grew by a tenth in the first half of the year.
Приз разделили пополам.|Приз поділили навпіл.|The prize was split in two.
Ему за шестьдесят, ей нет и сорока.|Йому за шістдесят, їй немає й сорока.|He is over sixty, she is not yet forty.
На двух третях маршрута асфальта нет.|На двох третинах маршруту немає асфальту.|Two thirds of the route is unpaved.
Впервые за много лет озеро замёрзло целиком.|Уперше за багато років озеро замерзло повністю.|For the first time in many years the lake has frozen over.
Оба водителя скончались на месте.|Двоє водіїв загинули на місці.|Both drivers died at the scene.
Каждые пять минут отходит паром.|Щоп’ять хвилин відпливає пором.|A ferry leaves every five minutes.
Шестнадцатилетний чемпион победил со счётом два — ноль.|16-річний чемпіон переміг із рахунком 2:0.|The 16-year-old champion won two-nil.
Население — чуть меньше миллиона человек.|Населення — трохи менше від мільйона осіб.|The population is just under a million.
Торги остановили на час.|Торги зупинили на годину.|Trading was halted for an hour.
В 2008–2012 годах он был послом.|У 2008–2012 роках він був послом.|He was ambassador from 2008 to 2012.
Ближайшая больница — в часе езды.|Найближча лікарня — за годину їзди.|The nearest hospital is an hour’s drive away.
Сотни людей вышли на площадь.|На площу вийшли сотні людей.|Hundreds of people came out onto the square.
Ветеран прожил почти век: ему было 99.|Ветеран прожив майже століття: йому було 99.|The veteran lived almost a century: he was 99.
Акции подешевели на 4,5 %, до 12 долларов за штуку.|Акції подешевшали на 4,5 %, до 12 доларів за штуку.|The shares fell by 4.5% to $12 apiece.
Не менее трети депутатов отсутствовали.|Щонайменше третина депутатів була відсутня.|At least a third of the deputies were absent.
Решение приняли единогласно: 14 голосов за, против — ни одного.|Рішення ухвалили одностайно: 14 голосів за, жодного проти.|The decision was unanimous: 14 votes for, none against.
Пенсионер опознал грабителя по голосу, лица он не видел.|Пенсіонер упізнав грабіжника за голосом, обличчя він не бачив.|The pensioner recognised the robber by his voice; he had not seen his face.
Ничто не предвещало беды.|Ніщо не віщувало біди.|There was no sign of trouble.
Премьер ушла в отставку, не назвав причин.|Прем’єрка подала у відставку, не назвавши причин.|The premier resigned without giving reasons.
Сделка может сорваться в любой момент.|Угода може зірватися будь-якої миті.|The deal could collapse at any moment.
Детям до 14 лет вход разрешён только с родителями.|Дітям до 14 років вхід дозволено лише з батьками.|Children under 14 are admitted only with their parents.
Суд перенесли, так как свидетель не явился.|Суд перенесли, бо свідок не з’явився.|The trial was postponed because a witness failed to appear.
Жалоба осталась без ответа.|Скарга лишилася без відповіді.|The complaint went unanswered.
Мэр не поддержал идею платных парковок.|Мер не підтримав ідеї платних паркувань.|The mayor opposed the idea of paid parking.
Рабочих рук не хватает даже осенью.|Робочих рук бракує навіть восени.|Even in autumn there are not enough hands.
Договор бессрочный.|Договір безстроковий.|The contract is open-ended.
Автобус опоздал, и группа не успела на рейс.|Автобус запізнився, і група не встигла на рейс.|The bus was late and the group missed its flight.
Редакция не несёт ответственности за рекламу.|Редакція не відповідає за рекламу.|The editors are not responsible for advertising.
Никаких гарантий банк не даёт.|Жодних гарантій банк не дає.|The bank gives no guarantees whatsoever.
Не дожидаясь приказа, отряд отступил.|Не чекаючи наказу, загін відступив.|The unit withdrew without waiting for orders.
Мост выдержал паводок.|Міст витримав паводок.|The bridge withstood the flood.
Пресс-служба подтвердила, что переговоры не прекращались.|Пресслужба підтвердила, що переговори тривали.|The press office confirmed that the talks had continued.
Следователи не разглашают детали.|Слідчі не розголошують подробиць.|Investigators are withholding the details.
Стрельбы в городе больше не слышно.|Стрілянини в місті більше не чути.|Shooting is no longer heard in the city.
Цена договорная, торг неуместен.|Ціна договірна, торг недоречний.|The price is by agreement and not negotiable.
Доказательств вины у следствия нет.|Доказів вини у слідства немає.|The investigators have no proof of guilt.
Судья не сомневается в его невиновности.|Суддя не сумнівається в його невинуватості.|The judge is convinced of his innocence.
Отключения света неизбежны.|Відключення світла неминучі.|Power cuts are inevitable.
Если дождя не будет, концерт пройдёт в парке.|Якщо дощу не буде, концерт відбудеться в парку.|Unless it rains, the concert will be held in the park.
Он ещё не принял решения.|Він іще не ухвалив рішення.|He is undecided.
Многие не вернулись домой.|Багато хто не повернувся додому.|Many never came home.
Не обошлось без споров.|Не обійшлося без суперечок.|There were arguments, of course.
Ничего, кроме хлеба, не осталось.|Нічого, крім хліба, не лишилося.|Only bread was left.
Лишь трое из девяти рискнули плыть.|Лише троє з дев’яти ризикнули пливти.|Only three of the nine dared to swim.
Дело не в деньгах, а в принципе.|Річ не в грошах, а в принципі.|It is a matter of principle, not money.
Срок подачи истекает через 48 часов.|Строк подання спливає за дві доби.|The deadline expires in 48 hours.
Вес посылки не должен превышать десяти килограммов.|Вага посилки має не перевищувати десяти кілограмів.|The parcel must not weigh more than ten kilograms.
Скорость ограничили до 50 км/ч.|Швидкість обмежили до 50 км/год.|The speed limit was cut to 50 km/h.
Урожай на 12 % ниже прошлогоднего.|Урожай на 12 % нижчий за торішній.|The harvest is 12% down on last year.
На встречу пришли человек семьдесят.|На зустріч прийшло зо сімдесят людей.|About seventy people came to the meeting.
Двадцатилетие фонда отметят в мае.|Двадцятиріччя фонду відзначать у травні.|The foundation will mark its twentieth anniversary in May.
Один день в неделю музей бесплатный.|Один день на тиждень музей безкоштовний.|The museum is free one day a week.
Оборот вырос в полтора раза.|Обіг зріс у півтора раза.|Turnover rose by half.
Каждая четвёртая квартира пустует.|Кожна четверта квартира порожня.|A quarter of the flats are empty.
Ставку снизили с 13 до 11,5 процента.|Ставку знизили з 13 до 11,5 відсотка.|The rate was cut from 13 to 11.5 per cent.
"""


@pytest.mark.parametrize("line", REPHRASED.strip().splitlines())
def test_what_is_said_by_other_means_is_no_difference(line: str) -> None:
    assert reported(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


# What is told, and which version departs, before the three texts.
DEPARTING = """
negation|uk|Банк не подтвердил утечку данных.|Банк підтвердив витік даних.|The bank did not confirm the data leak.
negation|en|Экспертам не показали чертежи.|Експертам не показали креслень.|The experts were shown the drawings.
negation|ru|Рейсы возобновят на этой неделе.|Рейси цього тижня не відновлять.|Flights will not resume this week.
negation|en|Без этих данных модель работает.|Без цих даних модель працює.|With these data the model works.
negation|uk|Владельцы недовольны компенсацией.|Власники задоволені компенсацією.|The owners are unhappy with the compensation.
negation|en|Вакцина оказалась неэффективной.|Вакцина виявилася неефективною.|The vaccine proved effective.
negation|ru|Дом пригоден для жилья.|Будинок непридатний для житла.|The house is unfit to live in.
negation|uk|Рада отменила запрет на торговлю.|Рада зберегла заборону на торгівлю.|The council lifted the ban on trade.
negation|en|Свидетелей опросили, но имён не назвали.|Свідків опитали, але імен не назвали.|The witnesses were questioned and named.
negation|ru|Губернатор всегда голосовал за бюджет.|Губернатор ніколи не голосував за бюджет.|The governor has never voted for the budget.
negation|en|Никто из пассажиров не пострадал.|Ніхто з пасажирів не постраждав.|Some of the passengers were hurt.
modality|uk|Банки обязаны хранить записи пять лет.|Банки можуть зберігати записи п’ять років.|Banks are required to keep records for five years.
modality|en|Пациент должен подписать согласие.|Пацієнт має підписати згоду.|The patient signs a consent form.
modality|ru|Завод останавливает печь на ремонт.|Завод мусить зупинити піч на ремонт.|The plant has to shut down the furnace for repairs.
number|en|Пожар тушили двенадцать расчётов.|Пожежу гасили дванадцять розрахунків.|Twenty crews fought the fire.
number|uk|Цены выросли втрое.|Ціни зросли вдвічі.|Prices have tripled.
number|ru|Погибли около сорока человек.|Загинули понад сорок людей.|More than forty people were killed.
number|en|Фонд получил полмиллиона гривен.|Фонд отримав пів мільйона гривень.|The fund received half a billion hryvnias.
number|uk|Высота башни — 96 метров.|Висота вежі — 69 метрів.|The tower is 96 metres high.
date|en|Суд состоится в четверг вечером.|Суд відбудеться в четвер увечері.|The hearing will be held on Tuesday evening.
date|uk|Договор подписали в августе 2019 года.|Договір підписали в серпні 2018 року.|The treaty was signed in August 2019.
date|ru|Поезд отходит в 6:40.|Потяг відходить о 7:40.|The train leaves at 7.40 a.m.
name|en|Комиссию возглавил Тарас Мельник.|Комісію очолив Тарас Мельник.|The commission is headed by Taras Koval.
name|uk|Груз отправили из Гданьска.|Вантаж відправили з Гамбурга.|The cargo was sent from Gdańsk.
name|ru|Учения прошли в Румынии.|Навчання відбулися в Болгарії.|The exercise took place in Bulgaria.
quote|en|«Мы закроем цех до конца месяца», — сказал директор.|«Ми закриємо цех до кінця місяця», — сказав директор.|“We will hire more people by summer,” the director said.
quote|uk|«Дороги отремонтируют за счёт области», — сказал губернатор.|Губернатор відповів на запитання журналістів.|“The roads will be repaired at the region’s expense,” the governor said.
quote|ru|«Это ошибка», — сказал учитель.|«Це помилка», — сказав суддя.|“It is a mistake,” the judge said.
quote|en|«Мы вернёмся, как только откроют границу», — сказала беженка.|«Ми повернемося, щойно відкриють кордон», — сказала біженка.|“We will go back,” the refugee said.
"""


@pytest.mark.parametrize("line", DEPARTING.strip().splitlines())
def test_the_version_that_says_something_else_is_named(line: str) -> None:
    kind, odd, *texts = line.split("|")
    assert [(found.kind, found.odd) for found in reported(dict(zip(("ru", "uk", "en"), texts, strict=True)))] == [(kind, odd)]
