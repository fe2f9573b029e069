"""What leaves as TBX-Basic keeps the Schematron rules of the dialect, whatever came in."""

from __future__ import annotations

import io
from pathlib import Path

import elementpath
import pytest
from lxml import etree

from workbench.core.concept import Concept, Term
from workbench.formats import glossaries, tbx

ROOT = Path(__file__).parents[2]
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"


def _broken(document: bytes, rules: Path) -> list[str]:
    """The rules that a document breaks, in their own words."""
    schema = etree.parse(rules)
    names = {str(each.get("prefix")): str(each.get("uri")) for each in schema.iter(f"{SCHEMATRON}ns")}
    tree = etree.parse(io.BytesIO(document))
    parser = elementpath.XPath2Parser(namespaces=names)
    found = []
    for rule in schema.iter(f"{SCHEMATRON}rule"):
        tests = [(parser.parse(str(each.get("test"))), str(each.text)) for each in rule.iter(f"{SCHEMATRON}assert")]
        for element in elementpath.select(tree, f"//{rule.get('context')}", namespaces=names):
            found += [
                text
                for token, text in tests
                if not token.boolean_value(token.evaluate(elementpath.XPathContext(tree, item=element)))
            ]
    return found


@pytest.fixture(scope="module")
def rules(shared: Path) -> Path:
    return shared / "conformance" / "tbx" / "TBX-Basic_DCT.sch"


def test_the_rules_find_what_is_wrong(rules: Path) -> None:
    document = tbx.dumps([Concept("c1", {"en": (Term("bridge"),)}, note="A note.")], strict=True)
    assert _broken(document, rules) == []
    assert "DCA style elements are not permitted" in _broken(document.replace(b"<note>", b'<note type="x">'), rules)[0]


@pytest.mark.parametrize("name", ["Example_Astronomy_DCT_VALID.tbx", "sample-tbx-2008.tbx"])
def test_the_files_of_others_leave_by_the_rules(rules: Path, shared: Path, name: str) -> None:
    assert _broken(tbx.dumps(tbx.read(shared / "conformance" / "tbx" / name), strict=True), rules) == []


@pytest.mark.parametrize("pair", [(), ("en", "uk")], ids=["all", "pair"])
def test_the_sample_glossary_leaves_by_the_rules(rules: Path, pair: tuple[str, ...]) -> None:
    concepts = [concept for path in sorted((ROOT / "glossary").glob("*.tbx")) for concept in tbx.read(path)]
    out = io.BytesIO()
    glossaries.write(concepts, "tbx", out, pair=pair)
    assert _broken(out.getvalue(), rules) == []
