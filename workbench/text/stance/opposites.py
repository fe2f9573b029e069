"""Words that affirm or deny the same thing without a "not": allowed and banned, agreed and refused, safe and unsafe.

A negated word stands on the other side: «не разрешили» is "banned", "did not deny" is "confirmed". So versions that say
the same in opposite ways can be told from versions that say the opposite.
"""

# ruff: noqa: E501  # tables of words

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.stance.only import limits, says_only
from workbench.text.stance.opposites_table import COLUMNS, OPPOSITES, claim, listed
from workbench.text.stance.twice import denies_twice, is_all_but_denied, is_disclaimed
from workbench.text.typography import folded

_NEGATED = {
    "ru": r"(?:(?<!как )нельзя|невозможно|не (?:удалось|удастся|смо[гж]\w*|суме\w+|успе\w+|намерен[аоы]?|собира\w+|планиру\w+|хо(?:чет|тят|тел\w*)|жела\w+)|(?:воздерж|уклон|отказ)\w+ от|избе[гж]\w+|отказ(?:ал|ыва)\w*|не|ни|без(?: (?:какого-либо|какой-либо|всякого|всякой|особого|особых))?)(?: (?:был[аио]?|буд\w+|стал[аио]?|может|мог\w*|станет|станут|очень|вполне|полностью|сразу|все|совсем|так))?",
    "uk": r"(?:неможливо|не (?:вдалося|вдасться|зміг|змо[гж]\w+|зумі\w+|встиг\w*|збира\w+|плану\w+|хо(?:че|чуть|тів|тіл\w+)|бажа\w+|ма(?:є|ють|в|л\w) наміру)|(?:утрим|ухил|відмов)\w+ від|уник\w+|відмов(?:ив|ил|ля)\w+|не|ні|ані|без(?: (?:будь-якого|будь-якої|жодного|жодної|особливого|особливих))?)(?: (?:був|бул[аио]|буд\w+|став|стал[аио]|може|міг|мож\w+|дуже|цілком|повністю|відразу|одразу|все|зовсім|так))?",
    "en": r"(?:(?:no|neither|not one|not a single|none|unless)(?: (?!and\b|or\b|but\b|that\b|wh\w+)[\w']+){1,5}"
    r"|(?:(?:do|does|did|is|are|was|were)(?: not|n't)|not|never) (?:intend(?:ing)?|plan(?:ning)?|want(?:ing)?|wish(?:ing)?|mean|going) to(?: be)?"
    r"|(?:with |has |have |had )?no (?:intention|desire|plans?|wish) (?:of|to)|(?:refrain|abstain)\w* from|(?:decid|vot|opt|rul|advis|warn|recommend)\w* against|avoid\w*|without(?: any| much| great| further)?|far from(?: being)?|anything but|by no means|(?:fail(?:s|ed|ing)?|unable|refus(?:es|ed|ing)|declin(?:es|ed|ing)|yet) to(?: be)?|(?:not|never|cannot|no|nobody|no one|none|neither|(?:do|does|did|is|are|was|were|have|has|had|wo|would|ca|could|should)n't)"
    r"(?: (?:but|be|been|being|go|gone|remain|yet|so|also|fully|quite|immediately|at once|always|have|has|to|really|very|entirely|longer|itself|themselves|himself|herself))*)",
}

_AFTER = {
    "ru": r"[^.;!?,]{0,40} (?:нет|нету|не было|не имеет|не имеют|не оказалось|не удалось|не (?:вызыва|вызва|имел|поступ|последова|возник|выдвин|выдвига|высказ|прозвуч|встрет|звуч|осталось|обнаруж|наблюда)\w*)(?!\w)",
    "uk": r"[^.;!?,]{0,40} (?:немає|нема|не було|не має|не мають|не вдалося|не мав|не мал[аио]|не (?:виклик|надійшл|надход|пролун|виник|висун|висува|вислов|прозвуч|залиш|лиш|вияв|спостеріг)\w*)(?!\w)",
}

