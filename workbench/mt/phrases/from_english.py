"""What the words of an English sentence are in Russian by the dictionary, in every form that they may need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.verb_groups import verb_groups
from workbench.text.typography import fold
from workbench.text.vocabulary import english_inflection as english
from workbench.text.vocabulary.bilingual import Answer, from_english
from workbench.text.vocabulary.english import lemmas
from workbench.text.vocabulary.inflection import Kind, form, readings
from workbench.text.words import Token

Words = tuple[str, ...]
"""Folded, in lower case."""

LONGEST = 4
"""Words of an English expression."""

_CASES = {"nomn": 0.3, "gent": 0.25, "accs": 0.2, "loct": 0.1, "ablt": 0.1, "datv": 0.05}
_GENDERS = ("masc", "femn", "neut")
_PAST = ({"past", "sing", "masc"}, {"past", "plur"}, {"past", "sing", "femn"}, {"past", "sing", "neut"})
_SINGULAR = ({"sing", "3per", "pres"}, {"sing", "3per", "futr"})
_PLURAL = ({"plur", "3per", "pres"}, {"plur", "3per", "futr"})
_INFINITIVE = "INFN"
_GERUND_SHARE = 0.3

_POSSESSIVE = ("'s", "s'")
_FEW = 2
"""Answers of a word that are tried beside those of another."""

_UNMARKED = 0.4
"""How sure it is that a noun before a noun belongs to it."""


class FromEnglish:
    """What the dictionary says of one sentence's words.

    Args:
        tokens: of the sentence, without spaces.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._words = [fold(token.text, case=True) for token in tokens]
        self._counted = {place + 1 for place, token in enumerate(tokens) if token.kind == "number"}

    def answers(self, start: int, end: int) -> dict[Words, float]:
        """What a stretch of words can be → how sure that is, 0 to 1; empty when the dictionary does not know it."""
        return dict(_answers(" ".join(self._words[start:end]).replace(" '", "'"), counted=start in self._counted))


@lru_cache(maxsize=20_000)
def _answers(expression: str, *, counted: bool) -> tuple[tuple[Words, float], ...]:
    found: defaultdict[Words, float] = defaultdict(float)
    for words, sure in _forms(expression, counted=counted):
        key = tuple(words.split(" "))
        found[key] = max(found[key], sure)
    return tuple(found.items())


def _forms(expression: str, *, counted: bool) -> Iterator[tuple[str, float]]:
    yield from verb_groups(expression)
    if not counted:
        yield from _exchanged(expression)
    is_possessive = expression.endswith(_POSSESSIVE)
    bare = expression[:-2] + ("s" if expression.endswith("s'") else "") if is_possessive else expression
    for lemma in _lemmas(bare):
        for answer in from_english(lemma):
            if answer.part in "ng":
                yield from _nouns(answer, bare, lemma, genitive=is_possessive)
            elif not is_possessive:
                yield from _others(answer, bare, lemma)


def _exchanged(expression: str) -> Iterator[tuple[str, float]]:
    """A noun that belongs to another stands before it in Russian: "government's decision", "command module"."""
    first, _, second = expression.partition(" ")
    if not second or " " in second or second.endswith(_POSSESSIVE):
        return
    owners = list(_owners(first))
    for lemma in _lemmas(second) if owners else ():
        for answer in from_english(lemma)[:_FEW]:
            if answer.part == "n" and " " not in answer.headword:
                for words, sure in _nouns(answer, second, lemma, genitive=False):
                    yield from ((f"{words} {owner}", sure * share) for owner, share in owners)


def _owners(word: str) -> Iterator[tuple[str, float]]:
    """A word in the genitive."""
    is_possessive = word.endswith(_POSSESSIVE)
    bare = word[:-2] + ("s" if word.endswith("s'") else "") if is_possessive else word
    for lemma in _lemmas(bare):
        answers = from_english(lemma)
        parts = {answer.part for answer in answers}
        if not is_possessive and (lemma != bare or (parts & set("adpv") and "g" not in parts)):
            continue
        for answer in answers[:_FEW]:
            if answer.part in "ng":
                worth = answer.sure if is_possessive else answer.sure * _UNMARKED
                yield from ((words, sure * worth) for words, sure in _nouns(answer, bare, lemma, genitive=True))


