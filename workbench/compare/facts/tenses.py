"""Whether a version says that what another makes due, possible or meant was done or will be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_verb, near
from workbench.core.language import base
from workbench.text.lemmas import is_infinitive, parses
from workbench.text.stance.modality import Modal, hedges
from workbench.text.typography import folded
from workbench.text.vocabulary.english_forms import PAST
from workbench.text.vocabulary.equivalents import sister_words

_REACH = 40
"""How far behind a modal word, in characters, its verb is looked for."""

_WILL = re.compile(r"(?:\bwill|\bshall|[’']ll|\bgoing to)(?: (?:be|have|also|then|soon|now|again)){0,2} \Z")
_WILL_BE = re.compile(r"\b(?:будет|будут|буде|будуть) \Z")
"""What says right before a verb that something will be done."""

_PERFECT = re.compile(r"\b(?:has|have|had)(?: (?:also|already|now|just|been))? \Z")
_SISTERS = frozenset(("ru", "uk"))
_PAST = frozenset(("past", "Impe"))
"""Past tenses, and Ukrainian forms in -но, -то, which say what was done."""

_ENDS = re.compile(r"[.;:!?()—–,]")
_BEFORE = 25
"""How far before a modal word, in characters, its infinitive may stand."""

_CONDITION = re.compile(r"(?<!\w)(?:if|если|якщо)(?!\w)", re.IGNORECASE)
_NOMINAL = re.compile(
    r"(?:^|\b(?:an?|the|of|for|in|on|at|by|with|from|its|their|his|her|this|that|no|any|and) )\Z", re.IGNORECASE
)
"""What stands right before a noun."""

_NOW = re.compile(r"\b(?:is|are)(?: (?:also|already|now|being|still|currently))? \Z")
_INFINITIVE = re.compile(r"\b(?:to|to be|be) \Z")

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, a verb and its like may stand."""


def behind(modal: Modal, text: str, tag: str) -> list[ContentWord]:
    """The words that a modal word may go with, the likeliest first: its infinitive, which may stand before it as well."""
    words = content_words(text, tag)
    following = [word for word in words if modal.end <= word.start < modal.end + _REACH]
    if base(tag) == "en":
        return sorted(following, key=lambda word: word.text.endswith("ly"))
    near = [word for word in following if not _ENDS.search(text, modal.end, word.start)]
    done = next((word for word in near if is_infinitive(word.text, base(tag))), None)
    if done is None:
        before = [
            word for word in words if 0 <= modal.start - word.end < _BEFORE and not _ENDS.search(text, word.end, modal.start)
        ]
        done = next((word for word in reversed(before) if is_infinitive(word.text, base(tag))), None)
    return following if done is None else [done, *(word for word in following if word != done)]


def done(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> Iterator[ContentWord]:
    """The likes in another version of the verb that a modal word goes with."""
    verbs = behind(modal, text, tag)[:1]
    words = content_words(other, other_tag) if verbs else []
    found = [word for verb in verbs for word in words if near(verb, tag, word, other_tag)]
    if not found and {base(tag), base(other_tag)} == _SISTERS:
        found = [word for verb in verbs for word in words if not word.forms.isdisjoint(sister_words(verb.forms, base(tag)))]
    for word in found:
        apart = abs(word.start / len(other) - modal.start / len(text))
        if apart < _SAME_PLACE or len(found) == 1:
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
        if base(other_tag) != "en" and not _PAST.isdisjoint(_parsed(word, other_tag).tag.grammemes):
            return True
    return False


def is_stated(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says plainly that what a modal word goes with is done, was done or will be done."""
    return any(_is_statement(word, other, other_tag) for word in done(modal, tag, text, other, other_tag))


def will_surely(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that the verb of a modal word will be done, without a word of doubt but for "if"."""
    if hedges(_CONDITION.sub("", other), other_tag):
        return False
    return any(will_be(word, other, other_tag) for word in done(modal, tag, text, other, other_tag))


def is_now(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that what a modal word goes with is being done: строит, is building."""
    for word in done(modal, tag, text, other, other_tag):
        if base(other_tag) == "en":
            if _NOW.search(other[: word.start]) or (word.text.endswith("s") and _is_statement(word, other, other_tag)):
                return True
        elif {"pres", "3per"} <= _parsed(word, other_tag).tag.grammemes:
            return True
    return False


def _is_statement(word: ContentWord, text: str, tag: str) -> bool:
    """Whether a word is a verb that says what is so; in English, one that is no infinitive."""
    if base(tag) == "en":
        if _INFINITIVE.search(text[: word.start]) or word.text.endswith("ing"):
            return False
        return is_verb(word.text, tag) or (is_verb(word.text + "ed", tag) and not _NOMINAL.search(text[: word.start]))
    read = _parsed(word, tag).tag
    if str(read.POS) == "PRTS" or "Impe" in read.grammemes:
        return True
    return str(read.POS) == "VERB" and "impr" not in read.grammemes


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


def is_noun(word: ContentWord, tag: str) -> bool:
    """Whether a Russian or Ukrainian word is a noun."""
    return base(tag) != "en" and str(_parsed(word, tag).tag.POS) == "NOUN"


def _parsed(word: ContentWord, tag: str) -> Any:
    """The likeliest reading of a Russian or Ukrainian word; «затвердить» is rather a future than a short infinitive."""
    found = parses(folded(word.text, case=True).text.lower(), base(tag))
    if base(tag) == "uk" and "infn" in found[0].tag.grammemes and not word.text.endswith("ти"):
        return next((each for each in found if "infn" not in each.tag.grammemes), found[0])
    first = found[0].tag.grammemes
    if base(tag) == "uk" and ("voct" in first or {"ADJF", "neut"} <= first):  # впаде, зникне
        return next((each for each in found if {"VERB", "futr", "3per"} <= each.tag.grammemes), found[0])
    return found[0]
