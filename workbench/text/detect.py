"""Which language a text is in: ru, uk, en, or und when it is another one or cannot be told."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from unicodedata import category, normalize

from workbench.core.language import ENGLISH_NAMES, UNDETERMINED
from workbench.text import script
from workbench.text.script import Defect
from workbench.text.typography import fold
from workbench.text.words import word_tokens
from workbench.text.writing import cyrillic, latin, wordlists
from workbench.text.writing.alphabets import CYRILLIC, LATIN, looks_latin
from workbench.text.writing.verdict import Verdict

LONGEST_SAMPLE = 20_000
"""Characters of a text that are judged."""

MOST_PARAGRAPHS = 200
"""Paragraphs of a document that are judged, evenly spread."""


@dataclass(frozen=True, slots=True)
class Detection:
    """What a text is in.

    Attributes:
        text: the text as given.
        language: ``ru``, ``uk``, ``en`` or ``und``.
        confidence: 0 to 1; for ``und``, how sure it is that it is none of the three (0 when it is one of them).
        reason: why, for a person: ``letters ї, є are Ukrainian only``.
        defects: what is wrong with its letters.
    """

    text: str
    language: str
    confidence: float
    reason: str
    defects: tuple[Defect, ...]


_NOT_PROSE = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,255}|[@#]\w+|⟦\d+⟧")


def detect(text: str) -> Detection:
    """The language of one text: a line, a segment or a paragraph.

    A letter hidden from the other alphabet does not change the answer; it is named among the defects.
    """
    verdict = _judge(text[:LONGEST_SAMPLE])
    found = script.defects(text, None if verdict.language == UNDETERMINED else verdict.language)
    return Detection(text, verdict.language, verdict.confidence, verdict.reason, tuple(found))


_WORDLESS = Verdict(UNDETERMINED, 1.0, "no letters")


def detect_document(text: str) -> Detection:
    """The language of a whole text, by its paragraphs: each counts by its length and by how sure it is."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    if len(paragraphs) < 2:
        return detect(text)
    step = -(-len(paragraphs) // MOST_PARAGRAPHS)
    weights: dict[str, float] = {}
    votes: Counter[str] = Counter()
    reasons: dict[str, str] = {}
    for paragraph in paragraphs[::step]:
        verdict = _judge(paragraph[:LONGEST_SAMPLE])
        if verdict == _WORDLESS:  # numbers and addresses are in no language
            continue
        weights[verdict.language] = weights.get(verdict.language, 0.0) + len(paragraph) * verdict.confidence
        votes[verdict.language] += 1
        if verdict.confidence and (len(paragraph) > 40 or verdict.language not in reasons):
            reasons.setdefault(verdict.language, verdict.reason)
    verdict = _elected(weights, votes, reasons) or _judge(text[:LONGEST_SAMPLE])
    found = script.defects(text, None if verdict.language == UNDETERMINED else verdict.language)
    return Detection(text, verdict.language, verdict.confidence, verdict.reason, tuple(found))


def _elected(weights: dict[str, float], votes: Counter[str], reasons: dict[str, str]) -> Verdict | None:
    total = sum(weights.values())
    if not total:
        return None
    language = max(weights, key=lambda tag: weights[tag])
    share = weights[language] / total
    if language == UNDETERMINED:
        return Verdict(language, round(share, 2), reasons.get(language, "no language could be told"))
    if share < 0.6:
        named = " and ".join(sorted(tag for tag in weights if weights[tag] * 5 > total))
        return Verdict(UNDETERMINED, 0.0, f"paragraphs in {named}")
    counted = f"{votes[language]} of {votes.total()} paragraphs are {ENGLISH_NAMES[language]}"
    return Verdict(language, round(min(0.99, share), 2), f"{counted}; {reasons[language]}")


def _judge(text: str) -> Verdict:
    prose = _NOT_PROSE.sub(" ", text)
    words = [token.text for token in word_tokens(prose)]
    in_cyrillic = [word for word in words if _mostly_cyrillic(word)]
    in_latin = [word for word in words if not _mostly_cyrillic(word) and LATIN.search(word)]
    others = sum(1 for word in words if not CYRILLIC.search(word) and not LATIN.search(word) and category(word[0])[0] == "L")
    if others > len(in_cyrillic) + len(in_latin):
        return Verdict(UNDETERMINED, 0.9, "letters of another alphabet")
    if not in_cyrillic and not in_latin:
        return _WORDLESS
    if _is_cyrillic(in_cyrillic, in_latin):
        return cyrillic.judge([_keep_yo(word) for word in in_cyrillic])
    return latin.judge([fold(word) for word in in_latin])


def _is_cyrillic(in_cyrillic: list[str], in_latin: list[str]) -> bool:
    """Whether the words in Cyrillic letters carry the text.

    A Russian or Ukrainian text names firms and weapons in Latin letters, sometimes more of them than it has words
    of its own; what makes a text with few Cyrillic words an English one is English function words.
    """
    telling = [word for word in in_cyrillic if not looks_latin(word)]
    if not telling or not in_latin:
        return bool(telling) or len(in_cyrillic) > len(in_latin)
    if not any(word.lower() in wordlists.ENGLISH_FUNCTION for word in in_latin):
        return len(telling) * 4 >= len(in_latin)
    return len(in_cyrillic) * 2 >= len(in_latin) and _length(in_cyrillic) * 2 >= _length(in_latin)


def _length(words: list[str]) -> int:
    return sum(map(len, words))


def _mostly_cyrillic(word: str) -> bool:
    letters = len(CYRILLIC.findall(word))
    return letters > 0 and letters >= len(LATIN.findall(word))


def _keep_yo(word: str) -> str:
    # ё tells Russian from Ukrainian: folding must not take it away.
    return "ё".join(fold(piece) for piece in re.split("[ёЁ]", normalize("NFC", word)))
