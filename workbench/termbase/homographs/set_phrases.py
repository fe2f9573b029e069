"""Compound prepositions and conjunctions, in which a noun is no term: "in order to" speaks of no order."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.core.language import base
from workbench.termbase.parts import Part

_PHRASES = {
    "en": """in order to; in order that; in order for; in case of; in case; in terms of; in the course of; in the face of;
        in the light of; in light of; in the event of; on the part of; on the side of; on behalf of; by means of;
        by way of; by force of; in the way of; with regard to; in view of; as a matter of fact; in the end; of course""",
    "ru": """со стороны; с одной стороны; с другой стороны; в ходе; в случае; в отношении; в силу; в связи с; в результате;
        в течение; в области; в качестве; в порядке; в рамках; в целом; в общем; в адрес; в лице; в целях; с целью;
        в сторону; за счет; по поводу; по мере; по линии; во время; в то время; на основе; на фоне; на стороне;
        при помощи; с помощью; в итоге; в конце концов; таким образом; главным образом; в частности; в том числе""",
    "uk": """з боку; з одного боку; з іншого боку; у ході; в ході; у разі; в разі; у випадку; в випадку; у зв'язку з;
        в зв'язку з; у результаті; в результаті; у цілому; в цілому; у складі; в складі; у рамках; в рамках; у межах;
        в межах; за рахунок; з приводу; у міру; в міру; під час; на основі; на тлі; на боці; за допомогою; у галузі;
        в галузі; з метою; у підсумку; зрештою; таким чином; головним чином; у тому числі; в тому числі; на адресу""",
}


def _by_word(phrases: str) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for phrase in phrases.split(";"):
        words = tuple(phrase.split())
        for place, word in enumerate(words):
            found.setdefault(word, []).append((words, place))
    return found


_BY_WORD = {language: _by_word(phrases) for language, phrases in _PHRASES.items()}


def stands_in_phrase(parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether part `at` of a text belongs to a set phrase of the language."""
    for words, place in _BY_WORD.get(base(language), {}).get(parts[at].key, ()):
        start = at - place
        if start >= 0 and tuple(part.key for part in parts[start : start + len(words)]) == words:
            return True
    return False
