"""Parts of speech and genders as people write them in tables, and terms within a cell."""

from __future__ import annotations

import re

_PARTS_OF_SPEECH = (
    ("properNoun", r"proper|собств|власна"),
    ("noun", r"^n\b|noun|^сущ|^ім(?:\b|енник)|^имя сущ"),
    ("adverb", r"^adv|^нар|^присл"),
    ("verb", r"^v\b|verb|^гл|^дієсл"),
    ("adjective", r"^adj|^прил|^прикм|^имя прил"),
)
_GENDERS = (
    ("masculine", r"^m\b|masc|^м\b|^муж|^чол|^ч\b"),
    ("feminine", r"^f\b|fem|^ж\b|^жен|^жін"),
    ("neuter", r"^n\b|neut|^с\b|^ср|^сер"),
)
_BAR = re.compile(r"\s*(?<!\\)(?:\||\n)\s*")
_YES = frozenset(("yes", "true", "1", "x", "+", "y", "да", "так"))


def part_of_speech(text: str) -> str:
    """The part of speech that a word speaks of: ``noun`` for «сущ.»; one that is not known stays as it is."""
    return _named(text, _PARTS_OF_SPEECH)


def gender(text: str) -> str:
    """The gender that a word speaks of: ``feminine`` for «жен. р.»; one that is not known stays as it is."""
    return _named(text, _GENDERS)


def _named(text: str, stems: tuple[tuple[str, str], ...]) -> str:
    plain = text.strip().casefold()
    return next((name for name, stem in stems if re.search(stem, plain)), text.strip())


def is_yes(text: str) -> bool:
    """Whether a cell says yes."""
    return text.strip().casefold() in _YES


def split(cell: str, separator: str) -> list[str]:
    r"""The terms in a cell: bars and line breaks separate, and `separator` when there is one; ``\|`` is a bar."""
    parts = _BAR.split(cell)
    if separator:
        parts = [piece for part in parts for piece in part.split(separator)]
    return [text for part in parts if (text := part.replace("\\|", "|").strip())]


def joined(texts: list[str]) -> str:
    """Terms as a cell; the inverse of `split`."""
    return " | ".join(text.replace("|", "\\|") for text in texts)
