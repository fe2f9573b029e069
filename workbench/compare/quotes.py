"""Quotations that one version leaves out, cuts short or adds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.compare.counterparts import share_held
from workbench.compare.quoted import Quoted, agree, content_differences
from workbench.core.finding import Difference
from workbench.core.language import base, listed
from workbench.text.agreement import odd_one_out
from workbench.text.quotations import double_marked, quotations
from workbench.text.speakers import speech_verbs

_LONG = 4
"""Words from which on a quotation is taken for speech: shorter ones are often titles, quoted by the habit of a language."""

_LETTERS = {"en": 1.0, "ru": 1.13, "uk": 1.06}
"""Letters of a text, by language, as multiples of its English version."""

_CUT = 0.76
"""A quotation is cut when it has less than this of the length of the others, which agree."""

_AGREED, _MEASURABLE = 1.25, 35
"""By what factor the others' lengths may differ, and how many letters they need."""

_INSERTED = re.compile(r"(?<=[,.!?…]) [—–] (?=[а-яіїєґ])[^—–«»“”]{3,90}[.,] [—–](?= )")
"""Who speaks, in the middle of a Russian or Ukrainian quotation: «Лёд тонкий, — сказал он. — Идите назад»."""

_REPORTING = {
    "ru": re.compile(r"[^.!?]{0,60}?,? (?:что|якобы|будто|как|ли)\b"),
    "uk": re.compile(r"[^.!?]{0,60}?,? (?:що|нібито|ніби|як|чи)\b"),
    "en": re.compile(r"(?: \w+){0,5}? (?:that|to|he|she|they|it|there|whether|his|her|their)\b"),
}
"""What follows a word of speech when words are reported, not quoted."""

_REPORTED = 0.5
"""How many of the words of a quotation a version must have to report it."""

_BEFORE_SPEECH = re.compile(r": \Z")
_BEHIND_SPEECH = re.compile(r"(?:[!?…][»“”\"]|.[»“”\"],) [—–] ")

_WORTH_MEASURING = 16
"""Characters that a quotation needs to be called shortened."""


def quote_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one difference: a version that quotes much less than the others, which agree, or quotes alone.

    Short quotations count only when languages in both alphabets have them. Nothing is said of texts with a mark left
    open, since the quotation may go on in the next unit, or with speech after a dash.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: _quoted(double_marked(text, base(tag))) for tag, text in texts.items()}
    quoting = {tag: quoted for tag, quoted in found.items() if quoted and quoted.text}
    if not quoting or len(texts) < 2 or None in found.values():
        return []
    lengths = {tag: len(quoted.text) for tag, quoted in quoting.items()}
    lacking = [tag for tag in texts if tag not in quoting]
    if lacking:
        in_own_words = any(_is_reported(quoting, texts[tag], tag) for tag in lacking)
        return [] if in_own_words or not _is_sure(quoting, lacking) else [_reported(texts, quoting, lacking, "not in")]
    longest = max(lengths.values())
    short = [tag for tag, length in lengths.items() if length < longest / 2]
    rest = [length for tag, length in lengths.items() if tag not in short]
    agreed = min(rest) >= _WORTH_MEASURING and (len(rest) > 1 or max(each.words for each in quoting.values()) >= _LONG)
    if len(short) == 1 and agreed:
        return [_reported(texts, quoting, short, "shorter in")]
    cut = _cut({tag: length / _LETTERS.get(base(tag), 1.0) for tag, length in lengths.items()})
    if cut and agree({tag: quoted for tag, quoted in quoting.items() if tag != cut}):
        return [_reported(texts, quoting, [cut], "shorter in")]
    return content_differences(texts, quoting)


def _cut(lengths: Mapping[str, float]) -> str | None:
    """The version whose quotation is a good deal shorter than those of two others, which are equally long."""
    for odd in lengths if len(lengths) > 2 else ():
        rest = [length for tag, length in lengths.items() if tag != odd]
        if min(rest) >= _MEASURABLE and max(rest) < _AGREED * min(rest) and lengths[odd] < _CUT * min(rest):
            return odd
    return None


def _quoted(text: str) -> Quoted | None:
    """None when it cannot be told what is quoted."""
    found = quotations(text)
    if found.loose or (not found.pairs and text.lstrip()[:1] in "—–-"):
        return None
    outer = sorted((pair for pair in found.pairs if pair.depth == 0), key=lambda pair: pair.start)
    said = (_INSERTED.sub(" ", text[pair.start + 1 : pair.end - 1]).strip() for pair in outer)
    spans = tuple((pair.start, pair.end) for pair in outer)
    return Quoted(spans, " … ".join(said), _is_speech(text, spans))


def _is_speech(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a colon introduces what is quoted, or a comma or its own mark and a dash follow it."""
    return any(_BEFORE_SPEECH.search(text, 0, start) or _BEHIND_SPEECH.match(text, end - 2) for start, end in spans)


def _is_sure(quoting: Mapping[str, Quoted], lacking: Sequence[str]) -> bool:
    if min(quoted.words for quoted in quoting.values()) >= _LONG:
        return len(quoting) == 1 or len(lacking) == 1
    both = len({base(tag) == "en" for tag in quoting}) == 2 or all(quoted.is_speech for quoted in quoting.values())
    return len(lacking) == 1 and both


def _is_reported(quoting: Mapping[str, Quoted], text: str, tag: str) -> bool:
    """Whether a version without quotation marks reports in its own words what others quote."""
    following = _REPORTING.get(base(tag))
    if following is None or not any(following.match(text, end) for _, end in speech_verbs(text, tag)):
        return False
    return all(share_held(quoted.text, other, text, tag) >= _REPORTED for other, quoted in quoting.items())


def _reported(texts: Mapping[str, str], quoting: Mapping[str, Quoted], other: Sequence[str], how: str) -> Difference:
    usual = tuple(tag for tag in quoting if tag not in other)
    return Difference(
        kind="quote",
        message=f"quotation in {listed(usual)}, {how} {listed(tuple(other))}",
        odd=odd_one_out({tag: tag in other for tag in texts}),
        values={tag: quoting[tag].text if tag in quoting else "" for tag in texts},
        spans={tag: quoted.spans for tag, quoted in quoting.items()},
    )
