"""What holds for every alignment and every difference."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.compare.alignment.align import align
from workbench.compare.diff import spans_changed, words

TAGS = ("ru", "uk", "en", "en-x-agency")
SENTENCES = st.lists(
    st.one_of(st.text(max_size=60), st.sampled_from(("Да, 12.", "Так, 12.", "Yes, 12.", "Міст.", "Мост."))), max_size=12
)
TEXTS = st.dictionaries(st.sampled_from(TAGS), SENTENCES, min_size=1, max_size=4)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_every_sentence_stands_in_exactly_one_bead_and_in_order(texts: dict[str, list[str]]) -> None:
    beads = align(texts)
    for tag, sentences in texts.items():
        assert [n for bead in beads for n in bead.rows[tag]] == list(range(len(sentences)))
    assert all(any(bead.rows.values()) and set(bead.rows) == set(texts) for bead in beads)
    assert all(0 <= bead.confidence <= 1 for bead in beads)


WORDS = st.lists(st.sampled_from(["мост", "міст", " ", "з'їзд", "з’їзд", "26", ", ", "\u00a0", "«", '"', "\n", "…"]), max_size=40)
ANYTHING = st.one_of(WORDS.map("".join), st.text(max_size=80))


@given(ANYTHING, ANYTHING)
@settings(max_examples=150, deadline=None)
def test_the_pieces_of_a_difference_are_both_texts(before: str, after: str) -> None:
    pieces = words(before, after)
    assert "".join(piece.before for piece in pieces) == before
    assert "".join(piece.text for piece in pieces if piece.kind in "=+") == after
    assert "".join(piece.before for piece in pieces if piece.kind in "=-") == before


@given(ANYTHING, ANYTHING)
@settings(max_examples=100, deadline=None)
def test_changed_spans_lie_in_their_texts_in_order(one: str, other: str) -> None:
    for text, spans in zip((one, other), spans_changed(one, other), strict=True):
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
