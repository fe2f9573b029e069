"""What would translate better than what is there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from workbench.mt.advice import advice, better
from workbench.mt.direction import Direction
from workbench.mt.installed import bundled

HERE = Path("/nowhere")
RU_EN, EN_UK = (Direction(source, target, "argos", "1.9", HERE, HERE, HERE) for source, target in (("ru", "en"), ("en", "uk")))
PREVIEW = Direction("ru", "uk", "starter", "0.1", HERE, HERE, HERE, preview=True)


def test_a_preview_is_bettered_by_two_packages_in_a_row() -> None:
    assert better([PREVIEW], "ru", "uk") == [("ru", "en"), ("en", "uk")]
    assert better([PREVIEW, RU_EN], "ru", "uk") == [("en", "uk")]
    assert better([PREVIEW, RU_EN, EN_UK], "ru", "uk") == []


def test_a_direct_package_is_named_where_there_is_one() -> None:
    assert better([], "en", "ru") == [("en", "ru")]
    assert better([replace(PREVIEW, source="en", target="ru")], "en", "ru") == [("en", "ru")]


def test_a_trusted_model_needs_no_better_one() -> None:
    assert better([replace(PREVIEW, preview=False)], "ru", "uk") == []


def test_the_lines_name_the_state_and_the_commands() -> None:
    lines = advice([PREVIEW])
    assert lines[0] == (
        "ru → uk: starter, preview quality; better through English: "
        "workbench models install ru en and workbench models install en uk"
    )
    assert "en → ru: nothing installed; to translate: workbench models install en ru" in lines
    assert len(lines) == 6


def test_the_bundled_previews_are_what_advice_is_about() -> None:
    pairs = {(each.source, each.target) for each in bundled().directions if each.preview}
    assert all(better(bundled().directions, *pair) for pair in pairs)
