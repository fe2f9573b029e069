"""The page's table of facts: what the versions state, side by side, conflicts first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.compare.comparison import Comparison
from workbench.compare.report.fact_table import FactRow, Verdict, fact_table
from workbench.compare.report.kinds import FACT_NAMES
from workbench.compare.report.markup import attribute, lang, text
from workbench.compare.report.words import counted, equals, is_telling, said, version_name


def facts(comparison: Comparison) -> Iterator[str]:
    """The facts in conflict, and those that agree and those of one version alone folded away."""
    rows = fact_table(comparison)
    by = {verdict: [row for row in rows if row.verdict is verdict] for verdict in Verdict}
    if by[Verdict.CONFLICT]:
        yield _table(by[Verdict.CONFLICT], comparison.versions, "Facts on which the versions do not agree", "conflict")
    else:
        yield "<p>No fact is in conflict.</p>"
    for verdict, told in (
        (Verdict.AGREED, "{} on which all versions agree"),
        (Verdict.PARTIAL, "{} read in some versions only, which others may put otherwise"),
    ):
        if by[verdict]:
            summary = told.format(counted(len(by[verdict]), "fact"))
            yield f"<details><summary>{summary}</summary>"
            yield _table(by[verdict], comparison.versions, summary, verdict.value)
            yield "</details>"


def _table(rows: Sequence[FactRow], versions: Sequence[str], caption: str, look: str) -> str:
    heads = "".join(f'<th scope="col" role="columnheader">{text(version_name(tag))}</th>' for tag in versions)
    lines = "\n".join(_row(row, versions) for row in rows)
    return (
        f'<table class="facts {look}" role="table"><caption class="heard">{text(caption)}</caption><thead role="rowgroup">'
        f'<tr role="row"><th scope="col" role="columnheader" class="n">Unit</th>'
        f'<th scope="col" role="columnheader" class="kind">Kind</th>{heads}</tr></thead>'
        f'<tbody role="rowgroup">\n{lines}\n</tbody></table>\n'
    )


def _row(row: FactRow, versions: Sequence[str]) -> str:
    cells = "".join(_cell(row, tag) for tag in versions)
    name = FACT_NAMES.get(row.kind, row.kind)
    return (
        f'<tr role="row"><th scope="row" role="rowheader" class="n"><a href="#unit-{row.n}">{row.n}</a></th>'
        f'<td role="cell" class="kind">{text(name)}</td>{cells}</tr>'
    )


def _cell(row: FactRow, tag: str) -> str:
    fact = row.facts.get(tag)
    odd = ' class="odd"' if row.difference is not None and row.difference.odd == tag else ""
    head = f'<td role="cell"{odd} data-version="{attribute(version_name(tag))}"'
    if fact is None:
        return f'{head}><span class="none">{"not there" if tag in row.versions else "no text"}</span></td>'
    rule = f' title="{attribute(fact.rule)}"' if fact.rule else ""
    shown = said(fact.text, 60)[1:-1]
    value = ""
    if is_telling(fact.text, fact.value) and row.kind not in ("quote", "name"):
        value = f' <span class="value">{text(said(equals(fact.value), 42)[1:-1])}</span>'
    return f'{head}{rule}><span lang="{lang(tag)}">{text(shown)}</span>{value}</td>'
