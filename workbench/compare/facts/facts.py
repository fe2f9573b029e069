"""Every fact that one text states, each with what it was read as and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.facts.known import FindTerms, Named, known_in
from workbench.core.language import base
from workbench.text.calendar.date import Date
from workbench.text.calendar.dates import dates
from workbench.text.calendar.times import times
from workbench.text.names import Word, words
from workbench.text.quantities.amount import Amount, plainly
from workbench.text.quantities.amounts import amounts
from workbench.text.quantities.bounds import SIGNS
from workbench.text.stance.modality import SHOWN, modals
from workbench.text.stance.negation import negations
from workbench.text.stance.quotations import double_marked, quotations
from workbench.text.stance.speakers import speaker

FACT_KINDS = (
    *("number", "percent", "money", "quantity", "range", "ordinal", "date", "time"),
    *("name", "quote", "negation", "modality"),
)
"""What a fact may be, in the order in which a table of facts lists them."""

_BOUNDS = {
    "about": "given as an estimate",
    "almost": "given as nearly reached",
    "over": "given as exceeded",
    "at least": "given as the least",
    "under": "given as not reached",
    "at most": "given as the most",
}
_SORTS = {
    "share": "a part of a whole",
    "times": "how many times",
    "vague": "a round number without a figure",
    "ordinal": "a place in order",
}
_NAMED = {
    "place": "A known place, in whatever case or as an adjective.",
    "organisation": "A known organisation, in full or abbreviated.",
    "office": "A known office or occupation.",
    "term": "A name in the glossary.",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a text states and that its translations must state as well.

    Attributes:
        kind: one of `FACT_KINDS`.
        start, end: where, in characters of the text.
        text: as it stands there.
        value: what it was read as, for a reader: ``2000``, ``2024-05-14``, ``≈ 20 %``, ``must``.
        rule: one sentence that says why it was read so.
    """

    kind: str
    start: int
    end: int
    text: str
    value: str
    rule: str


def facts(text: str, language: str, find_terms: FindTerms | None = None) -> list[Fact]:
    """The facts of a text, in order.

    Args:
        text: any text.
        language: a language or version tag; in languages other than ru, uk and en only what stands in digits, between
            quotation marks or in the glossary is found.
        find_terms: finds terms in a text of a language, as `Termbase.find` does; a term with a capital is a name.
    """
    moments = [*_of_dates(text, language), *_of_times(text, language)]
    covered = [(fact.start, fact.end) for fact in moments]
    every = [*moments, *_of_amounts(text, language, covered), *_of_names(text, language, find_terms)]
    every += [*_of_quotes(text, language), *_of_negations(text, language), *_of_modals(text, language)]
    return sorted(every, key=lambda fact: (fact.start, fact.end, FACT_KINDS.index(fact.kind)))


def _of_dates(text: str, tag: str) -> Iterator[Fact]:
    for date in dates(text, tag):
        yield Fact("date", date.start, date.end, date.text, date.shown, f"{_why(date)}.")


def _why(date: Date) -> str:
    if date.period is not None:
        family = {
            "day": "A day seen from today",
            "century": "A century",
            "decade": "A decade",
            "part of year": "A part of a year",
        }
        return family.get(date.period.family, f"A {date.period.family} named in words")
    if date.weekday is not None:
        return "A day of the week"
    if date.month is None:
        return "A year, by the words around it"
    if date.day is None:
        return "A month"
    return "A day and month" if date.year is None else "A full date"


def _of_times(text: str, tag: str) -> Iterator[Fact]:
    for time in times(text, tag):
        rule = "A time of day." if time.is_sure else "A time of day; which half of the day is not said."
        yield Fact("time", time.start, time.end, time.text, time.shown, rule)


