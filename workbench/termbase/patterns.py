"""What a term is recognised by: what each of its words accepts, and how they stand together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.termbase.homographs.roles import Roles
from workbench.termbase.parts import Part

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a term.

    Attributes:
        text: folded, case kept.
        key: the same in lower case.
        lemmas: the dictionary forms it answers to; of a single word in its dictionary form that form alone.
        forms: forms it answers to although their lemma may be guessed wrong.
        joint: the punctuation before it, as `Part.joint`.
        form_only: only this form is accepted, and an abbreviation with an ending of its declension (``POWs``, «МИДе»).
        same_case: the letters that the form and the word share must have the same case.
        capital: the form must begin with a capital.
        refused: endings of a form that is another part of speech, when the word does not have them itself.
        kind: the part of speech of a term of this word alone, as `Term.part_of_speech` names it; "" when that is open.
    """

    text: str
    key: str
    lemmas: frozenset[str]
    forms: frozenset[str]
    joint: str
    form_only: bool
    same_case: bool
    capital: bool
    refused: tuple[str, ...] = ()
    kind: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """What the index finds the word by."""
        if self.form_only:
            return frozenset((f"={self.key}", *(f"={form}" for form in self.forms)))
        return self.lemmas.union(f"={form}" for form in self.forms) if self.forms else self.lemmas

    def accepts(self, part: Part) -> bool:
        """Whether a part of a text is this word in some form."""
        if self.form_only:
            if self.same_case:
                return part.text == self.text or (part.key in self.forms and _is_ended(self.text, part.text))
            return part.key == self.key
        if self.lemmas.isdisjoint(part.lemmas) and part.key not in self.forms:
            return False
        if part.key.endswith(self.refused):
            return False
        if self.same_case and not _same_case(self.text, part.text):
            return False
        return not self.capital or part.text[0].isupper()


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A term ready to be recognised.

    Attributes:
        language: of the term.
        words: at least one.
        roles: how the words of a noun phrase hang together, or None.
        fillers: words of which one may stand before each but the first.
        reach: how many words of any kind may stand there.
    """

    language: str
    words: tuple[Word, ...]
    roles: Roles | None = None
    fillers: frozenset[str] = _NOTHING
    reach: int = 0

    def places(self, parts: Sequence[Part], at: int, pivot: int) -> tuple[int, ...] | None:
        """The parts that are the words when part `at` is word `pivot`, or None."""
        if not self.words[pivot].accepts(parts[at]):
            return None
        if len(self.words) == 1:
            return None if parts[at].opposed else (at,)
        found = [at]
        for word in self.words[pivot + 1 :]:
            place = self._beside(parts, found[-1], 1, word, word.joint)
            if place is None:
                return None
            found.append(place)
        for n in range(pivot, 0, -1):
            place = self._beside(parts, found[0], -1, self.words[n - 1], self.words[n].joint)
            if place is None:
                return None
            found.insert(0, place)
        if parts[found[0]].opposed or (self.roles and not self.roles.hold(parts, found, self.language)):
            return None
        return tuple(found)

    def closeness(self, parts: Sequence[Part]) -> int:
        """How near a form is to the term: 0 the same, 1 the same but for case, 2 inflected."""
        if [part.text for part in parts] == [word.text for word in self.words]:
            return 0
        return 1 if [part.key for part in parts] == [word.key for word in self.words] else 2

    def _beside(self, parts: Sequence[Part], at: int, way: int, wanted: Word, joint: str) -> int | None:
        """Where `wanted` stands after part `at`, or before it when `way` is -1; `joint` stands between them."""
        steps = self.reach + 1 if self.reach else 2 if self.fillers else 1
        for step in range(1, steps + 1):
            place = at + way * step
            if not 0 <= place < len(parts) or parts[place + (way < 0)].joint != (joint if step == 1 else ""):
                return None
            if wanted.accepts(parts[place]):
                return place
            if not self.reach and not self._is_filler(parts[place]):
                return None
        return None

    def _is_filler(self, part: Part) -> bool:
        return part.key in self.fillers or not self.fillers.isdisjoint(part.lemmas)


def to_row(pattern: Pattern) -> list[Any]:
    """A pattern as JSON can tell it."""
    roles = pattern.roles
    return [
        pattern.language,
        [_word_row(word) for word in pattern.words],
        [roles.head, roles.agreeing, [[n, sorted(cases)] for n, cases in roles.cases]] if roles else None,
        sorted(pattern.fillers),
        pattern.reach,
    ]


def from_row(row: list[Any]) -> Pattern:
    """The pattern that `to_row` told."""
    language, words, build, fillers, reach = row
    roles = Roles(build[0], tuple(build[1]), tuple((n, frozenset(cases)) for n, cases in build[2])) if build else None
    return Pattern(language, tuple(map(_word, words)), roles, frozenset(fillers), reach)


def keys_of(row: list[Any], pivot: int) -> tuple[str, ...]:
    """What an index finds word `pivot` of a pattern by, from the row that `to_row` made of it."""
    _, key, lemmas, forms, _, form_only, *_ = row[1][pivot]
    found = [f"={form}" for form in forms.split()]
    return (f"={key}", *found) if form_only else (*lemmas.split(), *found)


def _word_row(word: Word) -> list[Any]:
    flags = [word.form_only, word.same_case, word.capital]
    # One string is read several times faster than the words in it.
    return [
        word.text,
        word.key,
        " ".join(sorted(word.lemmas)),
        " ".join(sorted(word.forms)),
        word.joint,
        *flags,
        word.refused,
        word.kind,
    ]


def _word(row: list[Any]) -> Word:
    text, key, lemmas, forms, joint, form_only, same_case, capital, refused, kind = row
    accepted = frozenset(lemmas.split()), frozenset(forms.split())
    return Word(text, key, *accepted, joint, form_only, same_case, capital, tuple(refused), kind)


def _is_ended(abbreviation: str, form: str) -> bool:
    """Whether a form is an abbreviation with an ending in small letters."""
    return form.startswith(abbreviation) and form[len(abbreviation) :].islower()


def _same_case(word: str, form: str) -> bool:
    shared = 1
    for ours, theirs in zip(word.casefold(), form.casefold(), strict=False):
        if ours != theirs:
            break
        shared += 1
    shared = max(shared - 1, 1)
    return word[:shared] == form[:shared]
