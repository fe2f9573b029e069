"""A large file fetched so that nothing is lost when the line breaks: resumed, from several places, and hashed on the way."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from workbench.core.errors import PackageError, StorageError
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.formats.files import unwritable
from workbench.mt.partial import Partial
from workbench.mt.web import Unreachable, get

PAUSES = (1.0, 3.0, 9.0)
"""Seconds to wait before each further try of one address."""

SIZE_LIMIT = 2 << 30
_CHUNK = 1 << 16
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class Fetched:
    """A finished download.

    Attributes:
        sha256: of the whole file, in hex.
        url: the address it came from.
    """

    path: Path
    sha256: str
    size: int
    url: str


def fetch(
    urls: Sequence[str],
    destination: Path,
    *,
    report: Report = silent,
    cancelled: IsCancelled = never,
    pauses: Sequence[float] = PAUSES,
    size_hint: int = 0,
    say: Callable[[str], object] = str,
) -> Fetched:
    """Download from the first of `urls` that serves; what came before an interruption stays beside `destination` and is resumed.

    Args:
        urls: addresses of the same file, best first.
        destination: appears only when it is complete.
        report: bytes done and in all (0 when unknown).
        pauses: seconds before each further try of one address; a try that brought bytes starts the row again.
        size_hint: bytes expected, for the progress until the server tells.
        say: told, a line at a time, whom it asks, and why it waits and for how long.

    Raises:
        PackageError: no address served the file; the message names the last reason.
        StorageError: the disk is full or the folder cannot be written.
        Cancelled: the part fetched so far stays.
    """
    from filelock import FileLock, Timeout

    reason = "no address is known"
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(destination.with_name(destination.name + ".lock"), timeout=0):
            partial = Partial(destination)
            for url in sorted(urls, key=lambda url: url != partial.url):
                say(
                    f"downloading {destination.name} from {urlsplit(url).netloc}; Ctrl+C stops, and a next try goes on from there"
                )
                try:
                    return _persist(url, partial, report, cancelled, pauses, size_hint, say)
                except Unreachable as error:
                    reason = f"{url}: {error}"
    except Timeout:
        raise PackageError(f"another process is downloading {destination.name}", remedy="wait for it") from None
    except OSError as error:
        raise unwritable(error, destination.parent) from None
    remedy = (
        "see whether this machine may use the network and try again, it goes on from where it stopped; or fetch the file "
        "elsewhere: workbench models install FILE.argosmodel"
    )
    raise PackageError(f"the download failed ({reason})", remedy=remedy)


def _persist(
    url: str,
    partial: Partial,
    report: Report,
    cancelled: IsCancelled,
    pauses: Sequence[float],
    size_hint: int,
    say: Callable[[str], object],
) -> Fetched:
    failures = 0
    while True:
        before = partial.size
        try:
            return _attempt(url, partial, report, cancelled, size_hint)
        except Unreachable as error:
            failures = 0 if partial.size > before else failures + 1
            if error.permanent or failures > len(pauses):
                raise
            pause = pauses[max(failures - 1, 0)] if pauses else 0.0
            say(f"{urlsplit(url).netloc}: {error}; trying again in {pause:.0f} s")
        _wait(pause, cancelled)


def _attempt(url: str, partial: Partial, report: Report, cancelled: IsCancelled, size_hint: int) -> Fetched:
    check(cancelled)
    offset = partial.resumable(url)
    digest = partial.digest() if offset else None
    if digest is None or offset < partial.total:
        headers = {"Range": f"bytes={offset}-", "If-Range": partial.validator} if offset else {}
        with get(url, headers) as answer:
            if answer.status == 206 and (not offset or answer.start != offset or answer.total != partial.total):
                partial.discard()
                raise Unreachable("it answers with another range than asked for")
            if answer.status == 200 or digest is None:
                partial.begin(url, answer)
                offset, digest = 0, partial.digest()
            _room(partial, offset)
            with partial.open() as out:
                while chunk := answer.read(_CHUNK):
                    check(cancelled)
                    out.write(chunk)
                    digest.update(chunk)
                    offset += len(chunk)
                    if offset > (partial.total or SIZE_LIMIT):
                        break
                    report(offset, partial.total or size_hint)
    if offset > (partial.total or SIZE_LIMIT):
        partial.discard()
        raise Unreachable("it sends more than it announced", permanent=True)
    if offset < partial.total or not offset:
        raise Unreachable("the connection broke")
    partial.finish()
    return Fetched(partial.destination, digest.hexdigest(), offset, url)


def _room(partial: Partial, offset: int) -> None:
    needed = partial.total - offset
    free = shutil.disk_usage(partial.path.parent).free
    if needed > free:
        message = f"the disk is full ({needed >> 20} MB needed, {free >> 20} MB free)"
        raise StorageError(message, path=partial.path.parent, remedy="make room")


def _wait(seconds: float, cancelled: IsCancelled) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        check(cancelled)
        time.sleep(min(left, _TICK))
