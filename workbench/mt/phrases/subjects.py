"""What a Russian verb may have to agree with: the last word before it that can be its subject, read from left to right."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.symbols import Symbols
from workbench.text.vocabulary.inflection import CASES, GENDERS
from workbench.text.vocabulary.prepositions import SINGLE

NONE, COUNTED = "", "#"
"""No subject so far; one that a number counts, whatever its form."""

_RELATIVE = "который"
_AGREED = frozenset(("sing", "plur", *GENDERS, "1per", "2per"))


class Part(Enum):
    """What a word is to the subject of a verb."""

    OTHER = 0
    SIGN = 1
    PREPOSITION = 2
    NUMBER = 3
    ADJECTIVE = 4
    NOUN = 5
    VERB = 6


class Role(NamedTuple):
    """What a word can be.

    Attributes:
        agreed: what a verb agrees with if this is its subject: number, gender and person; alternatives are parted by ``|``.
            Empty where the word's form is none of a subject's.
        is_owner: whether it may as well belong to a noun before it.
        is_object: whether it may as well be the object of a verb before it.
    """

    part: Part
    agreed: str = NONE
    is_owner: bool = False
    is_object: bool = False


class Subject(NamedTuple):
    """How far a sentence is read.

    Attributes:
        agreed: of the last word that can be a subject; `NONE`, `COUNTED`.
        last: what stands last, adjectives apart.
        has_verb: whether a verb stood since the last sign.
        is_near: whether neither a sign nor a verb stands behind that word.
    """

    agreed: str
    last: Part
    has_verb: bool
    is_near: bool = False


BEGUN = Subject(NONE, Part.OTHER, has_verb=False)


def followed(subject: Subject, role: Role) -> Subject:
    """How far a sentence is read with a word more."""
    agreed, last, has_verb, is_near = subject
    if role.part is Part.ADJECTIVE or (role.part is Part.NUMBER and last is Part.PREPOSITION):
        return subject
    if role.part is Part.NOUN and last is not Part.PREPOSITION:
        if last is Part.NUMBER:
            agreed, is_near = COUNTED, True
        elif role.agreed and not (role.is_owner and last is Part.NOUN) and not (role.is_object and has_verb):
            agreed, is_near = role.agreed, True
    is_verb, is_sign = role.part is Part.VERB, role.part is Part.SIGN
    return Subject(agreed, role.part, is_verb or (has_verb and not is_sign), is_near and not is_verb and not is_sign)


@lru_cache(maxsize=100_000)
def role(symbols: Symbols) -> Role:
    """What a word can be, by what stands for it in the network."""
    if symbols.form.startswith("#"):
        return Role(Part.NUMBER if symbols.form == "#d" else Part.SIGN)
    if symbols.form in SINGLE[RUSSIAN]:
        return Role(Part.PREPOSITION)
    readings = [(each[0], frozenset(each[2:].split())) for each in symbols.form.split("|") if each]
    nouns = [seen for kind, seen in readings if kind == "n" or symbols.word == _RELATIVE]
    subjects = [seen for kind, seen in readings if "nomn" in seen and (kind == "u" or seen in nouns)]
    if nouns or subjects:
        agreed = "|".join(sorted({" ".join(sorted(seen & _AGREED)) for seen in subjects}))
        return Role(Part.NOUN, agreed, any("gent" in seen for seen in nouns), any("accs" in seen for seen in nouns))
    kind, seen = readings[0] if readings else ("", frozenset[str]())
    if "PRTS" in seen or (kind == "v" and "INFN" not in seen):
        return Role(Part.VERB)
    return Role(Part.ADJECTIVE if kind == "a" and not seen.isdisjoint(CASES) else Part.OTHER)
