"""What the Russian or Ukrainian text before a place demands of a noun there, by prepositions, numerals and adjectives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from workbench.core.language import base
from workbench.termbase.paradigms.grammar import Grammar, listed
from workbench.termbase.paradigms.slavic_words import case_of, gender_of, spelling
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser
from workbench.text.vocabulary.prepositions import LONGEST, PREPOSITIONS
from workbench.text.words import tokens

_MOST_WORDS = 8
_MOST_ADJECTIVES = 3
# «цей», «свій» are pronouns to the Ukrainian dictionary, and agree like adjectives.
_PRONOUNS = listed("цей той мій твій наш ваш свій весь увесь кожен кожний інший який жоден самий такий їхній")
_FEW = listed("два две три четыре оба обе полтора полторы дві чотири обидва обидві півтора півтори")
_MANY = listed("""
    пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести триста несколько много немало мало сколько
    столько двое трое четверо пятеро шестеро семеро одиннадцать двенадцать пятнадцать п'ять шість сім вісім дев'ять двадцять
    тридцять п'ятдесят двісті триста кілька декілька багато чимало скільки стільки двоє троє четверо п'ятеро одинадцять дванадцять
    п'ятнадцять большинство більшість
    """)
_HEAPS = re.compile(r"(?:тысяч|миллион|миллиард|тисяч|мільйон|мільярд|десятк|десятків|сотн|сотен|сотень)\w{0,3}")
_ORDER = ("nom", "acc", "gen", "dat", "ins", "loc2", "loc", "voc")


@dataclass(frozen=True, slots=True)
class Demand:
    """What may stand at a place.

    Attributes:
        grammars: the possible forms, likeliest first; "" in a field leaves it open. A gender is that of the noun.
        because: why, in words: ``after «без»``.
        preposition: the one that leaves several cases open, or "".
        asking: the words before it.
    """

    grammars: tuple[Grammar, ...]
    because: str
    preposition: str = ""
    asking: tuple[str, ...] = ()


def allows(wanted: Grammar, grammar: Grammar) -> bool:
    """Whether a form of a noun is one that is wanted."""
    same_case = {"loc2": "loc"}.get(wanted.case, wanted.case) == {"loc2": "loc"}.get(grammar.case, grammar.case)
    # The second locative stands after «в» and «на» alone.
    fits = same_case and (grammar.case != "loc2" or wanted.case == "loc2")
    return fits and wanted.number in ("", grammar.number)


def demand(before: str, language: str) -> Demand | None:
    """What the text before a place demands of a noun there; None when it demands nothing that is sure.

    Args:
        before: up to the place.
        language: a language or version tag; only ru and uk demand anything.
    """
    language = base(language)
    if language not in MORPHOLOGY_LANGUAGES or not before.strip() or max(before) > "\uffff":
        return None
    words = _last_words(before)
    end = len(words)
    agreed: list[Grammar] | None = None
    while end and len(words) - end < _MOST_ADJECTIVES:
        found = _agreements(words[end - 1], language)
        if not found:
            break
        agreed = list(found) if agreed is None else [each for each in agreed if each in found]
        end -= 1
    adjective = words[-1] if end < len(words) else ""
    counted = _number_word(words[end - 1], language) if end else None
    numeral = words[end - 1] if counted else ""
    preposition, cases = _preposition(words[: end - 1] if counted else words[:end], language)
    several = preposition if len(cases) > 1 else ""
    asking = tuple(words[: end - bool(counted) - len(preposition.split())])
    if counted:
        return Demand(_after_numeral(counted, cases, language), f"after «{_joined(preposition, numeral)}»", several, asking)
    if agreed is not None:
        fitting = _fitting(agreed, cases)
        return Demand(fitting, f"with «{_joined(preposition, adjective)}»", several, asking) if fitting else None
    return Demand(tuple(Grammar(case) for case in cases), f"after «{preposition}»", several, asking) if cases else None


def _joined(preposition: str, word: str) -> str:
    return f"{preposition} {word}" if preposition else word


def _last_words(before: str) -> list[str]:
    """The words and numbers at the end of a text, as far back as no punctuation parts them."""
    found: list[str] = []
    for token in reversed(tokens(before[-200:])):
        if token.kind == "punctuation" or len(found) == _MOST_WORDS:
            break
        if token.kind != "space":
            found.insert(0, spelling(token.text))
    return found


def _preposition(words: Sequence[str], language: str) -> tuple[str, tuple[str, ...]]:
    for length in range(min(LONGEST, len(words)), 0, -1):
        phrase = tuple(words[-length:])
        cases = PREPOSITIONS[language].get(phrase)
        if cases:
            return " ".join(phrase), cases
    return "", ()


@lru_cache(maxsize=4096)
def _agreements(word: str, language: str) -> tuple[Grammar, ...]:
    """The forms of an adjective, participle or pronoun; nothing for what may be a person as well («раненых»)."""
    if (word,) in PREPOSITIONS[language] or not word.isalpha():
        return ()
    parses = analyser(language).parse(word)
    agreeing = [parse for parse in parses if _agrees(parse, language)]
    first = parses[0].tag.grammemes
    if (
        not agreeing
        or {"PREP", "CONJ", "ADVB", "PRCL"} & first
        or any({"NOUN", "anim"} <= parse.tag.grammemes for parse in parses)
    ):
        return ()
    return tuple(dict.fromkeys(grammar for parse in agreeing for grammar in _agreement(parse)))


def _agrees(parse: Any, language: str) -> bool:
    tag = parse.tag.grammemes
    return "ADJF" in tag or "PRTF" in tag or (language == "uk" and "NPRO" in tag and parse.normal_form in _PRONOUNS)


def _agreement(parse: Any) -> Iterator[Grammar]:
    tag = parse.tag.grammemes
    case, number = case_of(tag), "pl" if "plur" in tag else "sg"
    gender = "" if number == "pl" else gender_of(tag)
    if not case:
        return
    animate = ""
    if case == "acc" and (number == "pl" or gender == "m"):
        animate = "anim" if "anim" in tag or ("inan" not in tag and parse.word.endswith(("ого", "его", "их"))) else "inan"
    yield Grammar(case, number, gender, animate)


def _fitting(agreed: Iterable[Grammar], cases: Sequence[str]) -> tuple[Grammar, ...]:
    """What an adjective's forms and a preposition leave; without a preposition there is no locative."""
    order = cases or [case for case in _ORDER if case not in ("loc", "loc2")]
    found = []
    for case in order:
        plain = "loc" if case == "loc2" else case
        found += [replace(each, case=case) for each in agreed if each.case == plain]
    return tuple(found)


