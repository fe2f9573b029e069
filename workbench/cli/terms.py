"""``glossary add``, ``set``, ``approve`` and ``remove``: concepts of the termbase changed from the command line."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workbench.cli.common import Commands, add_command, add_json, add_workspace, one_of, one_tag, termbase, workspace
from workbench.cli.output import counted, note, print_json, print_rows
from workbench.core.concept import Concept, Term, TermStatus, ranked
from workbench.core.errors import UsageError
from workbench.core.language import LANGUAGES, base, in_order

if TYPE_CHECKING:
    from workbench.termbase.termbase import Termbase

FIELDS = ("definition", "domain", "note")
TERM_TEXTS = ("part_of_speech", "gender", "example", "source")
TERM_SWITCHES = ("case_sensitive", "exact", "gap")

_SPEECH = ("noun", "properNoun", "verb", "adjective", "adverb")
_GENDERS = ("masculine", "feminine", "neuter")
_GENDERED = frozenset({"ru", "uk"})
"""The languages whose nouns have a gender."""

_SWITCH_HELP = {
    "case_sensitive": "found only with these capitals",
    "exact": "found only in exactly this form",
    "gap": "other words may stand between its words",
}


def register(actions: Commands) -> None:
    """Add the commands."""
    statuses = [status.value for status in TermStatus]

    adding = add_command(actions, "add", "add a concept")
    for language in LANGUAGES:
        adding.add_argument(f"--{language}", metavar="TERM", action="append", default=[], help="may be repeated")
    adding.add_argument("--gender", **one_of("of the Russian and Ukrainian terms given", _GENDERS))
    adding.add_argument(
        "--example",
        metavar="TEXT",
        action="append",
        default=[],
        dest="examples",
        help="a sentence that shows the use of the term in its language; may be repeated",
    )
    adding.add_argument("--status", default=TermStatus.PREFERRED.value, **one_of("default %(default)s", statuses))
    adding.add_argument("--anyway", action="store_true", help="add it although the glossary has one of its terms")
    adding.set_defaults(run=add)

    setting = add_command(actions, "set", "change a concept, or one of its terms")
    setting.add_argument("concept", metavar="CONCEPT", help="its id, or one of its terms")
    setting.add_argument("--lang", metavar="L", help="the language of --term")
    setting.add_argument("--term", metavar="TERM", help="the term to change; it is added when the concept does not have it")
    setting.add_argument("--status", **one_of("the new status of --term", statuses))
    setting.add_argument("--gender", **one_of("of --term", _GENDERS))
    setting.add_argument("--example", metavar="TEXT", help="a sentence that shows the use of --term")
    setting.set_defaults(run=change)

    for parser in (adding, setting):
        for field in FIELDS:
            parser.add_argument(f"--{field}", metavar="TEXT")
        switch = argparse.BooleanOptionalAction
        parser.add_argument("--do-not-translate", action=switch, help="it stays as it is in every language")
        parser.add_argument("--part-of-speech", **one_of("of the terms given", _SPEECH))
        parser.add_argument("--source", metavar="TEXT", help="where the terms given come from")
        for name in TERM_SWITCHES:
            parser.add_argument(f"--{name.replace('_', '-')}", action=switch, help=_SWITCH_HELP[name])

    approving = add_command(actions, "approve", "make proposed terms preferred, or admitted where there is a preferred one")
    approving.add_argument("names", metavar="CONCEPT|TERM", nargs="+", help="an id approves all its proposed terms")
    approving.add_argument("--as", dest="status", **one_of("this status in any case", ("preferred", "admitted")))
    approving.set_defaults(run=approve)

    removing = add_command(actions, "remove", "remove a concept, or one of its terms; `glossary history` brings it back")
    removing.add_argument("concept", metavar="CONCEPT", help="its id, or one of its terms")
    removing.add_argument("--lang", metavar="L", help="the language of --term")
    removing.add_argument("--term", metavar="TERM", help="remove only this term")
    removing.set_defaults(run=remove)

    for parser in (adding, setting, approving, removing):
        add_json(parser)
        add_workspace(parser)


def add(arguments: argparse.Namespace) -> int:
    """Add a concept; what the glossary has already is said first, and the same term is not taken twice unasked."""
    from workbench.core.clock import now

    home = workspace(arguments)
    status = TermStatus(arguments.status)
    given = {language: [_line(text) for text in getattr(arguments, language)] for language in LANGUAGES}
    blank = next((tag for tag, texts in given.items() if "" in texts), None)
    if blank is not None:
        raise UsageError(f"--{blank} names no term", remedy="name one, or leave the option out")
    given = {tag: texts for tag, texts in given.items() if texts}
    if not given:
        raise UsageError("no term was given", remedy="name it with --ru, --uk or --en")
    if arguments.gender and not _GENDERED & given.keys():
        raise UsageError("English terms have no gender", remedy="leave --gender out")
    examples = _examples(arguments.examples, tuple(given))
    wanted = {
        tag: tuple(
            _new_term(Term(text, status, example=examples.get(tag, "") if text == texts[0] else ""), arguments, tag)
            for text in dict.fromkeys(texts)
        )
        for tag, texts in given.items()
    }
    known = termbase(home)
    concept = Concept(known.new_id(), wanted, author=home.config.author, changed=now())
    concept = _with_fields(concept, arguments)
    same = known.same(concept)
    if same and not arguments.anyway:
        tag, term, other = same[0]
        raise UsageError(
            f"the glossary has the {tag} term {term.text!r}: {other.id} ({one_line_of(other)})",
            remedy=f"change that concept with `workbench glossary set {other.id}`, or add another with --anyway",
        )
    for other in known.similar(concept):
        note(f"the glossary has a concept like it: {other.id} ({one_line_of(other)})")
    return report(arguments, known.apply(None, concept), "added")


def _examples(texts: list[str], languages: tuple[str, ...]) -> dict[str, str]:
    """The examples by the language they are in; the only language given needs no telling.

    Raises:
        UsageError: an example is in none of the languages, or two are in the same.
    """
    from workbench.text.detect import detect

    found: dict[str, str] = {}
    for text in filter(None, map(_line, texts)):
        language = languages[0] if len(languages) == 1 else detect(text).language
        if language not in languages:
            remedy = "give it to its term with `workbench glossary set --lang --term --example`"
            raise UsageError(f"no telling whose example {text!r} is: it may be in none of {', '.join(languages)}", remedy=remedy)
        if language in found:
            raise UsageError(f"two examples are {language}", remedy="a term has one; leave the other out")
        found[language] = text
    return found


def change(arguments: argparse.Namespace) -> int:
    """Change a concept."""
    from workbench.core.clock import now

    home = workspace(arguments)
    known = termbase(home)
    before = find_concept(known, arguments.concept)
    after = _with_fields(before, arguments)
    term = _line(arguments.term or "")
    if term:
        after = _with_term(after, _language_of_term(arguments), term, arguments)
    elif arguments.status or arguments.lang is not None or _term_fields(arguments):
        raise UsageError("a status, a language or a switch belongs to a term", remedy="name it with --term")
    if after == before:
        return report(arguments, before, "nothing to change")
    after = replace(after, author=home.config.author, changed=now())
    return report(arguments, known.apply(before, after), "changed")


def approve(arguments: argparse.Namespace) -> int:
    """Approve proposed terms."""
    from workbench.core.clock import now
    from workbench.termbase.adding import approved

    home = workspace(arguments)
    known = termbase(home)
    wanted: dict[str, set[str] | None] = {}
    for name in arguments.names:
        concept = find_concept(known, name)
        only = None if name == concept.id else {t.text for _, t in all_terms(concept) if t.text.casefold() == name.casefold()}
        before = wanted.get(concept.id, set())
        wanted[concept.id] = None if only is None or before is None else before | only
    changed: list[Concept] = []
    for concept_id, texts in wanted.items():
        concept = known.concept(concept_id)
        after = approved(concept, texts, TermStatus(arguments.status) if arguments.status else None)
        count = _proposed(concept) - _proposed(after)
        if count:
            stands = known.apply(concept, replace(after, author=home.config.author, changed=now()))
            changed += [stands] if stands else []
        note(f"{concept_id}: {counted(count, 'term')} approved" if count else f"{concept_id}: nothing is proposed")
    if arguments.json:
        print_json([as_json(concept) for concept in changed])
    else:
        print_rows((concept.id, one_line_of(concept)) for concept in changed)
    return 0


def _proposed(concept: Concept) -> int:
    return sum(term.status is TermStatus.PROPOSED for _, term in all_terms(concept))


def remove(arguments: argparse.Namespace) -> int:
    """Remove a concept or a term."""
    from workbench.core.clock import now

    home = workspace(arguments)
    known = termbase(home)
    before = find_concept(known, arguments.concept)
    term = _line(arguments.term or "")
    author = home.config.author
    after: Concept | None = None
    if term:
        language = _language_of_term(arguments)
        left = tuple(each for each in before.terms.get(language, ()) if each.text != term)
        if left == before.terms.get(language, ()):
            there = ", ".join(each.text for each in before.terms.get(language, ()))
            remedy = f"it has {there}" if there else "`workbench glossary list` shows its terms"
            raise UsageError(f"concept {before.id!r} has no {language} term {term!r}", remedy=remedy)
        after = replace(before.with_terms(language, left), author=author, changed=now())
        if not after.terms:
            raise UsageError(
                f"{term!r} is the last term of concept {before.id!r}", remedy="leave --term out to remove the concept"
            )
    elif arguments.lang is not None:
        raise UsageError("a language belongs to a term", remedy="name it with --term")
    return report(arguments, known.apply(before, after, author=author), "removed")


def _language_of_term(arguments: argparse.Namespace) -> str:
    if arguments.lang is None:
        raise UsageError("the language of --term is missing", remedy="name it with --lang")
    return base(one_tag(arguments.lang))


def find_concept(known: Termbase, name: str) -> Concept:
    """The concept with this id, or the only one that this word is a term of.

    Raises:
        NotFoundError, UsageError: there is none, or there are several.
    """
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
        do_not_translate=concept.do_not_translate if arguments.do_not_translate is None else arguments.do_not_translate,
    )


def _term_fields(arguments: argparse.Namespace) -> dict[str, Any]:
    """What was given of a term besides text and status."""
    names = (*TERM_TEXTS, *TERM_SWITCHES)
    given = {name: value for name in names if (value := getattr(arguments, name, None)) is not None}
    return {name: _line(value) if isinstance(value, str) else value for name, value in given.items()}


def _with_term_fields(term: Term, arguments: argparse.Namespace) -> Term:
    return replace(term, **_term_fields(arguments))


def _new_term(term: Term, arguments: argparse.Namespace, language: str) -> Term:
    """A term with what was given of all terms; a gender only where the language has one."""
    made = _with_term_fields(term, arguments)
    return made if language in _GENDERED else replace(made, gender="")


def _with_term(concept: Concept, language: str, text: str, arguments: argparse.Namespace) -> Concept:
    terms = concept.terms.get(language, ())
    status = TermStatus(arguments.status) if arguments.status else None
    if not any(term.text == text for term in terms):
        terms = (*terms, Term(text, TermStatus.ADMITTED))
    changed = (
        replace(_with_term_fields(term, arguments), status=status or term.status) if term.text == text else term for term in terms
    )
    return concept.with_terms(language, ranked(changed))


def report(arguments: argparse.Namespace, concept: Concept | None, done: str) -> int:
    """Say what was done with a concept, and what in it waits to be decided; None is one that is gone."""
    if arguments.json:
        print_json(as_json(concept) if concept is not None else None)
    elif concept is not None:
        print_rows([(concept.id, one_line_of(concept))])
    if concept is not None:
        for each in concept.conflicts:
            note(f"to be decided: {each.field}: {each.ours!r} stands, {each.theirs!r} by {each.author or 'somebody'}")
    note(done)
    return 0


def as_json(concept: Concept) -> dict[str, object]:
    """A concept for a program."""
    terms = {language: [_term_as_json(term) for term in concept.terms[language]] for language in in_order(tuple(concept.terms))}
    data: dict[str, object] = {"concept": concept.id, "terms": terms, **{field: getattr(concept, field) for field in FIELDS}}
    data |= {"do_not_translate": concept.do_not_translate, "author": concept.author, "changed": concept.changed}
    data["conflicts"] = [{"field": each.field, "stands": each.ours, "other": each.theirs} for each in concept.conflicts]
    return data


def _term_as_json(term: Term) -> dict[str, object]:
    """Text and status, and whatever else is known of the term."""
    more = {name: value for name in (*TERM_TEXTS, *TERM_SWITCHES, "note") if (value := getattr(term, name))}
    return {"term": term.text, "status": term.status.value, **more}


def all_terms(concept: Concept) -> list[tuple[str, Term]]:
    """Language and term, in the usual order of languages."""
    return [(language, term) for language in in_order(tuple(concept.terms)) for term in concept.terms[language]]


def one_line_of(concept: Concept) -> str:
    """Its terms on one line."""
    return " · ".join(term.text for _, term in all_terms(concept))


def _line(text: str) -> str:
    from workbench.text.writing.clean import clean

    return " ".join(clean(text).split())
