"""Quotations that one version leaves out, cuts short or adds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from workbench.compare.facts.asking import acting_otherwise
from workbench.compare.facts.compared import compared_otherwise
from workbench.compare.facts.connected import connecting_otherwise
from workbench.compare.facts.content import content_words
from workbench.compare.facts.contradicting import contradicting
from workbench.compare.facts.counterparts import held
from workbench.compare.facts.cries import are_one_cry, crying_otherwise
from workbench.compare.facts.judgements import judging_otherwise
from workbench.compare.facts.persons import other_person
from workbench.compare.facts.possessed import owned_otherwise
from workbench.compare.facts.quoted import (
    Quoted,
    agree,
    content_differences,
    differ_from_told,
    other_words,
    sister_differences,
)
from workbench.compare.facts.sayings import are_one_saying
from workbench.compare.facts.short_quotes import departing
from workbench.compare.facts.shortened import shortened
from workbench.compare.facts.substituted import lacks, strange
from workbench.compare.facts.transposed import transposed
from workbench.compare.facts.undated import undated
from workbench.compare.facts.weighty import weighty
from workbench.compare.facts.when_told import told_at_another_time
from workbench.core.finding import Difference
from workbench.core.language import base, listed
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES
from workbench.text.quantities.agreement import odd_one_out
from workbench.text.stance.quotations import INSERTED, double_marked, quotations
from workbench.text.stance.speech import speech_verbs
from workbench.text.stance.subjects import is_action

_LONG, _PHRASE = 4, 3
"""Words from which on a quotation is taken for speech: shorter ones are often titles, quoted by the habit of a language.

Fewer words suffice where they begin with a small letter and a word of speech stands with them.
"""

_LETTERS = {"en": 1.0, "ru": 1.13, "uk": 1.06}
"""Letters of a text, by language, as multiples of its English version."""

_CUT = 0.76
"""A quotation is cut when it has less than this of the length of the others, which agree."""

_AGREED, _MEASURABLE = 1.25, 35
"""By what factor the others' lengths may differ, and how many letters they need."""

_TOLD = 0.5
"""How many of the words that a version does not quote as the others do it must have outside of its marks."""

_LACKING = 0.25
"""How many of the words that two versions quote a third must lack to cut them."""

_DIRECT = re.compile(
    r"\s*[—–-] (?P<said>[^—–]+[,.!?…]) [—–] [а-яіїєґ][^—–,.:;!?]{3,80}(?:[.,] [—–] (?P<more>[^—–]+)|[.,][^—–]*)?"
)
"""— Лёд тонкий, — сказал спасатель. — Идите назад."""

_BEFORE_SPEECH = re.compile(r": \Z")
_BEHIND_SPEECH = re.compile(r"(?:[!?…][»“”\"]|.[»“”\"],) [—–] ")

_TITLE = re.compile(r"[A-ZА-ЯЁІЇЄҐ0-9][^.!?,:;]*")
_SENTENCE_END = re.compile(r"[.!?]\Z")
_BEHIND_WORD = re.compile(r"[a-zа-яёіїєґ] \Z")

_ALPHABETS = 2

_THREE = 3
"""Versions that there must be to tell which words one of them lacks."""

_WORTH_MEASURING = 16
"""Characters that a quotation needs to be called shortened."""


_OTHERWISE: Sequence[Callable[[Mapping[str, str]], str | None]] = (
    acting_otherwise,
    connecting_otherwise,
    compared_otherwise,
    transposed,
    owned_otherwise,
    other_person,
    told_at_another_time,
)
"""What one of three quotations may do otherwise than the others, though its words are the same."""


