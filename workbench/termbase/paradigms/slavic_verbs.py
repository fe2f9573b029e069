"""The forms of Russian and Ukrainian verbs, from pymorphy3's dictionaries; participles are words of their own here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from workbench.termbase.paradigms.grammar import Grammar
from workbench.termbase.paradigms.slavic_words import gender_of, spelling
from workbench.text.lemmas import analyser
from workbench.text.typography import fold


@lru_cache(maxsize=1024)
def verb(word: str, language: str) -> tuple[Mapping[Grammar, tuple[str, ...]], str] | None:
    """The forms of a verb given in the infinitive and its aspect (``perf``, ``impf`` or ""); None for another word."""
    key = spelling(word)
    parse = next((parse for parse in analyser(language).parse(key) if _is_infinitive(parse, key)), None)
    if parse is None:
        return None
    cells: dict[Grammar, list[str]] = {}
    for form in parse.lexeme:
        grammar = Grammar(verb="inf") if form.word == key else _verb_form(form.tag.grammemes)
        if grammar:
            cells.setdefault(grammar, []).append(form.word)
    if language == "uk":
        for forms in cells.values():
            forms.sort(key=lambda form: (not form.endswith(("ся", "мо", "мося")), form.endswith("м")))
    aspect = next((aspect for aspect in ("perf", "impf") if aspect in parse.tag.grammemes), "")
    if aspect == "perf" and Grammar(verb="ger") in cells:
        cells[Grammar(verb="ger")].sort(key=lambda form: not form.endswith(("в", "вшись")))  # «сложив», not «сложа»
    return {grammar: tuple(dict.fromkeys(forms)) for grammar, forms in cells.items()}, aspect


def _is_infinitive(parse: Any, key: str) -> bool:
    return fold(parse.normal_form) == fold(key) and (
        "INFN" in parse.tag.grammemes or ("VERB" in parse.tag.grammemes and parse.tag.tense is None)
    )


def _verb_form(tag: frozenset[str]) -> Grammar | None:
    """A finite form or a gerund; participles are words of their own here."""
    if "GRND" in tag:
        return Grammar(verb="ger")
    if "VERB" not in tag or "infn" in tag:
        return None
    number = "pl" if "plur" in tag else "sg"
    person = next((digit for digit in "123" if f"{digit}per" in tag), "")
    if "impr" in tag:
        return Grammar(verb="imp", number=number) if "incl" not in tag and person != "1" else None
    if "past" in tag:
        return Grammar(verb="past", number="pl" if number == "pl" else "", gender="" if number == "pl" else gender_of(tag))
    tense = "pres" if "pres" in tag else "fut" if "futr" in tag else ""
    return Grammar(verb=tense, number=number, person=person) if tense and person else None
