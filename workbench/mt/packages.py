"""Installing, removing, verifying and exporting Argos packages."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workbench.core.errors import NotFoundError, PackageError
from workbench.core.language import english_name
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.formats.files import unwritable, write_atomically
from workbench.mt import record
from workbench.mt.archive import unpack
from workbench.mt.catalogue import Catalogue, catalogue
from workbench.mt.direction import Direction, parse_metadata
from workbench.mt.folders import downloads_folder, packages_folder
from workbench.mt.installed import installed, read_package
from workbench.mt.probe import probe

LOCK_SECONDS = 10
README = "README.md"
_STAGING = "-workbench-staging-"


@dataclass(frozen=True, slots=True)
class Installed:
    """What an installation did.

    Attributes:
        sha256: of the package file.
    """

    direction: Direction
    sha256: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What a verification found.

    Attributes:
        problems: for a person; empty when all is well.
        recorded: whether there were checksums to compare with (there are none for what another program installed).
    """

    direction: Direction
    problems: tuple[str, ...]
    recorded: bool


def install_file(path: Path, *, folder: Path | None = None, cancelled: IsCancelled = never) -> Installed:
    """Install a package file; an older or newer package of its pair is replaced, and stays until the new one has proved itself.

    Raises:
        InputError: the file cannot be read or is no zip archive.
        PackageError: it is corrupt, unsafe, or its model does not load.
        StorageError: the packages folder cannot be written.
        Cancelled: nothing was installed.
    """
    root = folder or packages_folder()
    with _locked(root), _staging(root) as staging:
        return _install(path, root, staging, cancelled, downloaded=None)


def install_pair(
    source: str,
    target: str,
    *,
    folder: Path | None = None,
    downloads: Path | None = None,
    known: Catalogue | None = None,
    report: Report = silent,
    cancelled: IsCancelled = never,
    pauses: Sequence[float] | None = None,
    say: Callable[[str], object] = str,
) -> Installed:
    """Download the newest package of a pair and install it.

    Args:
        downloads: where the file waits until it is complete.
        known: what can be downloaded; by default the Argos index is asked.
        report: bytes downloaded and in all.
        pauses: seconds to wait before each further try of one address.
        say: told what it does and why it waits, a line at a time.

    Raises:
        NotFoundError: there is no package for the pair.
        PackageError: it cannot be downloaded, is not what it was, is corrupt or unsafe, or does not load.
        StorageError: a folder cannot be written or the disk is full.
        Cancelled: what was downloaded stays, to be resumed.
    """
    from workbench.mt.download import PAUSES, fetch

    root = folder or packages_folder()
    if known is None:
        say("asking the package index")
    offered = known or catalogue()
    if offered.note:
        say(offered.note)
    offer = offered.offer(source, target)
    name = offer.metadata.name
    destination = (downloads or downloads_folder()) / f"{name}.argosmodel"
    waits = PAUSES if pauses is None else pauses
    fetched = fetch(offer.urls, destination, report=report, cancelled=cancelled, pauses=waits, size_hint=offer.size, say=say)
    try:
        with _locked(root), _staging(root) as staging:
            return _install(fetched.path, root, staging, cancelled, downloaded=(source, target, name))
    finally:
        fetched.path.unlink(missing_ok=True)  # a corrupt file must not be met again, and an installed one is not needed


def remove(source: str, target: str, *, folder: Path | None = None) -> tuple[Path, ...]:
    """Remove the packages of a pair, all versions, and answer their folders.

    `argostranslate.package.uninstall` is not used: it loads the translation engine and an ONNX runtime, and deletes a folder
    that others may be reading file by file.

    Raises:
        NotFoundError: none is installed.
        StorageError: the folder cannot be written.
    """
    root = folder or packages_folder()
    if not root.is_dir():
        raise NotFoundError(f"no package translates from {source} to {target}", path=root)
    with _locked(root), _staging(root) as staging:
        gone = _of_pair(root, source, target)
        if not gone:
            raise NotFoundError(f"no installed package translates from {source} to {target}", path=root)
        known = record.load(root)
        for package in gone:
            package.rename(staging / package.name)
            known.files.pop(package.name, None)
        record.save(known, root)
    return tuple(gone)


def verify(*, folder: Path | None = None, timeout: float = 180) -> list[Verified]:
    """Compare every installed package with its recorded checksums, and load it in a process of its own.

    Args:
        timeout: seconds that a model may take to load.

    Raises:
        PackageError: the record of checksums cannot be read.
    """
    root = folder or packages_folder()
    known = record.load(root)
    found: list[Verified] = []
    for direction in installed(root).directions:
        checksums = known.files.get(direction.folder.name)
        problems = record.changes(checksums, direction.folder) if checksums is not None else []
        try:
            probe(direction, timeout=timeout)
        except PackageError as error:
            problems.append(error.message)
        found.append(Verified(direction, tuple(problems), checksums is not None))
    return found