_LATER = {
    "ru": r"(?:(?<=т[ьи])|(?<=чь)|(?<=т[ьи]ся)|(?<=чься))(?: (?!\w+(?:т[ьи]|чь)(?:ся)?(?!\w))[\w'-]+){0,6}?(?: так и)? не (?:успе\w+|смо[гж]\w+|суме\w+|удал\w+|удаст\w+|получ\w+)(?!\w)|(?<=т[ьи]) не (?:стан\w+|стал[аио]?|буд\w+|собира\w+|планиру\w+|намерен\w*|удал\w+|удаст\w+|хот\w+|разреш\w+)(?!\w)|(?<=ен|ан|ны|на|но|ят|ты|та|то) не (?:буд\w+|был[аио]?)(?!\w)|(?<=ым|им|ой|ми) не (?:явля|счита|призна)\w+",
    "uk": r"(?:(?<=ти)|(?<=тися)|(?<=тись))(?: (?![\w']+ти(?:ся|сь)?(?!\w))[\w'-]+){0,6}?(?: так і| так й)? не (?:встиг\w*|змо[гж]\w+|зміг|зумі\w+|вда\w+)(?!\w)|(?<=ти) не (?:стан\w+|став|стал[аио]|буд\w+|збира\w+|планую?\w+|вда\w+|хоч\w+|хот\w+|дозвол\w+)(?!\w)|(?<=но|то|ні|на|ий) не (?:буд\w+|був|бул[аио])(?!\w)|(?<=им|ою|ми) не (?:є|вважа\w+|визна\w+)(?!\w)",
}

_NOUN = {"ru": r"(?:ий|ей|ия|ов|ки|ств|ний)\Z", "uk": r"(?:ень|ння|ів|ей|ств)\Z"}

_NONE = {
    "ru": r"[^.;!?,]{0,40} (?:нет|нету|не было|не (?:поступ|последова|возник)\w*)(?!\w)",
    "uk": r"[^.;!?,]{0,40} (?:немає|нема|не було|не (?:надійшл|надход|виник)\w*)(?!\w)",
}
"""Behind a noun in the genitive: «браку хліба немає»."""

_NO_SUCH = {
    "ru": re.compile(r" (?:нет|нету|не было)(?!\w)"),
    "uk": re.compile(r" (?:немає|нема|не було)(?!\w)"),
}
"""Right behind a participle or an adjective that stands for people or things: «пострадавших нет»."""

_WITH_PREPOSITION = re.compile(r"(?<!\w)(?:для|у|от|из|без|до|среди|в|від|з|із|серед|про|о|на) \Z", re.IGNORECASE)

_DENYING = {
    "ru": r"не|ни|никак(?:их|ой|ого|ому|ая|ое|ие)|нет|без|вместо|а не|невозможн\w+|запре\w+|лиш[аеи]\w+|избежа\w+|предотвра\w+|отказ\w*|угроз\w+|опроверг\w+|отри[цч]\w+|п?о?меша\w+",
    "uk": r"не|ні|жодн\w+|ніяк(?:их|ої|ого|ому)|немає|нема|без|замість|неможлив\w+|заборон\w+|позбав\w+|уник\w+|запобіг\w+|відмов\w*|загроз\w+|спрост\w+|запереч\w+|завад\w+|заваж\w+",
    "en": r"not|never|no|nothing|nobody|no one|none|neither|cannot|without|rather than|instead of|prevent\w*|impossible|avoid\w*|bans?|banned|banning|forbid\w*|prohibit\w*"
    r"|refus\w+|\w+n't|depriv\w+|threat\w*|stop\w*|den(?:y|ies|ied|ying)|rul\w+ out|avert\w*",
}

