"""Places, organisations and offices in the place of which a version has another one: the known names in three languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from workbench.compare.facts.lists import left_out
from workbench.compare.facts.omitted import omitted
from workbench.compare.facts.sides import difference
from workbench.core.concept import TermHit
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.naming.cities import SEATS
from workbench.text.naming.further_places import REGIONS
from workbench.text.naming.known_offices import RELATED
from workbench.text.naming.known_organisations import SAID_FOR
from workbench.text.naming.known_places import CAPITALS
from workbench.text.naming.mentions import Mention, mentions
from workbench.text.stance.quotations import Quotation, double_marked, quotations
from workbench.text.stance.speakers import introduces, speaker

FindTerms = Callable[[str, str], Sequence[TermHit]]
"""Finds terms in a text of a language, as `Termbase.find` does."""

_LESSER = ("vice", "deputy")
_DEPUTY_BEFORE = re.compile(
    r"\b(?:зам|(?:заместител|заступни[кц])\w*) (?:[а-яёіїєґ'’]+ )?\Z"
    r"|\bdeputy (?:to (?:the|its|his|her|their) |(?!the |an? |and |or |for |of |said |told |\w+ed )[a-z]+ )?\Z",
    re.IGNORECASE,
)
_DEPUTY_BEHIND = re.compile(r"(?:['’]s?) deputy\b", re.IGNORECASE)
_BEFORE = 40
"""Characters among which a word for a deputy is looked for."""

_NEAR = 0.3
"""How far apart, as a share of the text, offices may stand that are in each other's place."""

_BESIDE = 3
"""How far behind a speaker, in characters, whoever it is about may stand: ``Batyrov's critics``."""

_BYSTANDERS = frozenset(("critic", "supporter"))
"""Whoever speaks for the critics of somebody is another speaker."""


_ANYBODY = frozenset(("victim", "witness", "resident", "neighbour"))
"""Words for people that a translation may say by a verb: «есть пострадавшие», nobody was hurt."""


@dataclass(frozen=True, slots=True)
class Named:
    """What stands for one thing in a text."""

    text: str
    start: int
    end: int
    id: str
    kind: str


def known_in(text: str, tag: str, find_terms: FindTerms | None) -> list[Named]:
    """The known names of a text, and the names among the terms of the glossary that are none of these, in order."""
    found = _joined([_named(mention, text) for mention in mentions(text, tag)])
    for hit in find_terms(text, base(tag)) if find_terms else ():
        names = hit.form[:1].isupper() and hit.term.text[:1].isupper()
        if names and not any(each.start < hit.end and hit.start < each.end for each in found):
            found.append(Named(hit.form, hit.start, hit.end, f"concept {hit.concept.id}", "term"))
    return sorted(found, key=lambda each: each.start)


def _named(mention: Mention, text: str) -> Named:
    """A known name; an office that somebody is the deputy of is the deputy's: заместитель его директора, the mayor's deputy."""
    is_of_deputy = mention.kind == "office" and not mention.id.startswith(_LESSER) and _is_of_deputy(mention, text)
    return Named(mention.text, mention.start, mention.end, f"deputy {mention.id}" if is_of_deputy else mention.id, mention.kind)


def _joined(found: Sequence[Named]) -> list[Named]:
    """Known names without the word for a deputy that belongs to the next: deputy brigade commander is no deputy."""
    return [
        each
        for n, each in enumerate(found)
        if not (
            each.id == "deputy"
            and n + 1 < len(found)
            and found[n + 1].id.startswith("deputy ")
            and found[n + 1].start - each.end < _BEFORE
        )
    ]


def _is_of_deputy(mention: Mention, text: str) -> bool:
    before = _DEPUTY_BEFORE.search(text, max(mention.start - _BEFORE, 0), mention.start)
    return before is not None or _DEPUTY_BEHIND.match(text, mention.end) is not None


def known_differences(texts: Mapping[str, str], find_terms: FindTerms | None = None) -> list[Difference]:
    """Known names that stand in each other's place; an office beside a quotation tells who is quoted.

    Of three or more versions all but one must agree; of two each must have exactly one name that the other lacks.

    Args:
        texts: version → its text, in the order of the columns.
        find_terms: terms of the glossary count as well, those of one concept are one name.
    """
    found = {tag: known_in(text, tag, find_terms) for tag, text in texts.items()}
    reported = []
    for kinds in (("place",), ("organisation", "term"), ("office",)):
        kind = _kind(texts, kinds)
        meant = {
            tag: [each for each in every if each.kind in kinds and _counts(each, kind, texts[tag], tag)]
            for tag, every in found.items()
        }
        reported += _conflicts(texts, {tag: _first(every) for tag, every in meant.items()}, kind)
    if (
        not any(each.kind == "name" for each in reported)
        and (missing := left_out(texts) or omitted(texts, exchangeable)) is not None
    ):
        reported.append(missing)
    bystander = _bystander(texts, found)
    return [*reported, bystander] if bystander else reported


def _first(found: Sequence[Named]) -> dict[str, Named]:
    first: dict[str, Named] = {}
    for each in found:
        first.setdefault(each.id, each)
    return first


