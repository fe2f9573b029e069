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
(?:гор\w+ (?:упала )?с плеч|камень (?:упал |свалился )?с (?:души|сердца)) = (?:гора (?:упала |звалилася )?з плеч(?:ей)?|камінь (?:упав |звалився )?(?:з|із|зі) (?:душі|серця|плеч)(?: \w+)?) = (?:(?:weight|load) off|huge relief|breathe again)
на честном слове = на (?:чесному|доброму) слові = (?:hope|a wing and a prayer|a prayer|a thread|by (?:a )?miracle|sheer luck)
(?:руки|рук) (?:\w+ )?опуска\w+ = (?:руки|рук) (?:\w+ )?опуска\w+ = (?:giv\w+ up|lose heart|losing heart|despair|throw\w* in the towel)
кот наплакал = кіт наплакав = (?:next to no\w*|hardly any|precious little|chicken feed|peanuts)
(?:как )?(?:снег на голову|гром среди ясного неба) = (?:як )?(?:сніг на голову|грім серед ясного неба) = (?:bolt from the blue|out of the blue|bombshell)
непочатый край = непочатий край = (?:no end of|mountains? of|plenty of|a great deal of|no shortage of) (?:work|things)
(?:держ\w+|скрест\w+) (?:за \w+ )?(?:кулаки|пальцы) = (?:трима\w+|схре[сщ]\w+) (?:за \w+ )?(?:кулаки|пальці|кулачки) = (?:fingers? (?:are |is )?crossed|cross\w* (?:our|my|their|your) fingers|rooting for)
(?:овчинка|игра) (?:не стоит )?(?:выделки|свеч) = (?:шкурка|справа|гра) (?:не варта )?(?:вичинки|заходу|свічок|свічки|мила) = (?:worth the (?:candle|effort|trouble)|worth it)
терпени\w+ лопнуло = (?:терпець|терпіння) (?:урва|увірва|лопну|скінчи|вичерпа)\w+ = (?:patience (?:has |have )?(?:run out|snapped|worn thin|gone)|out of patience|had enough)
(?:поезд|корабль) (?:уже )?уш[её]л = (?:потяг|поїзд|корабель) (?:уже )?піш\w+ = (?:ship has (?:already )?sailed|missed the (?:boat|bus)|too late|train has (?:already )?left)
своим чередом = своєю чергою = (?:taking (?:its|their) course|run\w* (?:its|their) course|as (?:usual|normal)|according to plan)
как рыба в воде = як риба у? ?воді = (?:in (?:my|his|her|our|their) element|like a (?:fish in water|duck to water))
на седьмом небе = на сьомому небі = (?:in seventh heaven|over the moon|on cloud nine|walking on air)
бить баклуши = бити байдики = (?:twiddl\w+|idl\w+|loaf\w+)
вста\w+ не с той ноги = вста\w+ не з тієї ноги = (?:wrong side of (?:the )?bed)
ни пуха ни пера = ні пуху ні пера = (?:break a leg|good luck)
(?:душа|сердце) (?:ушла|ушло) в пятки = (?:душа|серце) (?:втекла|втекло|в п'ят|пішла|опинила)\w* ?.* = heart (?:was )?(?:in|sank|into) .+
лыка не вяжет = лика не в'яже = (?:dead drunk|legless|too drunk)
белая ворона = біла ворона = (?:odd one out|black sheep|white crow|misfit)
козел отпущения = (?:цап-відбувайло|козел відпущення) = (?:scapegoat|fall guy|whipping boy)
как две капли воды = як дві краплі води = (?:two peas in a pod|spitting image)
(?:бросать|пускать)? ?пыль в глаза = (?:пуска\w+ )?(?:пил|туман|дим) (?:в|у) (?:очі|вічі) = (?:window dressing|pull\w* the wool|showing off|dust in)
водить за нос = водити за (?:ніс|носа) = (?:lead\w* .+ by the nose|string\w* .+ along|fool\w*|take\w* .+ for a ride)
закры\w+ глаза на = (?:закри|заплющ)\w+ очі на = (?:turn\w* a blind eye|look\w* the other way)
сквозь пальцы = крізь пальці = (?:turn\w* a blind eye|look\w* the other way|through (?:their|our|his|her) fingers)
не в своей тарелке = не (?:в|у) своїй тарілці = (?:out of (?:place|sorts)|fish out of water|ill at ease|uncomfortable)
с пеной у рта = з піною (?:на|біля|у) (?:губах|рота|роті) = foaming at the mouth
(?:все|всё) в порядке = (?:усе|все) (?:гаразд|добре|в порядку) = (?:(?:is|are|it's|that's|all|we're|i'm) (?:fine|well|right|ok|okay)|in order|under control)
дел\w* в шляпе = (?:діло|справа) (?:в|у) (?:капелюсі|шапці|кишені) = in the bag
ничего не попишешь = нічого не вдієш = (?:nothing (?:you|we|one) can do|can't be helped|that's life|there it is)
(?:рукой подать|два шага) = (?:рукою подати|рукою сягнути|два кроки) = (?:stone's throw|close at hand|just around the corner|a few steps)
за тридевять земель = за тридев'ять земель = (?:the back of beyond|the other side of the world|the ends of the earth|miles away)
(?:делить|поделить) шкуру (?:\w+ )?медведя = ділити шкуру (?:\w+ )?ведмедя = (?:count\w* (?:our|your|their|one's) chickens)
без труда не .+ = без труда нема плода = no pain,? no gain
тише едешь.* = (?:тихіше їдеш|поволі їдеш).* = (?:slow and steady|more haste)
семь раз отмер\w+.* = сім раз\w* відміря\w+.* = (?:measure twice|look before you leap)
цыплят по осени считают = курчат (?:восени|по осені) (?:рахують|лічать) = (?:count your chickens|chickens before)
нет дыма без огня = (?:немає|нема) диму без вогню = no smoke without fire
первый блин комом = перший млинець (?:комом|нанівець) = (?:teething (?:troubles|problems)|first attempt|practice makes perfect)
обещанного три года ждут = обіцяного три роки (?:чекають|ждуть) = .*promise.*
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
