"""A glossary file that is read and written entry by entry is the file that is read and written as a whole."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import FormatError
from workbench.formats import tbx
from workbench.text.writing.clean import clean

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12).map(
    lambda text: " ".join(clean(text).split())  # as texts are when they come in
)
names = st.sampled_from(["c1", "c2", "c10", "bridge", 'a"b', "x&y", "</conceptEntry>"])
terms = st.builds(Term, texts.filter(bool), st.sampled_from(TermStatus), note=texts)
concepts = st.builds(
    lambda name, group, note: Concept(name, {"en": (group,)}, note=note), names, terms, st.lists(texts, max_size=3).map("\n".join)
)
glossaries = st.lists(concepts, max_size=6, unique_by=lambda concept: concept.id)
breaks = st.sampled_from(["", "<!-- checked -->", "  ", "\n", "\t<x/>"])


@settings(max_examples=150)
@given(first=glossaries, second=glossaries, third=glossaries, comment=breaks, place=st.integers(0, 2000))
def test_entry_by_entry_or_as_a_whole_is_the_same(
    first: list[Concept], second: list[Concept], third: list[Concept], comment: str, place: int
) -> None:
    document = tbx.NO_DOCUMENT
    for glossary in (first, second, third):
        data = tbx.dumps(glossary)
        document = document.reread(data, "test")
        assert list(document.concepts) == tbx.loads(data, "test")
        assert document.written(document.concepts, document.frame) == data
    # Somebody else's hand in the layout changes nothing in what is read.
    data = tbx.dumps(third)
    gap = data.find(b"\n", place % len(data)) + 1
    touched = data[:gap] + comment.encode() + data[gap:]
    try:
        expected = tbx.loads(touched, "test")
    except FormatError:
        return
    assert list(document.reread(touched, "test").concepts) == expected


@settings(max_examples=60)
@given(glossary=glossaries.filter(bool), text=texts)
def test_an_edit_changes_only_its_own_entry(glossary: list[Concept], text: str) -> None:
    data = tbx.dumps(glossary)
    document = tbx.NO_DOCUMENT.reread(data, "test")
    changed = [replace(document.concepts[0], note=text), *document.concepts[1:]]
    written = document.written(changed, document.frame)
    assert written == tbx.dumps(changed)
    again = document.reread(written, "test")
    assert all(one is other for one, other in zip(again.concepts[1:], document.concepts[1:], strict=True) if document.blocks)
