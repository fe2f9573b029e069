"""The network of word contexts is learned from aligned sentences; PyTorch, where it is needed, is not among what tests need."""

from __future__ import annotations

import lzma
import sys
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

import numpy
import pytest
from numpy.typing import NDArray

from workbench.core.errors import FormatError, UsageError
from workbench.mt.phrases.context import Context
from workbench.mt.phrases.network import AROUND, NAMES, OUTSIDE, SCALE, UNKNOWN, Network
from workbench.mt.phrases.subjects import COUNTED
from workbench.training import word_contexts
from workbench.training.english_phrases import Sentence
from workbench.training.extra import has
from workbench.training.word_context_rows import (
    IN_FORMS,
    IN_WORDS,
    OUT_FORMS,
    OUT_WORDS,
    SUBJECTS,
    Rows,
    batch_of,
    commonest,
    gathered,
    held_out,
    leaning,
    passes,
)
from workbench.training.word_contexts import as_arrays, pairs_of, quantised, turned

needs_torch = pytest.mark.skipif(not has("torch"), reason="PyTorch (extra [train]) is not installed")

BRIDGE: Sentence = (
    ["the", "council", "opened", "a", "new", "bridge", "."],
    ["совет", "открыл", "новый", "мост", "."],
    frozenset([(1, 0), (2, 1), (4, 2), (5, 3), (6, 4)]),
)
SHOW: Sentence = (
    ["the", "show", "was", "long", "and", "boring", "."],
    ["показ", "был", "долгим", "и", "скучным", "."],
    frozenset([(1, 0), (2, 1), (3, 2), (4, 3), (5, 4), (6, 5)]),
)
WAY: Sentence = (
    ["they", "show", "us", "the", "right", "way", "."],
    ["они", "показывают", "нам", "верный", "путь", "."],
    frozenset([(0, 0), (1, 1), (2, 2), (4, 3), (5, 4), (6, 5)]),
)
LABEL: Sentence = (["new", "city"], ["новый", "город"], frozenset([(0, 0), (1, 1)]))
VERSE: Sentence = (["and", "thou", "saw"], ["и", "ты", "увидел"], frozenset([(0, 0), (1, 1), (2, 2)]))
TWICE: Sentence = (["city", "hall"], ["городская", "управа", "города"], frozenset([(0, 0), (0, 2), (1, 1)]))

TEXTS = (
    ("The council opened a new bridge .", "Совет открыл новый мост ."),
    ("The show was long and boring .", "Показ был долгим и скучным ."),
    ("They show us the right way .", "Они показывают нам верный путь ."),
    ("Residents show us a new bridge .", "Жители показывают нам новый мост ."),
    ("The show in the city was new .", "Показ в городе был новым ."),
)


def rows(*some: Sentence, source: str = "en", often: int = 10) -> Rows:
    """Sentences, each so often that its words are known."""
    return gathered([sentence for sentence in some for _ in range(often)], source)


def of_names(found: Rows, table: str, numbers: NDArray[Any]) -> list[str]:
    return [found.names[table][number] for number in numbers.tolist()]


def test_the_commonest_are_numbered_behind_what_has_no_name() -> None:
    assert commonest(Counter({"a": 9, "b": 3, "c": 2, "d": 5}), 3, 3) == ["<s>", "<unk>", "a", "d", "b"]
    assert commonest(Counter({"a": 9, "b": 3}), 1, 1) == ["<s>", "<unk>", "a"]
    assert (OUTSIDE, UNKNOWN) == (0, 1)


def test_sentences_become_numbers_and_can_be_read_back() -> None:
    found = rows(BRIDGE, LABEL)
    assert len(found) == 20
    assert of_names(found, IN_WORDS, found.source.of(0)[:, 0]) == BRIDGE[0]
    assert of_names(found, IN_FORMS, found.source.of(0)[:, 1]) == ["the", "cil", "ned", "a", "new", "dge", "#."]
    assert of_names(found, OUT_WORDS, found.target.of(0)[:, 0]) == ["совет", "открыть", "новый", "мост", "."]
    assert of_names(found, OUT_FORMS, found.target.of(0)[:, 1])[1] == "v masc past sing"
    assert of_names(found, IN_WORDS, found.source.of(19)[:, 0]) == LABEL[0]
    assert found.links[found.starts[0] : found.starts[1]].tolist() == [list(link) for link in sorted(BRIDGE[2])]


