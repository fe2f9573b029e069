"""How long keys take on the glossary screen with many concepts: ``python tests/bench/glossary_screen.py [CONCEPTS]``.

A key's time is CPU time from the key until nothing is done any more: of the event loop's thread, which is what the keyboard
waits for, and of all threads, the search included.
"""

from __future__ import annotations

import asyncio
import gc
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from workbench.core.concept import Concept, Term
from workbench.formats import tbx
from workbench.tui.app import WorkbenchApp
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.workspace.folder import Workspace

ADJECTIVES = ["военный", "новый", "старый", "большой", "малый", "первый", "второй", "общий", "особый", "местный"]
NOUNS = [
    "договор",
    "закон",
    "министр",
    "район",
    "суд",
    "бюджет",
    "налог",
    "мост",
    "порт",
    "рынок",
    "банк",
    "завод",
    "совет",
    "союз",
    "план",
    "проект",
]
KEYS = ["down"] * 30 + ["pagedown"] * 10 + ["up"] * 30 + list("дог") + ["backspace"] * 3 + list("закон") + ["backspace"] * 5


def concepts(count: int) -> list[Concept]:
    """So many concepts with two Russian terms, a Ukrainian and an English one."""
    pick = random.Random(1)
    found = []
    for n in range(count):
        term = f"{pick.choice(ADJECTIVES)} {pick.choice(NOUNS)} № {n}"
        terms = {"ru": (Term(term), Term(f"{term} бис")), "uk": (Term(f"{term} у"),), "en": (Term(f"item {n}"),)}
        found.append(Concept(f"c-{n}", terms, definition="what is meant by it", domain=f"domain {n % 12}"))
    return found


async def measure(folder: Path) -> dict[str, list[float]]:
    """Kind of key and of threads → milliseconds of each."""
    app = WorkbenchApp(Workspace.open(folder))
    times: dict[str, list[float]] = {f"{kind}, {where}": [] for kind in ("moving", "typing") for where in ("loop", "all")}
    async with app.run_test(size=(160, 45)) as pilot:
        await pilot.press("ctrl+k")
        screen = app.screen
        while not (isinstance(screen, GlossaryScreen) and screen._knows_forms):
            await pilot.pause(0.1)
            screen = app.screen
        gc.collect()
        gc.freeze()
        for key in KEYS:
            kind = "moving" if len(key) > 1 and key != "backspace" else "typing"
            loop, every = time.thread_time(), time.process_time()
            await pilot.press(key)
            await pilot.pause(0.15)
            times[f"{kind}, loop"].append((time.thread_time() - loop) * 1000)
            times[f"{kind}, all"].append((time.process_time() - every) * 1000)
    return times


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "corpora").mkdir()
        (folder / "glossary").mkdir()
        with (folder / "glossary" / "glossary.tbx").open("wb") as out:
            tbx.write(concepts(count), out)
        times = asyncio.run(measure(folder))
    print(f"{count} concepts    median     95 %      worst")
    for kind, found in times.items():
        found.sort()
        print(f"{kind:<12} {statistics.median(found):9.1f} {found[int(len(found) * 0.95)]:9.1f} {found[-1]:9.1f}  ms")


if __name__ == "__main__":
    main()
