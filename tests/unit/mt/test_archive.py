"""A package file is looked at as hostile."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import pytest

from tests.unit.mt.conftest import MakePackage, members
from workbench.core.errors import Cancelled, InputError, NotFoundError, PackageError, WorkbenchError
from workbench.mt.archive import unpack

TOP = "translate-ru_uk/"


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "outer" / "into"
    folder.mkdir(parents=True)
    return folder


def test_a_good_package_lands_without_its_top_folder(make_package: MakePackage, into: Path) -> None:
    metadata = unpack(make_package(members(target_prefix="<2uk>")), into)
    assert (metadata.source, metadata.target, metadata.name) == ("ru", "uk", "translate-ru_uk-1_2")
    assert metadata.target_prefix == "<2uk>"
    assert (into / "model" / "model.bin").read_bytes() == b"weights"
    assert sorted(path.name for path in into.iterdir()) == ["metadata.json", "model", "sentencepiece.model"]


@pytest.mark.parametrize(
    "name",
    [
        "../escape",
        TOP + "../../escape",
        "/escape",
        "//escape",
        TOP + "a\\..\\..\\escape",
        "C:/escape",
        TOP + "a\x1bb",
        TOP + "x" * 300,
    ],
)
def test_a_name_that_leaves_the_folder_is_refused(make_package: MakePackage, into: Path, name: str) -> None:
    with pytest.raises(PackageError, match="outside its folder"):
        unpack(make_package({**members(), name: b"evil"}), into)
    assert not list(into.parent.parent.rglob("*escape*"))


def test_a_second_top_folder_is_refused(make_package: MakePackage, into: Path) -> None:
    with pytest.raises(PackageError, match="exactly one folder"):
        unpack(make_package({**members(), "translate-en_ru/model/model.bin": b"other"}), into)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_are_refused(make_package: MakePackage, into: Path, kind: int) -> None:
    path = make_package(members())
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo(TOP + "model/link")
        info.external_attr = (kind | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(PackageError, match="link or device"):
        unpack(path, into)


def test_unusual_packing_is_refused(make_package: MakePackage, into: Path) -> None:
    path = make_package(members())
    with zipfile.ZipFile(path, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr(TOP + "README.md", "text")
    with pytest.raises(PackageError, match="unusual way"):
        unpack(path, into)


def test_a_file_that_explodes_is_refused_before_anything_is_written(make_package: MakePackage, into: Path) -> None:
    with pytest.raises(PackageError, match="zip bomb"):
        unpack(make_package({**members(), TOP + "model/zeros": bytes(8 << 20)}), into)
    assert not list(into.iterdir())


def test_the_whole_may_not_grow_beyond_its_limit(make_package: MakePackage, into: Path) -> None:
    with pytest.raises(PackageError, match="more than a model can be"):
        unpack(make_package(members()), into, total_limit=10)


def test_the_same_file_twice_is_refused(make_package: MakePackage, into: Path) -> None:
    with pytest.raises(PackageError, match="doubled"):
        unpack(make_package({**members(), TOP + "Metadata.JSON": b"{}"}), into)


def test_a_flipped_byte_is_found(make_package: MakePackage, into: Path, tmp_path: Path) -> None:
    path = tmp_path / "stored.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members().items():
            archive.writestr(name, data)
    path.write_bytes(path.read_bytes().replace(b"weights", b"weighty"))
    with pytest.raises(PackageError, match="checksum does not match"):
        unpack(path, into)


def test_a_truncated_file_is_refused(make_package: MakePackage, into: Path) -> None:
    path = make_package(members())
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(InputError, match="not a zip archive"):
        unpack(path, into)


def test_a_file_of_another_kind_is_refused(tmp_path: Path, into: Path) -> None:
    path = tmp_path / "text.argosmodel"
    path.write_text("no zip", encoding="utf-8")
    with pytest.raises(InputError, match="not a zip archive"):
        unpack(path, into)


def test_a_folder_and_an_endless_device_are_refused_unread(tmp_path: Path, into: Path) -> None:
    for path in (tmp_path, Path("/dev/zero")):
        if path.exists():
            with pytest.raises(InputError, match="this is no package \\(not a file\\)"):
                unpack(path, into)


def test_a_missing_file_is_said(tmp_path: Path, into: Path) -> None:
    with pytest.raises(NotFoundError, match="no such file"):
        unpack(tmp_path / "none.argosmodel", into)


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("metadata.json", "no metadata.json"),
        ("model/model.bin", "model/model.bin is missing"),
        ("model/shared_vocabulary.json", "vocabulary"),
        ("sentencepiece.model", "sentencepiece.model or bpe.model"),
    ],
)
def test_what_is_missing_is_named(make_package: MakePackage, into: Path, missing: str, message: str) -> None:
    files = members()
    del files[TOP + missing]
    with pytest.raises(PackageError, match=message):
        unpack(make_package(files), into)


@pytest.mark.parametrize(
    "metadata",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"from_code": "ru"}',
        b"[" * 200_000,
        b'{"from_code": "../x", "to_code": "uk", "package_version": "1"}',
        b'{"from_code": "ru", "to_code": "ru", "package_version": "1"}',
        b'{"from_code": "ru", "to_code": "uk", "package_version": "../1"}',
        b'{"from_code": "ru", "to_code": "uk", "package_version": 1}',
        b'{"from_code": "ru", "to_code": "uk", "package_version": "1", "type": "sbd"}',
        b'{"from_code": "ru", "to_code": "uk", "package_version": "1", "target_prefix": "\\u001b[2J"}',
    ],
)
def test_bad_metadata_is_refused(make_package: MakePackage, into: Path, metadata: bytes) -> None:
    with pytest.raises(PackageError):
        unpack(make_package({**members(), TOP + "metadata.json": metadata}), into)


@pytest.mark.parametrize(("said", "kept"), [(30, 30), (None, 180), ("30", 180), (0, 180), (10**9, 180)])
def test_the_longest_sentence_is_believed_within_reason(make_package: MakePackage, into: Path, said: object, kept: int) -> None:
    assert unpack(make_package(members(longest_sentence=said)), into).longest == kept


def test_every_error_is_one_line_that_names_the_file(make_package: MakePackage, into: Path) -> None:
    path = make_package({"a/b": b"c"})
    with pytest.raises(WorkbenchError) as caught:
        unpack(path, into)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_unpacking_can_be_cancelled(make_package: MakePackage, into: Path) -> None:
    with pytest.raises(Cancelled):
        unpack(make_package(members()), into, cancelled=lambda: True)
