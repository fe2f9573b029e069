"""Russian sentences in the order of English: the subject before its verb.

«На место прибыли спасатели» is said as "rescuers arrived at the place": a noun in the nominative behind a verb that it agrees
with, and that has no subject before it, is moved before it with all that belongs to it. Word order is put right before
phrases are looked up, as in Collins, Koehn and Kučerová 2005, "Clause Restructuring for Statistical Machine Translation".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.keys import is_acronym
from workbench.mt.phrases.spelling import BEGINNERS
from workbench.text.typography import fold
from workbench.text.vocabulary.inflection import GENDERS, Reading, Sentence
from workbench.text.vocabulary.prepositions import SINGLE
from workbench.text.words import Token

_LIKELY = 0.5
"""The share that a reading must have to be counted on."""

_BEING = frozenset(("быть", "бывать", "иметься", "существовать", "мочь"))
"""Verbs that English says with "there", or that another verb belongs to."""

_ABOUT = ("об", "этом")
"""«Об этом сообщил мэр» is "the mayor reported this": all of it stands behind the verb."""

_BECOMING = frozenset(("являться", "оказаться", "оказываться", "стать", "становиться", "служить"))
"""Verbs whose complement stands in the instrumental: «главой стал министр» is "the minister became the head"."""

_OWN = ("свой", "своя", "свое", "свои")
"""What belongs to the subject is none."""

_SAID = (
    "сообщить сообщать заявить заявлять рассказать рассказывать сказать говорить отметить отмечать подчеркнуть "
    "подчеркивать добавить добавлять уточнить уточнять пояснить пояснять объяснить объяснять подтвердить "
    "подтверждать опровергнуть опровергать указать указывать объявить объявлять предупредить предупреждать "
    "напомнить напоминать считать полагать утверждать призвать призывать попросить просить передать передавать "
    "обещать пообещать признать признавать ожидать опасаться решить предложить предлагать ответить отвечать "
    "написать писать проинформировать информировать доложить докладывать заверить заверять потребовать требовать "
)
_SAYING = frozenset(_SAID.split())
"""Verbs of what an office says: «сообщили в полиции» is "the police said"."""

_OPENING = frozenset(
    ("кто", "кого", "кому", "кем", "ком", "что", "чего", "чему", "чем", "какой", "чей", "чья", "чье", "чьи", "который")
)
"""Pronouns that open a clause, so that they stay before its subject."""

_WITHIN = frozenset(("в", "во"))

_JOINING = frozenset(("и", "или", "либо"))
_COUNTING = frozenset(("около", "более", "менее", "свыше", "почти", "минимум", "еще", "не", "как"))
"""Words that may stand before a number."""


def subject_first(sentence: str, tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a Russian sentence, each subject before its verb; capitals stand where English has them.

    A preposition before the office that says something is left out, which English makes the subject.
    """
    read = _Read(sentence, tokens)
    order: list[int] = []
    start = 0
    while start < len(tokens):
        end = next((n for n in range(start, len(tokens)) if read.parts(n)), len(tokens))
        order += read.clause(start, end)
        order += range(end, min(end + 1, len(tokens)))
        start = end + 1
    return list(tokens) if order == list(range(len(tokens))) else _recased(tokens, order)


