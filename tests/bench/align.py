"""Sentence alignment measured: strict bead F1 on documents made from true translations, and how far its confidence holds.

Documents of 200 sentences are cut from a table of translations; 8 % of the rows lose a version, 14 % are merged with
their neighbour or split in one version. Run: ``python tests/bench/align.py [TABLE.tsv] [--translate]`` (``galechurch``
is measured beside it when it can be imported; with ``--translate`` also the alignment with the installed models, where
they serve the versions). The last columns: wrong beads of those below `unit.SURE`, and of those above it.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from workbench.compare.alignment.align import align
from workbench.compare.alignment.hints import NO_HINTS, Hints
from workbench.compare.alignment.pairing import Bead
from workbench.core.unit import SURE

TAGS = ("en", "ru", "uk")
Rows = dict[str, tuple[int, ...]]
TABLE = Path(__file__).parents[3] / "shared" / "data" / "flores-dev.en-ru-uk.tsv"


def document(rows: Sequence[dict[str, str]], tags: Sequence[str], rng: random.Random) -> tuple[dict[str, list[str]], list[Rows]]:
    """Texts with omissions, merges and splits, and the beads they should be aligned to."""
    texts: dict[str, list[str]] = {tag: [] for tag in tags}
    beads: list[Rows] = []
    n = 0
    while n < len(rows):
        draw, special = rng.random(), rng.choice(tags)
        taken = 2 if 0.08 <= draw < 0.15 and n + 1 < len(rows) else 1
        bead: Rows = {}
        for tag in tags:
            parts = [row[tag] for row in rows[n : n + taken]]
            if tag == special:
                parts = _changed(parts, draw)
            start = len(texts[tag])
            texts[tag].extend(parts)
            bead[tag] = tuple(range(start, len(texts[tag])))
        beads.extend(_separate(bead, tags))
        n += taken
    return texts, beads


def _changed(parts: list[str], draw: float) -> list[str]:
    if draw < 0.08:
        return []
    if draw < 0.15:
        return [" ".join(parts)]
    if draw < 0.22:
        places = [n for n, char in enumerate(parts[0]) if char in ",;:" and parts[0][n + 1 : n + 2] == " "]
        middle = min(places, key=lambda n: abs(n - len(parts[0]) / 2), default=None)
        if middle is not None and 15 < middle < len(parts[0]) - 15:
            return [parts[0][:middle] + ".", parts[0][middle + 2 :]]
    return parts


def _separate(bead: Rows, tags: Sequence[str]) -> list[Rows]:
    if all(len(bead[tag]) == 2 for tag in tags):
        return [{tag: (bead[tag][n],) for tag in tags} for n in (0, 1)]
    return [bead]


def documents(
    table: Sequence[dict[str, str]], tags: Sequence[str], count: int, size: int
) -> Iterator[tuple[dict[str, list[str]], list[Rows]]]:
    """`count` documents of `size` rows, with fixed seeds."""
    for seed in range(count):
        rng = random.Random(f"{seed}{'-'.join(tags)}")
        start = rng.randrange(max(1, len(table) - size + 1))
        yield document(table[start : start + size], tags, rng)


def f1(found: Sequence[Rows], wanted: Sequence[Rows], tags: Sequence[str]) -> float:
    """Strict: a bead counts only when every version's sentences are exactly right."""
    ours = {tuple(bead.get(tag, ()) for tag in tags) for bead in found}
    gold = {tuple(bead.get(tag, ()) for tag in tags) for bead in wanted}
    return 2 * len(ours & gold) / (len(ours) + len(gold))


