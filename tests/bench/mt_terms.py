"""How often the terms of the sample glossary are in their translations, and in the right form, with and without the glossary.

Run from the project's root: ``python -m tests.bench.mt_terms``. The sentences are our own, in three languages, and each is
the others' reference: a term is right when its form in the reference is in the translation.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from itertools import permutations, starmap
from pathlib import Path
from typing import NamedTuple

from workbench.core.translation import Translation
from workbench.mt.translator import MachineTranslator
from workbench.termbase.termbase import Termbase
from workbench.termbase.wanted import GlossaryTerms

ROOT = Path(__file__).parents[2]
SENTENCES = Path(__file__).parent / "data" / "terms-en-ru-uk.tsv"
FLORES = ROOT.parent / "shared" / "data" / "flores-dev.en-ru-uk.tsv"
FIRST = 300


class Count(NamedTuple):
    """Terms asked for, found in whatever form, and found in the form of the reference."""

    wanted: int
    found: int
    right: int


def main() -> None:
    """Print a table."""
    glossary = GlossaryTerms(Termbase(ROOT / "glossary"))
    translator = MachineTranslator(Path("/nowhere"), glossary=glossary)
    rows = [line.split("\t") for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    head, pairs = rows[0], [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    print(f"{'':22}{'terms':>7}{'found':>8}{'right form':>12}{'seconds':>9}")
    for source, target in permutations(head, 2):
        for terms in (False, True):
            began = time.process_time()
            answers = translator.translate([pair[source] for pair in pairs], source, target, terms=terms)
            took = time.process_time() - began
            count = total(starmap(counter(glossary, source, target), zip(answers, (pair[target] for pair in pairs), strict=True)))
            label = f"{source}-{target} {'with' if terms else 'without'}"
            shares = f"{100 * count.found / count.wanted:7.1f}%{100 * count.right / count.wanted:11.1f}%"
            print(f"{label:22}{count.wanted:7}{shares}{took:9.2f}")
            if terms and "-v" in sys.argv:
                show(answers, [pair[target] for pair in pairs])
    if FLORES.is_file():
        bleu(translator)


def counter(glossary: GlossaryTerms, source: str, target: str) -> Callable[[Translation, str], Count]:
    """Counts the terms of one translation beside its reference."""

    def count(answer: Translation, reference: str) -> Count:
        wanted = glossary.wanted(answer.source, source, target)
        used = [term for term in glossary.used(answer.target, target) if not term.unwanted]
        asked = {
            term.concept: reference[term.start : term.end].casefold()
            for term in glossary.used(reference, target)
            if not term.unwanted
        }
        have = {term.concept: answer.target[term.start : term.end].casefold() for term in used}
        found = sum(term.concept in have for term in wanted)
        right = sum(term.concept in have and have[term.concept] == asked.get(term.concept) for term in wanted)
        return Count(len(wanted), found, right)

    return count


def total(counts: Sequence[Count] | starmap[Count]) -> Count:
    """The sum of counts."""
    return Count(*map(sum, zip(*counts, strict=True)))


def show(answers: Sequence[Translation], references: Sequence[str]) -> None:
    """Print every translation with its reference."""
    for answer, reference in zip(answers, references, strict=True):
        print(f"  {answer.source}\n  {answer.target}   {'; '.join(answer.warnings)}\n  {reference}\n")


def bleu(translator: MachineTranslator) -> None:
    """Print what obeying the glossary costs on texts that nobody chose for their terms."""
    from workbench.training.evaluate import score

    rows = [line.split("\t") for line in FLORES.read_text(encoding="utf-8").splitlines()[: FIRST + 1]]
    place = {tag: n for n, tag in enumerate(("en", "ru", "uk"))}
    for source, target in permutations(place, 2):
        texts, wanted = ([row[place[tag]] for row in rows[:FIRST]] for tag in (source, target))
        for terms in (False, True):
            began = time.process_time()
            answers = [each.target for each in translator.translate(texts, source, target, terms=terms)]
            took = time.process_time() - began
            found = score(source, target, answers, wanted)
            label = f"FLORES {source}-{target} {'with' if terms else 'without'}"
            print(f"{label:22} BLEU {found.bleu:5.1f}  chrF {found.chrf:5.1f}{took:9.2f} s")


if __name__ == "__main__":
    main()
