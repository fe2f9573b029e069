"""A version put beside others: none of its sentences is lost, and what stood there is as it was."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.edit import apply
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.text.sentences import SourceSegment
from workbench.workspace.config import Config
from workbench.workspace.widen import widened

PAIRS = (
    ("Мост открыт для движения.", "Міст відкрито для руху."),
    ("Ремонт занял 26 месяцев.", "Ремонт тривав 26 місяців."),
    ("Его оплатил город.", "Його оплатило місто."),
    ("Мэр поблагодарил рабочих.", "Мер подякував робітникам."),
    ("Осенью начнут чинить школу на улице Садовой.", "Восени почнуть ремонтувати школу на вулиці Садовій."),
    ("На это выделено 14 миллионов.", "На це виділено 14 мільйонів."),
)


@st.composite
def sides(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """The rows of one version and the sentences of another: some of either are joined, some left out."""
    russian, ukrainian = list[str](), list[str]()
    for ru, uk in draw(st.lists(st.sampled_from(PAIRS), min_size=1, max_size=7)):
        for side, text in ((russian, ru), (ukrainian, uk)):
            how = draw(st.sampled_from(["new", "new", "new", "joined", "out"]))
            if how == "joined" and side:
                side[-1] += f" {text}"
            elif how != "out":
                side.append(text)
    return russian, ukrainian


@settings(max_examples=60, deadline=None)
@given(sides())
def test_every_sentence_of_a_new_version_stands_in_its_order_beside_what_was_there(both: tuple[list[str], list[str]]) -> None:
    russian, ukrainian = both
    rows = [Unit(f"u{n}", {"ru": Segment(text, State.CONFIRMED, ORIGINAL)}) for n, text in enumerate(russian, start=1)]
    statement = Statement("bridge", Header(("ru",), "ru"), rows)
    before = statement.copy()
    edit = widened(statement, "uk", [SourceSegment(text, False) for text in ukrainian], Config())
    apply(statement, edit)
    assert statement.versions == ("ru", "uk")
    assert " ".join(unit.text("uk") for unit in statement.units if unit.text("uk")) == " ".join(ukrainian)
    assert [unit.segment("ru") for unit in statement.units if unit.text("ru")] == [unit.segment("ru") for unit in rows]
    apply(statement, edit.inverse("anna", ""))
    assert (statement.header, statement.units) == (before.header, before.units)
