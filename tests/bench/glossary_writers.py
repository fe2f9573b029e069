"""Eight processes add and edit 200 terms each in one shared glossary: nothing may be lost.

Each process adds 200 concepts, adds a synonym to a concept that all share after each, and now and then writes that
concept's note from a copy that may be old. Afterwards every concept and synonym must be there, and every note must stand,
be kept as a conflict, or be in the history. The same work without a lock and merge (each writes what it has read) runs
once beside it.

    python tests/bench/glossary_writers.py [RUNS]
"""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from workbench.core.clock import now
from workbench.core.concept import Concept, Term, TermStatus
from workbench.formats import tbx
from workbench.formats.files import write_atomically
from workbench.termbase.termbase import Termbase

WORKERS, EACH, SHARED, NOTE_EVERY = 8, 200, 20, 5


def work(folder: Path, worker: int) -> None:
    """What one process does through the termbase."""
    termbase = Termbase(folder)
    for n in range(EACH):
        author = f"writer {worker}"
        added = Concept(f"w{worker}-{n}", {"en": (Term(f"term {worker} {n}"),)}, author=author, changed=now())
        termbase.apply(None, added)
        shared = termbase.concept(f"shared-{(worker + n) % SHARED}")
        term = Term(f"synonym {worker} {n}", TermStatus.ADMITTED)
        note = f"note {worker} {n}" if n % NOTE_EVERY == 0 else shared.note
        edited = shared.with_terms("en", (*shared.terms["en"], term))
        termbase.apply(shared, replace(edited, note=note, author=author, changed=now()))


def work_alone(folder: Path, worker: int) -> None:
    """The same as a program does that reads the file, changes it and writes it."""
    path = folder / "glossary.tbx"
    for n in range(EACH):
        concepts = {concept.id: concept for concept in tbx.read(path)}
        name = f"shared-{(worker + n) % SHARED}"
        terms = (*concepts[name].terms["en"], Term(f"synonym {worker} {n}", TermStatus.ADMITTED))
        concepts[name] = concepts[name].with_terms("en", terms)
        concepts[f"w{worker}-{n}"] = Concept(f"w{worker}-{n}", {"en": (Term(f"term {worker} {n}"),)})
        write_atomically(path, partial(tbx.write, concepts.values()))


def lost(folder: Path, *, with_notes: bool) -> int:
    """How many concepts, synonyms and notes are nowhere."""
    termbase = Termbase(folder)
    synonyms = {t.text for n in range(SHARED) for t in termbase.concept(f"shared-{n}").terms["en"]}
    missing = sum(f"w{w}-{n}" not in termbase.concepts for w in range(WORKERS) for n in range(EACH))
    missing += sum(f"synonym {w} {n}" not in synonyms for w in range(WORKERS) for n in range(EACH))
    if with_notes:
        notes = {revision.after.note for revision in termbase.history() if revision.after}
        notes |= {conflict.theirs for _, conflict in termbase.conflicts()}
        missing += sum(f"note {w} {n}" not in notes for w in range(WORKERS) for n in range(0, EACH, NOTE_EVERY))
    return missing


def run(target: Callable[[Path, int], None], *, with_notes: bool) -> tuple[float, int]:
    """Seconds and losses of one run."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "glossary"
        shared = [Concept(f"shared-{n}", {"en": (Term(f"start {n}"),)}) for n in range(SHARED)]
        Termbase(folder).import_concepts(shared)
        context = multiprocessing.get_context("spawn")
        processes = [context.Process(target=target, args=(folder, worker)) for worker in range(WORKERS)]
        start = time.perf_counter()
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        seconds = time.perf_counter() - start
        failed = sum(process.exitcode != 0 for process in processes)
        return seconds, lost(folder, with_notes=with_notes) + failed * EACH


def main() -> None:
    """Run and print a table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    print(f"{WORKERS} processes, {EACH} additions and {EACH} edits each")
    print(f"{'run':>4} {'seconds':>8} {'ms a write':>11} {'lost':>5}")
    total = 0
    for number in range(1, runs + 1):
        seconds, missing = run(work, with_notes=True)
        total += missing
        print(f"{number:>4} {seconds:>8.1f} {1000 * seconds / (2 * WORKERS * EACH):>11.1f} {missing:>5}", flush=True)
    print(f"lost in {runs} runs: {total} of {runs * WORKERS * EACH * 2} updates")
    seconds, missing = run(work_alone, with_notes=False)
    print(f"without lock and merge, one run: {missing} of {WORKERS * EACH * 2} updates lost in {seconds:.1f} s")


if __name__ == "__main__":
    main()
