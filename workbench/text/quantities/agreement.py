"""Which numbers the versions of one text do not agree on, and which version is the odd one out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from workbench.text.quantities.figures import Figure, figures
from workbench.text.quantities.number_words import Spoken, spoken


@dataclass(frozen=True, slots=True)
class Side:
    """Versions that give the same number.

    Attributes:
        figure: the number as the first of them has it in digits.
        said: version → where it says the number, in digits or in words; in the order of the columns.
    """

    figure: Figure
    said: Mapping[str, Figure | Spoken]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A number that not all versions give.

    Attributes:
        versions: in the order of the columns.
        sides: who gives it: one side for a number that others lack, more when they have another in its place.
        lacking: the versions that have nothing in its place.
    """

    versions: tuple[str, ...]
    sides: tuple[Side, ...]
    lacking: tuple[str, ...]

    @property
    def departing(self) -> tuple[str, ...]:
        """The versions to name; see `departing`."""
        return departing(self._sayings)

    @property
    def odd(self) -> str | None:
        """The one version that departs; see `odd_one_out`."""
        return odd_one_out(self._sayings)

    @property
    def _sayings(self) -> dict[str, Side | None]:
        return {tag: next((side for side in self.sides if tag in side.said), None) for tag in self.versions}


def departing(sayings: Mapping[str, object]) -> tuple[str, ...]:
    """The versions that do not say what most say, or among equals what the first says."""
    every = list(sayings.values())
    usual = max(every, key=every.count, default=None)
    return tuple(tag for tag, saying in sayings.items() if saying != usual)


def odd_one_out(sayings: Mapping[str, object]) -> str | None:
    """The version that departs, when all others (two at least) say the same."""
    named = departing(sayings)
    return named[0] if len(named) == 1 and len(sayings) > 2 else None


def disagreements(texts: Mapping[str, str], *, literal: bool = False) -> list[Disagreement]:
    """The numbers in digits that a version gives and another does not, neither in digits nor in words.

    How often a version repeats a number does not matter. What versions have in place of each other is one disagreement:
    26 in two of them and 20 in the third. A number in a name (``COVID-19``) counts only where others have another in its
    place, since a version may well call the thing otherwise; so does 1, which goes without saying.

    Args:
        texts: version → its text, in the order of the columns.
        literal: count a number in a name and 1 like any other, as for machine translations.

    Returns:
        In the order in which the numbers stand in the texts.
    """
    given = _Given(texts)
    facts = sorted((fact for fact in given.facts() if fact.lacking), key=lambda fact: fact.place)
    facts = _paired(_paired(facts, _alike), lambda fact, other: "date" not in (fact.kind, other.kind))
    return [given.disagreement(fact) for fact in facts if literal or len(fact.numbers) > 1 or not fact.is_optional]


@dataclass(slots=True)
class _Fact:
    """A number, or several in place of each other: the versions that have each in digits, and those that have none."""

    numbers: list[dict[str, Figure]]
    lacking: list[str]

    @property
    def place(self) -> int:
        return min(figure.start for figure in self.numbers[0].values())

    @property
    def kind(self) -> str:
        return next(iter(self.numbers[0].values())).kind

    @property
    def in_name(self) -> bool:
        return any(figure.in_name for figure in self.numbers[0].values())

    @property
    def is_optional(self) -> bool:
        """Whether a version may well do without the number."""
        return self.in_name or all(figure.value == 1 for figure in self.numbers[0].values())


class _Given:
    """What every version gives, in digits and in words."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._figures = {tag: figures(text, tag) for tag, text in texts.items()}
        self._words = {tag: spoken(text, tag) for tag, text in texts.items()} if any(self._figures.values()) else {}
        self._places: dict[str, dict[Decimal, list[Figure | Spoken]]] = {}
        for tag, found in self._figures.items():
            places = self._places[tag] = {}
            for place in (*found, *self._words.get(tag, ())):
                for value in place.values:
                    places.setdefault(value, []).append(place)

    def facts(self) -> Iterator[_Fact]:
        """Every number in digits once."""
        numbers: list[dict[str, Figure]] = []
        known: dict[Decimal, list[dict[str, Figure]]] = {}
        for tag, found in self._figures.items():
            for figure in found:
                number = _same(figure, tag, [number for value in figure.values for number in known.get(value, ())])
                if number is None:
                    numbers.append(number := {})
                number[tag] = figure
                for value in figure.values:
                    known.setdefault(value, []).append(number)
        for number in numbers:
            yield _Fact([number], [tag for tag in self._figures if self._said(tag, number) is None])

    def disagreement(self, fact: _Fact) -> Disagreement:
        """The fact, with the versions that say its numbers in words on the side of these."""
        said: list[dict[str, Figure | Spoken]] = [{} for _ in fact.numbers]
        for tag in self._figures:
            if tag not in fact.lacking:
                n, place = self._side(tag, fact.numbers)
                said[n][tag] = place
        sides = [Side(next(iter(number.values())), places) for number, places in zip(fact.numbers, said, strict=True)]
        return Disagreement(tuple(self._figures), tuple(sides), tuple(fact.lacking))

    def _side(self, tag: str, numbers: Sequence[dict[str, Figure]]) -> tuple[int, Figure | Spoken]:
        """Which of the numbers the version gives; of several the largest, since ``twenty six`` says 20 as well."""
        own = next(((n, number[tag]) for n, number in enumerate(numbers) if tag in number), None)
        if own is not None:
            return own
        said = [(n, place) for n, number in enumerate(numbers) if (place := self._said(tag, number)) is not None]
        return max(said, key=lambda each: max(figure.value for figure in numbers[each[0]].values()))

    def _said(self, tag: str, number: Mapping[str, Figure]) -> Figure | Spoken | None:
        """Where the version gives a number."""
        if tag in number:
            return number[tag]
        values = {value for figure in number.values() for value in figure.values}
        places = [place for value in values for place in self._places[tag].get(value, ())]
        agreeing = [place for place in places if isinstance(place, Spoken) or any(map(place.agrees, number.values()))]
        return min(agreeing, key=lambda place: (isinstance(place, Spoken), place.start), default=None)


def _same(figure: Figure, tag: str, numbers: Sequence[dict[str, Figure]]) -> dict[str, Figure] | None:
    """The number of other versions that the figure may stand for, best one that is worth the same."""
    agreeing = [number for number in numbers if tag not in number and any(map(figure.agrees, number.values()))]
    exact = (number for number in agreeing if any(figure.value == other.value for other in number.values()))
    return next(exact, agreeing[0] if agreeing else None)


def _alike(fact: _Fact, other: _Fact) -> bool:
    return (fact.kind, fact.in_name) == (other.kind, other.in_name)


def _paired(facts: Sequence[_Fact], alike: Callable[[_Fact, _Fact], bool]) -> list[_Fact]:
    """The facts, with those that fill each other's gap as one: 26 in ru and uk, 20 in en."""
    waiting, paired = list(facts), []
    while waiting:
        fact = waiting.pop(0)
        for other in list(waiting):
            if not fact.lacking:
                break
            tags = {tag for number in other.numbers for tag in number}
            if alike(fact, other) and tags <= set(fact.lacking):
                lacking = [tag for tag in fact.lacking if tag in other.lacking and tag not in tags]
                fact = _Fact([*fact.numbers, *other.numbers], lacking)
                waiting.remove(other)
        paired.append(fact)
    return paired
