"""``glossary``: the shared termbase from the command line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from workbench.cli import check, glossary_exchange, glossary_history, glossary_merge, names, terms
from workbench.cli.common import Commands, add_command, add_json, add_workspace, one_of, one_tag, read_lines, termbase, workspace
from workbench.cli.output import note, print_json, print_rows
from workbench.core.concept import Concept, Term, TermHit, TermStatus
from workbench.core.language import LANGUAGES, base

if TYPE_CHECKING:
    from workbench.termbase.termbase import Termbase

NAMES = ("glossary",)

TERM_CHECKS = frozenset({"forbidden-term", "deprecated-term"})
"""The checks that `glossary check` reports."""


def register(commands: Commands) -> None:
    """Add the commands."""
    group = add_command(commands, "glossary", "list, find, add, change, check, import and export terms")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    listing = add_command(actions, "list", "the concepts of the glossary")
    listing.add_argument("--status", **one_of("only with a term of this status", TermStatus))
    listing.add_argument("--domain", help="only concepts of this domain")
    _finish(listing, list_concepts)

    finding = add_command(actions, "find", "the terms in a text, or a word's concept, in whatever form")
    finding.add_argument(
        "text", nargs="+", metavar="TEXT|TERM|-", help="words, in quotes or not; - reads them from standard input"
    )
    finding.add_argument("--lang", metavar="L", help="the language of the text (default: all)")
    _finish(finding, find)

    terms.register(actions)

    checking = add_command(actions, "check", "unwanted terms in a statement or file; exit status 1 for an error")
    checking.add_argument("what", metavar="STATEMENT|FILE", help="a statement, or a file of several versions")
    _finish(checking, check_terms)

    names.register(actions)
    glossary_exchange.register(actions)
    glossary_history.register(actions)
    glossary_merge.register(actions)


def _finish(parser: argparse.ArgumentParser, run: object, *, json: bool = True) -> None:
    if json:
        add_json(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def list_concepts(arguments: argparse.Namespace) -> int:
    """List concepts, one a line."""
    concepts = [
        concept
        for concept in termbase(workspace(arguments)).concepts.values()
        if (not arguments.domain or concept.domain == arguments.domain)
        and (not arguments.status or any(term.status == arguments.status for _, term in terms.all_terms(concept)))
    ]
    if arguments.json:
        print_json([terms.as_json(concept) for concept in concepts])
    else:
        print_rows([[each.id, *(_cell(each, language) for language in LANGUAGES), each.domain] for each in concepts])
        if not concepts:
            note("no concepts")
    return 0


def _cell(concept: Concept, language: str) -> str:
    return " | ".join(
        term.text if term.status is TermStatus.PREFERRED else f"{term.text} ({term.status.value})"
        for term in concept.terms.get(language, ())
    )


def find(arguments: argparse.Namespace) -> int:
    """Find terms in a text; a word that is no term's form is looked for inside terms."""
    from workbench.text.detect import detect
    from workbench.text.writing.clean import clean

    given: list[str] = arguments.text
    text = "\n".join(read_lines("-")) if given == ["-"] else clean(" ".join(given))
    known = termbase(workspace(arguments))
    if arguments.lang is not None:
        languages = [base(one_tag(arguments.lang))]
    else:
        likely = detect(text).language
        languages = sorted(LANGUAGES, key=lambda language: language != likely)
    hits = _distinct([hit for language in languages for hit in _found(known, text, language)])
    rows = [_row(hit.concept, hit.language, hit.term, hit.form, hit.start) for hit in hits] or _searched(known, text, languages)
    if arguments.json:
        print_json(rows)
    else:
        print_rows([str(row[key]) for key in ("concept", "language", "status", "form", "term")] for row in rows)
        if not rows:
            note("nothing found")
    return 0


def _found(known: Termbase, text: str, language: str) -> list[TermHit]:
    """The terms in a text; where several concepts share a term, all of them, the likeliest first."""
    best = known.find(text, language)
    places = {(hit.start, hit.end) for hit in best}
    return [*best, *(hit for hit in known.find(text, language, overlapping=True) if (hit.start, hit.end) in places)]


def _distinct(hits: list[TermHit]) -> list[TermHit]:
    """A form that two languages share is told once for a concept, in the likelier language."""
    seen: dict[tuple[str, int, int], TermHit] = {}
    for hit in hits:
        seen.setdefault((hit.concept.id, hit.start, hit.end), hit)
    return sorted(seen.values(), key=lambda hit: (hit.start, hit.end))


def _searched(known: Termbase, text: str, languages: list[str]) -> list[dict[str, object]]:
    """The concepts with a term that has a word's letters in it."""
    if len(text.split()) != 1:
        return []
    folded = text.casefold()
    rows = []
    for concept in known.search(text):
        named = [(tag, term) for tag, term in terms.all_terms(concept) if base(tag) in languages]
        holding = [(tag, term) for tag, term in named if folded in term.text.casefold()]
        rows += [_row(concept, tag, term, text, 0) for tag, term in (holding or named)[:1]]
    return rows


def _row(concept: Concept, language: str, term: Term, form: str, start: int) -> dict[str, object]:
    """What is found, in the shape that `glossary find --json` promises."""
    return {
        "concept": concept.id,
        "language": language,
        "term": term.text,
        "status": term.status.value,
        "form": form,
        "start": start,
        "end": start + len(form),
    }


def check_terms(arguments: argparse.Namespace) -> int:
    """Report forbidden and deprecated terms."""
    return check.report(arguments, lambda finding: finding.check in TERM_CHECKS)
