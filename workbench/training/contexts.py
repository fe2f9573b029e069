"""Learn the models of context that come with the program from plain text.

``python -m workbench.training.contexts LANGUAGE CORPUS [--sentences N] [--rounds N]`` reads the corpus of the starter model
(`training.sentences`). The text needs no marks: what the words that can be one thing only stand beside teaches what the others
are (`text.context.context` names the method); the company that words keep is learned with it (`training.company`).
Russian and Ukrainian readings come from pymorphy3, how common they are from the forms that belong to one dictionary form
alone (`text.context.shares`); English ones come from spelling, and from which words the text itself shows to have forms of a
verb.
Two rounds are best; with more the model drifts away from grammar.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path

from workbench.text.context.context import Model, Moves, posteriors
from workbench.text.context.english_tags import CLOSED, shape
from workbench.text.context.learned import path_of, write
from workbench.text.context.places import Place, places
from workbench.text.context.shares import group_of, tagged, weighed
from workbench.text.context.tags import Tagged, agrees, case_of, context_of, kind_of, number_of, read
from workbench.text.typography import fold
from workbench.text.vocabulary import english
from workbench.text.vocabulary.english_forms import IRREGULAR, PAST
from workbench.text.words import tokens
from workbench.training.sentences import kept_company, sentences

Counts = dict[str, dict[str, float]]
Tags = Callable[[Place], Sequence[Tagged]]
"""The tags that a word may have, with their shares."""

_LEAST_STEP = 1e-4  # less likely moves are not counted
_KEPT = 2.0  # what is rarer is left out of the model
_WORD_FROM = 12  # occurrences from which the shares of an English word are kept
_START_WEIGHT = 3.0  # as many occurrences count the shares that the spelling tells
_LEAST_SHARE = 0.01  # of an English word's tags
_SHARES = 1000  # an English word's shares are kept in thousandths

# What English stands after before anything is learned: function words and forms of verbs tell nouns from verbs.
_ENGLISH_START = """
the a an my your his its our their this that these those every another some any no each whose: Ns=5 Np=3 J=3 Q=.5 Vn=.3 R=.2
to will can could would should may might must shall do does did: Vb=9 R=.5 Ns=.5 J=.2
i we you they who: Vb=4 Vd=4 R=1
he she it which: Vz=4 Vd=4 R=1
have has had having: Vn=6 w:been=1 Ns=1 J=1 R=.5
be is are was were been being am: Vn=4 Vg=3 J=4 R=1 Ns=.5
of in on at by with from for about into under between against near without: Ns=4 Np=3 J=3 Vg=1 Q=2
*J: Ns=6 Np=4 J=1
*R: J=3 Vn=2 Vd=2 Vb=1
*Ns: Ns=1.5 Np=.7 Vz=1 Vd=1 w:of=1 w:in=1 w:is=1 $=1 ,=1
*Np: Vb=1 Vd=1 w:of=1 w:in=1 w:are=1 $=1 ,=1 Ns=.1
*Vb *Vd *Vz *Vg: w:the=3 w:a=1 Ns=1 Np=1 J=1 R=.5 w:to=.7 w:in=.7 Vd=.02 Vz=.02 Vb=.02
*Vn: w:by=1 w:in=1 w:to=1 $=1 Ns=.5 Np=.5
"""


def learned(language: str, texts: Iterable[str], rounds: int, say: Callable[[str], object], most: int | None = None) -> Model:
    """A model of the language of sentences.

    Args:
        language: ``ru``, ``uk`` or ``en``.
        texts: a sentence each.
        rounds: how often they are gone through.
        say: is told of progress.
        most: from how many sentences the moves are learned; all unless given. Dictionary forms are counted in all.
    """
    every = (found for text in texts if len(found := cut(text, language)) > 3)
    sentences: list[tuple[Place, ...]] = []
    words: Counts = {}
    for sentence in every:
        if most is None or len(sentences) < most:
            sentences.append(sentence)
        if language != "en":
            _count_forms(sentence, language, words)
    english_tags = _english_tags(sentences) if language == "en" else None
    model = Model(_written_start() if english_tags else {}, {}, words)
    for number in range(rounds + (english_tags is None)):
        tags = english_tags or _slavic_tags(language, model)
        follows: Counts = {}
        clauses: Counts = {}
        shares: Counts = {}
        for sentence in sentences:
            _count(sentence, _taught(tags, model) if english_tags else tags, model, follows, clauses, shares)
        is_last = number + 1 == rounds + (english_tags is None)
        model = Model(follows, clauses, _english_words(shares) if english_tags else words)
        say(f"round {number + 1}: {sum(map(len, follows.values()))} moves, {len(model.words)} words")
        if is_last:
            return Model(_frequent(follows), _frequent(clauses), model.words if english_tags else _frequent(words))
    return model


def cut(text: str, language: str) -> tuple[Place, ...]:
    """The places of one sentence."""
    found: list[tuple[str, str, str]] = []
    between = ""
    for token in tokens(fold(text)):
        if token.kind not in ("word", "number"):
            between += token.text
            continue
        for piece in token.text.split("-"):
            plain = re.sub(r"'s?$", "", piece, flags=re.IGNORECASE) if language == "en" else piece
            if plain:
                found.append((plain, fold(plain, case=True), between.strip()))
                between = ""
        between = ""
    return places(found, begins=True)


def _count_forms(sentence: Sequence[Place], language: str, into: Counts) -> None:
    """Count the words that are forms of one word alone."""
    for place in sentence:
        of = None if place.name else _only_form(place.key, language)
        if of:
            _add(into, of[0], of[1], 1.0)


@lru_cache(maxsize=100_000)
def _only_form(key: str, language: str) -> tuple[str, str] | None:
    known = {(each.lemma, group_of(each.kind)) for each in read(key, language)}
    return known.pop() if len(known) == 1 else None


def _slavic_tags(language: str, model: Model) -> Tags:
    @lru_cache(maxsize=100_000)
    def tags(place: Place) -> Sequence[Tagged]:
        return tagged(place.key, language, partial(weighed, place.key, language, name=place.name, model=model))

    return lambda place: tags(place._replace(joint=""))


def _english_tags(sentences: Sequence[Sequence[Place]]) -> Tags:
    """The tags of English words, as far as the text shows that they are verbs."""
    seen = Counter(place.key for sentence in sentences for place in sentence if not place.name)
    inflected = (key for key, count in seen.items() if count > 1 and key.endswith(("ing", "ed")))
    verbs = {lemma for key in inflected for lemma in english.lemmas(key) - {key} if seen[lemma] or seen[f"{lemma}s"]}
    known = frozenset(verbs | {lemma for key in PAST for lemma in IRREGULAR[key]}) - CLOSED

    def tags(place: Place) -> Sequence[Tagged]:
        found = shape(place.key, verbs=known)
        if next(iter(found)).startswith("w:"):
            return [Tagged(tag, share) for tag, share in found.items()]
        if len(place.key) == 1 or (place.name and seen[place.key] < 3):
            return [Tagged("Q", 1.0)]
        if place.name:
            found = {"Q": 0.8, **{tag: share * 0.2 for tag, share in found.items()}}
        return [Tagged(tag, share) for tag, share in found.items()]

    return tags


def _taught(tags: Tags, model: Model) -> Tags:
    """The tags with the shares that the model has of a word."""

    def taught(place: Place) -> Sequence[Tagged]:
        known = tags(place)
        row = None if place.name or len(known) < 2 else model.words.get(place.key)
        return [Tagged(tag, row.get(tag, 0.0) / _SHARES + 1e-5) for tag, _ in known] if row else known

    return taught


def _written_start() -> Counts:
    found: Counts = {}
    for line in _ENGLISH_START.strip().splitlines():
        words, _, row = line.partition(": ")
        counts = {tag: 100 * float(count) for tag, _, count in (each.rpartition("=") for each in row.split())}
        for word in words.split():
            found[word[1:] if word.startswith("*") else f"w:{word}"] = counts
    return found


def _count(sentence: Sequence[Place], tags: Tags, model: Model, follows: Counts, clauses: Counts, shares: Counts) -> None:
    """Add what the model finds in a sentence to the counts of moves, of moves in a clause, and of words' tags."""
    choices: list[Sequence[Tagged]] = []
    own: list[tuple[int, Place]] = []
    for place in sentence:
        if place.joint:
            choices.append((Tagged(place.joint, 1.0),))
        own.append((len(choices), place))
        choices.append(tags(place))
    moves: Moves = []
    found = posteriors(choices, model, moves)
    for row in moves:
        for (before, clause), steps in row.items():
            for (tag, _), step in steps.items():
                if step > _LEAST_STEP:
                    _add(follows, context_of(before), tag if agrees(before) else case_of(tag), step)
                    _add(clauses, f"{kind_of(before)} {clause}", number_of(tag), step)
    for n, place in own:
        if len(choices[n]) > 1 and not place.name:
            for tag, share in found[n].items():
                _add(shares, place.key, tag, share)


