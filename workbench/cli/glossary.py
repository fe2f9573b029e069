"""``glossary``: the shared termbase from the command line."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from workbench.cli.check import as_json, as_line
from workbench.cli.common import Commands, add_json, add_workspace, find_statement, note, print_json, workspace
from workbench.core.concept import Concept, Term, TermHit, TermStatus
from workbench.core.errors import InputError, UsageError
from workbench.core.finding import Severity
from workbench.core.language import LANGUAGES, base, is_tag

if TYPE_CHECKING:
    from workbench.termbase.termbase import Termbase

NAMES = ("glossary",)

TERM_CHECKS = frozenset({"forbidden-term", "deprecated-term"})

FIELDS = ("definition", "domain", "note")


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.add_parser("glossary", help="list, find, add, change, check, import and export terms")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)
    statuses = [status.value for status in TermStatus]

    listing = actions.add_parser("list", help="the concepts of the glossary")
    listing.add_argument("--status", choices=statuses, help="only concepts with a term of this status")
    listing.add_argument("--domain", help="only concepts of this domain")
    _finish(listing, list_concepts)

    finding = actions.add_parser("find", help="the terms in a text, or a word's concept, in whatever form")
    finding.add_argument("text", metavar="TEXT|TERM")
    finding.add_argument("--lang", metavar="L", help="the language of the text (default: all)")
    _finish(finding, find)

    adding = actions.add_parser("add", help="add a concept")
    for language in LANGUAGES:
        adding.add_argument(f"--{language}", metavar="TERM", action="append", default=[], help="may be repeated")
    adding.add_argument("--status", choices=statuses, default=TermStatus.PREFERRED.value, help="default: %(default)s")
    for field in FIELDS:
        adding.add_argument(f"--{field}", default="")
    _finish(adding, add)

    setting = actions.add_parser("set", help="change a concept, or the status of one of its terms")
    setting.add_argument("concept", metavar="CONCEPT", help="its id, or one of its terms")
    setting.add_argument("--lang", metavar="L", help="the language of --term")
    setting.add_argument("--term", metavar="TERM", help="the term to change; it is added when the concept does not have it")
    setting.add_argument("--status", choices=statuses, help="the new status of --term")
    for field in FIELDS:
        setting.add_argument(f"--{field}")
    _finish(setting, change)

    checking = actions.add_parser(
        "check", help="forbidden and deprecated terms in a statement or file; exit status 1 for an error"
    )
    checking.add_argument("what", metavar="STATEMENT|FILE")
    _finish(checking, check)

    importing = actions.add_parser("import", help="take in a TBX, TSV or CSV file")
    importing.add_argument("file", type=Path, metavar="FILE")
    _finish(importing, take_in, json=False)

    exporting = actions.add_parser("export", help="write the glossary as TBX-Basic, TSV or CSV")
    exporting.add_argument("--format", choices=("tbx", "tsv", "csv"), default="tbx")
    exporting.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    _finish(exporting, hand_out, json=False)


def _finish(parser: argparse.ArgumentParser, run: object, *, json: bool = True) -> None:
    if json:
        add_json(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def _termbase(arguments: argparse.Namespace) -> Termbase:
    termbase = workspace(arguments).termbase
    for problem in termbase.problems:
        note(f"workbench: {problem}")
    return termbase


def list_concepts(arguments: argparse.Namespace) -> int:
    """List concepts, one a line."""
    concepts = [
        concept
        for concept in _termbase(arguments).concepts.values()
        if (not arguments.domain or concept.domain == arguments.domain)
        and (not arguments.status or any(term.status == arguments.status for _, term in _terms(concept)))
    ]
    if arguments.json:
        print_json([_concept_json(concept) for concept in concepts])
    else:
        for concept in concepts:
            print("\t".join([concept.id, *(_cell(concept, language) for language in LANGUAGES), concept.domain]))
    return 0


def _terms(concept: Concept) -> list[tuple[str, Term]]:
    return [(language, term) for language, terms in concept.terms.items() for term in terms]


def _cell(concept: Concept, language: str) -> str:
    return " | ".join(
        term.text if term.status is TermStatus.PREFERRED else f"{term.text} ({term.status.value})"
        for term in concept.terms.get(language, ())
    )


def _concept_json(concept: Concept) -> dict[str, object]:
    terms = {
        language: [{"term": term.text, "status": term.status.value} for term in found]
        for language, found in concept.terms.items()
    }
    return {"concept": concept.id, "terms": terms, **{field: getattr(concept, field) for field in FIELDS}}


def find(arguments: argparse.Namespace) -> int:
    """Find terms in a text; a word that is no term's form is looked for inside terms."""
    from workbench.text.clean import clean
    from workbench.text.detect import detect

    termbase = _termbase(arguments)
    text = clean(arguments.text)
    if arguments.lang:
        languages = [base(_tag(arguments.lang))]
    else:
        likely = detect(text).language
        languages = sorted(LANGUAGES, key=lambda language: language != likely)
    hits = _distinct([hit for language in languages for hit in termbase.find(text, language)])
    rows = [_hit_json(hit) for hit in hits] or _searched(termbase, text)
    if arguments.json:
        print_json(rows)
    else:
        for row in rows:
            print("\t".join(str(row[key]) for key in ("concept", "language", "status", "form", "term")))
        if not rows:
            note("nothing found")
    return 0


