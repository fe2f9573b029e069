"""Obeying a glossary never loses a term, whatever sentence is translated."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.mt.translator import MachineTranslator
from workbench.termbase.termbase import Termbase
from workbench.termbase.wanted import GlossaryTerms

GLOSSARY = GlossaryTerms(Termbase(Path(__file__).parents[2] / "glossary"))
TRANSLATOR = MachineTranslator(Path("/nowhere"), glossary=GLOSSARY)
WORDS = [
    *("Власти", "обстрел", "приказа", "пленных", "ПВО", "Харькове", "военное", "положение", "объявили", "отменили", "после"),
    *("из-за", "⟦1⟧", "26", "%", "«заявление»", "ВЛАСТИ", "санкций:", "—", "блокпосту.", "Он", "не"),
]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join))
def test_no_term_is_lost_and_what_is_missing_is_said(text: str) -> None:
    (free,) = TRANSLATOR.translate([text], "ru", "uk", terms=False)
    (obeying,) = TRANSLATOR.translate([text], "ru", "uk")
    wanted = {term.concept for term in GLOSSARY.wanted(text, "ru", "uk")}

    def found(target: str) -> set[str]:
        return {term.concept for term in GLOSSARY.used(target, "uk") if not term.unwanted and term.concept in wanted}

    assert len(found(obeying.target)) >= len(found(free.target))
    assert not [term for term in GLOSSARY.used(obeying.target, "uk") if term.unwanted] or obeying.warnings
    assert text.count("⟦1⟧") == obeying.target.count("⟦1⟧") or obeying.warnings
