"""What the versions of one unit say differently: numbers, missing texts, and wording within one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from workbench.compare.diff import spans_changed
from workbench.compare.facts.amounts import amount_differences
from workbench.compare.facts.dates import date_differences, time_differences
from workbench.compare.facts.known import FindTerms, known_differences
from workbench.compare.facts.modality import modality_differences
from workbench.compare.facts.names import name_differences
from workbench.compare.facts.negation import negation_differences
from workbench.compare.facts.parts_of_time import part_differences, split_by_part
from workbench.compare.facts.quotes import quote_differences, quote_one_saying
from workbench.compare.facts.sequence import order_differences
from workbench.compare.facts.speaking import is_of_speaker, speaker_differences
from workbench.compare.facts.terms import term_differences
from workbench.compare.facts.titles import title_differences
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.core.unit import Unit
from workbench.text.quantities.agreement import odd_one_out
from workbench.text.typography import fold


def unit_differences(unit: Unit, versions: Sequence[str], find_terms: FindTerms | None = None) -> list[Difference]:
    """The differences between the versions of a unit.

    Args:
        unit: the unit.
        versions: the tags to compare, in the order of the columns.
        find_terms: finds terms in a text of a language, as `Termbase.find` does; terms of one concept are the same name.

    Returns:
        Missing texts first, then each kind of fact in the order of the text, then wording.
    """
    texts = {tag: unit.text(tag) for tag in versions}
    present = {tag: text for tag, text in texts.items() if text.strip()}
    if not present:
        return []
    return [*_missing(texts, present), *_facts(present, find_terms), *_wording(present)]


def _facts(texts: Mapping[str, str], find_terms: FindTerms | None) -> Iterator[Difference]:
    """Dates, times, amounts, names, quotations, negations, modality and terms, each difference once."""
    moments = [*(split_by_part(found, texts) for found in date_differences(texts)), *time_differences(texts)]
    yield from moments
    parts = [*part_differences(texts), *order_differences(texts)]
    yield from (found for found in parts if not any(_meets(each, found) for each in moments))
    yield from amount_differences(texts)
    known = known_differences(texts, find_terms)
    quotes = quote_differences(texts)
    if any(found.kind == "quote" for found in known):
        quotes = [found for found in quotes if not all(found.values.values())]
    speakers = [] if any(found.kind == "quote" for found in (*known, *quotes)) else speaker_differences(texts)
    names = [found for found in name_differences(texts, find_terms) if not any(_meets(each, found) for each in known)]
    if any(found.kind == "quote" for found in (*known, *speakers)):
        names = [found for found in names if not is_of_speaker(found, texts)]
    if not any(found.kind == "name" for found in (*known, *names)):
        names += [found for found in title_differences(texts) if not any(_meets(each, found) for each in (*known, *quotes))]
    terms = term_differences(texts, find_terms)
    denials = [] if quote_one_saying(texts) else negation_differences(texts)
    for found in (*known, *names, *denials, *modality_differences(texts), *terms):
        # What stands in a quotation that another version cuts is part of that difference.
        if not any(_holds(quote, found) for quote in quotes):
            yield found
    yield from (*quotes, *speakers)


def _missing(texts: Mapping[str, str], present: Mapping[str, str]) -> Iterator[Difference]:
    absent = [tag for tag in texts if tag not in present]
    odd = odd_one_out({tag: tag in present for tag in texts})
    for tag in absent:
        values = {tag: "", **present}
        yield Difference("missing", f"{tag} has no text here", odd if odd == tag else None, values)


def _holds(whole: Difference, part: Difference) -> bool:
    """Whether the second difference stands inside the first in every version."""
    return all(
        any(start <= first and last <= end for start, end in whole.spans.get(tag, ()))
        for tag, places in part.spans.items()
        for first, last in places
    )


def _meets(one: Difference, other: Difference) -> bool:
    """Whether two differences speak of the same words in some version."""
    return any(
        start < last and first < end
        for tag, places in one.spans.items()
        for start, end in places
        for first, last in other.spans.get(tag, ())
    )


def _wording(texts: Mapping[str, str]) -> Iterator[Difference]:
    languages = Counter(base(tag) for tag in texts)
    for language in (language for language, count in languages.items() if count > 1):
        versions = [tag for tag in texts if base(tag) == language]
        odd = odd_one_out({tag: fold(texts[tag]) for tag in versions})
        first = versions[0] if odd != versions[0] else versions[1]
        for other in versions:
            if other != first and fold(texts[first]) != fold(texts[other]):
                yield _changed(first, other, texts, odd)


def _changed(first: str, other: str, texts: Mapping[str, str], odd: str | None) -> Difference:
    spans = dict(zip((first, other), spans_changed(texts[first], texts[other]), strict=True))
    places = max(map(len, spans.values()))
    return Difference(
        kind="changed",
        message=f"{first} and {other} differ in wording" + (f" in {places} places" if places > 1 else ""),
        odd=odd,
        values={tag: " … ".join(texts[tag][start:end] for start, end in places) for tag, places in spans.items()},
        spans=spans,
    )
