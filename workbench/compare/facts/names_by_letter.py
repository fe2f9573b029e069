"""Whether names of three versions are one by their letters, and which of them is another: Усманов, Османов, Osmanov.

Letters that are fixed tell where names are spelt by rule; elsewhere how likely a spelling is, in comparison to the likeliest.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from workbench.compare.facts.calques import is_calque
from workbench.core.language import base
from workbench.text.names import is_common, is_english
from workbench.text.naming.correspondence import are_sisters, is_romanised, nominatives
from workbench.text.naming.cyrillization import unlikelihood
from workbench.text.naming.given_names import given_name
from workbench.text.naming.sounding import are_exonyms, distance, is_plainly_spelt, is_slavic_surname
from workbench.text.naming.transcription import is_transcription

LANGUAGES = ("ru", "uk", "en")
_SHORT = 4
"""Letters that names have at least whose letters tell."""

_UNLIKELY_SURNAME, _UNLIKELY, _UNLIKELY_BESIDE, _VERY_UNLIKELY, _HARDLY_LIKELY, _LESS_LIKELY = 6.5, 9.0, 12.6, 12.5, 22.0, 6.0
"""From which logarithm on a spelling is too unlikely for a name, and how much less likely than that of the other version."""

_GEORGIAN = re.compile(r"(?:швил[иі]|швілі|дзе)\Z")
_CONSONANTS = re.compile("[bcdfghjklmnpqrstvwxzбвгґджзйклмнпрстфхцчшщ]+", re.IGNORECASE)
_DOUBLED = re.compile(r"(.)\1")
_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|их)\Z")
_SLAVIC_PLACE = re.compile(
    r"(?:[вн]к[аиуіеы]|[шчй]к(?:о|а|у|ом|ові)|[вн]к?ою|[вн]кой|[вн]ці|[ії]в|[оеє]в[аеуі]?|[оеєи]ц[ьяюеі]|иц[аіяюиыеу]|н[еоі]|ого|"
    r"(?:град|город|пол[ьяюеі]|піл[ьля]|ськ?|цьк?|ск|цк)(?:а|у|і|ом|е|ові)?)\Z"
)
_OF_PLACE = re.compile(r"[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)\Z")
_OF_PLACE_IN_LATIN = re.compile(r"[sz]k(?:y|yi|yy|iy|ii|i|aya|aia|a)\Z")
"""The same of Latin names that are spelt and not translated: Vyshnevskyi."""

_SURNAME_ALONE = re.compile(r"(?:[еє]нк(?:о|а|у|ом|ові)|[чщ]ук(?:а|у|ом|ові)?|юк(?:а|у|ом|ові)?|[оеєё]в(?:а|у|ым|им|ой|ою)?)\Z")
"""What no common word ends in, so that the name is not translated."""

_SURE, _LIKELY, _RATHER_LIKELY = 1.0, 2.0, 6.0
"""Up to which logarithm a spelling is one of the likeliest, or a likely one."""

_ALIKE = 0.45
"""Up to which distance a name that is spelt by no rule may be the same."""

_CYRILLIC = frozenset("абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'’ʼ")


def are_one(russian: str, ukrainian: str, english: str) -> bool:
    """Whether three names are one for certain."""
    return are_two_of_one(russian, "ru", ukrainian, "uk") and (
        are_two_of_one(russian, "ru", english, "en") or are_two_of_one(ukrainian, "uk", english, "en")
    )


@lru_cache(maxsize=20_000)
def are_two_of_one(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether names of two languages are one, by their letters or as first names that each language has its own form of."""
    if LANGUAGES.index(language) > LANGUAGES.index(other_language):
        return are_two_of_one(other, other_language, one, language)
    given = given_name(one), given_name(other)
    if all(given):
        return not given[0].isdisjoint(given[1])
    if other_language == "uk":
        return are_sisters(one, other)
    return _is_spelt(other, one, language)


