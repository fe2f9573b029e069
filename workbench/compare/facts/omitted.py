"""Known places and organisations that all versions have but one, in which nothing stands for them: built in Poltava, built."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES
from workbench.text.names import Word, begins_sentence, can_only_be_name, is_adjective, is_common, words
from workbench.text.naming.mentions import Mention, mentions
from workbench.text.naming.sounding import derived, distance

_MAY_BE = 0.45
"""Up to which distance a word of a version may be the name after all."""

_SOUNDS_LIKE = 0.2
"""Up to which distance a common word with a capital may be the name."""

_SHORT, _THREE = 2, 3
"""Letters of words that are no names, and versions that there must be."""

_MONEY_BEHIND = re.compile(r"[\s-]*(?:dollar|доллар|долар|\$)", re.IGNORECASE)
_MONEY_BEFORE = re.compile(r"(?:доллар|долар)\w* \Z", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"(?<!\w)[А-ЯІЇЄҐ][а-яёіїєґ'’]+ \Z")
_OF_PLACE = re.compile(
    r"(?:[сцз]ь?к|зьк)(?:ий|ого|ому|им|ій|ої|ою|а|у|е|і|их|ими|ая|ой|ую|ое|ом|ие|ым|ых|ими|ыми)\Z", re.IGNORECASE
)
"""The ending of an adjective that is made of a place: київський. Ровно and Миколаєва are adjectives to the dictionary alone."""

_JOINS = re.compile(r"(?:['’]s)? (?:of )?")
_SAID_IN_GENERAL = (
    {
        "ru": re.compile(r"\b(?:стран|государств)"),
        "uk": re.compile(r"\b(?:країн|держав)"),
        "en": re.compile(r"\b(?:countr|nation)"),
    },
    {"ru": re.compile(r"\bгород"), "uk": re.compile(r"\bміст[аоуі]"), "en": re.compile(r"\b(?:city|town)\b")},
)
"""Words by which a version may mean a place that others name."""

_HOME = "ukraine"
"""The country whose bodies go without saying whose they are: АМКУ, the Antimonopoly Committee of Ukraine."""

_ARTICLE = "The"
"""What is no part of a name though it begins a sentence with it."""

_BETWEEN_NAMES = re.compile(r"(?:['’]s?)?[ -]?")
_LISTED = """
cabinet of ministers, rada, sejm, state duma, bundestag, senate, house of representatives, congress, police force, armed forces,
naval forces, air force, general staff, national bank, central bank, court of appeal, supreme court, election commission
"""
_TOLD_IN_GENERAL = frozenset(_LISTED.strip().replace("\n", " ").split(", "))
"""Bodies for which texts say government, parliament, army, police, regulator or court."""


def omitted(texts: Mapping[str, str], may_stand_for: Callable[[str, str], bool]) -> Difference | None:
    """The first known name that all versions but one have, where that one has no name in its place, or None.

    Args:
        texts: version → its text, in the order of the columns; three of them.
        may_stand_for: whether a text may say one known name for another, by their ids.
    """
    if len(texts) != _THREE:
        return None
    found = {tag: mentions(text, tag) for tag, text in texts.items()}
    ids = {tag: {each.id for each in every} for tag, every in found.items()}
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        lacking = frozenset.intersection(*(frozenset(ids[tag]) for tag in rest)) - ids[odd] - _TOLD_IN_GENERAL
        if not lacking or _speaks_in_general(odd, texts):
            continue
        for name in dict.fromkeys(each.id for each in found[rest[0]] if each.kind != "office" and each.id in lacking):
            named = {tag: next(each for each in found[tag] if each.id == name) for tag in rest}
            if any(may_stand_for(name, other) or _is_head(other, name) for other in ids[odd]):
                continue
            if name == _HOME and any(_is_of_body(each, found[tag], texts[tag]) for tag, each in named.items()):
                continue
            others = [each for each in found[odd] if any(each.id in ids[tag] for tag in rest)]
            if all(_is_name(each, texts[tag], tag) for tag, each in named.items()) and not _may_be_said(
                named, texts[odd], odd, others
            ):
                return difference("name", tuple(texts), [named])
    return None


def _speaks_in_general(odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version has a word like "country" or "city" that some other version has not."""
    return any(
        kind[base(odd)].search(texts[odd])
        and any(base(tag) in kind and not kind[base(tag)].search(text) for tag, text in texts.items())
        for kind in _SAID_IN_GENERAL
        if base(odd) in kind
    )


