"""Which words a negation denies: those behind it, or before it where they stand there: «закрывать не будут»."""

# ruff: noqa: E501  # tables of words

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.compare.facts.content import ContentWord
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.stance.negation import Negation
from workbench.text.typography import folded

_HEADS = 2
"""How many words behind a negation may be what it negates."""

REACH = 40
"""How far, in characters, a negation reaches."""

_CLOSE = 4

_SERVED = re.compile(
    r" (?:бу[дт]\w+|был[аио]?|стал[аио]?|ста[вн]\w*|мо[гж]\w+|след\w+|слід|сто[ия]\w+|варт\w+|намер\w+|собира\w+|збира\w+|був|бул[аио]|[зс]?а?х[оа]т\w+|[зс]?а?хоч\w+|пожела\w+|побажа\w+|соглас\w+|погод\w+|реши\w+|нава[жд]\w+|вправе|вправі|име\w+ права?|ма(?:є|ють|в|л\w) права?)(?:\W|$)"
)

_SERVED_ALONE = re.compile(r" (?:был[аио]?|буд[еу]\w*|бул[аио]|був)\s*[,;:()—–]")
"""What says no more than that something is or was, at the end of its clause."""

CLAUSE_ENDS = re.compile(r"[,.;:!?()—–]")

_NOBODY = re.compile(r"(?:none|neither|nobody|no one|no-one)\Z", re.IGNORECASE)
_FINITE = re.compile(
    r"(?<!\w)(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did)"
    r"(?: (?:have|be|been|being|ever|yet|even|[a-z]+ly))*(?= [a-z])"
)
"""Up to a verb that English says of nobody: "none of the pupils has been vaccinated"."""

_PASSIVE = re.compile(r"(?<!\w)(?:is|are|was|were|be|been|being) \Z")

_BARRED = re.compile(r"(?<!\w)(?:without|with|not|без|не|с|со|з|із|зі)(?!\w)")
"""Where what a word governs ends, since something else denies it: "cut off without notice"."""

_UNLESS = "unless"

_PREPOSITION = re.compile(
    r"(?<!\w)(?:в|во|у|на|по|о|об|при|от|від|из|з|із|зі|с|со|до|для|без|около|біля|после|після|среди|серед) \Z", re.IGNORECASE
)

_AFTERWARDS = frozenset(("нет", "нету", "немає", "нема", "не было", "none"))

IMPOSSIBLE = frozenset(("нельзя", "невозможно", "неможливо"))
"""What denies an infinitive on either side of it."""

_SUBJECT_TO = re.compile(r" (?:подлеж|підляг)\w+")
"""Behind a negation, what says that something is not done to a thing: «возврату не подлежат»."""

_OF_DOING = re.compile(r"отказ|запре|воспрещ|забы|перест|по?меша|меша|відмов|заборон|переста|забу|завад|заваж", re.IGNORECASE)
"""What denies what is done, in an infinitive."""

_AUXILIARY = re.compile(
    r"(?:был[аио]?|бу[дт]\w+|бул[аио]|був|будь\w*|станов\w+|стал[аио]?|став|явля\w+|мо(?:жет|гут|жем|г|гла|гли|гло)|смо\w+|мож(?:е|уть|емо)|міг|могл[аио]|зм(?:ож|іг|огл)\w*"
    r"|располага\w+|облада\w+|нес(?:ет|ут|ла|ли|е|уть)|долж\w+|повин\w+|мус\w+|име(?:ет|ют|л|ла|ли)|ма(?:є|ють|в|ла|ли)|хот\w+|удал\w+|вдал\w+|следует|слід|нужно|потрібно|треба"
    r"|can|could|will|would|shall|should|must|may|might|need|be|been|being|have|had|has|get|got|make|made"
    r"|really|only|even|just|ever|yet|still|also|more|всегда|очень|еще|уже|ще|вже|дуже|завжди|так|столь|такой|такий"
    r"|один|одн(?:а|о|е|у|ого|ой|ої|ієї|ому|ій|им)|single|one"
    r"|до|про|за|даже|навіть|ни|ні|або|або|или|того|те|то|все|всі|цей|ц(?:ього|их|им|ієї|ьому|ій)|этот|эт(?:ого|их|им|ой|ому)|свое\w*|сво\w{1,3}|любо\w*|будь-\w+|its|their|his|her|these|those|this|that|any|such)\Z"
)

