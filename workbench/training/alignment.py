"""Which word of a translation answers to which word of its source, learned from the pairs themselves."""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workbench.core.errors import Cancelled
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.text.words import Token, tokens
from workbench.training.extra import has, need
from workbench.training.pairs import Pair

Links = frozenset[tuple[int, int]]
"""Places of words that answer to each other: (in the first text, in the second)."""

UNLINKED = 255
"""The place of a source piece that is none."""

MODULE = "systran_align"
_EVERY = 2000


def available() -> bool:
    """Whether the aligner is installed; training does without it, and then learns no word alignment and no terms."""
    return has(MODULE)


def words(text: str) -> list[Token]:
    """What is aligned: words, numbers and signs."""
    return [token for token in tokens(text) if token.kind != "space"]


def align(pairs: Sequence[Pair], *, report: Report = silent, cancelled: IsCancelled = never) -> list[Links]:
    """The links of each pair, by the method of fast_align (Dyer, Chahuneau and Smith 2013) in both directions.

    Each pair of languages is aligned by itself; the more pairs, the better.

    Raises:
        WorkbenchError: the aligner is not installed.
        Cancelled: between two chunks.
    """
    need(MODULE, "word alignment")
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, pair in enumerate(pairs):
        groups[pair.languages].append(place)
    found: list[Links] = [frozenset()] * len(pairs)
    done = 0
    for places in groups.values():
        lines = [_folded(pairs[place]) for place in places]
        check(cancelled)
        for place, links in zip(places, align_words(lines, cancelled), strict=True):
            found[place] = links
            done += 1
            if done % _EVERY == 0:
                report(done, len(pairs))
    report(len(pairs), len(pairs))
    return found


def one_to_one(links: Links) -> dict[int, int]:
    """The words that answer to each other and to no other."""
    left = Counter(first for first, _ in links)
    right = Counter(second for _, second in links)
    return {first: second for first, second in links if left[first] == right[second] == 1}


def piece_links(
    links: Iterable[tuple[int, int]], source: Sequence[Sequence[int]], target: Sequence[Sequence[int]], length: int
) -> list[int]:
    """For each piece of the target the piece of the source that it answers to, or `UNLINKED`.

    Args:
        links: (word of the source, word of the target).
        source, target: the pieces of each word.
        length: pieces of the target.
    """
    found = [UNLINKED] * length
    first: dict[int, int] = {}
    for left, right in sorted(links):
        first.setdefault(right, left)
    for right, left in first.items():
        pieces, others = target[right], source[left]
        for n, piece in enumerate(pieces if others else ()):
            answer = others[n * len(others) // len(pieces)]
            found[piece] = answer if answer < UNLINKED else UNLINKED
    return found


def pieces_of_words(found: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The pieces that begin in each word."""
    owner: Mapping[int, int] = {place: n for n, token in enumerate(found) for place in range(token.start, token.end)}
    pieces: list[list[int]] = [[] for _ in found]
    for n, (start, end) in enumerate(spans):
        if end > start and start in owner:
            pieces[owner[start]].append(n)
    return pieces


def _folded(pair: Pair) -> tuple[list[str], list[str]]:
    left, right = ([token.text.casefold() for token in words(text)] for text in pair.texts)
    return left, right


def align_words(lines: Sequence[tuple[Sequence[str], Sequence[str]]], cancelled: IsCancelled = never) -> Iterator[Links]:
    """The links of texts that are cut into words already; as `align`.

    Args:
        lines: words without spaces, none of them ``|||``; no text is empty.
    """
    aligner = need(MODULE, "word alignment")
    with tempfile.TemporaryDirectory() as folder:
        bitext, forward, backward = (str(Path(folder) / name) for name in ("text", "forward", "backward"))
        Path(bitext).write_text("".join(f"{' '.join(left)} ||| {' '.join(right)}\n" for left, right in lines), encoding="utf-8")
        try:
            aligner.generate_alignment_probabilities(bitext, forward, backward, favor_diagonal=True, optimize_tension=True)
            judge = aligner.Aligner(forward, backward)
        except KeyboardInterrupt:
            raise Cancelled("cancelled") from None
        for place, (left, right) in enumerate(lines):
            if place % _EVERY == 0:
                check(cancelled)
            found = judge.align(list(left), list(right))["alignments"]
            yield frozenset((int(first), int(second)) for first, second in found)
