"""Which of its readings a word has in its sentence.

A hidden Markov model over tags (`tags`, `english_tags`): how likely one word is beside the next, and in a clause that has its
subject or its verb already, learned from plain text without marks (`workbench.training.contexts`): the words that can be one
thing only teach what stands around the others.

Method: Baum-Welch over a dictionary (Merialdo 1994, "Tagging English Text with a Probabilistic Model").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from workbench.text.context.tags import (
    END,
    NO_CLAUSE,
    START,
    Tagged,
    agrees,
    bare,
    case_of,
    clause_after,
    context_of,
    fits,
    kind_of,
    number_of,
)

State = tuple[str, str]
"""A tag, and what is known of its clause by then (`tags.clause_after`)."""

Step = tuple[State, float]
"""The state after a tag, and how many times likelier the tag is there than anywhere."""

Table = Mapping[str, Mapping[str, float]]
"""What stands before → tag → how often."""

Moves = list[dict[State, dict[State, float]]]
"""Before each word and at the end: state → next state → probability."""

_KIND_WEIGHT = 0.7
_CLAUSE_POWER = 2.0  # what is learned of clauses is weaker than it should be: many are cut short at commas
_ANY_WEIGHT = 0.3
_CLAUSE_WEIGHT = 300.0
_TOLD_FROM = 150.0
_LEAST = 1e-6  # of the likeliest state, below which another is given up
_RARE = 1e-6
_NO_ROW: tuple[Mapping[str, float], float] = ({}, 0.0)


class Model:
    """How likely tags follow each other. Safe to share between threads.

    Args:
        follows: tag → the tags after it and how often.
        clauses: kind of the word before and what is known of the clause (``N m0``) → the tags after it and how often.
        words: dictionary form → how often it is each part of speech; of English, word → the shares of its tags.
    """

    def __init__(self, follows: Table, clauses: Table, words: Table | None = None) -> None:
        self.follows = follows
        self.clauses = clauses
        self.words = words or {}
        self._beside = _Rows(follows)
        self._rough = _Rows(_summed(follows, _rough))
        self._clause = _Rows(clauses)
        self._kinds = _Rows(_summed(clauses, _kind))
        self._bare: dict[str, float] = {}
        self._classes: dict[str, float] = {}
        for tag in {tag for row in clauses.values() for tag in row}:
            often = self._kinds.often(tag)
            self._bare[bare(tag)] = self._bare.get(bare(tag), 0.0) + often
            self._classes[_class(tag)] = self._classes.get(_class(tag), 0.0) + often
        counts = _summed(follows, lambda _: "").get("", {})
        self._tags = frozenset(tag for tag, count in counts.items() if count >= _TOLD_FROM)
        self._known: dict[State, _Steps] = {}

    def steps(self, state: State) -> Mapping[str, Step]:
        """Tag → the state after it when it follows `state`, and how many times likelier it is there than anywhere."""
        found = self._known.get(state)
        if found is None:
            found = self._known[state] = _Steps(partial(self._step, state))
        return found

    def _step(self, state: State, tag: str) -> Step:
        before, after = self._told(state[0]), self._told(tag)
        ratio = self._after_word(before, after) * self._in_clause((before, state[1]), number_of(after))
        return (tag, clause_after(state[1], tag)), fits(state[0], tag) * ratio

    def _told(self, tag: str) -> str:
        """A tag, without what a verb takes where too little is known of verbs that take it."""
        return tag if tag in self._tags else bare(tag)

    def share_of(self, tag: str) -> float:
        """The share of a tag among those of words of its kind, whatever its gender and what a verb takes."""
        found = self._bare.get(bare(number_of(tag)), 0.0)
        return max(found, _RARE) / max(self._classes.get(_class(tag), 0.0), _RARE)

    def _after_word(self, before: str, tag: str) -> float:
        if not agrees(before):
            tag = case_of(tag)
        often = self._rough.often(tag)
        rough = self._rough.ratio(_rough(before), tag, often, 1.0, _ANY_WEIGHT)
        return self._beside.ratio(context_of(before), tag, often, rough, _KIND_WEIGHT)

    def _in_clause(self, state: State, tag: str) -> float:
        before = kind_of(state[0])
        often = self._kinds.often(tag)
        share = often * self._kinds.ratio(before, tag, often, 1.0, _ANY_WEIGHT)
        weight = max(_KIND_WEIGHT, _CLAUSE_WEIGHT * share)
        return float(self._clause.ratio(f"{before} {state[1]}", tag, share, 1.0, weight) ** _CLAUSE_POWER)


class _Steps(dict[str, Step]):
    """What is known of the tags after a state; found out when it is first asked for."""

    def __init__(self, step: Callable[[str], Step]) -> None:
        super().__init__()
        self._step = step

    def __missing__(self, tag: str) -> Step:
        found = self[tag] = self._step(tag)
        return found


class _Rows:
    """Counts by what stands before, and how often each tag is at all."""

    def __init__(self, table: Table) -> None:
        self._rows = {key: (row, sum(row.values())) for key, row in table.items()}
        every = _summed(table, lambda _: "").get("", {})
        total = sum(every.values()) or 1.0
        self._often = {tag: count / total for tag, count in every.items()}

    def often(self, tag: str) -> float:
        """The share of a tag, whatever stands before it."""
        return max(self._often.get(tag, 0.0), _RARE)

    def ratio(self, key: str, tag: str, often: float, guess: float, weight: float) -> float:
        """How many times more often a tag is in a row than `often`; a guess at it counts as much as `weight` cases of the tag."""
        row, total = self._rows.get(key, _NO_ROW)
        return (row.get(tag, 0.0) + weight * guess) / (total * often + weight)


def posteriors(sentence: Sequence[Sequence[Tagged]], model: Model, moves: Moves | None = None) -> list[dict[str, float]]:
    """How likely each tag of each word is in its sentence, by the forward-backward algorithm.

    Args:
        sentence: the tags of its words and punctuation with their shares.
        moves: filled with the probabilities of moves between states when given, for training.

    Returns:
        Tag → probability for each word.
    """
    choices = [*sentence, (Tagged(END, 1.0),)]
    columns: list[dict[State, float]] = [{(START, NO_CLAUSE): 1.0}]
    edges: list[list[_Edge]] = []
    for word in choices:
        column, reached = _next(columns[-1], word, model)
        columns.append(column)
        edges.append(reached)
    backward = dict.fromkeys(columns[-1], 1.0)
    found: list[dict[str, float]] = []
    for place in range(len(choices) - 1, -1, -1):
        found.append(_shares(columns[place + 1], backward))
        backward = _before(columns[place], backward, edges[place], moves)
    found.reverse()
    if moves is not None:
        moves.reverse()
    return found[:-1]


_Edge = tuple[State, State, float]
"""A move between two states, and how likely it is with the word after it."""


def _next(before: Mapping[State, float], word: Sequence[Tagged], model: Model) -> tuple[dict[State, float], list[_Edge]]:
    """The forward weights of the next column, and the moves to it."""
    found: dict[State, float] = {}
    edges: list[_Edge] = []
    for state, weight in before.items():
        steps = model.steps(state)
        for tag, share in word:
            after, ratio = steps[tag]
            found[after] = found.get(after, 0.0) + weight * ratio * share
            edges.append((state, after, ratio * share))
    most = max(found.values()) or 1.0
    least = most * _LEAST
    return {state: weight / most for state, weight in found.items() if weight > least} or found, edges


def _before(
    column: Mapping[State, float], after: Mapping[State, float], edges: Sequence[_Edge], moves: Moves | None
) -> dict[State, float]:
    """The backward weights of a column from those of the next."""
    found: dict[State, float] = {}
    steps: dict[State, dict[State, float]] = {}
    for state, following, likely in edges:
        reached = after.get(following)
        if reached:
            step = likely * reached
            found[state] = found.get(state, 0.0) + step
            if moves is not None:
                row = steps.setdefault(state, {})
                row[following] = row.get(following, 0.0) + column[state] * step
    if moves is not None:
        total = sum(sum(row.values()) for row in steps.values()) or 1.0
        moves.append({state: {each: step / total for each, step in row.items()} for state, row in steps.items()})
    most = max(found.values(), default=0.0) or 1.0
    return {state: weight / most for state, weight in found.items()}


def _shares(column: Mapping[State, float], backward: Mapping[State, float]) -> dict[str, float]:
    found: dict[str, float] = {}
    for state, weight in column.items():
        found[state[0]] = found.get(state[0], 0.0) + weight * backward.get(state, 0.0)
    total = sum(found.values()) or 1.0
    return {tag: weight / total for tag, weight in found.items()}


def _summed(table: Table, name: Callable[[str], str]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for key, row in table.items():
        into = found.setdefault(name(key), {})
        for tag, count in row.items():
            into[tag] = into.get(tag, 0.0) + count
    return found


def _rough(tag: str) -> str:
    """What is left of a tag when too little is known of it: the part of speech, the case of a noun, what a verb takes."""
    return tag[:2] if tag[0] in "NADPM" else tag[0] + tag[len(bare(tag)) :]


def _class(tag: str) -> str:
    """The kind of words that a tag is one form of: nouns, verbs, adjectives with their short forms, each other kind."""
    return "V" if tag[0] in "VFIG" else "A" if tag[0] in "AS" else tag[0]


def _kind(clause: str) -> str:
    return clause[:-3]
