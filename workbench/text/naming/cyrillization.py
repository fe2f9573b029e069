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
from functools import cached_property, lru_cache
from pathlib import Path
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


class Cyrillization:
    """The groups that were learned of a family of languages.

    Args:
        rows: groups before one, at most `HISTORY` → the groups behind them and how often.
    """

    def __init__(self, rows: Mapping[Before, Row]) -> None:
        self._rows = rows
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

    def _share(self, before: Before, group: Group) -> float:
        """How likely a group is behind others: discounted, and shorter histories for the rest."""
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
    found = russian_first_name(lowered) or _best(lowered)
    if not found or not name[0].isupper():
        return found
    return found.upper() if name.isupper() else found.capitalize()


def _best(name: str) -> str | None:
    families = _learned()
    found = [best for family in families if (best := family.best(_known(name, family.letters))) is not None]
    return max(found)[1] if found else None


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
