"""How a glossary table is laid out: its heads, what its columns hold, its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.core.errors import FormatError, InputError, UsageError
from workbench.core.language import LANGUAGES, base, english_name
from workbench.formats.cells import delimiter_of, parse
from workbench.formats.files import read_text
from workbench.formats.term_columns import NUMBER, OTHER, Column, mapped, told
from workbench.text.writing.clean import clean

OMEGAT_SUFFIXES = (".utf8", ".tab", ".txt")
"""Files that OmegaT reads as glossaries: source, target, comment, without heads."""

_SAMPLE = 200

_Rows = list[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is laid out.

    Attributes:
        columns: what each column holds.
        heads: the head of each column; its number where the table has none.
        has_heads: whether the first row held them.
        rows: the other rows, each with its number in the file.
        row_word: what a row is called in messages: ``line`` or ``row``.
        has_synonyms: whether rows with the same first term are one concept, as in glossaries of OmegaT.
    """

    columns: tuple[Column, ...]
    heads: tuple[str, ...]
    has_heads: bool
    rows: _Rows
    row_word: str
    has_synonyms: bool

    @property
    def is_ours(self) -> bool:
        """Whether we may have written it: then semicolons are part of terms."""
        return self.has_heads and self.heads[0] == "concept"


def laid_out(path: Path, *, mapping: str, pair: Sequence[str]) -> Layout:
    """Read a table and find out what its columns hold; arguments and errors as `term_tables.read_table` says."""
    is_sheet = path.suffix.lower() == ".xlsx"
    word = "row" if is_sheet else "line"
    rows = _sheet(path) if is_sheet else _separated(path)
    if not rows:
        raise InputError("the table is empty", path=path, remedy="give a file that has terms in it")
    width = max(len(cells) for _, cells in rows)
    if width < 2 and path.suffix.lower() in OMEGAT_SUFFIXES and not mapping:
        remedy = "give a file with a term, a tab and its translation in each line"
        raise FormatError("no line has more than one column: this is a text, not a glossary", path=path, remedy=remedy)
    first = [clean(cell).strip() for cell in rows[0][1]]
    heads = [*first, *[""] * (width - len(first))]
    columns = [told(head) for head in heads]
    has_heads = _are_heads(columns)
    if mapping:
        has_heads = has_heads or _are_named(mapping, heads)
        columns = mapped(mapping, heads if has_heads else (), width)
    body = rows[1:] if has_heads else rows
    if not mapping and not has_heads:
        columns = [Column("term")] * width
    columns = _with_languages(columns, body, pair, path, f"{word} {rows[0][0]}", is_sure=has_heads or bool(mapping))
    names = tuple(head or str(number) for number, head in enumerate(heads, 1)) if has_heads else _numbers(width)
    synonyms = path.suffix.lower() in OMEGAT_SUFFIXES and not any(column.kind == "concept" for column in columns)
    return Layout(tuple(columns), names, has_heads, body, word, synonyms)


def _numbers(width: int) -> tuple[str, ...]:
    return tuple(map(str, range(1, width + 1)))


def _sheet(path: Path) -> _Rows:
    from workbench.formats.sheets import read_rows

    return list(read_rows(path))


def _separated(path: Path) -> _Rows:
    text = read_text(path)
    delimiter = "\t" if "\t" in text.split("\n", 1)[0] or path.suffix.lower() in OMEGAT_SUFFIXES else delimiter_of(text)
    rows = parse(text, path, delimiter)
    return [(number, cells) for number, cells in rows if not (len(cells) == 1 and cells[0].startswith("#"))]  # a remark


def _are_heads(columns: Sequence[Column]) -> bool:
    """Whether the first row names columns: a language, or terms and something else."""
    known = [column for column in columns if column not in (OTHER, NUMBER)]
    if any(column.kind == "term" and column.language for column in known):
        return True
    kinds = {column.kind for column in known}
    return "term" in kinds and len(known) > 1


def _are_named(mapping: str, heads: Sequence[str]) -> bool:
    folded = {head.casefold() for head in heads if head}
    return any(pair.partition("=")[2].strip().casefold() in folded for pair in mapping.split(","))


def _with_languages(
    columns: Sequence[Column], rows: _Rows, pair: Sequence[str], path: Path, place: str, *, is_sure: bool
) -> list[Column]:
    """The columns of terms with their languages: those of the pair, else told by what stands in them.

    Args:
        is_sure: whether a column of terms is one; else the table has no heads, and may hold remarks as well.
    """
    found = list(columns)
    open_places = [n for n, column in enumerate(columns) if column.kind == "term" and not column.language]
    given = list(pair)
    taken = {column.language for column in columns if column.kind == "term" and column.language}
    for n in open_places:
        texts = [cells[n] for _, cells in rows[:_SAMPLE] if n < len(cells) and cells[n].strip()]
        language = given.pop(0) if given else _language(texts) if not pair else ""
        if language and language not in taken:
            found[n] = replace(found[n], language=language)
            taken.add(language)
        elif is_sure:
            raise _untold(n, path, place, language)
        else:
            found[n] = OTHER
    terms = [n for n, column in enumerate(found) if column.kind == "term"]
    if not terms or (not is_sure and len(terms) < min(2, len(found))):
        raise _untold(next((n for n in open_places if n not in terms), 0), path, place, "")
    return found if is_sure else _with_note(found, rows, open_places, path, place)


def _with_note(columns: list[Column], rows: _Rows, open_places: Sequence[int], path: Path, place: str) -> list[Column]:
    """In a table without heads, the first column after the terms is a remark; before and between them none may be."""
    last = max(n for n, column in enumerate(columns) if column.kind == "term")
    untold = [n for n in open_places if n < max(last, 1) and columns[n] == OTHER and any(n < len(cells) for _, cells in rows)]
    numbers = [n for n in untold if all(cells[n].strip().isdecimal() for _, cells in rows if n < len(cells))]
    for n in untold:
        if n not in numbers:
            raise _untold(n, path, place, "")
        columns[n] = NUMBER
    rest = [n for n in range(last + 1, len(columns)) if columns[n] == OTHER]
    if rest:
        columns[rest[0]] = Column("note")
    return columns


def _language(texts: Iterable[str]) -> str:
    """The language that most of the texts are in, "" when it cannot be told."""
    from workbench.text.detect import detect_document

    found = detect_document(". ".join(texts)).language
    return found if base(found) in LANGUAGES else ""


def _untold(place_of: int, path: Path, place: str, language: str) -> FormatError | UsageError:
    number = place_of + 1
    remedy = "name the columns, e.g. --columns ru=1,uk=2,en=3"
    if language:
        problem = f"column {number} holds {english_name(language)} terms, and so does another column"
    else:
        problem = f"the first row names no language, and that of column {number} cannot be told"
    return FormatError(problem, path=path, place=place, remedy=remedy)
