"""From a term as a glossary has it to the pattern that it is recognised by."""

from __future__ import annotations

from workbench.core.concept import Term
from workbench.core.language import base
from workbench.termbase.homographs.roles import Roles, roles
from workbench.termbase.paradigms.forms import (
    abbreviation_forms,
    alternated_forms,
    derived_forms,
    given_forms,
    predicted_forms,
    surname_forms,
)
from workbench.termbase.paradigms.surnames import is_owned
from workbench.termbase.parts import Part, cut
from workbench.termbase.patterns import Pattern, Word
from workbench.text.context.readings import readings
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES

# What may stand between the words of a verb phrase: "laid down their arms", «сложили своё оружие», «склали всю зброю».
FILLERS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the a an his her its their our your my all any some this that these those",
        "ru": "свой весь их его ее этот",
        "uk": "свій весь увесь їхній їх його її цей",
    }.items()
}
"""Language → the lemmas of words that may stand within a verb phrase."""

_NOTHING: frozenset[str] = frozenset()
# How many words may stand between two of a term that allows it: "carry the planned reform out".
_GAP = 4
_ADJECTIVES = ("ADJF", "ADJS", "PRTF", "PRTS")
# What pymorphy3 calls the parts of speech that an entry can name.
_KINDS = {"noun": ("NOUN",), "properNoun": ("NOUN",), "adjective": _ADJECTIVES, "verb": ("INFN", "VERB", "GRND")}

# An English noun and verb share their lemma; these endings are the verb's: "ordered" speaks of no order.
_VERB_ENDINGS = ("ed", "ing")


def pattern_of(term: Term, tag: str) -> Pattern | None:
    """How a term is recognised; None when it has neither a letter nor a digit.

    Args:
        tag: the language that the concept has the term under; the "to" of an English verb is left out.
    """
    language = base(tag)
    _, parts = cut(term.text, tag)
    if language == "en" and term.part_of_speech == "verb" and len(parts) > 1 and parts[0].key == "to":
        parts = [parts[1]._replace(joint=""), *parts[2:]]
    if not parts:
        return None
    found = _roles(parts, term, language)
    words = tuple(_word(part, term, language, found, n, alone=len(parts) == 1) for n, part in enumerate(parts))
    several = len(words) > 1
    fillers = FILLERS.get(language, _NOTHING) if several and term.part_of_speech == "verb" else _NOTHING
    return Pattern(language, words, found, fillers, _GAP if several and term.gap else 0)


def _roles(parts: list[Part], term: Term, language: str) -> Roles | None:
    is_phrase = len(parts) > 1 and language in MORPHOLOGY_LANGUAGES and term.part_of_speech not in ("verb", "adverb")
    if not is_phrase or term.exact:
        return None
    return roles([part.key for part in parts], language, [part.text[0].isupper() for part in parts])


def _word(part: Part, term: Term, language: str, phrase: Roles | None, n: int, *, alone: bool) -> Word:
    noun = language == "en" and term.part_of_speech in ("noun", "properNoun")
    abbreviation = len(part.text) > 1 and part.text.isupper()
    # «СУ-34» is written «Су-34» as well, and two F-16 are F-16s.
    numbered = any(sign.isdigit() for sign in term.text)
    form_only = term.exact or abbreviation
    if form_only:
        lemmas, forms = part.lemmas, abbreviation_forms(part.key, language) if abbreviation else _NOTHING
    else:
        lemmas, forms = _answers(part, term, language, _kinds(term, phrase, n, alone=alone), alone=alone)
        if n and language == "en" and part.key.isdigit():
            forms |= {f"{part.key}s"}
    return Word(
        part.text,
        part.key,
        lemmas,
        forms,
        part.joint if n else "",
        form_only=form_only,
        same_case=term.case_sensitive or (abbreviation and not numbered),
        capital=alone and term.part_of_speech == "properNoun" and part.text[0].isupper(),
        refused=_VERB_ENDINGS if noun and not part.key.endswith(_VERB_ENDINGS) else (),
        kind=term.part_of_speech if alone else "",
    )


def _kinds(term: Term, phrase: Roles | None, n: int, *, alone: bool) -> tuple[str, ...]:
    """The parts of speech that a word of a term may be, as pymorphy3 names them; none when that is open."""
    if alone:
        return _KINDS.get(term.part_of_speech, ())
    if phrase is None:
        return ()
    return ("NOUN",) if n == phrase.head else _ADJECTIVES if n in phrase.agreeing else ()


def _answers(
    part: Part, term: Term, language: str, kinds: tuple[str, ...], *, alone: bool
) -> tuple[frozenset[str], frozenset[str]]:
    """The lemmas and the further forms that a word of a term answers to."""
    surname = surname_forms(part.text, language) if term.part_of_speech in ("", "properNoun") else _NOTHING
    if surname:
        # «Жмыхов» is no «жмых», and «Дзюбин» has no form of a woman's, whatever the dictionary guesses.
        owned = is_owned(part.key, language)
        return frozenset((part.key,)), surname if owned else surname | predicted_forms(part.text, language)
    lemmas = _lemmas_as(part, term, language, kinds)
    derived = derived_forms(part.text, language) if not kinds or "PRTF" in kinds else _NOTHING
    if part.key in lemmas:
        # Of "раненый" only the participle itself is meant, not every form of "ранить". Within a phrase the other words
        # decide, and «Курська» (область) must stay an adjective although it is a surname too.
        plural = given_forms(part.text, language) if alone and _is_rather_plural(part, term, language) else _NOTHING
        guessed = predicted_forms(part.text, language) | alternated_forms(part.text, language)
        return frozenset((part.key,)) if alone else lemmas, derived | plural | guessed
    # The object of a verb phrase may be one or many: «принять меры», «принять меру».
    # The adjective of a phrase agrees in every form, although it may be a noun by itself: «тимчасова слідча комісія».
    agrees = not alone and kinds == _ADJECTIVES and not derived
    given = given_forms(part.text, language) if term.part_of_speech != "verb" and not agrees else _NOTHING
    return (_NOTHING, given | derived) if given or derived else (lemmas, _NOTHING)


def _is_rather_plural(part: Part, term: Term, language: str) -> bool:
    """Whether a word that is a verb in its dictionary form is a plural noun as well: «діти»."""
    known = readings(part.text, language)
    return term.part_of_speech != "verb" and not any(
        each.kind != "INFN" and "infn" not in each.tags for each in known if each.lemma == part.key
    )


def _lemmas_as(part: Part, term: Term, language: str, kinds: tuple[str, ...]) -> frozenset[str]:
    """The lemmas of a word as what the entry says it is; of participles not the verb."""
    known = readings(part.text, language)
    if not known:
        return part.lemmas
    meant = [each for each in known if each.kind in kinds] or known
    if term.part_of_speech != "verb":
        meant = [each for each in meant if each.kind not in ("PRTF", "PRTS")] or meant
    return frozenset(each.lemma for each in meant)
