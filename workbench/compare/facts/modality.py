"""What one version makes an obligation, a permission or a likelihood, and the others do not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.compare.facts.counterparts import near
from workbench.compare.facts.tenses import behind, done, is_certain, was_done, will_be
from workbench.core.finding import Difference
from workbench.core.language import base, listed
from workbench.text.quantities.agreement import odd_one_out
from workbench.text.stance.modality import Modal, hedges, implies, modals

_LIKELY = ("may", "might")
"""What in English says that something may happen, and hardly ever that someone can."""

_WAS_DUE = re.compile(
    r"(?:долж(?:ен|на|но|ны)|повинн?[аоі]?|повинен) (?:был|бу)|ма(?:в|ла|ло|ли) |(?:was|were) (?:due|supposed|to) ", re.IGNORECASE
)
_ABOUT_ACTS = frozenset(("planned", "unwilling"))
"""What says of an act whether somebody means to do it."""

_INTENDS = re.compile(
    r"(?:намерен|намерева|планир(?!ова[нт])|плану[єюв]|має(?:мо)? нам|мають нам|intend|plan(?:s|ning)?\b|aims?\b|hop)",
    re.IGNORECASE,
)
"""What says that somebody means to do something, which is less than that it will be done."""

_MEANT = re.compile(
    r"(?<!\w)(?:план|намер|намір|intent|intend|plan|aim|goal|цел[ьи]|propos|предл[оа]|пропон|надеж|надія|hope)\w*", re.IGNORECASE
)
"""What says by a noun that something is meant."""

_NOW = frozenset(("может", "могут", "може", "можуть", "may", "can"))
"""What says in the present that something can or may be done: whoever did it in the past says something else."""

_CLAUSE = re.compile(r"[^.;:!?]+")

_SAME_MODAL, _SAME_MODAL_CHARACTERS = 0.5, 60
"""How far apart, as a share of the text or in characters, modal words may stand that say the same."""

_ONE_PLACE = 0.06
"""Up to how far apart, as a share of the text, modal words surely stand for each other."""

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, modal words may stand that belong together; half of it where they say the same."""


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
        return _said_alone(texts, found[hedged[0]], hedged[0])
    if len(texts) < 2 or sum(map(bool, found.values())) < max(2, len(texts) - 1):
        return []
    if len(texts) == 2:
        (one, *more), (other, *others) = found.values()
        if more or others or one.fits(other) or one.is_negative != other.is_negative:
            return []
        if not _may_meet(dict(zip(texts, (one, other), strict=True)), texts):
            return []
        return [_reported(texts, dict(zip(texts, (one, other), strict=True)), None)]
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        of_one_verb = _of_one_verb(found, odd, texts)
        if of_one_verb is not None:
            return [_reported(texts, of_one_verb, odd)]
        said = _agreed([found[tag] for tag in rest])
        if not found[odd]:
            left_out = next((each for each in said if _is_left_out(dict(zip(rest, each, strict=True)), odd, texts)), None)
            if left_out:
                return [_reported(texts, dict(zip(rest, left_out, strict=True)), odd)]
            continue
        departing = next(
            (
                modal
                for modal in found[odd]
                if not any(_agrees(modal, odd, each, tag, texts) for tag in rest for each in found[tag])
            ),
            None,
        )
        missed = next(
            (each for each in said if not any(_agrees(modal, odd, each[0], rest[0], texts) for modal in found[odd])), None
        )
        if (
            departing
            and missed
            and not departing.fits(missed[0])
            and departing.is_negative == missed[0].is_negative
            and _may_meet({rest[0]: missed[0], odd: departing}, texts)
        ):
            return [_reported(texts, {**dict(zip(rest, missed, strict=True)), odd: departing}, odd)]
    return _three_ways(texts, found)


def _may_meet(said: Mapping[str, Modal], texts: Mapping[str, str]) -> bool:
    """Whether two modal words stand in each other's place; what is meant to be done is compared with the same verb alone."""
    (tag, modal), (other, another) = said.items()
    if not any(_ABOUT_ACTS.intersection(each.forces[:1]) for each in said.values()):
        return True
    return any(
        near(word, tag, its, other)
        for word in behind(modal, texts[tag], tag)[:2]
        for its in behind(another, texts[other], other)[:2]
    )


def _of_one_verb(found: Mapping[str, Sequence[Modal]], odd: str, texts: Mapping[str, str]) -> dict[str, Modal] | None:
    """A modal word of a version and those of all others that stand with the same verb, where these bind alike and it does not."""
    for modal in found[odd]:
        if not all(any(_binds_otherwise(each, modal) for each in found[tag]) for tag in texts if tag != odd):
            continue
        beside = {
            tag: [each for each in found[tag] if _have_one_verb(modal, odd, each, tag, texts)] for tag in texts if tag != odd
        }
        every = [each for said in beside.values() for each in said]
        if not all(beside.values()) or not all(_binds_otherwise(each, modal) for each in every):
            continue
        others = [(each, tag) for tag in beside for each in found[tag]]
        if any(modal.fits(each) and _apart(modal, odd, each, tag, texts) < _SAME_PLACE / 2 for each, tag in others):
            continue
        met = [(each, tag) for tag, said in beside.items() for each in said]
        if any(
            own.fits(each) and _apart(own, odd, each, tag, texts) < _SAME_PLACE / 2 for own in found[odd] for each, tag in met
        ):
            continue
        if all(one.fits(other) for one, other in combinations(every, 2)):
            return {**{tag: said[0] for tag, said in beside.items()}, odd: modal}
    return None


