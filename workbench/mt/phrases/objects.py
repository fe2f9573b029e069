"""What Ukrainian objects of verbs are, where Russian does not show that they are objects: «дело» is «справа» or «справу»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.subjects import BEGUN, Part, followed, role
from workbench.mt.phrases.symbols import symbols
from workbench.text.vocabulary.inflection import form, readings

_UKRAINIAN = "uk"
_AS_A_SUBJECT = frozenset(("nomn", "femn"))


class Objects:
    """The objects of one Russian sentence's verbs.

    Args:
        words: of the sentence, as `keys` has them.
    """

    def __init__(self, words: Sequence[str]) -> None:
        seen = [symbols(word, RUSSIAN) for word in words]
        self._subjects = list(accumulate(map(role, seen), followed, initial=BEGUN))
        self._may_be = ["accs" in each.form for each in seen]

    def has(self, start: int, end: int) -> bool:
        """Whether a stretch is the object of the verb right before it, which has its subject already."""
        before = self._subjects[start]
        return before.last is Part.VERB and bool(before.agreed) and all(self._may_be[start:end])


def as_object(words: Sequence[str]) -> tuple[str, ...]:
    """Ukrainian adjectives and a noun as an object: «кримінальна справа» is «кримінальну справу»."""
    return tuple(map(_accusative, words))


@lru_cache(maxsize=20_000)
def _accusative(word: str) -> str:
    for reading in readings(word, _UKRAINIAN):
        if reading.grammemes >= _AS_A_SUBJECT and reading.kind in ("noun", "adjective"):
            like = reading.grammemes - {"nomn"} | {"accs"}
            return form(reading.headword, reading.kind, _UKRAINIAN, like) or word
    return word
