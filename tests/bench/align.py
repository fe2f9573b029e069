"""Sentence alignment measured: strict bead F1 on documents made from true translations.

Documents of 200 sentences are cut from a table of translations; 8 % of the rows lose a version, 14 % are merged with
their neighbour or split in one version. Run: ``python tests/bench/align.py [TABLE.tsv]`` (``galechurch`` is measured
beside it when it can be imported).
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.compare.align import align

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


def by_workbench(texts: dict[str, list[str]]) -> list[Rows]:
    """Aligned by the workbench."""
    return [dict(bead.rows) for bead in align(texts)]


def by_galechurch(texts: dict[str, list[str]]) -> list[Rows]:
    """Aligned by sentence lengths alone (Gale and Church 1993)."""
    import galechurch

    (left, one), (right, two) = texts.items()
    block = galechurch.align(one, two)
    return [
        {left: tuple(range(bead.source_start, bead.source_end)), right: tuple(range(bead.target_start, bead.target_end))}
        for bead in block.beads
    ]


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--size", type=int, default=200)
    parser.add_argument("--half", choices=("first", "second", "all"), default="all")
    arguments = parser.parse_args()
    table = read_table(arguments.table)
    middle = len(table) // 2
    table = {"first": table[:middle], "second": table[middle:], "all": table}[arguments.half]
    methods = [("workbench", by_workbench)]
    try:
        import galechurch  # noqa: F401

        methods.append(("galechurch", by_galechurch))
    except ImportError:
        print("galechurch is not installed; measured without it", file=sys.stderr)
    print(f"{'versions':10} {'method':12} {'median':>7} {'lowest':>7} {'s/doc':>7}")
    for tags in (("en", "ru"), ("en", "uk"), ("ru", "uk"), TAGS):
        for name, method in methods:
            if name == "galechurch" and len(tags) > 2:
                continue
            scores, start = [], time.perf_counter()
            for texts, wanted in documents(table, tags, arguments.count, arguments.size):
                scores.append(f1(method(texts), wanted, tags))
            spent = (time.perf_counter() - start) / arguments.count
            print(f"{'-'.join(tags):10} {name:12} {statistics.median(scores):7.3f} {min(scores):7.3f} {spent:7.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
