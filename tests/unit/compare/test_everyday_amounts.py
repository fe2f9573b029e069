"""Amounts as news, courts and forecasts say them: the same in other words is no difference, another amount is one."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
За первые сутки петиция собрала 600 подписей.|За першу добу петиція зібрала 600 підписів.|In its first 24 hours the petition drew 600 signatures.
Сборная набрала девять очков из девяти.|Збірна набрала дев'ять очок із дев'яти.|The team took a maximum nine points out of nine.
Порт перевалил за полугодие 1,2 млн тонн зерна.|За півріччя порт перевалив 1,2 млн тонн зерна.|The port handled 1.2 million tonnes of grain in the half-year.
Собрались две-три сотни человек.|Зібралося дві-три сотні людей.|Two to three hundred people gathered.
Собрались две-три сотни человек.|Зібралося 200–300 людей.|Two to three hundred people gathered.
Осталось два-три десятка домов.|Лишилося два-три десятки будинків.|Twenty to thirty houses remain.
Осталось полтора-два десятка домов.|Лишилося півтора-два десятки будинків.|Fifteen to twenty houses remain.
Прислали пять или шесть сотен писем.|Надіслали п’ять чи шість сотень листів.|Five or six hundred letters were sent.
Погибли от двух до трёх десятков коров.|Загинуло від двох до трьох десятків корів.|Between twenty and thirty cows died.
Прибыли две-три дюжины машин.|Прибули дві-три дюжини машин.|Two or three dozen cars arrived.
Построят два дома и три сотни гаражей.|Збудують два будинки й три сотні гаражів.|Two houses and three hundred garages will be built.
Двое и два десятка помощников.|Двоє та два десятки помічників.|Two men and twenty helpers.
Осталось два-три десятка домов.|Лишилося два-три десятки будинків.|Two or three dozen houses remain.
Осталось два-три десятка домов.|Лишилося 20–30 будинків.|Two or three dozen houses remain.
Для роспуска нужно не менее двух третей голосов.|Для розпуску потрібно щонайменше 2/3 голосів.|Dissolution requires at least two-thirds of the votes.
За поправку выступили более трёх четвертей депутатов.|Поправку підтримали понад 3/4 депутатів.|More than three-quarters of the deputies backed the amendment.
Около двух третей хозяйств уже засеяли поля.|Поля вже засіяли близько двох третин господарств.|About two thirds of farms have already sown their fields.
Мост простоит ещё век.|Міст стоятиме ще сто років.|The bridge will stand another century.
Четверть мест отдадут сиротам.|25 % місць нададуть сиротам.|One place in every four will go to orphans.
Половина мест в зале пуста.|Половина місць у залі порожня.|50% of the seats in the hall are empty.
Почти треть бюджета уйдёт на дороги.|Майже третина бюджету піде на дороги.|Nearly one third of the budget will go on roads.
Компания владеет тремя четвертями акций.|Компанія володіє трьома чвертями акцій.|The company owns three-quarters of the shares.
Он поддержан двумя третями палаты.|Його підтримали дві третини палати.|He is backed by two-thirds of the chamber.
Кворум составляет не менее трёх пятых состава.|Кворум становить не менше трьох п’ятих складу.|The quorum is at least three-fifths of the membership.
Двум третям школ не хватает учителей.|Двом третинам шкіл бракує вчителів.|Two-thirds of schools are short of teachers.
В третью очередь отремонтируют мост.|У третю чергу відремонтують міст.|Third in line for repair is the bridge.
Около полусотни рыбаков вышли в море.|Близько пів сотні рибалок вийшли в море.|Some fifty fishermen went to sea.
Задержали полсотни участников.|Затримали 50 учасників.|Half a hundred participants were detained.
Колонна с полусотней машин дошла до города.|Колона з півсотнею машин дісталася міста.|A convoy of fifty vehicles reached the city.
Повреждены полдюжины домов.|Пошкоджено пів дюжини будинків.|Half a dozen houses were damaged.
Около полутора десятков судов ждут в порту.|Близько півтора десятка суден чекають у порту.|About fifteen ships are waiting in port.
Пришли полтораста человек.|Прийшли півтораста людей.|One hundred and fifty people came.
Проект обойдётся в полтора миллиона евро.|Проєкт коштуватиме півтора мільйона євро.|The project will cost a million and a half euros.
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
Пострадали полтора десятка человек.|Постраждали півтора десятка людей.|About fifteen people were hurt.
На линии работали полсотни монтёров.|На лінії працювали пів сотні монтерів.|Some fifty fitters worked on the line.
Собралось около сотни человек.|Зібралося близько сотні людей.|About a hundred people gathered.
Пришло с сотню писем.|Надійшло зо сотня листів.|Some hundred letters came in.
Уничтожены сотни домов.|Знищено сотні будинків.|Hundreds of homes have been destroyed.
Пришли десятки тысяч людей.|Прийшли десятки тисяч людей.|Tens of thousands of people came.
Через пару дней откроют дорогу.|За пару днів відкриють дорогу.|The road will open in a couple of days.
Прошло несколько часов.|Минуло кілька годин.|Several hours passed.
Несколько десятков семей уехали.|Кілька десятків родин виїхали.|A few dozen families have left.
Закуплено полторы тысячи генераторов.|Закуплено півтори тисячі генераторів.|One thousand five hundred generators have been bought.
Закуплено полторы сотни насосов.|Закуплено півтори сотні насосів.|A hundred and fifty pumps have been bought.
Вышло две с половиной сотни экземпляров.|Вийшло 250 примірників.|Two hundred and fifty copies were issued.
На митинг пришло тысячи три.|На мітинг прийшло тисячі зо три.|Around three thousand came to the rally.
Три четверти опрошенных против.|Три чверті опитаних проти.|Three in four of those polled are against.
Девять из десяти школ открыты.|Дев’ять із десяти шкіл відкрито.|Nine out of ten schools are open.
Каждый второй житель без работы.|Кожен другий мешканець без роботи.|Every second resident is out of work.
Половина жителей без работы.|Кожен другий мешканець без роботи.|One resident in two is out of work.
Каждый десятый дом пустует.|10 % будинків порожні.|One house in ten is empty.
Две пятых бюджета — пенсии.|40 % бюджету — пенсії.|Two fifths of the budget goes on pensions.
Доля составляет одну восьмую.|Частка становить одну восьму.|The share is one eighth.
Треть депутатов воздержалась.|Третина депутатів утрималася.|A third of the deputies abstained.
Почти половина избирателей не пришла.|Майже 50 % виборців не прийшли.|Almost half of voters stayed at home.
Большинство в две трети голосов.|Більшість у дві третини голосів.|A two-thirds majority.
Опросили 1 012 человек.|Опитали 1012 осіб.|1,012 people were polled.
В городе 1 234 567 жителей.|У місті 1 234 567 мешканців.|The city has 1,234,567 residents.
Ущерб — 12 345,67 гривны.|Збитки — 12 345,67 гривні.|The damage is UAH 12,345.67.
Всего 2,3 тыс. заявок.|Загалом 2300 заявок.|A total of 2,300 applications.
Город получил 1,2 млн вакцин.|Місто отримало 1,2 мільйона вакцин.|The city received 1.2m vaccines.
Собрано 850 тыс. подписей.|Зібрано 850 000 підписів.|850,000 signatures were collected.
Собрано четверть миллиона подписей.|Зібрано чверть мільйона підписів.|A quarter of a million signatures were collected.
Собрано полмиллиона подписей.|Зібрано пів мільйона підписів.|Half a million signatures were collected.
Долг — 3 трлн рублей.|Борг — 3 трильйони рублів.|The debt is three trillion roubles.
Долг вырос до 1,5 трлн.|Борг зріс до 1,5 трильйона.|The debt grew to 1.5tn.
Запасено 400 тысяч литров.|Запасено 400 тис. л.|400,000 litres have been stocked.
Протяжённость — 1200 км.|Довжина — 1,2 тис. км.|It is 1,200 km long.
Семьям выплатят по 300 гривен.|Родинам виплатять по 300 гривень.|The families will receive UAH 300 each.
Каждому дали по два пакета.|Кожному дали по два пакети.|Each was given two packages.
Водители платят 50 евро в сутки.|Водії платять 50 євро на добу.|Drivers pay €50 a day.
По 12 человек в группе.|По 12 осіб у групі.|There are twelve people per group.
Заболеваемость — 35 случаев на 100 тысяч населения.|Захворюваність — 35 випадків на 100 тис. населення.|The incidence is 35 cases per 100,000 population.
Смертность — 4 на тысячу.|Смертність — 4 на тисячу.|Mortality is four per thousand.
Уклон 5 промилле.|Ухил 5 ‰.|The gradient is five per mille.
В крови нашли 1,8 промилле алкоголя.|У крові виявили 1,8 проміле алкоголю.|A blood alcohol level of 1.8 per mille was found.
Штраф — 500 долларов.|Штраф — 500 доларів.|A $500 fine.
Билет стоит 12,50 евро.|Квиток коштує 12,5 євро.|A ticket costs €12.50.
Проезд подорожал до 8 гривен.|Проїзд подорожчав до 8 грн.|The fare has gone up to UAH 8.
Зарплата — 22 тыс. грн.|Зарплата — 22 000 гривень.|The salary is 22,000 hryvnias.
Заём в 3 млн долларов США.|Позика на 3 млн доларів США.|A USD 3 million loan.
Контракт на £2,4 млн.|Контракт на 2,4 млн фунтів стерлінгів.|A £2.4m contract.
Пожертвовали 40 тыс. злотых.|Пожертвували 40 тис. злотих.|They donated 40,000 zlotys.
Хлеб подорожал на полтора рубля.|Хліб подорожчав на півтора рубля.|Bread went up by one and a half roubles.
Миллионный контракт подписан.|Мільйонний контракт підписано.|The million-dollar contract has been signed.
Курс — 41 гривна за доллар.|Курс — 41 гривня за долар.|The rate is 41 hryvnias to the dollar.
Дом продали за 1 доллар.|Будинок продали за один долар.|The house was sold for one dollar.
Получили по 5 копеек.|Отримали по п’ять копійок.|They got five kopecks each.
Стоимость — $1,2 млрд.|Вартість — 1,2 мільярда доларів.|The cost is $1.2bn.
Выделено 15 млн швейцарских франков.|Виділено 15 млн швейцарських франків.|CHF 15 million has been set aside.
Шведских крон собрали 80 тысяч.|Шведських крон зібрали 80 тисяч.|80,000 Swedish kronor were raised.
Инфляция ускорилась на 0,4 п. п., до 5,1 %.|Інфляція прискорилася на 0,4 в. п. — до 5,1 %.|Inflation rose by 0.4 percentage points to 5.1 per cent.
Ставка повышена на 50 базисных пунктов.|Ставку підвищено на 50 базисних пунктів.|The rate was raised by 50 basis points.
Ставка повышена на полпроцента.|Ставку підвищено на пів відсотка.|The rate was raised by half a per cent.
Доля превысила половину.|Частка перевищила 50 %.|The share exceeded half.
Явка — две трети.|Явка — дві третини.|Turnout was two thirds.
Готовность объекта стопроцентная.|Готовність об’єкта стовідсоткова.|The facility is one hundred per cent ready.
Погрешность ±3 %.|Похибка ±3 %.|The margin of error is plus or minus 3 per cent.
Погрешность не более трёх процентов.|Похибка не перевищує 3 %.|The margin of error does not exceed three percent.
Прирост составил 0,7 процента.|Приріст становив 0,7 відсотка.|Growth came to seven tenths of one per cent.
Сорокапроцентная скидка.|Сорокавідсоткова знижка.|A 40% discount.
10-процентный рост.|10-відсоткове зростання.|Ten per cent growth.
От 15 до 20 домов.|15–20 будинків.|Between 15 and 20 houses.
Два-три дня.|Два-три дні.|Two or three days.
Пять-шесть человек.|П’ять-шість осіб.|Five to six people.
С 200 до 250 мест.|Від 200 до 250 місць.|From 200 to 250 seats.
300–350 тысяч тонн.|300-350 тис. тонн.|300,000 to 350,000 tonnes.
300–350 тысяч тонн.|300-350 тис. тонн.|Between 300 and 350 thousand tonnes.
Ожидается 10—15 процентов.|Очікується 10-15 %.|Ten to fifteen percent is expected.
В пределах 5–7 миллионов.|У межах 5–7 мільйонів.|In the range of five to seven million.
На два-четыре миллиарда.|На 2–4 млрд.|By $2bn to $4bn.
От полутора до двух часов.|Від півтори до двох годин.|From an hour and a half to two hours.
Час-полтора.|Година-півтори.|An hour to an hour and a half.
Полтора-два месяца.|Півтора-два місяці.|One and a half to two months.
Матч закончился со счётом 2:1.|Матч завершився з рахунком 2:1.|The match ended 2–1.
«Карпаты» победили 3:0.|«Карпати» перемогли з рахунком 3:0.|Karpaty won 3-0.
Команды сыграли вничью 1:1.|Команди зіграли внічию — 1:1.|The teams drew 1-1.
Решение принято 12 голосами против трёх.|Рішення ухвалено 12 голосами проти трьох.|The decision was passed by 12 votes to 3.
Решение принято 12 голосами против трёх.|Рішення ухвалено: 12 — за, 3 — проти.|The decision was passed 12–3.
За проголосовали 226 депутатов.|«За» проголосували 226 депутатів.|226 deputies voted in favour.
Счёт в серии — 2:2.|Рахунок у серії — 2:2.|The series is tied at two games each.
Теннисист выиграл 6:4, 7:5.|Тенісист виграв 6:4, 7:5.|The player won 6-4, 7-5.
При пяти воздержавшихся.|П’ятеро утрималися.|There were five abstentions.
Соотношение сил один к трём.|Співвідношення сил один до трьох.|The balance of forces is one to three.
Соотношение 1:10.|Співвідношення 1 до 10.|A ratio of 1:10.
Плита размером 3 на 4 метра.|Плита розміром 3×4 м.|A slab measuring three metres by four.
Экран 16x9.|Екран 16х9.|A 16x9 screen.
Баннер 2,5 на 6 метров.|Банер 2,5 х 6 метрів.|A banner 2.5 by 6 metres.
Судно в точке 46°20′ с. ш.|Судно в точці 46°20′ пн. ш.|The vessel is at 46°20′ N.
Телефон горячей линии: 0 800 505 501.|Телефон гарячої лінії: 0-800-505-501.|The hotline number is 0 800 505 501.
Звоните по номеру 112.|Телефонуйте за номером 112.|Call 112.
Постановление № 45 от 3 марта.|Постанова № 45 від 3 березня.|Resolution No. 45 of 3 March.
Дело № 123/45-ц.|Справа № 123/45-ц.|Case No. 123/45-ts.
Ст. 81 УПК.|Ст. 81 КПК.|Article 81 of the Code of Criminal Procedure.
П. 2 ч. 1 ст. 9 закона.|П. 2 ч. 1 ст. 9 закону.|Article 9(1)(2) of the law.
Пункт 4 приложения 2.|Пункт 4 додатка 2.|Point 4 of Annex 2.
Глава VII Устава ООН.|Розділ VII Статуту ООН.|Chapter VII of the UN Charter.
Автобус № 7.|Автобус № 7.|The number 7 bus.
Маршрут номер семь.|Маршрут номер сім.|Route seven.
Школа № 14.|14-та школа.|School No. 14.
Четырнадцатая бригада.|14-та бригада.|The 14th Brigade.
Резолюция 2231 Совбеза.|Резолюція Радбезу № 2231.|Security Council Resolution 2231.
Палата № 6.|Палата № 6.|Ward No. 6.
Дом 12а на улице Садовой.|Будинок 12-а на вулиці Садовій.|12a Sadova Street.
Ракеты С-300.|Ракети С-300.|S-300 missiles.
Самолёт Су-27.|Літак Су-27.|An Su-27 aircraft.
Гаубица калибра 155 мм.|155-мм гаубиця.|A 155 mm howitzer.
155-миллиметровые снаряды.|155-міліметрові снаряди.|155-millimetre shells.
24 месяца тюрьмы.|Два роки в’язниці.|Two years in prison.
Срок — полтора года.|Строк — 18 місяців.|The term is eighteen months.
Отсрочка на 90 дней.|Відстрочка на три місяці.|A three-month deferral.
Отпуск 72 часа.|Відпустка троє діб.|Three days' leave.
Перерыв 120 минут.|Перерва дві години.|A two-hour break.
Полкилометра трубы.|500 метрів труби.|Half a kilometre of pipe.
Полтонны угля.|500 кг вугілля.|500 kilograms of coal.
Полтора километра.|1500 м.|1.5 kilometres.
Четверть часа.|15 хвилин.|Fifteen minutes.
Полчаса.|Пів години.|Half an hour.
Сорок восемь часов.|Дві доби.|Two days.
Трое суток ареста.|Три доби арешту.|Three days in custody.
Двадцать соток земли.|0,2 га землі.|0.2 hectares of land.
Тысяча квадратных метров.|1000 м².|A thousand square metres.
Два миллиона баррелей в сутки.|2 млн барелів на добу.|Two million barrels a day.
Скорость 20 м/с.|Швидкість 20 метрів на секунду.|A speed of 20 metres per second.
Ветер 15–20 метров в секунду.|Вітер 15–20 м/с.|Winds of 15 to 20 metres per second.
Магнитуда 6,2.|Магнітуда 6,2.|A 6.2-magnitude earthquake.
Толчки силой в четыре балла.|Поштовхи силою чотири бали.|Tremors of magnitude four.
Оценка — 8 из 10.|Оцінка — 8 з 10.|A score of eight out of ten.
200 граммов хлеба.|200 г хліба.|200 grams of bread.
Мощность 500 МВт.|Потужність 500 мегават.|A capacity of 500 megawatts.
Десятиэтажный дом.|10-поверховий будинок.|A ten-storey building.
12-метровая волна.|Дванадцятиметрова хвиля.|A twelve-metre wave.
Трёхтонный груз.|Тритонний вантаж.|A three-tonne load.
500-килограммовая бомба.|500-кілограмова бомба.|A 500 kg bomb.
Пятилетний срок.|П’ятирічний строк.|A five-year term.
Пятитысячный отряд.|П’ятитисячний загін.|A 5,000-strong force.
Стометровка.|Стометрівка.|The 100-metre race.
Тысячелетний город.|Тисячолітнє місто.|The thousand-year-old city.
Двухнедельное перемирие.|Двотижневе перемир’я.|A two-week truce.
Двухнедельное перемирие.|14-денне перемир’я.|A fortnight's truce.
Двухчасовой концерт.|Двогодинний концерт.|A two-hour concert.
Полугодовой отчёт.|Піврічний звіт.|The half-yearly report.
Полугодовая практика.|Піврічна практика.|A six-month placement.
Квартальная прибыль выросла.|Квартальний прибуток зріс.|Quarterly profit rose.
Двукратный чемпион мира.|Дворазовий чемпіон світу.|The two-time world champion.
Трижды чемпион.|Триразовий чемпіон.|A three-times champion.
Четырёхсторонние переговоры.|Чотиристоронні переговори.|Four-party talks.
Трёхкомнатная квартира.|Трикімнатна квартира.|A three-room flat.
Двухпартийная коалиция.|Двопартійна коаліція.|A two-party coalition.
Пятитомное издание.|П’ятитомне видання.|A five-volume edition.
Двухколейная дорога.|Двоколійна дорога.|A double-track line.
Четырёхполосная трасса.|Чотирисмугова траса.|A four-lane highway.
Почти каждый третий студент подрабатывает.|Майже третина студентів підробляє.|Nearly one in three students has a part-time job.
Двое из пяти врачей уволились.|40 % лікарів звільнилися.|Two in five doctors have resigned.
Больше половины сельских школ закрыты.|Понад 50 відсотків сільських шкіл закрито.|More than half of rural schools have closed.
Осталась лишь десятая часть зерна.|Лишилося тільки 10 % зерна.|Only a tenth of the grain is left.
Ущерб оценили в четверть миллиарда гривен.|Збитки оцінили в 250 млн грн.|The damage was put at UAH 250 million.
На концерт пришли полторы сотни гостей.|На концерт прийшли півтори сотні гостей.|Some 150 guests came to the concert.
Около полутора тысяч человек без света.|Близько 1500 людей без світла.|About 1,500 people are without power.
Работы подорожали в 2,5 раза.|Роботи подорожчали у два з половиною рази.|The works have become two and a half times more expensive.
За пять лет цена выросла с 12 до 48 гривен, то есть вчетверо.|За п’ять років ціна зросла вчетверо — із 12 до 48 гривень.|The price quadrupled in five years, from 12 to 48 hryvnias.
Мощность увеличат на 20 %, до 600 МВт.|Потужність збільшать на п’яту частину — до 600 МВт.|Capacity will be raised by a fifth to 600 MW.
На 40 % меньше, чем в прошлом году.|На дві п’ятих менше, ніж торік.|Down 40 per cent on last year.
Доля женщин — 47 %, почти половина.|Жінки становлять 47 відсотків, майже половину.|Women make up 47 per cent, almost half.
Втрое чаще болеют курильщики.|Курці хворіють утричі частіше.|Smokers fall ill three times as often.
На порядок больше.|На порядок більше.|Ten times more.
На долю фермеров приходится три четверти урожая.|Фермери збирають 75 % урожаю.|Farmers account for 75% of the harvest.
У него трое детей.|Він має трьох дітей.|He is a father of three.
Мать двоих детей.|Мати двох дітей.|A mother of two.
Семья из четырёх человек.|Родина з чотирьох осіб.|A family of four.
Делегация из 12 человек.|Делегація у складі дванадцяти осіб.|A 12-member delegation.
Команда из одиннадцати человек.|Команда з 11 осіб.|A team of eleven.
Комиссия в составе пяти экспертов.|Комісія з п’яти експертів.|A panel of five experts.
Пятеро подсудимых получили по восемь лет.|П’ятьом підсудним дали по вісім років.|Five defendants were sentenced to eight years each.
Приговор — 8 лет и 6 месяцев.|Вирок — вісім із половиною років.|The sentence is eight and a half years.
Штраф в 17 тысяч гривен, или 1000 необлагаемых минимумов.|Штраф у 17 тисяч гривень, або 1000 неоподатковуваних мінімумів.|A fine of UAH 17,000, or 1,000 tax-free minimums.
Условный срок — два года.|Два роки умовно.|A two-year suspended sentence.
Ему грозит до десяти лет лишения свободы.|Йому загрожує до 10 років позбавлення волі.|He faces up to ten years in prison.
Ему грозит от трёх до восьми лет.|Йому загрожує від трьох до восьми років.|He faces between three and eight years.
Срок обжалования — 30 дней.|На оскарження дається місяць.|There is a month to appeal.
Расстояние — 12 километров.|Відстань — дванадцять кілометрів.|It is twelve kilometres away.
В двух километрах от села.|За два кілометри від села.|Two kilometres from the village.
Высота волны — до 3 м.|Хвилі заввишки до трьох метрів.|Waves up to three metres high.
Площадь — 2,4 тыс. кв. м.|Площа — 2400 м².|The area is 2,400 square metres.
Население — 1,4 млн человек.|Населення — мільйон чотириста тисяч осіб.|The population is 1.4 million.
Тираж — 5 тыс. экз.|Наклад — п’ять тисяч примірників.|A print run of 5,000.
Рекорд — 9,58 секунды.|Рекорд — 9,58 с.|The record is 9.58 seconds.
Результат — 1 минута 52 секунды.|Результат — 1 хвилина 52 секунди.|A time of one minute 52 seconds.
Он пробежал 42 км за 2 часа 40 минут.|Він пробіг 42 км за 2 години 40 хвилин.|He ran the 42 km in two hours and 40 minutes.
Она выиграла серебро и две бронзы.|Вона здобула срібло та дві бронзи.|She won a silver and two bronzes.
Он забил на 89-й минуте.|Він забив на 89-й хвилині.|He scored in the 89th minute.
Матч прошёл при 40 тысячах зрителей.|За матчем спостерігали 40 тисяч глядачів.|The match was watched by a crowd of 40,000.
Давление 740 мм рт. ст.|Тиск 740 мм рт. ст.|Pressure is 740 mmHg.
Доза — 0,5 мл.|Доза — пів мілілітра.|The dose is half a millilitre.
Температура тела — 38,6.|Температура тіла — 38,6 °C.|A body temperature of 38.6°C.
Выпало 45 мм осадков.|Випало 45 мм опадів.|45 mm of rain fell.
За сутки выпала месячная норма осадков.|За добу випала місячна норма опадів.|A month's worth of rain fell in 24 hours.
Глубина снега — полметра.|Глибина снігу — пів метра.|The snow is half a metre deep.
Порывы до 25 м/с.|Пориви до 25 м/с.|Gusts of up to 25 m/s.
Дом на 120 квартир.|Будинок на 120 квартир.|A 120-flat building.
Больница на 300 коек.|Лікарня на 300 ліжок.|A 300-bed hospital.
Зал на тысячу мест.|Зала на тисячу місць.|A thousand-seat hall.
Стадион вместимостью 50 тысяч.|Стадіон на 50 тисяч глядачів.|A 50,000-seat stadium.
Очередь в 200 метров.|Двохсотметрова черга.|A 200-metre queue.
30-километровая зона.|Тридцятикілометрова зона.|The 30-km zone.
Полугодовалый ребёнок.|Піврічна дитина.|A six-month-old baby.
Пятнадцатилетний подросток.|15-річний підліток.|A 15-year-old.
Трое 15-летних подростков.|Троє п’ятнадцятирічних підлітків.|Three 15-year-olds.
40-тысячный город.|Місто із сорокатисячним населенням.|A town of 40,000.
Двухмиллионный посетитель.|Двомільйонний відвідувач.|The two-millionth visitor.
Сотый матч.|Сотий матч.|The hundredth match.
1000-й день.|Тисячний день.|The thousandth day.
Погибло не менее 20 человек, ещё 30 ранены.|Щонайменше 20 людей загинули, ще 30 поранено.|At least 20 people were killed and a further 30 injured.
Число погибших выросло до 15.|Кількість загиблих зросла до п’ятнадцяти.|The death toll has risen to 15.
Мост длиной в сто метров.|Стометровий міст.|A hundred-metre bridge.
Поезд опоздал на час и сорок минут.|Потяг запізнився на годину сорок хвилин.|The train was an hour and forty minutes late.
Поезд опоздал на 100 минут.|Потяг запізнився на годину сорок хвилин.|The train was 100 minutes late.
Опрошены 2017 человек.|Опитано 2017 осіб.|The poll surveyed 2,017 people.
Выборка — 2000 респондентов.|Вибірка — дві тисячі респондентів.|A sample of 2,000 respondents.
Первое, второе и третье места.|Перше, друге і третє місця.|First, second and third places.
Обе стороны подписали.|Підписали обидві сторони.|Both sides signed.
В обоих случаях суд отказал.|В обох випадках суд відмовив.|The court refused in both cases.
Один из двух мостов закрыт.|Один із двох мостів закрито.|One of the two bridges is closed.
Ни одна из трёх сторон не ответила.|Жодна з трьох сторін не відповіла.|None of the three sides replied.
Третий мост за год.|Третій міст за рік.|The third bridge in a year.
Шестой раз подряд.|Ушосте поспіль.|For the sixth time in a row.
Дважды в день.|Двічі на день.|Twice daily.
Раз в четыре года.|Кожні чотири роки.|Every four years.
Каждые три часа.|Що три години.|Every three hours.
Через день.|Через день.|Every other day.
Через каждые 50 метров.|Кожні 50 метрів.|Every 50 metres.
На каждые 100 жителей приходится 40 машин.|На кожні сто мешканців припадає 40 авто.|There are 40 cars for every 100 residents.
10 % годовых.|10 % річних.|Ten per cent a year.
Под 10 процентов годовых.|Під 10 % річних.|At an annual rate of 10 per cent.
Пять тонн в час.|П’ять тонн на годину.|Five tonnes an hour.
Не более чем в один абзац: текст не может быть длиннее 25 слов.|Текст не може бути довшим за 25 слів.|The text may be at most 25 words.
Рост на 0,7%.|Зростання на 0,7 %.|Growth of 0,7%.
Команда вышла в 1/8 финала.|Команда вийшла в 1/8 фіналу.|The team reached the round of 16.
Эстафета 4 по 100 метров.|Естафета 4х100 метрів.|The 4x100-metre relay.
Один врач на 413 человек.|Один лікар на 413 осіб.|One doctor for every 413 people.
В седьмом тысячелетии до нашей эры.|У VII тисячолітті до нашої ери.|In the 7th millennium BC.
Разговор длился два с половиной часа.|Розмова тривала дві з половиною години.|A two-and-a-half-hour conversation.
Полутораминутное видео.|Півторахвилинне відео.|A one-and-a-half-minute video.
Более десятка судов.|Понад десяток суден.|More than a dozen vessels.
Около двух десятков улиц.|Близько двох десятків вулиць.|Close to two dozen streets.
Лица, достигшие возраста 21 год.|Особи, які досягли віку 21 рік.|Anyone aged 21 or older.
Число случаев превысило миллион.|Кількість випадків перевищила мільйон.|The number of cases surpassed one million.
Премия 1956 года (1897–1967).|Премія 1956 року (1897–1967).|The 1956 prize (1897-1967).
Он весит 80 фунтов.|Він важить 80 фунтів.|He weighs 80 lbs.
Не медленнее, но памяти нужно вдвое больше.|Не повільніше, але пам’яті треба вдвічі більше.|No slower, but it needs twice as much memory.
Обе дороги закрыты.|Обидві дороги закрито.|Both roads are closed.
Звоните: +380 44 123-45-67.|Телефонуйте: +380 (44) 123-45-67.|Call +380 44 123 45 67.
Трасса М-06 Киев — Чоп перекрыта на 412-м километре из-за оползня.|Трасу М-06 Київ — Чоп перекрито на 412-му кілометрі через зсув.|The M-06 Kyiv–Chop road is closed at kilometre 412 because of a landslide.
Рейс PS 752 задержали на полтора часа.|Рейс PS 752 затримали на півтори години.|Flight PS 752 was delayed by an hour and a half.
Поезд № 91 прибыл на сорок минут раньше.|Потяг № 91 прибув на 40 хвилин раніше.|Train 91 arrived forty minutes early.
Вертолёт Ми-8 с тремя членами экипажа совершил жёсткую посадку.|Гелікоптер Мі-8 із трьома членами екіпажу здійснив жорстку посадку.|A Mi-8 helicopter with a crew of three made a hard landing.
Дом 14 по улице Лесной остался без газа.|Будинок 14 на вулиці Лісовій лишився без газу.|The house at 14 Lisova Street was left without gas.
Суд приговорил его к 12 годам лишения свободы с конфискацией, прокурор просил 15.|Суд засудив його до дванадцяти років позбавлення волі з конфіскацією, прокурор просив п’ятнадцять.|The court sentenced him to 12 years in prison with confiscation of property; the prosecutor had sought 15.
Апелляцию рассмотрят трое судей.|Апеляцію розгляне колегія з трьох суддів.|The appeal will be heard by a panel of three judges.
Дело слушали при закрытых дверях четыре дня.|Справу чотири дні слухали за зачиненими дверима.|The case was heard behind closed doors over four days.
Залог установлен в размере 2,6 млн гривен.|Заставу визначено в розмірі 2,6 мільйона гривень.|Bail was set at UAH 2.6 million.
Он провёл под стражей 214 дней.|Він пробув під вартою 214 днів.|He spent 214 days in custody.
Подозреваемого взяли под стражу на два месяца.|Підозрюваного взяли під варту на два місяці.|The suspect was remanded in custody for two months.
Обвинение насчитывает 18 эпизодов.|Обвинувачення налічує вісімнадцять епізодів.|The indictment lists eighteen counts.
ВВП во втором квартале вырос на 0,3 % по сравнению с первым.|ВВП у другому кварталі зріс на 0,3 % проти першого.|GDP grew by 0.3 per cent in the second quarter from the first.
Внешний долг составляет 62 % ВВП против 58 % годом ранее.|Зовнішній борг становить 62 % ВВП проти 58 % роком раніше.|External debt stands at 62 per cent of GDP, up from 58 per cent a year earlier.
Ключевую ставку снизили с 14,5 до 13,5 процента.|Облікову ставку знизили з 14,5 до 13,5 відсотка.|The key rate was cut to 13.5 per cent from 14.5 per cent.
Гривна укрепилась на 12 копеек, до 41,35 за доллар.|Гривня зміцнилася на 12 копійок — до 41,35 за долар.|The hryvnia gained 12 kopecks to 41.35 to the dollar.
Баррель нефти подешевел на полтора доллара.|Барель нафти подешевшав на півтора долара.|A barrel of oil fell by a dollar and a half.
Бюджет дефицитен на четверть триллиона.|Дефіцит бюджету — чверть трильйона.|The budget is a quarter of a trillion in deficit.
Зерна намолотили 27 млн тонн с 90 % площадей.|Намолотили 27 мільйонів тонн зерна з 90 відсотків площ.|Twenty-seven million tonnes of grain has been threshed from 90 per cent of the area.
Урожайность — 48 центнеров с гектара.|Урожайність — 48 центнерів із гектара.|The yield is 48 centners per hectare.
Вакцинированы семеро из десяти детей.|Щеплено сімох із десяти дітей.|Seven in ten children have been vaccinated.
Заболели 340 человек, в том числе 112 детей.|Захворіло 340 людей, зокрема 112 дітей.|340 people have fallen ill, 112 of them children.
Из 112 заражённых 40 — дети.|Зі 112 інфікованих сорок — діти.|Forty of the 112 infected are children.
Пациентам колют по две дозы с интервалом в три недели.|Пацієнтам вводять дві дози з інтервалом у три тижні.|Patients are given two doses three weeks apart.
Температура держалась пять суток.|Температура трималася п’ять діб.|The fever lasted five days.
На одну койку приходится трое больных.|На одне ліжко припадає троє хворих.|There are three patients to a bed.
Ребёнок родился весом 3,2 кг.|Дитина народилася з вагою 3,2 кг.|The baby weighed 3.2 kg at birth.
Сборная выиграла в серии пенальти 4:3.|Збірна перемогла в серії пенальті — 4:3.|The national team won 4–3 on penalties.
Он выиграл в трёх сетах.|Він виграв у трьох сетах.|He won in three sets.
Вторая ракетка мира проиграла 67-й.|Друга ракетка світу поступилася 67-й.|The world number two lost to the world number 67.
Команда проиграла пятый матч кряду.|Команда програла п’ятий матч поспіль.|It was the team's fifth straight defeat.
Хет-трик за одиннадцать минут.|Хет-трик за 11 хвилин.|A hat-trick in eleven minutes.
Гонка на 1500 м.|Забіг на 1500 метрів.|The 1,500 metres.
Серебро на дистанции 4 по 400.|Срібло в естафеті 4×400.|Silver in the 4x400.
За два тура до конца чемпионата отрыв — восемь очков.|За два тури до кінця чемпіонату відрив — вісім очок.|With two rounds to go, the lead is eight points.
На 45+2-й минуте.|На 45+2-й хвилині.|In the 45+2nd minute.
Атмосферное давление — 755 миллиметров.|Атмосферний тиск — 755 мм.|Atmospheric pressure is 755 mm.
Ветер юго-западный, 7–12 м/с.|Вітер південно-західний, 7–12 метрів на секунду.|A south-westerly wind of 7–12 metres per second.
Осадки до 20 мм, местами град диаметром 2 см.|Опади до 20 мм, місцями град діаметром два сантиметри.|Up to 20 mm of rain, with hail two centimetres across in places.
Уровень воды в Днестре поднялся на 1,7 м.|Рівень води в Дністрі піднявся на 1,7 метра.|The level of the Dniester rose by 1.7 metres.
Толчки магнитудой 4,1 ощутили в 30 км от эпицентра.|Поштовхи магнітудою 4,1 відчули за 30 км від епіцентру.|A magnitude 4.1 tremor was felt 30 km from the epicentre.
Опасность лавин третьей степени.|Лавинна небезпека третього ступеня.|The avalanche danger is at level three.
Оранжевый, второй уровень опасности.|Оранжевий, другий рівень небезпеки.|An orange, level-two warning.
Батальон потерял треть личного состава.|Батальйон втратив третину особового складу.|The battalion lost a third of its personnel.
За сутки произошло 150 боестолкновений.|За добу відбулося 150 боєзіткнень.|There were 150 combat engagements over the day.
Удар нанесли двумя управляемыми бомбами.|Удару завдали двома керованими бомбами.|Two guided bombs were used in the strike.
Сбиты 58 из 70 дронов.|Збито 58 із 70 дронів.|Fifty-eight of the 70 drones were shot down.
Обмен по формуле «90 на 90».|Обмін за формулою «90 на 90».|An exchange on a 90-for-90 basis.
Домой вернулись по 95 пленных с каждой стороны.|Додому повернулися по 95 полонених із кожного боку.|Ninety-five prisoners from each side returned home.
Передано четыре системы Patriot PAC-3.|Передано чотири системи Patriot PAC-3.|Four Patriot PAC-3 systems have been handed over.
Пакет помощи на 400 млн долларов — двадцать первый по счёту.|Пакет допомоги на 400 млн доларів — двадцять перший за рахунком.|The $400 million aid package is the twenty-first.
Двадцатый пакет санкций согласован.|20-й пакет санкцій узгоджено.|The 20th package of sanctions has been agreed.
Страны «Большой семёрки» выступили с заявлением.|Країни «Великої сімки» виступили із заявою.|The G7 countries issued a statement.
На саммите G20 присутствовали лидеры 19 стран.|На саміті G20 були лідери 19 країн.|Leaders of 19 countries attended the G20 summit.
Пять постоянных членов Совбеза.|П’ять постійних членів Радбезу.|The five permanent members of the Security Council.
Документ поддержали 141 страна, пять были против, 35 воздержались.|Документ підтримала 141 країна, п’ять — проти, 35 утрималися.|The document was backed by 141 countries, with five against and 35 abstentions.
Кворум — две трети состава.|Кворум — дві третини складу.|The quorum is two thirds of the members.
Депутаты собрались на внеочередное заседание в третий раз за месяц.|Депутати втретє за місяць зібралися на позачергове засідання.|Deputies met for the third extraordinary session in a month.
Порог для партий — пять процентов.|Прохідний бар’єр для партій — 5 %.|The threshold for parties is five per cent.
Во втором туре победил действующий мэр с 53,4 %.|У другому турі переміг чинний мер із 53,4 %.|The incumbent mayor won the second round with 53.4 per cent.
Обработано 99,8 % протоколов.|Опрацьовано 99,8 відсотка протоколів.|99.8 per cent of the returns have been processed.
Явка к полудню составила 21,5 %.|Станом на полудень явка становила 21,5 %.|Turnout stood at 21.5 per cent by midday.
Голосование длилось с 8:00 до 20:00.|Голосування тривало з восьмої ранку до восьмої вечора.|Voting ran from 8 a.m. to 8 p.m.
Каждый из трёх кандидатов получил по 15 минут.|Кожному з трьох кандидатів дали по 15 хвилин.|Each of the three candidates was given 15 minutes.
Школу на 600 мест сдадут к 1 сентября.|Школу на 600 місць здадуть до 1 вересня.|A 600-place school will be finished by 1 September.
В первый класс пойдут 27 тысяч детей.|До першого класу підуть 27 тисяч дітей.|Twenty-seven thousand children will start first grade.
Проходной балл — 167,5.|Прохідний бал — 167,5.|The pass mark is 167.5.
Стипендия — две тысячи гривен в месяц.|Стипендія — 2000 гривень на місяць.|The grant is 2,000 hryvnias a month.
Курс рассчитан на 144 часа.|Курс розраховано на 144 години.|The course lasts 144 hours.
В библиотеке 40 тысяч томов.|Бібліотека налічує 40 000 томів.|The library holds 40,000 volumes.
Роман переиздали через сорок лет.|Роман перевидали через 40 років.|The novel was reissued forty years later.
Фильм собрал в прокате 1,1 млрд.|Фільм зібрав у прокаті 1,1 мільярда.|The film took 1.1 billion at the box office.
Спектакль идёт три с половиной часа с двумя антрактами.|Вистава триває три з половиною години з двома антрактами.|The play runs for three and a half hours with two intervals.
Выставка объединяет 70 работ двенадцати художников.|Виставка об’єднує 70 робіт дванадцяти митців.|The exhibition brings together 70 works by twelve artists.
Картину XVIII века оценили в 3 млн евро.|Картину XVIII століття оцінили в 3 млн євро.|The 18th-century painting was valued at 3 million euros.
Раскопки ведут на глубине трёх метров.|Розкопки ведуть на глибині трьох метрів.|The dig is under way at a depth of three metres.
Возраст находки — около 2,5 тыс. лет.|Вік знахідки — близько 2500 років.|The find is about 2,500 years old.
Село основано в 1650-х.|Село засноване в 1650-х роках.|The village was founded in the 1650s.
Храм строили больше ста лет, с 1890 по 2002 год.|Храм будували понад сто років — від 1890 до 2002 року.|The church took more than a hundred years to build, from 1890 to 2002.
Переписали все 12 тысяч жителей.|Переписали всі дванадцять тисяч мешканців.|All 12,000 residents were counted.
Средний возраст — 41 год и 3 месяца.|Середній вік — 41 рік і 3 місяці.|The average age is 41 years and three months.
Продолжительность жизни — 73,4 года.|Тривалість життя — 73,4 року.|Life expectancy is 73.4 years.
Доход на душу населения — 4,9 тыс. долларов.|Дохід на душу населення — 4900 доларів.|Per capita income is $4,900.
Плотность — 76 человек на квадратный километр.|Густота — 76 осіб на квадратний кілометр.|The density is 76 people per square kilometre.
На выборах 2019 года он набрал 24 %, спустя пять лет — 31 %.|На виборах 2019 року він здобув 24 %, через п’ять років — 31 %.|He won 24 per cent in the 2019 election and 31 per cent five years later.
Приложение скачали 10 миллионов раз.|Застосунок завантажили 10 млн разів.|The app has been downloaded ten million times.
Скорость — до 1 Гбит/с.|Швидкість — до 1 Гбіт/с.|Speeds of up to 1 Gbps.
Утечка затронула 3,3 млн учётных записей.|Витік зачепив 3,3 мільйона облікових записів.|The leak affected 3.3 million accounts.
Вирус поразил 70 компьютеров из 72.|Вірус уразив 70 із 72 комп’ютерів.|The virus infected 70 of the 72 computers.
Закрыто до дальнейшего уведомления.|Зачинено до подальшого повідомлення.|Closed until further notice.
На первых порах хватит двух машин.|Спершу вистачить двох машин.|Two vehicles will be enough at first.
В первую очередь помогут сиротам.|Насамперед допоможуть сиротам.|Orphans will be helped first of all.
С одной стороны, цены растут.|З одного боку, ціни зростають.|On the one hand, prices are rising.
В один голос эксперты возражают.|Експерти одностайно заперечують.|Experts are unanimous in objecting.
Второе дыхание у команды открылось после перерыва.|Після перерви в команди відкрилося друге дихання.|The team got its second wind after the break.
На все сто.|На всі сто.|One hundred per cent.
Тысячи людей вышли на улицы.|Тисячі людей вийшли на вулиці.|Thousands took to the streets.
Десятки стран поддержали проект.|Десятки країн підтримали проєкт.|Scores of countries backed the draft.
Миллионы украинцев за границей.|Мільйони українців за кордоном.|Millions of Ukrainians are abroad.
Не одна сотня домов.|Не одна сотня будинків.|Several hundred houses.
Многие тысячи.|Багато тисяч.|Many thousands.
Пара сотен зрителей.|Кілька сотень глядачів.|A couple of hundred spectators.
Год-другой придётся подождать.|Рік-другий доведеться почекати.|It will take a year or two.
Добрая половина зала ушла.|Добра половина зали пішла.|A good half of the audience left.
Без малого четыре тысячи.|Майже чотири тисячі.|Close to four thousand.
Полным-полно: мест 300, пришли 500.|Ущерть: місць 300, прийшло 500.|Packed: 300 seats, 500 people.
Скорость в центре ограничили 30 км/ч.|У центрі обмежили швидкість до 30 км/год.|The speed limit in the centre has been cut to 30 km/h.
Разрешённая скорость — не более 50 км/ч.|Максимальна дозволена швидкість — 50 км/год.|The speed limit is 50 km/h.
Минимальный возраст кандидата — 35 лет.|Кандидат має бути не молодшим за 35 років.|Candidates must be at least 35 years old.
Минимальная зарплата — 8000 гривен.|Мінімальна зарплата — 8000 гривень.|The minimum wage is 8,000 hryvnias.
Предельная численность армии — 200 тысяч.|Гранична чисельність армії — 200 тисяч.|The army is capped at 200,000.
Продолжительность не меньше 10 секунд.|Тривалість має бути не меншою за 10 секунд.|The minimum length is 10 seconds.
Высота здания не должна превышать 12 метров.|Висота будівлі не може бути більшою за 12 метрів.|The building may not be higher than 12 metres.
Допускается не более трёх ошибок.|Дозволено щонайбільше три помилки.|A maximum of three mistakes is allowed.
Срок не может превышать 60 суток.|Строк не може бути довшим за 60 діб.|The period may not exceed 60 days.
Группы не больше 12 человек.|Групи максимум по 12 осіб.|Groups of no more than 12.
Нельзя провозить более 10 тысяч евро.|Заборонено провозити понад 10 тисяч євро.|It is forbidden to carry more than €10,000.
Одежду взяли не более, чем на три дня.|Одяг узяли не більш ніж на три дні.|They took clothes for no more than three days.
Голосование перенесли на два дня.|Голосування перенесли на дві доби.|The vote was postponed for 48 hours.
Встреча состоится через два дня.|Зустріч відбудеться за два дні.|The meeting will take place the day after tomorrow.
Ответ дадут через день.|Відповідь дадуть за день.|A reply will be given in a day.
Полдюжины школ закрыты.|Пів дюжини шкіл зачинено.|Half a dozen schools are closed.
Шесть школ закрыто.|Шість шкіл зачинено.|Half a dozen schools are closed.
Через пару недель.|За два тижні.|In a couple of weeks.
Пятидесятилетие свадьбы.|50-річчя весілля.|A golden wedding, 50 years on.
Родилась тройня.|Народилася трійня.|Triplets were born.
Он забил три мяча.|Він забив три м’ячі.|He scored a hat-trick.
Дубль нападающего принёс победу.|Дубль нападника приніс перемогу.|The striker's brace brought victory.
Восьмидесятилетний художник.|80-річний художник.|The octogenarian artist.
Единогласно, 15 голосами.|Одноголосно, 15 голосами.|Unanimously, with 15 votes.
Победа со счётом 3:0.|Перемога з рахунком 3:0.|A three-nil win.
Ничья 0:0.|Нічия 0:0.|A goalless draw.
Получасовой перерыв.|Півгодинна перерва.|A half-hour break.
Тридцатиминутный перерыв.|Півгодинна перерва.|A half-hour break.
Часовая беседа.|Годинна розмова.|An hour-long conversation.
Недельный визит.|Тижневий візит.|A week-long visit.
Годичный контракт.|Річний контракт.|A one-year contract.
Месячная отсрочка.|Місячна відстрочка.|A one-month deferral.
Полугодовая отсрочка.|Шестимісячна відстрочка.|A six-month deferral.
Полуторачасовая встреча.|Півторагодинна зустріч.|A 90-minute meeting.
Двухгодичные курсы.|Дворічні курси.|Two-year courses.
Суточный запас.|Добовий запас.|A 24-hour supply.
Десятилетие реформ.|Десять років реформ.|A decade of reforms.
За полвека.|За пів століття.|In half a century.
Два десятилетия.|Двадцять років.|Two decades.
Четверть века.|25 років.|A quarter of a century.
Полтора века назад.|150 років тому.|A century and a half ago.
Тысячелетие крещения.|Тисячоліття хрещення.|The millennium of the baptism.
Двое близнецов.|Двоє близнюків.|Twins.
Вдвоём с братом.|Удвох із братом.|Together with his brother.
Трое в лодке.|Троє в човні.|Three men in a boat.
Дуэт выступит дважды.|Дует виступить двічі.|The duo will perform twice.
Обоюдное согласие.|Обопільна згода.|Mutual consent.
Вдвое дешевле.|Удвічі дешевше.|Half the price.
За полцены.|За пів ціни.|At half price.
Втридорога.|Утридорога.|At three times the price.
Полупустой зал.|Напівпорожня зала.|A half-empty hall.
Полуфинал пройдёт 3 июня.|Півфінал відбудеться 3 червня.|The semi-final will be on 3 June.
Четвертьфинал.|Чвертьфінал.|The quarter-final.
Вышли в четвертьфинал.|Вийшли до чвертьфіналу.|They reached the last eight.
Первый тайм.|Перший тайм.|The first half.
Дополнительные 15 минут.|Додаткові чверть години.|An extra quarter of an hour.
Один день.|Один день.|A day.
Сто процентов.|Сто відсотків.|All of them.
Полностью, на 100 %.|Повністю, на 100 %.|Fully.
В 100 метрах.|За сто метрів.|A hundred metres away.
Каждые две недели.|Раз на два тижні.|Fortnightly.
Раз в два года.|Кожні два роки.|Biennially.
Дважды в год.|Двічі на рік.|Twice-yearly.
Трёхразовое питание.|Триразове харчування.|Three meals a day.
Пятидневная рабочая неделя.|П’ятиденний робочий тиждень.|A five-day week.
Восьмичасовой рабочий день.|Восьмигодинний робочий день.|The eight-hour day.
Круглый год.|Цілий рік.|All year round.
Весь день.|Увесь день.|All day.
Всю неделю.|Увесь тиждень.|All week.
Целый месяц.|Цілий місяць.|A whole month.
Почти сутки.|Майже добу.|Almost a day.
Сутки без света.|Доба без світла.|A day without power.
Минута молчания.|Хвилина мовчання.|A minute's silence.
Одна треть.|Третина.|A third.
Трое из четверых.|Троє з чотирьох.|Three out of four.
Три четверти.|75 %.|Three in four.
Семь восьмых.|7/8.|Seven eighths.
В десять раз больше.|Удесятеро більше.|Ten times as many.
На порядок, в 10 раз.|На порядок, у 10 разів.|Tenfold.
Пятикратный рост.|П’ятиразове зростання.|A fivefold increase.
Шестикратная чемпионка.|Шестиразова чемпіонка.|The six-time champion.
Прибыль утроилась.|Прибуток потроївся.|Profit trebled.
Вырос на 150 процентов.|Зріс у 2,5 раза.|It grew two and a half times.
Упал на 90 процентов.|Упав удесятеро.|It fell tenfold.
Доля упала с половины до трети.|Частка впала з половини до третини.|The share fell from a half to a third.
Нас было двое.|Нас було двоє.|There were two of us.
Пятеро взрослых и двое детей.|П’ятеро дорослих і двоє дітей.|Five adults and two children.
Около десятка.|Близько десятка.|About ten.
Почти десяток министров.|Майже десяток міністрів.|Nearly a dozen ministers.
Несколько сот человек.|Кількасот осіб.|Several hundred people.
Десятки миллионов.|Десятки мільйонів.|Tens of millions.
Полумиллионный город.|Пів мільйонне місто.|A city of half a million.
Тысяча с небольшим.|Трохи більше тисячі.|Just over a thousand.
Его приговорили к 14 месяцам условно.|Його засуджено до року і двох місяців умовно.|He was given a 14-month suspended sentence.
Дорога займёт около часа и двадцати минут.|Дорога забере близько години і двадцяти хвилин.|The journey will take about 80 minutes.
Ей грозит до года и шести месяцев лишения свободы.|Їй загрожує до півтора року позбавлення волі.|She faces up to 18 months in prison.
Операция длилась больше часа и десяти минут.|Операція тривала більше години і десяти хвилин.|The operation lasted over 70 minutes.
До 2024 года и двух лет после него данных нет.|До 2024 року і двох років після нього даних немає.|There are no data until 2024 and for two years after it.
В возрасте 62 лет скончался оператор.|На 63-му році життя помер оператор.|The cameraman has died aged 62.
Скончался на 63-м году жизни художник.|Художник помер у віці 62 років.|The painter died at the age of 62.
На восемьдесят первом году жизни умерла певица.|На вісімдесят першому році життя померла співачка.|The singer has died at the age of 80.
Она умерла на 91-м году жизни.|Вона померла на 91-му році життя.|She died at 90.
Об этом сообщила вице-мэр Сорок Анжела Руссу.|Про це повідомила віцемерка Сорок Анжела Руссу.|The deputy mayor of Soroca, Anjela Russu, said so.
Мэрия Сорок закупила 12 автобусов.|Мерія Сорок закупила 12 автобусів.|Soroca city hall bought 12 buses.
Автобус шёл из Сорок в Бельцы.|Автобус їхав із Сорок до Бєльців.|The bus was going from Soroca to Bălți.
Купили сорок автобусов.|Купили сорок автобусів.|They bought forty buses.
Явились 200–300 человек.|Прийшло від 200 до 300 людей.|Between 200 and 300 people came.
Ремонт продлится от двух до трёх недель.|Ремонт триватиме два-три тижні.|The repairs will take two to three weeks.
Примерно 300 домов остались без света.|Без світла лишилося близько 300 будинків.|Almost 300 homes were left without power.
Почти 300 домов остались без света.|Без світла лишилося майже 300 будинків.|Nearly 300 homes were left without power.
"""

