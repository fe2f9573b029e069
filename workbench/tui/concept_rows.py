"""What the tabs of the glossary say about a concept and about the whole glossary. Text is always literal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from textual.content import Content

from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.core.language import base, in_order, native_name
from workbench.core.match import ConcordanceHit
from workbench.termbase.browse import Statistics, term_to_use
from workbench.tui.panel_rows import STATUS
from workbench.tui.widgets.layout import visible

Part = Content | tuple[str, str]

SIGNS = {
    TermStatus.PREFERRED: "✓",
    TermStatus.ADMITTED: "○",
    TermStatus.PROPOSED: "?",
    TermStatus.DEPRECATED: "↓",
    TermStatus.FORBIDDEN: "✗",
}
"""The sign of each status, one cell wide."""

CONCEPT_SIGNS = {"!": "a conflict waits for a decision", "?": "a proposal waits for approval", "=": "do not translate"}
"""The signs before a concept in the list, the more urgent first."""

DO_NOT_TRANSLATE = "do not translate: it stays as it is in every language"


def concept_sign(concept: Concept) -> str:
    """The sign before a concept in the list, "" for one that needs nothing."""
    if concept.conflicts:
        return "!"
    if any(term.status is TermStatus.PROPOSED for terms in concept.terms.values() for term in terms):
        return "?"
    return "=" if concept.do_not_translate else ""


def name_of(concept: Concept, languages: Sequence[str] = ()) -> str:
    """What to call a concept: its term to use in the first language that has one."""
    for tag in (*languages, *concept.terms):
        term = term_to_use(concept, tag)
        if term is not None:
            return term.text
    return next((term.text for terms in concept.terms.values() for term in terms), concept.id)


def entry_rows(concept: Concept, languages: Sequence[str], file: str) -> list[Content]:
    """A concept in full: what waits for a decision, what it means, then its terms language by language.

    Args:
        languages: the workspace's, in order; each is named even when it has no term.
        file: the name of the file that it stands in.
    """
    tags = in_order((*concept.terms, *(tag for tag in languages if tag not in map(base, concept.terms))), tuple(languages))
    rows = [conflict_row(conflict, decidable=n == 0) for n, conflict in enumerate(concept.conflicts)]
    rows.append(_head(concept, file))
    for tag in tags:
        terms = concept.terms.get(tag, ())
        if not terms and not concept.do_not_translate:
            rows.append(Content.assemble((f"{tag:<3}", "$text-muted"), ("  no term", "$text-warning")))
        rows += [_term(tag if n == 0 else "", term) for n, term in enumerate(terms)]
    return rows


def conflict_row(conflict: Conflict, *, decidable: bool) -> Content:
    """Both values of a field, and the keys that decide for one."""
    keys = ("Alt+1", "Alt+2") if decidable else ("     ", "     ")
    who = " · ".join(part for part in (conflict.author, conflict.time[:10]) if part)
    return Content.assemble(
        ("! ", "$text-error bold"),
        (f"two values for {_field(conflict.field)}", "bold"),
        (f"\n  {keys[0]} ", "$accent bold"),
        (visible(conflict.ours) or "nothing", "$foreground"),
        ("   stands now", "$text-muted"),
        (f"\n  {keys[1]} ", "$accent bold"),
        (visible(conflict.theirs) or "nothing", "$foreground"),
        (f"   {who}" if who else "", "$text-muted"),
    )


def _field(name: str) -> str:
    """A field as people call it: ``ru «карта»: status``."""
    term_name, _, field = name.rpartition(":")
    field = field.replace("_", " ")
    if not term_name:
        return field
    language, _, text = term_name.partition(":")
    return f"{language} «{visible(text)}»: {field}"


def _head(concept: Concept, file: str) -> Content:
    parts: list[Part] = []
    parts.append((visible(concept.definition), "bold") if concept.definition else ("no definition", "$text-muted"))
    if concept.note:
        parts.append((f"\n{visible(concept.note)}", "$foreground"))
    if concept.do_not_translate:
        parts.append((f"\n{DO_NOT_TRANSLATE}", "$text-accent"))
    changed = " ".join(part for part in (concept.changed[:10], visible(concept.author)) if part)
    facts = [visible(concept.domain) or "no domain", changed and f"changed {changed}", file, concept.id]
    parts.append(("\n" + " · ".join(fact for fact in facts if fact), "$text-muted"))
    return Content.assemble(*parts)


def _term(tag: str, term: Term) -> Content:
    name, style = STATUS[term.status]
    text_style = f"{style} strike" if term.status.is_unwanted else "bold" if term.status is TermStatus.PREFERRED else ""
    grammar = [term.status.value, term.part_of_speech.replace("properNoun", "name"), term.gender]
    grammar += ["case counts"] * term.case_sensitive + ["exact form"] * term.exact + ["may be split"] * term.gap
    parts: list[Part] = [
        (f"{tag:<3}", "$text-muted"),
        (f"{SIGNS[term.status]} ", style),
        (visible(term.text), text_style),
        ("   " + " · ".join(part for part in grammar if part), style if name else "$text-muted"),
    ]
    for label, text in (("", term.note), ("e.g. ", term.example), ("source: ", term.source)):
        if text:
            parts += [(f"\n     {label}", "$text-muted"), (visible(text), "$foreground")]
    return Content.assemble(*parts)


def use_row(hit: ConcordanceHit) -> Content:
    """A segment that holds the concept, the term marked, and the same unit in the other versions."""
    text = Content(visible(hit.text))
    for start, end in hit.spans:
        text = text.stylize("$text-accent bold underline", start, end)
    parts: list[Part] = [(f"{hit.version:<3}", "$text-muted"), text]
    for tag, other in hit.others:
        if other:
            parts += [("\n", ""), (f"{tag:<3}", "$text-muted"), (visible(other), "$text-muted")]
    parts.append((f"\n   {hit.statement} · {hit.unit}", "$text-muted"))
    return Content.assemble(*parts)


def statistics_rows(found: Statistics, uses: Counter[str] | None, concepts: Mapping[str, Concept]) -> list[Content]:
    """The glossary in numbers.

    Args:
        uses: concept id → in how many segments it stands; None while that is being counted.
        concepts: all concepts, by id.
    """
    statuses = list(TermStatus)
    head = "".join(f"{SIGNS[status]:>5}" for status in statuses)
    rows = [
        _line(("concepts", found.concepts), ("proposals waiting", found.proposals), ("conflicts", found.conflicts)),
        Content.assemble((f"{'terms':<11}{head}{'lacking':>9}", "$text-muted")),
    ]
    for tag, counts in found.terms.items():
        numbers = "".join(f"{counts[status]:>5}" for status in statuses)
        missing = found.missing.get(tag)
        rows.append(
            Content.assemble(
                (f"{native_name(tag):<11}", "bold"),
                (numbers, "$foreground"),
                (f"{'' if missing is None else missing:>9}", "$text-warning" if missing else "$text-muted"),
            )
        )
    legend = "   ".join(f"{sign} {status.value}" for status, sign in SIGNS.items())
    rows.append(Content.styled(legend, "$text-muted"))
    if uses is None:
        rows.append(Content.styled("counting where they are used…", "$text-muted"))
    else:
        used = sum(1 for concept_id in concepts if uses[concept_id])
        rows.append(_line(("used in the statements", used), ("not used", len(concepts) - used)))
        most = [(name_of(concepts[key]), count) for key, count in uses.most_common(5) if key in concepts]
        if most:
            rows.append(_line(*most, title="most used: "))
    rows.append(_line(*((name or "no domain", count) for name, count in found.domains.items()), title="domains: "))
    rows.append(_line(*((name or "nobody named", count) for name, count in found.authors.items()), title="changed last by: "))
    return rows


def _line(*facts: tuple[str, int], title: str = "") -> Content:
    parts: list[Part] = [(title, "$text-muted")]
    for n, (name, count) in enumerate(facts):
        parts += [("   " if n else "", ""), (f"{visible(name)} ", "$text-muted"), (str(count), "bold")]
    return Content.assemble(*parts)
