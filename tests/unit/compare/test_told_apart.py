"""One name, number, date or modal word that a version has otherwise, and the ways of saying the same that are no difference.

A line is a kind and the version that departs, if one does, ``=`` where nothing differs, and the texts in Russian, Ukrainian and English.
"""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

LINES = """
name ru|Комиссию возглавила Ольга Сидоренко.|Комісію очолила Ольга Федоренко.|Olha Fedorenko heads the commission.
name uk|Иск подал Игорь Тарасюк.|Позов подав Ігор Карасюк.|The claim was filed by Ihor Tarasiuk.
=|Комиссию возглавила Ольга Федоренко.|Комісію очолила Ольга Федоренко.|Olha Fedorenko heads the commission.
=|Доклад представил Пётр Соловьёв.|Доповідь представив Петро Соловйов.|Petro Soloviov presented the report.
name uk|Вместе со Всемирной продовольственной программой власти доставили муку в деревни.|Уряд доставив борошно до сіл.|Together with the World Food Programme, the authorities delivered flour to the villages.
name ru|Проект финансируют Европейский инвестиционный банк и правительство Дании.|Проєкт фінансують Європейський інвестиційний банк, Світовий банк та уряд Данії.|The project is funded by the European Investment Bank, the World Bank and the Government of Denmark.
name en|Вакцины закупили ЮНИСЕФ и Всемирная организация здравоохранения.|Вакцини закупили ЮНІСЕФ і Всесвітня організація охорони здоров'я.|The vaccines were bought by UNICEF.
=|Вакцины закупила Всемирная организация здравоохранения.|Вакцини закупила ВООЗ.|The vaccines were bought by the WHO.
=|Кредит дал Всемирный банк.|Кредит надав Світовий банк.|The loan came from the World Bank.
=|Юристы представляли семью Гнатюков в суде.|Юристи представляли родину Гнатюків у суді.|Lawyers represented the Hnatiuk family in court.
name en|Юристы представляли семью Гнатюков в суде.|Юристи представляли родину Гнатюків у суді.|Lawyers represented the Marchenko family in court.
=|Мадридский суд отклонил жалобу.|Суд у Мадриді відхилив скаргу.|A Madrid court rejected the appeal.
name uk|Пражский аэропорт закрыт.|Варшавський аеропорт закрито.|Prague airport is closed.
=|Делегация вылетела в Ташкент.|Делегація вилетіла до Ташкента.|The delegation flew to Tashkent.
name uk|Депутат Мороз не явился на допрос.|Депутат Морозов не з'явився на допит.|MP Moroz did not turn up for questioning.
name ru|Адвокат Ткач обжалует приговор.|Адвокат Ткачук оскаржить вирок.|Lawyer Tkachuk will appeal against the sentence.
name|Иск подал Фёдор Галушко.|Позов подав Федір Галайда.|The claim was filed by Fedir Hlushko.
=|Капитан «Горняка» признал ошибку.|Капітан «Гірника» визнав помилку.|Hirnyk's captain admitted the mistake.
=|Фермер из Хасавюрта получил кредит.|Хасав'юртський фермер отримав кредит.|A farmer in Khasaviurt has got a loan.
=|Голосование на Мальте прошло спокойно.|Мальтійці проголосували спокійно.|The vote in Malta went off quietly.
=|Шторм повредил порт Ялты.|Шторм пошкодив ялтинський порт.|A storm has damaged the port of Yalta.
name uk|Фермер из Хасавюрта получил кредит.|Дербентський фермер отримав кредит.|A farmer in Khasaviurt has got a loan.
=|Доклад представил Мехмет Йылмаз.|Доповідь представив Мехмет Їлмаз.|The report was presented by Mehmet Yılmaz.
=|Судья удалил вратаря с поля.|Арбітр вилучив воротаря з поля.|The referee sent the goalkeeper off.
name|Торги выиграла фирма «Северный берег».|Торги виграла фірма «Західний берег».|The tender was won by a firm called Southern Shore.
=|Торги выиграла фирма «Северный берег».|Торги виграла фірма «Північний берег».|The tender was won by a firm called Northern Shore.
=|Доцент «Львовской политехники» болен.|Доцент «Львівської політехніки» хворий.|An associate professor at Lviv Polytechnic is ill.
=|Победила команда «Красная звезда».|Перемогла команда «Червона зірка».|The winner was Red Star.
=|Письмо пришло в газету «Киевский вестник».|Лист надійшов до газети «Київський вісник».|The letter reached the newspaper Kyivskyi Visnyk.
=|Письмо пришло в газету «Киевский вестник».|Лист надійшов до газети «Київський вісник».|The letter reached the newspaper Kyiv Herald.
name en|Об этом он рассказал газете «Заря Полесья».|Про це він розповів газеті «Зоря Полісся».|He told the newspaper about it.
name en|Об этом он рассказал газете «Заря».|Про це він розповів газеті «Зоря».|He told the newspaper about it.
=|Об этом он рассказал газете «Заря».|Про це він розповів газеті «Зоря».|He told the Dawn newspaper about it.
name ru|По данным банка, спрос на ипотеку вырос.|За даними банку «Вектор», попит на іпотеку зріс.|Demand for mortgages has risen, according to Vector Bank.
name uk|Завод «Прогресс» сократит рабочую неделю.|Завод скоротить робочий тиждень.|The Prohres plant will cut its working week.
=|По данным банка, спрос на ипотеку вырос.|За даними банку, попит на іпотеку зріс.|Demand for mortgages has risen, according to the bank.
name en|Деканом избран профессор Аркадий Вишневецкий.|Деканом обрали професора Аркадія Вишневецького.|Professor Arkadii Vyshnevskyi has been elected dean.
=|Деканом избран профессор Аркадий Вишневецкий.|Деканом обрали професора Аркадія Вишневецького.|Professor Arkadii Vyshnevetskyi has been elected dean.
name uk|Слушания по делу Вишневского перенесены.|Слухання у справі Вишневецького перенесено.|Hearings in the Vyshnevskyi case have been put off.
=|Увольнение доцента за критику ректора суд признал законным.|Звільнення доцента за критику ректора суд визнав законним.|The court found the associate professor's dismissal for criticising the rector lawful.
=|В Пенсионном фонде Украины напомнили, что справки выдают и на почте.|Довідки видають також на пошті, нагадують у ПФУ.|Certificates are issued at post offices too, the Pension Fund of Ukraine has reminded people.
name ru|Тёплую одежду для детей передал «Каритас».|Теплий одяг для дітей привіз Червоний Хрест.|The Red Cross has delivered warm clothes for children.
name uk|В Службе занятости напомнили о курсах.|У Пенсійному фонді нагадали про курси.|The Employment Service has reminded people of its courses.
name uk|Жабу описали биологи Нанкинского университета.|Жабу описали біологи Наньнінського університету.|Biologists at Nanjing University have described the toad.
number ru|Дистанцию он преодолел больше чем за четыре часа.|На дистанцію йому знадобилося менш як чотири години.|He covered the distance in under four hours.
=|Он преодолел дистанцию быстрее чем за четыре часа.|На дистанцію йому знадобилося менш як чотири години.|He covered the distance in under four hours.
=|Пожар потушили быстрее чем за час.|Пожежу загасили швидше ніж за годину.|The fire was put out in less than an hour.
=|Поезд шёл быстрее 200 километров в час.|Поїзд ішов швидше ніж 200 кілометрів на годину.|The train was travelling at more than 200 kilometres an hour.
number en|В зале ровно сто мест.|У залі рівно сто місць.|The hall has about a hundred seats.
=|В зале ровно сто мест.|У залі рівно сто місць.|The hall has exactly a hundred seats.
number uk|Совещание заняло полдня.|Нарада тривала півтора дня.|The meeting took half a day.
=|Совещание заняло полдня.|Нарада забрала пів дня.|The meeting took half a day.
date en|Убыток за третий квартал вырос.|Збиток за ІІІ квартал зріс.|The second-quarter loss grew.
=|Убыток за второй квартал вырос.|Збиток за II квартал зріс.|The second-quarter loss grew.
date uk|Прибыль за четвёртый квартал упала.|Прибуток за перший квартал упав.|Fourth-quarter profit fell.
=|Собрание начнётся в половине девятого вечера.|Збори почнуться о пів на дев'яту вечора.|The meeting starts at half past eight in the evening.
date en|Собрание начнётся в половине девятого вечера.|Збори почнуться о пів на дев'яту вечора.|The meeting starts at half past nine in the evening.
modality en|Врачи рекомендуют пожилым людям сделать прививку от гриппа.|Лікарі радять людям похилого віку зробити щеплення від грипу.|Doctors require elderly people to get a flu vaccination.
=|Правила требуют, чтобы водители отдыхали.|Правила вимагають, щоб водії відпочивали.|The rules require drivers to rest.
=|Жителей просят воздержаться от поездок.|Мешканців просять утриматися від поїздок.|Residents are asked not to travel.
=|Жителей просят не включать обогреватели.|Мешканців просять не вмикати обігрівачів.|Residents are asked to leave their heaters off.
modality ru|Жители должны включать обогреватели по вечерам.|Мешканці можуть увечері вмикати обігрівачі.|Residents may switch on their heaters in the evening.
=|Считается, что это пятый такой случай.|Вважається, що це вже п'ятий випадок.|This is believed to be the fifth such case.
modality en|Это пятый такой случай за год.|Це вже п'ятий такий випадок за рік.|This is believed to be the fifth such case this year.
=|Резервуар объёмом 500 литров пока не полон.|Резервуар, здатний вмістити 500 літрів, ще не повний.|The tank, capable of holding 500 litres, is not full yet.
=|Автобус шёл в город, где оркестр должен был выступить.|Автобус прямував до міста, де оркестр мав виступити.|The bus was going to the town for the band to perform.
=|С берега вы смогли бы увидеть дно.|З берега ви могли б бачити дно.|From the shore you would be able to see the bottom.
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_facts(line: str) -> None:
    wanted, *texts = line.split("|")
    kind, *odd = wanted.split()
    expected = set() if wanted == "=" else {(kind, odd[0] if odd else None)}
    assert {(each.kind, each.odd) for each in reported(dict(zip(("ru", "uk", "en"), texts, strict=True)))} == expected
