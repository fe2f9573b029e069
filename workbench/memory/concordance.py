"""Concordance: where words stand in any form and order, as an exact phrase, by their beginning, or as part of a word."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.core.language import base, in_order
from workbench.core.match import ConcordanceHit
from workbench.memory.terms import folded_words, term
from workbench.text.lemmas import lemmas
from workbench.text.typography import fold, folded
from workbench.text.words import tokens

Span = tuple[int, int]
_MOST_PARTS = 32
"""SQLite's parsers have a limited depth, and nobody searches for more words at once."""

_SHORTEST_PART = 3
"""Characters; a shorter piece of a word would be found nearly everywhere."""

_PIECE = re.compile(r'"([^"]*)"|(\S+)')
_COLUMNS = "s.id, n.name, s.unit, s.version, s.text, s.statement"
_WHOLE_WORDS = f"""
SELECT {_COLUMNS} FROM word CROSS JOIN segment AS s ON s.id = word.rowid JOIN statement AS n ON n.id = s.statement
WHERE word MATCH :terms AND (:language = '' OR s.language = :language) AND (:version = '' OR s.version = :version)
ORDER BY word.rowid DESC
"""  # noqa: S608 (constants only)
_PARTS = f"""
SELECT {_COLUMNS} FROM segment AS s JOIN statement AS n ON n.id = s.statement
WHERE (:language = '' OR s.language = :language) AND (:version = '' OR s.version = :version) AND %s
ORDER BY s.id DESC
"""  # noqa: S608 (constants only)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a segment must hold.

    Attributes:
        text: folded, lower case.
        kind: ``word`` in any form, ``beginning`` of a word, or ``phrase`` exactly as it stands.
    """

    text: str
    kind: str


def parse(query: str) -> list[Part]:
    """The parts of a query: ``"an exact phrase"``, ``begin*``, and words in any form. Anything else is passed over."""
    parts: list[Part] = []
    for quoted, bare in _PIECE.findall(fold(query, case=True)):
        if folded_words(quoted):
            parts.append(Part(" ".join(quoted.split()), "phrase"))
        found = folded_words(bare)
        parts.extend(Part(word, "word") for word in found[:-1])
        if found:
            parts.append(Part(found[-1], "beginning" if bare.endswith("*") else "word"))
    return list(dict.fromkeys(parts))[:_MOST_PARTS]


def hits(db: sqlite3.Connection, query: str, language: str | None, limit: int) -> list[ConcordanceHit]:
    """The newest segments that hold every part of the query; where no whole word does, parts of words count."""
    parts = parse(query)
    if not parts or limit < 1:
        return []
    tag = language or ""
    values = {"language": base(tag), "version": tag if tag != base(tag) else ""}
    languages = [base(tag)] if tag else [row[0] for row in db.execute("SELECT DISTINCT language FROM version")]
    values["terms"] = " OR ".join(f"({_expression(parts, each)})" for each in languages)
    found = list(_found(db, _WHOLE_WORDS, values, lambda text, tag: _spans(text, tag, parts), limit)) if languages else []
    if found or any(len(part.text) < _SHORTEST_PART for part in parts):
        return found
    holds = " AND ".join(f"instr(s.folded, :part{n})" for n in range(len(parts)))
    values |= {f"part{n}": part.text for n, part in enumerate(parts)}
    return list(_found(db, _PARTS % holds, values, lambda text, _: _part_spans(text, parts), limit))


def _found(
    db: sqlite3.Connection, query: str, values: dict[str, str], spans: Callable[[str, str], tuple[Span, ...]], limit: int
) -> Iterator[ConcordanceHit]:
    """The rows in which the text itself bears out what the index says, up to `limit`."""
    count = 0
    for number, name, unit, version, text, statement in db.execute(query, values):
        if where := spans(text, version):
            yield ConcordanceHit(name, unit, version, text, where, _others(db, statement, unit, number))
            count += 1
            if count == limit:
                return


def _others(db: sqlite3.Connection, statement: int, unit: str, number: int) -> tuple[tuple[str, str], ...]:
    query = "SELECT version, text FROM segment WHERE statement = ? AND unit = ? AND id <> ?"
    texts: dict[str, str] = dict(db.execute(query, (statement, unit, number)).fetchall())
    return tuple((tag, texts[tag]) for tag in in_order(list(texts)))


def _expression(parts: list[Part], language: str) -> str:
    """The parts as an FTS5 query. Terms hold letters, digits and hyphens alone, so quoting them is safe."""
    pieces: list[str] = []
    for part in parts:
        if part.kind == "word":
            either = " OR ".join(f'"{term(lemma, language)}"' for lemma in sorted(lemmas(part.text, language)))
            pieces.append(f"lemmas : ({either})")
        else:
            sequence = " ".join(term(word, language) for word in folded_words(part.text))
            pieces.append(f'forms : "{sequence}"' + (" *" if part.kind == "beginning" else ""))
    return " AND ".join(pieces)


def _spans(text: str, tag: str, parts: list[Part]) -> tuple[Span, ...]:
    """Where the parts stand; nothing unless each of them does."""
    language = base(tag)
    words = [(fold(token.text, case=True), token) for token in tokens(text) if token.kind in ("word", "number")]
    every: set[Span] = set()
    for part in parts:
        if part.kind == "phrase":
            where = _phrase_spans(text, part.text)
        elif part.kind == "word":
            wanted = lemmas(part.text, language)
            where = {(token.start, token.end) for word, token in words if wanted & lemmas(word, language)}
        else:
            where = {(token.start, token.end) for word, token in words if word.startswith(part.text)}
        if not where:
            return ()
        every |= where
    return tuple(sorted(every))


def _phrase_spans(text: str, phrase: str) -> set[Span]:
    pattern = r"\s+".join(re.escape(word) for word in phrase.split())
    plain = folded(text, case=True)
    return {plain.span(*match.span()) for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", plain.text)}


def _part_spans(text: str, parts: list[Part]) -> tuple[Span, ...]:
    plain = folded(text, case=True)
    found = {plain.span(*match.span()) for part in parts for match in re.finditer(re.escape(part.text), plain.text)}
    return tuple(sorted(found))
