"""Whether names of two versions are one, may be one, or are surely two; and whether a version says a name by another means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.content import alike as are_akin
from workbench.compare.facts.names_by_letter import are_other
from workbench.compare.facts.relations import is_translation
from workbench.core.language import base
from workbench.text.names import Word, is_surely_person
from workbench.text.naming.given_names import given_name
from workbench.text.naming.mentions import mentions
from workbench.text.naming.sounding import (
    derived,
    differ_in_suffix,
    distance,
    is_plainly_spelt,
    is_slavic_surname,
    letters_apart,
    sounds,
)
from workbench.text.naming.transcription import is_transcription

SAME = 0.3
"""Up to which distance names are taken for the same."""

_OTHER = 0.38
"""Beyond which distance names are taken for different ones, and not for one that is spelt in two ways."""

_SIMILAR = 0.19
"""From which distance on a Slavic surname is another one."""

_ROMANISED = str.maketrans("абвгґдеєжзиіїйклмнопрстуфхцчшюяэё", "abvhgdeejziiiiklmnoprstufkccsiaee")
_ALIKE_INITIALS = {"y": "i", "j": "i", "e": "i", "g": "h", "w": "v"}
"""Letters with which one name may begin in two romanisations: Yelena, Elena; Gleb, Hlib."""

_FIRST_NAME = re.compile(r"(?<!\w)([A-ZА-ЯІЇЄҐ][a-zа-яёіїєґ’']{2,}) \Z")
_INITIAL = re.compile(r"\b[A-ZА-ЯІЇЄҐ](?=\. ?(?:[A-ZА-ЯІЇЄҐ]\. ?)?[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ])")
_STREET = "улиц|вулиц|площад|площ|проспект|переул|провул|бульвар|набережн|набережж|шоссе|шосе|станци|станці|район|округ"
_STREET_BEFORE = re.compile(rf"(?:{_STREET})\w* \Z", re.IGNORECASE)
_STREET_BEHIND = re.compile(
    rf" (?:(?:{_STREET})\w*|Street|Square|Avenue|Lane|Road|Boulevard|Embankment|Station|District)", re.IGNORECASE
)

_BEFORE = 20
_SHORT = 2
"""Consonants up to which names often sound alike."""

_UNLIKE = 0.5
"""From which distance with their vowels on names of few consonants are two."""

_MUCH_NEARER = 0.55
"""How much nearer a word is to one name than to another by its vowels that is not the other."""

_PART = 3
"""Letters of a part of a name at least."""

_OF_PLACE = re.compile(r"(?<=\w{3})(?:[сц]ь?к|[зсц]ьк)(?:ий|ого|ому|им|ий|ій|ої|ою|а|у|е|і|их|ими|ая|ой|ую|ое|ом|ие|ым|ых)\Z")
"""The ending of an adjective from a place: Подільський, Podil."""

Group = Mapping[str, Word]


def alike(one: Word, other: Word) -> bool:
    """Whether two names sound the same; those that differ in a consonant must be explained by the rules of some language."""
    return _sound_alike(one.text, other.text)


def _sound_alike(one: str, other: str) -> bool:
    apart = distance(one, other)
    if apart <= SAME and _begin_otherwise(one, other):
        return False
    if apart < _SIMILAR or apart > SAME or "-" in one + other:
        return apart <= SAME
    if one.isascii() == other.isascii():
        return one.isascii() or not (is_slavic_surname(one) and is_slavic_surname(other))
    return transcribed(one, other) or not (is_plainly_spelt(one) and is_plainly_spelt(other))


def _begin_otherwise(one: str, other: str) -> bool:
    """Whether just one of two plainly spelt names is a known first name and they begin with different letters: Ирина, Hryn."""
    if bool(given_name(one)) == bool(given_name(other)) or not (is_plainly_spelt(one) and is_plainly_spelt(other)):
        return False
    first, second = ({letter, _ALIKE_INITIALS.get(letter, letter)} for letter in (_romanised(name) for name in (one, other)))
    return first.isdisjoint(second)


def _romanised(name: str) -> str:
    return name[0].lower().translate(_ROMANISED)


def transcribed(one: str, other: str) -> bool:
    """Whether one name may be the other by the rules of some language, though they do not sound the same to the letter."""
    given = given_name(one), given_name(other)
    if all(given):
        return not given[0].isdisjoint(given[1])
    if _begin_otherwise(one, other):
        return False
    are_plain = is_plainly_spelt(one) and is_plainly_spelt(other)
    if (are_plain and is_slavic_surname(one) and is_slavic_surname(other)) or differ_in_suffix(one, other):
        return False
    return is_transcription(other, one) or is_transcription(one, other)


def may_be_one(one: Word, other: Word) -> bool:
    """Whether two names may be one, by their sound or by the rules of some language."""
    return alike(one, other) or transcribed(one.text, other.text)


def merged(groups: Sequence[dict[str, Word]]) -> list[dict[str, Word]]:
    """Groups of names put together that have no version in common and may be one name by the rules of some language."""
    found: list[dict[str, Word]] = []
    for group in groups:
        fitting = (
            other
            for other in found
            if other.keys().isdisjoint(group)
            and all(may_be_one(one, another) for one in group.values() for another in other.values())
        )
        into = next(fitting, None)
        if into is None:
            found.append(dict(group))
        else:
            into.update(group)
    return found


def surely_other(one: str, other: str, *, are_surnames: bool = False) -> bool:
    """Whether two names are different ones for certain, and not one that is spelt in two ways.

    Args:
        one, other: the names as they stand.
        are_surnames: both stand behind the same first name, so that names that end like no surname are some.
    """
    given = given_name(one), given_name(other)
    if all(given):
        return given[0].isdisjoint(given[1])
    apart = distance(one, other)
    if is_plainly_spelt(one) and is_plainly_spelt(other):
        surnames = [is_slavic_surname(name) for name in (one, other)]
        if all(surnames) or (are_surnames and any(surnames)):
            return apart >= _SIMILAR
        if are_surnames and one.isascii() != other.isascii():
            return apart >= _SIMILAR and not transcribed(one, other)
    return apart > _OTHER and not transcribed(one, other)


def said(group: Group, version: str, found: Sequence[Word]) -> bool:
    """Whether a version says the name, or a word made of it (британский, Britain), or parts of it one by one (Hong Kong)."""
    joined = (
        first.text + second.text.lower() for first, second in pairwise(found) if first.is_capitalised and second.is_capitalised
    )
    names = [(tag, name.text) for tag, name in group.items()]
    return any(
        _is_one(word.text, version, name, tag) if word.is_capitalised else derived(word.text, name)
        for word in found
        for tag, name in names
    ) or any(_sounds_whole(both, name) or transcribed(both, name) for both in joined for _, name in names)


def _sounds_whole(both: str, name: str) -> bool:
    """Whether two words together sound like a name, with their vowels as well where it has few consonants: Hong Kong, Чжэ Ён."""
    if distance(both, name) > SAME:
        return False
    return min(map(len, sounds(both)), default=0) > _SHORT or letters_apart(both, name) < _UNLIKE


def _is_one(word: str, version: str, name: str, tag: str) -> bool:
    """Whether two capitalised words are one name, or one is the adjective from the other: Подольский район, Podil district."""
    if (_sound_alike(word, name) and not surely_other(word, name)) or transcribed(word, name):
        return not are_other(word, version, name, tag)
    if _holds(word, name) or _holds(name, word):
        return True
    stems = [_OF_PLACE.sub("", each) for each in (word, name)]
    return stems != [word, name] and distance(*stems) <= _SIMILAR


def _holds(word: str, name: str) -> bool:
    """Whether a Cyrillic name goes on where a Latin one ends: Діснейленд, Disney."""
    beginning = word[: len(name)]
    return (
        len(name) > _PART
        and name.isascii()
        and not word.isascii()
        and len(word) >= len(name) + _PART
        and transcribed(beginning, name)
    )


def translated(group: Group, texts: Mapping[str, str], odd: str) -> bool:
    """Whether a version has a word that says what a name of the others says as a word: Площадь Свободы, Freedom Square."""
    persons = all(is_slavic_surname(name.text) or given_name(name.text) for name in group.values())
    if persons and not any(_is_marked(name, texts[tag]) for tag, name in group.items()):
        return False
    others = content_words(texts[odd], odd)
    return any(
        is_translation(word, tag, other, odd)
        for tag, name in group.items()
        for word in as_content(name, tag, texts)
        for other in others
    )


def _is_marked(name: Word, text: str) -> bool:
    """Whether a name stands in marks, where it is no person's: «Издательство Старого Льва»."""
    before = text[: name.start]
    return before.count("«") > before.count("»")


