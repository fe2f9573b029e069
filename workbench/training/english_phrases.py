"""How the tables of `mt.phrases.costs` are made: what English phrases are in Russian, and what speaks for it.

A pair of phrases is judged by how often it is each other's translation, and by how likely its words translate each other
(the "lexical weights" of Koehn, Och, Marcu 2003), each with a weight of its own direction.

Run, with systran-align, twelve gigabytes and half an hour:
``python -m workbench.training.english_phrases CORPUS.tsv.xz FOLDER``.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from workbench.mt.phrases import costs, following
from workbench.mt.phrases.keys import keys, pieces
from workbench.text.lemmas import lemma
from workbench.training.alignment import Links, align_words
from workbench.training.phrases import LEAST_SENTENCE, OTHERS, follows, phrase_pairs
from workbench.training.word_pairs import rows

_LONGEST_ROW = 260
"""Characters."""

_MOST_TOKENS = 60
_CHUNKS = 2
"""Parts that are aligned one after the russian; the aligner takes no more than half a million rows."""

_LEAST_PHRASE, _LEAST_WORD = 2.9, 0.9
"""How often a phrase of several words and a single word must be seen."""

_LEAST_SHARE = 0.02
"""What share of either side's translations a pair must have."""

_MOST = 5
"""Translations that are kept of a phrase, either way."""

_LEFT_OUT_OFTEN = 1500
"""How often a word must be seen that may be left out."""

_WORSE = 32
"""By how much a pair may cost more than the best of its phrase."""

_DEARER = 12
"""By how much a phrase may cost less than its parts together and still not be needed beside them."""

_UNLIKELY = 1e-5
_NOTHING = 0.3
"""What counts the likelihood that a word answers nothing."""

_SCRIPTURE_WORDS = """
unto thee thou thy thine ye hath saith behold yahweh jehovah lord lord's israel judah moses pharaoh jesus christ disciples saul
aaron jacob abraham isaac joseph david's levites tabernacle altar covenant prophet prophets righteous righteousness iniquity
abomination begat multitude commandments congregation babylon zion philistines ephraim wickedness heathen brethren cubits upon
saying sons flesh
"""
_SCRIPTURE = frozenset(_SCRIPTURE_WORDS.split())
_SIGNS = frozenset((",", "-", "–", "—", "'", "%"))

Sentence = tuple[Sequence[str], Sequence[str], Links]
"""English keys, Russian ones, and their links."""


@dataclass(frozen=True, slots=True)
class Judging:
    """What counts for a pair of phrases in one direction, found by a random search on the first half of FLORES dev.

    Attributes:
        forth, back: the logarithm of a pair's share among the translations of the one, and of the other.
        words_forth, words_back: the lexical weights.
        phrase: of every phrase.
        unseen: as many occurrences count as translated otherwise.
        left_out: of a word that is left out.
        least_left_out: the share of its occurrences in which a word must be left out.
    """

    forth: float
    back: float
    words_forth: float
    words_back: float
    phrase: float
    unseen: float
    left_out: float
    least_left_out: float


FROM_ENGLISH = Judging(1.6, 0.5, 0.08, 0.3, 1.8, 0.6, -0.4, 0.42)
INTO_ENGLISH = Judging(1.6, 0.8, 0.48, 0.23, -0.5, 0.27, 1.3, 0.51)


@dataclass(slots=True)
class Counts:
    """What was seen.

    Attributes:
        pairs: of phrases, English ones first.
        links: of single words.
        english, russian: words.
        alone: words that answer nothing: in English, in the other language.
    """

    pairs: dict[tuple[str, str], float] = field(default_factory=dict)
    links: Counter[tuple[str, str]] = field(default_factory=Counter)
    english: Counter[str] = field(default_factory=Counter)
    russian: Counter[str] = field(default_factory=Counter)
    alone: tuple[Counter[str], Counter[str]] = field(default_factory=lambda: (Counter(), Counter()))


