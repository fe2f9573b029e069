"""Whether a version affirms what others deny: in the same word, in another, or by saying that there is what they have not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_quality, is_verb
from workbench.compare.facts.denials import WITHOUT, Denial
from workbench.compare.facts.denied_words import is_infinitive
from workbench.compare.facts.literal import WITH, departs_in_verb
from workbench.compare.facts.stances import LIKELY, SAME, Stance
from workbench.core.language import base
from workbench.text.stance.opposites import opposites

_LONG, QUITE_LONG, RATHER_LONG = 12, 10, 7
"""From how many words that carry meaning a text is long, and long enough where others have no word of denial there or at all."""

_COPULA = re.compile(r"(?<!\w)(?:is|are|was|were) (?:(?:that|those|one|part) of )?(?:an? |the )?\Z", re.IGNORECASE)
"""Before what something is said to be."""

_TAKING = re.compile(r"(?<!\w)(?:с|со|вместе|при|з|із|зі|разом|за|with|in the presence of)(?= \w)", re.IGNORECASE)
"""What says anywhere that something is had or taken along."""

_INFINITIVE = re.compile(r"(?<!\w)(?:to|will|would|shall|should|must|can|could|may|might|do|does|did) \Z", re.IGNORECASE)
"""Before an English verb in its dictionary form."""

_THERE_IS = re.compile(
    r"(?<!\w)(?:есть|имеет\w*|имеют|є|має|мають|there (?:is|are|was|were)|has|have)(?:[,.;!?]| (?!не |not |no ))", re.IGNORECASE
)

_LACKS = re.compile(r"lack|лиш|позбав|нехват|брак|нестач|отсутств|відсутн", re.IGNORECASE)

_HAVING = re.compile(
    r"(?<!\w)(?:есть|име(?:ет|ют|л[аио]?)|ма(?:є|ють|в|л[аио])|є|has|have|had|boasts?|comes? with"
    r"|(?:equipped|fitted|provided|furnished|supplied) with"
    r"|(?:оборудов|оснащ|снабж|укомплект|обеспеч|обладн|облаштов|забезпеч|споряд)\w+)(?: (?!не |not |no )[\w'’-]+){0,2} \Z",
    re.IGNORECASE,
)
"""What denies that somebody has a thing; and what says, before the thing, that somebody has it."""

_NONE = re.compile(
    r"(?:нету?|немає|нема|не (?:был[аио]?|бул[аио]|имеет|имеют|має|мають|остал\w+|остан\w+|(?:за)?лиш\w+)|no|none)(?!\w)",
    re.IGNORECASE,
)
"""That there is something, or somebody has it; and that there is none."""

_NEARBY = 0.15
"""How far, as a share of the text, a word may stand that says by itself what others deny."""

_REFUSES = re.compile(r"refus|declin|refrain|abstain|отказ|воздерж|уклон|відмов|утрим|ухил", re.IGNORECASE)

_BARS = re.compile(
    r"запре[тщ]|воспрещ|заборон|prohibit|forbid|forbad|bans?(?!\w)|banned|отриц|отрек|опроверг|запереч|спрост|den(?:y|ies|ied)",
    re.IGNORECASE,
)

_FAILS = re.compile(r"(?:fail(?:s|ed|ing)? to|unable to|(?:ha|i|wa|we|a)\w+ yet to|neglected to|forgot to)\Z", re.IGNORECASE)
"""Before a verb, what says no more than that something was not done."""


_CEASES = re.compile(r"(?:stop|ceas|перест|прекра[тщ]|припин)\w+\Z", re.IGNORECASE)
"""Before a verb, what says no more than that something is not done any longer."""


def is_doing(word: ContentWord | None, tag: str, text: str) -> bool:
    """Whether a word says what is done."""
    return word is not None and (is_verb(word.text, tag) or _INFINITIVE.search(text[: word.start]) is not None)


def is_said_of(word: ContentWord | None, tag: str) -> bool:
    """Whether a word says what something does or is like, and does not name it."""
    return word is not None and (is_verb(word.text, tag) or is_quality(word.text, tag))


def likely_affirm(stances: Iterable[Stance], texts: Mapping[str, str]) -> bool:
    """Whether what is denied somewhere is surely or likely said without a negation elsewhere.

    A long text need not show it: what is denied in other words has, among so many, hardly ever no word of denial beside it.
    """
    return has_words(_LONG, texts) or any(each.sureness >= LIKELY for each in stances)


def is_so(stances: Iterable[Stance], denied: Sequence[Denial], text: str) -> bool:
    """Whether a version without any word of denial says that something is what others deny: "is that of a missile"."""
    return not denied and all(each.word is not None and _COPULA.search(text[: each.word.start]) for each in stances)


def has_it(each: Stance, denial: Denial, tag: str, text: str) -> bool:
    """Whether a version has or does what another is without or fails to do."""
    if each.word is None or each.sureness != SAME:
        return False
    before = text[: each.word.start]
    if _LACKS.match(denial.word.text) and _HAVING.search(before):
        return True
    return is_verb(each.word.text, tag) or (denial.word.text.lower() in WITHOUT and WITH.search(before) is not None)


def have_it(
    stances: Mapping[str, Stance], denial: Denial, found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]
) -> bool:
    """Whether all others have or do what one version is without or fails to do, one of them perhaps in a word not known."""
    having = {tag for tag, each in stances.items() if has_it(each, denial, tag, texts[tag])}
    if fails(denial):
        return all(tag in having or not found[tag] for tag in stances)
    return bool(having) and all(tag in having or (not found[tag] and _TAKING.search(texts[tag])) for tag in stances)


def is_opposed(odd: str, group: Mapping[str, Denial], texts: Mapping[str, str]) -> bool:
    """Whether a version has near a denial a word on the denying side of opposites that no other has either side of."""
    theirs = {each.concept for tag in group for each in opposites(texts[tag], tag)}
    own = [each for each in opposites(texts[odd], odd) if not each.affirms and each.concept not in theirs]
    places = [denial.place for denial in group.values()]
    return any(abs(each.start / len(texts[odd]) - place) < _NEARBY for each in own for place in places)


def is_bare(group: Mapping[str, Denial], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version without any word that denies hardly denies what others do: so long, or else word for word the same."""
    return has_words(RATHER_LONG, texts) or departs_in_verb(group, odd, texts)


