"""What versions quote, word by word: other words within the marks of one version than in the others, which agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.compare.facts.content import ContentWord, all_words, content_words
from workbench.compare.facts.counterparts import held, is_known, meanings_of
from workbench.compare.facts.exchanged import english_says_otherwise, exchanged
from workbench.compare.facts.relations import SAME, STRANGE, is_in_dictionary, relation
from workbench.compare.facts.replacing import parts
from workbench.compare.facts.substituted import Substitution, lacks, strange, substitution
from workbench.compare.facts.undated import undated
from workbench.compare.facts.weighty import weighty
from workbench.core.finding import Difference
from workbench.core.language import base, listed
from workbench.text.stance.negation import negations
from workbench.text.vocabulary.lexicon import LANGUAGES

_AGREEING, _TIMES = 0.65, 2.2
"""How large a share of words two quotations must have in common, and how many times that of the third with them."""

_DIFFERENT = 0.2
"""Up to which share all three are taken to say something else."""

_HALF, _APART = 0.5, 0.3
"""How much two have in common when the third has nothing of it, and up to which share two do not agree."""

_ALL_AGREEING, _SEVERAL = 0.85, 2
"""How far two quotations must agree for a third to have said something else in several words."""

_MOST_KNOWN = 0.6
"""How many words of speech must be known for it to be other words than those of the others."""

_FEWEST_WORDS, _FEWEST_DIFFERENT = 2, 3
_SHORTER, _WORTH_CUTTING, _CUT_AGREEING = 0.6, 5, 0.75
"""A quotation is cut that has up to this share of the words of the others, which have so many and agree so far."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a version quotes, all quotations together.

    Attributes:
        spans: the outermost quotations with their marks.
        text: their words.
        is_speech: whether they are no titles, by the colon before or the comma and the dash behind them.
    """

    spans: tuple[tuple[int, int], ...]
    text: str
    is_speech: bool = False

    @property
    def words(self) -> int:
        """How many words the longest quotation has: several short ones are titles."""
        return max(len(said.split()) for said in self.text.split(" … "))


def content_differences(texts: Mapping[str, str], quoting: Mapping[str, Quoted]) -> list[Difference]:
    """At most one difference: of three quotations one says something else than the others, or every one says its own.

    Args:
        texts: version → its text, in the order of the columns.
        quoting: version → what it quotes; all of `texts`.
    """
    if len(texts) != 3:
        return []
    words = {tag: content_words(text, tag, predicates=True) for tag, text in _undated(quoting).items()}
    if min(map(len, words.values())) < _FEWEST_WORDS:
        return []
    deny_alike = _deny_alike(quoting)
    found = _departing(texts, quoting, words, deny_alike=deny_alike)
    english = next((tag for tag in texts if base(tag) == "en"), None)
    if english and found and found[0].odd == english and not _is_sure_of_english(english, words, quoting):
        return []
    return found


def sister_differences(texts: Mapping[str, str], quoting: Mapping[str, Quoted], *, are_titles: bool = False) -> list[Difference]:
    """At most one difference: Russian and Ukrainian quotations that differ in a word, with English to tell which departs.

    Args:
        texts: version → its text, in the order of the columns.
        quoting: version → what it quotes.
        are_titles: whether they may be names, which differ only when all three have a word in common.
    """
    if len(quoting) < len(texts) or not _deny_alike(quoting):
        return []
    said = _undated(quoting)
    words = {tag: content_words(text, tag, predicates=True) for tag, text in said.items()}
    every = {
        tag: [word for word in all_words(text, tag) if base(tag) != "en" or word in words[tag] or are_titles]
        for tag, text in said.items()
    }
    if are_titles and not _share_word(words):
        return []
    odd = exchanged(words, every)
    return [] if odd is None else [other_words(texts, quoting, odd[0])]


def _undated(quoting: Mapping[str, Quoted]) -> dict[str, str]:
    return undated({tag: quoted.text for tag, quoted in quoting.items()})


def _share_word(words: Mapping[str, Sequence[ContentWord]]) -> bool:
    """Whether some word of the first version has its like in every other."""
    first, *rest = words
    return any(all(held(word, first, words[tag], tag) for tag in rest) for word in words[first])


def _is_sure_of_english(english: str, words: Mapping[str, Sequence[ContentWord]], quoting: Mapping[str, Quoted]) -> bool:
    """Whether the English quotation is cut short or has another word, rather than being worded freely or with a denial."""
    if _is_cut(english, words, _usual(english, words)):
        return True
    denies = {any(word.is_plain for word in negations(quoted.text, tag)) for tag, quoted in quoting.items()}
    return len(denies) == 1 and english_says_otherwise(words)


def _departing(
    texts: Mapping[str, str], quoting: Mapping[str, Quoted], words: Mapping[str, Sequence[ContentWord]], *, deny_alike: bool
) -> list[Difference]:
    """What differs by the share of words that the quotations have in common, or in a single word."""
    shares = {pair: _common(pair, words) for pair in combinations(texts, 2)}
    known = all(_is_known(found, tag, texts) for tag, found in words.items()) and not _share_word(words)
    if known and max(shares.values()) <= _DIFFERENT and min(map(len, words.values())) >= _FEWEST_DIFFERENT:
        return [other_words(texts, quoting, None)]
    if sum(quoted.is_speech for quoted in quoting.values()) > 1 and sum(share > 0 for share in shares.values()) <= 1:
        odd = _foreign(texts, shares)
        if (odd is None and all(strange(tag, words) for tag in texts)) or (
            odd is not None
            and base(odd) != "en"
            and deny_alike
            and _is_known(words[odd], odd, texts)
            and not _is_saying(odd, words)
        ):
            return [other_words(texts, quoting, odd)]
    if {base(tag) for tag in texts} == set(LANGUAGES):
        one_word = substitution(words) if deny_alike else None
        if one_word is not None and _is_denial(one_word, quoting):
            return []
        odd = next((tag for tag in texts if _says_more(tag, words, shares)), None)
        if one_word is not None or odd is not None:
            return [other_words(texts, quoting, one_word.odd if one_word is not None else odd)]
    odd = next((tag for tag in texts if _departs(tag, words, shares) or (deny_alike and _is_wholly_other(tag, words))), None)
    return [other_words(texts, quoting, odd)] if odd else []


def _foreign(texts: Mapping[str, str], shares: Mapping[tuple[str, str], float]) -> str | None:
    """The version whose speech has no word in common with the others, where these have half of theirs."""
    agreeing = next((pair for pair, share in shares.items() if share >= _HALF), ())
    return next((tag for tag in texts if tag not in agreeing), None) if agreeing else None


def _is_known(words: Sequence[ContentWord], tag: str, texts: Mapping[str, str]) -> bool:
    """Whether most words of a version are known, so that they would have been found in the others."""
    known = sum(
        bool(meanings_of(word, tag)) or all(is_known(word, tag, other) for other in texts if other != tag) for word in words
    )
    return known >= _MOST_KNOWN * len(words)


def _is_saying(odd: str, words: Mapping[str, Sequence[ContentWord]]) -> bool:
    """Whether an English sentence may render a saying by another: it is short and the thesaurus lacks half of its words."""
    heavy = weighty(words)
    if base(odd) != "en" or min(map(len, heavy.values())) > _FEWEST_DIFFERENT:
        return False
    return len(heavy[odd]) < _FEWEST_WORDS or 2 * sum(bool(meanings_of(word, odd)) for word in heavy[odd]) <= len(heavy[odd])


def differ_from_told(quoting: Mapping[str, Quoted], told: str, tag: str) -> bool:
    """Whether two versions quote different things of which a third, which tells it without marks, says at most one.

    Args:
        quoting: version → what it quotes, of two versions.
        told: the text of the third.
        tag: the third version.
    """
    words = {each: content_words(quoted.text, each) for each, quoted in quoting.items()}
    one, other = quoting
    there = content_words(told, tag)
    alone = {each: [word for word in strange(each, words) if is_in_dictionary(word, each)] for each in quoting}
    # Russian and Ukrainian quotations follow each other, so that one noun tells; English ones are worded freely.
    is_free = "en" in map(base, quoting) or _common((one, other), words) < _HALF
    if is_free and any(len(found) < _SEVERAL or 2 * len(found) < len(words[each]) for each, found in alone.items()):
        return False
    return any(
        (parts(word.text, base(one)) & parts(rival.text, base(other))) - (frozenset() if is_free else {"v"})
        and {_nearest(word, one, there, tag), _nearest(rival, other, there, tag)} == {SAME, STRANGE}
        for word in alone[one]
        for rival in alone[other]
    )


def _nearest(word: ContentWord, tag: str, others: Sequence[ContentWord], other_tag: str) -> int:
    return max((relation(word, tag, other, other_tag) for other in others), default=STRANGE)


def agree(quoting: Mapping[str, Quoted]) -> bool:
    """Whether quotations say the same, as far as their words tell."""
    words = {tag: content_words(quoted.text, tag) for tag, quoted in quoting.items()}
    return all(_common(pair, words) > _APART for pair in combinations(quoting, 2))


def _common(pair: tuple[str, str], words: Mapping[str, Sequence[ContentWord]]) -> float:
    """The share of words that two quotations have in common."""
    one, other = pair
    here = sum(held(word, one, words[other], other) for word in words[one])
    there = sum(held(word, other, words[one], one) for word in words[other])
    return (here + there) / (len(words[one]) + len(words[other]))


def _deny_alike(quoting: Mapping[str, Quoted]) -> bool:
    """Whether no quotation denies what another says without any denial: «не хватает» is “short of”, and no other word."""
    found = [negations(quoted.text, tag) for tag, quoted in quoting.items()]
    return all(found) or not any(word.is_plain for each in found for word in each)


def _is_denial(found: Substitution, quoting: Mapping[str, Quoted]) -> bool:
    """Whether some of the words that stand for each other deny by themselves what others deny with not: short of, не хватает."""
    denials = {tag: negations(quoted.text, tag) for tag, quoted in quoting.items()}
    denying = [
        any(each.start < found.words[tag].end and found.words[tag].start < each.end for each in every)
        for tag, every in denials.items()
    ]
    differ = len({any(word.is_plain for word in each) for each in denials.values()}) > 1
    return all(denying) or (differ and any(denying))


def _says_more(odd: str, words: Mapping[str, Sequence[ContentWord]], shares: Mapping[tuple[str, str], float]) -> bool:
    """Whether a version has other words in the place of several that the others, which agree in everything, have in common.

    Not asked of English, which says things in its own way where Russian and Ukrainian follow each other.
    """
    if base(odd) == "en":
        return False
    usual = next(share for pair, share in shares.items() if odd not in pair)
    others = strange(odd, words)
    several = len(others) >= _SEVERAL <= lacks(odd, words)
    return usual >= _ALL_AGREEING and several and any(meanings_of(word, odd) for word in others)


def _departs(odd: str, words: Mapping[str, Sequence[ContentWord]], shares: Mapping[tuple[str, str], float]) -> bool:
    usual = next(share for pair, share in shares.items() if odd not in pair)
    with_odd = max(share for pair, share in shares.items() if odd in pair)
    others = strange(odd, words)
    is_free = base(odd) == "en" and (len(others) < _SEVERAL or _is_saying(odd, words))
    is_other = not is_free and lacks(odd, words) >= _SEVERAL and any(meanings_of(word, odd) for word in others)
    if is_other and base(odd) == "en":  # words that the thesaurus lacks may well be those of the English version
        unknown = sum(not meanings_of(word, odd) for word in others)
        is_other = len(others) > unknown + 1 or _are_lacking_known(odd, words)
    return _is_cut(odd, words, usual) or (is_other and usual >= _AGREEING and usual >= _TIMES * with_odd)


def _is_wholly_other(odd: str, words: Mapping[str, Sequence[ContentWord]]) -> bool:
    """Whether a version has no more than a word in common with the others, which share several that it has nothing for.

    Not asked of English, nor where a dictionary does not know some of its words.
    """
    if base(odd) == "en":
        return False
    others = strange(odd, words)
    is_other = len(others) >= max(_FEWEST_DIFFERENT, len(weighty(words)[odd]) - 1)
    return is_other and all(is_in_dictionary(word, odd) for word in others) and lacks(odd, words) >= _SEVERAL


def _usual(odd: str, words: Mapping[str, Sequence[ContentWord]]) -> float:
    """The share of words that the two others have in common."""
    one, other = (tag for tag in words if tag != odd)
    return _common((one, other), words)


def _is_cut(odd: str, words: Mapping[str, Sequence[ContentWord]], usual: float) -> bool:
    """Whether a version has a good deal less to say than the others, which agree."""
    rest = [len(found) for tag, found in words.items() if tag != odd]
    is_short = len(words[odd]) <= _SHORTER * min(rest) and min(rest) >= _WORTH_CUTTING
    return is_short and usual >= _CUT_AGREEING and lacks(odd, words) >= _SEVERAL


def _are_lacking_known(odd: str, words: Mapping[str, Sequence[ContentWord]]) -> bool:
    """Whether the thesaurus has some of what the others say and a version has nothing like."""
    return any(
        meanings_of(word, tag) and not held(word, tag, words[odd], odd)
        for tag, found in weighty(words).items()
        for word in found
        if tag != odd
    )


def other_words(texts: Mapping[str, str], quoting: Mapping[str, Quoted], odd: str | None) -> Difference:
    """The difference that a version quotes other words than the rest, or each its own.

    Args:
        texts: version → its text, in the order of the columns.
        quoting: version → what it quotes.
        odd: the version that departs, or None.
    """
    usual = tuple(tag for tag in texts if tag != odd)
    what = f"{listed(usual)} quote the same, {odd} other words" if odd else "every version quotes other words"
    return Difference(
        kind="quote",
        message=what,
        odd=odd,
        values={tag: quoted.text for tag, quoted in quoting.items()},
        spans={tag: quoted.spans for tag, quoted in quoting.items()},
    )
