"""How common each reading of a Russian or Ukrainian word is before its sentence is looked at.

The Russian dictionary counts the readings of some words. Of the others, and of all Ukrainian ones, the dictionary form tells:
«мала» is rather a form of «мати» than of «малий», because other forms of «мати» are commoner (Levinger, Ornan, Itai 1995,
"Learning Morpho-Lexical Probabilities from an Untagged Corpus").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from workbench.text.context.company import Unit
from workbench.text.context.context import Model
from workbench.text.context.learned import model_of
from workbench.text.context.readings import Reading, readings
from workbench.text.context.tags import NAMES, Tagged, number_tag, read, tag_of

_NAME_WEIGHT = 30.0
_DICTIONARY = 12.0
"""As many occurrences counts what the dictionary forms tell."""

_UNSEEN = 2.0
# Words of the closed classes have one form, so that nothing else tells how common they are.
_CLOSED = {"PREP": 3000.0, "CONJ": 2000.0, "NPRO": 1000.0, "PRCL": 150.0, "ADVB": 20.0, "NUMR": 50.0, "PRED": 10.0, "INTJ": 0.2}
_LEAST_SHARE = 0.0005
_LEAST_TOLD = 0.01
_CLOSED_SHARE = 0.05
_RARE_FORM = 0.2
_OWNERS = ("ів", "їв", "ин", "їн")
_TELLING = frozenset(("NOUN", "ADJF", "ADJS", "COMP", "ADVB", "VERB", "INFN", "PRTF", "PRTS", "GRND"))
# The Ukrainian dictionary takes amounts for pronouns and nouns.
_AMOUNTS = frozenset(["кілька", "декілька", "багато", "чимало", "небагато", "мало", "скільки", "стільки"])


UNLISTED = {"слід": ("E", 0.8), "годі": ("E", 0.8)}
"""What Ukrainian words are that their dictionary does not say: a tag and its share. «Слід» is "ought" as well as a trace."""


def weighed(key: str, language: str, *, name: bool | None, model: Model | None = None) -> list[tuple[Reading, float]]:
    """The readings of a word and how common each is; all together 1.

    Args:
        key: folded, in lower case.
        language: ``ru`` or ``uk``.
        name: whether its capital says that it is a name; None when its capital says nothing.
        model: what knows how common dictionary forms and tags are; by default the language's.
    """
    known = read(key, language)
    if len(known) > 1:
        told = _told(known, key, model or model_of(language))
        counted = occurrences(key, language)
        pairs = zip(known, told, strict=True)
        shares = [(each.share * counted + share * _DICTIONARY) * _by_capital(each, name) for each, share in pairs]
    else:
        shares = [1.0] * len(known)
    total = sum(shares) or 1.0
    return [(each, share / total) for each, share in zip(known, shares, strict=True)]


@lru_cache(maxsize=50_000)
def candidates(key: str, language: str, *, name: bool | None = None) -> tuple[Tagged, ...]:
    """The tags of a word with their shares, likeliest first; arguments as of `weighed`."""
    return tuple(tagged(key, language, lambda: weighed(key, language, name=name)))


def tagged(key: str, language: str, known: Callable[[], Sequence[tuple[Reading, float]]]) -> list[Tagged]:
    """The tags of a word from its readings, which are asked for where they tell."""
    if key[:1].isdigit():
        return [Tagged(number_tag(key), 1.0)]
    if language == "uk" and key in _AMOUNTS:
        return (
            [Tagged("Mn", 0.5), Tagged("Ma", 0.5)]
            if key != "мало"
            else [Tagged("Mn", 0.3), Tagged("Ma", 0.3), Tagged("Vnh", 0.4)]
        )
    found: dict[str, float] = {}
    for reading, share in known():
        tag = tag_of(reading, key)
        found[tag] = found.get(tag, 0.0) + share
    if language == "uk" and key in UNLISTED:
        tag, often = UNLISTED[key]
        found = {tag: often, **{each: share * (1 - often) for each, share in found.items()}}
    kept = [Tagged(tag, share) for tag, share in found.items() if share > _LEAST_SHARE]
    return sorted(kept, key=lambda each: (-each.share, each.tag)) or [Tagged("X", 1.0)]


@lru_cache(maxsize=50_000)
def occurrences(key: str, language: str) -> float:
    """How many occurrences of a word the dictionary's shares of its readings are counted from.

    pymorphy3 gives each reading one more than was counted, so that the rarest tells how many there were.
    """
    if language != "ru":
        return 0.0
    shares = [each.share for each in readings(key, language)]
    return max(0.0, 1 / max(min(shares, default=1.0), 1e-6) - len(shares))


def _told(known: Sequence[Reading], key: str, model: Model) -> list[float]:
    """The shares that the dictionary forms and the tags tell."""
    found = []
    for each in known:
        often = _CLOSED.get(each.kind)
        if often is None:
            often = model.words.get(each.lemma, {}).get(group_of(each.kind), 0.0) + _UNSEEN
        share = _CLOSED_SHARE if each.kind in _CLOSED else model.share_of(tag_of(each, key))
        found.append(often * share * (_rarely(each)))
    total = sum(found) or 1.0
    return [share / total for share in found]


@lru_cache(maxsize=20_000)
def units(key: str, language: str, model: Model | None = None) -> tuple[tuple[Unit, float], ...]:
    """The dictionary forms that a word may be of, as the company that words keep knows them, with their shares.

    Words of the closed classes have none: they stand everywhere. Arguments as of `weighed`.
    """
    known = read(key, language)
    if not known or all(each.kind not in _TELLING for each in known):
        return ()
    found: dict[Unit, float] = {}
    for each, share in weighed(key, language, name=None, model=model):
        if each.kind in _TELLING:
            unit = (each.lemma, group_of(each.kind))
            found[unit] = found.get(unit, 0.0) + share
    return tuple((unit, share) for unit, share in found.items() if share >= _LEAST_TOLD)


def _rarely(reading: Reading) -> float:
    """How much rarer a reading is than its tag: a participle is one of a verb's forms, hardly an adjective tells who owns."""
    if reading.kind in ("PRTF", "PRTS"):
        return _RARE_FORM
    return _RARE_FORM**2 if reading.kind == "ADJF" and reading.lemma.endswith(_OWNERS) else 1.0


def group_of(kind: str) -> str:
    """What a part of speech of pymorphy3's is counted as: all forms of a verb as one."""
    return "V" if kind in ("INFN", "GRND", "PRTF", "PRTS") else kind[:1]


def _by_capital(reading: Reading, name: bool | None) -> float:
    if name is None:
        return 1.0
    is_name = bool(NAMES & reading.tags) and not ("Name" in reading.tags and reading.number == "plur")  # «Львов» of many a Лев
    return _NAME_WEIGHT if is_name and name else 1 / _NAME_WEIGHT if is_name else 1.0
