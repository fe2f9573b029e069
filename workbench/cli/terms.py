"""``glossary add`` and ``glossary set``: one concept of the termbase changed from the command line."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_json, add_workspace, one_tag, termbase, workspace
from workbench.cli.output import note, print_json, print_rows
from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import UsageError
from workbench.core.language import LANGUAGES, base, in_order

if TYPE_CHECKING:
    from workbench.termbase.termbase import Termbase

FIELDS = ("definition", "domain", "note")


def register(actions: Commands) -> None:
    """Add the commands."""
    statuses = [status.value for status in TermStatus]

    adding = actions.add_parser("add", help="add a concept")
    for language in LANGUAGES:
        adding.add_argument(f"--{language}", metavar="TERM", action="append", default=[], help="may be repeated")
    adding.add_argument("--status", choices=statuses, default=TermStatus.PREFERRED.value, help="default: %(default)s")
    adding.set_defaults(run=add)

    setting = actions.add_parser("set", help="change a concept, or the status of one of its terms")
    setting.add_argument("concept", metavar="CONCEPT", help="its id, or one of its terms")
    setting.add_argument("--lang", metavar="L", help="the language of --term")
    setting.add_argument("--term", metavar="TERM", help="the term to change; it is added when the concept does not have it")
    setting.add_argument("--status", choices=statuses, help="the new status of --term")
    setting.set_defaults(run=change)

    for parser in (adding, setting):
        for field in FIELDS:
            parser.add_argument(f"--{field}", metavar="TEXT")
        add_json(parser)
        add_workspace(parser)


def add(arguments: argparse.Namespace) -> int:
    """Add a concept; what the glossary has already is said."""
    from workbench.core.clock import now

    home = workspace(arguments)
    status = TermStatus(arguments.status)
    given = {language: [_line(text) for text in getattr(arguments, language)] for language in LANGUAGES}
    wanted = {tag: tuple(Term(text, status) for text in texts if text) for tag, texts in given.items() if any(texts)}
    if not wanted:
        raise UsageError("no term was given", remedy="name it with --ru, --uk or --en")
    known = termbase(home)
    concept = Concept(known.new_id(), wanted, author=home.config.author, changed=now())
    concept = _with_fields(concept, arguments)
    similar = known.similar(concept)
    added = known.apply(None, concept)
    for other in similar:
        note(f"the glossary has a concept like it: {other.id} ({_summary(other)})")
    return _report(arguments, added, "added")


def change(arguments: argparse.Namespace) -> int:
    """Change a concept."""
    from workbench.core.clock import now

    home = workspace(arguments)
    known = termbase(home)
    before = _concept(known, arguments.concept)
    after = _with_fields(before, arguments)
    term = _line(arguments.term or "")
    if term:
        if arguments.lang is None:
            raise UsageError("the language of --term is missing", remedy="name it with --lang")
        after = _with_term(after, base(one_tag(arguments.lang)), term, arguments.status)
    elif arguments.status or arguments.lang is not None:
        raise UsageError("a status and a language belong to a term", remedy="name it with --term")
    if after == before:
        return _report(arguments, before, "nothing to change")
    after = replace(after, author=home.config.author, changed=now())
    return _report(arguments, known.apply(before, after), "changed")


def _concept(known: Termbase, name: str) -> Concept:
    """The concept with this id, or the only one that this word is a term of."""
    if name in known.concepts:
        return known.concepts[name]
    found = known.search(name)
    if not found:
        return known.concept(name)
    exact = [each for each in found if any(term.text.casefold() == name.casefold() for _, term in all_terms(each))]
    candidates = exact or found
    if len(candidates) > 1:
        ids = ", ".join(concept.id for concept in candidates[:5])
        raise UsageError(f"{name!r} may mean several concepts", remedy=f"use an id: {ids}")
    return candidates[0]


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
            print_json(as_json(concept))
        else:
            print_rows([(concept.id, _summary(concept))])
    note(done)
    return 0


def as_json(concept: Concept) -> dict[str, object]:
    """A concept for a program."""
    terms = {
        language: [{"term": term.text, "status": term.status.value} for term in concept.terms[language]]
        for language in in_order(tuple(concept.terms))
    }
    return {"concept": concept.id, "terms": terms, **{field: getattr(concept, field) for field in FIELDS}}


def all_terms(concept: Concept) -> list[tuple[str, Term]]:
    """Language and term, in the usual order of languages."""
    return [(language, term) for language in in_order(tuple(concept.terms)) for term in concept.terms[language]]


def _summary(concept: Concept) -> str:
    return " · ".join(term.text for _, term in all_terms(concept))


def _line(text: str) -> str:
    from workbench.text.clean import clean

    return " ".join(clean(text).split())
