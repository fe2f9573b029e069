"""Connections that are made within a few seconds or not at all: a network that swallows everything is told from a slow one."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
import urllib.request
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import Any

CONNECT = 3.0
"""Seconds for finding an address and reaching it, all addresses of a host together."""

_LEAST = 0.2


class NoConnectionError(OSError):
    """A host that cannot be found or reached; asking again at once is no use."""


def connected(address: tuple[str, int], timeout: float, source_address: tuple[str, int] | None = None) -> socket.socket:
    """A connection to a host, as `socket.create_connection` makes it, but within `CONNECT` seconds.

    Args:
        timeout: for everything that comes after.

    Raises:
        NoConnectionError: there is none within that time.
    """
    until = time.monotonic() + CONNECT
    problem = f"no connection within {CONNECT:.0f} s"
    for family, kind, protocol, _, place in _found(address, until):
        left = until - time.monotonic()
        if left <= 0:
            break
        connection = socket.socket(family, kind, protocol)
        try:
            connection.settimeout(max(_LEAST, left / 2))  # a half for the next address, as where one protocol leads nowhere
            if source_address:
                connection.bind(source_address)
            connection.connect(place)
            connection.settimeout(timeout)
        except OSError as error:
            connection.close()
            problem = problem if isinstance(error, TimeoutError) else error.strerror or str(error)
        else:
            return connection
    raise NoConnectionError(problem)


def _found(address: tuple[str, int], until: float) -> list[Any]:
    """The addresses of a host; asked for in a thread, because a name server that does not answer takes half a minute."""
    answers: queue.SimpleQueue[list[Any] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(*address, 0, socket.SOCK_STREAM))
        except OSError as error:
            answers.put(error)

    threading.Thread(target=ask, name="name lookup", daemon=True).start()
    try:
        answer = answers.get(timeout=max(_LEAST, until - time.monotonic()))
    except queue.Empty:
        raise NoConnectionError(f"its name was not found within {CONNECT:.0f} s") from None
    if isinstance(answer, OSError):
        raise NoConnectionError(answer.strerror or str(answer))
    return answer


class _Plain(HTTPConnection):
    def connect(self) -> None:
        self._create_connection = connected  # the place that http.client has for it
        super().connect()


class _Secure(HTTPSConnection):
    def connect(self) -> None:
        self._create_connection = connected
        super().connect()


class QuickHTTP(urllib.request.HTTPHandler):
    """Opens http addresses."""

    def http_open(self, req: urllib.request.Request) -> HTTPResponse:
        """The answer to a request."""
        return self.do_open(_Plain, req)


class QuickHTTPS(urllib.request.HTTPSHandler):
    """Opens https addresses, certificates checked."""

    def https_open(self, req: urllib.request.Request) -> HTTPResponse:
        """The answer to a request."""
        return self.do_open(_Secure, req, context=ssl.create_default_context())
