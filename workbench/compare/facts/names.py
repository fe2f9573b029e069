"""Names that one version has otherwise than the others: matched across alphabets and cases by their consonants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from workbench.compare.facts.calques import is_calque
from workbench.compare.facts.compound_names import as_written, other_adjective, with_joined
from workbench.compare.facts.first_names import is_spelt_otherwise, of_another_gender
from workbench.compare.facts.known import FindTerms
from workbench.compare.facts.names_by_letter import LANGUAGES, are_other, may_be_spelt
from workbench.compare.facts.near_names import beside_the_same, near_name, regrouped
from workbench.compare.facts.omitted import is_left_out
from workbench.compare.facts.same_names import (
    alike,
    are_streets,
    are_surnames,
    explained,
    free,
    has_initial,
    is_place,
    may_be_one,
    merged,
    said,
    surely_other,
    translated,
)
from workbench.compare.facts.sides import difference, grouped
from workbench.compare.facts.sure_names import is_name_here, is_sure, may_be_name
from workbench.compare.facts.three_names import three_ways
from workbench.core.concept import TermHit
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.names import (
    Word,
    is_adjective,
    is_patronymic,
    is_surely_person,
    words,
)
from workbench.text.naming.mentions import mentions
from workbench.text.naming.sounding import differ_in_suffix, distance, letters_apart

_SURELY_OTHER = 0.5
"""Beyond which distance names are different ones where there is no third version to ask."""

_UNLIKE, _FINER = 0.5, 0.01
"""Beyond which distance names are unlike with their vowels, and what that counts against a difference in consonants."""

_NEAR = 0.35
"""How far apart, as a share of the text, names may stand that are in each other's place."""


def name_differences(texts: Mapping[str, str], find_terms: FindTerms | None = None) -> list[Difference]:
    """Names that one version has otherwise than the others, which agree, or not at all; only when sure.

    Of two versions each must have one name that the other lacks.

    Args:
        texts: version → its text, in the order of the columns.
        find_terms: names that belong to one concept are the same name.
    """
    if len(texts) < 2:
        return []
    beside = beside_the_same(texts)
    if beside:
        return beside
    every = with_joined(_unknown(texts), texts)
    names = {tag: _once(word for word in found if word.is_name) for tag, found in every.items()}
    if sum(map(bool, names.values())) < len(texts) - 1:
        return []
    groups = regrouped(merged(grouped(names, alike, _apart)))
    terms = {tag: find_terms(text, base(tag)) for tag, text in texts.items()} if find_terms else {}
    agreed: list[tuple[dict[str, Word], str]] = []
    alone: list[tuple[str, Word]] = []
    for group in groups:
        _complete(group, every)
        lacking = [
            tag
            for tag in texts
            if tag not in group
            and not (
                said(group, tag, free(group, tag, groups, every[tag]))
                or _is_term(group, tag, terms)
                or has_initial(group, tag, texts)
            )
            and not is_spelt_otherwise(group, tag, groups, texts)
        ]
        if len(group) == len(texts) - 1 and lacking and is_name_here(group, texts):
            agreed.append((group, lacking[0]))
        if len(group) == 1 and (len(lacking) == len(texts) - 1 or (lacking and len(texts) > 2)):
            alone.append(next(iter(group.items())))
    if len(texts) == 2:
        return _of_two(texts, alone)
    found = [each for group in groups if (each := _within(group, every, texts)) is not None]
    reported = [*found, *_departures(agreed, alone, groups, texts)]
    return reported or three_ways(alone, texts)


def _apart(one: Word, other: Word) -> float:
    """How far apart names are by their consonants, and by their vowels where those are as near to another name."""
    return distance(one.text, other.text) + _FINER * (letters_apart(one.text, other.text) > _UNLIKE)


def _within(group: Mapping[str, Word], every: Mapping[str, Sequence[Word]], texts: Mapping[str, str]) -> Difference | None:
    """What differs in a name that all versions have, or right before it."""
    if len(group) < len(texts):
        return None
    return near_name(group, texts) or of_another_gender(group, texts) or other_adjective(group, every, texts)


def _departures(
    agreed: Sequence[tuple[dict[str, Word], str]],
    alone: Sequence[tuple[str, Word]],
    groups: Sequence[Mapping[str, Word]],
    texts: Mapping[str, str],
) -> list[Difference]:
    return [found for group, odd in agreed if (found := _departure(group, odd, alone, groups, texts)) is not None]


def _departure(
    group: Mapping[str, Word],
    odd: str,
    alone: Sequence[tuple[str, Word]],
    groups: Sequence[Mapping[str, Word]],
    texts: Mapping[str, str],
) -> Difference | None:
    if all(is_patronymic(word.text) for word in group.values()) and any(_stands_beside(group, other, texts) for other in groups):
        return None
    places = [word.start / len(texts[tag]) for tag, word in group.items()]
    near = [
        (min(abs(word.start / len(texts[tag]) - place) for place in places), word.start, word)
        for tag, word in alone
        if tag == odd and _is_in_place(word, odd, group, texts)
    ]
    if near and not translated(group, texts, odd):
        sides = [group] if _are_one(group) else [{tag: word} for tag, word in group.items()]
        return difference("name", tuple(texts), [as_written(side, texts) for side in (*sides, {odd: min(near)[2]})])
    if (
        any(base(tag) == "ru" and is_surely_person(word.text) for tag, word in group.items())
        and not any(odd in other and _stands_beside(group, other, texts) for other in groups)
        and not any(tag == odd and may_be_one(word, name) for tag, word in alone for name in group.values())
    ) or (not any(tag == odd for tag, _ in alone) and is_left_out(group, odd, groups, texts)):
        return difference("name", tuple(texts), [as_written(group, texts)])
    return None


