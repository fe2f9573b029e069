"""The glossary obeyed: translations that lack a wanted term, or have an unwanted one, are made anew or mended.

In the order of the evidence (Bergmanis and Pinnis 2021; Bogoychev and Chen 2023): another of the model's own translations
that has the term; the translation kept up to the word that stands for the term, the term's form forced there, and the
rest translated anew; that word replaced. Of all these the one that lacks the least is taken, then the one that the guards
object to least, then the one that the model finds likeliest in the form that its place asks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.core.progress import IsCancelled, check, silent
from workbench.core.translation import Glossary, WantedTerm
from workbench.mt import links
from workbench.mt.decoding import Settings, decode
from workbench.mt.forced import Given, go_on, log_probabilities
from workbench.mt.guards import Problem
from workbench.mt.models import Model
from workbench.mt.rendering import Rendering
from workbench.mt.words import SentencePair, word_links
from workbench.text.typography import fold

MANY = Settings(beam=6, answers=6)
"""How to search for translations to choose from."""

FORMS = 8
"""Forms of a term that are tried where the place does not say which it needs."""

ROUNDS = 4
"""Terms of one sentence that are put in, one after the other."""

_MISSING = 5.0
"""What a missing or an unwanted term weighs beside the guards' objections: as a wrong number, less than a loop."""

_LATER = 0.05
"""What a form costs for each that the place asks for before it, in log-probability per token."""

Judge = Callable[[str, str], Sequence[Problem]]
"""What the guards say against a translation: (source, translation) → the problems."""


@dataclass(frozen=True, slots=True)
class _Try:
    """A translation that is in the running.

    Attributes:
        cost: of the form that was put in, when the place asks for others before it.
        problems: what the guards say against it.
    """

    text: str
    score: float
    tokens: int
    cost: float = 0.0
    missing: tuple[WantedTerm, ...] = ()
    unwanted: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def faults(self) -> int:
        return len(self.missing) + len(self.unwanted)

    @property
    def rank(self) -> tuple[float, float]:
        return self.faults * _MISSING + sum(each.weight for each in self.problems), self.cost - self.score


@dataclass(slots=True)
class _Case:
    """A source that its translation does not obey yet."""

    source: str
    pieces: list[str]
    wanted: Sequence[WantedTerm]
    best: _Try
    given_up: set[WantedTerm] = field(default_factory=set)


