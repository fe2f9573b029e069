"""Statements for the tests of reports."""

from __future__ import annotations

from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit


def statement(*rows: dict[str, str], versions: tuple[str, ...] = ("ru", "uk", "en"), name: str = "bridge") -> Statement:
    """A statement of confirmed texts; a paragraph starts at its first unit, the alignment of the second is open."""
    units = [
        Unit(
            f"u{n}",
            {tag: Segment(text, State.CONFIRMED, "human") for tag, text in row.items()},
            paragraph=n == 1,
            alignment=Alignment(0.4, open=True) if n == 2 else Alignment(),
        )
        for n, row in enumerate(rows, start=1)
    ]
    return Statement(name, Header(versions, versions[0]), units)


BRIDGE = statement(
    {"ru": "Мост открыт.", "uk": "Міст відкрито.", "en": "The bridge is open."},
    {"ru": "Прошло 26 месяцев.", "uk": "Минуло 26 місяців.", "en": "It took 20 months."},
    {"ru": "Спасибо.", "uk": "Дякуємо."},
)
"""An agreed unit, one with another number in English, and one without English."""

EN = ("en", "en-x-agency")
NOTICE = statement(
    {"en": "The ferry will not sail on Monday morning.", "en-x-agency": "The ferry will not sail on Tuesday evening."},
    {"en": "Tickets bought earlier remain valid for a month.", "en-x-agency": "The pier will be repaired by local builders."},
    {"en": "The pier will be repaired by local builders.", "en-x-agency": "Tickets bought earlier remain valid for a month."},
    versions=EN,
    name="notice",
)
"""Two English versions: one sentence worded otherwise, two that changed places."""

HOSTILE = "<script>alert(1)</script> & \x1b[31m[/b] \u202e12\u202c \u0007\u0000 \" ' ]]> &#x0;"
