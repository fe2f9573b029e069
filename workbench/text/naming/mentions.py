"""Places, organisations and offices that a text mentions, by whatever of their names and in whatever form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.naming.cities import CITIES
from workbench.text.naming.further_places import FURTHER_PLACES
from workbench.text.naming.given_names import given_name
from workbench.text.naming.known_offices import OFFICES
from workbench.text.naming.known_organisations import MINISTRIES, ORGANISATIONS
from workbench.text.naming.known_places import PLACES
from workbench.text.naming.towns import TOWNS
from workbench.text.phrases import Phrases, small
from workbench.text.typography import folded

Kind = Literal["place", "organisation", "office"]

_TABLES: Mapping[Kind, str] = {
    "place": PLACES + FURTHER_PLACES + CITIES + TOWNS,
    "organisation": ORGANISATIONS,
    "office": OFFICES,
}
_NOUN = "(?:ями|ами|ові|еві|ою|ею|єю|ом|ем|єм|ой|ей|ям|ах|ях|ам|ов|ев|ів|їв|ии|ія|ії|ію|[аяыиіїеєуюоьй])?"
_ADJECTIVE = "(?:ыми|ими|ого|его|ому|ему|ої|ою|ею|ый|ий|ой|ій|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ых|их|ьої|ьою|а|я|е|є|і|у|ю)"
_COLUMNS = {"ru": 1, "uk": 2, "en": 3}


@dataclass(frozen=True, slots=True)
class Mention:
    """A known name in a text.

    Attributes:
        text: as it stands.
        start, end: where.
        id: what it names, the same in every language.
        kind: a place (also as an adjective), an organisation or an office.
    """

    text: str
    start: int
    end: int
    id: str
    kind: Kind


_MINISTRY = {
    "ru": ("Министерств-_{}",),
    "uk": ("Міністерств-_{}",),
    "en": ("ministry_of_{}", "ministry_of_the_{}", "ministry_for_{}", "{}_ministry"),
}
_MINISTER = {
    "ru": ("министр-_{}",),
    "uk": ("міністр-_{}", "міністерк-_{}"),
    "en": ("{}_minister", "minister_of_{}", "minister_of_the_{}", "minister_for_{}"),
}
_DEPUTY = {
    "ru": ("заместител-_министра_{}", "заместительниц-_министра_{}", "замминистра_{}"),
    "uk": ("заступни[кц]-_міністра_{}", "заступниц-_міністра_{}", "заступни[кц]-_міністерки_{}"),
    "en": ("deputy_{}_minister", "deputy_minister_of_{}", "deputy_minister_for_{}"),
}

_WORD = re.compile(r"(?<![\w'-])\w+")
_LITERAL = re.compile(r"[^\W_]+(?:['_][^\W_]+)*(?![?*{])")
_HEAD = re.compile(r"[^\W_]+(?:'[^\W_]+)*(?![?*{])")
_PATTERN = re.compile(r"(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\\.)[?*+]?|.[?*+]")
"""What of a pattern does not stand for itself."""

_KEY = 3

_FIRST_NAME = re.compile(r"(?<!\w)([^\W\d_]{3,}) \Z")
_BEFORE = 20
"""Characters among which a first name before a surname is looked for."""

_OF_FIELD = re.compile(r"\A\w+(?:[иі]к(?:а|у|е|ой|ою)|[иі]ці)\Z")
"""What the words for critics and for criticism may both end in."""

_APART = re.compile(r"(?<=\w)[–—](?=\w)")
"""A dash between two names, which no hyphen joins to one: the Poltava–Kremenchuk road."""


class _Forms(NamedTuple):
    """How a name is spelt.

    Attributes:
        heads: the letters that it begins with, with a small letter, a capital or either.
        rest: a pattern of what follows.
        held: the longest piece of it that stands for itself.
    """

    heads: tuple[str, ...]
    rest: str
    held: str


class _Name(NamedTuple):
    """A name.

    Attributes:
        name: as the tables have it.
        beginning: all letters before the first ending, in lower case.
        id, kind: as of `Mention`.
    """

    name: str
    beginning: str
    id: str
    kind: Kind

    def end_at(self, text: str, place: int, language: str) -> int:
        """Where the name ends if it stands at a place where its beginning stands, else 0."""
        heads, rest, held = _forms(self.name, self.kind, language)
        if held not in text or not text.startswith(heads, place):
            return 0
        match = _compiled(rest).match(text, place + len(heads[0]))
        return match.end() if match else 0


@cache
def _forms(name: str, kind: Kind, language: str) -> _Forms:
    heads, rest = _parted(name, _spelt_out(name, kind, language))
    held = max(_PATTERN.split(rest), key=len)
    return _Forms(heads, rf"{rest}(?![\w-]|'(?!s?(?!\w)))", held)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when a word begins like the name; many names differ in their beginning alone and share the pattern."""
    return re.compile(pattern)


