"""What may name a statement, and how a file's name becomes one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.errors import UsageError
from workbench.workspace import names


@pytest.mark.parametrize("name", ["bridge", "Заява 14.05", "міст-2026", "a" * 100, "v1.2"])
def test_a_usual_name_may_be_used(name: str) -> None:
    assert names.check(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "../etc/passwd",
        "a/b",
        "a\\b",
        ".hidden",
        "-rf",
        "a.",
        "a\nb",
        "con",
        "NUL.txt",
        "a" * 101,
        "я" * 101,
        "a\u202eb",
        "\ud800",
    ],
)
def test_a_name_that_could_do_harm_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="cannot name a statement"):
        names.check(name)


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("bridge-ru", "bridge"),
        ("bridge.en", "bridge"),
        ("bridge_uk", "bridge"),
        ("bridge-en-x-agency", "bridge"),
        ("Заява МЗС 14.05 (ru)", "заява-мзс-14-05-ru"),
        ("statement", "statement"),
        ("город/ru", "город"),
        ("city-uk/uk-UA", "city"),
        ("/ru", "ru"),
        ("menu", "menu"),
        ("...", "statement"),
        ("con", "con-1"),
    ],
)
def test_a_file_s_stem_gives_a_readable_name(stem: str, name: str) -> None:
    assert names.from_path(Path(f"{stem}.txt")) == name


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_whatever_the_stem_is_its_name_may_be_used(stem: str) -> None:
    name = names.from_path(Path("folder") / f"{stem.replace(chr(0), '-')}.txt")
    assert names.check(name) == name