def test_into_english_the_sides_are_exchanged_and_no_forms_are_told() -> None:
    found = rows(BRIDGE, source="ru")
    assert OUT_FORMS not in found.names
    assert of_names(found, IN_WORDS, found.source.of(0)[:, 0]) == ["совет", "открыть", "новый", "мост", "."]
    assert of_names(found, OUT_WORDS, found.target.of(0)[:, 0]) == BRIDGE[0]
    assert set(found.target.numbers[:, 1].tolist()) == {UNKNOWN}
    assert sorted(map(tuple, found.links[:5].tolist())) == sorted((other, one) for one, other in BRIDGE[2])


def test_rare_words_and_forms_are_unknown() -> None:
    found = gathered([BRIDGE] * 10 + [LABEL] * 2, "en")
    assert found.source.of(11)[:, 0].tolist() == [found.names[IN_WORDS].index("new"), UNKNOWN]
    assert found.target.of(11)[1, 0] == UNKNOWN


def test_what_a_network_knows_already_keeps_its_numbers() -> None:
    first = rows(SHOW, BRIDGE)
    more = gathered([BRIDGE, LABEL], "en", first.names)
    assert more.names == first.names
    assert of_names(more, IN_WORDS, more.source.of(0)[:, 0]) == BRIDGE[0]
    assert of_names(more, IN_WORDS, more.source.of(1)[:, 0]) == ["new", "<unk>"]


def test_sentences_are_taken_more_often_than_labels_and_verses() -> None:
    whole, label, verse = gathered([BRIDGE, LABEL, VERSE], "en").chances.tolist()
    assert 1 == whole > label > verse > 0


def test_some_sentences_are_held_out_and_the_rest_comes_once_a_pass() -> None:
    found = rows(BRIDGE, LABEL, often=200)
    held = set(held_out(found).tolist())
    assert len(held) == 3
    assert max(held) < 200, "sentences alone"
    batches = list(islice(passes(found, 50, numpy.random.default_rng(1)), 20))
    taken = Counter(row for batch in batches for row in batch)
    assert held.isdisjoint(taken)
    assert max(taken.values()) == 1
    for batch in batches:
        filled = [len(found.source.of(row)) + AROUND for row in batch]
        assert sum(filled) >= 50 > sum(filled[:-1])


def test_the_passes_have_no_end_and_no_beginning_without_rows() -> None:
    found = rows(LABEL, often=2)
    assert len(list(islice(passes(found, 1000, numpy.random.default_rng(1)), 5))) == 5
    assert list(passes(gathered([BRIDGE], "en"), 1000, numpy.random.default_rng(1))) == []


def test_a_batch_is_a_stream_with_what_is_outside_between() -> None:
    found = gathered([BRIDGE, LABEL] * 10, "en")
    batch = batch_of(found, [1, 0])
    outside = [OUTSIDE] * AROUND
    label, bridge = (found.source.of(row)[:, 0].tolist() for row in (1, 0))
    assert batch.words.tolist() == [*outside, *label, *outside, *bridge, *outside]
    assert (batch.forms == OUTSIDE).tolist() == (batch.words == OUTSIDE).tolist()
    words, said = batch.words[batch.places], batch.said[:, 0]
    named = dict(zip(of_names(found, IN_WORDS, words[2:]), of_names(found, OUT_WORDS, said[2:]), strict=True))
    assert named == {"council": "совет", "opened": "открыть", "new": "новый", "bridge": "мост", ".": "."}


def test_a_word_is_told_with_the_two_before_and_their_forms() -> None:
    found = rows(BRIDGE)
    own = found.target.of(0).tolist()
    outside = [OUTSIDE, OUTSIDE]
    said = batch_of(found, [0]).said.tolist()
    assert said[0][:6] == [*own[0], *outside, *outside]
    assert said[1][:6] == [*own[1], *own[0], *outside]
    assert said[3][:6] == [*own[3], *own[2], *own[1]]


def test_a_word_is_told_with_what_it_may_agree_with() -> None:
    found = rows(SHOW, WAY)
    names = found.names[SUBJECTS]
    assert list(names[:2]) == ["<s>", COUNTED]
    assert [names[number] for number in batch_of(found, [0]).said[:, 6].tolist()] == ["<s>", *["masc sing"] * 5]
    assert [names[number] for number in batch_of(found, [10]).said[:, 6].tolist()] == ["<s>", *["plur"] * 5]
    assert gathered([SHOW], "en", found.names).names[SUBJECTS] == names, "those of a network that is to learn more"
    assert not rows(SHOW, source="ru").subjects.any()


