"""The index file: damage, missing permissions, threads and processes never cost the person anything."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from tests.threads import in_threads
from workbench.core.errors import Cancelled, StorageError
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.memory.database import SCHEMA_VERSION, Database
from workbench.memory.memory import Memory


def unit(number: int, text: str = "Мост открыли утром") -> Unit:
    def segment(words: str) -> Segment:
        return Segment(f"{words} {number}.", State.CONFIRMED, "human", "O. K.", "2026-01-01T00:00:00Z")

    return Unit(f"u{number}", {"ru": segment(text), "uk": segment("Міст відкрили вранці")})


def statement(count: int) -> Statement:
    return Statement("bridge", Header(("ru", "uk"), "ru"), [unit(n) for n in range(count)])


def frequencies(path: Path) -> dict[str, int]:
    with sqlite3.connect(path) as db:
        counts = dict(db.execute("SELECT term, count FROM frequency").fetchall())
    db.close()
    return counts


def test_the_index_outlives_the_object(tmp_path: Path) -> None:
    first = Memory(tmp_path / "memory.sqlite")
    first.index(statement(2), "a")
    first.close()
    again = Memory(tmp_path / "memory.sqlite")
    assert again.stamp("bridge") == "a"
    assert again.match("Мост открыли утром 1.", "ru", "uk")[0].score == 100


@pytest.mark.parametrize(
    "content", [b"this is no database, it is a text that somebody put here" * 50, b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_damaged_file_is_put_aside_and_begun_again(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "memory.sqlite"
    path.write_bytes(content)
    memory = Memory(path)
    assert memory.stamp("bridge") is None
    memory.index(statement(1), "a")
    assert memory.match("Мост открыли утром 0.", "ru", "uk")[0].score == 100
    assert (tmp_path / "memory.sqlite.damaged-1").read_bytes() == content
    assert memory.notice is not None
    assert "memory.sqlite.damaged-1" in memory.notice


def test_damage_met_while_working_is_put_aside_too(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    memory = Memory(path)
    memory.index(statement(300), "a")
    memory.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    assert memory.match("Мост открыли утром 7.", "ru", "uk") == []
    assert memory.stamp("bridge") is None
    assert (tmp_path / "memory.sqlite.damaged-1").exists()


def test_threads_that_meet_the_same_damage_put_one_file_aside(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    memory = Memory(path)
    memory.index(statement(300), "a")
    together = threading.Barrier(4)

    def work(number: int) -> None:
        memory.stats()
        if number == 0:
            with path.open("r+b") as file:
                file.seek(4096)
                file.write(b"\xa5" * (path.stat().st_size - 4096))
        together.wait(timeout=30)
        if number:
            memory.match("Мост открыли утром 7.", "ru", "uk")

    with sqlite3.connect(path) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    in_threads(work)
    assert [path.name for path in tmp_path.glob("*.damaged-*")] == ["memory.sqlite.damaged-1"]
    memory.index(statement(1), "b")
    assert memory.stats().units == 1


def test_another_schema_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE segment (whatever TEXT)")
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.close()
    memory = Memory(path)
    memory.index(statement(1), "a")
    assert memory.stats().units == 1


def test_where_no_file_can_be_made_the_index_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = Memory(tmp_path / "file" / "memory.sqlite")
    assert memory.in_memory
    assert memory.notice is not None
    memory.put("bridge", unit(1))
    assert memory.match("Мост открыли утром 1.", "ru", "uk")[0].score == 100
    assert memory.stats().bytes == 0


def test_a_folder_in_the_place_of_the_file_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "memory.sqlite").mkdir()
    memory = Memory(tmp_path / "memory.sqlite")
    memory.put("bridge", unit(1))
    assert memory.in_memory
    assert memory.stats().units == 1


def test_an_error_while_working_is_one_line_and_changes_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "memory.sqlite")

    def half(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO statement (name) VALUES ('half')")
        db.execute("SELECT * FROM nowhere")

    with pytest.raises(StorageError, match=r"memory\.sqlite: the memory index cannot be used") as error:
        database.write(half)
    assert "\n" not in str(error.value)
    assert database.read(lambda db: db.execute("SELECT count(*) FROM statement").fetchone()) == (0,)


def test_eight_threads_write_and_read_at_once(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.sqlite")

    def work(number: int) -> None:
        for n in range(number * 100, number * 100 + 8):
            memory.put("bridge", unit(n))
            assert memory.match(f"Мост открыли утром {n}.", "ru", "uk")[0].score == 100
            assert memory.concordance("мосты")

    in_threads(work, 8)
    assert memory.stats().units == 64


def test_two_memories_on_one_file_see_each_other(tmp_path: Path) -> None:
    first, second = Memory(tmp_path / "memory.sqlite"), Memory(tmp_path / "memory.sqlite")
    first.put("bridge", unit(1))
    second.put("bridge", unit(2))
    assert first.stats().units == second.stats().units == 2


def test_word_counts_follow_every_change(tmp_path: Path) -> None:
    path = tmp_path / "memory.sqlite"
    memory = Memory(path)
    memory.index(statement(3), "a")
    assert frequencies(path)["ru-мост"] == 3
    memory.put("bridge", unit(1, "Дорогу закрыли"))
    memory.put("bridge", unit(1, "Дорогу закрыли"))
    assert (frequencies(path)["ru-мост"], frequencies(path)["ru-дорога"]) == (2, 1)
    memory.forget("bridge")
    assert frequencies(path) == {}


def test_a_cancelled_index_leaves_everything_as_it_was(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.index(statement(1), "a")
    with pytest.raises(Cancelled):
        memory.index(statement(3), "b", cancelled=lambda: True)
    assert (memory.stamp("bridge"), memory.stats().units) == ("a", 1)


def test_indexing_reports_its_progress(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    Memory(tmp_path / "memory.sqlite").index(statement(3), "a", report=lambda done, total: told.append((done, total)))
    assert (told[0], told[-1]) == ((0, 6), (6, 6))
