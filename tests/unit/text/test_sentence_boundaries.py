"""Where sentences end: ``|`` marks each boundary that must be found, and no other may be."""

from __future__ import annotations

import pytest

from workbench.text.sentences import sentences

RUSSIAN = """
Мост открыли 14 мая. | Движение восстановлено полностью.
Ремонт занял 26 месяцев и обошёлся в 2,5 млрд рублей.
Об этом сообщил ген. Петров. | Журналисты задали вопросы.
Встречу вёл полк. И. И. Сидоров.
Слово взял А. С. Пушкарёв, депутат совета.
Доклад представил академик В. Н. Орлов. | Его поддержали все.
Выборы прошли в 2019 г. в срок.
Школу построили в 2018 г. | Её открыл министр.
Штаб находится на ул. Садовой, д. 12, кв. 5.
Заседание прошло в г. Туле.
Согласно ст. 12 закона, решение принято.
Смотрите рис. 4 и табл. 2 отчёта.
В п. 3 постановления указан срок.
«Мы готовы!» — сказал он.
«Когда откроют мост?» — спросил журналист.
«Мост откроют в мае», — ответил мэр. | «Мы успеем», — добавил он.
Он сказал: «Работы идут по плану». | Комиссия это подтвердила.
«Работы идут по плану.» | Комиссия это подтвердила.
Что дальше? | Ответа нет.
Неужели?! | Никто не ожидал такого решения.
Он замолчал… | Потом продолжил речь.
Он замолчал... и продолжил речь.
Купили столы, стулья и т. д. | Поставку завершили в срок.
Купили столы, стулья и т.д. и отвезли их в школу.
В списке яблоки, груши и др. | Цены не изменились.
В регионе построено 12 тыс. квартир.
Потрачено 14 млн. руб. на ремонт дорог.
Бюджет вырос на 3,5 %. | Это рекорд.
Приказ № 15 подписан вчера. | Он уже действует.
1. Утвердить план работ.
2. Назначить ответственных. | Срок: до 1 мая.
Встреча началась в 12.30. | Она длилась час.
Температура упала до -5,4 градуса. | Дороги закрыты.
Сайт доступен по адресу example.org. | Там есть отчёт.
Обновили версию 2.0.1 программы.
В США прошли выборы. | В Европе их обсуждают.
Он живёт в XIX в. и не знает об этом.
Т. е. решение ещё не принято.
Прибыл проф. Иванов. | С ним приехал доц. Ким.
Реставрация (см. приложение 2) завершена. | Смета утверждена.
(Аплодисменты.) | Спасибо всем!
Так решил суд! | Апелляции не будет.
Длина составила 15 км. | Ширина не указана.
Делегация из С.-Петербурга прибыла утром. | Её встретил губернатор.
Он родился 5 мая 1961 г. | Учился в Москве.
Гл. врач больницы им. Боткина дал интервью.
Напр., в районе нет школы.
Адм. Смирнов и кап. Волков вернулись домой.
В 2018 г. Россия и Турция подписали договор. | Он действует пять лет.
5 мая 2021 г. Иванов вернулся домой.
Глава МИД заявил, что переговоры «не прекращались». | Об этом пишет газета.
«Что вы делаете?!» — закричали из зала. | Охрана вмешалась.
Он добавил: «Решения нет. | Мы ждём». | На этом встреча закончилась.
В ходе операции погибли 3 чел. | Ещё 12 чел. ранены.
Цена — 100 руб. за штуку.
Ущерб оценили в 5 млн долл. США. | Его возместят.
По словам И.И. Петрова, работы начнутся в июне.
Съезд прошёл 3–5 мая с.г. в Казани.
Пресс-служба (тел. 123-45-67) ответила отказом.
Зам. министра и нач. управления подали в отставку.
""".strip().splitlines()