def _distinct(hits: list[TermHit]) -> list[TermHit]:
    """A form that two languages share is told once for a concept, in the likelier language."""
    seen: dict[tuple[str, int, int], TermHit] = {}
    for hit in hits:
        seen.setdefault((hit.concept.id, hit.start, hit.end), hit)
    return sorted(seen.values(), key=lambda hit: (hit.start, hit.end))


def _hit_json(hit: TermHit) -> dict[str, object]:
    return {
        "concept": hit.concept.id,
        "language": hit.language,
        "term": hit.term.text,
        "status": hit.term.status.value,
        "form": hit.form,
        "start": hit.start,
        "end": hit.end,
    }


def _searched(termbase: Termbase, text: str) -> list[dict[str, object]]:
    if len(text.split()) != 1:
        return []
    return [
        {
            "concept": concept.id,
            "language": language,
            "term": term.text,
            "status": term.status.value,
            "form": text,
            "start": 0,
            "end": len(text),
        }
        for concept in termbase.search(text)
        for language, term in _terms(concept)[:1]
    ]


def add(arguments: argparse.Namespace) -> int:
    """Add a concept; what the glossary has already is said."""
    from workbench.core.clock import now

    home = workspace(arguments)
    termbase = _termbase(arguments)
    status = TermStatus(arguments.status)
    terms = {
        language: tuple(Term(_line(text), status) for text in getattr(arguments, language))
        for language in LANGUAGES
        if getattr(arguments, language)
    }
    if not terms:
        raise UsageError("no term was given", remedy="name it with --ru, --uk or --en")
    concept = Concept(termbase.new_id(), terms, author=home.config.author, changed=now())
    concept = _with_fields(concept, arguments)
    for other in termbase.similar(concept):
        note(f"the glossary has a concept like it: {other.id} {_summary(other)}")
    return _report(arguments, termbase.apply(None, concept), "added")


def change(arguments: argparse.Namespace) -> int:
    """Change a concept."""
    from workbench.core.clock import now

    home = workspace(arguments)
    termbase = _termbase(arguments)
    before = _concept(termbase, arguments.concept)
    after = _with_fields(before, arguments)
    if arguments.term:
        if not arguments.lang:
            raise UsageError("the language of --term is missing", remedy="name it with --lang")
        after = _with_term(after, base(_tag(arguments.lang)), _line(arguments.term), arguments.status)
    elif arguments.status:
        raise UsageError("a status belongs to a term", remedy="name it with --term and --lang")
    if after == before:
        raise UsageError("nothing was given to change", remedy="see `workbench glossary set --help`")
    after = replace(after, author=home.config.author, changed=now())
    return _report(arguments, termbase.apply(before, after), "changed")


