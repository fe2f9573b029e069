"""The forms of English terms: plural, possessive and the principal parts of verbs, by rules and the irregular tables.

A form is answered only when the lemma rules of `text.vocabulary.english` lead back from it to the word, so that what is inserted
is found again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from workbench.core.concept import Term
from workbench.termbase.paradigms.grammar import Grammar, Paradigm, listed, only_dictionary_form
from workbench.text.vocabulary import english
from workbench.text.vocabulary.english_forms import FUNCTION_WORDS, IRREGULAR, UNCHANGED
from workbench.text.vocabulary.english_verbs import VERBS
from workbench.text.words import Token, word_tokens

_SINGULAR, _PLURAL = Grammar(number="sg"), Grammar(number="pl")
_UNCOUNTABLE = listed("""
    advice aid ammunition armour artillery behaviour bombardment capitulation captivity clearance contact corruption cover
    damage defence defense demining disinformation equipment evacuation evidence fodder food fuel furniture
    harm help housing infantry information infrastructure integrity intelligence knowledge leadership luggage
    machinery manpower mobilisation mobilization money personnel police progress propaganda property research retaliation
    revenge safety security shrapnel sovereignty staff traffic training transport vengeance violence warfare water weaponry work
    """)
_UNCOUNTABLE_PHRASES = ("martial law", "international law")
_OES = frozenset(["hero", "potato", "tomato", "echo", "veto", "embargo", "torpedo", "cargo"])
_HARD_CH = ("arch", "stomach", "epoch")
_MAN = frozenset(["human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman", "turkman"])
_REGULAR_AS_WELL = frozenset(["referendum", "formula", "curriculum", "stratum"])
_NOMINAL_ENDINGS = ("s", "en", "ce", "a", "i", "eet", "eeth", "eese")
_STRESSED_LAST = re.compile(
    r"(?:(?:^|re)ad|com|per|sub|^o|^e|trans)mit$|(?:^re|^pre|^de|con|^in|trans)fer$|(?:re|ex|com|im|dis|pro)pel$|rebel$|patrol$|control$"
    r"|(?:oc|in|re|con)cur$|equip$|regret$|begin$|forget$|forbid$|deter$|allot$|abet$|format$"
)
_SHORT = re.compile(r"(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$")
_DOES_NOT_CHANGE = listed("bet bid burst cast cost cut hit hurt let put quit rid set shed shut split spread thrust upset")
_PAST_AND_PARTICIPLE = {
    "beat": ("beat", "beaten"), "become": ("became", "become"), "come": ("came", "come"), "overcome": ("overcame", "overcome"),
    "run": ("ran", "run"), "prove": ("proved", "proven"), "show": ("showed", "shown"), "sow": ("sowed", "sown"),
    "sew": ("sewed", "sewn"), "swell": ("swelled", "swollen"), "lie": ("lay", "lain"), "strike": ("struck", "struck"),
    "leave": ("left", "left"), "read": ("read", "read"), "broadcast": ("broadcast", "broadcast"),
    "forecast": ("forecast", "forecast"),
}  # fmt: skip


def paradigm(term: Term) -> Paradigm:
    """The forms of an English term; its possessive is left out where only the text after it shows it."""
    words = word_tokens(term.text)
    if not words or term.part_of_speech in ("adjective", "adverb"):
        return only_dictionary_form(term.text, fixed=True)
    if term.part_of_speech == "verb":
        return _verb_phrase(term.text, words)
    if term.part_of_speech not in ("noun", "properNoun"):
        return only_dictionary_form(term.text)
    return _noun_phrase(term, words)


def _noun_phrase(term: Term, words: Sequence[Token]) -> Paradigm:
    head = _head(words)
    start, end, word = head.start, head.end, head.text
    plural_only = _is_plural(word) and (term.part_of_speech == "noun" or len(words) > 1)
    forms: dict[Grammar, str] = {_PLURAL if plural_only else _SINGULAR: term.text}
    if not plural_only and term.part_of_speech == "noun" and not term.text.casefold().endswith(_UNCOUNTABLE_PHRASES):
        plural = _plural(word)
        if plural:
            forms[_PLURAL] = f"{term.text[:start]}{plural}{term.text[end:]}"
    for grammar, text in tuple(forms.items()):
        forms[Grammar("poss", grammar.number)] = f"{text}{_apostrophe(term.text)}" + (
            "" if grammar is _PLURAL and text.endswith("s") else "s"
        )
    return Paradigm({grammar: (text,) for grammar, text in forms.items()}, term.text)


def _apostrophe(text: str) -> str:
    return "'" if "'" in text else "’"


def _head(words: Sequence[Token]) -> Token:
    """The noun that takes the plural: the last word before a preposition, or the last of all."""
    for word, following in pairwise(words):
        if following.text.casefold() in FUNCTION_WORDS and word.text.casefold() not in FUNCTION_WORDS:
            return word
    return words[-1]


def _is_plural(word: str) -> bool:
    key = word.casefold()
    if word.isupper() or key in UNCHANGED:
        return False
    lemmas = english.lemmas(key)
    return key not in lemmas and (key.endswith("s") or key in IRREGULAR)


@lru_cache(maxsize=1024)
def _plural(word: str) -> str | None:
    """The plural of a noun, or None for what is not counted or not sure."""
    key = word.casefold()
    if word.isupper() and len(word) > 1:
        return None if key.endswith("s") else f"{word}s"
    if "-" in word:
        return _hyphenated_plural(word)
    if (
        key in _UNCOUNTABLE
        or key in FUNCTION_WORDS
        or key.endswith(("ics", "ness", "ed"))
        or (key.endswith("ing") and key != "meeting")
    ):
        return None
    known = [form for form, lemmas in IRREGULAR.items() if key in lemmas and form.endswith(_NOMINAL_ENDINGS)]
    nominal = [form for form in known if form not in _listed().get(key, ()) and key not in _REGULAR_AS_WELL]
    if not nominal and key in UNCHANGED:
        return None
    plural = nominal[0] if nominal else _regular_plural(key)
    if key not in english.lemmas(plural):
        return None
    return word[0] + plural[1:] if word[0].isupper() else plural


def _hyphenated_plural(word: str) -> str | None:
    first, _, rest = word.partition("-")
    if rest.casefold().startswith(("in-", "at-", "of-", "de-")):  # commander-in-chief
        plural = _plural(first)
        return f"{plural}-{rest}" if plural else None
    head, _, last = word.rpartition("-")
    plural = _plural(last)
    return f"{head}-{plural}" if plural else None


def _regular_plural(key: str) -> str:
    if key.endswith("man") and key not in _MAN:
        return key[:-2] + "en"
    return key + "s" if key.endswith(_HARD_CH) else _regular_s(key)


def _regular_s(key: str) -> str:
    """A plural or a third person."""
    if key.endswith("y") and key[-2:-1] not in ("", *"aeiou"):
        return key[:-1] + "ies"
    if key.endswith(("s", "x", "z", "ch", "sh")) or key in _OES or key in ("go", "do", "undergo", "undo"):
        return key + "es"
    return key + "s"


def _verb_phrase(text: str, words: Sequence[Token]) -> Paradigm:
    with_to = len(words) > 1 and words[0].text.casefold() == "to"
    verb = words[1] if with_to else words[0]
    parts = principal_parts(verb.text)
    if parts is None or any(word.text.casefold() in ("oneself", "one's", "one’s") for word in words):
        return only_dictionary_form(text)
    rest, capital = text[verb.end :], verb.text[0].isupper()
    before = "" if with_to else text[: verb.start]
    cells = {Grammar(verb="inf"): (text,)} if with_to else {}
    for name, form in parts.items():
        written = verb.text if form == verb.text.casefold() else form.capitalize() if capital else form
        cells[Grammar(verb=name)] = (before + written + rest,)
    return Paradigm(cells, text)


@lru_cache(maxsize=1024)
def principal_parts(verb: str) -> dict[str, str] | None:
    """``base``, ``3sg``, ``past``, ``pp`` and ``ing`` of a verb, or None when one of them is not sure."""
    key = verb.casefold()
    if key == "be" or not key.isascii() or not key.isalpha():
        return None
    past, participle = _past(key)
    parts = {"base": key, "3sg": _third(key), "past": past, "pp": participle, "ing": _ing(key)}
    if any(key not in english.lemmas(form) for name, form in parts.items() if form != key and name != "base"):
        return None
    return parts


def _third(key: str) -> str:
    irregular = {"have": "has", "do": "does", "go": "goes", "undergo": "undergoes", "undo": "undoes"}
    return irregular.get(key) or _regular_s(key)


def _past(key: str) -> tuple[str, str]:
    if key in _DOES_NOT_CHANGE:
        return key, key
    if key in _PAST_AND_PARTICIPLE:
        return _PAST_AND_PARTICIPLE[key]
    irregular = [form for form in _listed().get(key, ()) if not form.endswith(("ing", "s"))]
    if irregular:
        return irregular[0], irregular[1] if len(irregular) > 1 else irregular[0]
    regular = _stem(key) + ("d" if key.endswith("e") else "ed")
    regular = key[:-1] + "ied" if key.endswith("y") and key[-2:-1] not in ("", *"aeiou") else regular
    return regular, regular


def _ing(key: str) -> str:
    irregular = [form for form in _listed().get(key, ()) if form.endswith("ing")]
    if irregular:
        return irregular[0]
    if key.endswith("ie"):
        return key[:-2] + "ying"
    if key.endswith("e") and not key.endswith(("ee", "ye", "oe")):
        return key[:-1] + "ing"
    return _stem(key) + "ing"


def _stem(key: str) -> str:
    """The verb with its last consonant doubled where -ed and -ing ask for it."""
    british = key.endswith("l") and len(key) > 4 and key[-2] in "aeiou" and key[-3] not in "aeiou"
    if key.endswith("c"):
        return key + "k"
    return key + key[-1] if _SHORT.fullmatch(key) or _STRESSED_LAST.search(key) or british else key


@lru_cache(maxsize=1)
def _listed() -> dict[str, list[str]]:
    """Verb → the irregular forms the table gives, in its order."""
    lines = (line.partition(": ") for line in VERBS.strip().splitlines())
    return {lemma: forms.split() for lemma, _, forms in lines}
