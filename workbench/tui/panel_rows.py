"""The rows of the panel's tabs: what each shows and what its digit does. Text is always literal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from workbench.compare.diff import words
from workbench.core.concept import Term, TermStatus
from workbench.core.finding import Difference, Finding, Severity
from workbench.core.segment import HUMAN, State
from workbench.text.quantities.agreement import disagreements
from workbench.tui.lookup import Suggestion
from workbench.workspace.history import Revision

SEVERITY = {
    Severity.ERROR: ("●", "$text-error"),
    Severity.WARNING: ("▲", "$text-warning"),
    Severity.INFO: ("○", "$text-muted"),
}

STATUS = {
    TermStatus.PREFERRED: ("", "$text-success"),
    TermStatus.ADMITTED: ("admitted", "$foreground"),
    TermStatus.PROPOSED: ("proposed", "$text-muted"),
    TermStatus.DEPRECATED: ("deprecated", "$text-warning"),
    TermStatus.FORBIDDEN: ("forbidden", "$text-error"),
}


NOTED = "¶"
"""Behind a unit that has notes."""

CONTEXT = 3
"""Unchanged words that are shown on either side of a change."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """What a digit puts in the cell.

    Attributes:
        text: the text.
        whole: it replaces the cell; otherwise it goes in at the cursor.
        span: it replaces these characters of the cell.
        replaces: what stood there when the row was made.
        version: the version it belongs in, when that is not the cell under the cursor.
        term: the term it is, to be inflected where it goes.
        source: the language and the form in which the concept stands in another version.
    """

    text: str
    origin: str = HUMAN
    state: State = State.EDITED
    whole: bool = True
    span: tuple[int, int] | None = None
    replaces: str = ""
    version: str | None = None
    term: Term | None = None
    source: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a tab.

    Attributes:
        content: what is shown, without the digit.
        insertion: what its digit inserts, or None.
        version: the version it speaks of, to move the cursor there.
        ignore_key: the key of the finding that this row can ignore, or None.
        counts: whether the number at the tab's name has it.
    """

    content: Content
    insertion: Insertion | None = None
    version: str | None = None
    ignore_key: str | None = None
    counts: bool = True


def suggestion_rows(suggestions: Sequence[Suggestion], source: tuple[str, str]) -> list[Row]:
    """Matches with the differing words marked, then machine translations with what speaks against them.

    Args:
        source: language and text that a translation's numbers have to agree with; the text is "" where there is none.
    """
    return [_match_row(each) if each.match else _translation_row(each, source) for each in suggestions]


def _match_row(suggestion: Suggestion) -> Row:
    match = suggestion.match
    assert match is not None  # noqa: S101 (the caller has looked)
    style = "$text-success bold" if match.score == 100 else "$accent bold"
    parts: list[Content | tuple[str, str]] = [
        (f"{match.score:3} % ", style),
        (f"memory {match.source_version}  ", "$text-muted"),
        Content(match.target),
    ]
    where = " · ".join(part for part in (match.statement, match.author, match.changed[:10]) if part)
    parts.append((f"   {where}", "$text-muted"))
    if match.score < 100:
        parts += [("\n      ", ""), *marked(match.source, suggestion.query)]
    state = State.DRAFT
    return Row(Content.assemble(*parts), Insertion(suggestion.text, suggestion.origin, state))


def _translation_row(suggestion: Suggestion, source: tuple[str, str]) -> Row:
    made = suggestion.translation
    assert made is not None  # noqa: S101
    route = f"{made.engine} {made.source_language}→{made.target_language}"
    if made.via:
        route += f" via {made.via}"
    parts: list[Content | tuple[str, str]] = [(" MT   ", "$primary bold"), (f"{route}  ", "$text-muted")]
    if made.preview:
        parts.append(("preview  ", "$text-warning"))
    parts.append(Content(made.target))
    notes = list(made.remarks)
    language, text = source
    if text and not made.warnings and disagreements({language: text, made.target_language: made.target}, literal=True):
        notes.append("disagrees on the number")
    if notes:
        parts.append((f"   ← {'; '.join(notes)}", "$text-warning"))
    return Row(Content.assemble(*parts), Insertion(suggestion.text, suggestion.origin, State.DRAFT))


BOUND = "\N{NO-BREAK SPACE}"
"""What stands between a tag and its value, so that no line ends with the tag."""


