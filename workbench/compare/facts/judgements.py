"""Words that praise and words that blame: a condition called «плачевное» is not one called satisfactory."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.core.language import base
from workbench.text.typography import fold

_VERSIONS = 3

_GOOD: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(
        r"(?:хорош|отличн|превосходн|прекрасн|удовлетворительн|приемлем|безупречн|образцов|блестящ|успешн|плодотворн|обильн|щедр|т[её]пл(?:ы|о|ая|ой)|дружеск|добр(?:ы|о|ая)|замечательн|великолепн|достойн|надежн|стабильн|выдающ|исключительн|конструктивн)\w*"
    ),
    "uk": re.compile(
        r"(?:добр(?:ий|а|е|і|им|ою)|відмінн|чудов|прекрасн|задовільн|прийнятн|бездоганн|зразков|блискуч|успішн|плідн|рясн|щедр|тепл(?:ий|а|е|і|им|ою)|дружн|надійн|стабільн|гідн|видатн|винятков|конструктивн)\w*"
    ),
    "en": re.compile(
        r"(?:good|excellent|superb|splendid|satisfactory|acceptable|impeccable|flawless|exemplary|brilliant|successful|fruitful|plentiful|abundant|generous|warm|friendly|cordial|wonderful|magnificent|decent|reliable|stable|outstanding|perfect|fine|sound|constructive)"
    ),
}
_BAD: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(
        r"(?:плох|скверн|ужасн|отвратительн|неудовлетворительн|неприемлем|плачевн|жалк|бедственн|катастрофическ|критическ|аварийн|провальн|безуспешн|бесплодн|скудн|мизерн|враждебн|позорн|чудовищн|удручающ|печальн|бедн|ненадежн|нестабильн|никудышн|разрушительн|деструктивн|недопустим)\w*"
    ),
    "uk": re.compile(
        r"(?:поган|кепськ|жахлив|огидн|незадовільн|неприйнятн|жалюгідн|плачевн|катастрофічн|критичн|аварійн|провальн|безуспішн|безплідн|мізерн|скупий|вбог|убог|ворож|ганебн|потворн|гнітюч|сумн|бідн|ненадійн|нестабільн|нікчемн|руйнівн|деструктивн|неприпустим|злиденн)\w*"
    ),
    "en": re.compile(
        r"(?:bad|poor|awful|terrible|appalling|dreadful|horrible|unsatisfactory|unacceptable|deplorable|lamentable|pitiful|pitiable|miserable|wretched|sorry|sad|catastrophic|disastrous|critical|dire|dismal|abysmal|unsuccessful|fruitless|scanty|scant|meagre|meager|sparse|hostile|shameful|disgraceful|monstrous|atrocious|depressing|unreliable|unstable|destructive|inadmissible)"
    ),
}


def praises(text: str, tag: str) -> bool | None:
    """Whether a word of judgement praises; False where it blames, None for any other text.

    Args:
        text: what is quoted, with or without the mark that ends it.
        tag: a language or version tag; ru, uk and en are known.
    """
    language = base(tag)
    word = fold(text.strip(" .,!?…").lower(), case=True)
    if language not in _GOOD or not word:
        return None
    if _GOOD[language].fullmatch(word):
        return True
    return False if _BAD[language].fullmatch(word) else None


def judging_otherwise(quoted: Mapping[str, str]) -> str | None:
    """The version of three that praises with its one word what the others blame, or the reverse."""
    judged = {tag: praises(text, tag) for tag, text in quoted.items()}
    if None in judged.values() or len(judged) != _VERSIONS:
        return None
    return next((odd for odd in judged if [*judged.values()].count(judged[odd]) == 1), None)
