"""How long a completion takes while somebody types the translation of sentences of 25 words, and the alternatives of a word.

What an empty cell shows is the translation of the panel, looked at by the guards, so it is clocked too.

Run from the project's root: ``python -m tests.bench.interactive``. The typed texts are the references of FLORES dev, cut after
every share of their letters, so that half of them end inside a word; the glossary is that of the samples.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from workbench.mt.translator import MachineTranslator
from workbench.termbase.termbase import Termbase
from workbench.termbase.wanted import GlossaryTerms

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data" / "flores-dev.en-ru-uk.tsv"
LENGTHS = range(24, 27)
SENTENCES = 30
SHARES = (0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85)
GOAL = 150


def main() -> None:
    """Print a table."""
    if not SHARED.is_file():
        sys.exit(f"{SHARED} is not there: nothing to translate")
    rows = [line.split("\t")[1:3] for line in SHARED.read_text(encoding="utf-8").splitlines()]
    pairs = [(row[0].strip(), row[1].strip()) for row in rows if len(row[0].split()) in LENGTHS][:SENTENCES]
    translator = MachineTranslator(Path("/nowhere"), glossary=GlossaryTerms(Termbase(ROOT / "glossary")))
    translator.complete(*_asked(pairs[0], 0.5))
    print(f"{len(pairs)} sentences of 25 words, ru→uk, {os.cpu_count()} cores, goal {GOAL} ms")
    print(f"{'':24}{'p50':>8}{'p95':>8}{'most':>8}{'CPU p50':>9}{'p95':>8}")
    show("empty cell, proposal", [clocked(translator.translate, ([pair[0]], "ru", "uk")) for pair in pairs])
    for share in SHARES:
        show(f"typed {share:.0%}", [clocked(translator.complete, _asked(pair, share)) for pair in pairs])
    show("alternatives, in half", [clocked(translator.alternatives, _whole(pair)) for pair in pairs])


def _asked(pair: tuple[str, str], share: float) -> tuple[str, str, str, str]:
    return pair[0], "ru", "uk", pair[1][: max(1, int(len(pair[1]) * share))]


def _whole(pair: tuple[str, str]) -> tuple[str, str, str, str]:
    words = pair[1].split()
    return pair[0], "ru", "uk", " ".join(words[: len(words) // 2])


def clocked(call: Callable[..., object], asked: tuple[object, ...]) -> tuple[float, float]:
    """Milliseconds of a call, by the clock and of the processor, which other work on the machine disturbs less."""
    began, cpu = time.perf_counter(), time.process_time()
    call(*asked)
    return 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - cpu)


def show(label: str, times: list[tuple[float, float]]) -> None:
    """Print the median, the 95th percentile and the maximum by the clock, then the first two of the processor."""
    clock, cpu = (sorted(column) for column in zip(*times, strict=True))
    last = int(0.95 * (len(clock) - 1))
    middle = statistics.median
    print(f"{label:24}{middle(clock):8.0f}{clock[last]:8.0f}{clock[-1]:8.0f}{middle(cpu):9.0f}{cpu[last]:8.0f}")


if __name__ == "__main__":
    main()
