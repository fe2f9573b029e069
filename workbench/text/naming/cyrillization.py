"""Latin names in Russian letters: Grebenshchikov is Гребенщиков, Massachusetts is Массачусетс.

A name is cut into groups of letters, each with what it is in Cyrillic; the likeliest row of groups is looked for, each by the
ones before it (joint-sequence models: Bisani and Ney 2008). The groups and how they follow each other, ``cyrillization.xz``,
were learned as `training.cyrillization` does, each family of languages by itself; a name is of the family where its letters
are the likeliest. Ukrainian first names are what they are in Russian.
"""

from __future__ import annotations

import lzma
import math
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import cached_property, lru_cache, partial
from heapq import nsmallest
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from workbench.text.naming.first_names import russian_first_name

Group = tuple[str, str]
"""Latin letters and Cyrillic ones; the latter may be none."""

Before = tuple[Group, ...]
Row = Mapping[Group, int]

BEGINNING: Group = ("^", "")
ENDING: Group = ("$", "")
RARE: Group = ("*", "")
"""Stands in a row for all groups together that are too rare to be kept."""

LONGEST = 4
"""Latin letters of a group."""

HISTORY = 2
"""Groups before one that have a say in it."""

_FEWEST, _MOST = 2, 40
"""Letters of a name."""

_BEAM = 12
_MOST_SHARES = 200_000
_DISCOUNT = 0.6
_UNSEEN, _GROUPS = 0.01, 5000

_PART = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_SMALL = r"[^\W\d_A-Z]"
_CASES = re.compile(rf"[^\W\d_]{_SMALL}*|(?:Ma?c|De|Di|Du|Fitz|La|Le|Van)[A-Z]{_SMALL}+")
"""How capitals stand in names: not as in «iPhone»."""

_DOUBLE_Y = re.compile(r"yy\Z")
"""How some Ukrainian names in -yi are spelled: Zelenskyy."""

_APOSTROPHES = re.compile("['’ʼ]")
_PREFIXES = {"o": "о'", "d": "д'", "l": "л'"}
"""What stands before an apostrophe and stays: O'Brien, D'Alema."""

_MARKS = re.compile(r"[\u0300-\u036f]")
_LIKE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ə": "a"})


_MOST_FORMS = 3
"""Forms of a name, those nearest to its likeliest spelling, that are looked at."""


class Folding(NamedTuple):
    """Letters of a language that count as one.

    Attributes:
        language: ``ru`` or ``uk``.
        letters: for `str.translate`.
    """

    language: str
    letters: Mapping[int, str]


_SIGNS = re.compile("['’ʼ-]")
_ALIKE = dict(zip("ыйіїэєёґ", "ииииееег", strict=True))
_FOLDINGS = {
    "ru": Folding("ru", str.maketrans(_ALIKE)),
    "uk": Folding("uk", str.maketrans(_ALIKE | {"х": "г", "у": "в"})),
}
"""Ukrainian has г for х as well, and в for у."""


