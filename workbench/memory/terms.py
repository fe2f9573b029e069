"""What a segment is found by: the terms of the index, and the folded text that scores are made on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from workbench.core.language import base
from workbench.text.lemmas import lemmas
from workbench.text.typography import fold
from workbench.text.words import tokens

_MODIFIER_APOSTROPHE = "\u02bc"


@dataclass(frozen=True, slots=True)
class Words:
    """What the index keeps of one text.

    Attributes:
        folded: the text, folded and in lower case.
        lemmas: every lemma of every word, once each, joined by spaces.
        forms: the words as they stand, in order, joined by spaces; for phrases and beginnings of words.
    """

    folded: str
    lemmas: str
    forms: str


def term(word: str, language: str) -> str:
    """One term of the index: the language, so that each counts its own words, and the word without what FTS5 splits at.

    FTS5's unicode61 splits at U+0027 and U+2019 but not at the modifier apostrophe U+02BC (measured), and every other
    character that is neither letter nor digit becomes a hyphen, which the table declares part of a word.
    """
    plain = word.replace("'", _MODIFIER_APOSTROPHE)
    return f"{language}-" + (plain if plain.isalnum() else "".join(char if char.isalnum() else "-" for char in plain))


def folded_words(text: str) -> list[str]:
    """The words and numbers of a text, folded and in lower case, in order; placeables are neither."""
    return [token.text for token in tokens(fold(text, case=True)) if token.kind in ("word", "number")]


def words(text: str, tag: str) -> Words:
    """The index terms of a segment."""
    language = base(tag)
    found = [_terms(word, language) for word in folded_words(text)]
    lemmas = dict.fromkeys(chain.from_iterable(lemmas for _, lemmas in found))
    return Words(fold(text, case=True), " ".join(lemmas), " ".join(form for form, _ in found))


@lru_cache(maxsize=100_000)
def _terms(word: str, language: str) -> tuple[str, tuple[str, ...]]:
    return term(word, language), tuple(sorted(term(lemma, language) for lemma in lemmas(word, language)))


def digest(folded: str) -> int:
    """A key for equal texts: 63 bits, so that SQLite keeps it as an integer."""
    return int.from_bytes(hashlib.blake2b(folded.encode(errors="surrogatepass"), digest_size=8).digest(), "big") >> 1


def storable(text: str) -> str:
    """The text with lone surrogates, which no UTF-8 file and so no database can hold, replaced by question marks."""
    return text if text.isascii() else text.encode(errors="replace").decode()
