"""One direction that a model translates in, and the metadata that describes it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import PackageError
from workbench.core.language import is_tag

METADATA_LIMIT = 1_000_000
"""Bytes of a `metadata.json`; the largest known has a few hundred."""

LONGEST = 180
"""Tokens of a sentence; models lose the thread of longer ones, or silently cut them off."""

SHORTEST = 8
"""Tokens of a `longest` that still makes sense."""

_VERSION = re.compile(r"[0-9][0-9A-Za-z.]{0,31}")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a package's `metadata.json` says, as far as it is used.

    Attributes:
        version: of the package, e.g. ``1.9``.
        target_prefix: a tag the decoder starts with, "" for a model of one direction.
        preview: the quality is not yet good enough to be trusted.
        longest: tokens of the longest sentence that the model does well, longer ones are cut at clauses; a small
            model's ``longest_sentence`` says so, stock packages have no such entry.
        term_annotation: the model has learned to obey terms that are named in its source, see `marks`.
        mended: the model's wrong words are put right with a dictionary, see `mending`; a good model knows better.
        phrases: the direction is translated phrase by phrase, which is better than this model, see `phrased`.
        modelled: there is a model of the direction; a bundled direction may have phrases alone.
        preview_onward: what goes on from its translation to a third language is a preview, though itself it is none.
    """

    source: str
    target: str
    version: str
    target_prefix: str = ""
    preview: bool = False
    longest: int = LONGEST
    term_annotation: bool = False
    mended: bool = False
    phrases: bool = False
    modelled: bool = True
    preview_onward: bool = False

    @property
    def name(self) -> str:
        """The package's conventional file name without suffix, e.g. ``translate-en_uk-1_4``."""
        return f"translate-{self.source}_{self.target}-{self.version.replace('.', '_')}"


@dataclass(frozen=True, slots=True)
class Direction:
    """One direction of an installed or bundled model.

    Attributes:
        engine: ``starter`` or ``argos``.
        folder: the package's folder.
        model: the CTranslate2 folder.
        tokenizer: ``sentencepiece.model`` or ``bpe.model``.
        target_prefix, preview, longest, term_annotation, mended, phrases, modelled, preview_onward: see `Metadata`.
    """

    source: str
    target: str
    engine: str
    version: str
    folder: Path
    model: Path
    tokenizer: Path
    target_prefix: str = ""
    preview: bool = False
    longest: int = LONGEST
    term_annotation: bool = False
    mended: bool = False
    phrases: bool = False
    modelled: bool = True
    preview_onward: bool = False


def parse_metadata(data: bytes, path: Path | str) -> Metadata:
    """Read a `metadata.json`, trusting nothing in it.

    Raises:
        PackageError: it is no JSON object, describes no translation, or a code or version is malformed.
    """
    try:
        if len(data) > METADATA_LIMIT:
            raise ValueError
        raw = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise PackageError("the metadata is not valid JSON", path=path) from None
    if not isinstance(raw, dict):
        raise PackageError("the metadata is not a JSON object", path=path)
    if raw.get("type", "translate") != "translate":
        raise PackageError("the package holds no translation model", path=path)
    source, target = _code(raw, "from_code", path), _code(raw, "to_code", path)
    if source == target:
        raise PackageError(f"the package translates {source} into itself", path=path)
    version, prefix = raw.get("package_version"), raw.get("target_prefix", "")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise PackageError("the metadata has no usable package_version", path=path)
    if not isinstance(prefix, str) or len(prefix) > 64 or not prefix.isprintable():
        raise PackageError("the metadata has a malformed target_prefix", path=path)
    longest = raw.get("longest_sentence", LONGEST)
    if not isinstance(longest, int) or not SHORTEST <= longest <= LONGEST:
        longest = LONGEST
    flags = (raw.get(key) is True for key in ("preview", "term_annotation", "mended", "phrases"))
    preview, terms, mended, phrases = flags
    modelled, onward = raw.get("model") is not False, raw.get("preview_onward") is True
    return Metadata(source, target, version, prefix, preview, longest, terms, mended, phrases, modelled, onward)


def version_key(version: str) -> tuple[tuple[int, str], ...]:
    """Sorts versions by number: 1.10 after 1.9."""
    return tuple((int(part) if part.isdecimal() else -1, part) for part in version.split("."))


def tokenizer_of(folder: Path) -> Path | None:
    """The package's tokenizer file, None when it has none."""
    return next((path for path in (folder / "sentencepiece.model", folder / "bpe.model") if path.is_file()), None)


def missing_part(folder: Path) -> str | None:
    """What a package or bundled model lacks to be loaded, or None."""
    if not (folder / "model" / "model.bin").is_file():
        return "model/model.bin"
    if not any((folder / "model").glob("*vocabulary.*")):
        return "the vocabulary in model/"
    return None if tokenizer_of(folder) else "sentencepiece.model or bpe.model"


def _code(raw: dict[str, object], key: str, path: Path | str) -> str:
    code = raw.get(key)
    if not isinstance(code, str) or len(code) > 16 or not is_tag(code) or code != code.lower():
        raise PackageError(f"the metadata has no usable {key}", path=path)
    return code
