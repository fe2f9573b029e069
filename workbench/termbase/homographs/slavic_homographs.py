"""Whether a Russian or Ukrainian word that may be two words is the one that a term speaks of.

«Стали» is steel in «производство стали» and a verb in «цены стали расти»: the grammar of the sentence tells
(`text.context.context`). Of «пар» and «паром» it tells nothing: what the sentence is about does (`text.context.company`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from workbench.termbase.homographs import bearers
from workbench.termbase.homographs.collocations import told_lemma
from workbench.termbase.homographs.surroundings import company, likely_tags
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.context import tags
from workbench.text.context.company import Vector
from workbench.text.context.learned import company_of, model_of
from workbench.text.context.readings import Reading
from workbench.text.context.shares import UNLISTED, group_of, weighed
from workbench.text.context.tags import NAMES, number_of, tag_of
from workbench.text.lemmas import is_known, parses

_VERBS = ("VERB", "INFN", "GRND", "PRTF", "PRTS")
_RARELY = 0.1
# Of common words in one case and number the sentence seldom tells which is meant: half of what speaks for the others speaks for
# the term as well, unless it is hardly ever meant.
_DOUBT = 0.5
_HARDLY = 0.0005
_UNLIKELY = 0.15
_AGAINST = 0.3
_LITTLE_DOUBT = 0.2
_COMMON = 20.0  # times that a text has shown a noun, which is a word of its own then
_ADJECTIVES = ("ой", "ый", "ий", "ая")
_BEHIND_NOUNS = frozenset(("VERB", "PREP", "CONJ", "PRTS"))
_ADJECTIVAL = ("ого", "его", "ої", "их", "ых")
# «Это уж слишком» and the snake.
_PARTICLES_TOO = frozenset(("уж",))
# What nearness to the words around weighs, and how near a word is to any.
_COMPANY = 9.0
_USUAL = 0.05
# Where one noun may stand another may, in another case: «Міст відкрили» is hardly of «місто», however common that is.
_NOUN_DOUBT = 0.32
_POSSIBLE = 0.1


def slavic_likelihood(word: Word, parts: Sequence[Part], at: int, language: str) -> float:
    """How likely part `at` of a text, which a term of the one word `word` accepts, is that word.

    Args:
        language: ``ru`` or ``uk``.
    """
    part = parts[at]
    known = tags.read(part.key, language)
    is_title = word.text[:1].isupper()
    bearing = _bearing(word, parts, at, language) if is_title else None
    if bearing is not None:
        return bearing
    # What the dictionary only guesses tells nothing of other words.
    if part.key in word.forms or not is_known(part.key, language):
        return 1.0
    if all(each.lemma not in word.lemmas for each in known):
        return _RARELY  # a vocative
    if word.key in _PARTICLES_TOO and _is_particle(parts, at):
        return 0.0
    told = told_lemma(parts, at, language) if not is_title else None
    if told is not None and not word.lemmas.isdisjoint(told[1]):
        return float(told[0] in word.lemmas)
    only_ours = part.key not in UNLISTED and all(
        _is_ours(each, word, language) or _is_made_of_it(each, word, language) for each in known
    )
    if only_ours and (is_title or part.text[0].islower()):
        return 1.0
    if _stands_as_noun(word, parts, at, language):
        return 1.0
    return _in_sentence(word, parts, at, language)


def _stands_as_noun(word: Word, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether an adjective or a participle that is a noun as well is the noun: «понятые подтвердили», not «понятые слова»."""
    known = tags.read(parts[at].key, language)
    ours = [each for each in known if each.lemma in word.lemmas]
    is_noun = bool(ours) and all(each.kind == "NOUN" for each in ours) and word.key.endswith(_ADJECTIVES)
    if not is_noun or parts[at].joint or any(each.kind not in ("ADJF", "PRTF") for each in known if each not in ours):
        return False
    if at + 1 == len(parts) or parts[at + 1].joint:
        return at > 0
    return all(each.kind in _BEHIND_NOUNS for each in tags.read(parts[at + 1].key, language))