def quote_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one difference: a version that quotes much less than the others, which agree, or quotes alone.

    Short quotations count only when languages in both alphabets have them. Nothing is said of texts with a mark left
    open, since the quotation may go on in the next unit, or with speech after a dash.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = _without_names({tag: _quoted(double_marked(text, base(tag))) for tag, text in texts.items()}, texts)
    quoting = {tag: quoted for tag, quoted in found.items() if quoted and quoted.text}
    if not quoting or len(texts) < 2 or None in found.values():
        return []
    said = {tag: quoted.text for tag, quoted in quoting.items()}
    if len(said) == len(texts) and (are_one_saying(said) or are_one_cry(said)):
        return []
    otherwise = crying_otherwise(said) or judging_otherwise(said)
    if otherwise is not None:
        return [other_words(texts, quoting, otherwise[0])]
    contrary = contradicting(said)
    if contrary is not None:
        return [other_words(texts, quoting, contrary)]
    lengths = {tag: len(quoted.text) for tag, quoted in quoting.items()}
    are_speech = sum(quoted.is_speech for quoted in quoting.values()) > 1
    are_titles = not are_speech and all(quoted.text[:1].isupper() for quoted in quoting.values())
    left_out = shortened(said)
    if left_out is not None:
        return [] if _is_told(texts, quoting, left_out) else [_reported(texts, quoting, [left_out], "shorter in")]
    departs = next(filter(None, (otherwise(said) for otherwise in _OTHERWISE)), None)
    if departs is not None:
        return [other_words(texts, quoting, departs)]
    if found_between := sister_differences(texts, quoting, are_titles=are_titles):
        return found_between
    other_word = None if are_titles else departing(undated(said), are_speech=are_speech)
    if other_word is not None:
        return [other_words(texts, quoting, other_word[0])]
    lacking = [tag for tag in texts if tag not in quoting]
    if lacking:
        if not _is_sure(texts, quoting, lacking):
            return []
        if len(texts) == _THREE and len(lacking) == 1 and differ_from_told(quoting, texts[lacking[0]], lacking[0]):
            return [other_words(texts, quoting, None)]
        return [_reported(texts, quoting, lacking, "not in")]
    longest = max(lengths.values())
    short = [tag for tag, length in lengths.items() if length < longest / 2]
    rest = [length for tag, length in lengths.items() if tag not in short]
    agreed = min(rest) >= _WORTH_MEASURING and (len(rest) > 1 or max(each.words for each in quoting.values()) >= _LONG)
    if len(short) == 1 and agreed and (len(texts) != _THREE or _is_cut(quoting, short[0])):
        return [] if _is_told(texts, quoting, short[0]) else [_reported(texts, quoting, short, "shorter in")]
    cut = _cut({tag: length / _LETTERS.get(base(tag), 1.0) for tag, length in lengths.items()})
    if cut and _is_cut(quoting, cut) and agree({tag: quoted for tag, quoted in quoting.items() if tag != cut}):
        return [] if _is_told(texts, quoting, cut) else [_reported(texts, quoting, [cut], "shorter in")]
    return content_differences(texts, quoting)


def quote_one_saying(texts: Mapping[str, str]) -> bool:
    """Whether all versions quote the same saying, in which each language denies in its own way: better late than never."""
    quoted = [(tag, _quoted(double_marked(text, base(tag)))) for tag, text in texts.items()]
    said = {tag: each.text for tag, each in quoted if each is not None and each.text}
    return len(said) == len(texts) and are_one_saying(said)


def _without_names(found: Mapping[str, Quoted | None], texts: Mapping[str, str]) -> dict[str, Quoted | None]:
    """What is quoted, but for names in marks where some version quotes a sentence: the chairman of «Каштан»."""
    if not any(quoted and quoted.words >= _LONG for quoted in found.values()):
        return dict(found)
    return {tag: _spoken(quoted, texts[tag], tag) if quoted and quoted.text else quoted for tag, quoted in found.items()}


def _spoken(quoted: Quoted, text: str, tag: str) -> Quoted:
    parts = quoted.text.split(" … ")
    if len(parts) != len(quoted.spans):
        return quoted
    kept = [(span, part) for span, part in zip(quoted.spans, parts, strict=True) if not _is_title(part, span, text, tag)]
    return Quoted(tuple(span for span, _ in kept), " … ".join(part for _, part in kept), quoted.is_speech)


def _is_title(said: str, span: tuple[int, int], text: str, tag: str) -> bool:
    """Whether a few words in marks are a name that stands behind the word for what bears it: «Зимний хлеб», “Winter Bread”."""
    start, end = span
    words = said.split()
    capitals = words if base(tag) == "en" else words[:1]
    if len(words) >= _PHRASE or not all(map(_TITLE.fullmatch, capitals)) or not _BEHIND_WORD.search(text, 0, start):
        return False
    if _SENTENCE_END.search(said) or any(
        is_action(word.lower(), base(tag)) for word in words if base(tag) in MORPHOLOGY_LANGUAGES
    ):
        return False
    return not (_BEFORE_SPEECH.search(text, 0, start) or _BEHIND_SPEECH.match(text, end - 2))


