"""Which words of public affairs may stand for each other in Russian, Ukrainian and English, and which are surely others.

``thesaurus.tsv`` is written by hand: a meaning a line, with the words that a translator may choose for it in English,
Russian and Ukrainian, as dictionary forms. A word may be in several lines. Two words that are in the table and share no line
say different things as far as the table goes; of a word that is not in it nothing is known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from workbench.text.typography import fold

_FILE = Path(__file__).with_name("thesaurus.tsv")
_COLUMNS = ("en", "ru", "uk")


def meanings(forms: Iterable[str], language: str) -> frozenset[int]:
    """The lines that have one of the words, none when the table does not know them.

    Args:
        forms: dictionary forms, folded and in lower case.
        language: ``en``, ``ru`` or ``uk``; any other knows no words.
    """
    table = _tables().get(language, {})
    return frozenset(number for form in forms for number in table.get(form, ()))


@cache
def _tables() -> Mapping[str, Mapping[str, tuple[int, ...]]]:
    """Language → word → the numbers of its lines."""
    tables: dict[str, dict[str, tuple[int, ...]]] = {language: {} for language in _COLUMNS}
    for number, line in enumerate(fold(_FILE.read_text(encoding="utf-8"), case=True).splitlines()):
        for language, cell in zip(_COLUMNS, line.split("\t"), strict=True):
            for word in cell.split():
                tables[language][word] = (*tables[language].get(word, ()), number)
    return tables
