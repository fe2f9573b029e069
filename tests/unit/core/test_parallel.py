"""Work shared out to processes gives what one process gives."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from workbench.core.parallel import FEWEST, each


def test_every_piece_is_done_in_order_and_told() -> None:
    told: list[tuple[int, int]] = []
    assert each(lambda n: n * n, FEWEST + 50, lambda done, total: told.append((done, total))) == [
        n * n for n in range(FEWEST + 50)
    ]
    assert told[-1] == (FEWEST + 50, FEWEST + 50)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


@pytest.mark.skipif(not hasattr(os, "fork") or (os.cpu_count() or 1) < 2, reason="needs forks and two cores")
def test_much_work_is_done_by_other_processes_too() -> None:
    """In a process of its own, where no other test has left a thread."""
    code = "import os; from workbench.core.parallel import *; print(len(set(each(lambda n: os.getpid(), FEWEST))))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(said.stdout) > 1


def test_little_work_and_work_beside_threads_stays_here() -> None:
    assert set(each(lambda n: os.getpid(), FEWEST - 1)) == {os.getpid()}
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    assert set(each(lambda n: os.getpid(), FEWEST)) == {os.getpid()}
    stop.set()
    thread.join()


def test_what_goes_wrong_is_raised_here() -> None:
    def work(n: int) -> int:
        if n == FEWEST - 1:
            raise ValueError(f"piece {n}")
        return n

    with pytest.raises(ValueError, match=f"piece {FEWEST - 1}"):
        each(work, FEWEST)


@pytest.mark.skipif(not hasattr(os, "fork") or (os.cpu_count() or 1) < 2, reason="needs forks and two cores")
def test_a_process_that_the_system_ends_costs_nothing() -> None:
    here = os.getpid()

    def work(n: int) -> int:
        if n == FEWEST - 50 and os.getpid() != here:
            os._exit(1)
        return n

    assert each(work, FEWEST) == list(range(FEWEST))
