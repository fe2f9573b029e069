"""Ukrainian adjectives without their degree, which the dictionary lists as words of their own: найдовший, довший, довгий."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

_IRREGULAR = """
довший довгий; кращий добрий гарний; гірший поганий; більший великий; менший малий маленький; коротший короткий; вищий високий;
нижчий низький; дорожчий дорогий; важчий важкий; легший легкий; дальший далекий; ближчий близький; ширший широкий; вужчий вузький;
старший старий; глибший глибокий; тяжчий тяжкий; дешевший дешевий; швидший швидкий; тонший тонкий; м'якший м'який; рідший рідкий;
солодший солодкий; молодший молодий; дужчий дужий; багатший багатий; простіший простий; міцніший міцний; найважливіший важливий
"""


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


@cache
def _irregular() -> dict[str, frozenset[str]]:
    rows = (line.split() for line in _IRREGULAR.replace("\n", " ").split(";"))
    return {compared: frozenset(plain) for compared, *plain in rows}
