"""Packages are installed whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.mt.conftest import MakePackage, Serve, members, starter_direction
from workbench.core.errors import Cancelled, NotFoundError, PackageError, StorageError
from workbench.mt import packages, record
from workbench.mt.catalogue import Catalogue, Offer
from workbench.mt.direction import Direction, Metadata
from workbench.mt.engine import Engine
from workbench.mt.folders import packages_folder
from workbench.mt.installed import bundled, installed
from workbench.mt.packages import install_file, install_pair, remove, verify
from workbench.mt.probe import probe
from workbench.mt.translator import MachineTranslator


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "argos" / "packages"


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes any model for a working one."""
    monkeypatch.setattr(packages, "probe", lambda direction, **options: "")


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def test_an_installed_package_translates(starter_package: Path, folder: Path) -> None:
    done = install_file(starter_package, folder=folder)
    assert done.direction.folder == folder / "translate-ru_uk-0_3"
    assert done.sha256 == record.sha256(starter_package)
    translator = MachineTranslator(folder, folder / "none", split=lambda text, language: [(0, len(text))])
    assert translator.route("ru", "uk").label == "argos ru→uk"
    (translation,) = translator.translate(["Мост открыт."], "ru", "uk")
    assert "відкри" in translation.target
    assert translation.engine == "argos"


def test_stock_argos_translate_reads_an_installed_package(starter_package: Path, folder: Path, tmp_path: Path) -> None:
    install_file(starter_package, folder=folder)
    script = (
        "from argostranslate.package import get_installed_packages as found\n"
        "print([(p.from_code, p.to_code, p.target_prefix) for p in found()])"
    )
    home = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "CACHE")}
    environment = {**os.environ, **home, "ARGOS_PACKAGES_DIR": str(folder)}
    said = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[('ru', 'uk', '<2uk>')]"


STOCK = """
import json, sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind"):
        raise RuntimeError(event)

sys.addaudithook(refuse)
from argostranslate import package, translate

class Whole:
    # Argos would fetch a model that finds sentences.
    def split_sentences(self, text):
        return [text]

for file in sys.argv[2:]:
    package.install_from_path(file)
for language in translate.get_installed_languages():
    for way in language.translations_from:
        if isinstance(underlying := getattr(way, "underlying", None), translate.PackageTranslation):
            underlying.sentencizer = Whole()
print(json.dumps([translate.translate(text, *pair) for text, pair in json.loads(sys.argv[1])]))
"""


