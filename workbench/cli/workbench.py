"""``workbench [WORKSPACE]``: open the workbench."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.common import Commands
from workbench.core.errors import UsageError

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

NAMES = ("ui",)


def register(commands: Commands) -> None:
    """Add the command; without a help text it stays out of the list, which names `workbench [WORKSPACE]` instead."""
    parser = commands.add_parser("ui", prog="workbench", description="Open the workbench on a folder.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), metavar="WORKSPACE", help="default: this folder")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the workbench on a folder."""
    from workbench.workspace.folder import Workspace

    home = Workspace.open(arguments.folder)
    require_terminal("use the other commands in scripts (`workbench --help`)")
    return show(home)


def require_terminal(remedy: str) -> None:
    """See that the workbench can be shown, before a command changes anything.

    Raises:
        UsageError: there is no terminal to show it in.
    """
    # Textual draws on standard error.
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise UsageError("the workbench needs a terminal", remedy=remedy)
    if os.environ.get("TERM") == "dumb":
        raise UsageError("the terminal says that it cannot place text (TERM=dumb)", remedy=remedy)


def show(home: Workspace, statement: str | None = None) -> int:
    """Open the workbench on a workspace, at a statement when one is named. `require_terminal` comes first."""
    from workbench.tui.app import WorkbenchApp

    return WorkbenchApp(home, statement).run() or 0