def _is_cut(quoting: Mapping[str, Quoted], odd: str) -> bool:
    """Whether a shorter quotation also has fewer words and lacks some that the others have in common."""
    words = {tag: content_words(quoted.text, tag) for tag, quoted in quoting.items()}
    if len(words[odd]) >= max(len(found) for tag, found in words.items() if tag != odd):
        return False  # shorter words, or fewer that only serve: well run, хорошо организованными
    least = min(len(found) for tag, found in weighty(words).items() if tag != odd)
    lacking = lacks(odd, words)
    return lacking >= _LACKING * least or (lacking > 0 and not strange(odd, words))


def _is_told(texts: Mapping[str, str], quoting: Mapping[str, Quoted], odd: str) -> bool:
    """Whether a version that quotes less says the rest without marks: “…,” she said, asking them not to come."""
    inside, outside = content_words(quoting[odd].text, odd), content_words(_unquoted(texts[odd], quoting[odd]), odd)
    for tag, quoted in quoting.items():
        missing = [word for word in content_words(quoted.text, tag) if not held(word, tag, inside, odd)]
        told = sum(held(word, tag, outside, odd) for word in missing)
        if tag != odd and told < _TOLD * max(len(missing), 1):
            return False
    return True


def _unquoted(text: str, quoted: Quoted) -> str:
    """What stands outside of the marks."""
    ends = [0, *(place for span in quoted.spans for place in span), len(text)]
    return " ".join(text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))


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
    if found.loose:
        return None
    if not found.pairs and text.lstrip()[:1] in "—–-":
        return _after_dash(text)
    outer = sorted((pair for pair in found.pairs if pair.depth == 0), key=lambda pair: pair.start)
    said = (INSERTED.sub(" ", text[pair.start + 1 : pair.end - 1]).strip() for pair in outer)
    spans = tuple((pair.start, pair.end) for pair in outer)
    return Quoted(spans, " … ".join(said), _is_speech(text, spans))


def _after_dash(text: str) -> Quoted | None:
    """What somebody says after a dash, up to the words that tell who it is, and what he says behind them."""
    found = _DIRECT.fullmatch(text)
    if found is None:
        return None
    spans = tuple(found.span(part) for part in ("said", "more") if found[part])
    return Quoted(spans, " … ".join(text[start:end] for start, end in spans), is_speech=True)


def _is_speech(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a colon introduces what is quoted, or a comma or its own mark and a dash follow it."""
    return any(_BEFORE_SPEECH.search(text, 0, start) or _BEHIND_SPEECH.match(text, end - 2) for start, end in spans)


def _is_sure(texts: Mapping[str, str], quoting: Mapping[str, Quoted], lacking: Sequence[str]) -> bool:
    """Whether a version without quotation leaves one out or tells it in its own words.

    One word in marks may be a name or a word used with a smile, and so may several words that one version alone has in marks.
    """
    if all(quoted.is_speech for quoted in quoting.values()):
        return True
    fewest = min(quoted.words for quoted in quoting.values())
    if len(quoting) == 1:
        tag, quoted = next(iter(quoting.items()))
        return fewest >= _LONG or (fewest >= _PHRASE and quoted.text[:1].islower() and bool(speech_verbs(texts[tag], tag)))
    if fewest >= _LONG:
        return len(lacking) == 1
    both = len({base(tag) == "en" for tag in quoting}) == _ALPHABETS
    are_phrases = fewest > 1 and all(quoted.text[:1].islower() for quoted in quoting.values())
    spoken = fewest > 1 or any(speech_verbs(texts[tag], tag) for tag in quoting)
    if len(lacking) > 1 or not ((both and spoken) or are_phrases):
        return False
    return both or not _is_name(quoting, texts[lacking[0]], lacking[0])


def _is_name(quoting: Mapping[str, Quoted], text: str, tag: str) -> bool:
    """Whether a version has with capitals what others have in marks: the Green Card."""
    named = [word for word in content_words(text, tag) if word.start and word.text[:1].isupper()]
    return any(held(word, other, named, tag) for other, quoted in quoting.items() for word in content_words(quoted.text, other))


def _reported(texts: Mapping[str, str], quoting: Mapping[str, Quoted], other: Sequence[str], how: str) -> Difference:
    usual = tuple(tag for tag in quoting if tag not in other)
    return Difference(
        kind="quote",
        message=f"quotation in {listed(usual)}, {how} {listed(tuple(other))}",
        odd=odd_one_out({tag: tag in other for tag in texts}),
        values={tag: quoting[tag].text if tag in quoting else "" for tag in texts},
        spans={tag: quoted.spans for tag, quoted in quoting.items()},
    )
