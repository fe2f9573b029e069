"""How long recognition takes with 10,000 concepts: ``python -m tests.bench.terms [CONCEPTS]``.

Prints the time to read the files, to make each language's index (cold: the dictionaries are loaded and every word is
analysed for the first time), and milliseconds per segment, cold and warm.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from workbench.core.concept import Concept, Term
from workbench.formats import tbx
from workbench.termbase.termbase import Termbase

T = TypeVar("T")

_STEMS = {
    language: words.split()
    for language, words in {
        "ru": "мост дорога договор министр встреча район ремонт совет город житель закон помощь граница перевозка станция",
        "uk": "міст дорога договір міністр зустріч район ремонт рада місто мешканець закон допомога кордон вантаж станція",
        "en": "bridge road treaty minister meeting district repair council city resident law assistance border train station",
    }.items()
}
_ATTRIBUTES = {
    language: words.split()
    for language, words in {
        "ru": "новый старый северный южный местный открытый общий главный срочный",
        "uk": "новий старий північний південний місцевий відкритий спільний головний терміновий",
        "en": "new old northern southern local open common main urgent",
    }.items()
}
_SYLLABLES = {
    language: words.split()
    for language, words in {
        "ru": "ба ро ми ску тан лев гор ник сол дар",
        "uk": "ба ро ми ску тан лев гір ник сол дар",
        "en": "ba ro mi sku tan lev gor nik sol dar",
    }.items()
}


def concepts(count: int, chance: random.Random) -> list[Concept]:
    """Made-up concepts: a third single names, the rest phrases of two and three words."""

    def name(language: str) -> str:
        return "".join(chance.choices(_SYLLABLES[language], k=4))

    def phrase(language: str, n: int) -> str:
        words = [chance.choice(_STEMS[language])]
        if n % 3:
            words.insert(0, chance.choice(_ATTRIBUTES[language]))
        return " ".join([*words, name(language)] if n % 3 != 2 else [*words[:1], name(language), *words[1:]])

    def term(language: str, n: int) -> Term:
        return Term(name(language) if n % 3 == 0 else phrase(language, n))

    return [Concept(f"c-{n}", {tag: (term(tag, n),) for tag in ("ru", "uk", "en")}) for n in range(count)]


def segments(made: list[Concept], language: str, chance: random.Random) -> list[str]:
    """200 segments of 25 words, each with three terms in it."""
    common = [*_STEMS[language], *_ATTRIBUTES[language]]
    found = []
    for _ in range(200):
        words = chance.choices(common, k=20)
        for concept in chance.sample(made, 3):
            words.insert(chance.randrange(len(words)), concept.terms[language][0].text)
        found.append(" ".join(words))
    return found


def main(count: int) -> None:
    """Measure and print."""
    chance = random.Random(7)
    made = concepts(count, chance)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "glossary"
        folder.mkdir()
        (folder / "bench.tbx").write_bytes(tbx.dumps(made))
        termbase, seconds = _timed(lambda: Termbase(folder))
        print(f"{len(termbase.concepts)} concepts read in {seconds:.2f} s")
        for language in ("ru", "uk", "en"):
            _, seconds = _timed(partial(termbase.find, "", language))
            print(f"{language}: index made in {seconds:.2f} s", end="; ")
            texts = segments(made, language, chance)
            for label in ("cold", "warm"):
                times = [_timed(partial(termbase.find, text, language))[1] * 1000 for text in texts]
                print(f"{label} median {statistics.median(times):.3f} ms, worst {max(times):.2f} ms", end="; ")
            print()
        added = Concept("c-new", {"ru": (Term("новая переправа"),)})
        _, seconds = _timed(lambda: termbase.apply(None, added))
        print(f"one concept added and written in {seconds:.2f} s")
        _, seconds = _timed(lambda: termbase.find("новой переправой", "ru"))
        print(f"found {seconds * 1000:.2f} ms later")


def _timed(task: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    result = task()
    return result, time.perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
