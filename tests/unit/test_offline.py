"""No command talks to a network: text may not leave the machine, and the machine may have no network."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

GUARDED = """
import socket, sys

ASKING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
REACHING = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}

def refuse(event, arguments):
    # Audit hooks see every call, those of libraries in C that go through Python's socket module included.
    if event in ASKING or (event in REACHING and arguments[0].family != getattr(socket, "AF_UNIX", None)):
        print("NETWORK", event, arguments[1:] or arguments, file=sys.stderr, flush=True)
        raise SystemExit(97)

sys.addaudithook(refuse)

from workbench.cli.main import run

for line in sys.argv[1].splitlines():
    print("$", line, flush=True)
    status = run(line.split())
    print("=", status, flush=True)
    assert status in (0, 1), (line, status)
print("LOADED", *(name for name in ("argostranslate", "requests", "urllib3", "onnxruntime") if name in sys.modules))
"""

COMMANDS = """\
detect text-ru.txt --json
translate --to uk text-ru.txt
open text-ru.txt text-uk.txt --name text --no-ui
align text-ru.txt text-uk.txt
compare text-ru.txt text-uk.txt --read uk
check text
export text --format tmx
export chronicle --format html -o page.html
glossary find пленных
glossary check text
glossary add --en bridge
memory search мост
memory rebuild
models list
models verify
models export ru uk -o model.argosmodel
models install model.argosmodel
models remove ru uk
list
doctor
"""


def guarded(code: str, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A program in which every attempt to reach a network ends it with status 97."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "HOME": str(cwd), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_command_reaches_a_network(tmp_path: Path) -> None:
    for part in ("corpora", "glossary"):
        shutil.copytree(ROOT / part, tmp_path / part)
    (tmp_path / "text-ru.txt").write_text("Мост открыли вчера.\nРемонт занял 26 месяцев.\n", encoding="utf-8")
    (tmp_path / "text-uk.txt").write_text("Міст відкрили вчора.\nРемонт тривав 26 місяців.\n", encoding="utf-8")
    done = guarded(GUARDED, tmp_path, COMMANDS)
    assert "NETWORK" not in done.stderr, done.stderr
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n$ ") + 1 == len(COMMANDS.splitlines())
    assert done.stdout.splitlines()[-1] == "LOADED"


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.socket().connect(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 443)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "socket.socket().bind(('127.0.0.1', 0))",
        "__import__('urllib.request').request.urlopen('http://example.org/')",
    ],
)
def test_the_guard_sees_every_way_out(tmp_path: Path, attempt: str) -> None:
    done = guarded(GUARDED.split("from workbench")[0] + attempt, tmp_path)
    assert done.returncode == 97
    assert "NETWORK" in done.stderr