def refuses(denial: Denial) -> bool:
    """Whether a denial says that somebody did not do something: "refused to", «воздержался от»."""
    return denial.word.is_strong and denial.word.governs and _REFUSES.match(denial.word.text) is not None


def bars(denial: Denial) -> bool:
    """Whether a denial says that something must not be done, or is said not to have been done: «запрещено», "denied"."""
    return denial.word.governs and _BARS.match(denial.word.text) is not None


def is_done(
    group: Mapping[str, Denial], stances: Iterable[Stance], odd: str, texts: Mapping[str, str], denied: Sequence[Denial]
) -> bool:
    """Whether a version speaks without any word that denies of what others fail to do, in a verb that may not be known."""
    if denied or not any(map(fails, group.values())) or any(not each.affirms for each in opposites(texts[odd], odd)):
        return False
    if not has_words(RATHER_LONG, texts):
        return departs_in_verb(group, odd, texts)
    return any(each.word is not None for each in stances)


def exists(group: Mapping[str, Denial], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version says that there is what all others say there is not, or is not had: «иного выхода нет», "there is"."""
    return _THERE_IS.search(texts[odd]) is not None and all(_is_none(each, texts[tag]) for tag, each in group.items())


def _is_none(denial: Denial, text: str) -> bool:
    """Whether a denial says that there is none, or that somebody has none."""
    return _NONE.match(text, denial.word.start) is not None


def ceases(denial: Denial, tag: str) -> bool:
    """Whether a denial says that somebody does something no longer: "stopped baking", «перестал печь»."""
    if _CEASES.match(denial.word.text) is None or not denial.heads:
        return False
    head = denial.heads[0].text.lower()
    return head.endswith("ing") if base(tag) == "en" else is_infinitive(head, base(tag))


def fails(denial: Denial) -> bool:
    """Whether a denial says no more than that something was not done."""
    return _FAILS.match(denial.word.text) is not None


def is_same(each: Stance) -> bool:
    """Whether a version says the same word without a negation."""
    return each.sureness == SAME


def has_words(words: int, texts: Mapping[str, str]) -> bool:
    """Whether every version has so many words that carry meaning; or so many in the mean, where these are rather few."""
    counts = [len(content_words(text, tag)) for tag, text in texts.items()]
    return min(counts) >= words or (words == RATHER_LONG and min(counts) >= words - 2 and sum(counts) > words * len(counts))
