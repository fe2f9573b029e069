"""BLEU and chrF of translations made as a person's machine makes them, guards and splitting included."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from workbench.core.errors import InputError
from workbench.core.language import LANGUAGES, base
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.core.translation import Translator
from workbench.mt.route import Route
from workbench.mt.translator import MachineTranslator
from workbench.training.extra import need
from workbench.training.pairs import Pair, one_line, rows


@dataclass(frozen=True, slots=True)
class Score:
    """How near translations come to those of people.

    Attributes:
        bleu, chrf: 0 to 100, as sacreBLEU measures them.
        sentences: how many were compared.
    """

    source: str
    target: str
    bleu: float
    chrf: float
    sentences: int


Tests = Mapping[tuple[str, str], Sequence[tuple[str, str]]]
"""For each direction, the texts to translate with the translations wanted."""


def from_file(path: Path, directions: Sequence[tuple[str, str]] | None = None, *, limit: int | None = None) -> Tests:
    """The tests that a file of aligned texts makes.

    Args:
        directions: by default all that the file has.
        limit: rows at most.

    Raises:
        InputError: the file has nothing for a direction.
    """
    found: dict[tuple[str, str], list[tuple[str, str]]] = {pair: [] for pair in directions or permutations(LANGUAGES, 2)}
    for place, row in enumerate(rows(path)):
        if limit is not None and place >= limit:
            break
        texts = {base(tag): one_line(text) for tag, text in row}
        for (source, target), tests in found.items():
            if texts.get(source) and texts.get(target):
                tests.append((texts[source], texts[target]))
    empty = [f"{source}-{target}" for (source, target), tests in found.items() if not tests]
    if empty and (directions or len(empty) == len(found)):
        raise InputError(f"the file has no texts for {', '.join(empty)}", path=path)
    return {pair: tests for pair, tests in found.items() if tests}


def from_pairs(pairs: Sequence[Pair], directions: Sequence[tuple[str, str]], *, limit: int = 200) -> Tests:
    """The tests that pairs held out make."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {pair: [] for pair in directions}
    for pair in pairs:
        for first, second in ((0, 1), (1, 0)):
            tests = found.get((pair.languages[first], pair.languages[second]))
            if tests is not None and len(tests) < limit:
                tests.append((pair.texts[first], pair.texts[second]))
    return {pair: tests for pair, tests in found.items() if tests}


def model_in(folder: Path) -> MachineTranslator:
    """The translator that a model in a folder makes, without any installed package."""
    return MachineTranslator(folder / "no-packages", folder)


def evaluate(translator: Translator, tests: Tests, *, report: Report = silent, cancelled: IsCancelled = never) -> list[Score]:
    """The scores of each direction that the translator serves.

    Args:
        report: sentences done and in all.

    Raises:
        WorkbenchError: sacreBLEU is not installed.
        Cancelled: `cancelled` answered true.
    """
    need("sacrebleu", "measuring")
    served = {pair: found for pair, found in tests.items() if translator.can_translate(*pair)}
    total = sum(map(len, served.values()))
    scores: list[Score] = []
    done = 0
    for (source, target), found in served.items():
        report(done, total)
        answers = translator.translate([text for text, _ in found], source, target, cancelled=cancelled)
        scores.append(score(source, target, [answer.target for answer in answers], [wanted for _, wanted in found]))
        done += len(found)
    report(total, total)
    return scores


def every_route(
    translator: MachineTranslator, tests: Tests, *, report: Report = silent, cancelled: IsCancelled = never
) -> list[tuple[str, Score]]:
    """The scores of every direct model of each direction, and of the best way in two steps, each with the route's label.

    Args:
        report: sentences done and in all.

    Raises:
        WorkbenchError: sacreBLEU is not installed.
        Cancelled: `cancelled` answered true.
    """
    need("sacrebleu", "measuring")
    wanted = [(route, found) for pair, found in tests.items() for route in _worth_measuring(translator.routes(*pair))]
    total = sum(len(found) for _, found in wanted)
    scores: list[tuple[str, Score]] = []
    done = 0
    for route, found in wanted:
        report(done, total)
        source, target = route.steps[0].source, route.steps[-1].target
        texts = [text for text, _ in found]
        answers = translator.translate(texts, source, target, route=route, terms=False, cancelled=cancelled)
        name = f"{route.label} (preview)" if route.preview else route.label
        scores.append((name, score(source, target, [answer.target for answer in answers], [each for _, each in found])))
        done += len(found)
    report(total, total)
    return scores


def _worth_measuring(routes: Sequence[Route]) -> list[Route]:
    indirect = [route for route in routes if route.via is not None]
    return [*(route for route in routes if route.via is None), *indirect[:1]]


def score(source: str, target: str, answers: Sequence[str], wanted: Sequence[str]) -> Score:
    """The score of translations beside those wanted.

    Raises:
        WorkbenchError: sacreBLEU is not installed.
    """
    measure = need("sacrebleu", "measuring")
    bleu = measure.corpus_bleu(list(answers), [list(wanted)]).score
    chrf = measure.corpus_chrf(list(answers), [list(wanted)]).score
    return Score(source, target, round(float(bleu), 1), round(float(chrf), 1), len(wanted))
