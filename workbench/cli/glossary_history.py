"""``glossary history``, ``conflicts`` and ``decide``: who changed what, and what two people changed differently."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_command, add_json, add_workspace, count, termbase, workspace
from workbench.cli.output import note, print_json, print_rows
from workbench.cli.terms import as_json, find_concept, one_line_of, report
from workbench.core.concept import Concept, Conflict
from workbench.core.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from workbench.termbase.sharing.history import ConceptRevision
    from workbench.termbase.termbase import Termbase


def register(actions: Commands) -> None:
    """Add the commands."""
    telling = add_command(actions, "history", "who changed which concept, when, and what")
    telling.add_argument("concept", metavar="CONCEPT", nargs="?", help="its id, or one of its terms (default: all concepts)")
    telling.add_argument("--limit", type=count, metavar="N", help="only the latest N changes")
    telling.add_argument("--undo", type=int, metavar="N", help="take change number N of CONCEPT back; what came after it stays")
    telling.set_defaults(run=history)

    listing = add_command(actions, "conflicts", "fields that two people changed differently, to be decided")
    listing.set_defaults(run=conflicts)

    deciding = add_command(actions, "decide", "decide a conflict of a concept")
    deciding.add_argument("concept", metavar="CONCEPT", help="its id, or one of its terms")
    deciding.add_argument(
        "field", metavar="FIELD", nargs="?", help="as `glossary conflicts` names it (needed where there are several)"
    )
    choice = deciding.add_mutually_exclusive_group(required=True)
    choice.add_argument("--stands", action="store_true", help="keep the value that stands")
    choice.add_argument("--other", action="store_true", help="take the other value")
    choice.add_argument("--value", metavar="TEXT", help="write a third one")
    deciding.set_defaults(run=decide)

    for parser in (telling, listing, deciding):
        add_json(parser)
        add_workspace(parser)


def history(arguments: argparse.Namespace) -> int:
    """Tell changes, newest first, or take one back."""
    home = workspace(arguments)
    known = termbase(home)
    concept_id = _known_id(known, arguments.concept) if arguments.concept is not None else None
    if arguments.undo is not None:
        if concept_id is None:
            raise UsageError("--undo needs a concept", remedy="name it: workbench glossary history CONCEPT --undo N")
        return _undo(arguments, known, known.history(concept_id), home.config.author)
    found = known.history(concept_id)[: arguments.limit]
    if arguments.json:
        print_json([_as_json(revision) for revision in found])
    else:
        print_rows(_row(revision) for revision in found)
        if not found:
            note("no changes")
    return 0


def _known_id(known: Termbase, name: str) -> str:
    """The id of a concept that is there, or of one that was."""
    try:
        return find_concept(known, name).id
    except NotFoundError:
        known.history(name)
        return name


def _undo(arguments: argparse.Namespace, known: Termbase, changes: list[ConceptRevision], author: str) -> int:
    from workbench.core.clock import now

    revision = next((each for each in changes if each.number == arguments.undo), None)
    if revision is None:
        raise UsageError(f"there is no change number {arguments.undo}", remedy=f"the numbers go from 1 to {len(changes)}")
    before = known.concepts.get(revision.concept_id)
    stands = known.undo(revision, author=author, time=now())
    if stands == before:
        return report(arguments, stands, "nothing to take back: it was changed again since")
    return report(arguments, stands, "taken back: the concept is gone" if stands is None else "taken back")


def _as_json(revision: ConceptRevision) -> dict[str, object]:
    from workbench.termbase.sharing.changes import described

    return {
        "n": revision.number,
        "time": revision.time,
        "author": revision.author,
        "concept": revision.concept_id,
        "what": revision.what,
        "changes": described(revision.before, revision.after),
        "before": as_json(revision.before) if revision.before else None,
        "after": as_json(revision.after) if revision.after else None,
    }


def _row(revision: ConceptRevision) -> list[str]:
    from workbench.termbase.sharing.changes import described

    known = revision.after or revision.before
    terms = one_line_of(known) if known else ""
    details = "; ".join(described(revision.before, revision.after)) if revision.what == "changed" else terms
    return [revision.concept_id, str(revision.number), revision.time, revision.author, revision.what, details]


def conflicts(arguments: argparse.Namespace) -> int:
    """List what is to be decided."""
    found = termbase(workspace(arguments)).conflicts()
    if arguments.json:
        print_json(
            [
                {
                    "concept": concept.id,
                    "field": each.field,
                    "stands": each.ours,
                    "other": each.theirs,
                    "author": each.author,
                    "time": each.time,
                }
                for concept, each in found
            ]
        )
    else:
        print_rows([concept.id, each.field, each.ours, each.theirs, each.author, each.time] for concept, each in found)
        if not found:
            note("nothing to decide")
    return 0


def decide(arguments: argparse.Namespace) -> int:
    """Decide the conflict of one field."""
    from workbench.core.clock import now
    from workbench.termbase.sharing.conflicts import decided

    home = workspace(arguments)
    known = termbase(home)
    before = find_concept(known, arguments.concept)
    group = _of_one_field(before, arguments.field)
    if arguments.other and len(group) > 1:
        values = ", ".join(repr(each.theirs) for each in group)
        raise UsageError(f"there are several other values: {values}", remedy="write the one you want with --value")
    value = group[0].ours if arguments.stands else group[0].theirs if arguments.other else arguments.value
    after = before
    for conflict in group:
        after = decided(after, conflict, value)
    after = replace(after, author=home.config.author, changed=now())
    return report(arguments, known.apply(before, after), "decided")


def _of_one_field(concept: Concept, field: str | None) -> list[Conflict]:
    names = list(dict.fromkeys(each.field for each in concept.conflicts))
    if not names:
        raise UsageError(
            f"concept {concept.id!r} has nothing to decide", remedy="workbench glossary conflicts lists what there is"
        )
    if field is None and len(names) > 1:
        raise UsageError("several fields are to be decided", remedy=f"name one: {', '.join(names)}")
    wanted = names[0] if field is None else field
    found = [each for each in concept.conflicts if each.field == wanted]
    if not found:
        raise UsageError(f"{wanted!r} is no field to be decided", remedy=f"name one of: {', '.join(names)}")
    return found
