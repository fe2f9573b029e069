"""Python's garbage collection, held back while many objects that last are made at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No garbage collection meanwhile: it would look through all that is there again and again, a third of the time.

    What was made counts as old afterwards, so that the next collection does not look through it either.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.unfreeze()  # into the oldest generation
            gc.enable()
