"""A translation gone on with while somebody types it, phrase by phrase: what they chose stays, whatever its words."""

from __future__ import annotations

import math

from workbench.core.progress import IsCancelled, never
from workbench.core.translation import Completion, Glossary
from workbench.mt.direction import Direction
from workbench.mt.interactive import cut_back
from workbench.mt.masks import masked_for
from workbench.mt.phrased import NO_NAMES, Names, wanted_forms, wanted_terms
from workbench.mt.phrases.phrases import phrases_of
from workbench.text.vocabulary.continuation import rest


class PhraseTyping:
    """Goes on with the translation of one sentence; as `interactive.Typing`.

    Args:
        sentence: of the source.
        glossary: whose terms are offered.
        names: as of `phrased.render`.
    """

    def __init__(self, direction: Direction, sentence: str, glossary: Glossary | None = None, names: Names = NO_NAMES) -> None:
        self._direction = direction
        self._phrases = phrases_of(direction.source, direction.target)
        self._mask = masked_for(sentence, direction)
        terms = wanted_terms(glossary, self._mask.text, direction)
        self._wanted = wanted_forms(self._phrases, glossary, terms, self._mask.text, direction, names)

    def complete(self, typed: str, *, cancelled: IsCancelled = never) -> Completion | None:
        """What would follow the typed text, to the end of the sentence; None when there is nothing to add.

        Args:
            typed: of the sentence's translation.
        """
        typed = self._mask.marked(typed)
        prefix, needed = cut_back(typed)
        for before, letters in ((prefix, needed.strip()), (typed, "")) if needed.strip() else ((typed, ""),):
            if cancelled():
                return None
            found = self._phrases.going_on(self._mask.text, before, letters, self._wanted)
            if found is None:
                continue
            whole = before + found[0] if before else found[0].lstrip()
            added = rest(typed, [whole]) if typed.strip() else whole
            if added.strip():
                return Completion(self._mask.restored(added), math.exp(found[1]), self._direction.preview)
        return None

    def alternatives(self, typed: str, count: int) -> list[str]:
        """The likeliest next words after a text that ends between two words.

        Args:
            typed: of the sentence's translation.
        """
        return self._phrases.next_words(self._mask.text, self._mask.marked(typed).rstrip(), self._wanted)[:count]