UKRAINIAN = """
Міст відкрили 14 травня. | Рух відновлено повністю.
Ремонт тривав 26 місяців і коштував 2,5 млрд гривень.
Про це повідомив ген. Петренко. | Журналісти поставили запитання.
Зустріч вів полк. І. І. Сидоренко.
Слово взяв А. С. Пушкар, депутат ради.
Доповідь представив академік В. Н. Орленко. | Його підтримали всі.
Вибори відбулися у 2019 р. в строк.
Школу збудували у 2018 р. | Її відкрив міністр.
Штаб розташований на вул. Садовій, буд. 12, кв. 5.
Засідання відбулося в м. Тернополі.
Згідно зі ст. 12 закону, рішення ухвалено.
Дивіться рис. 4 і табл. 2 звіту.
У п. 3 постанови вказано строк.
«Ми готові!» — сказав він.
«Коли відкриють міст?» — запитав журналіст.
«Міст відкриють у травні», — відповів мер. | «Ми встигнемо», — додав він.
Він сказав: «Роботи йдуть за планом». | Комісія це підтвердила.
«Роботи йдуть за планом.» | Комісія це підтвердила.
Що далі? | Відповіді немає.
Невже?! | Ніхто не очікував такого рішення.
Він замовк… | Потім продовжив промову.
Він замовк... і продовжив промову.
Купили столи, стільці і т. д. | Поставку завершили вчасно.
Купили столи, стільці і т.д. і відвезли їх до школи.
У списку яблука, груші та ін. | Ціни не змінилися.
Прийшли вчителі, лікарі та ін. і почали збори.
У регіоні збудовано 12 тис. квартир.
Витрачено 14 млн. грн. на ремонт доріг.
Бюджет зріс на 3,5 %. | Це рекорд.
Наказ № 15 підписано вчора. | Він уже чинний.
1. Затвердити план робіт.
2. Призначити відповідальних. | Строк: до 1 травня.
Зустріч почалася о 12.30. | Вона тривала годину.
Температура впала до -5,4 градуса. | Дороги закрито.
Сайт доступний за адресою example.org. | Там є звіт.
Оновили версію 2.0.1 програми.
У США відбулися вибори. | У Європі їх обговорюють.
Тобто рішення ще не ухвалено. | Чекаємо далі.
Прибув проф. Іваненко. | З ним приїхав доц. Кім.
Реставрацію (див. додаток 2) завершено. | Кошторис затверджено.
(Оплески.) | Дякую всім!
Так вирішив суд! | Апеляції не буде.
Довжина становила 15 км. | Ширину не вказано.
З’їзд об’єднав п’ять партій. | Його проведено в Києві.
Він народився 5 травня 1961 р. | Навчався у Львові.
Лікарня ім. Мечникова працює. | Лікарі на місці.
Напр., у районі немає школи.
Адм. Коваль і кап. Вовк повернулися додому.
У 2018 р. Україна і Туреччина підписали договір. | Він діє п’ять років.
5 травня 2021 р. Іваненко повернувся додому.
Глава МЗС заявив, що переговори «не припинялися». | Про це пише газета.
«Що ви робите?!» — закричали із зали. | Охорона втрутилася.
Він додав: «Рішення немає. | Ми чекаємо». | На цьому зустріч закінчилася.
Під час операції загинули 3 ос. | Ще 12 ос. поранено.
Ціна — 100 грн. за штуку.
Збитки оцінили в 5 млн дол. США. | Їх відшкодують.
За словами І.І. Петренка, роботи почнуться в червні.
З’їзд відбувся 3–5 травня ц.р. у Харкові.
Пресслужба (тел. 123-45-67) відповіла відмовою.
Заст. міністра і нач. управління подали у відставку.
""".strip().splitlines()

ENGLISH = """
The bridge reopened on 14 May. | Traffic is back to normal.
Repairs took 26 months and cost 2.5 billion.
Gen. Smith spoke first. | Reporters asked questions.
The meeting was led by Col. John Brown.
Mr. Green met Mrs. White and Ms. Black.
Dr. Hill left early. | Nobody noticed.
The U.S. Army confirmed the report.
He lives in the U.S. | She lives in Canada.
The U.K. government agreed. | Talks go on.
Officials from the U.N. and the E.U. arrived.
It opened at 9 a.m. on Monday.
It opened at 9 a.m. | Crowds were waiting.
The work was done by Stone Inc. | It took a year.
Stone Inc. won the contract.
Prices, wages, etc. rose again.
They bought desks, chairs, etc. | Delivery was on time.
See fig. 4 and table 2 of the report.
According to Art. 12 of the law, it is void.
“We are ready!” he said.
“When will it open?” asked a reporter.
“We will finish in May,” he said. | “We are on time.”
He said: “Work goes to plan.” | The commission agreed.
"Work goes to plan." | The commission agreed.
What next? | There is no answer.
Really?! | Nobody expected that.
He paused… | Then he went on.
He paused... and went on.
1. Approve the plan.
2. Appoint the staff. | Deadline: 1 May.
The budget grew by 3.5%. | That is a record.
The site is example.org. | It has the report.
Version 2.0.1 was released.
J. K. Stone wrote the report. | It is long.
Sen. A. B. Hall voted against.
Order No. 15 was signed. | It is in force.
The war began on Feb. 24 last year.
He was born in Washington, D.C., in 1961.
St. Petersburg hosted the forum. | It lasted two days.
Lt. Gov. Adams and Rep. Lee disagreed.
(Applause.) | Thank you all!
So the court ruled! | There will be no appeal.
Some, e.g. the mayor, disagreed; others, i.e. the council, did not.
Smith v. Jones was heard today.
The length is 15 km. | The width is unknown.
He joined the Ph.D. programme. | It is hard.
Adm. Reed and Capt. Fox returned home.
“Never!” | The crowd cheered.
Was it Plan A? | It was not.
The minister said talks “never stopped.” | The paper reported it.
“What are you doing?!” shouted the crowd. | Guards stepped in.
He added: “There is no decision. | We wait.” | The meeting ended there.
Prof. J.R. Black and Dr. Lee signed the letter.
The firm (tel. 555-0101) refused to comment.
Ambassador John F. Stone met the press. | He took two questions.
The No. 2 official left on Jan. 5, 2021. | No reason was given.
It cost $5.5 million vs. $3 million before.
The U.S. and the U.K. disagreed. | Talks failed.
Smith, Jones et al. published it in 2020. | Few read it.
""".strip().splitlines()

CASES = [(line, language) for language, lines in (("ru", RUSSIAN), ("uk", UKRAINIAN), ("en", ENGLISH)) for line in lines]


@pytest.mark.parametrize(("line", "language"), CASES)
def test_sentences_end_where_a_reader_ends_them(line: str, language: str) -> None:
    expected = line.split(" | ")
    text = " ".join(expected)
    assert [text[start:end] for start, end in sentences(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Пишите нам или звоните, тел. +7 (495) 123-45-67."),
        ("uk", "Телефонуйте щодня, тел. (044) 123-45-67."),
        ("en", "Call the press office, tel. +44 20 7946 0000."),
    ],
)
def test_a_telephone_number_stays_with_its_sentence(language: str, text: str) -> None:
    assert len(sentences(text, language)) == 1
