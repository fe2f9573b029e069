"""A process that is killed at any moment loses nothing that it had acknowledged; two processes never write at once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.workspace.folder import Workspace

UNITS = 400

CONFIRMING = textwrap.dedent(
    """
    import sys
    from workbench.workspace.folder import Workspace
    from workbench.workspace import door as module

    module.remember = lambda *_: None  # the memory is not what is tested, and it is slow to write
    session = Workspace.open(sys.argv[1]).session("chronicle")
    assert session.read_only is None, session.read_only
    print("open", flush=True)
    saves = sys.argv[2] == "saves"
    for number, unit in enumerate(list(session.statement.units)):
        if unit.text("uk"):
            continue
        session.confirm(unit.id, "uk", f"Рядок {unit.id}.")
        print(unit.id, flush=True)
        if saves and number % 3 == 0:
            session.save()
    """
)

HOLDING = textwrap.dedent(
    """
    import sys
    from workbench.workspace.folder import Workspace

    session = Workspace.open(sys.argv[1]).session("chronicle")
    print(session.read_only or "writing", flush=True)
    sys.stdin.readline()
    session.close()
    """
)

FULL_DISK = textwrap.dedent(
    """
    import resource, signal, sys
    from workbench.core.errors import StorageError
    from workbench.workspace.folder import Workspace
    from workbench.workspace import door as module

    module.remember = lambda *_: None
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    session = Workspace.open(sys.argv[1]).session("chronicle")
    resource.setrlimit(resource.RLIMIT_FSIZE, (6000, resource.RLIM_INFINITY))
    for unit in list(session.statement.units):
        try:
            session.confirm(unit.id, "uk", f"Рядок {unit.id}.")
        except StorageError as error:
            assert session.statement.unit(unit.id).text("uk") == ""
            print(error, file=sys.stderr)
            break
        print(unit.id, flush=True)
    try:
        session.close()
    except StorageError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2)
    """
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A workspace with a statement of many units that have a Russian text only."""
    units = [Unit(f"u{n}", {"ru": Segment(f"Строка {n}.", State.EDITED, ORIGINAL)}) for n in range(1, UNITS + 1)]
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / "chronicle.tmx").write_bytes(tmx.dumps(Statement("chronicle", Header(("ru", "uk"), "ru"), units)))
    return Workspace.open(tmp_path)


def run(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a process that works on the workspace."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUTF8": "1"},
    )


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("habit", ["never saves", "saves"])
def test_a_process_killed_at_random_moments_loses_no_confirmed_segment(workspace: Workspace, habit: str) -> None:
    chance = random.Random(7)
    acknowledged: set[str] = set()
    for _ in range(4):
        process = run(CONFIRMING, workspace.root, habit)
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        for _ in range(chance.randint(1, 40)):
            line = process.stdout.readline()
            if not line:
                break
            acknowledged.add(line.strip())
        os.kill(process.pid, signal.SIGKILL)
        rest, _ = process.communicate()
        acknowledged.update(line for line in rest.splitlines(keepends=True) if line.endswith("\n"))
        acknowledged = {unit_id.strip() for unit_id in acknowledged}
        with workspace.session("chronicle") as session:
            assert session.read_only is None
            for unit_id in acknowledged:
                segment = session.statement.unit(unit_id).segment("uk")
                assert (segment.text, segment.state) == (f"Рядок {unit_id}.", State.CONFIRMED)
            assert not any("both texts" in notice for notice in session.notices)
    assert acknowledged
    saved = tmx.read(workspace.statement_path("chronicle"))
    assert {unit.id for unit in saved.units if unit.text("uk")} >= acknowledged
    assert len(saved) == UNITS


def test_a_second_process_reads_only_and_says_who_writes(workspace: Workspace) -> None:
    first = run(HOLDING, workspace.root)
    assert first.stdout is not None
    assert first.stdout.readline() == "writing\n"
    second = run(HOLDING, workspace.root)
    assert second.stdout is not None
    reason = second.stdout.readline()
    assert reason.startswith("open by ")
    assert f"(pid {first.pid})" in reason
    second.communicate("\n", timeout=30)
    first.communicate("\n", timeout=30)
    third = run(HOLDING, workspace.root)
    assert third.stdout is not None
    assert third.stdout.readline() == "writing\n"
    third.communicate("\n", timeout=30)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_the_lock_of_a_killed_process_is_free(workspace: Workspace) -> None:
    process = run(HOLDING, workspace.root)
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    with workspace.session("chronicle") as session:
        assert session.read_only is None


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_full_disk_is_one_clear_line_and_loses_nothing_acknowledged(workspace: Workspace) -> None:
    before = workspace.statement_path("chronicle").read_bytes()
    process = run(FULL_DISK, workspace.root)
    out, err = process.communicate(timeout=60)
    acknowledged = out.split()
    assert process.returncode == 2
    assert acknowledged
    assert len(acknowledged) < UNITS
    lines = err.splitlines()
    assert len(lines) == 2
    assert "the journal cannot be written" in lines[0]
    assert workspace.statement_path("chronicle").read_bytes() == before
    with workspace.session("chronicle") as session:
        assert session.notices == []
        assert [unit.id for unit in session.statement.units if unit.text("uk")] == acknowledged
    assert not list((workspace.root / "corpora").glob(".*"))
