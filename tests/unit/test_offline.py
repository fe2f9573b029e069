"""No command talks to a network: text may not leave the machine, and the machine may have no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

GUARD = """
import os, socket, sys

ASKING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
REACHING = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}

def refuse(event, arguments):
    # Audit hooks see every call that goes through Python's socket module, whichever library makes it.
    if event in ASKING or (event in REACHING and arguments[0].family != getattr(socket, "AF_UNIX", None)):
        with open(os.environ["GUARD_LOG"], "a") as log:
            print(sys.argv, event, arguments[1:] or arguments, file=log)
        os._exit(97)

sys.addaudithook(refuse)
"""
"""Run as ``sitecustomize``, so that the processes which a command starts are guarded as well."""

PROGRAM = """
import sys
from workbench.cli.main import run

for line in sys.argv[1].splitlines():
    print("$", line, flush=True)
    status = run(line.split())
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


def guarded(code: str, cwd: Path, *arguments: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """A program in which every attempt to reach a network ends the process with status 97; and what was attempted."""
    guard, log = cwd / "guard", cwd / "attempts.txt"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    paths = f"{guard}{os.pathsep}{ROOT}"
    environment = {"PYTHONPATH": paths, "PATH": "", "HOME": str(cwd), "LANG": "C.UTF-8", "GUARD_LOG": str(log)}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    return done, log.read_text(encoding="utf-8") if log.exists() else ""


def test_no_command_reaches_a_network(tmp_path: Path) -> None:
    for part in ("corpora", "glossary"):
        shutil.copytree(ROOT / part, tmp_path / part)
    (tmp_path / "text-ru.txt").write_text("Мост открыли вчера.\nРемонт занял 26 месяцев.\n", encoding="utf-8")
    (tmp_path / "text-uk.txt").write_text("Міст відкрили вчора.\nРемонт тривав 26 місяців.\n", encoding="utf-8")
    done, attempts = guarded(PROGRAM, tmp_path, COMMANDS)
    assert attempts == ""
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith("$ ")] == [f"$ {command}" for command in COMMANDS.splitlines()]
    assert lines[-1] == "LOADED"


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.socket().connect(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 443)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "socket.socket().bind(('127.0.0.1', 0))",
        "__import__('urllib.request').request.urlopen('http://example.org/')",
        "__import__('subprocess').run([__import__('sys').executable, '-c', 'import socket; socket.socket().bind((\"\", 0))'])",
    ],
)
def test_the_guard_sees_every_way_out(tmp_path: Path, attempt: str) -> None:
    _, attempts = guarded(f"import socket; {attempt}", tmp_path)
    assert attempts.startswith("[")
