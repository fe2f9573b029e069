"""Amounts as news, courts and forecasts say them: the same in other words is no difference, another amount is one."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
Комиссия передала суду три тома дела.|Комісія передала суду три томи справи.|The commission turned over three volumes of the case to the court.
За год клуб сменил четырёх тренеров.|За рік клуб змінив чотирьох тренерів.|The club went through four coaches over one year.
Новый собственник приобрёл две электростанции.|Новий власник придбав дві електростанції.|The new owner has taken over two power stations.
Грузовик переехал двух собак.|Вантажівка переїхала двох собак.|The lorry ran over two dogs.
Советники обсудили три варианта маршрута.|Радники обговорили три варіанти маршруту.|The advisers talked about three options for the route.
Совет рассмотрел пять жалоб.|Рада розглянула п’ять скарг.|The council looked over five complaints.
Командование взяло под контроль две деревни.|Командування взяло під контроль два села.|The command brought two villages under control.
Мост перекинули через две протоки.|Міст перекинули через дві протоки.|The bridge was built over two channels.
Судья отложил два дела до понедельника.|Суддя відклав дві справи до понеділка.|The judge held over two cases until Monday.
Спикер прочёл отчёт о трёх проверках.|Спікер прочитав звіт про три перевірки.|The speaker read out a report about three inspections.
Полиция прошла мимо двух магазинов.|Поліція пройшла повз дві крамниці.|The police walked past two shops.
Спор из-за двух островов длится годами.|Суперечка через два острови триває роками.|The dispute over two islands has dragged on for years.
Чиновников допросили по поводу четырёх контрактов.|Чиновників допитали щодо чотирьох контрактів.|The officials were questioned over four contracts.
Он победил двух соперников.|Він переміг двох суперників.|He prevailed over two rivals.
Лодка перевернулась, двое спаслись.|Човен перекинувся, двоє врятувалися.|The boat tipped over; two people survived.
Фонд передал приюту 12 генераторов.|Фонд передав притулку 12 генераторів.|The foundation signed over 12 generators to the shelter.
Ведомство отдало городу 40 квартир.|Відомство віддало місту 40 квартир.|The agency has made over 40 flats to the city.
Спасатели сообщили о семи обрушениях.|Рятувальники повідомили про сім обвалів.|Rescuers spoke about seven collapses.
Голоса распределились между 12 партиями.|Голоси розподілилися між 12 партіями.|The vote was spread over 12 parties.
Сумму выплатят в рассрочку на пять лет.|Суму виплатять у розстрочку на п’ять років.|The sum will be paid in instalments over five years.
Дроны сбили над двумя районами.|Дрони збили над двома районами.|The drones were shot down over two districts.
Он председательствовал на трёх заседаниях.|Він головував на трьох засіданнях.|He presided over three sessions.
За ней присматривают две сестры.|За нею наглядають дві сестри.|She is watched over by two nurses.
Контроль над тремя портами перешёл к государству.|Контроль над трьома портами перейшов до держави.|Control over three ports passed to the state.
Жители обеспокоены двумя решениями.|Мешканці занепокоєні двома рішеннями.|Residents are worried about two decisions.
В докладе говорится о 14 случаях.|У доповіді йдеться про 14 випадків.|The report is about 14 cases.
Он перелез через два забора.|Він переліз через два паркани.|He climbed over two fences.
Под двумя мостами нашли взрывчатку.|Під двома мостами знайшли вибухівку.|Explosives were found under two bridges.
По двум статьям ему грозит пять лет.|За двома статтями йому загрожує п’ять років.|Under two articles he faces five years.
Под этажом 3 обнаружили подвал.|Під поверхом 3 виявили підвал.|A cellar was found below floor 3.
Ночью ожидается до 25 градусов мороза.|Уночі очікується до 25 градусів морозу.|Temperatures of down to minus 25 are expected at night.
Столбик термометра опустился до 30 градусов ниже нуля.|Стовпчик термометра опустився до −30 °C.|The mercury fell to minus 30 degrees.
Морозы усилятся до 20–22 градусов.|Морози посиляться до 20–22 градусів.|Temperatures will drop to between minus 20 and minus 22.
Днём будет от двух до пяти градусов тепла.|Удень буде 2–5° тепла.|Daytime temperatures will be between two and five degrees above zero.
Ночью до −15, днём около нуля.|Уночі до 15° морозу, вдень близько нуля.|It will be down to -15 at night and around zero during the day.
Температура составит 3–5 °C мороза.|Температура становитиме −3…−5 °C.|Temperatures will range from −3 to −5 °C.
В горах до 12 градусов ниже нуля.|У горах до мінус 12.|In the mountains it will be as cold as 12 below.
Воздух прогреется до плюс 18.|Повітря прогріється до +18 °C.|The air will warm up to 18°C.
Ночью 5–7° мороза, днём 0…+2°.|Уночі 5–7 градусів морозу, вдень 0–2 тепла.|Minus 5 to minus 7 at night, zero to plus two during the day.
Похолодает до минус пяти — минус семи.|Похолоднішає до мінус п’яти — мінус семи.|It will get colder, from minus five to minus seven.
Число нападений сократилось вдвое, с 12 до 6.|Кількість нападів скоротилася вдвічі: з 12 до 6.|The number of attacks was halved from twelve to six.
Штраф удвоили: теперь это 200 евро вместо ста.|Штраф подвоїли: тепер це 200 євро замість ста.|The fine has been doubled, from €100 to €200.
Добыча упала наполовину.|Видобуток упав удвічі.|Output fell by half.
Расходы урезали на 50 %.|Видатки урізали наполовину.|Spending was cut in half.
Численность населения уменьшилась вдвое.|Чисельність населення зменшилась на 50 відсотков.|The population has halved.
Цены выросли вдвое.|Ціни зросли на 100 %.|Prices have doubled.
Поголовье утроилось.|Поголів’я зросло втричі.|The herd has grown threefold.
Экспорт вырос в четыре раза.|Експорт зріс учетверо.|Exports have quadrupled.
Экспорт вырос на 300 процентов.|Експорт зріс у чотири рази.|Exports rose fourfold.
Тариф снизили на треть.|Тариф знизили на третину.|The tariff was cut by a third.
Стало на треть меньше аварий.|Аварій поменшало на третину.|There were a third fewer accidents.
Доход в 2,5 раза выше, чем год назад.|Дохід у два з половиною рази вищий, ніж торік.|Income is two and a half times what it was last year.
Доход увеличился в полтора раза.|Дохід збільшився в 1,5 раза.|Income increased by 50 percent.
Спрос упал в пять раз.|Попит упав уп’ятеро.|Demand fell by 80 per cent.
Спрос снизился в три раза.|Попит знизився втричі.|Demand fell to a third of what it had been.
Это вдвое больше прошлогоднего.|Це вдвічі більше, ніж торік.|That is double last year's figure.
Это вдвое меньше, чем планировалось.|Це удвічі менше від запланованого.|That is half of what was planned.
Население города выросло почти вдвое.|Населення міста майже подвоїлося.|The city's population nearly doubled.
Двукратное снижение налога одобрено.|Дворазове зниження податку схвалено.|Halving the tax has been approved.
Территория парка втрое больше.|Територія парку втричі більша.|The park is three times the size.
Число жалоб выросло на четверть.|Кількість скарг зросла на 25 %.|There were a quarter more complaints.
Поставки сократили на две трети.|Постачання скоротили на дві третини.|Supplies were cut by two thirds.
Поставки сократили на две трети.|Постачання зменшили втричі.|Supplies were cut to a third.
За сезон урожай удвоился и составил 80 тонн.|За сезон урожай подвоївся і становив 80 тонн.|The harvest doubled over the season to 80 tonnes.
Долг уменьшился вполовину.|Борг зменшився на половину.|The debt has shrunk by half.
Дети младше шести лет проходят бесплатно.|Діти до шести років проходять безкоштовно.|Children under six get in free.
Закон касается лиц старше 65 лет.|Закон стосується осіб, старших за 65 років.|The law applies to people over the age of 65.
К работе допускаются лица не моложе 18 лет.|До роботи допускають осіб віком від 18 років.|Only persons aged 18 or over may do the work.
Погибли двое детей в возрасте 5 и 7 лет.|Загинули двоє дітей віком п’ять і сім років.|Two children aged five and seven were killed.
Подозреваемому 43 года.|Підозрюваному 43 роки.|The suspect is 43.
43-летнего мужчину задержали.|43-річного чоловіка затримали.|A man, 43, was detained.
Пенсию назначают с 60 лет.|Пенсію призначають із 60 років.|The pension is awarded from the age of sixty.
Он умер на 82-м году жизни.|Він помер на 82-му році життя.|He died in the 82nd year of his life.
Он умер в возрасте 81 года.|Він помер у віці 81 року.|He died at 81.
Ему было чуть за сорок.|Йому було трохи за сорок.|He was just over forty.
Прививку делают детям от двух до пяти лет.|Щеплення роблять дітям віком 2–5 років.|The vaccine is given to children between the ages of two and five.
Мужчин до 25 лет не призывают.|Чоловіків віком до 25 років не призивають.|Men under 25 years of age are not called up.
Половина пострадавших — несовершеннолетние до 16 лет.|Половина постраждалих — діти, яким не виповнилося 16 років.|Half of the victims were minors under sixteen.
Пациенты в возрасте 70 лет и старше вакцинированы.|Пацієнти віком від 70 років вакциновані.|Patients aged 70 and over have been vaccinated.
Турнир для игроков до 19 лет.|Турнір для гравців до 19 років.|A tournament for under-19 players.
Сборная U-21 сыграла вничью.|Збірна U-21 зіграла внічию.|The under-21 team drew.
Женщине за восемьдесят.|Жінці понад вісімдесят.|The woman is in her eighties.
Ему около пятидесяти лет.|Йому близько п’ятдесяти.|He is about fifty.
Полуторагодовалый мальчик выжил.|Півторарічний хлопчик вижив.|The 18-month-old boy survived.
Двухлетняя девочка пропала.|Дворічна дівчинка зникла.|The two-year-old girl is missing.
Пожару присвоили третий уровень сложности.|Пожежі надали третій рівень складності.|The fire was rated level three.
Он живёт на втором этаже.|Він живе на другому поверсі.|He lives on the second floor.
Ученики пятого класса посадили деревья.|Учні 5-го класу посадили дерева.|Year 5 pupils planted trees.
Третья глава отчёта посвящена дорогам.|Третій розділ звіту присвячено дорогам.|Chapter 3 of the report deals with roads.
Объект второй категории сложности.|Об’єкт другої категорії складності.|A category two facility.
Ураган достиг четвёртой категории.|Ураган досяг четвертої категорії.|The hurricane reached Category 4.
Второй этап начнётся весной.|Другий етап розпочнеться навесні.|Phase two will begin in the spring.
Она заняла первое место.|Вона посіла перше місце.|She came first.
Команда поднялась на третью строчку.|Команда піднялася на третю сходинку.|The team climbed to third place.
Согласно статье 14 договора.|Згідно зі статтею 14 договору.|According to Article 14 of the treaty.
Пункт 3 части второй статьи 81 изменён.|Пункт 3 частини другої статті 81 змінено.|Paragraph 3 of part two of Article 81 has been amended.
Вторая мировая война началась в 1939 году.|Друга світова війна почалася 1939 року.|World War II began in 1939.
Король Карл III посетил порт.|Король Карл III відвідав порт.|King Charles III visited the port.
Открылась 29-я конференция по климату.|Відкрилася двадцять дев’ята конференція з клімату.|The twenty-ninth climate conference has opened.
На первом курсе 120 студентов.|На першому курсі 120 студентів.|There are 120 students in the first year.
Инвалид второй группы.|Особа з інвалідністю другої групи.|A person with a group 2 disability.
XXXIII Олимпийские игры прошли в Париже.|33-ті Олімпійські ігри пройшли в Парижі.|The 33rd Olympic Games were held in Paris.
Третий день подряд идёт дождь.|Третій день поспіль іде дощ.|It has been raining for the third day running.
Пятый год подряд растёт спрос.|П’ятий рік поспіль зростає попит.|Demand has grown for five years in a row.
Его приговорили вторично.|Його засудили вдруге.|He was sentenced for the second time.
Третий по величине банк страны.|Третій за величиною банк країни.|The country's third-largest bank.
Вторая половина матча прошла без голов.|Другий тайм минув без голів.|The second half was goalless.
"""

