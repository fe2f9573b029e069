"""How the page looks: light and dark, wide and narrow, on screen and on paper."""

from __future__ import annotations

# Every colour of a kind has 4.5:1 or more against the paper it stands on, and every kind another line under its words,
# so that none depends on colour alone.
_LIGHT = {
    "number": "#0b57a4",
    "date": "#8a4600",
    "name": "#00665a",
    "quote": "#6436b4",
    "negation": "#b3201a",
    "modality": "#a02468",
    "term": "#4a6100",
    "missing": "#5a4b41",
    "added": "#1f6e2b",
    "changed": "#6e5600",
    "moved": "#2a5f80",
}
_DARK = {
    "number": "#8cbcff",
    "date": "#ffb46b",
    "name": "#5ed6c5",
    "quote": "#c6aaff",
    "negation": "#ff938a",
    "modality": "#ff97cb",
    "term": "#c2dc6c",
    "missing": "#cdbfb4",
    "added": "#86d68b",
    "changed": "#e6cd67",
    "moved": "#86cbee",
}
_LINES = {
    "number": "underline solid 3px",
    "date": "underline double 2px",
    "name": "underline dashed 2px",
    "quote": "underline dotted 3px",
    "negation": "underline wavy 2px",
    "modality": "underline overline dashed 1px",
    "term": "underline overline dotted 1px",
    "missing": "underline overline double 1px",
    "added": "underline overline solid 1px",
    "changed": "underline solid 1px",
    "moved": "underline dashed 1px",
}


def _kinds() -> str:
    return "\n".join(f".k-{name} {{ --k: var(--c-{name}); --u: {_LINES[name]}; }}" for name in _LIGHT)


def _colours(of: dict[str, str]) -> str:
    return " ".join(f"--c-{name}: {colour};" for name, colour in of.items())


