"""Text files in, and any file out, without surprises: encodings are named, nothing is left half-written."""

from __future__ import annotations

import contextlib
import errno
import glob
import itertools
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from workbench.core.errors import EncodingError, InputError, NotFoundError, StorageError
from workbench.formats.encodings import DOCUMENTS, describe_binary, guess_encoding, is_binary

MEBIBYTE = 1 << 20
TEXT_LIMIT = 64 * MEBIBYTE
"""The largest text file that is read, in bytes."""

_LISTED = 1000  # files of a folder that a name is compared with
_UTF8_BOM = b"\xef\xbb\xbf"


def read_text(path: Path, *, limit: int = TEXT_LIMIT) -> str:
    """The text of a UTF-8 file, without a byte order mark; line ends as they are.

    Raises:
        NotFoundError: there is no such file.
        EncodingError: it is text in another encoding, which the message names.
        InputError: it is a folder, empty, binary, larger than `limit` bytes, or cannot be read.
    """
    data = read_bytes(path, limit=limit)
    if not data.strip():
        raise InputError("the file is empty", path=path, remedy="give a file that has text in it")
    return decode(data, path)


def read_bytes(path: Path, *, limit: int) -> bytes:
    """The bytes of a file that is not larger than `limit`.

    Raises:
        NotFoundError, InputError: as `read_text` says.
    """
    with open_binary(path, limit=limit) as stream:
        try:
            data = stream.read(limit + 1)
        except OSError as error:
            raise unreadable(error, path) from error
    if len(data) > limit:
        raise _too_large(path, limit)
    return data


def open_binary(path: Path, *, limit: int) -> BinaryIO:
    """A file opened for reading; its size is checked before a byte is read.

    Raises:
        NotFoundError, InputError: as `read_text` says.
    """
    try:
        stream = path.open("rb")
        size = os.fstat(stream.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError):
        raise absent(path) from None
    except IsADirectoryError:
        raise InputError("this is a folder, not a file", path=path, remedy="name a file in it") from None
    except (OSError, ValueError) as error:
        raise unreadable(error, path) from error
    if size > limit:
        stream.close()
        raise _too_large(path, limit)
    return stream


def decode(data: bytes, name: Path | str) -> str:
    """Bytes of a text file as text, without a byte order mark.

    Raises:
        EncodingError: not UTF-8; the message names what it looks like.
        InputError: not text at all.
    """
    binary = describe_binary(data)
    if binary:
        remedy = "save it as .docx, .odt or .txt" if binary in DOCUMENTS else "export it as plain text in UTF-8"
        raise InputError(f"this is {binary}, not a text file", path=name, remedy=remedy)
    try:
        text = data.removeprefix(_UTF8_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error, name) from None
    if "\0" in text:
        raise _not_utf8(data, None, name)
    return text


def write_atomically(path: Path, write: Callable[[BinaryIO], object], *, check: Callable[[], object] | None = None) -> None:
    """Replace a file by what `write` puts into the stream it is given, or leave it untouched.

    The new content goes to a temporary file beside it, is flushed to the disk, and takes the file's place in one step.
    The file's permissions stay; a symbolic link stays and its target is replaced. A device or a pipe is written to.

    Args:
        check: called when all is ready, just before the file is replaced; what it raises leaves the file as it is.

    Raises:
        StorageError: the disk is full, or the folder or file cannot be written; the old file is as it was.
    """
    if _is_stream(path):
        _write_through(path, write, check)
        return
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name[:80]}.{os.urandom(6).hex()}.tmp")
    try:
        mode = _writable_mode(target)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            with os.fdopen(descriptor, "wb", buffering=MEBIBYTE) as stream:
                if mode is not None:
                    os.fchmod(descriptor, mode)
                write(stream)
                stream.flush()
                os.fsync(descriptor)
            if check is not None:
                check()
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        raise _storage_error(error, path) from error
    _sync_folder(target.parent)


