"""What company words keep, learned from aligned text: which words stand in the same sentences.

Words are counted beside those around them and beside the words of an English translation, which says what a homograph is there
(«паром» is a ferry or steam); what is over chance is brought down to a few dimensions. A homograph counts first as what it
mostly is, then, once, as what its sentence and the translation make it.

Method: positive pointwise mutual information and its singular values (Levy, Goldberg, Dagan 2015, "Improving Distributional
Similarity with Lessons Learned from Word Embeddings"); the vectors are stored by product quantisation (Jégou et al. 2011).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.text.context.company import BLOCKS, Company, Unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ids = NDArray[np.int32]

Row = tuple[Sequence[str], Sequence[str]]
"""The words of a sentence, and those of its translation; folded, in lower case."""

_WORDS = 28  # of a sentence
_TRANSLATED = 20
_READINGS = 4  # of a word
_REACH = 12
_BATCH = 1000
_SPARE = 20  # dimensions that make the others exact
_SURE = 12  # occurrences as nothing else from which a word's homographs are left out at first
_NEARER = 9.0  # what nearness weighs beside how common a reading is
_CODES = 64  # vectors of a block
_ROUNDS = 12
_FADING = 0.1


@dataclass(slots=True)
class _Text:
    """Sentences as numbers: of each word its readings, -1 for none."""

    forms: Ids
    translated: Ids
    readings: Ids
    shares: Floats
    units: list[Unit]
    translations: int


def learned(
    rows: Sequence[Row], readings: Mapping[str, Mapping[Unit, float]], counts: Mapping[Unit, float], words: Sequence[str],
    say: Callable[[str], object], dimensions: int = 64,
) -> Company:  # fmt: skip
    """The company that dictionary forms keep.

    Args:
        rows: sentences.
        readings: word → the dictionary forms it may be of, with their shares.
        counts: the dictionary forms that get a place, and how often each is met as nothing else.
        words: those of the translations that tell something.
        say: is told of progress.
        dimensions: of the vectors; far fewer than there are words.
    """
    import numpy as np

    text = _numbered(rows, readings, list(counts), words)
    sure = np.array([counts[unit] >= _SURE for unit in text.units], dtype=bool)
    drawn = np.random.default_rng(1)
    near = _reduced(_counted(text, sure, None, drawn), dimensions, drawn)
    say(f"{len(text.units)} words at first")
    near = _reduced(_counted(text, sure, near, drawn), dimensions, drawn)
    say("homographs told apart")
    return _stored(near[: len(text.units)], text.units, drawn)


def _numbered(
    rows: Sequence[Row], readings: Mapping[str, Mapping[Unit, float]], units: list[Unit], words: Sequence[str]
) -> _Text:
    import numpy as np

    places = {unit: n for n, unit in enumerate(units)}
    own = {word: n + len(units) for n, word in enumerate(words)}
    forms = {"": 0}
    found, shares = [[-1] * _READINGS], [[0.0] * _READINGS]
    for form, known in readings.items():
        pairs = sorted(((share, places[unit]) for unit, share in known.items() if unit in places), reverse=True)[:_READINGS]
        if pairs:
            forms[form] = len(found)
            pad = _READINGS - len(pairs)
            found.append([place for _, place in pairs] + [-1] * pad)
            shares.append([share for share, _ in pairs] + [0.0] * pad)
    text = _Text(
        np.zeros((len(rows), _WORDS), dtype=np.int32), np.full((len(rows), _TRANSLATED), -1, dtype=np.int32),
        np.array(found, dtype=np.int32), np.array(shares, dtype=np.float32), units, len(words),
    )  # fmt: skip
    for n, (here, there) in enumerate(rows):
        ids = [forms.get(word, 0) for word in here[:_WORDS]]
        text.forms[n, : len(ids)] = ids
        known_words = list(dict.fromkeys(own[word] for word in there if word in own))[:_TRANSLATED]
        text.translated[n, : len(known_words)] = known_words
    return text


def _counted(text: _Text, sure: Any, near: Floats | None, drawn: np.random.Generator) -> Floats:
    """How often each word stands beside each other, and beside each word of translations."""
    import numpy as np

    own, every = len(text.units), len(text.units) + text.translations
    table = np.zeros(own * every, dtype=np.float32)
    place = np.arange(_WORDS)
    apart = np.abs(place[:, None] - place[None, :])
    fading = np.where((apart > 0) & (apart <= _REACH), 1 / (1 + _FADING * apart), 0).astype(np.float32)
    for start in range(0, len(text.forms), _BATCH):
        forms, there = text.forms[start : start + _BATCH], text.translated[start : start + _BATCH]
        chosen, is_homograph = _chosen(text, forms, there, near, drawn)
        # At first a word that is met as nothing else often enough learns nothing from its homographs.
        rows = np.where(is_homograph & sure[np.maximum(chosen, 0)] & (near is None), -1, chosen)
        for other, weights in ((chosen, fading), (there, None)):
            both = (rows[:, :, None] >= 0) & (other[:, None, :] >= 0)
            if weights is not None:
                both &= weights[None] > 0
            at = np.nonzero(both)
            where = rows[at[0], at[1]].astype(np.int64) * every + other[at[0], at[2]]
            np.add.at(table, where, np.float32(0.7) if weights is None else weights[at[1], at[2]])
    return table.reshape(own, every)


def _chosen(text: _Text, forms: Ids, there: Ids, near: Floats | None, drawn: np.random.Generator) -> tuple[Ids, Any]:
    """One reading of each word, drawn by how likely it is, and whether the word has others."""
    import numpy as np

    readings, shares = text.readings[forms], text.shares[forms]
    if near is not None:
        around = _around(readings, shares, near) + np.where(there[..., None] >= 0, near[there], 0).sum(1)[:, None]
        around /= np.linalg.norm(around, axis=-1, keepdims=True) + 1e-6
        nearness = np.einsum("btrd,btd->btr", near[readings], around)
        shares = shares * np.exp(_NEARER * nearness) * (readings >= 0)
    total = np.cumsum(shares, axis=-1)
    at = (total < drawn.random(forms.shape)[..., None] * total[..., -1:]).sum(-1).clip(0, _READINGS - 1)
    chosen = np.take_along_axis(readings, at[..., None], -1)[..., 0]
    return chosen, readings[..., 1] >= 0


def _around(readings: Ids, shares: Floats, near: Floats) -> Floats:
    """The sum of the vectors of the other words of each sentence."""
    import numpy as np

    own = (np.where(readings[..., None] >= 0, near[readings], 0) * shares[..., None]).sum(2)
    return own.sum(1, keepdims=True) - own  # type: ignore[no-any-return]


def _reduced(table: Floats, dimensions: int, drawn: np.random.Generator) -> Floats:
    """Unit vectors of the rows, then of the columns after as many as there are rows."""
    import numpy as np

    rows, columns = table.sum(1, keepdims=True) + 1, table.sum(0, keepdims=True) + 1
    smooth = columns**0.75
    smooth *= columns.sum() / smooth.sum()
    table *= table.sum()
    table /= rows
    table /= smooth
    np.log(np.maximum(table, 1e-9, out=table), out=table)
    np.maximum(table, 0, out=table)
    basis = drawn.standard_normal((table.shape[1], dimensions + _SPARE)).astype(np.float32)
    for _ in range(4):
        left, _ = np.linalg.qr(table @ basis)
        basis, _ = np.linalg.qr(table.T @ left)
    left, _, right = np.linalg.svd(table @ basis, full_matrices=False)
    found = np.concatenate([left[:, :dimensions], (basis @ right.T)[len(table) :, :dimensions]])
    return (found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-6)).astype(np.float32)  # type: ignore[no-any-return]


def _stored(near: Floats, units: Sequence[Unit], drawn: np.random.Generator) -> Company:
    """The vectors, each block of one told by the nearest of a few."""
    import numpy as np

    width = near.shape[1] // BLOCKS
    codes, books = [], []
    for block in range(BLOCKS):
        part = near[:, block * width : (block + 1) * width]
        book = part[drawn.choice(len(part), min(_CODES, len(part)), replace=False)].copy()
        for _ in range(_ROUNDS):
            nearest = (np.square(book).sum(1)[None] - 2 * part @ book.T).argmin(1)
            for n in range(len(book)):
                if (nearest == n).any():
                    book[n] = part[nearest == n].mean(0)
        codes.append(nearest)
        books.append([tuple(map(float, each)) for each in book])
    return Company({unit: bytes(int(row[n]) for row in codes) for n, unit in enumerate(units)}, books)
