"""Adjectives without their degree, where no dictionary form has it: найдовший, довший, довгий; dullest, dull."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

_IRREGULAR = """
довший довгий; кращий добрий гарний; гірший поганий; більший великий; менший малий маленький; коротший короткий; вищий високий;
нижчий низький; дорожчий дорогий; важчий важкий; легший легкий; дальший далекий; ближчий близький; ширший широкий; вужчий вузький;
старший старий; глибший глибокий; тяжчий тяжкий; дешевший дешевий; швидший швидкий; тонший тонкий; м'якший м'який; рідший рідкий;
солодший солодкий; молодший молодий; дужчий дужий; багатший багатий; простіший простий; міцніший міцний; найважливіший важливий
"""

_COMPARED = re.compile(r"(?P<stem>[a-z]{3,})(?:er|est)")


def positives(forms: Iterable[str]) -> frozenset[str]:
    """The plain adjectives that comparatives and superlatives are degrees of, none for other words.

    Args:
        forms: dictionary forms, folded and in lower case.
    """
    found: set[str] = set()
    for form in forms:
        compared = form.removeprefix("най")
        found |= _irregular().get(compared, frozenset())
        if compared.endswith("іший"):
            found |= {f"{compared[:-4]}ий", f"{compared[:-4]}ій"}
    return frozenset(found)


def english_positives(forms: Iterable[str]) -> frozenset[str]:
    """What English adjectives may be without their degree, words that there are not among them: tastiest, tasty and tastie.

    Args:
        forms: dictionary forms, folded and in lower case.
    """
    return frozenset(plain for form in forms if (match := _COMPARED.fullmatch(form)) for plain in _plain(match["stem"]))


def _plain(stem: str) -> Iterator[str]:
    yield from (stem, f"{stem}e")
    if stem.endswith("i"):
        yield f"{stem[:-1]}y"
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]


@cache
def _irregular() -> dict[str, frozenset[str]]:
    rows = (line.split() for line in _IRREGULAR.replace("\n", " ").split(";"))
    return {compared: frozenset(plain) for compared, *plain in rows}
