"""Texts aligned with the help of a translation, from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.formats import tmx

TEXTS = {
    "ru": "Мост открыли в мае. Ремонт занял 26 месяцев. Мэр доволен.",
    "uk": "Міст відкрили у травні. Ремонт тривав 26 місяців, і мер задоволений.",
    "en": "The bridge opened in May. Repairs took 26 months. The mayor is pleased.",
}


@pytest.fixture
def files(folder: Path) -> list[str]:
    for tag, text in TEXTS.items():
        (folder / f"bridge-{tag}.txt").write_text(text, encoding="utf-8")
    return [f"bridge-{tag}.txt" for tag in TEXTS]


def test_align_translates_where_a_model_serves_and_says_where_none_does(cli: Cli, files: list[str]) -> None:
    answer = cli("align", *files, "--lang", "ru,uk,de", "--translate")
    assert answer.status == 0
    assert answer.out.splitlines()[0] == "ru\tuk\tde"
    assert "no installed model serves them" in answer.err
    assert "ru and de" in answer.err
    assert "ru and uk" not in answer.err


def test_open_aligns_with_translation_too(cli: Cli, files: list[str], folder: Path) -> None:
    answer = cli("open", *files[:2], "--lang", "ru,uk", "--no-ui", "--translate")
    assert answer.status == 0
    assert "no installed model" not in answer.err
    statement = tmx.read(folder / "corpora" / "bridge.tmx")
    assert " ".join(unit.text("ru") for unit in statement.units) == TEXTS["ru"]
    assert all(unit.alignment.confidence < 1 for unit in statement.units)
