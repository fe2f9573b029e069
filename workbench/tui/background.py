"""Work beside the screen: methods that run in threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from textual import work
from textual.dom import DOMNode
from textual.worker import Worker

P = ParamSpec("P")
R = TypeVar("R")
Node = TypeVar("Node", bound=DOMNode)

SHOWN_SECONDS = 20.0
"""How long an error that nobody has foreseen is shown."""


def background(
    group: str = "default", *, exclusive: bool = True
) -> Callable[[Callable[Concatenate[Node, P], R]], Callable[Concatenate[Node, P], Worker[R]]]:
    """Make a method of a widget or a screen run in a thread.

    An error that the method does not deal with ends neither the program nor unseen: it is shown.

    Textual would write what the method is called with into the worker's description: every unit of a long statement, and every
    concept of a large glossary, while the next key waits.

    Args:
        group: the work it belongs to.
        exclusive: whether a new call cancels the earlier ones of the group.
    """

    def decorated(method: Callable[Concatenate[Node, P], R]) -> Callable[Concatenate[Node, P], Worker[R]]:
        @wraps(method)
        def run(node: Node, *arguments: P.args, **options: P.kwargs) -> R:
            try:
                return method(node, *arguments, **options)
            except Exception as error:
                _show(node, error)
                raise

        in_thread: Callable[Concatenate[Node, P], Worker[R]] = work(
            thread=True, exclusive=exclusive, group=group, exit_on_error=False, description=group
        )(run)
        return in_thread

    return decorated


def _show(node: DOMNode, error: Exception) -> None:
    if node.app.is_running and node.is_attached:
        text = f"{type(error).__name__}: {error}"
        node.app.notify(
            text, title="An error of the workbench; no text is lost", severity="error", timeout=SHOWN_SECONDS, markup=False
        )
