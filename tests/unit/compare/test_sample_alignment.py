"""The reference statement aligned with translations in which sentences were merged, parted and dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.compare.alignment.align import Aligner
from workbench.compare.alignment.aligned import units_from
from workbench.core.unit import SURE
from workbench.text.sentences import SourceSegment, segments

OURS = Path(__file__).parent / "data"
"""Our own translations."""

TAGS = ("en", "ru", "uk")
BEADS = [
    ((0,), (0,), (0,)),
    ((1,), (1, 2), (1,)),  # parted in Russian
    ((2, 3), (3,), (2, 3)),  # merged in Russian
    ((4,), (4,), (4, 5)),  # parted in Ukrainian
    ((5,), (5,), (6,)),
    ((6,), (), (7,)),  # dropped in Russian
    ((7,), (6,), (8,)),
    ((8,), (7,), (9,)),
    ((9,), (8,), ()),  # dropped in Ukrainian
    ((10, 11), (9, 10), (10,)),  # merged in Ukrainian
    ((12,), (11,), (11,)),
]


@pytest.fixture
def texts(shared: Path) -> dict[str, list[SourceSegment]]:
    folders = {"en": shared / "samples", "ru": OURS, "uk": OURS}
    return {tag: segments((folder / f"statement-{tag}.txt").read_text(encoding="utf-8"), tag) for tag, folder in folders.items()}


@pytest.mark.parametrize("with_paragraphs", [True, False])
def test_every_bead_is_right(texts: dict[str, list[SourceSegment]], with_paragraphs: bool) -> None:
    sentences = {tag: [segment.text for segment in several] for tag, several in texts.items()}
    starts = {tag: [segment.paragraph for segment in several] for tag, several in texts.items()}
    beads = Aligner(sentences, starts if with_paragraphs else None).beads()
    assert [tuple(bead.rows[tag] for tag in TAGS) for bead in beads] == BEADS


@pytest.mark.parametrize("pair", [("en", "ru"), ("en", "uk"), ("ru", "uk")])
def test_every_bead_of_two_versions_is_right(texts: dict[str, list[SourceSegment]], pair: tuple[str, str]) -> None:
    one, other = (TAGS.index(tag) for tag in pair)
    found = Aligner(
        {tag: [segment.text for segment in texts[tag]] for tag in pair},
        {tag: [segment.paragraph for segment in texts[tag]] for tag in pair},
    ).beads()
    wanted = [(bead[one], bead[other]) for bead in BEADS]
    # Two sentences on either side, which only the third version holds together, are two beads.
    parted = [
        part
        for left, right in wanted
        for part in (
            [((n,), (m,)) for n, m in zip(left, right, strict=True)] if len(left) == len(right) == 2 else [(left, right)]
        )
    ]
    assert [(bead.rows[pair[0]], bead.rows[pair[1]]) for bead in found] == parted


def test_the_units_are_sure_and_hold_every_text(texts: dict[str, list[SourceSegment]]) -> None:
    units = units_from(texts)
    assert min(unit.alignment.confidence for unit in units) >= SURE
    for tag, several in texts.items():
        assert " ".join(unit.text(tag) for unit in units if unit.text(tag)) == " ".join(segment.text for segment in several)