def test_articles_and_prepositions_that_answer_nothing_go_with_the_word_behind_them() -> None:
    assert leaning([(0, 2), (1, 4)], ["на", "прошлой", "неделе", "в", "школе"], "ru") == [(0, 0), (1, 3)]
    assert leaning([(1, 1), (0, 3)], ["the", "school", "of", "music"], "en") == [(1, 0), (0, 2)]
    assert leaning([(0, 0)], ["школа", "в", "городе"], "ru") == [], "what stands behind answers nothing either"
    assert leaning([(0, 4)], ["the", "very", "old", "stone", "bridge"], "en") == [], "too far away"
    assert leaning([(0, 0), (1, 1)], ["в", "школе"], "ru") == [], "what answers something has its link"


def test_they_are_learned_with_the_others() -> None:
    week: Sentence = (["last", "week"], ["на", "прошлой", "неделе"], frozenset([(0, 1), (1, 2)]))
    assert gathered([week], "en").links.tolist() == [[0, 1], [1, 2], [0, 0]]
    assert gathered([BRIDGE], "ru").links[-2:].tolist() == [[0, 0], [2, 3]], "the articles"


def test_the_links_of_a_word_count_one_together() -> None:
    found = rows(TWICE)
    batch = batch_of(found, [0, 1])
    assert batch.weights.tolist() == [0.5, 0.5, 1.0, 0.5, 0.5, 1.0]
    assert batch.places.tolist() == [2, 2, 3, 6, 6, 7]


def test_rows_without_links_teach_nothing() -> None:
    found = gathered([(["yes"], ["нет"], frozenset())], "en")
    batch = batch_of(found, [0])
    assert len(batch.words) == 2 * AROUND + 1
    assert len(batch.places) == len(batch.said) == len(batch.weights) == 0


@pytest.mark.parametrize("most", [15, 127])
def test_a_weight_is_near_to_what_its_whole_numbers_say(most: int) -> None:
    weight = numpy.random.default_rng(3).normal(size=(9, 30)).astype(numpy.float32)
    weight[4] = 0.0
    weight[5] *= 1000.0
    whole, scales = quantised(weight, most)
    assert (whole.dtype.name, scales.dtype.name) == ("int8", "float16")
    assert numpy.abs(whole).max() == most
    steps = numpy.abs(weight).max(axis=1) / most
    assert (numpy.abs(whole * scales.astype(numpy.float32)[:, None] - weight) <= 0.6 * steps[:, None] + 1e-6).all()


def hand_made(found: Rows, width: int = 8) -> dict[str, NDArray[Any]]:
    """Weights at random as a network of two layers has them."""
    sizes = {name: len(each) for name, each in found.names.items()}
    made: dict[str, tuple[int, ...]] = {
        "words.weight": (sizes[IN_WORDS], width),
        "forms.weight": (sizes[IN_FORMS], width),
        "out.weight": (width, width),
        "out.bias": (width,),
        "out_words.weight": (sizes[OUT_WORDS], width),
        "out_words.bias": (sizes[OUT_WORDS],),
        "behind_1.weight": (width, width),
        "behind_2.weight": (width, width),
    }
    for layer in range(2):
        made |= {f"layers.{layer}.weight": (2 * width, (2 * AROUND + 1) * width), f"layers.{layer}.bias": (2 * width,)}
        made |= {f"norms.{layer}.weight": (width,), f"norms.{layer}.bias": (width,)}
    if OUT_FORMS in sizes:
        forms = sizes[OUT_FORMS]
        made |= {"out_forms.weight": (forms, width), "out_forms.bias": (forms,)}
        made |= {"after_1.weight": (forms, forms), "after_2.weight": (forms, forms)}
        made |= {"forms_behind_1.weight": (forms, width), "forms_behind_2.weight": (forms, width)}
        made |= {"subjects.weight": (sizes[SUBJECTS], forms)}
    random = numpy.random.default_rng(7)
    return {name: random.normal(size=size).astype(numpy.float32) for name, size in made.items()}


