"""Sentences translated phrase by phrase, prepared and looked at as those of a model are, and obeying the glossary.

A term needs no second try: where the source has it, its forms are all that the stretch can be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from workbench.core.collecting import uncollected
from workbench.core.parallel import each
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.core.translation import Glossary, UsedTerm, WantedTerm
from workbench.mt.casing import is_shouted, to_sentence, to_shout
from workbench.mt.direction import Direction
from workbench.mt.guards import Problem, problems
from workbench.mt.masks import masked_for
from workbench.mt.people import names_in
from workbench.mt.phrases.costs import ENGLISH
from workbench.mt.phrases.phrases import Phrased, Phrases, Span, phrases_of
from workbench.mt.phrases.weights import has_weights
from workbench.mt.rendering import Rendering
from workbench.mt.signs import with_signs_of
from workbench.mt.words import SentencePair, WordScore

Names = Mapping[str, str]
"""Words of the sentences that are people's names → how they are written in the translation."""

NO_NAMES: Names = {}

FORMS = 24
"""Forms of a term that are tried where the place does not say which it needs."""

_EVERY = 20
"""Sentences between two reports of progress."""

_FEWEST = 80
"""Sentences that are shared out to the machine's cores."""

_NOTHING_ASKED = ", "
"""What may stand before a word without asking anything of it, and begins no sentence."""

_ROUNDS = 4
"""Unwanted terms of a sentence that are replaced."""


def is_phrased(direction: Direction) -> bool:
    """Whether a direction is translated phrase by phrase."""
    return direction.phrases and has_weights(direction.source, direction.target)


def render(
    sentences: Sequence[str],
    direction: Direction,
    *,
    glossary: Glossary | None = None,
    names: Names = NO_NAMES,
    report: Report = silent,
    cancelled: IsCancelled = never,
) -> list[Rendering]:
    """One rendering per sentence; as `engine.Engine.render`, of a direction that is translated phrase by phrase."""
    check(cancelled)
    different = list(dict.fromkeys(sentences))

    def told(done: int, total: int) -> None:
        check(cancelled)
        if done % _EVERY == 0 or done == total:
            report(done, total)

    with uncollected():  # what is read and remembered lasts
        work = _Work(direction, glossary, names)
        done = each(lambda number: work.rendering(different[number]), len(different), told, fewest=_FEWEST)
    found = dict(zip(different, done, strict=True))
    return [found[sentence] for sentence in sentences]


def phrase_shares(direction: Direction, pairs: Sequence[SentencePair]) -> list[WordScore]:
    """How likely each word of the translations is among what its stretch of the source could be."""
    phrases = phrases_of(direction.source, direction.target)
    return [
        (start + pair.target_start, end + pair.target_start, share)
        for pair in pairs
        for start, end, share in phrases.shares(pair.source, pair.target)
    ]


class _Work:
    """Renders the sentences of one request."""

    def __init__(self, direction: Direction, glossary: Glossary | None, names: Names) -> None:
        self._direction = direction
        self._glossary = glossary
        self._names = names
        self._phrases: Phrases = phrases_of(direction.source, direction.target)

    def rendering(self, sentence: str) -> Rendering:
        """A sentence, translated."""
        mask = masked_for(sentence, self._direction)
        is_loud = is_shouted(mask.text)
        text = to_sentence(mask.text) if is_loud else mask.text
        terms = wanted_terms(self._glossary, text, self._direction)
        found, told = self._translated(text, terms)
        target, unwanted = self._without_unwanted(found.text)
        target = with_signs_of(mask.text, to_shout(target) if is_loud else target)
        notes = [problem.message for problem in told] + self._of_terms(target, terms, unwanted)
        warnings = tuple(mask.told(note) for note in notes)
        left = tuple(map(to_shout, found.left)) if is_loud else found.left
        return Rendering(mask.restored(target), found.score, len(found.parts), warnings, left)

    def _translated(self, text: str, terms: Sequence[WantedTerm]) -> tuple[Phrased, list[Problem]]:
        """A sentence by phrases, with its terms, and what the guards say of it."""
        direction = self._direction
        wanted = wanted_forms(self._phrases, self._glossary, terms, text, direction, self._names)
        found = self._phrases.translation(text, wanted)
        return found, problems(text, found.text, direction.source, direction.target)

    def _used(self, text: str) -> Sequence[UsedTerm]:
        return self._glossary.used(text, self._direction.target) if self._glossary is not None else ()

    def _without_unwanted(self, text: str) -> tuple[str, list[str]]:
        """A translation with what the glossary wants in the place of what it does not want; and what of that is left."""
        for _ in range(_ROUNDS):
            unwanted = [term for term in self._used(text) if term.unwanted]
            term = next((each for each in unwanted if each.instead), None)
            if term is None:
                return text, [each.text for each in unwanted]
            text = text[: term.start] + term.instead[0] + text[term.end :]
        return text, [each.text for each in self._used(text) if each.unwanted]

    def _of_terms(self, text: str, terms: Sequence[WantedTerm], unwanted: Sequence[str]) -> list[str]:
        """What is to be said of the glossary's terms."""
        there = Counter(term.concept for term in self._used(text) if not term.unwanted)
        missing = [term.text for term in terms if not there[term.concept] and term.text not in text]
        notes = [f"without the glossary's term: {', '.join(dict.fromkeys(missing))}"] if missing else []
        return [*notes, f"with what the glossary does not want: {', '.join(dict.fromkeys(unwanted))}"] if unwanted else notes


def wanted_terms(glossary: Glossary | None, text: str, direction: Direction) -> Sequence[WantedTerm]:
    """The terms of a source that its translation should have."""
    return glossary.wanted(text, direction.source, direction.target) if glossary is not None else ()


def wanted_forms(
    phrases: Phrases,
    glossary: Glossary | None,
    terms: Sequence[WantedTerm],
    text: str,
    direction: Direction,
    names: Names = NO_NAMES,
) -> dict[Span, list[str]]:
    """The places of terms, and of people's names that are spelt in a way of their own, each with the forms that fit there."""
    found: dict[Span, list[str]] = {}
    if direction.source != ENGLISH and direction.target == ENGLISH:
        found = {(start, end): [latin] for start, end, latin in names_in(text, names)}
    if glossary is not None and terms:
        own = _fitting_forms(phrases, glossary, terms, text, direction)
        found = {span: forms for span, forms in found.items() if not any(_overlap(span, term) for term in own)} | own
    return found


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _fitting_forms(
    phrases: Phrases, glossary: Glossary, terms: Sequence[WantedTerm], text: str, direction: Direction
) -> dict[Span, list[str]]:
    """The places of terms in a source text, each with the forms that its place in the translation asks for.

    Where a place asks for none or for several, they are all there: how words follow each other decides.
    """
    fitting: dict[Span, list[str]] = {}
    target = direction.target
    for term in terms:
        before = text[: term.start] and _NOTHING_ASKED
        fitting[term.start, term.end] = [form for form, _ in glossary.forms(term, target, before, "")][:FORMS]
    found = phrases.translation(text, fitting)
    places = dict(found.parts)
    for term in terms:
        place = places.get((term.start, term.end))
        if place is not None:
            forms = glossary.forms(term, target, found.text[: place[0]], found.text[place[1] :])
            asked = [form for form, is_asked in forms if is_asked]
            is_settled = glossary.settles(term, target, found.text[: place[0]])
            fitting[term.start, term.end] = (asked[:1] if is_settled else asked) or [form for form, _ in forms][:FORMS]
    return fitting
