"""Unit triples of our own with known differences: how many are found, rightly named, and what is reported without cause.

Run: ``python -m tests.bench.triples [--set NAME]``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.compare.differences import unit_differences
from workbench.compare.facts.facts import facts
from workbench.core.finding import Difference
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit

DATA = Path(__file__).parent / "data"
TAGS = ("ru", "uk", "en")
KINDS = ("number", "date", "name", "quote", "negation", "modality")
SHOWN_AS = {
    **dict.fromkeys(("percent", "money", "quantity", "range", "ordinal", "number"), "number"),
    "time": "date",
    "date": "date",
}
"""As what difference a fact is reported."""
_NOT = re.compile(r"\b(?:не|ни|нет|нельзя|ні|немає|неможливо|not?|never|nobody|none|cannot)\b|n['’]t\b", re.IGNORECASE)


@dataclass(frozen=True)
class Triple:
    """Three texts and what differs between them: (kind, odd version, version → what it says)."""

    id: str
    texts: Mapping[str, str]
    differences: Sequence[tuple[str, str | None, Mapping[str, str]]]
    note: str


@dataclass
class Tally:
    """Differences of one kind."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    stated: int = 0
    read: int = 0
    ids: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)


def sets() -> list[str]:
    """The names of the sets that are there: ``open`` of ``triples-open.jsonl``."""
    return sorted(path.stem.removeprefix("triples-") for path in DATA.glob("triples-*.jsonl"))


def triples(name: str) -> list[Triple]:
    """The triples of a set."""
    lines = (DATA / f"triples-{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_triple(json.loads(line)) for line in lines if line.strip()]


def _triple(line: Mapping[str, object]) -> Triple:
    listed = line["differences"]
    assert isinstance(listed, list)
    differences = [(each["kind"], each["odd"], each["values"]) for each in listed]
    return Triple(str(line["id"]), {tag: str(line[tag]) for tag in TAGS}, differences, str(line["note"]))


def reported(texts: Mapping[str, str]) -> list[Difference]:
    """The differences between versions."""
    unit = Unit("u", {tag: Segment(text, State.CONFIRMED) for tag, text in texts.items()})
    return unit_differences(unit, tuple(texts))


def tally(every: Iterable[Triple]) -> dict[str, Tally]:
    """Per kind: (kind, odd version) of every triple against what is reported; and how many of the stated facts are read."""
    tallies = {kind: Tally() for kind in KINDS}
    for triple in every:
        wanted = Counter((kind, odd) for kind, odd, _ in triple.differences)
        found = Counter({(each.kind, each.odd): 1 for each in reported(triple.texts)})
        for kind, odd in wanted | found:
            each = tallies.setdefault(kind, Tally())
            right = min(wanted[kind, odd], found[kind, odd])
            each.right += right
            each.missed += max(wanted[kind, odd] - right, 0)
            each.wrong += max(found[kind, odd] - right, 0)
            if wanted[kind, odd] != found[kind, odd]:
                each.ids.append(triple.id)
        for kind, _, values in triple.differences:
            _read(triple, kind, values, tallies[kind])
    return tallies


def _read(triple: Triple, kind: str, values: Mapping[str, str], counted: Tally) -> None:
    """Whether what the versions are known to say is among the facts of their texts."""
    for tag, value in values.items():
        start = triple.texts[tag].find(value)
        if not value or start < 0:
            continue
        end = start + len(value)
        kinds = {
            SHOWN_AS.get(fact.kind, fact.kind) for fact in facts(triple.texts[tag], tag) if fact.start < end and start < fact.end
        }
        if (kind == "negation" and not _NOT.search(value)) or (kind == "modality" and not kinds & {"negation", "modality"}):
            continue  # the version that says it plainly states no such fact
        counted.stated += 1
        counted.read += kind in kinds


def table(every: Sequence[Triple]) -> str:
    """The measures, a line a kind."""
    lines = [f"{'kind':<10}{'differences':>12}{'precision':>11}{'recall':>8}{'facts read':>12}   wrong"]
    for kind, each in tally(every).items():
        read = f"{each.read}/{each.stated}"
        seeded = each.right + each.missed
        lines.append(f"{kind:<10}{seeded:>12}{each.precision:>11.1%}{each.recall:>8.1%}{read:>12}   {' '.join(each.ids)}")
    return "\n".join(lines)


def main() -> int:
    """Print the measures of every set, or of those that are named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", action="append", choices=sets(), help="a set alone; may be given again")
    for name in parser.parse_args().set or sets():
        print(f"{name}:\n{table(triples(name))}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
