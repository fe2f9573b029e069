"""What stands around a part of a text: its sentence, whether it stands alone, and what its sentence says it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from workbench.termbase.parts import Part
from workbench.text.company import Vector
from workbench.text.learned import company_of
from workbench.text.places import STOPS, likely, places
from workbench.text.shares import units
from workbench.text.tags import joint_tag

_REACH = 12
_FADING = 0.1
_NEAR = 0.15


def likely_tags(parts: Sequence[Part], at: int, language: str) -> tuple[dict[str, float], bool | None]:
    """How likely each tag of part `at` is in its sentence, and whether its capital says that it is a name."""
    first = at
    while first > max(0, at - _REACH) and joint_tag(parts[first].joint) not in STOPS:
        first -= 1
    last = at
    while last + 1 < min(len(parts), at + _REACH) and joint_tag(parts[last + 1].joint) not in STOPS:
        last += 1
    words = ((part.text, part.key, part.joint) for part in parts[first : last + 1])
    sentence = places(words, begins=first == 0 or joint_tag(parts[first].joint) in STOPS)
    return likely(sentence, language)[at - first], sentence[at - first].name


def stands_alone(parts: Sequence[Part], at: int) -> bool:
    """Whether hardly anything stands around a part: a heading, a list, a term that somebody looks up."""
    before = at > 0 and joint_tag(parts[at].joint) == ""
    after = at + 1 < len(parts) and joint_tag(parts[at + 1].joint) == ""
    if before and after:
        return False
    beyond = (before and at > 1 and not joint_tag(parts[at - 1].joint)) or (
        after and at + 2 < len(parts) and not joint_tag(parts[at + 2].joint)
    )
    return not beyond


def company(parts: Sequence[Part], at: int, language: str) -> Vector | None:
    """What the words around part `at` speak of together; None when too little of them is known.

    Args:
        language: ``ru`` or ``uk``.
    """
    first = max(0, at - _REACH)
    keys = tuple(part.key for part in parts[first : at + _REACH + 1])
    return _company(keys, at - first, language)


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
