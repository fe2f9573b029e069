"""A real terminal for tests: tmux with a server of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

WAIT_SECONDS = 40.0
"""How long a test waits for something to appear before it fails; it goes on as soon as it has."""

needs_tmux = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


class Terminal:
    """The workbench in a tmux window.

    Args:
        folder: where sockets and the home folder go.
        size: columns and rows.
    """

    def __init__(self, folder: Path, size: tuple[int, int] = (120, 36)) -> None:
        self._socket = folder / "tmux.sock"
        self._home = folder / "home"
        self._home.mkdir(exist_ok=True)
        self._size = size

    def tmux(self, *arguments: str) -> str:
        """Run a tmux command on this server."""
        command = ["tmux", "-S", str(self._socket), "-f", "/dev/null", *arguments]
        # A size in the environment would count for more than the window's.
        environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout

    def start(self, *arguments: str, cwd: Path) -> None:
        """Open a window that runs ``workbench ARGUMENTS``."""
        environment = {
            "HOME": str(self._home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "WORKBENCH_AUTHOR": "Test",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "TEXTUAL_ANIMATIONS": "none",
        }
        setting = [part for name, value in environment.items() for part in ("-e", f"{name}={value}")]
        columns, rows = map(str, self._size)
        program = [sys.executable, "-m", "workbench", *arguments]
        self.tmux("new-session", "-d", "-x", columns, "-y", rows, "-c", str(cwd), *setting, *program)

    @property
    def pid(self) -> int:
        """The process in the window."""
        return int(self.tmux("display-message", "-p", "#{pane_pid}"))

    def screen(self) -> str:
        """What the window shows."""
        return self.tmux("capture-pane", "-p")

    def keys(self, *names: str) -> None:
        """Press keys, named as tmux names them."""
        self.tmux("send-keys", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self.tmux("send-keys", "-l", text)

    def send(self, data: bytes) -> None:
        """Send bytes as a terminal would."""
        self.tmux("send-keys", "-H", *(f"{byte:02x}" for byte in data))

    def wait(self, wanted: str | Callable[[str], bool]) -> str:
        """Wait until the screen shows a text, or is as a function says; answer it."""
        fits = (lambda screen: wanted in screen) if isinstance(wanted, str) else wanted
        end = time.monotonic() + WAIT_SECONDS
        while True:
            screen = self.screen()
            if fits(screen):
                return screen
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {wanted!r}; the screen shows:\n{screen}")
            time.sleep(0.05)

    def kill(self) -> None:
        """Kill the program as a power cut would, and wait until its window is gone."""
        os.kill(self.pid, signal.SIGKILL)
        self.wait_until_closed()

    def wait_until_closed(self) -> None:
        """Wait until the program has ended."""
        end = time.monotonic() + WAIT_SECONDS
        while self._is_open():
            if time.monotonic() > end:
                raise AssertionError(f"the program goes on:\n{self.screen()}")
            time.sleep(0.05)

    def _is_open(self) -> bool:
        command = ["tmux", "-S", str(self._socket), "has-session"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def close(self) -> None:
        """End the server and all it runs."""
        subprocess.run(["tmux", "-S", str(self._socket), "kill-server"], capture_output=True, check=False)
