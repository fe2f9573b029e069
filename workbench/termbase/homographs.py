"""Whether a word that may be two words is the one that a term speaks of.

«Стали» is steel in «производство стали» and a verb in «цены стали расти»; "leaves" are of trees or a bus leaves. What the
word is follows from its sentence (`text.context`). Where the sentence leaves it open, the term is found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.termbase import bearers
from workbench.termbase.grammar import listed
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text import english, tags
from workbench.text.english_tags import english_candidates, is_homograph, lemmas_as
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known
from workbench.text.places import STOPS, likely, places
from workbench.text.readings import Reading
from workbench.text.shares import weighed
from workbench.text.tags import NAMES, joint_tag, number_of, tag_of

LEAST = 0.5
"""How likely a word must be the one that the term speaks of."""

_REACH = 12
_RARELY = 0.1
_LOOSELY = 0.6
# Of common words in one case and number the sentence seldom tells which is meant: half of what speaks for the others speaks for
# the term as well, unless it is hardly ever meant.
_DOUBT = 0.5
_HARDLY = 0.0005
# Where one noun may stand another may, in another case: «Міст відкрили» is hardly of «місто», however common that is.
_NOUN_DOUBT = 0.3
_POSSIBLE = 0.1
_TITLES = listed("""
    mr mrs ms miss dr prof professor president minister colonel captain lieutenant sergeant judge senator coach mayor governor
    sir lord lady father sister detective inspector ambassador chancellor congressman congresswoman
    """)
_PARTICLES = frozenset(("out", "off", "up", "down", "over", "away", "back", "on", "in", "aside", "through", "apart", "along"))


def likelihood(word: Word, parts: Sequence[Part], at: int, language: str) -> float:
    """How likely part `at` of a text, which a term of the one word `word` accepts, is that word.

    Args:
        language: base language.
    """
    if language in MORPHOLOGY_LANGUAGES:
        found = _slavic(word, parts, at, language)
    else:
        found = _english(word, parts, at) if language == "en" else 1.0
    # Nothing of a compound but its last piece agrees with what stands around it: «слова премьер-министра».
    is_open = parts[at].compound or _stands_alone(parts, at)
    return max(found, LEAST) if found and is_open else found


def is_name_in_small_letters(word: Word, part: Part, language: str) -> bool:
    """Whether a term is a name by its capital, and a word of a text is written without: the surname Мороз, «морози»."""
    if not part.text[0].islower() or not word.text[:1].isupper():
        return False
    if language not in MORPHOLOGY_LANGUAGES:
        return True
    return not is_known(word.key, language) or any(each.tags & NAMES for each in tags.read(word.key, language))


def _slavic(word: Word, parts: Sequence[Part], at: int, language: str) -> float:
    part = parts[at]
    known = tags.read(part.key, language)
    is_title = word.text[:1].isupper()
    if is_title:
        if part.key not in word.forms and _is_of_a_woman(word, known, language):
            return 0.0
        own_bearer, bearer = bearers.of_surname(word.key, language), bearers.of_form(parts, at, language)
        if bearer != bearers.BOTH and own_bearer != bearers.BOTH:
            return float(bearer == own_bearer)
    # What the dictionary only guesses tells nothing of other words.
    if part.key in word.forms or not is_known(part.key, language):
        return 1.0
    if all(each.lemma not in word.lemmas for each in known):
        return _RARELY  # a vocative
    if all(each.lemma in word.lemmas for each in known) and (is_title or part.text[0].islower()):
        return 1.0
    found, name = _likely(parts, at, language)
    # A name is not the common word, nor the other way round.
    only_names = bool(name and is_title and any(each.lemma in word.lemmas and each.tags & NAMES for each in known))
    only_common = bool(name) and not is_title
    shares: dict[str, float] = {}
    own: dict[str, float] = {}
    other: dict[str, float] = {}
    for each, share in weighed(part.key, language, name=name):
        tag = tag_of(each, part.key)
        shares[tag] = shares.get(tag, 0.0) + share
        if not (only_common if each.tags & NAMES else only_names):
            is_ours = each.lemma in word.lemmas or (only_names and _is_his_wife(each, word.key))
            group = own if is_ours else other
            group[tag] = group.get(tag, 0.0) + share
    likely = {tag: found.get(tag, 0.0) / share for tag, share in shares.items() if share}
    return _judged(likely, own, other, named=only_names)


def _judged(likely: Mapping[str, float], own: Mapping[str, float], other: Mapping[str, float], *, named: bool) -> float:
    """How likely a term's readings are, and half of what others have that its sentence hardly tells from them.

    Args:
        likely: tag → how likely it is, divided by how common the readings with it are.
        own, other: tag → how common the term's readings with it are, and those of other words.
        named: whether they are names, of which another is another person.
    """
    is_adjective = any(tag[0] == "A" for tag in own)
    ours: dict[str, float] = {}
    theirs: dict[str, float] = {}
    for tag, weight in likely.items():
        # An adverb is hardly another word than the adjective that it is made from.
        group = "A" if is_adjective and tag in ("R", "C") else number_of(tag)
        ours[group] = ours.get(group, 0.0) + weight * own.get(tag, 0.0)
        theirs[group] = theirs.get(group, 0.0) + weight * other.get(tag, 0.0)
    found = 0.0
    possible = not named and sum(share for group, share in ours.items() if group[0] == "N") >= _POSSIBLE
    for group, share in theirs.items():
        is_near = group == "A" or ours[group] > share * _HARDLY
        found += ours[group] + share * (_DOUBT if is_near else _NOUN_DOUBT if possible and group[0] == "N" else 0.0)
    return found


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


def _english(word: Word, parts: Sequence[Part], at: int) -> float:
    part = parts[at]
    if part.text[0].islower() and all(_belongs(word, part.key, tag) == 1.0 for tag, _ in english_candidates(part.key)):
        return 1.0
    found, name = _likely(parts, at, "en")
    known = english_candidates(part.key, name=name)
    ours = sum(found.get(tag, 0.0) * _belongs(word, part.key, tag) for tag, _ in known)
    if name and word.text[:1].islower() and not _is_surname(parts, at):
        # English writes offices and bodies with capitals, too: "the Prime Minister told Parliament".
        return ours + found.get("Q", 0.0) * (not word.lemmas.isdisjoint(lemmas_as(part.key, "Q")) or part.key in word.forms)
    return ours


def _is_surname(parts: Sequence[Part], at: int) -> bool:
    """Whether a word is the name of a person here: "Coach Brown praised", but not "Coach Brown Bear"."""
    before = parts[at - 1] if at and not parts[at].joint else None
    if before is None or before.key not in _TITLES or not before.text[0].isupper():
        return False
    return at + 1 == len(parts) or bool(parts[at + 1].joint) or not parts[at + 1].text[0].isupper()


def split_verb_likelihood(words: Sequence[Word], parts: Sequence[Part], at: int) -> float:
    """How likely the first word of an English verb with a particle that stands apart is a verb: "point the way out"."""
    if words[-1].key not in _PARTICLES:
        return 1.0
    found, _ = _likely(parts, at, "en")
    return sum(share for tag, share in found.items() if tag[0] == "V")


def _belongs(word: Word, key: str, tag: str) -> float:
    """How far an English word with this tag is what the term speaks of.

    "Opening" is a noun, and a form of "open" all the same: in part, so that a term that is spelled so goes before it.
    """
    if tag == "Q" and word.text[:1].islower():
        return 0.0
    if key in word.forms:
        return float(tag[0] != "V")
    if not word.lemmas.isdisjoint(lemmas_as(key, tag)):
        return 1.0
    is_loose = tag[0] in "NJR" and not is_homograph(key) and not word.lemmas.isdisjoint(english.lemmas(key))
    return _LOOSELY if is_loose else 0.0


def _likely(parts: Sequence[Part], at: int, language: str) -> tuple[dict[str, float], bool | None]:
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


def _stands_alone(parts: Sequence[Part], at: int) -> bool:
    """Whether hardly anything stands around a word: a heading, a list, a term that somebody looks up."""
    before = at > 0 and joint_tag(parts[at].joint) == ""
    after = at + 1 < len(parts) and joint_tag(parts[at + 1].joint) == ""
    if before and after:
        return False
    beyond = (before and at > 1 and not joint_tag(parts[at - 1].joint)) or (
        after and at + 2 < len(parts) and not joint_tag(parts[at + 2].joint)
    )
    return not beyond
