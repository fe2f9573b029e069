"""The comparison as a Word document."""

from __future__ import annotations

import io
import re
import zipfile

import docx
from lxml import etree

from tests.unit.compare.statements import BRIDGE, EN, HOSTILE, NOTICE, statement
from workbench.compare.readings import Readings
from workbench.compare.report import Made, compare
from workbench.compare.report.document import as_docx
from workbench.core.statement import Statement

MADE = Made("2026-11-22T17:05:00Z", 151)


def package(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def words(data: bytes) -> str:
    """All text of a document, tables as well, in order."""
    return "".join(map(str, etree.fromstring(package(data).read("word/document.xml")).itertext()))


def made(texts: Statement, how: Made = MADE) -> bytes:
    return as_docx(compare(texts, readings=how.readings, with_facts=True), how)


def test_the_document_has_the_summary_the_texts_and_the_facts() -> None:
    data = made(BRIDGE)
    document = docx.Document(io.BytesIO(data))
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.page_width > section.page_height
    text = words(data)
    for said in (
        "2 units of 3 differ.",
        "English has “20”; Russian and Ukrainian have “26”.",
        "151 concepts",
        "2026-11-22, 17:05 UTC",
    ):
        assert said in text
    units, facts = document.tables
    assert [cell.text for cell in units.rows[0].cells] == ["Unit", "Русский", "Українська", "English"]
    assert [cell.text for cell in units.rows[2].cells] == ["2", "Прошло 26 месяцев.", "Минуло 26 місяців.", "It took 20 months."]
    assert units.rows[3].cells[1].text.startswith("■ number: English has “20”")
    assert facts.rows[1].cells[1].text.startswith("≠ ")


def test_what_differs_is_marked_and_every_text_has_its_language() -> None:
    runs = [run for cell in docx.Document(io.BytesIO(made(BRIDGE))).tables[0].rows[2].cells for run in cell.paragraphs[0].runs]
    xml = {run.text: etree.tostring(run._r).decode() for run in runs}
    assert 'w:u w:val="single"' in xml["26"]
    assert "<w:b/>" not in xml["26"]
    assert "<w:b/>" in xml["20"]
    assert 'w:lang w:val="uk-UA"' in xml["Минуло "]


def test_no_macros_nothing_loaded_and_the_same_bytes_every_time() -> None:
    data = made(BRIDGE)
    assert data == made(BRIDGE)
    names = package(data).namelist()
    assert not [name for name in names if "vba" in name.lower() or "macro" in name.lower()]
    assert not [name for name in names if name.endswith(".rels") and b'TargetMode="External"' in package(data).read(name)]


def test_links_lead_to_units() -> None:
    xml = package(made(NOTICE)).read("word/document.xml").decode()
    places = set(re.findall(r'w:bookmarkStart [^>]*w:name="(\w+)"', xml))
    targets = set(re.findall(r'w:hyperlink w:anchor="(\w+)"', xml))
    assert {"unit2", "unit3"} <= targets <= places


def test_only_differing_units_and_their_translations() -> None:
    readings = Readings("en", {("Прошло 26 месяцев.", "ru", "en"): "26 months have passed."}, {"ru": "starter"})
    text = words(made(BRIDGE, Made(readings=readings, only_differing=True)))
    assert "Мост открыт" not in text
    assert "26 months have passed." in text
    assert "ru→en" in text


def test_hostile_texts_stay_texts() -> None:
    texts = statement({"ru": HOSTILE, "uk": "a" * 10_000, "en": "13"}, {"en": "שלום"}, name="<b>\x1b[0m")
    data = made(texts)
    assert "<script>alert(1)</script>" in words(data)
    assert "\x1b" not in words(data)
    assert len(docx.Document(io.BytesIO(data)).tables) == 2


def test_nothing_to_compare() -> None:
    assert len(docx.Document(io.BytesIO(made(statement(versions=EN)))).tables) == 1
