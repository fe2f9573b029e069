"""An export that was edited elsewhere comes back: ``open FILE --update STATEMENT``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.formats import tmx


def uk_texts(folder: Path) -> list[str]:
    return [unit.text("uk") for unit in tmx.read(folder / "corpora" / "bridge-reopening.tmx").units]


@pytest.fixture
def sent(cli: Cli, sample: Path) -> Path:
    assert cli("export", "bridge-reopening", "--format", "xliff", "--pair", "ru-uk", "-o", "bridge-reopening.xlf").status == 0
    path = sample / "bridge-reopening.xlf"
    text = path.read_text(encoding="utf-8")
    first = uk_texts(sample)[0]
    assert text.count(first) == 1
    path.write_text(text.replace(first, "Новий заголовок."), encoding="utf-8")
    return path


def test_opened_as_it_is_the_refusal_names_the_way_back(cli: Cli, sample: Path, sent: Path) -> None:
    refusal = cli("open", sent.name, "--no-ui").refusal
    assert "has a version ru already" in refusal
    assert "--update bridge-reopening" in refusal
    assert "Новий заголовок." not in uk_texts(sample)


def test_the_changes_come_in_and_the_summary_tells_how_many(cli: Cli, sample: Path, sent: Path) -> None:
    before = uk_texts(sample)
    done = cli("open", sent.name, "--update", "bridge-reopening", "--no-ui")
    assert (done.status, done.out) == (0, "")
    assert done.err.splitlines()[-1] == "bridge-reopening: 1 changed (uk 1), 0 conflicts, 0 unknown units"
    assert uk_texts(sample) == ["Новий заголовок.", *before[1:]]
    again = cli("open", sent.name, "--update", "bridge-reopening", "--no-ui")
    assert again.err == "bridge-reopening: 0 changed, 0 conflicts, 0 unknown units\n"


def test_what_cannot_come_back_is_refused(cli: Cli, sample: Path, sent: Path) -> None:
    assert "has no texts of statement chronicle" in cli("open", sent.name, "--update", "chronicle", "--no-ui").refusal
    assert "did you mean 'bridge-reopening'" in cli("open", sent.name, "--update", "bridge-reopen", "--no-ui").refusal
    assert "leave the other options out" in cli("open", sent.name, "--update", "chronicle", "--name", "x", "--no-ui").refusal
    (sample / "a.txt").write_text("Міст відкрито.\n", encoding="utf-8")
    assert "does not tell which units" in cli("open", "a.txt", "--update", "chronicle", "--no-ui").refusal
    assert "there is no such file" in cli("open", "gone.xlf", "--update", "chronicle", "--no-ui").refusal


def test_opened_under_another_name_its_statement_is_named(cli: Cli, sample: Path, sent: Path) -> None:
    done = cli("open", sent.name, "--name", "other", "--no-ui")
    assert done.status == 0
    assert "this is an export of bridge-reopening; to bring its changes back into that: --update bridge-reopening" in done.err
    (sample / "own.tsv").write_text("ru\tuk\nМост закрыт.\tМіст закрито.\n", encoding="utf-8")
    assert "export of" not in cli("open", "own.tsv", "--no-ui").err


def test_an_original_that_came_back_changed_is_not_newer_here_the_second_time(cli: Cli, sample: Path) -> None:
    assert cli("export", "chronicle", "--format", "xliff", "--pair", "ru-uk", "-o", "c.xlf").status == 0
    text = (sample / "c.xlf").read_text(encoding="utf-8")
    (sample / "c.xlf").write_text(text.replace("Паводок на Вільшанці", "Повінь на Вільшанці"), encoding="utf-8")
    for changed in ("1 changed (uk 1)", "0 changed"):
        said = cli("open", "c.xlf", "--update", "chronicle", "--no-ui").err
        assert said == f"chronicle: {changed}, 0 conflicts, 0 unknown units\n"