@lru_cache(maxsize=1024)
def _number_word(word: str, language: str) -> str | None:
    """``one``, ``few``, ``many`` or ``part`` (of a whole) for an amount that governs, cases for an oblique numeral, else None."""
    if word[:1].isdigit():
        return _counted(word)
    if word in _FEW:
        return "few"
    if word in _MANY or _HEAPS.fullmatch(word):
        return "many"
    parses = analyser(language).parse(word) if word.isalpha() else []
    oblique = [case_of(parse.tag.grammemes) for parse in parses if "NUMR" in parse.tag.grammemes]
    return " ".join(dict.fromkeys(case for case in oblique if case not in ("", "nom", "acc"))) or None


def _counted(digits: str) -> str | None:
    if not digits.isdigit():
        return (
            "part" if re.fullmatch(r"\d+[.,]\d{1,2}", digits) else "many" if re.fullmatch(r"\d+(?:[.,]\d{3})+", digits) else None
        )
    last, teens = int(digits[-1]), digits[-2:-1] == "1"
    if last == 1 and not teens:
        return "one"
    return "few" if 2 <= last <= 4 and not teens else "many"


def _after_numeral(kind: str, cases: Sequence[str], language: str) -> tuple[Grammar, ...]:
    if kind == "one":
        return tuple(Grammar(case, "sg") for case in cases or ("nom", "acc"))
    if kind == "part":
        return (Grammar("gen", "sg"),)
    if kind not in ("few", "many"):
        oblique = kind.split()
        fitting = [case for case in cases if {"loc2": "loc"}.get(case, case) in oblique]
        return tuple(Grammar(case, "pl") for case in fitting or oblique)
    few = Grammar("gen", "pauc") if language == "ru" else Grammar("nom", "pl")
    plain = few if kind == "few" else Grammar("gen", "pl")
    if not cases:
        return (plain,)
    return (*(Grammar(case, "pl") for case in cases if case != "acc"), *((plain,) if "acc" in cases else ()))


def agreements_of_nouns(after: str, language: str) -> tuple[str, list[Grammar]]:
    """The noun that the text after a place begins with, and what an adjective before it may be; adjectives between are skipped.

    Returns:
        The noun and the forms, "" and nothing when no noun follows at once.
    """
    language = base(language)
    if language not in MORPHOLOGY_LANGUAGES or (after and max(after) > "\uffff"):
        return "", []
    for token in tokens(after.lstrip()[:100])[: 2 * _MOST_ADJECTIVES]:
        if token.kind == "space":
            continue
        word = spelling(token.text)
        if token.kind != "word" or not word.isalpha():
            break
        nouns = [parse for parse in analyser(language).parse(word) if "NOUN" in parse.tag.grammemes]
        if nouns:
            found = [_noun_agreement(parse.tag.grammemes) for parse in nouns]
            return token.text, list(dict.fromkeys(each for each in found if each.case and each.case != "voc"))
        if not _agreements(word, language):
            break
    return "", []


def _noun_agreement(tag: frozenset[str]) -> Grammar:
    number = "pl" if "plur" in tag else "sg"
    gender = "" if number == "pl" else gender_of(tag)
    case = {"loc2": "loc"}.get(case_of(tag), case_of(tag))
    animate = ("anim" if "anim" in tag else "inan") if case == "acc" and (number == "pl" or gender == "m") else ""
    return Grammar(case, number, gender, animate)
