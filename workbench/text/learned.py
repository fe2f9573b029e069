"""The models of context that come with the program: one file a language, read when first asked for.

A file has three parts, an empty line between: what follows a tag, what follows in a clause, and what words are. Each line is a
key and counts, as ``tag=number``.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from workbench.core.language import base
from workbench.text.context import Model, Table


@lru_cache(maxsize=4)
def model_of(language: str) -> Model:
    """The model of ``ru``, ``uk`` or ``en``."""
    text = lzma.decompress(path_of(language).read_bytes()).decode("utf-8")
    follows, clauses, words = map(_table, text.split("\n\n"))
    return Model(follows, clauses, words)


def path_of(language: str) -> Path:
    """Where the model of a language lies."""
    return Path(__file__).with_name(f"contexts-{base(language)}.xz")


def write(model: Model, path: Path) -> None:
    """Write the file that `model_of` reads."""
    text = "\n\n".join(map(_lines, (model.follows, model.clauses, model.words)))
    path.write_bytes(lzma.compress(text.encode(), preset=9))


def _lines(table: Table) -> str:
    return "\n".join(f"{key.replace(' ', '&')} {_row(row)}" for key, row in sorted(table.items()) if row)


def _row(row: Mapping[str, float]) -> str:
    counts = {tag: round(count) for tag, count in row.items()}
    return " ".join(f"{tag}={count}" for tag, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count)


def _table(part: str) -> dict[str, dict[str, float]]:
    found = {}
    for line in part.splitlines():
        key, *row = line.split(" ")
        found[key.replace("&", " ")] = _counts(row)
    return found


def _counts(row: list[str]) -> dict[str, float]:
    return {tag: float(count) for tag, _, count in (each.rpartition("=") for each in row)}
