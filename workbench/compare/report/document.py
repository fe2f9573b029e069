"""The comparison as a Word document: the summary, the versions with what differs marked, the facts. Extra ``docx``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.compare.comparison import Comparison, Row
from workbench.compare.report.fact_table import FactRow, Verdict, fact_table
from workbench.compare.report.kinds import FACT_NAMES, kind
from workbench.compare.report.made import NOT_SAID, Made, methods, origin
from workbench.compare.report.overview import overview
from workbench.compare.report.pieces import pieces
from workbench.compare.report.plain import summary
from workbench.compare.report.words import equals, in_words, is_telling, said, sure, version_name
from workbench.core.finding import Difference
from workbench.core.language import native_name
from workbench.formats.extras import need
from workbench.formats.word import ROOM, element, grid, join, landscape, put, saved, shade

MOST_FACTS = 500
"""How many rows the table of facts has at most; JSON has them all."""

_NUMBER, _KIND = 14.0, 32.0
_NOTE = "F4F5F6"
# A line under the words and a tint for each kind; what Word can draw, readable without colour.
_LOOKS = {
    "number": ("single", "0B57A4", "DCE9F7"),
    "date": ("double", "8A4600", "F7E6D3"),
    "name": ("dash", "00665A", "D6EFEB"),
    "quote": ("dotted", "6436B4", "E8E0F6"),
    "negation": ("wave", "B3201A", "F9DEDC"),
    "modality": ("wavyHeavy", "A02468", "F8DDEA"),
    "term": ("dotDash", "4A6100", "E9F0D0"),
    "missing": ("dashLong", "5A4B41", "ECE6E1"),
    "added": ("thick", "1F6E2B", "DBF0DE"),
    "changed": ("single", "6E5600", "F6EECB"),
    "moved": ("dotDotDash", "2A5F80", "DCEAF2"),
}


def as_docx(comparison: Comparison, made: Made = NOT_SAID) -> bytes:
    """The comparison as a DOCX document, landscape, without macros; the same comparison gives the same bytes.

    Raises:
        WorkbenchError: python-docx is missing.
    """
    document = landscape(f"{comparison.name}: comparison of versions")
    _versions(document, comparison, made)
    _summary(document, comparison, made)
    document.add_heading("Texts", level=2)
    _legend(document, comparison)
    _texts(document, comparison, made)
    rows = fact_table(comparison)
    if rows:
        document.add_heading("Facts", level=2)
        _facts(document, rows, comparison.versions)
    document.add_heading("About this comparison", level=2)
    _about(document, comparison, made)
    return saved(document)


def _versions(document: Any, comparison: Comparison, made: Made) -> None:
    paragraph = document.add_paragraph()
    for n, tag in enumerate(comparison.versions):
        put(paragraph, f"{', ' if n else ''}{native_name(tag)}", tag)
    put(paragraph, f" · {made.day}" if made.day else "", "en", faint=True)


def _about(document: Any, comparison: Comparison, made: Made) -> None:
    lines = [(native_name(tag), tag, origin(comparison, tag)) for tag in comparison.versions]
    for what, tag, how in [*lines, *((what, "en", how) for what, how in methods(made))]:
        paragraph = document.add_paragraph()
        put(paragraph, f"{what}: ", tag, faint=True)
        put(paragraph, how, "en")


def _summary(document: Any, comparison: Comparison, made: Made) -> None:
    seen = overview(comparison)
    document.add_heading("Summary", level=2)
    for n, line in enumerate(summary(comparison, seen, made)):
        put(document.add_paragraph(), line, "en", bold=n == 0)
    if seen.gravest:
        gravest = sum(seen.kinds.values()) > len(seen.gravest)
        document.add_heading("The gravest differences" if gravest else "What differs", level=3)
    for row, each in seen.gravest:
        paragraph = document.add_paragraph(style="List Number")
        _link(paragraph, f"Unit {row.n}", row.n)
        doubt = f" ({sure(each)})" if each.confidence < 1 else ""
        put(paragraph, f"  {kind(each.kind).sign} {in_words(each)}{doubt}", "en")


def _legend(document: Any, comparison: Comparison) -> None:
    paragraph = document.add_paragraph()
    for name in overview(comparison).kinds:
        _mark(put(paragraph, kind(name).name, "en", faint=True), name, odd=False)
        put(paragraph, "   ", "en")
    put(paragraph, "Bold on a darker ground: this version departs from the others.", "en", faint=True)


def _texts(document: Any, comparison: Comparison, made: Made) -> None:
    versions = comparison.versions
    shown = comparison.differing if made.only_differing else list(comparison.rows)
    widths = [_NUMBER, *[(ROOM - _NUMBER) / max(1, len(versions))] * len(versions)]
    _, (head, *cells) = grid(document, 1 + len(shown) + sum(bool(row.differences) for row in shown), widths)
    put(head[0].paragraphs[0], "Unit", "en", bold=True)
    for cell, tag in zip(head[1:], versions, strict=True):
        put(cell.paragraphs[0], native_name(tag), tag, bold=True)
    rest = iter(cells)
    for row in shown:
        _unit(next(rest), row, versions, made)
        if row.differences:
            _notes(next(rest), row)


def _unit(cells: Sequence[Any], row: Row, versions: Sequence[str], made: Made) -> None:
    number = cells[0].paragraphs[0]
    _bookmark(number, row.n)
    put(number, str(row.n), "en", bold=bool(row.differences), faint=not row.differences)
    for cell, tag in zip(cells[1:], versions, strict=True):
        paragraph = cell.paragraphs[0]
        if row.differences:
            paragraph.paragraph_format.keep_with_next = True
        text = row.unit.text(tag)
        if not text.strip():
            put(paragraph, "no text", "en", italic=True, faint=True)
        for piece in pieces(text, tag, row.differences) if text.strip() else ():
            run = put(paragraph, piece.text, tag)
            if piece.difference is not None:
                _mark(run, piece.difference.kind, odd=piece.odd)
        readings = made.readings
        if readings is not None and (reading := readings.of(row.unit).get(tag)) is not None:
            below = cell.add_paragraph()
            put(below, f"{readings.arrow(tag)} ", "en", bold=True, faint=True)
            put(below, reading, readings.language, italic=True, faint=True)


def _notes(cells: Sequence[Any], row: Row) -> None:
    """The unit's differences in words, in one cell below its texts."""
    shade(cells[0], _NOTE)
    note = join(cells[1:])
    shade(note, _NOTE)
    for n, each in enumerate(row.differences):
        paragraph = note.paragraphs[0] if n == 0 else note.add_paragraph()
        put(paragraph, f"{kind(each.kind).sign} {kind(each.kind).name}: ", "en", bold=True)
        put(paragraph, in_words(each), "en")
        if each.kind == "moved" and each.elsewhere is not None:
            put(paragraph, " ", "en")
            _link(paragraph, f"Unit {each.elsewhere}", each.elsewhere)
        put(paragraph, _doubt(each), "en", italic=True)


