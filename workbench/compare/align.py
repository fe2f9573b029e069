"""Sentence alignment of two or more versions.

Two versions are aligned by dynamic programming over sentence lengths (after Gale and Church 1993) and over what the
sentences have in common (`compare.evidence`), with a glossary and machine translation where they are at hand
(`compare.further`). Further versions are aligned one after another to the rows found so far, the closest first, so that
the rows are consistent: every sentence stands in exactly one bead, in order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, permutations

from workbench.compare.evidence import Clues, Scale, clues, together
from workbench.compare.further import NOTHING_FURTHER, Further, Keys, faith
from workbench.compare.pairing import Bead, Compared, Pairing, Rows, probability
from workbench.core.language import base
from workbench.core.progress import IsCancelled, Report, never, silent

_LETTERS = {"en": 1.0, "ru": 1.13, "uk": 1.06}
"""Letters and digits of a text, by language, as multiples of its English version."""

_SURE = 0.9
"""Beads from which it is learned how far a translation can be trusted."""


def align(
    texts: Mapping[str, Sequence[str]],
    paragraphs: Mapping[str, Sequence[bool]] | None = None,
    further: Further = NOTHING_FURTHER,
) -> list[Bead]:
    """Align the sentences of two or more versions.

    Args:
        texts: version tag → its sentences, in order.
        paragraphs: version tag → for every sentence whether a paragraph starts with it; a soft hint.
        further: what else tells which sentences belong together.

    Returns:
        Beads in order. Every sentence stands in exactly one of them.

    Raises:
        Cancelled, PackageError: while the texts are translated.
    """
    return Aligner(texts, paragraphs, further).beads()


class Aligner:
    """The versions of one text, ready to be aligned, as a whole or a stretch of it.

    Args:
        texts, paragraphs, further: as for `align`.
        report, cancelled: for the translation, in sentences.

    Raises:
        Cancelled, PackageError: while the texts are translated.
    """

    def __init__(
        self,
        texts: Mapping[str, Sequence[str]],
        paragraphs: Mapping[str, Sequence[bool]] | None = None,
        further: Further = NOTHING_FURTHER,
        *,
        report: Report = silent,
        cancelled: IsCancelled = never,
    ) -> None:
        self._texts = texts
        self._starts = dict(paragraphs or {})
        self._clues = {tag: [clues(text, tag) for text in sentences] for tag, sentences in texts.items()}
        self._compared: dict[tuple[str, str], Compared] = {}
        if further.find_terms is not None:
            for tag, sentences in texts.items():
                known = zip(self._clues[tag], further.terms(sentences, tag), strict=True)
                self._clues[tag] = [one.with_keys(keys) for one, keys in known]
        if further.translator is not None:
            self._translate(further, report, cancelled)

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

    def confidence(self, rows: Rows) -> float:
        """How probable it is that these sentences translate each other, whatever stands beside them; 1 for one version."""
        full = [tag for tag, places in rows.items() if places]
        return min((self._probability(one, other, rows) for one, other in combinations(full, 2)), default=1.0)

    def _probability(self, one: str, other: str, rows: Rows) -> float:
        compared = self._compare(one, other)
        left = together([compared.left[n] for n in rows[one]])
        right = together([compared.right[n] for n in rows[other]])
        return probability(sum(compared.likeness(left, right)))

    def _compare(self, one: str, other: str) -> Compared:
        known = self._compared.get((one, other))
        if known is None:
            known = self._compared[one, other] = self._comparison(one, other)
        return known

    def _comparison(self, one: str, other: str, keys: Keys | None = None, trust: float = 0.0) -> Compared:
        left, right = self._clues[one], self._clues[other]
        ratio = _length_ratio((one, left), (other, right))
        if keys is not None:
            left = [each.with_keys(more) for each, more in zip(left, keys[0], strict=True)]
            right = [each.with_keys(more) for each, more in zip(right, keys[1], strict=True)]
        return Compared(left, right, Scale(left, right, akin=_kinship(one, other) < 2, trust=trust), ratio)

    def _translate(self, further: Further, report: Report, cancelled: IsCancelled) -> None:
        """Compare the versions by their translations as well, as far as these can be trusted.

        How far shows in the beads that are sure without them.
        """
        pairs = [pair for pair in combinations(sorted(self._texts), 2) if further.serves(*pair)]
        if not pairs:
            return
        sure = [bead.rows for bead in self.beads() if bead.confidence >= _SURE]
        keys = further.translated(self._texts, pairs, report, cancelled)
        self._compared.clear()
        for one, other in pairs:
            trust = faith(keys[one, other], one, other, sure)
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
        return _kinship(one, other), abs(len(self._texts[one]) - len(self._texts[other]))


def _kinship(one: str, other: str) -> int:
    languages = {base(one), base(other)}
    return 0 if len(languages) == 1 else 1 if languages == {"ru", "uk"} else 2


def _length_ratio(one: tuple[str, Sequence[Clues]], other: tuple[str, Sequence[Clues]]) -> float:
    """How long a translation into the other language is, by the letter; the texts at hand may shift it a little.

    A text that leaves much out must not look like a terse language.
    """
    usual = _LETTERS.get(base(other[0]), 1.0) / _LETTERS.get(base(one[0]), 1.0)
    here = (sum(known.length for known in other[1]) + 1) / (sum(known.length for known in one[1]) + 1)
    return min(max(here, usual * 0.85), usual * 1.15)