class Cyrillization:
    """The groups that were learned of a family of languages.

    Args:
        rows: groups before one, at most `HISTORY` → the groups behind them and how often.
    """

    def __init__(self, rows: Mapping[Before, Row]) -> None:
        self._rows = rows
        self._shares: dict[tuple[Before, Group], float] = {}
        self._by_folding: dict[str, Mapping[str, list[tuple[Group, str]]]] = {}
        self._totals = {before: sum(row.values()) for before, row in rows.items()}
        self._rest = {
            before: 1 + self._totals[before] - sum(max(count - _DISCOUNT, 0.0) for group, count in row.items() if group != RARE)
            for before, row in rows.items()
        }

    def best(self, name: str) -> tuple[float, str] | None:
        """The likeliest Cyrillic letters for a name in lower case, and the logarithm of how likely both are together.

        None when it has letters that no group has.
        """
        ways: list[dict[tuple[Before, str], float]] = [{} for _ in range(len(name) + 1)]
        ways[0][(BEGINNING,) * HISTORY, ""] = 0.0
        for place in range(len(name)):
            for (before, written), score in sorted(ways[place].items(), key=lambda each: -each[1])[:_BEAM]:
                for end in range(place + 1, min(place + LONGEST, len(name)) + 1):
                    for group in self._groups.get(name[place:end], ()):
                        key = (*before, group)[1:], written + group[1]
                        found = score + math.log(self._share(before, group))
                        ways[end][key] = max(ways[end].get(key, -math.inf), found)
        ended = ((score + math.log(self._share(before, ENDING)), written) for (before, written), score in ways[-1].items())
        return max(ended, default=None)

    def of(self, name: str, written: str, folding: Folding) -> float:
        """The logarithm of how likely Cyrillic letters are for a name in lower case, together with it.

        Args:
            written: folded already.
            folding: letters that count as others, in the name and in the groups.
        """
        groups = self._folded(folding)
        ways: list[dict[tuple[Before, int], float]] = [{} for _ in range(len(name) + 1)]
        ways[0][(BEGINNING,) * HISTORY, 0] = 0.0
        for place, reached in enumerate(ways[:-1]):
            if not reached:
                continue
            for end in range(place + 1, min(place + LONGEST, len(name)) + 1):
                for group, letters in groups.get(name[place:end], ()):
                    for (before, at), score in reached.items():
                        if written.startswith(letters, at):
                            key = (*before, group)[1:], at + len(letters)
                            found = score + math.log(self._share(before, group))
                            if found > ways[end].get(key, -math.inf):
                                ways[end][key] = found
        ended = (score + math.log(self._share(before, ENDING)) for (before, at), score in ways[-1].items() if at == len(written))
        return max(ended, default=-math.inf)

    def _folded(self, folding: Folding) -> Mapping[str, list[tuple[Group, str]]]:
        """Latin letters → the groups that they begin, each with its Cyrillic letters folded."""
        if folding.language not in self._by_folding:
            self._by_folding[folding.language] = {
                latin: [(group, group[1].translate(folding.letters)) for group in groups]
                for latin, groups in self._groups.items()
            }
        return self._by_folding[folding.language]

    def _share(self, before: Before, group: Group) -> float:
        """How likely a group is behind others: discounted, and shorter histories for the rest."""
        known = self._shares.get((before, group))
        if known is None:
            if len(self._shares) >= _MOST_SHARES:
                self._shares.clear()
            known = self._shares[before, group] = self._share_of(before, group)
        return known

    def _share_of(self, before: Before, group: Group) -> float:
        row = self._rows.get(before)
        if not before:
            return ((row or {}).get(group, 0) + _UNSEEN) / (self._totals.get((), 0) + _UNSEEN * _GROUPS)
        lower = self._share(before[1:], group)
        if row is None:
            return lower
        seen = max(row.get(group, 0) - _DISCOUNT, 0.0)
        return (seen + self._rest[before] * lower) / (self._totals[before] + 1)

    @cached_property
    def letters(self) -> frozenset[str]:
        """Latin letters that are a group of their own."""
        return frozenset(latin for latin in self._groups if len(latin) == 1)

    @cached_property
    def _groups(self) -> dict[str, list[Group]]:
        found: defaultdict[str, list[Group]] = defaultdict(list)
        for group in self._rows[()]:
            found[group[0]].append(group)
        return found


@lru_cache(maxsize=5_000)
def unlikelihood(latin: str, cyrillic: frozenset[str], language: str) -> float:
    """By how much less likely a Cyrillic name is for a Latin one than the likeliest, as a logarithm.

    Args:
        latin: one word.
        cyrillic: the forms of the name, of which the likeliest counts.
        language: of the Cyrillic name, Russian or Ukrainian.
    """
    lowered = _SIGNS.sub("", normalize("NFC", latin.lower()))
    folding = _FOLDINGS[language]
    from rapidfuzz.distance import Levenshtein

    best, written = _likeliest(lowered)
    forms = {_SIGNS.sub("", form.lower()).translate(folding.letters) for form in cyrillic}
    nearest = nsmallest(_MOST_FORMS, sorted(forms), key=partial(Levenshtein.distance, written.translate(folding.letters)))
    return best - max(family.of(_known(lowered, family.letters), form, folding) for family in _learned() for form in nearest)


