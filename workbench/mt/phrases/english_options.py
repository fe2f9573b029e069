"""What each stretch of a sentence can be between English and Russian: terms, phrases, single words, signs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from workbench.mt.phrases.calendar import date_of
from workbench.mt.phrases.commas import is_english_alone
from workbench.mt.phrases.conjugated import numbers_and_genders
from workbench.mt.phrases.context import Context
from workbench.mt.phrases.costs import ENGLISH, LONGEST, costs_of
from workbench.mt.phrases.counted import count_before, counted_people, fits
from workbench.mt.phrases.english_pieces import english_pieces
from workbench.mt.phrases.following import following_in
from workbench.mt.phrases.from_english import LONGEST as LONGEST_EXPRESSION
from workbench.mt.phrases.from_english import FromEnglish, Words
from workbench.mt.phrases.network import network_of
from workbench.mt.phrases.option import Option
from workbench.mt.phrases.options import Options, Wanted
from workbench.mt.phrases.predicates import NOT, denied, with_being
from workbench.mt.phrases.spelling import spelled
from workbench.mt.phrases.to_english import ToEnglish
from workbench.mt.phrases.verb_groups import verb_groups
from workbench.mt.phrases.weights import Weights, weights_of
from workbench.mt.phrases.worded import Step, Worded
from workbench.text.lemmas import lemma
from workbench.text.naming.cyrillization import cyrillised
from workbench.text.vocabulary import english_inflection
from workbench.text.vocabulary.english import lemmas

_LEAST = 1e-4
_MOST_OF_WORD, _MOST_OF_PHRASE = 20, 12
"""Options of a stretch."""

_ARTICLES = frozenset(("a", "an", "the"))
_WITH_ARTICLES = frozenset((article,) for article in _ARTICLES)

_OF = "of"
_BEFORE = frozenset(("of", "for", "in", "to", "on", "at", "by", "from", "with", "about", "that", "which", "who", "whose"))
"""Words before which "of" does not stand."""

_DATE = 8.0
"""What speaks for each token of a date."""

_USUAL = -8.0
"""The logarithm of how likely a word usually is behind others."""

_COUNTED_IN = 0.38
"""The weight of that for which `begun` has its costs."""

_COUNTED = 2.0
"""What speaks for a noun in the form that the number before it asks for, and against any other."""

_LEFT_OUT = -8.0
"""What counts that a phrase leaves out what a word of the source says."""

_OTHER_NUMBER = -0.5
"""What counts that phrases have a verb in another number or gender; that its words are seen together less often does not."""

_SIGNS = frozenset((",", "-", "–", "—", "'", "%"))
"""Signs that may stand within a phrase."""


class EnglishOptions(Options):
    """The options of a sentence's stretches.

    Args:
        sentence: without line breaks.
        source, target: ``en`` and ``ru``, or the reverse.
        wanted: of stretches that are terms of a glossary, their forms.
    """

    def __init__(self, sentence: str, source: str, target: str, wanted: Wanted) -> None:
        super().__init__(sentence, english_pieces(sentence, source), wanted, LONGEST)
        self._source = source
        self._target = target
        self._costs = costs_of(source)
        self._weights: Weights = weights_of(source, target)
        self.unfollowed = _USUAL * max(self._weights.following - _COUNTED_IN, 0.0)
        self._from = FromEnglish(self.tokens) if source == ENGLISH else None
        self._to = ToEnglish(sentence, self.tokens) if source != ENGLISH else None
        commas = (place for place, token in enumerate(self.tokens) if token.text == "," and self._from is not None)
        self._dropped = {place for place in commas if is_english_alone(self.tokens, place)}
        self._owned = self._to.owned if self._to is not None else frozenset()
        self._context = Context(network_of(source, target), self._keys) if self._keys else None

    def worded(self, steps: Sequence[Step]) -> list[Worded]:
        """A way through the options as text."""
        return spelled(self.tokens, steps, self._target)

    def between(self, start: int, end: int) -> list[Option]:
        """What the tokens from `start` to before `end` can be.

        A verb of the glossary keeps its auxiliaries, and a noun may belong to the one behind it: "has announced" is «объявил»,
        not «имеет объявить», and "the Kharkiv region" is «регион Харькова».
        """
        is_known = (start, end) in self._found
        found = super().between(start, end)
        if not found and not is_known and self._from is not None:
            forms = self._grouped(start, end) or self._owning(start, end)
            if forms:
                found = self._found[start, end] = self._with_term(start, end, forms)
        return found

    def _grouped(self, start: int, end: int) -> Sequence[str]:
        """The forms of the verb of the glossary that a group of verbs ends in."""
        forms = self._terms.get((end - 1, end), ())
        is_alone = self._terms_within(start, end) == 1
        return forms if is_alone and any(verb_groups(" ".join(self._keys[start:end]))) else ()

    def _owning(self, start: int, end: int) -> Sequence[str]:
        """The forms of a noun of the glossary that stands before another word."""
        is_pair = end == start + 2 and self._adjoin(self.tokens[start:end]) and self._terms_within(start, end) == 1
        return self._terms.get((start, start + 1), ()) if is_pair and self.tokens[start + 1].kind == "word" else ()

    def _terms_within(self, start: int, end: int) -> int:
        return sum(start < last and first < end for first, last in self._terms)

    def _with_term(self, start: int, end: int, forms: Sequence[str]) -> list[Option]:
        """What a stretch can be, as far as it has the term."""
        wanted = {lemma(form, self._target) for form in forms}
        found = self._of_stretch(start, end)
        return [option for option in found if not wanted.isdisjoint(lemma(word, self._target) for word in option.words)]

    def _term(self, start: int, end: int) -> list[Option] | None:
        """What a term can be: its forms are judged by the context as those of other words are."""
        found = super()._term(start, end)
        if not found or self._context is None:
            return found
        return [self._in_context(each, self._context, start, end) for each in found]

    def _in_context(self, option: Option, context: Context, start: int, end: int) -> Option:
        weights = self._weights
        forms = context.forms(option.words, start, end)
        score = weights.likely * context.likely(option.words, start, end) + weights.form * sum(each.likely for each in forms)
        return option._replace(score=score, forms=forms)

    def _of_stretch(self, start: int, end: int) -> list[Option]:
        stretch = self.tokens[start:end]
        is_single = end == start + 1
        if is_single and stretch[0].kind != "word":
            return self._sign(start)
        if is_single and self._from is not None and self._keys[start] in _ARTICLES:
            return [Option((), 0.0, 1.0)]
        governed = self._to is not None and self._to.is_governed(start)
        if (date := date_of(stretch, self._source, governed=governed)) is not None:
            return [Option(tuple(word.lower() for word in date), _DATE * len(stretch), 1.0, " ".join(date))]
        if not all(token.kind != "punctuation" or token.text in _SIGNS for token in stretch):
            return []
        if not self._dropped.isdisjoint(range(start, end)):
            return []
        found = self._said(start, end)
        if self._to is not None:
            self._predicate(found, start, end)
        if self._from is not None:
            self._conjugate(found)
        if self._to is not None and self._to.is_described(start):
            found = {words: score for words, score in found.items() if words[:1] not in _WITH_ARTICLES} or found
        if self._to is not None and is_single and self._to.is_several(start):
            found = _in_plural(found)
        if start in self._owned:
            self._own(found)
        if self._from is not None and (count := count_before(self.tokens, start)) is not None:
            self._count(found, start, count)
        if is_single and not any(found):
            return [*self._best(found, start, end), self._respelled(start)]
        return self._best(found, start, end)

    def _said(self, start: int, end: int) -> dict[Words, float]:
        """What the phrases and the dictionary say, with what speaks for each."""
        is_single = end == start + 1
        found = {words: score for words, score in self._costs.of(" ".join(self._keys[start:end])) if words or is_single}
        for words, sure in self._told(start, end):
            score = self._weights.sure * math.log(max(sure, _LEAST)) + self._weights.told
            known = found.get(words)
            found[words] = score if known is None else max(score, known) + self._weights.agreed
        return found

    def _predicate(self, found: dict[Words, float], start: int, end: int) -> None:
        """Give a predicate the words that Russian does without: "was", and what stands before "not"."""
        if end == start + 1 and self._keys[start] == NOT and self._is_verb(end):
            found.update({words: score - self._weights.predicate for words, score in found.items()})
        place = end - 1
        grammemes = self._to.predicate(place) if self._to is not None else None
        is_denied = end == start + 2 and self._keys[start] == NOT
        if grammemes is None or not (is_denied or end == start + 1):
            return
        said = self._said(place, end) if is_denied else found
        if not grammemes.isdisjoint(("PRTS", "ADJS")):
            first_person = self._keys[start - 1 : start] == ["я"]
            for words, score in list(said.items()):
                for being, more in with_being(words, grammemes, first_person=first_person) if words else ():
                    said[being] = max(said.get(being, score + more), score + more)
                    said[words] = score - self._weights.predicate
        if is_denied:
            for words, score in said.items():
                negative = denied(words, grammemes) if words else None
                if negative is not None:
                    found[negative] = max(found.get(negative, score), score) + self._weights.predicate

    def _is_verb(self, place: int) -> bool:
        """Whether a word is likely to be a verb with a person or a gender."""
        grammemes = self._to.predicate(place) if self._to is not None and place < len(self.tokens) else None
        return grammemes is not None and "VERB" in grammemes

    def _conjugate(self, found: dict[Words, float]) -> None:
        """Add the numbers and genders of verbs that phrases have in one alone."""
        for words, score in list(found.items()):
            for place, word in enumerate(words):
                for other in numbers_and_genders(word):
                    changed = (*words[:place], other, *words[place + 1 :])
                    rarer = self._within(words) - self._within(changed) if len(words) > 1 else 0.0
                    other_score = score + _OTHER_NUMBER + self._weights.following * max(rarer, 0.0)
                    found[changed] = max(found.get(changed, other_score), other_score)

    def _own(self, found: dict[Words, float]) -> None:
        """Add "of" before what belongs to the noun before it."""
        for words, score in list(found.items()):
            if words and words[0] not in _BEFORE:
                joined = (_OF, *words)
                found[joined] = max(found.get(joined, score), score)

    def _within(self, words: Words) -> float:
        """How likely the words of a phrase follow each other."""
        following = following_in(self._target)
        return sum(following.log_probability("", one, other) for one, other in pairwise(words))

    def _count(self, found: dict[Words, float], start: int, count: int) -> None:
        """Prefer the nouns that stand as a number asks."""
        people = counted_people(self._keys[start], count)
        if people is not None and found:
            found[people,] = max(found.values()) + _COUNTED
        for words, score in found.items():
            fit = fits(words[0], count) if words and words[0].isalpha() else None
            found[words] = score if fit is None else score + (_COUNTED if fit else -_COUNTED)

    def _best(self, found: Mapping[Words, float], start: int, end: int) -> list[Option]:
        """The options that most speaks for, each with its share among all."""
        judged = sorted((self._judged(words, score, start, end) for words, score in found.items()), key=lambda each: -each[0])
        top = judged[0][0] if judged else 0.0
        total = sum(math.exp(score - top) for score, _ in judged)
        most = _MOST_OF_WORD if end == start + 1 else _MOST_OF_PHRASE
        return [option._replace(share=math.exp(score - top) / total) for score, option in judged[:most]]

    def _judged(self, words: Words, score: float, start: int, end: int) -> tuple[float, Option]:
        """What speaks for words by the context too: as far as the words before them are not asked, and as an option."""
        if self._context is None:
            return score, Option(words, score, 0.0)
        weights, context = self._weights, self._context
        asked = words
        if start in self._owned and words[:1] == (_OF,):
            asked = words[1:]
            score += weights.owned
        if end in self._owned and words[-1:] == (_OF,):
            asked = words[:-1]
            score += weights.owned
        score += weights.likely * context.likely(asked, start, end) + weights.expected * len(asked)
        if end > start + 1:
            score += _LEFT_OUT * context.unsaid(words, start, end)
        forms = context.forms(words, start, end)
        return score + weights.form * sum(each.likely for each in forms), Option(words, score, 0.0, forms=forms)

    def _told(self, start: int, end: int) -> Iterable[tuple[tuple[str, ...], float]]:
        """What the dictionary says."""
        if self._from is not None:
            return self._from.answers(start, end).items() if end - start <= LONGEST_EXPRESSION else ()
        return self._to.answers(start).items() if self._to is not None and end == start + 1 else ()

    def _respelled(self, place: int) -> Option:
        """A word that nothing knows: a name in the letters of the target, anything else as it is."""
        score = self._weights.unknown
        if self._to is not None:
            if named := self._to.place_name(place):
                return Option(tuple(named.lower().split(" ")), score, 1.0, named)
            is_left = self.tokens[place].text.islower() and not self.tokens[place].text.isascii()
            return Option(self._to.respelled(place), score, 0.0 if is_left else 1.0, is_left=is_left)
        text = self.tokens[place].text.removesuffix("'s")
        name = cyrillised(text) if _NAME.fullmatch(text) else None
        return Option((text,), score, 1.0) if name is None else Option((name.lower(),), score, 1.0, name)

    def _sign(self, place: int) -> list[Option]:
        """A sign or a number stays; some signs of the one language are none or others in the other."""
        own = Option((_number(self._keys[place], self._target),), 0.0, 1.0)
        text = self.tokens[place].text
        if place in self._dropped:
            return [Option((), 0.0, 1.0)]
        if text not in _SIGNS:
            return [own]
        return [own, *(Option((), score, 0.0) for words, score in self._costs.of(text) if not words)]


def _in_plural(found: Mapping[Words, float]) -> dict[Words, float]:
    """Nouns in the plural, whatever number they have."""
    several: dict[Words, float] = {}
    for words, score in found.items():
        if words and words[-1].isalpha() and words[-1] in lemmas(words[-1]):
            words = (*words[:-1], english_inflection.plural(words[-1]))
        several[words] = max(several.get(words, score), score)
    return several


_NAME = re.compile(r"(?:Mc|Mac|O['’])?[A-Z][^\W\d_A-Z]{2,}(?:-[^\W\d_]{2,})*")
"""How a Latin name is written; product names such as "iPhone" and "YouTube" stay as they are."""


def _number(text: str, target: str) -> str:
    """A number with the decimal sign of the target: 3.5 is 3,5."""
    if target == ENGLISH:
        whole, comma, rest = text.partition(",")
        return f"{whole}.{rest}" if comma and rest.isdecimal() and len(rest) != 3 else text
    whole, point, rest = text.partition(".")
    if point and rest.isdecimal() and whole.isdecimal():
        return f"{whole},{rest}"
    groups = text.split(",")
    is_grouped = len(groups) > 1 and all(len(group) == 3 and group.isdecimal() for group in groups[1:])
    return "\u00a0".join(groups) if is_grouped else text
