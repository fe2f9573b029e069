"""``glossary names``: a Cyrillic name in Latin letters by every standard, and what the glossary says of it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from workbench.cli import terms
from workbench.cli.common import Commands, add_command, add_json, add_workspace, one_tag, read_lines, termbase, workspace
from workbench.cli.output import note, print_json, print_rows
from workbench.core.errors import UsageError
from workbench.core.language import LANGUAGES, base

if TYPE_CHECKING:
    from workbench.core.concept import Concept, TermHit
    from workbench.termbase.termbase import Termbase
    from workbench.text.naming.transliteration import Scheme

_CHOSEN = "*"


def register(actions: Commands) -> None:
    """Add the command."""
    parser = add_command(actions, "names", "a Cyrillic name in Latin letters, by every standard and by the glossary")
    parser.add_argument("name", nargs="+", metavar="NAME|-", help="a name, in quotes or not; - reads it from standard input")
    parser.add_argument("--lang", metavar="L", help="the language of the name, ru or uk (default: detected; both if unsure)")
    add_json(parser)
    add_workspace(parser)
    parser.set_defaults(run=names)


def names(arguments: argparse.Namespace) -> int:
    """Show how a name is written."""
    from workbench.text.naming.transliteration import schemes, transliterate
    from workbench.text.writing.clean import clean

    given: list[str] = arguments.name
    name = " ".join(clean(" ".join(read_lines("-") if given == ["-"] else given)).split())
    if not name:
        raise UsageError("no name was given", remedy="name one: workbench glossary names NAME")
    home = workspace(arguments)
    languages = _languages(name, arguments.lang)
    hits = _hits(termbase(home), name, languages)
    form = _dictionary_form(name, hits, languages)
    chosen = set(home.config.name_schemes.values())
    written = [(scheme, transliterate(form, scheme.id)) for language in languages for scheme in schemes(language)]
    if arguments.json:
        print_json(_as_json(name, form, written, chosen, hits))
        return 0
    if form != name:
        note(f"the dictionary form: {form}")
    print_rows((scheme.id, _CHOSEN if scheme.id in chosen else "", text, scheme.standard) for scheme, text in written)
    if hits and written:
        print()
    print_rows(row for hit in _by_concept(hits) for row in _rows(hit.concept))
    _explain(name, written, hits, chosen=any(scheme.id in chosen for scheme, _ in written))
    return 0


def _languages(name: str, wanted: str | None) -> list[str]:
    """The languages that a name may be in."""
    from workbench.text.detect import detect
    from workbench.text.naming.transliteration import schemes
    from workbench.text.writing.alphabets import CYRILLIC

    if wanted is not None:
        language = base(one_tag(wanted))
        if not schemes(language):
            raise UsageError(f"there are no standards for names in {language!r}", remedy="use ru or uk")
        return [language]
    if not CYRILLIC.search(name):
        return []
    likely = detect(name).language
    both = [language for language in LANGUAGES if schemes(language)]
    return [likely] if likely in both else both


def _hits(known: Termbase, name: str, languages: list[str]) -> list[TermHit]:
    """The terms that stand in a name in whatever form; in a Latin one English terms."""
    return [hit for language in languages or LANGUAGES for hit in known.find(name, language)]


def _dictionary_form(name: str, hits: list[TermHit], languages: list[str]) -> str:
    """The form of a name to transliterate: that of the glossary, else the nominative if its language is sure."""
    from workbench.termbase.paradigms.described import dictionary_form

    whole = next((hit for hit in hits if hit.form == name and hit.language in languages), None)
    if whole:
        return whole.term.text
    if len(languages) != 1:
        return name
    found = dictionary_form(name, languages[0])
    # Of «Валерия Залужного» only the first word would be put into the nominative, as in «министра обороны».
    changed = [old != new for old, new in zip(name.split(), found.split(), strict=False)]
    return found if all(changed) and len(found.split()) == len(changed) else name


def _by_concept(hits: list[TermHit]) -> list[TermHit]:
    return list({hit.concept.id: hit for hit in hits}.values())


def _rows(concept: Concept) -> list[tuple[str, str, str, str, str]]:
    return [(concept.id, tag, term.text, term.status.value, term.note) for tag, term in terms.all_terms(concept)]


def _explain(name: str, written: list[tuple[Scheme, str]], hits: list[TermHit], *, chosen: bool) -> None:
    if not written:
        note(f"{name!r} has no Cyrillic letter" + ("" if hits else ", and the glossary does not have it"))
    elif not hits:
        note("the glossary does not have this name")
    if written and not chosen:
        example = written[0][0]
        note(f'no standard is chosen here; [names] in workbench.toml records one: {example.language} = "{example.id}"')


def _as_json(name: str, form: str, written: list[tuple[Scheme, str]], chosen: set[str], hits: list[TermHit]) -> dict[str, object]:
    return {
        "name": name,
        "form": form,
        "schemes": [
            {
                "scheme": scheme.id,
                "language": scheme.language,
                "label": scheme.label,
                "standard": scheme.standard,
                "text": text,
                "chosen": scheme.id in chosen,
            }
            for scheme, text in written
        ],
        "glossary": [
            {"language": hit.language, "form": hit.form, "start": hit.start, "end": hit.end, **terms.as_json(hit.concept)}
            for hit in hits
        ],
    }
