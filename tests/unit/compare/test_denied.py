"""What is denied in other words, and what one version alone denies."""

# ruff: noqa: E501  # a table of sentences

from __future__ import annotations

import pytest

from workbench.compare.negation import negation_differences

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
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_a_denial_in_other_words_is_no_difference(line: str) -> None:
    assert negation_differences(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_the_version_that_says_the_opposite_is_named(line: str) -> None:
    odd, *texts = line.split("|")
    (found,) = negation_differences(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert found.odd == (odd or None)
