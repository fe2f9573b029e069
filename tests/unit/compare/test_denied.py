"""What is denied in other words, and what one version alone denies."""

# ruff: noqa: E501  # a table of sentences

from __future__ import annotations

import pytest

from workbench.compare.facts.negation import negation_differences

SAME = """
Дождитесь, пока судья не объявит перерыв.|Зачекайте, поки суддя не оголосить перерву.|Wait until the judge announces a break.
Никто не покинет зал, пока полиция не закончит осмотр.|Ніхто не залишить зали, доки поліція не завершить огляд.|Everyone is to stay in the hall until the police have finished.
Поезд чуть не сошёл с рельсов.|Потяг мало не зійшов з рейок.|The train nearly came off the rails.
Не лучше ли было бы спросить жителей?|Чи не краще було б спитати мешканців?|Would it be better to ask the residents?
Спор закончился ничем.|Суперечка скінчилася нічим.|The dispute came to nothing.
Усилия посредников ни к чему не привели.|Зусилля посередників ні до чого не привели.|The mediators’ efforts were in vain.
В школах не хватает учителей.|У школах бракує вчителів.|Schools are short of teachers.
В воскресенье музей не работает.|У неділю музей зачинено.|The museum is closed on Sundays.
Депутат не раз поднимал этот вопрос.|Депутат неодноразово порушував це питання.|The deputy has raised the issue more than once.
Автором письма оказался не кто иной, как мэр.|Автором листа виявився не хто інший, як мер.|The author of the letter turned out to be none other than the mayor.
Причины аварии не до конца ясны.|Причини аварії не до кінця зрозумілі.|The causes of the accident are only partly clear.
Кроме сторожа, в здании никого не было.|Крім сторожа, у будівлі нікого не було.|Only the watchman was in the building.
Входить разрешено только врачам.|Ніхто, крім лікарів, не має права входити.|No one but doctors may enter.
Мост разрешат открыть только весной.|Міст дозволять відкрити лише навесні.|The bridge will not be allowed to open until spring.
Без лицензии торговать нельзя.|Торгувати можна лише з ліцензією.|Trading is allowed only with a licence.
Вход бесплатный.|Вхід вільний.|There is no charge for admission.
Губернатор промолчал.|Губернатор не сказав ні слова.|The governor said nothing.
Иначе как чудом это не назовёшь.|Інакше як дивом це не назвеш.|It can only be called a miracle.
Прошло немало лет.|Минуло чимало років.|Not a few years have passed.
Эксперты не исключают новых толчков.|Експерти припускають нові поштовхи.|Experts say further tremors are possible.
Не прошло и часа, как пожар потушили.|За якусь годину пожежу загасили.|Within an hour the fire was out.
Не дожидаясь скорой, соседи вытащили водителя.|Сусіди витягли водія ще до приїзду швидкої.|Neighbours pulled the driver out before the ambulance arrived.
Работы не прекращались даже ночью.|Роботи тривали навіть уночі.|Work went on even at night.
Лицензию не продлили.|Ліцензію відкликали.|The licence was revoked.
Эмбарго остаётся в силе.|Ембарго не скасовано.|The embargo has not been lifted.
Компания отрицает, что знала о дефекте.|Компанія стверджує, що не знала про дефект.|The company denies having known of the defect.
До выборов осталось всего ничего.|До виборів лишилося зовсім мало.|The election is just around the corner.
Завод останавливать не будут, вопреки слухам, заявил директор на собрании.|Попри чутки, завод і надалі працюватиме, заявив директор на зборах.|The plant will keep running despite the rumours, its director told the meeting.
Школу решили не закрывать, хотя учеников осталось всего сорок.|Школу вирішили зберегти, хоча учнів лишилося всього сорок.|The school will stay open, although only forty pupils remain.
Депутаты не сошлись во мнении о сроках реформы.|Депутати розійшлися в думках щодо термінів реформи.|Deputies disagreed about the timing of the reform.
Правительство не намерено повышать налоги до выборов.|Уряд обіцяє залишити податки на тому самому рівні до виборів.|The government plans to keep taxes where they are until the election.
Компания не выплатила дивиденды второй год подряд.|Компанія другий рік поспіль лишила акціонерів без дивідендів.|For the second year running the company left shareholders without a dividend.
Мало кто верил, что команда выйдет в финал.|Майже ніхто не вірив, що команда вийде у фінал.|Hardly anyone believed the team would reach the final.
Спикер не мог не заметить поднятой руки.|Спікер неодмінно помітив би підняту руку.|The speaker could hardly have overlooked the raised hand.
Нельзя не признать, что реформа дала плоды.|Слід визнати, що реформа дала плоди.|It must be admitted that the reform has borne fruit.
Закон не распространяется на частные школы.|Приватні школи закон оминає.|Private schools are exempt from the law.
До зимы мост не починят.|Міст відремонтують щонайраніше навесні.|The bridge will not be repaired before spring.
Суд оставил жалобу без удовлетворения.|Суд відхилив скаргу.|The court did not uphold the complaint.
Ремонт обошёлся недёшево.|Ремонт коштував чималих грошей.|The repairs were expensive.
Стороны не достигли согласия по газу.|Сторони не дійшли згоди щодо газу.|The two sides failed to reach agreement on gas.
Мост не выдержал веса грузовика.|Міст обвалився під вагою вантажівки.|The bridge collapsed under the weight of the lorry.
Мэр не раз обещал починить дорогу.|Мер багато разів обіцяв полагодити дорогу.|The mayor has promised time and again to mend the road.
Население не предупредили о паводке.|Населення дізналося про паводок без попередження.|The population was given no warning of the flood.
Вопрос не вынесли на голосование.|Питання зняли з голосування.|The question was withdrawn from the vote.
Билет недействителен без печати.|Квиток дійсний лише з печаткою.|The ticket is not valid unless stamped.
Посетителям не разрешают фотографировать картины.|Відвідувачам заборонено фотографувати картини.|Visitors are not allowed to photograph the paintings.
Эти меры не помогут, уверен экономист.|Ці заходи марні, певен економіст.|These measures will not help, the economist is sure.
Ограничения больше не действуют.|Обмеження скасовано.|The restrictions no longer apply.
Завод простаивает уже месяц.|Завод не працює вже місяць.|The plant has been idle for a month.
Рыбакам запретили выходить в море.|Рибалкам не дозволяють виходити в море.|Fishermen have been banned from going out to sea.
Переписка хранится в тайне.|Листування не розголошують.|The correspondence is kept secret.
Стадион пустовал весь матч.|На стадіоні впродовж матчу не було нікого.|The stadium stood empty throughout the match.
Матч отменили из-за тумана.|Матч через туман не відбувся.|The match was called off because of fog.
"""

