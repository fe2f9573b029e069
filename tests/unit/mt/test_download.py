"""A download goes on where it stopped, and never mixes two files."""

from __future__ import annotations

import contextlib
import hashlib
import io
import random
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from urllib.request import Request

import pytest

from tests.unit.mt.conftest import Serve
from workbench.core.errors import Cancelled, PackageError, StorageError
from workbench.mt import connection
from workbench.mt.download import fetch
from workbench.mt.web import Unreachable, _SafeRedirects

DATA = random.Random(1).randbytes(300_000)
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def destination(tmp_path: Path) -> Path:
    return tmp_path / "downloads" / "package.argosmodel"


@contextlib.contextmanager
def full_listener() -> Iterator[int]:
    """A port that takes no further connection and refuses none, as behind a firewall that drops everything."""
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def leftovers(destination: Path) -> list[str]:
    return sorted(path.name for path in destination.parent.iterdir() if not path.name.endswith(".lock"))


def test_a_file_arrives_whole_with_its_checksum(serve: Serve, destination: Path) -> None:
    seen: list[tuple[int, int]] = []
    fetched = fetch([serve(DATA).url], destination, report=lambda done, total: seen.append((done, total)), pauses=())
    assert destination.read_bytes() == DATA
    assert (fetched.sha256, fetched.size) == (SHA256, len(DATA))
    assert seen[-1] == (len(DATA), len(DATA))
    assert leftovers(destination) == [destination.name]


