"""``workbench [WORKSPACE]``: open the workbench."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.common import Commands
from workbench.core.errors import UsageError

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

NAMES = ("ui",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("ui", help="open the workbench on a folder (what `workbench FOLDER` does)")
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), metavar="WORKSPACE")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the workbench on a folder."""
    from workbench.workspace.folder import Workspace

    return show(Workspace.open(arguments.folder))


def show(home: Workspace, statement: str | None = None) -> int:
    """Open the workbench on a workspace, at a statement when one is named.

    Raises:
        UsageError: there is no terminal to show it in.
    """
    # Textual draws on standard error.
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise UsageError("the workbench needs a terminal", remedy="use the other commands in scripts (`workbench --help`)")
    from workbench.tui.app import WorkbenchApp

    return WorkbenchApp(home, statement).run() or 0
