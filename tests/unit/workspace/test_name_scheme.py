"""The chosen standard of romanisation in workbench.toml."""

from __future__ import annotations

import pytest

from workbench.core.errors import InputError, UsageError
from workbench.workspace.folder import Workspace
from workbench.workspace.name_scheme import remember_name_scheme


def test_the_rest_of_the_file_stays_as_it_was(workspace: Workspace) -> None:
    path = workspace.root / "workbench.toml"
    path.write_text(
        '# ours\nauthor = "anna"  # me\n\n[names] # how\nru = "ru-icao"\n\n[keys]\nconfirm = "f12"\n', encoding="utf-8"
    )
    remember_name_scheme(workspace, "uk", "uk-kmu")
    remember_name_scheme(workspace, "ru", "ru-bgn")
    assert path.read_text(encoding="utf-8") == (
        '# ours\nauthor = "anna"  # me\n\n[names] # how\nuk = "uk-kmu"\nru = "ru-bgn"\n\n[keys]\nconfirm = "f12"\n'
    )
    assert workspace.config.name_schemes == {"uk": "uk-kmu", "ru": "ru-bgn"}
    assert Workspace.open(workspace.root).config.name_schemes == {"uk": "uk-kmu", "ru": "ru-bgn"}


@pytest.mark.parametrize("before", ["", 'author = "anna"', "[mt]\npivot = true\n\n[names]"])
def test_a_table_is_made_where_there_is_none(workspace: Workspace, before: str) -> None:
    (workspace.root / "workbench.toml").write_text(before, encoding="utf-8")
    remember_name_scheme(workspace, "uk", "uk-kmu")
    assert Workspace.open(workspace.root).config.name_schemes == {"uk": "uk-kmu"}


def test_without_a_file_one_is_made(workspace: Workspace) -> None:
    (workspace.root / "workbench.toml").unlink()
    remember_name_scheme(workspace, "ru", "ru-bgn")
    assert (workspace.root / "workbench.toml").read_text(encoding="utf-8") == '[names]\nru = "ru-bgn"\n'


def test_what_only_a_person_should_change_is_refused(workspace: Workspace) -> None:
    path = workspace.root / "workbench.toml"
    path.write_text('names = { ru = "ru-icao" }\n', encoding="utf-8")
    with pytest.raises(InputError, match='write ru = "ru-bgn" under \\[names\\] yourself'):
        remember_name_scheme(workspace, "ru", "ru-bgn")
    assert path.read_text(encoding="utf-8") == 'names = { ru = "ru-icao" }\n'
    with pytest.raises(UsageError):
        remember_name_scheme(workspace, "ru", "ru-none")
