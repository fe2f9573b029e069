"""What stands for a denial that has no like, and so excuses that it is missing or added."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_verb
from workbench.compare.facts.denials import Denial
from workbench.compare.facts.dictionary import stands_for
from workbench.compare.facts.replacing import parts
from workbench.core.language import base
from workbench.text.stance.negation import Negation

_EXCUSED, _EXCUSED_CHARACTERS = 0.3, 45
"""How near, as a share of the text or in characters, another word of denial excuses a missing one."""

_BESIDE = 30
"""How near, in characters, a word of denial stands to the word that it may deny: ``advise against``."""


_SUBORDINATE = re.compile(
    r"(?<!\w)(?:что|чтобы|котор\w+|поскольку|если|хотя|когда|где|куда|почему"
    r"|що|щоб|як(?:ий|а|е|і|ого|ої|ому|ій|им|их|ими|у)|бо|оскільки|якщо|хоча|коли|де|куди|чому"
    r"|that|which|who|whom|whose|because|since|if|although|though|when|while|where|why|whether)(?!\w)"
)
"""What a subordinate clause begins with, in which a negation does not go on with a list."""


_NOT = re.compile(
    r"(?:не|ни|ні|нет|нету|нема|немає|нельзя|not|no|never|nor|none|nothing|nobody|neither|cannot|[a-z]+n['’]t)(?!\w)",
    re.IGNORECASE,
)


def is_beside(denial: Negation, word: ContentWord, text: str) -> bool:
    """Whether a word of denial stands near another word in its clause."""
    between = text[min(denial.end, word.end) : max(denial.start, word.start)]
    return abs(denial.start - word.start) < _BESIDE and not any(sign in between for sign in ",.;:!?")


def is_negation(each: Denial) -> bool:
    """Whether a denial is a negation by its form, though it may deny no more than a part: "not until", «не более»."""
    return each.word.is_plain or _NOT.match(each.word.text) is not None


def is_prefixed(denial: Denial) -> bool:
    """Whether a word denies by its prefix alone what is a word without it: «неизвестен», ``unfit``."""
    return denial.whole is not None and denial.is_firm


def denies_denial(denial: Denial, found: Sequence[Denial]) -> bool:
    """Whether what is denied denies in turn, which another language may well say by one idiom: «не вправе отказывать».

    Args:
        denial: a denial.
        found: all denials of its version.
    """
    return any(each is not denial and each.word.governs and each.itself in denial.heads for each in found)


def is_mere_word(each: Denial, tag: str, group: Mapping[str, Denial], texts: Mapping[str, str]) -> bool:
    """Whether a word that nearly denies is one that others have beside their denial: «несправність», ``fault``."""
    itself = each.whole or (each.itself if not each.word.governs else None)
    if itself is None:
        return False
    return any(
        stands_for(itself, tag, word, other)
        for other, denial in group.items()
        for word in content_words(texts[other], other)
        if not denial.word.start <= word.start < denial.word.end
    )


def is_of_object(each: Denial, word: ContentWord | None, tag: str) -> bool:
    """Whether a word that denies by its prefix stands behind a verb, which it can hardly deny: "involved in illegal graft"."""
    if word is None or not is_prefixed(each) or each.word.start < word.end or not is_verb(word.text, tag):
        return False
    return "d" not in parts(each.word.text, base(tag))


def excuses(each: Denial, other: Denial, text: str) -> bool:
    """Whether a denial without its like may stand for another one elsewhere."""
    if each.word.is_plain:
        return True
    return abs(each.place - other.place) < max(_EXCUSED, _EXCUSED_CHARACTERS / len(text))


def goes_on(group: Mapping[str, Denial], found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]) -> bool:
    """Whether a negation repeats one before it in a list, which English says once: «не крадут, не лгут»."""
    for tag, each in group.items():
        before = [other for other in found[tag] if other.word.end <= each.word.start and other.word.is_plain]
        gap = texts[tag][before[-1].word.end : each.word.start] if before else "."
        if not any(sign in gap for sign in ".;!?") and ("," in gap or " " in gap.strip()) and not _SUBORDINATE.search(gap):
            return True
    return False