def _binds_otherwise(one: Modal, other: Modal) -> bool:
    return not other.fits(one) and one.is_negative == other.is_negative


def _have_one_verb(modal: Modal, tag: str, other: Modal, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether two modal words stand in one place, or before words that may say the same."""
    if _apart(modal, tag, other, other_tag, texts) < _ONE_PLACE:
        return True
    verbs, others = behind(modal, texts[tag], tag)[:1], behind(other, texts[other_tag], other_tag)[:1]
    return bool(verbs and others) and near(verbs[0], tag, others[0], other_tag)


def _apart(modal: Modal, tag: str, other: Modal, other_tag: str, texts: Mapping[str, str]) -> float:
    """How far apart, as a share of the text, two modal words stand."""
    return abs(modal.start / len(texts[tag]) - other.start / len(texts[other_tag]))


def _agrees(modal: Modal, tag: str, other: Modal, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether two modal words may say the same in the same place."""
    apart = _apart(modal, tag, other, other_tag, texts)
    return modal.fits(other) and apart < max(_SAME_MODAL, _SAME_MODAL_CHARACTERS / min(len(texts[tag]), len(texts[other_tag])))


def _said_alone(texts: Mapping[str, str], found: Sequence[Modal], odd: str) -> list[Difference]:
    """Where one version makes possible or due what all others say for certain."""
    others = {tag: text for tag, text in texts.items() if tag != odd}
    for modal in found:
        if modal.forces == ("possible",) and len(found) == 1:
            departs = not any(hedges(text, tag) for tag, text in others.items())
        elif "planned" in modal.forces[:1] or _WAS_DUE.match(texts[odd], modal.start):
            departs = all(was_done(modal, odd, texts[odd], text, tag) for tag, text in others.items())
            departs = departs or all(_is_promised(modal, odd, texts[odd], text, tag) for tag, text in others.items())
        else:
            departs = _is_open(modal) and all(is_certain(modal, odd, texts[odd], text, tag) for tag, text in others.items())
            departs = departs or (
                modal.text.lower() in _NOW and all(was_done(modal, odd, texts[odd], text, tag) for tag, text in others.items())
            )
        if departs:
            return [_reported(texts, {odd: modal}, odd)]
    return []


def _is_left_out(said: Mapping[str, Modal], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version without a modal word says that something is done which others say must or may be done."""
    if any(modal.is_negative for modal in said.values()):
        return False
    if any("planned" in modal.forces[:1] for modal in said.values()):
        return any(was_done(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items()) or all(
            _is_promised(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items()
        )
    if any("planned" in modal.forces for modal in said.values()) and any(
        will_be(word, texts[odd], odd) for tag, modal in said.items() for word in done(modal, tag, texts[tag], texts[odd], odd)
    ):
        return False  # is due to meet, соберётся
    if all("possible" in modal.forces for modal in said.values()) and any(
        modal.forces == ("possible",) for modal in said.values()
    ):
        return not hedges(texts[odd], odd)
    if all(map(_is_open, said.values())) and any(
        is_certain(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items()
    ):
        return True
    able = [base(tag) != "en" or modal.text.lower() not in _LIKELY for tag, modal in said.items() if "may" in modal.forces]
    if able and all(able):  # can comes and goes in translation
        return False
    return not implies(texts[odd], odd) and any(_does(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items())


def _is_promised(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that what somebody only intends will be done."""
    return (
        _INTENDS.match(modal.text) is not None
        and _MEANT.search(other) is None
        and any(will_be(word, other, other_tag) for word in done(modal, tag, text, other, other_tag))
    )


def _is_open(modal: Modal) -> bool:
    """Whether a modal word leaves it open if something happens: может, might."""
    return "possible" in modal.forces and "may" in modal.forces


def _does(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version has the verb that a modal word goes with."""
    return any(True for _ in done(modal, tag, text, other, other_tag))


def _three_ways(texts: Mapping[str, str], found: Mapping[str, Sequence[Modal]]) -> list[Difference]:
    """Where every modal word of three versions differs from every one of the others, or one has none."""
    if len(texts) != 3 or any(len(every) > 1 for every in found.values()):
        return []
    said = {tag: every[0] for tag, every in found.items() if every}
    if any(one.fits(other) or one.is_negative != other.is_negative for one, other in combinations(said.values(), 2)):
        return []
    plain = [tag for tag in texts if tag not in said]
    places = [modal.start / len(texts[tag]) for tag, modal in said.items()]
    if any(
        implies(_clauses(texts[tag], min(places), max(places)), tag)
        and not any(is_certain(modal, other, texts[other], texts[tag], tag) for other, modal in said.items())
        for tag in plain
    ):
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