def _is_stream(path: Path) -> bool:
    """Whether a path names what is no file and no folder: `/dev/null`, a pipe. In its place a file would be a disaster."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write_through(path: Path, write: Callable[[BinaryIO], object], check: Callable[[], object] | None) -> None:
    if check is not None:
        check()
    try:
        with path.open("wb") as stream:
            write(stream)
    except OSError as error:
        raise _storage_error(error, path) from error


def remove_leftovers(path: Path) -> None:
    """Remove what killed processes left of writing a file; the caller sees to it that nobody writes it just now."""
    target = Path(os.path.realpath(path))
    for left in target.parent.glob(f".{glob.escape(target.name[:80])}.{'[0-9a-f]' * 12}.tmp"):
        with contextlib.suppress(OSError):
            left.unlink()


def _writable_mode(target: Path) -> int | None:
    """The permission bits of a file that is to be replaced, None when it is new."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return stat.S_IMODE(status.st_mode)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself survive a power cut, where the file system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _storage_error(error: OSError, path: Path) -> StorageError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        kept = "; the old file is unchanged" if path.exists() else ""
        return StorageError("the disk is full", path=path, remedy=f"free some space and save again{kept}")
    if error.errno == errno.EROFS:
        return StorageError("the file system is read-only", path=path, remedy="save to another folder")
    if error.errno in (errno.EACCES, errno.EPERM):
        return StorageError(
            "there is no permission to write here", path=path, remedy="change the permissions or save to another folder"
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return StorageError("the folder does not exist", path=path, remedy=f"create it first: mkdir -p {path.parent}")
    if error.errno == errno.EISDIR:
        return StorageError("there is a folder of this name", path=path, remedy="choose another name")
    return StorageError(f"the file cannot be written: {reason(error)}", path=path, remedy="save to another folder")


def unwritable(error: OSError, folder: Path) -> StorageError:
    """What the operating system has against writing in a folder that is not a person's to choose."""
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return StorageError("the folder cannot be written: a file is in its place", path=folder, remedy="move the file away")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        remedy = "free some space there"
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        remedy = "change its permissions"
    else:
        remedy = "see that its disk or share is connected, then try again"
    return StorageError(f"the folder cannot be written: {reason(error)}", path=error.filename or folder, remedy=remedy)


def absent(path: Path) -> NotFoundError:
    """That there is no such file, and which file of its folder was probably meant."""
    import difflib

    there: list[str] = []
    with contextlib.suppress(OSError, ValueError):
        there = [entry.name for entry in itertools.islice(os.scandir(path.parent), _LISTED) if entry.is_file()]
    near = difflib.get_close_matches(path.name, there, n=1, cutoff=0.7)
    remedy = f"did you mean {str(path.with_name(near[0]))!r}?" if near else "see that its name and folder are right"
    return NotFoundError("there is no such file", path=path, remedy=remedy)


def unreadable(error: OSError | ValueError, path: Path | str) -> InputError:
    """What the operating system has against reading a file."""
    refused = isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM)
    remedy = "change its permissions" if refused else "see that its disk or share is connected, then try again"
    return InputError(f"the file cannot be read: {reason(error)}", path=path, remedy=remedy)


def _too_large(path: Path, limit: int) -> InputError:
    return InputError(
        f"the file is larger than {limit // MEBIBYTE} MiB" if limit >= MEBIBYTE else f"the file is larger than {limit} bytes",
        path=path,
        remedy="split it into smaller files",
    )


def _not_utf8(data: bytes, error: UnicodeDecodeError | None, name: Path | str) -> InputError:
    guess = guess_encoding(data)
    if guess:
        remedy = f"convert it with: iconv -f {guess} -t utf-8"
        return EncodingError(f"the text is in {guess}, not UTF-8", path=name, remedy=remedy)
    if error is None or is_binary(data):
        return InputError("this is binary data, not a text file", path=name, remedy="export it as plain text in UTF-8")
    line = data.count(b"\n", 0, error.start) + 1
    return EncodingError(
        f"the text is not valid UTF-8 (byte 0x{data[error.start]:02x})",
        path=name,
        place=f"line {line}",
        remedy="save it again as UTF-8",
    )


def reason(error: OSError | ValueError) -> str:
    """What the operating system says is wrong, as part of a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error)