def _concept(termbase: Termbase, name: str) -> Concept:
    if name in termbase.concepts:
        return termbase.concepts[name]
    found = termbase.search(name)
    if not found:
        return termbase.concept(name)
    exact = [concept for concept in found if any(term.text.casefold() == name.casefold() for _, term in _terms(concept))]
    if len(exact or found) > 1:
        ids = ", ".join(concept.id for concept in (exact or found)[:5])
        raise UsageError(f"{name!r} names several concepts", remedy=f"use an id: {ids}")
    return (exact or found)[0]


def _with_fields(concept: Concept, arguments: argparse.Namespace) -> Concept:
    """The concept with the definition, domain and note that were given."""
    given = {field: _line(value) for field in FIELDS if (value := getattr(arguments, field)) is not None}
    return replace(
        concept,
        definition=given.get("definition", concept.definition),
        domain=given.get("domain", concept.domain),
        note=given.get("note", concept.note),
    )


def _with_term(concept: Concept, language: str, text: str, status: str | None) -> Concept:
    terms = concept.terms.get(language, ())
    if any(term.text == text for term in terms):
        wanted = tuple(replace(t, status=TermStatus(status)) if status and t.text == text else t for t in terms)
    else:
        wanted = (*terms, Term(text, TermStatus(status or TermStatus.ADMITTED)))
    ranks = list(TermStatus)
    return concept.with_terms(language, tuple(sorted(wanted, key=lambda term: ranks.index(term.status))))


def _report(arguments: argparse.Namespace, concept: Concept | None, done: str) -> int:
    if concept is not None:
        if arguments.json:
            print_json(_concept_json(concept))
        else:
            print(f"{concept.id}\t{_summary(concept)}")
    note(done)
    return 0


def _summary(concept: Concept) -> str:
    return " · ".join(term.text for _, term in _terms(concept))


def check(arguments: argparse.Namespace) -> int:
    """Report forbidden and deprecated terms."""
    from workbench.checks.registry import check_statement

    statement = find_statement(arguments, arguments.what)
    found = [each for each in check_statement(statement, _termbase(arguments).find) if each.check in TERM_CHECKS]
    if arguments.json:
        print_json([as_json(each) for each in found])
    else:
        for each in found:
            print(as_line(statement, each))
        if not found:
            print("Nothing to report.")
    return int(any(each.severity is Severity.ERROR for each in found))


def take_in(arguments: argparse.Namespace) -> int:
    """Import concepts."""
    from workbench.formats import tbx, term_tables

    path: Path = arguments.file
    suffix = path.suffix.lower()
    if suffix in (".tbx", ".xml"):
        concepts = tbx.read(path)
    elif suffix in (".tsv", ".csv", ".txt"):
        concepts = term_tables.read_terms(path)
    else:
        raise InputError("is not a glossary file", path=path, remedy="TBX, TSV and CSV are read")
    count = _termbase(arguments).import_concepts(concepts)
    note(f"{len(concepts)} concepts read, {count} added or changed")
    return 0


def hand_out(arguments: argparse.Namespace) -> int:
    """Export all concepts."""
    from workbench.formats import tbx, term_tables
    from workbench.formats.files import write_atomically

    concepts = list(_termbase(arguments).concepts.values())

    def write(out: BinaryIO) -> None:
        if arguments.format == "tbx":
            tbx.write(concepts, out, strict=True)
        else:
            term_tables.write_terms(concepts, out, "\t" if arguments.format == "tsv" else ",")

    if arguments.output is None:
        write(sys.stdout.buffer)
    else:
        write_atomically(arguments.output, write)
        note(f"{len(concepts)} concepts written to {arguments.output}")
    return 0


def _line(text: str) -> str:
    from workbench.text.clean import clean

    return " ".join(clean(text).split())


def _tag(value: str) -> str:
    if not is_tag(value):
        raise UsageError(f"{value!r} is not a language tag", remedy="use ru, uk or en")
    return value
