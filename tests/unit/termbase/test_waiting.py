"""Who wants to write the glossary waits for its turn, and gets it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from workbench.termbase.sharing.lock import BusyError
from workbench.termbase.store import Store

STEP = 0.03


def test_one_that_writes_without_a_pause_lets_another_have_its_turn(tmp_path: Path) -> None:
    rounds, over = [0], threading.Event()

    def write_on_and_on() -> None:
        while not over.is_set():
            with Store(tmp_path).locked():
                rounds[0] += 1
                time.sleep(STEP)

    busy = threading.Thread(target=write_on_and_on)
    busy.start()
    try:
        waited = []
        for _ in range(5):
            before = rounds[0]
            with Store(tmp_path).locked():
                waited.append(rounds[0] - before)
    finally:
        over.set()
        busy.join()
    assert max(waited) <= 5


def _held(folder: Path, *, seconds: float, writing: bool) -> threading.Thread:
    """Somebody who has the lock so long, and writes meanwhile or does nothing."""
    has_lock = threading.Event()

    def hold() -> None:
        with Store(folder).locked():
            has_lock.set()
            for n in range(round(seconds / STEP)):
                time.sleep(STEP)
                if writing:
                    (folder / "glossary.tbx").write_text(str(n))

    holder = threading.Thread(target=hold)
    holder.start()
    has_lock.wait()
    return holder


def test_one_waits_as_long_as_those_before_get_on(tmp_path: Path) -> None:
    holder = _held(tmp_path, seconds=20 * STEP, writing=True)
    with Store(tmp_path).locked(8 * STEP):
        pass
    holder.join()


def test_one_does_not_wait_for_ever_for_a_process_that_hangs(tmp_path: Path) -> None:
    holder = _held(tmp_path, seconds=20 * STEP, writing=False)
    with pytest.raises(BusyError, match="another process is writing"), Store(tmp_path).locked(8 * STEP):
        pass
    holder.join()
