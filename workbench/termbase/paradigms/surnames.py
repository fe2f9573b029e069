"""The forms of Russian and Ukrainian surnames that no dictionary has, by their endings and the vowels that change.

«Перебийніс» is «Перебийноса» in the genitive, «Коломієць» is «Коломійця», «Кривоніг» is «Кривонога»: what a dictionary guesses
of an unknown word knows no such change, and takes «Жмыхов» for a plural. A surname in -ов or -ин is a man's and has no form of
a woman's.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = "аеиоуыэюяєіїё"
_MANS = re.compile(r"(?:[оеё]в|[иы]н)$")
_MANS_UKRAINIAN = re.compile(r"(?:[оеєії]в|[иії]н)$")
_WOMANS = re.compile(r"(?:[оеёє]в|[иіїы]н)а$")
_ADJECTIVES = re.compile(r"(?:[иыо]й|[иы]х|[ая]я|[иоеы]е|(?:ськ|цьк|зьк)[аеі])$")
# Endings after a man's surname in -ов and -ин, of towns spelled so as well («под Жуковом»), and of a family.
_OWNED = {
    "ru": "а у ым ом е ы ых ыми",
    "uk": "а у ові еві им ом і и их ими",
}
_HARD = {
    "ru": "а у ом ем е ы и ов ей ам ами ах",
    "uk": "а у ові еві ом ем і е и ів ам ами ах",
}
_SOFT = {
    "ru": "я ю ем ём е и ей ям ями ях",
    "uk": "я ю еві ем і ів ям ями ях",
}
_IOTATED = {
    "ru": "я ю ем е и ев ям ями ях",
    "uk": "я ю єві єм ї їв ям ями ях",
}
_IN_A = {"ru": "ы и е у ой ою ей", "uk": "и і у ою ею о"}
_IN_YA = {"ru": "и е ю ей ею", "uk": "і ї ю ею єю е"}
_IN_O = "а у ові ом і и ів ам ами ах"
_SOFTENED = {"к": "ц", "г": "з", "х": "с"}


@lru_cache(maxsize=4096)
def unlisted_surname(key: str, language: str) -> frozenset[str]:
    """The forms that a surname may have which the dictionary lacks, itself among them.

    Args:
        key: folded, in lower case, in the nominative.
        language: ``ru`` or ``uk``.

    Returns:
        Folded forms in lower case; empty when it does not change or changes like an adjective, which a dictionary guesses well.
    """
    found = _forms(key, language)
    return frozenset((key, *found)) if found else frozenset()


def is_owned(key: str, language: str) -> bool:
    """Whether a surname is one in -ов, -ев or -ин, uk -ів: a man's, of which a woman's is another."""
    pattern = _MANS if language == "ru" else _MANS_UKRAINIAN
    return len(key) > len("ова") and pattern.search(key) is not None


def _forms(key: str, language: str) -> set[str]:
    if _ADJECTIVES.search(key):
        return set()
    if is_owned(key, language):
        return {stem + ending for stem in _stems(key, language) for ending in _OWNED[language].split()}
    if _WOMANS.search(key):
        return {key[:-1] + ending for ending in ("ой", "ою", "у") if language == "ru"} | {
            key[:-1] + ending for ending in ("ої", "ій", "ою", "у") if language == "uk"
        }
    last, stem = key[-1], key[:-1]
    if last == "а":
        softened = {stem[:-1] + _SOFTENED[stem[-1]] + "і"} if language == "uk" and stem[-1:] in _SOFTENED else set()
        return {stem + ending for ending in _IN_A[language].split()} | softened
    if last == "я":
        return {stem + ending for ending in _IN_YA[language].split()}
    if last == "о" and language == "uk":
        return {stem + ending for ending in _IN_O.split()}
    if last in _VOWELS:
        return set()
    endings = {"ь": _SOFT, "й": _IOTATED}.get(last, _HARD)[language].split()
    return {each + ending for each in _stems(key, language) for ending in endings} | _softened(key, language)


def _softened(key: str, language: str) -> set[str]:
    """«Кобзар, Кобзаря»: what ends in -р, and in -ч and the like, may be soft in Ukrainian; «Коваленц, Коваленця» as well."""
    if language != "uk" or key[-1] not in "рц":
        return set()
    return {key + ending for ending in _SOFT["uk"].split()}


def _stems(key: str, language: str) -> set[str]:
    """What the endings follow: the word without its soft sign, with the vowels that its other forms have or lose."""
    plain = key[:-1] if key[-1] in "ьй" else key
    found = {plain}
    if language == "uk":
        head, vowel, tail = _last_vowel(plain)
        if vowel in ("і", "ї") and (tail or key[-1] == "й"):
            found |= {head + other + tail for other in (("о", "е", "ьо") if vowel == "і" else ("є",))}
    match = re.fullmatch(r"(.+?)(ьо|йо|[еєёо])([цкнлрт])", plain)
    if match is not None and len(match[1]) > 1:
        found |= _without_vowel(match[1], match[3])
    return found


def _without_vowel(head: str, consonant: str) -> set[str]:
    """«Коломієць, Коломійця», «Стрілець, Стрільця», «Дубок, Дубка»."""
    if head[-1] in _VOWELS:
        return {f"{head}й{consonant}"}
    return {head + consonant, f"{head}ь{consonant}"} if head[-1] == "л" else {head + consonant}


def _last_vowel(plain: str) -> tuple[str, str, str]:
    for at in range(len(plain) - 1, -1, -1):
        if plain[at] in _VOWELS:
            return plain[:at], plain[at], plain[at + 1 :]
    return plain, "", ""