def _is_of_body(country: Mention, found: Sequence[Mention], text: str) -> bool:
    """Whether a country stands beside an organisation or office that is its own."""
    between = (text[min(each.end, country.end) : max(each.start, country.start)] for each in found if each.kind != "place")
    return any(_JOINS.fullmatch(each) for each in between)


def _is_head(office: str, name: str) -> bool:
    """Whether an office may be named for its ministry."""
    return name.startswith("ministry") and office.endswith("minister")


def _is_name(mention: Mention, text: str, tag: str) -> bool:
    """Whether a mention names the place itself, not something by it (австралийское управление), and is no other word."""
    language, first = base(tag), mention.text.split()[0]
    if not first[:1].isupper() or _MONEY_BEHIND.match(text, mention.end) or _MONEY_BEFORE.search(text, 0, mention.start):
        return False
    if language not in MORPHOLOGY_LANGUAGES or first.isupper():
        return True
    if _NAME_BEFORE.search(text, 0, mention.start):  # Ласло Чех
        return False
    if begins_sentence(text, mention.start) and not can_only_be_name(first, language):
        return False
    is_of_place = mention.kind == "place" and " " not in mention.text and _OF_PLACE.search(first) is not None
    return not (is_of_place and is_adjective(first, language))


def _may_be_said(named: Mapping[str, Mention], text: str, tag: str, others: Sequence[Mention]) -> bool:
    """Whether a version has a word that sounds like the name or is made of it, outside of the other names that it shares."""
    heads = [word for each in named.values() for word in re.split(r"[\s-]", each.text) if word[:1].isupper()]
    return any(
        _says(word, head, text, tag)
        for word in words(text, tag)
        if len(word.text) > _SHORT and not any(each.start <= word.start < each.end for each in others)
        for head in heads
    )


def _says(word: Word, head: str, text: str, tag: str) -> bool:
    """Whether a word sounds like a name or, if it is no name itself, is made of it."""
    is_title = word.is_capitalised or word.text.isupper()
    if is_title and distance(word.text, head) <= _likest(word, text, tag):
        return True
    return (not is_title or begins_sentence(text, word.start)) and derived(word.text.lower(), head)


def _likest(word: Word, text: str, tag: str) -> float:
    """Up to which distance a word may be a name: one that begins a sentence and may be no name must sound just like it."""
    return _SOUNDS_LIKE if begins_sentence(text, word.start) and not can_only_be_name(word.text, base(tag)) else _MAY_BE


def is_left_out(group: Mapping[str, Word], odd: str, groups: Sequence[Mapping[str, Word]], texts: Mapping[str, str]) -> bool:
    """Whether a version has nothing of a name that is no English word and, in the others, no part of a longer name."""
    if not all(can_only_be_name(word.text, "en") for tag, word in group.items() if base(tag) == "en"):
        return False
    if base(odd) == "en" and (_has_further_names(odd, groups, texts[odd]) or not all(_is_sure(*each) for each in group.items())):
        return False
    if any(each.start <= word.start < each.end for tag, word in group.items() for each in mentions(texts[tag], tag)):
        return False  # that is for `omitted`
    lacked = {(tag, word.start) for other in groups if odd not in other for tag, word in other.items()}
    return not any(
        (tag, other.start) not in lacked
        for tag, word in group.items()
        for other in words(texts[tag], tag)
        if other.is_capitalised
        and other.text != _ARTICLE
        and not word.start <= other.start < word.end
        and _BETWEEN_NAMES.fullmatch(texts[tag][min(word.end, other.end) : max(word.start, other.start)])
    )


def _has_further_names(version: str, groups: Sequence[Mapping[str, Word]], text: str) -> bool:
    """Whether a version has a capitalised word that is no name of the others, in which the name may be translated."""
    named = {group[version].start for group in groups if version in group and len(group) > 1}
    places = [(each.start, each.end) for each in mentions(text, version)]
    return any(
        word.text[:1].isupper()
        and len(word.text) > _SHORT
        and not begins_sentence(text, word.start)
        and word.start not in named
        and not any(start <= word.start < end for start, end in places)
        for word in words(text, version)
    )


def _is_sure(tag: str, word: Word) -> bool:
    """Whether the dictionaries of Russian and Ukrainian have a word for a name or not at all: it is not translated."""
    language = base(tag)
    return language in MORPHOLOGY_LANGUAGES and not (is_common(word.text, language) or is_adjective(word.text, language))
