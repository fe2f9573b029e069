"""Whom a short quotation speaks of: «Это наша земля» is not said with «моя», nor «Бережіть себе» with the forest.

Pronouns come and go in translation, and so do the persons of Russian and Ukrainian verbs. But a version that speaks of another
person, and not of the one that both others name, says something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.relations import STRANGE, is_in_dictionary, relation
from workbench.compare.facts.replacing import parts
from workbench.compare.facts.said import Said
from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.typography import fold

_ONE, _SEVERAL, _SPOKEN_TO, _OTHERS, _SELF = "I", "we", "you", "they", "self"

_PRONOUNS = {
    "ru": {
        _ONE: "я меня мне мной мною мой моя мое мои моего моей моему моим моих моими мою моем",
        _SEVERAL: "мы нас нам нами наш наша наше наши нашего нашей нашему нашим наших нашими нашу нашем",
        _SPOKEN_TO: """ты тебя тебе тобой тобою вы вас вам вами твой твоя твое твои твоего твоей твоему твоим твоих твоими твою
            твоем ваш ваша ваше ваши вашего вашей вашему вашим ваших вашими вашу вашем""",
        _OTHERS: "они их ими них ними",
        _SELF: "себя себе собой собою",
    },
    "uk": {
        _ONE: "я мене мені мною мій моя моє мої мого моєї моєму моїй моїм моїх моїми мою моєю",
        _SEVERAL: "ми нас нам нами наш наша наше наші нашого нашої нашому нашій нашим наших нашими нашу нашою",
        _SPOKEN_TO: """ти тебе тобі тобою ви вас вам вами твій твоя твоє твої твого твоєї твоєму твоїй твоїм твоїх твоїми твою
            твоєю ваш ваша ваше ваші вашого вашої вашому вашій вашим ваших вашими вашу вашою""",
        _OTHERS: "вони їх їм ними них їхній їхня їхнє їхні їхнього їхньої їхньому їхнім їхніх їхніми їхню їхньою",
        _SELF: "себе собі собою",
    },
    "en": {
        _ONE: "i me my mine myself i'm i've i'll i'd",
        _SEVERAL: "we us our ours ourselves we're we've we'll we'd let's",
        _SPOKEN_TO: "you your yours yourself yourselves you're you've you'll you'd",
        _OTHERS: "they them their theirs themselves they're they've they'll they'd",
        _SELF: "myself ourselves yourself yourselves himself herself themselves",
    },
}
_PERSONS = {
    language: {person: frozenset(words.split()) for person, words in persons.items()} for language, persons in _PRONOUNS.items()
}
_ANY = {
    "ru": """он она оно его ему ей ею нем ней нему него нее ним свой своя свое свои своего своей своему своим своих своими
        свою своем им""",
    "uk": """він вона воно його йому їй нею нім ній ньому нього неї ним її свій своя своє свої свого своєї своєму своїй своїм
        своїх своїми свою своєю""",
    "en": "he she it him her his hers its itself himself herself he's she's it's own one one's",
}
_VAGUE = {language: frozenset(words.split()) for language, words in _ANY.items()}
"""Pronouns that are of things as well, or of whoever acts: they take the place of several others."""

_MOST_WORDS = 8
"""Words up to which a quotation is short: longer ones speak of several persons."""

_MOST_FOR_NOUN = 5
"""Words up to which a noun may be told from the pronoun in the place of which it stands."""


class _Version(Said):
    """A quotation that speaks of persons."""

    @cached_property
    def named(self) -> frozenset[str]:
        """The persons of its pronouns."""
        words = {fold(word.text.lower(), case=True).replace("’", "'") for word in self.every}
        return frozenset(person for person, forms in _PERSONS[base(self.tag)].items() if words & forms)

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The persons of its pronouns and verbs."""
        return self.named | {person for word in self.every for person in _person_of_verb(word.text.lower(), base(self.tag))}

    @cached_property
    def is_vague(self) -> bool:
        """Whether it has a pronoun that may be of any person or thing."""
        return any(fold(word.text.lower(), case=True) in _VAGUE[base(self.tag)] for word in self.every)

    def without(self, *others: _Version) -> list[ContentWord]:
        """The words that have nothing in any of the others."""
        return [
            word
            for word in self.heavy
            if word.text.lower() not in _PERSONS[base(self.tag)][_SELF]
            and all(relation(word, self.tag, each, other.tag) == STRANGE for other in others for each in other.every)
        ]


def other_person(quoted: Mapping[str, str]) -> str | None:
    """The version of three that speaks of another person than the others, which agree, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted):
        return None
    versions = [_Version(tag, text) for tag, text in quoted.items()]
    if max(len(version.every) for version in versions) > _MOST_WORDS:
        return None
    for odd in versions:
        one, other = (version for version in versions if version is not odd)
        if _names_another(odd, one, other) or _names_a_thing(odd, one, other):
            return odd.tag
    return None


def _names_another(odd: _Version, one: _Version, other: _Version) -> bool:
    """Whether a version has a pronoun of a person whom the others do not speak of, and nothing of the one whom they name."""
    own = odd.named - {_SELF} - one.spoken_of - other.spoken_of
    missing = _shared(one, other) - {_SELF} - odd.spoken_of
    if _OTHERS in own and (one.is_vague or other.is_vague):
        return False
    return len(own) == len(missing) == 1 and not (odd.is_vague and _OTHERS in missing)


def _names_a_thing(odd: _Version, one: _Version, other: _Version) -> bool:
    """Whether a version has a noun in the place of "myself", "us" or the like, and all else is the same."""
    if odd.named or odd.is_vague or max(len(version.every) for version in (odd, one, other)) > _MOST_FOR_NOUN:
        return False
    missing = _shared(one, other) & {_ONE, _SEVERAL, _SELF}
    alone = odd.without(one, other)
    if not missing or len(alone) != 1 or one.without(odd) or other.without(odd):
        return False
    return not alone[0].text.isdigit() and is_in_dictionary(alone[0], odd.tag) and parts(alone[0].text, base(odd.tag)) != {"v"}


def _shared(one: _Version, other: _Version) -> frozenset[str]:
    """The persons that one of two versions names and the other speaks of; Russian and Ukrainian leave subjects to their verbs."""
    return (one.named & other.spoken_of) | (other.named & one.spoken_of)


@lru_cache(maxsize=20_000)
def _person_of_verb(word: str, language: str) -> tuple[str, ...]:
    return tuple(_persons(word, language)) if language in MORPHOLOGY_LANGUAGES else ()


def _persons(word: str, language: str) -> Iterator[str]:
    for parse in parses(fold(word, case=True), language):
        marks = str(parse.tag)
        if "1per" in marks:
            yield _SEVERAL if "plur" in marks else _ONE
        elif "2per" in marks or "impr" in marks:
            yield _SPOKEN_TO
