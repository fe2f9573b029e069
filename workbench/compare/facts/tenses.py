"""Whether a version says that what another makes due, possible or meant was done or will be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import near
from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.stance.modality import Modal, hedges
from workbench.text.typography import folded
from workbench.text.vocabulary.english_forms import PAST

_REACH = 40
"""How far behind a modal word, in characters, its verb is looked for."""

_WILL = re.compile(r"(?:\bwill|\bshall|[’']ll|\bgoing to)(?: (?:be|have|also|then|soon|now|again)){0,2} \Z")
_WILL_BE = re.compile(r"\b(?:будет|будут|буде|будуть) \Z")
"""What says right before a verb that something will be done."""

_PERFECT = re.compile(r"\b(?:has|have|had)(?: (?:also|already|now|just|been))? \Z")
_INFINITIVE = re.compile(r"\b(?:to|to be|be) \Z")

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, a verb and its like may stand."""


def behind(modal: Modal, text: str, tag: str) -> list[ContentWord]:
    """The words that a modal word may go with, the likeliest first."""
    return [word for word in content_words(text, tag) if modal.end <= word.start < modal.end + _REACH]


def done(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> Iterator[ContentWord]:
    """The likes in another version of the verb that a modal word goes with."""
    verbs = behind(modal, text, tag)
    for word in content_words(other, other_tag) if verbs else ():
        apart = abs(word.start / len(other) - modal.start / len(text))
        if apart < _SAME_PLACE and near(verbs[0], tag, word, other_tag):
            yield word


def was_done(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that what was due was done."""
    for word in done(modal, tag, text, other, other_tag):
        if (
            base(other_tag) == "en"
            and (_is_past(word.text.lower()) or _PERFECT.search(other[: word.start]))
            and not _INFINITIVE.search(other[: word.start])
        ):
            return True
        if base(other_tag) != "en" and "past" in _parsed(word, other_tag).tag.grammemes:
            return True
    return False


def _is_past(word: str) -> bool:
    """Whether an English word is a past tense or participle: opened, built."""
    return word.endswith("ed") or (word in PAST and not word.endswith(("s", "ing")))


def is_certain(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that what a modal word leaves open will be done, with the same verb or one not in the text."""
    if hedges(other, other_tag):
        return False
    verbs = behind(modal, text, tag)[:1]
    words = content_words(text, tag)
    for word in content_words(other, other_tag):
        if will_be(word, other, other_tag):
            like = [each for each in words if near(each, tag, word, other_tag)]
            if not like or like[:1] == verbs or verbs[0] in like:
                return bool(verbs)
    return False


def will_be(word: ContentWord, text: str, tag: str) -> bool:
    """Whether a word is a verb that says what will be."""
    if base(tag) == "en":
        return _WILL.search(text[: word.start]) is not None
    return _WILL_BE.search(text[: word.start]) is not None or {"futr", "3per"} <= _parsed(word, tag).tag.grammemes


def _parsed(word: ContentWord, tag: str) -> Any:
    """The likeliest reading of a Russian or Ukrainian word; «затвердить» is rather a future than a short infinitive."""
    found = parses(folded(word.text, case=True).text.lower(), base(tag))
    if base(tag) == "uk" and "infn" in found[0].tag.grammemes and not word.text.endswith("ти"):
        return next((each for each in found if "infn" not in each.tag.grammemes), found[0])
    return found[0]
