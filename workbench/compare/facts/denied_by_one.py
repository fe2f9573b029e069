"""Whether a version alone denies what the others say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.compare.facts.affirming import RATHER_LONG, has_words, have_it, is_same, likely_affirm
from workbench.compare.facts.denials import Denial
from workbench.compare.facts.instead import LITTLE, instead_of
from workbench.compare.facts.sides import Place, difference
from workbench.compare.facts.stances import LIKELY, stance
from workbench.compare.facts.unlike_denials import (
    denies_denial,
    excuses,
    goes_on,
    is_beside,
    is_mere_word,
    is_negation,
    is_of_object,
    is_prefixed,
)
from workbench.core.finding import Difference

_CONTRAST = (" а ", " А ")
"""Before a negation that says what is meant instead, which others say by "rather than" or "more than"."""


def denied_alone(
    group: Mapping[str, Denial],
    groups: Sequence[Mapping[str, Denial]],
    found: Mapping[str, Sequence[Denial]],
    texts: Mapping[str, str],
) -> Difference | None:
    """The difference that one version alone denies something; None where another may deny it in other words.

    Args:
        group: the version → its denial.
        groups: all denials, those together that say the same.
        found: version → all its denials.
        texts: version → its text, in the order of the columns.
    """
    ((odd, denial),) = group.items()
    if (
        not (denial.word.is_plain or denial.word.is_strong or denial.word.is_doubled or is_prefixed(denial))
        or texts[odd][: denial.word.start].endswith(_CONTRAST)
        or goes_on(group, found, texts)
        or (denies_denial(denial, found[odd]) and not all(found[tag] for tag in texts if tag != odd))
    ):
        return None
    stances = {tag: stance(denial, odd, texts, tag, found[tag]) for tag in texts if tag != odd}
    stands = {tag: each.word for tag, each in stances.items()}
    if denial.word.is_doubled and not all(map(is_same, stances.values())):
        return None
    if is_prefixed(denial) and not (
        all(each.sureness >= LIKELY for each in stances.values())
        and any(map(is_same, stances.values()))
        and not any(found[tag] for tag in stances)
    ):
        return None
    if denial.word.is_strong and not have_it(stances, denial, found, texts):
        return None
    if not likely_affirm(stances.values(), texts) and (any(found[tag] for tag in stances) or not has_words(RATHER_LONG, texts)):
        return None
    is_sure = all(stands.values())
    others = [
        other
        for other in groups
        if odd not in other
        and not any(is_same(stances[tag]) and is_of_object(each, stands[tag], tag) for tag, each in other.items())
    ]
    if any(not found[tag] for tag in stances):
        others = [other for other in others if any(map(is_negation, other.values()))]
    for tag, each in [(tag, each) for other in others for tag, each in other.items()]:
        word = stands[tag]
        if (word is not None and each.itself == word) or is_mere_word(each, tag, group, texts):
            continue
        beside = word is not None and is_beside(each.word, word, texts[tag])
        if beside if is_sure and not each.word.is_plain else excuses(each, denial, texts[tag]):
            return None
    affirming = {tag: each.word for tag, each in stances.items() if each.word is not None and each.sureness >= LIKELY}
    if len(affirming) == 1 and len(texts) == 3:
        (third,) = texts.keys() - affirming.keys() - {odd}
        told = {tag: word.text for tag, word in affirming.items()}
        instead = instead_of(texts, third, denial.place, told, LITTLE, is_denied=True)
        if instead is not None and any(each.word.start <= instead.start < each.word.end for each in found[third]):
            denying: dict[str, Place] = {odd: denial.word, third: instead}
            return difference("negation", tuple(texts), [denying, affirming])
        if instead is not None:
            return difference("negation", tuple(texts), [{odd: denial.word}, affirming, {third: instead}])
    return difference("negation", tuple(texts), [{odd: denial.word}])