def _are_one(group: Mapping[str, Word]) -> bool:
    """Whether names that sound alike may be one by their letters as well, each with each."""
    known = [(word.text, tag) for tag, word in group.items() if base(tag) in LANGUAGES]
    return not any(are_other(*one, *other) or not may_be_spelt(*one, *other) for one, other in combinations(known, 2))


def _is_in_place(word: Word, odd: str, group: Mapping[str, Word], texts: Mapping[str, str]) -> bool:
    """Whether a word of a version is another name than that of the others, which agree."""
    together = {**group, odd: word}
    behind, streets = are_surnames(together, texts), are_streets(together, texts)
    is_likely = may_be_name(odd, word) or is_place(word, texts[odd], odd) or _is_surname_beside(word, odd, group)
    if not (is_likely or behind or streets):
        return False
    if any(
        not (surely_other(word.text, name.text, are_surnames=behind) or are_other(word.text, odd, name.text, tag))
        for tag, name in group.items()
    ):
        return False
    is_same = streets and any(is_calque(word.text, odd, name.text, tag) for tag, name in group.items())
    return not (is_same or explained(word, odd, group, texts))


def _is_surname_beside(word: Word, tag: str, group: Mapping[str, Word]) -> bool:
    """Whether a noun with a capital may be a surname as those of the others are: Ткач, Ткачук."""
    return not (word.text.isascii() or is_adjective(word.text, base(tag))) and all(
        differ_in_suffix(word.text, name.text) for name in group.values()
    )


def _stands_beside(group: Mapping[str, Word], other: Mapping[str, Word], texts: Mapping[str, str]) -> bool:
    """Whether names stand beside other names in some version: a first name, a patronymic, a surname."""
    return any(
        texts[tag][min(word.end, other[tag].end) : max(word.start, other[tag].start)] == " "
        for tag, word in group.items()
        if tag in other and other[tag] != word
    )


def _of_two(texts: Mapping[str, str], alone: Sequence[tuple[str, Word]]) -> list[Difference]:
    """The one name of each version that the other lacks, when both stand at about the same place and sound otherwise."""
    one, other = ([word for name, word in alone if name == tag and is_sure({tag: word})] for tag in texts)
    if len(one) != 1 or len(other) != 1 or len(alone) != 2:
        return []
    first, second = texts
    apart = abs(one[0].start / len(texts[first]) - other[0].start / len(texts[second]))
    if distance(one[0].text, other[0].text) <= _SURELY_OTHER or apart > _NEAR:
        return []
    return [difference("name", tuple(texts), [{first: one[0]}, {second: other[0]}])]


def _unknown(texts: Mapping[str, str]) -> dict[str, list[Word]]:
    """The words of every version without the names that are known and stand in every version by whatever name."""
    known = {tag: mentions(text, tag) for tag, text in texts.items()}
    everywhere = frozenset.intersection(*(frozenset(each.id for each in found) for found in known.values()))
    spans = {
        tag: [(each.start, each.end) for each in found if each.kind != "office" and each.id in everywhere]
        for tag, found in known.items()
    }
    others = {
        tag: {each.start for each in found if each.kind == "place" and each.id not in everywhere} for tag, found in known.items()
    }
    return {
        tag: [
            word._replace(is_name=True) if word.is_capitalised and word.start in others[tag] else word
            for word in words(text, tag)
            if not any(start <= word.start < end for start, end in spans[tag])
        ]
        for tag, text in texts.items()
    }


def _once(found: Iterable[Word]) -> list[Word]:
    """The first of each name: how often a version repeats it does not matter."""
    first: dict[str, Word] = {}
    for word in found:
        first.setdefault(word.text, word)
    return list(first.values())


def _is_term(group: Mapping[str, Word], version: str, terms: Mapping[str, Sequence[TermHit]]) -> bool:
    """Whether a version has a term of the concept that the name belongs to."""
    concepts = {hit.concept.id for hit in terms.get(version, ())}
    return any(
        hit.start <= word.start and word.end <= hit.end and hit.concept.id in concepts
        for tag, word in group.items()
        for hit in terms.get(tag, ())
    )


def _complete(group: dict[str, Word], every: Mapping[str, Sequence[Word]]) -> None:
    """Add to a name what begins a sentence in another version and sounds like it."""
    for tag in every.keys() - group.keys():
        begins = (word for word in every[tag] if word.is_capitalised and not word.is_name and len(word.text) > 3)
        word = next((word for word in begins if all(alike(word, name) for name in group.values())), None)
        if word is not None:
            group[tag] = word
