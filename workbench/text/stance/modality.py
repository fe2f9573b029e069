"""What a text says must, should, may or will probably be: modal verbs and words, with how binding each is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.lemmas import is_infinitive, parses
from workbench.text.phrases import Phrases
from workbench.text.stance.modal_phrases import PHRASES
from workbench.text.stance.modal_words import HEDGES, IMPLIED, TABLES
from workbench.text.typography import folded

SHOWN = {
    "must": "must",
    "should": "should",
    "advised": "is advised",
    "asked": "is asked",
    "considered": "is under consideration",
    "may": "may",
    "able": "is able to",
    "possible": "possibly",
    "likely": "probably",
    "expected": "is expected",
    "certain": "certainly",
    "planned": "is planned",
    "due": "is due",
    "promised": "is promised",
    "banned": "must not",
    "unadvised": "should not",
    "unasked": "is asked not to",
    "cannot": "cannot",
    "needless": "need not",
    "unwilling": "does not want to",
    "unlikely": "is unlikely",
}
"""The forces that a modal may have, and how a reader is told."""

NEGATIVE = frozenset(("banned", "unadvised", "cannot", "needless", "unwilling", "unlikely"))


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal word.

    Attributes:
        text: as it stands, with its negation: ``не может``.
        start, end: where.
        forces: every force it may have, of `SHOWN`; the likeliest first.
    """

    text: str
    start: int
    end: int
    forces: tuple[str, ...]

    @property
    def is_negative(self) -> bool:
        """Whether it says what need not or must not be."""
        return self.forces[0] in NEGATIVE

    @property
    def shown(self) -> str:
        """For a reader: ``must``."""
        return SHOWN[self.forces[0]]

    def fits(self, other: Modal) -> bool:
        """Whether both may have the same force."""
        return not set(self.forces).isdisjoint(other.forces)


def implies(text: str, tag: str, *, but_future: bool = False) -> bool:
    """Whether a text has a word, a future or an imperative that may say what another says by a modal word.

    Args:
        text, tag: the text and its version or language.
        but_future: whether a future counts as the plain fact that it is.
    """
    language = base(tag)
    if language not in IMPLIED:
        return True
    plain = folded(text, case=True).text.lower()
    if _implied(language).search(_FUTURE.sub("", plain) if but_future else plain):
        return True
    return language != "en" and any(_orders(word.lower(), language) for word in _CYRILLIC.findall(folded(text).text))


def _orders(word: str, language: str) -> bool:
    """Whether a word is an imperative, and not as well a noun: «води» is water more often than "lead"."""
    read = parses(word, language)
    return "impr" in read[0].tag and not any("NOUN" in each.tag for each in read)


def hedges(text: str, tag: str) -> bool:
    """Whether a text has a word that makes it less than certain, modal or not; every text in another language may have."""
    language = base(tag)
    plain = _MONTH.sub("", folded(text).text) if language == "en" else text
    return language not in HEDGES or _hedged(language).search(folded(plain, case=True).text.lower()) is not None


@cache
def _hedged(language: str) -> Phrases:
    return _whole_words(HEDGES[language])


def _whole_words(words: str) -> Phrases:
    return Phrases(re.compile(rf"(?<![\w'-])(?:{'|'.join(words.split()).replace('_', ' ')})(?![\w']|-\w)"))


_FUTURE = re.compile(r"(?<!\w)(?:will|won't|буд(?:ет|ут|ем|е|уть|емо)|[\w']{3,}(?:тиме|тимуть|тимемо)(?:ться)?)(?!\w)")
_ASKS = re.compile(r"(?:по)?прос", re.IGNORECASE)
_REACH = 60
"""How far behind a word, in characters, stands what it goes with."""

_MONTH = re.compile(r"(?<=\w )May\b")
_CYRILLIC = re.compile(r"[а-яёіїєґ']{4,}", re.IGNORECASE)


