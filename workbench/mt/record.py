"""Checksums of what was installed: trusted at first use, compared ever after.

No publisher states checksums of Argos packages. What the first download of a version was is written to a file beside the packages
(stock Argos Translate looks at folders only); a later download of the same version has to be the same.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.clock import now
from workbench.core.errors import PackageError, StorageError

FILE = "workbench-checksums.json"
_CHUNK = 1 << 20


@dataclass(slots=True)
class Record:
    """What is known.

    Attributes:
        archives: package name → SHA-256 of the file that was downloaded, and when.
        files: folder name → file below it → SHA-256.
    """

    archives: dict[str, tuple[str, str]] = field(default_factory=dict)
    files: dict[str, dict[str, str]] = field(default_factory=dict)

    def trust(self, name: str, sha256: str, path: Path) -> None:
        """Compare a download with the first one of its name, or remember it as the first.

        Args:
            path: the record's file, for the message.

        Raises:
            PackageError: it is another file.
        """
        known = self.archives.setdefault(name, (sha256, now()))
        if known[0] != sha256:
            raise PackageError(
                f"{name} is not the file that was downloaded on {known[1][:10]} (SHA-256 {sha256}, then {known[0]})",
                remedy=f"if the new one can be trusted, take its line out of {path}",
            )


def load(folder: Path) -> Record:
    """The record of a packages folder, empty when there is none.

    Raises:
        PackageError: the file is damaged.
    """
    path = folder / FILE
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        archives = {str(name): (str(entry["sha256"]), str(entry["time"])) for name, entry in raw["archives"].items()}
        files = {str(name): {str(f): str(h) for f, h in hashes.items()} for name, hashes in raw["files"].items()}
    except FileNotFoundError:
        return Record()
    except OSError as error:
        raise StorageError(f"the checksums cannot be read: {(error.strerror or str(error)).lower()}", path=path) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PackageError(
            "the checksums cannot be read", path=path, remedy="remove the file and install the packages again"
        ) from None
    return Record(archives, files)


def save(record: Record, folder: Path) -> None:
    """Write the record, all or nothing. The caller holds the folder's lock."""
    archives = {name: {"sha256": sha256, "time": time} for name, (sha256, time) in sorted(record.archives.items())}
    text = json.dumps({"archives": archives, "files": dict(sorted(record.files.items()))}, ensure_ascii=False, indent=1)
    temporary = folder / f".{FILE}.{os.getpid()}"
    try:
        with temporary.open("w", encoding="utf-8") as out:
            out.write(text + "\n")
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(folder / FILE)
    finally:
        temporary.unlink(missing_ok=True)


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder, by its path with slashes."""
    return {path.relative_to(folder).as_posix(): sha256(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def changes(known: Mapping[str, str], folder: Path) -> list[str]:
    """What differs from the record, for a person; empty when nothing does."""
    present = hashes(folder)
    found = [f"{name} is missing" for name in known if name not in present]
    found += [f"{name} has changed since it was installed" for name in known if name in present and present[name] != known[name]]
    return found + [f"{name} was added" for name in present if name not in known]


def sha256(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
