"""What machine translation answers, and the Protocol by which other rooms ask it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.core.progress import IsCancelled, Report, never, silent


@dataclass(frozen=True, slots=True)
class Translation:
    """One text, translated.

    Attributes:
        source: the text as given.
        target: the translation; edge whitespace and line breaks as in the source.
        engine: who made it, e.g. ``starter`` or ``argos``.
        via: the language it went through, or None when direct.
        score: mean log-probability per token (at most 0), or None when nothing was decoded.
        warnings: what the guards say against it, for a person.
        preview: the engine's quality is not yet good enough to be trusted.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    engine: str
    via: str | None = None
    score: float | None = None
    warnings: tuple[str, ...] = ()
    preview: bool = False


class Translator(Protocol):
    """Translates many texts at once."""

    def translate(
        self,
        texts: Sequence[str],
        source: str,
        target: str,
        *,
        report: Report = silent,
        cancelled: IsCancelled = never,
    ) -> list[Translation]:
        """One translation per text, in order. `source` and `target` are languages (``ru``, ``uk``, ``en``).

        Raises:
            NoRouteError: nothing installed serves the pair; the message says which command installs one.
            Cancelled: `cancelled` answered true between two chunks.
        """
        ...

    def can_translate(self, source: str, target: str) -> bool:
        """Whether `translate` would find a route."""
        ...
