"""From weights to CTranslate2 and back, packages and their metadata, and what is said when something is amiss."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy
import pytest

from workbench.core.errors import FormatError, InputError, NotFoundError, PackageError
from workbench.mt.engine import Engine
from workbench.mt.folders import STARTER
from workbench.mt.installed import bundled
from workbench.mt.packages import install_file
from workbench.training import base, ctranslate, export, job, portable, prepare, vocabulary, weights
from workbench.training.evaluate import Score, evaluate, every_route, from_file, from_pairs, model_in, score
from workbench.training.extra import has
from workbench.training.pairs import Pair
from workbench.training.settings import Outcome
from workbench.training.weights import Shape, Weights

SENTENCES = ["Мост открыт.", "Ремонт занял 26 месяцев.", "Движение началось в мае."]


@pytest.fixture(scope="module")
def starter() -> Weights:
    """The bundled model's weights."""
    return ctranslate.read(STARTER / "model")


def translated(folder: Path, source: str = "ru", target: str = "uk") -> list[str]:
    """What the model in a folder makes of some sentences, itself."""
    ways = (replace(each, phrases=False) for each in bundled(folder).directions)
    way = next(each for each in ways if (each.source, each.target) == (source, target))
    return [found.text for found in Engine().render(SENTENCES, way)]


def table(path: Path, rows: list[tuple[str, str]]) -> Path:
    """A TSV of Russian and Ukrainian rows."""
    path.write_text("ru\tuk\n" + "".join(f"{ru}\t{uk}\n" for ru, uk in rows), encoding="utf-8")
    return path


def test_the_bundled_model_is_read_and_written_again_unchanged(starter: Weights, tmp_path: Path) -> None:
    pieces = vocabulary.load(STARTER / "sentencepiece.model")
    before = {name: array.copy() for name, array in starter.arrays.items()}
    card = export.Card("2.0", 30, {("ru", "uk"): 15.0}, mended=True)
    for _ in range(2):  # writing rounds in place; what is written must be a copy
        export.write(starter, pieces, [("ru", "uk"), ("uk", "ru")], card, tmp_path)
        assert translated(tmp_path) == translated(STARTER)
    assert all((starter.arrays[name] == array).all() for name, array in before.items())


def test_the_first_head_answers_for_word_alignment(starter: Weights, tmp_path: Path) -> None:
    ctranslate.write(starter, [str(n) for n in range(starter.shape.vocab)], tmp_path)
    data = (tmp_path / "model.bin").read_bytes()
    place = data.index(b"decoder/alignment_heads\0") + len(b"decoder/alignment_heads\0")
    assert data[place : place + 8] == b"\0\2\2\0\0\0\1\0"  # no dimension, int16, two bytes: 1


def test_weights_survive_a_narrow_door(starter: Weights, tmp_path: Path) -> None:
    written = weights.save(starter, tmp_path / "parts")
    again = weights.load(tmp_path / "parts")
    assert [path.name for path in written] == ["part0"]
    assert again.shape == starter.shape
    for name, array in starter.arrays.items():
        limit = numpy.abs(array).max() / 127 if array.ndim == 2 else 0
        assert numpy.abs(again.arrays[name] - array).max() <= limit


def test_a_larger_vocabulary_changes_no_translation(starter: Weights, tmp_path: Path) -> None:
    pieces = vocabulary.extended(vocabulary.load(STARTER / "sentencepiece.model"))
    grown = starter.grown(len(pieces))
    assert grown.arrays["embedding.weight"].shape == (len(pieces), starter.shape.width)
    export.write(grown, pieces, [("ru", "uk")], export.Card("2.0", 30, {}, mended=True), tmp_path)
    assert translated(tmp_path) == translated(STARTER)


def test_a_direction_that_the_base_does_better_is_a_preview(starter: Weights) -> None:
    after = [Score("ru", "uk", 19.0, 50.0, 200), Score("uk", "ru", 23.0, 53.0, 200)]
    before = [Score("ru", "uk", 20.5, 52.0, 200), Score("uk", "ru", 22.0, 52.0, 200)]
    card = export.card("1.3", 400, after, before=before)
    assert [export.metadata(*pair, card)["preview"] for pair in (("ru", "uk"), ("uk", "ru"))] == [True, False]
    outcome = Outcome(starter, (), steps=1, seconds=1.0, finished=True)
    assert job.Result(tuple(before), tuple(after), (), outcome).worse == ["ru-uk"]