@cache
def _implied(language: str) -> Phrases:
    return _whole_words(IMPLIED[language])


@lru_cache(maxsize=8192)
def modals(text: str, tag: str) -> tuple[Modal, ...]:
    """The modal words of a Russian, Ukrainian or English text, in order."""
    language = base(tag)
    if language not in TABLES:
        return ()
    plain = folded(text, case=True)
    tables = _tables(language)
    found = []
    for match in _pattern(language).finditer(plain.text):
        forces = tables[int((match.lastgroup or "f0")[1:])][0]
        if forces and not (language == "en" and match[0] == "may" and text[match.start()] == "M" and match.start()):
            start, end = plain.span(match.start(), match.end())
            found.append(Modal(text[start:end], start, end, _turned(forces.split(), plain.text, match.end(), language)))
    return tuple(
        each
        for each in found
        if not _strengthens(each, found, text)
        and not _is_governed(each, found, text, language)
        and not (language != "en" and each.forces[0] == "asked" and _asks_for_a_thing(each, text, language))
    )


def _asks_for_a_thing(modal: Modal, text: str, language: str) -> bool:
    """Whether no infinitive says what somebody is asked to do: «попросила документи»."""
    if _ASKS.match(modal.text) is None:
        return False
    behind = re.split(r"[.;!?,]", text[modal.end : modal.end + _REACH])[0]
    return not any(is_infinitive(word, language) for word in _CYRILLIC.findall(folded(behind).text))


def _strengthens(modal: Modal, found: Sequence[Modal], text: str) -> bool:
    """Whether a word stands beside a word of duty and only stresses it: «должен обязательно», ``should definitely``."""
    if modal.forces[0] != "certain":
        return False
    duties = [each for each in found if each.forces[0] != "certain" and {"must", "should"}.intersection(each.forces)]
    return any(text[min(each.end, modal.end) : max(each.start, modal.start)] in (" ", "\u00a0") for each in duties)


def _is_governed(modal: Modal, found: Sequence[Modal], text: str, language: str) -> bool:
    """Whether a word is an infinitive right behind a modal word: «вправе потребовать»."""
    if language == "en" or not modal.text.endswith(("ть", "ти")):
        return False
    return any(text[each.end : modal.start] in (" ", "\u00a0") for each in found if each.end < modal.start)


_TURNED = {"must": "banned", "should": "unadvised", "advised": "unadvised", "asked": "unasked"}
"""What a force is when it goes with what is not to be done: ``ordered not to``, «советуют не»."""

_NOT_TO = {
    "ru": re.compile(r"(?: \w+){0,3}? (?:не \w+(?:ть|ти|чь)(?:ся|сь)?|воздерж(?:ив)?аться|отказаться)\b"),
    "uk": re.compile(r"(?: [\w']+){0,3}? (?:не [\w']+ти(?:ся|сь)?|утрим(?:ув)?атися|відмовитися)\b"),
    "en": re.compile(r"(?: \w+){0,6}? (?:not to (?!be\b)\w|to (?:refrain|abstain)\b|to leave (?:[\w-]+ ){1,4}off\b)"),
}


def _turned(forces: Sequence[str], text: str, end: int, language: str) -> tuple[str, ...]:
    """The forces of a modal word, given whether what follows it is not to be done."""
    if forces[0] not in _TURNED or _NOT_TO[language].match(text, end) is None:
        return tuple(forces)
    return tuple(_TURNED[force] for force in forces if force in _TURNED)


@cache
def _tables(language: str) -> tuple[tuple[str, str], ...]:
    return (*PHRASES[language], *TABLES[language])


@cache
def _pattern(language: str) -> Phrases:
    tables = enumerate(_tables(language))
    kinds = "|".join(f"(?P<f{n}>{'|'.join(words.split()).replace('_', ' ')})" for n, (_, words) in tables)
    return Phrases(re.compile(rf"(?<![\w'-])(?:{kinds})(?![\w']|-\w)"))
