"""How the command begins."""

from __future__ import annotations

import sys

import pytest

from workbench.__main__ import main


class _Interrupting:
    """A finder of modules in whose way Ctrl+C comes."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "workbench.cli.main":
            raise KeyboardInterrupt


def test_ctrl_c_while_the_command_is_loaded_leaves_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "workbench.cli.main", raising=False)
    monkeypatch.setattr(sys, "meta_path", [_Interrupting(), *sys.meta_path])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 130
