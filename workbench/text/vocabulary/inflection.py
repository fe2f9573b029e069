"""Russian and Ukrainian words in the form that a word of the other language stands in.

pymorphy3's tags are not alike in both: Ukrainian singulars and infinitives are marked otherwise, and Ukrainian participles and
adverbial participles are words of their own. Here a word is a headword and a kind, and both languages have the same kinds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from workbench.text.context import readings as dictionary
from workbench.text.context.places import likely, places
from workbench.text.context.tags import tag_of
from workbench.text.lemmas import analyser, parses
from workbench.text.typography import fold
from workbench.text.words import word_tokens

Kind = Literal["noun", "adjective", "verb", "unchanging"]
Grammemes = frozenset[str]

KINDS: dict[str, Kind] = {
    "NOUN": "noun",
    **dict.fromkeys(("ADJF", "ADJS", "PRTF", "PRTS"), "adjective"),
    **dict.fromkeys(("VERB", "INFN"), "verb"),
}
"""pymorphy3's parts of speech as kinds of headwords; every other is taken for unchanging."""

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
OTHER_CASES = {"gen1": "gent", "gen2": "gent", "loc2": "loct", "acc2": "accs", "voct": "nomn"}
"""Cases that only some words have, and the case that each is a form of."""
_EVERY_CASE = frozenset((*CASES, *OTHER_CASES))
GENDERS = ("masc", "femn", "neut")
_PERSONS = ("1per", "2per", "3per")
_PARTICIPLES = ("PRTF", "PRTS")


class Reading(NamedTuple):
    """What a form may be.

    Attributes:
        headword: of participles their masculine nominative; of unchanging words the form itself, also of pronouns, numerals,
            comparatives and adverbial participles; folded.
        grammemes: of the form, as pymorphy3 has them.
        score: how likely it is, 0 to 1.
    """

    headword: str
    kind: Kind
    grammemes: Grammemes
    score: float


@lru_cache(maxsize=20_000)
def readings(word: str, language: str) -> tuple[Reading, ...]:
    """What a word may be, whatever its sentence, the likeliest first.

    Args:
        word: folded, in lower case.
        language: ``ru`` or ``uk``.
    """
    return tuple(_reading(word, each, each.share, language) for each in dictionary.readings(word, language))


class Sentence:
    """A sentence whose words are asked for what they may be where they stand.

    Args:
        text: as it is written.
        language: ``ru`` or ``uk``.
    """

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language

    def readings(self, start: int) -> tuple[Reading, ...]:
        """What the word that begins at a place may be there; empty where none begins."""
        found = self._words.get(start)
        return _in_place(*found, self._language) if found is not None else ()

    @cached_property
    def _words(self) -> Mapping[int, tuple[str, Mapping[str, float]]]:
        """Start of each word → its key, and how likely each tag is."""
        tokens = word_tokens(self._text)
        if not tokens:
            return {}
        ends = [0, *(token.end for token in tokens)]
        words = [
            (token.text, fold(token.text, case=True), self._text[end : token.start].strip())
            for token, end in zip(tokens, ends, strict=False)
        ]
        found = likely(places(words, begins=True), self._language)
        return {token.start: (key, tags) for token, (_, key, _), tags in zip(tokens, words, found, strict=True)}


def _in_place(word: str, tags: Mapping[str, float], language: str) -> tuple[Reading, ...]:
    """The readings of a word, each with its share in the likelihood of its tag."""
    every = [(each, tag_of(each, word)) for each in dictionary.readings(word, language)]
    sums: defaultdict[str, float] = defaultdict(float)
    for each, tag in every:
        sums[tag] += each.share
    return tuple(_reading(word, each, tags.get(tag, 0.0) * each.share / (sums[tag] or 1), language) for each, tag in every)


def _reading(word: str, found: dictionary.Reading, score: float, language: str) -> Reading:
    kind = KINDS.get(found.kind, "unchanging")
    headword = word if kind == "unchanging" else found.lemma
    if found.kind in _PARTICIPLES:
        headword = _participle(word, found.tags, language) or headword
    return Reading(headword, kind, found.tags, score)


@lru_cache(maxsize=20_000)
def _participle(word: str, grammemes: Grammemes, language: str) -> str | None:
    """The masculine nominative of a Russian participle."""
    parse = next((each for each in parses(word, language) if _grammemes(each.tag) == grammemes), None)
    full = parse.inflect({"PRTF", "masc", "sing", "nomn"}) if parse is not None else None
    return fold(full.word, case=True) if full is not None else None


def form(headword: str, kind: Kind, language: str, like: Grammemes) -> str | None:
    """A headword in the form that the grammemes of a word of the other language describe; None when it has no such form.

    Args:
        headword, kind: as `Reading` has them.
        language: of the headword, ``ru`` or ``uk``.
        like: of the other word.
    """
    if kind == "unchanging":
        return headword
    if language == "ru" and {"futr", "impf"} <= like:
        return _compound_future(headword, like)
    return _form(headword, kind, language, like)


def _compound_future(headword: str, like: Grammemes) -> str | None:
    """«Робитиме» is one word, «будет делать» two."""
    will, infinitive = _form("быть", "verb", "ru", like - {"impf"}), _form(headword, "verb", "ru", frozenset(("INFN",)))
    return f"{will} {infinitive}" if will and infinitive else None


