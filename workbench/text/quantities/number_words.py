"""Numbers that a text writes in words or Roman numerals, so that digits elsewhere are not reported as missing.

Every value that a run of number words may stand for, ordinals and all cases alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.quantities.roman import roman
from workbench.text.typography import folded

# value: beginnings of words, or whole words marked with ``!``; the longest wins.
_WORDS = {
    "ru": """0:полноч полуноч ноль нул 1:один! одна! одно! одни! одного! одной! одному! одним! одном! одну! одних! первы перва
        перво перву 2:два две! двум двух двое двои двойн второ втора вторы втору вторич обе! оба! обеих! вдвое дважды
        пара! пары! пару! 3:тройк три! трех трем тремя трое тройн трети трет втрое трижды 4:четыр четверо четверт
        5:пятерк пять! пятью! пятый пято пятая пятые пятым пятых пятер пяти 6:полгод полугод шесть! шести! шестью!
        шест 7:семерк семиднев семилет семиэтаж семимес семь! семи! семью! седьм 8:восьмерк восемь восьми! восьм
        9:девят 10:десятк десят 11:одиннадцат 12:полдень полудн двенадцат дюжин 13:тринадцат 14:четырнадцат
        15:пятнадцат 16:шестнадцат 17:семнадцат 18:восемнадцат 19:девятнадцат 20:двадцат 24:сутк суток! суточ
        круглосуточ 30:тридцат 40:сорок 50:пятьдесят пятидесят 60:шестьдесят шестидесят 70:семьдесят семидесят
        80:восемьдесят восьмидесят 90:девяност 100:сто! ста! сотн сотен стометров столет 200:двести двухсот 300:триста
        трехсот 400:четыреста четырехсот 500:пятьсот пятисот 600:шестьсот шестисот 700:семьсот семисот 800:восемьсот
        восьмисот 900:девятьсот девятисот 1000:тысяч 1000000:миллион млн 1000000000:миллиард млрд
        1000000000000:триллион 500000:полмиллион 0.5:половин 1.5:полтор 0.25:четверть четверти!""",
    "uk": """0:опівноч ноль нул 1:один одна! одне! одні! одного! однієї! одній! одному! одним! одну! перш 2:удвічі два! дві! дво
        двом двох двоє двійц друг обидв обох вдвічі двічі пара! пари! пару! 3:трійк три! трьох трьом трьома троє трет
        втричі тричі триденн тримісячн трирічн 4:чотир четверо четверт 5:п'ятірк п'ять! п'яти! п'ятьох п'ятьом п'ятий
        п'ята п'яте п'ятого п'ятої п'ятер п'яти 6:шести півроку піврічч шість шістьох шост 7:сімк семиденн семирічн
        семиповерх семимісяч сім! семи! сьом 8:вісімк вісім восьми! восьм 9:дев'ят 10:десят 11:одинадцят 12:опівдні
        полудень полудн дванадцят дюжин 13:тринадцят 14:чотирнадцят 15:п'ятнадцят 16:шістнадцят 17:сімнадцят
        18:вісімнадцят 19:дев'ятнадцят 20:двадцят 24:доба! добу! доби! добі! добою! діб! добов цілодоб 30:тридцят
        40:сорок сорока 50:п'ятдесят 60:шістдесят 70:сімдесят 80:вісімдесят 90:дев'яност 100:сторіч сто! ста! сотн
        сотень сотий століт стометров 200:двісті двохсот 300:триста трьохсот 400:чотириста чотирьохсот 500:п'ятсот
        600:шістсот 700:сімсот 800:вісімсот 900:дев'ятсот 1000:тисяч 1000000:мільйон млн 1000000000:мільярд млрд
        1000000000000:трильйон 500000:півмільйон 0.5:пів! половин 1.5:півтор 0.25:чверть! чверті!""",
    "en": """0:midnight zero! nil! 1:one! once! first! single! 2:two! twos! twice! second! both! pair! couple! double 3:three!
        third triple! 4:four! fourth 5:five! fifth 6:six! sixth 7:seven! seventh 8:eight! eighth 9:nine! ninth 10:ten!
        tenth decade 11:eleven 12:noon twelve twelfth dozen 13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen
        18:eighteen 19:nineteen 20:twenty twenti 24:clock! 30:thirty thirti 40:forty forti 50:fifty fifti 60:sixty
        sixti 70:seventy seventi 80:eighty eighti 90:ninety nineti 100:hundred centenar 1000:thousand 1000000:million
        1000000000:billion 1000000000000:trillion 0.5:half! halves! 0.25:quarter""",
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_FILLERS = frozenset(("and", "a", "и", "с", "і", "й", "та", "з", "із"))
"""What stands inside a run of number words: two and a half, два с половиной."""
_ROMAN = re.compile(r"(?<!\w)(?:[IVXLCDMІХСМ]{2,}|[IVXІХ])(?!\w)")
_COUNTED = (Decimal(10), Decimal(12), Decimal(24))
"""Two decades are 20, three dozen 36, двое суток 48 hours."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number without Arabic digits.

    Attributes:
        text: a run of number words (``twenty six``), or a Roman numeral.
        start, end: where it stands.
        values: all that it or a part of it may stand for: 20, 6 and 26.
    """

    text: str
    start: int
    end: int
    values: frozenset[Decimal]


def spoken(text: str, tag: str) -> list[Spoken]:
    """The number words and Roman numerals of a text, in order; number words of Russian, Ukrainian and English."""
    found = [
        Spoken(numeral[0], numeral.start(), numeral.end(), frozenset((Decimal(roman(numeral[0])),)))
        for numeral in _ROMAN.finditer(text)
    ]
    if base(tag) in _WORDS:
        found += _runs(text, base(tag))
    return sorted(found, key=lambda each: each.start)


def _runs(text: str, language: str) -> Iterator[Spoken]:
    plain = folded(text, case=True)
    run: list[tuple[re.Match[str], Decimal]] = []
    for word in [*_WORD.finditer(plain.text), None]:
        value = _value(word[0], language) if word else None
        if word and value is not None:
            run.append((word, value))
        elif run and not (word and word[0] in _FILLERS):
            start, end = plain.span(run[0][0].start(), run[-1][0].end())
            yield Spoken(text[start:end], start, end, frozenset(_readings([value for _, value in run])))
            run = []


def _readings(run: list[Decimal]) -> set[Decimal]:
    """The value of a run of number words, and of its parts: ``twenty six`` is 20, 6 and 26."""
    values = set(run)
    for start in range(len(run)):
        total = part = Decimal(0)
        for value in run[start:]:
            if value >= 1000:
                total, part = total + (part or 1) * value, Decimal(0)
            elif value == 100 and 0 < part < 100:
                part *= 100
            else:
                if value in _COUNTED:
                    values.add(total + part * value)
                part += value
            values.add(total + part)
    return values


@lru_cache(maxsize=20_000)
def _value(word: str, language: str) -> Decimal | None:
    table = _beginnings()[language]
    whole = table.get(f"{word}!")
    if whole is not None:
        return whole
    length = next((length for length in range(len(word), 2, -1) if word[:length] in table), None)
    if length is None:
        return None
    value = table[word[:length]]
    if 20 <= value < 100 and word[length:][:1] in ("и", "а"):  # двадцати-восьми-летний
        unit = _value(word[length + 1 :], language)
        return value + unit if unit is not None and 0 < unit < 10 else value
    return value


@cache
def _beginnings() -> dict[str, dict[str, Decimal]]:
    tables: dict[str, dict[str, Decimal]] = {}
    for language, words in _WORDS.items():
        table = tables[language] = {}
        value = Decimal(0)
        for item in words.split():
            number, colon, beginning = item.rpartition(":")
            if colon:
                value = Decimal(number)
            table.setdefault(beginning, value)
    return tables
