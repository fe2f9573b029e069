"""Whether a model loads and translates, found out in a process that may crash."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from workbench.core.errors import PackageError
from workbench.mt.direction import Direction
from workbench.mt.installed import ARGOS_ENGINE

TIMEOUT = 180
"""Seconds; a package of 200 MB from a slow disk takes some ten."""

_SCRIPT = Path(__file__).with_name("loadtest.py")


def probe(direction: Direction, *, path: Path | None = None, timeout: float = TIMEOUT) -> str:
    """Load the model, and have stock Argos Translate read the package.

    Args:
        path: what to blame in the error; by default the direction's folder.
        timeout: seconds.

    Returns:
        The translation of a sample sentence; it may be empty, or poor.

    Raises:
        PackageError: the model crashes, hangs or cannot be loaded.
    """
    package = str(direction.folder) if direction.engine == ARGOS_ENGINE else ""
    codes = [direction.source, direction.target, direction.target_prefix]
    command = [sys.executable, "-P", str(_SCRIPT), str(direction.model), str(direction.tokenizer), *codes, package]
    blamed = path or direction.folder
    with tempfile.TemporaryDirectory(prefix="workbench-") as home:
        try:
            done = subprocess.run(  # noqa: S603 (our own script)
                command, env=_environment(home), stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False
            )
        except subprocess.TimeoutExpired:
            raise PackageError(f"the model did not load within {timeout:g} seconds", path=blamed) from None
    if done.returncode < 0:
        raise PackageError(f"the model crashes the engine (signal {-done.returncode})", path=blamed)
    try:
        return str(json.loads(done.stdout.decode().splitlines()[-1])["text"])
    except (ValueError, IndexError, KeyError, TypeError):
        said = done.stderr.decode(errors="replace").strip().splitlines()
        reason = "".join(letter for letter in said[-1] if letter.isprintable())[:200] if said else f"status {done.returncode}"
        raise PackageError(f"the model cannot be loaded ({reason})", path=blamed) from None


def _environment(home: str) -> dict[str, str]:
    """Argos makes folders as it is imported, and the ONNX runtime it may load reports home: both are kept away."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ARGOS_", "XDG_", "SNAP"))}
    folders = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home)
    return {**kept, **folders, "ORT_DISABLE_TELEMETRY": "1", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
