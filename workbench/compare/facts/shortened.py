"""Quotations that one version cuts short: a clause, or a member of a list, that the two others have and it has nothing for.

A free translation, too, leaves words without their like. But those are scattered, or words of its own stand for them. What is
left out is all of one run, set off by a conjunction or a mark; and what is left in is all said by the others as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.relations import SAME, STRANGE, relation
from workbench.compare.facts.replacing import parts
from workbench.compare.facts.said import Said
from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.typography import fold

_MARKS = r"[,;:.!?…()—–]"
_CONJUNCTIONS = {
    "ru": "и да а но или либо ни что чтобы если когда пока хотя потому поскольку как где куда откуда который",
    "uk": "і й та а але або чи ні що щоб якщо коли доки поки хоча хоч бо тому оскільки як де куди звідки який",
    "en": """and but or nor so that because if when while until unless though although as since where after before who which
        whose whom yet""",
}
_JOIN = {
    language: re.compile(rf"{_MARKS}|(?<!\w)(?:{'|'.join(words.split())})(?!\w)", re.IGNORECASE)
    for language, words in _CONJUNCTIONS.items()
}
"""What stands between the members of a list, or before a clause."""

_STOP = re.compile(r"[;:.!?…()—–]")
"""What never stands between the members of a list."""

_FILLERS = {
    "ru": """конечно разумеется естественно безусловно бесспорно несомненно действительно кажется видимо очевидно вероятно
        наверное наверняка пожалуй по-видимому сожалению счастью слову кстати впрочем однако значит итак например вообще знаете
        понимаете видите поверьте скажем честно откровенно прямо признаться собственно говоря короче пожалуйста правда мол
        думаю считаю полагаю уверен уверена хочу хотел хотела сказать отметить подчеркнуть добавить напомнить повторить словом
        главное просто ну послушайте представьте представляете""",
    "uk": """звичайно звісно природно безумовно безперечно безсумнівно справді здається мабуть певно очевидно ймовірно напевно
        напевне либонь жаль щастя речі втім проте отже наприклад взагалі знаєте розумієте бачите повірте скажімо чесно відверто
        прямо зізнатися власне кажучи коротше прошу правда мовляв думаю вважаю гадаю впевнений впевнена хочу хотів хотіла сказати
        зазначити підкреслити додати нагадати повторити словом головне просто ну послухайте уявіть уявляєте""",
}
_FILLING = {language: frozenset(words.split()) for language, words in _FILLERS.items()}
"""Words by which somebody only comments on what is said: конечно, хочу підкреслити. Translations leave them out."""

_HALF, _MOST = 0.5, 0.75
"""How many of the words left out the two other versions must have in common, with English and without."""

_FOR_ONE = 3
"""How many words must be left out for each word that is unlike the others elsewhere."""

_FEW = 2
"""Words up to which a run may be a member that shares its place with what stands on the other side of the conjunction."""


class _Version(Said):
    """A quotation that may lack what others have."""

    def without(self, other: _Version) -> list[int]:
        """The places of the heavy words that have nothing in another version.

        What may stand for a word does not when it surely stands for another.
        """
        taken = {each for each in other.every for word in self.heavy if relation(word, self.tag, each, other.tag) == SAME}
        gone = [n for n, word in enumerate(self.heavy) if not _has_like(word, self.tag, other, taken)]
        for n in self._said_again:
            if n - 1 in gone:
                gone.append(n)
        return sorted(gone)

    @cached_property
    def _said_again(self) -> list[int]:
        """The places of the words that stand there for the second time: what is like a park need not be like a car park."""
        return [n for n, word in enumerate(self.heavy) if any(word.forms & each.forms for each in self.heavy[:n])]

    def is_joined(self, n: int) -> bool:
        """Whether a mark or a conjunction stands right before a heavy word; so it does at the beginning and the end."""
        if n in (0, len(self.heavy)):
            return True
        return _JOIN[base(self.tag)].search(self.text, self.heavy[n - 1].end, self.heavy[n].start) is not None

    @cached_property
    def joins(self) -> int:
        """How many times something is joined to what stands before it, words that only serve as well: and was there."""
        joining = _JOIN[base(self.tag)]
        words = [word for word in self.every if not joining.fullmatch(word.text)]
        return sum(joining.search(self.text, one.end, other.start) is not None for one, other in pairwise(words))


@dataclass(frozen=True)
class _Run:
    """Heavy words of a version that stand beside each other and have nothing in another.

    Attributes:
        version: where they stand.
        first, last: the place of the first, and the one behind the last.
        strays: how many other words of the version have nothing there.
    """

    version: _Version
    first: int
    last: int
    strays: int

    @property
    def words(self) -> Sequence[ContentWord]:
        return self.version.heavy[self.first : self.last]

    @property
    def has_number(self) -> bool:
        """Whether it is said with a number, as dates are: those are compared as facts."""
        first = self.version.heavy[self.first - 1].end if self.first else 0
        last = len(self.version.text) if self.is_at_end else self.version.heavy[self.last].start
        return any(sign.isdigit() for sign in self.version.text[first:last])

    @property
    def is_at_end(self) -> bool:
        return self.last == len(self.version.heavy)

    @property
    def is_whole(self) -> bool:
        """Whether they are a clause, or all that stands between two conjunctions or marks."""
        return (
            self.version.is_joined(self.first) and self.version.is_joined(self.last) and len(self.words) < len(self.version.heavy)
        )

    @property
    def is_member(self) -> bool:
        """Whether a conjunction joins them to a word of the same part of speech: честная и быстрая проверка."""
        if len(self.words) > _FEW:
            return False
        heavy, language = self.version.heavy, base(self.version.tag)
        sides = []
        if self.first and self.version.is_joined(self.first):
            sides.append((heavy[self.first - 1], heavy[self.first]))
        if not self.is_at_end and self.version.is_joined(self.last):
            sides.append((heavy[self.last - 1], heavy[self.last]))
        return any(
            parts(one.text, language) & parts(other.text, language) and not _STOP.search(self.version.text, one.end, other.start)
            for one, other in sides
        )

    @property
    def is_filler(self) -> bool:
        """Whether they only comment on what is said, or say again what stands beside them in another word: рад и счастлив."""
        tag = self.version.tag
        if all(fold(word.text.lower(), case=True) in _FILLING.get(base(tag), ()) for word in self.words):
            return True
        beside = self.version.heavy[max(self.first - 1, 0) : self.first] + self.version.heavy[self.last : self.last + 1]
        return len(self.words) == 1 and any(meanings_of(self.words[0], tag) & meanings_of(word, tag) for word in beside)


def shortened(quoted: Mapping[str, str]) -> str | None:
    """The version that leaves out a clause or a member of a list, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted):
        return None
    russian, ukrainian, english = (
        _Version(tag, quoted[tag]) for language in ("ru", "uk", "en") for tag in quoted if base(tag) == language
    )
    if not (russian.heavy and ukrainian.heavy and english.content):
        return None
    for odd, sister in ((russian, ukrainian), (ukrainian, russian)):
        if _leaves_out(odd, sister, english):
            return odd.tag
    return english.tag if _english_leaves_out(english, russian, ukrainian) else None


