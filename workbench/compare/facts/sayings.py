"""Sayings that each language has in its own words: «капля в море», «крапля в морі», a drop in the ocean."""

# ruff: noqa: E501  # one saying is one line

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from workbench.core.language import base
from workbench.text.typography import fold

MOST_WORDS = 12
"""Words up to which a quotation may be no more than a saying."""

_LANGUAGES = ("ru", "uk", "en")

_SAYINGS = r"""
капл\w+ в (?:море|океане) = крапл\w+ в (?:морі|океані) = drop in (?:the|an) (?:ocean|bucket)
между (?:двух|двумя) стуль\w+ = між дво(?:х|ма) стіль\w+ = between two stools
из мухи (?:делать )?слона = з мухи (?:робити )?слона = (?:mountains? out of (?:a )?molehills?|storm in a teacup)
бур\w+ в стакане = бур\w+ (?:в|у) склянці = (?:storm in a teacup|tempest in a teapot)
пал\w+ о двух концах = пал\w+ (?:з|із|на) дв\w+ кінц\w+ = (?:double-edged sword|cuts both ways)
обоюдоостр\w+ меч = двосічн\w+ меч = (?:double-edged sword|cuts both ways)
(?:те же|одни и те же) грабл\w+ = (?:ті ж|ті самі|ті ж самі) граблі = (?:same (?:old )?mistakes?|same trap|same rake)
лед тронулся = (?:крига (?:скресла|рушила)|лід рушив) = (?:ice (?:has|is) (?:been )?(?:broken|breaking)|ball is rolling|things are moving)
вершин\w+ айсберга = верхівк\w+ айсберга = tip of the iceberg
круги своя = кола свої = (?:back to normal|back to square one|as (?:it was|before))
не за горами = (?:не за горами|недалеко|близько) = (?:(?:around|round) the corner|not far (?:off|away)|near|close|at hand)
мяч (?:теперь )?на (?:их|вашей|нашей|чужой|ее|его|другой) (?:стороне|половине) = м'яч (?:тепер )?на (?:їхн\w+|ваш\w+|наш\w+|його|її|інш\w+) (?:боці|половині|полі) = ball is (?:now )?in (?:their|your|our|his|her|the other) (?:\w+ )?court
мяч (?:теперь )?(?:на стороне|на половине|у) \w+ = (?:хід|м'яч) (?:тепер )?(?:за|на боці|на половині|у) \w+ = (?:ball is (?:now )?in .+ court|.+['’]s? (?:move|turn)|up to .+)
(?:каш\w+ заварил\w+|заварил\w+ (?:эту )?каш\w+) = (?:на|за)варил\w+ (?:цієї |цю )?каш\w+ = (?:mess|broth|bed)
свет\w? в конце тоннеля = світл\w+ (?:в|у) кінці тунелю = (?:light at the end of the tunnel|end is in sight)
красн\w+ черт\w+ = червон\w+ (?:ліні\w+|меж\w+|рис\w+) = red lines?
кот\w? в мешке = кота? (?:в|у) мішку = pig in a poke
камень преткновения = камінь спотикання = (?:stumbling block|sticking point|bone of contention)
яблоко раздора = яблук\w+ розбрату = (?:apple of discord|bone of contention)
белых? пят\w+ = білих? плям\w* = (?:blank|blind) spots?
на пороховой бочке = на (?:пороховій|порохових) (?:бочці|діжці) = (?:on|atop) a (?:powder keg|time bomb|volcano)
бомб\w+ замедленного действия = бомб\w+ (?:у|с)повільненої дії = (?:ticking )?time bomb
из огня да в полымя = з вогню (?:та|й|і) в полум'я = out of the frying pan
двух зайцев = двох зайців = two birds with one stone
все карты на стол = (?:усі|всі) карти на стіл = (?:all (?:the|our|their) )?cards on the table
игра\w+ с огнем = гра\w+ (?:з|із) вогнем = play\w* with fire
на две ложк\w+ = на дві ложк\w+ = (?:both ways|cake and eat it)
последн\w+ капл\w+ = останн\w+ крапл\w+ = (?:last|final) straw
точк\w+ невозврата = точк\w+ неповернення = point of no return
между молотом и наковальней = між молотом (?:і|й|та) ковадлом = (?:between a rock and a hard place|between the hammer and the anvil|between the devil and the deep)
лучше поздно,? чем никогда = краще пізно,? (?:ніж|як) ніколи = better late than never
подливать масла в огонь = підливати (?:олії|масла) (?:в|у|до) вогн\w+ = fuel (?:to|on) the (?:fire|flames)
масла в огонь = (?:олії|масла) (?:в|у|до) вогн\w+ = (?:fuel|oil) (?:to|on) the (?:fire|flames)
с нуля = з нуля = from (?:scratch|nothing|zero)
в одной лодке = в одному човні = in the same boat
ломать\w* не строить = ламати не будувати = easier to (?:destroy|break|pull down)
гор\w+ с плеч = гора з плеч = (?:weight|load) off
карточн\w+ домик\w* = картков\w+ будин\w+ = house of cards
"""


def are_one_saying(quoted: Mapping[str, str]) -> bool:
    """Whether every version quotes the same saying, in the words that its language has for it.

    Args:
        quoted: version → what it quotes; versions in one language may use other words of the same saying.
    """
    if any(base(tag) not in _LANGUAGES or len(text.split()) > MOST_WORDS for tag, text in quoted.items()):
        return False
    plain = {tag: fold(text.lower(), case=True) for tag, text in quoted.items()}
    return any(all(saying[base(tag)].search(text) for tag, text in plain.items()) for saying in _sayings())


@cache
def _sayings() -> tuple[Mapping[str, re.Pattern[str]], ...]:
    return tuple(_compiled(line) for line in _SAYINGS.strip().splitlines())


def _compiled(line: str) -> dict[str, re.Pattern[str]]:
    patterns = zip(_LANGUAGES, line.split(" = "), strict=True)
    return {language: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)") for language, pattern in patterns}
