"""The words, numbers and signs of a sentence as they are translated between English and Russian."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from workbench.mt.phrases.costs import ENGLISH, RUSSIAN, costs_of
from workbench.mt.phrases.keys import is_acronym, pieces
from workbench.mt.phrases.subject_first import subject_first
from workbench.text.typography import fold
from workbench.text.vocabulary.bilingual import from_english, into_english
from workbench.text.vocabulary.english import lemmas
from workbench.text.vocabulary.inflection import readings
from workbench.text.words import Token

_COMPOUND = re.compile(r"[a-zа-яё]{2,}(?:-[a-zа-яё]{2,})+", re.IGNORECASE)
_PART = re.compile(r"[^-]+")


def english_pieces(sentence: str, source: str) -> list[Token]:
    """The words, numbers and signs of a sentence, in the order of English.

    ``U.S.`` is one word, and a compound that nothing knows is its parts.
    """
    found = pieces(sentence)
    if source != ENGLISH:
        return subject_first(sentence, [part for token in found for part in _of_compound(token)])
    found = [part for token in found for part in _parts(token, _is_english)]
    done: list[Token] = []
    place = 0
    while place < len(found):
        end = place
        while end + 1 < len(found) and _is_initial(found, end):
            end += 2
        if end - place >= 4:
            start, last = found[place].start, found[end - 1].end
            done.append(Token(sentence[start:last].replace(".", ""), start, last, "word"))
            place = end
        else:
            done.append(found[place])
            place += 1
    return done


def _parts(token: Token, is_known: Callable[[str], bool]) -> list[Token]:
    """The words of ``police-guarded`` when only they are known; otherwise the token."""
    if token.kind != "word" or not _COMPOUND.fullmatch(token.text) or is_known(token.text):
        return [token]
    parts = [
        Token(each.group(), token.start + each.start(), token.start + each.end(), "word") for each in _PART.finditer(token.text)
    ]
    return parts if all(is_known(part.text) or is_acronym(part.text) for part in parts) else [token]


def _of_compound(token: Token) -> list[Token]:
    """The words of «бизнес-форум» and «ТВ-программа»; one with a capital is likely to be a name."""
    is_name = token.text[:1].isupper() and not is_acronym(token.text.partition("-")[0])
    return [token] if is_name else _parts(token, _is_russian)


def _is_russian(word: str) -> bool:
    key = fold(word, case=True)
    return any(words for words, _ in costs_of(RUSSIAN).of(key)) or any(
        into_english(each.headword) for each in readings(key, RUSSIAN)
    )


def _is_english(word: str) -> bool:
    key = fold(word, case=True)
    return any(words for words, _ in costs_of(ENGLISH).of(key)) or any(from_english(lemma) for lemma in lemmas(key))


def _is_initial(found: Sequence[Token], place: int) -> bool:
    letter, point = found[place], found[place + 1]
    adjoins = point.text == "." and letter.end == point.start
    after = place + 2 < len(found) and found[place + 2].start == point.end
    return (
        len(letter.text) == 1 and letter.text.isupper() and adjoins and (after or (place >= 2 and found[place - 1].text == "."))
    )
