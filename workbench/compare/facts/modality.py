"""What one version makes an obligation, a permission or a likelihood, and the others do not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations, permutations

from workbench.compare.facts.counterparts import near
from workbench.compare.facts.plainly import is_added, is_hedge, is_left_out, says_plainly
from workbench.compare.facts.tenses import behind, done, is_certain
from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.quantities.agreement import odd_one_out
from workbench.text.stance.modality import Modal, implies, modals

_ABOUT_ACTS = frozenset(("planned", "promised", "unwilling"))
"""What says of an act whether somebody means to do it."""

_WEAKER = frozenset((("should", ("must", "should")), ("possible", ("likely", "possible")), ("may", ("likely", "possible"))))
"""The first force of a word, and the first two of another one that says more."""

_DONE_TO = re.compile(r" be ", re.IGNORECASE)
"""Behind a modal word, where something is said of a thing: "should be used" and «должен использоваться» bind alike."""

_COULD_BE = ("may", "might", "could", "мог", "міг")
"""What may as well be said of what somebody was able to do."""

_NECESSARY = re.compile(r"необх[оі]д", re.IGNORECASE)
"""What says no less than "must" where Russian and Ukrainian both have it; else it may be advice: «необходимо отметить»."""

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
        unmet = [
            each
            for each in said
            if not any(
                _agrees(own, odd, modal, tag, texts)
                for own in found[odd]
                if not _only_advises(own, each)
                for modal, tag in zip(each, rest, strict=True)
            )
        ]
        lost = next((each for each in unmet if _is_lost(dict(zip(rest, each, strict=True)), odd, found, texts)), None)
        if lost:
            return [_reported(texts, dict(zip(rest, lost, strict=True)), odd)]
        departing = next(
            (
                modal
                for modal in found[odd]
                if not any(_agrees(modal, odd, each, tag, texts) for tag in rest for each in found[tag])
                or any(_only_advises(modal, each) for each in unmet)
            ),
            None,
        )
        missed = unmet[0] if unmet else None
        if (
            departing
            and missed
            and (
                _only_advises(departing, missed)
                or not any(departing.fits(each) or departing.is_negative != each.is_negative for each in missed)
            )
            and any(_may_meet({tag: each, odd: departing}, texts) for each, tag in zip(missed, rest, strict=True))
        ):
            return [_reported(texts, {**dict(zip(rest, missed, strict=True)), odd: departing}, odd)]
    return _three_ways(texts, found) or _doubted_alone(texts, found)


def _only_advises(modal: Modal, others: Sequence[Modal]) -> bool:
    """Whether a word advises what others oblige to, one of which says no less: «должен» may be advice, «мусить» not."""
    if modal.forces[0] != "should" or "must" in modal.forces:
        return False
    bind = all(each.forces[0] == "must" and each.is_negative == modal.is_negative for each in others)
    strict = any(each.forces == ("must",) for each in others) or all(_NECESSARY.match(each.text) for each in others)
    return bind and strict


def _is_lost(said: Mapping[str, Modal], odd: str, found: Mapping[str, Sequence[Modal]], texts: Mapping[str, str]) -> bool:
    """Whether a version says without a modal word what all others say with one.

    Its other modal words must be those that all others have as well, or what theirs go with: "will demand", «вправе потребовать».
    """
    own = found[odd]
    if not own:
        return is_left_out(said, odd, texts)
    if all(_is_modal_done(modal, said, odd, texts) for modal in own):
        return is_left_out(said, odd, texts)
    if not all(any(_agrees(modal, odd, each, tag, texts) for each in found[tag]) for modal in own for tag in said):
        return False
    return all(says_plainly(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items())


def _is_modal_done(modal: Modal, said: Mapping[str, Modal], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a modal word is what the modal words of all others go with."""
    return all(
        any(word.start == modal.start for word in done(each, tag, texts[tag], texts[odd], odd)) for tag, each in said.items()
    )


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
    if len(found) > 1 and any(map(is_hedge, found)):
        found = [modal for modal in found if not is_hedge(modal)]
    return [_reported(texts, {odd: modal}, odd) for modal in found if is_added(modal, odd, texts)][:1]


def _doubted_alone(texts: Mapping[str, str], found: Mapping[str, Sequence[Modal]]) -> list[Difference]:
    """Where one version says only how likely something is that all others say for certain, beside other modal words."""
    for odd, every in found.items():
        others = [modal for tag, rest in found.items() if tag != odd for modal in rest]
        for modal in every:
            if modal.text.lower().startswith(_COULD_BE) or not is_hedge(modal) or any(modal.fits(each) for each in others):
                continue
            if is_added(modal, odd, {tag: text if tag == odd else _blanked(text, found[tag]) for tag, text in texts.items()}):
                return [_reported(texts, {odd: modal}, odd)]
    return []


def _blanked(text: str, found: Sequence[Modal]) -> str:
    """A text with blanks in the place of its modal words."""
    for modal in found:
        text = f"{text[: modal.start]}{' ' * len(modal.text)}{text[modal.end :]}"
    return text


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
    if max(places) - min(places) > _SAME_PLACE and plain:
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
        fitting = [_best(modal, other) for other in others]
        same = tuple(each for each in fitting if each is not None)
        if len(same) == len(others) and all(one.fits(other) for one, other in combinations((modal, *same), 2)):
            agreed.append((modal, *same))
    return agreed


def _best(modal: Modal, others: Sequence[Modal]) -> Modal | None:
    """The first that fits a modal word, rather one that says just the same."""
    fitting = [each for each in others if modal.fits(each)]
    return next((each for each in fitting if each.forces == modal.forces), fitting[0] if fitting else None)


def _reported(texts: Mapping[str, str], said: Mapping[str, Modal], odd: str | None) -> Difference:
    """The difference: what the versions say, each in its own words, those together that say the same."""
    usual = {tag: modal for tag, modal in said.items() if tag != odd}
    if odd is None or (
        len(usual) > 1
        and any(
            _is_weaker(one, other) and not _DONE_TO.match(texts[tag], one.end)
            for (tag, one), (_, other) in permutations(usual.items(), 2)
        )
    ):
        odd, sides = None, [{tag: modal} for tag, modal in said.items()]
    else:
        sides = [side for side in (usual, {tag: modal for tag, modal in said.items() if tag == odd}) if side]
    lacking = tuple(tag for tag in texts if tag not in said)
    messages = [_told(side) for side in sides] + ([f"not in {listed(lacking)}"] if lacking else [])
    return Difference(
        kind="modality",
        message=("; " if any(", " in each for each in messages) else ", ").join(messages),
        odd=odd_one_out({tag: tag == odd for tag in texts}) if odd else None,
        values={tag: said[tag].text if tag in said else "" for tag in texts},
        spans={tag: ((modal.start, modal.end),) for tag, modal in said.items()},
    )


def _told(side: Mapping[str, Modal]) -> str:
    """What versions say that agree: ``обязан in ru, зобов'язаний in uk (must)``."""
    tags: dict[str, list[str]] = {}
    for tag, modal in side.items():
        tags.setdefault(modal.text, []).append(tag)
    shown = next(iter(side.values())).shown
    return ", ".join(f"{text} in {listed(tuple(each))}" for text, each in tags.items()) + f" ({shown})"


def _is_weaker(one: Modal, other: Modal) -> bool:
    """Whether a word surely says less than another that it may stand for: ``should`` and «должны», «может» and ``likely``."""
    return (one.forces[0], other.forces[:2]) in _WEAKER and not {"due", "expected"}.intersection(one.forces + other.forces)
