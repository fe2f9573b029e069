"""Many small pieces of work shared out to the machine's cores, where that is safe."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from workbench.core.progress import Report, silent

Found = TypeVar("Found")

FEWEST = 300
"""Pieces of work of a few milliseconds for which other processes are worth their while."""

_FIRST = 40
"""Pieces that are done before the others are shared out, so that what they load and remember is there in every process."""

_CHUNK = 20
_MOST = 8

_work: Callable[[int], Any] | None = None


def each(work: Callable[[int], Found], count: int, report: Report = silent, *, fewest: int = FEWEST) -> list[Found]:
    """What `work` answers for every number below `count`, in order.

    The processes are forks of this one, which have all that it has; so they are used only where the system has forks and this
    process has one thread. What `work` raises is raised here.

    Args:
        report: told how many pieces are done; what it raises ends the work.
        fewest: pieces for which other processes are worth their while.
    """
    cores = min(_cores(), _MOST)
    alone = count if count < fewest or cores < 2 or not _can_fork() else _FIRST
    done: list[Found] = []

    def go_on_to(end: int) -> None:
        for number in range(len(done), end):
            done.append(work(number))
            report(len(done), count)

    go_on_to(alone)
    if alone < count:
        _share_out(work, cores, done, count, report)
    go_on_to(count)
    return done


def _share_out(work: Callable[[int], Found], cores: int, done: list[Found], count: int, report: Report) -> None:
    """Do the rest in other processes, or less of it when the system ends one, as when memory is short."""
    import multiprocessing  # nearly as many modules as all else that a short comparison needs
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    global _work
    _work = work
    chunks = [range(start, min(start + _CHUNK, count)) for start in range(len(done), count, _CHUNK)]
    pool = ProcessPoolExecutor(cores, multiprocessing.get_context("fork"), _leave_interrupts)
    try:
        for part in pool.map(_chunk, chunks):
            done += part
            report(len(done), count)
    except BrokenProcessPool:
        pass
    finally:
        _work = None
        pool.shutdown(cancel_futures=True)


def _chunk(places: range) -> list[Any]:
    if _work is None:
        raise RuntimeError("there is no work in this process")
    return [_work(place) for place in places]


def _leave_interrupts() -> None:
    """Ctrl+C is the first process's affair, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _can_fork() -> bool:
    return sys.platform.startswith("linux") and threading.active_count() == 1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
