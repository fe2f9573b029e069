"""How long a large statement takes to write and to read: 50,000 units in three versions.

Run: ``python tests/bench/tmx.py``. The goal is 3 s at most for reading.
"""

from __future__ import annotations

import io
import time

from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx

UNITS = 50_000
TEXTS = {
    "ru": "Движение по мосту через реку откроют 14 мая, сообщили в городской администрации.",
    "uk": "Рух мостом через річку відкриють 14 травня, повідомили в міській адміністрації.",
    "en": "The bridge over the river will reopen to traffic on 14 May, the city administration said.",
}


def statement() -> Statement:
    """A statement in which every segment is confirmed, with author and time."""
    units = (
        Unit(
            f"u{number}",
            {
                tag: Segment(f"{text} {number}", State.CONFIRMED, HUMAN, "O. K.", "2026-11-22T17:05:00Z")
                for tag, text in TEXTS.items()
            },
        )
        for number in range(1, UNITS + 1)
    )
    return Statement("large", Header(tuple(TEXTS), "ru"), units)


def main() -> None:
    """Measure writing and reading once each, in processor time as well."""
    whole = statement()
    out = io.BytesIO()
    for label, work in (("write", lambda: tmx.write(whole, out)), ("read", lambda: tmx.loads(out.getvalue(), "large"))):
        wall, processor = time.perf_counter(), time.process_time()
        work()
        print(f"{label:6} {time.perf_counter() - wall:.2f} s, processor {time.process_time() - processor:.2f} s")
    print(f"size   {len(out.getvalue()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
