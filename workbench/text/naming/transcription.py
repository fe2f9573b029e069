"""Whether a Latin name is a Cyrillic one by the tables of some language: Kenji is Кэндзи, Zhang is Чжан, Mircea is Мирча.

Wider than `sounding`: every Latin letter or group of letters stands for all that it is written as in Russian or Ukrainian
by the usual systems for English, French, German, Italian, Spanish, Romanian, Polish, Japanese (Polivanov), Chinese
(Palladius), Korean and Arabic names. So it can tell that two names may be one, never that they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

_SOUNDS = """
sch ш щ ск сх
tch ч
sz ш с
cz ч ц
rz ж р рж рз
dj дж дж ж
dz дз ц з
zh чж ж з
ch ч ш х к чх т
sh ш с сх щ
ph ф пх
th т с з ф д тх
kh х кх к
gh г х ф -
gn н гн
gu г гв гу
qu к кв
ts ц дс тс
tz ц тз
ck к
cqu к
dg дж ж
ng н нг
ll л й лл -
hs с сс хс
b б п
c к с ц ч ш
d д т
f ф в
g г ж дж х к
h х г -
j дж дз ж х й цз ч
k к г
l л
m м н
n н м
p п б
q ц к г
r р
s с з ш ж
t т д ц ч
v в ф б
w в ф -
x кс с ш х кз з
z з ц с дз ж
"""
_GRAPHEMES = {
    letters: "(?:" + "|".join("" if sound == "-" else sound for sound in sorted(sounds, key=len, reverse=True)) + ")"
    for letters, *sounds in map(str.split, _SOUNDS.strip().splitlines())
}
_GRAPHEME = re.compile("|".join(sorted(_GRAPHEMES, key=len, reverse=True)))
_VOWELS = re.compile(r"[аеёєиіїйоуыэюяьъ'’ʼ-]")
_DOUBLED = re.compile(r"(.)\1+")
_FORMS = "(?:мі?|х|г)?"
"""What is left of a case ending without its vowels."""

_SILENT_END = re.compile(r"(?:(?<=[aeiou])[bcdgpstxz]{1,2}|(?<=[aeiou])l[dt]|(?<=\w[nr])[cdgtspx]{1,2})$")
_FEWEST = 3
"""Consonants below which names are too short to tell by them."""


@lru_cache(maxsize=50_000)
def is_transcription(cyrillic: str, latin: str) -> bool:
    """Whether a name in Latin letters may be a name in Cyrillic ones, in whatever case; never for names of two consonants."""
    written = _DOUBLED.sub(r"\1", _VOWELS.sub("", cyrillic.lower().replace("ґ", "г")))
    plain = normalize("NFKD", latin.lower().replace("ł", "l").replace("ı", "i")).encode("ascii", "ignore").decode()
    if len(written) < _FEWEST or not plain.isascii() or written.isascii():
        return False
    return any(_pattern(spelt).fullmatch(written) for spelt in {plain, _SILENT_END.sub("", plain)} if spelt)


@lru_cache(maxsize=20_000)
def _pattern(latin: str) -> re.Pattern[str]:
    spelt = _DOUBLED.sub(r"\1", latin) if "ll" not in latin else latin
    return re.compile("".join(_GRAPHEMES[found[0]] for found in _GRAPHEME.finditer(spelt)) + _FORMS)
