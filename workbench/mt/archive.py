"""An `.argosmodel` file looked at as hostile, and unpacked into a folder that nobody reads yet."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from workbench.core.errors import InputError, PackageError, StorageError
from workbench.core.progress import IsCancelled, check, never
from workbench.formats.files import absent
from workbench.mt.direction import METADATA_LIMIT, Metadata, missing_part, parse_metadata

TOTAL_LIMIT = 3 << 30
"""Bytes unpacked; the largest package of the Argos index has some 300 MB."""

RATIO_LIMIT = 100
"""How many times its size a member may unpack to; vocabularies reach about 10."""

MEMBER_LIMIT = 5000
_SMALL = 1 << 20
_CHUNK = 1 << 20
_WANTED = "give a file that ends in .argosmodel"


def unpack(path: Path, into: Path, *, cancelled: IsCancelled = never, total_limit: int = TOTAL_LIMIT) -> Metadata:
    """Check a package file and unpack it, without its top folder, into the existing empty folder `into`.

    Every member is read to its end, which is where its checksum is compared. `argostranslate.package.install_from_path`
    is not used: it unpacks into the live folder before it has read any metadata, over other packages if the names say so.

    Raises:
        InputError: the file does not exist, cannot be read or is no zip archive.
        PackageError: the archive is corrupt, unsafe, or holds no translation package.
        StorageError: the disk is full or the folder cannot be written.
        Cancelled: between two chunks.
    """
    if path.exists() and not path.is_file():  # a device might never end
        raise InputError("this is no package (not a file)", path=path, remedy=_WANTED)
    try:
        with zipfile.ZipFile(path) as archive:
            members = _checked(archive.infolist(), path, total_limit)
            metadata = _metadata(archive, members, path)
            for name, member in members.items():
                target = into.joinpath(*PurePosixPath(name).parts)
                try:
                    _write(archive, member, target, cancelled)
                except OSError as error:
                    reason = (error.strerror or str(error)).lower()
                    where = into.parent.parent
                    raise StorageError(
                        f"it cannot be unpacked in {where}: {reason}", path=path, remedy="free some space there and try again"
                    ) from None
    except FileNotFoundError:
        raise absent(path) from None
    except zipfile.BadZipFile as error:
        if "CRC" in str(error):
            raise PackageError(
                "the package is corrupt (its checksum does not match)", path=path, remedy="download it again"
            ) from None
        raise InputError("this is no package (not a zip archive)", path=path, remedy=_WANTED) from None
    except (zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, LookupError) as error:
        raise PackageError(f"the package is corrupt ({type(error).__name__})", path=path, remedy="download it again") from None
    except OSError as error:
        reason = error.strerror or "it fails"
        raise StorageError(f"it cannot be read: {reason[:1].lower()}{reason[1:]}", path=error.filename or path) from None
    missing = missing_part(into)
    if missing:
        raise PackageError(f"the package holds no usable model: {missing} is missing", path=path)
    return metadata


def _checked(infos: Iterable[zipfile.ZipInfo], path: Path, total_limit: int) -> dict[str, zipfile.ZipInfo]:
    """The archive's files by their name below the one top folder."""
    members: dict[str, zipfile.ZipInfo] = {}
    tops: set[str] = set()
    folded: set[str] = set()
    total = 0
    for count, info in enumerate(infos, 1):
        parts = _safe_parts(info, path)
        tops.add(parts[0])
        total += info.file_size
        if count > MEMBER_LIMIT or total > total_limit:
            raise PackageError("the package would unpack to more than a model can be", path=path)
        if info.file_size > max(_SMALL, info.compress_size * RATIO_LIMIT):
            raise PackageError(f"the package is a zip bomb ({info.filename})", path=path)
        if info.is_dir():
            continue
        whole, name = "/".join(parts).casefold(), "/".join(parts[1:])
        if not name or whole in folded:
            raise PackageError(f"the package has a misplaced or doubled file {info.filename!r}", path=path)
        folded.add(whole)
        members[name] = info
    if len(tops) != 1:
        raise PackageError(f"the package must hold exactly one folder, it holds {len(tops)}", path=path)
    return members


def _safe_parts(info: zipfile.ZipInfo, path: Path) -> tuple[str, ...]:
    name = info.orig_filename
    parts = tuple(part for part in name.split("/") if part != ".")
    parts = parts[:-1] if parts and parts[-1] == "" else parts
    unsafe = not parts or ".." in parts or "" in parts or "\\" in name or ":" in name or not name.isprintable()
    if unsafe or len(name) > 255:
        raise PackageError(f"the package would write outside its folder ({name[:80]!r})", path=path)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageError(f"the package holds a link or device ({name[:80]!r})", path=path)
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackageError("the package is encrypted or packed in an unusual way", path=path)
    return parts


def _metadata(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], path: Path) -> Metadata:
    member = members.get("metadata.json")
    if member is None:
        raise PackageError("the package has no metadata.json", path=path)
    with archive.open(member) as stream:
        return parse_metadata(stream.read(METADATA_LIMIT + 1), path)


def _write(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, cancelled: IsCancelled) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as source, target.open("xb") as out:
        while chunk := source.read(_CHUNK):
            check(cancelled)
            out.write(chunk)
