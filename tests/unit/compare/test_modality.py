"""What is possible, allowed or advised in one version and otherwise in another."""

from __future__ import annotations

import pytest

from workbench.compare.modality import modality_differences

SAME = """
Следовало ожидать худшего.|Слід було чекати гіршого.|Worse might have been expected.
Налог полагается платить до июля.|Податок треба сплатити до липня.|The tax is to be paid by July.
Отчёт положено сдавать в мае.|Звіт належить здавати в травні.|The report is supposed to be handed in in May.
Пациентам лучше записаться заранее.|Пацієнтам варто записатися заздалегідь.|Patients would do well to book ahead.
Не исключено, что цены вырастут.|Можливо, ціни зростуть.|Prices may rise.
Вирус может передаваться по воздуху.|Вірус передається повітрям.|The virus is transmitted through the air.
Посол, возможно, уехал.|Посол, схоже, поїхав.|The ambassador has apparently left.
"""

DIFFERENT = """
ru|Виновником, возможно, был капитан.|Винуватцем був капітан.|The culprit was the captain.
uk|Судья заболела, считает адвокат.|Суддя, мабуть, захворіла, вважає адвокат.|The judge was ill, the lawyer believes.
en|Поезд опоздал из-за снега.|Потяг запізнився через сніг.|The train was perhaps delayed by snow.
uk|Сенат может отложить голосование.|Сенат відкладає голосування.|The senate may postpone the vote.
|Водитель обязан включить фары.|Водій може ввімкнути фари.|The driver would do well to switch on the headlights.
|Завод обязан закрыть печь.|Завод закриває піч.|The plant may shut down the furnace.
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_the_same_likelihood_or_duty_in_other_words_is_no_difference(line: str) -> None:
    assert modality_differences(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_the_version_that_binds_otherwise_is_named(line: str) -> None:
    odd, *texts = line.split("|")
    (found,) = modality_differences(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert found.odd == (odd or None)
