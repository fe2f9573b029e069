"""How long `workbench --help` takes beside a bare start of the interpreter, in the same run.

Run: ``python tests/bench/startup.py``. The goal is 0.15 s at most between the two.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 15


def seconds(command: list[str]) -> float:
    """Wall time of one run."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure both by turns and print the medians."""
    bare = [sys.executable, "-c", "pass"]
    help_ = [sys.executable, "-m", "workbench", "--help"]
    times: dict[str, list[float]] = {"bare": [], "help": []}
    for _ in range(RUNS):
        times["bare"].append(seconds(bare))
        times["help"].append(seconds(help_))
    medians = {name: statistics.median(values) for name, values in times.items()}
    print(f"bare interpreter  {medians['bare']:.3f} s")
    print(f"workbench --help  {medians['help']:.3f} s")
    print(
        f"difference        {medians['help'] - medians['bare']:.3f} s (goal 0.150), ratio {medians['help'] / medians['bare']:.1f}"
    )


if __name__ == "__main__":
    main()