def _is_spelt(english: str, cyrillic: str, language: str) -> bool:
    """Whether a Latin name is a Cyrillic one by rule, by a table and likely, or by the likeliest spelling."""
    if is_romanised(english, cyrillic, language):
        return True
    if distance(english, cyrillic) > _ALIKE:
        return False
    return _unlikelihood(english, cyrillic, language) < (
        _UNLIKELY if is_transcription(cyrillic, english, exactly=True) else _LIKELY
    )


@lru_cache(maxsize=20_000)
def odd_by_letters(russian: str, ukrainian: str, english: str, *, is_beside: bool = False) -> str | None:
    """The language whose name is another than those of the others, "" when all three are; None for one name or when unsure."""
    if not (_has_letters(russian, _CYRILLIC) and _has_letters(ukrainian, _CYRILLIC) and _has_letters(english)):
        return None
    given = [given_name(name) for name in (russian, ukrainian, english)]
    if all(given):
        return _odd_given(*given)
    if are_exonyms(russian, english) or are_exonyms(ukrainian, english):
        return None
    ru, uk = is_romanised(english, russian, "ru"), is_romanised(english, ukrainian, "uk")
    are_surnames = all(is_slavic_surname(name) for name in (russian, ukrainian)) and _is_plain(english)
    are_surnames = are_surnames or all(_GEORGIAN.search(name) for name in (russian, ukrainian))
    if are_sisters(russian, ukrainian):
        is_of_place = _OF_PLACE.search(russian) is not None and _OF_PLACE_IN_LATIN.search(english) is None
        is_other = not (ru or uk or is_of_place) and _is_unlikely(
            english, russian, ukrainian, are_surnames=are_surnames, is_beside=is_beside
        )
        return "en" if is_other else None
    if ru != uk and (are_surnames or _is_plainly_other(english, russian, ukrainian, is_russian=uk)):
        return "ru" if uk else "uk"
    if not is_beside and _is_translated(russian, ukrainian):
        return None
    odd = _odd_sister(english, russian, ukrainian, least=_UNLIKELY_BESIDE if is_beside else _HARDLY_LIKELY)
    return odd if odd or are_surnames or is_beside else None


def _is_plainly_other(english: str, russian: str, ukrainian: str, *, is_russian: bool) -> bool:
    """Whether a name is by no means the English one, which the other is by rule, and one is a surname: Мороз, Морозов."""
    if not any(_SURNAME_ALONE.search(name) for name in (russian, ukrainian)) or _ADJECTIVE.search(russian):
        return False
    name, language = (russian, "ru") if is_russian else (ukrainian, "uk")
    return _unlikelihood(english, name, language) >= _HARDLY_LIKELY


def may_be_spelt(one: str, tag: str, other: str, other_tag: str) -> bool:
    """Whether one name may well be the other, in whatever spelling; true of languages that are not known."""
    if LANGUAGES.index(base(tag)) > LANGUAGES.index(base(other_tag)):
        return may_be_spelt(other, other_tag, one, tag)
    if base(other_tag) != "en" or not _has_letters(one, _CYRILLIC) or not _has_letters(other):
        return True
    if not _is_plain(other) or are_exonyms(one, other):
        return True
    given = given_name(one), given_name(other)
    if all(given) or is_romanised(other, one, base(tag)) or is_transcription(one, other):
        return True
    return _unlikelihood(other, one, base(tag)) < _VERY_UNLIKELY


def are_other(one: str, tag: str, other: str, other_tag: str) -> bool:
    """Whether names of two versions that sound alike are surely different ones by their letters."""
    language, other_language = base(tag), base(other_tag)
    if language not in LANGUAGES or other_language not in LANGUAGES or language == other_language:
        return False
    if LANGUAGES.index(language) > LANGUAGES.index(other_language):
        return are_other(other, other_tag, one, tag)
    letters = frozenset() if other_language == "en" else _CYRILLIC
    if not _has_letters(one, _CYRILLIC) or not _has_letters(other, letters) or not _is_slavic(one) or are_exonyms(one, other):
        return False
    if other_language == "uk":
        is_by_rule = _is_slavic(other) and not (is_common(one, "ru") or _is_translated(one, other))
        return is_by_rule and not are_two_of_one(one, language, other, other_language)
    if _OF_PLACE.search(one) or not _is_plain(other) or are_two_of_one(one, language, other, other_language):
        return False
    return _unlikelihood(other, one, language) >= _VERY_UNLIKELY


