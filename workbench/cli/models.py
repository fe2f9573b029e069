"""``models``: the machine translation packages."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import training
from workbench.cli.common import Commands, add_command, add_json, one_tag, progress
from workbench.cli.destination import add_output
from workbench.cli.output import complain, note, print_json, print_rows
from workbench.core.errors import NotFoundError, UsageError
from workbench.core.language import base, canonical, is_tag

if TYPE_CHECKING:
    from workbench.mt.direction import Direction
    from workbench.mt.packages import Verified

NAMES = ("models",)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = add_command(commands, "models", "list, install, verify, export, train and measure translation packages")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    listing = add_command(actions, "list", "what is installed and what comes with the workbench")
    listing.add_argument("--available", action="store_true", help="also what can be downloaded (asks the network)")
    add_json(listing)
    listing.set_defaults(run=list_models)

    installing = add_command(
        actions,
        "install",
        "install a package from a file, or download the package of a pair",
        usage="workbench models install [-h] FILE.argosmodel\n       workbench models install [-h] FROM TO",
    )
    installing.add_argument("what", nargs="+", metavar="FILE | FROM TO", help="e.g. model.argosmodel, or en uk")
    installing.set_defaults(run=install)

    for name, run, text in (
        ("remove", remove, "remove the package of a pair"),
        ("export", export, "write a model, or each direction of the starter, as a package that Argos Translate installs as well"),
    ):
        parser = add_command(actions, name, text)
        optional = "?" if run is export else None
        parser.add_argument("source", metavar="FROM", nargs=optional, help="a language: ru, uk, en…")
        parser.add_argument("target", metavar="TO", nargs=optional, help="another one")
        if run is export:
            add_output(parser, told="a file or a folder (default: this folder)")
            parser.set_defaults(output=Path())
        parser.set_defaults(run=run)

    verifying = add_command(actions, "verify", "compare the installed packages with their checksums, and load them")
    add_json(verifying)
    verifying.set_defaults(run=verify)
    training.register(actions)


def list_models(arguments: argparse.Namespace) -> int:
    """List the installed and bundled directions."""
    from workbench.mt.advice import advice
    from workbench.mt.catalogue import catalogue
    from workbench.mt.installed import bundled, installed

    listings = (installed(), bundled())
    directions = [direction for listing in listings for direction in listing.directions]
    offers = [offer.metadata for offer in catalogue().offers] if arguments.available else []
    if arguments.json:
        available = [
            {"from": o.source, "to": o.target, "version": o.version, "engine": "argos", "available": True} for o in offers
        ]
        print_json([*map(_as_json, directions), *available])
    else:
        kept = [(f"{d.source} → {d.target}", _named(d), d.version, "") for d in directions]
        print_rows([*kept, *((f"{o.source} → {o.target}", "argos", o.version, "available") for o in offers)])
        for line in advice(directions):
            note(line)
    for listing in listings:
        for line in listing.notes:
            complain(line)
    return 0


def _named(each: Direction) -> str:
    return f"{each.engine} (preview)" if each.preview else each.engine


def _as_json(each: Direction) -> dict[str, object]:
    return {
        "from": each.source,
        "to": each.target,
        "engine": each.engine,
        "version": each.version,
        "preview": each.preview,
        "folder": str(each.folder),
    }


def install(arguments: argparse.Namespace) -> int:
    """Install a package."""
    from workbench.mt.packages import install_file, install_pair

    what: list[str] = arguments.what
    if len(what) == 2 and all(is_tag(word) and len(word) <= 3 for word in what):
        done = install_pair(*(base(canonical(word)) for word in what), report=progress("downloading"), say=note)
    elif len(what) == 1:
        done = install_file(Path(what[0]))
    else:
        raise UsageError("one file or two languages are installed at a time", remedy="e.g. workbench models install en uk")
    print(f"{done.direction.source} → {done.direction.target} {done.direction.version}  sha256 {done.sha256}")
    return 0


def remove(arguments: argparse.Namespace) -> int:
    """Remove a package."""
    from workbench.mt.packages import remove

    for folder in remove(base(one_tag(arguments.source)), base(one_tag(arguments.target))):
        note(f"removed: {folder}")
    return 0


def export(arguments: argparse.Namespace) -> int:
    """Write the best direct model of a pair as a package; without a pair, every direction of the bundled model."""
    from workbench.mt.installed import bundled, installed
    from workbench.mt.packages import export

    if arguments.output is None:
        raise UsageError("a package is not written to standard output", remedy="name a file or a folder")
    directions = tuple(each for each in bundled().directions if each.modelled)
    if arguments.source is not None:
        if arguments.target is None:
            raise UsageError("a direction has two languages", remedy="e.g. workbench models export ru uk")
        pair = base(one_tag(arguments.source)), base(one_tag(arguments.target))
        found = [each for each in (*installed().directions, *bundled().directions) if (each.source, each.target) == pair]
        if not found:
            remedy = "`workbench models list` shows what there is"
            raise NotFoundError(f"no model translates from {pair[0]} to {pair[1]}", remedy=remedy)
        directions = (found[0],)
        if not found[0].modelled:
            remedy = f"run: workbench models install {pair[0]} {pair[1]}"
            raise NotFoundError(f"the {found[0].engine} has no model from {pair[0]} to {pair[1]}, only phrases", remedy=remedy)
    elif not arguments.output.is_dir():
        raise UsageError("several packages are written", path=arguments.output, remedy="name a folder that is there")
    for direction in directions:
        out = _file_for(direction, arguments.output)
        export(direction, out)
        note(f"written: {out}")
    return 0


def _file_for(direction: Direction, out: Path) -> Path:
    """`out`, or in a folder the file with the package's conventional name."""
    version = direction.version.replace(".", "_")
    return out / f"translate-{direction.source}_{direction.target}-{version}.argosmodel" if out.is_dir() else out


def verify(arguments: argparse.Namespace) -> int:
    """Verify what is installed; exit status 2 when something is wrong."""
    from workbench.mt.packages import verify

    found = verify()
    if arguments.json:
        print_json(
            [
                {"from": v.direction.source, "to": v.direction.target, "problems": list(v.problems), "recorded": v.recorded}
                for v in found
            ]
        )
    else:
        print_rows((f"{v.direction.source} → {v.direction.target}", _verdict(v)) for v in found)
        if not found:
            note("no package is installed; the starter model is part of the workbench")
    return 2 if any(each.problems for each in found) else 0


def _verdict(each: Verified) -> str:
    if each.problems:
        again = f"install it again: workbench models install {each.direction.source} {each.direction.target}"
        return f"{'; '.join(each.problems)}; {again}"
    return "fine" if each.recorded else "it loads; it was not installed here, so there are no checksums to compare"