DIFFERENT = """
en|Ему присвоили второй разряд.|Йому присвоїли другий розряд.|He was awarded grade three.
en|Авария на третьем энергоблоке.|Аварія на третьому енергоблоці.|The accident happened at unit four.
uk|Пожар второй категории.|Пожежа третьої категорії.|A category two fire.
en|Ребёнок учится в пятом классе.|Дитина вчиться в п’ятому класі.|The child is in grade six.
en|Квартира на третьем этаже.|Квартира на третьому поверсі.|The flat is on floor five.
ru|Второй этап реформы начался.|Третій етап реформи почався.|Stage three of the reform has begun.
en|В третьей главе говорится о водоёмах.|У третьому розділі йдеться про водойми.|Chapter five deals with bodies of water.
uk|Часть вторая статьи 10.|Частина третя статті 10.|Part two of Article 10.
en|Объявлен четвёртый уровень угрозы.|Оголошено четвертий рівень загрози.|Threat level three has been declared.
en|Она стала второй.|Вона стала другою.|She finished third.
en|Третья волна эпидемии.|Третя хвиля епідемії.|The second wave of the epidemic.
-|Второй по величине город.|Третє за величиною місто.|The fourth-largest city.
en|Резолюция № 45.|Резолюція № 45.|Resolution No. 54.
uk|Статья 14 конвенции.|Стаття 41 конвенції.|Article 14 of the convention.
ru|Не менее 40 домов.|Щонайбільше 40 будинків.|At most forty houses.
uk|Не более пяти дней.|Не менше п’яти днів.|No more than five days.
en|До 200 заявок.|До 200 заявок.|More than 200 applications.
uk|Около 300 человек.|Понад 300 людей.|About 300 people.
ru|Каждый третий опрошенный.|Кожен четвертий опитаний.|One respondent in four.
en|Каждый пятый школьник.|20 % школярів.|One in six pupils.
uk|Треть бюджета.|Чверть бюджету.|A third of the budget.
en|Две трети депутатов.|Дві третини депутатів.|Three quarters of the deputies.
-|Половина, 12 домов.|Третина, 12 будинків.|A quarter, 12 houses.
ru|Вырос в полтора раза.|Зріс удвічі.|It doubled.
en|Сократился вдвое.|Скоротився вдвічі.|It fell by a third.
uk|Снизился на треть.|Знизився втричі.|It fell by a third.
en|Сотни домов разрушены.|Сотні будинків зруйновано.|Thousands of homes have been destroyed.
uk|Десятки тысяч людей.|Сотні тисяч людей.|Tens of thousands of people.
ru|Пара дней.|П’ять днів.|Five days.
en|По 300 гривен на человека.|По 300 гривень на особу.|UAH 3,000 per person.
en|На 5 п. п. больше.|На 5 в. п. більше.|15 percentage points more.
uk|Рост на 2 процента.|Зростання на 2 відсоткові пункти.|Growth of two per cent.
en|100 гривен.|100 гривень.|100 dollars.
ru|3 млн рублей.|3 млн гривень.|UAH 3 million.
en|5 км от границы.|5 км від кордону.|5 miles from the border.
uk|Счёт 2:1.|Рахунок 3:1.|The score was 2–1.
en|12 голосами против трёх.|12 голосами проти трьох.|By 12 votes to 5.
en|Тридцать шесть часов.|36 годин.|Thirty-six days.
ru|Три недели назад.|Три місяці тому.|Three months ago.
en|24 месяца.|24 місяці.|Three years.
en|От 15 до 20 домов.|15–20 будинків.|Between 15 and 25 houses.
uk|Ему 35 лет.|Йому 53 роки.|He is 35.
en|Дети до шести лет.|Діти до шести років.|Children over six.
en|Старше 60 лет.|Старші за 60 років.|Under the age of 60.
ru|Минус пять градусов.|Плюс п’ять градусів.|Five degrees above zero.
en|Пять градусов мороза.|П’ять градусів морозу.|Plus five degrees.
en|Магнитуда 6,2.|Магнітуда 6,2.|A magnitude of 6.4.
uk|Калибр 155 мм.|Калібр 152 мм.|A calibre of 155 mm.
en|Осуждён на полтора года.|Засуджено на півтора року.|Sentenced to half a year.
uk|Двое погибших, трое раненых.|Двоє загиблих, четверо поранених.|Two people were killed and three injured.
en|Пятый год подряд.|П’ятий рік поспіль.|For the fourth year in a row.
-|Восемь школ.|Дев’ять шкіл.|Ten schools.
uk|1,2 млн тонн.|12 млн тонн.|1.2 million tonnes.
ru|45 тыс. тонн.|4,5 тис. тонн.|4,500 tonnes.
en|Более ста лет назад.|Понад сто років тому.|More than a thousand years ago.
en|Телефон 112.|Телефон 112.|Call 121.
uk|Автобус № 7.|Автобус № 17.|Bus No. 7.
en|14-я бригада.|14-та бригада.|The 41st Brigade.
ru|XII съезд.|XIII з’їзд.|The 13th congress.
en|Людовик XIV.|Людовік XIV.|Louis XVI.
en|Двухэтажный дом.|Двоповерховий будинок.|A three-storey house.
uk|Трёхлетний план.|П’ятирічний план.|A three-year plan.
uk|Вдвое больше.|Утричі більше.|Twice as many.
ru|В два с половиной раза.|У півтора раза.|By a factor of 1.5.
en|Полмиллиона подписей.|Пів мільйона підписів.|A million and a half signatures.
en|Миллион подписей.|Мільйон підписів.|Two million signatures.
uk|Сто гривен.|Двісті гривень.|A hundred hryvnias.
"""


def _units(lines: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("|")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("ru", "uk", "en"), _units(SAME))
def test_the_same_amount_in_other_words(ru: str, uk: str, en: str) -> None:
    found = reported({"ru": ru, "uk": uk, "en": en})
    assert [difference.message for difference in found if difference.kind in ("number", "date")] == []


@pytest.mark.parametrize(("odd", "ru", "uk", "en"), _units(DIFFERENT))
def test_another_amount(odd: str, ru: str, uk: str, en: str) -> None:
    found = [each.odd for each in reported({"ru": ru, "uk": uk, "en": en}) if each.kind == "number"]
    assert found == [None if odd == "-" else odd]
