"""What a Russian or Ukrainian word may be in its sentence, as one short tag for each of its readings.

A tag holds what words ask of their neighbours: part of speech, case, number and gender, person, whether a verb takes an
object. Prepositions, conjunctions and particles are tags of their own, for each asks for something else.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workbench.text.context.readings import Reading, readings
from workbench.text.vocabulary.prepositions import PREPOSITIONS


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


START, END = "^", "$"
"""Before the first and after the last word of a sentence."""

NO_CLAUSE = "00"
"""What is known of a clause at its beginning."""

_AUXILIARIES = frozenset(
    f"w:{word}"
    for word in ["is", "are", "was", "were", "am", "has", "have", "had", "does", "did", "do", "would", "could", "should", "shall"]
)
_CASES = {"nomn": "n", "gent": "g", "datv": "d", "accs": "a", "ablt": "i", "loct": "l", "voct": "v", "": "x"}
_GENDERS = {"masc": "m", "femn": "f", "neut": "n", "": "s"}
_KINDS = {
    "INFN": "F", "GRND": "G", "ADVB": "R", "COMP": "C", "PRED": "E", "INTJ": "J", "ADJS": "S", "PRTS": "S",
}  # fmt: skip
_OWN = _words("""
    и а но или либо да что чтобы как когда если где хотя потому то і й та але або чи що щоб як коли якщо де хоча бо тому
    """)
_PARTICLES = _words("не ни ні ли же ж бы б би только лише тільки уже вже еще ще даже навіть")
# «слишком дорогой»: what tells a degree stands before an adjective, a short one or an adverb, hardly before a noun.
_DEGREES = _words("""
    очень слишком чересчур весьма довольно достаточно крайне более наиболее настолько столь чрезвычайно исключительно невероятно
    дуже надто занадто вельми доволі досить вкрай украй більш найбільш настільки надзвичайно винятково неймовірно
    """)
# «больше белка»: what tells an amount stands before a genitive.
_AMOUNTS = _words("больше меньше более-менее побольше поменьше больше-меньше більше менше побільше поменше")
_COPULAS = _words("""
    быть стать становиться оказаться оказываться являться казаться показаться остаться оставаться считаться называться выглядеть
    бути стати ставати виявитися виявлятися здаватися здатися залишитися залишатися лишитися лишатися вважатися називатися
    виявитись залишитись лишитись
    """)
_BEFORE_INFINITIVES = _words("""
    мочь смочь хотеть захотеть начать начинать продолжать продолжить отказаться отказываться решить решать решиться обещать
    пообещать уметь пытаться попытаться стремиться намереваться планировать готовиться помогать помочь просить попросить
    требовать потребовать запретить запрещать разрешить разрешать позволить позволять предложить предлагать поручить поручать
    обязать заставить заставлять успеть успевать удаться удаваться предстоять прийтись приходиться следовать собираться собраться
    приказать приказывать рекомендовать советовать бояться перестать велеть договориться согласиться должный готовый
    могти змогти хотіти захотіти почати починати продовжувати продовжити відмовитися відмовлятися вирішити вирішувати обіцяти
    пообіцяти вміти уміти намагатися прагнути планувати готуватися допомагати допомогти просити попросити вимагати заборонити
    забороняти дозволити дозволяти запропонувати пропонувати доручити доручати зобов'язати змусити змушувати встигнути встигати
    вдатися вдаватися збиратися зібратися наказати наказувати рекомендувати радити боятися перестати воліти домовитися погодитися
    мусити відмовитись
    """)
_WHO = _words("кто никто некто кто-то хто ніхто дехто хтось")
_PERSONS = ("1per", "2per", "3per")
NAMES = frozenset(("Name", "Surn", "Patr", "Geox", "Orgn"))
"""Grammemes of names."""

_TAKES = "chirt"
_CLASH = 0.08
_RATHER_NOT = 0.3
_CASE_LETTERS = {"gen": "g", "dat": "d", "acc": "a", "ins": "i", "loc": "l", "loc2": "l"}
_GOVERNED = {
    words[0]: frozenset(["x", *(_CASE_LETTERS[case] for table in PREPOSITIONS.values() for case in table.get(words, ()))])
    for table in PREPOSITIONS.values()
    for words in table
    if len(words) == 1
}
_CLOSED = frozenset(("PREP", "CONJ", "PRCL", "NPRO"))
_SHORT = 3  # letters


class Tagged(NamedTuple):
    """A tag that a word may have.

    Attributes:
        tag: see the module.
        share: how likely it is without context; all of a word's are 1 together.
    """

    tag: str
    share: float


def tag_of(reading: Reading, key: str) -> str:
    """The tag of one reading of the word `key`."""
    kind = reading.kind
    if key in _DEGREES:
        return "d:"
    if key in _AMOUNTS:
        return "m:"
    if key in _PARTICLES and kind in ("CONJ", "PRCL", "ADVB"):
        return f"p:{key}"
    if kind == "PREP" or (kind in ("CONJ", "PRCL") and key in _OWN):
        return f"{kind[0].lower()}:{key}"
    if kind in ("CONJ", "PRCL"):
        return "c:" if kind == "CONJ" else "q:"
    if kind == "VERB" or kind == "INFN":
        return _verb(reading)
    if kind in ("NOUN", "ADJF", "PRTF", "NPRO", "NUMR"):
        return _declined(reading)
    if kind in ("ADJS", "PRTS"):
        return "S" + ("p" if reading.number == "plur" else _GENDERS[reading.gender])
    return _KINDS.get(kind, "X")


def agrees(tag: str) -> bool:
    """Whether a word with the tag asks for the gender and number of the next: adjectives, pronouns like them, numerals."""
    return tag[0] in "ADM#"


def number_of(tag: str) -> str:
    """The tag of a word that is declined, with its number in place of gender and life; other tags as they are."""
    if tag[0] not in "NADPM" or len(tag) < 3:
        return tag
    return tag[:2] + ("p" if tag[2] == "p" else "s")


def bare(tag: str) -> str:
    """The tag of a verb without what it takes; other tags as they are."""
    return tag[:-1] if tag[0] in "VFI" and tag[-1] in _TAKES else tag


def case_of(tag: str) -> str:
    """The part of speech and the case of a word that is declined, the part of speech of others."""
    return tag[:2] if tag[0] in "NADPM" else tag


def kind_of(tag: str) -> str:
    """What of a tag matters to the next word where the clause decides: the part of speech, and the case of nouns."""
    return tag[:2] if tag[0] in "NP" else tag[0]


def context_of(tag: str) -> str:
    """What of a tag matters to the next word: of nouns, which agree with nothing, the case alone."""
    return tag if agrees(tag) else case_of(tag)


@lru_cache(maxsize=50_000)
def fits(before: str, tag: str) -> float:
    """How far grammar lets a tag follow another: 1, or little where an adjective or a preposition asks for something else."""
    if before == START:
        # Manuals, which taught the English model, are full of "Shows the list"; few sentences begin with a genitive.
        return _CLASH if tag == "Vz" else _RATHER_NOT**2 if tag[:2] == "Ng" else 1.0
    if before[0] == "p":
        cases = _GOVERNED.get(before[2:])
        if cases is None:
            return 1.0
        if tag[0] in "VSIF" or (tag[0] in "NADPM" and tag[1:2] not in cases):
            return _CLASH**2
        return 1.0
    if before == "d:" and tag[0] == "N":
        return _CLASH
    if before == "m:" and tag[0] == "N" and tag[1:2] not in "gx":
        return _RATHER_NOT
    if tag[:2] == "Nn" and before[0] in "VFI" and before[-1] == "i":
        return _RATHER_NOT  # «відмовилися брати»
    if tag[0] == "I" and before[0] in "NADPMV":
        return _CLASH  # orders begin a clause
    if before[:2] == "Pn" and tag[:2] == "Nn":
        return _CLASH**3  # «Я рада»: after a personal pronoun no subject stands
    if before[:2] == "Nn" and before[3:] == "i" and tag[:2] == "Nn":
        return _RATHER_NOT  # «экспорт вина»: two subjects do not stand side by side
    if before[0] not in "AD" or tag[0] not in "NA" or "x" in (before[1:2], tag[1:2]) or before[2:3] == "n":
        return 1.0
    same_number = before[2:3] == tag[2:3] or "s" in (before[2:3], tag[2:3])
    return 1.0 if before[1:2] == tag[1:2] and same_number else _CLASH


def joint_tag(joint: str) -> str:
    """The tag of the punctuation between two words, "" for none that matters."""
    if not joint:
        return ""
    for signs, tag in ((".!?…", "."), (";:", ":"), ("—–-", "-"), (",", ","), ("()[]", "(")):
        if any(sign in joint for sign in signs):
            return tag
    return ""


def clause_after(clause: str, tag: str) -> str:
    """What is known of a clause after a word: the number or gender of its subject and of its verb, ``0`` for none yet.

    Args:
        clause: the same before the word.
        tag: of the word; where a clause may end all is forgotten.
    """
    if tag in (".", ":", ",", "-", "(") or tag.startswith("c:"):
        return NO_CLAUSE
    subject, verb = clause[0], clause[1]
    if subject == "0" and tag[0] in "NPM" and tag[1:2] == "n":
        return (tag[2:3] or "p") + verb
    if verb == "0" and (tag[0] in "VSEI" or tag in _AUXILIARIES):
        return subject + _verb_number(tag)
    return clause


def _verb_number(tag: str) -> str:
    """The letter of a verb's number or gender. English verbs have none."""
    if tag[0] == "S" or (tag[0] == "V" and tag[1:2] in "mfnp"):
        return tag[1:2] or "x"
    return {"V3s": "s", "V3p": "p"}.get(tag[:3], "x")


