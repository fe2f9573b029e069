"""Sentences into another language: prepared, decoded in large batches, looked at by the guards, retried where they object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.core.translation import Glossary
from workbench.mt import phrased
from workbench.mt.casing import is_shouted, to_sentence, to_shout
from workbench.mt.clauses import cut
from workbench.mt.decoding import FIRST, RETRY, Candidate, Settings, decode
from workbench.mt.direction import Direction
from workbench.mt.guards import Problem, problems
from workbench.mt.kept import around, kept_parts, lost, needs_translation
from workbench.mt.links import Link
from workbench.mt.marks import marked
from workbench.mt.masks import Masked, masked_for
from workbench.mt.mending import attended, is_mended, mended
from workbench.mt.models import Model, Models
from workbench.mt.phrased import is_phrased
from workbench.mt.rendering import Rendering, mean_score
from workbench.mt.signs import with_signs_of
from workbench.mt.terms import Obedience
from workbench.mt.untranslated import SISTERS
from workbench.mt.words import SentencePair, word_links

CLAUSE = 30
"""Tokens of the pieces that a sentence is cut into when it came out badly as a whole."""


class Engine:
    """Translates sentences; safe to call from several threads.

    Args:
        models: what is loaded already; by default nothing.
        settings: for the first try.
    """

    def __init__(self, models: Models | None = None, *, settings: Settings = FIRST) -> None:
        self._models = models or Models()
        self._settings = settings

    def load(self, direction: Direction) -> Model:
        """A direction's model, loaded; errors as `render`."""
        return self._models.load(direction)

    def render(
        self,
        sentences: Sequence[str],
        direction: Direction,
        *,
        glossary: Glossary | None = None,
        names: phrased.Names = phrased.NO_NAMES,
        report: Report = silent,
        cancelled: IsCancelled = never,
    ) -> list[Rendering]:
        """One rendering per sentence; equal sentences are decoded once.

        Args:
            sentences: without line breaks or edge whitespace, each with something to translate.
            glossary: whose terms the renderings should have.
            names: words of the sentences that are people's names → how they are written where phrases are translated.
            report: tokens of the source done and in all.

        Raises:
            PackageError: the model cannot be loaded.
            Cancelled: between two chunks.
        """
        if not sentences:
            return []
        if is_phrased(direction):
            return phrased.render(sentences, direction, glossary=glossary, names=names, report=report, cancelled=cancelled)
        check(cancelled)
        model = self._models.load(direction)
        masks = {sentence: masked_for(sentence, direction) for sentence in dict.fromkeys(sentences)}
        prepared = {sentence: _prepare(mask.text, model) for sentence, mask in masks.items()}
        parts = _Parts(model, self._settings, glossary, report, cancelled)
        parts.translate(part for pieces in prepared.values() for part, wanted in pieces if wanted)
        done = {sentence: _finish(masks[sentence], pieces, parts.done, direction) for sentence, pieces in prepared.items()}
        return [done[sentence] for sentence in sentences]


