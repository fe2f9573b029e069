"""Roman numerals, in Latin letters or in Cyrillic ones that look the same."""

from __future__ import annotations

_LATIN_LOOKS = str.maketrans("ІХСМ", "IXCM")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(numeral: str) -> int:
    """What a Roman numeral is worth.

    Args:
        numeral: letters of ``IVXLCDM`` alone, large or small; Cyrillic ones may stand among them (``ХІХ``).
    """
    values = [_VALUES[letter] for letter in numeral.upper().translate(_LATIN_LOOKS)]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
