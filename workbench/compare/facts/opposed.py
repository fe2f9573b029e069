"""Versions that say the opposite in words that affirm and deny by themselves, and what a third says instead."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.converse import are_converse
from workbench.compare.facts.counterparts import is_quality, is_verb, like
from workbench.compare.facts.denials import Denial, denials
from workbench.compare.facts.facing import faces
from workbench.compare.facts.instead import MUCH, instead_of
from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.text.stance.modality import modals
from workbench.text.stance.opposites import Opposite, opposites

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, words may stand that affirm and deny the same."""

_PLACE_CHARACTERS = 45
"""The same in characters, for short texts."""


_NEGATED = re.compile(
    r"(?<!\w)(?:не|ні|not|never|n['’]t|едва|насилу|с трудом|(?:за)?ледве|ледь|з трудом|hardly|barely|scarcely)"
    r" (?:be |been |[\w'’]+ly )?\Z",
    re.IGNORECASE,
)
"""Before a word that is denied, or all but denied."""


def common_to(said: Mapping[str, Sequence[Opposite]]) -> set[int]:
    """What every version affirms or denies, and always in one way."""
    return set.intersection(*(_of_one_mind(every) for every in said.values()))


def _of_one_mind(said: Sequence[Opposite]) -> set[int]:
    affirmed, denied = ({each.concept for each in said if each.affirms == way} for way in (True, False))
    return affirmed ^ denied


def reversed_in(texts: Mapping[str, str], said: Mapping[str, Sequence[Opposite]], common: set[int]) -> Difference | None:
    """A version that affirms with one word what all others deny with another."""
    for concept in sorted(common):
        sides: dict[bool, dict[str, Opposite]] = {}
        for tag, every in said.items():
            first = next(each for each in every if each.concept == concept)
            sides.setdefault(first.affirms, {})[tag] = first
        if len(sides) == 2:
            usual, odd = sorted(sides.values(), key=len, reverse=True)
            if concept != _only() and len({_restricts(every) for every in said.values()}) > 1:
                continue  # нельзя без лицензии, only with a licence
            if any(_is_matched(each, said[name], word, said[tag]) for name, each in odd.items() for tag, word in usual.items()):
                continue  # upheld, and set aside: «удовлетворил … и отменил»
            if all(are_converse(each, name, word, tag, texts) for name, each in odd.items() for tag, word in usual.items()):
                continue
            if _speak_of_one_thing({**usual, **odd}, texts):
                return difference("negation", tuple(texts), [usual, odd])
    return None


def _is_matched(each: Opposite, said: Sequence[Opposite], other: Opposite, theirs: Sequence[Opposite]) -> bool:
    """Whether another version says what a word says by another word than the one that is held against it.

    Args:
        each, said: the word, and all of its version.
        other, theirs: the word of the other version that may be its opposite, and all of that version.
    """
    others = (same for same in said if same.concept != each.concept)
    meant = {(same.concept, same.affirms) for same in others if (same.start, same.end) == (each.start, each.end)}
    held = {(same.concept, same.affirms) for same in said if same.end != each.end}  # by another word of its own
    return any((same.concept, same.affirms) in meant - held and same.end != other.end for same in theirs)


def _speak_of_one_thing(said: Mapping[str, Opposite], texts: Mapping[str, str]) -> bool:
    """Whether words of all versions stand in one place, or each among words like those around the others."""
    places = [each.start / len(texts[tag]) for tag, each in said.items()]
    if max(places) - min(places) < max(_SAME_PLACE, _PLACE_CHARACTERS / min(map(len, texts.values()))):
        return True
    plain = not any(each.affirms and _denies(texts[tag], tag) for tag, each in said.items())
    return all(
        faces(texts[one], one, said[one].start, texts[other], other, said[other].start, enough=1 if plain else 2)
        for one, other in combinations(said, 2)
    )


def _denies(text: str, tag: str) -> bool:
    """Whether a version denies anything in so many words."""
    return any(each.word.is_plain for each in denials(text, tag))


def _restricts(said: Sequence[Opposite]) -> bool:
    """Whether a version says of something that it is so of that alone."""
    return any(each.affirms and each.concept == _only() for each in said)