@lru_cache(maxsize=20_000)
def _form(headword: str, kind: Kind, language: str, like: Grammemes) -> str | None:
    if language == "uk" and {"PRTS", "neut"} <= like and _IMPERSONAL.search(headword):
        return _IMPERSONAL.sub("о", headword)
    asked = analyser(language)
    forms = asked.dictionary
    for word, paradigms in forms.words.similar_items(headword, asked.char_substitutes):
        for paradigm, number in dict.fromkeys(paradigms):
            ends = _fitting(paradigm, number, kind, language, like)
            if ends:
                stem: str = forms.build_stem(forms.paradigms[paradigm], number, word)
                found = [prefix + stem + suffix for prefix, suffix in ends]
                return next((text for text in found if language != "uk" or not _BOOKISH.search(text)), found[0])
    return None


_BOOKISH = re.compile(r"(?:ім|сь|ть|ові|еві|єві)\Z")
"""The endings of Ukrainian forms that stand beside commoner ones: «міжнароднім», «виявивсь», «буть», «холмові»."""

_IMPERSONAL = re.compile(r"(?<=[еєїаят]н|.т)ий\Z")
"""The ending of Ukrainian participles whose short neuter is impersonal: «зроблений», «зроблено»."""

_Ends = tuple[str, str]
"""What stands before and behind the stem in a form."""

_Cells = Sequence[tuple[_Ends, Grammemes]]
"""The forms of a paradigm with their grammemes."""


@lru_cache(maxsize=20_000)
def _fitting(paradigm: int, number: int, kind: Kind, language: str, like: Grammemes) -> Sequence[_Ends]:
    """The forms of a paradigm that fit the grammemes of another language's word, the best first.

    Args:
        number: of the form that the headword is; a paradigm is of this kind only by its first, or by a participle.
    """
    cells = _paradigm(paradigm, language)
    grammemes = cells[number][1]
    is_participle = bool(grammemes & set(_PARTICIPLES))
    if (number and not is_participle) or not any(KINDS.get(each) == kind for each in grammemes):
        return ()
    voice = grammemes & {"pssv", "actv", "past", "pres"} if is_participle else frozenset()
    fits = {"noun": _nouns, "adjective": _adjectives, "verb": _verbs}[kind]
    return fits([cell for cell in cells if voice <= cell[1]], like)


@lru_cache(maxsize=20_000)
def _paradigm(paradigm: int, language: str) -> _Cells:
    info = analyser(language).dictionary.build_paradigm_info(paradigm)
    return tuple(((prefix, suffix), _grammemes(tag)) for prefix, tag, suffix in info)


def _nouns(cells: _Cells, like: Grammemes) -> list[_Ends]:
    case, is_plural = _case(like), "plur" in like
    found = [ends for ends, tags in cells if _stands_in(tags, case) and ("plur" in tags) == is_plural]
    return found or [ends for ends, tags in cells if _stands_in(tags, case)]


def _stands_in(tags: Grammemes, case: str) -> bool:
    """Whether a noun's form stands in a case; the Ukrainian dictionary says none of the first form of «директор»."""
    return case in tags or (not tags & _EVERY_CASE and (case == "nomn" or (case == "accs" and "inan" in tags)))


def _adjectives(cells: _Cells, like: Grammemes) -> list[_Ends]:
    case, is_plural = _case(like), "plur" in like
    gender = next((each for each in GENDERS if each in like), "masc")
    full = [(ends, tags) for ends, tags in cells if tags & {"ADJF", "PRTF"} and "Supr" not in tags]
    same = [(ends, tags) for ends, tags in full if ("plur" in tags) == is_plural and (is_plural or gender in tags)]
    if case == "accs" and (is_plural or gender == "masc"):
        case = "gent" if "anim" in like and "inan" not in like else "nomn"
    return [ends for ends, tags in same if case in tags]


def _verbs(cells: _Cells, like: Grammemes) -> list[_Ends]:
    number = "plur" in like
    verbs = [(ends, tags) for ends, tags in cells if "VERB" in tags and ("plur" in tags) == number]
    if like & {"INFN", "infn"}:
        return [ends for ends, tags in cells if tags & {"INFN", "infn"}]
    if "Impe" in like and (passive := [ends for ends, tags in cells if {"PRTS", "neut"} <= tags]):
        return passive
    if like & {"past", "Impe"} and not like & set(_PERSONS):
        gender = "neut" if "Impe" in like else next((each for each in GENDERS if each in like), "masc")
        return [ends for ends, tags in verbs if "past" in tags and (number or gender in tags)]
    if "impr" in like:
        return [ends for ends, tags in verbs if "impr" in tags and "incl" not in tags and "1per" not in tags]
    person = next((each for each in _PERSONS if each in like), "3per")
    tenses = [(ends, tags) for ends, tags in verbs if person in tags and tags & {"pres", "futr"} and "impr" not in tags]
    same = [ends for ends, tags in tenses if tags & like & {"pres", "futr"}]
    return same or [ends for ends, _ in tenses]


def _case(like: Grammemes) -> str:
    usual = next((case for case in CASES if case in like), None)
    return usual or next((case for tag, case in OTHER_CASES.items() if tag in like), "nomn")


def _grammemes(tag: object) -> Grammemes:
    return frozenset(map(str, tag.grammemes))  # type: ignore[attr-defined]
