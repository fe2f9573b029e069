"""Made-up glossaries of any size, and texts that speak of their concepts."""

from __future__ import annotations

import random

from workbench.core.concept import Concept, Term

_STEMS = {
    language: words.split()
    for language, words in {
        "ru": "мост дорога договор министр встреча район ремонт совет город житель закон помощь граница перевозка станция",
        "uk": "міст дорога договір міністр зустріч район ремонт рада місто мешканець закон допомога кордон вантаж станція",
        "en": "bridge road treaty minister meeting district repair council city resident law assistance border train station",
    }.items()
}
_ATTRIBUTES = {
    language: words.split()
    for language, words in {
        "ru": "новый старый северный южный местный открытый общий главный срочный",
        "uk": "новий старий північний південний місцевий відкритий спільний головний терміновий",
        "en": "new old northern southern local open common main urgent",
    }.items()
}
_SYLLABLES = {
    language: words.split()
    for language, words in {
        "ru": "ба ро ми ску тан лев гор ник сол дар",
        "uk": "ба ро ми ску тан лев гір ник сол дар",
        "en": "ba ro mi sku tan lev gor nik sol dar",
    }.items()
}


def concepts(count: int, chance: random.Random) -> list[Concept]:
    """Made-up concepts: a third single names, the rest phrases of two and three words."""

    def name(language: str) -> str:
        return "".join(chance.choices(_SYLLABLES[language], k=4))

    def phrase(language: str, n: int) -> str:
        words = [chance.choice(_STEMS[language])]
        if n % 3:
            words.insert(0, chance.choice(_ATTRIBUTES[language]))
        return " ".join([*words, name(language)] if n % 3 != 2 else [*words[:1], name(language), *words[1:]])

    def term(language: str, n: int) -> Term:
        return Term(name(language) if n % 3 == 0 else phrase(language, n))

    return [Concept(f"c-{n}", {tag: (term(tag, n),) for tag in ("ru", "uk", "en")}) for n in range(count)]


def segments(made: list[Concept], language: str, chance: random.Random) -> list[str]:
    """200 segments of 25 words, each with three terms in it."""
    common = [*_STEMS[language], *_ATTRIBUTES[language]]
    found = []
    for _ in range(200):
        words = chance.choices(common, k=20)
        for concept in chance.sample(made, 3):
            words.insert(chance.randrange(len(words)), concept.terms[language][0].text)
        found.append(" ".join(words))
    return found
