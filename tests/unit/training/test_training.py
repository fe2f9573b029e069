"""Training itself. PyTorch is not among the packages that tests need: run by hand where the extra [train] is installed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from workbench.core.errors import FormatError, UsageError
from workbench.mt.decoding import Settings as Search
from workbench.mt.engine import Engine
from workbench.mt.translator import MachineTranslator
from workbench.training import job, prepare
from workbench.training.alignment import UNLINKED
from workbench.training.extra import has
from workbench.training.pairs import Pair
from workbench.training.prepare import Material
from workbench.training.settings import Settings
from workbench.training.vocabulary import BOS, EOS
from workbench.training.weights import Shape

pytestmark = [
    pytest.mark.skipif(not has("torch"), reason="PyTorch (extra [train]) is not installed"),
    pytest.mark.timeout(600),
]

TINY = Shape(0, 64, 128, 2, 2, 2)
QUICK = Settings(minutes=None, steps=20, places=256, warmup=10, dropout=0.0, smoothing=0.0, average=0.9, threads=1)


@pytest.fixture(scope="module")
def material(sentences: list[Pair], tmp_path_factory: pytest.TempPathFactory) -> Material:
    """Sixty sentences, some held out."""
    path = tmp_path_factory.mktemp("pairs") / "t.tsv"
    path.write_text("ru\tuk\n" + "".join("\t".join(pair.texts) + "\n" for pair in sentences), encoding="utf-8")
    return prepare.gather([path], base_name="none")


def _greedy(net: Any, source: list[int], tag: int) -> list[int]:
    """The likeliest piece after the likeliest piece: what an exported model must answer."""
    import torch

    net.eval()
    said = [BOS, tag]
    with torch.inference_mode():
        while len(said) < 100:
            states, _ = net.states(torch.tensor([[*source, EOS]]), torch.tensor([said]))
            piece = int((net.embedding.weight @ states[0, -1] + net.bias).argmax())
            if piece == EOS:
                break
            said.append(piece)
    return said[2:]


def test_a_tiny_model_learns_by_heart_and_is_exported_faithfully(
    sentences: list[Pair], material: Material, tmp_path: Path
) -> None:
    from workbench.training import model

    settings = replace(QUICK, steps=500, rate=4e-3, warmup=40)
    result = job.run(replace(material, check=None), settings, tmp_path, shape=TINY)
    net = model.from_weights(result.outcome.weights, 0.0)
    held = {pair.texts for pair in material.held}
    pairs = [pair.texts for pair in sentences if pair.texts not in held]
    engine = Engine(settings=Search(beam=1))
    translator = MachineTranslator(tmp_path / "none", tmp_path, engine=engine, split=lambda text, _: [(0, len(text))])
    answers = [each.target for each in translator.translate([source for source, _ in pairs], "ru", "uk")]
    pieces = material.vocabulary
    expected = [pieces.decode(_greedy(net, pieces.encode(source), pieces.tag("uk"))) for source, _ in pairs]
    assert expected == [target for _, target in pairs]
    assert answers == expected


def test_training_goes_down_and_can_be_stopped_and_resumed(material: Material, tmp_path: Path) -> None:
    steps: list[int] = []

    def after_ten() -> bool:
        steps.append(1)
        return len(steps) > 10

    first = job.run(material, QUICK, tmp_path, shape=TINY, cancelled=after_ten)
    assert not first.finished
    assert first.outcome.steps == 10
    second = job.run(material, QUICK, tmp_path, shape=TINY, resume=True)
    assert second.finished
    assert second.outcome.steps == 20
    seen = [point.held_out for point in second.outcome.curve if point.held_out is not None]
    assert seen[-1] < seen[0]
    assert [path.name for path in second.packages] == ["translate-ru_uk-1_0.argosmodel", "translate-uk_ru-1_0.argosmodel"]
    with pytest.raises(UsageError, match="is finished; give it more"):
        job.run(material, QUICK, tmp_path, shape=TINY, resume=True)
    with pytest.raises(UsageError, match="of another model"):
        job.run(material, QUICK, tmp_path, shape=replace(TINY, dec=1), resume=True)


def test_what_cannot_be_resumed_is_one_clear_line(material: Material, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no training to resume"):
        job.run(material, QUICK, tmp_path, shape=TINY, resume=True)
    (tmp_path / "training.pt").write_bytes(b"damaged")
    with pytest.raises(FormatError, match="the saved training is damaged"):
        job.run(material, QUICK, tmp_path, shape=TINY, resume=True)


def test_fine_tuning_never_ends_worse_than_its_base(sentences: list[Pair], tmp_path: Path) -> None:
    path = tmp_path / "t.tsv"
    path.write_text("ru\tuk\n" + "".join("\t".join(pair.texts) + "\n" for pair in sentences), encoding="utf-8")
    material = prepare.gather([path])
    result = job.run(material, replace(QUICK, steps=3, rate=1.0), tmp_path / "out", shape=TINY)
    start = result.outcome.curve[0].held_out
    assert start is not None
    assert material.start is not None
    kept = result.outcome.weights.arrays["bias"]
    if min(point.held_out for point in result.outcome.curve if point.held_out is not None) == start:
        assert (kept == material.start.weights.arrays["bias"]).all()


@pytest.mark.skipif(not has("systran_align"), reason="systran-align (extra [train]) is not installed")
def test_the_guided_head_learns_the_alignment(material: Material, tmp_path: Path) -> None:
    settings = replace(QUICK, steps=300, rate=4e-3, warmup=40, guidance=0.3)
    result = job.run(replace(material, check=None), settings, tmp_path, shape=TINY)
    assert result.outcome.curve[-1].alignment < 0.5
    from ctranslate2 import Translator

    decoder = Translator(str(tmp_path / "model"), intra_threads=1)
    pieces, right, wrong = material.vocabulary, 0, 0
    for row in material.train.rows:
        if row[4] != pieces.tag("uk"):
            continue
        source, target = (material.train.tokens[row[n] : row[n] + row[n + 1]] for n in (0, 2))
        links = material.train.links[row[2] : row[2] + row[3]]
        prefix = ["<2uk>", *(pieces.pieces[n] for n in target)]
        (found,) = decoder.translate_batch([[pieces.pieces[n] for n in source]], target_prefix=[prefix], return_attention=True)
        for seen, link in zip(found.attention[0][1:], links, strict=False):
            if link != UNLINKED:
                best = max(range(len(seen)), key=seen.__getitem__)
                right, wrong = right + (best == link), wrong + (best != link)
    assert right > 3 * wrong
