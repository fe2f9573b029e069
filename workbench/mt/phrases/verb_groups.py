"""English verbs with their auxiliaries as Russian verbs: "has been published" is «был опубликован»."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from workbench.mt.phrases.costs import RUSSIAN
from workbench.text.vocabulary import english_inflection as english
from workbench.text.vocabulary.bilingual import from_english
from workbench.text.vocabulary.derived import passive
from workbench.text.vocabulary.english import lemmas
from workbench.text.vocabulary.inflection import form, readings

_BE = "быть"

_PERSONS = (("sing", 0.5), ("plur", 0.5))
_GENDERS = (("masc", 0.3), ("plur", 0.3), ("femn", 0.25), ("neut", 0.15))
_OTHER_ASPECT = 0.4

_BASE, _PARTICIPLE, _GERUND = "base", "participle", "gerund"

_GROUPS: Mapping[tuple[str, str], str] = {
    ("to", _BASE): "infinitive",
    ("will", _BASE): "future",
    ("would", _BASE): "conditional",
    ("did", _BASE): "past",
    ("does", _BASE): "present",
    ("do", _BASE): "present",
    **{(have, _PARTICIPLE): "past" for have in ("has", "have", "had")},
    **{(f"{have} been", _GERUND): "past" for have in ("has", "have", "had")},
    **{(f"{have} been", _PARTICIPLE): "was done" for have in ("has", "have", "had")},
    **{(be, _PARTICIPLE): "was done" for be in ("was", "were")},
    **{(be, _GERUND): "was doing" for be in ("was", "were")},
    **{(be, _PARTICIPLE): "is done" for be in ("is", "are")},
    **{(be, _GERUND): "present" for be in ("is", "are")},
    ("will be", _PARTICIPLE): "will be done",
    ("would be", _PARTICIPLE): "would be done",
    ("to be", _PARTICIPLE): "to be done",
    ("be", _PARTICIPLE): "to be done",
    ("being", _PARTICIPLE): "is done",
}
"""What stands before a verb, without "not", and the verb's form → what that says."""

_BEFORE_NOT = ("did", "does", "do", "would", "has", "have", "had", "was", "were", "is", "are")
_SHORT = {f"{word}n't": f"{word} not" for word in _BEFORE_NOT} | {"won't": "will not"}


def verb_groups(expression: str) -> Iterator[tuple[str, float]]:
    """What an English verb with its auxiliaries is, each with how sure that is; nothing for all that is no such group.

    Args:
        expression: in lower case.
    """
    *before, verb = " ".join(_SHORT.get(word, word) for word in expression.split(" ")).split(" ")
    is_denied = "not" in before
    auxiliary = " ".join(word for word in before if word != "not")
    denial = "не " if is_denied else ""
    for lemma in lemmas(verb) if auxiliary else ():
        for written, make in _WRITTEN.items():
            said = _GROUPS.get((auxiliary, written)) if make(lemma) == verb else None
            if said is None:
                continue
            for answer in from_english(lemma):
                if answer.part == "v":
                    yield from ((denial + words, answer.sure * share) for words, share in _said(answer.headword, said))


_WRITTEN: Mapping[str, Callable[[str], str]] = {
    _BASE: lambda lemma: lemma,
    _PARTICIPLE: english.past_participle,
    _GERUND: english.gerund,
}


def _said(headword: str, said: str) -> Iterator[tuple[str, float]]:
    verb, _, rest = headword.partition(" ")
    behind = f" {rest}" if rest else ""
    for words, share in _forms(verb, said):
        yield words + behind, share


@lru_cache(maxsize=10_000)
def _forms(verb: str, said: str) -> tuple[tuple[str, float], ...]:
    if said == "infinitive":
        return ((verb, 1.0),)
    if said.endswith("done"):
        return tuple(_passives(verb, said.removesuffix(" done")))
    return tuple(_finite(verb, said))


def _finite(verb: str, said: str) -> Iterator[tuple[str, float]]:
    wants_perfective = said in ("past", "future", "conditional")
    worth = 1.0 if _is_perfective(verb) == wants_perfective else _OTHER_ASPECT
    if said in ("present", "future"):
        tense, aspect = ("futr", "perf" if _is_perfective(verb) else "impf") if said == "future" else ("pres", "impf")
        for number, share in _PERSONS:
            found = form(verb, "verb", RUSSIAN, frozenset((number, "3per", tense, aspect)))
            if found:
                yield found, share * worth
        return
    for gender, share in _GENDERS:
        found = _past(verb, gender)
        if found:
            yield f"{found} бы" if said == "conditional" else found, share * worth


def _past(verb: str, gender: str) -> str | None:
    return form(verb, "verb", RUSSIAN, frozenset(("past", *(("plur",) if gender == "plur" else ("sing", gender)))))


def _passives(verb: str, be: str) -> Iterator[tuple[str, float]]:
    for gender, share in _GENDERS:
        number = ("plur",) if gender == "plur" else ("sing", gender)
        participle = passive(verb, RUSSIAN, frozenset(("PRTS", "nomn", *number)))
        if participle is None:
            continue
        before = _be(be, gender)
        yield f"{before} {participle}".strip() + (" бы" if be == "would be" else ""), share


def _be(said: str, gender: str) -> str:
    if said == "is":
        return ""
    if said == "to be":
        return _BE
    if said == "will be":
        number = "plur" if gender == "plur" else "sing"
        return form(_BE, "verb", RUSSIAN, frozenset((number, "3per", "futr"))) or ""
    return _past(_BE, gender) or ""


@lru_cache(maxsize=5_000)
def _is_perfective(verb: str) -> bool:
    return any("perf" in each.grammemes for each in readings(verb, RUSSIAN) if each.headword == verb and each.kind == "verb")
