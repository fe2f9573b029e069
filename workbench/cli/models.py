"""``models``: the machine translation packages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from workbench.cli.common import Commands, add_json, note, print_json, table
from workbench.core.errors import UsageError
from workbench.core.language import base, is_tag

NAMES = ("models",)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.add_parser("models", help="list, install, remove and verify translation packages")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    listing = actions.add_parser("list", help="what is installed, and what a pair is translated with")
    listing.add_argument("--available", action="store_true", help="also what can be downloaded (asks the network)")
    add_json(listing)
    listing.set_defaults(run=list_models)

    installing = actions.add_parser("install", help="install a package from a file, or download the package of a pair")
    installing.add_argument("what", nargs="+", metavar="FILE.argosmodel | FROM TO")
    installing.set_defaults(run=install)

    removing = actions.add_parser("remove", help="remove the package of a pair")
    removing.add_argument("source", metavar="FROM")
    removing.add_argument("target", metavar="TO")
    removing.set_defaults(run=remove)

    verifying = actions.add_parser("verify", help="check the installed packages against their checksums, and load them")
    add_json(verifying)
    verifying.set_defaults(run=verify)


def list_models(arguments: argparse.Namespace) -> int:
    """List installed and bundled directions, and the routes between the three languages."""
    from workbench.mt.catalogue import catalogue
    from workbench.mt.installed import bundled, installed

    listings = (installed(), bundled())
    directions = [direction for listing in listings for direction in listing.directions]
    rows = [
        {
            "from": each.source,
            "to": each.target,
            "engine": each.engine,
            "version": each.version,
            "preview": each.preview,
            "folder": str(each.folder),
        }
        for each in directions
    ]
    offers = catalogue().offers if arguments.available else ()
    if arguments.json:
        available = [{"from": o.metadata.source, "to": o.metadata.target, "version": o.metadata.version} for o in offers]
        print_json([*rows, *({**offer, "engine": "argos", "available": True} for offer in available)])
    else:
        print(table([(f"{d.source} → {d.target}", d.engine, d.version, "preview" if d.preview else "") for d in directions]))
        for offer in offers:
            print(f"available: {offer.metadata.source} → {offer.metadata.target}  {offer.metadata.version}")
    for listing in listings:
        for line in listing.notes:
            note(line)
    return 0


def install(arguments: argparse.Namespace) -> int:
    """Install a package."""
    from workbench.mt.packages import install_file, install_pair

    what: list[str] = arguments.what
    if len(what) == 2 and all(is_tag(word) and len(word) <= 3 for word in what):
        done = install_pair(base(what[0]), base(what[1]), report=_progress)
    elif len(what) == 1:
        done = install_file(Path(what[0]))
    else:
        raise UsageError("one file or two languages are installed at a time", remedy="e.g. workbench models install en uk")
    if done.note:
        note(done.note)
    print(f"{done.direction.source} → {done.direction.target} {done.direction.version}  sha256 {done.sha256}")
    return 0


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        percent = f"{100 * done // total} %" if total else f"{done // 2**20} MiB"
        print(f"\rdownloading {percent} ", end="\n" if done == total else "", file=sys.stderr, flush=True)


def remove(arguments: argparse.Namespace) -> int:
    """Remove a package."""
    from workbench.mt.packages import remove

    for folder in remove(base(arguments.source), base(arguments.target)):
        note(f"removed {folder}")
    return 0


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
        for each in found:
            state = "; ".join(each.problems) or ("fine" if each.recorded else "loads; it was not installed here, no checksum")
            print(f"{each.direction.source} → {each.direction.target}: {state}")
        if not found:
            print("No package is installed; the starter model is part of the workbench.")
    return 2 if any(each.problems for each in found) else 0
