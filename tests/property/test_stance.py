"""What is denied or due, in whatever text: spans hold what is said, and the order of the versions tells nothing."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.compare.facts.modality import modality_differences
from workbench.compare.facts.negation import negation_differences
from workbench.text.stance.modality import SHOWN, modals
from workbench.text.stance.negation import negations

DATA = Path(__file__).parents[1] / "unit" / "compare" / "data"
TAGS = ("ru", "uk", "en")
LINES = [
    line.split("|")[1:]
    for name in ("denials", "modality")
    for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
WORDS = sorted({word for texts in LINES for text in texts for word in text.split()})
texts_of_words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


@given(text=texts_of_words, tag=st.sampled_from(TAGS))
@settings(max_examples=60, deadline=None)
def test_each_word_found_stands_where_it_is_said_to_stand(text: str, tag: str) -> None:
    for modal in modals(text, tag):
        assert text[modal.start : modal.end] == modal.text
        assert set(modal.forces) <= SHOWN.keys()
    for negation in negations(text, tag):
        assert text[negation.start : negation.end] == negation.text


@given(texts=st.sampled_from(LINES), order=st.sampled_from(list(permutations(range(3)))))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_versions_changes_nothing(texts: list[str], order: tuple[int, ...]) -> None:
    usual = dict(zip(TAGS, texts, strict=True))
    other = {TAGS[n]: texts[n] for n in order}
    for differences in (modality_differences, negation_differences):
        assert [each.odd for each in differences(usual)] == [each.odd for each in differences(other)]


@given(text=st.sampled_from([texts[0] for texts in LINES]))
@settings(max_examples=40, deadline=None)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    texts = {"ru": text, "ru-x-second": text, "ru-x-third": text}
    assert modality_differences(texts) == []
    assert negation_differences(texts) == []