def _add(counts: Counts, key: str, tag: str, count: float) -> None:
    row = counts.setdefault(key, {})
    row[tag] = row.get(tag, 0.0) + count


def _english_words(counts: Mapping[str, Mapping[str, float]]) -> Counts:
    """The shares of words' tags, in thousandths: what the text shows, with what the spelling tells as a start."""
    found: Counts = {}
    for key, row in counts.items():
        seen = sum(row.values())
        if seen < _WORD_FROM:
            continue
        start = shape(key)
        shares = {tag: (count + _START_WEIGHT * start.get(tag, 0.0)) / (seen + _START_WEIGHT) for tag, count in row.items()}
        found[key] = {tag: share * _SHARES for tag, share in shares.items() if share >= _LEAST_SHARE}
    return found


def _frequent(counts: Counts) -> Counts:
    return {key: kept for key, row in counts.items() if (kept := {tag: count for tag, count in row.items() if count >= _KEPT})}


def main() -> None:
    """Learn a model and put it in its place in the package."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=("ru", "uk", "en"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--sentences", type=int, default=30_000, help="that moves are learned from (default %(default)s)")
    parser.add_argument("--counted", type=int, default=100_000, help="that dictionary forms are counted in (default %(default)s)")
    parser.add_argument("--company", type=int, default=300_000, help="that company is learned from (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=2, help="default %(default)s")
    options = parser.parse_args()
    say = partial(print, flush=True)
    rows = sentences(options.file, options.language)
    counted = max(options.sentences, options.counted) if options.language != "en" else options.sentences
    model = learned(options.language, (own for own, _ in rows[:counted]), options.rounds, say, options.sentences)
    company = None
    if options.language != "en":
        model, company = kept_company(rows[: options.company], options.language, model, say)
    write(model, path_of(options.language), company)


if __name__ == "__main__":
    main()
