"""Whether an English word that may be two words is the one that a term speaks of: "leaves" are of trees, or a bus leaves."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.homographs.english_names import is_bearer
from workbench.termbase.homographs.surroundings import likely_tags
from workbench.termbase.paradigms.grammar import listed
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.context.english_tags import english_candidates, is_homograph, lemmas_as
from workbench.text.vocabulary import english

_LOOSELY = 0.6
_HARDLY = 0.3
# Of a term of a part of speech the first letters of tags that are another's. A noun before another looks like an adjective.
_OTHERS = {"noun": "VR", "verb": "NR", "adjective": "VR", "adverb": "NV"}
_PARTICIPLES = ("ed", "ing")
# Plurals of two nouns: one is meant beside these words, the other elsewhere.
_PLURALS = {
    "axes": ("axis", "axe", listed("""
        graph chart plot symmetry rotation rotate rotates coordinate coordinates x y z vertical horizontal optical perpendicular
        parallel crystal scale zero intersect orbit spin turbine rotor shaft wheel telescope lens mirror propeller
        """)),
    "bases": ("basis", "base", listed("""
        legal law theoretical scientific constitutional evidence claim claims argument arguments reasoning ethical moral factual
        contractual ideological philosophical statutory rational
        """)),
}  # fmt: skip
_NEAR = 8
_SURELY = 0.9
# What stands alone in a sentence as another word than the noun.
_BARE = listed("well mine")
_BEFORE_BARE = listed(
    "as is are was were be been being very so too quite pretty not of like than friend just might may can could"
)
# What a capital makes another word: "in March", "the Polish delegation", "sailed for Turkey".
_WITH_CAPITAL = listed("march may august polish turkey china chile chad pole poles finn mark frank jack rose grace dean victor")


def english_likelihood(word: Word, parts: Sequence[Part], at: int) -> float:
    """How likely part `at` of a text, which a term of the one word `word` accepts, is that word."""
    part = parts[at]
    if part.key in _BARE and _stands_bare(parts, at):
        return 0.0
    if part.key in _PLURALS:
        return _plural_likelihood(word, parts, at)
    if part.text[0].islower() and all(_belongs(word, part.key, tag) == 1.0 for tag, _ in english_candidates(part.key)):
        return 1.0
    found, name = likely_tags(parts, at, "en")
    known = english_candidates(part.key, name=name)
    ours = sum(found.get(tag, 0.0) * _belongs(word, part.key, tag) for tag, _ in known)
    if name and word.text[:1].islower() and part.key not in _WITH_CAPITAL and not is_bearer(parts, at):
        # English writes offices and bodies with capitals, too: "the Prime Minister told Parliament".
        return ours + found.get("Q", 0.0) * (not word.lemmas.isdisjoint(lemmas_as(part.key, "Q")) or part.key in word.forms)
    return ours


def _stands_bare(parts: Sequence[Part], at: int) -> bool:
    """Whether "well" is how something is done here, or "mine" whose something is: not after an article or an adjective."""
    if not at or parts[at].joint:
        return False
    before = parts[at - 1].key
    found, _ = likely_tags(parts, at - 1, "en")
    return before in _BEFORE_BARE or sum(share for tag, share in found.items() if tag[0] == "V") > _SURELY


def _plural_likelihood(word: Word, parts: Sequence[Part], at: int) -> float:
    """How likely a plural of two nouns is the one that the words around it speak of."""
    key = parts[at].key
    beside, elsewhere, around = _PLURALS[key]
    keys = {part.key for part in parts[max(0, at - _NEAR) : at + _NEAR + 1]}
    lemma = elsewhere if around.isdisjoint(keys) else beside
    return float(lemma in word.lemmas or key in word.forms)


def _belongs(word: Word, key: str, tag: str) -> float:
    """How far an English word with this tag is what the term speaks of.

    "Opening" is a noun, and a form of "open" all the same: in part, so that a term that is spelled so goes before it.
    """
    if tag == "Q" and word.text[:1].islower():
        return 0.0
    if tag[0] in _OTHERS.get(word.kind, "") and not key.endswith(_PARTICIPLES):
        return _HARDLY
    if key in word.forms:
        return float(tag[0] != "V")
    if not word.lemmas.isdisjoint(lemmas_as(key, tag)):
        return 1.0
    is_loose = tag[0] in "NJR" and not is_homograph(key) and not word.lemmas.isdisjoint(english.lemmas(key))
    return _LOOSELY if is_loose else 0.0
