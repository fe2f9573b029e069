"""How well terms are found, and how fast: ``python -m tests.bench.terms [--dictionaries FOLDER] [--held] [--concepts N]``.

Recall and precision of ours, of Snowball stems and of exact matching, in one run:

* on forms that no library of ours made: nouns, adjectives and phrases of two words from the dictionaries of hunspell-ru and
  hunspell-uk (Debian packages; ``--dictionaries`` names the folder with their ``.dic`` and ``.aff``, by default
  ``/usr/share/hunspell``), each form in a carrier sentence, with forms of other words that look alike;
* on the sentences of ``data/term-sentences*.jsonl``, one file after the other: the open half, with ``--held`` those set aside
  as well. The fourth file was written while the rules were, homograph by homograph: what is wrong there is known to be.

Then the time to load a glossary of N concepts, cold and with the cache of an earlier start, each in a process of its own,
and milliseconds a segment. Needs ``pip install snowballstemmer``. With ``--errors`` every wrong answer is printed.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from tests.bench.affixes import Dictionary
from tests.bench.made_concepts import concepts, segments
from tests.bench.term_tables import SENTENCES, Scores, lines, score_cases, score_sentences
from workbench.core.concept import Concept, Term
from workbench.formats import tbx
from workbench.termbase.termbase import Termbase

T = TypeVar("T")

KINDS = ("nouns", "adjectives", "phrases")


def quality(dictionaries: Path, count: int, *, held: bool) -> Iterator[tuple[str, Scores]]:
    """Title and scores of every table."""
    for language, name in (("ru", "ru_RU"), ("uk", "uk_UA")):
        if not (dictionaries / f"{name}.dic").is_file():
            print(f"no {name}.dic in {dictionaries}: apt-get install hunspell-{language}", file=sys.stderr)
            continue
        dictionary = Dictionary(dictionaries, language)
        for kind in KINDS:
            yield f"{language} {count} {kind}", score_cases(dictionary.cases(kind, count), language)
    for number, path in enumerate(SENTENCES, 1):
        for is_held in (False, True) if held else (False,):
            for kind, scores in score_sentences(path, held=is_held).items():
                if scores["ours"].wanted:
                    yield f"{number} {'held' if is_held else 'open'} {kind}", scores


def speed(count: int) -> None:
    """Measure and print loading and finding."""
    made = concepts(count, random.Random(7))
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "glossary"
        folder.mkdir()
        (Path(home) / ".workbench").mkdir()
        (folder / "bench.tbx").write_bytes(tbx.dumps(made))
        for label in ("cold", "warm", "warm again"):
            # Only Russian is asked: "loaded" is from the start of Termbase(…) to the first answer in a language.
            print(f"{label}: {_in_a_process(folder)}")
        termbase = Termbase(folder)
        for language in ("ru", "uk", "en"):
            texts = segments(made, language, random.Random(8))
            _, seconds = _timed(partial(termbase.find, "", language))
            print(f"{language}: index in {seconds:.2f} s", end="; ")
            for state in ("first time", "warm"):
                times = sorted(_timed(partial(termbase.find, text, language))[1] * 1000 for text in texts)
                median, p95 = statistics.median(times), times[len(times) * 95 // 100]
                print(f"{state} median {median:.3f} ms, p95 {p95:.3f} ms", end="; ")
            print()
        added = Concept("c-new", {"ru": (Term("новая переправа"),)})
        _, seconds = _timed(lambda: termbase.apply(None, added))
        print(f"one concept added and written in {seconds:.2f} s")
        _, seconds = _timed(lambda: termbase.find("новой переправой", "ru"))
        print(f"found {seconds * 1000:.2f} ms later")


_LOAD = """
import sys, time
from pathlib import Path
from workbench.termbase.termbase import Termbase
start, cpu = time.perf_counter(), time.process_time()
termbase = Termbase(Path(sys.argv[1]))
read = time.perf_counter() - start
termbase.find("Мост через реку открыли вовремя.", "ru")
loaded, used = time.perf_counter() - start, time.process_time() - cpu
print(f"{len(termbase.concepts)} concepts read in {read:.2f} s, found in Russian after {loaded:.2f} s ({used:.2f} s of CPU)")
"""


def _in_a_process(folder: Path) -> str:
    root = str(Path(__file__).parents[2])
    answer = subprocess.run(
        [sys.executable, "-c", _LOAD, str(folder)],
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.strip()


def _timed(task: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    result = task()
    return result, time.perf_counter() - start


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dictionaries", type=Path, default=Path("/usr/share/hunspell"), metavar="FOLDER")
    parser.add_argument("--held", action="store_true", help="score the held sentences as well")
    parser.add_argument("--errors", action="store_true", help="print what we missed and what we found wrongly")
    parser.add_argument("--words", type=int, default=2000, help="of each kind (default 2000)")
    parser.add_argument("--concepts", type=int, default=10_000, help="for speed (default 10000)")
    parser.add_argument("--only", choices=("quality", "speed"))
    options = parser.parse_args()
    if options.only != "speed":
        for title, scores in quality(options.dictionaries, options.words, held=options.held):
            print("\n".join(lines(title, scores)), flush=True)
            if options.errors:
                print(*(f"    missed {each}" for each in scores["ours"].missed), sep="\n")
                print(*(f"    wrong  {each}" for each in scores["ours"].wrong), sep="\n")
    if options.only != "quality":
        speed(options.concepts)


if __name__ == "__main__":
    main()
