"""Whether texts are three versions, one in each language."""

from __future__ import annotations

from collections.abc import Collection

from workbench.core.language import base
from workbench.text.vocabulary.lexicon import LANGUAGES


def are_trilingual(tags: Collection[str]) -> bool:
    """Whether version tags are three, of Russian, Ukrainian and English each one."""
    return len(tags) == len(LANGUAGES) and {base(tag) for tag in tags} == set(LANGUAGES)
