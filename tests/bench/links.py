"""How well words are linked with the words that answer them: by attention, without a model, and by both with the glossary.

Run from the project's root: ``python -m tests.bench.links``. The sentences are our own; most change the order of their words.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from workbench.mt import links
from workbench.mt.translator import MachineTranslator
from workbench.tui.counterparts import Counterparts
from workbench.workspace.folder import Workspace

ROOT = Path(__file__).parents[2]
SENTENCES = Path(__file__).parent / "data" / "links-ru-uk.tsv"
Pair = tuple[str, str, set[tuple[int, int]]]
Way = Callable[[str, str], list[links.Link]]


def main() -> None:
    """Print precision and recall of each way."""
    pairs = [read(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()[1:]]
    translator = MachineTranslator(Path("/nowhere"))
    bare = MachineTranslator(Path("/nowhere"), Path("/nowhere"))
    everything = Counterparts(Workspace.open(ROOT))

    def attention_alone(text: str, other: str) -> list[links.Link]:
        with patch("workbench.mt.links.likeness", return_value=0.0):
            return translator.word_links(text, other, "ru", "uk")

    ways: dict[str, Way] = {
        "attention alone": attention_alone,
        "looks and places, no model": lambda text, other: bare.word_links(text, other, "ru", "uk"),
        "attention, looks, places": lambda text, other: translator.word_links(text, other, "ru", "uk"),
        "with glossary and everyday words": lambda text, other: list(everything.links(text, "ru", other, "uk")),
    }
    print(f"{len(pairs)} sentences{'':20}{'precision':>10}{'recall':>8}")
    for name, way in ways.items():
        found = right = wanted = 0
        for source, target, gold in pairs:
            answer = numbered(source, target, way(source, target))
            found, right, wanted = found + len(answer), right + len(answer & gold), wanted + len(gold)
        print(f"{name:34}{100 * right / found:9.1f}%{100 * right / wanted:7.1f}%")


def read(line: str) -> Pair:
    """A line of the file: the words of the second sentence have the places of those of the first behind a slash."""
    source, marked = line.split("\t")
    words: list[str] = []
    gold: set[tuple[int, int]] = set()
    for word in marked.split(" "):
        text, slash, place = word.partition("/")
        if slash:
            gold.add((int(place.rstrip(".")), sum(any(sign.isalnum() for sign in each) for each in words)))
        words.append(text + ("." if place.endswith(".") else ""))
    return source, " ".join(words), gold


def numbered(source: str, target: str, found: list[links.Link]) -> set[tuple[int, int]]:
    """Links as numbers of words."""
    first, second = ([token.start for token in links.words(text)] for text in (source, target))
    return {(first.index(one[0]), second.index(other[0])) for one, other in found}


if __name__ == "__main__":
    main()
