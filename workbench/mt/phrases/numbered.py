"""Russian words that begin with digits in English: «60-й» is "60th", «28-летний» "28-year-old"."""

from __future__ import annotations

import re

_ENDINGS = "й|я|е|го|му|м|ю|ми|х|ый|ий|ой|ая|ое|ые|ого|его|ому|ему|ым|им|ом|ем|ую|ых|их|ыми|ими"
_ORDINAL = re.compile(rf"(\d+)-?(?:{_ENDINGS})")
_DECADE = re.compile(r"((?:1\d|20)\d0)-?(?:е|ые|х|ых|м|ым|ми|ыми)")
_YEAR = re.compile(rf"(1\d{{3}}|20\d{{2}})-?(?:{_ENDINGS})")
_COMPOUND = re.compile(r"(\d+(?:[.,]\d+)?)-?(?:ти-?|х-?|ми-?)?([а-я]{4,})")

_MEASURED = {
    "летн": "year-old",
    "месячн": "month",
    "недельн": "week",
    "дневн": "day",
    "суточн": "day",
    "часов": "hour",
    "минутн": "minute",
    "секундн": "second",
    "этажн": "storey",
    "процентн": "percent",
    "километров": "kilometre",
    "метров": "metre",
    "сантиметров": "centimetre",
    "миллиметров": "millimetre",
    "мильн": "mile",
    "тонн": "tonne",
    "килограммов": "kilogram",
    "граммов": "gram",
    "литров": "litre",
    "градусн": "degree",
    "страничн": "page",
    "комнатн": "room",
    "местн": "seat",
    "кратн": "fold",
    "тысячн": "thousand",
    "миллионн": "million",
    "рублев": "rouble",
    "гривнев": "hryvnia",
    "долларов": "dollar",
}
"""How an adjective of a measure begins → the English noun."""


def numbered(word: str) -> str | None:
    """What a word that begins with digits is in English; None for any other.

    Args:
        word: folded, in lower case.
    """
    if not word[:1].isdecimal():
        return None
    if decade := _DECADE.fullmatch(word):
        return f"{decade[1]}s"
    if year := _YEAR.fullmatch(word):
        return year[1]
    if ordinal := _ORDINAL.fullmatch(word):
        return _ordinal(int(ordinal[1]))
    compound = _COMPOUND.fullmatch(word)
    unit = next((said for stem, said in _MEASURED.items() if compound[2].startswith(stem)), None) if compound else None
    return f"{compound[1].replace(',', '.')}-{unit}" if compound and unit else None


_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def _ordinal(number: int) -> str:
    last = number % 10 if number % 100 not in range(11, 14) else 0
    return f"{number}{_SUFFIXES.get(last, 'th')}"
