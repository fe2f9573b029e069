"""The page's columns: the versions side by side with what differs marked and explained."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.compare.comparison import Comparison, Row
from workbench.compare.report.fact_table import FactRow, unit_facts
from workbench.compare.report.kinds import kind
from workbench.compare.report.made import Made
from workbench.compare.report.markup import attribute, css, glyph, lang, marked, spans_marked, text, word_difference
from workbench.compare.report.overview import departing, units_in_words
from workbench.compare.report.reading_marks import departing_spans
from workbench.compare.report.strip import version_heads
from workbench.compare.report.words import grouped, in_words, said, sure, version_name
from workbench.core.finding import Difference
from workbench.core.language import base, native_name

FOLDED_FROM = 100
"""From how many units on those without differences are folded away at first."""

_FEW = 2  # rules by which the versions were read; more are not read by anybody


def units(comparison: Comparison, made: Made) -> Iterator[str]:
    """The table of all units, with a box above it that folds away those that agree."""
    folded = made.only_differing or (len(comparison.rows) >= FOLDED_FROM and bool(comparison.differing))
    agreeing = len(comparison.rows) - len(comparison.differing)
    if agreeing and not made.only_differing:
        checked = " checked" if folded else ""
        yield f'<input type="checkbox" id="only"{checked}><label for="only">Only units that differ</label>'
    heads = version_heads(comparison.versions, [native_name(tag) for tag in comparison.versions])
    yield (
        '<table class="units" role="table"><caption class="heard">The versions side by side</caption><thead role="rowgroup">'
        f'<tr role="row"><th class="n" scope="col" role="columnheader">Unit</th>{heads}</tr></thead>\n'
    )
    agreed: list[Row] = []
    near = _neighbours(comparison)
    for row in comparison.rows:
        if not row.differences:
            agreed.append(row)
            continue
        yield from _agreeing(agreed, comparison, made)
        agreed = []
        yield _differing(row, comparison, made, *near[row.n])
    yield from _agreeing(agreed, comparison, made)
    yield "</table>\n"


def _neighbours(comparison: Comparison) -> dict[int, tuple[int | None, int | None]]:
    """The differing units before and after each differing unit, by number."""
    numbers = [row.n for row in comparison.differing]
    return {n: (before, after) for n, before, after in zip(numbers, [None, *numbers], [*numbers[1:], None], strict=False)}


def _agreeing(rows: list[Row], comparison: Comparison, made: Made) -> Iterator[str]:
    """Units without differences, and the line that stands for them when they are folded away."""
    if not rows:
        return
    numbers = units_in_words([row.n for row in rows])
    without = f"{'Unit' if len(rows) == 1 else 'Units'} {numbers}: no differences"
    span = len(comparison.versions) + 1
    yield f'<tbody class="gap" role="rowgroup"><tr role="row"><td role="cell" colspan="{span}">{without}</td></tr></tbody>\n'
    if made.only_differing:
        return
    yield '<tbody class="same" role="rowgroup">'
    for row in rows:
        yield _texts(row, comparison, made)
    yield "</tbody>\n"


def _differing(row: Row, comparison: Comparison, made: Made, before: int | None, after: int | None) -> str:
    facts = unit_facts(row, comparison.versions) if row.facts else []
    notes = "".join(_note(row, each, facts) for each in row.differences)
    span = len(comparison.versions)
    return (
        f'<tbody class="differs" role="rowgroup">{_texts(row, comparison, made)}'
        f'<tr class="notes" role="row"><td role="cell" class="n walk">{_walk(before, after)}</td>'
        f'<td role="cell" colspan="{span}"><ul>{notes}</ul></td></tr></tbody>\n'
    )


def _walk(before: int | None, after: int | None) -> str:
    """Links to the differing units before and after."""
    return " ".join(
        f'<a href="#unit-{n}" title="{told} difference: unit {n}" aria-label="{told} difference: unit {n}" data-told="unit {n}">'
        f"{sign}</a>"
        for n, told, sign in ((before, "Previous", "↑"), (after, "Next", "↓"))
        if n is not None
    )


def _texts(row: Row, comparison: Comparison, made: Made) -> str:
    cells = "".join(
        f'<td role="cell" lang="{lang(tag)}" data-version="{attribute(native_name(tag))}">'
        f"{_cell(row, tag)}{_reading(row, tag, made)}</td>"
        for tag in comparison.versions
    )
    paragraph = ' class="paragraph"' if row.unit.paragraph else ""
    doubt = ' <span class="doubt" title="the alignment is uncertain">?<span class="heard"> alignment uncertain</span></span>'
    number = f"{row.n}{doubt if row.unit.alignment.open else ''}"
    return f'<tr id="unit-{row.n}" role="row"{paragraph}><th class="n" scope="row" role="rowheader">{number}</th>{cells}</tr>'


def _cell(row: Row, tag: str) -> str:
    value = row.unit.text(tag)
    if not value.strip():
        departs = " odd" if any(departing(each) == tag for each in row.differences) else ""
        return f'<span class="none{departs}" lang="en">no text</span>'
    return marked(value, tag, row.differences) + "".join(_lack(each, tag) for each in row.differences)


def _lack(difference: Difference, tag: str) -> str:
    """What a version that departs leaves out has no place in its text, so that it stands behind it."""
    other = next((other for other, value in difference.values.items() if value.strip()), None)
    if difference.odd != tag or other is None or difference.values.get(tag, "-").strip():
        return ""
    words = f'<span lang="{lang(other)}">{text(said(difference.values[other], 40))}</span>'
    return f' <span class="lacks {css(difference.kind)}" lang="en">{glyph(difference.kind)} lacks {words}</span>'


def _reading(row: Row, tag: str, made: Made) -> str:
    readings = made.readings
    heard = readings.of(row.unit).get(tag) if readings else None
    if readings is None or heard is None:
        return ""
    shown = spans_marked(heard, departing_spans(row, tag, readings))
    return (
        f'<p class="reading" lang="{lang(readings.language)}"><span class="arrow">{text(readings.arrow(tag))}</span> {shown}</p>'
    )


def _note(row: Row, difference: Difference, facts: list[FactRow]) -> str:
    """One difference in words, why it is one, and how sure that is."""
    odd = f' <span class="departs">{text(version_name(difference.odd))} departs</span>' if difference.odd else ""
    doubt = f' <span class="sure">{sure(difference)}, by machine translation</span>' if difference.confidence < 1 else ""
    sentence = text(in_words(difference))
    if difference.kind == "moved" and difference.elsewhere is not None:
        place = f"unit {difference.elsewhere}"
        sentence = sentence.replace(place, f'<a href="#unit-{difference.elsewhere}">{place}</a>')
    compared = _wording(row, difference)
    reason = "" if compared else _why(difference, facts)
    why = f' <span class="why">{text(reason)}</span>' if reason else ""
    return (
        f'<li class="{css(difference.kind)}">{glyph(difference.kind)} <b>{text(kind(difference.kind).name)}</b> '
        f"{compared or sentence}{odd}{doubt}{why}</li>"
    )


def _wording(row: Row, difference: Difference) -> str:
    """Two wordings of one language as a word difference; "" for all else."""
    tags = list(difference.values)
    if difference.kind != "changed" or len(tags) != 2 or base(tags[0]) != base(tags[1]):
        return ""
    one, other = tags
    named = f"{text(version_name(one))} → {text(version_name(other))}: "
    return f'{named}<span class="wording" lang="{lang(other)}">{word_difference(row.unit.text(one), row.unit.text(other))}</span>'


def _why(difference: Difference, facts: list[FactRow]) -> str:
    """How the places were read, and by which rule; "" where the difference in words says all."""
    if difference.kind == "moved" or (difference.kind == "missing" and not difference.spans):
        return ""
    row = next((each for each in facts if each.difference is difference), None)
    if row is None or not any(fact.rule for fact in row.facts.values()):
        return kind(difference.kind).rule
    values = dict.fromkeys(fact.value for fact in row.facts.values() if fact.value)
    read = f"Read as {' and '.join(map(grouped, values))}. " if len(values) > 1 and difference.kind in ("number", "date") else ""
    rules = dict.fromkeys(fact.rule for fact in row.facts.values() if fact.rule)
    return read + (" ".join(rules) if len(rules) <= _FEW else kind(difference.kind).rule)
