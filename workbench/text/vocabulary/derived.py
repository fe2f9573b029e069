"""Forms of Russian and Ukrainian verbs that are words of their own in one of the dictionaries: participles of every kind.

«Заявив» is «заявивши», «используя» is «використовуючи», «арестованный» is «заарештований», and «участвующий», which has no
single word, is «що бере» with whatever the verb is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from workbench.text.lemmas import analyser, is_known, parses
from workbench.text.typography import fold
from workbench.text.vocabulary.inflection import Grammemes, Reading, form

_PRESENT = (("ться", "чись"), ("ть", "чи"))
"""The third person plural and the adverbial participle made of it: «намагаються», «намагаючись»."""

_PAST = (("тися", "вшись"), ("тись", "вшись"), ("ти", "вши"))
_VOWEL = "аеиіоуяюєї"

_PASSIVE = (
    *((r"увати\Z", "ований"), (r"ювати\Z", "ьований"), (r"ювати\Z", "юваний"), (r"ти\Z", "ний"), (r"нути\Z", "нутий")),
    *((r"ти\Z", "тий"), (r"дити\Z", "джений"), (r"тити\Z", "чений"), (r"стити\Z", "щений"), (r"зити\Z", "жений")),
    *((r"сити\Z", "шений"), (r"([бпвмф])ити\Z", r"\1лений"), (r"[иі]ти\Z", "ений"), (r"яти\Z", "нятий")),
)
"""Endings of Ukrainian infinitives, and of their passive participles."""

_ACTIVE_BACK = ((r"вшись\Z", "тися"), (r"вши\Z", "ти"))


def verbs_of(reading: Reading, language: str) -> list[str]:
    """The infinitives that a participle may be a form of; empty for all that is none."""
    if language == "ru":
        if not reading.grammemes & {"GRND", "PRTF", "PRTS"}:
            return []
        return list(dict.fromkeys(fold(parse.normal_form, case=True) for parse in parses(reading.headword, "ru")))
    if "GRND" in reading.grammemes:
        return list(_of_ukrainian_adverbial(reading.headword))
    if reading.kind == "adjective" and "pssv" in reading.grammemes:
        return [verb for verb in _infinitives(reading.headword) if _is_verb(verb)]
    return []


def derived(verb: str, reading: Reading, other: str) -> str | None:
    """A participle's counterpart from its verb's; None when it has none.

    Args:
        verb: infinitive of the other language.
        reading: of the participle.
        other: the other language, ``ru`` or ``uk``.
    """
    grammemes = reading.grammemes
    if "GRND" in grammemes:
        return _ukrainian_adverbial(verb, grammemes) if other == "uk" else _russian(verb, {"GRND"})
    if "pssv" in grammemes:
        if other == "ru":
            return _russian_passive(verb, grammemes)
        participle = _ukrainian_passive(verb)
        return form(participle, "adjective", "uk", grammemes) if participle else None
    return None


def passive(verb: str, language: str, grammemes: Grammemes) -> str | None:
    """The passive participle of a verb; None when it has none.

    Args:
        verb: an infinitive.
        grammemes: gender or number, and case; ``PRTS`` for the form that stands behind "to be": «закрыт», «закрито».
    """
    if language == "uk":
        participle = _ukrainian_passive(verb)
        return form(participle, "adjective", "uk", grammemes) if participle else None
    if "PRTS" not in grammemes:
        return _russian_passive(verb, grammemes)
    number = {"plur"} if "plur" in grammemes else grammemes & {"masc", "femn", "neut"} or {"masc"}
    return _russian(verb, {"PRTS", "pssv", *number})


def clause(verb: str, grammemes: Grammemes) -> str | None:
    """«Участвующий» and «участвовавший» as a Ukrainian clause: «що» with the verb; None when the verb has no such form.

    Args:
        verb: a Ukrainian infinitive.
        grammemes: of a Russian active participle.
    """
    number = "plur" if "plur" in grammemes else "sing"
    gender = grammemes & {"masc", "femn", "neut"}
    finite = form(verb, "verb", "uk", frozenset({"past", number, *gender} if "past" in grammemes else {"pres", "3per", number}))
    return f"що {finite}" if finite else None


def _ukrainian_adverbial(verb: str, grammemes: Grammemes) -> str | None:
    if "past" in grammemes:
        return next(
            (verb[: -len(end)] + new for end, new in _PAST if verb.endswith(end) and verb[: -len(end)][-1:] in _VOWEL), None
        )
    finite = form(verb, "verb", "uk", frozenset(("pres", "3per", "plur"))) or ""
    return next((finite[: -len(end)] + new for end, new in _PRESENT if finite.endswith(end)), None)


def _of_ukrainian_adverbial(word: str) -> Iterator[str]:
    for ending, infinitive in _ACTIVE_BACK:
        if re.search(ending, word):
            yield re.sub(ending, infinitive, word)
            return
    for ending, participle in _PRESENT:
        if word.endswith(participle):
            finite = word[: -len(participle)] + ending
            yield from dict.fromkeys(fold(each.normal_form, case=True) for each in parses(finite, "uk") if "VERB" in each.tag)


@lru_cache(maxsize=5_000)
def _ukrainian_passive(verb: str) -> str | None:
    """The passive participle of an infinitive, when the dictionary has it."""
    return next((each for each in _passives(verb) if is_known(each, "uk")), None)


def _passives(verb: str) -> Iterator[str]:
    for ending, participle in _PASSIVE:
        if re.search(ending, verb):
            yield re.sub(ending, participle, verb)


def _infinitives(participle: str) -> Iterator[str]:
    """Infinitives that have such a passive participle."""
    stem = re.sub(r"(?:ован|еван|юван|ен|н|т)ий\Z", "", participle)
    for ending in ("увати", "ювати", "ати", "яти", "ити", "іти", "ти", "нути", "дити", "тити", "зити", "сити"):
        for cut in range(3):
            verb = stem[: len(stem) - cut] + ending
            if participle in _passives(verb):
                yield verb


def _is_verb(word: str) -> bool:
    return is_known(word, "uk") and any("VERB" in parse.tag for parse in parses(word, "uk"))


def _russian_passive(verb: str, grammemes: Grammemes) -> str | None:
    number = {"plur"} if "plur" in grammemes else grammemes & {"masc", "femn", "neut"} or {"masc"}
    case = grammemes & {"nomn", "gent", "datv", "accs", "ablt", "loct"} or {"nomn"}
    if case == {"accs"} and "femn" not in number:
        case = {"gent"} if "anim" in grammemes else {"nomn"}
    return _russian(verb, {"PRTF", "pssv", "past", *number, *case})


def _russian(verb: str, wanted: Iterable[str]) -> str | None:
    """A form of a Russian infinitive."""
    for word, grammemes in _lexeme(verb):
        if grammemes >= set(wanted):
            return word
    return None


@lru_cache(maxsize=5_000)
def _lexeme(verb: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Every form of a Russian infinitive.

    Tags are asked for their sets alone: what else they answer depends on the dictionary that was loaded last.
    """
    parses: Iterable[Any] = analyser("ru").parse(verb)
    parse = next((each for each in parses if "INFN" in each.tag.grammemes), None)
    forms: Iterable[Any] = parse.lexeme if parse is not None else ()
    return tuple((fold(each.word, case=True), frozenset(map(str, each.tag.grammemes))) for each in forms)
