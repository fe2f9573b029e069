"""Negations that deny nothing in the end: «никто, кроме врачей, не знал» is "only the doctors knew"."""

# ruff: noqa: E501  # patterns are easier to read in whole lines

from __future__ import annotations

import re
from functools import cache, lru_cache

from workbench.text.phrases import Phrases

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
_UNDONE = {
    "ru": r"не|нельзя|нет|не[дм]\w{4,}|запрещ\w+|невозможн\w+",
    "uk": r"не|немає|нема|не[дм]\w{4,}|заборон\w+|неможлив\w+",
    "en": r"not(?! (?:manage|succeed|able|enough|have time)(?!\w))|no|never|cannot|\w+n't(?! (?:manage|succeed|able|enough|have time)(?!\w))|nothing|nobody|none|no one|banned|forbidden|prohibited|invalid|impossible",
}
_UNLESS = {
    "ru": r"без|если(?: [\w'-]+){0,3}? не|иначе как|до(?=(?: \d|(?: [\w'-]+)? (?:зим|весн|лет|літ|осен|осін|утр|ран|вечер|вечор|ноч|ніч|конц|кінц|начал|почат|дня|недел|тижн|месяц|місяц|год|рок|суббот|субот|п[ья]|серед|четвер|вторник|вівтор|понед|воскр|неділ|январ|січ|феврал|лют|март|берез|апрел|квіт|ма[яй]|трав|июн|черв|июл|лип|август|серп|сентябр|верес|октябр|жовт|ноябр|листоп|декабр|груд|полудн|полуд|полун|опівн|выбор|вибор|заверш|оконч|закінч|решен|рішен)))|ранее|раньше|прежде|кроме|помимо|за исключением",
    "uk": r"без|якщо(?: [\w'-]+){0,3}? не|інакше як|до(?=(?: \d|(?: [\w'-]+)? (?:зим|весн|лет|літ|осен|осін|утр|ран|вечер|вечор|ноч|ніч|конц|кінц|начал|почат|дня|недел|тижн|месяц|місяц|год|рок|суббот|субот|п[ья]|серед|четвер|вторник|вівтор|понед|воскр|неділ|январ|січ|феврал|лют|март|берез|апрел|квіт|ма[яй]|трав|июн|черв|июл|лип|август|серп|сентябр|верес|октябр|жовт|ноябр|листоп|декабр|груд|полудн|полуд|полун|опівн|выбор|вибор|заверш|оконч|закінч|решен|рішен)))|раніше|крім|окрім|опріч|за винятком",
    "en": r"without|unless|until(?! the (?:very )?(?:end|close|last))|till(?! the end)|before|except|other than|apart from|save for|but for",
}
"""What limits a denial to some: "not without", «не … кроме», «до … не»."""

_ALONE = {
    "ru": r"только|лишь|исключительно|одн(?:о|а|и|ого|ой) лишь|не раньше|не ранее|единственн\w+",
    "uk": r"тільки|лише|лиш|виключно|щонайраніше|не раніше|єдин\w+",
    "en": r"only|solely|exclusively|sole|alone|nothing but|no earlier than|not before|apart from|unless",
}

_NEEDED = {
    "ru": r"(?:нужн|необходим|обязательн)\w+|нужен|необходим|требу[ею]т\w*|долж(?:ен|н[аоы])|обязан\w*",
    "uk": r"(?:потрібн|необхідн|обов'язков)\w+|потрібен|вимага[єю]\w*|мус[ия]\w+|повин(?:ен|н\w)|зобов'язан\w*",
    "en": r"requir\w+|needs?|needed|necessary|must|ha(?:ve|s|d) to|obliged",
}
"""What says of something that nothing goes without it."""

