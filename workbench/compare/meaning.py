"""Meaning compared through translation: words of one version that have no counterpart in another.

Every version's words are looked for in what another version says: in its translation into the same language where a
model serves the pair, and directly, by words that look alike. How often a true counterpart is found is measured on the
statement itself, so that a rough translation counts for little: a run of words without counterparts is reported when
it is much likelier under an omission than under a failing translation,

    sum over the run of log(q / (1 - m)) or log((1 - q) / m)  +  log-odds of the two lengths  +  log prior,

where m is that measured share and q how often a word that is truly left out has no counterpart. With three versions a
run that two of them have and the third lacks names the third (triangulation).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log

from workbench.compare.facts.content import ContentWord, Vocabulary, content_words
from workbench.compare.readings import Readings
from workbench.core.finding import Difference
from workbench.core.language import base, listed
from workbench.core.unit import Unit

SURE = 0.86
"""Below this confidence a departure is not reported."""

_LEFT_OUT = 0.9  # of words left out, how many have no like by chance
_PRIOR = log(0.05)
_FAITH, _FAITH_WEIGHT = 0.6, 60  # the share of words found that is expected before anything was seen, and its weight in words
_CLEAR = 0.7  # share of words found from which an exchange of words can be told from a clumsy translation
_FEWEST_WORDS = 2
_SPREAD = 4.0  # variance of a translation's length per character; Gale and Church (1993) found 6.8 for other languages
_LETTERS = {"en": 1.0, "ru": 1.13, "uk": 1.06}


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one version that another lacks.

    Attributes:
        lacking: the tag of the other version.
        start, end: where they stand, in the version's text or, when `is_read`, in its translation.
        text: the words.
        confidence: 0 to 1.
    """

    version: str
    lacking: str
    start: int
    end: int
    text: str
    is_read: bool
    confidence: float


@dataclass(slots=True)
class Meaning:
    """How the versions of a statement say the same; made for a whole statement, so that it knows how far to trust readings.

    Attributes:
        versions: the tags, in the order of the columns.
        readings: their translations.
        grounds: version → the language in which its words are looked for in the others: its own, where the others are
            read in it, otherwise the reader's.
        found: (version, other version) → share of the version's words that have a counterpart in the other.
    """

    versions: tuple[str, ...]
    readings: Readings
    grounds: dict[str, str] = field(default_factory=dict)
    found: dict[tuple[str, str], float] = field(default_factory=dict)

    @classmethod
    def of(cls, units: Sequence[Unit], versions: Sequence[str], readings: Readings) -> Meaning:
        """Measure, over all units, how often words of a version have counterparts in another."""
        made = cls(tuple(versions), readings)
        made.grounds = {tag: made._ground(tag) for tag in versions}
        counts = {pair: [_FAITH * _FAITH_WEIGHT, float(_FAITH_WEIGHT)] for pair in made._pairs()}
        for unit in units:
            for pair in made._pairs():
                looked = made._look(unit, *pair)
                if looked is not None:
                    counts[pair][0] += sum(looked.held)
                    counts[pair][1] += len(looked.held)
        made.found = {pair: have / of for pair, (have, of) in counts.items()}
        return made

    def differences(self, unit: Unit, known: Sequence[Difference] = ()) -> list[Difference]:
        """What a version of a unit says and another does not; kinds ``added``, ``missing`` and ``changed``.

        Args:
            known: differences found otherwise; what stands within them is not told again.
        """
        seen = {pair: looked for pair in self._pairs() if (looked := self._look(unit, *pair)) is not None}
        runs = {pair: list(self._runs(unit, *pair, looked)) for pair, looked in seen.items()}
        found = [*self._departing(runs), *self._between_two(runs)]
        return [each for each in found if not any(_is_within(each, other) for other in known)]

    def _departing(self, runs: dict[tuple[str, str], list[Run]]) -> Iterator[Difference]:
        """Runs that say which of three or more versions departs; they are taken out of `runs`."""
        if len({tag for pair in runs for tag in pair}) < 3:
            return
        for one in self.versions:
            others = [other for version, other in runs if version == one]
            for run in [run for other in others for run in runs[one, other]]:
                near = {other: _touching(run, runs[one, other]) for other in others}
                if len(others) > 1 and all(near.values()):
                    yield _difference("added", one, [run], others)
                    for other, touched in near.items():
                        runs[one, other] = [each for each in runs[one, other] if each not in touched]
        for lacking in self.versions:
            pairs = [pair for pair in runs if pair[1] == lacking and any(runs[pair])]
            witnesses = [run for pair in pairs for run in runs[pair] if self._seconded(run, runs)]
            if witnesses:
                yield _difference("missing", lacking, witnesses, [lacking])
                for pair in pairs:
                    runs[pair] = [run for run in runs[pair] if run not in witnesses]

    def _seconded(self, run: Run, runs: Mapping[tuple[str, str], list[Run]]) -> bool:
        """Whether a third version was looked at and has what a run says."""
        thirds = [other for version, other in runs if version == run.version and other != run.lacking]
        return any(not _touching(run, runs[run.version, third]) for third in thirds)

    def _between_two(self, runs: Mapping[tuple[str, str], list[Run]]) -> Iterator[Difference]:
        done: set[tuple[str, str]] = set()
        for one, other in runs:
            back = runs.get((other, one), [])
            if runs[one, other] and back and (other, one) not in done and self._clear(one, other):
                done |= {(one, other), (other, one)}
                yield _exchanged(runs[one, other], back)
        for pair in runs:
            if pair not in done:
                yield from (_difference("missing", None, [run], [run.lacking]) for run in runs[pair])

    def _clear(self, one: str, other: str) -> bool:
        return min(self.found.get(pair, 0.0) for pair in ((one, other), (other, one))) >= _CLEAR

    def _pairs(self) -> Iterator[tuple[str, str]]:
        for one in self.versions:
            for other in self.versions:
                if base(one) != base(other):
                    yield one, other

    def _ground(self, one: str) -> str:
        own, reader = base(one), self.readings.language
        read = {(tag, language) for _, tag, language in self.readings.texts}
        others = [other for other in self.versions if base(other) != own]
        own_serves = all((other, own) in read or _kin(own, other) for other in others)
        return own if own_serves or (one, reader) not in read else reader

    def _say(self, unit: Unit, tag: str, language: str) -> str | None:
        return unit.text(tag) if base(tag) == language else self.readings.translated(unit, tag, language)

    def _look(self, unit: Unit, one: str, other: str) -> _Looked | None:
        """The words of a version and whether the other has each, or None where there is nothing to look in."""
        ground, there = self.grounds[one], unit.text(other)
        text = self._say(unit, one, ground)
        if not text or not text.strip() or not there.strip():
            return None
        said = self._say(unit, other, ground)
        if said is None and not _kin(ground, other):
            return None
        words = content_words(text, ground)
        vocabulary = Vocabulary(content_words(said or "", ground), content_words(there, other))
        return _Looked(text, words, [vocabulary.holds(word) for word in words])

    def _runs(self, unit: Unit, one: str, other: str, looked: _Looked) -> Iterator[Run]:
        words, is_read = looked.words, self.grounds[one] != base(one)
        share = min(0.95, self.found.get((one, other), _FAITH))
        gains = [log((1 - _LEFT_OUT) / share) if has else log(_LEFT_OUT / (1 - share)) for has in looked.held]
        for first, last, score in _stretches(gains):
            if last - first + 1 < _FEWEST_WORDS:
                continue
            start, end = words[first].start, words[last].end
            left_out = (end - start) / len(looked.text) * len(unit.text(one))
            length = _length_odds(unit.text(one), unit.text(other), one, other, left_out)
            confidence = 1 / (1 + exp(-(score + length + _PRIOR)))
            if confidence >= SURE:
                yield Run(one, other, start, end, looked.text[start:end], is_read, confidence)


