"""The models of context that come with the program: one file a language, read when first asked for.

A file has parts with an empty line between: what follows a tag, what follows in a clause, and what words are. Each line is a
key and counts, as ``tag=number``. Russian and Ukrainian ones go on with the company that words keep: lines of the numbers that a
piece of a vector may be, in hundredths, and one with a character for each piece of each dictionary form, in the words' order.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from string import ascii_letters, digits

from workbench.core.language import base
from workbench.text.context.company import BLOCKS, GROUPS, Company, Unit, Vector
from workbench.text.context.context import Model, Table

_PIECES = ascii_letters + digits + "+/"
"""The characters that stand for a block's pieces."""

_NO_PIECE = "-"
_NUMBERS = bytes.maketrans(f"{_PIECES}{_NO_PIECE}".encode(), bytes(range(len(_PIECES) + 1)))
_EXACT = 100


@lru_cache(maxsize=4)
def model_of(language: str) -> Model:
    """The model of ``ru``, ``uk`` or ``en``."""
    follows, clauses, words = _parts(path_of(language))[:3]
    return Model(_table(follows), _table(clauses), _Words(words))


@lru_cache(maxsize=4)
def company_of(language: str) -> Company:
    """The company that words keep; empty where none was learned, as of English."""
    _, _, words, books, codes = (*_parts(path_of(language)), "", "")[:5]
    if not books:
        return Company({}, [])
    pieces = codes.encode("ascii").translate(_NUMBERS)
    known: dict[Unit, bytes] = {}
    place = 0
    for unit in _units(words):
        if pieces[place] == len(_PIECES):
            place += 1
            continue
        known[unit] = pieces[place : place + BLOCKS]
        place += BLOCKS
    return Company(known, [[_vector(piece) for piece in line.split(";")] for line in books.splitlines()])


@lru_cache(maxsize=4)
def _parts(path: Path) -> list[str]:
    return lzma.decompress(path.read_bytes()).decode("utf-8").split("\n\n")


class _Words(Mapping[str, Mapping[str, float]]):
    """The counts of each word, which are read when they are first asked for."""

    def __init__(self, part: str) -> None:
        lines = (line.partition(" ") for line in part.splitlines())
        self._rows: dict[str, str | dict[str, float]] = {_spaced(key): row for key, _, row in lines}

    def __getitem__(self, word: str) -> Mapping[str, float]:
        row = self._rows[word]
        if isinstance(row, str):
            row = self._rows[word] = _counts(row.split(" "))
        return row

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def path_of(language: str) -> Path:
    """Where the model of a language lies."""
    return Path(__file__).with_name(f"contexts-{base(language)}.xz")


def write(model: Model, path: Path, company: Company | None = None) -> None:
    """Write the file that `model_of` and `company_of` read."""
    parts = [*map(_lines, (model.follows, model.clauses, model.words))]
    if company:
        parts += _company_parts(company, list(_units(parts[2])))
    path.write_bytes(lzma.compress("\n\n".join(parts).encode(), preset=9))


def _units(words: str) -> Iterator[Unit]:
    """The words of a file with their parts of speech, in order."""
    for line in words.splitlines():
        word, *row = line.split(" ")
        groups = (each.rpartition("=")[0] for each in row)
        yield from ((_spaced(word), group) for group in groups if group in GROUPS)


def _company_parts(company: Company, units: Sequence[Unit]) -> list[str]:
    books = [";".join(",".join(str(round(each * _EXACT)) for each in piece) for piece in book) for book in company.books]
    codes = ["".join(_PIECES[code] for code in company.codes[unit]) if unit in company.codes else _NO_PIECE for unit in units]
    return ["\n".join(books), "".join(codes)]


def _vector(piece: str) -> Vector:
    return tuple(int(each) / _EXACT for each in piece.split(","))


def _lines(table: Table) -> str:
    return "\n".join(f"{key.replace(' ', '&')} {_row(row)}" for key, row in sorted(table.items()) if row)


def _row(row: Mapping[str, float]) -> str:
    counts = {tag: round(count) for tag, count in row.items()}
    return " ".join(f"{tag}={count}" for tag, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count)


def _table(part: str) -> dict[str, dict[str, float]]:
    found = {}
    for line in part.splitlines():
        key, *row = line.split(" ")
        found[_spaced(key)] = _counts(row)
    return found


def _spaced(key: str) -> str:
    return key.replace("&", " ")


def _counts(row: list[str]) -> dict[str, float]:
    return {tag: float(count) for tag, _, count in (each.rpartition("=") for each in row)}
