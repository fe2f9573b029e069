"""Tokenizers of both kinds of package."""

from __future__ import annotations

from pathlib import Path

from tests.unit.mt.conftest import starter_direction
from workbench.mt.direction import Direction
from workbench.mt.models import Models, cores


def test_an_underscore_stays_an_underscore() -> None:
    model = Models().load(starter_direction("ru", "uk"))
    text = "Файл user_name_1 и «цитата» № 5…"
    assert model.tokenizer.decode(model.tokenizer.encode(text)) == text


def test_packages_older_than_sentencepiece_are_read(tmp_path: Path, home: Path) -> None:
    tokenizer = tmp_path / "bpe.model"
    tokenizer.write_text("#version: 0.2\nм о\nмо с\nмос т</w>\n", encoding="utf-8")
    starter = starter_direction("ru", "uk")
    old = Direction("ru", "uk", "argos", "1.0", tmp_path, starter.model, tokenizer)
    model = Models().load(old)
    pieces = model.tokenizer.encode("мост, мосты")
    assert pieces[0] == "мост"
    assert any(piece.endswith("@@") for piece in pieces)
    assert model.tokenizer.decode(pieces) == "мост, мосты"
    assert list(home.iterdir()) == [], "reading it makes no folders"


def test_there_is_at_least_one_core() -> None:
    assert cores() >= 1