_UNDOING = {
    "ru": r"невозможн\w+|нельзя|не предусм\w+|не удалось|не удастся|не получ\w+|не (?:вправе|име\w+ права)|права не име\w+|запре[тщ]\w+|исключен[аоы]?|отказ(?:ал|ыва)\w+|не (?:стан\w+|стал[аио]?|буд\w+|собира\w+|планиру\w+|намерен\w*|хот\w+|требу\w+|нужно|надо|необходимо|следует|прид[её]т\w*|приш\w+|обяза\w+|долж\w+)",
    "uk": r"неможлив\w+|не можна|не передбач\w+|не вдалося|не вдасться|не вправі|не ма(?:є|ють|в|л\w) права|права не ма(?:є|ють|в|л\w)|заборон\w+|виключен\w+|відмов(?:ив|ил|ля)\w+|не (?:стан\w+|став|стал[аио]|буд\w+|збира\w+|планую?\w+|хоч\w+|хот\w+|потріб\w+|треба|слід|дове\w+|зобов'яза\w+|повин\w+|мус\w+)",
    "en": r"(?:is|are|was|were|be) (?:impossible|banned|prohibited|forbidden|out of the question)|cannot|can't|could not|couldn't",
}

_SAID_NOT = re.compile(r" (?:не|not|never|\w+n't)\Z")

_COMPARED = re.compile(r"(?:(?<!ли)ше|ее|er)\Z", re.IGNORECASE)

_UTMOST = re.compile(r"(?:could|can)(?:not| not|n't) (?:be|get|have been) \Z", re.IGNORECASE)
"""Before an English comparative, what says that something is so in the highest degree: "could not be worse"."""

_COUNTED = re.compile(r"no (?!intention|desire|plan|wish)\w", re.IGNORECASE)

_NONE_OF = re.compile(
    r" (?:no(?! (?:longer|later|earlier|sooner|more|less|fewer|other|doubt|matter)\b)|neither|none|nobody|nothing(?! (?:but|less)\b))(?= \w)"
)
"""Behind an English verb, what denies it: "gives no guarantees", "supported neither side"."""

_ONLY = re.compile(r"(?:только|лишь|тільки|лише|лиш|only)\b", re.IGNORECASE)

_INSTEAD = re.compile(r"(?:^|\W)(?:а|but|and) \Z")

_OF_NOBODY = re.compile(r"(?<!\w)(?:none|no one|nobody|neither|not one|not a single) [^.,;:!?()—–]*\Z", re.IGNORECASE)

_LACKING = re.compile(r"без|without", re.IGNORECASE)

_INFINITIVE = re.compile(r"ти(?:ся|сь)?\Z")

_SAYING = ("VERB", "PRTS", "ADJS", "PRED")

_FINITE = re.compile(r" (?:is|are|was|were|has|have|had|will|would|must|may|can|shall|should) ")

_NO_NOUN = re.compile(
    r"\W*\Z|[,.;:!?)]| (?:in|of|to|for|on|at|from|by|with|and|or|nor|but|the|an?|his|her|its|their|any|after|before|as|when|while)\b"
)

_BEFORE = 30

_BAN = re.compile(r"(?:запрет(?!ил)|заборон(?:а|и|у|ою|і)?(?!\w)|bans?(?!\w)|prohibition)", re.IGNORECASE)

_LIFTED = {
    "ru": re.compile(r"(?<!\w)(?:отмен(?:ил|ен|ит|ят)|снял|снят|снима|аннулир)\w*", re.IGNORECASE),
    "uk": re.compile(r"(?<!\w)(?:скасув|скасов|скасу[єю]|знят|зняв|знял|знім)\w*", re.IGNORECASE),
    "en": re.compile(r"(?<!\w)(?:lift|revok|repeal|scrap|overturn|rescind)\w*", re.IGNORECASE),
}
"""What does away with a ban, and so allows."""

_DENIED = re.compile(r"(?<!\w)(?:не|никто|ніхто|not|no|nobody|never|\w+n't)(?!\w)", re.IGNORECASE)

_NOT_THOUGHT = re.compile(
    r"(?:not|n't|never) (?:consider|believe|think|find|regard|deem)(?!\w)(?:(?! (?:and|but|or) )[^.,;!?])* (?:to be |as |is |are |was |were )?\Z"
)
"""What denies what is thought, and so denies it."""

