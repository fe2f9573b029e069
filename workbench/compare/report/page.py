"""The comparison as one HTML page to hand over: it needs no script and loads nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.compare.comparison import Comparison, Row
from workbench.compare.report.kinds import kind
from workbench.compare.report.made import NOT_SAID, Made, methods, origin, unread
from workbench.compare.report.markup import css, glyph, lang, text
from workbench.compare.report.overview import Overview, kinds_in_words, overview, times, units_in_words
from workbench.compare.report.page_facts import facts
from workbench.compare.report.page_units import units
from workbench.compare.report.pieces import context
from workbench.compare.report.strip import departures, legend, shapes, strip
from workbench.compare.report.style import STYLE
from workbench.compare.report.words import counted, in_words, names, sure, version_name
from workbench.core.finding import Difference
from workbench.core.language import native_name

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_SIDELESS = frozenset({"changed", "moved"})  # nobody asks which of two wordings is the right one

_SECTIONS = {"summary": "Summary", "overview": "Overview", "units": "Texts", "facts": "Facts", "about": "About"}
_AROUND = 40  # characters shown on either side of a difference


def as_html(comparison: Comparison, made: Made = NOT_SAID) -> str:
    """The comparison as one self-contained page: no scripts, nothing loaded from elsewhere, every text escaped."""
    return "".join(_page(comparison, overview(comparison), made))


def _page(comparison: Comparison, seen: Overview, made: Made) -> Iterator[str]:
    title = text(comparison.name)
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{title}: comparison of versions</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#units">Skip to the texts</a>\n{shapes()}\n'
    )
    with_facts = any(row.facts for row in comparison.rows)
    with_overview = bool(comparison.rows and comparison.versions)
    shown = {"summary": True, "overview": with_overview, "units": True, "facts": with_facts, "about": True}
    yield from _head(comparison, made, [name for name, is_shown in shown.items() if is_shown])
    yield "<main>\n"
    yield from _summary(comparison, seen)
    if with_overview:
        yield '<section id="overview" aria-labelledby="h-overview">\n<h2 id="h-overview">Where the versions part</h2>\n'
        yield f"{strip(comparison)}\n{legend(seen)}\n"
        yield f"{departures(comparison, seen) if seen.kinds else ''}</section>\n"
    only = ' class="only"' if made.only_differing else ""
    yield f'<section id="units" aria-labelledby="h-units"{only}>\n<h2 id="h-units">Texts</h2>\n'
    yield from units(comparison, made)
    yield "</section>\n"
    if with_facts:
        yield '<section id="facts" aria-labelledby="h-facts">\n<h2 id="h-facts">Facts</h2>\n'
        yield from facts(comparison)
        yield "</section>\n"
    yield from _about(comparison, made)
    yield "</main>\n<footer>Made with Workbench. The page holds everything it shows and loads nothing.</footer>\n"
    yield "</body>\n</html>\n"


def _head(comparison: Comparison, made: Made, sections: Sequence[str]) -> Iterator[str]:
    """What is compared; how it was made stands at the end, so that the summary comes first."""
    yield '<header>\n<p class="eyebrow">Comparison of versions</p>\n'
    versions = ", ".join(f'<span lang="{lang(tag)}">{text(native_name(tag))}</span>' for tag in comparison.versions)
    day = f" · {made.day}" if made.day else ""
    yield f'<h1>{text(comparison.name)}</h1>\n<p class="versions">{versions}{day}</p>\n'
    links = "".join(f'<li><a href="#{name}">{_SECTIONS[name]}</a></li>' for name in sections)
    yield f'<nav aria-label="Sections"><ul class="sections">{links}</ul></nav>\n</header>\n'


def _about(comparison: Comparison, made: Made) -> Iterator[str]:
    yield '<section id="about" aria-labelledby="h-about">\n<h2 id="h-about">About this comparison</h2>\n<dl class="about">\n'
    for tag in comparison.versions:
        yield f'<dt lang="{lang(tag)}">{text(native_name(tag))}</dt><dd>{text(origin(comparison, tag))}</dd>\n'
    for what, how in methods(made):
        yield f"<dt>{text(what)}</dt><dd>{text(how)}</dd>\n"
    yield "</dl>\n</section>\n"


def _summary(comparison: Comparison, seen: Overview) -> Iterator[str]:
    yield '<section id="summary" aria-labelledby="h-summary">\n<h2 id="h-summary">Summary</h2>\n'
    if not seen.differing:
        yield f'<p class="lead">No difference was found in {counted(seen.units, "unit")}.</p>\n'
    else:
        differ = "differs" if seen.differing == 1 else "differ"
        yield f'<p class="lead"><b>{seen.differing:,}</b> of {counted(seen.units, "unit")} {differ}: '
        yield f"{text(kinds_in_words(seen.kinds))}.</p>\n"
        yield f'<span class="share" aria-hidden="true"><span style="--w:{seen.differing / seen.units:.3f}"></span></span>\n'
        yield from _cards(comparison, seen)
        yield from _gravest(seen)
    yield from _gaps(comparison, seen)
    yield "</section>\n"


def _cards(comparison: Comparison, seen: Overview) -> Iterator[str]:
    """Who departs how often, and in what."""
    often = {tag: sum(counts.values()) for tag, counts in seen.departs.items()}
    if not any(often.values()):
        return
    yield '<ul class="cards">\n'
    for tag in comparison.versions:
        most = ' class="most"' if often[tag] == max(often.values()) and len(set(often.values())) > 1 else ""
        kinds = ", ".join(
            f'<span class="tally">{glyph(name)} {count:,} {text(kind(name).name if count == 1 else kind(name).plural)}</span>'
            for name, count in seen.departs[tag].items()
        )
        departs = f"departs {times(often[tag])}" if often[tag] else "never departs"
        yield f'<li{most}><b>{text(version_name(tag))}</b><span class="count">{departs}</span><div>{kinds}</div></li>\n'
    yield "</ul>\n"


def _gravest(seen: Overview) -> Iterator[str]:
    if sum(seen.kinds.values()) > len(seen.gravest):
        yield "<h3>The gravest differences</h3>\n"
    else:
        yield "<h3>What differs</h3>\n"
    yield '<ol class="gravest">\n'
    for row, each in seen.gravest:
        doubt = f' <span class="sure">{sure(each)}</span>' if each.confidence < 1 else ""
        link = f'<a href="#unit-{row.n}">Unit {row.n}</a>'
        yield f'<li class="{css(each.kind)}">{glyph(each.kind)} {text(in_words(each))}{doubt} {link}{_context(row, each)}</li>\n'
    yield "</ol>\n"


def _context(row: Row, difference: Difference) -> str:
    """Where a short difference stands: a word or a number says little without the words around it."""
    tag = next((tag for tag in (difference.odd, *difference.spans) if tag is not None and difference.spans.get(tag)), None)
    if tag is None:
        return ""
    value, span = row.unit.text(tag), difference.spans[tag][0]
    start, end = context(value, span, _AROUND)
    if span[1] - span[0] > _AROUND or difference.kind == "moved":
        return ""
    before, after = "… " if start else "", " …" if end < len(value) else ""
    around = f"{text(value[start : span[0]])}<b>{text(value[slice(*span)])}</b>{text(value[span[1] : end])}"
    return f'<span class="around" lang="{lang(tag)}">{before}{around}{after}</span>'


def _gaps(comparison: Comparison, seen: Overview) -> Iterator[str]:
    """What is missing entirely, and what is uncertain."""
    lines = [
        f"{names([tag])} has no text in {'unit' if len(numbers) == 1 else 'units'} {units_in_words(numbers)}."
        for tag, numbers in seen.missing.items()
        if numbers
    ]
    if lines:
        yield f"<h3>Missing entirely</h3>\n{''.join(f'<p>{text(line)}</p>' for line in lines)}\n"
    unsure = []
    if seen.unsure:
        unsure.append(f"{counted(seen.unsure, 'difference')} found through machine translation, each with how sure it is.")
    if seen.open_alignment:
        one = len(seen.open_alignment) == 1
        unsure.append(f"The alignment of {'unit' if one else 'units'} {units_in_words(seen.open_alignment)} is uncertain.")
    undecided = sum(count for name, count in seen.undecided.items() if name not in _SIDELESS)
    if undecided:
        unsure.append(f"For {counted(undecided, 'difference')} it cannot be told which version departs.")
    unsure += [line for tag in comparison.versions if (line := unread(comparison, tag))]
    if unsure:
        yield f"<h3>Uncertain</h3>\n{''.join(f'<p>{text(line)}</p>' for line in unsure)}\n"