def _lemmas(expression: str) -> list[str]:
    """What an expression may be a form of: its last word a noun's, its first a verb's."""
    first, _, rest = expression.partition(" ")
    before, _, last = expression.rpartition(" ")
    nouns = (f"{before} {lemma}".strip() for lemma in lemmas(last))
    verbs = (f"{lemma} {rest}".strip() for lemma in lemmas(first))
    return list(dict.fromkeys((expression, *nouns, *verbs)))


def _nouns(answer: Answer, word: str, lemma: str, *, genitive: bool) -> Iterator[tuple[str, float]]:
    is_plural = word != lemma and word == english.plural(lemma)
    if word != lemma and not is_plural:
        return
    cases = {"gent": 1.0} if genitive else _CASES
    numbers = ("plur",) if is_plural or _is_plural(answer.headword) else ("sing",)
    for number, (case, share) in product(numbers, cases.items()):
        declined = _declined(answer.headword, number, case)
        if declined:
            yield declined, answer.sure * share


@lru_cache(maxsize=10_000)
def _declined(headword: str, number: str, case: str) -> str | None:
    """A noun with the adjectives before it and whatever stands behind it, in a case."""
    words = headword.split(" ")
    nouns = [n for n, word in enumerate(words) if _is(word, "noun")]
    place = next((n for n in nouns if not _is(words[n], "adjective")), nouns[-1] if nouns else len(words) - 1)
    gender = next((each for each in _GENDERS if each in _grammemes(words[place])), "masc")
    done: list[str] = []
    for n, word in enumerate(words):
        kind: Kind = "noun" if n == place and _is(word, "noun") else "adjective"
        animate = "anim" if "anim" in _grammemes(words[place]) else "inan"
        if n > place:
            done.append(word)
            continue
        found = form(word, kind, RUSSIAN, frozenset((number, case, gender, animate)))
        if found is None:
            return headword if case == "nomn" and len(words) == 1 else None
        done.append(found)
    return " ".join(done)


def _others(answer: Answer, word: str, lemma: str) -> Iterator[tuple[str, float]]:
    if answer.part == "a":
        yield from _adjectives(answer, word, lemma)
    elif answer.part == "v":
        for asked, share in _verb_forms(word, lemma):
            done = _conjugated(answer.headword, asked)
            if done:
                yield done, answer.sure * share
    elif word == lemma:
        yield answer.headword, answer.sure


def _adjectives(answer: Answer, word: str, lemma: str) -> Iterator[tuple[str, float]]:
    if word != lemma:
        return
    for case, share in _CASES.items():
        for number, gender in (("sing", "masc"), ("sing", "femn"), ("sing", "neut"), ("plur", "")):
            asked = frozenset((number, case, gender or "plur", "inan"))
            words = [form(each, "adjective", RUSSIAN, asked) or each for each in answer.headword.split(" ")]
            yield " ".join(words), answer.sure * share


def _verb_forms(word: str, lemma: str) -> Iterator[tuple[frozenset[str], float]]:
    if word == lemma:
        yield frozenset((_INFINITIVE,)), 0.5
        yield from ((frozenset(each), 0.25) for each in _PLURAL)
    if word == english.third_person(lemma):
        yield from ((frozenset(each), 0.5) for each in _SINGULAR)
    if word == english.past(lemma):
        yield from ((frozenset(each), 0.4) for each in _PAST)
    if word == english.gerund(lemma):
        yield frozenset((_INFINITIVE,)), _GERUND_SHARE


@lru_cache(maxsize=10_000)
def _conjugated(headword: str, asked: frozenset[str]) -> str | None:
    first, _, rest = headword.partition(" ")
    found = first if _INFINITIVE in asked else form(first, "verb", RUSSIAN, asked)
    return f"{found} {rest}".strip() if found else None


@lru_cache(maxsize=10_000)
def _grammemes(word: str) -> frozenset[str]:
    known = [each for each in readings(word, RUSSIAN) if each.kind == "noun" and each.headword == word]
    return known[0].grammemes if known else frozenset()


def _is(word: str, kind: Kind) -> bool:
    return any(each.kind == kind and each.headword == word for each in readings(word, RUSSIAN))


def _is_plural(headword: str) -> bool:
    return "plur" in _grammemes(headword.rsplit(" ", 1)[-1])
