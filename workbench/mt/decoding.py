"""Sentences through a model in large batches, which is four to six times faster than one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.errors import PackageError
from workbench.core.progress import IsCancelled, Report, check
from workbench.mt.links import Matrix
from workbench.mt.models import Model, cores

if TYPE_CHECKING:
    from ctranslate2 import TranslationResult

CHUNK_SENTENCES = 200
CHUNK_TOKENS = 4096
"""Between two chunks progress is reported, and cancelling takes effect."""

BATCH_TOKENS = 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """How to search for a translation.

    Attributes:
        beam: how many unfinished translations are followed at once.
        answers: how many finished ones are wanted, at most `beam`.
        no_repeat: no run of so many tokens occurs twice; 0 for no such rule.
        repetition_penalty: above 1, tokens that were used become less likely.
        attention: whether the model's attention is answered too.
    """

    beam: int
    answers: int = 1
    no_repeat: int = 0
    repetition_penalty: float = 1.0
    attention: bool = False


FIRST = Settings(beam=2)
RETRY = Settings(beam=4, answers=4, no_repeat=3, repetition_penalty=1.2)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One translation of a sentence.

    Attributes:
        score: mean log-probability per token.
        pieces: that were decoded.
        attention: of each of them to each piece of the source; empty unless it was asked for.
    """

    text: str
    score: float
    pieces: Sequence[str]
    attention: Matrix = ()

    @property
    def tokens(self) -> int:
        """How many pieces were decoded."""
        return len(self.pieces)


def decode(
    model: Model, sentences: Sequence[Sequence[str]], settings: Settings, report: Report, cancelled: IsCancelled
) -> list[list[Candidate]]:
    """The candidates of each sentence, best first.

    Args:
        sentences: in the model's pieces, none empty.
        report: tokens of the source done and in all.

    Raises:
        Cancelled: between two chunks.
    """
    answers: list[list[Candidate]] = [[] for _ in sentences]
    total = sum(map(len, sentences))
    done = 0
    for chunk in _chunks(sentences):
        check(cancelled)
        for place, candidates in zip(chunk, _decode_chunk(model, [sentences[place] for place in chunk], settings), strict=True):
            answers[place] = candidates
        done += sum(len(sentences[place]) for place in chunk)
        report(done, total)
    return answers


def _chunks(sentences: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """Places of sentences of like length, so that little is padded and one limit of decoding fits all."""
    chunk: list[int] = []
    tokens = 0
    for place in sorted(range(len(sentences)), key=lambda place: len(sentences[place])):
        if chunk and (len(chunk) == CHUNK_SENTENCES or tokens + len(sentences[place]) > CHUNK_TOKENS):
            yield chunk
            chunk, tokens = [], 0
        chunk.append(place)
        tokens += len(sentences[place])
    if chunk:
        yield chunk


def _decode_chunk(model: Model, chunk: Sequence[Sequence[str]], settings: Settings) -> list[list[Candidate]]:
    longest = max(map(len, chunk))
    share = -(-sum(map(len, chunk)) // cores())  # so that a single cell, too, keeps every core busy
    try:
        results = _run(model, chunk, settings, longest, share)
    except (RuntimeError, ValueError) as error:
        reason = " ".join(str(error).split())[:200]
        raise PackageError(f"the model fails ({reason})", path=model.direction.folder) from None
    return [_candidates(model, result, settings) for result in results]


def _run(model: Model, chunk: Sequence[Sequence[str]], settings: Settings, longest: int, share: int) -> list[TranslationResult]:
    prefix = model.direction.target_prefix
    results: list[TranslationResult] = model.decoder.translate_batch(
        [list(pieces) for pieces in chunk],
        target_prefix=[[prefix]] * len(chunk) if prefix else None,
        max_batch_size=max(longest, min(BATCH_TOKENS, share)),
        batch_type="tokens",
        beam_size=settings.beam,
        num_hypotheses=settings.answers,
        length_penalty=1,
        no_repeat_ngram_size=settings.no_repeat,
        repetition_penalty=settings.repetition_penalty,
        max_decoding_length=longest * 5 // 2 + 10,
        replace_unknowns=True,
        return_scores=True,
        return_attention=settings.attention,
    )
    return results


def _candidates(model: Model, result: TranslationResult, settings: Settings) -> list[Candidate]:
    prefix = model.direction.target_prefix
    attention = result.attention if settings.attention else [[]] * len(result.hypotheses)
    found = []
    for pieces, score, rows in zip(result.hypotheses, result.scores, attention, strict=True):
        skip = 1 if prefix and pieces and pieces[0] == prefix else 0
        body = pieces[skip:]
        found.append(Candidate(model.tokenizer.decode(body), min(score, 0.0), body, rows[skip:]))
    return found
