"""What holds for any text at all."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.text import words
from workbench.text.calendar import periods, times
from workbench.text.detect import detect
from workbench.text.numbers import numbers
from workbench.text.script import defects
from workbench.text.sentences import segments, sentences
from workbench.text.typography import fold, folded
from workbench.text.words import tokens
from workbench.text.writing.clean import clean

CHARACTERS = (
    "абвгдеёжийіїєґыэъьАЯІЇ abcxyzABI'’ʼ`\"«»“”„—–-−.,!?…:;()[]0123456789%№⟦⟧"
    "\u00a0\u202f\u0301\u0306\u0308\u00ad\u200b\t\n\r\x1b]"
)
ANY = st.one_of(st.text(max_size=60), st.text(alphabet=CHARACTERS, max_size=80))
CONTROLS = st.text(
    alphabet=st.one_of(
        st.characters(max_codepoint=0x9F), st.sampled_from("\u2028\u2029\u202e\u2066\ufeff[]m;0aжЯ\\\x1b\x9b\x07\x9c")
    ),
    max_size=60,
)
LANGUAGES = st.sampled_from(["ru", "uk", "en", "en-x-agency", "und", "pl"])


@given(st.one_of(ANY, CONTROLS))
def test_cleaned_text_holds_no_control_characters(text: str) -> None:
    cleaned = clean(text)
    assert all(sign in "\n\t" or unicodedata.category(sign) != "Cc" for sign in cleaned)
    assert not set(cleaned) & set("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@given(st.one_of(ANY, CONTROLS))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet="абвАБВxyz 0-9.,«»\t\n'’—\u00a0\u0301", max_size=60))
def test_cleaning_leaves_prose_alone(text: str) -> None:
    assert clean(text) == text


@given(ANY, st.booleans())
def test_folding_with_offsets_gives_the_same_text(text: str, case: bool) -> None:
    result = folded(text, case=case)
    assert result.text == fold(text, case=case)
    assert len(result.offsets) == len(result.text) + 1
    assert list(result.offsets) == sorted(result.offsets)
    assert result.offsets[-1] == len(text)


@given(ANY, st.booleans(), st.data())
def test_a_span_of_folded_text_folds_to_itself(text: str, case: bool, data: st.DataObject) -> None:
    result = folded(text, case=case)
    start = data.draw(st.integers(0, len(result.text)))
    end = data.draw(st.integers(start, len(result.text)))
    first, last = result.span(start, end)
    assert 0 <= first <= last <= len(text)
    if start < end:
        assert result.text[start:end] in fold(text[first:last], case=case)


@example("ё\u0308", False)  # a second diaeresis
@given(st.text(alphabet=CHARACTERS, max_size=60), st.booleans())
def test_folding_twice_changes_nothing(text: str, case: bool) -> None:
    once = fold(text, case=case)
    assert fold(once, case=case) == once


@given(st.text(alphabet="абвгдеёжийіїєґъщЭЯІЇЄҐЁЙ abzABZ`'\"-_~@\n0", max_size=40), st.booleans())
def test_plain_words_fold_as_all_others_do(text: str, case: bool) -> None:
    assert fold(text, case=case) == fold(f"{text}\u00ad", case=case)  # what has something folded away is never plain


@given(ANY)
def test_tokens_are_the_whole_text(text: str) -> None:
    found = tokens(text)
    assert "".join(token.text for token in found) == text
    assert all(text[token.start : token.end] == token.text for token in found)
    assert [token.start for token in found] == [0, *(token.end for token in found)][: len(found)]


@given(ANY)
@example("foo_bar слово- слова' ab\u0301 ё-то д'Артаньян x2 abc1")
def test_plain_words_are_cut_as_all_others_are(text: str) -> None:
    without_plain = re.compile(words._TOKEN.pattern.partition("|")[2])
    assert [token.text for token in tokens(text)] == [found[0] for found in without_plain.finditer(text)]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=CHARACTERS, max_size=80), LANGUAGES)
def test_sentences_cover_everything_but_white_space(text: str, language: str) -> None:
    spans = sentences(text, language)
    covered = {place for start, end in spans for place in range(start, end)}
    assert all(place in covered or text[place].isspace() for place in range(len(text)))
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=CHARACTERS, max_size=80), LANGUAGES)
def test_segments_lose_no_letters(text: str, language: str) -> None:
    joined = "".join(segment.text for segment in segments(text, language))
    assert "".join(joined.split()) == "".join(text.split())


@settings(deadline=None)
@given(ANY, LANGUAGES)
def test_numbers_and_defects_stand_where_they_say(text: str, language: str) -> None:
    for number in numbers(text, language):
        assert text[number.start : number.end] == number.text
    for defect in defects(text, language):
        assert text[defect.start : defect.end] == defect.text


@settings(deadline=None)
@given(ANY)
def test_detection_always_answers(text: str) -> None:
    detection = detect(text)
    assert detection.language in ("ru", "uk", "en", "und")
    assert detection.reason


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
@given(st.data())
@settings(max_examples=40)
def test_whatever_matches_a_time_or_a_period_has_one_of_its_signs(language: str, data: st.DataObject) -> None:
    letters = st.sampled_from("абвгдежзийклмнопрстуфхцчшщыьэюяіїєґabcdefghijklmnopqrstuvwxyzIVX0123456789 .:-'")
    patterns = [(signs, re.compile(pattern)) for signs, pattern in times._patterns(language)]
    patterns += [([*signs[language]], periods._compiled(language)[family]._pattern) for family, signs in periods._SIGNS.items()]
    signs, pattern = data.draw(st.sampled_from(patterns))
    match = pattern.search(data.draw(st.from_regex(pattern, alphabet=letters)))
    assert match is None or any(sign in match[0].lower() for sign in signs), pattern.pattern
