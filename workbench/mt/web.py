"""HTTP, as little of it as downloading packages needs; nothing else of the workbench opens a connection."""

from __future__ import annotations

import re
import ssl
import urllib.request
from collections.abc import Mapping
from http.client import HTTPException, HTTPMessage, HTTPResponse
from types import TracebackType
from typing import IO, Self
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from workbench.mt.connection import NoConnectionError, QuickHTTP, QuickHTTPS

TIMEOUT = 20.0
"""Seconds to wait for each piece of the answer once there is a connection."""

SMALL_TIMEOUT = 6.0
"""The same for a small file."""

_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")
_LATER = frozenset({408, 416, 425, 429})


class Unreachable(Exception):  # noqa: N818 (always caught and retold as a `PackageError`)
    """An address that does not serve what was asked of it.

    Attributes:
        permanent: asking again is no use.
    """

    def __init__(self, reason: str, *, permanent: bool = False) -> None:
        super().__init__(reason)
        self.permanent = permanent


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, never from https to http nor to another scheme."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        allowed = ("https",) if req.type == "https" else ("http", "https")
        if urlsplit(newurl).scheme not in allowed:
            raise Unreachable("it redirects to an unsafe address", permanent=True)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class Answer:
    """An open response; a context manager.

    Attributes:
        status: 200 or 206.
        start: the first byte it sends, 0 unless it is partial.
        total: bytes of the whole file, 0 when the server does not say.
        validator: what `If-Range` takes to make sure that the file is still the same, "" when there is none.
    """

    def __init__(self, response: HTTPResponse) -> None:
        self._response = response
        self.status = response.status
        length = response.headers.get("Content-Length", "")
        self.start, self.total = 0, int(length) if length.isdecimal() else 0
        if self.status == 206:
            found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
            if found is None:
                raise Unreachable("it answers with an unreadable range")
            self.start, self.total = int(found[1]), int(found[2])
        tag = response.headers.get("ETag", "")
        self.validator = tag if tag.startswith('"') else response.headers.get("Last-Modified", "")

    def read(self, size: int) -> bytes:
        """The next bytes, empty at the end.

        Raises:
            Unreachable: the connection broke.
        """
        try:
            return self._response.read(size)
        except (OSError, HTTPException) as error:
            raise Unreachable(f"the connection broke ({_reason(error)})") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._response.close()


def get(url: str, headers: Mapping[str, str] | None = None, *, timeout: float = TIMEOUT) -> Answer:
    """Ask for `url`; proxies are taken from the environment.

    Raises:
        Unreachable: no connection, or an answer that is not the file.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise Unreachable("only http and https addresses can be fetched", permanent=True)
    asked = {"User-Agent": "translation-workbench", "Accept-Encoding": "identity", **(headers or {})}
    try:
        response = _opener().open(urllib.request.Request(url, headers=asked), timeout=timeout)  # noqa: S310 (checked above)
    except HTTPError as error:
        error.close()
        raise Unreachable(f"it answered {error.code}", permanent=error.code < 500 and error.code not in _LATER) from None
    except (OSError, HTTPException, ValueError) as error:
        hopeless = isinstance(getattr(error, "reason", None), (ssl.SSLCertVerificationError, NoConnectionError))
        raise Unreachable(_reason(error), permanent=hopeless) from None
    return Answer(response)


def fetch_small(url: str, limit: int) -> bytes:
    """A whole small file.

    Raises:
        Unreachable: it cannot be fetched, or is larger than `limit` bytes.
    """
    parts: list[bytes] = []
    size = 0
    with get(url, timeout=SMALL_TIMEOUT) as answer:
        while chunk := answer.read(1 << 16):
            parts.append(chunk)
            size += len(chunk)
            if size > limit:
                raise Unreachable("it is too large", permanent=True)
        if size < answer.total:
            raise Unreachable("the connection broke")
    return b"".join(parts)


def _opener() -> urllib.request.OpenerDirector:
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        QuickHTTP(),
        QuickHTTPS(),
        urllib.request.HTTPDefaultErrorHandler(),
        _SafeRedirects(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _reason(error: Exception) -> str:
    reason = error.reason if isinstance(error, URLError) else error
    said = reason.strerror if isinstance(reason, OSError) and reason.strerror else str(reason)
    return " ".join(said.split())[:200] or type(error).__name__