def read(key: str, language: str) -> tuple[Reading, ...]:
    """The readings of a word, without some that hardly a text has: vocatives, and the note «до» among prepositions."""
    every = readings(key, language)
    closed = len(key) < _SHORT and any(each.kind in _CLOSED for each in every)
    kept = tuple(
        each
        for each in every
        # Written without its dots «все» looks like the particle «всё», which is rare.
        if each.case != "voct" and not (key == "все" and each.kind == "PRCL") and (not closed or each.kind in _CLOSED)
    )
    return kept or every


def _takes(reading: Reading) -> str:
    """What a verb takes: a predicate, an infinitive, both that and an object, an object, surely none; "" when that is open."""
    if reading.lemma == "мати":
        return "h"
    if reading.lemma in _COPULAS:
        return "c"
    if reading.lemma in _BEFORE_INFINITIVES:
        return "i"
    return "r" if reading.lemma.endswith(("ся", "сь")) else "t" if "tran" in reading.tags else ""


def _verb(reading: Reading) -> str:
    tags, takes = reading.tags, _takes(reading)
    if reading.kind == "INFN" or "infn" in tags:
        return "F" + takes
    if "impr" in tags:
        return "I" + takes
    number = "p" if reading.number == "plur" else "s"
    if "past" in tags:
        return "V" + (number if number == "p" else _GENDERS[reading.gender]) + takes
    person = next((each[0] for each in _PERSONS if each in tags), "3")
    return f"V{person}{number}{takes}"


