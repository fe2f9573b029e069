"""What else tells which sentences belong together: the glossary's terms, and machine translation.

Each side is translated into the other's language; the dictionary forms of the words become clues beside those of
`compare.alignment.evidence`. How often a translated word is found in the true counterpart is measured on the sentences that are
sure without it, so that a rough model counts for little and never for more than it is worth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.compare.alignment.pairing import Rows
from workbench.core.concept import TermHit
from workbench.core.language import base
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.core.translation import Translator
from workbench.text.lemmas import lemma
from workbench.text.words import word_tokens

FindTerms = Callable[[str, str], Sequence[TermHit]]
"""(text, language) → the terms in it, as `Termbase.find` answers."""

Keys = tuple[Sequence[frozenset[str]], Sequence[frozenset[str]]]
"""The further clues of two versions, sentence by sentence."""

_BATCH = 64
_SHORTEST = 4
"""Characters of the shortest word that counts: shorter ones are mostly such as serve others."""

_ENOUGH = 12
"""Sure pairs below which nothing is known of a translation; then it is trusted a little."""

_UNKNOWN = 0.3
_LEAST = 0.15
"""A translation of whose words fewer are found again is left out of account."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What is at hand beside the texts.

    Attributes:
        find_terms: finds terms in a text of a language, as `Termbase.find` does; None where there is no termbase.
        translator: None to align without translation.
        report, cancelled: for the translation, in sentences.
    """

    find_terms: FindTerms | None = None
    translator: Translator | None = None
    report: Report = silent
    cancelled: IsCancelled = never

    def terms(self, sentences: Sequence[str], tag: str) -> list[frozenset[str]]:
        """For each sentence the concepts whose terms it holds, as clues."""
        find = self.find_terms
        if find is None:
            return [frozenset() for _ in sentences]
        return [frozenset(f"g{hit.concept.id}" for hit in find(text, base(tag))) for text in sentences]

    def serves(self, one: str, other: str) -> bool:
        """Whether one of two versions can be translated into the other's language."""
        return any(self._ways(one, other))

    def _ways(self, one: str, other: str) -> Iterator[tuple[str, str]]:
        translator = self.translator
        if translator is None or base(one) == base(other):
            return
        for source, target in ((one, other), (other, one)):
            if translator.can_translate(base(source), base(target), trusted=True):
                yield source, target

    def translated(self, texts: Mapping[str, Sequence[str]], pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Keys]:
        """For each pair of versions the clues that translation gives.

        Raises:
            Cancelled, PackageError: while translating.
        """
        ways = [way for pair in pairs for way in self._ways(*pair)]
        total = sum(len(texts[source]) for source, _ in ways)
        sides = {pair: {tag: [set[str]() for _ in texts[tag]] for tag in pair} for pair in pairs}
        done = 0
        for source, target in ways:
            side = sides[source, target] if (source, target) in sides else sides[target, source]
            for n, text in enumerate(texts[target]):
                side[target][n] |= _words(text, target)
            for n, text in enumerate(self._translations(texts[source], source, target)):
                if n % _BATCH == 0:
                    self.report(done + n, total)
                side[source][n] |= _words(text, target)
            done += len(texts[source])
        self.report(total, total)
        return {pair: (_frozen(sides[pair][pair[0]]), _frozen(sides[pair][pair[1]])) for pair in pairs}

    def _translations(self, texts: Sequence[str], source: str, target: str) -> Iterator[str]:
        if self.translator is None:
            return
        for start in range(0, len(texts), _BATCH):
            check(self.cancelled)
            part = list(texts[start : start + _BATCH])
            for answer in self.translator.translate(part, base(source), base(target), cancelled=self.cancelled):
                yield answer.target


NO_HINTS = Hints()


def faith(keys: Keys, one: str, other: str, sure: Sequence[Rows]) -> float:
    """How often a clue of a translation is found in the true counterpart; 0 when too seldom to be of use.

    Args:
        keys: of the two versions.
        sure: beads that are sure without them.
    """
    found = count = pairs = 0
    for rows in sure:
        if len(rows.get(one, ())) == len(rows.get(other, ())) == 1:
            left, right = keys[0][rows[one][0]], keys[1][rows[other][0]]
            found += 2 * len(left & right)
            count += len(left) + len(right)
            pairs += 1
    share = found / count if pairs >= _ENOUGH and count else _UNKNOWN
    return share if share >= _LEAST else 0.0


def _frozen(several: Sequence[set[str]]) -> list[frozenset[str]]:
    return [frozenset(keys) for keys in several]


def _words(text: str, tag: str) -> set[str]:
    """The dictionary forms of the words of a text, as clues."""
    language = base(tag)
    return {f"t{language}{lemma(token.text, language)}" for token in word_tokens(text) if len(token.text) >= _SHORTEST}