def test_stock_argos_translate_installs_what_is_exported_and_translates_alike(tmp_path: Path) -> None:
    texts = {("ru", "uk"): "Мост открыт.", ("uk", "ru"): "Він читає книгу."}
    files = []
    exported = [each for each in bundled().directions if each.modelled]
    for direction in exported:
        files.append(str(tmp_path / f"{direction.source}-{direction.target}.argosmodel"))
        packages.export(direction, Path(files[-1]))
    home = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "CACHE")}
    environment = {**os.environ, **home, "ARGOS_PACKAGES_DIR": str(tmp_path / "packages"), "ORT_DISABLE_TELEMETRY": "1"}
    asked = json.dumps([[text, pair] for pair, text in texts.items()])
    said = subprocess.run(
        [sys.executable, "-c", STOCK, asked, *files], env=environment, capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stderr
    ways = {(each.source, each.target): replace(each, mended=False, phrases=False) for each in exported}
    assert json.loads(said.stdout) == [Engine().render([text], ways[pair])[0].text for pair, text in texts.items()]


def test_a_model_that_does_not_load_is_not_installed(make_package: MakePackage, folder: Path) -> None:
    with pytest.raises(PackageError, match="cannot be loaded"):
        install_file(make_package(members()), folder=folder)
    assert listing(folder) == []
    assert [path.name for path in folder.parent.iterdir()] == ["packages"], "no staging folder stays"


def test_a_model_that_crashes_or_hangs_harms_the_probe_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    direction = starter_direction("ru", "uk")
    script = tmp_path / "script.py"
    monkeypatch.setattr("workbench.mt.probe._SCRIPT", script)
    script.write_text("import os; os.abort()", encoding="utf-8")
    with pytest.raises(PackageError, match="crashes the engine"):
        probe(direction)
    script.write_text("input() if False else __import__('threading').Event().wait()", encoding="utf-8")
    with pytest.raises(PackageError, match=r"within 0\.2 seconds"):
        probe(direction, timeout=0.2)


@pytest.mark.usefixtures("trusting")
def test_the_old_version_stays_until_the_new_one_has_proved_itself(
    make_package: MakePackage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_file(make_package(members(package_version="1.2")), folder=folder)

    def broken(direction: Direction, **options: object) -> str:
        raise PackageError("the model cannot be loaded")

    with monkeypatch.context() as patch:
        patch.setattr(packages, "probe", broken)
        with pytest.raises(PackageError):
            install_file(make_package(members(package_version="1.10")), folder=folder)
    assert listing(folder) == ["translate-ru_uk-1_2"]
    install_file(make_package(members(package_version="1.10")), folder=folder)
    assert listing(folder) == ["translate-ru_uk-1_10"]


@pytest.mark.usefixtures("trusting")
def test_when_the_last_rename_fails_the_old_version_comes_back(
    make_package: MakePackage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_file(make_package(members(package_version="1.2")), folder=folder)
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError(5, "Input/output error", str(self))
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", failing)
        with pytest.raises(StorageError, match="cannot be written: input/output error; see that its disk or share is connected"):
            install_file(make_package(members(package_version="1.3")), folder=folder)
    assert listing(folder) == ["translate-ru_uk-1_2"]


@pytest.mark.usefixtures("trusting")
def test_cancelling_installs_nothing(make_package: MakePackage, folder: Path) -> None:
    with pytest.raises(Cancelled):
        install_file(make_package(members()), folder=folder, cancelled=lambda: True)
    assert listing(folder) == []


@pytest.mark.usefixtures("trusting")
def test_a_package_never_touches_its_neighbours(make_package: MakePackage, folder: Path) -> None:
    install_file(make_package(members()), folder=folder)
    other = {name.replace("translate-ru_uk/", "translate-ru_uk-1_2/"): data for name, data in members(to_code="en").items()}
    install_file(make_package(other), folder=folder)
    assert listing(folder) == ["translate-ru_en-1_2", "translate-ru_uk-1_2"]


def test_a_folder_that_cannot_be_made_is_said(make_package: MakePackage, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StorageError):
        install_file(make_package(members()), folder=tmp_path / "file" / "packages")


@pytest.mark.usefixtures("trusting")
def test_broken_folders_are_skipped_with_a_note_and_the_newest_version_wins(make_package: MakePackage, folder: Path) -> None:
    install_file(make_package(members(package_version="1.9")), folder=folder)
    shutil.copytree(folder / "translate-ru_uk-1_9", folder / "another")
    metadata = json.loads((folder / "another" / "metadata.json").read_text(encoding="utf-8"))
    (folder / "another" / "metadata.json").write_text(json.dumps({**metadata, "package_version": "1.10"}), encoding="utf-8")
    (folder / "empty").mkdir()
    (folder / "odd").mkdir()
    (folder / "odd" / "metadata.json").write_text("{}", encoding="utf-8")
    found = installed(folder)
    assert [(d.source, d.target, d.version) for d in found.directions] == [("ru", "uk", "1.10")]
    assert len(found.notes) == 3
    assert all(note.startswith("skipped: ") for note in found.notes)


@pytest.mark.usefixtures("trusting")
def test_removing_takes_every_version_away(make_package: MakePackage, folder: Path) -> None:
    install_file(make_package(members()), folder=folder)
    shutil.copytree(folder / "translate-ru_uk-1_2", folder / "another")
    assert len(remove("ru", "uk", folder=folder)) == 2
    assert listing(folder) == []
    assert record.load(folder).files == {}
    with pytest.raises(NotFoundError, match="ru to uk"):
        remove("ru", "uk", folder=folder)


def test_removing_from_nowhere_is_said(folder: Path) -> None:
    with pytest.raises(NotFoundError):
        remove("ru", "uk", folder=folder)
    assert not folder.exists()


def test_verifying_finds_what_changed(starter_package: Path, folder: Path) -> None:
    install_file(starter_package, folder=folder)
    (good,) = verify(folder=folder)
    assert good.recorded
    assert good.problems == ()
    model = folder / "translate-ru_uk-0_3" / "model" / "model.bin"
    model.write_bytes(model.read_bytes()[:1000])
    (folder / "translate-ru_uk-0_3" / "stray").write_text("", encoding="utf-8")
    (bad,) = verify(folder=folder)
    assert bad.problems[:2] == ("model/model.bin has changed since it was installed", "stray was added")
    assert "cannot be loaded" in bad.problems[2]


def offer(url: str, **changes: object) -> Catalogue:
    metadata = Metadata("ru", "uk", str(changes.get("version", "1.2")))
    return Catalogue((Offer(metadata, (url,)),))


@pytest.mark.usefixtures("trusting")
def test_a_pair_is_downloaded_installed_and_its_checksum_recorded(
    make_package: MakePackage, folder: Path, tmp_path: Path, serve: Serve
) -> None:
    data = make_package(members()).read_bytes()
    done = install_pair("ru", "uk", folder=folder, downloads=tmp_path / "cache", known=offer(serve(data).url), pauses=())
    assert listing(folder) == ["translate-ru_uk-1_2"]
    assert record.load(folder).archives["translate-ru_uk-1_2"][0] == done.sha256
    assert not list((tmp_path / "cache").glob("*.argosmodel"))


@pytest.mark.usefixtures("trusting")
def test_another_file_under_the_same_version_is_refused(
    make_package: MakePackage, folder: Path, tmp_path: Path, serve: Serve
) -> None:
    server = serve(make_package(members()).read_bytes())
    cache, known = tmp_path / "cache", offer(server.url)
    install_pair("ru", "uk", folder=folder, downloads=cache, known=known, pauses=())
    remove("ru", "uk", folder=folder)
    server.data = make_package({**members(), "translate-ru_uk/README.md": b"new"}).read_bytes()
    with pytest.raises(PackageError, match="not the file that was downloaded"):
        install_pair("ru", "uk", folder=folder, downloads=cache, known=known, pauses=())
    assert listing(folder) == []
    server.data = make_package(members()).read_bytes()
    record.save(record.Record(), folder)
    install_pair("ru", "uk", folder=folder, downloads=cache, known=known, pauses=())
    assert listing(folder) == ["translate-ru_uk-1_2"]


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("said", [{"to_code": "en"}, {"package_version": "9"}])
def test_a_package_that_is_not_what_the_index_says_is_refused(
    make_package: MakePackage, folder: Path, tmp_path: Path, serve: Serve, said: dict[str, object]
) -> None:
    server = serve(make_package(members(**said)).read_bytes())
    with pytest.raises(PackageError, match="as the index says"):
        install_pair("ru", "uk", folder=folder, downloads=tmp_path / "cache", known=offer(server.url), pauses=())
    assert listing(folder) == []


def test_a_damaged_record_is_said(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / record.FILE).write_text('{"archives": []}', encoding="utf-8")
    with pytest.raises(PackageError, match="checksums cannot be read"):
        verify(folder=folder)


def test_the_folder_is_the_one_argos_uses(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert packages_folder() == home / ".local" / "share" / "argos-translate" / "packages"
    settings = home / ".config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "set")}), encoding="utf-8")
    assert packages_folder() == tmp_path / "set"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "named"))
    assert packages_folder() == tmp_path / "named"