_NOT_CALLED = {
    "ru": re.compile(
        r"(?<!\w)(?:не|нельзя|невозможно|трудно|сложно|тяжело) (?:мо[гж]\w+ |стал\w* |буд\w+ )?(?:назв|назов|назыв|счита|счесть|счел|сочт|сочл|призна(?!лс))\w*"
        r"(?:(?! (?:и|но|а|или|что|как) )[^.,;:!?])* \Z"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:не|не можна|неможливо|важко|складно|тяжко) (?:мо[гж]\w+ |ста[вл]\w* |буд\w+ )?(?:назв|назов|назив|вважа|визна(?!чи))\w*"
        r"(?:(?! (?:і|й|та|але|а|або|чи|що|як) )[^.,;:!?])* \Z"
    ),
}
"""The same in Russian and Ukrainian: «нельзя назвать дорогу безопасной»."""

_SCOPE, _CLAUSE = 45, 120
"""How far, in characters, a negation reaches to words that it does not stand beside, and one that is said of a subject."""


@dataclass(frozen=True, slots=True)
class Opposite:
    """A word that affirms or denies.

    Attributes:
        text: as it stands, with its negation.
        start, end: where.
        concept: the number of what it affirms or denies, the same in every language.
        affirms: whether it affirms, its negation taken into account.
        is_negated: whether it has a negation, or says that something is not so.
    """

    text: str
    start: int
    end: int
    concept: int
    affirms: bool
    is_negated: bool


