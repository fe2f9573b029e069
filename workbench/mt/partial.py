"""A download that is not complete yet: the bytes so far, and what is known of the file they belong to."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from workbench.mt.web import Answer

if TYPE_CHECKING:
    from hashlib import _Hash

_CHUNK = 1 << 20


class Partial:
    """``NAME.part`` with the bytes and ``NAME.part.json`` with the address, the validator and the total size.

    Args:
        destination: the name that the file gets when it is complete.
    """

    def __init__(self, destination: Path) -> None:
        self.destination = destination
        self.path = destination.with_name(destination.name + ".part")
        self._side = destination.with_name(destination.name + ".part.json")
        self.url, self.validator, self.total = "", "", 0
        try:
            known = json.loads(self._side.read_text(encoding="utf-8"))
            self.url, self.validator, self.total = str(known["url"]), str(known["validator"]), int(known["total"])
        except (OSError, ValueError, KeyError, TypeError):
            self.discard()

    @property
    def size(self) -> int:
        """Bytes there so far."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def resumable(self, url: str) -> int:
        """The byte from which `url` can go on, 0 when it has to start again."""
        size = self.size
        return size if url == self.url and self.validator and 0 < size <= self.total else 0

    def begin(self, url: str, answer: Answer) -> None:
        """Forget what was there: `answer` is the beginning of a file."""
        self.discard()
        self.url, self.validator, self.total = url, answer.validator, answer.total
        known = {"url": url, "validator": answer.validator, "total": answer.total}
        self._side.write_text(json.dumps(known), encoding="utf-8")

    def discard(self) -> None:
        """Take both files away."""
        self.url, self.validator, self.total = "", "", 0
        self.path.unlink(missing_ok=True)
        self._side.unlink(missing_ok=True)

    def open(self) -> BinaryIO:
        """The file, to append to."""
        return self.path.open("ab")

    def digest(self) -> _Hash:
        """SHA-256 of the bytes so far, to be updated with those that follow."""
        digest = hashlib.sha256()
        if self.size:
            with self.path.open("rb") as stream:
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
        return digest

    def finish(self) -> None:
        """Give the file its name."""
        with self.path.open("rb") as stream:
            os.fsync(stream.fileno())
        self.path.replace(self.destination)
        self._side.unlink(missing_ok=True)