DIFFERENT = """
en|Совет не поддержал застройку.|Рада виступила проти забудови.|The council backed the development.
uk|Банк отверг заявку.|Банк підтримав заявку.|The bank did not support the application.
en|Санкции сняты.|Санкції знято.|The sanctions remain in force.
uk|Фонд отозвал иск.|Фонд підтримав позов.|The foundation withdrew its claim.
ru|Ведомство продлило контракт.|Відомство розірвало контракт.|The agency terminated the contract.
ru|Сосед утверждает, что видел пожар.|Сусід стверджує, що не бачив пожежі.|The neighbour denies that he saw the fire.
uk|Рыбакам нельзя выходить в море.|Рибалкам можна виходити в море.|Fishermen are banned from going out to sea.
en|В городе не хватает воды.|У місті бракує води.|The town has enough water.
|Присяжные не поверили свидетелю.|Присяжні повірили свідкові.|The jury listened to the witness.
|Суд снял арест.|Суд залишив арешт у силі.|The court examined the seizure.
uk|Правительство не поддержало идею снижения пенсионного возраста.|Уряд підтримав ідею зниження пенсійного віку.|The government did not support the idea of lowering the retirement age.
en|Цены на бензин выросли после решения картеля.|Ціни на бензин зросли після рішення картелю.|Petrol prices fell after the cartel’s decision.
ru|Сенат отклонил поправки к избирательному закону.|Сенат прийняв поправки до виборчого закону.|The senate passed the amendments to the election law.
uk|Музей откроется для посетителей в субботу.|Музей зачиниться для відвідувачів у суботу.|The museum will open to visitors on Saturday.
en|Суд признал бывшего мэра виновным в растрате.|Суд визнав колишнього мера винним у розтраті.|The court found the former mayor not guilty of embezzlement.
uk|Сборная выиграла у соседей со счётом два один.|Збірна програла сусідам із рахунком один два.|The national team beat its neighbours two one.
en|Министерство опровергло сообщения о задержке выплат.|Міністерство спростувало повідомлення про затримку виплат.|The ministry confirmed the reports of delayed payments.
uk|Экспорт древесины разрешён до конца года.|Експорт деревини заборонено до кінця року.|Timber exports are allowed until the end of the year.
en|Стороны договорились об обмене пленными.|Сторони домовилися про обмін полоненими.|The parties refused to exchange prisoners.
uk|Забастовку суд признал законной.|Страйк суд визнав незаконним.|The court ruled the strike legal.
ru|Эвакуация жителей невозможна, считает штаб.|Евакуація мешканців можлива, вважає штаб.|Evacuating the residents is possible, headquarters believes.
uk|Посол покинул зал, не дождавшись голосования.|Посол вийшов із зали, дочекавшись голосування.|The ambassador left the hall without waiting for the vote.
ru|Эксперты переоценили спрос на жильё.|Експерти недооцінили попит на житло.|Experts underestimated demand for housing.
uk|Депутаты проголосовали за продление мандата миссии.|Депутати проголосували проти продовження мандата місії.|Deputies voted for extending the mission’s mandate.
ru|Свидетель вспомнил номер машины.|Свідок не згадав номера машини.|The witness did not remember the car’s number plate.
uk|Авиакомпания отменила рейсы на север.|Авіакомпанія відновила рейси на північ.|The airline has cancelled its flights to the north.
en|Акции завода подешевели на бирже.|Акції заводу подешевшали на біржі.|The plant’s shares went up on the exchange.
ru|Ректор ушёл в отставку после скандала.|Ректор не пішов у відставку після скандалу.|The rector did not resign after the scandal.
uk|Министр одобрил сделку с инвестором.|Міністр не схвалив угоди з інвестором.|The minister approved the deal with the investor.
ru|Солдат сдался в плен без боя.|Солдат не здався в полон без бою.|The soldier did not surrender without a fight.
uk|Завод закрыли навсегда.|Завод відкрили знову.|The plant has been shut for good.
uk|Доклад опубликован полностью.|Доповідь не опубліковано повністю.|The report has been published in full.
ru|Адмирал никогда не служил на севере.|Адмірал завжди служив на півночі.|The admiral always served in the north.
uk|Парламент не утвердил нового судью.|Парламент затвердив нового суддю.|Parliament did not confirm the new judge.
uk|Лес не восстановится за десять лет.|Ліс відновиться за десять років.|The forest will not recover in ten years.
uk|Инфляция замедлилась в марте.|Інфляція прискорилася в березні.|Inflation slowed in March.
en|Адвокат подтвердил подлинность подписи.|Адвокат підтвердив справжність підпису.|The lawyer denied that the signature was genuine.
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_a_denial_in_other_words_is_no_difference(line: str) -> None:
    assert negation_differences(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_the_version_that_says_the_opposite_is_named(line: str) -> None:
    odd, *texts = line.split("|")
    (found,) = negation_differences(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert found.odd == (odd or None)
