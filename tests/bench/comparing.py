"""How long a long statement takes to be compared and reported: ``python -m tests.bench.comparing [TABLE.tsv] [--units N]``.

A statement of three versions is made of the table's rows (with a number or a word changed in every twentieth unit, so
that there is something to report), compared without translation, first with everything cold, then once more, and
written in every format. Seconds on the clock, and seconds of processor time of all processes together, which other work on
the machine lengthens less. The command is timed with the glossary and without, on one core and on all, with its bytecode
written before, as an installer writes it.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeVar

from tests.bench.align import TABLE, read_table
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit

ROOT = Path(__file__).parents[2]
VERSIONS = ("ru", "uk", "en")
CHANGED = 20
T = TypeVar("T")


def made(table: list[dict[str, str]], units: int) -> Statement:
    """A statement of so many units; in every twentieth the English version departs."""
    rows = [dict(table[n % len(table)]) for n in range(units)]
    for row in rows[::CHANGED]:
        changed = re.sub(r"\d", lambda digit: str((int(digit.group()) + 3) % 10), row["en"])
        row["en"] = changed if changed != row["en"] else f"{row['en'].rstrip('.')}, 47 in all."
    segments = [{tag: Segment(row[tag], State.CONFIRMED, "human") for tag in VERSIONS} for row in rows]
    return Statement("long", Header(VERSIONS, "en"), [Unit(f"u{n}", each) for n, each in enumerate(segments, 1)])


def timed(what: str, work: Callable[[], T]) -> T:
    """Do some work and print how long it took."""
    clock, processor = time.perf_counter(), processor_time()
    answer = work()
    size = f"{len(answer) / 1e6:8.2f} MB" if isinstance(answer, str | bytes) else ""
    print(f"{what:54} {time.perf_counter() - clock:7.2f} s {processor_time() - processor:7.2f} s CPU {size}", flush=True)
    return answer


def processor_time() -> float:
    """Seconds that this process and those that it started, and that have ended, have computed."""
    return sum(os.times()[:4])


def measure(table: list[dict[str, str]], units: int) -> None:
    """Print the times of one process."""
    from workbench.cli.output import as_json_text
    from workbench.compare.report import Made, as_html, as_json, as_text, compare
    from workbench.compare.report.document import as_docx
    from workbench.workspace.folder import Workspace

    statement = made(table, units)
    glossary = timed("glossary read", lambda: Workspace.open(ROOT).termbase)
    first = timed("compared, cold (as for text)", lambda: compare(statement, find_terms=glossary.find))
    timed("compared once more, warm", lambda: compare(statement, find_terms=glossary.find))
    whole = timed("compared, warm, all facts listed", lambda: compare(statement, find_terms=glossary.find, with_facts=True))
    how = Made("2026-11-22T17:05:00Z", len(glossary.concepts))
    print(f"{len(first.differing)} of {units:,} units differ")
    timed("text", lambda: as_text(first, how))
    timed("json", lambda: as_json_text(as_json(whole, how)).encode())
    timed("html", lambda: as_html(whole, how).encode())
    timed("html, only differing units", lambda: as_html(whole, Made(how.when, how.concepts, only_differing=True)).encode())
    timed("docx", lambda: as_docx(whole, how))


def command(table: list[dict[str, str]], units: int) -> None:
    """Print how long the command takes, from its start to the written page: with the glossary or without, on one core or all."""
    import tempfile

    from workbench.formats.tmx_write import dumps

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.tmx"
        path.write_bytes(dumps(made(table, units)))
        kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(folder) / "bytecode")}
        call = [sys.executable, "-m", "workbench", "compare", str(path)]
        subprocess.run([*call, "--format", "html", "-o", f"{path}.html", "-C", ROOT], check=True, cwd=ROOT, env=kept)
        cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        for form, home, limit in product(("text", "html"), (ROOT, Path(folder)), (cores[:1], cores)):
            run = [*call, "--format", form, "-o", f"{path}.{form}", "-C", home]
            what = f"{form}, {'glossary' if home is ROOT else 'no glossary'}, {len(limit) or 'all'} core{'s' * (len(limit) != 1)}"
            keep = partial(os.sched_setaffinity, 0, limit) if limit else None
            timed(f"compare: {what}", partial(subprocess.run, run, check=True, cwd=ROOT, env=kept, preexec_fn=keep))


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    parser.add_argument("--units", type=int, default=1000)
    arguments = parser.parse_args()
    table = read_table(arguments.table)
    measure(table, arguments.units)
    command(table, arguments.units)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
