"""How likely the words of a translation are by the words around those that they translate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from workbench.mt.phrases.network import UNKNOWN, Network

_UNKNOWN_COST = 9.0
"""How much less likely one word that the network does not know is than all of them together."""

_LEAST, _LEAST_FORM = -12.0, -8.0


class Form(NamedTuple):
    """A word's form where it stands.

    Attributes:
        form: its number in the network.
        likely: what speaks for it before the words in front of it are known.
    """

    form: int
    likely: float


class Context:
    """What the words of one source say of their translations.

    Args:
        words: of the source, as `keys` has them; at least one.
    """

    def __init__(self, network: Network, words: Sequence[str]) -> None:
        self._network = network
        likely, forms = network.answers(words)
        self._likely = likely.data
        self._forms = None if forms is None else forms.data

    def likely(self, words: Sequence[str], start: int, end: int) -> float:
        """The logarithms of how likely the words are where they translate a stretch of the source, together."""
        return sum(self._of_word(self._network.numbers(word)[0], start, end) for word in words)

    def forms(self, words: Sequence[str], start: int, end: int) -> tuple[Form, ...]:
        """The words' forms where they translate a stretch; none where the target's words have no forms."""
        if self._forms is None:
            return ()
        numbers = [self._network.numbers(word)[1] for word in words]
        return tuple(Form(form, max(self._forms[place, form] for place in range(start, end))) for form in numbers)

    def _of_word(self, word: int, start: int, end: int) -> float:
        best = max(self._likely[place, word] for place in range(start, end))
        return max(best - _UNKNOWN_COST if word == UNKNOWN else best, _LEAST)


class Forms:
    """How well the forms of words follow each other."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def fit(self, first: str, second: str, form: Form) -> float:
        """The logarithm of how likely a form is behind two words, or the beginning."""
        numbers = self._network.numbers
        return max(form.likely + self._network.after(numbers(first)[1], numbers(second)[1], form.form), _LEAST_FORM)