def test_an_interrupted_download_is_resumed_within_one_call(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.breaks = [100_000, 50_000]
    fetched = fetch([server.url], destination, pauses=(0,))
    assert [wanted for _, wanted, _ in server.asked] == [None, "bytes=100000-", "bytes=150000-"]
    assert server.asked[1][2] == '"one"'
    assert destination.read_bytes() == DATA
    assert fetched.sha256 == SHA256


def test_an_interrupted_download_is_resumed_by_the_next_call(serve: Serve, destination: Path) -> None:
    server = serve(DATA)

    def cancel_after_some() -> bool:
        part = destination.with_name(destination.name + ".part")
        return part.exists() and part.stat().st_size > 60_000

    with pytest.raises(Cancelled):
        fetch([server.url], destination, cancelled=cancel_after_some, pauses=())
    assert not destination.exists()
    fetched = fetch([server.url], destination, pauses=())
    assert server.asked[-1][1] not in (None, "bytes=0-")
    assert fetched.sha256 == SHA256
    assert destination.read_bytes() == DATA


def test_a_file_that_changed_meanwhile_is_fetched_anew(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.breaks = [100_000, 0]
    with pytest.raises(PackageError):
        fetch([server.url], destination, pauses=())
    server.data, server.tag = DATA[::-1], '"two"'
    fetched = fetch([server.url], destination, pauses=())
    assert server.asked[-1][1:] == ("bytes=100000-", '"one"')
    assert destination.read_bytes() == DATA[::-1]
    assert fetched.sha256 == hashlib.sha256(DATA[::-1]).hexdigest()


def test_a_server_that_ignores_ranges_starts_again(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.breaks, server.ignores_ranges = [100_000], True
    fetch([server.url], destination, pauses=(0,))
    assert destination.read_bytes() == DATA


def test_without_a_validator_nothing_is_resumed(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.breaks, server.tag = [100_000], None
    fetch([server.url], destination, pauses=(0,))
    assert [wanted for _, wanted, _ in server.asked] == [None, None]
    assert destination.read_bytes() == DATA


def test_waiting_is_said(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.breaks = [100_000]
    said: list[str] = []
    fetch([server.url], destination, pauses=(0,), say=said.append)
    first, line = said
    assert first.startswith("downloading package.argosmodel from 127.0.0.1:")
    assert line.startswith("127.0.0.1:")
    assert line.endswith("; trying again in 0 s")


def test_a_mirror_takes_over(serve: Serve, destination: Path) -> None:
    broken, mirror = serve(b""), serve(DATA)
    broken.status = 404
    fetched = fetch([broken.url, mirror.url], destination, pauses=(0, 0))
    assert len(broken.asked) == 1, "a missing file is not asked for again"
    assert fetched.url == mirror.url


def test_a_busy_server_is_asked_again_before_the_mirror(serve: Serve, destination: Path) -> None:
    busy, mirror = serve(b""), serve(DATA)
    busy.status = 503
    fetch([busy.url, mirror.url], destination, pauses=(0, 0))
    assert len(busy.asked) == 3
    assert destination.read_bytes() == DATA


def test_bytes_of_one_mirror_are_never_continued_from_another(serve: Serve, destination: Path) -> None:
    first, second = serve(DATA), serve(DATA[::-1])
    first.breaks = [100_000, 0]
    fetch([first.url, second.url], destination, pauses=())
    assert second.asked[0][1] is None
    assert destination.read_bytes() == DATA[::-1]


def test_when_every_address_fails_the_last_reason_is_named(serve: Serve, destination: Path) -> None:
    server = serve(b"")
    server.status = 403
    with pytest.raises(PackageError, match="answered 403"):
        fetch([server.url], destination, pauses=())


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/file", "ipfs://abc"])
def test_only_web_addresses_are_fetched(destination: Path, url: str) -> None:
    with pytest.raises(PackageError, match="only http and https"):
        fetch([url], destination, pauses=())


def test_a_redirect_to_a_local_file_is_refused(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.redirect = "file:///etc/passwd"
    with pytest.raises(PackageError, match="answered 302"):
        fetch([server.url], destination, pauses=())
    assert not destination.exists()


def test_a_redirect_away_from_encryption_is_refused() -> None:
    request = Request("https://example.org/file")
    with pytest.raises(Unreachable, match="unsafe address"):
        _SafeRedirects().redirect_request(request, io.BytesIO(), 302, "Found", HTTPMessage(), "http://example.org/file")


def test_nothing_listening_is_said_in_one_line(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.close()
    with pytest.raises(PackageError) as caught:
        fetch([server.url], destination, pauses=())
    assert "\n" not in str(caught.value)


def test_without_a_network_nobody_waits_for_another_try(destination: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def unknown(host: str, *rest: object, **options: object) -> list[object]:
        asked.append(host)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(PackageError, match="name resolution"):
        fetch(["http://one.invalid/file", "http://two.invalid/file"], destination, pauses=(3600,))
    assert asked == ["one.invalid", "two.invalid"]


def test_a_host_that_cannot_be_reached_is_not_asked_again(serve: Serve, destination: Path) -> None:
    server = serve(DATA)
    server.close()
    said: list[str] = []
    with pytest.raises(PackageError, match=r"refused.*see whether this machine may use the network.*FILE\.argosmodel"):
        fetch([server.url], destination, pauses=(3600,), say=said.append)
    assert len(said) == 1, "what it does is said at once"


def test_a_network_that_swallows_everything_is_given_up_within_seconds(
    destination: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "CONNECT", 0.3)
    begun = time.monotonic()
    with full_listener() as address, pytest.raises(PackageError, match="no connection within"):
        fetch([f"http://127.0.0.1:{address}/file"], destination, pauses=(3600,))
    assert time.monotonic() - begun < 5


def test_a_name_server_that_does_not_answer_holds_nobody_up(destination: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "CONNECT", 0.3)
    answered = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *asked, **options: answered.wait(60) and [])
    begun = time.monotonic()
    with pytest.raises(PackageError, match="its name was not found within"):
        fetch(["http://one.invalid/file"], destination, pauses=(3600,))
    answered.set()
    assert time.monotonic() - begun < 5


def test_a_slow_answer_is_waited_for_longer_than_a_connection(
    serve: Serve, destination: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "CONNECT", 0.5)
    server = serve(DATA)
    server.delay = 1.0
    assert fetch([server.url], destination, pauses=()).sha256 == SHA256


def test_a_full_disk_is_said_before_it_fills(serve: Serve, destination: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 1000))
    with pytest.raises(StorageError, match="disk is full"):
        fetch([serve(DATA).url], destination, pauses=())


def test_two_processes_do_not_write_one_file(serve: Serve, destination: Path) -> None:
    from filelock import FileLock

    destination.parent.mkdir(parents=True)
    with FileLock(destination.with_name(destination.name + ".lock")), pytest.raises(PackageError, match="another process"):
        fetch([serve(DATA).url], destination, pauses=())
