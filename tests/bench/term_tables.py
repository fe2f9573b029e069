"""Recall and precision of finding terms: ours, exact matching and Snowball stems on the same texts."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.affixes import Case
from tests.bench.term_peers import Found, exact, longest, stems
from workbench.core.concept import Concept, Term
from workbench.termbase.recognise import Recogniser
from workbench.text.typography import fold

SENTENCES = tuple(sorted((Path(__file__).parent / "data").glob("term-sentences*.jsonl")))
SYSTEMS = ("ours", "snowball", "exact")

_MANS = re.compile(r"^[А-ЯІЇЄҐ].*(?:[оеєё]в|[иіїы]н)$")
_WOMANS = re.compile(r"^[А-ЯІЇЄҐ].*(?:[оеєё]в|[иіїы]н)(?:ой|ою|ої|ій)$")
_CARRIERS = {
    "ru": ("Вчера в сообщении упоминалось «{}», но никто этого не заметил.", "В тексте стоит {}.", "А потом: {}!"),
    "uk": ("Учора в повідомленні згадувалося «{}», але ніхто цього не помітив.", "У тексті стоїть {}.", "А потім: {}!"),
}


@dataclass
class Score:
    """Counts of right and wrong answers, and the wrong ones themselves."""

    wanted: int = 0
    found: int = 0
    false: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Of what should be found, how much was."""
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Of what was found, how much was right."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0


Scores = dict[str, Score]


def score_cases(cases: Iterable[Case], language: str) -> Scores:
    """All terms in one glossary; each form and each look-alike in a carrier sentence of its own.

    Whatever is found at the place of the word is judged, whichever term it is of: it is right when the word is a form of
    the term.
    """
    listed = list(cases)
    forms: dict[str, set[str]] = {}
    for case in listed:
        forms.setdefault(case.term, set()).update(fold(form, case=True) for form in case.forms)
    entries = {case.term: {"part_of_speech": case.part_of_speech} for case in listed}
    finders = _finders(entries, language, overlapping=True)
    scores = {system: Score() for system in SYSTEMS}
    for number, (case, words) in enumerate((each, words) for each in listed for words in (*each.forms, *each.others)):
        carrier = _CARRIERS[language][number % 3]
        text = carrier.format(words)
        start = carrier.index("{")
        is_form = fold(words, case=True) in forms[case.term]
        if is_form and _WOMANS.search(words) and _MANS.search(case.term):
            continue  # the dictionaries give a woman's forms under the man's name; a glossary keeps the two apart
        for system, find in finders.items():
            places = [each for each in find(text) if each.start < start + len(words) and each.end > start]
            here = {each.term for each in places}
            score = scores[system]
            if is_form:
                score.wanted += 1
                score.found += case.term in here
                if case.term not in here:
                    score.missed.append(f"{case.term}: {words}")
            for each in places:
                if fold(text[each.start : each.end], case=True) not in forms[each.term]:
                    score.false += 1
                    score.wrong.append(f"{each.term}: {words}")
    return scores


def score_sentences(path: Path, *, held: bool) -> dict[str, Scores]:
    """The sentences of a file, by kind and ``all``; each has a glossary of its own."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    by_kind: dict[str, Scores] = {"all": {system: Score() for system in SYSTEMS}}
    for row in rows:
        if row["held"] != held:
            continue
        tables = (by_kind["all"], by_kind.setdefault(row["kind"], {system: Score() for system in SYSTEMS}))
        entries = [{"term": each} if isinstance(each, str) else dict(each) for each in row["glossary"]]
        finders = _finders({entry.pop("term"): entry for entry in entries}, row["language"])
        wanted = Counter(Found(**each) for each in row["terms"])
        for system, find in finders.items():
            answers = Counter(longest(find(row["text"])))
            for scores in tables:
                score = scores[system]
                score.wanted += wanted.total()
                score.found += (wanted & answers).total()
                score.false += (answers - wanted).total()
                score.missed += [f"{row['id']} {each.term}: {row['text']}" for each in wanted - answers]
                score.wrong += [f"{row['id']} {each.term}: {row['text']}" for each in answers - wanted]
    return by_kind


def _finders(
    entries: Mapping[str, Mapping[str, Any]], language: str, *, overlapping: bool = False
) -> dict[str, Callable[[str], list[Found]]]:
    concepts = {text: Concept(text, {language: (Term(text, **flags),)}) for text, flags in entries.items()}
    recogniser = Recogniser(concepts)

    def ours(text: str) -> list[Found]:
        return [Found(hit.term.text, hit.start, hit.end) for hit in recogniser.find(text, language, overlapping=overlapping)]

    return {"ours": ours, "snowball": stems(entries, language).find, "exact": exact(entries).find}


def lines(title: str, scores: Scores) -> list[str]:
    """A table's rows: one for each system."""
    return [
        f"{title:<22} {system:<9} recall {score.recall:.4f}  precision {score.precision:.4f}   "
        f"({score.found} of {score.wanted} found, {score.false} wrong)"
        for system, score in scores.items()
    ]