def test_a_direction_below_twelve_or_hardly_measured_is_a_preview() -> None:
    scores = [Score("ru", "uk", 11.9, 40.0, 300), Score("uk", "ru", 12.0, 40.0, 100), Score("uk", "en", 30.0, 60.0, 99)]
    card = export.card("1.3", 400, scores)
    said = {pair: export.metadata(*pair, card) for pair in (("ru", "uk"), ("uk", "ru"), ("en", "ru"), ("uk", "en"))}
    assert [each["preview"] for each in said.values()] == [True, False, True, True]
    assert said["uk", "ru"] == {
        "package_version": "1.3",
        "argos_version": "1.9.0",
        "type": "translate",
        "from_code": "uk",
        "from_name": "Ukrainian",
        "to_code": "ru",
        "to_name": "Russian",
        "target_prefix": "<2ru>",
        "preview": False,
        "longest_sentence": 180,
    }


def test_packages_install_and_translate(starter: Weights, tmp_path: Path) -> None:
    pieces = vocabulary.load(STARTER / "sentencepiece.model")
    ways = [("ru", "uk"), ("uk", "ru")]
    export.write(starter, pieces, ways, export.Card("1.3", 30, {}), tmp_path)
    files = export.package(tmp_path, ways)
    assert [path.name for path in files] == ["translate-ru_uk-1_3.argosmodel", "translate-uk_ru-1_3.argosmodel"]
    done = install_file(files[0], folder=tmp_path / "packages")
    assert (done.direction.source, done.direction.target, done.direction.version) == ("ru", "uk", "1.3")
    with zipfile.ZipFile(files[1]) as archive:
        assert json.loads(archive.read("translate-uk_ru-1_3/metadata.json"))["target_prefix"] == "<2ru>"


def test_the_bundled_model_alone_is_a_base_and_says_so() -> None:
    found = base.load("starter")
    assert found is not None
    assert found.directions == (("ru", "uk"), ("uk", "ru"))
    assert "there is no checkpoint" in found.note
    assert found.weights.shape.vocab == len(found.vocabulary)
    assert base.load("none") is None


def test_a_checkpoint_is_preferred_to_rounded_weights(starter: Weights, tmp_path: Path) -> None:
    shutil.copytree(STARTER, tmp_path / "base")
    weights.save(starter, tmp_path / "base" / "checkpoint")
    found = base.load(str(tmp_path / "base"))
    assert found is not None
    assert "checkpoint" in found.note
    assert "rounded" not in found.note
    assert found.longest == 30


def test_what_is_no_base_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="name a folder, 'starter' or 'none'"):
        base.load(str(tmp_path / "missing"))
    with pytest.raises(NotFoundError, match=r"no sentencepiece\.model"):
        base.load(str(tmp_path))
    shutil.copy(STARTER / "sentencepiece.model", tmp_path)
    with pytest.raises(NotFoundError, match="neither checkpoint/part0 nor"):
        base.load(str(tmp_path))
    (tmp_path / "part0").write_bytes(b"nothing")
    with pytest.raises(FormatError, match="do not make up a model"):
        base.load(str(tmp_path))


@pytest.mark.parametrize("change", [b"WhisperSpec", b""], ids=["another kind", "cut off"])
def test_a_model_of_another_kind_cannot_be_trained_further(tmp_path: Path, change: bytes) -> None:
    data = (STARTER / "model" / "model.bin").read_bytes()
    found = data[:5000] if not change else data.replace(b"TransformerSpec", change.ljust(15))
    (tmp_path / "model.bin").write_bytes(found)
    with pytest.raises(PackageError, match="only models that the workbench has trained"):
        ctranslate.read(tmp_path)


