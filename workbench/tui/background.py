"""Work beside the screen: methods that run in threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from textual import work
from textual.worker import Worker

P = ParamSpec("P")
R = TypeVar("R")


def background(group: str = "default", *, exclusive: bool = True) -> Callable[[Callable[P, R]], Callable[P, Worker[R]]]:
    """Make a method of a widget or a screen run in a thread; its errors do not end the program.

    Textual would write what the method is called with into the worker's description: every unit of a long statement, and every
    concept of a large glossary, while the next key waits.

    Args:
        group: the work it belongs to.
        exclusive: whether a new call cancels the earlier ones of the group.
    """
    return work(thread=True, exclusive=exclusive, group=group, exit_on_error=False, description=group)
