"""How fast the memory answers, beside a search of every text in the same run: ``python tests/bench/memory.py [SEGMENTS]``.

The texts are synthetic: words of random syllables, drawn by Zipf's law from a vocabulary of 40,000. Forty queries are
texts of the memory with a tenth of the words changed, forty with a quarter, twenty are new. What counts as found is
what an exhaustive search puts first with a likeness of 70 or more.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

from rapidfuzz import fuzz, process

from workbench.core.match import Match
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.memory.memory import Memory
from workbench.text.typography import fold

VOCABULARY = 40_000
CONSONANTS, VOWELS = "бвгджзклмнпрстфхцчш", "аеиоуыяю"


class Prose:
    """Makes sentences of random words, always the same ones."""

    def __init__(self) -> None:
        self.random = random.Random(20)
        words: dict[str, None] = {}
        while len(words) < VOCABULARY:
            length = self.random.choice((1, 2, 2, 3, 3, 4))
            word = "".join(self.random.choice(CONSONANTS) + self.random.choice(VOWELS) for _ in range(length))
            words[word + self.random.choice(("", "", "н", "т", "ми"))] = None
        self.words = list(words)
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))

    def word(self) -> str:
        """One word, the frequent ones often."""
        return self.random.choices(self.words, cum_weights=self.weights)[0]

    def sentence(self) -> str:
        """Five to twenty words."""
        return " ".join(self.word() for _ in range(self.random.randint(5, 20))).capitalize() + "."

    def changed(self, sentence: str, share: float) -> str:
        """The sentence with some of its words replaced."""
        return " ".join(self.word() if self.random.random() < share else word for word in sentence.split())


def timed(queries: list[str], answer: Callable[[str], object]) -> tuple[list[object], str, float]:
    """The answers, p50 and p95 as text, and the p50 in milliseconds."""
    answers, times = [], []
    for query in queries:
        start = time.perf_counter()
        answers.append(answer(query))
        times.append((time.perf_counter() - start) * 1000)
    spread = statistics.quantiles(times, n=20)
    return answers, f"p50 {spread[9]:7.1f} ms   p95 {spread[18]:7.1f} ms", spread[9]


def confirmed(text: str) -> Segment:
    """A segment that counts for matches."""
    return Segment(text, State.CONFIRMED, "human", "bench", "2026-01-01T00:00:00Z")


def main(count: int) -> None:
    """Build, search both ways, and print."""
    prose = Prose()
    texts = [prose.sentence() for _ in range(count)]
    units = [Unit(f"u{n}", {"ru": confirmed(text), "en": confirmed(f"Sentence {n}.")}) for n, text in enumerate(texts)]
    with tempfile.TemporaryDirectory() as folder:
        memory = Memory(Path(folder) / "memory.sqlite")
        start = time.perf_counter()
        memory.index(Statement("bench", Header(("ru", "en"), "ru"), units), "1")
        taken = time.perf_counter() - start
        print(f"index    {count:,} units in {taken:.1f} s: {count / taken:,.0f} units/s, {2 * count / taken:,.0f} segments/s")
        print(f"file     {memory.stats().bytes / 1e6:.0f} MB")
        picked = prose.random.sample(texts, 80)
        queries = [prose.changed(text, 0.1) for text in picked[:40]] + [prose.changed(text, 0.25) for text in picked[40:]]
        queries += [prose.sentence() for _ in range(20)]
        memory.match(queries[0], "ru", "en")
        found, spread, ours = timed(queries, lambda text: memory.match(text, "ru", "en", limit=5, threshold=30))
        print(f"match    {spread}")
        folded = [fold(text, case=True) for text in texts]

        def every(text: str) -> object:
            return process.extract(fold(text, case=True), folded, scorer=fuzz.ratio, limit=5, score_cutoff=70)

        best, spread, brute = timed(queries, every)
        print(f"brute    {spread}   ratio {brute / ours:.0f}x")
        report_recall(found, best, texts)
        start = time.perf_counter()
        memory.put("bench", units[0].with_segment("ru", confirmed("Совсем новое предложение.")))
        print(f"put      {(time.perf_counter() - start) * 1000:.1f} ms")
        for query in ("шана*", f'"{texts[5].split()[1]} {texts[5].split()[2]}"', texts[9].split()[3], "нетакогослова"):
            _, spread, _ = timed([query] * 5, lambda text: memory.concordance(text))
            print(f"search   {spread}   {query}")
        memory.close()


def report_recall(found: list[object], best: list[object], texts: list[str]) -> None:
    """Print how many of the exhaustive search's best rows the memory found among its own."""
    first = five = first_all = five_all = 0
    for ours, theirs in zip(found, best, strict=True):
        sources = {match.source for match in ours if isinstance(match, Match)} if isinstance(ours, list) else set()
        rows = [texts[row[2]] for row in theirs] if isinstance(theirs, list) else []
        first_all += bool(rows)
        first += bool(rows) and rows[0] in sources
        five_all += len(rows)
        five += sum(row in sources for row in rows)
    print(f"recall   top 1: {first}/{first_all}   top 5: {five}/{five_all}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
