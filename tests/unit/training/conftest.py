"""Aligned sentences to learn from, made of parts so that there are enough of them."""

from __future__ import annotations

import pytest

from workbench.training import vocabulary
from workbench.training.pairs import Pair
from workbench.training.vocabulary import Vocabulary

WHO = (
    ("Совет", "Рада", "The council"),
    ("Министерство", "Міністерство", "The ministry"),
    ("Комиссия", "Комісія", "The commission"),
    ("Город", "Місто", "The city"),
    ("Область", "Область", "The region"),
)
WHAT = (
    ("утвердил новый бюджет", "затвердила новий бюджет", "approved a new budget"),
    ("открыл старый мост", "відкрила старий міст", "opened the old bridge"),
    ("опубликовал годовой отчёт", "опублікувала річний звіт", "published the annual report"),
    ("отложил большую стройку", "відклала велике будівництво", "postponed the large construction"),
)
WHEN = (
    ("в мае", "у травні", "in May"),
    ("14 июня", "14 червня", "on 14 June"),
    ("в 2026 году", "у 2026 році", "in 2026"),
)
ROWS = tuple(tuple(f"{who[n]} {what[n]} {when[n]}." for n in range(3)) for who in WHO for what in WHAT for when in WHEN)
"""(ru, uk, en), sixty rows."""


@pytest.fixture(scope="session")
def sentences() -> list[Pair]:
    """Sixty Russian sentences with their Ukrainian translations."""
    return [Pair(("ru", "uk"), (ru, uk)) for ru, uk, _ in ROWS]


@pytest.fixture(scope="session")
def pieces() -> Vocabulary:
    """A small vocabulary of the three languages."""
    return vocabulary.train([text for row in ROWS for text in row], 600)
