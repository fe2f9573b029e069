"""Whoever is quoted in one version: what they are called, by which names and offices, and what they speak for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.compare.facts.content import ContentWord, content_words
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES
from workbench.text.names import Word, words
from workbench.text.naming.mentions import mentions
from workbench.text.stance.speakers import Speaker, speaker
from workbench.text.stance.subjects import is_action, may_be_subject, subject
from workbench.text.words import word_tokens

BESIDE_SPEAKER = re.compile(r"(?:[^.!?;:«»“”\"„]|[«“„\"][A-ZА-ЯЁІЇЄҐ][^.!?;:,«»“”\"„]{0,30}[»”“\"]){0,60}")
"""What may stand between whoever is quoted and a further name of theirs: Marta Orlyk, director of the association.

The name of what they speak for may stand there in marks: «экономист банка „Каштан“ Нил Берг».
"""

_OTHER_PERSON = re.compile(
    r"\b(?:to|with|by|after|before|when|while|beside|alongside|near|about|from|and|against|told|asked|said|says|\w{3,}ing)\b"
)
"""English words between a speaker and the name of somebody else."""

_AT = frozenset(("в", "у", "во", "из", "із", "з", "зі", "от", "від", "при"))
"""Russian and Ukrainian words before the name of what somebody speaks for."""

_WHOEVER = """
official officials man woman person people politician source sources leader head chief expert speaker author ministry
agency department authorities statement press service post living working
чиновник политик источник председатель лидер глава руководитель начальник эксперт специалист ведомство пресс-служба
власть заявление мужчина женщина человек посадовець політик джерело лідер голова очільник керівник начальник фахівець
експерт відомство пресслужба влада заява чоловік жінка людина
"""
_ANYBODY = frozenset(_WHOEVER.split())
"""Words that may stand for whoever speaks."""


_HEADS = frozenset(("глава", "руководитель", "начальник", "голова", "очільник", "керівник", "head", "chief", "boss", "leader"))


@dataclass(frozen=True, slots=True)
class Voice:
    """Whoever is quoted in a version.

    Attributes:
        text, start, end: as the text calls them.
        names: by what names.
        offices: by what known offices.
        beside: what names stand close behind the phrase.
        belongs: what known organisations, countries and towns they speak for.
        words: all words of the phrase that carry meaning, names left out.
        further: those of them that are not part of what a known office is called.
    """

    text: str
    start: int
    end: int
    names: tuple[str, ...]
    beside: tuple[str, ...]
    offices: frozenset[str]
    belongs: frozenset[str]
    words: tuple[ContentWord, ...]
    further: tuple[ContentWord, ...]

    @property
    def leads(self) -> bool:
        """Whether they are only called the head of a ministry, or of what is not told: глава МИД, the head of the department."""
        heads = [word for word in self.words if word.text.lower() in _HEADS or not word.forms.isdisjoint(_HEADS)]
        rest = [word for word in self.words if word not in heads and word.forms.isdisjoint(_ANYBODY)]
        return bool(heads) and (not rest or any(each.startswith("ministry") for each in self.belongs))

    @property
    def is_anybody(self) -> bool:
        """Whether nothing tells who it is."""
        told = [word for word in self.words if word.text.lower() not in _ANYBODY and word.forms.isdisjoint(_ANYBODY)]
        return not (self.names or self.offices or told)


def voice_of(text: str, tag: str) -> Voice | None:
    """Whoever is quoted: by the subject of the word of speech, or by the name or office that stands beside it."""
    known: Speaker | None = speaker(text, tag)
    place = subject(text, tag)
    if place is None and known is not None:
        place = known.start, known.end
    if place is None:
        return None
    start, end = place
    known_here = mentions(text, tag)
    start = min(
        (each.start for each in known_here if each.kind == "office" and each.start < start < each.end <= end), default=start
    )
    every = [word for word in words(text, tag) if word.is_name]
    named = [word for word in every if start <= word.start < end]
    known_places = {each.start for each in known_here if each.kind != "office"}
    beside = tuple(
        word.text for word in every if word.start >= end and word.start not in known_places and _is_beside(text, end, word, tag)
    )
    named_here = [each for each in known_here if start <= each.start < end]
    offices = frozenset(each.id for each in named_here if each.kind == "office")
    belongs = {each.start: each.id for each in named_here if each.kind != "office"}
    # Batyrov’s critics are somebody else than Batyrov.
    names = tuple(word.text for word in named if word.start not in belongs and text[word.end : word.end + 2] not in ("'s", "’s"))
    besides = {word.start for word in named}
    said = tuple(word for word in content_words(text, tag) if start <= word.start < end and word.start not in besides)
    held = [each for each in named_here if each.kind == "office"]
    further = tuple(word for word in said if not any(each.start <= word.start < each.end for each in held))
    return Voice(text[start:end], start, end, names, beside, offices, frozenset(belongs.values()), said, further)


def _is_beside(text: str, end: int, name: Word, tag: str) -> bool:
    """Whether a name only adds who somebody is: no verb and nobody else comes between, and it stands as the speaker does.

    In “said the mayor after meeting Petrenko” and «сказал мэр, стоя рядом с Петренко» it is somebody else.
    """
    between = text[end : name.start]
    if not BESIDE_SPEAKER.fullmatch(between):
        return False
    language = base(tag)
    if language not in MORPHOLOGY_LANGUAGES:
        return _OTHER_PERSON.search(between) is None
    passed = [token.text.lower() for token in word_tokens(between)]
    if any(is_action(word, language) for word in passed):
        return False
    return not passed or passed[-1] in _AT or may_be_subject(passed[-1], language)
