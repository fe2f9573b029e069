"""First names beside a surname: a woman's for a man's, and one name by the spelling of several languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.text.names import Word
from workbench.text.naming.genders import gender
from workbench.text.naming.given_names import given_name
from workbench.text.naming.sounding import is_plainly_spelt
from workbench.text.quantities.agreement import odd_one_out

_BEHIND = re.compile(r" ([A-ZА-ЯІЇЄҐ][\w’'-]{2,})")
_FIRST_NAME = re.compile(r"(?<!\w)([^\W\d_]{3,}) \Z")
_ROMANISED = str.maketrans("абвгґдеєжзиіїйклмнопрстуфхцчшюяэё", "abvhgdeejziiiiklmnoprstufkccsiaee")

_LIKE_INITIALS = {"j": "i", "y": "i", "a": "i"}
"""Letters with which one name may begin in several languages: Яцек, Jacek."""


def of_another_gender(group: Mapping[str, Word], texts: Mapping[str, str]) -> Difference | None:
    """A woman's first name in the place of a man's: Валентина and Валентин sound alike."""
    if len(group) < len(texts):
        return None
    told = {}
    for tag, word in group.items():
        behind = _BEHIND.match(texts[tag], word.end)
        if behind is None:
            return None
        told[tag] = gender(word.text, behind[1], tag)
    odd = odd_one_out(told) if None not in told.values() else None
    if odd is None:
        return None
    return difference("name", tuple(texts), [{tag: word for tag, word in group.items() if tag != odd}, {odd: group[odd]}])


def is_spelt_otherwise(
    group: Mapping[str, Word], version: str, groups: Sequence[Mapping[str, Word]], texts: Mapping[str, str]
) -> bool:
    """Whether a version has a foreign name with the same initial beside the same surname: Jacek for Яцек, Recep for Реджеп.

    Args:
        group: version → the first name that the version seems to lack.
        version: the version.
        groups: all names, each version once in a group.
        texts: version → its text.
    """
    initials = {_initial(word.text) for word in group.values()}
    for other in groups:
        surname = other.get(version)
        beside = any(tag in other and texts[tag][word.end : other[tag].start] == " " for tag, word in group.items())
        if surname is None or not beside:
            continue
        before = _FIRST_NAME.search(texts[version], max(surname.start - 20, 0), surname.start)
        if before is None or any(_are_two(before[1], word.text) for word in group.values()):
            continue
        if not is_plainly_spelt(before[1]) and _initial(before[1]) in initials:
            return True
    return False


def _are_two(one: str, other: str) -> bool:
    """Whether both are known first names, and not one by the spelling of two languages: Надежда, Nataliia."""
    known = given_name(one), given_name(other)
    return all(known) and known[0].isdisjoint(known[1])


def _initial(name: str) -> str:
    """The letter that a name begins with, one for all by which it may begin in another language."""
    letter = name[0].lower().translate(_ROMANISED)
    return _LIKE_INITIALS.get(letter, letter)
