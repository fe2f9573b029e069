"""Words that make a number a limit or an estimate: ``more than``, ``не менее``, ``близько``, ``or so``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from workbench.core.language import base
from workbench.text.quantities.numerals import word_value

Bound = Literal["", "about", "almost", "over", "at least", "under", "at most"]

SIGNS = {"about": "≈ ", "almost": "≲ ", "over": "> ", "at least": "≥ ", "under": "< ", "at most": "≤ ", "": ""}
"""How each is shown before a value."""

_KIN = ({"about", "almost"}, {"over", "at least"}, {"under", "at most"}, {"almost", "under"})

# Tables of patterns for whole folded words directly before the number; _ stands for a space.
_BEFORE = {
    "ru": {
        "at least": "достигш\\w+_возраста не_менее(?:,?_чем)? не_меньш(?:е|\\w\\w)(?:,?_чем)? по_(?:меньшей|крайней)_мере хотя_бы хоть минимум не_(?:ниже|моложе|младше|короче|легче|дешевле|раньше|ранее)(?:,?_чем)?",
        "at most": "не_(?:долж\\w+_)?превы\\w+ не_(?:мо(?:жет|гут|жно)|долж\\w+|разреша\\w+)(?:_\\w+)?_(?:более|больше|длиннее|свыше|выше|старше|дольше|превы\\w+|дороже)(?:,?_чем)? не_более(?:,?_чем)? не_больше(?:,?_чем)? от_силы максимум не_(?:свыше|выше|старше|длиннее|дольше|долее|тяжелее|дороже|дальше|позже|позднее)(?:,?_чем)?",
        "over": "более(?:,?_чем)? больше(?!,_чем_у_)(?:,?_чем)? свыше превы\\w+ перевали\\w+_за выше (?:тяжелее|старше|длиннее|дороже|шире|глубже|больше|быстрее)(?:,?_чем(?!_за_))?",
        "under": "(?:быстрее|скорее|раньше|меньше),?_чем_(?:за|через) еще_нет (?:не(?:т|_\\w+)|нету)(?:_еще)?_и не_(?:исполн|достиг)\\w+(?:_возраста)? менее(?:,?_чем)? меньше(?:,?_чем)? (?:ниже|легче|моложе|младше|короче|дешевле|медленнее)(?:,?_чем)?",
        "almost": "почти близк\\w+_к приближа\\w+_к без_малого чуть_(?:менее|меньше|не) практически едва_ли_не",
        "about": "около примерно приблизительно порядка ориентировочно где-то_(?:около)? ~ ≈",
    },
    "uk": {
        "at least": "досяг\\w+_віку не_менш\\w*(?:,?_(?:ніж|як|за|від))? щонайменше принаймні хоча_би? бодай хоч мінімум не_(?:нижч|коротш|молодш|легш|дешевш|раніш)\\w+,?_(?:ніж|як|за|від) не_(?:нижче|молодше|коротше|легше|дешевше|раніше)(?:_(?:ніж|як|за|від))?",
        "at most": "не_(?:(?:повин\\w+|має|мають|мус\\w+)_)?перевищ\\w+ не_(?:мо(?:же|жуть|жна)|повин\\w+|(?:має|мають)(?=_\\w+ти(?:ся)?_|_перевищ))(?:_\\w+)?_(?:більш\\w*|довш\\w+|понад|перевищ\\w+|старш\\w+|вищ\\w+)(?:,?_(?:ніж|як|за|від))? не_більш\\w*(?:,?_(?:ніж|як|за|від))? не_(?:вищ|довш|старш|важч|дорожч|пізніш|дальш)\\w+,?_(?:ніж|як|за|від) щонайбільше від_сили максимум не_(?:вище|старше|довше|важче|дорожче|далі|пізніше)(?:_(?:ніж|як|за|від))?",
        "over": "понад біль(?:ше|ш)(?:,?_(?:ніж|як|від|за))? перевищ\\w+ перевали\\w+_за (?:вищ|важч|старш|довш|дорожч|ширш|глибш|більш|швидш)\\w*,?_(?:ніж|як|від|за)(?!_за_) вище",
        "under": "(?:швидше|скоріше|раніше|менше|менш),?_(?:ніж|як|чим)_(?:за|через) ще_(?:немає|нема) (?:немає|нема|не_\\w+)(?:_ще)?_(?:й|і) не_(?:виповн|досяг)\\w+(?:_віку)? мен(?:ше|ш)(?:,?_(?:ніж|як|від|за))? (?:нижч|легш|молодш|коротш|дешевш|менш|повільніш)\\w*,?_(?:ніж|як|від|за) нижче",
        "almost": "майже близьк\\w+_до наближа\\w+_до без_малого трохи_мен(?:ше|ш)(?:,?_(?:ніж|як|від|за))? практично мало_не ледь_не",
        "about": "близько зо приблизно орієнтовно десь біля ~ ≈",
    },
    "en": {
        "at least": "at_least at_or_(?:above|over) (?:no|not)_(?:fewer|less|smaller|lower|shorter|younger|lighter|cheaper|earlier)_than a_minimum_of minimum min\\.?",
        "at most": "up_to at_most at_or_(?:below|under) (?:not|cannot|n't)_(?:be|contain|have|last|take|include|go|cost)_(?:more_than|longer_than|higher_than|larger_than|older_than|over|above) (?:not|cannot|n't)_exceed(?:ing)? (?:no|not)(?:_\\w+)?_(?:more|larger|higher|longer|older|heavier|bigger|greater|further|later)_than a_maximum_of maximum max\\.?",
        "over": "more_than over above exceed(?:s|ed|ing)? surpass(?:es|ed|ing)? topp(?:ed|ing) north_of in_excess_of upwards?_of (?:greater|higher|larger|longer|taller|heavier|older|bigger|deeper|wider|faster)_than",
        "under": "not_yet(?:_(?:turned|reached))? (?:do|does|did|has|have|had|is)(?:_not|n't)_(?:even_)?(?:reach|equal|exceed_even|reached|equalled)(?:_even)? less_than fewer_than below under short_of (?:lower|smaller|shorter|lighter|younger|slower|narrower|cheaper)_than",
        "almost": "almost nearly just_(?:under|below) slightly_(?:under|below|less_than) close_to approach(?:es|ing|ed) near(?:s|ing|ed) virtually practically",
        "about": "about around approximately roughly some circa ca\\.? c\\. an_estimated ~ ≈",
    },
}
_AFTER = {
    "ru": {
        "over": "с_(?:лишним|лишком|гаком|хвостиком|небольшим)",
        "at least": "или_несколько (?:и|или)_(?:более|больш\\w+|выше|новее|поздн\\w+|старше|позднее|позже|дольше|более_поздн\\w+) не_(?:менее|меньше) (?:как_)?минимум самое_меньшее",
        "at most": "(?:и|или)_(?:менее|меньше|ниже|младше|моложе|ранее|раньше) не_(?:более|больше) (?:как_)?максимум самое_большее",
        "almost": "(?:назад_)?без_малого",
    },
    "uk": {
        "over": "(?:з|із)_(?:лишнім|лишком|гаком|хвостиком|чимось)",
        "at least": "(?:або|чи)_(?:декільк|кільк)\\w+ (?:і|й|та|або|чи)_(?:більше|вище|старш[еі]|пізніше|довше) не_менше (?:як_)?мінімум щонайменше",
        "at most": "(?:і|й|та|або|чи)_(?:менше|нижче|молодш[еі]|раніше) не_більше (?:як_)?максимум щонайбільше",
        "almost": "(?:тому_)?без_малого",
    },
    "en": {
        "at least": "(?:or|and)_(?:more|above|over|older|up|greater|higher|longer|later|newer|upwards?) at_(?:the_)?(?:very_)?least minimum(?!_(?:wage|pay|salary|income|pension|subsistence|living|price|rate|tariff|age|standard|level))",
        "at most": "(?:or|and)_(?:less|fewer|under|below|younger|lower|shorter|smaller|earlier) at_(?:the_)?(?:very_)?most maximum tops at_the_latest",
        "about": "or_so or_thereabouts",
    },
}
_BETWEEN = {
    "ru": r"(?: (?:по|еще|целых|уже|всего|чем|на|в|до|с|из|за|как|через|спустя|о|об|к|у|в течение|на протяжении) ?)?",
    "uk": r"(?: (?:по|ще|цілих|уже|вже|всього|на|в|у|до|з|із|за|як|через|про|о|об|протягом|упродовж|впродовж) ?)?",
    "en": r"(?: (?:another|a|an|one|of|by|as|at|us|an additional|a further|(?:from )?(?:the )?ages? of|age|aged))?",
}
_FOLLOWING = re.compile(r" (?:чем |ніж |як |than |an? )?(\w+)")
_ODD = re.compile(r"(?:[- ]odd|-plus)(?!\w)")
_BY_THEN = re.compile(r"(?:no|not) (?:\w+ )?(?:later|earlier) than(?= )|не (?:поз|пізн|ран)\w+(?:,? (?:чем|ніж|як))? за(?= )")
_EARLIER = re.compile(r" (?:\w+ )?(?:before|prior|ahead|in advance|beforehand)(?!\w)")
_LATER = re.compile(r" (?:після|з дня|з моменту|від|по)(?!\w)")
_REVERSED: Mapping[str, Bound] = {"at most": "at least", "at least": "at most"}


_NO_BOUND = re.compile(
    r"перевали\w+ за (?:полугод|год|месяц|квартал|сезон|недел|сутк|півріч|рік|місяц|тижд|добу)\w* (?:более|больше|свыше|около|почти|понад|більш|близько|майже|\d)"
    r"|(?:a )?maximum (?:of )?\w+(?: \w+)? out of "
)
"""Words of bounds where they are none: «перевалил за полугодие 2 млн тонн» (a port), ``a maximum nine points out of nine``."""


def bound_before(text: str, place: int, tag: str) -> tuple[Bound, int]:
    """The bound that stands before a place of a folded text, and where it begins; "" and the place when there is none."""
    language = base(tag)
    if language not in _BEFORE:
        return "", place
    window = max(place - 40, 0)
    match = _before(language).search(text, window, place)
    if match is None or _NO_BOUND.match(text, match.start()):
        return "", place
    return _kind(match), match.start()


def bound_after(text: str, place: int, tag: str) -> Bound:
    """The bound that stands behind a place of a folded text: ``or more``."""
    language = base(tag)
    if language not in _AFTER:
        return ""
    if text[place : place + 1] == "+":
        return "at least"
    if _ODD.match(text, place):
        return "over"
    match = _after(language).match(text, place)
    return _kind(match) if match and not _is_number(text, match.end(), language) else ""


def _is_number(text: str, place: int, language: str) -> bool:
    """Whether a number follows: «и более двухсот» says nothing of what stands before it."""
    following = _FOLLOWING.match(text, place)
    return following is not None and (following[1].isdigit() or (word_value(following[1], language) or (0, "many"))[1] != "many")


def turned(bound: Bound, text: str, first: int, place: int) -> Bound:
    """What a bound in time means for a stretch of it: no later than two days before is at least two days before.

    Args:
        bound: what stands at ``first`` of a folded text.
        text: the folded text.
        first: where the bound begins.
        place: where the amount ends.
    """
    said = _BY_THEN.match(text, first)
    if said is None:
        return bound
    is_before = _EARLIER.match(text, place) if said[0].endswith("than") else _LATER.match(text, place) is None
    return _REVERSED.get(bound, bound) if is_before else bound


def compatible(one: Bound, other: Bound) -> bool:
    """Whether translations may say the one for the other: about and almost, over and at least."""
    return one == other or any({one, other} <= kin for kin in _KIN)


def opposite(one: Bound, other: Bound) -> bool:
    """Whether one says above what the other says below."""
    above, below = {"over", "at least"}, {"under", "at most"}
    return (one in above and other in below) or (one in below and other in above)


def _kind(match: re.Match[str]) -> Bound:
    name = match.lastgroup or ""
    return name.replace("_", " ")  # type: ignore[return-value]


@cache
def _before(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{_joined(_BEFORE[language])}){_BETWEEN[language]} ?[-–+]?(?:us)?[$€£₴₽¥]?\Z")


@cache
def _after(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?: \([^()]{{1,30}}\))?(?: (?!and |or |и |или |і |й |або )\w+)?,? (?:{_joined(_AFTER[language])})(?!\w)")


def _joined(table: dict[str, str]) -> str:
    groups = ((kind.replace(" ", "_"), "|".join(words.split()).replace("_", " ")) for kind, words in table.items())
    return "|".join(f"(?P<{kind}>{words})" for kind, words in groups)
