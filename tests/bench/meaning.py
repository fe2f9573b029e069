"""Meaning compared through translation, measured: true translations flagged, and left-out clauses found.

Russian and Ukrainian with whatever model serves the pair. Seeded, with a fixed seed: one clause between two commas is
taken out of one version; its translation is made anew from what is left. Run: ``python -m tests.bench.meaning``.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.align import TABLE, read_table
from workbench.compare.meaning import Meaning
from workbench.compare.readings import Readings
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit
from workbench.mt.translator import MachineTranslator

PAIR = ("ru", "uk")
_CLAUSE = re.compile(r",\s[^,.;:]{18,90}(?=[,.;])")


def read(translator: MachineTranslator, groups: Sequence[Sequence[Unit]]) -> Readings:
    """All texts translated both ways."""
    made: dict[tuple[str, str, str], str] = {}
    for tag, language in (PAIR, PAIR[::-1]):
        texts = list(dict.fromkeys(unit.text(tag) for group in groups for unit in group))
        made.update({(each.source, tag, language): each.target for each in translator.translate(texts, tag, language)})
    return Readings("ru", made, {"uk": "the model"})


def units_of(rows: Sequence[dict[str, str]]) -> list[Unit]:
    """A unit of each row."""
    return [Unit(f"u{n}", {tag: Segment(row[tag], State.CONFIRMED) for tag in PAIR}) for n, row in enumerate(rows)]


def without_a_clause(rows: Sequence[dict[str, str]], tag: str, seed: int) -> list[dict[str, str]]:
    """The rows in which a clause can be taken out of a version, without it."""
    rng = random.Random(seed)
    found = []
    for row in rows:
        clauses = list(_CLAUSE.finditer(row[tag]))
        if clauses:
            clause = rng.choice(clauses)
            found.append({**row, tag: row[tag][: clause.start()] + row[tag][clause.end() :]})
    return found


def run(path: Path, count: int, *, translate: bool) -> None:
    """Print the table."""
    rows = read_table(path)[:count]
    units = units_of(rows)
    seeded = {tag: units_of(without_a_clause(rows, tag, 3)) for tag in PAIR}
    readings = read(MachineTranslator(), [units, *seeded.values()]) if translate else Readings("ru")
    started = time.process_time()
    meaning = Meaning.of(units, PAIR, readings)
    flagged = sum(bool(meaning.differences(unit)) for unit in units)
    seconds = time.process_time() - started
    shares = ", ".join(f"{one} in {other} {share:.2f}" for (one, other), share in meaning.found.items())
    print(f"{'with the model' if translate else 'without a model':16} words found: {shares}")
    print(f"{'':16} flagged {flagged} of {len(units)} true translations ({flagged / len(units):.1%}), {seconds:.1f} CPU s")
    for tag, group in seeded.items():
        found = sum(any(not each.values.get(tag, "-") for each in meaning.differences(unit)) for unit in group)
        print(f"{'':16} clause left out of {tag}: {found} of {len(group)} found ({found / len(group):.1%})")


def main() -> None:
    """Measure with the model and without."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    parser.add_argument("--rows", type=int, default=500)
    arguments = parser.parse_args()
    for translate in (True, False):
        run(arguments.table, arguments.rows, translate=translate)


if __name__ == "__main__":
    main()
