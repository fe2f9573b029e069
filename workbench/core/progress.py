"""How long work reports and how it is stopped, without knowing who listens."""

from __future__ import annotations

from collections.abc import Callable

from workbench.core.errors import Cancelled

Report = Callable[[int, int], None]
"""Called with what is done and how much there is, in units of the task's own choosing."""

IsCancelled = Callable[[], bool]
"""Asked between chunks; true when the person wants the task to stop."""


def silent(done: int, total: int) -> None:
    """A `Report` that nobody listens to."""


def never() -> bool:
    """An `IsCancelled` for work that nobody can stop."""
    return False


def check(cancelled: IsCancelled) -> None:
    """Raise `Cancelled` when the person wants the task to stop."""
    if cancelled():
        raise Cancelled("cancelled")
