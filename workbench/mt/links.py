"""Which words of a text and of its translation say the same: by a model's attention, by their looks, by their places."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.text.vocabulary.likeness import likeness
from workbench.text.words import Token, tokens

Span = tuple[int, int]
Matrix = Sequence[Sequence[float]]
"""For each word of the translation, how much each word of the source has to do with it: 0 to 1."""

Link = tuple[Span, Span]
"""A word of the source and a word of the translation, as start and end in characters."""

Same = Callable[[Token, Token], float]
"""What else is known of a word of each side: 1 when they surely say the same, 0 when nothing is known."""

_ATTENTION, _LOOKS, _PLACE = 0.6, 0.9, 0.1
_BARE_PLACE = 0.25
_ENOUGH, _BARE_ENOUGH = 0.2, 0.3
"""What a pair of words must come to, to be linked, with attention and without. Chosen on 32 sentences that change the order of
their words (``tests/bench/links.py``), where attention that was not trained for it is wrong as often as right."""

_WINDOW = 0.3
"""How far from its place a word that is told by its place alone may stand, as a share of the text."""


def words(text: str, start: int = 0) -> list[Token]:
    """The words and numbers of a text that begins at a place of a longer one."""
    found = (token for token in tokens(text) if token.kind in ("word", "number"))
    return [token._replace(start=token.start + start, end=token.end + start) for token in found]


def word_matrix(rows: Matrix, of_source: Sequence[int | None], of_target: Sequence[int | None], sizes: tuple[int, int]) -> Matrix:
    """Attention between pieces as attention between words.

    Args:
        rows: for each piece of the translation, its attention to each piece of the source.
        of_source, of_target: the word that each piece belongs to, None for a sign between words.
        sizes: how many words source and translation have.
    """
    sums = [[0.0] * sizes[0] for _ in range(sizes[1])]
    counts = [0] * sizes[1]
    for row, word in zip(rows, of_target, strict=False):
        if word is None:
            continue
        counts[word] += 1
        for weight, place in zip(row, of_source, strict=False):
            if place is not None:
                sums[word][place] += weight
    return [[weight / max(count, 1) for weight in row] for row, count in zip(sums, counts, strict=True)]


def scores(
    source: Sequence[Token],
    target: Sequence[Token],
    languages: tuple[str, str],
    attention: Matrix | None,
    same: Same | None = None,
) -> Matrix:
    """How well each word of the translation answers each word of the source, everything taken together."""
    found: list[list[float]] = []
    for n, word in enumerate(target):
        row: list[float] = []
        for place, other in enumerate(source):
            looks = max(likeness(other.text, languages[0], word.text, languages[1]), same(other, word) if same else 0.0)
            apart = abs((place + 0.5) / len(source) - (n + 0.5) / len(target))
            near = max(0.0, 1 - apart / _WINDOW)
            if attention is None:
                row.append(looks * (0.75 + 0.25 * near) + _BARE_PLACE * near)
            else:
                row.append(_ATTENTION * attention[n][place] + _LOOKS * looks + _PLACE * near)
        found.append(row)
    return found


def linked(found: Matrix, enough: float) -> list[tuple[int, int]]:
    """The pairs of (word of the source, word of the translation) that come to enough, the best first and one to one.

    Competitive linking after Melamed, "Models of translational equivalence among words" (2000).
    """
    ranked = sorted(((weight, place, n) for n, row in enumerate(found) for place, weight in enumerate(row)), reverse=True)
    pairs: list[tuple[int, int]] = []
    left: set[int] = set()
    right: set[int] = set()
    for weight, place, n in ranked:
        if weight < enough:
            break
        if place not in left and n not in right:
            pairs.append((place, n))
            left.add(place)
            right.add(n)
    return sorted(pairs)


def links(
    source: Sequence[Token],
    target: Sequence[Token],
    languages: tuple[str, str],
    attention: Matrix | None = None,
    same: Same | None = None,
) -> list[Link]:
    """The links between the words of two texts, in the order of the first.

    Args:
        languages: of source and target.
        attention: between these words, when a model was asked.
        same: what else is known of two words.
    """
    if not source or not target:
        return []
    pairs = linked(scores(source, target, languages, attention, same), _BARE_ENOUGH if attention is None else _ENOUGH)
    return [((source[a].start, source[a].end), (target[b].start, target[b].end)) for a, b in pairs]


def answering(span: Span, found: Sequence[Link]) -> list[Span]:
    """The spans on the other side that answer to what stands in a span."""
    return sorted({other for own, other in found if own[0] < span[1] and own[1] > span[0]})
