"""Sentence alignment of two or more versions.

Two versions are aligned by dynamic programming over sentence lengths (after Gale and Church 1993) and over what the
sentences have in common (`compare.alignment.evidence`), with a glossary and machine translation where they are at hand
(`compare.alignment.hints`). Hints versions are aligned one after another to the rows found so far, the closest first, so that
the rows are consistent: every sentence stands in exactly one bead, in order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, permutations

from workbench.compare.alignment.evidence import clues
from workbench.compare.alignment.hints import NO_HINTS, Hints, Keys, faith
from workbench.compare.alignment.pairing import Bead, Compared, Pairing, compared, kinship

_GOOD = 0.4
"""A translation between Russian and Ukrainian that is found again less often adds only noise where a third version helps."""

_SURE = 0.9
"""Beads from which it is learned how far a translation can be trusted."""


def align(
    texts: Mapping[str, Sequence[str]],
    paragraphs: Mapping[str, Sequence[bool]] | None = None,
    hints: Hints = NO_HINTS,
) -> list[Bead]:
    """Align the sentences of two or more versions.

    Args:
        texts: version tag → its sentences, in order.
        paragraphs: version tag → for every sentence whether a paragraph starts with it; a soft hint.
        hints: what else tells which sentences belong together.

    Returns:
        Beads in order. Every sentence stands in exactly one of them.

    Raises:
        Cancelled, PackageError: while the texts are translated.
    """
    return Aligner(texts, paragraphs, hints).beads()


class Aligner:
    """The versions of one text, ready to be aligned, as a whole or a stretch of it.

    Args:
        texts, paragraphs, hints: as for `align`.

    Raises:
        Cancelled, PackageError: while the texts are translated.
    """

    def __init__(
        self,
        texts: Mapping[str, Sequence[str]],
        paragraphs: Mapping[str, Sequence[bool]] | None = None,
        hints: Hints = NO_HINTS,
    ) -> None:
        self._texts = texts
        self._starts = dict(paragraphs or {})
        self._clues = {tag: [clues(text, tag) for text in sentences] for tag, sentences in texts.items()}
        self._compared: dict[tuple[str, str], Compared] = {}
        if hints.find_terms is not None:
            for tag, sentences in texts.items():
                known = zip(self._clues[tag], hints.terms(sentences, tag), strict=True)
                self._clues[tag] = [one.with_keys(keys) for one, keys in known]
        if hints.translator is not None:
            self._translate(hints)

    def beads(self, stretch: Mapping[str, range] | None = None) -> list[Bead]:
        """The beads of the whole text, or of a stretch of it: version tag → which of its sentences."""
        if stretch is None:
            stretch = {tag: range(len(sentences)) for tag, sentences in self._texts.items()}
        if not stretch:
            return []
        first, *others = self._closest_first()
        beads = [Bead({first: (n,)}, 1.0) for n in stretch[first]]
        for tag in others:
            beads = Pairing(beads, tag, stretch[tag], self._compare, self._starts).beads()
        return [Bead({tag: bead.rows.get(tag, ()) for tag in self._texts}, bead.confidence) for bead in beads]

    def _compare(self, one: str, other: str) -> Compared:
        known = self._compared.get((one, other))
        if known is None:
            known = self._compared[one, other] = self._comparison(one, other)
        return known

    def _comparison(self, one: str, other: str, keys: Keys | None = None, trust: float = 0.0) -> Compared:
        left, right = self._clues[one], self._clues[other]
        if keys is not None:
            left = [each.with_keys(more) for each, more in zip(left, keys[0], strict=True)]
            right = [each.with_keys(more) for each, more in zip(right, keys[1], strict=True)]
        return compared((one, left), (other, right), trust)

    def _translate(self, hints: Hints) -> None:
        """Compare the versions by their translations as well, as far as these can be trusted.

        How far shows in the beads that are sure without them.
        """
        pairs = [pair for pair in combinations(sorted(self._texts), 2) if hints.serves(*pair)]
        if not pairs:
            return
        sure = [bead.rows for bead in self.beads() if bead.confidence >= _SURE]
        keys = hints.translated(self._texts, pairs)
        self._compared.clear()
        for one, other in pairs:
            trust = faith(keys[one, other], one, other, sure)
            if trust < _GOOD and len(self._texts) > 2 and kinship(one, other) < 2:
                continue
            for left, right in permutations((one, other)):
                both = keys[one, other] if left == one else keys[one, other][::-1]
                self._compared[left, right] = self._comparison(left, right, both, trust)

    def _closest_first(self) -> list[str]:
        """The two versions that resemble each other most, then the others by resemblance to these."""
        tags = sorted(self._texts)
        if len(tags) < 2:
            return tags
        order = list(min(combinations(tags, 2), key=lambda pair: self._distance(*pair)))
        rest = [tag for tag in tags if tag not in order]
        while rest:
            nearest = min(rest, key=lambda tag: min(self._distance(tag, known) for known in order))
            order.append(nearest)
            rest.remove(nearest)
        return order

    def _distance(self, one: str, other: str) -> tuple[int, int]:
        return kinship(one, other), abs(len(self._texts[one]) - len(self._texts[other]))
