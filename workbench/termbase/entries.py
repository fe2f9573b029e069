"""A term as the recogniser holds it: what each of its words accepts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core.concept import Concept, Term
from workbench.core.language import base
from workbench.termbase.forms import plural_forms, predicted_forms, surname_forms
from workbench.termbase.parts import Part, cut

# What may stand between the words of a verb phrase: "laid down their arms", «сложили своё оружие», «склали всю зброю».
_FILLERS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the a an his her its their our your my all any some this that these those",
        "ru": "свой весь их его ее этот",
        "uk": "свій весь увесь їхній їх його її цей",
    }.items()
}
_NOTHING: frozenset[str] = frozenset()

# An English noun and verb share their lemma; these endings are the verb's: "ordered" speaks of no order.
_VERB_ENDINGS = ("ed", "ing")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a term.

    Attributes:
        text: folded, case kept.
        key: the same in lower case.
        lemmas: the dictionary forms it answers to; of a single word in its dictionary form that form alone.
        forms: forms it answers to although their lemma may be guessed wrong.
        joint: the punctuation before it, as `Part.joint`.
        form_only: only this form is accepted, and the plural of an English abbreviation (``POWs``).
        same_case: the letters that the form and the word share must have the same case.
        capital: the form must begin with a capital.
        refused: endings of a form that is another part of speech, when the word does not have them itself.
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
                return part.text == self.text or (bool(self.forms) and part.text == f"{self.text}s")
            return part.key == self.key
        if self.lemmas.isdisjoint(part.lemmas) and part.key not in self.forms:
            return False
        if part.key.endswith(self.refused):
            return False
        if self.same_case and not _same_case(self.text, part.text):
            return False
        return not self.capital or part.text[0].isupper()


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A term ready to be recognised.

    Attributes:
        language: the language under which the concept has the term.
        words: at least one.
        fillers: words of which one may stand before each but the first.
    """

    concept: Concept
    language: str
    term: Term
    words: tuple[Word, ...]
    fillers: frozenset[str]

    def stretch(self, parts: Sequence[Part], at: int, pivot: int) -> tuple[int, int] | None:
        """The parts that are this term when part `at` is its word `pivot`: first and last, or None."""
        if not self.words[pivot].accepts(parts[at]):
            return None
        last: int | None = at
        for word in self.words[pivot + 1 :]:
            last = None if last is None else self._beside(parts, last, 1, word, word.joint)
        first: int | None = at
        for n in range(pivot, 0, -1):
            first = None if first is None else self._beside(parts, first, -1, self.words[n - 1], self.words[n].joint)
        return None if first is None or last is None or parts[first].opposed else (first, last)

    def closeness(self, parts: Sequence[Part]) -> int:
        """How near a form is to the term: 0 the same, 1 the same but for case, 2 inflected."""
        if [part.text for part in parts] == [word.text for word in self.words]:
            return 0
        return 1 if [part.key for part in parts] == [word.key for word in self.words] else 2

    def _beside(self, parts: Sequence[Part], at: int, way: int, wanted: Word, joint: str) -> int | None:
        """Where `wanted` stands after part `at`, or before it when `way` is -1; `joint` stands between them."""
        for step in (1, 2) if self.fillers else (1,):
            place = at + way * step
            if not 0 <= place < len(parts) or parts[place + (way < 0)].joint != (joint if step == 1 else ""):
                return None
            if wanted.accepts(parts[place]):
                return place
            if not self._is_filler(parts[place]):
                return None
        return None

    def _is_filler(self, part: Part) -> bool:
        return part.key in self.fillers or not self.fillers.isdisjoint(part.lemmas)


def entries(concept: Concept, language: str) -> Iterator[Entry]:
    """Every term of a concept in a language and its variants; one without a letter or digit is left out."""
    for tag, terms in concept.terms.items():
        if base(tag) != language:
            continue
        for term in terms:
            words = words_of(term, tag)
            if words:
                verb_phrase = term.part_of_speech == "verb" and len(words) > 1
                fillers = _FILLERS.get(language, _NOTHING) if verb_phrase else _NOTHING
                yield Entry(concept, tag, term, words, fillers)


def words_of(term: Term, language: str) -> tuple[Word, ...]:
    """The words of a term with what each accepts; the "to" of an English verb is left out."""
    _, parts = cut(term.text, language)
    if base(language) == "en" and term.part_of_speech == "verb" and len(parts) > 1 and parts[0].key == "to":
        parts = [parts[1]._replace(joint=""), *parts[2:]]
    alone = len(parts) == 1
    noun = base(language) == "en" and term.part_of_speech in ("noun", "properNoun")
    return tuple(_word(part, term, language, alone=alone, noun=noun, first=n == 0) for n, part in enumerate(parts))


def _word(part: Part, term: Term, language: str, *, alone: bool, noun: bool, first: bool) -> Word:
    abbreviation = len(part.text) > 1 and part.text.isupper()
    form_only = term.exact or abbreviation
    if form_only:
        plural = abbreviation and base(language) == "en"
        lemmas, forms = part.lemmas, frozenset((f"{part.key}s",)) if plural else _NOTHING
    else:
        lemmas, forms = _answers(part, term, language, alone=alone)
    return Word(
        part.text,
        part.key,
        lemmas,
        forms,
        "" if first else part.joint,
        form_only=form_only,
        same_case=term.case_sensitive or abbreviation,
        capital=alone and term.part_of_speech == "properNoun" and part.text[0].isupper(),
        refused=_VERB_ENDINGS if noun and not part.key.endswith(_VERB_ENDINGS) else (),
    )


def _answers(part: Part, term: Term, language: str, *, alone: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The lemmas and the further forms that a word of a term answers to."""
    if part.key in part.lemmas:
        # Of "раненый" only the participle itself is meant, not every form of "ранить". Within a phrase the other words
        # decide, and «Курська» (область) must stay an adjective although it is a surname too.
        return frozenset((part.key,)) if alone else part.lemmas, predicted_forms(part.text, language)
    # The object of a verb phrase may be one or many: «принять меры», «принять меру».
    plurals = plural_forms(part.text, language) if term.part_of_speech != "verb" else _NOTHING
    return (_NOTHING, plurals) if plurals else (part.lemmas, surname_forms(part.text, language))


def _same_case(word: str, form: str) -> bool:
    shared = 1
    for ours, theirs in zip(word.casefold(), form.casefold(), strict=False):
        if ours != theirs:
            break
        shared += 1
    shared = max(shared - 1, 1)
    return word[:shared] == form[:shared]
