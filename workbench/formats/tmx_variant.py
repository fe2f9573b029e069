"""Reading one ``tuv`` of a TMX unit."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from lxml import etree

from workbench.core.language import canonical, is_tag
from workbench.core.segment import HUMAN, NOTHING_FOREIGN, PLACEABLE, Foreign, Segment, State
from workbench.formats import tmx_inline
from workbench.formats.tmx_names import SEGMENT_LIMIT, iso_time
from workbench.formats.xml_reading import XML_LANG, items, raw, wrong
from workbench.text.writing.clean import clean

_STATES = {state.value: state for state in State}
_ORIGIN = re.compile(r"original|human|mt:\S+|tm:\d{1,3}")


def variant(
    element: etree._Element, segments: dict[str, Segment], numbering: tmx_inline.Numbering, name: Path | str
) -> tuple[str, Segment | None]:
    """The tag and segment of a ``tuv`` element; no segment where it is empty and says nothing.

    Args:
        segments: what its unit has already, so that a second variant in one language gets a tag of its own.
        numbering: shared by the variants of the unit.
        name: what errors call the file.

    Raises:
        FormatError: no language, no ``seg`` or two, or a segment that is too long.
    """
    language, author, changed, kept = _attributes(element)
    version = _tag(language, segments, element, name)
    state: State | None = None
    origin: str | None = None
    numbers: list[int] = []
    others: list[str] = []
    seg: etree._Element | None = None
    for child in element:
        tag = child.tag
        if tag == "seg":
            if seg is not None:
                raise wrong("a <tuv> has two <seg>", name, child)
            seg = child
            continue
        text = child.text or ""
        kind = child.get("type") if tag == "prop" else None
        if kind == "x-state" and state is None and text in _STATES:
            state = _STATES[text]
        elif kind == "x-origin" and origin is None and _is_origin(text):
            origin = text
        elif kind == "x-placeables" and not numbers:
            numbers = [int(number) for number in text.split() if PLACEABLE.fullmatch(f"⟦{number}⟧")]
        else:
            others.append(raw(child))
    if seg is None:
        raise wrong("a <tuv> has no <seg>", name, element)
    text, inlines = _content(seg, numbers, numbering)
    if len(text) > SEGMENT_LIMIT:
        raise wrong(f"a segment is longer than {SEGMENT_LIMIT} characters", name, seg)
    if not text:
        if state is None and not (kept or others or author or changed):
            return version, None
        state, origin = State.EMPTY, ""
    elif state is None or state is State.EMPTY:
        state = State.CONFIRMED if state is None else State.EDITED
    origin = HUMAN if origin is None else origin
    return version, Segment(text, state, origin, author, changed, inlines, foreign_of(kept, others))


def _attributes(element: etree._Element) -> tuple[str, str, str, list[tuple[str, str]]]:
    """The language, author and time of change that a ``tuv`` names, "" for none, and what else it says."""
    language = author = changed = creator = ""
    kept: list[tuple[str, str]] = []
    for key, value in items(element):
        if key == XML_LANG or (key == "lang" and not language):
            language = value
        elif key == "changeid":
            author = _name(value)
        elif key == "changedate" and (time := iso_time(value)):
            changed = time
        else:
            if key == "creationid":
                creator = _name(value)
            kept.append((key, value))
    return language, author or creator, changed, kept


def _content(seg: etree._Element, given: list[int], numbering: tmx_inline.Numbering) -> tuple[str, tmx_inline.Inlines]:
    if not len(seg):
        text = seg.text or ""
        return (text if text.isprintable() else clean(text)), ()
    parts, markup = tmx_inline.parse(seg)
    parts = [part if part is None else clean(part) for part in parts]
    if given and tmx_inline.fits(given, parts, markup):
        numbers = given
        numbering.learn(numbers, markup)
    else:
        numbers = numbering.number(parts, markup)
    return tmx_inline.join(parts, numbers, markup)


@lru_cache(maxsize=1024)
def _canonical(language: str) -> str | None:
    tag = canonical(language)
    return tag if is_tag(tag) else None


@lru_cache(maxsize=1024)
def _is_origin(text: str) -> bool:
    return _ORIGIN.fullmatch(text) is not None


@lru_cache(maxsize=1024)
def _name(text: str) -> str:
    return clean(text)


def _tag(language: str, segments: dict[str, Segment], element: etree._Element, name: Path | str) -> str:
    """The version's tag; a second variant in one language becomes ``en-x-2``."""
    tag = _canonical(language)
    if tag is None:
        what = f"the language {language[:40]!r} is no language tag" if language else "a <tuv> has no language"
        raise wrong(what, name, element)
    if tag not in segments:
        return tag
    mark = "-" if "-x-" in tag else "-x-"
    return next(further for n in range(2, 1 << 30) if (further := f"{tag}{mark}{n}") not in segments)


def foreign_of(attributes: list[tuple[str, str]], children: list[str]) -> Foreign:
    """What is kept of another tool."""
    return Foreign(tuple(attributes), tuple(children)) if attributes or children else NOTHING_FOREIGN
