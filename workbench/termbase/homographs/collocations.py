"""Which of two nouns a Russian or Ukrainian homograph is by the words that stand around it: «суда с зерном», «из зала суда».

What is listed (``collocations.txt``) is sure, and goes before what was learned of the company that words keep. A beginning of no
more than three letters is a whole word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from workbench.termbase.parts import Part
from workbench.text.context.tags import joint_tag

_REACH = 8
_FADING = 0.25
_BEHIND_COMMA = 0.5
_SHORT = 3
_STOPS = (".", ":")


class _Lemma(NamedTuple):
    """One of the lemmas of a homograph.

    Attributes:
        beginnings: of the words that it keeps company with.
        words: short ones among these words.
        is_usual: whether it is meant where nothing tells.
    """

    beginnings: tuple[str, ...]
    words: frozenset[str]
    is_usual: bool

    def knows(self, key: str) -> bool:
        """Whether a word is of its company."""
        return key in self.words or key.startswith(self.beginnings)


Choices = Mapping[str, _Lemma]


def told_lemma(parts: Sequence[Part], at: int, language: str) -> tuple[str, frozenset[str]] | None:
    """The lemma that part `at` of a text is a form of, and all that it may be of; None when nothing tells."""
    choices = _table().get((language, parts[at].key))
    if choices is None:
        return None
    found = _weights(parts, at, choices)
    best = max(choices, key=lambda lemma: (found[lemma], choices[lemma].is_usual))
    told = found[best] or choices[best].is_usual
    is_even = any(found[lemma] == found[best] for lemma in choices if lemma != best) and not choices[best].is_usual
    return (best, frozenset(choices)) if told and not is_even else None


def _weights(parts: Sequence[Part], at: int, choices: Choices) -> dict[str, float]:
    """How much the words around part `at` speak for each lemma, the nearest most; to the comma where one has no company."""
    found = dict.fromkeys(choices, 0.0)
    stops = _STOPS if all(each.beginnings for each in choices.values()) else (*_STOPS, ",")
    for way in (-1, 1):
        weight = 1.0
        for step in range(1, _REACH + 1):
            place = at + way * step
            joint = joint_tag(parts[place + (way < 0)].joint) if 0 <= place < len(parts) else "."
            if joint in stops:
                break
            weight *= _BEHIND_COMMA if joint else 1.0
            for lemma, each in choices.items():
                if each.knows(parts[place].key):
                    found[lemma] += weight / (1 + _FADING * step)
    return found


@cache
def _table() -> dict[tuple[str, str], Choices]:
    table: dict[tuple[str, str], Choices] = {}
    for line in Path(__file__).with_suffix(".txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, forms, *lemmas = line.split("|")
        choices = {}
        for each in lemmas:
            lemma, _, words = each.partition(":")
            listed = words.split()
            choices[lemma.rstrip("+")] = _Lemma(
                tuple(word for word in listed if len(word) > _SHORT),
                frozenset(word for word in listed if len(word) <= _SHORT),
                lemma.endswith("+"),
            )
        table.update({(language, form): choices for form in forms.split()})
    return table