@lru_cache(maxsize=5_000)
def _likeliest(lowered: str) -> tuple[float, str]:
    """The likeliest Cyrillic letters for a Latin name, and the logarithm of how likely both are."""
    found = [best for family in _learned() if (best := family.best(_known(lowered, family.letters))) is not None]
    return max(found, default=(0.0, ""))


@lru_cache(maxsize=5_000)
def cyrillised(name: str) -> str | None:
    """A name in Russian letters, written as it is with capitals, without ё; None for what is no name of Latin letters.

    Args:
        name: one word, or several with hyphens between them: ``Abu-Ghraib``. An apostrophe stays behind the one letter
            that Irish, French and Italian names begin with, «О'Брайен», and is left out elsewhere.
    """
    parts = [_part(_MARKS.sub("", part)) for part in normalize("NFC", name).split("-")]
    written = [part for part in parts if part]
    return "-".join(written) if written and len(written) == len(parts) else None


def _part(name: str) -> str | None:
    if _PART.fullmatch(name) is None:
        return None
    before, *behind = _APOSTROPHES.split(name)
    prefix = _PREFIXES.get(before.lower(), "") if behind else ""
    if prefix:
        rest = _part("".join(behind))
        return rest and (prefix.upper() + rest if before.isupper() else prefix + rest)
    return _letters("".join((before, *behind)))


def _letters(name: str) -> str | None:
    """A name of letters alone."""
    if not _FEWEST <= len(name) <= _MOST or not (name.isupper() or _CASES.fullmatch(name)):
        return None
    lowered = normalize("NFC", name.lower()).replace("i\u0307", "i")
    lowered = _DOUBLE_Y.sub("yi", lowered)
    found = russian_first_name(lowered) or _likeliest(lowered)[1]
    if not found or not name[0].isupper():
        return found
    return found.upper() if name.isupper() else found.capitalize()


def _known(name: str, letters: Container[str]) -> str:
    """A name whose letters are known: one with a mark that no group has is the letter without it."""
    return "".join(letter if letter in letters else _plain(letter) for letter in name)


def _plain(letter: str) -> str:
    return _MARKS.sub("", normalize("NFD", letter)).translate(_LIKE)


def as_file(families: Iterable[Mapping[Before, Row]]) -> bytes:
    """Families as they are kept, with an empty line between them.

    A line has the groups before, a tab, and the groups behind them, each with how often.
    """
    return lzma.compress("\n\n".join(map(_section, families)).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


def _section(rows: Mapping[Before, Row]) -> str:
    return "\n".join(
        " ".join(map(_written, before)) + "\t" + " ".join(f"{_written(group)} {count}" for group, count in sorted(row.items()))
        for before, row in sorted(rows.items())
    )


def parsed(text: str) -> list[dict[Before, dict[Group, int]]]:
    """The families of a file."""
    return [_rows(section) for section in text.split("\n\n")]


def _rows(section: str) -> dict[Before, dict[Group, int]]:
    found: dict[Before, dict[Group, int]] = {}
    for line in section.splitlines():
        before, _, behind = line.partition("\t")
        cells = behind.split(" ")
        found[_read(before.split())] = {group: int(count) for group, count in zip(_read(cells[::2]), cells[1::2], strict=True)}
    return found


def _written(group: Group) -> str:
    return f"{group[0]}:{group[1]}"


def _read(cells: Iterable[str]) -> Before:
    return tuple((latin, cyrillic) for latin, _, cyrillic in (cell.partition(":") for cell in cells))


@lru_cache(maxsize=1)
def _learned() -> tuple[Cyrillization, ...]:
    text = lzma.decompress(Path(__file__).with_name("cyrillization.xz").read_bytes()).decode("utf-8")
    return tuple(map(Cyrillization, parsed(text)))
