"""What a version denies, word by word: each negation with the words that it negates, and its like in other versions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from workbench.compare.content import ContentWord, content_words
from workbench.compare.counterparts import like
from workbench.core.language import base
from workbench.text.amounts import amounts
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known
from workbench.text.negation import Negation, negations
from workbench.text.typography import folded

_HEADS = 2
"""How many words behind a negation may be what it negates."""

_REACH = 40
"""How far, in characters, a negation reaches."""

_NEAR, _NEAR_CHARACTERS = 0.22, 45
"""How far apart, as a share of the text or in characters, negations may stand that say the same of other words."""

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, a word and its like may stand."""

_MOST = 20
"""Negations that a text may have."""

_FRAGMENT = 6
"""Up to so many words a text may be no whole sentence: «Никаких комментариев»."""

_AFTERWARDS = frozenset(("нет", "нету", "немає", "нема", "не было", "none"))
_PREFIXES = {"ru": ("не", "без", "бес"), "uk": ("не", "без"), "en": ("un", "in", "im", "ir", "il", "dis", "non-", "non")}
_WITHOUT = frozenset(("без", "without"))
_AUXILIARY = re.compile(
    r"(?:был[аио]?|бу[дт]\w+|бул[аио]|був|будь\w*|станов\w+|стал[аио]?|став|явля\w+|мо(?:жет|гут|жем|г|гла|гли|гло)|смо\w+|мож(?:е|уть|емо)|міг|могл[аио]|зм(?:ож|іг|огл)\w*"
    r"|долж\w+|повин\w+|мус\w+|име(?:ет|ют|л|ла|ли)|ма(?:є|ють|в|ла|ли)|хот\w+|удал\w+|вдал\w+|следует|слід|нужно|потрібно|треба"
    r"|can|could|will|would|shall|should|must|may|might|need|be|been|being|have|had|has|get|got|make|made"
    r"|really|only|even|just|ever|yet|still|also|more|всегда|очень|еще|уже|ще|вже|дуже|завжди|так|столь|такой|такий"
    r"|даже|навіть|ни|ні|або|або|или|того|те|то|все|всі|цей|ц(?:ього|их|им|ієї|ьому|ій)|этот|эт(?:ого|их|им|ой|ому)|свое\w*|сво\w{1,3}|любо\w*|будь-\w+|its|their|his|her|these|those|this|that|any|such)\Z"
)


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation in its sentence.

    Attributes:
        word: the negation.
        heads: the words that it may negate; of ``unsafe`` the word ``safe``.
        place: where it stands, as a share of the text.
        is_firm: whether it says no more than that something is denied: ``not``, ``without``, ``unsafe``.
        whole: the word itself, when it denies by its prefix.
    """

    word: Negation
    heads: tuple[ContentWord, ...]
    place: float
    is_firm: bool
    whole: ContentWord | None = None


def denials(text: str, tag: str) -> list[Denial]:
    """The negations of a text, in order; none of a text with so many that their likes could not be told apart."""
    return list(_denials(text, tag))


@lru_cache(maxsize=4096)
def _denials(text: str, tag: str) -> tuple[Denial, ...]:
    words = negations(text, tag)
    if len(words) > _MOST:
        return ()
    inside = content_words(text, tag) if words else []
    counted = [(amount.start, amount.place) for amount in amounts(text, tag) if amount.bound] if words else []
    apart = [word for word in words if not any(start <= word.start < place for start, place in counted)]  # не более ста
    found = (_denial(word, text, tag, inside) for word in apart if not _is_lame(word, text, tag))
    return tuple(each for each in found if each is not None)


def _is_lame(word: Negation, text: str, tag: str) -> bool:
    """Whether a Russian or Ukrainian word of denial lacks the negation that it must stand with: «ничего сказал»."""
    return word.is_concord and base(tag) != "en" and len(word.text) > 3 and len(text.split()) > _FRAGMENT


def _denial(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> Denial | None:
    place = word.start / max(len(text), 1)
    lowered = folded(word.text.lower()).text
    if word.is_plain or lowered in _WITHOUT:
        return Denial(word, _heads(word, text, inside), place, is_firm=True)
    root = None if " " in word.text else _root(word.text, base(tag))
    if root is not None and not _is_word(root, base(tag)):
        return None
    whole = next((each for each in inside if each.start == word.start), None)
    return Denial(word, (root,) if root else (), place, is_firm=root is not None, whole=whole)


def _heads(word: Negation, text: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    behind = [
        each for each in inside if word.end <= each.start <= word.end + _REACH and _is_head(each, text[word.end : each.start])
    ]
    heads = behind[:_HEADS]
    if not heads or folded(word.text.lower()).text in _AFTERWARDS:
        heads = [*[each for each in inside if each.end <= word.start and word.start - each.end < 12][-1:], *heads[:1]]
    return tuple(heads)


def _is_head(word: ContentWord, gap: str) -> bool:
    return _AUXILIARY.match(word.text.lower()) is None and re.search(r"[.;!?]", gap) is None


def _root(word: str, language: str) -> ContentWord | None:
    """The word without its negating prefix."""
    for prefix in _PREFIXES.get(language, ()):
        if word.lower().startswith(prefix) and len(word) - len(prefix) > 3:
            return next(iter(content_words(word[len(prefix) :], language)), None)
    return None


def _is_word(root: ContentWord, language: str) -> bool:
    """Whether what is left without a prefix is a word: safe of unsafe, not "esco" of UNESCO."""
    if language in MORPHOLOGY_LANGUAGES:
        return is_known(root.text, language)
    return not root.text.isupper()


def grouped(found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]) -> list[dict[str, Denial]]:
    """The denials of the versions, those together that say the same; each version at most once in a group."""
    pairs = []
    for one, other in combinations(found, 2):
        near = max(_NEAR, _NEAR_CHARACTERS / max(1, len(texts[one]), len(texts[other])))
        for n, first in enumerate(found[one]):
            for m, second in enumerate(found[other]):
                same = have_like_heads(first, one, second, other)
                apart = abs(first.place - second.place)
                alike = (
                    0.5 if first.word.is_plain and second.word.is_plain else 0.2 * (first.word.is_plain == second.word.is_plain)
                )
                of_one_kind = first.word.is_plain or second.word.is_plain or (first.whole is None) == (second.whole is None)
                if apart < (0.6 if same else near) and of_one_kind:
                    pairs.append((apart - 0.5 * same - alike, one, n, other, m))
    member: dict[tuple[str, int], dict[str, int]] = {
        (tag, n): {tag: n} for tag, every in found.items() for n in range(len(every))
    }
    for _, one, n, other, m in sorted(pairs):
        left, right = member[one, n], member[other, m]
        if left is not right and left.keys().isdisjoint(right):
            left.update(right)
            for tag, number in right.items():
                member[tag, number] = left
    groups = list({id(group): group for group in member.values()}.values())
    return [{tag: found[tag][n] for tag, n in group.items()} for group in groups]


def have_like_heads(one: Denial, tag: str, other: Denial, other_tag: str) -> bool:
    """Whether two denials negate words that may stand for each other."""
    return any(like(head, tag, another, other_tag) for head in one.heads for another in other.heads)


def affirmed(denial: Denial, tag: str, text: str, other_tag: str, denied: Sequence[Denial]) -> ContentWord | None:
    """The like of what is denied that stands in another version without a negation.

    Args:
        denial, tag: the denial and its version.
        text, other_tag: the other version.
        denied: the denials of the other version.
    """
    words = content_words(text, other_tag)
    if denial.whole is not None and any(like(denial.whole, tag, word, other_tag) for word in words):
        return None
    for head in denial.heads[:1]:
        for word in words:
            apart = abs(word.start / max(len(text), 1) - denial.place)
            if apart < _SAME_PLACE and like(head, tag, word, other_tag) and not _is_denied(word, text, denied):
                return word
    return None


def _is_denied(word: ContentWord, text: str, denied: Sequence[Denial]) -> bool:
    return any(
        each.word.start <= word.start < each.word.end
        or (0 <= word.start - each.word.end < _REACH and not re.search(r"[.;!?]", text[each.word.end : word.start]))
        for each in denied
    )
