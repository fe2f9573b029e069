"""Winner and loser of one match, idioms that deny in one language alone, offices in two words, and freely translated speech."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
Команда обыграла «Карпаты» со счётом 3:1.|«Карпати» програли команді з рахунком 1:3.|The team beat Karpaty 3–1.
Черкасские волейболистки выиграли третий матч подряд, победив «Галичанку» 3:0.|Волейболістки з Черкас здобули третю поспіль перемогу: «Галичанка» поступилася їм 0:3.|Cherkasy's women volleyball players made it three wins in a row, beating Halychanka 3–0.
«Днепр» уступил «Заре» 0:2 и покинул турнир.|«Зоря» перемогла «Дніпро» 2:0, і той залишив турнір.|Dnipro lost 2–0 to Zoria and are out of the tournament.
Программа реабилитации выиграла конкурс министерства.|Програма реабілітації перемогла в конкурсі міністерства.|The rehabilitation programme won the ministry's competition.
«Сказать, что мы устали, — ничего не сказать», — призналась медсестра после смены.|«Сказати, що ми втомилися, — нічого не сказати», — зізналася медсестра після зміни.|"To say we are tired would be an understatement," the nurse admitted after her shift.
«Нет слов, чтобы выразить нашу благодарность», — сказала директор школы.|«Бракує слів, щоб висловити нашу вдячність», — сказала директорка школи.|"We are lost for words to express our gratitude," the school's principal said.
Депутат заявил, что ситуация в больнице, мягко говоря, не радует.|Депутат заявив, що ситуація в лікарні, м'яко кажучи, не тішить.|The situation at the hospital is, to put it mildly, disappointing, the deputy said.
«Хуже некуда», — оценил состояние трубопровода главный инженер.|«Гірше нікуди», — оцінив стан трубопроводу головний інженер.|"It couldn't be worse," the chief engineer said of the pipeline's condition.
«Выборы не за горами, и комиссия готова», — сообщила председатель ЦИК.|«До виборів уже недалеко, і комісія готова», — повідомила голова ЦВК.|"The election is just around the corner and the commission is ready," the head of the CEC said.
«Лучше и не скажешь», — прокомментировал речь посол.|«Краще й не скажеш», — прокоментував промову посол.|"I couldn't have put it better," the ambassador commented on the speech.
«Наша профессия не для слабых», — сказал городской голова школьникам.|«Наша професія не для слабких», — сказав міський голова школярам.|"Our profession is not for the weak," the mayor told the pupils.
«Дорогу откроют к празднику», — обещал заместитель городского головы.|«Дорогу відкриють до свята», — пообіцяв заступник міського голови.|"The road will open by the holiday," the deputy mayor promised.
«Газета никому не подчиняется», — отрезал главред.|«Газета нікому не підпорядковується», — відрізав головний редактор.|"The paper answers to nobody," the editor-in-chief snapped.
"""

DIFFERENT = """
negation|uk|Сборная Черновцов победила команду Луцка в финале.|Збірна Чернівців програла команді Луцька у фіналі.|The Chernivtsi side beat Lutsk in the final.
negation|uk|«Днепр» победил «Зарю» в гостях и вышел в четвертьфинал.|«Дніпро» поступився «Зорі» в гостях.|Dnipro beat Zoria away and reached the quarter-finals.
negation|en|«Карпаты» обыграли гостей из Одессы.|«Карпати» обіграли гостей з Одеси.|Karpaty lost to the visitors from Odesa.
negation|en|Результаты проверки радуют инспекторов.|Результати перевірки тішать інспекторів.|The results of the inspection disappointed the inspectors.
quote|uk|«Дороги держатся на честном слове», — признал главврач, выступая перед депутатами.|«Дороги тримаються на чесному слові», — визнав міський голова, виступаючи перед депутатами.|"The roads hold together by a miracle," the chief physician admitted in a speech to councillors.
quote|en|«Больнице нужны врачи», — признал главврач.|«Лікарні потрібні лікарі», — визнав головний лікар.|"The hospital needs doctors," the mayor admitted.
quote|uk|«Статья выйдет в срок», — обещал главред.|«Стаття вийде вчасно», — обіцяв прессекретар.|"The article will appear on time," the editor promised.
quote|en|Тренер клуба заявил: «Ребята отдали игре все силы, мне не в чем их упрекнуть».|«Хлопці виклалися на полі повністю, дорікнути їм нема чим», — заявив тренер клубу.|The club's coach said the players had given the game everything they had and that he had nothing to reproach them for.
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_one_event_told_from_either_side_and_an_idiom_in_the_words_of_its_language_are_the_same(line: str) -> None:
    assert [found.message for found in reported(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True)))] == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_another_result_and_another_speaker_are_reported(line: str) -> None:
    kind, odd, *texts = line.split("|")
    found = reported(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert [(each.kind, each.odd) for each in found] == [(kind, odd)]
