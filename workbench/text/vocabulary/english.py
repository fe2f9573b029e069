"""English lemmas from rules and a table of irregular forms: no dictionary, nothing to load.

Where spelling leaves two readings (``rating`` of rate, ``visiting`` of visit), both are answered: the wrong one is
almost never a word (``visite``), so it meets nothing. Doubled consonants, silent e and one-syllable stems are decided,
so that ``hoping`` is never a form of ``hop``.
"""

from __future__ import annotations

import re

from workbench.text.vocabulary.english_forms import ALSO_LEMMAS, FUNCTION_WORDS, IRREGULAR, PAST, REGULAR_ADJECTIVES, UNCHANGED

_HAS_VOWEL = re.compile(r"[aeiouy]")
_ONE_SYLLABLE = re.compile(r"(?:qu|[^aeiou])*[aeiouy][^aeiouywx]")
_POSSESSIVE = re.compile(r"'s?$")
_CONTRACTION = re.compile(r"'(?:m|re|ve|ll|d)$")
_SILENT_E_AFTER = re.compile(r"(?:[bcdfgkptz]l|[aiou]s|[nrl]s|[cvu]|[dr]g|[^aeiou][aeiu]g|[aeiou]z|[^aeiou]iz)$")
_BOTH_AFTER = re.compile(r"(?:ng|lg|st|th|ch|tr|ps|ks|ws|ys|tz|[aeiu]at|[aeiou]g|es)$")
_VOWEL_CONSONANT = re.compile(r"(?:qu|[^aeiou])[aeiouy][^aeiouywx]$")
_KEEPS_LL = re.compile(r"(?:stall|call|(?:^|en|un)roll|fill|sell|spell|will|fall|still|thrall)$")
_SILENT_K = re.compile(r"(?:pan|mim|traff|picn|frol|polit|myth)ick$")
_SILENT_E_BEFORE_S = ("shoes", "toes", "foes", "canoes", "axes")
_MAY_LOSE_ES = re.compile(r"(?:(?:.u|[^aeiouy]i|[^aeiouy]a)s|[^z]z)es$")  # viruses, irises, atlases, waltzes
_SHORT = 4
_PREFIX = re.compile(r"(?:mis|over|under|out|re|un|fore)(?=...)")
_NO_REST = ALSO_LEMMAS | {"lied"}  # "outlay", "underground", "relied" are no such forms
_DOUBLED = re.compile(r"([bdgkmnprtv])\1$")
# Verbs that are written without a silent e, though their spelling would allow one, and the exceptions to that.
_BARE = re.compile(
    r"(?:er|en|on|or|it|et|el|ol|op|ip|om|an|al|em|ep|up|i[lv]?ot|allot|ormat|ombat|th|ch|st|tz|[eo]at|ong|ing|[^c]hang|bang|gang)$"
)
_NOT_BARE = re.compile(
    r"(?:rfer|dher|sever|[trn]ven|stpon|ndon|plor|gnor|stor|ador|nvit|gnit|[nx]cit|ecit|pedit|mpet|[pd]e?let|cret|[lr]com|becom|xhal|"
    r"nhal|creat|[htwp]ast|[rc]ring)$"
)


def lemmas(word: str) -> frozenset[str]:
    """Every lemma that `word` (folded, lower case) may be a form of."""
    return frozenset(_candidates(word))


def lemma(word: str) -> str:
    """The likeliest lemma of `word` (folded, lower case)."""
    return _candidates(word)[0]


def is_known(word: str) -> bool:
    """Whether `word` (folded, lower case) is a function word or stands in the tables."""
    return word in FUNCTION_WORDS or word in IRREGULAR or word in UNCHANGED or word in REGULAR_ADJECTIVES


def is_past(word: str) -> bool:
    """Whether `word` (folded, lower case) is a form of an irregular verb, with or without a prefix: "misspent"."""
    return word in PAST or bool(_prefix_of_past(word))


def _prefix_of_past(word: str) -> str:
    """The prefix before an irregular form of a verb, "" where there is none."""
    found = _PREFIX.match(word)
    rest = word[found.end() :] if found is not None else ""
    is_form = rest in PAST and rest not in _NO_REST and word not in IRREGULAR and not rest.endswith(("s", "ing"))
    return found[0] if found is not None and is_form else ""


