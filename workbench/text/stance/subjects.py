"""Whose words a quotation is, as a text puts it: the words of the phrase that is the subject of a word of speech.

`text.stance.speakers` knows names and offices; here whoever speaks may be anybody: a trade union spokesman, лесник, в ведомстве.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.stance.quotations import said
from workbench.text.stance.speakers import introducing
from workbench.text.stance.speech import TO_SOMEBODY, by_pronoun
from workbench.text.typography import fold
from workbench.text.words import Token, word_tokens

_BOUNDARY = re.compile(r"[.!?;:,()«»“”\"„—–\n]")
_OF_WHOM = re.compile(
    r"(?:по словам|по мнению|за словами|на думку|цитат\w*|цитир\w*|according to|in the words of)\Z", re.IGNORECASE
)
_ENDS = """
at in on after during before who which whose when while as to that by from with about outside near inside and but because
if despite amid yesterday today tomorrow again also later then monday tuesday wednesday thursday friday saturday sunday he
she they it we i you there
"""
_ENGLISH_ENDS = frozenset(_ENDS.split())
_CLAUSES = frozenset(
    ("after", "before", "when", "as", "while", "during", "at", "in", "on", "following", "asked", "he", "she", "they", "who")
)
_BESIDES = frozenset(("also", "then", "later", "has", "have", "had", "was", "were", "is"))
_OTHER_CLAUSES = frozenset(("it", "we", "i"))

_PREPOSITIONS = """
до за из із на у в з со зі от від после після перед під под над для при про об о об о по через между між крім кроме без біля возле
"""
_GOVERNING = frozenset(_PREPOSITIONS.split())
_RELATIVES = "который которая которое которые кто який яка яке які хто що who whom which whose"
_RELATIVE = frozenset(_RELATIVES.split())
"""Words that begin a clause about somebody."""

_NAMING = re.compile(r"назва|назыв|назива|охаракт|призна|визна|called|calls|describe", re.IGNORECASE)
"""Verbs beside which stands what somebody calls by a name, in Russian and Ukrainian often in the form of a subject."""

_HOW = re.compile(r"[a-z]+ly")
_INSIDE = frozenset(("в", "у", "во", "на"))
_TWO = 2
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her"))
_PEOPLE = re.compile(
    r"(?:уполномоченн|управляющ|командующ|учен|ведущ|обвиняем|подсудим|потерпевш|пострадавш|подозреваем|ранен|военн|рабоч|осужденн|заключенн|задержанн|верующ|служащ|пожарн"
    r"|уповноважен|командувач|вчен|обвинувачен|підсудн|потерпіл|постраждал|підозрюван|поранен|військов|засуджен|ув'язнен|затриман|віруюч|слідч|чергов|дежурн)"
    r"(?:ый|ий|ая|а|ые|ие|і|ої|ого|ому|им|ым|их|ых)\Z"
)
"""Adjectives and participles that name whoever it is."""

_NO_NOUNS = frozenset(("мая", "як", "как", "а", "і", "и", "то", "це", "що", "та", "й", "же"))


@lru_cache(maxsize=4096)
def subject(text: str, tag: str) -> tuple[int, int] | None:
    """Where the phrase stands that names who says what a text quotes, or None when there is none beside the word of speech.

    Args:
        text: a text with a quotation.
        tag: its language or version; of languages other than ru, uk and en nothing is known.
    """
    language = base(tag)
    quoted = said(text, language)
    for start, end in introducing(text, tag, quoted):
        if _is_of_subordinate(text, start, end, language):
            continue
        if by_pronoun(text, start, end, tag):
            return None
        nearest = min(quoted, key=lambda span: max(span[0] - end, start - span[1]))
        phrase = _beside(text, start, end, language, is_before=end <= nearest[0])
        if phrase:
            return phrase[0].start, phrase[-1].end
    return None


def _is_of_subordinate(text: str, start: int, end: int, language: str) -> bool:
    """Whether a word of speech is an adverbial participle, or of a clause that only tells more of somebody."""
    if language in MORPHOLOGY_LANGUAGES and is_action(text[start:end].lower(), language, only_beside=True):
        return True
    bounds = [found.end() for found in _BOUNDARY.finditer(text, 0, start)]
    clause = text[bounds[-1] if bounds else 0 : start].split()
    return bool(clause) and clause[0].lower() in _RELATIVE


def _beside(text: str, start: int, end: int, language: str, *, is_before: bool) -> list[Token]:
    """Who stands beside a word of speech, which may stand before what is quoted."""
    bounds = [0, *(found.end() for found in _BOUNDARY.finditer(text, 0, start))]
    following = _BOUNDARY.search(text, end)
    before = _within(text, bounds[-1], start) or _before_aside(text, bounds)
    if not before and len(bounds) > 1 and text[bounds[-1] - 1] == ",":
        before = _named(_within(text, bounds[-2], bounds[-1]))  # the chair, Nina Orlova, said
        if before and language == "en" and len(bounds) > _TWO and text[bounds[-2] - 1] == ",":
            office = _within(text, bounds[-3], bounds[-2])
            before = [*office, *before] if office and office[0].text.lower() in _ARTICLES else before
    after = _within(text, end, following.start() if following else len(text))
    if _OF_WHOM.search(text[start:end]):
        return _english(after) if language == "en" else _genitive(after, language)
    is_naming = is_before and _NAMING.match(text, start) is not None
    if language == "en":
        told = text[start:end].lower() in TO_SOMEBODY
        return _english_before(before) or ([] if told or is_naming else _english(after))
    if is_naming:
        return _unlike_object(before, language) or _unlike_object(after, language)
    return _nominative(before, language) or _nominative(after, language) or _institution(after, language)


def _before_aside(text: str, bounds: Sequence[int]) -> list[Token]:
    """What stands before a clause that only tells more of somebody: Ivan Drobotun, who got his degree at seventy, observed."""
    if len(bounds) <= _TWO or text[bounds[-1] - 1] != "," or text[bounds[-2] - 1] != ",":
        return []
    aside = _within(text, bounds[-2], bounds[-1])
    return _within(text, bounds[-3], bounds[-2]) if aside and aside[0].text.lower() in _RELATIVE else []


def _named(words: list[Token]) -> list[Token]:
    """Words between commas, when all are capitalised."""
    return words if all(word.text[:1].isupper() for word in words) else []


def _within(text: str, start: int, end: int) -> list[Token]:
    return [Token(word.text, word.start + start, word.end + start, word.kind) for word in word_tokens(text[start:end])]


def _english_before(words: Sequence[Token]) -> list[Token]:
    """What stands between the last comma or mark and the verb, when it is no clause of its own."""
    clauses = [n for n, word in enumerate(words, 1) if word.text.lower() == "that"]
    found = [word for word in words[clauses[-1] if clauses else 0 :] if word.text.lower() not in _BESIDES]
    found = [word for n, word in enumerate(found) if not (_HOW.fullmatch(word.text) and _is_adverb(found[:n]))]
    if found and found[0].text.lower() in _CLAUSES:
        found = _last_phrase(found)
    return [] if any(word.text.lower() in _OTHER_CLAUSES for word in found) else found


def _is_adverb(before: Sequence[Token]) -> bool:
    """Whether a word in -ly tells how somebody speaks, by what stands before it: the family is no adverb."""
    return not before or before[-1].text.lower() not in _ARTICLES


def _last_phrase(words: Sequence[Token]) -> list[Token]:
    """What begins with the last article or capital: at a briefing the minister; during the debate Tamaz Lolua."""
    starts = [n for n, word in enumerate(words) if n > 1 and word.text.lower() in _ARTICLES]
    first = starts[-1] if starts else len(words)
    capitals = next((n for n in range(len(words), 0, -1) if n == 1 or not words[n - 1].text[:1].isupper()), 0)
    return list(words[min(first, capitals) if starts else capitals :])


def _english(words: Sequence[Token]) -> list[Token]:
    """What follows the verb, up to the first word that begins something else; how it is said tells nobody: said quietly."""
    found: list[Token] = []
    for word in words[1:] if words and _HOW.fullmatch(words[0].text) else words:
        if word.text.lower() in _ENGLISH_ENDS:
            break
        found.append(word)
    return found


def _nominative(words: Sequence[Token], language: str) -> list[Token]:
    """The first noun in the nominative that no preposition governs, with the genitives and names behind it.

    One that can be nothing else goes before one that may be an object: «нагадав прислів'я голова Нацбанку».
    """
    found = []
    governed = False
    for n, word in enumerate(words):
        cases, part = _cases(word.text, language)
        is_of_date = n > 0 and words[n - 1].text.isdecimal()
        if part == "NOUN" and "nomn" in cases and not governed and not is_of_date:
            found.append(("accs" in cases and not _is_living(word.text, language), n))
        governed = part == "PREP" or (governed and part != "NOUN")
    if not found:
        return []
    _, first = min(found)
    named = [words[first], *_attached(words[first + 1 :], language)]
    # An adjective that may name people does not when a noun follows it: «дежурный», «дежурный спасатель».
    is_quality = _PEOPLE.match(fold(named[0].text, case=True)) and any(n == first + 1 for _, n in found)
    return [named[0], *_nominative(words[first + 1 :], language)] if is_quality and len(named) == 1 else named


def _is_living(word: str, language: str) -> bool:
    """Whether a word in the nominative may be somebody: «посол», which is a salting as well."""
    return any({"NOUN", "anim", "nomn"} <= parse.tag.grammemes for parse in parses(fold(word.lower(), case=True), language))


def _unlike_object(words: Sequence[Token], language: str) -> list[Token]:
    """The subject of a verb that calls something by a name, when no form of it could be what is called so."""
    found = _nominative(words, language)
    if found and "accs" in _cases(found[0].text, language)[0] and not (found[0].start and found[0].text[:1].isupper()):
        return []
    return found


def _institution(words: Sequence[Token], language: str) -> list[Token]:
    """A place that speaks: «пояснили в ведомстве»."""
    if len(words) < 2 or words[0].text.lower() not in _INSIDE or _cases(words[1].text, language)[1] not in ("NOUN", "ADJF"):
        return []
    noun = next((n for n, word in enumerate(words) if _cases(word.text, language)[1] == "NOUN"), 0)
    return [*words[1 : noun + 1], *_attached(words[noun + 1 :], language)]


def _genitive(words: Sequence[Token], language: str) -> list[Token]:
    found: list[Token] = []
    for word in words:
        cases, part = _cases(word.text, language)
        if part not in ("NOUN", "ADJF") or not cases & {"gent", "gen2"}:
            break
        found.append(word)
    return found


def _attached(words: Sequence[Token], language: str) -> list[Token]:
    """Genitives behind a noun, and names in the nominative."""
    found: list[Token] = []
    for word in words:
        cases, part = _named_cases(word.text, language) if word.text[:1].isupper() else _cases(word.text, language)
        fits = cases & {"gent", "gen2"} or (word.text[:1].isupper() and "nomn" in cases)
        if part not in ("NOUN", "ADJF", "PRTF") or not fits:
            break
        found.append(word)
    return found


@lru_cache(maxsize=20_000)
def _named_cases(word: str, language: str) -> tuple[frozenset[str], str]:
    """The cases of a name, which may sound like any word: Сорока is no form of forty, Драй no order to tease."""
    found = [parse for parse in parses(fold(word.lower(), case=True), language) if str(parse.tag.POS) in ("NOUN", "ADJF")]
    cases = frozenset(str(parse.tag.case or "nomn") for parse in found)
    if cases:
        return cases, "NOUN"
    return _cases(word, language) if word.lower() in _GOVERNING else (frozenset(("nomn", "gent")), "NOUN")


@lru_cache(maxsize=20_000)
def _cases(word: str, language: str) -> tuple[frozenset[str], str]:
    """The cases that a word may be in, and its likeliest part of speech; a dictionary form may have no case in its tag."""
    found = parses(fold(word.lower(), case=True), language)
    part = str(found[0].tag.POS)
    if _PEOPLE.match(fold(word, case=True)):
        return frozenset(str(parse.tag.case or "nomn") for parse in found), "NOUN"
    if word.lower() in _GOVERNING:
        part = "PREP"
    if word.lower() in _NO_NOUNS:
        part = "CONJ"
    return frozenset(str(parse.tag.case or "nomn") for parse in found if str(parse.tag.POS) == part), part


def may_be_subject(word: str, language: str) -> bool:
    """Whether a Russian or Ukrainian word may be in the nominative, or in the genitive as what belongs to a subject.

    Args:
        word: in lower case.
        language: ``ru`` or ``uk``.
    """
    cases = _cases(word, language)[0] | _named_cases(word, language)[0]
    return bool(cases & {"nomn", "gent", "gen2"}) and word not in _GOVERNING


def is_action(word: str, language: str, *, only_beside: bool = False) -> bool:
    """Whether a Russian or Ukrainian word is a verb or an adverbial participle.

    Args:
        word: in lower case.
        language: ``ru`` or ``uk``.
        only_beside: whether verbs do not count: «пообещав», not «пообещал».
    """
    return _cases(word, language)[1] in (("GRND",) if only_beside else ("VERB", "INFN", "GRND"))
