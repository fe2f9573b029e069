"""Whose something is that all versions of a quotation name: «наша ошибка» is not "their mistake"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from workbench.compare.facts.content import ContentWord, all_words, content_words
from workbench.compare.facts.relations import SAME, relation
from workbench.compare.facts.replacing import parts
from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.typography import fold

_OURS, _YOURS, _THEIRS = "ours", "yours", "theirs"

_OWNERS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        _OURS: r"наш(?:а|е|и|его|ей|ему|им|их|ими|у|ем)?|мо(?:й|я|е|и|его|ей|ему|им|их|ими|ю|ем)",
        _YOURS: r"ваш(?:а|е|и|его|ей|ему|им|их|ими|у|ем)?|тво(?:й|я|е|и|его|ей|ему|им|их|ими|ю|ем)",
        _THEIRS: r"их|его|ее",
    },
    "uk": {
        _OURS: r"наш(?:а|е|і|ого|ої|ому|ій|им|их|ими|у|ою)?|м(?:ій|оя|оє|ої|ого|оєї|оєму|оїй|оїм|оїх|оїми|ою|оєю)",
        _YOURS: r"ваш(?:а|е|і|ого|ої|ому|ій|им|их|ими|у|ою)?|тв(?:ій|оя|оє|ої|ого|оєї|оєму|оїй|оїм|оїх|оїми|ою|оєю)",
        _THEIRS: r"їхн(?:ій|я|є|і|ього|ьої|ьому|ім|іх|іми|ю|ьою)|їх|його|її",
    },
    "en": {_OURS: "ours?|my|mine", _YOURS: "yours?", _THEIRS: "theirs?|his|hers?|its"},
}
_PATTERNS = {language: {owner: re.compile(words) for owner, words in owners.items()} for language, owners in _OWNERS.items()}
_NEXT = 2
"""How far behind the word for an owner, in words, what is owned may stand: our new house."""


@dataclass(frozen=True, slots=True)
class _Owned:
    word: ContentWord
    owner: str


def owned_otherwise(quoted: Mapping[str, str]) -> str | None:
    """The version of three that gives something to another owner than the others do, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted):
        return None
    found = {tag: list(_owned(text, tag)) for tag, text in quoted.items()}
    first, second, third = found
    for one in found[first]:
        for other in found[second]:
            for another in found[third]:
                trio = {first: one, second: other, third: another}
                owners = [each.owner for each in trio.values()]
                odd = next((tag for tag in trio if owners.count(trio[tag].owner) == 1), None)
                if odd is not None and len(set(owners)) == len(owners) - 1 and _are_one(trio, quoted):
                    return odd
    return None


def _are_one(trio: Mapping[str, _Owned], quoted: Mapping[str, str]) -> bool:
    """Whether three words are the same, and none is that of another word as well: «учитель» and «уроки» are both of teaching."""
    return all(
        [each for each in content_words(quoted[other], other) if relation(owned.word, tag, each, other) == SAME]
        == [trio[other].word]
        for (tag, owned), other in product(trio.items(), trio)
        if tag != other
    )


def _owned(text: str, tag: str) -> Iterator[_Owned]:
    """The nouns right behind a word for their owner."""
    words = all_words(text, tag)
    for n, word in enumerate(words):
        owner = owner_of(word, base(tag))
        behind = words[n + 1 : n + 1 + _NEXT]
        noun = next((each for each in behind if "n" in parts(each.text, base(tag))), None)
        if owner and noun is not None and text[word.end : noun.start].replace("-", "").replace(" ", "a").isalpha():
            yield _Owned(noun, owner)


def owner_of(word: ContentWord, language: str) -> str:
    """Whose a word says that something is, or "" for any other word.

    Args:
        word: a word.
        language: ``ru``, ``uk`` or ``en``.
    """
    plain = fold(word.text.lower(), case=True)
    return next((owner for owner, words in _PATTERNS[language].items() if words.fullmatch(plain)), "")
