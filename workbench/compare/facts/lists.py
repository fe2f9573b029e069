"""Members of a list that one version leaves out: Finland, Latvia, Lithuania and Estonia against Finland, Latvia and Estonia.

A list is a run of names with commas and one word for "and" between them. What is missing must stand in the lists of all
other versions, which are equally long, and all the rest must be in the list of the version that lacks it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from workbench.compare.facts.same_names import SAME, transcribed
from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.names import Word, words
from workbench.text.naming.mentions import mentions
from workbench.text.naming.sounding import distance

_AND = {"ru": "и|а также", "uk": "і|й|та|а також", "en": "and|as well as"}
_FEWEST, _THREE = 3, 3
"""Members that a list has of which one may be missing, and versions that there must be."""

_Member = list[Word]


def left_out(texts: Mapping[str, str]) -> Difference | None:
    """The one name that the lists of all versions but one have, or None.

    Args:
        texts: version → its text, in the order of the columns; three of them.
    """
    if len(texts) != _THREE or any(base(tag) not in _AND for tag in texts):
        return None
    return _missing_in(texts, "") or _missing_in(texts, _ROLE)


_ROLE = r"(?:[^\W\d_A-ZА-ЯЁІЇЄҐ][\w'’-]* ){0,3}"
"""What may stand before a name of a list: ``the surgeon``, «главврач»."""


def _missing_in(texts: Mapping[str, str], role: str) -> Difference | None:
    """As `left_out`, in lists in which a pattern may stand before every name."""
    members = {}
    for tag, text in texts.items():
        found = _lists(text, tag, role)
        if len(found) != 1:
            return None
        members[tag] = found[0]
    most = max(map(len, members.values()))
    short = [tag for tag, each in members.items() if len(each) == most - 1]
    if most < _FEWEST or len(short) != 1 or sum(len(each) == most for each in members.values()) != len(texts) - 1:
        return None
    return _missing(members, short[0], texts)


def _missing(members: Mapping[str, Sequence[_Member]], odd: str, texts: Mapping[str, str]) -> Difference | None:
    """The member without its like in the list of a version, when all others have theirs."""
    ids = {tag: {each.start: each.id for each in mentions(text, tag) if each.kind == "place"} for tag, text in texts.items()}
    rest = [tag for tag in members if tag != odd]
    alone = {}
    for tag in rest:
        found = [member for member in members[tag] if not any(_are_one(member, tag, each, odd, ids) for each in members[odd])]
        if len(found) != 1:
            return None
        alone[tag] = found[0]
    one, other = rest
    if not _are_one(alone[one], one, alone[other], other, ids) or _is_said(alone, ids, odd, texts):
        return None
    sides = {tag: _whole(member, texts[tag]) for tag, member in alone.items()}
    return difference("name", tuple(texts), [sides])


def _is_said(alone: Mapping[str, _Member], ids: Mapping[str, Mapping[int, str]], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version says the name outside of its list."""
    return any(
        _are_one(member, tag, [word], odd, ids)
        for tag, member in alone.items()
        for word in words(texts[odd], odd)
        if word.is_capitalised or word.start in ids[odd]
    )


def _whole(member: _Member, text: str) -> Word:
    return member[0]._replace(text=text[member[0].start : member[-1].end], end=member[-1].end)


def _are_one(one: _Member, tag: str, other: _Member, other_tag: str, ids: Mapping[str, Mapping[int, str]]) -> bool:
    """Whether two members are one by what they are known to name, or their last words by their sound."""
    known = ids[tag].get(one[0].start), ids[other_tag].get(other[0].start)
    if None not in known:
        return known[0] == known[1]
    last, another = one[-1].text, other[-1].text
    return distance(last, another) <= SAME or transcribed(last, another)


def _lists(text: str, tag: str, role: str) -> list[list[_Member]]:
    """The lists of names in a text: at least two members, the last of them behind a word for "and"."""
    comma, last = _between(base(tag), role)
    found: list[list[_Member]] = []
    members: list[_Member] = []
    for member in _members(text, tag):
        between = text[members[-1][-1].end : member[0].start] if members else ""
        if comma.fullmatch(between):
            members.append(member)
        elif last.fullmatch(between):
            found.append([*members, member])
            members = []
        else:
            members = [member]
    return found


@cache
def _between(language: str, role: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between two members of a list, and before its last one."""
    return re.compile(rf", {role}"), re.compile(rf",? (?:{_AND[language]}) {role}")


def _members(text: str, tag: str) -> list[_Member]:
    """Names of one capitalised word or of several in a row."""
    found: list[_Member] = []
    for word in words(text, tag):
        if not word.is_capitalised:
            continue
        if found and text[found[-1][-1].end : word.start] == " ":
            found[-1].append(word)
        else:
            found.append([word])
    return found
