"""Of how many a version says something: of all, of some, of one, of none."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.phrases import Phrases
from workbench.text.stance.negation import negations

_WORDS = {
    language: {kind: Phrases(re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for kind, words in kinds.items()}
    for language, kinds in {
        "ru": {
            "some": r"не (?:все|всех|всем|кажд\w+)",
            "none": "ни (?:один|одна|одно|одного|одной)|никто",
            "all": "все|всех|всем|каждый|каждая",
            "one": r"(?<!ни )(?:один|одна|одно|одного|одной|одному) из",
        },
        "uk": {
            "some": r"не (?:всі|усі|всіх|усіх|всім|кож\w+)",
            "none": "жод(?:ен|на|не|ного|ної)|ніхто",
            "all": "всі|усі|всіх|усіх|кожен|кожна",
            "one": "(?:один|одна|одне|одного|одній|одному) (?:з|із|зі)",
        },
        "en": {
            "some": r"not (?:all|every\w*)",
            "none": r"none|no one|nobody|not one|not a single|no(?= \w+ (?:w\w{2,3}|ha\w{1,2}|is|are|\w+ed|took|came) )",
            "all": "all|every|everyone",
            "one": "(?<!not )one of",
        },
    }.items()
}
"""What says of how many something is so; the first that is found counts."""

_FEW = re.compile(
    r"(?<!\w)(?:(?:мало (?:кто|хто|что)|немног\w+|небагат\w+|меньшинств\w+|меншіст\w*|меншост\w+)"
    r"|(?<!a )(?<!quite a )few|(?<!not a )minority|hardly any\w*)(?!\w)",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"(?<!\w)(?:большинств\w+|больша\w+ часть|більшіст\w*|більшост\w+|більша частина|most|majority)(?!\w)", re.IGNORECASE
)
"""Of few something is said when of most it is denied."""

_SAME_PLACE = 0.55
"""How far apart, as a share of the text, such words may stand."""


class Quantifier(NamedTuple):
    """Where a text says of how many something is so."""

    text: str
    start: int
    end: int


def how_many(texts: Mapping[str, str]) -> Difference | None:
    """Versions of which one says of some what another says of all or of none.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: _share(text, base(tag)) for tag, text in texts.items()}
    said = {tag: each for tag, each in found.items() if each is not None}
    kinds = {kind for kind, _ in said.values()}
    if len(said) < len(texts) or _differ_in_place(said, texts):
        return None
    if (
        not {"some", "none"} <= kinds
        and (kinds != {"some", "all"} or _denies_of(said, texts, "all"))
        and (kinds != {"one", "none"} or _denies_of(said, texts, "one"))
    ):
        return None
    sides = [{tag: word for tag, (kind, word) in said.items() if kind == each} for each in sorted(kinds)]
    return difference("negation", tuple(texts), sorted(sides, key=len, reverse=True))


def says_all_of_none(denying: Collection[str], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version says of all what others deny of every one, and so perhaps the same by a contrary: all are taken."""
    shares = {tag: _share(text, base(tag)) for tag, text in texts.items()}
    kinds = {tag: each[0] for tag, each in shares.items() if each is not None}
    return kinds.get(odd) == "all" and all(kinds.get(tag) == "none" for tag in denying)


def speak_of_the_rest(texts: Mapping[str, str]) -> bool:
    """Whether a version says of few what another denies of most: "few agreed", «большинство не согласилось»."""
    few = {tag for tag, text in texts.items() if _FEW.search(text) is not None}
    return any(
        tag not in few and _MOST.search(text) is not None and any(each.is_plain or each.governs for each in negations(text, tag))
        for tag, text in texts.items()
    ) and bool(few)


def _denies_of(said: Mapping[str, tuple[str, Quantifier]], texts: Mapping[str, str], of: str) -> bool:
    """Whether a version that speaks of so many denies something, or nearly: "all but a few", "everyone else was left out"."""
    return any(negations(texts[tag], tag) for tag, (kind, _) in said.items() if kind == of)


def _share(text: str, language: str) -> tuple[str, Quantifier] | None:
    """Whether a text speaks of some, none or all, and where."""
    for kind, pattern in _WORDS.get(language, {}).items():
        if (match := pattern.search(text)) is not None:
            return kind, Quantifier(match[0], match.start(), match.end())
    return None


def _differ_in_place(said: Mapping[str, tuple[str, Quantifier]], texts: Mapping[str, str]) -> bool:
    places = [word.start / len(texts[tag]) for tag, (_, word) in said.items()]
    return max(places) - min(places) > _SAME_PLACE
