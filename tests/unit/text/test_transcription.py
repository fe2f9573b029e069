"""Foreign names as Russian and Ukrainian write them."""

from __future__ import annotations

import pytest

from workbench.text.naming.transcription import is_transcription


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Кэндзи", "Kenji"),
        ("Кендзі", "Kenji"),
        ("Сюдзиро", "Shujiro"),
        ("Чжунчэн", "Zhongcheng"),
        ("Мирча", "Mircea"),
        ("Чезаре", "Cesare"),
        ("Шимановского", "Szymanowski"),
        ("Джебраил", "Jibril"),
        ("Фогелем", "Vogel"),
        ("Шарля", "Charles"),
        ("Робинсона", "Robinson"),
    ],
)
def test_a_name_may_be_written_by_the_system_of_its_language(cyrillic: str, latin: str) -> None:
    assert is_transcription(cyrillic, latin)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Томилин", "Tomsky"),
        ("Белоус", "Bilozir"),
        ("Лондон", "Lisbon"),
        ("Мадрид", "Milan"),
        ("Женеве", "Lausanne"),
        ("Её", "Ea"),
    ],
)
def test_other_names_are_not_transcriptions(cyrillic: str, latin: str) -> None:
    assert not is_transcription(cyrillic, latin)
