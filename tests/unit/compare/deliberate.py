"""What differs on purpose between the versions of the sample statement ``chronicle``, and nothing else does."""

from __future__ import annotations

from typing import NamedTuple


class Deliberate(NamedTuple):
    """One difference.

    Attributes:
        unit: the unit's id.
        odd: the version that departs from the other two.
        kind: as what it is reported.
        values: what each version says, in the order ru, uk, en.
    """

    unit: str
    odd: str
    kind: str
    values: tuple[str, str, str]


DELIBERATE = (
    Deliberate("u9", "en", "number", ("64", "64", "46")),
    Deliberate("u10", "en", "name", ("Левченко", "Левченко", "Levchuk")),
    Deliberate("u16", "en", "missing", ("Из соседней области", "Із сусідньої області", "")),
    Deliberate("u19", "ru", "number", ("45\u00a0%", "35\u00a0%", "35%")),
    Deliberate("u20", "uk", "quote", ("лёд в верховьях", "Найгірше позаду", "the ice upstream")),
    Deliberate("u24", "uk", "date", ("19", "21", "19")),
)
