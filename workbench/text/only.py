"""Negations that deny nothing in the end: «никто, кроме врачей, не знал» is "only the doctors knew"."""

from __future__ import annotations

import re
from functools import cache

_NOBODY = {
    "ru": r"ни(?:кто|кого|кому|кем|что|чего|чему|чем|где|куда|когда)",
    "uk": r"ні(?:хто|кого|кому|ким|що|чого|чому|чим|де|куди|коли)",
}
_EXCEPT = {"ru": r"(?:кроме|помимо|за исключением)(?! того)", "uk": r"(?:крім|окрім|опріч|за винятком)(?! того)"}
_OTHERWISE = {"ru": r"(?:иначе как|ничем иным,? как)", "uk": r"(?:інакше як|нічим іншим,? як)"}
_UNTIL = {
    "ru": r"(?:до тех пор,? )?(?:пока|покуда)(?! что)",
    "uk": r"(?:доти,? )?(?:доки|поки|допоки|покіль|аж поки|заки)(?! що)",
}
_ASKED = {"ru": r"(?<!\w)не [\w'-]+(?: [\w'-]+)? ли(?!\w)", "uk": r"(?<!\w)чи не(?!\w)"}
_IN_ENGLISH = (
    r"(?<!\w)(?:no one|nobody|none|nothing|nowhere) (?:but|except|other than|save|apart from) [^.;!?]*",
    r"(?<!\w)(?:not|never|cannot|\w+n't|no \w+)(?: [\w'-]+){1,7}? until(?!\w)",
)


def says_only(text: str, language: str) -> list[tuple[int, int]]:
    """Where a negation of a folded text says no more than that something is so of some alone, or from some time on.

    «Не» behind a conjunction or in a question denies nothing either: «ждите, пока не позовут», «не лучше ли уйти».

    Args:
        text: as `typography.folded` gives it, in small letters.
        language: ru, uk or en; no other has any.
    """
    return [match.span() for pattern in _patterns(language) for match in pattern.finditer(text)]


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    if language == "en":
        return tuple(map(re.compile, _IN_ENGLISH))
    if language not in _NOBODY:
        return ()
    nobody, apart, otherwise, until = _NOBODY[language], _EXCEPT[language], _OTHERWISE[language], _UNTIL[language]
    of_some = rf"(?<!\w)(?:{nobody}(?: [\w-]+){{0,4}},? {apart}|{apart} [^.;!?]{{1,60}}? {nobody}|{otherwise})(?!\w)[^.;!?]*"
    before = rf"(?<!\w)не [^.;!?]{{1,60}}? {nobody},? {apart}(?!\w)"
    awaited = rf"(?:^|(?<=[,;:.!?(«“„\"—–])|(?<=[,;:.!?—–] )){until}(?: [\w'-]+){{0,5}}? не(?!\w)"
    only_then = rf"(?<!\w)не [^.;!?]{{1,60}}?, {until}(?: [\w'-]+){{0,5}}? не(?!\w)"
    return tuple(map(re.compile, (of_some, before, awaited, only_then, _ASKED[language])))