def counted(sentences: Iterable[Sentence]) -> Counts:
    """What phrases and words translate each other, how often; sentences count more than other rows and than scripture."""
    found = Counts()
    for english, russian, links in sentences:
        is_sentence = len(english) >= LEAST_SENTENCE and english[-1] in (".", "!", "?", '"')
        weight = 1.0 if is_sentence and not is_scripture(english) else OTHERS
        for pair in phrase_pairs(english, russian, links, costs.LONGEST, _may_stand):
            found.pairs[pair] = found.pairs.get(pair, 0.0) + weight
        found.english.update(english)
        found.russian.update(russian)
        found.links.update((english[one], russian[two]) for one, two in links)
        for side, words in enumerate((english, russian)):
            linked = {link[side] for link in links}
            found.alone[side].update(word for place, word in enumerate(words) if place not in linked)
    return found


def is_scripture(english: Sequence[str]) -> bool:
    """Whether a sentence is a verse of scripture, whose words and order are not those of public texts.

    Args:
        english: its keys.
    """
    return english[0] == "and" or not _SCRIPTURE.isdisjoint(english)


def judged(counts: Counts, forth: Judging = FROM_ENGLISH, back: Judging = INTO_ENGLISH) -> list[costs.Pair]:
    """The pairs that are kept, with their costs."""
    return [*_needed(_good(list(_costs(counts, forth, back)))), *_left_out(counts, forth, back)]


def _costs(counts: Counts, forth: Judging, back: Judging) -> Iterator[costs.Pair]:
    ones: defaultdict[str, float] = defaultdict(float)
    others: defaultdict[str, float] = defaultdict(float)
    for (english, russian), count in counts.pairs.items():
        ones[english] += count
        others[russian] += count
    words = _Words(counts)
    for english, russian in _kept(counts.pairs, ones, others):
        count = counts.pairs[english, russian]
        one, two = math.log(count / (ones[english] + forth.unseen)), math.log(count / (others[russian] + forth.unseen))
        three, four = math.log(count / (others[russian] + back.unseen)), math.log(count / (ones[english] + back.unseen))
        there, here = words.likely(english.split(" "), russian.split(" "))
        from_score = forth.forth * one + forth.back * two + forth.words_forth * there + forth.words_back * here + forth.phrase
        into_score = back.forth * three + back.back * four + back.words_forth * here + back.words_back * there + back.phrase
        yield costs.Pair(english, russian, round(-from_score * costs.SCALE), round(-into_score * costs.SCALE))


def _good(pairs: Sequence[costs.Pair]) -> Iterator[costs.Pair]:
    """The pairs that are not much worse than the best of their phrase, in either direction."""
    forth: dict[str, int] = {}
    back: dict[str, int] = {}
    for each in pairs:
        forth[each.english] = min(forth.get(each.english, each.forth), each.forth)
        back[each.russian] = min(back.get(each.russian, each.back), each.back)
    for each in pairs:
        if each.forth <= forth[each.english] + _WORSE or each.back <= back[each.russian] + _WORSE:
            yield each


def _needed(pairs: Iterable[costs.Pair]) -> Iterator[costs.Pair]:
    """The pairs that are not said as well by the pairs of their parts, one behind the russian."""
    kept: dict[tuple[str, str], tuple[int, int]] = {}
    for each in sorted(pairs, key=lambda pair: (pair.english.count(" ") + pair.russian.count(" "), pair)):
        if not _is_composed(each, kept):
            kept[each.english, each.russian] = each.forth, each.back
            yield each


def _is_composed(pair: costs.Pair, kept: Mapping[tuple[str, str], tuple[int, int]]) -> bool:
    english, russian = pair.english.split(" "), pair.russian.split(" ")
    for left in range(1, len(english)):
        for right in range(1, len(russian)):
            first = kept.get((" ".join(english[:left]), " ".join(russian[:right])))
            second = kept.get((" ".join(english[left:]), " ".join(russian[right:]))) if first else None
            if first and second:
                is_near = first[0] + second[0] <= pair.forth + _DEARER and first[1] + second[1] <= pair.back + _DEARER
                if is_near:
                    return True
    return False


