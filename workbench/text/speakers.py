"""Who is quoted: the name or office that stands beside a verb of speech next to a quotation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from workbench.core.language import base
from workbench.text.mentions import mentions
from workbench.text.names import words
from workbench.text.quotations import double_marked, quotations
from workbench.text.typography import folded

# Beginnings of verbs of speech, and what stands before a speaker without one; _ stands for a space.
_SPEECH = {
    "ru": """
        сказал заявил сообщил отметил подчеркнул добавил пообещал пояснил объяснил рассказал предупредил ответил написал признал
        уточнил напомнил утвержда говорит говорил считает объявил по_словам по_мнению цитат призвал возразил спросил настаива
        заверил передает пишет
        """,
    "uk": """
        сказа заяви повідоми зазначи підкресли додав додала наголоси пообіця поясни розпові попереди відпові написа визна уточни
        нагада стверджу говори каже вважає оголоси за_словами на_думку закликав запита наполяга запевни передає пише
        """,
    "en": """
        said says told stated stressed added promised explained warned replied wrote acknowledged noted admitted recalled claimed
        claims announced according_to in_the_words_of asked insisted emphasised emphasized assured declared tells writes
        """,
}
_REACH = 70


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


def speaker(text: str, tag: str) -> Speaker | None:
    """Who says what a text quotes, as far as a verb of speech outside the quotation tells it."""
    language = base(tag)
    quoted = [(pair.start, pair.end) for pair in quotations(double_marked(text, language)).pairs]
    if language not in _SPEECH or not quoted:
        return None
    plain = folded(text, case=True)
    named = [(each.start, each.end) for each in mentions(text, tag) if each.kind == "office"]
    named += [(word.start, word.end) for word in words(text, tag) if word.is_name]
    outside = sorted(span for span in named if not any(start <= span[0] < end for start, end in quoted))
    for verb in _pattern(language).finditer(plain.text):
        start, end = plain.span(verb.start(), verb.end())
        if any(first <= start < last for first, last in quoted):
            continue
        near = [span for span in outside if -_REACH < span[0] - end < _REACH]
        if near:
            first = min(near, key=lambda span: min(abs(span[0] - end), abs(start - span[1])))
            run = _run(first, outside, text)
            return Speaker(text[run[0] : run[1]], run[0], run[1], text[start:end])
    return None


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


@cache
def _pattern(language: str) -> re.Pattern[str]:
    stems = "|".join(_SPEECH[language].split()).replace("_", " ")
    return re.compile(rf"(?<!\w)(?:{stems})" + (r"\b" if language == "en" else r"\w{0,6}"))
