"""What each stretch of a sentence can be in another language."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbench.mt.phrases.keys import keys, pieces
from workbench.mt.phrases.option import Option
from workbench.text.words import Token

Wanted = Mapping[tuple[int, int], Sequence[str]]
"""Places of terms in a sentence, start and end in characters → the forms that may stand there in the translation."""


_LATER = -1.0
"""What counts each form of a term that is likelier than one, as far as nothing else tells."""


class Options(ABC):
    """The options of a sentence's stretches.

    Args:
        sentence: without line breaks.
        tokens: of the sentence, without spaces.
        wanted: of stretches that are terms of a glossary, their forms.
        longest: tokens of a phrase.

    Attributes:
        tokens: as given.
        unfollowed: what it costs, beyond what `begun` counts, that nothing says how words follow each other where a token of the
            source is passed over; 0 at most.
    """

    def __init__(self, sentence: str, tokens: Sequence[Token], wanted: Wanted, longest: int) -> None:
        self.sentence = sentence
        self.tokens = tokens
        self.unfollowed = 0.0
        self._keys = keys(tokens)
        self._longest = longest
        self._found: dict[tuple[int, int], list[Option]] = {}
        self._terms = self._placed(wanted)

    def __len__(self) -> int:
        return len(self.tokens)

    def between(self, start: int, end: int) -> list[Option]:
        """What the tokens from `start` to before `end` can be; empty when only shorter stretches can be anything."""
        found = self._found.get((start, end))
        if found is None:
            term = self._term(start, end)
            found = self._found[start, end] = self._of_stretch(start, end) if term is None else term
        return found

    def ends(self, start: int) -> range:
        """Where the stretches that begin at a token can end."""
        term = next((end for first, end in self._terms if first == start), 0)
        return range(start + 1, max(term, min(start + self._longest, len(self.tokens))) + 1)

    @abstractmethod
    def _of_stretch(self, start: int, end: int) -> list[Option]:
        """What tokens can be that are no term and touch none."""

    def _placed(self, wanted: Wanted) -> dict[tuple[int, int], Sequence[str]]:
        """The terms by the tokens that they begin and end at."""
        found: dict[tuple[int, int], Sequence[str]] = {}
        for (start, end), forms in wanted.items():
            inside = [n for n, token in enumerate(self.tokens) if start <= token.start and token.end <= end]
            if inside:
                found[inside[0], inside[-1] + 1] = forms
        return found

    def _term(self, start: int, end: int) -> list[Option] | None:
        """What a term can be, nothing where a stretch cuts one, None where there is none."""
        for (first, last), forms in self._terms.items():
            if (first, last) == (start, end):
                return [Option(tuple(keys(pieces(each))), _LATER * n, 1.0, each) for n, each in enumerate(forms)]
            if first < end and start < last:
                return []
        return None

    def _adjoin(self, stretch: Sequence[Token]) -> bool:
        """Whether nothing but spaces stands between tokens."""
        return all(self.sentence[one.end : other.start].isspace() for one, other in pairwise(stretch))