DIFFERENT = """
en|За первые сутки петиция собрала 600 подписей.|За першу добу петиція зібрала 600 підписів.|In its first 48 hours the petition drew 600 signatures.
uk|Матч закончился со счётом 24:28.|Матч завершився з рахунком 22:28.|The match ended 24–28.
-|Гандболисты проиграли финал кубка 24:28.|Фінал кубка гандболісти програли 22:28.|The handballers lost the cup final 26–28.
uk|Порт перевалил за полугодие более 1,2 млн тонн зерна.|За півріччя через порт пройшло близько 1,2 млн тонн зерна.|The port handled over 1.2 million tonnes of grain in the half-year.
en|Собрались две-три сотни человек.|Зібралося 200–300 людей.|Two to three thousand people gathered.
uk|Осталось полтора-два десятка домов.|Лишилося 20–30 будинків.|Fifteen to twenty houses remain.
ru|Прислали пять-шесть сотен писем.|Надіслали 600–700 листів.|Six or seven hundred letters were sent.
en|Нужно не менее двух третей голосов.|Потрібно не менше двох третин голосів.|At least three-quarters of the votes are needed.
uk|За поправку более трёх четвертей депутатов.|За поправку понад третину депутатів.|More than three-quarters of the deputies are for the amendment.
ru|Около двух третей хозяйств засеяли поля.|Близько 1/3 господарств засіяли поля.|About one third of farms have sown their fields.
en|Около полусотни рыбаков вышли в море.|Близько пів сотні рибалок вийшли в море.|Some fifteen fishermen went to sea.
uk|Задержали полсотни участников.|Затримали пів тисячі учасників.|Fifty participants were detained.
ru|Пришли двести человек.|Прийшли півтораста людей.|One hundred and fifty people came.
-|Грант получат не менее 40 музеев.|Грант отримають близько 40 музеїв.|Up to 40 museums will receive a grant.
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
uk|В результате обстрела погибли 14 человек, ещё 32 ранены.|Унаслідок обстрілу загинули 14 людей, ще 23 поранено.|Fourteen people were killed and a further 32 injured in the shelling.
en|Парламент одобрил закон 254 голосами из 450.|Парламент схвалив закон 254 голосами з 450.|Parliament approved the law by 245 votes out of 450.
-|На ремонт выделили 12 млн гривен.|На ремонт виділили 15 млн гривень.|UAH 18 million was set aside for the repairs.
ru|Около полутора тысяч семей остались без света.|Близько двох із половиною тисяч родин лишилися без світла.|About 2,500 families were left without power.
en|Почти двести школ получили автобусы.|Майже двісті шкіл отримали автобуси.|More than two hundred schools have received buses.
uk|По меньшей мере пять рейсов задержаны.|Щонайбільше п’ять рейсів затримано.|At least five flights have been delayed.
en|Каждая четвёртая больница.|Кожна четверта лікарня.|One hospital in three.
ru|Две трети избирателей.|Три чверті виборців.|Three quarters of voters.
en|Зарплаты выросли на треть.|Зарплати зросли на третину.|Wages tripled.
uk|Урожай удвоился.|Урожай зменшився вдвічі.|The harvest doubled.
en|Число краж сократилось вдвое.|Кількість крадіжок скоротилася вдвічі.|The number of thefts has doubled.
uk|Цены упали на 5 процентов.|Ціни впали на 15 відсотків.|Prices fell by five per cent.
en|Инфляция составила 5,1 %.|Інфляція становила 5,1 %.|Inflation came to 1.5 per cent.
ru|Штраф — от 50 до 100 евро.|Штраф — від 500 до 1000 євро.|The fine is between €500 and €1,000.
en|Он получил шесть лет колонии.|Він дістав шість років колонії.|He was sentenced to sixteen years in a penal colony.
uk|Полуторагодовалый мальчик.|Піврічний хлопчик.|An 18-month-old boy.
en|Подозреваемому 34 года.|Підозрюваному 34 роки.|The suspect is 43.
ru|41-летний водитель.|14-річний водій.|The 14-year-old driver.
en|Вода поднялась на 20 сантиметров.|Вода піднялася на 20 сантиметрів.|The water rose by 20 metres.
uk|Вес груза — 3 тонны.|Вага вантажу — 3 центнери.|The cargo weighs three tonnes.
en|Скорость ветра — 20 м/с.|Швидкість вітру — 20 м/с.|Wind speed is 20 km/h.
ru|Ночью до минус 15.|Уночі до мінус 25.|Down to minus 25 at night.
en|Днём до 5 градусов тепла.|Удень до 5 градусів тепла.|Daytime temperatures down to minus five.
uk|Осталось три дня.|Лишилося три тижні.|Three days are left.
en|Перемирие на 72 часа.|Перемир’я на 72 години.|A 27-hour truce.
en|Двухнедельное перемирие.|Двотижневе перемир’я.|A two-month truce.
uk|Команда заняла пятое место.|Команда посіла шосте місце.|The team finished fifth.
en|Матч завершился 3:1.|Матч завершився 3:1.|The match ended 3–2.
ru|Счёт 2:0 в пользу гостей.|Рахунок 0:0.|A goalless draw, 0–0.
en|Он забил на 78-й минуте.|Він забив на 78-й хвилині.|He scored in the 87th minute.
uk|В XXI веке... 12-й съезд партии.|XIII з’їзд партії у XXI столітті.|The 12th party congress in the 21st century.
en|Статья 129 кодекса.|Стаття 129 кодексу.|Article 192 of the code.
uk|Пункт 4 решения.|Пункт 7 рішення.|Point 4 of the decision.
en|Второй энергоблок остановили.|Другий енергоблок зупинили.|Unit three was shut down.
ru|Вторая бригада.|Третя бригада.|The third brigade.
en|Сотни тысяч подписей.|Сотні тисяч підписів.|Tens of thousands of signatures.
uk|Дюжина яиц.|Десять яєць.|A dozen eggs.
en|Пять миллиардов долларов.|П’ять мільярдів доларів.|Five billion euros.
uk|$ 40 млн|40 млн євро|$40m
ru|Три четверти часа.|Пів години.|Half an hour.
en|На четверть меньше.|На чверть менше.|A quarter more.
uk|Вдвое больше людей.|Удвічі менше людей.|Twice as many people.
-|Пострадали восемь человек.|Постраждали дев’ятеро людей.|Ten people were hurt.
en|Восемь из десяти.|Вісім із десяти.|Eight out of twelve.
uk|Население 1,2 млн.|Населення 2,1 млн.|A population of 1.2 million.
ru|До 50 рейсов.|Понад 50 рейсів.|More than 50 flights.
en|Не более 30 минут.|Не більш як 30 хвилин.|No less than thirty minutes.
en|Младше 16 лет.|Молодші за 16 років.|Over the age of sixteen.
uk|Около 40 домов.|Рівно 45 будинків.|About 40 houses.
en|Несколько десятков домов.|Кілька десятків будинків.|Several hundred houses.
ru|Дважды откладывали.|Тричі відкладали.|It was postponed three times.
en|Впервые за десять лет.|Уперше за десять років.|For the first time in twenty years.
uk|Третий год подряд.|Четвертий рік поспіль.|For the third year running.
en|Полтора миллиона вакцин.|Півтора мільйона вакцин.|Half a million vaccines.
en|Километр дороги стоит 3 млн.|Кілометр дороги коштує 3 млн.|A kilometre of road costs 30 million.
uk|500-килограммовая бомба.|50-кілограмова бомба.|A 500 kg bomb.
en|12-этажный дом.|12-поверховий будинок.|A 21-storey building.
ru|Шестеро детей.|Семеро дітей.|Seven children.
en|Четверо из них в тяжёлом состоянии.|Четверо з них у тяжкому стані.|Five of them are in a serious condition.
uk|22 процента опрошенных против.|22 відсотки опитаних — за, 28 — проти.|22 per cent of those polled are against.
-|Ставка — 13 %.|Ставка — 14 %.|The rate is 15 per cent.
en|Дефицит достиг 3,4 % ВВП.|Дефіцит сягнув 3,4 % ВВП.|The deficit reached 4.3% of GDP.
uk|Дистанция 1500 метров.|Дистанція 500 метрів.|The 1,500 metres.
en|Магазин работает без выходных семь дней в неделю.|Крамниця працює сім днів на тиждень.|The shop is open six days a week.
en|По данным полиции, в ДТП под Винницей пострадали семь человек, из них трое — дети.|За даними поліції, у ДТП під Вінницею постраждали семеро людей, троє з них — діти.|Police say seven people, four of them children, were hurt in a road accident near Vinnytsia.
uk|Квартиры в новостройках подешевели за квартал на 3,2 %.|Житло в новобудовах здешевшало за квартал на 2,3 %.|Prices of new flats fell by 3.2 per cent over the quarter.
ru|На строительство дамбы потратят полмиллиарда крон.|На будівництво дамби витратять півтора мільярда крон.|One and a half billion kroner will be spent on building the dam.
-|Дорога подорожала вдвое.|Дорога подорожчала втричі.|The road has become four times as expensive.
en|Зона отчуждения охватывает тридцать километров.|Зона відчуження охоплює 30 км.|The exclusion zone covers thirteen kilometres.
uk|Библиотека получила больше сотни книг.|Бібліотека отримала близько сотні книжок.|The library received more than a hundred books.
en|Минимум три четверти членов должны проголосовать за.|Щонайменше три чверті членів мають проголосувати за.|At least two thirds of the members must vote in favour.
ru|Ставку подняли на 25 базисных пунктов.|Ставку підняли на 75 базисних пунктів.|The rate was raised by 75 basis points.
uk|Рабочая группа из девяти человек.|Робоча група з дев’ятнадцяти осіб.|A working group of nine.
en|Сорок пять процентов молодых людей читают книги.|45 % молодих людей читають книжки.|Fifty-four per cent of young people read books.
ru|Смертность снизилась на четверть.|Смертність знизилася на третину.|Mortality has fallen by a third.
en|С нового года плата вырастет до 8 гривен за кубометр.|Від нового року плата зросте до 8 гривень за кубометр.|From the new year the charge will go up to 18 hryvnias per cubic metre.
uk|Автомобиль проехал 1200 км без остановки.|Автомобіль проїхав 120 км без зупинки.|The car covered 1,200 km without stopping.
en|Для кворума не хватило двух голосов.|Для кворуму забракло двох голосів.|The quorum was missed by three votes.
ru|Лауреат первой премии.|Лауреат другої премії.|The winner of the second prize.
en|Стройка длилась без малого десять лет.|Будівництво тривало майже десять років.|Construction took more than ten years.
uk|Более чем в тридцати городах прошли акции.|Майже в тридцяти містах відбулися акції.|Rallies were held in more than thirty cities.
en|Курс доллара впервые превысил 42 гривны.|Курс долара вперше перевищив 42 гривні.|The dollar has risen above 24 hryvnias for the first time.
-|Ему 27 лет.|Йому 37 років.|He is 47.
en|Заключённых обменяли по схеме «десять на десять».|В’язнів обміняли за схемою «десять на десять».|Prisoners were swapped on a twelve-for-twelve basis.
uk|Взнос составляет 150 евро с участника.|Внесок становить 50 євро з учасника.|The fee is €150 per participant.
ru|Каждый десятый ребёнок не ходит в школу.|Кожна п’ята дитина не ходить до школи.|One child in five does not go to school.
en|Он провёл на орбите 371 сутки.|Він провів на орбіті 371 добу.|He spent 317 days in orbit.
uk|Учёные нашли четыре новых вида.|Науковці знайшли чотирнадцять нових видів.|Scientists have found four new species.
en|Тариф вырос почти на треть.|Тариф зріс майже на третину.|The tariff has almost tripled.
ru|Лифт рассчитан на восемь человек.|Ліфт розраховано на шістьох людей.|The lift holds six people.
en|Ремонт обойдётся в 35 тысяч евро.|Ремонт коштуватиме 35 тисяч євро.|The repairs will cost €35 million.
uk|Из 60 проверенных ферм нарушения нашли на 42.|Із 60 перевірених ферм порушення виявили на 24.|Violations were found at 42 of the 60 farms inspected.
-|Три пятых.|Дві п’ятих.|Four fifths.
ru|Температура воды +18 °C.|Температура води +8 °C.|The water temperature is 8°C.
en|Высота горы — 2061 м.|Висота гори — 2061 м.|The mountain is 2,601 metres high.
uk|Площадь озера 7 кв. км.|Площа озера 7 га.|The lake covers 7 square kilometres.
en|Раз в пять лет.|Раз на п’ять років.|Every six years.
ru|Дважды в неделю.|Тричі на тиждень.|Three times a week.
en|Со второй попытки.|З другої спроби.|At the third attempt.
uk|Седьмой раз подряд.|Восьмий раз поспіль.|For the seventh time in a row.
en|Пятилетний срок.|П’ятирічний строк.|A three-year term.
en|Он опоздал на полчаса.|Він запізнився на пів години.|He was an hour late.
uk|Через неделю.|За місяць.|In a week.
en|Три дня назад.|Три дні тому.|Two days ago.
uk|Через двое суток.|За три доби.|In 48 hours.
en|Дубль форварда: два гола.|Дубль форварда: два голи.|A hat-trick by the striker: three goals.
ru|1,05 млрд евро.|1,5 млрд євро.|€1.5bn.
en|В три смены.|У три зміни.|In two shifts.
uk|Третье чтение законопроекта.|Друге читання законопроєкту.|The third reading of the bill.
en|Во втором чтении.|У другому читанні.|At first reading.
ru|Первый раунд.|Другий раунд.|The second round.
en|Мэр в третий раз победил.|Мер утретє переміг.|The mayor won for a fourth time.
uk|Четверть зала.|Половина зали.|A quarter of the hall.
en|Сто пятый.|Сто п’ятий.|The hundred and fifteenth.
ru|XIV поправка.|XV поправка.|The 15th Amendment.
uk|Ту-154.|Ту-134.|The Tu-154.
uk|Его приговорили к 15 месяцам условно.|Його засуджено до року і двох місяців умовно.|He was given a 15-month suspended sentence.
en|Ей грозит до года и шести месяцев лишения свободы.|Їй загрожує до півтора року позбавлення волі.|She faces up to 16 months in prison.
uk|Скончался на 63-м году жизни художник.|Художник помер у віці 64 років.|The painter died at the age of 62.
en|На восемьдесят первом году жизни умерла певица.|На вісімдесят першому році життя померла співачка.|The singer has died at the age of 85.
ru|На 72-м году жизни умерла певица.|На 73-му році життя померла співачка.|The singer has died at the age of 72.
uk|Мэрия Сорок закупила 12 автобусов.|Мерія Сорок закупила 14 автобусів.|Soroca city hall bought 12 buses.
en|В городе Сорок закупили сорок автобусов.|У місті Сорок закупили сорок автобусів.|In the town of Soroca fifty buses were bought.
-|Туда уйдёт от 3 до 5 процентов бюджета.|Туди йтиме від 3 до 8 % бюджету.|It will take between 5 and 8 per cent of the budget.
-|Ремонт продлится от двух до трёх недель.|Ремонт триватиме від двох до чотирьох тижнів.|The repairs will take three to four weeks.
-|Ожидается 10–12 градусов тепла.|Очікується 10–15 градусів тепла.|Temperatures of 12 to 15 degrees are expected.
en|Ремонт продлится от двух до трёх недель.|Ремонт триватиме два-три тижні.|The repairs will take two to four weeks.
uk|Ремонт продлится от двух до трёх недель.|Ремонт триватиме три-чотири тижні.|The repairs will take two to three weeks.
-|В акции участвовали около 150 человек.|На акцію вийшло понад 150 людей.|Just under 150 people turned out for the rally.
en|Собрано около 40 подписей.|Зібрано майже 40 підписів.|Over 40 signatures were collected.
-|Примерно 300 домов остались без света.|Без світла лишилося більш як 300 будинків.|Fewer than 300 homes were left without power.
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


def test_a_version_that_says_the_number_as_a_year_is_on_the_side_of_those_who_agree() -> None:
    lives = {"ru": "Жизнь вождя (1469–1539).", "uk": "Життя вождя (6599–1539).", "en": "The leader's life (1469–1539)."}
    assert [(each.kind, each.odd) for each in reported(lives)] == [("number", "uk")]
