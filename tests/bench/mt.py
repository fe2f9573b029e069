"""How much faster the engine is than Argos Translate segment by segment, with the same package on the same machine.

Run from the project's root: ``python -m tests.bench.mt [N]``. The texts are the first N Russian sentences of FLORES dev.
Times are processor seconds, which other work on the machine disturbs less than the clock; the clock is shown beside them.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

SHARED = Path(__file__).parents[3] / "shared" / "data" / "flores-dev.en-ru-uk.tsv"


class WholeText:
    """A sentence splitter for Argos that downloads nothing: one segment is one sentence."""

    def split_sentences(self, text: str) -> list[str]:
        """The text itself."""
        return [text]


def main(count: int) -> None:
    """Print a table of times and ratios."""
    if not SHARED.is_file():
        sys.exit(f"{SHARED} is not there: nothing to translate")
    rows = SHARED.read_text(encoding="utf-8").splitlines()
    texts = [row.split("\t")[1] for row in rows][:count]
    with tempfile.TemporaryDirectory() as home:
        folder = prepare(Path(home))
        ways = {
            "Argos Translate, a segment a call": argos(),
            "one translate_batch, beam 4": raw(folder, 4),
            "one translate_batch, beam 2": raw(folder, 2),
            "our engine, as shipped: by phrases": ours(folder),
            "our engine, by the model": ours(bare(folder)),
            "the same without its guards": ours(bare(folder), guarded=False),
        }
        times = {name: measure(way, texts) for name, way in ways.items()}
    base = times["Argos Translate, a segment a call"]
    print(f"{len(texts)} segments, ru→uk, {os.cpu_count()} cores")
    print(f"{'':36}{'CPU s':>8}{'ratio':>8}{'clock s':>9}{'ratio':>8}")
    for name, (cpu, clock) in times.items():
        print(f"{name:36}{cpu:8.2f}{base[0] / cpu:8.1f}{clock:9.2f}{base[1] / clock:8.1f}")


def prepare(home: Path) -> Path:
    """Install the bundled model as an Argos package in an empty home, and answer the packages folder."""
    for kind in ("DATA", "CONFIG", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind)
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    os.environ.pop("ARGOS_PACKAGES_DIR", None)
    from workbench.mt.installed import bundled
    from workbench.mt.packages import export, install_file

    package = home / "starter.argosmodel"
    export(next(each for each in bundled().directions if (each.source, each.target) == ("ru", "uk")), package)
    return install_file(package).direction.folder


def bare(folder: Path) -> Path:
    """A copy of an installed package that its model translates, neither phrase by phrase nor mended."""
    copy = folder.parent.parent / "bare" / folder.name
    if not copy.is_dir():
        shutil.copytree(folder, copy)
        path = copy / "metadata.json"
        said = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps({**said, "phrases": False, "mended": False}), encoding="utf-8")
    return copy


def argos() -> Callable[[list[str]], object]:
    """`argostranslate.translate` as LibreTranslate and others call it."""
    from argostranslate import translate

    for language in translate.get_installed_languages():
        for translation in language.translations_from:
            underlying = getattr(translation, "underlying", None)
            if isinstance(underlying, translate.PackageTranslation):
                underlying.sentencizer = WholeText()
    return lambda texts: [translate.translate(text, "ru", "uk") for text in texts]


def raw(folder: Path, beam: int) -> Callable[[list[str]], object]:
    """CTranslate2 alone, all sentences in one call."""
    import ctranslate2
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    decoder = ctranslate2.Translator(str(folder / "model"), inter_threads=os.cpu_count() or 1, intra_threads=1)

    def way(texts: list[str]) -> object:
        pieces = processor.encode(texts, out_type=str)
        options: dict[str, Any] = {"beam_size": beam, "max_batch_size": 1024, "batch_type": "tokens"}
        results = decoder.translate_batch(pieces, target_prefix=[["<2uk>"]] * len(pieces), **options)
        return [processor.decode_pieces(result.hypotheses[0][1:]) for result in results]

    return way


def ours(folder: Path, *, guarded: bool = True) -> Callable[[list[str]], object]:
    """The translator, with every sentence taken whole as the others take it."""
    from workbench.mt.translator import MachineTranslator

    translator = MachineTranslator(folder.parent, folder.parent / "none", split=lambda text, language: [(0, len(text))])

    def way(texts: list[str]) -> object:
        with nullcontext() if guarded else patch("workbench.mt.engine.problems", return_value=[]):
            return translator.translate(texts, "ru", "uk")

    return way


def measure(way: Callable[[list[str]], object], texts: list[str]) -> tuple[float, float]:
    """Processor and clock seconds, those of the processes that it uses included; a first run loads the model."""
    way(texts[:1])
    cpu, clock = processor_time(), time.perf_counter()
    way(texts)
    return processor_time() - cpu, time.perf_counter() - clock


def processor_time() -> float:
    """Seconds of this process and of those that it has ended."""
    return sum(os.times()[:4])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
