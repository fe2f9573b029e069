"""Quotation marks: single ones in English, straight and curly, are read where a text has no others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.stance.quotations import double_marked, quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The ruling is 'a worrying sign' for every newsroom.", ["a worrying sign"]),
        ("'We like workers' rights,' he said.", ["We like workers' rights,"]),
        ("He called it 'the city's shame'.", ["the city's shame"]),
        ("'We won't go,' he said. 'It's late.'", ["We won't go,", "It's late."]),
        ("She spoke of ‘rumours and guesswork’.", ["rumours and guesswork"]),
        ("The workers' union and the teachers' council met.", []),
        ("The '90s and the workers' rights.", []),
        ("'Tis late, said the workers' leader.", []),
        ("He wrote \"it's 'over'\" and left.", ["it's 'over'"]),
    ],
)
def test_single_marks_quote_and_apostrophes_do_not(text: str, quoted: list[str]) -> None:
    doubled = double_marked(text, "en")
    assert [doubled[pair.start + 1 : pair.end - 1] for pair in quotations(doubled).pairs if pair.depth == 0] == quoted


@given(st.text(alphabet="ab s'‘’\".,", max_size=40), st.sampled_from(("en", "ru", "uk")))
def test_marks_are_exchanged_in_place(text: str, language: str) -> None:
    doubled = double_marked(text, language)
    assert len(doubled) == len(text)
    assert all(one == other or other in "“”" for one, other in zip(text, doubled, strict=True))
    if language != "en" or '"' in text:
        assert doubled == text
