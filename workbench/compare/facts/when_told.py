"""When what a quotation tells is done: «отправили» is not "will send"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.relations import SAME, relation
from workbench.compare.facts.trilingual import are_trilingual
from workbench.compare.facts.weighty import weighty
from workbench.core.language import base
from workbench.text.lemmas import is_infinitive, parses
from workbench.text.typography import fold
from workbench.text.vocabulary.english_forms import PAST

_PAST, _FUTURE = "past", "future"

_WILL = re.compile(
    r"(?:\b(?:will|shall|going to)|['’]ll)(?: (?:be|have|also|then|soon|now|again|never|not|always|\w+ly)){0,2} \Z"
)
_WAS = re.compile(r"(?:\b(?:was|were|has|have|had)|['’]ve)(?: (?:been|also|already|now|just|never|not|all|\w+ly)){0,2} \Z")
_OTHERWISE = re.compile(
    r"(?:\b(?:would|could|should|might|may|can|must|to|be|being|is|are|am|do|does|get|gets|if|once|when|until|before|after)"
    r"|['’](?:d|re|m))(?: (?:be|being|\w+ly|not|also))? \Z"
)
"""What stands before an English verb that tells of no past, or of one in the future."""

_SUBJECT = re.compile(r"\b(?:I|we|you|he|she|it|they|who)(?: (?:also|already|just|all|\w+ly))? \Z", re.IGNORECASE)
_WILL_BE = re.compile(r"(?<!\w)(?:бу[дь][уете]\w{0,3}|буде\w{0,2}|стану\w{0,2}|стане\w{0,2}) (?:\w+ ){0,2}\Z", re.IGNORECASE)
_OPEN = re.compile(r"(?<!\w)(?:бы?|би|если|якщо|якби|когда|коли|пока|поки|if|when|once|until|had|would)(?!\w)", re.IGNORECASE)
"""Words of a condition, or of time, beside which tenses follow each language's custom."""

_MOST_WORDS = 16
"""Words up to which a quotation tells of so little that each verb stands for one."""


def told_at_another_time(quoted: Mapping[str, str]) -> str | None:
    """The version of three that tells as done what the others say will be done, or the reverse; None when none does.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted) or max(len(text.split()) for text in quoted.values()) > _MOST_WORDS:
        return None
    if any(_OPEN.search(text) for text in quoted.values()):
        return None
    words = weighty({tag: content_words(text, tag) for tag, text in quoted.items()})
    first, second, third = words
    for one in words[first]:
        for other in _like(one, first, words, second):
            for another in _like(one, first, words, third):
                trio = {first: one, second: other, third: another}
                times = {tag: _time(word, quoted[tag], tag) for tag, word in trio.items()}
                odd = next((tag for tag in times if [*times.values()].count(times[tag]) == 1), None)
                if odd is not None and set(times.values()) == {_PAST, _FUTURE} and _is_sure(trio[odd], quoted[odd], odd):
                    return odd
    return None


def _like(word: ContentWord, tag: str, words: Mapping[str, list[ContentWord]], other: str) -> list[ContentWord]:
    """The one word of another version that is the same."""
    found = [each for each in words[other] if relation(word, tag, each, other) == SAME]
    return found if len(found) == 1 else []


def _is_sure(word: ContentWord, text: str, tag: str) -> bool:
    """Whether a verb is no English participle behind its noun: the meetings held there."""
    before = text[: word.start]
    return base(tag) != "en" or bool(_WILL.search(before.lower()) or _WAS.search(before.lower()) or _SUBJECT.search(before))


def _time(word: ContentWord, text: str, tag: str) -> str | None:
    """Whether a verb tells of the past or of the future; None where it is no such verb or may be of any time."""
    return _english(word, text) if base(tag) == "en" else _slavic(word, text, base(tag))


def _english(word: ContentWord, text: str) -> str | None:
    before = text[: word.start].lower()
    if _WILL.search(before):
        return _FUTURE
    if _OTHERWISE.search(before):
        return None
    lowered = word.text.lower()
    is_past = lowered.endswith("ed") or (lowered in PAST and not lowered.endswith(("s", "ing")))
    return _PAST if _WAS.search(before) or is_past else None


def _slavic(word: ContentWord, text: str, language: str) -> str | None:
    if is_infinitive(word.text, language):
        return _FUTURE if _WILL_BE.search(text, 0, word.start) else None
    read = (parse.tag.grammemes for parse in parses(fold(word.text, case=True).lower(), language))
    times = {_tense(grammemes) for grammemes in read if "incl" not in grammemes}  # отправим, the future and let us send
    return next(iter(times)) if len(times) == 1 else None


def _tense(grammemes: frozenset[str]) -> str | None:
    if "VERB" not in grammemes:
        return None
    return _PAST if "past" in grammemes else _FUTURE if "futr" in grammemes else None
