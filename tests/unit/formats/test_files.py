"""Text files in, any file out."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from workbench.core.errors import EncodingError, InputError, NotFoundError, StorageError, WorkbenchError
from workbench.formats import files

RUSSIAN = "Движение по мосту откроют 14 мая. Ремонт занял 26 месяцев, и город благодарит жителей за терпение.\n"
UKRAINIAN = "Рух мостом відкриють 14 травня. Ремонт тривав 26 місяців, і місто дякує мешканцям за їхнє терпіння.\n"


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "text.txt"
    path.write_bytes(data)
    return path


def test_utf8_is_read_as_it_is(tmp_path: Path) -> None:
    assert files.read_text(_file(tmp_path, (RUSSIAN + "a\r\nb").encode())) == RUSSIAN + "a\r\nb"


def test_a_byte_order_mark_is_accepted_and_taken_off(tmp_path: Path) -> None:
    assert files.read_text(_file(tmp_path, b"\xef\xbb\xbf" + UKRAINIAN.encode())) == UKRAINIAN


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (RUSSIAN, "cp1251", "cp1251"),
        (UKRAINIAN, "cp1251", "cp1251"),
        ("Привет, мир", "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (UKRAINIAN, "koi8-u", "koi8-u"),
        (RUSSIAN, "cp866", "cp866"),
        (RUSSIAN, "iso-8859-5", "iso-8859-5"),
        (RUSSIAN, "utf-16", "utf-16"),
        (RUSSIAN, "utf-16-le", "utf-16le"),
        (RUSSIAN, "utf-16-be", "utf-16be"),
        ("The bridge reopens in May.\n", "utf-16-le", "utf-16le"),
        ("The bridge reopens in May.\n", "utf-16-be", "utf-16be"),
        (RUSSIAN, "utf-32", "utf-32"),
        ("A café on the bridge, “open” again — naïve.", "cp1252", "cp1252"),
    ],
)
def test_another_encoding_is_named_with_the_way_out(tmp_path: Path, text: str, encoding: str, named: str) -> None:
    path = _file(tmp_path, text.encode(encoding))

    with pytest.raises(EncodingError) as caught:
        files.read_text(path)

    assert str(caught.value) == f"{path}: the text is in {named}, not UTF-8; convert it with: iconv -f {named} -t utf-8"


def test_one_broken_character_is_found_by_its_line(tmp_path: Path) -> None:
    data = (RUSSIAN * 3).encode() + b"caf\xe9 " + RUSSIAN.encode()

    with pytest.raises(EncodingError, match=r"line 4: the text is not valid UTF-8 \(byte 0xe9\)"):
        files.read_text(_file(tmp_path, data))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t", "the file is empty"),
        (b"PK\x03\x04\x14\x00", "this is a ZIP archive"),
        (b"%PDF-1.7 ...", "this is a PDF document, not a text file; save it as .docx, .odt or .txt"),
        (bytes(range(256)) * 8, "this is binary data"),
        (b"text\x00\x01\x02 with zeros", "this is binary data"),
    ],
)
def test_what_is_no_text_is_said_in_one_line(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        files.read_text(_file(tmp_path, data))

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="there is no such file"):
        files.read_text(tmp_path / "missing.txt")
    with pytest.raises(NotFoundError, match="there is no such file"):
        files.read_text(_file(tmp_path, b"x") / "below.txt")
    with pytest.raises(InputError, match="this is a folder, not a file"):
        files.read_text(tmp_path)


def test_a_name_that_no_file_can_have_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError):
        files.read_text(tmp_path / ("x" * 300))
    with pytest.raises(WorkbenchError):
        files.read_text(tmp_path / "nul\0")


def test_a_huge_file_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200 << 20)

    with pytest.raises(InputError, match="the file is larger than 64 MiB"):
        files.read_text(path)


def test_an_endless_device_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="larger than 10 bytes"):
        files.read_text(Path("/dev/zero"), limit=10)


def _write(path: Path, data: bytes) -> None:
    def put(out: BinaryIO) -> None:
        out.write(data)

    files.write_atomically(path, put)


def test_a_file_is_written_and_replaced_with_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.tmx"
    _write(path, b"one")
    path.chmod(0o640)
    _write(path, b"two")

    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert _names(tmp_path) == ["out.tmx"]


def test_a_new_file_follows_the_umask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        _write(tmp_path / "new", b"x")
    finally:
        os.umask(old)

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        files.write_atomically(pipe, lambda out: out.write("мост".encode()))
        assert os.read(reader, 100).decode() == "мост"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]


def test_what_forbids_to_write_is_asked_before_a_pipe_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # nobody reads: opening it would never end

    def refuse() -> None:
        raise StorageError("not now")

    with pytest.raises(StorageError, match="not now"):
        files.write_atomically(tmp_path / "pipe", lambda out: out.write(b"x"), check=refuse)


def test_a_symbolic_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    _write(link, b"new")

    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, "the folder cannot be written: no space left on device; free some space there"),
        (errno.EACCES, "the folder cannot be written: permission denied; change its permissions"),
        (errno.EEXIST, "the folder cannot be written: a file is in its place; move the file away"),
    ],
)
def test_what_is_against_writing_in_a_folder_comes_with_its_remedy(tmp_path: Path, code: int, message: str) -> None:
    assert str(files.unwritable(OSError(code, os.strerror(code)), tmp_path)) == f"{tmp_path}: {message}"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, "the disk is full; free some space and save again; the old file is unchanged"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EROFS, "the file system is read-only"),
        (errno.EACCES, "there is no permission to write here"),
        (errno.EIO, "the file cannot be written: input/output error"),
    ],
)
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path, code: int, message: str) -> None:
    path = tmp_path / "kept.tmx"
    path.write_bytes(b"old")

    def fail(out: BinaryIO) -> None:
        out.write(b"half")
        raise OSError(code, os.strerror(code))

    with pytest.raises(StorageError) as caught:
        files.write_atomically(path, fail)

    assert message in str(caught.value)
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["kept.tmx"]

    with pytest.raises(StorageError) as caught:
        files.write_atomically(tmp_path / "new.tmx", fail)

    assert "old file" not in str(caught.value)
    assert _names(tmp_path) == ["kept.tmx"]


def test_a_disk_that_is_full_only_at_the_flush_counts_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kept.tmx"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="the disk is full"):
        _write(path, b"new")

    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["kept.tmx"]


def test_an_interrupted_write_leaves_nothing(tmp_path: Path) -> None:
    def interrupted(out: BinaryIO) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        files.write_atomically(tmp_path / "x", interrupted)

    assert _names(tmp_path) == []


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(StorageError, match="there is a folder of this name"):
        _write(tmp_path / "folder", b"x")
    with pytest.raises(StorageError, match="the folder does not exist; create it first: mkdir -p"):
        _write(tmp_path / "missing" / "x", b"x")
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(StorageError, match="the folder does not exist"):
        _write(tmp_path / "file" / "x", b"x")


def test_the_data_and_the_folder_are_flushed_to_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[bool] = []
    real = os.fsync

    def watch(descriptor: int) -> None:
        flushed.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    _write(tmp_path / "x", b"x")

    assert flushed == [False, True]