@pytest.mark.parametrize(("source", "target"), [("en", "ru"), ("ru", "en")])
def test_what_is_learned_becomes_a_network(source: str, target: str, tmp_path: Path) -> None:
    found = rows(BRIDGE, SHOW, source=source)
    weights = hand_made(found)
    arrays: dict[str, Any] = as_arrays(weights, found.names)
    numpy.savez_compressed(tmp_path / "network.npz", **arrays)
    with numpy.load(tmp_path / "network.npz") as read:
        network = Network(source, target, dict(read))
    assert network.has_forms is (target == "ru")
    assert numpy.abs(arrays[IN_WORDS]).max() <= 15
    sentence = (BRIDGE[0] if source == "en" else BRIDGE[1])[:]
    shares, forms = network.answers(list(sentence))
    assert shares.shape == (len(sentence), len(found.names[OUT_WORDS]))
    assert (forms is not None) is (target == "ru")
    word = BRIDGE[1][3] if target == "ru" else BRIDGE[0][5]
    assert network.numbers(word)[0] == found.names[OUT_WORDS].index("мост" if target == "ru" else "bridge")
    if target == "ru":
        form = weights["after_1.weight"][3, 4] + weights["after_2.weight"][2, 4]
        words = weights["out_words.weight"]
        form += weights["forms_behind_1.weight"][4] @ words[5] + weights["forms_behind_2.weight"][4] @ words[2]
        assert network.form_behind((2, 2), (5, 3), 4) == pytest.approx(float(form), abs=0.6)
        assert network.agreed("", 4) == pytest.approx(float(weights["subjects.weight"][0, 4]), abs=0.05)
    words = weights["out_words.weight"]
    word = words[4] @ (weights["behind_1.weight"] @ words[3] + weights["behind_2.weight"] @ words[2])
    assert network.behind(2, 3, 4) == pytest.approx(float(word), rel=0.2, abs=2.0)


def test_the_tables_have_the_names_of_their_rows() -> None:
    found = rows(BRIDGE)
    arrays = as_arrays(hand_made(found), found.names)
    for table in (IN_WORDS, IN_FORMS, OUT_WORDS, OUT_FORMS, SUBJECTS):
        assert arrays[table + NAMES].tobytes().decode("utf-8").split("\n") == list(found.names[table])
        assert len(arrays[table]) == len(arrays[table + SCALE]) == len(found.names[table])


def test_a_network_from_english_gives_its_words_to_the_other_direction() -> None:
    found = rows(BRIDGE)
    made = hand_made(found)
    weights, names = turned(made, found.names)
    assert set(weights) == {"words.weight", "out_words.weight"}
    assert weights["words.weight"] is made["out_words.weight"]
    assert (names[IN_WORDS], names[IN_FORMS], names[OUT_WORDS]) == (
        found.names[OUT_WORDS],
        found.names[OUT_FORMS],
        found.names[IN_WORDS],
    )
    assert OUT_FORMS not in names
    with pytest.raises(UsageError, match="of the other direction"):
        turned(weights, names)


def test_of_a_corpus_the_pairs_are_read_once_each(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.tsv.xz"
    lines = [
        "A bridge.\tМост.\tМіст.",
        "A bridge.\tМост.\t",
        "A school.\t\tШкола.",
        "\tШкола.\tШкола.",
        f"{'long ' * 60}\tДолго.\t",
    ]
    corpus.write_bytes(lzma.compress("\n".join(lines).encode("utf-8")))
    assert pairs_of(corpus) == [("A bridge.", "Мост.")]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["--from", "ru"], "the same language"), ([], "there is no corpus"), (["--to", "uk"], "invalid choice")],
)
def test_wrong_input_is_one_clear_line(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["word_contexts", str(tmp_path / "corpus.tsv.xz"), str(tmp_path), *arguments])
    with pytest.raises(SystemExit) as stopped:
        word_contexts.main()
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


def corpus_in(folder: Path) -> Path:
    """A corpus of a few sentences, so often that they can be learned by heart."""
    lines = [f"{english}\t{russian}\t" for english, russian in TEXTS]
    numbered = [line.replace(" .", f" {number} .") for number in range(60) for line in lines]
    path = folder / "corpus.tsv.xz"
    path.write_bytes(lzma.compress("\n".join(numbered).encode("utf-8")))
    return path


