"""Machine translation as the other rooms ask for it (`core.translation.Translator`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock

from workbench.core.language import base
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.core.translation import Completion, Glossary, Translation
from workbench.mt.current import current
from workbench.mt.direction import Direction
from workbench.mt.engine import Engine
from workbench.mt.folders import STARTER, packages_folder
from workbench.mt.installed import bundled, installed
from workbench.mt.interactive import Typing
from workbench.mt.layout import Layout, Split, lay_out
from workbench.mt.links import Link
from workbench.mt.phrase_typing import PhraseTyping
from workbench.mt.phrased import is_phrased, phrase_shares
from workbench.mt.rendering import Rendering, mean_score
from workbench.mt.route import Route, no_route, routes
from workbench.mt.travel import names_on, travelled
from workbench.mt.untranslated import untranslated
from workbench.mt.words import SentencePair, WordScore, sentence_pairs, word_links, word_scores
from workbench.text.words import Token

REMEMBERED = 500
"""Sentences remembered for who types their translations: in the language in between, and translated."""

FEW = 20
"""Sentences of a request that somebody waits for on the screen; those of longer ones are not remembered."""


@dataclass(slots=True)
class _Seen:
    """What was found when the packages folder last changed."""

    stamp: tuple[object, ...] = ()
    directions: tuple[Direction, ...] = ()
    lock: Lock = field(default_factory=Lock)


class MachineTranslator:
    """Translates with the installed Argos packages and the bundled starter model.

    Nothing is loaded before the first translation; models stay loaded. Safe to call from several threads, and slow: never from
    the one that draws the screen.

    Args:
        packages: folder of Argos packages; by default Argos's own.
        starter: folder of the bundled model.
        engines: names of engines, the preferred first; routes by others come after them.
        pivot: whether a translation may go through a third language.
        glossary: whose terms translations should have.
        engine: by default a new one, with no model loaded.
        split: finds sentences; by default `workbench.text.sentences.sentences`.
    """

    def __init__(
        self,
        packages: Path | None = None,
        starter: Path = STARTER,
        *,
        engines: Sequence[str] = (),
        pivot: bool = True,
        glossary: Glossary | None = None,
        engine: Engine | None = None,
        split: Split | None = None,
    ) -> None:
        self._packages = packages
        self._starter = starter
        self._preferred = tuple(engines)
        self._may_pivot = pivot
        self._glossary = glossary
        self._engine = engine or Engine()
        self._split = split
        self._seen = _Seen()
        self._halfways: dict[tuple[str, Route], str] = {}
        self._translated: dict[tuple[str, Route], str] = {}

    @property
    def directions(self) -> tuple[Direction, ...]:
        """What is installed and bundled; looked up again when the packages folder has changed."""
        folder = self._packages or packages_folder()
        stamp = (folder, _stamp(folder))
        with self._seen.lock:
            if stamp != self._seen.stamp:
                self._seen.directions = (*installed(folder).directions, *bundled(self._starter).directions)
                self._seen.stamp = stamp
            return self._seen.directions

    def pairs(self) -> list[tuple[str, str]]:
        """The pairs of languages that `translate` serves, directly or in two steps; sorted."""
        tags = self.languages()
        return [(source, target) for source in tags for target in tags if self.can_translate(source, target)]

    def languages(self) -> list[str]:
        """The languages that any model knows, sorted."""
        return sorted({code for step in self.directions for code in (step.source, step.target)})

    def routes(self, source: str, target: str) -> list[Route]:
        """Every way from one language to another, the best first; empty when there is none."""
        return routes(self.directions, base(source), base(target), engines=self._preferred, pivot=self._may_pivot)

    def route(self, source: str, target: str) -> Route:
        """The best way.

        Raises:
            NoRouteError: nothing installed serves the pair; the message says which command installs it.
        """
        found = self.routes(source, target)
        if not found:
            raise no_route(self.directions, base(source), base(target))
        return found[0]

    def can_translate(self, source: str, target: str, *, trusted: bool = False) -> bool:
        """Whether `translate` would find a route.

        Args:
            trusted: without a model of preview quality on the way.
        """
        return any(not (trusted and route.preview) for route in self.routes(source, target))

    def translate(
        self,
        texts: Sequence[str],
        source: str,
        target: str,
        *,
        route: Route | None = None,
        terms: bool = True,
        report: Report = silent,
        cancelled: IsCancelled = never,
    ) -> list[Translation]:
        """One translation per text, in order; edge whitespace, line breaks and what has no letters stay as they are.

        Args:
            terms: whether the glossary, if there is one, is obeyed.
            route: one of `routes(source, target)`; by default the best.
            report: how much of the work is done, in tokens of the source.

        Raises:
            NoRouteError: nothing installed serves the pair; the message says which command installs it.
            PackageError: a model cannot be loaded.
            Cancelled: `cancelled` answered true between two chunks.
        """
        chosen = route or self.route(source, target)
        split = self._split or _default_split()
        layouts = [lay_out(text, base(source), split) for text in texts]
        sentences = [sentence for layout in layouts for sentence in layout.sentences]
        glossary = self._glossary if terms else None
        renderings = travelled(self._engine, sentences, chosen, glossary, report, cancelled)
        self._remember(sentences, renderings, chosen)
        done = iter(renderings)
        return [
            _translation(text, layout, [next(done) for _ in layout.sentences], chosen)
            for text, layout in zip(texts, layouts, strict=True)
        ]

    # -- while somebody types, and what is to be said of a translation; quick, but still not for the thread that draws

    def complete(
        self, text: str, source: str, target: str, typed: str, *, further: bool = False, cancelled: IsCancelled = never
    ) -> Completion | None:
        """How a translation that begins with `typed` may go on, to the end of the sentence that is begun.

        Args:
            further: also the sentences behind it, as far as `translate` was asked for this text before.

        Returns:
            None when there is nothing to add, or `cancelled` answered true.

        Raises:
            NoRouteError, PackageError: as `translate`.
        """
        found = current(text, source, typed, target, self._split or _default_split())
        if found is None:
            return None
        route = self.route(source, target)
        answer = self._typing(found.sentence, route).complete(found.begun, cancelled=cancelled)
        if answer is None:
            return None
        return replace(answer, text=found.gap + answer.text + (self._known_of(found.after, route) if further else ""))

    def alternatives(self, text: str, source: str, target: str, typed: str, count: int = 5) -> list[str]:
        """The likeliest next words of a translation that is written up to the end of a word; errors as `translate`."""
        found = current(text, source, typed, target, self._split or _default_split())
        return self._typing(found.sentence, self.route(source, target)).alternatives(found.begun, count) if found else []

    def word_scores(self, text: str, translation: str, source: str, target: str) -> list[WordScore]:
        """How probable each word of a translation is to the model that would have made it; errors as `translate`.

        A word that was left as it stands in the source, and is none of the language, has no probability at all.
        """
        route = self.route(source, target)
        pairs = sentence_pairs(text, source, translation, target, self._split or _default_split())
        seen = [replace(pair, source=self._halfway(pair.source, route)) for pair in pairs]
        left = set(untranslated(text, translation, source, target))
        scores = phrase_shares(route.steps[-1], seen) if is_phrased(route.steps[-1]) else self._model_scores(route, seen)
        return [(start, end, 0.0 if (start, end) in left else probability) for start, end, probability in scores]

    def word_links(
        self, text: str, translation: str, source: str, target: str, same: Callable[[Token, Token], float] | None = None
    ) -> list[Link]:
        """Which words of two texts say the same, by a model's attention where one serves the pair directly.

        Args:
            same: what else is known of a word of each, from 0 to 1.

        Raises:
            PackageError: a model cannot be loaded.
        """
        pairs = sentence_pairs(text, source, translation, target, self._split or _default_split())
        languages = (base(source), base(target))
        direct = next((route for route in self.routes(source, target) if route.via is None), None)
        model = self._engine.load(direct.steps[0]) if direct and direct.steps[0].modelled else None
        return [link for found in word_links(model, pairs, languages, same) for link in found]

    def _model_scores(self, route: Route, pairs: Sequence[SentencePair]) -> list[WordScore]:
        return word_scores(self._engine.load(route.steps[-1]), pairs)

    def _typing(self, sentence: str, route: Route) -> Typing | PhraseTyping:
        last = route.steps[-1]
        if is_phrased(last):
            between = self._halfway(sentence, route)
            return PhraseTyping(last, between, self._glossary, names_on(route, sentence, between))
        return Typing(self._engine.load(last), self._halfway(sentence, route), self._glossary)

    def _halfway(self, sentence: str, route: Route) -> str:
        """The sentence as the last step of a route gets it."""
        if len(route.steps) == 1:
            return sentence
        known = self._halfways.get((sentence, route))
        if known is None:
            (rendering,) = self._engine.render([sentence], route.steps[0], glossary=self._glossary)
            known = rendering.text
            _keep(self._halfways, (sentence, route), known)
        return known

    def _remember(self, sentences: Sequence[str], renderings: Sequence[Rendering], route: Route) -> None:
        """Remember what came out well of a short request."""
        if len(sentences) <= FEW:
            for sentence, rendering in zip(sentences, renderings, strict=True):
                if not rendering.warnings:
                    _keep(self._translated, (sentence, route), rendering.text)

    def _known_of(self, pieces: Sequence[tuple[str, bool]], route: Route) -> str:
        """Pieces of a source in the target language, up to the first sentence whose translation is not known."""
        done: list[str] = []
        end = 0
        for text, wanted in pieces:
            known = self._translated.get((text, route)) if wanted else text
            if known is None:
                break
            done.append(known)
            end = len(done) if wanted else end
        else:
            end = len(done)
        return "".join(done[:end])


def _translation(text: str, layout: Layout, renderings: Sequence[Rendering], route: Route) -> Translation:
    score, _ = mean_score(renderings)
    target = layout.filled([rendering.text for rendering in renderings])
    languages = route.steps[0].source, route.steps[-1].target
    left = [word for rendering in renderings for word in rendering.left]
    left += [target[start:end] for start, end in untranslated(text, target, *languages)]
    return Translation(
        source=text,
        target=target,
        source_language=languages[0],
        target_language=languages[1],
        engine=route.engine,
        via=route.via,
        score=score,
        warnings=tuple(dict.fromkeys(warning for rendering in renderings for warning in rendering.warnings)),
        preview=route.preview,
        untranslated=tuple(dict.fromkeys(left)),
    )


def _default_split() -> Split:
    from workbench.text.sentences import sentences

    return sentences


def _keep(known: dict[tuple[str, Route], str], key: tuple[str, Route], text: str) -> None:
    if len(known) >= REMEMBERED:
        known.clear()
    known[key] = text


def _stamp(folder: Path) -> int:
    try:
        return os.stat(folder).st_mtime_ns  # noqa: PTH116 (asked for every cell drawn)
    except OSError:
        return 0