@dataclass(frozen=True, slots=True)
class _Looked:
    """A version's text, its words and whether another version has each."""

    text: str
    words: list[ContentWord]
    held: list[bool]


def _is_within(part: Difference, whole: Difference) -> bool:
    """Whether all the places of a difference stand within those of another one."""
    return bool(part.spans) and all(
        any(first <= start and end <= last for first, last in whole.spans.get(tag, ()))
        for tag, places in part.spans.items()
        for start, end in places
    )


def _touching(run: Run, others: Sequence[Run]) -> list[Run]:
    return [other for other in others if other.start < run.end and run.start < other.end]


def _difference(kind: str, odd: str | None, runs: Sequence[Run], lacking: Sequence[str]) -> Difference:
    said = _said(runs)
    first = next(iter(said))
    if kind == "added":
        message = f"only {first} says “{said[first]}”"
    else:
        message = f"{listed(tuple(lacking))} lacks “{said[first]}” of {listed(tuple(said))}"
    values = {**said, **dict.fromkeys(lacking, "")}
    return Difference(kind, message, odd, values, _spans(runs), min(run.confidence for run in runs))


def _exchanged(runs: Sequence[Run], back: Sequence[Run]) -> Difference:
    said = _said([*runs, *back])
    message = ", ".join(f"“{text}” in {tag}" for tag, text in said.items())
    return Difference("changed", message, None, said, _spans([*runs, *back]), min(run.confidence for run in (*runs, *back)))


def _spans(runs: Sequence[Run]) -> dict[str, tuple[tuple[int, int], ...]]:
    own = [run for run in runs if not run.is_read]
    tags = dict.fromkeys(run.version for run in own)
    return {tag: tuple(sorted({(run.start, run.end) for run in own if run.version == tag})) for tag in tags}


def _said(runs: Sequence[Run]) -> dict[str, str]:
    tags = dict.fromkeys(run.version for run in runs)
    return {tag: " … ".join(dict.fromkeys(run.text for run in runs if run.version == tag)) for tag in tags}


def _kin(one: str, other: str) -> bool:
    return {base(one), base(other)} == {"ru", "uk"}


def _stretches(gains: Sequence[float]) -> Iterator[tuple[int, int, float]]:
    """The stretches of the highest sums, none touching another: (first, last, sum)."""
    total = best = 0.0
    first, last = 0, -1
    for n, gain in enumerate([*gains, -1e9]):
        if total <= 0:
            total, first = 0.0, n
        total += gain
        if total > best:
            best, last = total, n
        elif best > 0 and (total <= 0 or best - total > 3):
            yield first, last, best
            total = best = 0.0


def _length_odds(text: str, said: str, one: str, other: str, left_out: float) -> float:
    """Log-odds that a text is longer than another by what was left out, against by nothing."""
    scale = _LETTERS.get(base(other), 1.0) / _LETTERS.get(base(one), 1.0)
    whole, rest = len(text) * scale, max(1.0, (len(text) - left_out) * scale)
    spread = _SPREAD * max(1.0, whole)

    def fit(expected: float) -> float:
        return -((len(said) - expected) ** 2) / (2 * spread)

    return max(-6.0, min(6.0, fit(rest) - fit(whole)))
