"""A translation gone on with while somebody types it: prefix-constrained decoding.

A model goes on from whole pieces, and a half-typed word is none. So the text is cut back to the last word boundary, the
model is asked for several next words, and those that begin with the typed letters are gone on with (Moslem and others,
"Translation Word-Level Auto-Completion", 2022). Where none does, the letters themselves are given to the model.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from workbench.core.progress import IsCancelled, never
from workbench.core.translation import Completion, Glossary
from workbench.mt.forced import Given, go_on_attending, log_probabilities, next_pieces
from workbench.mt.links import Matrix
from workbench.mt.marks import marked
from workbench.mt.masks import masked_for
from workbench.mt.mending import attended, is_mended, mended
from workbench.mt.models import Model
from workbench.text.typography import fold
from workbench.text.vocabulary.continuation import rest
from workbench.text.words import tokens

WAYS = 10
"""Next words that the typed letters are looked for in."""

AHEAD = 3
"""Pieces of each, more where more letters are typed."""

WORD = 8
"""Pieces that a word offered as an alternative may have."""

TERM_LETTERS = 2
"""Typed letters from which on a term of the glossary that begins with them is taken for the word that is meant."""


class Typing:
    """Goes on with the translation of one sentence.

    Args:
        sentence: of the source.
        glossary: whose terms are offered.
    """

    def __init__(self, model: Model, sentence: str, glossary: Glossary | None = None) -> None:
        self._model = model
        self._glossary = glossary
        direction = model.direction
        self._mask = masked_for(sentence, direction)
        sentence = self._mask.text
        self._terms = glossary.wanted(sentence, direction.source, direction.target) if glossary else ()
        pieces = model.tokenizer.encode(sentence)
        self._source = marked(sentence, pieces, self._terms, model.tokenizer.encode) if direction.term_annotation else pieces

    def complete(self, typed: str, *, cancelled: IsCancelled = never) -> Completion | None:
        """What would follow the typed text, to the end of the sentence; None when there is nothing to add.

        Args:
            typed: of the sentence's translation.
        """
        typed = self._mask.marked(typed)
        prefix, needed = cut_back(typed)
        given = Given(self._source, self._model.tokenizer.encode(prefix))
        for beginning in self._beginnings(given, prefix, needed):
            if cancelled():
                return None
            pieces, attention = go_on_attending(self._model, Given(self._source, beginning))
            whole = prefix + self._after(given.prefix, pieces, prefix)
            whole = self._mended(whole, pieces, attention, len(prefix) + len(needed))
            added = rest(typed, [whole]) if typed.strip() else whole.lstrip()
            if added.strip():
                return Completion(
                    self._mask.restored(added), self._probability(pieces, len(given.prefix)), self._model.direction.preview
                )
        return None

    def alternatives(self, typed: str, count: int) -> list[str]:
        """The likeliest next words after a text that ends between two words, with the signs that belong to them.

        Args:
            typed: of the sentence's translation.
        """
        prefix = self._mask.marked(typed).rstrip()
        given = Given(self._source, self._model.tokenizer.encode(prefix))
        words: dict[str, str] = {}
        for pieces, _ in next_pieces(self._model, given, 3 * count, length=WORD):
            text = self._after(given.prefix, [*given.prefix, *pieces], prefix)
            if prefix and not text[:1].isspace():  # it would make the last word longer, or put a sign behind it
                continue
            word = self._mask.restored(text.split(maxsplit=1)[0]) if text.strip() else ""
            if any(sign.isalnum() for sign in word):
                words.setdefault(fold(word, case=True), word)
        return list(words.values())[:count]

    def _mended(self, whole: str, pieces: Sequence[str], attention: Matrix, typed: int) -> str:
        """A translation with its wrong words replaced behind what is typed."""
        direction = self._model.direction
        if not is_mended(direction):
            return whole
        languages = direction.source, direction.target
        terms = self._glossary.used(whole, direction.target) if self._glossary is not None else ()
        found = attended(self._mask.text, self._source, whole, pieces, attention)
        return mended(self._mask.text, whole, languages, found, [(0, typed), *((term.start, term.end) for term in terms)])

    def _beginnings(self, given: Given, prefix: str, needed: str) -> Iterator[Sequence[str]]:
        """Pieces that begin with what is typed, the likeliest first."""
        encode = self._model.tokenizer.encode
        if not needed:
            yield given.prefix
            return
        for form in self._forms(prefix, needed):
            yield encode(prefix + form)
        length = AHEAD + len(encode(needed)) // 2
        for pieces, _ in next_pieces(self._model, given, WAYS, length=length):
            text = self._after(given.prefix, [*given.prefix, *pieces], prefix)
            if fold(text, case=True).startswith(fold(needed, case=True)):
                yield [*given.prefix, *pieces]
                break
        yield encode(prefix + needed)

    def _forms(self, prefix: str, needed: str) -> Iterator[str]:
        """The form of a wanted term that is not there yet and begins with the typed letters, with the space before it."""
        letters = fold(needed.strip(), case=True)
        if self._glossary is None or len(letters) < TERM_LETTERS:
            return
        target = self._model.direction.target
        there = [term.concept for term in self._glossary.used(prefix, target)]
        space = needed[: len(needed) - len(needed.lstrip())]
        for term in self._terms:
            if term.concept in there:
                there.remove(term.concept)
                continue
            forms = self._glossary.forms(term, target, prefix + space, "")
            form = next((form for form, _ in forms if fold(form, case=True).startswith(letters)), None)
            if form is not None:
                yield space + form
                return

    def _after(self, before: Sequence[str], pieces: Sequence[str], prefix: str) -> str:
        """What pieces add to those before them, as text; a space first where a new word begins."""
        decode = self._model.tokenizer.decode
        head, whole = decode(before), decode(pieces)
        if not whole.startswith(head):
            return ""
        added = whole[len(head) :]
        return added if prefix else added.lstrip()

    def _probability(self, pieces: Sequence[str], skip: int) -> float:
        (scores,) = log_probabilities(self._model, [Given(self._source, pieces)])
        added = scores[skip:] or [0.0]
        return math.exp(sum(added) / len(added))


def cut_back(typed: str) -> tuple[str, str]:
    """A text without the word that is being typed at its end, and what of it is there: the letters with the space before."""
    found = tokens(typed)
    last = found[-1] if found else None
    start = last.start if last is not None and last.kind in ("word", "number") else len(typed)
    prefix = typed[:start].rstrip()
    return prefix, typed[len(prefix) :]
