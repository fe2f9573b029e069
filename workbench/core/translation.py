"""What machine translation answers, and the Protocol by which other rooms ask it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from workbench.core.language import english_name
from workbench.core.progress import IsCancelled, Report, never, silent

_LISTED = 3
"""So many words are named in a remark."""


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
        untranslated: words that stand there as in the source, if in other letters, and are none of the language, each once.
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
    untranslated: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """The warnings, and which words are none of the language."""
        if not self.untranslated:
            return self.warnings
        listed = ", ".join(self.untranslated[:_LISTED]) + (", …" if len(self.untranslated) > _LISTED else "")
        return (*self.warnings, f"not {english_name(self.target_language)}: {listed}")


@dataclass(frozen=True, slots=True)
class WantedTerm:
    """A term in a source text, and the term that its translation should have.

    Attributes:
        concept: the concept's id.
        start, end: where it stands in the source, in characters.
        form: the text found there.
        text: the wanted term as a dictionary has it.
        key: what `Glossary.forms` needs to know of it.
    """

    concept: str
    start: int
    end: int
    form: str
    text: str
    key: object = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class UsedTerm:
    """A term in a translation.

    Attributes:
        concept: the concept's id.
        start, end: where it stands, in characters.
        text: the term as a dictionary has it.
        unwanted: the glossary forbids it or advises against it.
        instead: of an unwanted term, the wanted one in the forms that may stand there, the likeliest first.
    """

    concept: str
    start: int
    end: int
    text: str
    unwanted: bool = False
    instead: tuple[str, ...] = ()


class Glossary(Protocol):
    """What a translation is to obey. Answers come at once and from any thread."""

    def wanted(self, text: str, source: str, target: str) -> Sequence[WantedTerm]:
        """The terms of a source text that the target language has a term to use for, in order."""
        ...

    def used(self, text: str, language: str) -> Sequence[UsedTerm]:
        """The terms in a translation, in whatever form, in order."""
        ...

    def forms(self, wanted: WantedTerm, target: str, before: str, after: str) -> Sequence[tuple[str, bool]]:
        """The forms of a wanted term for a place between two texts, each with whether the place asks for it, those first."""
        ...

    def settles(self, wanted: WantedTerm, target: str, before: str) -> bool:
        """Whether what stands before a place settles, with the source, which form of a wanted term it needs."""
        ...


@dataclass(frozen=True, slots=True)
class Completion:
    """How a translation that somebody is typing may go on.

    Attributes:
        text: what follows the typed text, to the end of the sentence.
        probability: the geometric mean of the probabilities of its tokens.
        preview: see `Translation`.
    """

    text: str
    probability: float
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

    def can_translate(self, source: str, target: str, *, trusted: bool = False) -> bool:
        """Whether `translate` would find a route.

        Args:
            trusted: without a model of preview quality on the way.
        """
        ...