def read_table(path: Path) -> list[dict[str, str]]:
    """Rows of a table with the columns en, ru and uk."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [dict(zip(TAGS, line.split("\t"), strict=True)) for line in lines]


Method = Callable[[dict[str, list[str]]], list[Bead]]


def by_workbench(hints: Hints = NO_HINTS) -> Method:
    """Aligned by the workbench."""
    return lambda texts: align(texts, hints=hints)


def by_galechurch(texts: dict[str, list[str]]) -> list[Bead]:
    """Aligned by sentence lengths alone (Gale and Church 1993)."""
    import galechurch

    (left, one), (right, two) = texts.items()
    return [
        Bead(
            {left: tuple(range(bead.source_start, bead.source_end)), right: tuple(range(bead.target_start, bead.target_end))},
            1.0,
        )
        for bead in galechurch.align(one, two).beads
    ]


@dataclass
class Measured:
    """What a method did on some documents.

    Attributes:
        doubtful, sure: (wrong, all) of the beads below `SURE`, and of the others.
    """

    scores: list[float] = field(default_factory=list)
    doubtful: tuple[int, int] = (0, 0)
    sure: tuple[int, int] = (0, 0)
    seconds: float = 0.0

    def add(self, found: Sequence[Bead], wanted: Sequence[Rows], tags: Sequence[str]) -> None:
        """Take one document into account."""
        self.scores.append(f1([dict(bead.rows) for bead in found], wanted, tags))
        gold = {tuple(bead.get(tag, ()) for tag in tags) for bead in wanted}
        for bead in found:
            wrong = tuple(bead.rows.get(tag, ()) for tag in tags) not in gold
            if bead.confidence < SURE:
                self.doubtful = self.doubtful[0] + wrong, self.doubtful[1] + 1
            else:
                self.sure = self.sure[0] + wrong, self.sure[1] + 1


def measured(method: Method, table: Sequence[dict[str, str]], tags: Sequence[str], count: int, size: int) -> Measured:
    """What a method does on `count` documents."""
    found = Measured()
    for texts, wanted in documents(table, tags, count, size):
        start = time.process_time()
        beads = method(texts)
        found.seconds += (time.process_time() - start) / count
        found.add(beads, wanted, tags)
    return found


def methods(translate: bool) -> list[tuple[str, Method]]:
    """The peers, and the workbench with and without models."""
    found = [("workbench", by_workbench())]
    if translate:
        from workbench.mt.translator import MachineTranslator

        found.append(("with models", by_workbench(Hints(translator=MachineTranslator()))))
    try:
        import galechurch  # noqa: F401

        found.append(("galechurch", by_galechurch))
    except ImportError:
        print("galechurch is not installed; measured without it", file=sys.stderr)
    return found


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--size", type=int, default=200)
    parser.add_argument("--half", choices=("first", "second", "all"), default="all")
    parser.add_argument("--translate", action="store_true", help="also with the installed models")
    arguments = parser.parse_args()
    table = read_table(arguments.table)
    middle = len(table) // 2
    table = {"first": table[:middle], "second": table[middle:], "all": table}[arguments.half]
    print(f"{'versions':10} {'method':12} {'median':>7} {'lowest':>7} {'cpu s':>7} {'wrong below':>12} {'wrong above':>12}")
    for tags in (("en", "ru"), ("en", "uk"), ("ru", "uk"), TAGS):
        for name, method in methods(arguments.translate):
            if (name == "galechurch" and len(tags) > 2) or (name == "with models" and not served(tags)):
                continue
            one = measured(method, table, tags, arguments.count, arguments.size)
            below, above = (f"{wrong}/{count}" for wrong, count in (one.doubtful, one.sure))
            print(
                f"{'-'.join(tags):10} {name:12} {statistics.median(one.scores):7.3f} {min(one.scores):7.3f}"
                f" {one.seconds:7.2f} {below:>12} {above:>12}"
            )
    texts, _ = document((table * 6)[:1000], TAGS, random.Random(1))
    start = time.process_time()
    align(texts)
    print(f"1000 units in three versions: {time.process_time() - start:.1f} s of processor time")
    return 0


def served(tags: Sequence[str]) -> bool:
    """Whether an installed model serves two of the versions."""
    from workbench.mt.translator import MachineTranslator

    translator = MachineTranslator()
    return any(translator.can_translate(*pair) for pair in combinations(tags, 2))


if __name__ == "__main__":
    raise SystemExit(main())
