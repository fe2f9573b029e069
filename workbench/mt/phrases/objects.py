"""What Ukrainian objects of verbs are, where Russian does not show that they are objects: «дело» is «справа» or «справу»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.subjects import BEGUN, Part, followed, role
from workbench.mt.phrases.symbols import symbols
from workbench.text.vocabulary.inflection import form, readings

_UKRAINIAN = "uk"
_AS_A_SUBJECT = frozenset(("nomn", "femn"))


def is_object(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a stretch of a Russian sentence is the object of the verb right before it, which has its subject already.

    Args:
        words: of the sentence, as `keys` has them.
    """
    subject = reduce(lambda before, word: followed(before, role(symbols(word, RUSSIAN))), words[:start], BEGUN)
    is_open = bool(subject.agreed) and subject.last is Part.VERB
    return is_open and all("accs" in symbols(word, RUSSIAN).form for word in words[start:end])


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
