"""What one version quotes, as words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from workbench.compare.facts.content import ContentWord, all_words, content_words
from workbench.compare.facts.weighty import is_light
from workbench.core.language import base


@dataclass(frozen=True)
class Said:
    """A quotation.

    Attributes:
        tag: the version.
        text: the quotation.
    """

    tag: str
    text: str

    @cached_property
    def every(self) -> list[ContentWord]:
        """All its words."""
        return all_words(self.text, self.tag)

    @cached_property
    def content(self) -> list[ContentWord]:
        """The words that say something."""
        return content_words(self.text, self.tag, predicates=True)

    @cached_property
    def heavy(self) -> list[ContentWord]:
        """The words that must have their like in the other versions."""
        return [word for word in self.content if not is_light(word.text, base(self.tag))]
