"""Whether a surname is a man's or a woman's by what stands around it.

«Юрия Рябинина» is a form of Рябинин, «Ольга Рябинина» is Рябинина: a first name, a patronymic and the noun for a person stand in
the case of the surname, so that of its readings only those are left that agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.termbase.homographs.surname_cases import by_case
from workbench.termbase.homographs.surroundings import stands_alone
from workbench.termbase.parts import Part
from workbench.text.context.readings import Reading, readings
from workbench.text.context.tags import NAMES
from workbench.text.lemmas import is_known

_GIVEN = frozenset(("Name", "Patr"))
_SURNAME = frozenset(("Surn",))
_REACH = 2
# Endings of surnames, for those that no dictionary has: the man's and the woman's in the nominative.
_MANS = re.compile(r"(?:[оеєё]в|[иіїы]н|ий|ой)$")
_WOMANS = re.compile(r"(?:[оеєё]ва|[иіїы]на|ая|(?:ськ|цьк|зьк)а)$")

_DECLINED_BY_WOMEN = "ая"
_CLOSED = frozenset(("PREP", "CONJ", "PRCL", "NPRO"))

Gendered = frozenset[str]
"""``masc``, ``femn`` or both."""

BOTH: Gendered = frozenset(("masc", "femn"))
"""Nothing is known."""


def of_surname(key: str, language: str) -> Gendered:
    """Whose a surname in its dictionary form may be.

    Args:
        key: folded, in lower case.
    """
    own = [each for each in readings(key, language) if each.case in ("nomn", "")] if is_known(key, language) else []
    named = [each for each in own if each.tags & _SURNAME and each.number != "plur"]
    if key[-1] not in _DECLINED_BY_WOMEN and not _MANS.search(key):
        return BOTH  # «Оксана Ковтун», «Іван Ковтун»
    if named or any(each.kind == "NOUN" and each.lemma == key for each in own):
        return frozenset(each.gender for each in named) & BOTH or BOTH
    return frozenset(("femn",)) if _WOMANS.search(key) else frozenset(("masc",)) if _MANS.search(key) else BOTH


def of_form(parts: Sequence[Part], at: int, language: str) -> Gendered:
    """Whose the surname is that part `at` of a text is a form of, as far as what stands around it tells."""
    beside = _by_neighbours(parts, at, language)
    return by_case(parts, at, language) if beside == BOTH and not stands_alone(parts, at) else beside


def _by_neighbours(parts: Sequence[Part], at: int, language: str) -> Gendered:
    # What the dictionary lacks it guesses: of «Алаудінову» it sees the woman alone.
    known = readings(parts[at].key, language) if is_known(parts[at].key, language) else ()
    forms = [each for each in known if (each.tags & _SURNAME or each.is_adjective) and each.gender in BOTH]
    if forms and all(each.is_adjective and each.gender == forms[0].gender for each in forms):
        return frozenset((forms[0].gender,))  # «Луговому»
    if at and not parts[at].joint and _governs(parts[at - 1], language):
        forms = [each for each in forms if each.case not in ("nomn", "voct")]
        if not forms and _WOMANS.search(parts[at].key):
            return frozenset(("masc",))
        if forms and all(each.number != "plur" for each in forms):
            return frozenset(each.gender for each in forms) & BOTH or BOTH
    like_adjective = bool(forms) and all(each.is_adjective for each in forms)
    for beside, is_given in _beside(parts, at, language, like_adjective=like_adjective):
        if not forms:
            genders = frozenset(each.gender for each in beside if is_given)
        else:
            genders = frozenset(form.gender for each in beside for form in forms if _agree(each, form))
        if genders:
            return genders & BOTH or BOTH
    return BOTH


def _beside(parts: Sequence[Part], at: int, language: str, *, like_adjective: bool) -> Iterator[tuple[list[Reading], bool]]:
    """The readings of the names around a part, and of a noun for a person before it; whether they are of a name.

    Args:
        like_adjective: whether the surname has the forms of an adjective: «майор Полевой» is no genitive of a woman's.
    """
    for way in (-1, 1):
        for step in range(1, _REACH + 1):
            place = at + way * step
            if not 0 <= place < len(parts) or parts[place + (way < 0)].joint:
                break
            known = readings(parts[place].key, language)
            is_title = parts[place].text[0].isupper() and not any(each.kind in _CLOSED for each in known)
            given = [each for each in known if each.tags & _GIVEN and each.gender] if is_title else []
            if given:
                yield given, True
            elif way < 0 and step == 1:
                # «директора Рябинина» is a man; «адвокат Рябинина» may be a woman, or the lawyer of a man.
                persons = [each for each in known if each.animacy == "anim" and each.number == "sing" and each.kind == "NOUN"]
                if persons and (like_adjective or not any(each.case in ("nomn", "") for each in persons)):
                    yield persons, False
                break
            else:
                break


def _governs(before: Part, language: str) -> bool:
    """Whether no subject follows a word: a preposition, or a noun that the surname belongs to: «защитники Кадырова»."""
    known = readings(before.key, language)
    if known and known[0].kind == "PREP":
        return True
    nouns = [each for each in known if each.kind == "NOUN"]
    if not nouns or len(nouns) < len(known) or any(each.tags & NAMES for each in nouns):
        return False
    return all(each.animacy == "inan" or each.number == "plur" for each in nouns)


def _agree(beside: Reading, form: Reading) -> bool:
    """Whether a surname may stand beside a name or a noun; a woman may be a «директор», no man a «директорка»."""
    if form.gender == "masc" and beside.gender == "femn":
        return False
    if beside.tags & _GIVEN and form.gender != beside.gender:
        return False
    return beside.is_fixed or form.is_fixed or beside.case == form.case
