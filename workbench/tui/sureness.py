"""How sure a model is of the words of a draft, found out off the event loop for the drafts that are seen."""

from __future__ import annotations

import queue
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.core.segment import State
from workbench.core.unit import Unit
from workbench.tui.lookup import sources
from workbench.tui.spans import Highlight
from workbench.workspace.session import Session

UNSURE = 0.25
"""Probability below which a word is marked. Of words that the starter gave less, one in five was in the reference; of the
others every second."""

SHARE = 3
"""At most one word of so many is marked: the least sure ones."""

KNOWN = 5000

Key = tuple[str, str, str, str]
"""Source and its language, draft and its language."""


class Sureness:
    """Answers at once what is known, and asks the translator in a thread of its own for the rest, the newest first.

    Args:
        session: the open statement.
        on_ready: called in that thread with the id of a unit of which more is known.
        wait: called in that thread before the model is asked; it sleeps while keys come.
    """

    def __init__(self, session: Session, on_ready: Callable[[str], object], wait: Callable[[], object]) -> None:
        self._session = session
        self._on_ready = on_ready
        self._wait = wait
        self._known: OrderedDict[Key, tuple[Highlight, ...]] = OrderedDict()
        self._waiting: set[Key] = set()
        self._queue: queue.LifoQueue[tuple[str, Key] | None] = queue.LifoQueue()
        self._thread: threading.Thread | None = None

    def marks(self, unit: Unit, version: str) -> Sequence[Highlight]:
        """The least sure words of a machine's draft; empty for other texts, and until the model has been asked."""
        segment = unit.segment(version)
        if segment.state is not State.DRAFT or not segment.origin.startswith("mt:"):
            return ()
        key = self._key(unit, version)
        if key is None:
            return ()
        known = self._known.get(key)
        if known is None and key not in self._waiting:
            self._waiting.add(key)
            self._start()
            self._queue.put((unit.id, key))
        return known or ()

    def stop(self) -> None:
        """End the thread after the draft it is at."""
        self._queue.put(None)

    def _key(self, unit: Unit, version: str) -> Key | None:
        target = base(version)
        for tag in sources(unit, version, self._session.statement.source):
            if base(tag) != target:
                return unit.text(tag), base(tag), unit.text(version), target
        return None

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sureness", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while (asked := self._queue.get()) is not None:
            unit_id, key = asked
            self._wait()
            self._known[key] = found = self._ask(key)
            while len(self._known) > KNOWN:
                self._known.popitem(last=False)
            self._waiting.discard(key)
            if found:
                self._on_ready(unit_id)

    def _ask(self, key: Key) -> tuple[Highlight, ...]:
        source, language, text, target = key
        translator = self._session.workspace.translator
        try:
            if not translator.can_translate(language, target):
                return ()
            scores = translator.word_scores(source, text, language, target)
        except WorkbenchError:
            return ()
        return unsure(scores)


def unsure(scores: Sequence[tuple[int, int, float]]) -> tuple[Highlight, ...]:
    """The words to mark: those below `UNSURE`, at most one of `SHARE`."""
    least = sorted(scores, key=lambda word: word[2])[: max(1, len(scores) // SHARE)]
    return tuple(sorted((start, end, "unsure") for start, end, probability in least if probability < UNSURE))
