"""What judges of a language answer, and the judge of last resort: letter statistics."""

from __future__ import annotations

import threading
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.language import UNDETERMINED


class Verdict(NamedTuple):
    """An answer with what speaks for it."""

    language: str
    confidence: float
    reason: str


_factory_lock = threading.Lock()


def by_statistics(text: str) -> tuple[str, float]:
    """What langdetect says, with its profiles of Russian, Ukrainian and English alone; ("und", 0.0) when nothing."""
    from langdetect.lang_detect_exception import LangDetectException

    with _factory_lock:
        factory = _factory()
    detector = factory.create()
    try:
        detector.append(text)
        probable = detector.get_probabilities()
    except LangDetectException:
        return UNDETERMINED, 0.0
    return (probable[0].lang, probable[0].prob) if probable else (UNDETERMINED, 0.0)


@lru_cache(maxsize=1)
def _factory() -> Any:
    import langdetect
    from langdetect.detector_factory import DetectorFactory

    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = 0  # langdetect draws random numbers: the same text must always get the same answer
    factory.load_json_profile([(folder / language).read_text("utf-8") for language in ("ru", "uk", "en")])
    return factory
