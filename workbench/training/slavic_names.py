"""Russian and Ukrainian names in Latin letters, each with its Russian spelling: made from the dictionaries of both languages."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from workbench.text.lemmas import analyser
from workbench.text.naming.transliteration import transliterate

_SEED = 2
_MOST = 9_000
"""Names of a language."""

_SCHEMES = {"ru": ("ru-news", "ru-bgn"), "uk": ("uk-kmu",)}
_KINDS = frozenset(("Surn", "Name", "Geox"))
_LETTERS = re.compile(r"[а-яёіїєґ'’ʼ]{4,14}")
_SLAVIC = re.compile(
    r".*(?:[оеёє]в|[иіїы]н|[сцз]ь?к[иы]й|[оеёє]ва|[иіїы]на|[сцз]ь?ка|ская|цкая|[оеє]вна|[ії]вна|ич|ко|[юу]к|як|ак|ец|ець|ян|дзе|ый|ий|ло|ш[иа]|ь|ик|[оеє]во|[иі]но|ь?ськ|ск|град)"
)
_MARKS = "'’ʼ"

_SPELLINGS = (
    *((re.compile(r"(?<=[сзц])ьк(?=ий|а|ого)"), "к"), (re.compile(r"(?<=[сцз]к)а\Z"), "ая")),
    *((re.compile(r"(?<=[бвдлмнпрстфз])ий\Z"), "ый"), (re.compile(r"(?<=[сц])ьк\Z"), "к")),
    *((re.compile(f"[{_MARKS}]"), "ь"), (re.compile(r"(?<=[бвгдлмнпрстф])йо"), "ье"), (re.compile("йов"), "ев")),
    *((re.compile("ьо"), "е"), (re.compile(r"(?<=[жчшщ])о(?=в)"), "е"), (re.compile("ець"), "ец"), (re.compile(r"ць\Z"), "ц")),
    *((re.compile("[ії]"), "и"), (re.compile("є"), "е"), (re.compile("ґ"), "г"), (re.compile("ё"), "е")),
)
"""What Ukrainian letters are in Russian; in names «и» stays as it is."""


def russian_spelling(name: str) -> str:
    """A Ukrainian surname as it is written in Russian, without ё: «Ковальський» is «Ковальский», «Лук'яненко» «Лукьяненко».

    Args:
        name: in lower case.
    """
    for pattern, letters in _SPELLINGS:
        name = pattern.sub(letters, name)
    return name


def romanised() -> Iterator[tuple[str, str]]:
    """Names in Latin letters with their Russian spellings, each pair once, chosen with a seed."""
    found: dict[tuple[str, str], None] = {}
    for language, schemes in _SCHEMES.items():
        for name in _chosen(_names(language)):
            for scheme in schemes:
                latin = transliterate(name, scheme).lower()
                latin = "".join(letter for letter in latin.replace("ë", "e") if letter.isalpha())
                found[latin, russian_spelling(name) if language == "uk" else name.replace("ё", "е")] = None
    yield from found


def _names(language: str) -> set[str]:
    every = analyser(language).dictionary.iter_known_words()
    known = ((word, tag.grammemes) for word, tag, *_ in every)
    return {word for word, kinds in known if "nomn" in kinds and "plur" not in kinds and not _KINDS.isdisjoint(kinds)}


def _chosen(names: Iterable[str]) -> list[str]:
    fit = sorted(name for name in names if _LETTERS.fullmatch(name) and _SLAVIC.fullmatch(name))
    return random.Random(_SEED).sample(fit, min(_MOST, len(fit)))  # noqa: S311 (not for secrets)
