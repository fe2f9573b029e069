"""Numbers that tell things apart, which others say as ordinals: ``level two``, ``Year 5``, «уровень два», ``Chapter 3``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from workbench.core.language import base
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.parts import ENDS
from workbench.text.quantities.units import unit_after

_LABELS: Mapping[str, str] = {
    "ru": (
        r"(?<!\w)(?:уров(?:ень|ня|не|ню|нем)|класс(?:а|е|у)?|этап(?:а|е|у)?|стади[яюией]|ступен[ьи]|стать[яюией]|ст\.|пункт(?:а|е|у)?|п\.|част[ьи]|ч\.|глав[ауые]|раздел(?:а|е|у)?|параграф(?:а|е)?|абзац(?:а|е)?"
        r"|приложени[еияю]|номер(?:а|ом)?|корпус(?:а|е)?|(?:энерго)?блок(?:а|е|у)?|палат[ауые]|кабинет(?:а|е)?|маршрут(?:а|е|у)?|причал(?:а|е|у)?|терминал(?:а|е)?|платформ[ауые]|том(?:а|е)?|сери[яюией]|сезон(?:а|е)?|раунд(?:а|е)?"
        r"|тур(?:а|е)?|групп[ауые]|категори[яюией]|степен[ьи]|зон[ауые]|сектор(?:а|е)?|лот(?:а|е)?|протокол(?:а|е)?|фаз[ауые]|этаж(?:а|е)?|курс(?:а|е)?|разряд(?:а|е)?|ранг(?:а|е)?|правил[оа]) \Z"
    ),
    "uk": (
        r"(?<!\w)(?:рів(?:ень|ня|ні|ню|нем)|клас(?:у|і)?|етап(?:у|і)?|стаді[яюїєі]|ступ(?:інь|еня|ені)|статт[яюі]|ст\.|пункт(?:у|і)?|п\.|частин[аиіу]|ч\.|розділ(?:у|і)?|глав[аиіу]|параграф(?:а|і)?|абзац(?:у|і)?"
        r"|додат(?:ок|ка|ку)|номер(?:а|ом)?|корпус(?:у|і)?|(?:енерго)?блок(?:у|а|ці)?|палат[аиіу]|кабінет(?:у|і)?|маршрут(?:у|і)?|причал(?:у|і)?|термінал(?:у|і)?|платформ[аиіу]|том(?:у|і)?|сері[яюїєі]|сезон(?:у|і)?|раунд(?:у|і)?"
        r"|тур(?:у|і)?|груп[аиіу]|категорі[яюїєі]|зон[аиіу]|сектор(?:у|і)?|лот(?:а|у|і)?|протокол(?:у|і)?|фаз[аиіу]|поверх(?:у|сі)?|курс(?:у|і)?|розряд(?:у|і)?|ранг(?:у|і)?|правил[оа]) \Z"
    ),
    "en": (
        r"(?<!\w)(?:levels?|grade|stage|phase|category|class|chapter|article|section|part|unit|reactor|floor|gate|platform|ward|route|bus|room|page|annex|appendix|point|paragraph|clause|item|rule|protocol|tier|type|zone|group"
        r"|act|volume|book|episode|round|division|year|line|track|court|block|building|apartment|flat|seat|row|exit|terminal|shaft|day|week|game|set|heat|district|sector|lot|figure|table|step|lane|berth|pier|ring|corps|schedule|rank|form) \Z"
    ),
}
_MOST = 60
"""Greater numbers are no places in an order: ``year 2024``."""


def as_label(amount: Amount, text: str, tag: str) -> Amount:
    """The amount, marked where it tells one thing from others.

    Args:
        amount: placed in the folded text, without its unit.
        text: folded with its case.
        tag: a language or version tag.
    """
    language = base(tag)
    if language not in _LABELS or amount.sort != "cardinal" or not 0 < amount.value <= _MOST or amount.value % 1:
        return amount
    if _labels(language).search(text, max(amount.place - 16, 0), amount.place) is None:
        return amount
    if language != "en" and amount.in_words and ENDS.match(text, amount.end) is None:
        return amount  # «в группе пять человек»
    return amount if unit_after(text, amount.end, tag, digits=not amount.in_words) else replace(amount, is_label=True)


@cache
def _labels(language: str) -> re.Pattern[str]:
    return re.compile(_LABELS[language])