_DEGREES = frozenset(
    [
        "so",
        "too",
        "much",
        "more",
        "most",
        "less",
        "very",
        "well",
        "quite",
        "fully",
        "again",
        "already",
        "long",
        "far",
        "due",
        "set",
        "going",
        "able",
        "yet",
        "enough",
    ]
)

_NO_ADVERBS = frozenset(
    [
        "apply",
        "supply",
        "reply",
        "rely",
        "comply",
        "imply",
        "multiply",
        "family",
        "ally",
        "rally",
        "fly",
        "early",
        "likely",
        "friendly",
        "italy",
        "july",
        "daily",
    ]
)


def heads_of(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """The words that a negation may deny, the likeliest first.

    Args:
        word: the negation.
        text, tag: its text.
        inside: the words of the text that carry meaning.
    """
    behind = [
        each for each in inside if word.end <= each.start <= word.end + REACH and _is_head(each, text[word.end : each.start])
    ]
    if word.text.lower() in IMPOSSIBLE and (barred := _infinitive_of(word, text, tag, inside)) is not None:
        return (barred,)
    if (subject := _SUBJECT_TO.match(text, word.end)) is not None:
        clause = [each for each in inside if not CLAUSE_ENDS.search(text, *sorted((each.end, word.start)))]
        near = [each for each in behind if each.start >= subject.end()] or [each for each in clause if each.end <= word.start]
        return tuple(near[:1] if near and near[0].start >= word.end else near[-1:])  # возврату не подлежат
    if base(tag) in MORPHOLOGY_LANGUAGES and (done := _done(word, text, tag, inside, behind)) is not None:
        return (done,)
    if base(tag) in MORPHOLOGY_LANGUAGES and behind and _SERVED_ALONE.match(text, word.end):
        return _lacking(word, text, tag, inside)  # открытия не было, ведь …
    behind = [each for each in behind if not re.search(r"[,:;()—–]", text[behind[0].end : each.start])]
    behind.sort(key=lambda each: _is_adverb(each.text.lower(), tag))
    heads = behind[:_HEADS]
    if not heads and base(tag) in MORPHOLOGY_LANGUAGES:
        return _lacking(word, text, tag, inside)
    is_behind = folded(word.text.lower()).text in _AFTERWARDS
    if is_behind and (lacked := _lacked_before(word, text, tag, inside, heads)) is not None:
        return (lacked,)  # воды в домах нет вторую неделю
    if not heads or is_behind:
        before = [each for each in inside if each.end <= word.start and word.start - each.end < 12][-1:]
        if before and heads and base(tag) in MORPHOLOGY_LANGUAGES and _is_adverb(before[0].text.lower(), tag):
            before = []  # сейчас нет ни одной
        heads = [*before, *heads[:1]] if before else heads
    return tuple(heads)


def governed_by(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """What a word denies that is no "not": what follows it in its clause, else what stands before: "the default was averted"."""
    if base(tag) in MORPHOLOGY_LANGUAGES and " " not in word.text and _is_participle(word.text, base(tag)):
        return ()  # семьи пропавших
    if _OF_DOING.match(word.text) and (refused := _infinitive_of(word, text, tag, inside)) is not None:
        return (refused,)  # підписувати відмовився
    heads = tuple(
        each for each in heads_of(word, text, tag, inside) if not _BARRED.search(text, word.end, max(each.start, word.end))
    )
    if word.text.lower() == _UNLESS:
        end = found.start() if (found := CLAUSE_ENDS.search(text, word.end)) is not None else len(text)
        return tuple(each for each in inside if word.end <= each.start < end)[-1:]
    if any(each.start >= word.end for each in heads) and not _PASSIVE.search(text[: word.start]):
        return heads
    before = [each for each in inside if each.end <= word.start and not CLAUSE_ENDS.search(text, each.end, word.start)]
    return (*before[-_HEADS:], *heads)


def done_by_none(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> ContentWord | None:
    """The verb that English denies of nobody or none in the same clause, behind its auxiliary."""
    if base(tag) != "en" or not _NOBODY.match(word.text):
        return None
    end = found.start() if (found := CLAUSE_ENDS.search(text, word.end)) is not None else len(text)
    auxiliary = _FINITE.search(text, word.end, end)
    return next((each for each in inside if auxiliary and each.start == auxiliary.end() + 1), None)


def _infinitive_of(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> ContentWord | None:
    """The infinitive that a word denies from behind: right before it, or in its clause when none follows it there."""
    language = base(tag)
    in_clause = [
        each
        for each in inside
        if not CLAUSE_ENDS.search(text, *sorted((min(each.end, word.end), max(each.start, word.start))))
        and is_infinitive(each.text.lower(), language)
    ]
    before = [each for each in in_clause if each.end <= word.start]
    if not before or any(each.start >= word.end for each in in_clause):
        return None
    return before[-1]


def _lacking(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """What there is none of, when it stands before its negation: «перебоев с поставками в этом месяце не было»."""
    clause = [each for each in inside if each.end <= word.start and not re.search(r"[.,;:!?—–]", text[each.end : word.start])]
    lacked = [each for each in clause if _is_genitive(each.text.lower(), base(tag))]
    return (*lacked[:1], *clause[-1:])[:_HEADS]


def _lacked_before(
    word: Negation, text: str, tag: str, inside: Sequence[ContentWord], behind: Sequence[ContentWord]
) -> ContentWord | None:
    """What there is none of, in the genitive without a preposition, when it stands before its negation and none behind it."""
    language = base(tag)
    if language not in MORPHOLOGY_LANGUAGES or any(_is_genitive(each.text.lower(), language) for each in behind):
        return None
    lacked = _lacking(word, text, tag, inside)[:1]
    return next(
        (each for each in lacked if _is_genitive(each.text.lower(), language) and not _PREPOSITION.search(text[: each.start])),
        None,
    )


@lru_cache(maxsize=20_000)
def _is_participle(word: str, language: str) -> bool:
    return any(each.tag.POS in ("ADJF", "PRTF") for each in parses(folded(word.lower(), case=True).text, language))


@lru_cache(maxsize=20_000)
def _is_genitive(word: str, language: str) -> bool:
    return any({"NOUN", "gent"} <= each.tag.grammemes for each in parses(folded(word, case=True).text, language))


def _done(
    word: Negation, text: str, tag: str, inside: Sequence[ContentWord], behind: Sequence[ContentWord]
) -> ContentWord | None:
    """The infinitive or participle that stands before its negated auxiliary: «закрывать не будут»."""
    gap = text[word.end : behind[0].start] if behind else text[word.end : word.end + REACH]
    before = [each for each in inside if each.end <= word.start and not CLAUSE_ENDS.search(text, each.end, word.start)]
    if not before or not _SERVED.match(gap) or (behind and "," not in gap):
        return None
    if word.start - before[-1].end < _CLOSE and _is_participle_or_done(before[-1].text.lower(), base(tag)):
        return before[-1]
    return next((each for each in reversed(before) if is_infinitive(each.text.lower(), base(tag))), None)


@lru_cache(maxsize=20_000)
def _is_participle_or_done(word: str, language: str) -> bool:
    return is_infinitive(word, language) or parses(folded(word, case=True).text, language)[0].tag.POS in ("PRTS", "ADJS")


@lru_cache(maxsize=20_000)
def is_infinitive(word: str, language: str) -> bool:
    """Whether a Russian or Ukrainian word is an infinitive."""
    return not {"INFN", "infn"}.isdisjoint(parses(folded(word, case=True).text, language)[0].tag.grammemes)


@lru_cache(maxsize=20_000)
def _is_adverb(word: str, tag: str) -> bool:
    """Whether a word says how, how much or when, and so is hardly what a negation before it denies."""
    language = base(tag)
    if language in MORPHOLOGY_LANGUAGES:
        return parses(folded(word, case=True).text, language)[0].tag.POS in ("ADVB", "COMP")
    return word in _DEGREES or (word.endswith("ly") and word not in _NO_ADVERBS)


def _is_head(word: ContentWord, gap: str) -> bool:
    return _AUXILIARY.match(word.text.lower()) is None and re.search(r"[.:;!?]", gap) is None
