"""Facts compared, measured: how often true translations are flagged, and how many seeded errors are found and rightly named.

Seeded, with fixed seeds and one error in one version of a row at a time: another day, month or time of day; another number
in digits or in words, another percentage or sum; a name replaced by another name of the same language that stands in all
versions of another row; a negation taken away or added; a quotation cut to a third, taken away or left without its marks;
must in the place of may, or the reverse. Then all sets of unit triples of `tests.bench.triples`, and the time that a
statement of 1,000 units takes. Run: ``python -m tests.bench.facts [TABLE.tsv]``.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tests.bench.align import TABLE, read_table
from tests.bench.triples import reported, sets, triples
from tests.bench.triples import table as triple_table
from workbench.text.lemmas import analyser
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.amounts import amounts

Row = dict[str, str]
KINDS = ("number", "words", "percent", "money", "date", "time", "name", "quote", "negation", "modality")
REPORTED = {"words": "number", "percent": "number", "money": "number", "time": "date"}
"""As what kind of difference a seeded error is reported, where it is not its own."""
_MONTHS = {
    "ru": "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
    "uk": "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_TITLED = {"ru": r"[А-ЯЁ][а-яё]{3,}", "uk": r"[А-ЯІЇЄҐ][а-яіїєґ'’]{3,}", "en": r"[A-Z][a-z]{3,}"}
_ADDED = {
    "ru": (r"\b(был[аио]?|может|могут|является|будет|стал[аио]?|имеет)\b", r"не \1"),
    "uk": (r"\b(бу(?:в|ла|ло|ли)|може|можуть|є|буде|ста(?:в|ла|ло|ли)|має)\b", r"не \1"),
    "en": (r"\b(was|were|is|are|can|will|has been|have been|could|would)\b", r"\1 not"),
}
_REMOVED = {"ru": r"\bне ", "uk": r"\bне ", "en": r"\b(?:not )|(?<=do)n[’']t|(?<=does)n[’']t|(?<=did)n[’']t|(?<=[sde])n[’']t"}
_WORDS = {
    "ru": ("три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "одиннадцать", "двенадцать", "двадцать"),
    "uk": ("три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять", "одинадцять", "дванадцять", "двадцять"),
    "en": ("three", "four", "five", "six", "seven", "eight", "nine", "eleven", "twelve", "twenty"),
}
_FORCED = {
    "ru": {"must": (r"\b(?:должен|должна|должно)\b", "может"), "may": (r"\bможет\b", "должен")},
    "uk": {"must": (r"\b(?:повинен|повинна|повинно)\b", "може"), "may": (r"\bможе\b", "повинен")},
    "en": {"must": (r"\b(?:must|should)\b", "may"), "may": (r"\b(?:may|can)\b", "must")},
}
_TIME = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])")
_QUOTED = re.compile(r"«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|\"[^\"]+\"")


class Score(NamedTuple):
    """Of the seeded errors of a kind: all, those found, and those where the right version is named."""

    seeded: int
    found: int
    named: int


def flagged(row: Row) -> list[tuple[str, str | None]]:
    """Kind and odd version of each difference in a row."""
    return _flagged(tuple(row[tag] for tag in ("ru", "uk", "en")))


@lru_cache(maxsize=10_000)
def _flagged(texts: tuple[str, ...]) -> list[tuple[str, str | None]]:
    return [(each.kind, each.odd) for each in reported(dict(zip(("ru", "uk", "en"), texts, strict=True)))]


def false_alarms(table: Sequence[Row], kind: str) -> int:
    """How many rows of true translations have a difference of a kind."""
    kind = REPORTED.get(kind, kind)
    return sum(any(found == kind for found, _ in flagged(row)) for row in table)


def score(table: Sequence[Row], kind: str) -> Score:
    """Seeded errors of a kind, found and named; rows flagged without any error are left out."""
    shown = {REPORTED.get(kind, kind), "date" if kind == "number" else ""}  # another number may be another day or year
    clean = [row for row in table if all(found not in shown for found, _ in flagged(row))]
    count = found = named = 0
    for tag, row in _SEEDERS[kind](clean, random.Random(11)):
        count += 1
        odd = {odd for each, odd in flagged(row) if each in shown}
        found += bool(odd)
        named += odd == {tag}
    return Score(count, found, named)


def _dates(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """Another month or another day, where every version has a day and a month."""
    for row in table:
        places = {tag: _day_and_month(text, tag) for tag, text in row.items()}
        if not all(places.values()):
            continue
        for tag, text in row.items():
            place = places[tag]
            assert place is not None
            if rng.random() < 0.5:
                month = place["month"]
                other = rng.choice([each for each in _MONTHS[tag].split("|") if each.lower() != month.lower()])
                start, end = place.span("month")
            else:
                other = str(rng.choice([day for day in range(1, 29) if day != int(place["day"])]))
                start, end = place.span("day")
            yield tag, {**row, tag: text[:start] + other + text[end:]}


def _day_and_month(text: str, tag: str) -> re.Match[str] | None:
    months = _MONTHS[tag]
    before = re.search(rf"(?<!\d)(?P<day>\d{{1,2}}) (?P<month>{months})\b", text)
    return before or (re.search(rf"\b(?P<month>{months}) (?P<day>\d{{1,2}})(?!\d)", text) if tag == "en" else None)


def _names(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """Another name in the place of one that all three versions have in letters that sound alike."""
    pool = [(row, names) for row in table if (names := _common_names(row))]
    for row, names in pool:
        chosen = rng.choice(names)
        for tag, text in row.items():
            other = rng.choice(rng.choice(pool)[1])[tag]
            if other[:2] != chosen[tag][:2] and other not in text:
                yield tag, {**row, tag: re.sub(rf"(?<![\w-]){chosen[tag]}(?![\w-])", other, text)}


def _common_names(row: Row) -> list[Row]:
    """Persons and places, by the Russian dictionary, that begin alike in all versions of a row when they are romanised."""
    inside = {tag: re.findall(rf"(?<=[\w,] ){_TITLED[tag]}\b", text) for tag, text in row.items()}
    return [
        {"ru": ru, "uk": uk, "en": en}
        for ru in inside["ru"]
        for uk in inside["uk"]
        for en in inside["en"]
        if _roman(ru) == _roman(uk) == _roman(en)
        and _stands_once(ru, row["ru"])
        and _stands_once(uk, row["uk"])
        and _stands_once(en, row["en"])
        and _is_person_or_place(ru)
    ]


def _stands_once(name: str, text: str) -> bool:
    """Whether neither the name nor a word made of it stands in the text again."""
    return text.lower().count(name.lower()[:4]) == 1


def _is_person_or_place(word: str) -> bool:
    tags = analyser("ru").parse(word)[0].tag.grammemes
    return bool({"Name", "Surn", "Patr", "Geox"} & tags)


def _roman(name: str) -> str:
    table = str.maketrans("абвгґдезийіїклмнопрстуф", "abvggdeziiiiklmnoprstuf")
    return name.lower().translate(table).replace("y", "i")[:4]


def _negations(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """A negation less where each version has one, a negation more where none has."""
    for row in table:
        present = {tag: re.findall(pattern, text) for tag, text in row.items() for pattern in (_REMOVED[tag],)}
        for tag, text in row.items():
            if all(len(found) == 1 for found in present.values()):
                yield tag, {**row, tag: re.sub(_REMOVED[tag], "", text)}
            elif not any(present.values()) and rng.random() < 0.3 and re.search(_ADDED[tag][0], text):
                yield tag, {**row, tag: re.sub(*_ADDED[tag], text, count=1)}


def _quotes(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """A quotation of four words or more in each version: cut to a third, taken away, or without its marks."""
    for row in table:
        places = {tag: _QUOTED.findall(text) for tag, text in row.items()}
        if not all(len(found) == 1 and len(found[0].split()) >= 4 for found in places.values()):
            continue
        for tag, text in row.items():
            (quoted,) = places[tag]
            words = quoted[1:-1].split()
            cut = quoted[0] + " ".join(words[: len(words) // 3]) + quoted[-1]
            yield tag, {**row, tag: text.replace(quoted, rng.choice((cut, "", quoted[1:-1])))}


def _numbers(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """Another number of as many digits, where each version has it once."""
    for row in table:
        common = set.intersection(*(set(re.findall(r"(?<![\w.,:])\d{2,4}(?![\w.,:%])", text)) for text in row.values()))
        for digits in sorted(common):
            if all(text.count(digits) == 1 for text in row.values()):
                for tag, text in row.items():
                    other = str(rng.choice([n for n in range(10 ** (len(digits) - 1), 10 ** len(digits)) if str(n) not in text]))
                    yield tag, {**row, tag: text.replace(digits, other)}
                break


def _amounts(table: Sequence[Row], rng: random.Random, fits: Callable[[Amount], bool]) -> Iterator[tuple[str, Row]]:
    """Another number in words in the place of an amount that each version has exactly once."""
    for row in table:
        found = {tag: [each for each in amounts(text, tag) if fits(each)] for tag, text in row.items()}
        if not all(len(every) == 1 for every in found.values()) or len({every[0].value for every in found.values()}) > 1:
            continue
        for tag, text in row.items():
            (amount,) = found[tag]
            values = dict(zip(_WORDS[tag], (3, 4, 5, 6, 7, 8, 9, 11, 12, 20), strict=True))
            other = rng.choice([word for word, value in values.items() if value != amount.value])
            yield tag, {**row, tag: text[: amount.place] + other + text[amount.stop :]}


def _number_words(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    return _amounts(table, rng, lambda each: each.in_words and each.sort == "cardinal" and each.value > 2)


def _percents(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    for row in table:
        places = {tag: re.findall(r"(\d+)(?: ?%| процент| відсот| per ?cent)", text) for tag, text in row.items()}
        if all(len(found) == 1 for found in places.values()) and len({found[0] for found in places.values()}) == 1:
            for tag, text in row.items():
                (digits,) = places[tag]
                other = str(rng.choice([n for n in range(2, 99) if str(n) != digits]))
                yield tag, {**row, tag: re.sub(rf"(?<!\d){digits}(?= ?%| процент| відсот| per ?cent)", other, text)}


def _money(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """Ten times the sum."""
    for row in table:
        found = {tag: [each for each in amounts(text, tag) if each.kind == "money"] for tag, text in row.items()}
        if not all(len(every) == 1 and _in_digits(every[0].text) for every in found.values()):
            continue
        for tag, text in row.items():
            (amount,) = found[tag]
            start = amount.place + next(n for n, sign in enumerate(text[amount.place :]) if sign.isdigit())
            yield tag, {**row, tag: f"{text[:start]}{rng.randrange(11, 99)}{text[start:]}"}


def _in_digits(text: str) -> bool:
    return any(map(str.isdigit, text))


def _times(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """Another hour."""
    for row in table:
        places = {tag: list(_TIME.finditer(text)) for tag, text in row.items()}
        if all(len(found) == 1 for found in places.values()):
            for tag, text in row.items():
                (place,) = places[tag]
                hour = (int(place[1]) + rng.randrange(1, 6)) % 12 or 12
                yield tag, {**row, tag: f"{text[: place.start()]}{hour}:{place[2]}{text[place.end() :]}"}


def _modality(table: Sequence[Row], rng: random.Random) -> Iterator[tuple[str, Row]]:
    """May for must, must for may, where each version has one of them once."""
    for row in table:
        for force in ("must", "may"):
            if all(len(re.findall(_FORCED[tag][force][0], text)) == 1 for tag, text in row.items()):
                for tag, text in row.items():
                    yield tag, {**row, tag: re.sub(*_FORCED[tag][force], text)}


_SEEDERS: dict[str, Callable[[Sequence[Row], random.Random], Iterator[tuple[str, Row]]]] = {
    "number": _numbers,
    "words": _number_words,
    "percent": _percents,
    "money": _money,
    "date": _dates,
    "time": _times,
    "name": _names,
    "negation": _negations,
    "quote": _quotes,
    "modality": _modality,
}


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("table", nargs="?", type=Path, default=TABLE)
    chosen = parser.parse_args()
    table = read_table(chosen.table)
    flagged(table[0])
    print("kind      untouched flagged   seeded   found   version named")
    for kind in KINDS:
        seeds = score(table, kind)
        shares = (f"{part / max(seeds.seeded, 1):.1%}" for part in (seeds.found, seeds.named))
        print(f"{kind:<10}{false_alarms(table, kind) / len(table):>17.1%}{seeds.seeded:>9}{next(shares):>8}{next(shares):>16}")
    print(f"a statement of 1,000 units: {_seconds(table):.2f} s of CPU")
    for name in sets():
        print(f"\nunit triples, {name}:\n{triple_table(triples(name))}")
    return 0


def _seconds(table: Sequence[Row]) -> float:
    """CPU time for 1,000 units that were never read before."""
    fresh = [{tag: f"{text} " for tag, text in row.items()} for row in table]
    start = time.process_time()
    for row in fresh:
        flagged(row)
    return (time.process_time() - start) * 1000 / len(fresh)


if __name__ == "__main__":
    raise SystemExit(main())
