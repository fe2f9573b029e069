"""Run in a process of its own: loads a model and translates one sentence.

A damaged or hostile model can take the process that loads it down; this one may die. Started by path, so it imports
nothing of the workbench. Arguments: the CTranslate2 folder, the tokenizer, the source and target codes, the target prefix,
and the package's folder when stock Argos Translate has to be able to read it, else "". Writes one JSON object.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

MEMORY_LIMIT = 16 << 30
CPU_SECONDS = 300
SAMPLES = {"ru": "Мост открыт.", "uk": "Міст відкрито.", "en": "The bridge is open."}


def main(model: str, tokenizer: str, source: str, target: str, prefix: str, package: str) -> None:
    """Load, translate, and say how it went."""
    _limit()
    import ctranslate2

    if package:
        from argostranslate.package import Package

        encoder = Package(Path(package)).tokenizer
    else:
        from argostranslate.tokenizer import SentencePieceTokenizer

        encoder = SentencePieceTokenizer(Path(tokenizer))
    pieces = encoder.encode(SAMPLES.get(source, "1 2 3."))
    translator = ctranslate2.Translator(model, inter_threads=1, intra_threads=1)
    prefixes = [[prefix]] if prefix else None
    result = translator.translate_batch([pieces], target_prefix=prefixes, beam_size=2, max_decoding_length=30)
    tokens = [token for token in result[0].hypotheses[0] if token != prefix]
    print(json.dumps({"source": source, "target": target, "text": encoder.decode(tokens)}))  # noqa: T201


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    for kind, value in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY_LIMIT)):
        _, hard = resource.getrlimit(kind)
        if hard == resource.RLIM_INFINITY or value <= hard:
            resource.setrlimit(kind, (value, hard))


if __name__ == "__main__":
    main(*sys.argv[1:7])
