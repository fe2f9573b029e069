"""What a version denies, word by word: each negation with the words that it negates, and its like in other versions."""

# ruff: noqa: E501  # tables of words

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import like
from workbench.compare.facts.dictionary import stands_for
from workbench.compare.facts.facing import faces
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known, parses
from workbench.text.quantities.amounts import amounts
from workbench.text.stance.negation import Negation, negations
from workbench.text.typography import folded

_HEADS = 2
"""How many words behind a negation may be what it negates."""

REACH = 40
"""How far, in characters, a negation reaches."""

_NEAR, _NEAR_CHARACTERS = 0.22, 45
"""How far apart, as a share of the text or in characters, negations may stand that say the same of other words."""

_CLOSE = 4
_SERVED = re.compile(
    r" (?:бу[дт]\w+|был[аио]?|стал[аио]?|ста[вн]\w*|мо[гж]\w+|след\w+|слід|сто[ия]\w+|варт\w+|намер\w+|собира\w+|збира\w+|був|бул[аио]|хот\w+|хоч\w+)(?:\W|$)"
)
_MOST = 20
"""Negations that a text may have."""

_NO_PLACE = ("ніде", "нікуди")
"""What denies by itself beside an infinitive."""

_FRAGMENT = 6
"""Up to so many words a text may be no whole sentence: «Никаких комментариев»."""

_CLAUSE_ENDS = re.compile(r"[,.;:!?()—–]")
_SENTENCE_ENDS = re.compile(r"[.;!?]")
_PASSIVE = re.compile(r"(?<!\w)(?:is|are|was|were|be|been|being) \Z")
_BARRED = re.compile(r"(?<!\w)(?:without|with|not|без|не|с|со|з|із|зі)(?!\w)")
"""Where what a word governs ends, since something else denies it: "cut off without notice"."""

_AWAITING = re.compile(r"wait|await|pending|жд[аеу]|чека")
"""What says by itself that something is not there yet."""

_UNLESS = "unless"
_FEW = 3
"""Words that a clause must have to tell what it is about."""

_OF_ONE_THING = 0.4
"""What share of their words clauses have in common that say the same."""

_AFTERWARDS = frozenset(("нет", "нету", "немає", "нема", "не было", "none"))
_PREFIXES = {"ru": ("не", "без", "бес"), "uk": ("не", "без"), "en": ("un", "in", "im", "ir", "il", "dis", "non-", "non")}
WITHOUT = frozenset(("без", "without"))
_AUXILIARY = re.compile(
    r"(?:был[аио]?|бу[дт]\w+|бул[аио]|був|будь\w*|станов\w+|стал[аио]?|став|явля\w+|мо(?:жет|гут|жем|г|гла|гли|гло)|смо\w+|мож(?:е|уть|емо)|міг|могл[аио]|зм(?:ож|іг|огл)\w*"
    r"|располага\w+|облада\w+|нес(?:ет|ут|ла|ли|е|уть)|долж\w+|повин\w+|мус\w+|име(?:ет|ют|л|ла|ли)|ма(?:є|ють|в|ла|ли)|хот\w+|удал\w+|вдал\w+|следует|слід|нужно|потрібно|треба"
    r"|can|could|will|would|shall|should|must|may|might|need|be|been|being|have|had|has|get|got|make|made"
    r"|really|only|even|just|ever|yet|still|also|more|всегда|очень|еще|уже|ще|вже|дуже|завжди|так|столь|такой|такий"
    r"|до|про|за|даже|навіть|ни|ні|або|або|или|того|те|то|все|всі|цей|ц(?:ього|их|им|ієї|ьому|ій)|этот|эт(?:ого|их|им|ой|ому)|свое\w*|сво\w{1,3}|любо\w*|будь-\w+|its|their|his|her|these|those|this|that|any|such)\Z"
)


_DEGREES = frozenset(
    [
        "so",
        "too",
        "much",
        "more",
        "most",
        "less",
        "very",
        "well",
        "quite",
        "fully",
        "again",
        "already",
        "long",
        "far",
        "due",
        "set",
        "going",
        "able",
        "yet",
        "enough",
    ]
)
_NO_ADVERBS = frozenset(
    [
        "apply",
        "supply",
        "reply",
        "rely",
        "comply",
        "imply",
        "multiply",
        "family",
        "ally",
        "rally",
        "fly",
        "early",
        "likely",
        "friendly",
        "italy",
        "july",
        "daily",
    ]
)


