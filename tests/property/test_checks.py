"""Checks on any text: they answer, their spans lie in the text, and a fix that is put in is not asked for again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.checks.registry import check_unit
from workbench.compare.differences import unit_differences
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit
from workbench.text.stance.quotations import quotations

VERSIONS = ("ru", "uk", "en", "en-x-agency")
TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from(" \"«»„“”'’-.,:%⟦⟧0123456789апмІxaс"), st.characters(codec="utf-8")),
    max_size=40,
)


@given(st.dictionaries(st.sampled_from(VERSIONS), TEXTS))
def test_any_unit_is_checked_and_every_span_lies_in_its_text(texts: dict[str, str]) -> None:
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED, "human") for tag, text in texts.items()})
    for finding in check_unit(unit, VERSIONS):
        text = unit.text(finding.version)
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.text


@given(st.dictionaries(st.sampled_from(VERSIONS), TEXTS))
def test_the_number_check_and_the_comparison_never_part(texts: dict[str, str]) -> None:
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED, "human") for tag, text in texts.items()})
    found = [finding for finding in check_unit(unit, VERSIONS) if finding.check == "number"]
    compared = [each for each in unit_differences(unit, VERSIONS) if each.kind in ("number", "date")]
    assert bool(found) == bool(compared)
    assert {each.odd for each in compared if each.odd} <= {finding.version for finding in found}


@given(TEXTS)
def test_every_quotation_mark_is_paired_or_loose_once(text: str) -> None:
    found = quotations(text)
    assert all(text[place] in '«»„“”"' for place in found.loose)
    assert not {place for pair in found.pairs for place in (pair.start,)} & set(found.loose)


@pytest.mark.parametrize("check", ["straight-quote", "double-space", "space-before-punctuation", "apostrophe"])
@given(text=TEXTS)
def test_a_fix_mends_what_it_was_offered_for(check: str, text: str) -> None:
    unit = Unit("u1", {"uk": Segment(text, State.CONFIRMED, "human")})
    findings = [finding for finding in check_unit(unit, ("uk",)) if finding.check == check]
    if findings:
        first = findings[0]
        mended = text[: first.start] + (first.fix or "") + text[first.end :]
        after = check_unit(Unit("u1", {"uk": Segment(mended, State.CONFIRMED, "human")}), ("uk",))
        assert (first.start, first.text) not in [(finding.start, finding.text) for finding in after if finding.check == check]
