"""Russian or Ukrainian: judged by letters, then by dictionaries, then by letter statistics; or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.core.language import ENGLISH_NAMES, UNDETERMINED
from workbench.text import lemmas
from workbench.text.writing import wordlists
from workbench.text.writing.alphabets import ONLY, OTHER_CYRILLIC, SISTER
from workbench.text.writing.verdict import Verdict, by_statistics

LONGEST_SAMPLE = 60
"""Words of a text that are looked up; more would not change an answer."""

STATISTICS_FROM = 4
"""Words without any evidence that letter statistics may still judge; of fewer they are often wrong."""

_LETTERS = {language: re.compile(f"[{letters}]") for language, letters in ONLY.items()}
_OTHER = re.compile(f"[{''.join(OTHER_CYRILLIC)}]")
_UKRAINIAN_APOSTROPHE = re.compile(r"[бпвмфрдтзнклгджчшщ]'[яює]")
# Endings that only one of the two has, for words that stand in neither dictionary (names above all).
_ENDINGS = {
    "ru": re.compile(
        r"(?:[её]вск|[аеио]вск|[^ь]ск)(?:ий|ая|ое|ие|ого|ому|ой|ую|им|их|ими)$|(?:ние|ния|нию|нием|тся|ов[ао]й|ево|ого)$"
    ),
    "uk": re.compile(r"(?:ськ|цьк|зьк)|(?:ння|нням|тися|ться|ого|ові|еві|ою)$"),
}
_BULGARIAN_HARD_SIGN = re.compile(r"ъ[^еёюя']")
# і stands beside ы, э or ё in no Russian and no Ukrainian word.
_BELARUSIAN_MIX = re.compile(r"і.*[ыэё]|[ыэё].*і")
_LETTER_WEIGHT = 5
_WORD_WEIGHT = 2
_NAME_WEIGHT = 1
_COMMON = {"ru": wordlists.RUSSIAN - wordlists.UKRAINIAN, "uk": wordlists.UKRAINIAN - wordlists.RUSSIAN}


@dataclass(slots=True)
class _Evidence:
    letters: dict[str, int] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    letter_words: int = 0
    known: int = 0
    score: int = 0


def judge(words: Sequence[str]) -> Verdict:
    """The language of a text in Cyrillic letters.

    Args:
        words: its Cyrillic words, folded except for ё and case, in order; at least one.
    """
    written = words[:LONGEST_SAMPLE]
    sample = [word.lower() for word in written]
    foreign = _neither(sample)
    if foreign:
        return foreign
    evidence, known_anywhere = _weigh(written)
    russian, ukrainian = evidence["ru"], evidence["uk"]
    leader = "ru" if russian.score >= ukrainian.score else "uk"
    best, other = evidence[leader], evidence[SISTER[leader]]
    if best.score == 0:
        return _undecided(sample, known_anywhere)
    if len(sample) >= 4 and max(best.known, best.letter_words) < 0.4 * len(sample):
        return Verdict(UNDETERMINED, 0.5, "most words are in neither the Russian nor the Ukrainian dictionary")
    if other.score * 2 > best.score:
        return _contested(sample, leader, best, other)
    return Verdict(leader, _confidence(best.score, other.score), _reason(leader, best))


def _neither(words: Sequence[str]) -> Verdict | None:
    strange = [word for word in words if _OTHER.search(word)]
    if len(strange) * 10 >= len(words):
        letters = list(dict.fromkeys("".join(_OTHER.findall("".join(strange)))))
        languages = list(dict.fromkeys(OTHER_CYRILLIC[letter] for letter in letters))
        plural = "letters" if len(letters) > 1 else "letter"
        return Verdict(UNDETERMINED, 0.9, f"{plural} {', '.join(letters[:4])}: {languages[0]}")
    if any("і" in word for word in words) and not any("и" in word for word in words):
        mixed = [word for word in words if _BELARUSIAN_MIX.search(word)]
        separate = any("ы" in word for word in words) and sum(map(len, words)) >= 12
        if mixed or separate:
            return Verdict(UNDETERMINED, 0.8, "letters і and ы side by side, and no и: Belarusian")
    for language, listed in (
        ("Bulgarian", wordlists.BULGARIAN),
        ("Belarusian", wordlists.BELARUSIAN),
        ("Serbian or Macedonian", wordlists.SERBIAN),
    ):
        marks = [word for word in words if word in listed or (language == "Bulgarian" and _BULGARIAN_HARD_SIGN.search(word))]
        if len(marks) * 8 >= len(words):
            return Verdict(UNDETERMINED, 0.8, f"{_listed(marks, 'word')}: {language}")
    return None


def _weigh(words: Sequence[str]) -> tuple[dict[str, _Evidence], int]:
    evidence = {language: _Evidence() for language in ONLY}
    known_anywhere = 0
    for n, written in enumerate(words):
        word = written.lower()
        # A name in the middle is a weak sign: dictionaries know the names of either country by chance.
        weight = _NAME_WEIGHT if n and written[:1].isupper() else _WORD_WEIGHT
        if written.isupper() and 1 < len(written) < 5:
            weight = 0  # ВСУ, ЗСУ, ВМС: an abbreviation is at home in both
        known = {language: lemmas.is_known(word, language) for language in ONLY}
        known_anywhere += any(known.values())
        for language, weighed in evidence.items():
            weighed.known += known[language] or word in _COMMON[language]
            if _has_letters(word, language):
                weighed.score += 0 if _LETTERS[SISTER[language]].search(word) else _LETTER_WEIGHT
                weighed.letter_words += 1
                for letter in _LETTERS[language].findall(word):
                    weighed.letters[letter] = weighed.letters.get(letter, 0) + 1
            elif weight and not _has_letters(word, SISTER[language]) and _speaks_for(word, language, known):
                weighed.words.append(word)
                weighed.score += weight
    return evidence, known_anywhere


def _has_letters(word: str, language: str) -> bool:
    return bool(_LETTERS[language].search(word)) or (language == "uk" and bool(_UKRAINIAN_APOSTROPHE.search(word)))


def _speaks_for(word: str, language: str, known: dict[str, bool]) -> bool:
    """Whether a word without a telling letter belongs to one of the two alone."""
    sister = SISTER[language]
    if word in _COMMON[sister]:
        return False
    if word in _COMMON[language]:
        return True
    if any(known.values()):
        return known[language] and not known[sister]
    return bool(_ENDINGS[language].search(word)) and not _ENDINGS[sister].search(word)


def _undecided(words: Sequence[str], known: int) -> Verdict:
    if known * 2 < len(words):
        return Verdict(UNDETERMINED, 0.5, "the words are in neither the Russian nor the Ukrainian dictionary")
    if len(words) >= STATISTICS_FROM:
        language, probability = by_statistics(" ".join(words))
        if language in ONLY and probability > 0.95:
            return Verdict(language, 0.7, f"letter sequences as in {ENGLISH_NAMES[language]}; every word is in both dictionaries")
    why = "every word is in both dictionaries" if known == len(words) else "no word tells them apart"
    return Verdict(UNDETERMINED, 0.0, f"ru or uk: {why}")


def _contested(words: Sequence[str], leader: str, best: _Evidence, other: _Evidence) -> Verdict:
    language, probability = by_statistics(" ".join(words))
    ahead = best.score > other.score or language != leader
    if language in ONLY and probability > 0.9 and (language == leader or best.score == other.score) and ahead:
        return Verdict(language, 0.6, f"letter sequences as in {ENGLISH_NAMES[language]}; words of both languages")
    return Verdict(UNDETERMINED, 0.0, "ru or uk: words of both languages")


def _confidence(best: int, other: int) -> float:
    return round(min(0.99, 1 - 0.4 / best) * (1 - 0.5 * other / best), 2)


def _reason(language: str, evidence: _Evidence) -> str:
    name = ENGLISH_NAMES[language]
    if evidence.letters:
        letters = sorted(evidence.letters, key=lambda letter: -evidence.letters[letter])
        return f"letter {letters[0]} is {name} only" if len(letters) == 1 else f"letters {', '.join(letters)} are {name} only"
    if evidence.letter_words:
        return f"apostrophes as in {name}"
    return f"{_listed(evidence.words, 'word')} {'is' if len(set(evidence.words)) == 1 else 'are'} {name} only"


def _listed(words: Sequence[str], noun: str) -> str:
    unlike = list(dict.fromkeys(words))
    return f"{noun} {unlike[0]}" if len(unlike) == 1 else f"{noun}s {', '.join(unlike[:3])}"
