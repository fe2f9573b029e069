"""A memory as pairs of two languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.segment import HUMAN, Foreign, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx


def _segment(text: str, inlines: tuple[tuple[int, str], ...] = ()) -> Segment:
    return Segment(text, State.CONFIRMED, HUMAN, inlines=inlines)


def _memory(folder: Path, *units: Unit, srclang: str = "ru") -> Path:
    versions = tuple(dict.fromkeys(tag for unit in units for tag in unit.segments))
    foreign = Foreign((("srclang", srclang),)) if srclang not in versions else Foreign()
    source = srclang if srclang in versions else versions[0]
    path = folder / "memory.tmx"
    path.write_bytes(tmx.dumps(Statement("memory", Header(versions, source, foreign), units)))
    return path


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("ru", "uk", [("Да", "Так")]),
        ("ru-RU", "uk", [("Да", "Так")]),
        ("uk", "ru", []),
        ("ru", "en", []),
        ("ru", "ru", []),
    ],
)
def test_a_memory_is_read_from_its_source_language(
    tmp_path: Path, source: str, target: str, found: list[tuple[str, str]]
) -> None:
    path = _memory(tmp_path, Unit("u1", {"ru": _segment("Да"), "uk": _segment("Так")}))

    assert list(tmx.pairs(path, source, target)) == found


def test_any_source_language_goes_both_ways(tmp_path: Path) -> None:
    path = _memory(tmp_path, Unit("u1", {"ru": _segment("Да"), "uk": _segment("Так")}), srclang="*all*")

    assert list(tmx.pairs(path, "ru", "uk")) == [("Да", "Так")]
    assert list(tmx.pairs(path, "uk", "ru")) == [("Так", "Да")]


def test_the_exact_language_is_preferred_to_a_kindred_one(tmp_path: Path) -> None:
    unit = Unit("u1", {"ru": _segment("Да"), "en-GB": _segment("Aye"), "en": _segment("Yes")})
    path = _memory(tmp_path, unit)

    assert list(tmx.pairs(path, "ru", "en")) == [("Да", "Yes")]
    assert list(tmx.pairs(path, "ru", "en-gb")) == [("Да", "Aye")]
    assert list(tmx.pairs(path, "ru", "en-US")) == [("Да", "Yes")]


def test_inline_elements_are_left_out_and_literal_brackets_stay(tmp_path: Path) -> None:
    text = _segment("⟦1⟧Мост⟦2⟧ см. ⟦9⟧", ((1, "<hi>"), (2, "</hi>")))
    path = _memory(tmp_path, Unit("u1", {"ru": text, "uk": _segment("Міст")}))

    assert list(tmx.pairs(path, "ru", "uk")) == [("Мост см. ⟦9⟧", "Міст")]
