"""Disagreeing numbers measured on true translations: how often they are reported, and how many wrong digits are found.

In every version of every row one digit is replaced by another, once in the row. Run:
``python -m tests.bench.figures [TABLE.tsv]``.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.align import TABLE, read_table
from workbench.text.quantities.agreement import disagreements

_NUMBER = re.compile(r"\d+")


def false_alarms(table: Sequence[dict[str, str]]) -> int:
    """How many rows of true translations have a number in question."""
    return sum(bool(disagreements(row)) for row in table)


def seeded(table: Sequence[dict[str, str]]) -> Iterator[tuple[str, dict[str, str]]]:
    """The version that has a wrong digit, and the row with it; the same on every run."""
    rng = random.Random(7)
    for row in table:
        for tag, text in row.items():
            if places := list(_NUMBER.finditer(text)):
                place = rng.choice(places)
                at = rng.randrange(place.start(), place.end())
                digit = rng.choice([digit for digit in "123456789" if digit != text[at]])
                yield tag, {**row, tag: text[:at] + digit + text[at + 1 :]}


def found_and_named(table: Sequence[dict[str, str]]) -> tuple[int, int, int]:
    """Of the seeded errors: all, those found, and those where only the right version is named."""
    count = found = named = 0
    for tag, row in seeded(table):
        count += 1
        odd = {each.odd for each in disagreements(row)}
        found += bool(odd)
        named += odd == {tag}
    return count, found, named


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    table = read_table(parser.parse_args().table)
    count, found, named = found_and_named(table)
    print(f"true translations in question: {false_alarms(table)} of {len(table)}")
    print(f"wrong digits: {count}, found {found / count:.1%}, the right version named {named / count:.1%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
