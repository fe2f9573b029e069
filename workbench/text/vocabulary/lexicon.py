"""Words that translate each other in Russian, Ukrainian and English, as far as real translations show it.

``lexicon.xz`` was learned from two thirds of the corpus of the starter model, as `training.word_pairs` does: IBM model 1
in both directions over dictionary forms (Brown et al. 1993), kept where both directions agree (geometric mean of 0.07 or
more, seen four times or more), at most eight a word. Words that share their consonants across the alphabets are not in
it. It is no dictionary to show to people: it has the corpus's bias to software and narrative, and its mistakes.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "ru", "uk")
_FILE = Path(__file__).with_name("lexicon.xz")


def translations(form: str, language: str, other: str) -> tuple[str, ...]:
    """What a word may be in another language, as dictionary forms, none when it is not known.

    Args:
        form: a dictionary form, folded and in lower case.
        language, other: of ``en``, ``ru`` and ``uk``.
    """
    found = _tables().get((language, other), {}).get(form)
    return tuple(found.split()) if found is not None else ()


@cache
def _tables() -> Mapping[tuple[str, str], Mapping[str, str]]:
    """(language, other language) → word → words with spaces between; read in a tenth of a second when first asked."""
    tables: dict[tuple[str, str], dict[str, str]] = {(one, other): {} for one in LANGUAGES for other in LANGUAGES}
    english, slavic = lzma.decompress(_FILE.read_bytes()).decode("utf-8").split("\n\n")
    for line in english.split("\n"):
        word, russian, ukrainian = line.split("\t")
        if russian:
            tables["en", "ru"][word] = russian
        if ukrainian:
            tables["en", "uk"][word] = ukrainian
    for line in slavic.split("\n"):
        word, ukrainian = line.split("\t")
        tables["ru", "uk"][word] = ukrainian
    for one, other in (("en", "ru"), ("en", "uk"), ("ru", "uk")):
        tables[other, one] = _turned(tables[one, other])
    return tables


def _turned(table: Mapping[str, str]) -> dict[str, str]:
    turned: dict[str, str] = {}
    for word, others in table.items():
        for other in others.split():
            turned[other] = f"{turned[other]} {word}" if other in turned else word
    return turned
