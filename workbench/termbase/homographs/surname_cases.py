"""Whether a surname is a man's or a woman's by the case that its sentence asks for.

«Рябинина» is a man in the genitive and accusative, and a woman in the nominative; «Рябинину» a man in the dative and a woman in
the accusative: «защитники Рябинина», «Рябинина сообщила», «к Рябинину», «через Рябинину».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.termbase.homographs.surroundings import likely_tags
from workbench.termbase.paradigms.grammar import listed
from workbench.termbase.parts import Part
from workbench.text.context.readings import Reading, readings
from workbench.text.context.tags import joint_tag
from workbench.text.lemmas import lemmas

_FORM = re.compile(r"(?:[оеєё]в|[иіїы]н)([ау])$")
# Endings that only the one or the other has: «к Рябининой», «с Рябининым», «Рябініним», «Рябініної».
_HIS = {"ru": re.compile(r"(?:[оеё]в|[иы]н)(?:ым|е)$"), "uk": re.compile(r"(?:[оеє]в|[иії]н)(?:им|ом|ові|еві|і)$")}
_HERS = {"ru": re.compile(r"(?:[оеё]в|[иы]н)(?:ой|ою)$"), "uk": re.compile(r"(?:[оеє]в|[иії]н)(?:ої|ою|ій)$")}
# A surname that the dictionary knows, in both forms, stands in for one that it does not know.
_KNOWN = {"ru": {"а": "иванова", "у": "иванову"}, "uk": {"а": "іванова", "у": "іванову"}}
_MEN_IN = {"а": "ga", "у": "dl"}
_WOMEN_IN = {"а": "n", "у": "a"}
# Of how likely a man is: from the one on it is he, up to the other a woman.
_A_MAN = 0.65
_A_WOMAN = 0.35
_REACH = 6
# These are somebody's: «вдова Рябинина», «адвокат Рябинина».
_RELATED = listed("""
    вдова жена супруга мать мама дочь дочка сестра бабушка тетя невеста подруга помощница секретарша сторонница защитница соседка
    племянница внучка теща свекровь адвокатесса
    адвокат защитник друг сын брат отец муж сосед помощник заместитель секретарь сторонник противник соратник представитель ученик
    соперник знакомый приятель внук дед дядя племянник опекун охранник водитель доверенный поклонник партнер последователь зять
    вдова дружина мати матір мама донька дочка сестра бабуся тітка наречена подруга помічниця секретарка прихильниця захисниця
    сусідка племінниця онука теща свекруха адвокатка
    захисник син батько чоловік сусід помічник заступник секретар прихильник противник представник учень суперник знайомий
    приятель онук дід дядько племінник опікун охоронець водій партнер послідовник
    """)
# Verbs that somebody is given or told something by, by the beginnings of their dictionary forms.
_GIVING = {
    "ru": tuple(
        listed("""
        вруч дать дава отда переда перед сообщ напомн поруч предлож предлаг предоста запрет запрещ разреш ответ отвеч помо меша
        помеша прис присла присыла присужд угрож грози возраз возраж довер верить повер верну возвра выпла плати заплат отказ
        пожелать желать обеща подар дари позвон звони посовет рекоменд доложи доклад объявл объяви принадл прода прост прощ
        сочувств приказ указ посвят посвящ адресо посла посыла отправ направ предъяв инкримин вмен вынес вынос зада удаться
        прийтись достаться аплодир подчин продл принес
        """)
    ),
    "uk": tuple(
        listed("""
        вруч дати дава нада відда переда повідом нагада доруч запропон пропон забор дозвол відпов допом заваж завад присуд погрож
        загрож запереч довір вірит повір поверн випла плати заплат признач відмов побаж бажа обіця подару дару зателеф телеф
        порад радит рекоменд допов оголос належ прода проба співчу подяк дяку виріш наказ вказ присвят адрес надісла надсила
        направ відправ інкримін пред'яв винес вино зада вдатися довестися аплод підкор продов принес
        """)
    ),
}

_AND = listed("и или да і й та або")

Gendered = frozenset[str]
_MAN, _WOMAN, _BOTH = frozenset(("masc",)), frozenset(("femn",)), frozenset(("masc", "femn"))


def by_case(parts: Sequence[Part], at: int, language: str) -> Gendered:
    """Whose the surname is that part `at` of a text is a form of: ``masc``, ``femn``, or both when nothing tells."""
    key = parts[at].key
    form = _FORM.search(key)
    if form is None:
        return _MAN if _HIS[language].search(key) else _WOMAN if _HERS[language].search(key) else _BOTH
    ending = form.group(1)
    before = parts[at - 1] if at and not parts[at].joint else None
    told = _told_of_subject(before, parts, at, language) if ending == "а" else _told_of_object(before, parts, at, language)
    if told != _BOTH:
        return told
    there = [*parts[:at], parts[at]._replace(key=_KNOWN[language][ending]), *parts[at + 1 :]]
    found, _ = likely_tags(there, at, language)
    men, women = (_share(found, cases[ending]) for cases in (_MEN_IN, _WOMEN_IN))
    man = men / (men + women) if men + women else 0.5
    return _MAN if man >= _A_MAN else _WOMAN if man <= _A_WOMAN else _BOTH


def _told_of_object(before: Part | None, parts: Sequence[Part], at: int, language: str) -> Gendered:
    """By the verb: «вручили Рябинину», «приговор Рябинину» are of a man, «задержали Рябинину» of a woman."""
    known = readings(before.key, language) if before is not None else ()
    if any(each.kind == "PREP" for each in known[:1]):
        return _BOTH
    if _is_given(parts, at, language) or (known and all(each.kind == "NOUN" for each in known)):
        return _MAN
    return _WOMAN if all(each.kind == "VERB" for each in known) else _BOTH


def _told_of_subject(before: Part | None, parts: Sequence[Part], at: int, language: str) -> Gendered:
    """By the word before and the verb: «оправдал Рябинина», «депутатка Рябиніна», «Рябинина задержали»."""
    if joint_tag(parts[at].joint) == "-" and at and parts[at - 1].key not in _AND:
        return _WOMAN  # «коком — Рябинина»
    known = readings(before.key, language) if before is not None else ()
    if known and all(each.kind == "VERB" and (each.gender == "masc" or "Impe" in each.tags) for each in known):
        return _MAN
    persons = [each for each in known if _is_person(each)]
    if persons and any(each.case == "nomn" for each in persons):
        return _of_person(persons, parts, at, language)
    is_joined = any(parts[place].key in _AND for place in (at - 1, at + 1) if 0 <= place < len(parts))
    return _MAN if not is_joined and _verb(parts, at, language) in ("plur", "masc", "neut") else _BOTH


def _of_person(persons: Sequence[Reading], parts: Sequence[Part], at: int, language: str) -> Gendered:
    """After a noun for a person in the nominative, which is the bearer, or somebody of the bearer's."""
    related = any(each.lemma in _RELATED for each in persons)
    if all(each.gender == "femn" for each in persons):
        return _MAN if related else _WOMAN
    # «Мэр Рябинина подписала», but «Адвокат Рябинина подписал»
    told = {"femn": _WOMAN, "masc": _MAN}.get(_verb(parts, at, language) or _behind(parts, at, language))
    return told or (_BOTH if related else _WOMAN)


