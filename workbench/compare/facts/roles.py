"""Which of two nouns does what a verb between or beside them says, and which has it done to it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from workbench.compare.facts.content import ContentWord, all_words, serves
from workbench.compare.facts.replacing import parts
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.typography import fold

_THAN = {"ru": frozenset(("чем", "нежели")), "uk": frozenset(("ніж", "аніж", "за", "від", "од"))}
"""Words behind which stands what something is compared with."""

_ATTRIBUTES = frozenset(("ADJF", "PRTF", "NPRO", "NUMR"))
_NAMES = ("Surn", "Name", "Patr")

_BE = "am is are was were be been being get gets got getting"
_DETERMINERS = "a an the my your his her its our their this that these those every each all some any no both"
_AUXILIARY = "has have had do does did will would shall should can could may might must always never also more not"
_BEING, _ARTICLES = frozenset(_BE.split()), frozenset(_DETERMINERS.split())
_GOVERNING = frozenset(("by", "than"))
_BESIDE_VERB = _BEING | frozenset(_AUXILIARY.split())

_FELT = {
    "ru": "нравиться понравиться надоесть надоедать сниться присниться принадлежать казаться показаться хватать хватить "
    "недоставать доставаться достаться удаваться удаться даваться даться попадаться попасться встретиться встречаться",
    "uk": "подобатися сподобатися набриднути набридати снитися приснитися належати здаватися здатися вистачати вистачити "
    "бракувати забракнути діставатися дістатися вдаватися вдатися даватися датися траплятися трапитися зустрітися зустрічатися",
}
_FEELING = {language: frozenset(words.split()) for language, words in _FELT.items()}
"""Verbs beside which he who feels or has something stands in the dative: English makes him the subject."""


def agent(verb: ContentWord, nouns: tuple[ContentWord, ContentWord], text: str, tag: str) -> int | None:
    """Which of two nouns acts, or is compared with the other: 0 or 1, None when it cannot be told.

    Args:
        verb: a verb, or a word that compares.
        nouns: two words of the same clause.
        text: where they stand.
        tag: its language or version.
    """
    if base(tag) in MORPHOLOGY_LANGUAGES:
        return _slavic(verb, nouns, text, base(tag))
    return _english(verb, nouns, text)


def _slavic(verb: ContentWord, nouns: tuple[ContentWord, ContentWord], text: str, language: str) -> int | None:
    is_comparing = _is_comparing(verb.text, language)
    before = [_before(noun, text, language) for noun in nouns]
    if is_comparing:
        compared = [
            word in _THAN[language] or (not word and _cases(noun.text, language) == {"gent"})
            for noun, word in zip(nouns, before, strict=True)
        ]
        return None if compared[0] == compared[1] else int(compared[0])
    if "v" not in parts(verb.text, language) or not _are_of_one_sort(nouns, language):
        return None
    if any(before) or verb.forms & _FEELING[language] or _is_infinitive(verb.text, language):
        return None  # beside an infinitive the dative is of him who shall do it
    doing = [_may_act(noun.text, language) for noun in nouns]
    done_to = [_may_suffer(noun.text, language) for noun in nouns]
    readings = [n for n in (0, 1) if doing[n] and done_to[1 - n]]
    return readings[0] if len(readings) == 1 else None


def _before(noun: ContentWord, text: str, language: str) -> str:
    """The preposition, the word for than or the noun that governs a noun, with adjectives between them, or ""."""
    for word in reversed([each for each in all_words(text, language) if each.end <= noun.start]):
        lowered = word.text.lower()
        found = [str(parse.tag.POS) for parse in parses(fold(lowered, case=True), language)]
        if lowered in _THAN[language] or "PREP" in found:
            return lowered
        if found[0] not in _ATTRIBUTES:
            return lowered if found[0] == "NOUN" and "gent" in _cases(noun.text, language) else ""
    return ""


@lru_cache(maxsize=20_000)
def _is_comparing(word: str, language: str) -> bool:
    found = parses(fold(word, case=True).lower(), language)
    return any(str(parse.tag.POS) == "COMP" for parse in found) or (
        language == "uk" and any(parse.normal_form.endswith("ший") for parse in found)
    )


def _is_infinitive(word: str, language: str) -> bool:
    return "infn" in str(parses(fold(word, case=True).lower(), language)[0].tag).lower()


@lru_cache(maxsize=20_000)
def _nouns(word: str, language: str) -> tuple[Any, ...]:
    """The tags of a word as a noun; as a name only when it is nothing else: Школа is a surname too."""
    found = [parse.tag for parse in parses(fold(word, case=True).lower(), language) if str(parse.tag.POS) == "NOUN"]
    return tuple([tag for tag in found if not any(name in tag for name in _NAMES)] or found)


def _cases(word: str, language: str) -> frozenset[str]:
    """The cases that a noun may stand in; the Ukrainian dictionary leaves the nominative out now and then."""
    return frozenset(str(tag.case or "nomn") for tag in _nouns(word, language))


def _is_alive(word: str, language: str) -> bool | None:
    """Whether a noun is of a living being; None of a word that is no noun."""
    found = _nouns(word, language)
    return any(str(tag.animacy) == "anim" for tag in found) if found else None


def _are_of_one_sort(nouns: tuple[ContentWord, ContentWord], language: str) -> bool:
    """Whether both nouns are of living beings, or both of things: a child fears the dark, the dark frightens it."""
    found = {_is_alive(noun.text, language) for noun in nouns}
    return len(found) == 1 and None not in found


def _may_act(word: str, language: str) -> bool:
    return "nomn" in _cases(word, language)


def _may_suffer(word: str, language: str) -> bool:
    """Whether a noun may be an object. The Ukrainian dictionary has every living being in the nominative form as one."""
    cases = _cases(word, language)
    if "nomn" in cases:
        return "accs" in cases and (language == "ru" or not _is_alive(word, language))
    return bool(cases & {"accs", "datv"})


def _english(verb: ContentWord, nouns: tuple[ContentWord, ContentWord], text: str) -> int | None:
    first, second = sorted(nouns, key=lambda noun: noun.start)
    if not first.end <= verb.start <= verb.end <= second.start:
        return None
    every = all_words(text, "en")
    left = [word.text.lower() for word in every if first.end <= word.start < verb.start]
    right = [word.text.lower() for word in every if verb.end <= word.start < second.start]
    behind = [word for word in every if word.start >= second.end][:1]
    if any(
        text[second.end : word.start] == " " and not serves(word.text, "en") and "n" in parts(word.text, "en") for word in behind
    ):
        return None  # the dog owner
    acts = 0 if first is nouns[0] else 1
    governing = [word for word in right if word in _GOVERNING]
    if not all(word in _ARTICLES | _GOVERNING or (not serves(word, "en") and "a" in parts(word, "en")) for word in right):
        return None
    if governing == ["than"]:
        return acts
    if any(word not in _BESIDE_VERB and not word.endswith(("n't", "n’t", "ly")) for word in left):
        return None
    is_passive = bool(_BEING & set(left)) and not verb.text.endswith("ing")
    if governing == ["by"]:
        return 1 - acts if is_passive else None
    return None if governing or is_passive else acts
