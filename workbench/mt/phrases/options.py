"""What each stretch of a sentence can be in the sister language: terms, phrases, single words, signs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbench.mt.phrases.keys import keys, pieces
from workbench.mt.phrases.option import Option, best, option
from workbench.mt.phrases.single import SingleWords
from workbench.mt.phrases.table import LONGEST, table_of
from workbench.text.words import Token

_PHRASE = 1.0
"""As many occurrences of a phrase count as translated otherwise."""


class Options:
    """The options of a sentence's stretches.

    Args:
        sentence: without line breaks.
        language: ``ru`` or ``uk``.
        wanted: of stretches that are terms of a glossary, their forms: start and end in characters → forms.

    Attributes:
        tokens: of the sentence, without spaces.
    """

    def __init__(self, sentence: str, language: str, wanted: Mapping[tuple[int, int], Sequence[str]] | None = None) -> None:
        self.sentence = sentence
        self.tokens = pieces(sentence)
        self._language = language
        self._keys = keys(self.tokens)
        self._found: dict[tuple[int, int], list[Option]] = {}
        self._terms = self._placed(wanted or {})
        self._words = SingleWords(sentence, self.tokens, self._keys, language)

    def __len__(self) -> int:
        return len(self.tokens)

    def between(self, start: int, end: int) -> list[Option]:
        """What the tokens from `start` to before `end` can be; empty when only shorter stretches can be anything."""
        found = self._found.get((start, end))
        if found is None:
            found = self._found[start, end] = self._options(start, end)
        return found

    def ends(self, start: int) -> range:
        """Where the stretches that begin at a token can end."""
        term = next((end for first, end in self._terms if first == start), 0)
        return range(start + 1, max(term, min(start + LONGEST, len(self.tokens))) + 1)

    def _placed(self, wanted: Mapping[tuple[int, int], Sequence[str]]) -> dict[tuple[int, int], Sequence[str]]:
        """The terms by the tokens that they begin and end at."""
        found: dict[tuple[int, int], Sequence[str]] = {}
        for (start, end), forms in wanted.items():
            inside = [n for n, token in enumerate(self.tokens) if start <= token.start and token.end <= end]
            if inside:
                found[inside[0], inside[-1] + 1] = forms
        return found

    def _options(self, start: int, end: int) -> list[Option]:
        for (first, last), forms in self._terms.items():
            if (first, last) == (start, end):
                return [Option(tuple(keys(pieces(each))), 0.0, 1.0, each) for each in forms]
            if first < end and start < last:
                return []
        token = self.tokens[start]
        if end == start + 1:
            return self._words.options(start) if token.kind == "word" else [Option((self._keys[start],), 0.0, 1.0)]
        stretch = self.tokens[start:end]
        if any(each.kind != "word" for each in stretch) or not self._adjoin(stretch):
            return []
        entries, often = table_of(self._language).entries(" ".join(self._keys[start:end]))
        total = often + _PHRASE
        return best([option(each.words, each.often / total, math.log(each.back)) for each in entries])

    def _adjoin(self, stretch: Sequence[Token]) -> bool:
        return all(self.sentence[one.end : other.start].isspace() for one, other in pairwise(stretch))