@needs_torch
@pytest.mark.timeout(600)
def test_a_network_learns_by_heart_and_answers_as_it_was_learned() -> None:
    import torch

    from workbench.training import word_context_net
    from workbench.training.word_context_net import Settings

    found = rows(BRIDGE, SHOW, WAY, often=100)
    told: list[str] = []
    settings = Settings(None, 200, width=32, layers=2, places=300, rate=5e-3, warmup=10, check=50)
    weights = word_context_net.learned(found, settings, {}, told.append, lambda _: None)
    assert told[-1].startswith("done: held out: words 0.")
    assert len(told) == 5
    network = Network("en", "ru", as_arrays(weights, found.names))
    noun, verb = (Context(network, list(sentence[0])) for sentence in (SHOW, WAY))
    assert noun.likely(("показ",), 1, 2) > noun.likely(("показывать",), 1, 2) + 1
    assert verb.likely(("показывать",), 1, 2) > verb.likely(("показ",), 1, 2) + 1
    net = word_context_net.net_of(found, settings)
    net.load_state_dict({name: torch.from_numpy(each) for name, each in weights.items()})
    net.eval()
    edge = [[OUTSIDE, OUTSIDE]] * AROUND
    stream = torch.from_numpy(numpy.concatenate([edge, found.source.of(100), edge])).long()
    with torch.no_grad():
        expected = torch.log_softmax(net.out_words(net.states(*stream.T)), 1).numpy()[AROUND:-AROUND]
    answered, _ = network.answers(list(SHOW[0]))
    best = expected.argmax(axis=1)
    assert (answered.argmax(axis=1) == best)[numpy.exp(expected.max(axis=1)) > 0.8].all()
    linked = [place for place, _ in SHOW[2]]
    assert numpy.abs(answered[linked].max(axis=1) - expected[linked].max(axis=1)).max() < 0.3


@needs_torch
@pytest.mark.timeout(600)
def test_the_part_of_the_words_that_is_looked_at_tells_the_loss_of_all() -> None:
    import torch

    from workbench.training import word_context_net
    from workbench.training.word_context_net import Settings

    found = rows(BRIDGE, SHOW, WAY)
    net = word_context_net.net_of(found, Settings(None, 1, width=16, layers=1))
    batch = batch_of(found, list(range(30)))
    torch.manual_seed(1)
    with torch.no_grad():
        part = float(net.train().losses(batch)[0])
        whole = float(net.eval().losses(batch)[0])
    assert part == pytest.approx(whole, rel=0.1)


@needs_torch
@pytest.mark.skipif(not has("systran_align"), reason="systran-align (extra [train]) is not installed")
@pytest.mark.timeout(600)
def test_the_command_makes_both_directions_one_from_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = corpus_in(tmp_path)

    def ran(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["word_contexts", str(corpus), str(tmp_path), "--minutes", "0.05", *arguments])
        return word_contexts.main()

    assert ran() == 0
    assert ran("--from", "ru", "--to", "en", "--base", str(tmp_path / "context-en-ru.npz")) == 0
    assert ran("--base", str(tmp_path / "context-en-ru.npz")) == 0
    assert "held out: words" in capsys.readouterr().err
    for source, target, words in (("en", "ru", ["the", "show"]), ("ru", "en", ["показ", "был"])):
        with numpy.load(tmp_path / f"context-{source}-{target}.npz") as arrays:
            network = Network(source, target, dict(arrays))
        assert network.has_forms is (target == "ru")
        assert len(network.answers(words)[0]) == len(words)
    assert ran("--base", str(tmp_path / "context-ru-en.npz")) == 2
    assert "of the other direction" in capsys.readouterr().err
    assert ran("--base", str(corpus)) == 2
    assert "this is no network of word contexts" in capsys.readouterr().err


def test_a_base_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no network of word contexts"):
        word_contexts.read_base(tmp_path / "none.npz", "en")
    numpy.savez_compressed(tmp_path / "other.npz", table=numpy.zeros(3))
    with pytest.raises(FormatError, match="it names no words"):
        word_contexts.read_base(tmp_path / "other.npz", "en")


@pytest.mark.parametrize("source", ["en", "ru"])
def test_a_network_can_be_learned_on_from_its_file(source: str, tmp_path: Path) -> None:
    found = rows(BRIDGE, SHOW, source=source)
    made = hand_made(found)
    arrays: dict[str, Any] = as_arrays(made, found.names)
    numpy.savez_compressed(tmp_path / "network.npz", **arrays)
    weights, names = word_contexts.read_base(tmp_path / "network.npz", source)
    assert names == {name: list(each) for name, each in found.names.items()}
    assert weights.keys() == made.keys()
    for name, each in weights.items():
        assert each.shape == made[name].shape
        assert numpy.abs(each - made[name]).max() < 0.2, name
    again = as_arrays(weights, names)
    assert all((again[name] == each).mean() > 0.98 for name, each in arrays.items())