STYLE = (
    f"""
:root {{ color-scheme: light dark; --ink: #1c1e21; --paper: #fff; --tint: #f5f6f7; --faint: #5c6268; --line: #d8dbdf;
  --link: #0b57a4; --del: #a02020; --ins: #1f6e2b; {_colours(_LIGHT)} }}
@media screen and (prefers-color-scheme: dark) {{
  :root {{ --ink: #e5e7ea; --paper: #16181a; --tint: #1f2225; --faint: #a3a9af; --line: #3a3f44;
    --link: #8cbcff; --del: #ff938a; --ins: #86d68b; {_colours(_DARK)} }}
}}
{_kinds()}
"""
    + """
* { box-sizing: border-box; }
html { scroll-padding-top: 3.2rem; }
body { margin: 0 auto; max-width: 92rem; padding: 1.5rem 2rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.3rem 0 .4rem; }
p { margin: .3rem 0; }
.faint, .eyebrow { color: var(--faint); font-size: .875rem; }
.eyebrow { margin: 0; letter-spacing: .02em; }
.heard, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; user-select: none; }
.skip:focus { position: fixed; left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 3; }
.shapes { position: absolute; }
.glyph { width: .85em; height: .85em; fill: var(--k); vertical-align: -.05em; }
.sections { margin: .8rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; }

.versions { margin: 0; }
.about { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .8rem 0 0; font-size: .875rem; }
.about dt { color: var(--faint); }
.about dd { margin: 0; overflow-wrap: anywhere; }
.lead { font-size: 1.35rem; margin: 0 0 .8rem; }
.share { display: block; height: .5rem; max-width: 40rem; margin: 0 0 1rem; border: 1px solid var(--faint); border-radius: .25rem;
  overflow: hidden; }
.share span { display: block; height: 100%; width: calc(var(--w) * 100%); background: var(--c-negation); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; margin: 0; padding: 0;
  list-style: none; }
.cards li { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; background: var(--tint); }
.cards b { display: block; }
.cards .count { font-size: 1.5rem; font-weight: 600; line-height: 1.3; }
.cards .most { border-color: var(--ink); border-width: 2px; }
.gravest { margin: 0; padding-left: 1.6rem; }
.gravest li { margin: .35rem 0; overflow-wrap: anywhere; }
.gravest a { font-weight: 600; white-space: nowrap; }
.around { display: block; color: var(--faint); font-size: .9rem; }
.around b { color: var(--ink); }
.tally { white-space: nowrap; }
.sure { color: var(--faint); font-size: .875rem; font-style: italic; white-space: nowrap; }

.strip { display: flex; flex-wrap: wrap; gap: .8rem 1.5rem; }
.band { flex: 1 1 34rem; min-width: 0; height: auto; }
.band text { font: 8.5px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--faint); }
.band .lane { font-size: 9px; fill: var(--ink); }
.band .tick { text-anchor: middle; }
.line { stroke: var(--line); stroke-width: 2; fill: none; }
.open { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 1.5 1.5; fill: none; }
rect.differs { fill: var(--ink); fill-opacity: .07; }
.band a:hover rect { fill-opacity: .2; }
.band use { fill: var(--k); }
.band use.hollow { fill: var(--paper); stroke: var(--k); stroke-width: 1.5; transform-box: fill-box; }
.legend { margin: 1rem 0 .4rem; padding: 0; list-style: none; display: grid; gap: .3rem 2rem; font-size: .875rem;
  grid-template-columns: repeat(auto-fill, minmax(min(25rem, 100%), 1fr)); }
.legend li { break-inside: avoid; padding-left: 1.4em; text-indent: -1.4em; }
.legend span { color: var(--faint); }

table { border-collapse: collapse; }
caption { text-align: start; color: var(--faint); font-size: .875rem; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; }
.wide { overflow-x: auto; }
.departures { min-width: 34rem; max-width: 62rem; width: 100%; margin-top: 1.6rem; table-layout: fixed; }
.departures th, .departures td { padding: .25rem .7rem .25rem 0; border-top: 1px solid var(--line); font-size: .9rem; }
.departures tbody th { font-weight: normal; white-space: nowrap; }
.departures thead th:first-child { width: 11rem; }
.departures .zero { color: var(--faint); }
.bar { display: inline-block; height: .75em; margin-right: .4em; width: calc(var(--w) * (100% - 3.2em)); min-width: 3px;
  background: var(--k); border: 1px solid var(--k); }
.bar.hollow { background: none; }

#only { width: 1.1rem; height: 1.1rem; margin: 0 .5rem .8rem 0; vertical-align: -.2em; accent-color: var(--link); }
.units .gap { display: none; }
#only:checked ~ .units .gap, .only .units .gap { display: table-row-group; }
#only:checked ~ .units .same { display: none; }
.gap td { color: var(--faint); font-size: .875rem; font-style: italic; }
.units, .facts { width: 100%; table-layout: fixed; }
.units th, .units td, .facts th, .facts td { border-top: 1px solid var(--line); padding: .5rem .7rem; overflow-wrap: anywhere; }
.units > thead th, .facts > thead th { position: sticky; top: 0; background: var(--paper); z-index: 1;
  box-shadow: inset 0 -2px var(--line); border-top: 0; }
.units .n, .facts .n { width: 3.4rem; color: var(--faint); font-weight: normal; padding-left: 0; }
.differs > tr:first-child > .n { color: var(--ink); font-weight: 700; }
.paragraph > * { border-top: 2px solid var(--faint); }
tr:target > * { background: var(--tint); }
.doubt { color: var(--c-negation); }
.notes td { border-top: 0; padding-top: 0; }
.notes ul { margin: 0; padding: .5rem .8rem; list-style: none; background: var(--tint); border-radius: 4px; font-size: .92rem; }
.notes li { margin: .15rem 0; padding-left: 1.3em; text-indent: -1.3em; overflow-wrap: anywhere; }
.notes b { color: var(--k); }
.departs { border: 1px solid var(--k); border-radius: 3px; padding: 0 .35em; font-size: .85em; white-space: nowrap; }
.why { display: block; text-indent: 0; color: var(--faint); font-size: .85rem; }
.walk a { padding: .25rem .3rem .25rem 0; text-decoration: none; }
.reading { color: var(--faint); font-size: .9rem; border-left: 3px solid var(--line); padding-left: .6rem; margin-top: .5rem; }
.arrow { font-size: .8rem; font-weight: 600; white-space: nowrap; }
.none { color: var(--faint); font-style: italic; }
.none.odd { border: 1.5px dashed var(--c-missing); border-radius: 3px; color: var(--c-missing); padding: .1em .5em; }
mark { color: inherit; background: none; text-decoration: var(--u); text-decoration-color: var(--k); text-underline-offset: .18em;
  text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark { background: color-mix(in srgb, var(--k) 10%, transparent); }
mark.odd { background: color-mix(in srgb, var(--k) 22%, transparent); outline: 1.5px solid var(--k); outline-offset: 0;
  border-radius: 2px; font-weight: 600; }
.lacks { display: inline-block; border: 1.5px dashed var(--k); border-radius: 3px; padding: 0 .4em; color: var(--k);
  font-size: .85rem; }
mark.said { --k: var(--c-negation); --u: underline solid 1px; font-weight: 600; }
.wording del { color: var(--del); text-decoration: line-through; }
.wording ins { color: var(--ins); text-decoration: underline; text-underline-offset: .15em; font-weight: 600; }
.facts { font-size: .92rem; }
.facts .kind { width: 7.5rem; color: var(--faint); font-weight: normal; }
.facts thead .kind, .facts thead .n { color: var(--ink); font-weight: bold; }
.facts td.odd { font-weight: 600; box-shadow: inset 3px 0 var(--c-negation); background: var(--tint); }
.facts td.odd::after { content: " departs"; font-weight: normal; font-size: .8rem; color: var(--faint); }
.value { display: block; color: var(--faint); font-size: .85rem; font-weight: normal; }
details { margin: .8rem 0; }
summary { cursor: pointer; color: var(--link); padding: .2rem 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .6rem; color: var(--faint); font-size: .85rem; }

@media screen and (max-width: 46rem) {
  body { padding: 1rem 1rem 2rem; }
  h1 { font-size: 1.45rem; }
  .about { grid-template-columns: 1fr; gap: 0; }
  .about dd { margin-bottom: .4rem; }
  .units, .units tbody:not(.gap), .units tr, .units td, .units th.n,
  .facts, .facts tbody, .facts tr, .facts td, .facts th.n { display: block; width: auto; }
  #only:checked ~ .units .gap, .only .units .gap, #only:checked ~ .units .same { display: block; }
  #only:checked ~ .units .same { display: none; }
  .units > thead, .facts > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .units th, .units td, .facts th, .facts td { border-top: 0; padding: .25rem 0; }
  .units tr[id], .facts tbody tr { border-top: 2px solid var(--line); padding: .4rem 0; }
  .units tr.paragraph { border-top-color: var(--faint); }
  .units tr.paragraph > * { border-top: 0; }
  .units td.walk { width: auto; padding: 0; }
  .units th.n::before, .facts th.n a::before { content: "Unit "; }
  .walk a { display: inline-block; margin-right: 1.2rem; padding: .4rem 0; }
  .walk a::after { content: " " attr(data-told); }
  .units td[data-version]::before, .facts td[data-version]::before { content: attr(data-version); display: block;
    font-size: .78rem; color: var(--faint); font-weight: normal; }
  .facts td.odd { padding-left: .6rem; }
  .facts .kind { width: auto; }
  .band { flex-basis: 20rem; }
}

@media print {
  @page { size: A4 landscape; margin: 12mm 12mm 14mm; }
  html { font-size: 9pt; }
  body { margin: 0; padding: 0; max-width: none; }
  h2 { break-after: avoid; margin-top: 1.4rem; }
  #only, #only + label, .sections, .skip, .walk a { display: none; }
  .units > thead th, .facts > thead th { position: static; box-shadow: none; border-bottom: 2px solid var(--line); }
  .facts td.odd { box-shadow: none; border-left: 3px solid var(--c-negation); }
  thead { display: table-header-group; }
  tr, li, .band, .departures { break-inside: avoid; }
  .differs > tr:first-child { break-after: avoid; }
  h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .band { flex: 1 1 30rem; }
  mark, .bar, .share span, .cards li, .notes ul, rect.differs { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .facts td, .facts th, .units td, .units th { padding: .3rem .5rem; }
}
"""
)