def export(direction: Direction, out: Path) -> None:
    """Write an installed or bundled direction as an `.argosmodel` file, which any Argos Translate installs.

    Raises:
        StorageError: the file cannot be written.
    """
    names = {code: english_name(code) for code in (direction.source, direction.target)}
    metadata: dict[str, object] = {
        "package_version": direction.version,
        "argos_version": "1.9.0",
        "type": "translate",
        "from_code": direction.source,
        "from_name": names[direction.source],
        "to_code": direction.target,
        "to_name": names[direction.target],
        "target_prefix": direction.target_prefix,
        "preview": direction.preview,
        "longest_sentence": direction.longest,
        **({"term_annotation": True} if direction.term_annotation else {}),
        **({"mended": True} if direction.mended else {}),
        **({"phrases": True} if direction.phrases else {}),
    }
    top = f"translate-{direction.source}_{direction.target}-{direction.version.replace('.', '_')}"

    def write(stream: BinaryIO) -> None:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{top}/metadata.json", json.dumps(metadata, ensure_ascii=False, indent=1))
            archive.write(direction.tokenizer, f"{top}/{direction.tokenizer.name}")
            if (direction.folder / README).is_file():  # licences travel with the weights
                archive.write(direction.folder / README, f"{top}/{README}")
            for path in sorted(direction.model.iterdir()):
                archive.write(path, f"{top}/model/{path.name}")

    write_atomically(out, write)


def _install(
    path: Path, root: Path, staging: Path, cancelled: IsCancelled, *, downloaded: tuple[str, str, str] | None
) -> Installed:
    fresh = staging / "new"
    fresh.mkdir()
    metadata = unpack(path, fresh, cancelled=cancelled)
    if downloaded is not None and downloaded != (metadata.source, metadata.target, metadata.name):
        raise PackageError(f"the package is {metadata.name}, not {downloaded[2]} as the index says", path=path)
    known = record.load(root)
    digest = record.sha256(path)
    if downloaded is not None:
        known.trust(metadata.name, digest, root / record.FILE)
    probe(read_package(fresh), path=path)
    final = root / metadata.name
    old = _of_pair(root, metadata.source, metadata.target)
    if final.exists() and final not in old:  # what is left of a damaged package
        old.append(final)
    known.files = {name: files for name, files in known.files.items() if root / name not in old}
    known.files[metadata.name] = record.hashes(fresh)
    _swap(fresh, final, old, staging)
    record.save(known, root)
    return Installed(read_package(final), digest)


def _swap(fresh: Path, final: Path, old: Sequence[Path], staging: Path) -> None:
    """Two renames each; whatever goes wrong between them, the old packages come back."""
    moved: list[tuple[Path, Path]] = []
    try:
        for package in old:
            aside = staging / f"old-{package.name}"
            package.rename(aside)
            moved.append((package, aside))
        fresh.rename(final)
    except BaseException:
        for package, aside in moved:
            aside.rename(package)
        raise


def _of_pair(root: Path, source: str, target: str) -> list[Path]:
    """The folders of a pair's packages, complete or not."""
    found: list[Path] = []
    for package in sorted(root.iterdir()):
        with suppress(PackageError, OSError):
            metadata = parse_metadata((package / "metadata.json").read_bytes(), package)
            if (metadata.source, metadata.target) == (source, target):
                found.append(package)
    return found


@contextmanager
def _locked(root: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout

    try:
        root.mkdir(parents=True, exist_ok=True)
        with FileLock(root / ".workbench.lock", timeout=LOCK_SECONDS):
            yield
    except Timeout:
        raise PackageError("another process is changing the packages", path=root, remedy="wait for it") from None
    except OSError as error:
        raise unwritable(error, root) from None


@contextmanager
def _staging(root: Path) -> Iterator[Path]:
    """A folder on the packages' own disk, so that a rename moves it; beside them, since Argos reads every folder among them."""
    prefix = f".{root.name}{_STAGING}"
    parent = root.parent
    if not os.access(parent, os.W_OK) or parent.stat().st_dev != root.stat().st_dev:
        parent = root
    for left in parent.glob(f"{prefix}*"):  # of a process that was killed: we hold the lock
        shutil.rmtree(left, ignore_errors=True)
    staging = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)