_IN_ENGLISH = (
    r"(?<!\w)(?:no one|nobody|none|nothing|nowhere) (?:but|except|other than|save|apart from) [^.;!?]*",
    r"(?<!\w)(?:besides|apart from|other than|except for|but for) [^.,;!?]{1,40},? (?:no one|nobody|none|nothing|no \w+)(?!\w)[^.;!?]*",
    r"(?<!\w)(?:not|never|cannot|\w+n't|no \w+)(?: [\w'-]+){1,7}? until(?!\w| the (?:very )?(?:end|close|last))",
)


@lru_cache(maxsize=256)
def says_only(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where a negation of a folded text says no more than that something is so of some alone, or from some time on.

    «Не» behind a conjunction or in a question denies nothing either: «ждите, пока не позовут», «не лучше ли уйти».

    Args:
        text: as `typography.folded` gives it, in small letters.
        language: ru, uk or en; no other has any.
    """
    return tuple(match.span() for pattern in _patterns(language) for match in pattern.finditer(text))


@lru_cache(maxsize=256)
def limits(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where a folded text in small letters denies something but for one case: «не … без», "not … unless", «не … кроме».

    Another version may well say that it is so in that case alone, see `restricts`.
    """
    return tuple(match.span() for pattern in _limits(language) for match in pattern.finditer(text))


def restricts(text: str, language: str) -> bool:
    """Whether a folded text in small letters says of something that it is so in one case alone: ``only``, «щонайраніше»."""
    return language in _ALONE and _alone(language).search(text) is not None


def requires(text: str, language: str) -> bool:
    """Whether a folded text in small letters says that something is needed: a visa, which others say one cannot go without."""
    return language in _NEEDED and _needed(language).search(text) is not None


@cache
def _needed(language: str) -> Phrases:
    return Phrases(re.compile(rf"(?<!\w)(?:{_NEEDED[language]})(?!\w)"))


@cache
def _alone(language: str) -> Phrases:
    return Phrases(re.compile(rf"(?<!\w)(?:{_ALONE[language]})(?!\w)"))


@cache
def _limits(language: str) -> tuple[Phrases, ...]:
    if language not in _UNDONE:
        return ()
    undone, unless = _UNDONE[language], _UNLESS[language]
    before = rf"(?<!\w)(?:{undone}) [^.;!?]{{0,60}}?(?<!\w)(?:{unless}) "
    behind = rf"(?<!\w)(?:{unless}) [^.;!?]{{1,60}}?(?<!\w)(?:{undone})(?!\w)"
    return Phrases(re.compile(before)), Phrases(re.compile(behind))


@cache
def _patterns(language: str) -> tuple[Phrases, ...]:
    if language == "en":
        return tuple(Phrases(re.compile(each)) for each in _IN_ENGLISH)
    if language not in _NOBODY:
        return ()
    nobody, apart, otherwise, until = _NOBODY[language], _EXCEPT[language], _OTHERWISE[language], _UNTIL[language]
    of_some = rf"(?<!\w)(?:{nobody}(?: [\w-]+){{0,4}},? {apart}|{apart} [^.;!?]{{1,60}}? {nobody}|{otherwise})(?!\w)[^.;!?]*"
    before = rf"(?<!\w)не [^.;!?]{{1,60}}? {nobody},? {apart}(?!\w)"
    start = (
        rf"(?:^|(?<=[;:.!?(«“„\"—–])|(?<=[;:.!?—–] ))(?={until}[^.;!?]*, (?!но |однако |а |але |проте |однак ))"  # else: so far
    )
    awaited = rf"(?:{start}|(?<=,)|(?<=, )){until}(?: [\w'-]+){{0,5}}? не(?!\w)"
    also_awaited = rf"(?<!\w)(?:и|или|либо|й|та|або|чи|аж) {until}(?: [\w'-]+){{0,5}}? не(?!\w)"
    only_then = rf"(?<!\w)не [^.;!?]{{1,60}}?, {until}(?: [\w'-]+){{0,5}}? не(?!\w)"
    return tuple(Phrases(re.compile(each)) for each in (of_some, before, awaited, also_awaited, only_then, _ASKED[language]))
