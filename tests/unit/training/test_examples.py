"""Vocabulary, terms, placeables and word alignment: what becomes of a pair before a model sees it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from workbench.core.errors import FormatError, InputError, PackageError, WorkbenchError
from workbench.mt.folders import STARTER
from workbench.mt.marks import TERM, TERM_END
from workbench.training import alignment, examples, shards, vocabulary
from workbench.training.alignment import UNLINKED, one_to_one, piece_links, pieces_of_words, words
from workbench.training.annotation import Term, alike, is_content, pick_terms, with_placeholders, with_terms
from workbench.training.examples import Examples, build
from workbench.training.extra import need
from workbench.training.pairs import Pair
from workbench.training.vocabulary import PLACEHOLDERS, Vocabulary

BOTH = {("ru", "uk"), ("uk", "ru")}
DIAGONAL = frozenset((n, n) for n in range(20))


def test_a_new_vocabulary_has_every_symbol_and_keeps_texts_as_they_are(pieces: Vocabulary) -> None:
    assert {"<2en>", "<2ru>", "<2uk>", TERM, TERM_END, *PLACEHOLDERS} <= set(pieces.pieces)
    for text in ("Міст «Північний»: 12 345 грн…", "⟦1⟧Мост⟦2⟧ открыт", "a_b@example.org 😀"):
        assert pieces.decode(pieces.encode(text)) == text


def test_the_symbols_are_added_to_a_vocabulary_and_change_nothing_else(shared: Path) -> None:
    old = vocabulary.load(shared / "starter-mt" / "release" / "sentencepiece.model")
    new = vocabulary.extended(old)
    assert new.pieces[: len(old)] == old.pieces
    assert len(new) == len(old) + 2 + len(PLACEHOLDERS)
    assert new.encode("Мост открыт.") == old.encode("Мост открыт.")
    assert vocabulary.extended(new) is new


def test_the_bundled_vocabulary_has_the_symbols() -> None:
    bundled = vocabulary.load(STARTER / "sentencepiece.model")
    assert vocabulary.extended(bundled) is bundled
    assert "⟦3⟧" in [bundled.pieces[n] for n in bundled.encode("Мост ⟦3⟧.")]


def test_no_text_can_contain_a_control_symbol(pieces: Vocabulary) -> None:
    for symbol in ("<2uk>", TERM, TERM_END):
        assert pieces.id(symbol) not in pieces.encode(f"слово {symbol} слово")


@pytest.mark.parametrize("text", ["Мост открыт.", "⟦1⟧Мост⟦2⟧, 14 июня!", "Ціна: 5 € 😀 так"])
def test_pieces_know_where_they_stand(pieces: Vocabulary, text: str) -> None:
    ids = pieces.encode(text)
    spans = pieces.spans(text, ids)
    assert spans is not None
    assert "".join(text[start:end] for start, end in spans) == text.replace(" ", "")


def test_a_tokenizer_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sentencepiece.model").write_bytes(b"no model")
    with pytest.raises(PackageError, match="no SentencePiece model"):
        vocabulary.load(tmp_path / "sentencepiece.model")
    with pytest.raises(InputError, match="no vocabulary"):
        vocabulary.train([], 600)


def test_a_term_is_named_behind_its_word_and_the_rest_stays(pieces: Vocabulary) -> None:
    text = "Совет открыл старый мост."
    ids = pieces.encode(text)
    spans = pieces.spans(text, ids)
    assert spans is not None
    of_words = pieces_of_words(words(text), spans)
    found, places = with_terms(ids, of_words, [Term(3, "міст")], pieces)
    start, end = found.index(pieces.id(TERM)), found.index(pieces.id(TERM_END))
    assert pieces.decode(found[start + 1 : end]) == "міст"
    assert found[:start] + found[end + 1 :] == ids
    assert [found[place] for place in places] == ids
    assert pieces.decode(found[:start]) == "Совет открыл старый мост"


def test_terms_are_content_words_in_their_dictionary_form() -> None:
    source, target = words("Совет открыл старый мост при городе."), words("Рада відкрила старий міст при місті.")
    linked = {n: n for n in range(len(source))}
    seen = {term.lemma for seed in range(60) for term in pick_terms(source, target, linked, ("ru", "uk"), Random(seed))}
    assert {"рада", "старий", "міст", "місто"} <= seen
    assert not any("при" in lemma.split() or "відкрила" in lemma for lemma in seen)
    assert any(" " in lemma for lemma in seen)
    assert not is_content(words("после")[0], "ru")


def test_placeables_stand_in_answering_places() -> None:
    texts = ("Совет выделил 500 рублей.", "Рада виділила 500 гривень.")
    both = (words(texts[0]), words(texts[1]))
    assert alike(*both) == {2: 2}
    for seed in range(20):
        made = with_placeholders(texts, both, {2: 2, 3: 3, 4: 4}, Random(seed))
        assert made is not None
        left, right = ([mark for mark in words(text) if mark.text in PLACEHOLDERS] for text in made)
        assert [mark.text for mark in left] == [mark.text for mark in right]
        assert left
        assert made[0].endswith(".")
        assert made[1].endswith(".")
    assert with_placeholders(texts, both, {4: 4}, Random(1)) is None  # a full stop


def test_links_of_words_become_links_of_pieces() -> None:
    links = {(0, 0), (1, 1), (2, 1), (2, 2)}
    assert one_to_one(frozenset(links)) == {0: 0}
    source, target = [[0, 1], [2], [3, 4]], [[1], [2, 3], [4]]
    assert piece_links(links, source, target, 6) == [UNLINKED, 0, 2, 2, 3, UNLINKED]


def test_every_pair_gives_both_directions_and_some_richer_ones(sentences: list[Pair], pieces: Vocabulary) -> None:
    links = [frozenset((n, n) for n in range(len(words(pair.texts[0])))) for pair in sentences]
    same = [len(words(pair.texts[0])) == len(words(pair.texts[1])) for pair in sentences]
    kept = [(pair, found) for pair, found, fits in zip(sentences, links, same, strict=True) if fits] * 10
    found = build([pair for pair, _ in kept], pieces, BOTH, [each for _, each in kept])
    sources = [_text(found, row, 0) for row in found.rows]
    terms = sum(pieces.id(TERM) in text for text in sources)
    marked = sum(any(pieces.id(mark) in text for mark in PLACEHOLDERS) for text in sources)
    assert 0.05 * len(kept) < terms / 2 < 0.15 * len(kept)
    assert 0.02 * len(kept) < marked / 2 < 0.09 * len(kept)
    assert len(found) == 2 * len(kept) + terms + marked
    assert not any(pieces.id(TERM) in _text(found, row, 2) for row in found.rows)
    assert {pieces.pieces[row[4]] for row in found.rows} == {"<2ru>", "<2uk>"}


def test_links_of_a_pair_with_terms_still_point_at_the_words(pieces: Vocabulary) -> None:
    pair = Pair(("ru", "uk"), ("Город открыл старый мост.", "Місто відкрило старий міст."))
    found = build([pair] * 200, pieces, {("ru", "uk")}, [DIAGONAL - {(n, n) for n in range(5, 20)}] * 200)
    row = next(row for row in found.rows if pieces.id(TERM) in _text(found, row, 0))
    source, target = _text(found, row, 0), _text(found, row, 2)
    answers = found.links[row[2] : row[2] + row[3]]
    assert source[answers[-1]] == target[-1] == pieces.encode("а.")[-1]
    assert all(answer < len(source) for answer in answers if answer != UNLINKED)


def test_only_the_directions_asked_for_are_made(sentences: list[Pair], pieces: Vocabulary) -> None:
    found = build(sentences, pieces, {("uk", "ru")}, enrich=False)
    assert len(found) == len(sentences)
    assert {pieces.pieces[row[4]] for row in found.rows} == {"<2ru>"}
    with pytest.raises(InputError, match="no pair is short enough"):
        build([Pair(("ru", "uk"), ("мост " * 200, "міст " * 200))], pieces, BOTH)


def test_examples_survive_files_and_shards(sentences: list[Pair], pieces: Vocabulary, tmp_path: Path) -> None:
    english = [Pair(("en", "ru"), ("The bridge is open.", "Мост открыт."))]
    whole = build([*sentences, *english], pieces, {*BOTH, ("en", "ru")})
    cut = list(shards.cut(whole, 300))
    assert len(cut) > 3
    for n, shard in enumerate(cut):
        examples.save(shard, tmp_path / f"{n}.npz")
    again = shards.joined([examples.load(tmp_path / f"{n}.npz") for n in range(len(cut))])
    assert again.pairs == whole.pairs
    assert [_all(again, row) for row in again.rows] == [_all(whole, row) for row in whole.rows]
    (tmp_path / "x.npz").write_bytes(b"PK\x03\x04 no examples")
    with pytest.raises(FormatError, match="holds no examples"):
        examples.load(tmp_path / "x.npz")
    with pytest.raises(InputError, match="No such file"):
        examples.load(tmp_path / "missing.npz")


def test_a_missing_package_is_named_with_the_extra_that_brings_it() -> None:
    with pytest.raises(
        WorkbenchError, match=r"training needs .*, of the extra \[train\], which is missing; install it: pip install no"
    ):
        need("no_such_module_at_all", "training")


@pytest.mark.skipif(not alignment.available(), reason="systran-align (extra [train]) is not installed")
def test_words_are_aligned(sentences: list[Pair]) -> None:
    found = alignment.align(sentences)
    right = sum((n, n) in links for links in found for n in range(4))
    assert right > 0.8 * 4 * len(sentences)


def _text(found: Examples, row: list[int], column: int) -> list[int]:
    return [int(piece) for piece in found.tokens[row[column] : row[column] + row[column + 1]]]


def _all(found: Examples, row: list[int]) -> tuple[object, ...]:
    links = found.links[row[2] : row[2] + row[3]].tolist()
    return _text(found, row, 0), _text(found, row, 2), links, int(row[4]), found.pairs[row[5]]