def marked(before: str, after: str) -> list[Content | tuple[str, str]]:
    """Two texts as one, with brackets as well as colour: ``[-26-]`` went out, ``[+24+]`` came in."""
    parts: list[Content | tuple[str, str]] = []
    for piece in words(before, after):
        if piece.kind == "=":
            parts.append((piece.text, "$text-muted"))
        elif piece.kind == "-":
            parts.append((f"[-{piece.text}-]", "$text-error"))
        else:
            parts.append((f"[+{piece.text}+]", "$text-success"))
    return parts


def difference_rows(differences: Sequence[Difference], versions: Sequence[str]) -> list[Row]:
    """One row a difference, the odd version named."""
    rows = []
    for each in differences:
        parts: list[Content | tuple[str, str]] = [
            ("≠ ", "$text-warning bold"),
            (f"{each.kind}  ", "$text-muted"),
            Content(each.message),
        ]
        if each.confidence < 1:
            parts.append((f"  {each.confidence:.0%} sure, by machine translation", "$text-muted"))
        for tag in versions:
            if tag in each.values:
                style = "$text-warning bold" if tag == each.odd else ""
                parts += [("   ", ""), (f"{tag}{BOUND}", "$text-muted"), (each.values[tag] or "none", style or "$foreground")]
        rows.append(Row(Content.assemble(*parts), version=each.odd))
    return rows


def reading_row(way: str, text: str) -> Row:
    """What a version says in the reader's language."""
    return Row(Content.assemble(("⇄ ", "$primary bold"), (f"reads {way}  ", "$text-muted"), Content(text)), counts=False)


def revision_row(what: str, before: str, after: str) -> Row:
    """What changed in a text, only the words around the changes."""
    return Row(Content.assemble(("± ", "$primary bold"), (f"{what}  ", "$text-muted"), *shortened(marked(before, after))))


def shortened(parts: Sequence[Content | tuple[str, str]]) -> list[Content | tuple[str, str]]:
    """A marked text whose long unchanged stretches are cut down to the words next to a change."""
    short: list[Content | tuple[str, str]] = []
    for n, part in enumerate(parts):
        text, style = part if isinstance(part, tuple) else (part.plain, "")
        words_there = text.split()
        if text[:2] not in ("[-", "[+") and len(words_there) > 2 * CONTEXT:
            before = text[: len(text) - len(text.lstrip())] + " ".join(words_there[:CONTEXT])
            after = " ".join(words_there[-CONTEXT:]) + text[len(text.rstrip()) :]
            text = f"… {after}" if n == 0 else f"{before}…" if n == len(parts) - 1 else f"{before} … {after}"
        short.append((text, style))
    return short


def finding_rows(findings: Sequence[Finding]) -> list[Row]:
    """One row a finding; its digit puts the fix in."""
    rows = []
    for each in findings:
        sign, style = SEVERITY[each.severity]
        parts: list[Content | tuple[str, str]] = [(f"{sign} ", style), (f"{each.version} ", "$text-muted"), Content(each.message)]
        insertion = None
        if each.fix is not None:
            parts += [("   → ", "$text-muted"), (each.fix or "(take out)", "$text-success")]
            span = (each.start, each.end)
            insertion = Insertion(each.fix, span=span, replaces=each.text, whole=False, version=each.version)
        parts.append((f"   {each.check}", "$text-muted"))
        rows.append(Row(Content.assemble(*parts), insertion, each.version, each.key))
    return rows


def note_rows(notes: Sequence[str]) -> list[Row]:
    """One row a note, as it was written."""
    return [Row(Content(note)) for note in notes]


def history_rows(revisions: Sequence[Revision]) -> list[Row]:
    """Newest first, each against the one before it; a digit brings the text back."""
    rows = []
    for n, each in enumerate(revisions):
        before = revisions[n + 1].text if n + 1 < len(revisions) else ""
        when = each.time[:16].replace("T", " ")
        parts: list[Content | tuple[str, str]] = [
            (f"{when}  ", "$text-muted"),
            (f"{each.author}  ", "$foreground"),
            (f"{each.state.sign} {each.origin or 'emptied'}  ", "$primary"),
        ]
        parts += marked(before, each.text) if before and before != each.text else [Content(each.text)]
        insertion = Insertion(each.text, each.origin or HUMAN) if n and each.text else None
        rows.append(Row(Content.assemble(*parts), insertion))
    return rows
