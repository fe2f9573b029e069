"""The forms of English words, made from their lemmas: the way back from `english`."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from workbench.text.vocabulary.english_forms import IRREGULAR, NOUNS_AND_VERBS
from workbench.text.vocabulary.english_verbs import VERBS

_UNCHANGED = "beat bet burst cast cost cut hit hurt let put quit read set shed shut split spread thrust upset"
_PAST_AS_LEMMA = frozenset(_UNCHANGED.split())
_PARTICIPLE_AS_LEMMA = frozenset(("become", "come", "overcome", "run"))
_SPECIAL = {
    "be": ("was", "been"),
    "have": ("had", "had"),
    "do": ("did", "done"),
    "go": ("went", "gone"),
    "say": ("said", "said"),
    "lie": ("lay", "lain"),
    "show": ("showed", "shown"),
}
_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "undergo": "undergoes"}
_VOWEL = "aeiou"
_DOUBLES = re.compile(
    r"(?:^(?:qu|[^aeiou])*[aeiouy][bdgklmnprtz]|[^f]fer|(?<!li)(?<!vo)mit|cur|gret|(?<!gos)pel|trol|begin|equip|rebel|deter|forget|nap|handicap)$"
)
"""Words with one syllable that end on a single consonant, and those that stress the last of several."""
_NO_FORM = frozenset(("sheep", "series", "species", "aircraft", "means", "fish", "deer", "offspring", "people", "police", "news"))
_WITH_ES = frozenset(("potato", "tomato", "hero", "echo", "veto", "cargo", "volcano", "mosquito", "torpedo", "embargo"))
_NO_PLURALS = frozenset(("worse", "worst", "better", "best"))
_SYLLABLE = re.compile(r"[aeiouy]+(?!$)|(?<!e)[aiouy]$|ee$")
_COMPARED_ALIKE = ("y", "le", "er", "ow")
"""How adjectives with two syllables end that are compared as those with one."""
_LONGEST_COMPARED = 7
"""Letters of such an adjective."""


def plural(noun: str) -> str:
    """The plural of a noun, of the last word of an expression: ``city`` is ``cities``.

    Args:
        noun: lower case or with capitals.
    """
    before, _, last = noun.rpartition(" ")
    found = last if last in _NO_FORM or last.endswith(("ics", "ese")) else _irregular_plurals().get(last) or _with_s(last)
    return f"{before} {found}" if before else found


def third_person(verb: str) -> str:
    """``carry out`` is ``carries out``."""
    return _first(verb, lambda word: _THIRD.get(word) or _with_s(word))


def past(verb: str) -> str:
    """``carry out`` is ``carried out``, ``go`` ``went``."""
    return _first(verb, lambda word: _irregular_verb(word)[0] or _with(word, "ed"))


def past_participle(verb: str) -> str:
    """``carry out`` is ``carried out``, ``go`` ``gone``."""
    return _first(verb, lambda word: _irregular_verb(word)[1] or _with(word, "ed"))


def gerund(verb: str) -> str:
    """``carry out`` is ``carrying out``, ``lie`` ``lying``."""
    return _first(verb, lambda word: word[:-2] + "ying" if word.endswith("ie") else _with(word, "ing"))


def comparative(adjective: str) -> str:
    """``strong`` is ``stronger``, ``important`` ``more important``."""
    if adjective in ("good", "well", "bad", "far", "little", "much", "many"):
        irregular = {"good": "better", "well": "better", "bad": "worse", "far": "further", "little": "less"}
        return irregular.get(adjective, "more")
    syllables = len(_SYLLABLE.findall(adjective))
    is_short = syllables < 2 or (syllables == 2 and adjective.endswith(_COMPARED_ALIKE) and len(adjective) < _LONGEST_COMPARED)
    return _with(adjective, "er") if is_short and " " not in adjective else f"more {adjective}"


def _first(expression: str, change: Callable[[str], str]) -> str:
    word, _, rest = expression.partition(" ")
    found = change(word)
    return f"{found} {rest}" if rest else found


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWEL:
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word in _WITH_ES:
        return word + "es"
    return word + "s"


def _with(word: str, ending: str) -> str:
    """A word with an ending before which it may lose its e or double its consonant."""
    if word.endswith("y") and ending != "ing" and word[-2:-1] not in _VOWEL:
        return f"{word[:-1]}i{ending}"
    if word.endswith("e"):
        keeps = ending == "ing" and (word == "be" or word.endswith(("ee", "oe", "ye")))
        return (word if keeps else word[:-1]) + ending
    if word.endswith("ic"):
        return f"{word}k{ending}"
    return word + word[-1] + ending if _DOUBLES.search(word) else word + ending


@cache
def _irregular_plurals() -> dict[str, str]:
    verbs = set(_verbs())
    found: dict[str, str] = {}
    for form, every in IRREGULAR.items():
        for lemma in every:
            is_plural = lemma not in verbs and not form.endswith(("er", "est")) and form not in _NO_PLURALS
            if is_plural and NOUNS_AND_VERBS.get(form) != lemma:
                found.setdefault(lemma, form)
    found["person"] = "people"
    return found


@lru_cache(maxsize=1000)
def _irregular_verb(verb: str) -> tuple[str, str]:
    """The past and the past participle, "" where they are regular."""
    if verb in _SPECIAL:
        return _SPECIAL[verb]
    if verb in _PAST_AS_LEMMA:
        return verb, "beaten" if verb == "beat" else verb
    forms = [form for form in _verbs().get(verb, ()) if not form.endswith(("ing", "s"))]
    if not forms:
        return "", ""
    return forms[0], verb if verb in _PARTICIPLE_AS_LEMMA else forms[-1]


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    return {verb: tuple(forms.split()) for verb, _, forms in (line.partition(": ") for line in VERBS.strip().splitlines())}
