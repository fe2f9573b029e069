"""Differences in words, for a reader who has not seen the texts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.core.finding import Difference
from workbench.core.language import base, english_name, is_tag, label, listed

_LONGEST = 72
"""Characters of a text that a sentence quotes at most."""

_SUREST = 0.99
_BOUNDS = frozenset("<>≤≥≈~")
_LARGE = re.compile(r"(?<![\d.,:])[1-9]\d{4,}(?!\d)")


def version_name(tag: str) -> str:
    """What English speakers call a version: ``English``, ``English (agency)``, ``English (GB)``."""
    language = base(tag)
    rest = label(tag) or tag[len(language) + 1 :]
    name = english_name(language)
    return f"{name} ({rest})" if rest and is_tag(tag) else name


def counted(count: int, noun: str, plural: str = "") -> str:
    """A number with its noun: ``1 unit``, ``2 units``, ``1,000 units``."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def names(tags: Sequence[str]) -> str:
    """Versions as a person lists them: ``Russian and Ukrainian``."""
    return listed([version_name(tag) for tag in tags])


def said(text: str, longest: int = _LONGEST) -> str:
    """A text between quotation marks, cut at a word when it is long."""
    one_line = " ".join(text.split())
    if len(one_line) > longest:
        cut = one_line[:longest]
        one_line = (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(",;:. ") + " …"
    elif one_line.endswith(".") and not one_line.endswith(".."):
        one_line = one_line[:-1]  # the sentence around it ends here
    return f"“{one_line}”"


def sure(difference: Difference) -> str:
    """How sure a difference is that rests on machine translation, ``85% sure``; never all of it. "" for others."""
    return f"{min(difference.confidence, _SUREST):.0%} sure" if difference.confidence < 1 else ""


def is_telling(text: str, value: str) -> bool:
    """Whether what a fact was read as says more than how it stands."""
    return "".join(text.split()) != "".join(value.split())


def grouped(value: str) -> str:
    """What a fact was read as, its large numbers for the eye: ``76000000 RUB`` gives ``76,000,000 RUB``."""
    return _LARGE.sub(lambda found: f"{int(found[0]):,}", value)


def equals(value: str) -> str:
    """What a fact was read as, behind how it stands: ``= 76,000,000 RUB``; a bound has its own sign (``> 48,000``)."""
    shown = grouped(value)
    return shown if shown[:1] in _BOUNDS else f"= {shown}"


def in_words(difference: Difference) -> str:
    """One sentence that names the versions (``English has “46”; Russian and Ukrainian have “64”.``)."""
    values = dict(difference.values)
    silent = [tag for tag, value in values.items() if not value.strip()]
    if difference.kind == "moved":
        return _moved(difference)
    if difference.kind == "missing" and not difference.spans:
        return f"{names(silent)} {_has(silent)} no text for {said(next((v for v in values.values() if v.strip()), ''))}."
    if difference.kind == "changed":
        return _exchanged(values)
    speaking = {tag: value for tag, value in values.items() if value.strip()}
    if not speaking:
        return f"{difference.message[:1].upper()}{difference.message[1:]}."
    if difference.kind == "negation" and (silent or len(speaking) == 1):
        return _denial(speaking, silent)
    if difference.kind == "added":
        return f"Only {names(list(speaking))} says {said(next(iter(speaking.values())))}."
    return _sides(speaking, silent, difference.odd)


def _moved(difference: Difference) -> str:
    here = next(tag for tag, value in difference.values.items() if value)
    there = [tag for tag in difference.values if tag != here]
    where = f" in unit {difference.elsewhere}" if difference.elsewhere is not None else " elsewhere"
    return f"{names(there)} {_has(there)} {said(difference.values[here])}{where}."


def _exchanged(values: Mapping[str, str]) -> str:
    parts = [
        f"{said(value)} in {version_name(tag)}" if value.strip() else f"nothing in {version_name(tag)}"
        for tag, value in values.items()
    ]
    sentence = ", ".join(parts)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _denial(speaking: Mapping[str, str], silent: Sequence[str]) -> str:
    if len(speaking) == 1:
        return f"Only {names(list(speaking))} denies: {said(next(iter(speaking.values())))}."
    words = ", ".join(f"{said(value)} in {version_name(tag)}" for tag, value in speaking.items())
    return f"{names(silent)} {'does' if len(silent) == 1 else 'do'} not deny: {words}."


def _sides(speaking: Mapping[str, str], silent: Sequence[str], odd: str | None) -> str:
    """The odd one first, and those that agree against it together; else those that say the same word for word."""
    together: dict[str, list[str]] = {}
    for tag in sorted(speaking, key=lambda tag: tag != odd):
        side = "".join(speaking[tag].split()) if odd is None else str(tag == odd)
        together.setdefault(side, []).append(tag)
    parts = [f"{names(tags)} {_has(tags)} {_quoted(speaking, tags)}" for tags in together.values()]
    lacking = [f"{names(silent)} {_has(silent)} nothing there"] if silent else []
    if odd in silent:
        parts = [*lacking, *parts]
    else:
        parts += lacking
    return "; ".join(parts) + "."


def _quoted(speaking: Mapping[str, str], tags: Sequence[str]) -> str:
    """What versions that agree say, each in its words, once where they are the same."""
    return listed([said(text) for text in {"".join(speaking[tag].split()): speaking[tag] for tag in tags}.values()])


def _has(tags: Sequence[str]) -> str:
    return "has" if len(tags) == 1 else "have"
