"""The rows of the Terms tab: the concepts of a unit, what stands for them in each version, and what their digits insert."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from workbench.core.concept import Concept, Term, TermHit
from workbench.core.language import base
from workbench.termbase.inflect import same_form
from workbench.tui.panel_rows import STATUS, Insertion, Row

Hits = Mapping[str, Sequence[TermHit]]
"""Version → terms found in it."""

Found = Mapping[str, TermHit]
"""Version → how a concept stands in it."""


def term_rows(hits: Hits, version: str, versions: Sequence[str], covered: Hits | None = None) -> list[Row]:
    """One row a concept found in any version: the term to use here first, then what stands in each version.

    Args:
        hits: where terms overlap the longest.
        version: the version under the cursor.
        versions: all, in the order of the columns.
        covered: the shorter terms within those. A concept that is found in no other way has a dimmer row after the longer one.
    """
    within = covered or {}
    found = _by_concept(hits, versions)
    inner = _by_concept(within, versions)
    rows = []
    shown = set(found)
    for key, (concept, here) in sorted(found.items(), key=lambda item: not _unwanted(item[1][1].get(version))):
        # What stands within a longer term is there all the same, but a forbidden word in a longer term is no fault.
        usable = {tag: hit for tag, hit in inner.get(key, (concept, {}))[1].items() if not _unwanted(hit)}
        rows.append(_term_row(concept, {**usable, **here}, version, versions))
        for other, (shorter, there) in inner.items():
            around = _around(there, here)
            if around is not None and other not in shown:
                shown.add(other)
                rows.append(_covered_row(shorter, there, around, version, versions))
    return rows


def _by_concept(hits: Hits, versions: Sequence[str]) -> dict[str, tuple[Concept, dict[str, TermHit]]]:
    """Concept id → the concept and its term in each version, an unwanted one rather than another."""
    found: dict[str, tuple[Concept, dict[str, TermHit]]] = {}
    for tag in versions:
        for hit in hits.get(tag, ()):
            _, here = found.setdefault(hit.concept.id, (hit.concept, {}))
            if tag not in here or (_unwanted(hit) and not _unwanted(here[tag])):
                here[tag] = hit
    return found


def _around(inner: Found, outer: Found) -> TermHit | None:
    """The term of `outer` within which one of `inner` stands."""
    pairs = ((hit, outer[tag]) for tag, hit in inner.items() if tag in outer)
    return next((long for short, long in pairs if long.start <= short.start and short.end <= long.end), None)


def _unwanted(hit: TermHit | None) -> bool:
    return hit is not None and hit.term.status.is_unwanted


def _term_row(concept: Concept, found: Found, version: str, versions: Sequence[str]) -> Row:
    wanted = concept.preferred(base(version))
    parts: list[Content | tuple[str, str]] = []
    here = found.get(version)
    if wanted is None:
        parts.append((f"no {base(version)} term  ", "$text-muted"))
        if here is not None and _unwanted(here):
            name, style = STATUS[here.term.status]
            parts += [(here.form, f"{style} strike"), (f" {name}", style)]
    else:
        parts.append((wanted.text, "bold"))
        if here is None:
            parts.append((" · not used here" if any(tag != version for tag in found) else "", "$text-warning"))
        elif _unwanted(here):
            name, style = STATUS[here.term.status]
            parts += [("  instead of ", "$text-muted"), (here.form, f"{style} strike"), (f" {name}", style)]
        else:
            parts.append((" ✓", "$text-success"))
    for tag in versions:
        hit = found.get(tag)
        if hit is not None and tag != version:
            name, style = STATUS[hit.term.status]
            parts += [("   ", ""), (f"{tag} ", "$text-muted"), (hit.form, style)]
            if name:
                parts.append((f" {name}", style))
    if concept.definition or concept.domain:
        parts.append((f"   {concept.definition or concept.domain}", "$text-muted"))
    return Row(Content.assemble(*parts), _insertion(wanted, found, version))


def _covered_row(concept: Concept, found: Found, around: TermHit, version: str, versions: Sequence[str]) -> Row:
    """A concept that stands only within a longer term: nothing to find fault with, but there to be inserted."""
    wanted = concept.preferred(base(version))
    is_same = any((hit.start, hit.end) == (around.start, around.end) for hit in found.values())
    where = f"also «{around.form}»" if is_same else f"within «{around.form}»"
    parts = [f"  {wanted.text}" if wanted else f"  no {base(version)} term", f"  {where}"]
    parts += [f"   {tag} {found[tag].form}" for tag in versions if tag in found and tag != version]
    usable = {tag: hit for tag, hit in found.items() if tag != version}
    return Row(Content.styled("".join(parts), "$text-muted"), _insertion(wanted, usable, version))


def _insertion(wanted: Term | None, found: Found, version: str) -> Insertion | None:
    """The wanted term, at the cursor or in place of the unwanted one that stands in the cell, in the same form."""
    if wanted is None:
        return None
    here = found.get(version)
    if here is None or not _unwanted(here):
        elsewhere = [(base(tag), hit.form) for tag, hit in found.items() if base(tag) != base(version)]
        # A sister language tells case and number, English only the number.
        elsewhere.sort(key=lambda source: source[0] == "en")
        return Insertion(wanted.text, whole=False, term=wanted, source=elsewhere[0] if elsewhere else None)
    text = same_form(here.form, here.term, wanted, base(version)) or wanted.text
    text = text[:1].upper() + text[1:] if here.form[:1].isupper() else text
    return Insertion(text, whole=False, span=(here.start, here.end), replaces=here.form)
