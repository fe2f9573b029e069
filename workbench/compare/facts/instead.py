"""What a third version says instead, where two others say the opposite of each other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_known, is_verb, near
from workbench.compare.facts.denials import denials

LITTLE, MUCH = 0.2, 0.6
"""What share of its words a version may have alone, two at least, that says otherwise what others deny and affirm.

More where these are known to be opposites.
"""

_INSTEAD_PLACE = 0.4
"""How far apart, as a share of the text, what a version says instead may stand."""

_DEALS = re.compile(
    r"discuss|debat|consider|stud[yi]|examin|review|comment|weigh|explor|investigat|analy|assess|evaluat|ponder|contemplat|inspect"
    r"|deliberat|postpon|put (?:off|aside)|def(?:er|err)|delay|mention|address|touch|mull"
    r"|t(?:ake|akes|ook|aking) up|look(?:s|ed|ing)? (?:at|into)"
    r"|tabl(?:es?|ed|ing)|rais(?:es?|ed|ing) the|ask|inquir|enquir"
    r"|обсу[дж]|рассм[ао]тр|изуч|провер|анализир|проанализ|коммент|проком|оцени|взве[шс]|исследо|расследо|осм[ао]тр|отклады|отложи"
    r"|перен[её]с|перенос|упом[яи]н|затр[ао][нг]|спро[сш]|спрашив|запро[сш]|запрашив|разбира|разобра|задума|размышл"
    r"|обгово|розгля|вивч|перевір|аналіз|проаналіз|оцін|зваж|дослі[дж]|розслі[дж]|огля|відклад|відклав|відклал|перен[ео]с|перені"
    r"|згад|торка|торкну|спит|запит|розбира|розібра|розмірк|замисл"
)
"""Verbs of dealing with something or putting it off, which leave open whether it is done: discussed, «отложил»."""


def instead_of(
    texts: Mapping[str, str], third: str, place: float, said: Mapping[str, str], most: float, *, is_denied: bool
) -> ContentWord | None:
    """The verb that one version alone has in a place, where it says otherwise what all others say.

    What others deny and affirm in one word, a third may well affirm in another that the dictionaries do not have. So there
    its verb must leave open whether it was done or say that it was not, or else be all that it has of its own.

    Args:
        texts: version → its text.
        third: the version.
        place: where, as a share of the text.
        said: other version → what it affirms or denies there.
        most: what share of its words the version may have alone.
        is_denied: whether one of the others denies what the other affirms, and does not say the opposite by a word for it.
    """
    words = content_words(texts[third], third)
    others = {tag: content_words(text, tag) for tag, text in texts.items() if tag != third}
    own = [word for word in words if not any(_stands_in(word, third, every, tag) for tag, every in others.items())]
    close = [word for word in own if abs(word.start / len(texts[third]) - place) < _INSTEAD_PLACE]
    known = [word for word in close if is_verb(word.text, third) and all(is_known(word, third, tag) for tag in others)]
    told = all(is_known(word, tag, third) for tag, text in said.items() for word in content_words(text, tag)[-1:])
    few = len(own) <= max(2, most * len(words))
    if len(known) != 1 or not told or not few:
        return None
    if is_denied and not (_leaves_open(known[0], third, texts[third]) or _is_literal(own, words, third, others)):
        return None
    return known[0]


def _leaves_open(word: ContentWord, tag: str, text: str) -> bool:
    """Whether a verb says that something was dealt with or given up, and so not simply that it was done."""
    if _DEALS.match(text.lower(), word.start) is not None:
        return True
    return any(each.word.start <= word.start < each.word.end for each in denials(text, tag))


def _is_literal(
    own: Sequence[ContentWord], words: Sequence[ContentWord], third: str, others: Mapping[str, Sequence[ContentWord]]
) -> bool:
    """Whether a version has but one word of its own, and each other version but one that it has not."""
    return len(own) == 1 and all(
        sum(not _stands_in(word, tag, words, third) for word in every) <= 1 for tag, every in others.items()
    )


def _stands_in(word: ContentWord, tag: str, others: Sequence[ContentWord], other_tag: str) -> bool:
    return any(near(word, tag, other, other_tag) for other in others)
