"""Words that praise and words that blame: a condition called «плачевное» is not one called satisfactory.

A sentence tells as well what somebody feels, or how something went: «горжусь командой» is not said with ashamed, nor does what
moves ahead stand in a deadlock. It counts only when each version says one of these and denies nothing.
"""

# ruff: noqa: E501  # the words of one sort are one expression

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.relations import STRANGE, relation
from workbench.core.language import base
from workbench.text.stance.negation import negations
from workbench.text.typography import fold

_VERSIONS = 3
_MOST_WORDS = 14
"""Words up to which a quotation is about one thing."""

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

_HAPPY: Mapping[str, str] = {
    "ru": r"""горжусь гордимся гордится горд(?:а|ы)? гордост\w+ рад(?:а|ы)? раду(?:юсь|емся|ется|ются) радост\w+ порадова\w+
        обрадова\w+ счасть\w+ счастлив\w* восхищ\w+ восторг\w* доволен довольн[аы] люблю любим обожа\w+ благодар(?:ен|на|ны)
        надеюсь надеемся наслажда\w+ вдохновл\w+ воодушевл\w+ облегчени\w+ удал(?:ся|ась|ись) успе(?:х\w*|шн\w+) триумф\w*
        продвига\w+ прогресс\w* отличн\w+ превосходн\w+ прекрасн\w+ великолепн\w+ замечательн\w+ чудесн\w+ блестящ\w+ безупречн\w+""",
    "uk": r"""пиша(?:юся|ємося|ється|юсь) горджуся гордимося гордий горда гордіст\w+ гордост\w+ раді радий раді(?:ю|ємо|є|ють) радіст\w+
        радісн\w+ радост\w+ порадува\w+ потіши\w+ щаст\w+ щаслив\w+ захоплен\w+ захва(?:т\w*) задоволен\w* люблю любимо обожню\w+
        вдячн\w+ сподіва(?:юся|ємося|юсь) насолод\w+ натхнен\w+ полегшен\w+ вда(?:вся|лася|лися) успі(?:х\w*|шн\w+) тріумф\w*
        просува\w+ прогрес\w* поступ\w* відмінн\w+ чудов\w+ прекрасн\w+ блискуч\w+ бездоганн\w+ дивовижн\w+""",
    "en": r"""proud pride glad happy happiness delight(?:ed)? thrilled overjoyed joy(?:ful)? pleased lov(?:e|es|ed|ing) ador(?:e|es|ed)
        admir(?:e|es|ed|ation) grateful thankful hop(?:e|es|ing|eful) enjoy\w* inspired relie(?:f|ved) success(?:ful|fully)?
        triumph\w* progress\w* mov(?:e|ed|ing)_(?:ahead|forward) excellent superb splendid wonderful magnificent brilliant flawless""",
}
"""What is felt when all is well, and words for what went well."""

_UNHAPPY: Mapping[str, str] = {
    "ru": r"""стыдно стыд(?:а|ом|имся)? стыжусь позор\w* грустно груст(?:ь|ью|ный|ная|ное) грущу печаль\w* страшно страх(?:а|ом)? боюсь боимся боится
        боятся опаса(?:юсь|емся) испуган\w* напуган\w* ужас\w+ ненави\w+ злюсь злимся разозл\w+ возмущ\w+ разочаров\w+ огорч\w+
        расстроен\w* обидно недовол\w+ сожале(?:ю|ем|ет) жаль беспоко\w+ встревож\w+ тревож\w+ презира\w+ завиду\w+ отвращ\w+
        отврат\w+ провал\w* катастроф\w+ крах\w* тупик\w* сорвал(?:ся|ась|ось|ись) бедстви\w+ фиаско""",
    "uk": r"""соромно сором(?:у|ом|имося|люся)? ганьб\w+ ганебн\w+ сумно сумую смут(?:ок|ку|ком) страшно лячно страх(?:у|ом)? боюс[ья] боїмося
        боїться бояться побоюю(?:ся|сь) побоюємося налякан\w+ жах\w* ненави\w+ злюся обурен\w+ обурю\w+ розчаров\w+ засмуч\w+
        прикро незадовол\w+ шкод(?:а|ую|уємо|ує) непоко\w+ занепоко\w+ стривож\w+ тривож\w+ зневажа\w+ заздр\w+ огид\w+ провал\w*
        катастроф\w+ крах\w* глух\w+_кут\w* зірва(?:вся|лася|лося|лися) лихо фіаско""",
    "en": r"""ashamed shame(?:ful)? disgrace\w* sad(?:dened|ness)? afraid fear(?:s|ed)? scared frightened terrified terrible awful
        horr(?:or|ible|ified) appall(?:ed|ing) hat(?:e|es|ed) angry anger furious outraged? indignant disappoint\w* upset
        displeased unhappy regrets? sorry pity worr(?:y|ied) anxious alarmed despise[sd]? env(?:y|ies|ied) disgust\w* fail(?:ed|ure)
        fiasco disaster(?:s|ous)? catastroph\w+ collapsed? deadlock\w* dead_end stalemate impasse stalled (?:fell|fallen)_through""",
}
"""What is felt when all is not well, and words for what went wrong."""

