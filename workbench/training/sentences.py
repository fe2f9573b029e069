"""The sentences of the starter model's corpus as the models of context learn from them."""

from __future__ import annotations

import lzma
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from workbench.text.context.company import GROUPS, Company, Unit
from workbench.text.context.context import Model
from workbench.text.context.shares import units
from workbench.text.typography import fold
from workbench.text.vocabulary import english
from workbench.text.vocabulary.english_forms import FUNCTION_WORDS
from workbench.training.company import learned
from workbench.training.field_words import adjusted

_COLUMNS = {"en": 0, "ru": 1, "uk": 2}
_CYRILLIC = re.compile(r"[а-яіїєґ]+(?:'[а-яіїєґ]+)?")
_LATIN = re.compile(r"[a-z]{3,}")
_SEED = 5
_SHORTEST, _LONGEST = 5, 40  # words
_AROUND = " «»„“”\"'—–-.!?…"
_TECHNICAL = re.compile(r"[<>{}_=/\\@%&|$#*+~^`\[\]]|\b[a-z]+\b(?=.*[а-я])|[а-я].*[a-z]", re.IGNORECASE)
_UNITS = 9000
_HOMOGRAPHS_FROM = 6  # occurrences from which a homograph is kept that is rarer
_TRANSLATIONS = 7000
_LEAST = 0.03


def sentences(corpus: Path, language: str) -> list[tuple[str, str]]:
    """The different texts of a language in a random order, always the same, each with its English or "": whole sentences first.

    Args:
        corpus: rows of English, Russian and Ukrainian, empty where unknown; TSV, or such as ``.xz``.
    """
    found: dict[str, str] = {}
    with lzma.open(corpus, "rt", encoding="utf-8") if corpus.suffix == ".xz" else corpus.open(encoding="utf-8") as stream:
        for line in stream:
            row = [*line.rstrip("\n").split("\t"), "", ""]
            own = row[_COLUMNS[language]]
            if own:
                found.setdefault(own, row[0])
    rows = sorted(found.items())
    random.Random(_SEED).shuffle(rows)  # noqa: S311
    # Labels and headings have few verbs, and fewer in the past than what people write about.
    whole = [row for row in rows if _is_whole(row[0])]
    return whole + [row for row in rows if not _is_whole(row[0])]


def _is_whole(text: str) -> bool:
    plain = text.strip(_AROUND)
    is_plain = text[-1:] in '.!?…»”"' and plain[:1].isupper() and not _TECHNICAL.search(text)
    return is_plain and _SHORTEST <= len(text.split()) <= _LONGEST


def kept_company(
    rows: Iterable[tuple[str, str]], language: str, model: Model, say: Callable[[str], object]
) -> tuple[Model, Company]:
    """The company that the words of ``ru`` or ``uk`` keep, and the model with the words alone that it is kept of.

    Args:
        rows: sentences with their English.
        model: knows how common dictionary forms are.
        say: is told of progress.
    """
    texts = [(_CYRILLIC.findall(fold(own, case=True)), _LATIN.findall(fold(there, case=True))) for own, there in rows]
    texts = [row for row in texts if len(row[0]) >= _SHORTEST]
    readings = {form: dict(units(form, language, model)) for form in {word for own, _ in texts for word in own}}
    sure, every, partners = _counted((own for own, _ in texts), readings)
    common = [unit for unit, _ in every.most_common(_UNITS)]
    rarer = [unit for unit, count in every.items() if unit in partners and count >= _HOMOGRAPHS_FROM]
    counts = {unit: sure[unit] for unit in dict.fromkeys([*common, *rarer])}
    stems = {word: english.lemma(word) for word in {word for _, there in texts for word in there} - FUNCTION_WORDS}
    told = [(own, [stems[word] for word in there if word in stems]) for own, there in texts]
    translations = Counter(word for _, there in told for word in there)
    company = learned(told, readings, counts, [word for word, _ in translations.most_common(_TRANSLATIONS)], say)
    lemmas = {lemma for lemma, _ in counts}
    words = {lemma: row for lemma, row in model.words.items() if lemma in lemmas or not set(row) & set(GROUPS)}
    for lemma, group in counts:
        words.setdefault(lemma, {})
        words[lemma] = {group: 1.0, **words[lemma]}
    return Model(model.follows, model.clauses, adjusted(words, language)), company


def _counted(
    texts: Iterable[Sequence[str]], readings: dict[str, dict[Unit, float]]
) -> tuple[Counter[Unit], Counter[Unit], set[Unit]]:
    """How often each dictionary form is met as nothing else, how often at all, and which share a form with another."""
    forms = Counter(word for own in texts for word in own)
    sure: Counter[Unit] = Counter()
    every: Counter[Unit] = Counter()
    partners: set[Unit] = set()
    for form, count in forms.items():
        known = readings[form]
        if len(known) == 1:
            sure[next(iter(known))] += count
        elif len({lemma for lemma, _ in known}) > 1:
            partners.update(known)
        for unit, share in known.items():
            if share >= _LEAST:
                every[unit] += round(count * share)
    return sure, every, partners