def _leaves_out(odd: _Version, sister: _Version, english: _Version) -> bool:
    """Whether a version leaves out a run of its sister's words that the English version has."""
    return any(
        _is_left_out(run, odd) and _is_explained(odd, (sister, english), run) and _has_it(english, run, odd)
        for run in _runs(sister, odd)
    )


def _english_leaves_out(english: _Version, russian: _Version, ukrainian: _Version) -> bool:
    """Whether the English version leaves out a run that the others have in common."""
    return any(
        all(_is_left_out(run, english) and _is_explained(english, (russian, ukrainian), run) for run in (one, other))
        and _agree(one, other)
        and _agree(other, one)
        for one in _runs(russian, english)
        for other in _runs(ukrainian, english)
    )


def _runs(version: _Version, odd: _Version) -> Iterator[_Run]:
    """The runs of words that have nothing in the version that may leave them out; it joins less together then."""
    if odd.joins >= version.joins:
        return
    gone = version.without(odd)
    starts = [n for n in gone if n - 1 not in gone]
    for first in starts:
        last = next(n for n in range(first, len(version.heavy) + 1) if n not in gone)
        yield _Run(version, first, last, len(gone) - (last - first))


def _is_left_out(run: _Run, odd: _Version) -> bool:
    """Whether a run can go without tearing a clause, and the version without it has as much less to say."""
    if not (run.is_whole or run.is_member) or run.is_filler or run.has_number:
        return False
    serving = [word for word in run.version.every if word not in run.version.content]
    said = sum(
        not any(relation(word, odd.tag, each, run.version.tag) == SAME for each in serving) for word in odd.heavy
    )  # спасибо is an interjection, дякую a verb
    return said <= len(run.version.heavy) - len(run.words)


def _is_explained(odd: _Version, others: Sequence[_Version], run: _Run) -> bool:
    """Whether the words of a version all have their like in the others, or no more than have none there elsewhere."""
    alone = [word for word in odd.content if not any(_has_like(word, odd.tag, other) for other in others)]
    heavy = sum(word in odd.heavy for word in alone)
    return heavy * _FOR_ONE <= len(run.words) and max(len(alone), run.strays) < len(run.words) and heavy <= run.strays


def _has_it(english: _Version, run: _Run, odd: _Version) -> bool:
    """Whether the English version has the words of a run."""
    alone = [english.heavy[n] for n in english.without(odd)]
    there = sum(any(relation(word, run.version.tag, each, english.tag) > STRANGE for each in alone) for word in run.words)
    if there >= _HALF * len(run.words):
        return True
    # Words that no dictionary joins may still be one: they stand where the other version has them, in a clause of their own.
    return run.is_whole and any(
        rival.is_whole and rival.is_at_end == run.is_at_end and (rival.first == 0) == (run.first == 0)
        for rival in _runs(english, odd)
    )


def _agree(run: _Run, other: _Run) -> bool:
    """Whether the words of a run have their like in that of another version."""
    near = [max(relation(word, run.version.tag, each, other.version.tag) for each in other.words) for word in run.words]
    return SAME in near and sum(each > STRANGE for each in near) >= _MOST * len(near)


def _has_like(
    word: ContentWord, tag: str, other: _Version, taken: set[ContentWord] | frozenset[ContentWord] = frozenset()
) -> bool:
    near = ((relation(word, tag, each, other.tag), each) for each in other.every)
    return any(kind == SAME or (kind > STRANGE and each not in taken) for kind, each in near)
