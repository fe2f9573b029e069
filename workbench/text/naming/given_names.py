"""First names that every language has its own form of: Николай, Микола, Mykola; Евгений, Євген, Yevhen, Eugene."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

_NAMES = """
александр олександр | alexander aleksandr oleksandr alexandr oleksander aleksander
александр олександр саш сашк | alexandra oleksandra aleksandra
алексей алексе олексі олексій | alexei alexey aleksei aleksey oleksii oleksiy
альберт | albert
анастаси настя анастасі | anastasia anastasiia anastasiya
анатоли анатолі | anatoly anatoli anatolii anatoliy
андре андрі андрій | andrei andrey andrii andriy andrew
анн ганн | anna hanna anne
антон | anton anthony
антонин | antonina
аркади аркаді | arkady arkadii arkadiy
арсени арсені арсен | arseny arsenii arseniy arsen
артём артем | artem artyom
богдан | bohdan bogdan
борис | borys boris
вадим | vadym vadim
валентин | valentyn valentin valentina valentyna
валери валері | valery valerii valeriy valeri valeria valeriia valeriya
варвар | varvara barbara
василь васил васили василі | vasyl vasily vasili vasiliy basil
василис | vasylysa vasilisa
вер вір | vira vera
виктор віктор | viktor victor
виктори вікторі | viktoria viktoriia viktoriya victoria
витали віталі | vitaly vitalii vitaliy vitali
владимир володимир | volodymyr vladimir wladimir
владислав | vladyslav vladislav
всеволод | vsevolod
вячеслав в'ячеслав | viacheslav vyacheslav
галин | halyna galina
геннади геннаді | hennadii hennadiy gennady gennadii
георги георгі | heorhii heorhiy georgy georgii georgi
герман | herman german
глеб гліб | hlib gleb
григори григорі | hryhorii hryhoriy grigory grigorii
даниил даніїл данил данило | danylo daniel daniil danilo
дарь дари дар' дарі | daria dariia darya
денис | denys denis
дмитри дмитр | dmytro dmitry dmitri dmitrii dmitriy
евгени євген євгені | yevhen yevgeny yevgeni evgeny evgeni eugene yevgenii
евгени євгені | yevheniia yevhenia yevgenia evgenia eugenia
егор єгор | yehor yegor egor
екатерин катерин | kateryna ekaterina yekaterina katerina catherine
елен олен | olena elena yelena helen
елизавет єлизавет | yelyzaveta elizaveta yelizaveta elizabeth
ефим юхим єфим | yukhym yefim efim
иван іван | ivan
игорь игор ігор | ihor igor
игнат гнат игнати ігнат | ihnat hnat ignat
иль іль ілл | illia ilya ilia
илларион іларіон иларион | ilarion
инн інн | inna
ирин ірин | iryna irina
иосиф йосип йосиф | yosyp iosif joseph yosif
карп | karp
кирилл кирил | kyrylo kirill cyril
константин костянтин кост | kostiantyn konstantin constantine
ксени ксені оксан | oksana ksenia kseniia xenia
ларис | larysa larisa
лев лев левк льв | lev levko leo
леонид леонід | leonid
лес | lesia lesya
лиди ліді лід | lidia lidiia lydia
лук | luka luke
лукь лук'ян | lukian
любов любовь | liubov lyubov
людмил | liudmyla lyudmila ludmila
макар | makar
максим | maksym maxim maksim
маргарит | marharyta margarita
мари марі | maria mariia mariya mary
марин | maryna marina
март | marta martha
матве матві | matvii matvey
михаил михайл | mykhailo mikhail michael
назар | nazar
надежд наді надій | nadiia nadia nadezhda
наталь наталі натали | natalia nataliia natalya nataliya
никит микит | mykyta nikita
николай николая николаю николаем николае микол | mykola nikolai nikolay nicholas
нин нін | nina
олесь олес | oles olesia
олег | oleh oleg
ольг ольз | olha olga
остап | ostap
павел павл | pavlo pavel paul
пётр петр | petro pyotr petr peter
полин полін | polina
прохор | prokhor
раис раїс | raisa
роман | roman
ростислав | rostyslav rostislav
руслан | ruslan ruslana
святослав | sviatoslav svyatoslav
семён семен | semen semyon simon
серге сергі | serhii serhiy sergei sergey
соломи соломі | solomiia
софь софи софі | sofia sofiia sofiya sofya sophia
станислав станіслав | stanislav
степан стефан стивен стівен стефен стивен стіфен | stepan stephen steven stefan
светлан світлан | svitlana svetlana
тамар | tamara
тарас | taras
татьян тетян | tetiana tatiana tatyana
тимофе тимофі тимоф | tymofii timofey timothy
ульян улян | uliana ulyana
фёдор федор федір федо | fedir fyodor fedor theodore
филипп пилип филип | pylyp filipp philip
харитон | kharyton khariton
эдуард едуард | eduard edward
эмили емілі | emilia emiliia
юли юлі | yulia yuliia yuliya julia
юри юрі | yurii yuri yury yuriy
яков яків | yakiv yakov jacob
ян | yan jan
ярослав | yaroslav
камилл камі камій каміл | camille
клод | claude
"""
"""A name a line: the beginnings of its Russian and Ukrainian forms, which case endings follow, and its forms in Latin letters."""

_ENDING = re.compile(
    r"(?:[аяыиіїеєуюоьй]|ом|ем|єм|ою|ею|єю|ой|ей|ові|еві|єві|[ийіїє]?[аяюїі]|и[ийюяе]|ем|ием|ієм|ией|ією|ію|ія|ії|ій|ьей|ью|ьи|ье|ья|'я|'ї|'ю|'єю|івні?)?"
)


@lru_cache(maxsize=50_000)
def given_name(word: str) -> frozenset[int]:
    """The numbers of the first names that a word may be, in whatever case and language; none when it is not known."""
    lowered = word.lower().replace("ё", "е").replace("’", "'").replace("ʼ", "'")
    latin, cyrillic = _tables()
    if lowered in latin:
        return latin[lowered]
    found: set[int] = set()
    for size in range(2, len(lowered) + 1):
        numbers = cyrillic.get(lowered[:size])
        if numbers and _ENDING.fullmatch(lowered[size:]):
            found |= numbers
    return frozenset(found)


@cache
def _tables() -> tuple[Mapping[str, frozenset[int]], Mapping[str, frozenset[int]]]:
    """Forms in Latin letters, and beginnings in Cyrillic ones, each with the numbers of its lines."""
    tables: tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]] = ({}, {})
    for number, line in enumerate(_NAMES.strip().splitlines()):
        beginnings, forms = (cell.split() for cell in line.replace("ё", "е").split("|"))
        for table, entries in zip(tables, (forms, beginnings), strict=True):
            for entry in entries:
                table[entry] = table.get(entry, frozenset()) | {number}
    return tables