class _Parts:
    """The parts of one request: decoded, judged, retried once, and cut into pieces when all else fails."""

    def __init__(
        self, model: Model, settings: Settings, glossary: Glossary | None, report: Report, cancelled: IsCancelled
    ) -> None:
        self._model = model
        self._settings = settings
        self._glossary = glossary
        self._report = report
        self._cancelled = cancelled
        self._mends = is_mended(model.direction)
        self.done: dict[str, Rendering] = {}

    def translate(self, parts: Iterable[str]) -> None:
        """Put a rendering of every part in `done`."""
        wanted = list(dict.fromkeys(parts))
        tried = self._decode(wanted, self._settings, self._report)
        doubtful = [part for part in wanted if self._problems(part, tried[part])]
        again = self._decode(doubtful, RETRY, silent)
        self.done = {part: self._best(part, tried[part] + again.get(part, [])) for part in wanted}
        self._rescue(doubtful)
        if self._glossary is not None:
            obedience = Obedience(self._model, self._glossary, self._encode, self._against, self._cancelled)
            self.done |= self._mended_again(obedience.enforced(self.done))

    def _encode(self, part: str) -> list[str]:
        """The pieces of a part; a model that has learned to obey terms is told them."""
        pieces = self._model.tokenizer.encode(part)
        if self._glossary is None or not self._model.direction.term_annotation:
            return pieces
        direction = self._model.direction
        terms = self._glossary.wanted(part, direction.source, direction.target)
        return marked(part, pieces, terms, self._model.tokenizer.encode)

    def _decode(self, parts: Sequence[str], settings: Settings, report: Report) -> dict[str, list[Candidate]]:
        encoded = {part: self._encode(part) for part in parts}
        usable = [part for part in parts if encoded[part]]
        if self._mends:
            settings = replace(settings, attention=True)
        found = decode(self._model, [encoded[part] for part in usable], settings, report, self._cancelled)
        if self._mends:
            found = [
                [self._mended(part, encoded[part], each) for each in every] for part, every in zip(usable, found, strict=True)
            ]
        return {part: [] for part in parts} | dict(zip(usable, found, strict=True))

    def _mended(self, part: str, pieces: Sequence[str], candidate: Candidate) -> Candidate:
        """A candidate with its wrong words put right."""
        links = attended(part, pieces, candidate.text, candidate.pieces, candidate.attention)
        return replace(candidate, text=self._put_right(part, candidate.text, links))

    def _mended_again(self, changed: Mapping[str, Rendering]) -> dict[str, Rendering]:
        """What was made anew for the sake of the glossary, with its wrong words put right."""
        if not self._mends:
            return dict(changed)
        languages = (self._model.direction.source, self._model.direction.target)
        pairs = [SentencePair(part, 0, rendering.text, 0) for part, rendering in changed.items()]
        found = word_links(self._model, pairs, languages)
        return {
            part: replace(rendering, text=self._put_right(part, rendering.text, links))
            for (part, rendering), links in zip(changed.items(), found, strict=True)
        }

    def _put_right(self, part: str, text: str, links: Sequence[Link]) -> str:
        direction = self._model.direction
        terms = self._glossary.used(text, direction.target) if self._glossary is not None else ()
        return mended(part, text, (direction.source, direction.target), links, [(term.start, term.end) for term in terms])

    def _rescue(self, parts: Sequence[str]) -> None:
        """Translate piece by piece what came out badly as a whole: around what was lost, or clause by clause."""
        pieces = {part: cuts for part in parts if len(cuts := self._cuts(part)) > 1}
        between = dict.fromkeys(piece for cuts in pieces.values() for piece, wanted in cuts if wanted)
        found = self._decode(list(between), RETRY, silent)
        alone = {piece: self._best(piece, candidates) for piece, candidates in found.items()}
        for part, cuts in pieces.items():
            joined = _join(cuts, alone)
            if kept := self._lost(part):
                note = f"translated in pieces around {', '.join(kept[:3])}"
                self.done[part] = replace(joined, warnings=(note, *joined.warnings))
            elif self._weight(part, joined.text) < self._weight(part, self.done[part].text):
                self.done[part] = joined

    def _cuts(self, part: str) -> list[tuple[str, bool]]:
        if self._lost(part):
            return around(part)
        kinds = {problem.kind for problem in self._against(part, self.done[part].text)}
        return _cut(part, CLAUSE, self._model) if kinds & {"empty", "loop", "length", "number"} else []

    def _lost(self, part: str) -> list[str]:
        return kept_parts(part) if lost(part, self.done[part].text) else []

    def _weight(self, part: str, text: str) -> float:
        return sum(problem.weight for problem in self._against(part, text))

    def _best(self, part: str, candidates: Sequence[Candidate]) -> Rendering:
        """The candidate that the guards object to least; of equals, the first try."""
        if not candidates:
            return Rendering(part, warnings=("nothing was translated",))
        judged = [(self._against(part, candidate.text), candidate) for candidate in candidates]
        found, best = min(judged, key=lambda pair: sum(problem.weight for problem in pair[0]))
        return Rendering(best.text, best.score, best.tokens, tuple(problem.message for problem in found))

    def _problems(self, part: str, candidates: Sequence[Candidate]) -> bool:
        return not candidates or bool(self._against(part, candidates[0].text))

    def _against(self, part: str, text: str) -> list[Problem]:
        direction = self._model.direction
        return problems(part, text, direction.source, direction.target)


def _prepare(sentence: str, model: Model) -> list[tuple[str, bool]]:
    """The sentence in parts that the model can take: (text, whether it is to be translated)."""
    return _cut(to_sentence(sentence) if is_shouted(sentence) else sentence, model.direction.longest, model)


def _cut(text: str, limit: int, model: Model) -> list[tuple[str, bool]]:
    def count(piece: str) -> int:
        return len(model.tokenizer.encode(piece))

    if count(text) <= limit:
        return [(text, True)]
    parts: list[tuple[str, bool]] = []
    for piece in cut(text, limit, count):
        body = piece.rstrip()
        parts += [(body, needs_translation(body)), (piece[len(body) :], False)]
    return [part for part in parts if part[0]]


def _finish(mask: Masked, pieces: Sequence[tuple[str, bool]], done: dict[str, Rendering], direction: Direction) -> Rendering:
    rendering = _join(pieces, done)
    text = to_shout(rendering.text) if is_shouted(mask.text) else rendering.text
    if {direction.source, direction.target} == SISTERS:
        text = with_signs_of(mask.text, text)
    warnings = tuple(mask.told(warning) for warning in rendering.warnings)
    return Rendering(mask.restored(text), rendering.score, rendering.tokens, warnings)


def _join(pieces: Sequence[tuple[str, bool]], done: dict[str, Rendering]) -> Rendering:
    parts = [done[text] for text, wanted in pieces if wanted]
    text = "".join(done[text].text if wanted else text for text, wanted in pieces)
    score, tokens = mean_score(parts)
    warnings = tuple(dict.fromkeys(warning for part in parts for warning in part.warnings))
    return Rendering(text, score, tokens, warnings)
