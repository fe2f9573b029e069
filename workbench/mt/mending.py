"""Words of a rough model put right with a dictionary: those that are none of its language, and those that say something else.

Between Russian and Ukrainian a small model's words are mostly wrong one by one: left as they stand («деревень»), half
translated («прибрежних»), or taken for another («годинах» for «частях»). The word of the source that each one answers is known
by the model's attention; where the dictionary knows that word, its answer takes the place, in the same form.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from workbench.mt.direction import Direction
from workbench.mt.links import Link, Matrix, Span, word_matrix, words
from workbench.mt.pieces import places, words_of
from workbench.mt.untranslated import SISTERS
from workbench.text.lemmas import is_known, parses
from workbench.text.typography import fold
from workbench.text.vocabulary.inflection import Sentence, readings
from workbench.text.vocabulary.sisters import answers, counterparts
from workbench.text.words import Token

SHORTEST = 3
"""Letters; shorter words are the model's own affair."""

SURE = 0.2
"""How sure an answer must be to take the place of a word that the language has."""

LEAST = 0.02
"""How sure an answer must be to take the place of what is no word."""

_ENDING = 0.05
"""What each letter is worth that an answer ends on as the model's word does, which often has the right form."""

_ATTENDED = 0.15
"""The attention that a word must pay to the word of the source that it answers."""

_CONTENT = frozenset(("noun", "adjective", "verb"))
_PERSONAL = frozenset(("Name", "Surn", "Patr"))


def is_mended(direction: Direction) -> bool:
    """Whether a direction's words are put right."""
    return direction.mended and {direction.source, direction.target} == SISTERS


def attended(source: str, pieces: Sequence[str], target: str, target_pieces: Sequence[str], attention: Matrix) -> list[Link]:
    """For each word of a translation the word of the source that it pays the most attention to.

    Args:
        pieces, target_pieces: of source and target.
        attention: of each piece of the target to each of the source.
    """
    ours, theirs = words(source), words(target)
    if not ours or not theirs:
        return []
    of_source, of_target = words_of(places(source, pieces), ours), words_of(places(target, target_pieces), theirs)
    found: list[Link] = []
    for word, row in zip(theirs, word_matrix(attention, of_source, of_target, (len(ours), len(theirs))), strict=True):
        most = max(range(len(row)), key=row.__getitem__)
        if row[most] > _ATTENDED:
            found.append(((ours[most].start, ours[most].end), (word.start, word.end)))
    return found


def mended(source: str, target: str, languages: tuple[str, str], links: Sequence[Link], spared: Sequence[Span] = ()) -> str:
    """A translation with its wrong words replaced.

    Args:
        languages: of source and target, ``ru`` and ``uk`` or the reverse.
        links: which words of source and target say the same.
        spared: places of the target that stay as they are, such as terms of a glossary.
    """
    given = words(source)
    by_start = {token.start: token for token in given}
    by_form = {token.text.casefold(): token for token in reversed(given)}
    linked = {other: by_start.get(own[0]) for own, other in links}
    theirs = words(target)
    numbers = {token.text for token in theirs if token.kind == "number"}
    sentence = Sentence(source, languages[0])
    pieces: list[str] = []
    end = 0
    before: tuple[Token, int] | None = None  # the word of the source answered last, and where its answer ends in the target
    for token, following in zip(theirs, [*theirs[1:], None], strict=False):
        origin = linked.get((token.start, token.end)) or by_form.get(token.text.casefold())
        if origin is None or any(start < token.end and token.start < stop for start, stop in spared):
            continue
        if token.kind == "number":
            answer = _digits(token, origin, numbers, by_form)
        else:
            answer = _answer(token, origin, sentence, languages) if _may_be_wrong(token) else None
        is_again = before is not None and before[0] is origin and not target[before[1] : token.start].strip()
        before = (origin, token.end)
        if answer is None or (is_again and is_known(token.text, languages[1])):
            continue
        kept = target[end : token.start]
        is_said = token.start > 0 and (is_again or (following is not None and following.text.lower() == answer.lower()))
        pieces += [kept.rstrip()] if is_said else [kept, answer]
        end = token.end
    return "".join([*pieces, target[end:]])


def _digits(token: Token, origin: Token, there: Collection[str], given: Collection[str]) -> str | None:
    """The number of the source, where the model wrote another: 1977 for 197."""
    is_other = origin.kind == "number" and origin.text not in there and token.text not in given
    return origin.text if is_other and _common_ending(origin.text[::-1], token.text[::-1]) else None


def _answer(token: Token, origin: Token, sentence: Sentence, languages: tuple[str, str]) -> str | None:
    """What is to stand in the place of a word that answers another; None when it may stay."""
    source, target = languages
    if not is_known(origin.text, source) or not (_is_common(origin) or _is_no_person(origin.text, source)):
        return None
    is_word = is_known(token.text, target)
    if is_word and not (_is_common(token) and _says_else(token.text, origin.text, languages)):
        return None
    known = readings(fold(origin.text, case=True), source)
    found = answers(known, source)
    if found and len(known) > 1:
        found = answers(sentence.readings(origin.start), source)
    if not found or found[0][1] < (SURE if is_word else LEAST):
        return None
    word = token.text.lower()
    best, _ = max(found, key=lambda each: each[1] + _ENDING * _common_ending(each[0], word))
    return best[0].upper() + best[1:] if token.text[0].isupper() else best


def _may_be_wrong(token: Token) -> bool:
    return len(token.text) >= SHORTEST and not token.text.isascii() and (token.text.islower() or token.text.istitle())


def _is_common(token: Token) -> bool:
    """A capital at the beginning says nothing."""
    return token.text.islower() or (token.start == 0 and token.text.istitle())


def _is_no_person(word: str, language: str) -> bool:
    """Whether a word with a capital is the name of nobody, as «Японии» and «Запада» are."""
    found = parses(fold(word, case=True), language)
    return word.istitle() and not any(_PERSONAL & set(map(str, parse.tag.grammemes)) for parse in found)


@lru_cache(maxsize=20_000)
def _says_else(word: str, origin: str, languages: tuple[str, str]) -> bool:
    """Whether a word is none of the translations of a word that the dictionary knows."""
    there, here = readings(fold(origin, case=True), languages[0]), readings(fold(word, case=True), languages[1])
    if not any(each.kind in _CONTENT for each in there) or not any(each.kind in _CONTENT for each in here):
        return False
    known = {other for each in there for other, _ in counterparts(each.headword, each.kind, languages[0])}
    return not any(each.headword in known for each in here)


def _common_ending(one: str, other: str) -> int:
    count = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        count += 1
    return min(count, 4)
