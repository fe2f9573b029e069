"""What stands around a part of a text: its sentence, whether it stands alone, and what its sentence says it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from workbench.termbase.parts import Part
from workbench.text.context.company import Vector
from workbench.text.context.learned import company_of
from workbench.text.context.places import STOPS, Place, likely, places
from workbench.text.context.shares import units
from workbench.text.context.tags import joint_tag

_REACH = 12
_WHOLE = 40  # parts of a sentence that is read as a whole, once for all its words
_WORDS = 2  # of a piece of a list
_FADING = 0.1
_NEAR = 0.15


def likely_tags(parts: Sequence[Part], at: int, language: str) -> tuple[dict[str, float], bool | None]:
    """How likely each tag of part `at` is in its sentence, and whether its capital says that it is a name."""
    first, last = _bounds(parts, at)
    begins = first == 0 or joint_tag(parts[first].joint) in STOPS
    sentence, found = _read(tuple(parts[first : last + 1]), language, begins=begins)
    return found[at - first], sentence[at - first].name


@lru_cache(maxsize=256)
def _read(parts: tuple[Part, ...], language: str, *, begins: bool) -> tuple[tuple[Place, ...], Sequence[dict[str, float]]]:
    """The words of a sentence and how likely each of their tags is."""
    sentence = places(((part.text, part.key, part.joint) for part in parts), begins=begins)
    return sentence, likely(sentence, language)


def stands_alone(parts: Sequence[Part], at: int) -> bool:
    """Whether hardly anything stands around a part: a heading, a list, a term that somebody looks up."""
    first, last = _bounds(parts, at)
    begins = [first, *(place for place in range(first + 1, last + 1) if joint_tag(parts[place].joint)), last + 1]
    return all(end - begin <= _WORDS for begin, end in pairwise(begins))


def company(parts: Sequence[Part], at: int, language: str) -> Vector | None:
    """What the words around part `at` speak of together; None when too little of them is known.

    Args:
        language: ``ru`` or ``uk``.
    """
    first = max(0, at - _REACH)
    keys = tuple(part.key for part in parts[first : at + _REACH + 1])
    return _company(keys, at - first, language)


def _bounds(parts: Sequence[Part], at: int) -> tuple[int, int]:
    """The first and the last part of the sentence around part `at`, or of what is near of a long one."""
    first = last = at
    while first > max(0, at - _WHOLE) and joint_tag(parts[first].joint) not in STOPS:
        first -= 1
    while last + 1 < min(len(parts), at + _WHOLE) and joint_tag(parts[last + 1].joint) not in STOPS:
        last += 1
    if last - first < _WHOLE:
        return first, last
    return max(first, at - _REACH), min(last, at + _REACH - 1)


def is_company(noun: str, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether the words around part `at` are such as stand around a noun, given in its dictionary form."""
    around = company(parts, at, language)
    near = company_of(language).nearness((noun, "N"), around) if around else None
    return near is not None and near > _NEAR


@lru_cache(maxsize=1024)
def _company(keys: tuple[str, ...], at: int, language: str) -> Vector | None:
    weighed = (
        (unit, share / (1 + _FADING * abs(place - at)))
        for place, key in enumerate(keys)
        if place != at and key != keys[at]
        for unit, share in units(key, language)
    )
    return company_of(language).middle(weighed)