_ABLE = {
    "ru": re.compile(r"(?<!\w)(?:с?мо(?:жет|гут|г|гла|гло|гли)|можно|возможно)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:з?мо(?:же|жуть)|з?міг|з?могл[аои]|можна|можливо)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:can|could|may|might)(?!\w)"),
}
"""That something can or may be, in the third person."""


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation in its sentence.

    Attributes:
        word: the negation.
        heads: the words that it may negate; of ``unsafe`` the word ``safe``.
        place: where it stands, as a share of the text.
        is_firm: whether it says no more than that something is denied: ``not``, ``without``, ``unsafe``.
        whole: the word itself, when it denies by its prefix.
        of_ability: whether it denies that something can or may be: «не может», "cannot".
        clause: the words of its clause, which tell what it is about.
        itself: the word that denies, when it may be denied in turn: «избежать», ``prevented``.
    """

    word: Negation
    heads: tuple[ContentWord, ...]
    place: float
    is_firm: bool
    whole: ContentWord | None = None
    of_ability: bool = False
    clause: tuple[ContentWord, ...] = ()
    itself: ContentWord | None = None


def denials(text: str, tag: str) -> list[Denial]:
    """The negations of a text, in order; none of a text with so many that their likes could not be told apart."""
    return list(_denials(text, tag))


@lru_cache(maxsize=4096)
def _denials(text: str, tag: str) -> tuple[Denial, ...]:
    words = negations(text, tag)
    if len(words) > _MOST:
        return ()
    inside = content_words(text, tag) if words else []
    counted = [(amount.start, amount.place) for amount in amounts(text, tag) if amount.bound] if words else []
    apart = [word for word in words if not any(start <= word.start < place for start, place in counted)]  # не более ста
    found = (_denial(word, text, tag, inside) for word in apart if not _is_lame(word, text, tag))
    return tuple(replace(each, clause=_clause(each.word, text, inside)) for each in found if each is not None)


def _clause(word: Negation, text: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """The words between the marks on both sides of a negation, or of the sentence where these are few."""
    for marks in (_CLAUSE_ENDS, _SENTENCE_ENDS):
        start = max((found.end() for found in marks.finditer(text, 0, word.start)), default=0)
        end = found.start() if (found := marks.search(text, word.end)) is not None else len(text)
        words = tuple(each for each in inside if start <= each.start < end)
        if len(words) >= _FEW:
            return words
    return words


def _is_lame(word: Negation, text: str, tag: str) -> bool:
    """Whether a Russian or Ukrainian word of denial lacks the negation that it must stand with: «ничего сказал»."""
    if not word.is_concord or base(tag) == "en" or len(word.text) <= 3 or len(text.split()) <= _FRAGMENT:
        return False
    return word.text.lower() not in _NO_PLACE or not any(  # зберігати його ніде
        _is_infinitive(each.text.lower(), base(tag))
        for each in content_words(text, tag)
        if abs(each.start - word.start) < REACH and not _CLAUSE_ENDS.search(text, *sorted((each.start, word.start)))
    )


def _denial(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> Denial | None:
    place = word.start / max(len(text), 1)
    lowered = folded(word.text.lower()).text
    if word.is_plain or lowered in WITHOUT:
        able = any(abs(found.start() - word.end) < 2 or 0 <= word.start - found.end() < 2 for found in abilities(text, tag))
        return Denial(
            word, _heads(word, text, tag, inside), place, is_firm=True, of_ability=able or word.text.lower() == "cannot"
        )
    if word.governs:
        itself = next((each for each in inside if each.start == word.start and not word.is_strong), None)
        return Denial(word, _governed(word, text, tag, inside), place, is_firm=word.is_strong, itself=itself)
    within = tuple(each for each in inside if word.start < each.start and each.end <= word.end)
    if within and " " in word.text:  # не отказался, did not prevent
        return Denial(word, within[-1:], place, is_firm=True)
    root = None if " " in word.text else _root(word.text, base(tag))
    if root is not None and not _is_word(root, base(tag)):
        return None
    whole = next((each for each in inside if each.start == word.start), None)
    itself = whole if root is None and not _AWAITING.match(lowered) else None
    return Denial(word, (root,) if root else (), place, is_firm=root is not None, whole=whole if root else None, itself=itself)


def abilities(text: str, tag: str) -> list[re.Match[str]]:
    """Where a text in Russian, Ukrainian or English says that something can or may be."""
    pattern = _ABLE.get(base(tag))
    return list(pattern.finditer(text.lower())) if pattern is not None else []


def _heads(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    behind = [
        each for each in inside if word.end <= each.start <= word.end + REACH and _is_head(each, text[word.end : each.start])
    ]
    if base(tag) in MORPHOLOGY_LANGUAGES and (done := _done(word, text, tag, inside, behind)) is not None:
        return (done,)
    behind = [each for each in behind if not re.search(r"[,:;()—–]", text[behind[0].end : each.start])]
    behind.sort(key=lambda each: _is_adverb(each.text.lower(), tag))
    heads = behind[:_HEADS]
    if not heads and base(tag) in MORPHOLOGY_LANGUAGES:
        return _lacking(word, text, tag, inside)
    if not heads or folded(word.text.lower()).text in _AFTERWARDS:
        heads = [*[each for each in inside if each.end <= word.start and word.start - each.end < 12][-1:], *heads[:1]]
    return tuple(heads)


def _governed(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """What a word denies that is no "not": what follows it in its clause, else what stands before: "the default was averted"."""
    if base(tag) in MORPHOLOGY_LANGUAGES and " " not in word.text and _is_participle(word.text, base(tag)):
        return ()  # семьи пропавших
    heads = tuple(
        each for each in _heads(word, text, tag, inside) if not _BARRED.search(text, word.end, max(each.start, word.end))
    )
    if word.text.lower() == _UNLESS:
        end = found.start() if (found := _CLAUSE_ENDS.search(text, word.end)) is not None else len(text)
        return tuple(each for each in inside if word.end <= each.start < end)[-1:]
    if any(each.start >= word.end for each in heads) and not _PASSIVE.search(text[: word.start]):
        return heads
    before = [each for each in inside if each.end <= word.start and not _CLAUSE_ENDS.search(text, each.end, word.start)]
    return (*before[-_HEADS:], *heads)


def _lacking(word: Negation, text: str, tag: str, inside: Sequence[ContentWord]) -> tuple[ContentWord, ...]:
    """What there is none of, when it stands before its negation: «перебоев с поставками в этом месяце не было»."""
    clause = [each for each in inside if each.end <= word.start and not re.search(r"[.,;:!?—–]", text[each.end : word.start])]
    lacked = [each for each in clause if _is_genitive(each.text.lower(), base(tag))]
    return (*lacked[:1], *clause[-1:])[:_HEADS]


@lru_cache(maxsize=20_000)
def _is_participle(word: str, language: str) -> bool:
    return any(each.tag.POS in ("ADJF", "PRTF") for each in parses(folded(word.lower(), case=True).text, language))


@lru_cache(maxsize=20_000)
def _is_genitive(word: str, language: str) -> bool:
    return any({"NOUN", "gent"} <= each.tag.grammemes for each in parses(folded(word, case=True).text, language))


def _done(
    word: Negation, text: str, tag: str, inside: Sequence[ContentWord], behind: Sequence[ContentWord]
) -> ContentWord | None:
    """The infinitive or participle that stands before its negated auxiliary: «закрывать не будут»."""
    gap = text[word.end : behind[0].start] if behind else text[word.end : word.end + REACH]
    before = [each for each in inside if each.end <= word.start and not _CLAUSE_ENDS.search(text, each.end, word.start)]
    if not before or not _SERVED.match(gap) or (behind and "," not in gap):
        return None
    if word.start - before[-1].end < _CLOSE and _is_participle_or_done(before[-1].text.lower(), base(tag)):
        return before[-1]
    return next((each for each in reversed(before) if _is_infinitive(each.text.lower(), base(tag))), None)


@lru_cache(maxsize=20_000)
def _is_participle_or_done(word: str, language: str) -> bool:
    return _is_infinitive(word, language) or parses(folded(word, case=True).text, language)[0].tag.POS in ("PRTS", "ADJS")


@lru_cache(maxsize=20_000)
def _is_infinitive(word: str, language: str) -> bool:
    return not {"INFN", "infn"}.isdisjoint(parses(folded(word, case=True).text, language)[0].tag.grammemes)


@lru_cache(maxsize=20_000)
def _is_adverb(word: str, tag: str) -> bool:
    """Whether a word says how, how much or when, and so is hardly what a negation before it denies."""
    language = base(tag)
    if language in MORPHOLOGY_LANGUAGES:
        return parses(folded(word, case=True).text, language)[0].tag.POS in ("ADVB", "COMP")
    return word in _DEGREES or (word.endswith("ly") and word not in _NO_ADVERBS)


def _is_head(word: ContentWord, gap: str) -> bool:
    return _AUXILIARY.match(word.text.lower()) is None and re.search(r"[.:;!?]", gap) is None


def _root(word: str, language: str) -> ContentWord | None:
    """The word without its negating prefix."""
    for prefix in _PREFIXES.get(language, ()):
        if word.lower().startswith(prefix) and len(word) - len(prefix) > 3:
            return next(iter(content_words(word[len(prefix) :], language)), None)
    return None


def _is_word(root: ContentWord, language: str) -> bool:
    """Whether what is left without a prefix is a word: safe of unsafe, not "esco" of UNESCO."""
    if language in MORPHOLOGY_LANGUAGES:
        return is_known(root.text, language)
    return not root.text.isupper()


def grouped(found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]) -> list[dict[str, Denial]]:
    """The denials of the versions, those together that say the same; each version at most once in a group."""
    pairs = []
    apart: set[frozenset[tuple[str, int]]] = set()
    for one, other in combinations(found, 2):
        near = max(_NEAR, _NEAR_CHARACTERS / max(1, len(texts[one]), len(texts[other])))
        alone = max(len(found[one]), len(found[other])) == 1
        for n, first in enumerate(found[one]):
            for m, second in enumerate(found[other]):
                if _turns(first, one, second, other) or _turns(second, other, first, one):
                    apart.add(frozenset(((one, n), (other, m))))
                    continue
                if _is_anothers(first, one, found[other], second, other) or _is_anothers(second, other, found[one], first, one):
                    continue
                score = _closeness(first, one, second, other, texts, near=near, alone=alone)
                if score is not None and (score[1] or not _are_said(first, one, second, other, texts)):
                    pairs.append((score[0], one, n, other, m))
    member: dict[tuple[str, int], dict[str, int]] = {
        (tag, n): {tag: n} for tag, every in found.items() for n in range(len(every))
    }
    for _, one, n, other, m in sorted(pairs):
        _join(member, (one, n), (other, m), apart)
    for one, other in combinations(found, 2):
        left_over = [
            [n for n, each in enumerate(found[tag]) if each.word.is_plain and not {one, other} <= member[tag, n].keys()]
            for tag in (one, other)
        ]
        if len(left_over[0]) == len(left_over[1]) == 1:
            _join(member, (one, left_over[0][0]), (other, left_over[1][0]), apart)
    groups = list({id(group): group for group in member.values()}.values())
    return [{tag: found[tag][n] for tag, n in group.items()} for group in groups]


def _join(
    member: dict[tuple[str, int], dict[str, int]],
    one: tuple[str, int],
    other: tuple[str, int],
    apart: Set[frozenset[tuple[str, int]]],
) -> None:
    """Make one group of those of two denials, unless they have a version in common or what turns the other."""
    left, right = member[one], member[other]
    turned = any(frozenset((here, there)) in apart for here in left.items() for there in right.items())
    if left is not right and left.keys().isdisjoint(right) and not turned:
        left.update(right)
        for tag, number in right.items():
            member[tag, number] = left


def _is_anothers(each: Denial, tag: str, others: Sequence[Denial], second: Denial, other_tag: str) -> bool:
    """Whether a word that denies by itself, and not its neighbour, is what another denial of a version is: «пропавших», missing."""
    if each.word.is_plain or each.itself is None:
        return False
    return (second.itself is None or not stands_for(each.itself, tag, second.itself, other_tag)) and any(
        another.itself is not None and stands_for(each.itself, tag, another.itself, other_tag) for another in others
    )


def _closeness(
    first: Denial, one: str, second: Denial, other: str, texts: Mapping[str, str], *, near: float, alone: bool
) -> tuple[float, bool] | None:
    """How near two denials are, the less the nearer, and whether they deny the same word; None when they are not of a kind.

    Args:
        first, second: the denials of the versions ``one`` and ``other``.
        texts: version → its text.
        near: how far apart, as a share of the text, denials of other words may stand.
        alone: whether they are the only ones of their versions.
    """
    same = have_like_heads(first, one, second, other)
    apart = abs(first.place - second.place)
    both = first.word.is_plain and second.word.is_plain
    bare = (first.word.is_plain or first.word.is_strong) and (second.word.is_plain or second.word.is_strong)
    lacking = [each.word.text.lower() in WITHOUT for each in (first, second)]
    alike = 0.75 - 0.25 * (lacking[0] != lacking[1]) if bare else 0.2 * (first.word.is_plain == second.word.is_plain)
    shared = _shared(first, one, second, other) if both and not same and (apart >= near or not alone) else 0.0
    if not (first.word.is_plain or second.word.is_plain or (first.whole is None) == (second.whole is None)):
        return None
    if not (same or _denies(first) or _denies(second) or _is_one_word(first, one, second, other)):
        return None
    close = (both and alone) or apart < (0.6 if same else near) or shared >= _OF_ONE_THING
    if not close and not (same and faces(texts[one], one, first.word.start, texts[other], other, second.word.start)):
        return None
    if not same and (_is_done(first, one, second, other, texts) or _is_done(second, other, first, one, texts)):
        return None
    return apart - 0.5 * max(same, shared) - alike, same


def _is_done(each: Denial, tag: str, other: Denial, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether what is denied is done in a version that is only without something: "did not land", «приземлився без пригод»."""
    if not each.word.is_plain or other.word.text.lower() not in WITHOUT or not each.heads:
        return False
    done = [word for word in content_words(texts[other_tag], other_tag) if stands_for(each.heads[0], tag, word, other_tag)]
    return bool(done) and not any(word in other.heads for word in done)


