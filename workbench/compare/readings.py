"""What the versions say in other languages, by machine translation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.core.unit import Unit


@dataclass(frozen=True, slots=True)
class Readings:
    """Translations of a statement's versions.

    Attributes:
        language: the reader's; what is in it already needs no reading.
        texts: (a version's text, its tag, language) → the translation; a text that is edited loses its reading.
        makers: version tag → who translated it for the reader, for a person: ``starter uk→ru, preview quality``.
    """

    language: str
    texts: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    makers: Mapping[str, str] = field(default_factory=dict)

    def of(self, unit: Unit) -> dict[str, str]:
        """Version tag → translation for the reader."""
        said = {tag: self.translated(unit, tag, self.language) for tag in self.makers}
        return {tag: text for tag, text in said.items() if text is not None}

    def translated(self, unit: Unit, tag: str, language: str) -> str | None:
        """A version of a unit in a language, or None where it was not translated."""
        return self.texts.get((unit.text(tag), tag, language))

    def arrow(self, tag: str) -> str:
        """How a translation is labelled: ``uk→en``."""
        return f"{tag}→{self.language}"
