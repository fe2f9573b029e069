"""The import tests of the TMX compliance kit: what a reader must get out of each file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from workbench.core.language import canonical
from workbench.core.segment import PLACEABLE, Segment
from workbench.core.unit import Unit
from workbench.formats import tmx

# file, source, target, the kit's files with the expected texts (source, target)
LEVEL_1 = [
    ("ImportTest1A", "en-us", "fr-ca", "ImportTest1A.txt", "ImportTest1A_fr-ca.txt"),
    ("ImportTest1B", "en-us", "fr-ca", "ImportTest1B.txt", "ImportTest1B_fr-ca.txt"),
    ("ImportTest1C", "en-us", "fr-ca", "ImportTest1C.txt", "ImportTest1C_fr-ca.txt"),
    ("ImportTest1D", "en-us", "en-gb", "ImportTest1D.txt", "ImportTest1D_en-gb.txt"),
    ("ImportTest1E", "en-us", "en-gb", "ImportTest1E.txt", "ImportTest1E_en-gb.txt"),
    ("ImportTest1F", "en-us", "en-gb", "ImportTest1F.txt", "ImportTest1F_en-gb.txt"),
    ("ImportTest1G", "en-us", "en-gb", "ImportTest1G.txt", "ImportTest1G_en-gb.txt"),
    ("ImportTest1H", "en-us", "en-gb", "ImportTest1H.txt", "ImportTest1H_en-gb.txt"),
    ("ImportTest1I", "en-us", "ja-jp", "ImportTest1I.txt", "ImportTest1I_ja-jp.txt"),
]


def pairs(path: Path, source: str, target: str) -> Iterator[tuple[str, str]]:
    """The translations from one language to another that a memory holds, without inline elements.

    The rules are those of the TMX compliance kit: a unit counts when its source language (its own ``srclang``, else
    the header's) is `source` or ``*all*``, and it has both languages. ``en`` and ``en-US`` are alike, ``en-GB`` and
    ``en-US`` are not; where a unit has several that fit, the exact one counts.
    """
    header, units = tmx.open_units(path)
    general = dict(header.foreign.attributes).get("srclang", header.source)
    for unit in units:
        own = dict(unit.foreign.attributes).get("srclang", general)
        if own != "*all*" and not _alike(own, source):
            continue
        left, right = _best(unit, source), _best(unit, target)
        if left is not None and right is not None and left is not right:
            yield _plain(left), _plain(right)


def _alike(one: str, other: str) -> bool:
    """Whether two tags are the same, or one is the other made narrower."""
    first, second = canonical(one).lower(), canonical(other).lower()
    return first == second or first.startswith(second + "-") or second.startswith(first + "-")


def _best(unit: Unit, wanted: str) -> Segment | None:
    exact = unit.segments.get(canonical(wanted))
    if exact is not None:
        return exact
    return next((segment for tag, segment in unit.segments.items() if _alike(tag, wanted)), None)


def _plain(segment: Segment) -> str:
    if not segment.inlines:
        return segment.text
    known = {number for number, _ in segment.inlines}
    return PLACEABLE.sub(lambda match: "" if int(match[1]) in known else match[0], segment.text)


@pytest.fixture
def kit(shared: Path) -> Path:
    return shared / "conformance" / "tmx" / "TMXComplianceKit"


def _lines(path: Path) -> list[str]:
    data = path.read_bytes()
    text = data.decode("utf-16") if data[:2] == b"\xff\xfe" else data.decode("utf-8-sig")
    return [line for line in text.splitlines() if line]


@pytest.mark.parametrize(("name", "source", "target", "left", "right"), LEVEL_1)
def test_level_1_texts_are_those_of_the_kit(kit: Path, name: str, source: str, target: str, left: str, right: str) -> None:
    found = list(pairs(kit / f"{name}.tmx", source, target))

    assert [one for one, _ in found] == _lines(kit / left)
    assert [other for _, other in found] == _lines(kit / right)


def test_1c_any_two_of_five_languages_can_be_chosen(kit: Path) -> None:
    path = kit / "ImportTest1C.tmx"

    assert len(list(pairs(path, "en-US", "ja-JP"))) == 3
    assert list(pairs(path, "en-us", "en-gb"))[1] == ("Second entry in US English", "Second entry in UK English")
    assert list(pairs(path, "en-us", "de")) == []


def test_1j_either_order_of_variants(kit: Path) -> None:
    assert list(pairs(kit / "ImportTest1J.tmx", "en-us", "en-gb")) == [
        ("First entry in US English", "First entry in UK English"),
        ("Second entry in US English", "Second entry in UK English"),
    ]


def test_1j_many_takes_only_units_whose_source_language_fits(kit: Path) -> None:
    found = list(pairs(kit / "ImportTest1J_many.tmx", "en-us", "en-gb"))

    assert [source for source, _ in found] == ["First entry in US English", "Second entry in US English"]
    assert list(pairs(kit / "ImportTest1J_many.tmx", "es-es", "en-us")) == [
        ("[not to import] Third entry in Spanish", "[not to import] Third entry in US English")
    ]


def test_1k_the_unit_overrides_the_header(kit: Path) -> None:
    path = kit / "ImportTest1K.tmx"

    assert list(pairs(path, "de-de", "en-gb")) == [("First Entry - German", "First Entry - UK English")]
    assert list(pairs(path, "fr-ca", "en-gb")) == [("Second Entry - French Canadian", "Second Entry - UK English")]
    assert list(pairs(path, "en-us", "en-gb")) == []


def test_1l_every_element_and_attribute_of_level_1(kit: Path) -> None:
    path = kit / "ImportTest1L.tmx"

    assert list(pairs(path, "en-us", "fr-ca")) == [("Text of the segment.", "Texte du segment.")]
    unit = tmx.read(path).unit("tu001")
    assert dict(unit.foreign.attributes)["usagecount"] == "100"
    assert [etree.fromstring(xml).text for xml in unit.foreign.elements] == ["Text of tu note 1", "Text of tu note 2", "Data"]
    assert unit.segment("fr").author == "ys"
    assert unit.segment("fr").changed == "2002-05-23T09:12:00Z"


@pytest.mark.parametrize("name", ["ImportTest2A", "ImportTest2A-0index", "ImportTest2B", "ImportTest2C"])
def test_level_2_inline_elements_are_kept(kit: Path, name: str) -> None:
    path = kit / f"{name}.tmx"
    original = etree.parse(path)
    statement = tmx.read(path)
    again = etree.fromstring(tmx.dumps(statement))

    def inline(tree: etree._Element | etree._ElementTree) -> list[str]:
        segs = sorted(tree.iter("seg"), key=lambda seg: etree.tostring(seg, method="c14n2", with_tail=False))
        return [etree.tostring(seg, method="c14n2", with_tail=False).decode() for seg in segs]

    assert inline(again) == inline(original)
    for unit in statement.units:
        for segment in unit.segments.values():
            assert {int(number) for number in PLACEABLE.findall(segment.text)} == {number for number, _ in segment.inlines}


def test_level_2_the_same_element_has_the_same_number_in_both_languages(kit: Path) -> None:
    unit = tmx.read(kit / "ImportTest2A.tmx").units[0]

    assert unit.text("en-US") == "The big ⟦1⟧black⟦2⟧ ⟦3⟧cat⟦4⟧ sleeps."
    assert unit.text("fr-CA") == "Le gros ⟦3⟧chat⟦4⟧ ⟦1⟧noir⟦2⟧ dors."


def test_level_2_highlighted_text_stays_readable(kit: Path) -> None:
    assert tmx.read(kit / "ImportTest2A.tmx").units[-1].text("en-US") == "Some text with ⟦1⟧a part highlighted⟦2⟧."


def test_every_file_of_the_kit_is_the_same_after_writing_and_is_valid(kit: Path) -> None:
    dtd = etree.DTD(str(kit.parent / "tmx14.dtd"))
    paths = sorted(kit.glob("*.tmx"))
    assert len(paths) > 20

    for path in paths:
        first = tmx.read(path)
        data = tmx.dumps(first)
        second = tmx.loads(data, path.stem)

        assert second.header == first.header, path.name
        assert second.units == first.units, path.name
        assert dtd.validate(etree.fromstring(data)), f"{path.name}: {dtd.error_log}"