def _candidates(word: str) -> tuple[str, ...]:
    """The lemmas of `word`, likeliest first."""
    if "-" in word.strip("-"):
        head, _, last = word.rpartition("-")
        return tuple(f"{head}-{candidate}" for candidate in _candidates(last)) if last else (word,)
    bare = _CONTRACTION.sub("", _POSSESSIVE.sub("", word)) or word
    if bare in IRREGULAR:
        found = tuple(sorted(IRREGULAR[bare]))
        return (*found, bare) if bare in ALSO_LEMMAS else found
    prefix = _prefix_of_past(bare)
    if prefix:
        return (*(prefix + each for each in sorted(IRREGULAR[bare.removeprefix(prefix)])), bare)
    if bare in UNCHANGED or len(bare) < 3 or not bare.isalpha():
        return (bare,)
    for reading in (_compared, _plural, _classical_plural, _participle, _past):
        found = reading(bare)
        if found:
            return tuple(dict.fromkeys(found))
    return (bare,)


def _compared(word: str) -> tuple[str, ...]:
    for ending in ("er", "est"):
        if not word.endswith(ending):
            continue
        stem = word.removesuffix(ending)
        for adjective in (stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem):
            if adjective in REGULAR_ADJECTIVES:
                return (adjective,)
    return ()


def _plural(word: str) -> tuple[str, ...]:
    """Readings of -s, plurals and third persons, which are spelled alike; and of -men."""
    if word.endswith("men") and len(word) > 4:
        return (word[:-2] + "an",)
    if not word.endswith("s") or (word.endswith(("ss", "us", "is")) and not word.endswith("eaus")):
        return ()
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    if word.endswith("ics"):
        return (word, word[:-1])
    if word.endswith("zzes"):
        return (word[:-2], word[:-3])
    if word.endswith(("sses", "shes")):
        return (word[:-2],)
    if word.endswith(("xes", "oes", "ches")):
        return (word[:-1], word[:-2]) if word in _SILENT_E_BEFORE_S else (word[:-2], word[:-1])
    if _MAY_LOSE_ES.search(word):
        return (word[:-1], word[:-2])
    return (word[:-1],)


def _classical_plural(word: str) -> tuple[str, ...]:
    """Readings of -ae and of -eaux, as in "amphorae" and "plateaux"."""
    if word.endswith("ae") and len(word) > _SHORT:
        return (word[:-1],)
    return (word[:-1],) if word.endswith(("eaux", "ieux")) else ()


def _participle(word: str) -> tuple[str, ...]:
    """Readings of -ing; the word itself is one of them, for it may be a noun (a building, a meeting)."""
    if not word.endswith("ing"):
        return ()
    stem = word[:-3]
    return (*_bases(stem), word) if _HAS_VOWEL.search(stem) and len(stem) > 1 else ()


def _past(word: str) -> tuple[str, ...]:
    """Readings of -ed; the word itself is one of them, for it may be an adjective (biased, armed)."""
    if word.endswith("ied") and len(word) > 4:
        return (word[:-3] + "y",)
    if not word.endswith("ed") or word.endswith("eed"):
        return ()
    stem = word[:-2]
    return (*_bases(stem), word) if _HAS_VOWEL.search(stem) and len(stem) > 1 else ()


def _bases(stem: str) -> tuple[str, ...]:
    """What a stem may be before -ing and -ed took its e or doubled its consonant, likeliest first."""
    if _DOUBLED.search(stem):
        return (stem[:-1],)
    if stem.endswith("ll"):
        # One syllable keeps both (call), more lose one (control), unless they are made with one that kept it (install).
        return (stem,) if _KEEPS_LL.search(stem) or len(re.findall(r"[aeiouy]+", stem)) == 1 else (stem[:-1], stem)
    if stem.endswith("ck"):
        return (stem[:-1], stem) if _SILENT_K.search(stem) else (stem,)
    if stem.endswith("e"):
        return (stem,)
    if _BOTH_AFTER.search(stem):
        return _both(stem)
    if _SILENT_E_AFTER.search(stem) or _ONE_SYLLABLE.fullmatch(stem):
        return (stem + "e",)
    return _both(stem) if _VOWEL_CONSONANT.search(stem) else (stem,)


def _both(stem: str) -> tuple[str, ...]:
    if _BARE.search(stem) and not _NOT_BARE.search(stem):
        return (stem, stem + "e")
    return (stem + "e", stem)