def test_pairs_become_material(sentences: list[Pair], tmp_path: Path) -> None:
    file = table(tmp_path / "t.tsv", [pair.texts for pair in sentences])
    lines: list[str] = []
    found = prepare.gather([file], say=lines.append)
    assert found.directions == (("ru", "uk"), ("uk", "ru"))
    assert len(found.held) + len(found.train) / 2 <= len(sentences) * 1.3
    assert any("held out" in line for line in lines)
    assert any("systran-align" in line for line in lines) is not has("systran_align")
    only = prepare.gather([file], base_name="none", targets=["ru"])
    assert only.directions == (("uk", "ru"),)
    assert only.start is None


def test_too_few_pairs_are_refused_with_the_reasons(tmp_path: Path) -> None:
    file = table(tmp_path / "t.tsv", [("Мост открыт.", "Міст відкрито."), ("Мост открыт.", "Міст відкрито.")])
    with pytest.raises(InputError, match=r"1 usable pairs are too few to learn from \(left out: 1 doubled\)"):
        prepare.gather([file])


def test_a_folder_for_another_machine_is_complete_and_comes_back_as_packages(
    sentences: list[Pair], starter: Weights, tmp_path: Path
) -> None:
    file = table(tmp_path / "t.tsv", [pair.texts for pair in sentences])
    material = prepare.gather([file])
    names = {path.name for path in portable.save(material, tmp_path / "job")}
    assert names == {"examples0.npz", "check.npz", "sentencepiece.model", "part0"}
    with pytest.raises(NotFoundError, match="no weights"):
        portable.pack(tmp_path / "job", [("ru", "uk")], version="1.0")
    weights.save(starter.grown(len(material.vocabulary)), tmp_path / "job" / portable.TRAINED)
    scores, files = portable.pack(tmp_path / "job", [("ru", "uk")], version="1.0")
    assert scores == []
    assert [path.name for path in files] == ["translate-ru_uk-1_0.argosmodel"]


def test_tests_are_made_of_a_file_in_all_its_directions(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", [("Мост открыт.", "Міст відкрито."), ("Да.", "Так.")])
    assert set(from_file(path)) == {("ru", "uk"), ("uk", "ru")}
    assert from_file(path, [("uk", "ru")], limit=1) == {("uk", "ru"): [("Міст відкрито.", "Мост открыт.")]}
    with pytest.raises(InputError, match="no texts for en-ru"):
        from_file(path, [("en", "ru")])
    pairs = [Pair(("ru", "uk"), ("Да.", "Так."))]
    assert from_pairs(pairs, [("uk", "ru")]) == {("uk", "ru"): [("Так.", "Да.")]}


@pytest.mark.skipif(not has("sacrebleu"), reason="sacreBLEU (extra [train]) is not installed")
def test_scores_are_those_of_sacrebleu() -> None:
    assert score("ru", "uk", ["Міст відкрито для руху."], ["Міст відкрито для руху."]).bleu == 100.0
    found = evaluate(model_in(STARTER), {("ru", "uk"): [("Мост открыт.", "Міст відкрито.")], ("en", "ru"): [("Yes.", "Да.")]})
    assert [(each.source, each.target, each.sentences) for each in found] == [("ru", "uk", 1)]


@pytest.mark.skipif(not has("sacrebleu"), reason="sacreBLEU (extra [train]) is not installed")
def test_every_way_to_translate_is_measured_beside_the_others() -> None:
    found = every_route(model_in(STARTER), {("ru", "uk"): [("Мост открыт.", "Міст відкрито.")], ("en", "ru"): [("Yes.", "Да.")]})
    assert [(label.startswith("starter ru→uk"), each.source, each.sentences) for label, each in found] == [(True, "ru", 1)]


def test_a_model_that_has_learned_terms_says_so() -> None:
    assert export.metadata("ru", "uk", export.card("1.0", 100, terms=True))["term_annotation"] is True
    assert "term_annotation" not in export.metadata("ru", "uk", export.card("1.0", 100))


def test_no_shape_has_an_array_without_a_name(starter: Weights) -> None:
    assert set(starter.arrays) == {ours for ours, _ in ctranslate.names(starter.shape)}
    assert starter.shape == Shape(8012, 256, 1024, 4, 3, 2)