def _behind(parts: Sequence[Part], at: int, language: str) -> str:
    """The gender of a participle that tells more of a name before it: «Рябинина, назначенная в мае»."""
    if at + 1 == len(parts) or joint_tag(parts[at + 1].joint) != ",":
        return ""
    told = {each.gender for each in readings(parts[at + 1].key, language) if each.is_adjective and each.case == "nomn"}
    return told.pop() if len(told) == 1 else ""


def _is_person(reading: Reading) -> bool:
    return reading.kind == "NOUN" and reading.animacy == "anim" and reading.number == "sing"


def _verb(parts: Sequence[Part], at: int, language: str) -> str:
    """The gender, or ``plur``, of the nearest verb after a part in its clause, or before it; "" when nothing is told."""
    for way in (1, -1):
        for step in range(1, _REACH):
            place = at + way * step
            if not 0 <= place < len(parts) or joint_tag(parts[place + (way < 0)].joint):
                break
            known = readings(parts[place].key, language)
            verbs = [each for each in known if each.kind == "VERB"]
            if verbs and len(verbs) == len(known):
                return "plur" if verbs[0].number == "plur" else verbs[0].gender or ""
    return ""


def _is_given(parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether the nearest verb of the clause is one of giving or telling."""
    first = last = at
    while first > max(0, at - _REACH) and not joint_tag(parts[first].joint):
        first -= 1
    while last + 1 < min(len(parts), at + _REACH) and not joint_tag(parts[last + 1].joint):
        last += 1
    for place in sorted(range(first, last + 1), key=lambda place: abs(place - at)):
        known = readings(parts[place].key, language) if place != at else ()
        if known and all(each.kind == "PRTS" for each in known) and language == "ru":
            return True  # «Рябинину назначена пенсия»: whom it is done to would be the subject
        if any(each.kind == "VERB" for each in known):
            told = lemmas(parts[place].key, language)
            return any(lemma.startswith(_GIVING[language]) or lemma.endswith(("ся", "сь")) for lemma in told)
    return False


def _share(found: dict[str, float], cases: str) -> float:
    return sum(share for tag, share in found.items() if tag[0] == "N" and tag[1:2] in cases)
