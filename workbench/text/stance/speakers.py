"""Who is quoted: the name or office that stands beside a verb of speech next to a quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.names import words
from workbench.text.naming.mentions import mentions
from workbench.text.stance.quotations import said
from workbench.text.stance.speech import TO_SOMEBODY, by_pronoun, speech_verbs
from workbench.text.typography import fold

_GENITIVE = ("по словам", "по мнению", "за словами", "на думку", "цитат")
_CLOSING = ("”", '"', "’")
_SENTENCE_ENDS = re.compile(r"[.!?] ")
_NEXT_SENTENCE = re.compile(r".{0,2}[.!?…][»“”\"]? [A-ZА-ЯІЇЄҐ]")
"""What follows the last word of a quotation when another sentence does: «…!» Председатель призвала."""

_NEXT_CLAUSE = re.compile(r"[,.]?(?: [—–-])? (?:и|і|й|та|а|но|але|and|but|while)\b", re.IGNORECASE)
"""What follows a quotation when somebody does another thing: «…» и попросила суд."""
_ANOTHER_CLAUSE = re.compile(r", (?:и|і|й|та|а|но|але|на что|на що|and|but|while) ", re.IGNORECASE)

_WHAT_IS_SAID = re.compile(r",? \b(?:что|чтобы|що|щоб|як|как|that|how)\b", re.IGNORECASE)
"""What begins the clause that tells what is said: сказал, что противник «выдохся»."""

_REACH = 70

_NEAR = 15
"""Letters between a quotation and a word of speech that is nearer than another."""

_SEXES = {**dict.fromkeys(("он", "він", "тот", "той", "he"), "m"), **dict.fromkeys(("она", "вона", "та", "she"), "f")}
"""Of whom a pronoun speaks; "they" may be one person or several."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever is quoted.

    Attributes:
        text: as the text calls them: ``директор Игорь Савчук``.
        start, end: where.
        verb: the word of speech that tells.
    """

    text: str
    start: int
    end: int
    verb: str


@dataclass(frozen=True, slots=True)
class Pronoun:
    """Whoever is quoted and not named.

    Attributes:
        text, start, end: the pronoun.
        sex: ``m`` or ``f``.
    """

    text: str
    start: int
    end: int
    sex: str


def speaker(text: str, tag: str) -> Speaker | None:
    """Who says what a text quotes, as far as a verb of speech outside the quotation tells it."""
    language = base(tag)
    quoted = said(text, language)
    if not quoted:
        return None
    named = [(each.start, each.end) for each in mentions(text, tag) if each.kind == "office"]
    named += [(word.start, word.end) for word in words(text, tag) if word.is_name]
    outside = sorted(span for span in named if not any(start <= span[0] < end for start, end in quoted))
    for start, end in introducing(text, tag, quoted):
        if by_pronoun(text, start, end, tag):
            return None
        near = [
            span
            for span in outside
            if -_REACH < span[0] - end < _REACH
            and not _SENTENCE_ENDS.search(text, min(span[1], start), max(span[0], start))
            and not _WHAT_IS_SAID.search(text, end, max(span[0], end))
            and _may_speak(span, (start, end), text, language)
        ]
        if near:
            first = min(near, key=lambda span: min(abs(span[0] - end), abs(start - span[1])))
            run = _run(first, outside, text)
            return Speaker(text[run[0] : run[1]], run[0], run[1], text[start:end])
    return None


def unnamed_speaker(text: str, tag: str) -> Pronoun | None:
    """Who is quoted where a pronoun says so that is of a man or of a woman."""
    for start, end in introducing(text, tag, said(text, base(tag))):
        place = by_pronoun(text, start, end, tag)
        sex = _SEXES.get(text[slice(*place)].lower()) if place else None
        return Pronoun(text[slice(*place)], *place, sex) if place and sex else None
    return None


def introducing(text: str, tag: str, quoted: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where the words of speech stand that introduce quotations, those beside one first.

    Args:
        text: the text.
        tag: its language or version.
        quoted: where quotations stand, with their marks.
    """
    verbs = [
        (start, end)
        for start, end in (speech_verbs(text, tag) if quoted else ())
        if not any(first <= start < last for first, last in quoted) and introduces(text, start, end, quoted)
    ]
    return sorted(verbs, key=lambda verb: min(max(first - verb[1], verb[0] - last) for first, last in quoted) // _NEAR)


def introduces(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether a word of speech stands in the sentence and clause of some quotation: «…». Капитан это подтвердил has none.

    Args:
        text: the text.
        start, end: where the word stands.
        quoted: where quotations stand, with their marks.
    """
    return any(
        not _SENTENCE_ENDS.search(text, end, first)
        if end <= first
        else not (_SENTENCE_ENDS.search(text, last, start) or _begins_anew(text, last, start))
        for first, last in quoted
    )


def _begins_anew(text: str, end: int, verb: int) -> bool:
    """Whether another sentence or clause begins between the end of a quotation and a word of speech."""
    if _NEXT_SENTENCE.match(text, max(end - 3, 0)) or _NEXT_CLAUSE.match(text, end):
        return True
    return _ANOTHER_CLAUSE.search(text, end, verb) is not None


def _may_speak(span: tuple[int, int], place: tuple[int, int], text: str, language: str) -> bool:
    """Whether a name or office is not whom somebody speaks to: «сказала журналистам», "told reporters"."""
    verb = text[slice(*place)].lower()
    if language == "en":
        return verb not in TO_SOMEBODY or span[0] < place[0] or text[: place[0]].rstrip()[-1:] in _CLOSING
    if verb.startswith(_GENITIVE):
        return span[0] >= place[1]
    cases = [parse.tag.case or "nomn" for parse in parses(fold(text[span[0] : span[1]].split()[0].lower(), case=True), language)]
    return "nomn" in cases or not any(cases)


def _run(span: tuple[int, int], every: list[tuple[int, int]], text: str) -> tuple[int, int]:
    """The names and offices that stand next to each other: an office, a first name, a surname."""
    start, end = span
    for first, last in every:
        if end <= first and text[end:first].isspace():
            end = last
    for first, last in reversed(every):
        if last <= start and text[last:start].isspace():
            start = first
    return start, end
