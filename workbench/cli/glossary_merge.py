"""``glossary merge`` and ``glossary install-merge-driver``: the glossary in a git repository."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.common import Commands, add_command, add_workspace, workspace
from workbench.cli.output import counted, note, print_rows


def register(actions: Commands) -> None:
    """Add the commands."""
    merging = actions.add_parser(
        "merge",
        help="put two versions of a glossary file together",
        description="Put OURS and THEIRS together, concept by concept and field by field, and write the result to OURS.\n"
        "Exit status: 0 all is settled, 1 both changed a field differently (both values are kept in the file;\n"
        "`workbench glossary conflicts` lists them), 2 a file cannot be read (OURS is as it was).",
    )
    merging.add_argument("base", type=Path, metavar="BASE", help="what both began with; may be empty or missing")
    merging.add_argument("ours", type=Path, metavar="OURS", help="one version; becomes the result")
    merging.add_argument("theirs", type=Path, metavar="THEIRS", help="the other version")
    merging.add_argument("--path", metavar="NAME", help="what messages call the file (git gives temporary ones)")
    merging.set_defaults(run=merge)

    installing = add_command(actions, "install-merge-driver", "have git merge glossary files concept by concept")
    installing.add_argument("--dry-run", action="store_true", help="say what would be done, and change nothing")
    add_workspace(installing)
    installing.set_defaults(run=install)


def merge(arguments: argparse.Namespace) -> int:
    """Merge two versions of a file."""
    from workbench.formats.files import write_atomically
    from workbench.termbase.sharing.merge_files import merge_files

    ours: Path = arguments.ours
    merged = merge_files(arguments.base, ours, arguments.theirs)
    write_atomically(ours, lambda out: out.write(merged.data))
    if not merged.conflicts:
        return 0
    name = arguments.path or ours
    for concept, conflict in merged.conflicts:
        note(f"{name}: {concept.id}: {conflict.field}: {conflict.ours!r} stands, {conflict.theirs!r} is kept beside it")
    note(f"{name}: {counted(len(merged.conflicts), 'conflict')} to decide: workbench glossary conflicts")
    return 1


def install(arguments: argparse.Namespace) -> int:
    """Set up git."""
    from workbench.workspace import merge_driver

    home = workspace(arguments)
    setup = merge_driver.plan(home.root) if arguments.dry_run else merge_driver.install(home.root)
    print_rows([[str(setup.attributes), setup.line]] if setup.line else [])
    print_rows([name, value] for name, value in setup.settings.items())
    if not setup.line and not setup.settings:
        note("nothing to do: git merges this glossary concept by concept already")
    elif arguments.dry_run:
        note("nothing was changed")
    else:
        note("git merges this glossary concept by concept from now on")
        if setup.line:
            note(f"commit {setup.attributes.name}; everybody who merges runs this command once in their copy")
    return 0
