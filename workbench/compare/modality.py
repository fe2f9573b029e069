"""What one version makes an obligation, a permission or a likelihood, and the others do not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.compare.content import content_words
from workbench.compare.counterparts import like
from workbench.core.finding import Difference
from workbench.core.language import base, listed
from workbench.text.agreement import odd_one_out
from workbench.text.modality import Modal, hedges, implies, modals

_REACH = 40
"""How far behind a modal word, in characters, its verb is looked for."""

_LIKELY = ("may", "might")
"""What in English says that something may happen, and hardly ever that someone can."""

_CLAUSE = re.compile(r"[^.;:!?]+")

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, a verb and its like may stand."""


def modality_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one difference: a version says may where the others say must, or the like, or says nothing of the kind.

    A version may leave a modality out only when it has no other word for it, and does what the others must or may do.
    Of two versions each must have one modal word alone. Where three say three things, none is the odd one.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: modals(text, tag) for tag, text in texts.items()}
    hedged = [tag for tag, every in found.items() if every]
    if len(texts) > 2 and len(hedged) == 1:
        return _hedged_alone(texts, found[hedged[0]], hedged[0])
    if len(texts) < 2 or sum(map(bool, found.values())) < max(2, len(texts) - 1):
        return []
    if len(texts) == 2:
        (one, *more), (other, *others) = found.values()
        if more or others or one.fits(other) or one.is_negative != other.is_negative:
            return []
        return [_reported(texts, dict(zip(texts, (one, other), strict=True)), None)]
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        said = _agreed([found[tag] for tag in rest])
        if not found[odd]:
            left_out = next((each for each in said if _is_left_out(dict(zip(rest, each, strict=True)), odd, texts)), None)
            if left_out:
                return [_reported(texts, dict(zip(rest, left_out, strict=True)), odd)]
            continue
        departing = next(
            (modal for modal in found[odd] if not any(modal.fits(each) for tag in rest for each in found[tag])), None
        )
        missed = next((each for each in said if not any(each[0].fits(modal) for modal in found[odd])), None)
        if departing and missed and departing.is_negative == missed[0].is_negative:
            return [_reported(texts, {**dict(zip(rest, missed, strict=True)), odd: departing}, odd)]
    return _three_ways(texts, found)


def _hedged_alone(texts: Mapping[str, str], found: Sequence[Modal], odd: str) -> list[Difference]:
    """Where one version says possibly and all others say the same for certain."""
    if any(modal.forces != ("possible",) for modal in found) or any(hedges(texts[tag], tag) for tag in texts if tag != odd):
        return []
    return [_reported(texts, {odd: found[0]}, odd)]


def _is_left_out(said: Mapping[str, Modal], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version without a modal word says that something is done which others say must or may be done."""
    able = [base(tag) != "en" or modal.text.lower() not in _LIKELY for tag, modal in said.items() if "may" in modal.forces]
    if any(modal.is_negative for modal in said.values()) or (able and all(able)):  # can comes and goes in translation
        return False
    return not implies(texts[odd], odd) and (all if able else any)(
        _does(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items()
    )


def _does(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version has the verb that a modal word goes with."""
    behind = [word for word in content_words(text, tag) if modal.end <= word.start < modal.end + _REACH]
    around = [
        word for word in content_words(other, other_tag) if abs(word.start / len(other) - modal.start / len(text)) < _SAME_PLACE
    ]
    return bool(behind) and any(like(behind[0], tag, word, other_tag) for word in around)


def _three_ways(texts: Mapping[str, str], found: Mapping[str, Sequence[Modal]]) -> list[Difference]:
    """Where every modal word of three versions differs from every one of the others, or one has none."""
    if len(texts) != 3 or any(len(every) > 1 for every in found.values()):
        return []
    said = {tag: every[0] for tag, every in found.items() if every}
    if any(one.fits(other) or one.is_negative != other.is_negative for one, other in combinations(said.values(), 2)):
        return []
    plain = [tag for tag in texts if tag not in said]
    places = [modal.start / len(texts[tag]) for tag, modal in said.items()]
    if any(implies(_clauses(texts[tag], min(places), max(places)), tag) for tag in plain):
        return []
    if len({modal.start / len(texts[tag]) < 0.5 for tag, modal in said.items()}) > 1 and plain:
        return []
    return [_reported(texts, said, None)]


def _clauses(text: str, first: float, last: float) -> str:
    """The clauses of a text that stand about where something stands in the others, as shares of the text."""
    start, end = (first - 0.1) * len(text), (last + 0.1) * len(text)
    return " ".join(clause[0] for clause in _CLAUSE.finditer(text) if clause.start() < end and start < clause.end())


def _agreed(found: Sequence[Sequence[Modal]]) -> list[tuple[Modal, ...]]:
    """The modals of one version that all others of a group have as well."""
    first, *others = found
    agreed = []
    for modal in first:
        fitting = [next((each for each in other if modal.fits(each)), None) for other in others]
        same = tuple(each for each in fitting if each is not None)
        if len(same) == len(others) and all(one.fits(other) for one, other in combinations((modal, *same), 2)):
            agreed.append((modal, *same))
    return agreed


def _reported(texts: Mapping[str, str], said: Mapping[str, Modal], odd: str | None) -> Difference:
    sides: dict[str, list[str]] = {}
    for tag in said:
        sides.setdefault("usual" if odd and tag != odd else tag, []).append(tag)
    messages = [f"{said[tags[0]].text} ({said[tags[0]].shown}) in {listed(tuple(tags))}" for tags in sides.values()]
    lacking = tuple(tag for tag in texts if tag not in said)
    if lacking:
        messages.append(f"not in {listed(lacking)}")
    return Difference(
        kind="modality",
        message=", ".join(messages),
        odd=odd_one_out({tag: tag == odd for tag in texts}) if odd else None,
        values={tag: said[tag].text if tag in said else "" for tag in texts},
        spans={tag: ((modal.start, modal.end),) for tag, modal in said.items()},
    )
