"""Names of several words in quotation marks that differ in one word: «Тихий берег», «Добрий берег», Dobryi Bereh.

A name may be transcribed or translated, so that its words are compared one by one, by their letters and by the dictionary.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.relations import PERHAPS, SAME, is_translation, relation
from workbench.compare.facts.same_names import SAME as SOUNDS_ALIKE
from workbench.compare.facts.same_names import surely_other, transcribed
from workbench.core.language import base
from workbench.text.names import begins_sentence, is_common, is_english
from workbench.text.naming.correspondence import is_romanised
from workbench.text.naming.sounding import derived, distance

_FEWEST = 2
"""Words that a name has at least of which one may differ."""

Title = Sequence[ContentWord]


def match(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether two words sound the same or translate each other."""
    if distance(one.text, other.text) <= SOUNDS_ALIKE and not surely_other(one.text, other.text, are_surnames=True):
        return True
    return transcribed(one.text, other.text) or relation(one, tag, other, other_tag) >= PERHAPS


def other_in_a_word(titles: Mapping[str, Title], text: str, english: str) -> list[dict[str, tuple[int, int]]]:
    """What sides versions are on that have different names, each version with where its name is; nothing when unsure.

    Args:
        titles: the Russian and the Ukrainian version → the words of its name in marks.
        text: the English version, of the tag `english`.
    """
    (tag, here), (other_tag, there) = titles.items()
    if len(here) != len(there) or len(here) < _FEWEST:
        return []
    spans = {each: (title[0].start, title[-1].end) for each, title in titles.items()}
    differing = [n for n, (one, other) in enumerate(zip(here, there, strict=True)) if not match(one, tag, other, other_tag)]
    if not differing:
        place = _of_another_word(titles, text, english)
        return [spans, {english: place}] if place else []
    if len(differing) > 1 or not _are_apart(here[differing[0]], tag, there[differing[0]], other_tag):
        return []
    return _parted(titles, differing[0], spans, text, english)


def _parted(
    titles: Mapping[str, Title], n: int, spans: Mapping[str, tuple[int, int]], text: str, english: str
) -> list[dict[str, tuple[int, int]]]:
    """The sides of names that differ in one word, by which of them, if any, the English one has."""
    for run in _runs(text, english):
        taken = [word for word in run if _is_one_of(word, english, titles, [m for m in range(_size(titles)) if m != n])]
        rest = [word for word in run if word not in taken]
        if not taken or len(rest) != 1:
            continue
        place = (run[0].start, run[-1].end)
        having = [tag for tag, title in titles.items() if _is_said(title[n], tag, rest[0], english)]
        if len(having) == 1:
            odd = next(tag for tag in titles if tag not in having)
            return [{having[0]: spans[having[0]], english: place}, {odd: spans[odd]}]
        if not having and len(run) == _size(titles):
            return [*({tag: span} for tag, span in spans.items()), {english: place}]
    return []


def _of_another_word(titles: Mapping[str, Title], text: str, english: str) -> tuple[int, int] | None:
    """Where the English version has the name letter by letter but for one word: «Карпатский бук», Karpatskyi Dub.

    Some other word of it must be a common one, which shows that the name is not translated.
    """
    for run in _runs(text, english):
        if len(run) != _size(titles):
            continue
        spelt = [n for n, word in enumerate(run) if _is_spelt(word, [(tag, title[n]) for tag, title in titles.items()])]
        left = [n for n in range(len(run)) if n not in spelt]
        is_other = len(left) == 1 and all(_are_apart(title[left[0]], tag, run[left[0]], english) for tag, title in titles.items())
        if is_other and any(is_common(title[n].text, base(tag)) for n in spelt for tag, title in titles.items()):
            return run[0].start, run[-1].end
    return None


def _is_spelt(word: ContentWord, named: Sequence[tuple[str, ContentWord]]) -> bool:
    return any(is_romanised(word.text, each.text, base(tag)) for tag, each in named)


def _size(titles: Mapping[str, Title]) -> int:
    return len(next(iter(titles.values())))


def _is_one_of(word: ContentWord, english: str, titles: Mapping[str, Title], places: Sequence[int]) -> bool:
    return any(_is_said(title[n], tag, word, english) for tag, title in titles.items() for n in places)


def _is_said(one: ContentWord, tag: str, word: ContentWord, english: str) -> bool:
    """Whether an English word spells a word or translates it; of words that the dictionaries have the sound says little."""
    if distance(one.text, word.text) == 0 or is_translation(one, tag, word, english):
        return True
    if is_english(word.text) and is_common(one.text, base(tag)):
        return relation(one, tag, word, english) >= SAME
    return match(one, tag, word, english)


def _are_apart(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether two words are neither one by their letters nor by a dictionary, and neither is made of the other: Lviv."""
    if derived(one.text.lower(), other.text) or derived(other.text.lower(), one.text):
        return False
    return surely_other(one.text, other.text) and relation(one, tag, other, other_tag) < PERHAPS


def _runs(text: str, english: str) -> list[list[ContentWord]]:
    """The words with a capital that stand side by side, no sentence beginning with them, in runs of two or more."""
    found = [word for word in content_words(text, english) if word.text[:1].isupper() and not begins_sentence(text, word.start)]
    runs = [found[:1]]
    for before, word in pairwise(found):
        if text[before.end : word.start] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    return [run for run in runs if len(run) >= _FEWEST]