def _of_amounts(text: str, tag: str, covered: list[tuple[int, int]]) -> Iterator[Fact]:
    found = [each for each in amounts(text, tag) if not any(start < each.stop and each.place < end for start, end in covered)]
    ends = {each.partner[0]: each for each in found if each.partner is not None and each.partner[0] < each.start}
    for amount in found:
        if amount.partner is not None and amount.partner[0] < amount.start:
            continue
        last = ends.get(amount.start) if amount.partner is not None else None
        if last is not None:
            value = f"{plainly(amount.value)}–{plainly(last.value)}{f' {last.unit.id}' if last.unit else ''}"
            value = f"{SIGNS[amount.bound]}{value}"
            yield Fact("range", amount.start, last.end, text[amount.start : last.end], value, "Two numbers joined to a range.")
        elif not (amount.value == 1 and amount.in_words and amount.unit is None and not amount.bound):
            yield Fact(amount.kind, amount.start, amount.end, amount.text, amount.shown, _reason(amount))


def _reason(amount: Amount) -> str:
    parts = ["A number in words" if amount.in_words else "A number in digits"]
    if amount.sort in _SORTS:
        parts.append(_SORTS[amount.sort])
    if amount.unit is not None:
        parts.append(f"{'money' if amount.unit.is_money else 'counted'} in {amount.unit.id}")
    if amount.bound:
        parts.append(_BOUNDS[amount.bound])
    return f"{', '.join(parts)}."


def _of_names(text: str, tag: str, find_terms: FindTerms | None) -> Iterator[Fact]:
    known = known_in(text, tag, find_terms)
    for each in known:
        value = each.text if each.kind == "term" else each.id if each.kind == "office" else _titled(each)
        yield Fact("name", each.start, each.end, each.text, value, _NAMED[each.kind])
    spans = [(each.start, each.end) for each in known]
    names = [word for word in words(text, tag) if word.is_name and not any(s < word.end and word.start < e for s, e in spans)]
    for run in _runs(names, text):
        start, end = run[0].start, run[-1].end
        yield Fact("name", start, end, text[start:end], text[start:end], "Capital letters where no sentence begins.")


def _titled(known: Named) -> str:
    """A known name in English: ``Lviv``, ``UN``."""
    is_short = known.kind == "organisation" and len(known.id) <= 6 and known.id.isalpha() and known.id != "rada"
    return known.id.upper() if is_short or known.id == "usa" else known.id.title()


def _runs(names: list[Word], text: str) -> Iterator[list[Word]]:
    """First name and surname as one."""
    run: list[Word] = []
    for word in names:
        if run and text[run[-1].end : word.start] not in (" ", "\u00a0"):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _of_quotes(text: str, tag: str) -> Iterator[Fact]:
    found = quotations(double_marked(text, base(tag)))
    said_by = speaker(text, tag) if found.pairs else None
    by = f", said by {said_by.text} by the word “{said_by.verb}”" if said_by else ""
    for pair in found.pairs:
        inside = text[pair.start + 1 : pair.end - 1].strip()
        if pair.depth == 0 and inside:
            value = f"{inside} ({said_by.text})" if said_by else inside
            yield Fact("quote", pair.start, pair.end, text[pair.start : pair.end], value, f"Between quotation marks{by}.")
    if said_by is not None:
        yield Fact(
            "quote", said_by.start, said_by.end, said_by.text, said_by.text, f"Who is quoted, by the word “{said_by.verb}”."
        )


def _of_negations(text: str, tag: str) -> Iterator[Fact]:
    for word in negations(text, tag):
        if word.is_plain or word.is_doubled:
            rule = "A word that negates its sentence." if word.is_plain else "A negation of a word that denies."
            yield Fact("negation", word.start, word.end, word.text, "not", rule)


def _of_modals(text: str, tag: str) -> Iterator[Fact]:
    for modal in modals(text, tag):
        forces = " or ".join(f"“{SHOWN[force]}”" for force in modal.forces)
        yield Fact("modality", modal.start, modal.end, modal.text, modal.shown, f"A modal word that says {forces}.")
