"""Matches: candidates by their rarest lemmas, scored on the text.

The method was measured against brute force, trigrams and PostgreSQL: an FTS5 query of the five or six rarest lemmas,
ordered by bm25, finds what an exhaustive search finds in a thirtieth of its time.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from workbench.core.language import base
from workbench.core.match import Match
from workbench.core.segment import PLACEABLE
from workbench.memory.terms import digest, folded_words, term
from workbench.text.lemmas import lemma
from workbench.text.typography import fold

RAREST = 5
CANDIDATES = 250
LONGEST = 10_000
"""Characters; a longer text is matched only when it is the same, since scoring it would keep the person waiting."""

# Postings that one query may walk; common words are left out beyond it, as they tell little.
_POSTINGS = 10_000
_NUMBERS_DIFFER = 3
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_DIGITS = re.compile(r"\d+")

_EXCHANGEABLE = """
  s.confirmed AND s.language = :source AND NOT (s.statement = :statement AND s.unit = :unit)
  AND EXISTS (SELECT 1 FROM segment AS t WHERE t.statement = s.statement AND t.unit = s.unit AND t.confirmed
              AND t.language = :target AND t.version <> s.version)
"""
_SAME = f"""
SELECT s.id, s.statement, s.unit, s.version, s.text, s.folded FROM segment AS s
WHERE s.digest = :digest AND {_EXCHANGEABLE} ORDER BY s.changed DESC LIMIT :most
"""  # noqa: S608 (constants only)
_ALIKE = f"""
SELECT s.id, s.statement, s.unit, s.version, s.text, s.folded FROM word CROSS JOIN segment AS s ON s.id = word.rowid
WHERE word MATCH :terms AND length(s.folded) BETWEEN :shortest AND :longest AND {_EXCHANGEABLE} ORDER BY word.rank LIMIT :most
"""  # noqa: S608 (constants only)
_TARGETS = """
SELECT t.version, t.text, t.author, t.changed, n.name FROM segment AS t JOIN statement AS n ON n.id = t.statement
WHERE t.statement = ? AND t.unit = ? AND t.language = ? AND t.version <> ? AND t.confirmed
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: see `Memory.match`."""

    text: str
    source: str
    target: str
    limit: int
    threshold: int
    statement: int
    unit: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    id: int
    statement: int
    unit: str
    version: str
    text: str
    folded: str


class Scorer:
    """How alike texts are to one text, as a percentage.

    The mean of the likeness of the words and of the letters (both longest common subsequence), so that a word more
    counts and an inflected ending counts less; 100 only for a text that is the same after folding. Where the numbers
    differ the score is lower still: such a match looks right and is wrong.
    """

    def __init__(self, text: str) -> None:
        self._exact = fold(text)
        self._folded = fold(text, case=True)
        self._words = _WORD.findall(PLACEABLE.sub(" ", self._folded))
        self._numbers = Counter(_DIGITS.findall(PLACEABLE.sub(" ", self._folded)))

    def score(self, text: str, folded: str) -> int:
        """0 to 100 for a text and its folded lower-case form."""
        from rapidfuzz.distance import Indel

        if folded == self._folded:
            return 100 if fold(text) == self._exact else 99
        plain = PLACEABLE.sub(" ", folded)
        likeness = Indel.normalized_similarity(self._folded, folded)
        if self._words:
            likeness = (likeness + Indel.normalized_similarity(self._words, _WORD.findall(plain))) / 2
        percent = int(likeness * 100)
        if Counter(_DIGITS.findall(plain)) != self._numbers:
            percent -= _NUMBERS_DIFFER
        return max(0, min(99, percent))


def matches(db: sqlite3.Connection, wanted: Wanted) -> list[Match]:
    """The best matches, best first; the newest first among equals; equal (source, target) pairs once."""
    scorer = Scorer(wanted.text)
    scored = [(scorer.score(found.text, found.folded), found) for found in _candidates(db, wanted)]
    good = sorted((row for row in scored if row[0] >= wanted.threshold), key=lambda row: -row[0])
    answer: list[Match] = []
    seen: set[tuple[str, str]] = set()
    for _, equals in groupby(good, key=lambda row: row[0]):
        pairs = [pair for score, found in equals for pair in _pairs(db, wanted, score, found)]
        pairs.sort(key=lambda pair: (pair.target_version == wanted.target, pair.changed), reverse=True)
        for pair in pairs:
            if (pair.source, pair.target) not in seen:
                seen.add((pair.source, pair.target))
                answer.append(pair)
        if len(answer) >= wanted.limit:
            break
    return answer[: wanted.limit]


def _pairs(db: sqlite3.Connection, wanted: Wanted, score: int, found: _Candidate) -> Iterator[Match]:
    place = (found.statement, found.unit, base(wanted.target), found.version)
    # Between two versions of one language only the very version asked for is a translation of the other.
    sister = base(wanted.source) == base(wanted.target)
    for version, text, author, changed, name in db.execute(_TARGETS, place):
        if not sister or version == wanted.target:
            yield Match(score, found.text, text, found.version, version, name, found.unit, author, changed)


def _candidates(db: sqlite3.Connection, wanted: Wanted) -> list[_Candidate]:
    folded = fold(wanted.text, case=True)
    values: dict[str, str | int] = {
        "digest": digest(folded),
        "source": base(wanted.source),
        "target": base(wanted.target),
        "statement": wanted.statement,
        "unit": wanted.unit,
        "most": CANDIDATES,
    }
    rows = db.execute(_SAME, values).fetchall()
    rarest = _rarest(db, wanted) if wanted.threshold < 100 and len(folded) <= LONGEST else []
    if rarest:
        shortest, longest = lengths(len(folded), wanted.threshold)
        values |= {"terms": "lemmas : (" + " OR ".join(f'"{word}"' for word in rarest) + ")"}
        values |= {"shortest": shortest, "longest": longest}
        rows += db.execute(_ALIKE, values).fetchall()
    return [_Candidate(*row) for row in {row[0]: row for row in rows}.values()]


def lengths(length: int, threshold: int) -> tuple[int, int]:
    """The lengths, in characters, that a text scored at least `threshold` against one of `length` can have.

    Were all its words the same, its letters would still have to be as alike as twice the threshold less 100 per cent;
    two texts of lengths a < b are at most 2a / (a + b) alike.
    """
    least = max(0.0, 2 * threshold / 100 - 1)
    if least == 0:
        return 0, LONGEST * 10
    ratio = least / (2 - least)
    return int(length * ratio), int(length / ratio) + 1


def _rarest(db: sqlite3.Connection, wanted: Wanted) -> list[str]:
    language = base(wanted.source)
    words = dict.fromkeys(folded_words(wanted.text))
    terms = list(dict.fromkeys(term(lemma(word, language), language) for word in words))[:500]
    marks = ", ".join("?" * len(terms))
    query = f"SELECT term, count FROM frequency WHERE term IN ({marks}) ORDER BY count LIMIT {RAREST}"  # noqa: S608 (marks only)
    chosen: list[str] = []
    walked = 0
    for word, count in db.execute(query, terms):
        walked += count
        if len(chosen) > 1 and walked > _POSTINGS:
            break
        chosen.append(word)
    return chosen
