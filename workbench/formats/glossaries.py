"""The formats of glossaries by name and by suffix, and the two doors: concepts in, concepts out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from workbench.core.concept import Concept
from workbench.core.errors import UsageError
from workbench.core.language import base

if TYPE_CHECKING:
    from workbench.formats.term_layout import Layout

FORMATS = {
    "tbx": "TBX-Basic (ISO 30042:2019)",
    "tsv": "a table separated by tabs",
    "csv": "a table separated by commas",
    "xlsx": "a spreadsheet",
    "omegat": "a glossary of OmegaT, for one pair of languages",
}
"""Every format that glossaries are written in, by name."""

_TBX = (".tbx", ".xml")
_TABLES = (".tsv", ".csv", ".tab", ".txt", ".utf8", ".xlsx")


def read(path: Path, *, mapping: str = "", pair: Sequence[str] = (), separator: str = "") -> tuple[Layout | None, list[Concept]]:
    """The concepts of a glossary file by the suffix of its name, and how it is laid out if it is a table.

    Args:
        mapping, pair, separator: of tables, as `term_tables.read_table` says.

    Raises:
        UsageError: no glossary has this suffix; or the mapping does not fit.
        NotFoundError, InputError, FormatError: the file cannot be read, or breaks its format's rules.
    """
    suffix = path.suffix.lower()
    if suffix in _TABLES:
        from workbench.formats.term_tables import read_table

        return read_table(path, mapping=mapping, pair=pair, separator=separator)
    if suffix in _TBX:
        from workbench.formats import tbx

        if mapping:
            raise UsageError("a TBX file has no columns", path=path, remedy="leave --columns out")
        return None, tbx.read(path)
    known = ", ".join((*_TBX, *_TABLES))
    raise UsageError("this is no glossary file", path=path, remedy=f"give a file that ends in one of: {known}")


def read_back(path: Path) -> str:
    """What a TBX file says of persons and sources that its entries refer to; "" for other files.

    Raises:
        NotFoundError, InputError, FormatError: as `read` says.
    """
    if path.suffix.lower() not in _TBX:
        return ""
    from workbench.formats.tbx_back import read_back

    return read_back(path)


def write(concepts: Iterable[Concept], format_name: str, out: BinaryIO, *, pair: Sequence[str] = (), back: str = "") -> None:
    """Write concepts in a format.

    Args:
        pair: the two languages that go out, the source first; all unless given.
        back: the persons and sources that entries refer to, for TBX.

    Raises:
        UsageError: OmegaT without a pair; or a text does not fit into a cell of a spreadsheet.
        WorkbenchError: the extra that XLSX needs is missing.
    """
    chosen = of_pair(concepts, pair) if pair else list(concepts)
    if format_name == "omegat":
        if not pair:
            raise UsageError("a glossary of OmegaT has one pair of languages", remedy="name it with --pair, as in en-uk")
        from workbench.formats import omegat

        omegat.write(chosen, pair[0], pair[1], out)
    elif format_name == "tbx":
        from workbench.formats import tbx

        tbx.write(chosen, out, strict=True, frame=tbx.Frame(back=back))
    else:
        from workbench.formats import term_tables

        if format_name == "xlsx":
            term_tables.write_sheet(chosen, out)
        else:
            term_tables.write_terms(chosen, out, "\t" if format_name == "tsv" else ",")


def of_pair(concepts: Iterable[Concept], pair: Sequence[str]) -> list[Concept]:
    """The concepts that have terms in both languages, with those alone; ``en`` stands for ``en-GB``, too."""
    found = []
    for concept in concepts:
        terms = {tag: terms for tag, terms in concept.terms.items() if tag in pair or base(tag) in pair}
        if all(any(language in (tag, base(tag)) for tag in terms) for language in pair):
            found.append(replace(concept, terms=terms))
    return found
