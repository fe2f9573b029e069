"""One writer at a time, and the others learn who it is."""

from __future__ import annotations

import json
from pathlib import Path

from workbench.workspace.locks import StatementLock


def test_the_second_is_told_who_the_first_is(tmp_path: Path) -> None:
    first, second = StatementLock(tmp_path, "bridge"), StatementLock(tmp_path, "bridge")
    assert first.acquire() is None
    who = {"user": "anna", "host": "desk", "pid": 123, "since": "2020-05-01T12:04:00Z"}
    (tmp_path / "bridge.who").write_text(json.dumps(who), encoding="utf-8")
    reason = second.acquire()
    assert reason is not None
    assert reason.startswith("open by anna@desk since 2020-05-01 ")
    assert reason.endswith(" (pid 123)")
    first.release()
    assert second.acquire() is None
    second.release()


def test_a_holder_who_left_no_name_is_another_process(tmp_path: Path) -> None:
    first, second = StatementLock(tmp_path, "bridge"), StatementLock(tmp_path, "bridge")
    assert first.acquire() is None
    for content in (None, "", "{}", "[1]", '{"user": 1, "since": "later", "host": "", "pid": 0}'):
        if content is None:
            (tmp_path / "bridge.who").unlink()
        else:
            (tmp_path / "bridge.who").write_text(content, encoding="utf-8")
        assert second.acquire() == "open by another process"
    first.release()


def test_different_statements_do_not_wait_for_each_other(tmp_path: Path) -> None:
    first, second = StatementLock(tmp_path, "bridge"), StatementLock(tmp_path, "міст")
    assert first.acquire() is None
    assert second.acquire() is None
    first.release()
    second.release()


def test_releasing_twice_is_no_error_and_leaves_no_name(tmp_path: Path) -> None:
    lock = StatementLock(tmp_path, "bridge")
    assert lock.acquire() is None
    lock.release()
    lock.release()
    assert not (tmp_path / "bridge.who").exists()


def test_where_no_lock_can_be_made_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    reason = StatementLock(tmp_path / "file" / "locks", "bridge").acquire()
    assert reason is not None
    assert "cannot be written" in reason


def test_whether_it_is_free_can_be_asked_without_taking_it(tmp_path: Path) -> None:
    first, second = StatementLock(tmp_path, "bridge"), StatementLock(tmp_path, "bridge")
    assert first.acquire() is None
    assert first.is_free()
    assert not second.is_free()
    first.release()
    assert second.is_free()
    assert first.acquire() is None, "asking has not taken it"
    first.release()
