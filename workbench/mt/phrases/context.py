"""How likely the words of a translation are by the words around those that they translate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from workbench.mt.phrases.network import UNKNOWN, Network
from workbench.mt.phrases.subjects import Subject, followed, role
from workbench.mt.phrases.symbols import is_content, symbols

_UNKNOWN_COST = 9.0
"""How much less likely one word that the network does not know is than all of them together."""

_UNSAID = -6.0
"""The logarithm of how likely a word must be to say what a word of the source says."""

_NEAR = 3.0
"""How much more it counts what may be a subject where neither a sign nor a verb stands behind it."""

_LEAST, _LEAST_FORM = -12.0, -8.0


class Form(NamedTuple):
    """A word and its form where it stands.

    Attributes:
        word, form: their numbers in the network.
        likely: what speaks for the form before the words in front of it are known; 0 where words have no forms.
    """

    word: int
    form: int
    likely: float


class Context:
    """What the words of one source say of their translations.

    Args:
        words: of the source, as `keys` has them; at least one.
    """

    def __init__(self, network: Network, words: Sequence[str]) -> None:
        self._network = network
        self._content = [place for place, word in enumerate(words) if is_content(word, network.source)]
        likely, forms = network.answers(words)
        self._likely = likely.data
        self._forms = None if forms is None else forms.data

    def likely(self, words: Sequence[str], start: int, end: int) -> float:
        """The logarithms of how likely the words are where they translate a stretch of the source, together."""
        return sum(self._of_word(self._network.numbers(word)[0], start, end) for word in words)

    def unsaid(self, words: Sequence[str], start: int, end: int) -> int:
        """How many words of a stretch of the source say something that none of the words is likely to say."""
        numbers = [number for number, _ in map(self._network.numbers, words)]
        return sum(
            all(number != UNKNOWN and self._likely[place, number] < _UNSAID for number in numbers)
            for place in self._content
            if start <= place < end
        )

    def forms(self, words: Sequence[str], start: int, end: int) -> tuple[Form, ...]:
        """The words and their forms where they translate a stretch."""
        return tuple(Form(*numbers, self._of_form(numbers[1], start, end)) for numbers in map(self._network.numbers, words))

    def _of_form(self, form: int, start: int, end: int) -> float:
        return 0.0 if self._forms is None else max(self._forms[place, form] for place in range(start, end))

    def _of_word(self, word: int, start: int, end: int) -> float:
        best = max(self._likely[place, word] for place in range(start, end))
        return max(best - _UNKNOWN_COST if word == UNKNOWN else best, _LEAST)


class Order:
    """How well words and their forms follow each other, as a network has it."""

    def __init__(self, network: Network, target: str) -> None:
        self._network = network
        self._target = target
        self.has_forms = network.has_forms

    def word(self, first: str, second: str, form: Form) -> float:
        """What speaks for a word behind two others, or the beginning."""
        numbers = self._network.numbers
        return self._network.behind(numbers(first)[0], numbers(second)[0], form.word)

    def form(self, first: str, second: str, form: Form) -> float:
        """The logarithm of how likely a form is behind two words, or the beginning."""
        numbers = self._network.numbers
        return max(form.likely + self._network.form_behind(numbers(first), numbers(second), form.form), _LEAST_FORM)

    def agreed(self, subject: Subject, form: Form) -> float:
        """What speaks for a form where a word stands before it that it may have to agree with."""
        found = self._network.agreed(subject.agreed, form.form)
        return _NEAR * found if subject.is_near else found

    def on(self, subject: Subject, word: str) -> Subject:
        """What a verb behind a word more may have to agree with."""
        return followed(subject, role(symbols(word, self._target))) if self.has_forms else subject
