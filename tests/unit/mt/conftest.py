"""Packages to install, and a web server on this machine to fetch them from."""

from __future__ import annotations

import json
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from workbench.mt.direction import Direction
from workbench.mt.folders import STARTER
from workbench.mt.installed import bundled
from workbench.mt.packages import export

METADATA: dict[str, object] = {
    "package_version": "1.2",
    "argos_version": "1.9.0",
    "type": "translate",
    "from_code": "ru",
    "from_name": "Russian",
    "to_code": "uk",
    "to_name": "Ukrainian",
}


def members(**metadata: object) -> dict[str, bytes]:
    """The files of a package that looks complete; its model is no model."""
    return {
        "translate-ru_uk/metadata.json": json.dumps({**METADATA, **metadata}).encode(),
        "translate-ru_uk/model/model.bin": b"weights",
        "translate-ru_uk/model/shared_vocabulary.json": b"[]",
        "translate-ru_uk/sentencepiece.model": b"pieces",
    }


def starter_direction(source: str, target: str) -> Direction:
    """The bundled direction of two languages."""
    return next(each for each in bundled().directions if (each.source, each.target) == (source, target))


MakePackage = Callable[[dict[str, bytes]], Path]


@pytest.fixture
def make_package(tmp_path: Path) -> MakePackage:
    """Writes a package file from its members."""

    def make(files: dict[str, bytes], name: str = "package.argosmodel") -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, data in files.items():
                archive.writestr(member, data)
        return path

    return make


@pytest.fixture(scope="session")
def starter_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model's Russian-Ukrainian direction as a package file."""
    path = tmp_path_factory.mktemp("exported") / "starter.argosmodel"
    export(starter_direction("ru", "uk"), path)
    return path


@pytest.fixture(scope="session")
def sisters_alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A starter folder that knows no English."""
    folder = tmp_path_factory.mktemp("starter")
    for path in STARTER.iterdir():
        if "en" not in path.stem.split("_"):
            (folder / path.name).symlink_to(path)
    return folder


class Server:
    """A web server with one file and bad habits.

    Attributes:
        breaks: after how many bytes each coming answer breaks off; empty for whole answers.
        tag: the ETag, or None to send none.
        status: an error that every answer is, or 0.
        delay: seconds before each answer.
        asked: (path, Range, If-Range) of each request.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.tag: str | None = '"one"'
        self.breaks: list[int] = []
        self.status = 0
        self.delay = 0.0
        self.redirect = ""
        self.ignores_ranges = False
        self.asked: list[tuple[str, str | None, str | None]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The address of the file."""
        return f"http://127.0.0.1:{self._server.server_port}/file"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name of the base class)
                pass

            def do_GET(self) -> None:
                server.answer(self)

        return Handler

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Serve the file, as badly as asked."""
        wanted, condition = request.headers.get("Range"), request.headers.get("If-Range")
        self.asked.append((request.path, wanted, condition))
        time.sleep(self.delay)
        if self.status or self.redirect:
            request.send_response(self.status or 302)
            if self.redirect:
                request.send_header("Location", self.redirect)
            request.end_headers()
            return
        start = 0
        if wanted and condition == self.tag and not self.ignores_ranges:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {start}-{len(self.data) - 1}/{len(self.data)}")
        else:
            request.send_response(200)
        if self.tag:
            request.send_header("ETag", self.tag)
        body = self.data[start:]
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body[: self.breaks.pop(0)] if self.breaks else body)


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], Server]]:
    """Starts servers on this machine, and stops them at the end."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    servers: list[Server] = []

    def start(data: bytes) -> Server:
        servers.append(Server(data))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


Serve = Callable[[bytes], Server]
