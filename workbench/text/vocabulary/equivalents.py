"""What a word may be in another language, by all dictionaries together: those written by hand and the one learned.

English and Ukrainian have no written dictionary of their own; they meet in Russian.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from workbench.text.vocabulary.bilingual import from_english, into_english
from workbench.text.vocabulary.feminine import masculine
from workbench.text.vocabulary.lexicon import translations
from workbench.text.vocabulary.roots import root
from workbench.text.vocabulary.sisters import of_every_kind

_SURE = 0.2
"""How sure a Ukrainian word must be of its Russian one for both to be the same English word."""

_STEM = 4
"""Letters that words of one family have in common at least."""


@lru_cache(maxsize=50_000)
def equivalents(forms: frozenset[str], language: str, other: str) -> frozenset[str]:
    """What a word may be in another language, as dictionary forms.

    Args:
        forms: its dictionary forms, folded and in lower case.
        language, other: two of ``en``, ``ru`` and ``uk``.
    """
    every = forms.union(*(masculine(form, language) for form in forms))
    learned = {word for form in every for word in translations(form, language, other)}
    return frozenset(learned | {word for form in every for word in _written(form, language, other) if " " not in word})


def is_of_family(some: Iterable[str], others: Iterable[str], language: str) -> bool:
    """Whether some of the words share their stem or their root: подписать and подписание, покупать and покупка.

    Args:
        some, others: dictionary forms of one language.
        language: ``en``, ``ru`` or ``uk``.
    """
    ours, theirs = tuple(some), tuple(others)
    beginnings = {word[:_STEM] for word in theirs}
    if any(_share_stem(one, other) for one in ours if one[:_STEM] in beginnings for other in theirs):
        return True
    roots = {root(word, language) for word in ours} - {""}
    return any(root(word, language) in roots for word in theirs) if roots else False


@lru_cache(maxsize=50_000)
def sister_words(forms: frozenset[str], language: str, least: float = 0.0) -> frozenset[str]:
    """What Russian words are in Ukrainian by the dictionaries of the two, or the reverse.

    Args:
        forms: dictionary forms, folded and in lower case.
        language: of the words, ``ru`` or ``uk``.
        least: how sure an answer must be.
    """
    return frozenset(
        word for form in forms for every in of_every_kind(form, language).values() for word, sure in every if sure >= least
    )


def _written(form: str, language: str, other: str) -> Iterator[str]:
    if language == "en":
        russian = frozenset(answer.headword for answer in from_english(form))
        yield from russian if other == "ru" else sister_words(russian, "ru", _SURE)
    elif other == "en":
        known = (form,) if language == "ru" else sister_words(frozenset((form,)), "uk", _SURE)
        yield from (answer.headword.lower() for word in known for answer in into_english(word))
    else:
        yield from sister_words(frozenset((form,)), language)


def _share_stem(one: str, other: str) -> bool:
    length = max(_STEM, (max(len(one), len(other)) * 3 + 4) // 5)
    return len(one) >= length and one[:length] == other[:length]
