"""Translations whose beginning, or whole, is given: gone on with, looked at, or scored by a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workbench.core.errors import PackageError
from workbench.mt.links import Matrix
from workbench.mt.models import Model

if TYPE_CHECKING:
    from ctranslate2 import TranslationResult

BATCH_TOKENS = 2048
_SPARE = 10
"""Tokens that a translation may have beyond what its source lets expect."""


@dataclass(frozen=True, slots=True)
class Given:
    """A source with the pieces that its translation begins with."""

    source: Sequence[str]
    prefix: Sequence[str]


def go_on(model: Model, given: Sequence[Given], *, beam: int = 2) -> list[list[str]]:
    """The best translation of each source with its prefix, whole, in pieces.

    Raises:
        PackageError: the model fails.
    """
    results = _translate(model, given, _limit(given), beam_size=beam, length_penalty=1)
    return [_body(model, result.hypotheses[0]) for result in results]


def go_on_attending(model: Model, given: Given) -> tuple[list[str], Matrix]:
    """The best next word after best next word: the whole translation in pieces, and their attention to those of the source.

    Raises:
        PackageError: the model fails.
    """
    (result,) = _translate(model, [given], _limit([given]), beam_size=1, return_attention=True)
    pieces = _body(model, result.hypotheses[0])
    return pieces, result.attention[0][len(result.hypotheses[0]) - len(pieces) :]


def next_pieces(model: Model, given: Given, count: int, *, length: int) -> list[tuple[list[str], float]]:
    """The likeliest different next pieces after a prefix, each gone on with, best first: (pieces after the prefix, score).

    Args:
        length: pieces after the prefix at most.
    """
    results = _translate(
        model,
        [given],
        _tagged(model, given) + length,
        beam_size=1,
        num_hypotheses=count,
        return_alternatives=True,
        min_alternative_expansion_prob=0.001,
        return_scores=True,
    )
    (result,) = results
    skip = len(given.prefix)
    return [(_body(model, pieces)[skip:], score) for pieces, score in zip(result.hypotheses, result.scores, strict=True)]


def attention(model: Model, given: Sequence[Given]) -> list[list[list[float]]]:
    """For each piece of the given translations, its attention to each piece of the source (cross-attention, 0 to 1)."""
    if not given:
        return []
    length = max(_tagged(model, each) for each in given) + 1
    results = _translate(model, given, length, beam_size=1, return_attention=True)
    extra = 1 if model.direction.target_prefix else 0
    return [
        [list(row) for row in result.attention[0][extra : extra + len(each.prefix)]]
        for each, result in zip(given, results, strict=True)
    ]


def log_probabilities(model: Model, given: Sequence[Given]) -> list[list[float]]:
    """The log-probability of each piece of the given translations, and at last of their ending there."""
    if not given:
        return []
    extra = 1 if model.direction.target_prefix else 0
    try:
        results = model.decoder.score_batch(
            [list(each.source) for each in given],
            [_with_tag(model, each.prefix) for each in given],
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            offset=extra,
        )
    except (RuntimeError, ValueError) as error:
        raise _failure(model, error) from None
    return [list(result.log_probs) for result in results]


def _translate(model: Model, given: Sequence[Given], length: int, **options: Any) -> list[TranslationResult]:
    try:
        results: list[TranslationResult] = model.decoder.translate_batch(
            [list(each.source) for each in given],
            target_prefix=[_with_tag(model, each.prefix) for each in given],
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            max_decoding_length=length,
            replace_unknowns=True,
            **options,
        )
    except (RuntimeError, ValueError) as error:
        raise _failure(model, error) from None
    return results


def _failure(model: Model, error: Exception) -> PackageError:
    reason = " ".join(str(error).split())[:200]
    return PackageError(f"the model fails ({reason})", path=model.direction.folder)


def _with_tag(model: Model, pieces: Sequence[str]) -> list[str]:
    tag = model.direction.target_prefix
    return [tag, *pieces] if tag else list(pieces)


def _tagged(model: Model, given: Given) -> int:
    return len(given.prefix) + bool(model.direction.target_prefix)


def _body(model: Model, pieces: Sequence[str]) -> list[str]:
    tag = model.direction.target_prefix
    return list(pieces[1:] if tag and pieces and pieces[0] == tag else pieces)


def _limit(given: Sequence[Given]) -> int:
    return max(max(len(each.prefix) + _SPARE, len(each.source) * 2 + _SPARE) for each in given)
