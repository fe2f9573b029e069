"""The numerals of Russian, Ukrainian and English, in all their forms. Data alone.

A line of `WORDS` is a value, a sort and words. ``many`` multiplies what stands before it. A word with a slash takes the
endings of a class of `ENDINGS`; ``_`` is the empty ending.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

LANGUAGES = ("ru", "uk", "en")
THIRD = Decimal("0.3333")

ENDINGS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "m": "_ а у ом е ы ов ам ами ах",
        "f": "а ы е у ой ою ам ами ах",
        "a": "ый ой ий ая ое ее ые ого его ому ему ым им ом ем ую ых ыми ими",
        "t": "ий ья ье ьи ьего ьей ьему ьим ьем ью ьих ьими",
        "ь": "ь и ью",
    },
    "uk": {
        "m": "_ а у ові ом і и ів ам ами ах",
        "f": "а и і у ою ам ами ах",
        "a": "ий а е і ого ої ому ій у им ою их ими ім",
        "t": "ій я є і ього ьої ьому ю ім ьою іх іми",
        "ь": "ь и ьох ьом ьма ьома",
    },
    "en": {"s": "_ s"},
}

WORDS: Mapping[str, str] = {
    "ru": """
        0 cardinal ноль нуль ноля нуля нулю нулем нуле
        1 cardinal один одна одно одни одного одной одному одним одном одну одною одних одними
        1 times однажды
        2 cardinal два две двух двум двумя двое двоих двоим двоими вдвоем
        2 times удвоил удвоила удвоили удвоить удвоился удвоилась удвоилось удвоились удвоится дважды вдвое двукратно вдвойне
        3 cardinal три трех трем тремя трое троих троим троими втроем
        3 times трижды втрое
        4 cardinal четыре четырех четырем четырьмя четверо четверых четверым четверыми вчетвером
        4 times четырежды вчетверо
        5 cardinal пять пяти пятью пятеро пятерых пятерым пятерыми впятером
        5 times впятеро
        6 cardinal шесть шести шестью шестеро шестерых шестерым вшестером
        7 cardinal семь семи семью семеро семерых семерым всемером
        8 cardinal восемь восьми восемью восьмью восьмеро восьмерых восьмерым ввосьмером
        9 cardinal девять девяти девятью девятеро девятерых
        10 cardinal десять десяти десятью десятеро десятерых
        11 cardinal одиннадцат/ь
        12 cardinal двенадцат/ь
        13 cardinal тринадцат/ь
        14 cardinal четырнадцат/ь
        15 cardinal пятнадцат/ь
        16 cardinal шестнадцат/ь
        17 cardinal семнадцат/ь
        18 cardinal восемнадцат/ь
        19 cardinal девятнадцат/ь
        20 cardinal двадцат/ь
        30 cardinal тридцат/ь
        40 cardinal сорок сорока
        50 cardinal пятьдесят пятидесяти пятьюдесятью
        60 cardinal шестьдесят шестидесяти шестьюдесятью
        70 cardinal семьдесят семидесяти семьюдесятью
        80 cardinal восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью
        90 cardinal девяносто девяноста
        100 cardinal сто ста
        200 cardinal двести двухсот двумстам двумястами двухстах
        300 cardinal триста трехсот тремстам тремястами трехстах
        400 cardinal четыреста четырехсот четыремстам четырьмястами четырехстах
        500 cardinal пятьсот пятисот пятистам пятьюстами пятистах
        600 cardinal шестьсот шестисот шестистам шестьюстами шестистах
        700 cardinal семьсот семисот семистам семьюстами семистах
        800 cardinal восемьсот восьмисот восьмистам восемьюстами восьмистах
        900 cardinal девятьсот девятисот девятистам девятьюстами девятистах
        10 many десяток десятка десятку десятком десятке десятки десятков десяткам десятками десятках
        12 many дюжин/f дюжин
        100 many сотня сотни сотне сотню сотней сотен сотням сотнями сотнях
        1000 many тысяча тысячи тысяче тысячу тысячей тысячею тысячью тысяч тысячам тысячами тысячах тыс
        1000000 many миллион/m млн
        1000000000 many миллиард/m млрд
        1000000000000 many триллион/m трлн
        1.5 cardinal полтора полторы полутора
        50 cardinal полсотни
        500 cardinal полтысячи
        500000 cardinal полмиллиона
        500000000 cardinal полмиллиарда
        6 cardinal полдюжины
        0.5 cardinal:month полмесяца
        0.5 share половина половины половине половину половиной
        1/3 share треть трети третью
        0.25 share четверть четверти четвертью
        1 ordinal перв/a
        2 ordinal втор/a
        3 ordinal трет/t
        4 ordinal четверт/a
        5 ordinal пят/a
        6 ordinal шест/a
        7 ordinal седьм/a
        8 ordinal восьм/a
        9 ordinal девят/a
        10 ordinal десят/a
        11 ordinal одиннадцат/a
        12 ordinal двенадцат/a
        13 ordinal тринадцат/a
        14 ordinal четырнадцат/a
        15 ordinal пятнадцат/a
        16 ordinal шестнадцат/a
        17 ordinal семнадцат/a
        18 ordinal восемнадцат/a
        19 ordinal девятнадцат/a
        20 ordinal двадцат/a
        30 ordinal тридцат/a
        40 ordinal сороков/a
        50 ordinal пятидесят/a
        60 ordinal шестидесят/a
        70 ordinal семидесят/a
        80 ordinal восьмидесят/a
        90 ordinal девяност/a
        100 ordinal сот/a
        200 ordinal двухсот/a
        300 ordinal трехсот/a
        400 ordinal четырехсот/a
        500 ordinal пятисот/a
        600 ordinal шестисот/a
        700 ordinal семисот/a
        800 ordinal восьмисот/a
        900 ordinal девятисот/a
        1000 ordinal тысячн/a
        """,
    "uk": """
        0 cardinal нуль нуля нулю нулем нулі
        1 cardinal один одна одне одно одні одного однієї одної одному одній одним однім однією одною одну одних одними
        1 times одноразово
        2 cardinal два дві двох двом двома двоє удвох вдвох
        2 times подвоїв подвоїла подвоїли подвоїти подвоїлася подвоїлась подвоїлося подвоїлися подвоїться двічі
        2 times вдвічі удвічі вдвоє удвоє
        3 cardinal три трьох трьом трьома троє утрьох втрьох
        3 times тричі втричі утричі втроє
        4 cardinal чотири чотирьох чотирьом чотирма чотирьома четверо учотирьох вчотирьох
        4 times вчетверо учетверо
        5 cardinal п'ят/ь п'ятеро уп'ятьох вп'ятьох
        5 times вп'ятеро уп'ятеро
        6 cardinal шість шести шістьох шістьом шістьма шістьома шестеро ушістьох вшістьох
        7 cardinal сім семи сімох сімом сімома сьома семеро
        8 cardinal вісім восьми вісьмох вісьмом вісьма вісьмома восьмеро
        9 cardinal дев'ят/ь дев'ятеро
        10 cardinal десят/ь десятеро
        11 cardinal одинадцят/ь
        12 cardinal дванадцят/ь
        13 cardinal тринадцят/ь
        14 cardinal чотирнадцят/ь
        15 cardinal п'ятнадцят/ь
        16 cardinal шістнадцят/ь
        17 cardinal сімнадцят/ь
        18 cardinal вісімнадцят/ь
        19 cardinal дев'ятнадцят/ь
        20 cardinal двадцят/ь
        30 cardinal тридцят/ь
        40 cardinal сорок сорока
        50 cardinal п'ятдесят п'ятдесяти п'ятдесятьох п'ятдесятьом п'ятдесятьма п'ятдесятьома
        60 cardinal шістдесят шістдесяти шістдесятьох шістдесятьом шістдесятьма шістдесятьома
        70 cardinal сімдесят сімдесяти сімдесятьох сімдесятьом сімдесятьма сімдесятьома
        80 cardinal вісімдесят вісімдесяти вісімдесятьох вісімдесятьом вісімдесятьма вісімдесятьома
        90 cardinal дев'яносто дев'яноста
        100 cardinal сто ста
        200 cardinal двісті двохсот двомстам двомастами двохстах
        300 cardinal триста трьохсот трьомстам трьомастами трьохстах
        400 cardinal чотириста чотирьохсот чотирьомстам чотирмастами чотирьохстах
        500 cardinal п'ятсот п'ятисот п'ятистам п'ятьмастами п'ятьомастами п'ятистах
        600 cardinal шістсот шестисот шестистам шістьмастами шістьомастами шестистах
        700 cardinal сімсот семисот семистам сьомастами сімомастами семистами семистах
        800 cardinal вісімсот восьмисот восьмистам вісьмастами вісьмомастами восьмистами восьмастами восьмистах
        900 cardinal дев'ятсот дев'ятисот дев'ятистам дев'ятьмастами дев'ятьомастами дев'ятистах
        10 many десяток десятка десятку десятком десятки десятків десяткам десятками десятках
        12 many дюжин/f дюжин
        100 many сотня сотні сотню сотнею сотень сотням сотнями сотнях
        1000 many тисяча тисячі тисячу тисячею тисяч тисячам тисячами тисячах тис
        1000000 many мільйон/m млн
        1000000000 many мільярд/m млрд
        1000000000000 many трильйон/m трлн
        1.5 cardinal півтора півтори
        50 cardinal півсотні
        500 cardinal півтисячі
        500000 cardinal півмільйона
        500000000 cardinal півмільярда
        6 cardinal півдюжини
        0.5 share половина половини половині половину половиною пів
        1/3 share третин/f
        0.25 share чверть чверті чвертю
        1 ordinal перш/a
        2 ordinal друг/a
        3 ordinal трет/t
        4 ordinal четверт/a
        5 ordinal п'ят/a
        6 ordinal шост/a
        7 ordinal сьом/a
        8 ordinal восьм/a
        9 ordinal дев'ят/a
        10 ordinal десят/a
        11 ordinal одинадцят/a
        12 ordinal дванадцят/a
        13 ordinal тринадцят/a
        14 ordinal чотирнадцят/a
        15 ordinal п'ятнадцят/a
        16 ordinal шістнадцят/a
        17 ordinal сімнадцят/a
        18 ordinal вісімнадцят/a
        19 ordinal дев'ятнадцят/a
        20 ordinal двадцят/a
        30 ordinal тридцят/a
        40 ordinal сороков/a
        50 ordinal п'ятдесят/a
        60 ordinal шістдесят/a
        70 ordinal сімдесят/a
        80 ordinal вісімдесят/a
        90 ordinal дев'яност/a
        100 ordinal сот/a
        200 ordinal двохсот/a
        300 ordinal трьохсот/a
        400 ordinal чотирьохсот/a
        500 ordinal п'ятисот/a
        600 ordinal шестисот/a
        700 ordinal семисот/a
        800 ordinal восьмисот/a
        900 ordinal дев'ятисот/a
        1000 ordinal тисячн/a
        """,
    "en": """
        0 cardinal zero nil nought
        1 cardinal one
        1 times once
        2 cardinal two
        2 cardinal:week fortnight fortnights
        2 times twice doubled doubling double doubles halved halving halve twofold
        3 cardinal three
        3 times thrice tripled tripling triple threefold
        4 cardinal four
        4 times quadrupled fourfold
        5 cardinal five
        5 times fivefold
        6 cardinal six
        7 cardinal seven
        8 cardinal eight
        9 cardinal nine
        10 cardinal ten
        11 cardinal eleven
        12 cardinal twelve
        13 cardinal thirteen
        14 cardinal fourteen
        15 cardinal fifteen
        16 cardinal sixteen
        17 cardinal seventeen
        18 cardinal eighteen
        19 cardinal nineteen
        20 cardinal twenty
        30 cardinal thirty
        40 cardinal forty
        50 cardinal fifty
        60 cardinal sixty
        70 cardinal seventy
        80 cardinal eighty
        90 cardinal ninety
        12 many dozen/s
        10 many tens
        100 many hundred/s
        1000 many thousand/s
        1000000 many million/s
        1000000000 many billion/s
        1000000000000 many trillion/s
        0.5 share half halves
        0.25 share quarter/s
        1/3 share thirds
        0.2 share fifths
        0.1 share tenths
        1 ordinal first
        2 ordinal second
        3 ordinal third
        4 ordinal fourth
        5 ordinal fifth
        6 ordinal sixth
        7 ordinal seventh
        8 ordinal eighth
        9 ordinal ninth
        10 ordinal tenth
        11 ordinal eleventh
        12 ordinal twelfth
        13 ordinal thirteenth
        14 ordinal fourteenth
        15 ordinal fifteenth
        16 ordinal sixteenth
        17 ordinal seventeenth
        18 ordinal eighteenth
        19 ordinal nineteenth
        20 ordinal twentieth
        30 ordinal thirtieth
        40 ordinal fortieth
        50 ordinal fiftieth
        60 ordinal sixtieth
        70 ordinal seventieth
        80 ordinal eightieth
        90 ordinal ninetieth
        100 ordinal hundredth
        """,
}

WITH_A_NOUN: Mapping[str, str] = {"семью": "ми"}
"""Numerals that are another word as well («семью»: a family), and how the word ends that such a numeral counts."""

INVERTED: Mapping[str, tuple[int, int]] = {
    **dict.fromkeys(("тысячи", "миллиона", "миллиарда", "тисячі", "мільйони", "мільярди"), (2, 4)),
    **dict.fromkeys(("тысяч", "миллионов", "миллиардов", "тисяч", "мільйонів", "мільярдів"), (2, 100)),
}
"""How what multiplies stands before its number, and the least and the greatest such: ``тысяч пять`` is about 5000."""

PREFIXES: Mapping[str, str] = {
    "ru": """
        1.5:полутора 2:двух,дву 3:трех,тре 4:четырех 5:пяти 6:шести 7:семи 8:восьми 9:девяти 10:десяти 11:одиннадцати
        12:двенадцати 13:тринадцати 14:четырнадцати 15:пятнадцати 16:шестнадцати 17:семнадцати 18:восемнадцати
        19:девятнадцати 20:двадцати 30:тридцати 40:сорока 50:пятидесяти 60:шестидесяти 70:семидесяти 80:восьмидесяти
        90:девяносто 200:двухсот 300:трехсот 400:четырехсот 500:пятисот 1000:тысяче 0.5:полу,пол
        """,
    "uk": """
        1.5:півтора 2:дво,двох 3:три,трьох 4:чотири,чотирьох 5:п'яти 6:шести 7:семи 8:восьми 9:дев'яти 10:десяти
        11:одинадцяти 12:дванадцяти 13:тринадцяти 14:чотирнадцяти 15:п'ятнадцяти 16:шістнадцяти 17:сімнадцяти
        18:вісімнадцяти 19:дев'ятнадцяти 20:двадцяти 30:тридцяти 40:сорока 50:п'ятдесяти 60:шістдесяти 70:сімдесяти
        80:вісімдесяти 90:дев'яносто 200:двохсот 300:трьохсот 400:чотирьохсот 500:п'ятисот 1000:тисячо 0.5:пів
        """,
}
"""How numerals begin an adjective or noun: ``трёх-дневный``."""

COMPOUND_UNITS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "летн": "year",
        "лети": "year",
        "годичн": "year",
        "годов": "year",
        "дневн": "day",
        "суточн": "day",
        "недельн": "week",
        "месячн": "month",
        "часов": "hour",
        "минутн": "minute",
        "градусн": "°C",
        "веков": "century",
        "процентн": "percent",
        "километров": "km",
        "метров": "m",
        "тонн": "t",
        "этажн": "floor",
        "кратн": "times",
        "миллионн": "1000000",
        "тысячн": "1000",
        "годи": "year",
        "год": "year",
        "час": "hour",
        "век": "century",
    },
    "uk": {
        "річн": "year",
        "річч": "year",
        "літн": "year",
        "літт": "year",
        "денн": "day",
        "добов": "day",
        "тижнев": "week",
        "місячн": "month",
        "годинн": "hour",
        "хвилинн": "minute",
        "градусн": "°C",
        "вік": "century",
        "відсотков": "percent",
        "кілометров": "km",
        "метров": "m",
        "тонн": "t",
        "поверхов": "floor",
        "кратн": "times",
        "мільйонн": "1000000",
        "тисячн": "1000",
        "рок": "year",
        "годин": "hour",
    },
}
"""What such a word counts: the id of a unit of `text.units`, or a number to multiply by."""
