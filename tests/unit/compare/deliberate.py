"""What differs on purpose between the versions of the sample statement ``chronicle``, and nothing else does."""

from __future__ import annotations

from typing import NamedTuple


class Deliberate(NamedTuple):
    """One difference.

    Attributes:
        unit: the unit's id.
        odd: the version that departs from the other two.
        what: the sort of difference.
        values: what each version says, in the order ru, uk, en.
        digits: whether it is a number in digits.
    """

    unit: str
    odd: str
    what: str
    values: tuple[str, str, str]
    digits: bool


DELIBERATE = (
    Deliberate("u9", "en", "number", ("64", "64", "46"), True),
    Deliberate("u10", "en", "name", ("Левченко", "Левченко", "Levchuk"), False),
    Deliberate("u16", "en", "missing sentence", ("Из соседней области", "Із сусідньої області", ""), False),
    Deliberate("u19", "ru", "percentage", ("45\u00a0%", "35\u00a0%", "35%"), True),
    Deliberate("u20", "uk", "quotation shortened", ("лёд в верховьях", "Найгірше позаду", "the ice upstream"), False),
    Deliberate("u24", "uk", "date", ("19", "21", "19"), True),
)
