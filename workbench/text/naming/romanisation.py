"""BGN/PCGN for Russian, in the form of the tables of `translitua`: a table of letters, and special cases before it.

Source: BGN/PCGN 1947 System for Russian, without its optional dots.
"""

from __future__ import annotations

import re
from typing import ClassVar

_LETTERS = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "yu",
    "я": "ya",
}
# е and ё begin with y at the start of a word, after a vowel, and after й, ъ and ь.
_AFTER = r"(?:\b|(?<=[аеёиоуыэюяйъьАЕЁИОУЫЭЮЯЙЪЬ]))"


def _with_capitals(table: dict[str, str]) -> dict[str, str]:
    return table | {letters.capitalize(): latin.capitalize() for letters, latin in table.items()}


def _by_code(table: dict[str, str]) -> dict[int, str]:
    return {ord(letter): latin for letter, latin in _with_capitals(table).items()}


class BgnPcgn:
    """As the two boards wrote it: ``Соловьёв`` is ``Solov’yëv``."""

    SPECIAL_CASES: ClassVar[dict[str, str]] = _with_capitals({"е": "ye", "ё": "yë"})
    PATTERN1 = re.compile(f"{_AFTER}[её]", re.IGNORECASE)
    MAIN_TRANSLIT_TABLE: ClassVar[dict[int, str]] = _by_code(_LETTERS | {"ё": "ë", "ь": "’", "ъ": "”"})


class News:
    """As the English press simplifies it: ``Соловьёв`` is ``Solovyov``, ``Достоевский`` ``Dostoyevsky``."""

    SPECIAL_CASES: ClassVar[dict[str, str]] = _with_capitals(
        {"е": "ye", "ий": "y", "ый": "y", "ьи": "yi", "ьо": "yo", "жё": "zhe", "чё": "che", "шё": "she", "щё": "shche"}
    )
    PATTERN1 = re.compile(rf"{_AFTER}[еЕ]|[иы]й\b|ь[ио]|[жчшщЖЧШЩ]ё")
    MAIN_TRANSLIT_TABLE: ClassVar[dict[int, str]] = _by_code(_LETTERS | {"ё": "yo", "ь": "", "ъ": ""})
