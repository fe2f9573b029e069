"""Names of three versions that sound much alike, of which one is another by its letters: Усманов, Османов, Osmanov."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, product

from workbench.compare.facts.names_by_letter import LANGUAGES, are_one, are_other, are_two_of_one, odd_by_letters
from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.names import Word, is_common, is_english, is_patronymic, words
from workbench.text.naming.given_names import given_name

_PAIR = 2
"""Versions of a group that lacks one."""


def beside_the_same(texts: Mapping[str, str]) -> list[Difference]:
    """Names that differ in a version beside a name that all share: another surname behind a first name, or the reverse."""
    versions = {base(tag): tag for tag in texts}
    if len(texts) != len(LANGUAGES) or set(versions) != set(LANGUAGES):
        return []
    pairs = [_adjacent(texts[versions[language]], versions[language]) for language in LANGUAGES]
    found: dict[tuple[int, ...], Difference] = {}
    for three in product(*pairs):
        for shared, others in ((0, 1), (1, 0)):
            beside = dict(zip(LANGUAGES, (pair[others] for pair in three), strict=True))
            same = [pair[shared].text for pair in three]
            if (is_english(same[-1]) and is_common(same[0], "ru") and not given_name(same[-1])) or not are_one(*same):
                continue
            odd = odd_by_letters(*(word.text for word in beside.values()), is_beside=not shared)
            if odd is not None and not _stand_elsewhere(beside, odd, texts, versions):
                sides = {versions[language]: word for language, word in beside.items()}
                found[tuple(word.start for word in beside.values())] = _told(sides, versions.get(odd, ""), texts)
    return list(found.values())


def _adjacent(text: str, tag: str) -> list[tuple[Word, Word]]:
    """Names that stand side by side."""
    names = [word for word in words(text, tag) if word.is_name]
    return [(one, other) for one, other in pairwise(names) if text[one.end : other.start] == " "]


def _stand_elsewhere(three: Mapping[str, Word], odd: str, texts: Mapping[str, str], versions: Mapping[str, str]) -> bool:
    """Whether a version has a name in another place: behind a patronymic that it alone has, or in another sentence."""
    if len({is_patronymic(word.text) for word in three.values()}) > 1:
        return True
    return any(
        language != other_language and are_two_of_one(word.text, language, other.text, other_language)
        for language, word in three.items()
        for other_language, tag in versions.items()
        if not odd or odd in (language, other_language)
        for other in words(texts[tag], tag)
        if other.is_capitalised
    )


def _told(told: Mapping[str, Word], alone: str, texts: Mapping[str, str]) -> Difference:
    """The difference that one version, or each, has another name."""
    if not alone:
        return difference("name", tuple(texts), [{tag: word} for tag, word in told.items()])
    return difference("name", tuple(texts), [{tag: word for tag, word in told.items() if tag != alone}, {alone: told[alone]}])


def regrouped(groups: Sequence[dict[str, Word]]) -> list[dict[str, Word]]:
    """Groups of names in which two that are other names are parted where one of them is a third version's."""
    found = [dict(group) for group in groups]
    for group in found:
        if len(group) != _PAIR or not are_other(*_with_tags(group)):
            continue
        for single in found:
            ((third, word), *more) = single.items() if single else [("", None)]
            if more or word is None or third in group:
                continue
            same = [tag for tag, name in group.items() if are_two_of_one(name.text, base(tag), word.text, base(third))]
            if len(same) == 1:
                single[same[0]] = group.pop(same[0])
                break
    return found


def _with_tags(group: Mapping[str, Word]) -> tuple[str, str, str, str]:
    (tag, word), (other_tag, other) = group.items()
    return word.text, tag, other.text, other_tag


def near_name(group: Mapping[str, Word], texts: Mapping[str, str]) -> Difference | None:
    """A name that letters and endings do not explain by those of the others, or three such names.

    Args:
        group: version → a name; they sound alike.
        texts: version → its text, in the order of the columns.
    """
    versions = {base(tag): tag for tag in group}
    if len(group) < len(texts) or len(group) != len(LANGUAGES) or set(versions) != set(LANGUAGES):
        return None
    odd = odd_by_letters(*(group[versions[language]].text for language in LANGUAGES))
    return None if odd is None else _told(group, versions.get(odd, ""), texts)