@cache
def _only() -> int:
    return opposites("only", "en")[0].concept


def parted(texts: Mapping[str, str], said: Mapping[str, Sequence[Opposite]]) -> Difference | None:
    """Two of three versions that say the opposite, while the third says neither in these words.

    When one of them negates the word, it is the one to depart: what denies nothing is likelier to affirm. None departs
    when the third says something else in its place.
    """
    for concept in sorted({each.concept for every in said.values() for each in every}) if len(texts) == 3 else ():
        having = {tag: [each for each in every if each.concept == concept] for tag, every in said.items()}
        sides = {tag: every[0] for tag, every in having.items() if every and len({each.affirms for each in every}) == 1}
        if len(sides) != 2 or any(having[tag] for tag in texts if tag not in sides):
            continue
        one, other = sides.values()
        (tag, tag_of_other), (third,) = sides, [name for name in texts if name not in sides]
        close = abs(one.start / len(texts[tag]) - other.start / len(texts[tag_of_other])) < _SAME_PLACE / 2 or faces(
            texts[tag], tag, one.start, texts[tag_of_other], tag_of_other, other.start, enough=3
        )
        if one.affirms != other.affirms and close and (found := _denied_plainly(sides, third, texts)) is not None:
            return found
        if one.affirms != other.affirms and close and (banned := _banned_by(sides, third, texts)) is not None:
            return banned
        if (
            one.affirms == other.affirms
            or not close
            or are_converse(one, tag, other, tag_of_other, texts)
            or any(
                each.word.is_plain or each.word.is_doubled or (each.whole is not None and each.is_firm)
                for each in denials(texts[third], third)
            )
        ):
            continue
        if not all(_is_predicate(each, tag, texts[tag]) for tag, each in sides.items()):
            continue
        like_one, like_other = (_like_of(each, tag, third, texts) for tag, each in sides.items())
        turned_one, turned_other = (_is_turned(each, tag, third, texts) for tag, each in sides.items())
        if turned_one != turned_other and like_one is None and like_other is None:
            return difference("negation", tuple(texts), [{tag: one} if turned_one else {tag_of_other: other}])
        if like_one is not None and like_other is None:
            return difference("negation", tuple(texts), [{tag: one, third: like_one}, {tag_of_other: other}])
        if like_other is not None and like_one is None:
            return difference("negation", tuple(texts), [{tag_of_other: other, third: like_other}, {tag: one}])
        if not (one.is_negated or other.is_negated) and _denies_there(said[third], texts[third], one.start / len(texts[tag])):
            denying, affirming = ({name: each for name, each in sides.items() if each.affirms == way} for way in (False, True))
            own = next(each for each in said[third] if not each.affirms)
            return difference("negation", tuple(texts), [{**denying, third: own}, affirming])
        told = {tag: one.text, tag_of_other: other.text}
        is_denied = one.is_negated or other.is_negated
        instead = instead_of(texts, third, one.start / len(texts[tag]), told, MUCH, is_denied=is_denied)
        if is_denied and instead is not None and _is_denying(instead, third, texts[third]):
            denying, affirming = ({name: each for name, each in sides.items() if each.affirms == way} for way in (False, True))
            return difference("negation", tuple(texts), [{**denying, third: instead}, affirming])
        if instead is not None:
            return difference("negation", tuple(texts), [{tag: one}, {tag_of_other: other}, {third: instead}])
        affirmed = next((name for name, each in sides.items() if each.affirms), tag)
        if any(
            abs(each.place - one.start / len(texts[tag])) < _SAME_PLACE / 2
            or (each.is_firm and faces(texts[third], third, each.word.start, texts[tag], tag, one.start))
            for each in denials(texts[third], third)
        ):
            return difference("negation", tuple(texts), [{affirmed: sides[affirmed]}])  # too late to save them
        negated = [tag for tag, each in sides.items() if each.is_negated]
        denied = negated[0] if len(negated) == 1 else None
        return difference("negation", tuple(texts), [{denied: sides[denied]}] if denied else [{tag: one}, {tag_of_other: other}])
    return None


