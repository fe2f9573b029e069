"""Scores of games, which have the look of times of day: «со счётом 24:28», «програли 22:28», ``beat them 21:19``."""

from __future__ import annotations

import re

_OUTCOME = (
    r"счет|рахун|побед|побежд|выигр|обыгр|переигр|проигр|уступ|разгром|одоле|ничь|вничь|перемог|перемі|вигра|обігра|переграл|програ|поступ|здола"
    r"|нічи|scor|win|won|victor|defeat|beat|lost|los[ei]|draw|drew|tied?(?!\w)"
)
"""How the words for the outcome of a game begin."""

_OF_TIME = (
    r"в|во|к|ко|на|с|со|до|после|около|ровно|примерно|о|об|у|з|із|зі|від|після|близько|рівно|приблизно|по"
    r"|at|by|from|till|until|to|before|after|since|around|about|near"
)
"""What stands before a time of day."""

_BEFORE = re.compile(
    rf"(?<![^\W\d_])(?:{_OUTCOME})[^\W\d_]*(?: [^\W\d_][\w'’«»\"-]*){{0,5}} \(?\Z",
    re.IGNORECASE,
)
_TIME_BEFORE = re.compile(rf"(?<!\w)(?:{_OF_TIME}) \Z", re.IGNORECASE)
_HOUR_BEHIND = re.compile(r" ?(?:[ap]\.?m\b|час|годин|утра|вечера|дня|ночи|ранку|вечора|ночі|o'clock|local|по )", re.IGNORECASE)
_OTHERS = re.compile(r"(?:\d{1,2}:\d{1,2}[,;]? )*\Z")
_LOOKED_BACK = 80
_LAST_HOUR = 24


def is_score(text: str, start: int, end: int) -> bool:
    """Whether two numbers with a colon between are no time of day, by their size or by what stands before them.

    Args:
        text: the text, perhaps folded.
        start, end: the place of the numbers.
    """
    hour, _, minute = text[start:end].partition(":")
    if int(hour) >= _LAST_HOUR and int(minute[:2]) > 0:
        return True
    if _HOUR_BEHIND.match(text, end):
        return False
    before = text[max(start - _LOOKED_BACK, 0) : start]
    before = before[: _first_of_list(before)]
    return _TIME_BEFORE.search(before) is None and _BEFORE.search(before.replace("ё", "е")) is not None


def _first_of_list(before: str) -> int:
    """Where the first of several scores stands: 25:20, 22:25."""
    found = _OTHERS.search(before)
    return found.start() if found else len(before)