def _kept(pairs: Mapping[tuple[str, str], float], ones: Mapping[str, float], others: Mapping[str, float]) -> set[tuple[str, str]]:
    """The pairs that are seen often enough, the commonest of each phrase."""
    of_english: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    of_other: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for (english, russian), count in pairs.items():
        least = _LEAST_PHRASE if " " in english or " " in russian else _LEAST_WORD
        if count >= least and count >= _LEAST_SHARE * min(ones[english], others[russian]):
            of_english[english].append((-count, russian))
            of_other[russian].append((-count, english))
    forth = {(english, russian) for english, row in of_english.items() for _, russian in sorted(row)[:_MOST]}
    back = {(english, russian) for russian, row in of_other.items() for _, english in sorted(row)[:_MOST]}
    return forth | back


def _left_out(counts: Counts, forth: Judging, back: Judging) -> Iterator[costs.Pair]:
    """The words that often have no counterpart: articles, and what a language says besides."""
    sides = ((counts.english, counts.alone[0], forth), (counts.russian, counts.alone[1], back))
    for is_other, (seen, alone, judging) in enumerate(sides):
        for word, often in alone.items():
            share = often / seen[word]
            if seen[word] >= _LEFT_OUT_OFTEN and share >= judging.least_left_out:
                cost = round(-(judging.forth * math.log(share) + judging.left_out) * costs.SCALE)
                yield costs.Pair(costs.NOTHING, word, 0, cost) if is_other else costs.Pair(word, costs.NOTHING, cost, 0)


class _Words:
    """How likely words are translated by each russian."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._forth: Counter[str] = Counter(counts.alone[0])
        self._back: Counter[str] = Counter(counts.alone[1])
        for (english, russian), count in counts.links.items():
            self._forth[english] += count
            self._back[russian] += count

    def likely(self, english: Sequence[str], russian: Sequence[str]) -> tuple[float, float]:
        """The logarithm of how likely the other's words are for the English ones, and the reverse."""
        counts = self._counts
        forth = sum(
            self._best(((counts.links[one, two], self._forth[one]) for one in english), counts.alone[1][two], counts.russian[two])
            for two in russian
        )
        back = sum(
            self._best(((counts.links[one, two], self._back[two]) for two in russian), counts.alone[0][one], counts.english[one])
            for one in english
        )
        return forth, back

    def _best(self, shares: Iterable[tuple[int, int]], alone: int, seen: int) -> float:
        found = max((count / every for count, every in shares if count), default=0.0)
        return math.log(max(found, _NOTHING * alone / max(seen, 1), _UNLIKELY))


def _may_stand(key: str) -> bool:
    return key[0].isalnum() or key in _SIGNS


def aligned(pairs: Sequence[tuple[str, str]]) -> Iterator[Sentence]:
    """Pairs of texts with the links of their words, found by their dictionary forms."""
    texts = [(keys(pieces(english)), keys(pieces(russian))) for english, russian in pairs]
    texts = [text for text in texts if all(text) and max(map(len, text)) <= _MOST_TOKENS]
    for chunk in range(_CHUNKS):
        some = texts[chunk::_CHUNKS]
        forms = [
            ([_form(word, costs.ENGLISH) for word in english], [_form(word, costs.RUSSIAN) for word in russian])
            for english, russian in some
        ]
        for (english, russian), links in zip(some, align_words(forms), strict=True):
            yield english, russian, links


@lru_cache(maxsize=500_000)
def _form(word: str, language: str) -> str:
    found = lemma(word, language).casefold() if word[0].isalpha() else word
    return found.replace(" ", "_").replace("|", "!") or word


def main() -> int:
    """Make the tables and write them."""
    parser = argparse.ArgumentParser(description="Learn what English phrases are in Russian.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    pairs: dict[tuple[str, str], None] = {}
    texts: dict[str, None] = {}
    for english, russian, _ in rows(chosen.corpus, 4 * _LONGEST_ROW):
        if english and russian and max(len(english), len(russian)) <= _LONGEST_ROW:
            pairs[english, russian] = None
        if english and not is_scripture(keys(pieces(english)) or [english]):
            texts[english] = None
    found = judged(counted(aligned(list(pairs))))
    (chosen.folder / "costs-en-ru.xz").write_bytes(costs.as_file(found))
    english_follows = following.as_file(follows(keys(pieces(text)) for text in texts))
    (chosen.folder / "following-en.xz").write_bytes(english_follows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
