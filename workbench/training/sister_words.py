"""How ``text/vocabulary/sisters.xz`` is made: what Russian words are in Ukrainian.

Three sources, added up: IBM model 1 (Brown et al. 1993) in both directions over the headwords of Russian and Ukrainian rows;
words that share their translations into English (`text.vocabulary.lexicon`); and words of both of pymorphy3's dictionaries
that are spelled alike but for the regular differences of the two languages. Run, with NumPy, eight gigabytes and a quarter
of an hour: ``python -m workbench.training.sister_words CORPUS.tsv.xz OUT.xz``.
"""

from __future__ import annotations

import argparse
import lzma
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from workbench.text.lemmas import analyser, is_known
from workbench.text.typography import fold
from workbench.text.vocabulary.inflection import KINDS, Kind, readings
from workbench.text.vocabulary.lexicon import translations
from workbench.text.vocabulary.sisters import LETTERS
from workbench.training.cognates import skeleton, ukrainian_spellings
from workbench.training.word_pairs import Limits, Scored, learned, rows, words

LIMITS = Limits(rarest=1, most_frequent=0.25, least_score=0.02, least_count=0.9, most_translations=10, alike=True)
_LONGEST_ROW, _MOST_WORDS = 260, 36
_LEAST_LIKELY = 0.1
"""How likely a reading of a word must be to count."""

_BY_ENGLISH = 0.12
"""What a word is worth that is the first translation of the first translation into English."""

_SEEN_ALIKE, _ALIKE = 0.3, 0.1
"""What a word is worth that is spelled alike, when the corpus has it and when the dictionary alone does."""

_LEAST_OF_BEST, _MOST = 0.25, 3

Key = tuple[str, Kind]
_LETTER_OF = {kind: letter for letter, kind in LETTERS.items()}


def keys(text: str, language: str) -> list[str]:
    """The headwords that the words of a text may have, with their kinds, as ``слово/n``, each once."""
    found = {key for word in words(text) if not word.isascii() for key in _keys(fold(word, case=True), language)}
    return sorted(f"{headword}/{_LETTER_OF[kind]}" for headword, kind in found)


@lru_cache(maxsize=600_000)
def _keys(word: str, language: str) -> tuple[Key, ...]:
    found = {(each.headword, each.kind) for each in readings(word, language) if each.score >= _LEAST_LIKELY}
    return tuple(found) or ((word, "unchanging"),)


def aligned(pairs: Iterable[tuple[str, str]]) -> Scored:
    """``слово/n`` → (score, ``слово/n`` of Ukrainian), from Russian and Ukrainian texts that say the same."""
    both = ((keys(one, "ru"), keys(other, "uk")) for one, other in pairs)
    return learned((row for row in both if all(row) and max(map(len, row)) <= _MOST_WORDS), LIMITS)


def table(scored: Scored, russian: Iterable[Key], ukrainian: Mapping[Key, int]) -> dict[Key, list[tuple[float, str]]]:
    """The table: (headword, kind) → Ukrainian headwords with what they are worth, the best first.

    Args:
        scored: as `aligned` answers.
        russian: the headwords to find.
        ukrainian: every headword of the Ukrainian dictionary, with how often the corpus has it.
    """
    spelled = defaultdict(list)
    for word, kind in ukrainian:
        spelled[skeleton(word), kind].append(word)
    found: dict[Key, list[tuple[float, str]]] = {}
    for word, kind in russian:
        worth: defaultdict[str, float] = defaultdict(float)
        for source in (_by_rows(word, kind, scored), _by_english(word), _alike(word, kind, spelled, ukrainian)):
            for other, score in source:
                if (other, kind) in ukrainian:
                    worth[other] += score
        best = sorted(((score, other) for other, score in worth.items()), reverse=True)
        if best:
            found[word, kind] = [each for each in best if each[0] >= _LEAST_OF_BEST * best[0][0]][:_MOST]
    return found


def _by_rows(word: str, kind: Kind, scored: Scored) -> Iterator[tuple[str, float]]:
    for score, other in scored.get(f"{word}/{_LETTER_OF[kind]}", ()):
        headword, _, letter = other.rpartition("/")
        if LETTERS[letter] == kind:
            yield headword, score


def _by_english(word: str) -> Iterator[tuple[str, float]]:
    for n, english in enumerate(translations(word, "ru", "en"), 1):
        for m, other in enumerate(translations(english, "en", "uk"), 1):
            yield other, _BY_ENGLISH / (n * m)


def _alike(
    word: str, kind: Kind, spelled: Mapping[tuple[str, Kind], list[str]], ukrainian: Mapping[Key, int]
) -> Iterator[tuple[str, float]]:
    found: dict[str, float] = {}
    for spelling, is_same in ukrainian_spellings(word, kind):
        for other in spelled.get((skeleton(spelling), kind), ()):
            worth = (_SEEN_ALIKE if ukrainian[other, kind] else _ALIKE) / (1 if is_same else 2)
            found[other] = max(found.get(other, 0.0), worth)
    yield from found.items()


def headwords(language: str) -> Iterator[Key]:
    """Every headword of a dictionary; verbs by their infinitives, Russian participles by their masculine nominatives."""
    dictionary = analyser(language).dictionary
    for word, (paradigm, number) in dictionary.words.iteritems():
        tag = dictionary.build_tag_info(paradigm, number)
        kind = KINDS.get(str(tag.POS), "unchanging")
        if number == 0 or kind == "unchanging" or ("PRTF" in tag and {"masc", "sing", "nomn"} in tag):
            yield fold(word, case=True), kind


def as_file(found: Mapping[Key, list[tuple[float, str]]]) -> bytes:
    """The table as `text.vocabulary.sisters` reads it, worth in twentieths."""
    lines = []
    for (word, kind), others in sorted(found.items()):
        cells = (f"{other}\t{min(max(round(score * 20), 1), 20)}" for score, other in others)
        lines.append("\t".join((word, _LETTER_OF[kind], *cells)))
    return lzma.compress("\n".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


def main() -> int:
    """Make the table and write it."""
    parser = argparse.ArgumentParser(description="Learn what Russian words are in Ukrainian.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    chosen = parser.parse_args()
    russian: Counter[Key] = Counter()
    ukrainian: Counter[Key] = Counter(dict.fromkeys(headwords("uk"), 0))
    pairs: list[tuple[str, str]] = []
    for _, one, other in rows(chosen.corpus, _LONGEST_ROW):
        russian.update(_dictionary_keys(one, "ru"))
        ukrainian.update(_dictionary_keys(other, "uk"))
        if one and other:
            pairs.append((one, other))
    chosen.out.write_bytes(as_file(table(aligned(pairs), russian, ukrainian)))
    return 0


def _dictionary_keys(text: str, language: str) -> Iterator[Key]:
    """The headwords that the words of a text may have, of words that the dictionary has."""
    for word in words(text):
        if not word.isascii() and is_known(word, language):
            yield from _keys(fold(word, case=True), language)


if __name__ == "__main__":
    raise SystemExit(main())
