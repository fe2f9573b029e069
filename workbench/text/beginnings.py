"""What letters the matches of a regular expression begin with, read off the expression."""

from __future__ import annotations

import re
from typing import NamedTuple

LETTERS = 3
"""How many letters are told apart."""

_AT_WORDS = re.compile(r"\(\?<!\\w\)|\(\?<!\[\\w[^\]]*\]\)|\\b")
_LOOK = ("(?=", "(?!", "(?<=", "(?<!")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_REPEATED = re.compile(r"(?:([?*+])|\{(\d*)(?:,(\d*))?\})[?+]?")
_SET = re.compile(r"\[(\^?)((?:\\.|[^\]\\])+)\]")
_NOTHING, _OF_WORDS = frozenset("bBAZ"), frozenset("wd")
_RUN = re.compile(r"[^\W\d_]+(?![?*+{])")
_PARTS = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|[()|]")
_MANY = 40
"""Letters of a set from which it is taken for any letter."""

_Heads = frozenset[tuple[str, bool]]
"""Beginnings, each with whether anything may follow it."""

_EMPTY: _Heads = frozenset((("", False),))
_ANY_WORD: _Heads = frozenset((("", True),))
_ANYTHING: _Heads = frozenset((("\0", True),))


class Beginnings(NamedTuple):
    """What the matches of a pattern begin with.

    Attributes:
        heads: small letters: up to `LETTERS` of them, fewer where any may follow.
        others: a pattern for what else matches may begin with, any word or a sign; empty for anything, None for nothing else. In
            a text where it finds nothing, all matches begin with one of the heads.
    """

    heads: tuple[str, ...]
    others: str | None


_UNTOLD = Beginnings((), "")


def beginnings(pattern: str) -> Beginnings:
    """What the matches of a pattern begin with, when it matches nowhere but at the beginning of a word."""
    at_words = _AT_WORDS.match(pattern)
    if at_words is None:
        return _UNTOLD
    heads, end = _Reader(pattern).alternatives(0)
    if end != len(pattern):
        return _UNTOLD
    if _are_letters(heads):
        return Beginnings(_shortest(heads), None)
    told: _Heads = frozenset()
    others: list[str] = []
    for each in _alternatives(pattern, at_words.end()):
        heads, end = _Reader(each).alternatives(0)
        if end == len(each) and _are_letters(heads):
            told |= heads
        else:
            others.append(each)
    return Beginnings(_shortest(told), f"{at_words[0]}(?:{'|'.join(others)})") if told else _UNTOLD


def _are_letters(heads: _Heads) -> bool:
    return all(head[:1].isalnum() for head, _ in heads)


def _shortest(heads: _Heads) -> tuple[str, ...]:
    """In order, without those that begin as another does."""
    found = {head for head, _ in heads}
    return tuple(sorted(head for head in found if not any(head != other and head.startswith(other) for other in found)))


def _alternatives(pattern: str, place: int) -> list[str]:
    """The alternatives of the group at a place; none when the pattern has others beside that group, or may do without it."""
    found, end = _of_group(pattern, place)
    is_all = _end_of_sequence(pattern, end) == len(pattern) and _REPEATED.match(pattern, end) is None
    return found if is_all else []


def _of_group(pattern: str, place: int) -> tuple[list[str], int]:
    """The alternatives of a group and where it ends; where one is a group as a whole, the alternatives of that."""
    group = _GROUP.match(pattern, place)
    if group is None:
        return [], place
    found: list[str] = []
    start = group.end()
    while True:
        end = _end_of_sequence(pattern, start)
        inner, inner_end = _of_group(pattern, start)
        found += inner if inner and inner_end == end else [pattern[start:end]]
        if pattern[end : end + 1] != "|":
            return found, end + 1
        start = end + 1


def _end_of_sequence(pattern: str, place: int) -> int:
    """Where the alternative ends that a place is in."""
    depth = 0
    for part in _PARTS.finditer(pattern, place):
        if part[0] == "(":
            depth += 1
        elif depth == 0 and part[0] in "|)":
            return part.start()
        elif part[0] == ")":
            depth -= 1
    return len(pattern)