class _Read:
    """A sentence whose words are known by their likeliest readings."""

    def __init__(self, sentence: str, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._sentence = Sentence(sentence, RUSSIAN)
        self._words = [fold(token.text, case=True) for token in tokens]
        self._known = [self._likeliest(token) for token in tokens]

    def parts(self, place: int) -> bool:
        """Whether a token stands between clauses."""
        return self._tokens[place].kind == "punctuation"

    def clause(self, start: int, end: int) -> list[int]:
        """The places of a clause in their new order."""
        own = list(range(start, end))
        verb = next((n for n in own if self._is_verb(n)), None)
        if verb is None or any(self._is_subject(n) for n in range(start, verb)):
            return own
        last = self._office_end(verb, end)
        if last is not None:
            return self._ordered(start, verb, range(verb + 2, last), range(last, end))
        if self._is_office_before(start, verb):
            return own[1:]
        last = None if self._is_attribution(start, verb) else self._subject_end(verb, end)
        return own if last is None else self._ordered(start, verb, range(verb + 1, last), range(last, end))

    def _ordered(self, start: int, verb: int, subject: Iterable[int], rest: Sequence[int]) -> list[int]:
        """What stands before the verb goes behind it where it belongs there, or where nothing else stands behind."""
        before = range(start, verb)
        place = next((n for n in before if self._words[n] in SINGLE[RUSSIAN]), verb)
        if tuple(self._words[start:verb]) == _ABOUT or self._is_complement(start, verb):
            place = start
        elif rest or any(self._is_relative(n) for n in range(place, verb)):
            place = verb
        return [*range(start, place), *subject, verb, *range(place, verb), *rest]

    def _is_relative(self, place: int) -> bool:
        known = self._known[place]
        return known is not None and known.headword in _OPENING

    def _likeliest(self, token: Token) -> Reading | None:
        best = max(self._sentence.readings(token.start), key=lambda each: each.score, default=None)
        return best if best is not None and best.score >= _LIKELY else None

    def _every(self, place: int) -> Sequence[Reading]:
        return self._sentence.readings(self._tokens[place].start)

    def _has(self, place: int, *grammemes: str) -> bool:
        known = self._known[place]
        return known is not None and known.grammemes.issuperset(grammemes)

    def _is_verb(self, place: int) -> bool:
        known = self._known[place]
        return known is not None and (self._has(place, "VERB") or self._has(place, "PRTS")) and "impr" not in known.grammemes

    def _is_subject(self, place: int) -> bool:
        """Whether a word may be the subject of a verb behind it, or makes the clause one that is no plain statement."""
        is_unknown = self._known[place] is None and self._tokens[place].kind == "word"
        return is_unknown or self._tokens[place].text.isascii() or self._has(place, "nomn") or self._has(place, "INFN")

    def _is_complement(self, start: int, verb: int) -> bool:
        """Whether all before a verb is what the subject becomes."""
        known = self._known[verb]
        return known is not None and known.headword in _BECOMING and self._stand_in(start, verb, "ablt")

    def _is_attribution(self, start: int, verb: int) -> bool:
        """Whether a verb begins the clause behind a quotation: «…», — сказал мэр."""
        return verb == start and start > 0 and self._tokens[start - 1].text in ("—", "–", "-")

    def _subject_end(self, verb: int, end: int) -> int | None:
        """Where the subject right behind a verb ends; None where there is none."""
        known = self._known[verb]
        if known is None or known.headword in _BEING:
            return None
        place = self._counted(verb + 1, end)
        if place is None:
            place = self._named(verb + 1, end, known)
        return None if place is None else self._with_all(place, end)

    def _with_all(self, place: int, end: int) -> int | None:
        """Behind all that belongs to a noun that ends at a place; None where that is not understood."""
        while place < end:
            further = self._joined(place, end) or self._belonging(place, end)
            if further is None:
                return None if self._may_belong(place) else place
            place = further
        return place

    def _may_belong(self, place: int) -> bool:
        """Whether a word may be part of a subject before it that is not understood."""
        is_unknown = self._known[place] is None and self._tokens[place].kind == "word"
        is_genitive = self._is_noun(place, "gent") or self._is_adjective(place, "gent")
        return is_unknown or is_genitive or self._tokens[place].text.isascii()

    def _stand_in(self, start: int, end: int, case: str) -> bool:
        """Whether words are a noun in a case, with its adjectives and owners."""
        place = start
        while place < end and self._is_adjective(place, case):
            place += 1
        return place < end and self._is_noun(place, case) and self._with_all(place + 1, end) == end

    def _is_office_before(self, start: int, verb: int) -> bool:
        """«В полиции сообщили»."""
        return self._words[start] in _WITHIN and self._says(verb) and self._stand_in(start + 1, verb, "loct")

    def _says(self, verb: int) -> bool:
        known = self._known[verb]
        return known is not None and known.headword in _SAYING and self._has(verb, "plur")

    def _office_end(self, verb: int, end: int) -> int | None:
        """Where the office ends in which something is said; None where there is none."""
        if not self._says(verb) or verb + 2 >= end:
            return None
        place = verb + 2
        while place < end and self._is_adjective(place, "loct"):
            place += 1
        is_office = self._words[verb + 1] in _WITHIN and place < end and self._is_noun(place, "loct")
        return self._with_all(place + 1, end) if is_office else None

    def _counted(self, place: int, end: int) -> int | None:
        """Behind a number and what it counts."""
        while place < end and self._words[place] in _COUNTING:
            place += 1
        if place == end or not (self._tokens[place].kind == "number" or self._has(place, "NUMR", "nomn")):
            return None
        place += 1
        while place < end and self._is_adjective(place, "gent"):
            place += 1
        return place + 1 if place < end and self._is_noun(place, "gent") else None

    def _named(self, place: int, end: int, verb: Reading | None = None) -> int | None:
        """Behind a noun in the nominative and the adjectives before it; agreeing with a verb where one is given."""
        while place < end and self._is_adjective(place, "nomn"):
            place += 1
        if place == end or not self._is_noun(place, "nomn") or self._words[place - 1] in _OWN:
            return None
        return place + 1 if verb is None or self._agrees(verb, place) else None

    def _agrees(self, verb: Reading, noun: int) -> bool:
        known = self._known[noun]
        if known is None:
            return False
        own, other = verb.grammemes, known.grammemes
        if own & {"1per", "2per"} or ("plur" in own) != ("plur" in other):
            return False
        if "tran" in own and any("accs" in each.grammemes for each in self._every(noun)):
            return False
        genders = own & frozenset(GENDERS)
        return not genders or bool(genders & other) or "Surn" in other

    def _belonging(self, place: int, end: int) -> int | None:
        """Behind what belongs to a noun: an owner in the genitive, a name beside it."""
        if self._is_name(place):
            return place + 1
        while place < end and (self._is_adjective(place, "gent") or self._has(place, "NUMR", "gent")):
            place += 1
        return place + 1 if place < end and self._is_noun(place, "gent") else None

    def _joined(self, place: int, end: int) -> int | None:
        """Behind another noun in the nominative that «и» joins."""
        if self._words[place] not in _JOINING:
            return None
        return self._named(place + 1, end)

    def _is_adjective(self, place: int, case: str) -> bool:
        known = self._known[place]
        return known is not None and known.kind == "adjective" and case in known.grammemes

    def _is_noun(self, place: int, case: str) -> bool:
        return self._words[place] not in SINGLE[RUSSIAN] and self._has(place, "NOUN", case)

    def _is_name(self, place: int) -> bool:
        """Whether a word is written as a name, and may be one that stands beside a noun in the nominative."""
        known = self._known[place]
        is_written_so = self._tokens[place].text[:1].isupper()
        return is_written_so and (known is None or self._has(place, "nomn") or self._tokens[place].text.isascii())


def _recased(tokens: Sequence[Token], order: Sequence[int]) -> list[Token]:
    """Tokens in a new order; a capital that only says that the sentence begins stays at its beginning."""
    found = [tokens[place] for place in order]
    for here, place in enumerate(order):
        begins, began = _begins(found, here), _begins(tokens, place)
        if begins and not began and _is_begun_with_capital(tokens, place):
            found[here] = _with_first(found[here], found[here].text[:1].upper())
        elif began and not begins and not is_acronym(tokens[place].text):
            found[here] = _with_first(found[here], found[here].text[:1].lower())
    return found


def _is_begun_with_capital(tokens: Sequence[Token], place: int) -> bool:
    """Whether the sentence or quotation that a token stands in begins with a capital."""
    beginning = next(n for n in range(place, -1, -1) if _begins(tokens, n))
    return tokens[beginning].text[:1].isupper()


def _begins(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or tokens[place - 1].text in BEGINNERS


def _with_first(token: Token, letter: str) -> Token:
    return token._replace(text=letter + token.text[1:])