def _is_particle(parts: Sequence[Part], at: int) -> bool:
    """Whether a word goes with the next, as a particle does, and no noun is asked for by the word before."""
    is_denied = at > 0 and not parts[at].joint and parts[at - 1].key in ("не", "это", "был", "есть")
    return at + 1 < len(parts) and not parts[at + 1].joint and not (is_denied and parts[at - 1].key != "это")


def _bearing(word: Word, parts: Sequence[Part], at: int, language: str) -> float | None:
    """How likely a surname is the one of the term by whether a man or a woman bears it; None when nothing tells."""
    key = parts[at].key
    if key not in word.forms and _is_of_a_woman(word, tags.read(key, language), language):
        return 0.0
    own, here = bearers.of_surname(word.key, language), bearers.of_form(parts, at, language)
    if here == bearers.BOTH or own == here:
        return None if bearers.BOTH in (own, here) else 1.0
    if own != bearers.BOTH:
        return 0.0
    # «Галину Романишину» is of Романишина, though her husband's name has that form as well.
    theirs = {each.gender for each in tags.read(key, language) if each.lemma in word.lemmas and "Surn" in each.tags}
    return 0.0 if key != word.key and theirs & bearers.BOTH and here.isdisjoint(theirs) else None


def _in_sentence(word: Word, parts: Sequence[Part], at: int, language: str) -> float:
    """How likely a homograph is the word of the term in its sentence."""
    key, is_title = parts[at].key, word.text[:1].isupper()
    found, name = likely_tags(parts, at, language)
    weights = weighed(key, language, name=name)
    known = [each for each, _ in weights]
    # A name is not the common word, nor the other way round.
    only_names = bool(name and is_title and any(each.lemma in word.lemmas and each.tags & NAMES for each in known))
    only_common = bool(name) and not is_title
    is_adjective = any(each.is_adjective for each in known if each.lemma in word.lemmas)
    around = company(parts, at, language)
    shares: dict[str, float] = {}
    for each, share in weights:
        tag = tag_of(each, key)
        shares[tag] = shares.get(tag, 0.0) + share
    groups: dict[str, _Group] = {}
    for each, share in weights:
        if only_common if each.tags & NAMES else only_names:
            continue
        tag = tag_of(each, key)
        # An adverb is hardly another word than the adjective that it is made from.
        group = groups.setdefault("A" if is_adjective and tag in ("R", "C") else number_of(tag), _Group())
        is_ours = _is_ours(each, word, language) or (only_names and _is_his_wife(each, word.key))
        group.add(found.get(tag, 0.0) * share / (shares[tag] or 1.0), _told(each, around, language), is_ours=is_ours)
    likely = _judged(groups, named=only_names)
    if not only_names:
        return likely
    # Only names are left, so that they are judged among themselves: «романы Золя».
    every = sum(group.ours + group.theirs for group in groups.values())
    return likely / every if every else 0.0


def _is_ours(reading: Reading, word: Word, language: str) -> bool:
    """Whether a reading is of the term: «знать» of an entry that is a noun is not the verb."""
    if reading.lemma not in word.lemmas:
        return False
    is_verb = reading.kind in _VERBS
    if not word.kind or is_verb == (word.kind == "verb"):
        return True
    return all((each.kind in _VERBS) == is_verb for each in tags.read(word.key, language) if each.lemma in word.lemmas)


def _is_made_of_it(reading: Reading, word: Word, language: str) -> bool:
    """Whether a reading is a noun made from the adjective that a term is."""
    return reading.kind == "NOUN" and any(_is_made_of(reading.lemma, lemma, language) for lemma in word.lemmas)


