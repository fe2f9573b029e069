"""How fast the grid opens and answers: ``python -m tests.bench.grid [open|keys]``.

``open``: a statement of 50,000 units in three versions, in memory, from `Grid(...)` to the end of its first paint,
and jumps within it. ``keys``: bytes written to a pseudo-terminal until the bytes of the repaint have come back, for
moving in the grid and typing in the editor, beside the same for an application with nothing but one focusable widget.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import pty
import select
import statistics
import struct
import sys
import termios
import time
from collections.abc import Sequence

from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit

MODULE = "tests.bench.grid"
UNITS = 50_000
SIZE = (160, 45)
KEYS = 120

RU = "В понедельник представители министерства сообщили журналистам, что ремонт моста завершат раньше срока. "
UK = "У понеділок представники міністерства повідомили журналістам, що ремонт мосту завершать раніше строку. "
EN = "On Monday representatives of the ministry told journalists that the bridge repairs would finish early. "


def big_statement(units: int = UNITS) -> Statement:
    """Units of one to four sentences each, in three versions."""

    def segment(text: str, n: int) -> Segment:
        return Segment((text * (1 + n % 4)).strip(), State.CONFIRMED if n % 3 else State.DRAFT, HUMAN)

    rows = [Unit(f"u{n}", {"ru": segment(RU, n), "uk": segment(UK, n + 1), "en": segment(EN, n + 2)}) for n in range(units)]
    return Statement("large", Header(("ru", "uk", "en"), "ru"), rows)


def percentiles(seconds: Sequence[float]) -> str:
    """p50, p95 and the worst, in milliseconds."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"p50 {statistics.median(ordered) * 1e3:6.1f} ms   p95 {p95 * 1e3:6.1f} ms   worst {ordered[-1] * 1e3:6.1f} ms"


async def opening() -> None:
    """Time from making the grid to the end of its first paint, the screen around it standing already."""
    from workbench.tui.widgets.grid import Grid

    painted: list[float] = []

    class TimedGrid(Grid):
        def render_lines(self, crop: Region) -> list[Strip]:
            strips = super().render_lines(crop)
            if crop.height > 10:
                painted.append(time.perf_counter())
            return strips

    class Opening(App[None]):
        pass

    statement = big_statement()
    for _ in range(3):
        painted.clear()
        app = Opening()
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            start = time.perf_counter()
            grid = TimedGrid(statement)
            made = time.perf_counter() - start
            await app.mount(grid)
            while not painted:
                await asyncio.sleep(0)
            first = painted[0] - start
            jumps = []
            for unit in (49_999, 25_000, 10, 33_333, 2):
                start = time.perf_counter()
                grid.move_to(f"u{unit}", "uk")
                grid.render_lines(Region(0, 0, *grid.size))
                jumps.append(time.perf_counter() - start)
            start = time.perf_counter()
            grid.set_rows(range(0, UNITS, 3))
            filtered = time.perf_counter() - start
            print(
                f"open {UNITS:,} units: grid made {made * 1e3:.1f} ms, first paint {first * 1e3:.1f} ms; "
                f"jump {max(jumps) * 1e3:.1f} ms worst; filter to a third {filtered * 1e3:.1f} ms"
            )


class Terminal:
    """A child process on a pseudo-terminal; answers nothing, reads everything."""

    def __init__(self, what: str, module: str = MODULE) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", TEXTUAL_ANIMATIONS="none")
            os.execv(sys.executable, [sys.executable, "-m", module, "child", what])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))

    def drain(self, quiet: float) -> tuple[int, float]:
        """Read until nothing came for `quiet` seconds; how many bytes, and when the last of them came."""
        count, last = 0, time.perf_counter()
        while select.select([self.fd], [], [], quiet)[0]:
            count += len(os.read(self.fd, 1 << 16))
            last = time.perf_counter()
        return count, last

    def press(self, keys: bytes) -> float | None:
        """Seconds from writing the key to the last byte of what it repaints; None when it repaints nothing."""
        start = time.perf_counter()
        os.write(self.fd, keys)
        count, last = self.drain(0.06)
        return last - start if count else None

    def close(self) -> None:
        """End the child."""
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def measure(what: str, keys: Sequence[bytes], before: bytes = b"", module: str = MODULE) -> None:
    """Print how long each key takes."""
    terminal = Terminal(what.split()[0], module)
    terminal.drain(2.5)
    if before:
        os.write(terminal.fd, before)
        terminal.drain(1.5)
    times = [seconds for key in keys if (seconds := terminal.press(key)) is not None]
    terminal.close()
    print(f"{what:24} {percentiles(times)}   ({len(times)} of {len(keys)} keys repainted)")


class Empty(App[None]):
    """The least that can answer a key: one focusable widget that paints one character."""

    class Dot(Widget, can_focus=True):
        """Shows how many keys it got."""

        count = 0

        def render(self) -> str:
            return str(self.count)

        def on_key(self) -> None:
            self.count += 1
            self.refresh()

    def compose(self) -> ComposeResult:
        yield self.Dot()

    def on_mount(self) -> None:
        self.query_one(self.Dot).focus()


def child(what: str) -> None:
    """The application that runs on the pseudo-terminal."""
    from tests.tui.demo import Demo
    from workbench.tui.textual_compat import install

    install()
    if what == "empty":
        Empty().run()
        return
    Demo(big_statement(5_000)).run()


def keys() -> None:
    """Moving in view, moving with the view scrolling, paging, typing; and the empty application before and after."""
    down, up, right = b"\x1b[B", b"\x1b[A", b"\x1b[C"
    measure("empty application", [down] * KEYS)
    measure("grid: moving in view", [down, up] * (KEYS // 2), before=down * 3)
    measure("grid: next column", [right, b"\x1b[D"] * (KEYS // 2), before=down * 3)
    measure("grid: scrolling down", [down] * KEYS, before=down * 30)
    measure("grid: paging", [b"\x1b[6~"] * 60)
    measure("editor: typing", [letter.encode() for letter in "новый перевод строки "] * 6, before=down * 3 + b"\r")
    measure("empty application", [down] * KEYS)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["child"]:
        child(arguments[1])
    else:
        if "keys" not in arguments:
            asyncio.run(opening())
        if "open" not in arguments:
            keys()
