"""How the clauses of a quotation are connected: «даже если» is not "if", nor "because" «хотя», nor "before" «после»."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.typography import fold

_SORTS: Mapping[str, Mapping[str, str]] = {
    "cause": {
        "ru": r"потому что|поскольку|так как|из-за того,? что|благодаря тому,? что|оттого,? что|ибо|ведь|раз уж",
        "uk": r"тому що|оскільки|бо|через те,? що|завдяки тому,? що|позаяк|адже|раз уже",
        "en": r"because|since|as|for|thanks to the fact",
    },
    "concession": {
        "ru": r"хотя|хоть|даже если|даже когда|несмотря на то,? что|невзирая на то,? что|пусть даже|пусть и|вопреки тому,? что",
        "uk": r"хоча|хоч|навіть якщо|навіть як|навіть коли|незважаючи на те,? що|попри те,? що|дарма що|нехай навіть|хай навіть",
        "en": r"although|though|even if|even though|even when|despite|in spite of|albeit|while|whereas",
    },
    "condition": {
        "ru": r"(?<!даже )если|при условии|лишь бы|раз",
        "uk": r"(?<!навіть )якщо|якби|за умови|раз|як",
        "en": r"(?<!even )(?<!as )if|provided|on condition|so long as|as long as|once|when|unless",
    },
    "before": {
        "ru": r"перед|прежде,? чем|до|раньше,? чем|накануне|пока не",
        "uk": r"перед|перш,? ніж|до|раніше,? ніж|напередодні|поки не|доки не",
        "en": r"before|prior to|ahead of|until|till|by|in front of",
    },
    "after": {
        "ru": r"после|вслед за|спустя|по окончании|по завершении|когда|как только",
        "uk": r"після|услід за|вслід за|по закінченні|по завершенні|по|коли|щойно|як тільки|опісля",
        "en": r"after|following|once|when|since|upon|on|as soon as|later",
    },
    "against": {
        "ru": r"против|вопреки",
        "uk": r"проти|супроти|всупереч",
        "en": r"against|opposed to|versus|contrary to|oppos\w+|anti\w+",
    },
    "in favour": {"ru": r"за", "uk": r"за", "en": r"for|in favou?r of|support\w*|back\w*"},
}
"""Words of each sort, those that may be of another sort too among them."""

_SURE: Mapping[str, Mapping[str, str]] = {
    "cause": {
        "ru": r"потому что|поскольку|так как|из-за того,? что|благодаря тому,? что|оттого,? что",
        "uk": r"тому що|оскільки|бо|через те,? що|завдяки тому,? що|позаяк",
        "en": r"because",
    },
    "concession": {
        "ru": r"хотя(?! бы)|даже если|несмотря на то,? что|невзирая на то,? что|вопреки тому,? что",
        "uk": r"хоча(?! б)|навіть якщо|незважаючи на те,? що|попри те,? що|дарма що",
        "en": r"although|though|even if|even though|despite",
    },
    "condition": {"ru": r"(?<!даже )если(?! бы)", "uk": r"(?<!навіть )якщо", "en": r"(?<!even )(?<!as )(?<!only )if|provided"},
    "before": {"ru": r"перед|прежде,? чем|до того,? как", "uk": r"перед|перш,? ніж|до того,? як", "en": r"before|prior to"},
    "after": {"ru": r"после(?! того)|после того,? как", "uk": r"після(?! того)|після того,? як", "en": r"after(?! all)"},
    "against": {"ru": r"против", "uk": r"проти", "en": r"against"},
    "in favour": {
        "ru": r"(?:голос\w+|проголос\w+|выступ\w+|высказ\w+|боро\w+|борь?[бю]\w*|мы|я|они|все) за",
        "uk": r"(?:голос\w+|проголос\w+|виступ\w+|вислов\w+|боро\w+|борю\w*|ми|я|вони|всі|усі) за",
        "en": r"(?:vot\w+|speak\w*|spoke|fight\w*|fought|stand|are|am|'re|'m|is|campaign\w*) for|in favou?r of",
    },
}
"""Words that are of no other sort."""

_APART = (
    ("cause", "concession"),
    ("condition", "concession"),
    ("cause", "condition"),
    ("before", "after"),
    ("against", "in favour"),
)
"""Sorts one of which a version cannot say for the other."""

_MOST_WORDS = 25
"""Words up to which a quotation has so few clauses that they are connected in one way."""


def _patterns(table: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, re.Pattern[str]]]:
    return {
        sort: {language: re.compile(rf"(?<![\w'-])(?:{words})(?![\w'])") for language, words in languages.items()}
        for sort, languages in table.items()
    }


_MAY_BE, _IS = _patterns(_SORTS), _patterns(_SURE)


def connecting_otherwise(quoted: Mapping[str, str]) -> str | None:
    """The version of three that connects what is said in another way than the others, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted) or max(len(text.split()) for text in quoted.values()) > _MOST_WORDS:
        return None
    plain = {tag: fold(text.lower(), case=True).replace("’", "'") for tag, text in quoted.items()}
    for odd in quoted:
        rest = [tag for tag in quoted if tag != odd]
        for one, other in (pair for both in _APART for pair in (both, both[::-1])):
            if (
                _has(_IS[other], plain, odd)
                and not _has(_MAY_BE[one], plain, odd)
                and all(_has(_MAY_BE[one], plain, tag) and not _has(_IS[other], plain, tag) for tag in rest)
                and any(_has(_IS[one], plain, tag) for tag in rest)
            ):
                return odd
    return None


def _has(sort: Mapping[str, re.Pattern[str]], plain: Mapping[str, str], tag: str) -> bool:
    return sort[base(tag)].search(plain[tag]) is not None