def explained(word: Word, odd: str, group: Group, texts: Mapping[str, str]) -> bool:
    """Whether a capitalised word says what some common word of another version says: Honoured Teacher, заслуженный учитель."""
    return any(
        is_translation(one, odd, other, tag) or (base(odd) == "en" and are_akin(one.bones, other.bones))
        for one in as_content(word, odd, texts)
        for tag in group
        for other in content_words(texts[tag], tag)
        if other.text[:1].islower()
    )


def as_content(word: Word, tag: str, texts: Mapping[str, str]) -> list[ContentWord]:
    """A word with its meaning; none for one that carries none."""
    return [each for each in content_words(texts[tag], tag) if word.start <= each.start < word.end]


def are_surnames(group: Group, texts: Mapping[str, str]) -> bool:
    """Whether names stand behind the same first name, so that a common word («Мельник», a miller) is a name as well."""
    before = [_FIRST_NAME.search(texts[tag], max(word.start - _BEFORE, 0), word.start) for tag, word in group.items()]
    firsts = [match[1] for match in before if match is not None]
    if len(firsts) < len(group) or not any(is_surely_person(first) or given_name(first) for first in firsts):
        return False
    return all(distance(one, other) <= SAME for one, other in combinations(firsts, 2))


def has_initial(group: Group, tag: str, texts: Mapping[str, str]) -> bool:
    """Whether a version gives a first name by its initial: «Л. А. Сухов»."""
    initials = {match[0].lower().translate(_ROMANISED) for match in _INITIAL.finditer(texts[tag])}
    return any(
        word.text[0].lower().translate(_ROMANISED) in initials
        for other, word in group.items()
        if texts[other][word.end : word.end + 1] == " " and texts[other][word.end + 1 : word.end + 2].isupper()
    )


