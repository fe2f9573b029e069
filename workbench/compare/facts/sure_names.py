"""Whether words of several versions are names for certain, by the dictionaries or by what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.compare.facts.same_names import are_streets, are_surnames, is_of_foreign_spelling
from workbench.core.language import base
from workbench.text.names import Word, is_adjective, is_common, is_english


def is_name_here(group: Mapping[str, Word], texts: Mapping[str, str]) -> bool:
    """Whether words are names for certain, by the dictionary, or by a first name or a word for a street beside them."""
    return is_sure(group) or are_streets(group, texts) or are_surnames(group, texts)


def may_be_name(tag: str, word: Word) -> bool:
    """Whether no dictionary has the word as another than a name; a brand in Latin letters is no English word."""
    if base(tag) == "en":
        return True
    if word.text.isascii():
        return not is_english(word.text)
    return not is_common(word.text, base(tag))


def is_sure(group: Mapping[str, Word]) -> bool:
    """Whether versions agree on what is a name for certain: it sounds alike in English, or no dictionary knows better."""
    foreign = is_of_foreign_spelling(group)
    return all(
        may_be_name(tag, word) or (foreign and not word.text.isascii() and not is_adjective(word.text, base(tag)))
        for tag, word in group.items()
    )
