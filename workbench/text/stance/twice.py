"""What turns a denial round, and what all but denies: «нельзя не признать», "hardly remember", «отрицает, что знал»."""

from __future__ import annotations

import re
from functools import cache

_BEFORE_IT = {
    "ru": r"(?<!\w)(?:не (?:мо[гж]\w*|смо[гж]\w*)|нельзя|невозможно|трудно|тяжело|сложно|немыслимо) не ?\Z",
    "uk": r"(?<!\w)(?:не (?:мі[гж]|мо[гж]\w*|змо[гж]\w*|зміг)|неможливо|важко|тяжко|складно) не ?\Z",
    "en": r"(?:(?:could|can)(?:not| not|n't) (?:help )?(?:but|fail to)|(?:impossible|hard|difficult) not to) \Z",
}
"""Up to the word that is denied, what denies its denial."""

_BEHIND_IT = {
    "ru": re.compile(r"(?: [^.,;:!?()—–]{0,80}?)? (?:нельзя|невозможно|трудно|тяжело|сложно)(?!\w)"),
    "uk": re.compile(r"(?: [^.,;:!?()—–]{0,80}?)? (?:неможливо|не можна|важко|тяжко|складно)(?!\w)"),
}
"""The same behind an infinitive: «не согласиться трудно»."""

_HARDLY = re.compile(
    r"(?<!\w)(?:(?:едва|еле(?:-еле)?|насилу|с трудом|(?:за)?ледве|ледь(?:-ледь)?|з трудом|hardly|barely|scarcely)(?: ever)?"
    r"|(?:мало (?:кто|хто)|(?<!a )few)(?: [\w'’-]+){0,4}) \Z",
    re.IGNORECASE,
)
"""Before a word, what all but denies it: hardly remembered is as much as not remembered, barely escaped is escaped."""

_DISCLAIMED = re.compile(
    r"(?<!\w)(?:отрица|опроверг|запереч|спрост)\w+(?: [^.,;:!?]{1,40})?"
    r", (?:что|будто|що|ніби|буцім|нібито|начебто) [^.,;:!?()—–]*\Z",
    re.IGNORECASE,
)
"""Before a word of what somebody denies to be so, with the conjunction: «отрицает, что знал»."""

_INFINITIVE = re.compile(r"(?:ть|ти|чь)(?:ся|сь)?\Z")

_BEFORE, _SCOPE, _CLAUSE = 30, 45, 120
"""How far, in characters, such words stand before what they are said of."""


def denies_twice(text: str, negated: re.Match[str], last: int, language: str) -> bool:
    """Whether the denial of a word is denied in turn, and so affirms: «не мог не», "could not but".

    Args:
        text: folded.
        negated: the negation, up to the word.
        last: where the word ends.
    """
    end = negated.end() if language == "en" else negated.start() + len("не ")
    if _doubled(language).search(text, max(negated.start() - _BEFORE, 0), end) is not None:
        return True
    is_named = language in _BEHIND_IT and _INFINITIVE.search(text, negated.end(), last) is not None
    return is_named and _BEHIND_IT[language].match(text, last) is not None


def is_all_but_denied(text: str, first: int) -> bool:
    """Whether a word is all but denied by what stands before it: "hardly remembered", «мало кто знал»."""
    return _HARDLY.search(text, max(first - _SCOPE, 0), first) is not None


def is_disclaimed(text: str, first: int) -> bool:
    """Whether somebody denies that it is so: «отрицает, что знал»."""
    return _DISCLAIMED.search(text, max(first - _CLAUSE, 0), first) is not None


@cache
def _doubled(language: str) -> re.Pattern[str]:
    return re.compile(_BEFORE_IT[language])