def _is_plain(english: str) -> bool:
    """Whether a Latin name is spelt letter by letter, though some be doubled."""
    return is_plainly_spelt(_DOUBLED.sub(r"\1", english))


def _is_slavic(name: str) -> bool:
    """Whether a Cyrillic name ends like a surname or a place of the Slavs, so that it is spelt by rule."""
    return is_slavic_surname(name) or _SLAVIC_PLACE.search(name) is not None


def _is_translated(russian: str, ukrainian: str) -> bool:
    """Whether names may be made of one root that each language has its own form of: Двуречная, Дворічна; Воздухофлотский."""
    if is_slavic_surname(russian) and is_slavic_surname(ukrainian):
        return False
    return _ADJECTIVE.search(russian) is not None or is_calque(russian, "ru", ukrainian, "uk")


def _odd_given(russian: frozenset[int], ukrainian: frozenset[int], english: frozenset[int]) -> str | None:
    """The one of three known first names that is another than the others, which are one."""
    if not ukrainian.isdisjoint(english):
        return "ru" if russian.isdisjoint(ukrainian | english) else None
    if not russian.isdisjoint(english):
        return "uk" if ukrainian.isdisjoint(russian) else None
    return "en" if not russian.isdisjoint(ukrainian) else ""


def _has_letters(name: str, letters: frozenset[str] = frozenset()) -> bool:
    return len(name) >= _SHORT and name[1:].islower() and (letters.issuperset(name.lower()) if letters else name.isalpha())


def _is_unlikely(english: str, russian: str, ukrainian: str, *, are_surnames: bool, is_beside: bool) -> bool:
    """Whether by no table and by no likely spelling a Latin name is a Cyrillic one."""
    if not are_surnames and not _is_plain(english):
        return False
    if are_surnames or not is_beside:
        least = _UNLIKELY_SURNAME if are_surnames else _HARDLY_LIKELY
        return (are_surnames or not is_english(english)) and _unlikelihood_of_both(english, russian, ukrainian) >= least
    have_same = distance(russian, english) == 0 and _clusters(russian) == _clusters(english)
    return have_same and _VERY_UNLIKELY <= _unlikelihood_of_both(english, russian, ukrainian) < math.inf


def _unlikelihood_of_both(english: str, russian: str, ukrainian: str) -> float:
    return min(_unlikelihood(english, russian, "ru"), _unlikelihood(english, ukrainian, "uk"))


def _clusters(name: str) -> int:
    """How often consonants stand between the vowels of a name."""
    return len(_CONSONANTS.findall(name))


def _odd_sister(english: str, russian: str, ukrainian: str, *, least: float) -> str | None:
    """The one of a Russian and a Ukrainian name that differ which is less likely to be the English one.

    It is the English one where neither is, though they sound alike, and "" where they do not.
    """
    apart = {
        "ru": 0.0 if is_romanised(english, russian, "ru") else _unlikelihood(english, russian, "ru"),
        "uk": 0.0 if is_romanised(english, ukrainian, "uk") else _unlikelihood(english, ukrainian, "uk"),
    }
    fits = {"ru": is_transcription(russian, english), "uk": is_transcription(ukrainian, english)}
    for odd, other in (("ru", "uk"), ("uk", "ru")):
        if apart[odd] >= max(least, apart[other] + _LESS_LIKELY) and apart[other] <= (_SURE if fits[odd] else _RATHER_LIKELY):
            return odd
    if any(fits.values()) or min(apart.values()) < _UNLIKELY:
        return None
    return "" if distance(russian, ukrainian) > 0 else "en"


def _unlikelihood(english: str, cyrillic: str, language: str) -> float:
    return unlikelihood(english, nominatives(cyrillic, language), language)
