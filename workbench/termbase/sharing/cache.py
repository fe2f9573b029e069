"""What was found out about a glossary kept on disk, so that the next start need not find it out again.

A file of the cache is a line that names what it is of, and JSON. Whatever is damaged, foreign, of another version of the
program or of its dictionaries is passed over and written anew; where nothing can be written there is no cache.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from workbench.core.collecting import uncollected
from workbench.core.errors import StorageError
from workbench.formats.files import write_atomically

FOLDER = "glossary-cache"
"""The cache's folder within the workspace's private one."""

_DICTIONARIES = ("pymorphy3", "pymorphy3-dicts-ru", "pymorphy3-dicts-uk")
_SOURCES = ("core/concept.py", "formats/tbx*.py", "termbase/**/*.py", "text/**/*.py")


class Cache:
    """A folder of files that may go at any time.

    Args:
        private: the workspace's private folder. Where there is none yet nothing is kept, so that reading a glossary leaves
            no trace beside it.
    """

    def __init__(self, private: Path) -> None:
        self._private = private

    def read(self, name: str) -> Any:
        """What was written under a name, or None when it is of no use any more."""
        try:
            data = (self._private / FOLDER / f"{name}.json").read_bytes()
        except OSError:
            return None
        head, _, body = data.partition(b"\n")
        if head != _head(body):
            return None
        with uncollected():
            try:
                return json.loads(body)
            except ValueError:
                return None

    def write(self, name: str, value: Any) -> None:
        """Keep a value that JSON can tell, if that is possible."""
        if not self._private.is_dir():
            return
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        data = _head(body) + b"\n" + body
        folder = self._private / FOLDER
        with suppress(OSError, StorageError):
            folder.mkdir(exist_ok=True)
            write_atomically(folder / f"{name}.json", lambda out: out.write(data))


def digest(data: bytes) -> str:
    """What tells some bytes from all others."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _head(body: bytes) -> bytes:
    return f"workbench glossary cache {_program()} {digest(body)}".encode()


@lru_cache(maxsize=1)
def _program() -> str:
    """The program and its dictionaries; another version may read or recognise otherwise."""
    root = Path(__file__).parents[2]
    marks = []
    for path in sorted(path for pattern in _SOURCES for path in root.glob(pattern)):
        status = path.stat()
        marks.append(f"{path.name} {status.st_size} {status.st_mtime_ns}")
    for name in _DICTIONARIES:
        with suppress(PackageNotFoundError):
            marks.append(f"{name} {version(name)}")
    return digest("\n".join(marks).encode())
