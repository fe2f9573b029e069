"""What the same keys type on another layout."""

from __future__ import annotations

import pytest

from workbench.text.writing.keyboard import LAYOUTS, other_layouts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("rfhnf", "карта"), ("Rbtd", "Киев"), ("ьфз", "map"), ("крім", "крым"), ("f;", "аж"), ("ытфп 3", "snag 3")],
)
def test_the_layout_that_was_meant_is_among_the_readings(typed: str, meant: str) -> None:
    assert meant in other_layouts(typed)


def test_a_text_is_no_reading_of_itself() -> None:
    assert "24" not in other_layouts("24")
    assert "карта" not in other_layouts("карта")


def test_the_layouts_have_the_same_keys() -> None:
    assert len({len(keys) for keys in LAYOUTS.values()}) == 1
