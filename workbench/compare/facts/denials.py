"""What a version denies, word by word: each negation with the words that it negates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.denied_words import (
    CLAUSE_ENDS,
    IMPOSSIBLE,
    REACH,
    done_by_none,
    governed_by,
    heads_of,
    is_infinitive,
)
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known
from workbench.text.quantities.amounts import amounts
from workbench.text.stance.negation import Negation, negations
from workbench.text.typography import folded

_MOST = 20
"""Negations that a text may have."""

_NO_PLACE = ("ніде", "нікуди")
"""What denies by itself beside an infinitive."""

_FRAGMENT = 6
"""Up to so many words a text may be no whole sentence: «Никаких комментариев»."""

_ONE = re.compile(r" (?:один|одн\w+) (?!(?:за|против|при)(?!\w))\w")
"""Behind «ни», what makes it a word that stands with a negation: «ни одно государство не признаёт»."""

_SENTENCE_ENDS = re.compile(r"[.;!?]")

_REFUSED = re.compile(r"(?:отказ(?:ал|ыва)|відмов(?:и|ля))\w+с[яь]", re.IGNORECASE)
"""Verbs of refusing to do something."""

_AWAITING = re.compile(r"wait|await|pending|жд[аеу]|чека")
"""What says by itself that something is not there yet."""

_SHORT = 2
"""Letters of a word that may carry meaning by the dictionary, but hardly does: «до» of «готові до»."""

_FEW = 3
"""Words that a clause must have to tell what it is about."""

_PREFIXES = {"ru": ("не", "без", "бес"), "uk": ("не", "без"), "en": ("un", "in", "im", "ir", "il", "dis", "non-", "non")}

WITHOUT = frozenset(("без", "without"))

_ABLE = {
    "ru": re.compile(r"(?<!\w)(?:с?мо(?:жет|гут|г|гла|гло|гли)|можно|возможно)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:з?мо(?:же|жуть)|з?міг|з?могл[аои]|можна|можливо)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:can|could|may|might)(?!\w)"),
}
"""That something can or may be, in the third person."""


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation in its sentence.

    Attributes:
        word: the negation.
        heads: the words that it may negate; of ``unsafe`` the word ``safe``.
        place: where it stands, as a share of the text.
        is_firm: whether it says no more than that something is denied: ``not``, ``without``, ``unsafe``.
        whole: the word itself, when it denies by its prefix.
        of_ability: whether it denies that something can or may be: «не может», "cannot".
        of_all: whether its first head is what is said of nobody or none: "none of the pupils was late".
        clause: the words of its clause, which tell what it is about.
        itself: the word that denies, when it may be denied in turn: «избежать», ``prevented``.
    """

    word: Negation
    heads: tuple[ContentWord, ...]
    place: float
    is_firm: bool
    whole: ContentWord | None = None
    of_ability: bool = False
    of_all: bool = False
    clause: tuple[ContentWord, ...] = ()
    itself: ContentWord | None = None


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
    return tuple(replace(each, clause=_clause(each.word, text, inside)) for each in found if each is not None)


def _clause(word: Negation, text: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """The words between the marks on both sides of a negation, or of the sentence where these are few."""
    for marks in (CLAUSE_ENDS, _SENTENCE_ENDS):
        start = max((found.end() for found in marks.finditer(text, 0, word.start)), default=0)
        end = found.start() if (found := marks.search(text, word.end)) is not None else len(text)
        words = tuple(each for each in inside if start <= each.start < end)
        if len(words) >= _FEW:
            return words
    return words


def _is_lame(word: Negation, text: str, tag: str) -> bool:
    """Whether a Russian or Ukrainian word of denial lacks the negation that it must stand with: «ничего сказал»."""
    if not word.is_concord or base(tag) == "en" or len(text.split()) <= _FRAGMENT:
        return False
    if len(word.text) <= 3 and _ONE.match(text, word.end) is None:
        return False
    return word.text.lower() not in _NO_PLACE or not any(  # зберігати його ніде
        is_infinitive(each.text.lower(), base(tag))
        for each in content_words(text, tag)
        if abs(each.start - word.start) < REACH and not CLAUSE_ENDS.search(text, *sorted((each.start, word.start)))
    )


def _denial(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> Denial | None:
    place = word.start / max(len(text), 1)
    lowered = folded(word.text.lower()).text
    if word.is_plain or lowered in WITHOUT:
        able = any(abs(found.start() - word.end) < 2 or 0 <= word.start - found.end() < 2 for found in abilities(text, tag))
        of_ability = able or lowered == "cannot" or lowered in IMPOSSIBLE
        heads, done = heads_of(word, text, tag, inside), done_by_none(word, text, tag, inside)
        if done is not None:
            heads, place = (done, *heads[:1]), done.start / max(len(text), 1)
        return Denial(word, heads, place, is_firm=True, of_ability=of_ability, of_all=done is not None)
    if word.governs:
        itself = next((each for each in inside if each.start == word.start and not word.is_strong), None)
        governed = governed_by(word, text, tag, inside)
        if _REFUSED.fullmatch(word.text) and governed and is_infinitive(governed[0].text.lower(), base(tag)):
            word, itself = replace(word, is_strong=True), None  # підписувати закон відмовився
        return Denial(word, governed, place, is_firm=word.is_strong, itself=itself)
    within = tuple(each for each in inside if word.start < each.start and each.end <= word.end and len(each.text) > _SHORT)
    if within and " " in word.text:  # не отказался, did not prevent
        return Denial(word, within[-1:], place, is_firm=True)
    root = None if " " in word.text else _root(word.text, base(tag))
    if root is not None and not _is_word(root, base(tag)):
        return None
    whole = next((each for each in inside if each.start == word.start), None)
    if whole is None and " " not in word.text:
        whole = ContentWord(word.text, word.start, word.end, base(tag))
    itself = whole if root is None and not _AWAITING.match(lowered) else None
    return Denial(word, (root,) if root else (), place, is_firm=root is not None, whole=whole if root else None, itself=itself)


def abilities(text: str, tag: str) -> list[re.Match[str]]:
    """Where a text in Russian, Ukrainian or English says that something can or may be."""
    pattern = _ABLE.get(base(tag))
    return list(pattern.finditer(text.lower())) if pattern is not None else []


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