@lru_cache(maxsize=8192)
def mentions(text: str, tag: str) -> tuple[Mention, ...]:
    """The places, organisations and offices that a Russian, Ukrainian or English text mentions, in order."""
    language = base(tag)
    if language not in _COLUMNS:
        return ()
    plain = folded(_APART.sub("/", text))
    lowered = small(plain.text)
    found = []
    covered = 0
    for word in _likely(language).finditer(plain.text):
        place = word.start()
        if place < covered:
            continue
        for name in _possible(lowered[place : max(word.end(), place + _KEY)], language):
            if lowered.startswith(name.beginning, place) and (covered := name.end_at(plain.text, place, language)):
                start, end = plain.span(place, covered)
                if name.kind == "office" and (_is_surname(text, start) or _names_a_field(text[start:end].lower(), language)):
                    break
                found.append(Mention(text[start:end], start, end, name.id, name.kind))
                break
    return tuple(found)


def _is_surname(text: str, start: int) -> bool:
    """Whether what is spelt like an office stands behind a first name: Олена Рибак, Peter Baker."""
    before = _FIRST_NAME.search(text, max(start - _BEFORE, 0), start) if text[start].isupper() else None
    return before is not None and bool(given_name(before[1]))


@lru_cache(maxsize=10_000)
def _names_a_field(word: str, language: str) -> bool:
    """Whether a form of a word for somebody may be one of what he deals with: критику, of the critic or of criticism."""
    if language not in MORPHOLOGY_LANGUAGES or _OF_FIELD.search(word) is None:
        return False
    return any({"NOUN", "femn", "inan"} <= parse.tag.grammemes for parse in parses(word, language))


@cache
def _likely(language: str) -> Phrases:
    """Words that begin as a name does."""
    return Phrases(_WORD, {beginning for beginning in _table(language) if beginning})


@lru_cache(maxsize=50_000)
def _possible(beginning: str, language: str) -> tuple[_Name, ...]:
    """The names that begin with a word of `_KEY` letters or more, or with its first letters; the longest first."""
    table = _table(language)
    return tuple(
        name
        for length in range(min(_KEY, len(beginning)), 0, -1)
        for name in table.get(beginning[:length], ())
        if beginning.startswith(name.beginning) or name.beginning.startswith(beginning)
    )


@cache
def _table(language: str) -> dict[str, list[_Name]]:
    """The beginning of a name → the names that begin so, the longest first."""
    table: dict[str, list[_Name]] = {}
    entries = [
        (name, line.split("|", 1)[0].strip(), kind)
        for kind, lines in _TABLES.items()
        for line in lines.strip().splitlines()
        for name in _names(line)[_COLUMNS[language]]
    ]
    entries += _of_places(language)
    entries += _of_ministries(language)
    for name, known, kind in sorted(entries, key=lambda entry: -len(entry[0])):  # министр обороны before министр
        literal = _LITERAL.match(name)
        beginning = literal[0].replace("_", " ").lower() if literal else ""
        table.setdefault(beginning[:_KEY], []).append(_Name(name, beginning, known, kind))
    return table