@lru_cache(maxsize=4096)
def _is_made_of(noun: str, adjective: str, language: str) -> bool:
    """Whether a noun is an adjective that is used as one and keeps its forms: «чергова», but not «рада» of «радий»."""
    if adjective[-2:] not in ("ий", "ый", "ой", "ій") or adjective[:-2] not in (noun[:-1], noun[:-2]) or noun[-1] == "ь":
        return False
    if model_of(language).words.get(noun, {}).get("N", 0.0) >= _COMMON:
        return False
    found = [parse for parse in parses(noun, language) if parse.tag.POS == "NOUN" and parse.normal_form == noun]
    return bool(found) and all(any(form.word.endswith(_ADJECTIVAL) for form in parse.lexeme) for parse in found)


@dataclass(slots=True)
class _Group:
    """Readings of a word that the grammar of its sentence hardly tells apart.

    Attributes:
        ours, theirs: how likely the term's are by grammar, and those of other words.
        our_company, their_company: the same by what the sentence is about as well.
        told: whether what it is about tells something of both.
    """

    ours: float = 0.0
    theirs: float = 0.0
    our_company: float = 0.0
    their_company: float = 0.0
    told: bool = True

    def add(self, likely: float, told: float | None, *, is_ours: bool) -> None:
        """Add a reading, how likely it is by grammar, and how much likelier its company makes it."""
        self.told = self.told and told is not None
        company = likely * (1.0 if told is None else told)
        if is_ours:
            self.ours += likely
            self.our_company += company
        else:
            self.theirs += likely
            self.their_company += company

    def doubt(self, kind: str, *, possible: bool) -> float:
        """How much of what speaks for other words speaks for the term as well."""
        if kind == "A" or self.ours > self.theirs * _HARDLY:
            return _LITTLE_DOUBT if self._is_settled() else _DOUBT
        return _NOUN_DOUBT if possible and kind[0] == "N" else 0.0

    def _is_settled(self) -> bool:
        """Whether the sentence is about something else than the term, however common each word is."""
        against = self.our_company * self.theirs < self.their_company * self.ours * _AGAINST
        return self.told and against and self.our_company < self.their_company * _UNLIKELY


def _told(reading: Reading, around: Vector | None, language: str) -> float | None:
    """How much likelier than usual a reading is by what its sentence is about; None when nothing tells."""
    if around is None:
        return None
    near = company_of(language).nearness((reading.lemma, group_of(reading.kind)), around)
    return None if near is None else exp(_COMPANY * (near - _USUAL))


def _judged(groups: Mapping[str, _Group], *, named: bool) -> float:
    """How likely a term's readings are, and half of what others have that its sentence hardly tells from them.

    Args:
        named: whether they are names, of which another is another person.
    """
    before = sum(group.ours + group.theirs for group in groups.values())
    after = sum(group.our_company + group.their_company for group in groups.values())
    if not after:
        return 0.0
    scale = before / after
    nouns = sum(group.ours for kind, group in groups.items() if kind[0] == "N")
    possible = not named and nouns >= _POSSIBLE
    return scale * sum(
        group.our_company + group.their_company * group.doubt(kind, possible=possible) for kind, group in groups.items()
    )


def _is_of_a_woman(word: Word, known: Sequence[Reading], language: str) -> bool:
    """Whether a word of a text is only a woman's form of the surname that a man bears in the glossary."""
    own = tags.read(word.key, language)
    if not any(each.gender == "masc" and each.case == "nomn" and each.lemma == word.key for each in own):
        return False
    theirs = [each for each in known if each.lemma in word.lemmas]
    return bool(theirs) and all(each.gender == "femn" and each.number == "sing" for each in theirs)


def _is_his_wife(reading: Reading, key: str) -> bool:
    """Whether a reading is the same surname as a woman bears it: «Кірсанову» is of both."""
    return reading.gender == "femn" and reading.lemma[-1:] in "ая" and reading.lemma.rstrip("ая") in (key, key[:-2])
