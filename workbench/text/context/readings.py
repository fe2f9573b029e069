"""What a Russian or Ukrainian word may be: its readings by the dictionary, with case, number and gender."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.typography import fold

_CASES = {
    "nomn": "nomn", "gent": "gent", "gen1": "gent", "gen2": "gent", "datv": "datv", "accs": "accs", "acc2": "accs",
    "ablt": "ablt", "loct": "loct", "loc1": "loct", "loc2": "loct", "voct": "voct",
}  # fmt: skip
_NUMBERS = {"sing": "sing", "plur": "plur"}
_GENDERS = {"masc": "masc", "femn": "femn", "neut": "neut"}
_ANIMACY = {"anim": "anim", "inan": "inan"}
_CLOSED = frozenset(("CONJ", "PREP", "PRCL", "NPRO", "NUMR"))
# The Ukrainian dictionary knows no frequencies; words of the closed classes are a lot commoner than their homographs.
_CLOSED_WEIGHT = 30.0
_RARE = frozenset(("Surn", "Name", "Patr", "Geox", "Orgn", "Abbr", "Arch", "arch", "rare", "slng"))
_RARE_WEIGHT = 0.2


class Reading(NamedTuple):
    """One of the things that a word may be.

    Attributes:
        lemma: its dictionary form, folded.
        kind: part of speech as pymorphy3 names it (``NOUN``, ``ADJF``, ``PRTF``, ``VERB``).
        case, number, gender, animacy: grammemes, "" where the word has none.
        tags: all grammemes.
        share: how likely it is without any context; all of a word's are 1 together.
    """

    lemma: str
    kind: str
    case: str
    number: str
    gender: str
    animacy: str
    tags: frozenset[str]
    share: float

    @property
    def is_fixed(self) -> bool:
        """Whether the word is the same in every case."""
        return "Fixd" in self.tags

    @property
    def is_adjective(self) -> bool:
        """Whether it agrees with a noun: adjectives, participles, ordinals, pronouns such as «этот»."""
        return self.kind in ("ADJF", "PRTF")


@lru_cache(maxsize=50_000)
def readings(word: str, language: str) -> tuple[Reading, ...]:
    """Every reading of a word, likeliest first; none for a language without a dictionary.

    Args:
        word: its case, stress marks, kind of apostrophe and ё do not matter.
        language: a language or version tag.
    """
    language = base(language)
    key = fold(word, case=True)
    if language not in MORPHOLOGY_LANGUAGES or not key or max(key) > "\uffff":
        return ()
    return _readings(key, language)


@lru_cache(maxsize=50_000)
def _readings(key: str, language: str) -> tuple[Reading, ...]:
    known = parses(key, language)
    weights = [_weight(parse, language) for parse in known]
    total = sum(weights) or 1.0
    found = [_reading(parse, weight / total) for parse, weight in zip(known, weights, strict=True)]
    return tuple(sorted(found, key=lambda reading: -reading.share))


def _weight(parse: Any, language: str) -> float:
    weight = float(parse.score)
    if language == "uk":
        grammemes = parse.tag.grammemes
        weight *= _CLOSED_WEIGHT if parse.tag.POS in _CLOSED else 1.0
        weight *= _RARE_WEIGHT if _RARE & grammemes or "impr" in grammemes or "voct" in grammemes else 1.0
    return weight


def _reading(parse: Any, share: float) -> Reading:
    tags = parse.tag.grammemes
    animacy = "" if {"anim", "inan"} <= tags else _named(tags, _ANIMACY)
    gender = "" if "ms-f" in tags or "GNdr" in tags else _named(tags, _GENDERS)
    number = _named(tags, _NUMBERS)
    if not number and gender:
        number = "sing"  # the Ukrainian dictionary leaves it out
    lemma = parse.normal_form.replace("ё", "е")
    return Reading(lemma, str(parse.tag.POS or ""), _named(tags, _CASES), number, gender, animacy, tags, share)


def _named(tags: frozenset[str], names: dict[str, str]) -> str:
    return next((ours for theirs, ours in names.items() if theirs in tags), "")
