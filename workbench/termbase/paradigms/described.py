"""What the dictionaries know of a term: its dictionary form, its part of speech and its gender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from workbench.core.concept import Term
from workbench.core.language import base
from workbench.termbase.paradigms.grammar import GENDERS
from workbench.termbase.paradigms.slavic_words import CASE_TAGS, PROPER_NAMES, as_typed, gender_of, spelling
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser, is_known, lemma
from workbench.text.typography import fold
from workbench.text.words import Token, word_tokens

_GENDERS = {short: name for name, short in GENDERS.items()}
_ADJECTIVES = ("ADJF", "PRTF")
_TOWN_ENDINGS = ("ків", "гів", "хів", "сів", "тів", "вів", "їв", "ьків", "ськ", "цьк", "зьк")
_PARTS = {"NOUN": "noun", "INFN": "verb", "VERB": "verb", "ADJF": "adjective", "PRTF": "adjective", "ADVB": "adverb"}


def dictionary_form(words: str, language: str) -> str:
    """Words as they stand in a text, as a dictionary gives them: «противовоздушная оборона» for «противовоздушной обороны».

    A phrase takes the nominative of its first noun and of the adjectives before it; what follows the noun stays.
    A phrase that is not read so, and every phrase in a language without a dictionary, stays as it is.
    """
    plain = " ".join(words.split())
    tokens = word_tokens(plain)
    if not tokens:
        return plain
    if base(language) not in MORPHOLOGY_LANGUAGES or max(plain) > "\uffff":
        return _cased(lemma(tokens[0].text, language), plain) if len(tokens) == 1 else plain
    if len(tokens) == 1:
        return plain.replace(tokens[0].text, _word_form(tokens[0].text, base(language)))
    return _phrase_form(plain, tokens, base(language))


def without_capital(words: str, language: str) -> str:
    """Words from the beginning of a sentence in lower case, unless they begin with a name or an abbreviation."""
    tokens = word_tokens(words)
    first = tokens[0].text if tokens else ""
    if not first.istitle():
        return words
    language = base(language)
    if language in MORPHOLOGY_LANGUAGES:
        best = _parses(first, language)[:1]
        if not is_known(first, language) or any(PROPER_NAMES & parse.tag.grammemes for parse in best):
            return words
    elif language == "en" and any(token.text.istitle() for token in tokens[1:]):
        return words
    return words[: tokens[0].start] + first.lower() + words[tokens[0].end :]


def described(term: Term, language: str) -> Term:
    """The term with the part of speech and the gender that its dictionary form has, as far as they are sure."""
    tokens = word_tokens(term.text)
    language = base(language)
    if not tokens or max(term.text) > "\uffff":
        return term
    if language == "en":
        return replace(term, part_of_speech=_english(tokens))
    if language not in MORPHOLOGY_LANGUAGES:
        return term
    for token in tokens:
        parses = [parse for parse in _parses(token.text, language) if _is_dictionary_form(parse, token.text)]
        found = {_PARTS.get(str(parse.tag.POS), "") for parse in parses[:1]}
        if not found or found == {""}:
            continue
        part = found.pop()
        if part == "adjective" and len(tokens) > 1:
            continue  # the noun after it decides
        if part != "noun":
            return replace(term, part_of_speech=part)
        genders = {gender_of(parse.tag.grammemes) for parse in parses if parse.tag.POS == "NOUN"}
        # The Ukrainian dictionary does not know which nouns are names of places.
        name = token.text.istitle() and (len(tokens) == 1 or PROPER_NAMES & parses[0].tag.grammemes)
        gender = _GENDERS.get(gender_of(parses[0].tag.grammemes), "") if len(genders) == 1 else ""
        return replace(term, part_of_speech="properNoun" if name else "noun", gender=gender)
    return term


def _english(tokens: Sequence[Token]) -> str:
    if len(tokens) > 1 and tokens[0].text == "to":
        return "verb"
    is_name = all(token.text[:1].isupper() and not token.text.isupper() for token in tokens)
    return "properNoun" if is_name else ""


def _word_form(word: str, language: str) -> str:
    if len(word) > 1 and word.isupper():
        return word
    parses = _parses(word, language)
    if not parses:
        return word
    if word[0].isupper():
        names = [parse for parse in parses if PROPER_NAMES & parse.tag.grammemes]
        if language == "ru":
            return _cased(_russian_town(parses, word) or (names or parses)[0].normal_form, word)
        parses = _towns(parses) or names or parses
    return _cased(parses[0].normal_form, word)


def _russian_town(parses: Sequence[Any], word: str) -> str | None:
    """The name of a place that the dictionary lacks: «Озерках» is of Озерки, «Кирилловкой» of Кирилловка."""
    nouns = [parse for parse in parses if parse.tag.POS == "NOUN"]
    if not is_known(word, "ru") and word.endswith("кой") and not word.endswith(("ской", "цкой")):
        return next((str(noun.normal_form) for noun in nouns if noun.normal_form.endswith("ка")), None)
    living = [noun for noun in nouns if noun.tag.animacy == "anim"]
    if not nouns or len(nouns) < len(parses) or not all(map(_is_plural, nouns)) or (living and is_known(word, "ru")):
        return None
    return _nominative(nouns[0], plural=True, gender=None)


def _towns(parses: Sequence[Any]) -> list[Any]:
    """The readings of a Ukrainian word as a town: «Харкові» is of Харків rather than of the surname Харко.

    The Ukrainian dictionary does not mark names of places, but things with these endings are hardly anything else.
    """
    return [
        parse
        for parse in parses
        if {"NOUN", "masc"} <= parse.tag.grammemes
        and not {"anim", *PROPER_NAMES} & parse.tag.grammemes
        and parse.normal_form.endswith(_TOWN_ENDINGS)
    ]


def _phrase_form(plain: str, tokens: Sequence[Token], language: str) -> str:
    for at in reversed(range(len(tokens))):
        for noun in _parses(tokens[at].text, language):
            if noun.tag.POS == "NOUN":
                adjectives = [_agreeing(before.text, noun, language) for before in tokens[:at]]
                if all(adjectives):
                    return _in_nominative(plain, tokens, at, noun, adjectives)
    return plain


def _agreeing(word: str, noun: Any, language: str) -> Any:
    """The reading of a word before a noun in which it is an adjective that agrees with the noun, or None."""
    for parse in _parses(word, language):
        agrees = _case(parse) == _case(noun) and _is_plural(parse) == _is_plural(noun)
        if parse.tag.POS in _ADJECTIVES and agrees and (_is_plural(noun) or parse.tag.gender in (None, noun.tag.gender)):
            return parse
    return None


def _in_nominative(plain: str, tokens: Sequence[Token], at: int, noun: Any, adjectives: Sequence[Any]) -> str:
    # The plural of a name belongs to it: «Збройні сили».
    plural = "Pltm" in noun.tag.grammemes or (_is_plural(noun) and plain[:1].isupper())
    forms = [_nominative(parse, plural, noun.tag.gender) for parse in (*adjectives, noun)]
    text = plain
    for token, form in reversed(list(zip(tokens[: at + 1], forms, strict=True))):
        if form is None:
            return plain
        text = text[: token.start] + _cased(form, token.text) + text[token.end :]
    return text


def _nominative(parse: Any, plural: bool, gender: str | None) -> str | None:
    """The nominative of a noun, or of an adjective beside a noun of this gender."""
    for form in parse.lexeme:
        if form.tag.case == "nomn" and _is_plural(form) == plural and (plural or form.tag.gender in (None, gender)):
            return str(form.word)
    return None


def _case(parse: Any) -> str:
    """The case, whichever of two endings a noun has in it: «на мосту» and «о мосте» are both the locative."""
    return CASE_TAGS.get(str(parse.tag.case), "").removesuffix("2")


def _is_plural(parse: Any) -> bool:
    return bool(parse.tag.number == "plur")  # the Ukrainian dictionary marks no singular


def _parses(word: str, language: str) -> list[Any]:
    return list(analyser(language).parse(spelling(word)))


def _is_dictionary_form(parse: Any, word: str) -> bool:
    if parse.tag.POS == "NOUN":
        return parse.tag.case == "nomn" and fold(parse.word, case=True) == fold(word, case=True)
    return fold(parse.normal_form, case=True) == fold(word, case=True)


def _cased(form: str, word: str) -> str:
    """A form with the capital and the apostrophe of the word it is made from."""
    return form if len(word) > 1 and word.isupper() else as_typed(form, word, spelling(word))