def _denies(each: Denial) -> bool:
    """Whether a word surely denies, though perhaps a word that denies."""
    return each.is_firm or each.word.is_plain or each.word.is_doubled


def _is_one_word(first: Denial, one: str, second: Denial, other: str) -> bool:
    return first.itself is not None and second.itself is not None and stands_for(first.itself, one, second.itself, other)


def _are_said(first: Denial, one: str, second: Denial, other: str, texts: Mapping[str, str]) -> bool:
    """Whether one of two denials is a word that the other version has as well."""
    return _is_said(first, one, texts[other], other) or _is_said(second, other, texts[one], one)


def _turns(one: Denial, tag: str, other: Denial, other_tag: str) -> bool:
    """Whether one denies what the other denies by: "prevented" and «не помешали»."""
    return one.itself is not None and any(stands_for(one.itself, tag, head, other_tag) for head in other.heads)


def _is_said(each: Denial, tag: str, text: str, other_tag: str) -> bool:
    """Whether another version has a word for one that denies by its prefix or nearly denies: «незрячий» and "blind"."""
    itself = each.whole or (each.itself if not each.word.governs else None)
    return itself is not None and any(like(itself, tag, word, other_tag) for word in content_words(text, other_tag))


def _shared(one: Denial, tag: str, other: Denial, other_tag: str) -> float:
    """The share of the words of a denial's clause that stand in the clause of another, of the shorter one."""
    held = sum(any(like(word, tag, each, other_tag) for each in other.clause) for word in one.clause)
    least = min(len(one.clause), len(other.clause))
    return min(held / least, 1.0) if held > 1 else 0.0


def have_like_heads(one: Denial, tag: str, other: Denial, other_tag: str) -> bool:
    """Whether two denials negate words that may stand for each other."""
    return any(stands_for(head, tag, another, other_tag) for head in one.heads for another in other.heads)