def _parted(name: str, pattern: str) -> tuple[tuple[str, ...], str]:
    """The letters that a name begins with, in either case where the pattern takes either, and the rest of its pattern."""
    found = _HEAD.match(name)
    head = found[0] if found else ""
    if pattern.startswith(head):
        return (head,), pattern[len(head) :]
    either = (f"{head[0].lower()}{head[1:]}", f"{head[0].upper()}{head[1:]}")
    return either, pattern.removeprefix(f"[{head[0].lower()}{head[0].upper()}]{head[1:]}")


def _names(line: str) -> list[list[str]]:
    """The cells of a line as lists of names; a bar inside brackets is part of a pattern."""
    return [cell.split() for cell in re.split(r" \| ", line)]


def _of_places(language: str) -> Iterator[tuple[str, str, Kind]]:
    """The adjectives of places for which the tables have none, as (name, id, kind): мадридский, київський."""
    for line in _TABLES["place"].strip().splitlines():
        names = _names(line)[_COLUMNS[language]]
        if language == "en" or any(name[:1].islower() and name.endswith("~") for name in names):
            continue
        for name in names:
            stem = _STEM.match(name)
            if stem is not None and not stem[1].endswith(_REGIONAL):
                yield f"{_with_suffix(stem[1].lower(), language)}~", line.split("|", 1)[0].strip(), "place"


def _with_suffix(stem: str, language: str) -> str:
    if stem.endswith(("ск", "ськ")):
        return stem
    if language == "ru":
        return f"{stem}йск" if stem.endswith("и") else f"{stem}ск"
    if stem.endswith("і"):
        return f"{stem}йськ"
    softened = next((soft for hard, soft in _SOFTENED.items() if stem[-1] in hard), "")
    return f"{stem[:-1]}{softened}" if softened else f"{stem}ськ"


_STEM = re.compile(r"([А-ЯЁІЇЄҐ][а-яёіїєґ']{2,}[бвгджзйклмнпрстфхцчшщиі])(?:-\Z|\(\?:[аыи]|о\Z)")
"""What an adjective is made of: Мадрид-, Лусак(?:а|и…), Киото."""

_REGIONAL = ("щин", "чин")
_SOFTENED = {"гжз": "зьк", "кцч": "цьк", "хсш": "ськ"}
"""What the last letter of a Ukrainian stem becomes together with the ending of its adjective: Прага, празький."""


def _of_ministries(language: str) -> Iterator[tuple[str, str, Kind]]:
    """Ministries, ministers and their deputies by what they are for, as (name, id, kind)."""
    for line in MINISTRIES.strip().splitlines():
        (field, russian, in_short, ukrainian, shortly, english) = (cell.split() for cell in line.split(" | "))
        what = " ".join(field)
        spoken = {"ru": (russian, in_short), "uk": (ukrainian, shortly), "en": (english, [])}
        fields, shorts = spoken[language]
        for name in (*shorts, *(pattern.format(each) for each in fields for pattern in _MINISTRY[language])):
            yield name, f"ministry of {what}", "organisation"
        for each in fields:
            yield from ((pattern.format(each), f"{what} minister", "office") for pattern in _MINISTER[language])
            yield from ((pattern.format(each), "deputy minister", "office") for pattern in _DEPUTY[language])


def _spelt_out(name: str, kind: Kind, language: str) -> str:
    """A pattern for all forms of a name; offices and adjectives may begin with a small letter or a capital."""
    words = [word[:-1] + _NOUN if word.endswith("-") else _inner(word) for word in name.split("_")]
    pattern = " ".join(words)
    if language == "en" and kind == "office":
        pattern += "s?"
    if kind == "office" or (kind == "organisation" and (language != "en" or name[:1].islower())):
        return " ".join(_either_case(word) for word in pattern.split(" "))
    if name[:1].islower():
        return _either_case(pattern)
    return pattern


def _inner(word: str) -> str:
    if word.endswith("~"):
        return word[:-1] + _ADJECTIVE
    return re.sub(r"(?<=[A-Z])\.", r"\\.", word)


def _either_case(word: str) -> str:
    """Words of an organisation's name are capitalised by one house style and not by another; abbreviations always."""
    if not word[:1].isalpha() or (len(word) > 1 and word[1].isupper()):
        return word
    return f"[{word[0].lower()}{word[0].upper()}]{word[1:]}"
