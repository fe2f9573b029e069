"""Russian and Ukrainian quotations word by word, with the English one to tell which of the two departs from what is said.

The two languages say a sentence nearly word for word, so that a word of the one that has nothing like it in the other is
worth asking for. Where the English version has it, the other version lacks it: it says something else there, or nothing.
A word that stands in one version alone is added to it, when everything else is said in all three.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import is_verb, meanings_of, reached
from workbench.compare.facts.relations import PERHAPS, SAME, STRANGE, relation
from workbench.compare.facts.substituted import Words, weighty
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.typography import fold
from workbench.text.vocabulary.lexicon import LANGUAGES

_COMMON = 0.3
"""What share of their words Russian and Ukrainian need to have in common for a word to be one that was exchanged."""

_PHRASE = 2
"""Words that a phrase has at least."""

_LEFT = 0.2
"""What share of Russian and Ukrainian words may be left over when the English version is asked."""

_NEARLY_ALL = 0.8
"""What share of words must be said in all three versions for a word to be added."""

_LIGHT = {
    "ru": """раз раза разы такой такого такая такую такое такие таких лет год года году годы годов сутки суток сутках час
        часа часов часы день дня дней неделя недели неделю недель месяц месяца месяцев минут минуты когда-либо число
        числе том получить получил получила получило получили получит дать взять взял стать провести провёл провела
        провели вести вёл вела вели прийти пришлось придётся приходится прийтись иметь имеет имеют делать сделать
        собираться начать начал начали удаться удалось мочь суметь смог смогли стоит являться оказаться оказался
        оказалась оказались находиться продолжать вместе сам сами самого более слишком""",
    "uk": """раз рази разів раза такий такого така таку таке такі таких рік року років роки доба доби добу діб година години
        годин день дня днів тиждень тижня тижнів місяць місяця місяців хвилин хвилини будь-коли зокрема числі тому
        отримати отримав отримала отримали здобути здобув здобула здобули дати взяти взяв стати провести провів провела
        провели вести вів вела вели прийти довелося доведеться доводиться мати має мають робити зробити збиратися почати
        почав почали вдатися вдалося могти зуміти зміг змогли варто виявитися виявився виявилася виявилися перебувати
        продовжувати разом самі самого більш вищий нижчий вища нижча вище нижче вищі нижчі зарано надто занадто""",
    "en": """hour hours day days week weeks month months year years minute minutes twenty-four one two three four five six
        seven eight nine ten twenty thirty forty fifty hundred thousand million half dozen first second third time times""",
}
_EACH_OTHER = frozenset(("друг",))
"""Twice in a row it is no friend: берегите друг друга."""

_LIGHT_WORDS = {language: frozenset(words.split()) for language, words in _LIGHT.items()}
"""Words of time and number, which are compared as facts, and verbs that mean little beside what stands with them."""


@dataclass(frozen=True, slots=True)
class _Side:
    """What one of the two sister versions has alone.

    Attributes:
        tag: the version.
        words: its words that are like nothing in the other.
        confirmed: how many of them the English version has.
        strange: those that are known and like nothing in the English version.
    """

    tag: str
    words: Sequence[ContentWord]
    confirmed: int
    strange: Sequence[ContentWord]


def sister_departure(words: Words) -> tuple[str | None] | None:
    """The version in Russian or Ukrainian that departs, (None,) when all three say something else, or None for neither.

    Args:
        words: version → the content words of its quotation, of three versions in Russian, Ukrainian and English.
    """
    if {base(tag) for tag in words} != set(LANGUAGES) or len(words) != len(LANGUAGES):
        return None
    heavy = weighty(words)
    russian, ukrainian, english = (next(tag for tag in words if base(tag) == each) for each in ("ru", "uk", "en"))
    sides = [
        _side(heavy[russian], russian, words, ukrainian, english),
        _side(heavy[ukrainian], ukrainian, words, russian, english),
    ]
    sizes = [len(heavy[side.tag]) for side in sides]
    if min(sizes) == 0 or not any(side.words for side in sides):
        return None
    common = sum(sizes) - sum(len(side.words) for side in sides)
    if common < _COMMON * sum(sizes):
        return next(((other.tag,) for side, other in (sides, sides[::-1]) if _stands_alone(other, side, heavy)), None)
    for side, other in (sides, sides[::-1]):
        if side.confirmed and _is_other(other, side):
            return (other.tag,)
    if all(side.words and len(side.strange) == len(side.words) for side in sides) and _is_third(words, english):
        return (None,)
    return _added(sides, heavy, english)


def _stands_alone(odd: _Side, usual: _Side, heavy: Words) -> bool:
    """Whether a version has nothing of a phrase that the other and the English one have word for word."""
    same = len(heavy[usual.tag]) == len(usual.words) == usual.confirmed >= _PHRASE
    return same and not odd.confirmed and len(odd.words) == len(heavy[odd.tag]) and bool(odd.strange)


def _is_third(words: Words, english: str) -> bool:
    """Whether the English version, too, has a word of its own."""
    others = [tag for tag in words if tag != english]
    alone = [
        word for word in weighty(words)[english] if all(_nearest(word, english, words[tag], tag) == STRANGE for tag in others)
    ]
    return len(alone) == 1 and all(_is_far(alone[0], english, words, tag, surely=True) for tag in others)


def english_departs(words: Words) -> bool:
    """Whether the English version surely says something else than the two others, which agree, and yet speaks of the same.

    Args:
        words: version → the content words of its quotation, of three versions in Russian, Ukrainian and English.
    """
    if {base(tag) for tag in words} != set(LANGUAGES) or len(words) != len(LANGUAGES):
        return False
    heavy = weighty(words)
    russian, ukrainian, english = (next(tag for tag in words if base(tag) == each) for each in ("ru", "uk", "en"))
    sides = [
        _side(heavy[russian], russian, words, ukrainian, english),
        _side(heavy[ukrainian], ukrainian, words, russian, english),
    ]
    sizes = [len(heavy[side.tag]) for side in sides]
    if sum(len(side.words) for side in sides) > _LEFT * sum(sizes):
        return False
    shared = any(_nearest(word, english, heavy[tag], tag) == SAME for word in heavy[english] for tag in (russian, ukrainian))
    return shared and not any(side.strange for side in sides) and english_says_otherwise(words, surely=True)


def english_says_otherwise(words: Words, *, surely: bool = False) -> bool:
    """Whether the others have a word in common that the English version has nothing for, and it one that they have nothing for.

    Args:
        words: version → the content words of its quotation, of three versions in Russian, Ukrainian and English.
        surely: no dictionary may lead from the one to the other even by way of a third language.
    """
    heavy = {tag: [word for word in found if _is_weighty(word, base(tag))] for tag, found in weighty(words).items()}
    russian, ukrainian, english = (next(tag for tag in words if base(tag) == each) for each in ("ru", "uk", "en"))
    lacking = any(
        relation(word, russian, other, ukrainian) > STRANGE
        for word in heavy[russian]
        if _is_far(word, russian, words, english, surely=surely)
        for other in heavy[ukrainian]
        if _is_far(other, ukrainian, words, english, surely=surely)
    )
    others = (russian, ukrainian)
    said = weighty(words)
    return lacking and any(all(_is_far(word, english, said, tag, surely=surely) for tag in others) for word in heavy[english])


def _is_far(word: ContentWord, tag: str, words: Words, other: str, *, surely: bool) -> bool:
    """Whether no word of a version may stand for a word."""
    if _nearest(word, tag, words[other], other) > STRANGE:
        return False
    if not surely or not meanings_of(word, tag):
        return bool(meanings_of(word, tag))
    there = reached(word.forms, base(tag), base(other))
    return not any(there & each.forms or reached(each.forms, base(other), base(tag)) & word.forms for each in words[other])


def _is_other(odd: _Side, usual: _Side) -> bool:
    """Whether a version surely says something else than, or nothing of, what the other two have."""
    if odd.confirmed:
        return False
    if not odd.words:
        return usual.confirmed == len(usual.words) and not all(is_verb(word.text, usual.tag) for word in usual.words)
    return len(odd.strange) == len(odd.words) or (bool(odd.strange) and 2 * usual.confirmed >= len(usual.words))


def _added(sides: Sequence[_Side], heavy: Words, english: str) -> tuple[str] | None:
    """The version with a word that no other has, where these say the same."""
    for side, other in (sides, sides[::-1]):
        if other.words or side.confirmed or not side.strange:
            continue
        if all(is_verb(word.text, side.tag) for word in side.words):
            continue
        said = sum(_nearest(word, other.tag, heavy[english], english) > STRANGE for word in heavy[other.tag])
        rendered = sum(_nearest(word, english, heavy[other.tag], other.tag) > STRANGE for word in heavy[english])
        if said == len(heavy[other.tag]) and rendered >= _NEARLY_ALL * len(heavy[english]):
            return (side.tag,)
    return None


def _side(heavy: Sequence[ContentWord], tag: str, words: Words, sister: str, english: str) -> _Side:
    each_other = [word for word, after in pairwise(words[tag]) if word.forms & after.forms >= _EACH_OTHER]
    heavy = [word for word in heavy if not (each_other and word.forms >= _EACH_OTHER)]
    alone = [word for word in heavy if _is_weighty(word, base(tag)) and _nearest(word, tag, words[sister], sister) == STRANGE]
    confirmed = sum(_nearest(word, tag, words[english], english) == SAME for word in alone)
    strange = [word for word in alone if meanings_of(word, tag) and _nearest(word, tag, words[english], english) < PERHAPS]
    return _Side(tag, alone, confirmed, strange)


def _is_weighty(word: ContentWord, language: str) -> bool:
    """Whether a word is no number and means something by itself."""
    if word.text.lower() in _LIGHT_WORDS[language]:
        return False
    if language not in MORPHOLOGY_LANGUAGES:
        return True
    tag = parses(fold(word.text, case=True).lower(), language)[0].tag
    return not {"NUMR", "Anum"} & tag.grammemes


def _nearest(word: ContentWord, tag: str, others: Sequence[ContentWord], other: str) -> int:
    return max((relation(word, tag, each, other) for each in others), default=STRANGE)
