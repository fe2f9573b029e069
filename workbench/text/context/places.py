"""A sentence as the models of context read it: its words, what their capitals say, and the punctuation between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.text.context.clauses import left
from workbench.text.context.context import posteriors
from workbench.text.context.english_tags import english_candidates
from workbench.text.context.learned import model_of
from workbench.text.context.shares import candidates
from workbench.text.context.tags import Tagged, joint_tag
from workbench.text.vocabulary.english_forms import NOUNS_AND_VERBS, PAST

STOPS = (".", ":")
"""Tags of punctuation at which a sentence, or what is nearly one, ends."""

# «из-за», «з-під»: prepositions of two parts.
_FIRST, _SECOND = ("из", "із", "з"), ("за", "под", "під")


# After these no noun stands: "he lives", "those who state".
_SUBJECTS = frozenset(("he", "she", "they", "we", "i", "who"))
_OFTEN = 0.2
# After these, and a word such as "not", stands the base form of a verb.
_MODALS = frozenset(("can", "could", "may", "might", "must", "shall", "should", "will", "would", "cannot"))
_BETWEEN = frozenset(("not", "never", "also", "soon", "now", "only", "still", "then", "again"))
_OBJECTS = frozenset(
    ("a", "an", "the", "its", "his", "their", "my", "our", "your", "him", "them", "me", "us", "such", "these", "those")
)
_VERBS = PAST | frozenset(NOUNS_AND_VERBS)
_OWNERS = frozenset(("his", "her", "its", "their", "our", "my", "your"))
_ORDERS = frozenset(("first", "last", "only", "own", "other", "next", "new", "old"))
_DETERMINERS = frozenset(("a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "no", "of"))


class Place(NamedTuple):
    """A word of a sentence.

    Attributes:
        key: folded, in lower case.
        name: whether its capital says that it is a name; None when its capital says nothing.
        joint: the tag of the punctuation before it, "" for none that matters.
    """

    key: str
    name: bool | None
    joint: str


def places(words: Iterable[tuple[str, str, str]], *, begins: bool) -> tuple[Place, ...]:
    """The places of words that stand in a row.

    Args:
        words: of each its text, its key, and the punctuation before it.
        begins: whether a sentence begins with the first.
    """
    found: list[Place] = []
    for text, key, punctuation in words:
        joint = joint_tag(punctuation)
        if found and not punctuation and key in _SECOND and found[-1].key in _FIRST:
            key = f"{found[-1].key}-{key}"
        opens = joint in (*STOPS, "-") or (begins and not found)
        is_shouted = text.isupper() and len(text) > 1
        name = False if text[0].islower() else None if opens or is_shouted else True
        found.append(Place(key, name, joint if found else ""))
    return tuple(found)


@lru_cache(maxsize=1024)
def likely(sentence: tuple[Place, ...], language: str) -> list[dict[str, float]]:
    """How likely each tag of each place is.

    Args:
        language: ``ru``, ``uk`` or ``en``.
    """
    if language == "en":
        known = [_fitting(english_candidates(place.key, name=place.name), sentence, n) for n, place in enumerate(sentence)]
    else:
        known = left(sentence, [candidates(place.key, language, name=place.name) for place in sentence])
    choices: list[Sequence[Tagged]] = []
    own: list[int] = []
    for place, found in zip(sentence, known, strict=True):
        if place.joint:
            choices.append((Tagged(place.joint, 1.0),))
        own.append(len(choices))
        choices.append(found)
    shares = posteriors(choices, model_of(language))
    return [shares[n] for n in own]


def _fitting(found: Sequence[Tagged], sentence: Sequence[Place], n: int) -> Sequence[Tagged]:
    """The tags that English word `n` of a sentence may have beside the words around it."""
    if sentence[n].key in _VERBS and n + 1 < len(sentence) and not sentence[n + 1].joint and sentence[n + 1].key in _OBJECTS:
        found = [each for each in found if each.tag[0] == "V"] or found  # "wound its way", "found the boys"
    if not n or sentence[n].joint:
        return found
    if n > 1 and sentence[n - 1].key in _ORDERS and sentence[n - 2].key in _OWNERS and not sentence[n - 1].joint:
        return [each for each in found if each.tag[0] != "V"] or found  # "his last saw"
    if sentence[n - 1].key in _SUBJECTS:
        return _after_subject(found)
    at = n - 2 if sentence[n - 1].key in _BETWEEN and n > 1 and not sentence[n - 1].joint else n - 1
    is_modal = sentence[at].key in _MODALS and not sentence[at].name and (not at or sentence[at - 1].key not in _DETERMINERS)
    if is_modal and at and any(each.tag == "Vb" for each in found):
        return [each for each in found if each.tag[0] not in "NJV" or each.tag == "Vb"]
    return found


def _after_subject(found: Sequence[Tagged]) -> Sequence[Tagged]:
    """The tags that an English word may have right after its subject: a verb, when it can be one."""
    if any(each.tag.startswith("w:") for each in found):
        return found
    if any(each.tag in ("Vb", "Vz", "Vd") for each in found):
        return [each for each in found if each.tag[0] not in "NJR" or (each.tag == "R" and each.share > _OFTEN)]
    return found
