"""What the words of a Russian or Ukrainian clause leave a homograph to be, where they leave no doubt.

A clause has one finite verb, a pronoun that is a subject has its verb behind it, a noun has no object: «производство стали
сократилось» speaks of steel, «я шию форму» and «пострадавшая пила воду» of what somebody does. The model of context
(`context`) weighs what is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workbench.text.context.tags import Tagged

if TYPE_CHECKING:
    from workbench.text.context.places import Place

Choices = Sequence[Sequence[Tagged]]
"""The tags of each word."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_SUBJECTS = _words("я ты мы вы он она оно они ти ми ви він вона воно вони")
_BEGINNING = _words("""
    и или а но да что чтобы как когда если хотя который которая которое которые где куда пока чем словно будто либо ни лишь
    і й та або але а що щоб як коли якщо хоча який яка яке які де куди поки ніж мов наче бо чи адже тому
    """)
"""Words that part what one finite verb belongs to from what another does."""

# What looks like a finite verb beside which another may stand: «начал было», «кажется».
_ASIDE = _words(
    "было бывало бывает может кажется значит було бувало буває може здається значить мовляв дескать мол давай нехай пусть"
)
_AUXILIARY = re.compile(
    r"ста(?:л[аио]?|нет|нут|в|не|нуть)|начал[аио]?|поча(?:в|л[аио])|переста(?:л[аио]?|в)|с?мог(?:л[аио]|у|ут)?|с?мо(?:жет|же|жуть|жем)"
    r"|буд(?:у|ет|ут|ем|е|уть|емо)|повинн?[аио]?|повинен|нужно|надо|треба|можно|можна|нельзя"
)
_OWN_PREDICATES = _words("рада варта")


def left(sentence: Sequence[Place], choices: Choices) -> list[Sequence[Tagged]]:
    """The tags that each word of a sentence may have among those around it, at least one."""
    found = list(choices)
    for n, tags in enumerate(choices):
        if len(tags) > 1:
            found[n] = _left(sentence, choices, n)
    return found


def _left(sentence: Sequence[Place], choices: Choices, n: int) -> Sequence[Tagged]:
    tags = choices[n]
    kinds = {each.tag[0] for each in tags}
    rules: list[tuple[bool, Callable[[str], bool]]] = []
    if "c" in kinds and "N" in kinds:
        rules.append((_ends(sentence, n), lambda tag: tag[0] not in "cD"))
    if "V" in kinds and "N" in kinds:
        others = _finite(sentence, choices, n)
        rules.append((others, lambda tag: tag[0] not in "VI"))
        rules.append((not others and _acts(sentence, choices, n), lambda tag: tag[0] in "VFGR"))
    if "F" in kinds and "N" in kinds:
        rules.append((_follows_auxiliary(sentence, n), lambda tag: tag[0] == "F"))
    if "G" in kinds and "N" in kinds:
        rules.append((_is_aside(sentence, choices, n), lambda tag: tag[0] not in "NA"))
    if sentence[n].key in _OWN_PREDICATES:
        rules.append((_is_predicate(sentence, choices, n), lambda tag: tag[0] == "A"))
    for holds, keeps in rules:
        kept = [each for each in tags if keeps(each.tag)] if holds else []
        if kept:
            return kept
    return tags


def _follows_auxiliary(sentence: Sequence[Place], n: int) -> bool:
    """Whether a verb that takes an infinitive stands right before a word: «стал мести»."""
    return n > 0 and not sentence[n].joint and _AUXILIARY.fullmatch(sentence[n - 1].key) is not None


def _ends(sentence: Sequence[Place], n: int) -> bool:
    """Whether a clause ends with a word, so that it is no conjunction: «вбили в землю коли, аби»."""
    return n > 0 and not sentence[n].joint and (n + 1 == len(sentence) or sentence[n + 1].joint in (",", ".", ":"))


def _finite(sentence: Sequence[Place], choices: Choices, n: int) -> bool:
    """Whether the clause of a word has a finite verb beside it."""
    for way in (-1, 1):
        place = n + way
        while 0 <= place < len(sentence) and not sentence[place + (way < 0)].joint and sentence[place].key not in _BEGINNING:
            if sentence[place].key not in _ASIDE and all(each.tag[0] == "V" for each in choices[place]):
                return True
            place += way
    return False


def _acts(sentence: Sequence[Place], choices: Choices, n: int) -> bool:
    """Whether a word has the subject of a verb before it, or the object of one behind."""
    if n and not sentence[n].joint:
        if sentence[n - 1].key in _SUBJECTS:
            return True
        if any(each.tag[0] == "p" and each.tag[2:] not in ("не", "ни", "ні", "же", "ж") for each in choices[n - 1]):
            return False
    if n + 1 == len(sentence) or sentence[n + 1].joint or all(each.tag[-1] == "r" for each in choices[n] if each.tag[0] == "V"):
        return False
    cases = {each.tag[1:2] if each.tag[0] in "NADP" else "x" for each in choices[n + 1]}
    return "a" in cases and cases.isdisjoint("ngx")


def _is_aside(sentence: Sequence[Place], choices: Choices, n: int) -> bool:
    """Whether a word begins a turn of speech between commas, as a gerund does: «экипаж, устав от качки, лёг спать»."""
    if not n or sentence[n].joint != "," or n + 1 == len(sentence) or sentence[n + 1].joint:
        return False
    return any(each.tag.startswith("p:") for each in choices[n + 1])


def _is_predicate(sentence: Sequence[Place], choices: Choices, n: int) -> bool:
    """Whether an adjective tells something of the noun or name before it: «ця робота варта уваги», «учителька рада»."""
    if not n or sentence[n].joint or _finite(sentence, choices, n):
        return False
    return any(each.tag.startswith(("Nnf", "Pn", "Nxs", "Dnf")) for each in choices[n - 1])