def _kind(texts: Mapping[str, str], kinds: Sequence[str]) -> str:
    return "quote" if "office" in kinds and all(_quotations(text, tag) for tag, text in texts.items()) else "name"


def _counts(named: Named, kind: str, text: str, tag: str) -> bool:
    """Whether a known name may differ: in a quotation who says it, elsewhere anybody but those whom something befell."""
    return _may_be_quoted(named, text, tag) if kind == "quote" else named.id not in _ANYBODY


def _may_be_quoted(named: Named, text: str, tag: str) -> bool:
    """Whether an office stands in the sentence of a quotation and outside of it, not in a sentence that follows it."""
    quoted = [(pair.start, pair.end) for pair in _quotations(text, tag)]
    is_said = any(start <= named.start < end for start, end in quoted)
    return not is_said and introduces(text, named.start, named.end, quoted)


def _conflicts(texts: Mapping[str, str], found: Mapping[str, Mapping[str, Named]], kind: str) -> list[Difference]:
    if len(texts) == 2:
        one, other = (
            [each for name, each in found[tag].items() if not _stands(name, found[rival])] for tag, rival in _both(texts)
        )
        if (
            len(one) == len(other) == 1
            and not exchangeable(one[0].id, other[0].id)
            and one[0].kind == other[0].kind
            and (one[0].kind != "office" or kind == "quote")
        ):
            tags = list(texts)
            return [difference(kind, tags, [{tags[0]: one[0]}, {tags[1]: other[0]}])]
        return []
    for odd in texts if len(texts) > 2 else ():
        rest = [tag for tag in texts if tag != odd]
        shared = [name for name in found[rest[0]] if all(name in found[tag] for tag in rest) and not _stands(name, found[odd])]
        alone = [name for name in found[odd] if not any(_stands(name, found[tag]) for tag in rest)]
        pair = next(
            (
                (name, other)
                for name in shared
                for other in alone
                if not exchangeable(name, other) and (kind == "quote" or _are_near(name, other, rest[0], odd, found, texts))
            ),
            None,
        )
        if pair is not None:
            sides = [{tag: found[tag][pair[0]] for tag in rest}, {odd: found[odd][pair[1]]}]
            return [difference(kind, tuple(texts), sides)]
    return _three_ways(texts, found, kind)


def _three_ways(texts: Mapping[str, str], found: Mapping[str, Mapping[str, Named]], kind: str) -> list[Difference]:
    """The known names of three versions that all differ, where each has just one."""
    if len(texts) != 3 or any(len(named) != 1 for named in found.values()):
        return []
    sides = {tag: next(iter(named.values())) for tag, named in found.items()}
    places = [each.start / len(texts[tag]) for tag, each in sides.items()]
    other = all(one.id != another.id and not exchangeable(one.id, another.id) for one, another in combinations(sides.values(), 2))
    same_kind = len({each.kind for each in sides.values()}) == 1 and "office" not in {each.kind for each in sides.values()}
    are_places = {each.kind for each in sides.values()} == {"place"}
    if other and same_kind and (are_places or max(places) - min(places) < 2 * _NEAR):
        return [difference(kind, tuple(texts), [{tag: each} for tag, each in sides.items()])]
    return []


def _are_near(
    name: str, other: str, tag: str, odd: str, found: Mapping[str, Mapping[str, Named]], texts: Mapping[str, str]
) -> bool:
    """Whether two names stand at about the same place; places and organisations may stand anywhere."""
    one, another = found[tag][name], found[odd][other]
    apart = abs(one.start / len(texts[tag]) - another.start / len(texts[odd]))
    return one.kind != "office" or apart < _NEAR


def _quotations(text: str, tag: str) -> tuple[Quotation, ...]:
    return quotations(double_marked(text, base(tag))).pairs


def _both(texts: Mapping[str, str]) -> list[tuple[str, str]]:
    one, other = texts
    return [(one, other), (other, one)]


def _stands(name: str, found: Mapping[str, Named]) -> bool:
    return any(name == other or exchangeable(name, other) for other in found)


def exchangeable(one: str, other: str) -> bool:
    """Whether a text may say the one for the other: a capital for its country, the minister for the energy minister."""
    short, long = sorted((one, other), key=len)
    if one == other or (long.endswith(f" {short}") and not long.startswith(_LESSER)):
        return True
    return (one, other) in _pairs() or (other, one) in _pairs()


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    pairs = (pair.replace("_", " ").split(":") for pair in f"{CAPITALS} {SEATS} {REGIONS} {SAID_FOR} {RELATED}".split())
    return frozenset((one, other) for one, other in pairs)


def _bystander(texts: Mapping[str, str], found: Mapping[str, Sequence[Named]]) -> Difference | None:
    """A quotation that one version alone gives to the critics of whoever says it in the others."""
    having = {tag: each for tag, every in found.items() for each in every if each.id in _BYSTANDERS}
    if len(having) != 1 or len(texts) < 2 or not all(_quotations(text, tag) for tag, text in texts.items()):
        return None
    tag, named = next(iter(having.items()))
    said_by = speaker(texts[tag], tag)
    if said_by is None or not said_by.start <= named.start <= said_by.end + _BESIDE:
        return None
    return difference("quote", tuple(texts), [{tag: named}])
