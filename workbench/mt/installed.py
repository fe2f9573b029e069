"""What is there to translate with: Argos packages and the bundled starter model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import PackageError
from workbench.mt.direction import Direction, Metadata, missing_part, parse_metadata, tokenizer_of, version_key
from workbench.mt.folders import STARTER, packages_folder

STARTER_ENGINE = "starter"
ARGOS_ENGINE = "argos"


@dataclass(frozen=True, slots=True)
class Listing:
    """What was found.

    Attributes:
        directions: one per pair of languages, the newest version of each; sorted by pair.
        notes: what was skipped, and why, for a person.
    """

    directions: tuple[Direction, ...]
    notes: tuple[str, ...] = ()


def installed(folder: Path | None = None) -> Listing:
    """The Argos packages in `folder` (by default Argos's own).

    Not `argostranslate.package.get_installed_packages`: one folder without metadata makes that raise, it lists two versions
    of a pair in the order of the disk, and importing it makes folders in the person's home.
    """
    root = folder or packages_folder()
    found: dict[tuple[str, str], Direction] = {}
    notes: list[str] = []
    for package in _folders(root, notes):
        try:
            direction = read_package(package)
        except PackageError as error:
            notes.append(f"skipped: {error}")
            continue
        pair = (direction.source, direction.target)
        rival = found.get(pair)
        if rival is not None:
            older, direction = sorted((rival, direction), key=lambda d: (version_key(d.version), d.folder.name))
            notes.append(f"skipped: {older.folder}: {direction.folder.name} serves the same pair")
        found[pair] = direction
    return Listing(tuple(found[pair] for pair in sorted(found)), tuple(notes))


def bundled(folder: Path = STARTER) -> Listing:
    """The directions of the starter model: one for each ``FROM_TO.json`` in its folder."""
    tokenizer = tokenizer_of(folder)
    missing = missing_part(folder)
    if missing or tokenizer is None:
        return Listing((), (f"skipped: {folder}: {missing} is missing",))
    directions: list[Direction] = []
    notes: list[str] = []
    for path in sorted(folder.glob("*_*.json")):
        try:
            metadata = parse_metadata(path.read_bytes(), path)
        except PackageError as error:
            notes.append(f"skipped: {error}")
            continue
        directions.append(_direction(metadata, STARTER_ENGINE, folder, tokenizer))
    return Listing(tuple(directions), tuple(notes))


def read_package(folder: Path) -> Direction:
    """An installed package, looked at but not loaded.

    Raises:
        PackageError: something of it is missing or malformed.
    """
    path = folder / "metadata.json"
    try:
        metadata = parse_metadata(path.read_bytes(), path)
    except OSError:
        raise PackageError("the folder has no readable metadata.json", path=folder) from None
    missing, tokenizer = missing_part(folder), tokenizer_of(folder)
    if missing or tokenizer is None:
        raise PackageError(f"{missing} is missing", path=folder)
    if not metadata.modelled:
        raise PackageError("the package holds no model", path=folder)
    return _direction(metadata, ARGOS_ENGINE, folder, tokenizer)


def _folders(root: Path, notes: list[str]) -> list[Path]:
    try:
        return sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        notes.append(f"skipped: {root}: {error.strerror}")
        return []


def _direction(metadata: Metadata, engine: str, folder: Path, tokenizer: Path) -> Direction:
    return Direction(
        metadata.source,
        metadata.target,
        engine,
        metadata.version,
        folder,
        folder / "model",
        tokenizer,
        metadata.target_prefix,
        metadata.preview,
        metadata.longest,
        metadata.term_annotation,
        metadata.mended,
        metadata.phrases,
        metadata.modelled,
        metadata.preview_onward,
    )
