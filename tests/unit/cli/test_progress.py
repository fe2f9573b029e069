"""Progress on standard error, for somebody who waits."""

from __future__ import annotations

import io
import sys

import pytest

from workbench.cli.common import patient


class Terminal(io.StringIO):
    """A standard error that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("after", "shown"), [(0.0, "\rcomparing  50 %\rcomparing 100 %\n"), (3600.0, "")], ids=["long work", "short work"]
)
def test_nothing_is_shown_of_work_that_is_soon_done(after: float, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    report = patient("comparing", after)
    report(1, 2)
    report(2, 2)
    assert terminal.getvalue() == shown


def test_nothing_is_shown_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    report = patient("comparing", 0.0)
    report(1, 2)
    assert capsys.readouterr().err == ""
