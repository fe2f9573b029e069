"""Words that a rough model has left as they were: Russian ones in a Ukrainian text, and the other way round.

On 200 sentences of FLORES dev each way, the references had one such word, an "нейротоксин" that the Russian dictionary lacks.
"""

from __future__ import annotations

from workbench.core.language import base
from workbench.text.words import word_tokens

SISTERS = frozenset({"ru", "uk"})

SHORTEST = 4
"""Letters; shorter words are too often the same in both."""


def untranslated(source: str, target: str, source_language: str, target_language: str) -> list[tuple[int, int]]:
    """Where words of the source stand in its translation that are none of the translation's language, in characters.

    Names, which begin with a capital, are left out, and so is every word that only one of the dictionaries lacks by chance: it
    has to be in that of the source, and in no form in that of the target.
    """
    languages = base(source_language), base(target_language)
    if set(languages) != SISTERS:
        return []
    from workbench.text.lemmas import is_known

    given = {token.text.casefold() for token in word_tokens(source)}
    return [
        (token.start, token.end)
        for token in word_tokens(target)
        if len(token.text) >= SHORTEST
        and token.text.islower()
        and token.text in given
        and is_known(token.text, languages[0])
        and not is_known(token.text, languages[1])
    ]
