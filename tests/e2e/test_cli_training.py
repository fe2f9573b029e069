"""``models train`` and ``models evaluate`` as somebody types them; training itself is in ``tests/unit/training``."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.e2e.conftest import Cli

WITHOUT_TORCH = pytest.mark.skipif(find_spec("torch") is not None, reason="PyTorch is installed")
WITHOUT_SACREBLEU = pytest.mark.skipif(find_spec("sacrebleu") is not None, reason="sacreBLEU is installed")


@pytest.fixture
def table(folder: Path) -> Path:
    """A hundred Russian sentences with their Ukrainian translations."""
    rows = (f"Ремонт моста номер {n} окончен.\tРемонт мосту номер {n} закінчено.\n" for n in range(100))
    path = folder / "pairs.tsv"
    path.write_text("ru\tuk\n" + "".join(rows), encoding="utf-8")
    return path


@WITHOUT_TORCH
def test_training_without_its_extra_says_what_to_install(cli: Cli, table: Path) -> None:
    assert "training needs PyTorch" in (refusal := cli("models", "train", table.name).refusal)
    assert "of the extra [train], which is missing; install it: pip install " in refusal


@WITHOUT_SACREBLEU
def test_measuring_without_its_extra_says_what_to_install(cli: Cli, table: Path) -> None:
    assert "measuring needs sacreBLEU" in (refusal := cli("models", "evaluate", table.name).refusal)
    assert "of the extra [train], which is missing; install it: pip install " in refusal


def test_what_another_machine_needs_is_written_without_pytorch(cli: Cli, table: Path, folder: Path) -> None:
    answer = cli("models", "train", table.name, "--prepare-only", "--out", "job", "--to", "uk")
    assert answer.status == 0
    assert "in 1 direction (ru-uk)" in answer.err
    assert "python -m workbench.training run job" in answer.err
    assert {"examples0.npz", "sentencepiece.model", "checkpoint"} <= {path.name for path in (folder / "job").iterdir()}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["train", "missing.tsv", "--prepare-only"], "missing.tsv"),
        (["train", "pairs.tsv", "--prepare-only", "--base", "nowhere"], "name a folder, 'starter' or 'none'"),
        (["train", "pairs.tsv", "--prepare-only", "--to", "de"], "'de' is no language that is trained"),
        (["train", "pairs.tsv", "--prepare-only", "--to", "en"], "0 usable pairs are too few"),
        (["train", "pairs.tsv", "--minutes", "0"], "--minutes must be more than 0"),
        (["evaluate", "pairs.tsv", "--pair", "ruuk"], "write it as ru-uk"),
    ],
)
def test_mistakes_are_named(cli: Cli, table: Path, arguments: list[str], complaint: str) -> None:
    assert table.is_file()
    assert complaint in cli("models", *arguments).refusal


def test_a_model_is_exported_into_a_folder_under_its_own_name(cli: Cli, folder: Path) -> None:
    assert cli("models", "export", "ru", "uk").status == 0
    assert [path.name for path in folder.glob("*.argosmodel")] == ["translate-ru_uk-0_3.argosmodel"]