@lru_cache(maxsize=8192)
def opposites(text: str, tag: str, table: str = OPPOSITES) -> tuple[Opposite, ...]:
    """The words of a Russian, Ukrainian or English text that affirm or deny something, in order.

    Args:
        text: any text.
        tag: its language or version.
        table: of `stance.opposites_table`.
    """
    language = base(tag)
    if language not in COLUMNS:
        return ()
    plain = folded(text, case=True)
    found = []
    for group, first, last in listed(plain.text, language, table):
        negated = _negation(language).search(plain.text, max(first - _BEFORE, 0), first) or _not_called(
            plain.text, first, last, language
        )
        if (
            negated is None
            and not (language == "en" and _NOT_THOUGHT.search(plain.text, max(first - _CLAUSE, 0), first))
            and (
                _is_reached(plain.text, first, last, language)
                or (language == "en" and _OF_NOBODY.search(plain.text, max(first - _CLAUSE, 0), first))
            )
        ):
            continue  # not to say that it was allowed
        if table == OPPOSITES and group // 2 == claim() and plain.text[:first].endswith(", "):
            continue  # взлома не было, утверждает ведомство
        if negated is None and _behind(language).match(plain.text, last) and _is_named(plain.text[first:last].lower(), language):
            continue  # закрыть невозможно
        if (
            negated is not None
            and (_COUNTED.match(negated[0]) or _INSTEAD.search(plain.text, 0, negated.start()))
            and not _ONLY.match(plain.text, first)
        ):
            continue  # no mourning for the dead; а не открыт
        if negated is not None and _LACKING.match(negated[0]) and not _ends_phrase(plain.text, first, last, language):
            continue  # without permanent housing
        if negated is not None and _COMPARED.search(plain.text[first:last]):
            continue  # не раньше, no later
        if (negated is None and is_all_but_denied(plain.text, first)) or is_disclaimed(plain.text, first):
            continue
        if negated is not None and language == "en" and plain.text[first:last].lower() in ("better", "worse"):
            negated = None if _UTMOST.search(plain.text, negated.start(), first) else negated
        if negated is not None and denies_twice(plain.text, negated, last, language):
            negated = None  # не мог не согласиться
        elif negated is not None and _is_within(negated, says_only(plain.text.lower(), language)):
            negated = None  # не разрешили никому, кроме врачей
        elif negated is not None and _is_within(negated, limits(plain.text.lower(), language)):
            continue  # not to begin until
        elif negated is not None:
            first = negated.start()
        elif language == "en" and (doubt := _NOT_THOUGHT.search(plain.text, max(first - _CLAUSE, 0), first)) is not None:
            negated, first = doubt, doubt.start()  # do not consider it to be safe
        elif language == "en" and (none := _NONE_OF.match(plain.text, last)) is not None:
            negated, last = none, none.end()  # gives no guarantees
        elif language in _LATER and (later := re.compile(_LATER[language]).match(plain.text, last)) is not None:
            negated, last = later, later.end()  # продлевать не станут
        elif language in _AFTER and (none := _none_behind(plain.text, first, last, language)) is not None:
            negated, last = none, none.end()
        if negated is None and _BAN.match(plain.text, first) and _DENIED.search(plain.text) is None:
            negated = _LIFTED[language].search(plain.text)
        is_negated = negated is not None or _SAID_NOT.search(plain.text[first:last]) is not None
        start, end = plain.span(first, last)
        found.append(Opposite(text[start:end], start, end, group // 2, (group % 2 == 0) != bool(negated), is_negated))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def _not_called(text: str, first: int, last: int, language: str) -> re.Match[str] | None:
    """What denies that something may be called so, before an adjective or noun in the instrumental."""
    found = _NOT_CALLED[language].search(text, max(first - _CLAUSE, 0), first) if language in _NOT_CALLED else None
    if found is None or not any("ablt" in each.tag for each in parses(text[first:last].lower(), language)):
        return None
    return found


def _is_reached(text: str, first: int, last: int, language: str) -> bool:
    """Whether a negation some words before may reach a word; "without" reaches no verb of the sentence: «без прав запрещено»."""
    found = _within(language).search(text, max(first - _SCOPE, 0), first)
    if found is None or not _LACKING.match(found[0]):
        return found is not None
    if language == "en":
        return _FINITE.search(found[0]) is None
    parsed = parses(text[first:last].lower(), language)[0].tag
    says = parsed.POS in _SAYING or (language == "uk" and {"ADJF", "nomn"} <= parsed.grammemes)
    return not says


def _is_within(negated: re.Match[str], places: Iterable[tuple[int, int]]) -> bool:
    return any(start <= negated.start() < end for start, end in places)


def _ends_phrase(text: str, first: int, last: int, language: str) -> bool:
    """Whether a word is what there is none of, and does not say of which kind that is."""
    if language == "en":
        return _NO_NOUN.match(text, last) is not None
    return str(parses(text[first:last].lower(), language)[0].tag.POS) == "NOUN"


@cache
def _negation(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-]){_NEGATED[language]} \Z")


@cache
def _within(language: str) -> re.Pattern[str]:
    """A negation some words before, in the same clause: whether it reaches so far is not known."""
    return re.compile(rf"(?<![\w'-])(?:{_DENYING[language]}) [^.,;:!?()—–]*\Z")


@cache
def _behind(language: str) -> re.Pattern[str]:
    """A denial some words behind, in the same clause, of what a noun or an infinitive says: «закрыть их невозможно»."""
    return re.compile(rf"(?: [^.,;:!?()—–]{{0,80}}?)? (?:{_UNDOING[language]})(?!\w)")


def _is_named(word: str, language: str) -> bool:
    """Whether a word names what is done and does not say that it is: an infinitive, a noun."""
    if language == "en":
        return word.endswith("ing")
    return _INFINITIVE.search(word) is not None or str(parses(word, language)[0].tag.POS) in ("INFN", "NOUN")


def _none_behind(text: str, first: int, last: int, language: str) -> re.Match[str] | None:
    """What says behind a noun that there is none; None behind another word."""
    word = text[first:last]
    if re.search(_NOUN[language], word):
        return re.compile(_AFTER[language]).match(text, last)
    found = re.compile(_NONE[language]).match(text, last)
    if found is None:
        return None
    grammemes = parses(word.lower(), language)[0].tag.grammemes
    if {"NOUN", "gent"} <= grammemes:
        return found
    return (
        _NO_SUCH[language].match(text, last)
        if {"gent", "plur"} <= grammemes and _WITH_PREPOSITION.search(text, 0, first) is None
        else None
    )