class _Reader:
    """Reads an expression from some place on; what it does not know may begin with anything."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def alternatives(self, place: int) -> tuple[_Heads, int]:
        """The beginnings of alternatives, and where they end: at a bracket or at the end."""
        found: set[tuple[str, bool]] = set()
        while True:
            heads, place = self._sequence(place)
            found |= heads
            if self._pattern[place : place + 1] != "|":
                return frozenset(found), place
            place += 1

    def _sequence(self, place: int) -> tuple[_Heads, int]:
        heads = _EMPTY
        while place < len(self._pattern) and self._pattern[place] not in "|)":
            if all(is_done for _, is_done in heads):
                return heads, _end_of_sequence(self._pattern, place)
            if heads == _EMPTY and self._pattern.startswith("(?=", place):
                seen, end = self.alternatives(place + 3)
                return frozenset((head, True) for head, _ in seen), _end_of_sequence(self._pattern, end + 1)
            piece, place = self._piece(place)
            if (repeated := _REPEATED.match(self._pattern, place)) is not None:
                place = repeated.end()
                piece = _repeated(piece, repeated)
            heads = _joined(heads, piece)
        return heads, place

    def _piece(self, place: int) -> tuple[_Heads, int]:
        pattern, sign = self._pattern, self._pattern[place]
        if sign == "(":
            return self._group(place)
        if sign == "[":
            return _of_set(_SET.match(pattern, place), place)
        if sign == "\\":
            escaped = pattern[place + 1]
            if escaped in _NOTHING:
                return _EMPTY, place + 2
            if escaped in _OF_WORDS:
                return _ANY_WORD, place + 2
            return (_ANYTHING if escaped.isalnum() else _letter(escaped)), place + 2
        if sign in "^$":
            return _EMPTY, place + 1
        run = _RUN.match(pattern, place)
        if run is not None:
            return frozenset(((run[0][:LETTERS].lower(), len(run[0]) >= LETTERS),)), run.end()
        return (_ANYTHING if sign == "." else _letter(sign)), place + 1

    def _group(self, place: int) -> tuple[_Heads, int]:
        looks = self._pattern.startswith(_LOOK, place)
        group = _GROUP.match(self._pattern, place)
        inside = place + (4 if self._pattern.startswith(("(?<=", "(?<!"), place) else 3) if looks else group.end() if group else 0
        if not inside:
            return _ANYTHING, len(self._pattern) + 1
        heads, end = self.alternatives(inside)
        return (_EMPTY if looks else heads), end + 1


def _letter(letter: str) -> _Heads:
    return frozenset(((letter.lower(), LETTERS == 1),))


def _of_set(found: re.Match[str] | None, place: int) -> tuple[_Heads, int]:
    if found is None:
        return _ANYTHING, place + 1
    letters = re.sub(r"(.)-(.)", lambda both: "".join(map(chr, range(ord(both[1]), ord(both[2]) + 1))), found[2])
    if found[1] or "\\" in letters or len(letters) > _MANY:
        return _ANYTHING, found.end()
    return frozenset((letter.lower(), LETTERS == 1) for letter in letters), found.end()


def _repeated(heads: _Heads, repeated: re.Match[str]) -> _Heads:
    sign, least, most = repeated.groups()
    is_one = sign == "?" or (least == most == "1") or (least in ("0", "1") and most == "1")
    found = heads if is_one else frozenset((head, True) for head, _ in heads)
    may_lack = sign in ("?", "*") if sign else least in ("", "0")
    return found | _EMPTY if may_lack else found


def _joined(heads: _Heads, piece: _Heads) -> _Heads:
    found: set[tuple[str, bool]] = set()
    for head, is_done in heads:
        if is_done:
            found.add((head, True))
            continue
        for more, is_open in piece:
            whole = (head + more)[:LETTERS] if more != "\0" else head or more
            found.add((whole, is_open or len(whole) == LETTERS))
    return frozenset(found)
