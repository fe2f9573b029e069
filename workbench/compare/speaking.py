"""Who is quoted: a version that puts the quotation in another mouth than the others do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from workbench.compare.sides import difference
from workbench.core.finding import Difference
from workbench.text.mentions import mentions
from workbench.text.names import words
from workbench.text.sounding import distance
from workbench.text.speakers import Speaker, speaker

_SAME = 0.3
"""Up to which distance names are taken for the same."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    speaker: Speaker
    names: tuple[str, ...]
    offices: frozenset[str]

    def agrees(self, other: _Quoted) -> bool:
        """Whether both may be the same person: a common office, or names that sound alike."""
        same = any(distance(one, another) <= _SAME for one in self.names for another in other.names)
        return same or not self.offices.isdisjoint(other.offices)


def speaker_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one: of three or more versions that tell who is quoted, one names somebody else than all others, which agree.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: quoted for tag, text in texts.items() if (quoted := _quoted(text, tag)) is not None}
    if len(texts) < 3 or len(found) < len(texts):
        return []
    for odd in texts:
        rest = [quoted for tag, quoted in found.items() if tag != odd]
        agreed = all(one.agrees(other) for one, other in combinations(rest, 2))
        if agreed and not any(found[odd].agrees(other) for other in rest):
            usual = {tag: found[tag].speaker for tag in texts if tag != odd}
            return [difference("quote", tuple(texts), [usual, {odd: found[odd].speaker}])]
    return []


def _quoted(text: str, tag: str) -> _Quoted | None:
    """Whoever is quoted, with the names and offices that tell who it is."""
    said_by = speaker(text, tag)
    if said_by is None:
        return None
    start, end = said_by.start, said_by.end
    names = tuple(word.text for word in words(text, tag) if word.is_name and start <= word.start < end)
    offices = frozenset(each.id for each in mentions(text, tag) if each.kind == "office" and start <= each.start < end)
    return _Quoted(said_by, names, offices)
