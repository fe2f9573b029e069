"""Which words of the other versions answer a word of one: by attention, by the glossary, by everyday words, by looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from workbench.compare.facts.common_words import meaning
from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.mt.links import Link
from workbench.text.typography import fold
from workbench.text.words import Token
from workbench.workspace.folder import Workspace

_COLUMNS = {"en": 0, "ru": 1, "uk": 2}
_TERM, _MEANING = 1.0, 0.8
KNOWN = 256


class Counterparts:
    """Answers which words of two texts say the same, and remembers the last answers.

    Args:
        workspace: whose models and glossary are asked.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.links = lru_cache(maxsize=KNOWN)(self._links)

    def _links(self, text: str, version: str, other: str, other_version: str) -> tuple[Link, ...]:
        """The links between the words of two texts; empty when a model that should be asked cannot be loaded."""
        same = self._same(text, base(version), other, base(other_version))
        try:
            return tuple(self._workspace.translator.word_links(text, other, base(version), base(other_version), same))
        except WorkbenchError:
            return ()

    def _same(self, text: str, language: str, other: str, other_language: str) -> Callable[[Token, Token], float]:
        find = self._workspace.termbase.find
        here = [(hit.start, hit.end, hit.concept.id) for hit in find(text, language)]
        there = [(hit.start, hit.end, hit.concept.id) for hit in find(other, other_language)]
        columns = _COLUMNS.get(language), _COLUMNS.get(other_language)

        def same(one: Token, two: Token) -> float:
            ours = {concept for start, end, concept in here if start <= one.start < end}
            if ours and any(concept in ours for start, end, concept in there if start <= two.start < end):
                return _TERM
            if columns[0] is None or columns[1] is None:
                return 0.0
            key = meaning(fold(one.text, case=True), columns[0])
            return _MEANING if key is not None and key == meaning(fold(two.text, case=True), columns[1]) else 0.0

        return same
