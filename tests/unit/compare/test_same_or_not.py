"""Facts across versions: the same said otherwise is no difference, and what differs is named with the version that departs."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import KINDS, reported, tally, triples

SAME = """
«Мы ждали. Ответа не было», — признался лоцман. Капитан это подтвердил.|«Ми чекали. Відповіді не було», — зізнався лоцман. Капітан це підтвердив.|“We waited,” the pilot admitted in a talk with Vistnyk. “There was no answer.” The captain confirmed this.
Выставку открыл Кэндзи Мацуда.|Виставку відкрив Кендзі Мацуда.|The exhibition was opened by Kenji Matsuda.
Доклад прочтёт Мирча Станку.|Доповідь прочитає Мірча Станку.|The paper will be read by Mircea Stancu.
На вопрос о дате он ответил: «Завтра».|На запитання про дату він відповів: «Завтра».|Asked about the timing, he answered: “Tomorrow.”
Повесть написал Дзюнъитиро Сакамото.|Повість написав Дзюн’їтіро Сакамото.|The novella was written by Jun’ichiro Sakamoto.
Собака спит, а кошка нет.|Собака спить, а кішка ні.|The dog is asleep, the cat is not.
Власти не разрешили высадку туристов.|Влада заборонила висадку туристів.|The authorities banned the tourists from landing.
Проверка не была лишней.|Перевірка не була зайвою.|The check was not superfluous.
Прижились четыре саженца из пяти.|Прижилися вісімдесят відсотків саджанців.|Four out of every five saplings took.
Поезд уходит через две недели.|Потяг вирушає за два тижні.|The train leaves in a fortnight.
На ремонт выделили двадцать пять миллионов евро.|На ремонт виділили 25 млн євро.|€25m was set aside for repairs.
Приём закончится в последний день августа.|Прийом завершиться 31 серпня.|Applications close on the last day of August.
Цена выросла с двухсот до двухсот пятидесяти рублей.|Ціна зросла з 200 до 250 рублів.|The price rose from 200 to 250 roubles.
В очереди стояло человек двадцать.|У черзі стояло осіб двадцять.|About twenty people stood in line.
Площадь участка — 1,5 га.|Площа ділянки — півтора гектара.|The plot covers 1.5 hectares.
Машина ехала со скоростью 90 км/ч.|Машина їхала зі швидкістю 90 км/год.|The car was doing 90 kilometres an hour.
До города 26 миль.|До міста 42 кілометри.|The city is 26 miles away.
Им дали по десять дней ареста.|Їм дали по десять діб арешту.|They were given ten days in custody each.
Первый квартал прошёл спокойно.|I квартал минув спокійно.|The first quarter was calm.
Он родился в семидесятые годы.|Він народився в 1970-х.|He was born in the 1970s.
Это произошло в первой половине двадцатого века.|Це сталося в першій половині ХХ століття.|It happened in the first half of the 20th century.
Заседание перенесли на 14:30.|Засідання перенесли на пів на третю дня.|The meeting was moved to half past two in the afternoon.
Встреча в три часа дня.|Зустріч о третій годині дня.|The meeting is at 3 p.m.
Поезд уходит в 23.15.|Потяг вирушає о 23:15.|The train leaves at 11.15 p.m.
Он заплатил 100 долларов США.|Він заплатив 100 доларів США.|He paid $100.
Сумма — 3 млрд 200 млн гривен.|Сума — 3,2 млрд грн.|The sum is UAH 3.2 billion.
Ни одного голоса против не было.|Жодного голосу проти не було.|There was not a single vote against.
Никто не пришёл.|Ніхто не прийшов.|Nobody came.
Он не мог не согласиться.|Він не міг не погодитися.|He could not but agree.
Запрещается курить.|Палити заборонено.|Smoking is prohibited.
Нельзя входить без пропуска.|Не можна входити без перепустки.|Entry without a pass is not allowed.
Вода поднялась на полтора метра.|Вода піднялася на 150 см.|The water rose by a metre and a half.
Каждый пятый житель переехал.|Кожен п'ятий мешканець переїхав.|One in five residents has moved.
Осталось 20 % запасов.|Залишилася п'ята частина запасів.|A fifth of the stocks remains.
Открылось два десятка школ.|Відкрилося 20 шкіл.|Twenty schools opened.
Прошло полгода.|Минуло шість місяців.|Six months passed.
Он работал сутки.|Він працював добу.|He worked for 24 hours.
Проект рассчитан на 2024–2026 годы.|Проєкт розраховано на 2024–2026 роки.|The project runs from 2024 to 2026.
В ночь на 1 января|У ніч на 1 січня|On the night of 31 December
Встреча прошла 5 мая в 10 утра.|Зустріч відбулася 5 травня о 10-й ранку.|The meeting took place at 10 a.m. on 5 May.
На 25 % больше, чем год назад.|На чверть більше, ніж рік тому.|25% more than a year ago.
Доля выросла на 3 процентных пункта.|Частка зросла на 3 відсоткові пункти.|The share grew by three percentage points.
Погибли 12 и ранены 30 человек.|Загинули дванадцятеро, поранено тридцятьох.|Twelve people were killed and 30 wounded.
Министр Иванов прибыл в Киев в понедельник.|Міністр Іванов прибув до Києва в понеділок.|Minister Ivanov arrived in Kyiv on Monday.
А. П. Кравченко выступил вторым.|А. П. Кравченко виступив другим.|A. P. Kravchenko spoke second.
Александр Ткаченко и Наталья Гончар подписали договор.|Олександр Ткаченко й Наталія Гончар підписали договір.|Oleksandr Tkachenko and Nataliia Honchar signed the contract.
Дмитрий Юрченко уехал в Запорожье.|Дмитро Юрченко поїхав до Запоріжжя.|Dmytro Yurchenko left for Zaporizhzhia.
Сергей Щукин, Юлия Яценко|Сергій Щукін, Юлія Яценко|Serhii Shchukin, Yuliia Yatsenko
Рамзан Кадыров посетил Грозный.|Рамзан Кадиров відвідав Грозний.|Ramzan Kadyrov visited Grozny.
В МВФ ожидают роста на 4,5 %.|У МВФ очікують зростання на 4,5 відсотка.|The International Monetary Fund expects growth of 4.5 per cent.
Не более 30 человек.|Не більш як 30 осіб.|No more than 30 people.
Более 500 семей получили помощь.|Понад п'ятсот родин отримали допомогу.|More than five hundred families have received aid.
Температура превысила 40 °C.|Температура перевищила 40 градусів.|Temperatures exceeded 40 degrees Celsius.
Около четверти бюджета.|Майже чверть бюджету.|About a quarter of the budget.
Им удалось собрать сотни тысяч подписей.|Їм вдалося зібрати сотні тисяч підписів.|They collected hundreds of thousands of signatures.
Две тысячи двадцать пятый год.|2025 рік.|The year 2025.
в 9 часов вечера 3 июня|о 21:00 3 червня|at 9 p.m. on 3 June
Ему 35 лет.|Йому тридцять п'ять років.|He is 35 years old.
35-летний водитель|35-річний водій|The 35-year-old driver
Трёхлетний план|Трирічний план|A three-year plan
двухэтажное здание|двоповерхова будівля|a two-storey building
Через неделю, 12.03.2025|За тиждень, 12 березня 2025 року|A week later, on March 12, 2025
Подписано 3 соглашения.|Підписано три угоди.|Three agreements were signed.
Жители не обязаны платить.|Мешканці не зобов'язані платити.|Residents do not have to pay.
Возможно, суд отложат.|Можливо, суд відкладуть.|The trial may be postponed.
Нужно срочно ремонтировать мост.|Треба терміново ремонтувати міст.|The bridge needs to be repaired urgently.
Власти вынуждены сократить расходы.|Влада змушена скоротити видатки.|The authorities are forced to cut spending.
Пенсионеры имеют право на льготы.|Пенсіонери мають право на пільги.|Pensioners are entitled to benefits.
«Это неправда», — заявила пресс-секретарь.|«Це неправда», — заявила речниця.|“That is not true,” the spokeswoman said.
Завод выпустил 1 200 000 банок.|Завод випустив 1,2 млн банок.|The plant made 1.2 million tins.
По данным на 9 утра, 7 погибших.|Станом на 9:00 загинуло семеро.|As of 9 a.m., seven people had died.
Сезон откроют не позже 20 мая.|Сезон відкриють не пізніше 20 травня.|The season will open by 20 May at the latest.
Голосовали 226 из 450 депутатов.|Голосували 226 із 450 депутатів.|226 of the 450 deputies voted.
Матч закончился 2:1.|Матч завершився з рахунком 2:1.|The match ended 2-1.
Трасса М-06 закрыта.|Трасу М-06 закрито.|The M-06 road is closed.
Статья 5 договора|Стаття 5 договору|Article 5 of the treaty
Вторая мировая война закончилась в 1945-м.|Друга світова війна закінчилася 1945 року.|World War II ended in 1945.
Это стоило им полмиллиона евро.|Це коштувало їм пів мільйона євро.|It cost them half a million euros.
Десятки домов разрушены.|Зруйновано десятки будинків.|Dozens of houses have been destroyed.
Работы займут от двух до трёх недель.|Роботи триватимуть два-три тижні.|The work will take two to three weeks.
Цены удвоились.|Ціни зросли вдвічі.|Prices have doubled.
Втрое больше|Утричі більше|Three times as many
Тысяча сто гривен|1100 гривень|1,100 hryvnias
в 2,5 раза|у два з половиною рази|two and a half times
за первые девять месяцев|за перші 9 місяців|in the first nine months
с утра до полуночи|від ранку до опівночі|from morning till midnight
Глубина 5 футов|Глибина 1,5 м|It is 5 feet deep
Ему дали 15 суток.|Йому дали 15 діб.|He got 15 days.
Мужчина весом 80 кг и ростом 1,80 м|Чоловік вагою 80 кг і зростом 180 см|A man weighing 80 kg and 180 cm tall
"""

DIFFERING = """
negation|en|Опрыскивание днём небезопасно.|Обприскування вдень небезпечне.|Spraying during the day is safe.
negation|uk|Фонд отказался платить за раскопки.|Фонд погодився платити за розкопки.|The foundation refused to pay for the excavations.
negation|uk|Присяжные оправдали бухгалтера.|Присяжні визнали бухгалтера винним.|The jury acquitted the accountant.
number|en|Построили двенадцать школ.|Побудували дванадцять шкіл.|Eleven schools were built.
number|uk|Построили 12 школ.|Побудували тринадцять шкіл.|Twelve schools were built.
number|ru|Около тысячи человек.|Близько двох тисяч осіб.|About two thousand people.
number|en|Стоит 300 гривен.|Коштує 300 гривень.|It costs 300 dollars.
number|en|Длина 5 км.|Довжина 5 км.|It is 5 miles long.
number|uk|Треть бюджета.|Чверть бюджету.|A third of the budget.
number|ru|Рост на 15 %.|Зростання на 12 відсотків.|Growth of 12 per cent.
number|en|Третий срок.|Третій термін.|A fourth term.
number|uk|от 10 до 15 тонн|від 10 до 25 тонн|between 10 and 15 tonnes
number|en|Не менее 50 раненых.|Щонайменше 50 поранених.|No more than 50 wounded.
number|ru|Ровно 100 человек.|Понад 100 людей.|More than 100 people.
number|uk|Дважды судим.|Тричі судимий.|Convicted twice.
number|en|сотни домов|сотні будинків|dozens of houses
number|ru|два миллиона евро|два мільярди євро|two billion euros
number|en|-5 градусов|мінус 5 градусів|plus 5 degrees
number|uk|за 24 часа|за 48 годин|within 24 hours
number|en|в трёхдневный срок|у триденний термін|within four days
number|ru|выросло втрое|зросло вдвічі|doubled
date|en|в 1998 году|у 1998 році|in 1989
date|uk|в XIX веке|у XVIII столітті|in the 19th century
date|ru|в 1930-х годах|у 1920-х роках|in the 1920s
date|en|во втором квартале 2024 года|у другому кварталі 2024 року|in the third quarter of 2024
date|uk|вчера|сьогодні|yesterday
date|en|в прошлом году|минулого року|next year
date|ru|в 9:30|о 10:30|at 10.30
date|en|в 7 вечера|о 7-й вечора|at 7 a.m.
date|uk|летом 2023 года|взимку 2023 року|in the summer of 2023
date|en|в январе|у січні|in June
date|uk|в понедельник|у середу|on Monday
date|ru|01.02.2024|2 лютого 2024 року|February 2, 2024
name|en|Президент Зеленский|Президент Зеленський|President Poroshenko
name|uk|Он родился в Одессе.|Він народився у Львові.|He was born in Odesa.
name|ru|МАГАТЭ|ОБСЄ|The OSCE
name|en|в Министерстве финансов|у Міністерстві фінансів|at the Ministry of Health
name|uk|Иван Коваленко выиграл.|Петро Коваленко виграв.|Ivan Kovalenko won.
name|en|французские врачи|французькі лікарі|German doctors
name|ru|сборная Польши|збірна Чехії|the Czech team
negation|en|Мост не закрыт.|Міст не закрито.|The bridge is closed.
negation|uk|Нет доказательств.|Є докази.|There is no evidence.
negation|en|Никто не пострадал.|Ніхто не постраждав.|People were hurt.
negation|uk|Он никогда не был там.|Він завжди був там.|He was never there.
modality|en|Суд может отменить решение.|Суд може скасувати рішення.|The court must overturn the decision.
modality|uk|Жители должны уехать.|Мешканці можуть виїхати.|Residents must leave.
modality|en|Компания вправе расторгнуть договор.|Компанія має право розірвати договір.|The company is required to terminate the contract.
modality|en|Вероятно, дождь прекратится.|Ймовірно, дощ припиниться.|The rain will certainly stop.
quote|en|«Мы победим и вернёмся домой к весне», — сказал он.|«Ми переможемо й повернемося додому до весни», — сказав він.|“We will win,” he said.
quote|uk|«Это ложь», — заявил адвокат.|«Це брехня», — заявив прокурор.|“It is a lie,” said the lawyer.
name|ru|Комиссию возглавит Раиса Марко. Её заместитель уже назначен.|Комісію очолить Надія Марко. Її заступника вже призначено.|The commission will be headed by Nadiia Marko. Her deputy has already been appointed.
name|ru|Об этом сообщил Степан Гринюк.|Про це повідомив Степан Гринчук.|This was reported by Stepan Hrynchuk.
quote|en|«Плотина выдержит!» — крикнул бригадир и побежал к шлюзу.|«Гребля витримає!» — крикнув бригадир і побіг до шлюзу.|The foreman ran down to the lock.
quote|ru|Он отвечал на вопросы о погоде и ценах на зерно.|«Усе добре, хвилюватися нема чого», — сказав він.|“All is well and there is nothing to worry about,” he said.
"""

NAMED_OF_THREE = """
quote|en|«Школе нужны деньги и учителя», — сказал директор.|«Школі потрібні гроші й учителі», — сказав директор.|“The school needs trees and teachers,” the director said.
quote|en|«Отойдите от края!» — крикнул спасатель.|«Відійдіть від краю!» — крикнув рятувальник.|The rescuer shouted to them to move away from the edge.
quote|uk|Он сказал, что вода уже ушла с полей.|«Вода вже пішла з полів», — сказав він.|He said that the water had left the fields already.
quote|uk|Ректор заявил, что не видит причин для отставки.|«Не бачу причин для відставки», — заявив ректор.|The rector said he saw no reason to resign.
quote|ru|Радист передал: «Идём домой», — и отключился.|Радист передав: «Видно берег», — і вимкнувся.|“The shore is in sight,” the radio operator reported and switched off.
quote|None|«Мне нравятся новые дороги», — написала певица.|«Маю сумнів щодо музею», — написала співачка.|“I remember my grandmother,” the singer wrote.
name|uk|Лодки ушли на Нотрелак.|Човни пішли на Семерікон.|The boats left for Notre Lac.
name|en|Портом руководит Тарас Белоконь.|Портом керує Тарас Білоконь.|The port is run by Taras Bilohur.
name|None|Первый концерт дали в Гётеборге.|Перший концерт дали в Роттердамі.|The first concert was given in Salzburg.
name|None|Памятник заказали Яну Хольмену, жившему в Тарту.|Пам’ятник замовили Петеру Сарву, який жив у Тарту.|The monument was commissioned from Aleksi Rauta, who lived in Tartu.
"""
"""What two versions alone do not tell: names near in their sound, and quotations without a word in common."""


def lines(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("ru", "uk", "en"), lines(SAME))
def test_the_same_fact_said_otherwise_is_no_difference(ru: str, uk: str, en: str) -> None:
    texts = {"ru": ru, "uk": uk, "en": en}
    assert reported(texts) == []
    for left_out in texts:
        assert reported({tag: text for tag, text in texts.items() if tag != left_out}) == []


@pytest.mark.parametrize(("kind", "odd", "ru", "uk", "en"), lines(DIFFERING))
def test_the_departing_version_is_named_of_three_and_none_of_two(kind: str, odd: str, ru: str, uk: str, en: str) -> None:
    texts = {"ru": ru, "uk": uk, "en": en}
    assert [(found.kind, found.odd) for found in reported(texts)] == [(kind, odd)]
    for other in texts.keys() - {odd}:
        found = reported({tag: text for tag, text in texts.items() if tag in (odd, other)})
        assert [(each.kind, each.odd) for each in found] == [(kind, None)]


@pytest.mark.parametrize(("kind", "odd", "ru", "uk", "en"), lines(NAMED_OF_THREE))
def test_a_third_version_tells_apart_what_two_cannot(kind: str, odd: str, ru: str, uk: str, en: str) -> None:
    found = [(each.kind, str(each.odd)) for each in reported({"ru": ru, "uk": uk, "en": en})]
    assert found == [(kind, odd)]


def test_another_mouth_is_another_quotation() -> None:
    texts = {
        "ru": "«Дорогу откроют», — сказала инженер Нина Орлова.",
        "uk": "«Дорогу відкриють», — сказала інженерка Ніна Орлова.",
        "en": "“The road will open,” said Petro Honchar.",
    }
    assert ("quote", "en") in [(found.kind, found.odd) for found in reported(texts)]
    assert reported({**texts, "en": "“The road will open,” Nina Orlova said."}) == []
    assert reported({**texts, "en": "‘The road will open,’ Nina Orlova said."}) == []


def test_speaker_and_silent_party_that_change_places_are_told_apart() -> None:
    texts = {
        "ru": "Как сообщила глава кооператива Инна Лозовая, «урожай уже под крышей». Агроном промолчал.",
        "uk": "«Урожай уже під дахом», — повідомив агроном. Голова кооперативу Інна Лозова промовчала.",
        "en": "“The harvest is already under cover,” said the head of the cooperative, Inna Lozova. The agronomist kept silent.",
    }
    (found,) = reported(texts)
    assert (found.kind, found.odd, found.values["uk"]) == ("quote", "uk", "агроном")
    silent = "Голова кооперативу Інна Лозова повідомила: «Урожай уже під дахом». Агроном промовчав."
    assert reported({**texts, "uk": silent}) == []


def test_a_message_says_what_was_read_as_what() -> None:
    (found,) = reported({"ru": "Более двух тысяч.", "uk": "Понад 2 тис.", "en": "2,000 people."})
    assert found.message == "Более двух тысяч (> 2000) in ru, Понад 2 тис. in uk; 2,000 (2000) in en"
    (found,) = reported({"ru": "Мост могут закрыть.", "uk": "Міст мають закрити.", "en": "The bridge may be closed."})
    assert found.message == "могут in ru, may in en (may); мають in uk (must)"


@pytest.mark.parametrize("kind", KINDS)
def test_differences_of_our_own_triples_are_found_and_nothing_else(kind: str) -> None:
    found = tally(triples("open"))[kind]
    assert found.precision >= 0.95
    assert found.recall >= {"quote": 0.75, "name": 0.9}.get(kind, 0.95)
    assert found.read >= 0.95 * found.stated


def test_versions_that_say_an_amount_in_one_wording_share_it() -> None:
    (found,) = reported({"ru": "Пришли 12 гостей.", "uk": "Прийшли 12 гостей.", "en": "Twenty guests came."})
    assert found.message == "12 in ru and uk, Twenty (20) in en"
