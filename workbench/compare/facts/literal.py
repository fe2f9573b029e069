"""Versions that say the same word for word, but for the verb that some deny and one does not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_verb, near
from workbench.compare.facts.denials import Denial
from workbench.compare.facts.dictionary import stands_for
from workbench.text.stance.opposites import opposites

_KEEPING = re.compile(
    r"(?:stay|remain|keep|kept|h[eo]ld|leav|left|resist|surviv|skip|br[eo]ke?|die|perish|bar|rebuff|spurn|shun|snub|defi|defy|disobey|miss|lapse|pass|wait|await|stand|stood|stuck|stick|spare|sat"
    r"|оста|сохран|удерж|устоя|выдерж|держ|сорв|мин[уо]в|обош|пропу|прогул|жд|стоя|прежн|устояв|медл|тян"
    r"|залиш|лиш|збере|збер[іи]г|утрим|втрим|устоя|встоя|витрим|трим|зірва|зрива|мин|обій|пропу|прогул|чека|стоя|зволіка|тягн)\w*\Z",
    re.IGNORECASE,
)
"""Verbs that another language may well say by denying another verb: stayed, «не уехал»."""


_PREPOSITIONS = frozenset(("до", "про", "при", "под", "за"))
"""That are nouns or verbs as well by the dictionary."""

_ALWAYS = re.compile(r"(?<!\w)(?:always|всегда|завжди)(?!\w)", re.IGNORECASE)
_NEVER = re.compile(r"(?<!\w)(?:never|никогда|ніколи)(?!\w)", re.IGNORECASE)

_UNLIKE = 2
"""Words that may have no like in the other version: what is denied, and one more."""

WITH = re.compile(r"(?<!\w)(?:с|со|при|з|із|зі|за|під|under|with|by|upon|after) (?:[\w'’-]+ ){0,2}\Z", re.IGNORECASE)
"""Before what is had or taken along."""


def departs_in_verb(group: Mapping[str, Denial], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version has a verb of its own where another denies one, every other word of both having its like.

    So a verb is told to be affirmed that no list knows to be the same: «не заменил вратаря», "substituted the goalkeeper".

    Args:
        group: version → its denial, of the same thing.
        odd: the version that denies nothing.
        texts: version → its text.
    """
    return any(_departs(denial, tag, texts[tag], odd, texts[odd]) for tag, denial in group.items())


def has_instead(group: Mapping[str, Denial], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version has what others are without, in a word not known to be the same, all else having its like."""
    for tag, denial in group.items():
        own, theirs = _unlike(denial, tag, texts[tag], odd, texts[odd])
        if _is_instead(denial, own, theirs, _UNLIKE) and any(WITH.search(texts[odd][: word.start]) for word in theirs):
            return True
    return False


def says_always(group: Mapping[str, Denial], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version says that it is always so, and nothing else, where others say that it never is."""
    if _ALWAYS.search(texts[odd]) is None or not all(_NEVER.search(texts[tag]) for tag in group):
        return False
    unlike = (_unlike(denial, tag, texts[tag], odd, texts[odd])[1] for tag, denial in group.items())
    return any(all(_ALWAYS.fullmatch(word.text) for word in theirs) for theirs in unlike)


def _unlike(denial: Denial, tag: str, text: str, odd: str, other: str) -> tuple[list[ContentWord], list[ContentWord]]:
    """The words of two versions that have no like in the other one."""
    own = [word for word in _weighty(text, tag) if not denial.word.start <= word.start < denial.word.end]
    theirs = _weighty(other, odd)
    left = [word for word in own if not any(_fits(word, tag, each, odd) for each in theirs)]
    return left, [word for word in theirs if not any(_fits(each, tag, word, odd) for each in own)]


def _weighty(text: str, tag: str) -> list[ContentWord]:
    return [word for word in content_words(text, tag) if word.text.lower() not in _PREPOSITIONS]


def _departs(denial: Denial, tag: str, text: str, odd: str, other: str) -> bool:
    left, right = _unlike(denial, tag, text, odd, other)
    if not _is_instead(denial, left, right, 1) or not is_verb(denial.heads[0].text, tag):
        return False
    here = {each.concept for each in opposites(text, tag)}
    told = {each.start for each in opposites(other, odd) if each.concept in here}
    verbs = [word for word in right if is_verb(word.text, odd)]
    return len(verbs) == 1 and not _KEEPING.match(verbs[0].text) and verbs[0].start not in told


def _is_instead(denial: Denial, left: Sequence[ContentWord], right: Sequence[ContentWord], most: int) -> bool:
    """Whether what is denied has no like, nor have more than so many words in all on each side."""
    return len(left) == len(right) <= most and bool(denial.heads) and denial.heads[0] in left


def _fits(word: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    return stands_for(word, tag, other, other_tag) or near(word, tag, other, other_tag)