class Obedience:
    """Makes translations of one direction obey a glossary.

    Args:
        encode: the pieces of a source, as the model is given them.
        judge: what the guards say of a translation.
    """

    def __init__(
        self, model: Model, glossary: Glossary, encode: Callable[[str], list[str]], judge: Judge, cancelled: IsCancelled
    ) -> None:
        self._model = model
        self._glossary = glossary
        self._encode = encode
        self._judge = judge
        self._cancelled = cancelled

    def enforced(self, done: Mapping[str, Rendering]) -> dict[str, Rendering]:
        """The renderings that had to change, or that have a warning about terms; the others obey already."""
        cases = [case for source, rendering in done.items() if (case := self._case(source, rendering)) is not None]
        if not cases:
            return {}
        self._rerank(cases)
        for _ in range(ROUNDS):
            pending = [case for case in cases if any(True for _ in self._pending(case))]
            if not pending:
                break
            check(self._cancelled)
            self._put_in(pending)
        self._replace_unwanted(cases)
        return {case.source: _rendering(done[case.source], case) for case in cases}

    def _case(self, source: str, rendering: Rendering) -> _Case | None:
        direction = self._model.direction
        wanted = self._glossary.wanted(source, direction.source, direction.target)
        found = self._judged(source, wanted, rendering.text, rendering.score or 0.0, rendering.tokens)
        if not found.faults:
            return None
        return _Case(source, self._encode(source), wanted, found)

    def _judged(self, source: str, wanted: Sequence[WantedTerm], text: str, score: float, tokens: int, cost: float = 0.0) -> _Try:
        used = self._glossary.used(text, self._model.direction.target)
        concepts = [term.concept for term in used if not term.unwanted]
        known = frozenset(concepts)
        missing: list[WantedTerm] = []
        for term in wanted:
            if term.concept in concepts:
                concepts.remove(term.concept)
            elif term.concept in known or not _stands_in(term.text, text):
                missing.append(term)
        unwanted = tuple(term.text for term in used if term.unwanted)
        return _Try(text, score, tokens, cost, tuple(missing), unwanted, tuple(self._judge(source, text)))

    # ------------------------------------------------------------------ the model's other translations

    def _rerank(self, cases: Sequence[_Case]) -> None:
        found = decode(self._model, [case.pieces for case in cases], MANY, silent, self._cancelled)
        for case, candidates in zip(cases, found, strict=True):
            tries = [self._judged(case.source, case.wanted, each.text, each.score, each.tokens) for each in candidates]
            case.best = min([case.best, *tries], key=lambda each: each.rank)

    # ------------------------------------------------------------------ a term put in its place

    def _pending(self, case: _Case) -> Iterator[WantedTerm]:
        return (term for term in case.best.missing if term not in case.given_up)

    def _put_in(self, cases: Sequence[_Case]) -> None:
        """Put the next missing term of each case in: in its place, and with what follows translated anew."""
        links_of = self._links([(case.source, case.best.text) for case in cases])
        tries: list[tuple[_Case, str, float]] = []
        again: list[tuple[_Case, str, float]] = []
        for case, found in zip(cases, links_of, strict=True):
            term = next(self._pending(case))
            case.given_up.add(term)
            span = self._place(case, term, found)
            if span is None:
                continue
            before, after = case.best.text[: span[0]], case.best.text[span[1] :]
            for form, cost in self._forms(term, before, after):
                tries.append((case, before + form + after, cost))
                again.append((case, before + form, cost))
        tries += self._gone_on(again)
        self._choose(tries)

    def _forms(self, term: WantedTerm, before: str, after: str) -> list[tuple[str, float]]:
        """The forms to try with what each costs: those that the place asks for, or any where it asks for none."""
        forms = self._glossary.forms(term, self._model.direction.target, before, after)
        asked = [(form, n * _LATER) for n, (form, is_asked) in enumerate(forms) if is_asked]
        return (asked or [(form, 0.0) for form, _ in forms])[:FORMS]

    def _place(self, case: _Case, term: WantedTerm, found: Sequence[links.Link]) -> links.Span | None:
        """What stands for a term: the words linked to it, as far as they stand together and no other term is among them."""
        spans = links.answering((term.start, term.end), found)
        if not spans:
            return None
        text = case.best.text
        groups: list[links.Span] = []
        for span in spans:
            if groups and not text[groups[-1][1] : span[0]].strip(" -"):
                groups[-1] = (groups[-1][0], span[1])
            else:
                groups.append(span)
        start, end = max(groups, key=lambda group: group[1] - group[0])
        for used in self._glossary.used(text, self._model.direction.target):
            if used.start < end and start < used.end and used.concept in {other.concept for other in case.wanted}:
                return None
        return start, end

    def _links(self, items: Sequence[tuple[str, str]]) -> list[list[links.Link]]:
        languages = (self._model.direction.source, self._model.direction.target)
        return word_links(self._model, [SentencePair(source, 0, text, 0) for source, text in items], languages)

    def _gone_on(self, begun: Sequence[tuple[_Case, str, float]]) -> list[tuple[_Case, str, float]]:
        tokenizer = self._model.tokenizer
        given = [Given(case.pieces, tokenizer.encode(beginning)) for case, beginning, _ in begun]
        answers = go_on(self._model, given) if given else []
        found: list[tuple[_Case, str, float]] = []
        for (case, beginning, cost), each, pieces in zip(begun, given, answers, strict=True):
            head, whole = tokenizer.decode(each.prefix), tokenizer.decode(pieces)
            if whole.startswith(head):
                found.append((case, beginning + whole[len(head) :], cost))
        return found

    def _choose(self, tries: Sequence[tuple[_Case, str, float]]) -> None:
        encode = self._model.tokenizer.encode
        given = [Given(case.pieces, encode(text)) for case, text, _ in tries]
        for (case, text, cost), each, scores in zip(tries, given, log_probabilities(self._model, given), strict=True):
            score = sum(scores) / max(len(scores), 1)
            found = self._judged(case.source, case.wanted, text, min(score, 0.0), len(each.prefix), cost)
            if found.rank < case.best.rank:
                case.best = found

    # ------------------------------------------------------------------ what the glossary forbids

    def _replace_unwanted(self, cases: Sequence[_Case]) -> None:
        for _ in range(ROUNDS):
            tries: list[tuple[_Case, str, float]] = []
            for case in cases:
                text = case.best.text
                used = self._glossary.used(text, self._model.direction.target) if case.best.unwanted else ()
                term = next((each for each in used if each.unwanted and each.instead), None)
                if term is not None:
                    forms = term.instead[:FORMS]
                    tries += [(case, text[: term.start] + form + text[term.end :], n * _LATER) for n, form in enumerate(forms)]
            if not tries:
                return
            self._choose(tries)


def _stands_in(term: str, text: str) -> bool:
    """Whether a term stands in a text as it is: what is not to be translated is no term of the target language."""
    return re.search(rf"(?<!\w){re.escape(fold(term))}(?!\w)", fold(text)) is not None


def _rendering(before: Rendering, case: _Case) -> Rendering:
    best = case.best
    notes = list(before.warnings) if best.text == before.text else [problem.message for problem in best.problems]
    if best.missing:
        notes.append(f"without the glossary's term: {', '.join(dict.fromkeys(term.text for term in best.missing))}")
    if best.unwanted:
        notes.append(f"with what the glossary does not want: {', '.join(dict.fromkeys(best.unwanted))}")
    if best.text == before.text:
        return replace(before, warnings=tuple(notes))
    return Rendering(best.text, best.score, best.tokens, tuple(notes))
