"""What one version denies and the others do not, or the reverse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.compare.sides import difference
from workbench.core.finding import Difference
from workbench.text.negation import Negation, negations


def negation_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one difference: exactly one version negates, or does not, and says nothing that comes near.

    Of two versions it is not told which departs.

    Args:
        texts: version → its text, in the order of the columns.
    """
    if len(texts) < 2:
        return []
    found = {tag: negations(text, tag) for tag, text in texts.items()}
    plain = {tag: [word for word in words if word.is_plain] for tag, words in found.items()}
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        for more, less in (([odd], rest), (rest, [odd])):
            # A word that comes near excuses a missing negation, unless the others have such a word as well.
            if _most(plain, less) == 0 < _fewest(plain, more) and _fewest(found, more) > _fewest(found, less):
                side: dict[str, Negation] = {tag: plain[tag][-1] for tag in more}
                return [difference("negation", tuple(texts), [side])]
        if len(rest) > 1 and _counts_depart(odd, rest, plain, found):
            more = [odd] if len(plain[odd]) > len(plain[rest[0]]) else rest
            return [difference("negation", tuple(texts), [{tag: plain[tag][-1] for tag in more}])]
    return []


def _counts_depart(
    odd: str, rest: Sequence[str], plain: Mapping[str, Sequence[Negation]], found: Mapping[str, Sequence[Negation]]
) -> bool:
    """Whether all other versions negate equally often, and one more or less often, whatever is counted."""
    usual = {len(plain[tag]) for tag in rest}
    if len(usual) > 1 or 0 in usual or not plain[odd]:
        return False
    fewer = len(plain[odd]) < min(usual) and len(found[odd]) < _fewest(found, rest)
    return fewer or (len(plain[odd]) > max(usual) and len(found[odd]) > _most(found, rest))


def _fewest(found: Mapping[str, Sequence[Negation]], tags: Sequence[str]) -> int:
    return min(len(found[tag]) for tag in tags)


def _most(found: Mapping[str, Sequence[Negation]], tags: Sequence[str]) -> int:
    return max(len(found[tag]) for tag in tags)
