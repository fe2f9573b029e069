"""The same work in several threads at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

T = TypeVar("T")


def in_threads(work: Callable[[int], T], count: int = 4) -> list[T]:
    """What `work` answers in each of `count` threads that start together; an error in one of them is raised.

    Args:
        work: called once in each thread, with the thread's number from 0 on.
    """
    together = Barrier(count)

    def run(number: int) -> T:
        together.wait()
        return work(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))
