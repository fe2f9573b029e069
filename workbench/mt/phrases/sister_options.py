"""What each stretch of a sentence can be in the sister language: terms, phrases, single words, signs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.objects import Objects, as_object
from workbench.mt.phrases.option import Option, best, option
from workbench.mt.phrases.options import Options, Wanted
from workbench.mt.phrases.single import SingleWords
from workbench.mt.phrases.table import LONGEST, table_of
from workbench.mt.phrases.worded import Step, Worded
from workbench.mt.phrases.wording import worded

_PHRASE = 1.0
"""As many occurrences of a phrase count as translated otherwise."""


class SisterOptions(Options):
    """The options of a sentence's stretches.

    Args:
        sentence: without line breaks.
        language: ``ru`` or ``uk``.
        wanted: of stretches that are terms of a glossary, their forms.
    """

    def __init__(self, sentence: str, language: str, wanted: Wanted) -> None:
        super().__init__(sentence, pieces(sentence), wanted, LONGEST)
        self._language = language
        self._words = SingleWords(sentence, self.tokens, self._keys, language)
        self._objects = Objects(self._keys) if language == RUSSIAN else None

    def worded(self, steps: Sequence[Step]) -> list[Worded]:
        """A way through the options as text."""
        return worded(self.sentence, self.tokens, steps)

    def _of_stretch(self, start: int, end: int) -> list[Option]:
        token = self.tokens[start]
        if end == start + 1:
            return self._words.options(start) if token.kind == "word" else [Option((self._keys[start],), 0.0, 1.0)]
        stretch = self.tokens[start:end]
        if any(each.kind != "word" for each in stretch) or not self._adjoin(stretch):
            return []
        if any(self._words.stands_alone(place) for place in range(start, end)):
            return []
        entries, often = table_of(self._language).entries(" ".join(self._keys[start:end]))
        total = often + _PHRASE
        found = [option(each.words, each.often / total, math.log(each.back)) for each in entries]
        if found and self._objects is not None and self._objects.has(start, end):
            found = [each._replace(words=as_object(each.words)) for each in found]
        return best(found)
