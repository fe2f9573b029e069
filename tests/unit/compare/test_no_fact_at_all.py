"""Words that look like a fact and are none: before alone, a minimum wage, an investigative prison."""

# ruff: noqa: E501  # a table of sentences

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
После ремонта насос подаёт больше воды, чем прежде.|Після ремонту насос подає більше води, ніж раніше.|After the repair the pump delivers more water than before.
После реформы судьи работают столько же, сколько и прежде.|Після реформи судді працюють стільки ж, як і раніше.|After the reform judges work as much as before.
После паводка река шире, чем когда-либо.|Після паводка річка ширша, ніж будь-коли.|After the flood the river is wider than ever before.
После обрушения мост закрыли.|Після обвалу міст закрили.|The bridge was closed after the collapse.
Пособие составляет половину минимальной заработной платы.|Допомога становить 50 % мінімальної заробітної плати.|The benefit amounts to half the minimum wage.
Штраф равен половине минимального оклада.|Штраф дорівнює 50 % мінімального окладу.|The fine equals half the minimum salary.
Жалобы из следственных изоляторов рассмотрели.|Скарги зі слідчих ізоляторів розглянули.|Complaints from pre-trial detention centres were examined.
Следственные действия завершены.|Слідчі дії завершено.|Investigative steps have been completed.
Он сидит в следственном изоляторе.|Він сидить у слідчому ізоляторі.|He is being held in a pre-trial detention centre.
"""

DIFFERENT = """
date|en|После матча болельщики пели.|Після матчу вболівальники співали.|Fans sang before the match.
date|uk|Мост закрыли после паводка.|Міст закрили перед паводком.|The bridge was closed after the flood.
number|en|Пособие составляет половину минимальной платы.|Допомога становить 50 % мінімальної плати.|The benefit amounts to a quarter of the minimum wage.
name|uk|Об этом сообщил судья.|Про це повідомив слідчий.|This was announced by the judge.
"""


def texts(said: list[str]) -> dict[str, str]:
    return dict(zip(("ru", "uk", "en"), said, strict=True))


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_what_is_no_fact_differs_in_nothing(line: str) -> None:
    assert reported(texts(line.split("|"))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_the_fact_itself_is_still_compared(line: str) -> None:
    kind, odd, *said = line.split("|")
    assert [(found.kind, found.odd) for found in reported(texts(said))] == [(kind, odd)]
