"""What is learned from, what is left out, and what is held out."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from tests.unit.training.conftest import ROWS
from workbench.core.errors import FormatError, InputError, NotFoundError, UsageError
from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats.registry import export
from workbench.training.pairs import Pair, read, split, tidy


def statement(*states: State) -> Statement:
    """A Russian and Ukrainian statement, its Ukrainian segments in these states."""
    units = [
        Unit(f"u{n}", {"ru": Segment(ru, State.CONFIRMED, HUMAN), "uk": Segment(uk, state, HUMAN)})
        for n, (state, (ru, uk, _)) in enumerate(zip(states, ROWS, strict=False), 1)
    ]
    return Statement("s", Header(("ru", "uk"), "ru"), units)


def test_only_confirmed_units_of_a_memory_are_learned(tmp_path: Path) -> None:
    export(statement(State.CONFIRMED, State.DRAFT, State.EDITED, State.STALE, State.CONFIRMED), "tmx", tmp_path / "m.tmx")
    assert [pair.texts[0] for pair in read(tmp_path / "m.tmx")] == [ROWS[0][0], ROWS[4][0]]


def test_a_row_of_three_versions_gives_three_pairs(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("ru\tuk\ten\n" + "\t".join(ROWS[0]) + "\n", encoding="utf-8")
    ru, uk, en = ROWS[0]
    assert list(read(path)) == [Pair(("en", "ru"), (en, ru)), Pair(("en", "uk"), (en, uk)), Pair(("ru", "uk"), (ru, uk))]


def test_further_versions_are_pairs_of_their_own_but_not_with_each_other(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("ru\ten\ten-x-agency\nМост открыт.\tThe bridge is open.\tBridge opened.\n", encoding="utf-8")
    assert {pair.texts for pair in read(path)} == {
        ("The bridge is open.", "Мост открыт."),
        ("Bridge opened.", "Мост открыт."),
    }


def test_columns_without_names_are_recognised(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("".join(f"{en}\t{uk}\n" for _, uk, en in ROWS), encoding="utf-8")
    found = list(read(path))
    assert len(found) == len(ROWS)
    assert found[0].languages == ("en", "uk")


def test_a_compressed_table_with_gaps_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv.xz"
    with lzma.open(path, "wt", encoding="utf-8") as out:
        out.write("".join(f"{en}\t{ru}\t{uk if n % 2 else ''}\n" for n, (ru, uk, en) in enumerate(ROWS)))
    found = list(read(path))
    assert len(found) == len(ROWS) + 2 * (len(ROWS) // 2)
    assert found[0].languages == ("en", "ru")


def test_columns_that_cannot_be_told_apart_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("one\ttwo\nthree\tfour\n", encoding="utf-8")
    with pytest.raises(FormatError, match="begin with a row that names them"):
        list(read(path))


@pytest.mark.parametrize(("name", "data"), [("t.tsv.xz", b"no archive"), ("t.tsv", b""), ("e.tsv.xz", lzma.compress(b""))])
def test_a_damaged_or_empty_file_is_one_clear_line(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=name):
        list(read(tmp_path / name))


def test_missing_and_foreign_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        list(read(tmp_path / "missing.tsv.xz"))
    (tmp_path / "t.pdf").write_bytes(b"%PDF")
    with pytest.raises(UsageError, match="not read"):
        list(read(tmp_path / "t.pdf"))


def test_pairs_that_teach_nothing_are_left_out_with_the_reason() -> None:
    good = Pair(("ru", "uk"), ("Мост открыт.", "Міст відкрито."))
    bad = {
        "doubled": Pair(("ru", "uk"), ("мост  открыт.".replace("  ", " "), "Міст відкрито.")),
        "without letters": Pair(("ru", "uk"), ("12.05", "12.05")),
        "of very different length": Pair(("en", "ru"), ("Yes, of course it is so, and it was so.", "Да.")),
        "in the wrong script": Pair(("en", "ru"), ("Мост открыт.", "Мост открыт.")),
        "too long": Pair(("en", "ru"), ("word " * 200, "слово " * 150)),
    }
    found = tidy([good, *bad.values()])
    assert found.pairs == (good,)
    assert found.dropped == dict.fromkeys(bad, 1)


def test_the_same_pairs_are_always_held_out(sentences: list[Pair]) -> None:
    learned, held = split(sentences, 0.2)
    again, held_again = split(sentences[::-1], 0.2)
    assert set(held) == set(held_again)
    assert set(learned) == set(again)
    assert 4 <= len(held) <= 24


def test_no_text_that_is_held_out_is_learned_in_another_pair() -> None:
    pairs = [Pair(("en", "ru"), (en, ru)) for ru, _, en in ROWS] + [Pair(("ru", "uk"), (ru, uk)) for ru, uk, _ in ROWS]
    learned, held = split(pairs, 0.3)
    seen = {(tag, text) for pair in held for tag, text in zip(*pair, strict=True)}
    assert held
    assert not [pair for pair in learned if seen & set(zip(*pair, strict=True))]


def test_a_corpus_may_be_larger_than_any_statement(tmp_path: Path) -> None:
    from workbench.formats.files import TEXT_LIMIT

    corpus = tmp_path / "corpus.tsv"
    with corpus.open("wb") as out:
        out.write("ru\tuk\nДа.\tТак.\n".encode())
        out.write(b" " * TEXT_LIMIT + b"\n")
        out.write("Нет.\tНі.\n".encode())
    assert [pair.texts for pair in read(corpus)] == [("Да.", "Так."), ("Нет.", "Ні.")]
