"""Names that both sides of public translations have: what the groups of `text.naming.cyrillization` are learned from."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from unicodedata import normalize

from workbench.text.naming.transcription import is_transcription
from workbench.training.english_phrases import is_scripture

Forms = Mapping[str, int]
"""Cyrillic forms, in whatever case, and how often each stands beside a name."""

_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*[a-zà-öø-ÿā-ž][^\W\d_]*")
_CYRILLIC = re.compile(r"[А-ЯЁ][а-яё]{2,}")
_PLAIN = re.compile(r"[^\W\d_]+")
_LEAST, _MOST_LETTERS, _MOST_PAIRS, _LONGER = 3, 20, 60, 4
_VOWELS = frozenset("аеиоуыэюя")
_LATIN_VOWELS = frozenset("aeiouy")

_NOT_BESIDE = {"m": "й", "l": "м", "h": "м", "w": "м"}
"""Cyrillic letters that no nominative ends in beside a Latin consonant; they are of cases there."""

_HARD, _SOFT = ("а", "у", "ом", "е"), ("я", "ю", "ем", "е")
_OF_ADJECTIVES = ("ого", "ому", "им", "ым", "ом")
_PARADIGMS = (
    *(("а", ("ы", "и", "у", "е", "ой", "ою")), ("я", ("и", "ю", "е", "ей", "ею")), ("ь", _SOFT), ("ь", ("и", "ью"))),
    *(("й", _SOFT), ("ий", _OF_ADJECTIVES), ("ый", _OF_ADJECTIVES), ("ая", ("ой", "ую")), ("ец", ("ца", "цу", "цем", "це"))),
    ("", (*_HARD, "ым")),
)
"""What nominatives end in, and what the other cases have there."""

_TRIED = 4
"""Nominatives of which is asked how likely they are."""

_FITS, _NEVER_SEEN = 3.0, 0.3
"""What speaks for an ending that is like the Latin one, and against a nominative that stands nowhere."""


def gathered(rows: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Latin names in lower case, each with the Cyrillic forms that may be it.

    What is mostly written small is no name; verses of scripture are left out, whose names have Greek spellings in Russian.

    Args:
        rows: English and Russian.
    """
    beside: Counter[tuple[str, str]] = Counter()
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for english, russian in rows:
        words = [_PLAIN.findall(text) for text in (english, russian)]
        for word in (*words[0], *words[1]):
            (small if word.islower() else large)[word.lower()] += 1
        if words[0] and not is_scripture([word.lower() for word in words[0]]):
            beside.update(_together(english, russian))
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (latin, cyrillic), count in sorted(beside.items()):
        if all(small[word] < large[word] for word in (latin, cyrillic)) and is_transcription(cyrillic, latin):
            found[latin][cyrillic.replace("ё", "е")] = count
    return dict(found)


def _together(english: str, russian: str) -> Iterator[tuple[str, str]]:
    latin = {match[0].lower() for match in _LATIN.finditer(normalize("NFC", english)) if len(match[0]) >= _LEAST}
    cyrillic = {match[0].lower() for match in _CYRILLIC.finditer(russian)}
    if len(latin) * len(cyrillic) <= _MOST_PAIRS:
        for one in latin:
            yield from ((one, other) for other in cyrillic if abs(len(one) - len(other)) <= _LONGER and len(one) <= _MOST_LETTERS)


def nominative(latin: str, forms: Forms, likely: Callable[[str, str], float] | None = None) -> str | None:
    """The nominative that explains the forms of a name best, and that ends as the Latin name does.

    Args:
        likely: the logarithm of how likely a Latin and a Cyrillic name are the same, when that is known;
            minus infinity for what they never are.
    """
    judged = {}
    for cyrillic in sorted({*forms, *(each for form in forms for each in _nominatives(form))}):
        seen = sum(forms.get(form, 0) for form in (cyrillic, *_cases(cyrillic)))
        score = math.log(seen + 0.5) - _NEVER_SEEN * (cyrillic not in forms) + _FITS * _ends_alike(latin, cyrillic)
        judged[cyrillic] = score
    best = sorted(judged, key=lambda each: -judged[each])[:_TRIED]
    if likely is not None:
        judged = {each: judged[each] + likely(latin, each) for each in best}
        best = sorted((each for each in best if judged[each] > -math.inf), key=lambda each: -judged[each])
    return best[0] if best else None


def _nominatives(form: str) -> Iterator[str]:
    """What the nominative of a form may be besides itself."""
    for ending, others in _PARADIGMS:
        for other in others:
            stem = form.removesuffix(other)
            if stem != form and len(stem) > 1 and _may_end(stem, ending):
                yield stem + ending


def _cases(nominative: str) -> Iterator[str]:
    for ending, others in _PARADIGMS:
        stem = nominative.removesuffix(ending) if ending else nominative
        if nominative.endswith(ending) and _may_end(stem, ending):
            yield from (stem + other for other in others)


def _may_end(stem: str, ending: str) -> bool:
    """Whether a nominative of a stem may have an ending: a soft sign or none behind consonants, й behind vowels."""
    is_open = stem[-1:] in _VOWELS
    return stem[-1:] not in "ьй" and (is_open if ending == "й" else not is_open or ending not in ("", "ь"))


def _ends_alike(latin: str, cyrillic: str) -> bool:
    last = normalize("NFD", latin.removesuffix("'"))
    plain = next((letter for letter in reversed(last) if letter.isalpha()), "")
    if plain == "a":
        return cyrillic[-1] in "ая"
    if plain in _LATIN_VOWELS:
        return cyrillic[-1] != "м"
    return cyrillic[-1] not in _VOWELS and cyrillic[-1] not in _NOT_BESIDE.get(plain, "мй")
