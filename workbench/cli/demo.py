"""``demo``: a copy of the sample workspace, opened."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli import workbench
from workbench.cli.common import Commands, add_command
from workbench.cli.output import note

NAMES = ("demo",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "demo", "copy the sample workspace into a new folder and open it")
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="default: workbench-demo, in this folder")
    parser.add_argument("--no-ui", action="store_true", help="only copy")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Copy and open."""
    from workbench.workspace.demo import copy_sample, free_folder
    from workbench.workspace.folder import Workspace

    if not arguments.no_ui:
        workbench.require_terminal("use --no-ui to copy the sample workspace only")
    folder = copy_sample(arguments.folder or free_folder(Path()))
    note(f"the sample workspace is in {folder}")
    return 0 if arguments.no_ui else workbench.show(Workspace.open(folder))
