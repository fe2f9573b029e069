"""Several processes write one glossary at once: nothing is lost."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

from workbench.core.concept import Concept, Term
from workbench.termbase.termbase import Termbase

_WORKERS, _EACH = 8, 8


def _add_and_edit(folder: Path, worker: int) -> None:
    termbase = Termbase(folder)
    for n in range(_EACH):
        termbase.apply(None, Concept(f"w{worker}-{n}", {"en": (Term(f"term {worker} {n}"),)}))
        shared = termbase.concept("shared")
        terms = (*shared.terms["en"], Term(f"synonym {worker} {n}"))
        termbase.apply(shared, shared.with_terms("en", terms))


def _check(folder: Path) -> None:
    concepts = Termbase(folder).concepts
    expected = {f"w{worker}-{n}" for worker in range(_WORKERS) for n in range(_EACH)}
    assert set(concepts) == expected | {"shared"}
    synonyms = {term.text for term in concepts["shared"].terms["en"]}
    assert synonyms == {"start"} | {f"synonym {worker} {n}" for worker in range(_WORKERS) for n in range(_EACH)}
    assert {path.name for path in folder.iterdir()} == {"glossary.tbx", ".workbench"}


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "glossary"
    Termbase(folder).apply(None, Concept("shared", {"en": (Term("start"),)}))
    with ProcessPoolExecutor(_WORKERS, multiprocessing.get_context("spawn")) as pool:
        for done in [pool.submit(_add_and_edit, folder, worker) for worker in range(_WORKERS)]:
            done.result()
    _check(folder)


def test_threads_of_one_termbase_lose_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "glossary"
    termbase = Termbase(folder)
    termbase.apply(None, Concept("shared", {"en": (Term("start"),)}))

    def work(worker: int) -> None:
        for n in range(_EACH):
            termbase.apply(None, Concept(f"w{worker}-{n}", {"en": (Term(f"term {worker} {n}"),)}))
            shared = termbase.concept("shared")
            termbase.apply(shared, shared.with_terms("en", (*shared.terms["en"], Term(f"synonym {worker} {n}"))))
            assert termbase.find(f"a term {worker} {n} here", "en")[0].concept.id == f"w{worker}-{n}"

    with ThreadPoolExecutor(_WORKERS) as pool:
        for done in [pool.submit(work, worker) for worker in range(_WORKERS)]:
            done.result()
    _check(folder)
