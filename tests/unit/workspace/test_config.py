"""``workbench.toml`` is read strictly, and every error names the file, the key and the nearest known one."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.errors import InputError, UsageError
from workbench.workspace.config import Config, load


def configured(folder: Path, text: str) -> Config:
    (folder / "workbench.toml").write_text(text, encoding="utf-8")
    return load(folder)


def test_without_a_file_everything_is_as_usual_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_AUTHOR", "")
    monkeypatch.setenv("LOGNAME", "olena")
    config = load(tmp_path)
    assert config.languages == ("ru", "uk", "en")
    assert config.author == "olena"
    assert list(tmp_path.iterdir()) == []


def test_every_setting_is_read(tmp_path: Path) -> None:
    config = configured(
        tmp_path,
        """
        languages = ["uk", "EN_us"]
        author = "Олена К."
        theme = "light"
        [keys]
        confirm = "f2"
        [mt]
        engines = ["argos"]
        pivot = false
        [typography]
        uk = { quotes = "«»", apostrophe = "’" }
        [names]
        uk = "uk-kmu"
        """,
    )
    assert config.languages == ("uk", "en-US")
    assert config.author == "Олена К."
    assert config.theme == "light"
    assert config.keys == {"confirm": "f2"}
    assert (config.mt.engines, config.mt.pivot) == (("argos",), False)
    assert config.name_schemes == {"uk": "uk-kmu"}
    assert (config.typography["uk"].quotes, config.typography["uk"].apostrophe) == ("«»", "’")


def test_the_author_comes_from_the_file_then_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_AUTHOR", "anna")
    assert load(tmp_path).author == "anna"
    assert configured(tmp_path, 'author = "olena"').author == "olena"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('langages = ["ru"]', "langages", "did you mean 'languages'?"),
        ("[mt]\npivto = true", "mt.pivto", "did you mean 'pivot'?"),
        ("[typography.ru]\nquote = '«»'", "typography.ru.quote", "did you mean 'quotes'?"),
        ("zzzzzz = 1", "zzzzzz", "known: author, keys, languages"),
        ("languages = 'ru'", "languages", "a list"),
        ("languages = []", "languages", "one or more different"),
        ('languages = ["ru", "RU"]', "languages", "different"),
        ('languages = ["русский"]', "languages", "language tags"),
        ("author = 5", "author", "a text in quotes"),
        ("keys = 5", "keys", "a table"),
        ("[keys]\nconfirm = 5", "keys.confirm", "a text in quotes"),
        ("[mt]\npivot = 'yes'", "mt.pivot", "true or false"),
        ("[mt]\nengines = [5]", "mt.engines", "a list of texts"),
        ("[typography]\nru = 5", "typography.ru", "a language with its style"),
        ("[typography.ru]\nquotes = '\"'", "typography.ru.quotes", "two characters"),
        ("[names]\nen = 'uk-kmu'", "names.en", "ru or uk"),
        ("[names]\nuk = 'ru-icao'", "names.uk", "one of uk-kmu, uk-bgn-1965"),
        ("[names]\nuk = ['uk-kmu']", "names.uk", "one of uk-kmu"),
        ("[typography.ru]\napostrophe = 'ab'", "typography.ru.apostrophe", "one character"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file_and_place(tmp_path: Path, text: str, place: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        configured(tmp_path, text)
    line = str(caught.value)
    assert line.startswith(f"{tmp_path / 'workbench.toml'}, {place}: ")
    assert message in line


@pytest.mark.parametrize("data", [b"languages = [", b'author = "\xff"', b"a = " + b"[" * 5000])
def test_a_broken_file_is_one_line(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "workbench.toml").write_bytes(data)
    with pytest.raises(InputError) as caught:
        load(tmp_path)
    assert "workbench.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "workbench.toml").mkdir()
    with pytest.raises(InputError, match="cannot be read"):
        load(tmp_path)