def _declined(reading: Reading) -> str:
    tags, kind = reading.tags, reading.kind
    number = "p" if reading.number == "plur" else _GENDERS[reading.gender]
    case = "x" if reading.is_fixed else _CASES[reading.case]
    if case == "x" and kind == "NOUN" and not reading.is_fixed:
        case = "n"  # the Ukrainian dictionary leaves the case of some dictionary forms out
    if kind == "NUMR":
        return "M" + case
    if kind == "NPRO":
        person = next((each[0] for each in _PERSONS if each in tags), "")
        if person in ("1", "2"):
            return f"P{case}{person}{'p' if number == 'p' else 's'}"
        letter = "P" if "pers" in tags or person or reading.lemma in _WHO else "D"
        return letter + case + ("" if reading.is_fixed else number)
    if kind == "NOUN":
        return "N" + case + number + ("a" if reading.animacy == "anim" else "i")
    return ("D" if "Apro" in tags else "A") + case + ("" if reading.is_fixed else number)


def number_tag(key: str) -> str:
    """The tag of a number in digits, by what it asks of the noun after it."""
    if not key.isdigit():
        return "#n"
    last, teens = key[-1], key[-2:-1] == "1"
    return "#1" if last == "1" and not teens else "#2" if last in "234" and not teens else "#5"