def _doubt(difference: Difference) -> str:
    odd = f" {version_name(difference.odd)} departs." if difference.odd else ""
    return odd + (f" {sure(difference)}, by machine translation." if difference.confidence < 1 else "")


def _facts(document: Any, rows: list[FactRow], versions: Sequence[str]) -> None:
    order = list(Verdict)
    ranked = sorted(rows, key=lambda row: order.index(row.verdict))[:MOST_FACTS]
    told = {Verdict.CONFLICT: "≠", Verdict.AGREED: "=", Verdict.PARTIAL: "?"}
    put(
        document.add_paragraph(),
        "≠ the versions do not agree; = all say the same; ? read in some versions only, others may put it otherwise.",
        "en",
        faint=True,
    )
    if len(rows) > MOST_FACTS:
        put(document.add_paragraph(), f"The first {MOST_FACTS:,} of {len(rows):,} facts.", "en", faint=True)
    widths = [_NUMBER, _KIND, *[(ROOM - _NUMBER - _KIND) / max(1, len(versions))] * len(versions)]
    _, (head, *cells) = grid(document, 1 + len(ranked), widths)
    for cell, name in zip(head, ["Unit", "Kind", *map(version_name, versions)], strict=True):
        put(cell.paragraphs[0], name, "en", bold=True)
    for row, line in zip(ranked, cells, strict=True):
        put(line[0].paragraphs[0], str(row.n), "en", faint=True)
        put(line[1].paragraphs[0], f"{told[row.verdict]} {FACT_NAMES.get(row.kind, row.kind)}", "en")
        for cell, tag in zip(line[2:], versions, strict=True):
            _fact(cell, row, tag)


def _fact(cell: Any, row: FactRow, tag: str) -> None:
    paragraph, fact = cell.paragraphs[0], row.facts.get(tag)
    if fact is None:
        put(paragraph, "not there" if tag in row.versions else "no text", "en", italic=True, faint=True)
        return
    odd = row.difference is not None and row.difference.odd == tag
    put(paragraph, said(fact.text, 60)[1:-1], tag, bold=odd)
    if is_telling(fact.text, fact.value) and row.kind not in ("quote", "name"):
        put(paragraph, f" {equals(fact.value)}", "en", faint=True)


def _mark(run: Any, name: str, *, odd: bool) -> None:
    """Underline a run as its kind is, on its tint; bold and darker where the version departs."""
    line, colour, tint = _LOOKS.get(name, _LOOKS["changed"])
    properties = run._r.get_or_add_rPr()
    properties.append(element("w:u", {"w:val": line, "w:color": colour}))
    properties.append(element("w:shd", {"w:val": "clear", "w:fill": _darker(tint) if odd else tint}))
    if odd:
        run.bold = True


def _darker(colour: str) -> str:
    return "".join(f"{int(int(colour[at : at + 2], 16) * 0.88):02X}" for at in (0, 2, 4))


def _bookmark(paragraph: Any, n: int) -> None:
    paragraph._p.append(element("w:bookmarkStart", {"w:id": str(n), "w:name": f"unit{n}"}))
    paragraph._p.append(element("w:bookmarkEnd", {"w:id": str(n)}))


def _link(paragraph: Any, text: str, n: int) -> None:
    """A link to a unit of the same document."""
    link = element("w:hyperlink", {"w:anchor": f"unit{n}", "w:history": "1"})
    run = put(paragraph, text, "en")
    run.font.color.rgb = need("docx.shared").RGBColor(0x0B, 0x57, 0xA4)
    run.underline = True
    link.append(run._r)
    paragraph._p.append(link)