def _denied_plainly(sides: Mapping[str, Opposite], third: str, texts: Mapping[str, str]) -> Difference | None:
    """The difference when a third version denies by a "not" what another has stopped: stopped taking, «не принимает»."""
    if any(each.is_negated for each in sides.values()):
        return None
    denying, affirming = ({tag: each for tag, each in sides.items() if each.affirms == way} for way in (False, True))
    if any(each.start <= its.word.start < each.end for tag, each in affirming.items() for its in denials(texts[tag], tag)):
        return None  # gave no answer
    for denial in denials(texts[third], third):
        head = denial.heads[0] if denial.word.is_plain and denial.heads else None
        if head is not None and all(_goes_with(each, tag, head, third, texts[tag]) for tag, each in denying.items()):
            return difference("negation", tuple(texts), [{**denying, third: denial.word}, affirming])
    return None


def _banned_by(sides: Mapping[str, Opposite], third: str, texts: Mapping[str, str]) -> Difference | None:
    """The difference when a third version says by a modal word what another bans and the other allows: must not, may not."""
    if any(each.is_negated or each.concept != _allowing() for each in sides.values()):
        return None
    bans = [each for each in modals(texts[third], third) if each.forces[0] == "banned"]
    if len(bans) != 1:
        return None
    denying, affirming = ({tag: each for tag, each in sides.items() if each.affirms == way} for way in (False, True))
    return difference("negation", tuple(texts), [{**denying, third: bans[0]}, affirming])


@cache
def _allowing() -> int:
    return opposites("allowed", "en")[0].concept


def _goes_with(each: Opposite, tag: str, head: ContentWord, third: str, text: str) -> bool:
    """Whether a verb or noun that stands for a word of another version follows a word that affirms or denies."""
    behind = [word for word in content_words(text, tag) if each.end <= word.start]
    return any(like(head, third, word, tag) for word in behind[:1])


def _is_denying(word: ContentWord, tag: str, text: str) -> bool:
    """Whether a verb denies what it governs: «потерял», refused."""
    return any(each.word.governs and each.word.start <= word.start < each.word.end for each in denials(text, tag))


def _denies_there(said: Sequence[Opposite], text: str, place: float) -> bool:
    """Whether all that a version says in opposites is on the denying side, and near a place: «заборонено», closed."""
    return bool(said) and all(
        not (each.affirms or each.is_negated) and abs(each.start / len(text) - place) < _SAME_PLACE for each in said
    )


def _like_of(each: Opposite, tag: str, third: str, texts: Mapping[str, str]) -> ContentWord | None:
    """The word of a third version that may stand for one that affirms or denies."""
    if each.is_negated:
        return None
    own = [word for word in content_words(texts[tag], tag) if each.start <= word.start < each.end]
    found = (word for word in content_words(texts[third], third) if any(like(its, tag, word, third) for its in own))
    denied = denials(texts[third], third)
    return next((word for word in found if not _is_denied(word, denied, texts[third])), None)


def _is_denied(word: ContentWord, denied: Sequence[Denial], text: str) -> bool:
    return _NEGATED.search(text[: word.start]) is not None or any(
        each.word.start < word.start < each.word.end or (each.is_firm and each.heads[:1] == (word,)) for each in denied
    )


def _is_turned(each: Opposite, tag: str, third: str, texts: Mapping[str, str]) -> bool:
    """Whether a third version denies, in so many words, what one affirms or denies: «не заперечує», "disputes"."""
    if each.is_negated:
        return False
    own = [word for word in content_words(texts[tag], tag) if each.start <= word.start < each.end]
    return any(
        _NEGATED.search(texts[third][: word.start]) and any(like(its, tag, word, third) for its in own)
        for word in content_words(texts[third], third)
    )


def _is_predicate(each: Opposite, tag: str, text: str) -> bool:
    """Whether what affirms or denies is a verb or an adjective, and not the name of a thing."""
    last = [word for word in content_words(text, tag) if each.start <= word.start < each.end][-1:]
    return any(is_verb(word.text, tag) or is_quality(word.text, tag) for word in last)
