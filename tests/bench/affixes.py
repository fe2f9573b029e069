"""Words and phrases with all their forms, from hunspell's dictionaries: forms that no library of ours has made.

Only paradigms are taken from there, in memory; nothing of the dictionaries is kept.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from workbench.text.typography import fold

_FILES = {"ru": "ru_RU", "uk": "uk_UA"}
_NOUN = {"ru": set("FGHIJKNO"), "uk": set('1%;<AmQSTU023468uwdDoLpnVFIRHcCabfghirvxz:$@`("K-.&6*sBWl>[') - set("L")}
_ADJECTIVE = {"ru": (set("AESZ"), "A"), "uk": (set("j+"), "j")}
_LETTERS = re.compile(r"[а-яёіїєґ']{4,}", re.IGNORECASE)
_PREFIX = 4


@dataclass(frozen=True)
class Lexeme:
    """A word of a dictionary with all its forms.

    Attributes:
        base: as the dictionary gives it.
        flags: the names of its affix classes.
        forms: `base` among them, as they are written.
    """

    base: str
    flags: frozenset[str]
    forms: frozenset[str]

    @cached_property
    def keys(self) -> frozenset[str]:
        """The forms, folded."""
        return frozenset(fold(form, case=True) for form in self.forms)


@dataclass(frozen=True)
class Case:
    """A term and texts: those that hold it, and those that only look like it.

    Attributes:
        term: as a glossary gives it.
        forms: what the term looks like in a text.
        others: words or phrases of other meaning.
    """

    term: str
    part_of_speech: str
    forms: tuple[str, ...]
    others: tuple[str, ...]


@dataclass
class Dictionary:
    """A hunspell dictionary with its paradigms.

    Args:
        folder: holds ``ru_RU.aff``, ``ru_RU.dic``, ``uk_UA.aff``, ``uk_UA.dic``, as Debian installs them.
    """

    folder: Path
    language: str
    chance: random.Random = field(default_factory=lambda: random.Random(11))

    @cached_property
    def lexemes(self) -> list[Lexeme]:
        """Every word with a paradigm; a word that stands twice has the forms of both."""
        rules = self._rules()
        found: dict[str, tuple[set[str], set[str]]] = {}
        for line in self._lines("dic")[1:]:
            base, _, flags = line.partition("/")
            base = base.replace("ʼ", "'").replace("’", "'")
            if not flags or not _LETTERS.fullmatch(base):
                continue
            known, forms = found.setdefault(base, (set(), {base}))
            known.update(flags)
            forms.update(form for flag in flags for form in _inflected(base, rules.get(flag, ())))
        return [Lexeme(base, frozenset(flags), frozenset(forms)) for base, (flags, forms) in found.items()]

    @cached_property
    def nouns(self) -> list[Lexeme]:
        """Words that have the endings of nouns alone, three forms at least."""
        return [each for each in self.lexemes if each.flags <= _NOUN[self.language] and len(each.forms) > 2]

    @cached_property
    def adjectives(self) -> list[Lexeme]:
        """Adjectives and participles, in the masculine as dictionaries have them."""
        allowed, needed = _ADJECTIVE[self.language]
        fitting = (each for each in self.lexemes if each.flags <= allowed and needed in each.flags)
        return [each for each in fitting if each.base.endswith(("ый", "ий", "ой", "ій", "їй", "ийся", "йся"))]

    @cached_property
    def _neighbours(self) -> Mapping[str, list[Lexeme]]:
        found: dict[str, list[Lexeme]] = {}
        for each in self.lexemes:
            found.setdefault(fold(each.base, case=True)[:_PREFIX], []).append(each)
        return found

    def cases(self, kind: str, count: int) -> list[Case]:
        """Terms drawn at random: ``nouns``, ``adjectives`` or ``phrases``."""
        if kind == "phrases":
            return list(self._phrases(count))
        drawn = self.chance.sample(self.nouns if kind == "nouns" else self.adjectives, count)
        return [self._word_case(each, kind) for each in drawn]

    def _word_case(self, lexeme: Lexeme, kind: str) -> Case:
        others = {self._some_form(each) for each in self.lookalikes(lexeme, 6) for _ in range(2)}
        speech = "adjective" if kind == "adjectives" else "properNoun" if lexeme.base[0].isupper() else "noun"
        wrong = (form for form in sorted(others) if fold(form, case=True) not in lexeme.keys)
        return Case(lexeme.base, speech, tuple(sorted(lexeme.forms)), tuple(wrong))

    def lookalikes(self, lexeme: Lexeme, count: int) -> list[Lexeme]:
        """Other words that begin alike, those with most letters in common first; written alike but for ё they are the same."""
        key = fold(lexeme.base, case=True)

        def shared(other: Lexeme) -> int:
            pairs = zip(key, fold(other.base, case=True), strict=False)
            return next((n for n, (ours, theirs) in enumerate(pairs) if ours != theirs), 99)

        near = self._neighbours.get(key[:_PREFIX], [])
        near = [each for each in near if fold(each.base, case=True) != key and each.base.istitle() == lexeme.base.istitle()]
        near.sort(key=lambda each: (-shared(each), abs(len(each.base) - len(key)), each.base))
        return near[:count]

    def _some_form(self, lexeme: Lexeme) -> str:
        return self.chance.choice(sorted(lexeme.forms))

    # -- phrases

    def _phrases(self, count: int) -> Iterator[Case]:
        common = [each for each in self.nouns if each.base.islower()]
        heads = [each for each in common if _gender(each, self.language)]
        attributes = [each for each in self.adjectives if each.base.endswith(("ый", "ий")) and "-" not in each.base]
        made = 0
        while made < count:
            head = self.chance.choice(heads)
            found = (
                self._attributed(self.chance.choice(attributes), head) if made % 2 else self._of(head, self.chance.choice(heads))
            )
            if found:
                made += 1
                yield found

    def _attributed(self, adjective: Lexeme, head: Lexeme) -> Case | None:
        """«новый мост»: both words inflect and agree."""
        gender = _gender(head, self.language)
        cells = _adjective_cells(adjective, self.language)
        pairs = sorted(
            {
                (cells[cell], form)
                for form in head.forms
                for cell in _noun_cells(head.base, form, gender, self.language)
                if cell in cells
            }
        )
        dictionary_form = next((pair for pair in pairs if pair[1] == head.base), None)
        if dictionary_form is None or len(pairs) < 4:
            return None
        first = {"m": "mn", "f": "fn", "n": "nn"}[gender]
        term = f"{cells[first]} {head.base}"
        others = self._near_misses(adjective, head, gender, pairs)
        return Case(term, "noun", tuple(f"{a} {b}" for a, b in pairs), others)

    def _near_misses(self, adjective: Lexeme, head: Lexeme, gender: str, pairs: list[tuple[str, str]]) -> tuple[str, ...]:
        found = []
        for other in self.lookalikes(adjective, 2):
            cells = _adjective_cells(other, self.language) if other.base.endswith(("ый", "ий")) else {}
            for form in self.chance.sample(sorted(head.forms), 2):
                cell = next((cell for cell in _noun_cells(head.base, form, gender, self.language) if cell in cells), None)
                if cell and fold(cells[cell], case=True) not in adjective.keys:
                    found.append(f"{cells[cell]} {form}")
        for other in self.lookalikes(head, 3):
            form = self._some_form(other)
            if fold(form, case=True) not in head.keys:
                found.append(f"{self.chance.choice(pairs)[0]} {form}")
        first, second = self.chance.choice(pairs)
        found += [f"{first}, {second}", f"{first} {_BETWEEN[self.language]} {second}"]
        right = {fold(f"{a} {b}", case=True) for a, b in pairs}
        for _ in range(2):
            # A case or number that the noun does not have: «новыми мост».
            wrong = f"{self.chance.choice(pairs)[0]} {self.chance.choice(pairs)[1]}"
            if fold(wrong, case=True) not in right:
                found.append(wrong)
        return tuple(dict.fromkeys(found))

    def _of(self, head: Lexeme, dependent: Lexeme) -> Case | None:
        """«ремонт моста»: only the first word inflects."""
        genitive = _genitive(dependent, self.language)
        if not genitive:
            return None
        found = []
        for other in self.lookalikes(head, 3):
            form = self._some_form(other)
            if fold(form, case=True) not in head.keys:
                found.append(f"{form} {genitive}")
        for other in self.lookalikes(dependent, 3):
            form = self._some_form(other)
            if fold(form, case=True) not in dependent.keys:
                found.append(f"{self._some_form(head)} {form}")
        found += [f"{self._some_form(head)}, {genitive}", f"{self._some_form(head)} {_BETWEEN[self.language]} {genitive}"]
        # «министр обороны» is not found in «министр оборону …»: the second word keeps its case.
        accusative = {"f": {"а": "у", "я": "ю"}}.get(_gender(dependent, self.language), {}).get(dependent.base[-1])
        if accusative:
            found.append(f"{self._some_form(head)} {dependent.base[:-1]}{accusative}")
        forms = tuple(f"{form} {genitive}" for form in sorted(head.forms))
        return Case(f"{head.base} {genitive}", "noun", forms, tuple(dict.fromkeys(found)))

    # -- files

    def _lines(self, ending: str) -> list[str]:
        return (self.folder / f"{_FILES[self.language]}.{ending}").read_text("utf-8").splitlines()

    def _rules(self) -> dict[str, list[tuple[str, str, re.Pattern[str]]]]:
        """Affix class → (what goes, what comes, which words)."""
        rules: dict[str, list[tuple[str, str, re.Pattern[str]]]] = {}
        for line in self._lines("aff"):
            fields = line.split()
            if len(fields) >= 5 and fields[0] == "SFX":
                gone, added = (part.partition("/")[0].removeprefix("0") for part in fields[2:4])
                rules.setdefault(fields[1], []).append((gone, added, re.compile(f"(?:{fields[4]})$")))
        return rules


_BETWEEN = {"ru": "вчера", "uk": "вчора"}


def _inflected(base: str, rules: list[tuple[str, str, re.Pattern[str]]] | tuple[()]) -> Iterator[str]:
    for gone, added, condition in rules:
        if base.endswith(gone) and condition.search(base):
            yield base.removesuffix(gone) + added if gone else base + added


def _gender(noun: Lexeme, language: str) -> str:
    """Of the nouns whose endings tell their cases; "" for others."""
    base, flags = noun.base, noun.flags
    if language == "ru":
        if base.endswith(("а", "я")) and flags <= set("HI"):
            return "f"
        if base.endswith(("о", "ие")) and flags <= set("JK"):
            return "n"
        return "m" if re.search(r"[бвгдзклмнпрстфхжшчщ]$", base) and flags <= set("K") else ""
    if base.endswith(("а", "я")) and "%" in flags and flags <= set("%;<h"):
        return "f"
    if base.endswith("ння") and flags <= set("QS"):
        return "n"
    return "m" if re.search(r"[бвгґдзклмнпрстфх]$", base) and {"1", "$"} <= flags <= set("1:$x") else ""


_ADJECTIVE_ENDINGS = {
    "ru": [
        (r"(?:ими|ыми)$", "pi"), (r"(?:ый|ий)$", "mn"), (r"(?:его|ого)$", "mg"), (r"(?:ему|ому)$", "md"), (r"(?:им|ым)$", "mi"),
        (r"(?:ем|ом)$", "ml"), (r"(?:ая|яя)$", "fn"), (r"(?:ей|ой)$", "fg"), (r"(?:ую|юю)$", "fa"), (r"(?:ее|ое)$", "nn"),
        (r"(?:ие|ые)$", "pn"), (r"(?:их|ых)$", "pg"),
    ],
    "uk": [
        (r"(?:ими|іми)$", "pi"), (r"ого$", "mg"), (r"ому$", "md"), (r"им$", "mi"), (r"ої$", "fg"), (r"ій$", "fd"), (r"ою$", "fi"),
        (r"(?:их|іх)$", "pg"), (r"[ая]$", "fn"), (r"[ую]$", "fa"), (r"[еє]$", "nn"), (r"[ії]$", "pn"),
    ],
}  # fmt: skip


def _adjective_cells(adjective: Lexeme, language: str) -> dict[str, str]:
    """Cell (gender and case) → form; short forms and comparatives have none."""
    stem = adjective.base[:-2]
    found: dict[str, str] = {"mn": adjective.base}
    for form in sorted(adjective.forms):
        if not form.startswith(stem) or len(form) - len(stem) > 3 or form == adjective.base:
            continue
        for ending, cell in _ADJECTIVE_ENDINGS[language]:
            if re.search(ending, form) and cell not in found and len(form) > len(stem):
                if language == "ru" and len(form) - len(stem) < 2:
                    continue
                found[cell] = form
                break
    return found


_PLURAL = [(r"[ая]ми$", "pi"), (r"[ая]х$", "pg"), (r"[ая]м$", "mi")]
_NOUN_ENDINGS = {
    ("ru", "f"): [
        *_PLURAL, (r"[ыи]$", "fg pn"), (r"[оеё][йю]$", "fg"), (r"[ую]$", "fa"), (r"е$", "fg"), (r"[^аеиоуыэюя]$", "pg"),
    ],
    ("ru", "m"): [
        *_PLURAL, (r"[ая]$", "mg"), (r"[ую]$", "md"), (r"[оеё]м$", "mi"), (r"е$", "ml"), (r"[ыи]$", "pn"),
        (r"(?:ов|ев|ей)$", "pg"),
    ],
    ("ru", "n"): [
        *_PLURAL, (r"[ая]$", "mg"), (r"[ую]$", "md"), (r"[оеё]м$", "mi"), (r"(?:ии|[^и]е)$", "ml"), (r"ий$", "pg"),
    ],
    ("uk", "f"): [
        *_PLURAL, (r"и$", "fg pn"), (r"[оеє]ю$", "fi"), (r"[ії]$", "fd"), (r"[ую]$", "fa"), (r"[^аеиіїоуєюя]$", "pg"),
    ],
    ("uk", "m"): [
        *_PLURAL, (r"[ая]$", "mg"), (r"[ую]$", "md"), (r"(?:ові|еві)$", "md"), (r"[ое]м$", "mi"), (r"і$", "md"), (r"и$", "pn"),
        (r"ів$", "pg"),
    ],
    ("uk", "n"): [(r"н[юн]?ню$", "md"), (r"нні$", "md"), (r"ями$", "pi"), (r"ях$", "pg"), (r"ям$", "mi"), (r"ь$", "pg")],
}  # fmt: skip


def _noun_cells(base: str, form: str, gender: str, language: str) -> list[str]:
    """The cells of the adjective that may stand before a form of a noun."""
    if form == base:
        return [{"m": "mn", "f": "fn", "n": "nn"}[gender]]
    cells = next((cells for ending, cells in _NOUN_ENDINGS[language, gender] if re.search(ending, form)), "")
    return cells.split()


def _genitive(noun: Lexeme, language: str) -> str:
    """The genitive singular, where the endings tell it."""
    gender, base = _gender(noun, language), noun.base
    if gender == "f":
        soft = "иі" if language == "ru" or base.endswith("я") else "и"
        wanted = [base[:-1] + ending for ending in ("ы" if language == "ru" else "", *soft) if ending]
    elif gender == "m":
        wanted = [base + ("а" if language == "ru" or ":" in noun.flags else "у")]
    else:
        wanted = [base[:-1] + "я" if language == "ru" and base.endswith("е") else base[:-1] + "а" if language == "ru" else base]
    return next((form for form in wanted if form in noun.forms), "")
