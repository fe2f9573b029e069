"""English words of bounds that are none where they stand: ``hand over two trams``, ``under three bridges``, ``warm up to 18``.

A particle belongs to the verb before it, a preposition says where; both leave it open whether a number is a limit.
"""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.text.quantities.amount import Amount
from workbench.text.quantities.bounds import Bound

_OVER_VERBS = (
    r"(?:hand(?!l)|turn|tak|took|run|ran|look|watch|presid|prevail|triumph|roll|knock|win|won|pass|bring|brought|carr[iy]|cross|climb|sign|ma[kd]e?|giv|gave|get|got|go|went|tip|f[ae]ll|buil|stumbl|mull|gloss|por|hold|held"
    r"|think|thought|talk|argu|clash|fight|fought|quarrel|spread|step|jump|leap|vault|fl[iey]|flown|driv|drove|walk|pull|deed|ced|yield|surrender|transfer|ship|lean|hang|hung|tower|loom|question|su|arrest|charg|convict|tr[iy]"
    r"|jail|fin|sack|dismiss|split|divid|disagree|vot|negotiat|row|feud|disput|anger|worr[iy]|investigat|protest|slip|boil|paint|cover|start|switch|chang|swap|mov|bridg|rul|reign|command|ke?pt?|read|sle?e?pt?|stay|stop|toss"
    r"|push|com|came|stood|sweep|swept|blow|blew|dispute|control|power|authorit|concern|battle|war|debate|outrage|fear|doubt|lawsuit|case|jurisdiction|sovereignty|victor|advantage|lead|agreement|deal|sell|sold|wall)\w{0,4}"
)
_BEFORE: Mapping[str, re.Pattern[str]] = {
    "over": re.compile(rf"(?<!\w){_OVER_VERBS} \Z"),
    "about": re.compile(
        r"(?<!\w)(?:(?:talk|ask|hear|know|speak|spok|learn|warn|writ|brief|inform|complain|worri|concern|think|thought|told|tell|said|say|wrot|read|inquir|enquir|argu|joke?|car|dream|forg[eo]t)\w*"
        r"|information|news|statement|reports?|questions?|stor(?:y|ies)|films?|books?|doubts?|data|details?|facts?|truth|letters?|articles?|(?:report|story|film|book|article|case|inquiry) (?:is|was)) \Z"
    ),
    "up to": re.compile(
        r"(?<!\w)(?:(?:warm|heat|add|go|rise|ris|climb|mov|mount|push|driv|walk|speed|liv|own|bring|catch|com|grow|open|head|live|measure|stand|sign|wak|jump|count|fil|total|sum)(?:s|es|e|ed|ing)?|went|gone|rose|risen|brought|grew|grown|drove|stood|ran|goes|adding|get|got|getting) \Z"
    ),
    "around": re.compile(
        r"(?<!\w)(?:(?:travel|driv|walk|tour|mov|sail|fl[iy]|gather|built|buil|revolv|centr|cent|circl|pass|wrap|run|shop|go|work|spread|based|look|turn)\w*|went|drove|ran|flew) \Z"
    ),
}  # fmt: skip
_AGED = re.compile(
    r"(?<!\w)(?:child|children|kids|boys?|girls?|minors?|anyone|those|people|persons?|youngsters|players|women|men|patients|pupils|students|drivers|voters|citizens|everyone|aged?|population|and|or|just|slightly|little|well|is|was|are|were) \Z"
)
_HOVERING = re.compile(
    r"(?<!\w)(?:fl(?:y|ies|ew|ying|own)|(?:patrol|hover|hang|hung|pass|soar|circl|appear|rain|pour|snow|blow|swept|sweep|spread|rag)(?:e?s|e|ed|l?ing|l?ed)?"
    r"|down|drones?|missiles?|rockets?|skies|sky|airspace|flights?|planes?|helicopters?|balloons?|clouds?|smoke|fog|storms?|bridges?|control|rule|jurisdiction"
    r"|selected|chosen|picked|preferred|favou?red|preference|priority|victory|win|wins|won|triumph|advantage|lead|power|precedence|dominance) \Z"
)
_WORD = re.compile(r"over|under|above|below|about|around|up to")
_WHERE = frozenset(("over", "under", "above", "below"))
_FEW = 12
"""Of no more than so many things nobody says that they are under or over a number: "under two bridges"."""

_MEANT: Mapping[Bound, frozenset[Bound]] = {
    "over": frozenset(("over", "at least")),
    "under": frozenset(("under", "at most")),
    "at most": frozenset(("under", "at most")),
    "about": frozenset(("about", "almost")),
}


def doubtful_bounds(bound: Bound, text: str, first: int, amount: Amount, *, is_spread: bool) -> frozenset[Bound]:
    """What an English word of a bound may mean where it may as well be a particle or a preposition; empty where it is a bound.

    Args:
        bound: what the word says at best.
        text: folded with its case.
        first: where the word stands.
        amount: what stands behind it, with its unit.
        is_spread: whether the amount is a stretch of time or way that something may be spread over.
    """
    word = _WORD.match(text, first)
    if word is None or bound not in _MEANT:
        return frozenset()
    said = word[0]
    if text.startswith("-", word.end()):
        return _MEANT[bound]  # the under-21 team
    window = max(first - 24, 0)
    pattern = _BEFORE.get(said)
    is_no_bound = pattern is not None and pattern.search(text, window, first) is not None
    if said == "over":
        is_no_bound = is_no_bound or is_spread or _HOVERING.search(text, window, first) is not None
    if said in _WHERE and not is_no_bound:
        is_few = amount.unit is None and amount.sort == "cardinal" and 1 < amount.value <= _FEW
        is_no_bound = is_few and _AGED.search(text, window, first) is None
    return _MEANT[bound] if is_no_bound else frozenset()
