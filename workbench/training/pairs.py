"""Aligned pairs to learn from: read from TMX and tables, cleaned, and divided into those learned and those held out."""

from __future__ import annotations

import lzma
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from workbench.core.errors import FormatError, InputError
from workbench.core.language import LANGUAGES, base, is_tag
from workbench.core.segment import State
from workbench.core.unit import Unit
from workbench.formats.files import MEBIBYTE, absent, read_text
from workbench.text.typography import fold
from workbench.text.writing.clean import clean

LARGEST_TABLE = 1024 * MEBIBYTE
"""Bytes; the corpus of a new model is far larger than any statement."""

LONGEST_TEXT = 600
"""Characters of the longest text that is learned from; a longer one is no sentence."""

WIDEST_RATIO = 2.5
"""How many times as long as its counterpart a text of some length may be."""

HELD_OUT_MOST = 400
_SAMPLED = 200
_LETTER = re.compile(r"[^\W\d_]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


class Pair(NamedTuple):
    """Two texts that say the same.

    Attributes:
        languages: of the texts, in the order of their codes: ``("ru", "uk")``.
        texts: without line breaks and doubled spaces.
    """

    languages: tuple[str, str]
    texts: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Tidied:
    """Pairs that are worth learning from.

    Attributes:
        dropped: how many others there were, by reason.
    """

    pairs: tuple[Pair, ...]
    dropped: Mapping[str, int]


def read(path: Path) -> Iterator[Pair]:
    """The pairs in a file: of a TMX, CSV or JSONL what is confirmed, of a TSV every row.

    A TSV needs no first row that names its versions: otherwise its columns' languages are recognised. It may be
    compressed (``.tsv.xz``). Further versions (``en-x-agency``) are pairs of their own.

    Raises:
        NotFoundError, InputError, FormatError: the file cannot be read.
        UsageError: files of this kind are not read.
    """
    for row in rows(path):
        yield from _pairs(row)


def rows(path: Path) -> Iterator[list[tuple[str, str]]]:
    """The rows of a file as (tag, text); raises as `read`."""
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    if suffixes[-1:] in ([".tsv"], [".tab"]) or suffixes == [".tsv", ".xz"]:
        yield from _table(path)
    elif suffixes[-1:] == [".tmx"]:
        from workbench.formats.tmx import open_units

        yield from (_confirmed(unit) for unit in open_units(path)[1])
    else:
        from workbench.formats.registry import read_statement

        yield from (_confirmed(unit) for unit in read_statement(path).units)


def tidy(pairs: Iterable[Pair]) -> Tidied:
    """Drop what teaches nothing or wrong things, and doubles."""
    kept: dict[tuple[str, ...], Pair] = {}
    dropped: Counter[str] = Counter()
    for pair in pairs:
        key = (*pair.languages, *(fold(text, case=True) for text in pair.texts))
        reason = "doubled" if key in kept else _fault(pair)
        if reason:
            dropped[reason] += 1
        else:
            kept[key] = pair
    return Tidied(tuple(kept.values()), dict(dropped))


def split(pairs: Sequence[Pair], share: float | None = None) -> tuple[list[Pair], list[Pair]]:
    """Divide pairs into those to learn from and those held out to measure with; the same pairs always in the same way.

    Which are held out is decided by a hash of their first text, and no text of one held out is learned in another pair.

    Args:
        share: of the pairs to hold out, 0 to 1; by default enough for a score, between a fiftieth and a tenth.
    """
    wanted = share if share is not None else min(0.1, max(0.02, 50 / max(1, len(pairs))))
    limit = min(wanted, HELD_OUT_MOST / max(1, len(pairs)))
    held = [pair for pair in pairs if _draw(pair.texts[0]) < limit]
    seen = {(tag, fold(text, case=True)) for pair in held for tag, text in zip(pair.languages, pair.texts, strict=True)}
    learned = [
        pair
        for pair in pairs
        if not any((tag, fold(text, case=True)) in seen for tag, text in zip(pair.languages, pair.texts, strict=True))
    ]
    return learned, held


def one_line(text: str) -> str:
    """A text as models see it: no control characters, line breaks or doubled spaces."""
    return " ".join(clean(text).split())


def _pairs(row: Sequence[tuple[str, str]]) -> Iterator[Pair]:
    known = sorted((base(tag), one_line(text)) for tag, text in row if base(tag) in LANGUAGES and text)
    for (first, left), (second, right) in combinations(known, 2):
        if first != second and left and right:
            yield Pair((first, second), (left, right))


def _confirmed(unit: Unit) -> list[tuple[str, str]]:
    return [(tag, segment.text) for tag, segment in unit.segments.items() if segment.state is State.CONFIRMED]


def _table(path: Path) -> Iterator[list[tuple[str, str]]]:
    lines = _lines(path)
    start = [line for _, line in zip(range(_SAMPLED * 20), lines, strict=False)]
    if not start:
        raise InputError("the file is empty", path=path)
    head = [cell.strip() for cell in start[0]]
    named = len(head) > 1 and all(is_tag(cell) and base(cell) in LANGUAGES for cell in head)
    tags = head if named else _recognised(start, path)
    for cells in (*start[named:], *lines):
        yield list(zip(tags, cells, strict=False))


def _lines(path: Path) -> Iterator[list[str]]:
    if path.suffix.lower() != ".xz":
        yield from (line.split("\t") for line in read_text(path, limit=LARGEST_TABLE).split("\n") if line.strip())
        return
    try:
        with lzma.open(path, "rt", encoding="utf-8") as stream:
            yield from (line.rstrip("\r\n").split("\t") for line in stream if line.strip())
    except FileNotFoundError:
        raise absent(path) from None
    except (OSError, EOFError, lzma.LZMAError, UnicodeDecodeError) as error:
        raise InputError(f"the file cannot be unpacked ({error})", path=path) from None


def _recognised(start: Sequence[Sequence[str]], path: Path) -> list[str]:
    from workbench.text.detect import detect_document

    columns = max(map(len, start))
    samples = [[row[n] for row in start if len(row) > n and row[n].strip()][:_SAMPLED] for n in range(columns)]
    tags = [detect_document("\n".join(sample)).language for sample in samples]
    if columns < 2 or len(set(tags)) < columns or not set(tags) <= set(LANGUAGES):
        raise FormatError(
            "the columns' languages cannot be told",
            path=path,
            place="line 1",
            remedy="begin with a row that names them: ru uk en",
        )
    return tags


def _fault(pair: Pair) -> str | None:
    """Why a pair is not learned from, or None."""
    left, right = pair.texts
    if max(len(left), len(right)) > LONGEST_TEXT:
        return "too long"
    if not _LETTER.search(left) or not _LETTER.search(right):
        return "without letters"
    if max(len(left), len(right)) > 20 and max(len(left), len(right)) > WIDEST_RATIO * min(len(left), len(right)):
        return "of very different length"
    if any(_wrong_script(text, tag) for tag, text in zip(pair.languages, pair.texts, strict=True)):
        return "in the wrong script"
    return None


def _wrong_script(text: str, language: str) -> bool:
    letters = len(_LETTER.findall(text))
    cyrillic = len(_CYRILLIC.findall(text))
    return cyrillic * 2 > letters if language == "en" else cyrillic * 4 < letters


def _draw(text: str) -> float:
    """A number from 0 to 1 that a text always gets."""
    return int.from_bytes(blake2b(fold(text, case=True).encode(), digest_size=6).digest()) / 2**48