_MIDDLING: Mapping[str, str] = {
    "ru": r"средн(?:ий|яя|ее|ие|им|ей|его) посредственн\w+ обычн\w+ обыкновенн\w+ нормальн\w+ скромн\w+ терпим\w+ сносн\w+ так_себе",
    "uk": r"середн(?:ій|я|є|і|ім|ьою|ього) посередн\w+ звичайн\w+ нормальн\w+ скромн\w+ терпим\w+ стерпн\w+ так_собі",
    "en": r"average mediocre ordinary normal modest tolerable middling so-so",
}
"""What neither praises nor blames."""


def _words(table: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        language: re.compile(rf"(?<!\w)(?:{'|'.join(words.split()).replace('_', ' ')})(?!\w)")
        for language, words in table.items()
    }


_DEGREES = {1: _words(_HAPPY), 0: _words(_MIDDLING), -1: _words(_UNHAPPY)}


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


def judging_otherwise(quoted: Mapping[str, str]) -> tuple[str | None] | None:
    """The version of three that praises, or is happy with, what the others blame, or the reverse; (None,) when each judges its way.

    Args:
        quoted: version → what it quotes.
    """
    if len(quoted) != _VERSIONS:
        return None
    judged = {tag: praises(text, tag) for tag, text in quoted.items()}
    if None not in judged.values():
        odd = next((odd for odd in judged if [*judged.values()].count(judged[odd]) == 1), None)
        return None if odd is None else (odd,)
    told = {tag: _told(text, tag) for tag, text in quoted.items()}
    found = [degree for degree, _ in told.values()]
    if not {1, -1} <= set(found) or None in found:
        return None
    odd = next(tag for tag, (degree, _) in told.items() if found.count(degree) == 1)
    is_each_its_own = 0 in found or _are_unlike({tag: word for tag, (_, word) in told.items() if tag != odd})
    return (None,) if is_each_its_own else (odd,)


def _are_unlike(words: Mapping[str, str]) -> bool:
    """Whether two words for a feeling or judgement are of one side and yet not the same: I am ashamed, I am sorry."""
    one, other = (ContentWord(word, 0, len(word), base(tag)) for tag, word in words.items())
    known = bool(meanings_of(one, one.language) and meanings_of(other, other.language))
    return known and relation(one, one.language, other, other.language) == STRANGE


def _told(text: str, tag: str) -> tuple[int | None, str]:
    """1 for what is well, -1 for what is not, 0 for what is neither, and the word that tells.

    None when several are told, or none, or it is denied.
    """
    if base(tag) not in _HAPPY or len(text.split()) > _MOST_WORDS or any(word.is_plain for word in negations(text, tag)):
        return None, ""
    plain = fold(text.lower(), case=True)
    found = [(degree, match[0]) for degree, words in _DEGREES.items() if (match := words[base(tag)].search(plain))]
    return found[0] if len(found) == 1 else (None, "")
