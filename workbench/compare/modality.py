"""What one version makes an obligation, a permission or a likelihood, and the others do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.agreement import odd_one_out
from workbench.text.modality import Modal, modals


def modality_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one difference: a version says may where the others say must, or the like; it must say something of the kind.

    Of two versions each must have one modal word alone.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: modals(text, tag) for tag, text in texts.items()}
    if len(texts) < 2 or not all(found.values()):
        return []
    if len(texts) == 2:
        (one, *more), (other, *others) = found.values()
        if more or others or one.fits(other) or one.is_negative != other.is_negative:
            return []
        return [_reported(texts, dict(zip(texts, (one, other), strict=True)), None)]
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        said = _agreed([found[tag] for tag in rest])
        departing = next(
            (modal for modal in found[odd] if not any(modal.fits(each) for tag in rest for each in found[tag])), None
        )
        missed = next((each for each in said if not any(each[0].fits(modal) for modal in found[odd])), None)
        if departing and missed and departing.is_negative == missed[0].is_negative:
            return [_reported(texts, {**dict(zip(rest, missed, strict=True)), odd: departing}, odd)]
    return []


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
    for tag in texts:
        sides.setdefault("odd" if tag == odd or (odd is None and tag != next(iter(texts))) else "usual", []).append(tag)
    messages = [f"{said[tags[0]].text} ({said[tags[0]].shown}) in {listed(tuple(tags))}" for tags in sides.values()]
    return Difference(
        kind="modality",
        message=", ".join(messages),
        odd=odd_one_out({tag: tag == odd for tag in texts}) if odd else None,
        values={tag: said[tag].text for tag in texts},
        spans={tag: ((said[tag].start, said[tag].end),) for tag in texts},
    )