def is_of_foreign_spelling(group: Group) -> bool:
    """Whether a name stands in both alphabets, so that it is one however its letters are written."""
    return any(base(tag) == "en" for tag in group) and len({base(tag) for tag in group}) > 1


def are_streets(group: Mapping[str, Word], texts: Mapping[str, str]) -> bool:
    """Whether names stand beside a word for a street, so that adjectives are names as well."""
    return all(
        _STREET_BEFORE.search(texts[tag], max(word.start - 14, 0), word.start) or _STREET_BEHIND.match(texts[tag], word.end)
        for tag, word in group.items()
    )


def free(group: Group, tag: str, groups: Sequence[Group], found: Sequence[Word]) -> list[Word]:
    """The words of a version that may say a name: without those that are another name exactly and this one not quite."""
    if len(group) == 1:
        return list(found)
    exact = {other[tag]: other for other in groups if other is not group and len(other) > 1 and tag in other and is_exact(other)}
    return [word for word in found if word not in exact or _may_be_either(word, tag, group, exact[word])]


def is_exact(group: Group) -> bool:
    """Whether names sound the same to the letter."""
    return all(distance(one.text, other.text) == 0 for one, other in combinations(group.values(), 2))


def _may_be_either(word: Word, tag: str, group: Group, its: Group) -> bool:
    """Whether a word that is another name exactly may be this name as well, and is not much nearer to the other by its vowels."""
    vowels = [letters_apart(word.text, name.text) for other, name in its.items() if other != tag]
    return any(
        _may_be_this(word, name) and letters_apart(word.text, name.text) < min(vowels, default=1.0) + _MUCH_NEARER
        for name in group.values()
    )


def _may_be_this(word: Word, name: Word) -> bool:
    return distance(word.text, name.text) == 0 or transcribed(word.text, name.text)


def are_joined(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two names are the same where one of them is written as two words."""
    return distance(*("".join(word.text for word in found) for found in (one, other))) <= SAME


def are_apart(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two names are different ones for certain, also when one of them is written as two words: Tonle Sap."""
    spelt = [(found[0].text, "".join(word.text for word in found)) for found in (one, other)]
    return not any("-" in left + right or not surely_other(left, right) for left in spelt[0] for right in spelt[1])


def is_place(word: Word, text: str, tag: str) -> bool:
    """Whether a word begins a known place."""
    return any(each.start == word.start and each.kind == "place" for each in mentions(text, tag))


def lacks_place(sides: Mapping[str, Word], pair: tuple[str, str], texts: Mapping[str, str]) -> bool:
    """Whether one of two names that do not sound the same is a known place, which the other version does not have."""
    places = {tag: {each.start: each.id for each in mentions(texts[tag], tag) if each.kind == "place"} for tag in pair}
    one, other = pair
    return distance(sides[one].text, sides[other].text) > SAME and any(
        (known := places[tag].get(sides[tag].start)) is not None and known not in places[rival].values()
        for tag, rival in ((one, other), (other, one))
    )
