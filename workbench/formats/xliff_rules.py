"""The rules of the core of XLIFF 2.0 and 2.1 that a file has to keep before it is read.

Source: OASIS XLIFF Version 2.1, sections 4.2 (elements), 4.3 (attributes), 4.7 (inline content).
"""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

from workbench.core.errors import FormatError
from workbench.core.language import is_tag
from workbench.formats.xliff_inline import check_inline
from workbench.formats.xliff_names import CORE
from workbench.formats.xml_reading import XML_LANG, XML_NAMESPACE, inherited, local, wrong

_ID = re.compile(r"[\w.:·-]+")
_OASIS = "urn:oasis:names:tc:xliff:"
_YES_NO = ("yes", "no")
_DIRECTIONS = ("ltr", "rtl", "auto")
_INLINE = ("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em")
_FORMAT_STYLE = f"{{{_OASIS}fs:2.0}}"
# Module → what its element directly inside a core element is called.
_MODULES = {"validation": "validation", "matches": "matches", "glossary": "glossary", "metadata": "metadata"}
_MODULES |= {"resourcedata": "resourceData", "changetracking": "changeTrack", "sizerestriction": "profiles data"}

# Element → what it has to have, and what else it may have; "*" stands for attributes of extensions.
_ATTRIBUTES: dict[str, tuple[str, str]] = {
    "xliff": ("version srcLang", "trgLang *"),
    "file": ("id", "canResegment original translate srcDir trgDir *"),
    "skeleton": ("", "href"),
    "group": ("id", "name canResegment translate srcDir trgDir type *"),
    "unit": ("id", "name canResegment translate srcDir trgDir type *"),
    "segment": ("", "id canResegment state subState"),
    "ignorable": ("", "id"),
    "notes": ("", ""),
    "note": ("", "id appliesTo category priority *"),
    "originalData": ("", ""),
    "data": ("id", "dir"),
    "source": ("", ""),
    "target": ("", "order"),
    "cp": ("hex", ""),
    "ph": ("id", "canCopy canDelete canReorder copyOf disp equiv dataRef subFlows subType type"),
    "pc": (
        "id",
        "canCopy canDelete canOverlap canReorder copyOf dispEnd dispStart equivEnd equivStart dataRefEnd dataRefStart "
        "subFlowsEnd subFlowsStart subType type dir",
    ),
    "sc": ("id", "canCopy canDelete canOverlap canReorder copyOf dataRef dir disp equiv isolated subFlows subType type"),
    "ec": (
        "",
        "canCopy canDelete canOverlap canReorder copyOf dataRef dir disp equiv id isolated startRef subFlows subType type",
    ),
    "mrk": ("id", "translate type ref value *"),
    "sm": ("id", "translate type ref value *"),
    "em": ("startRef", ""),
}
# Element → its children in order, each with how often it may stand there; "*" stands for modules and extensions.
_CHILDREN: dict[str, tuple[tuple[tuple[str, ...], int, int], ...]] = {
    "xliff": ((("file",), 1, 0),),
    "file": ((("skeleton",), 0, 1), (("*",), 0, 0), (("notes",), 0, 1), (("unit", "group"), 1, 0)),
    "group": ((("*",), 0, 0), (("notes",), 0, 1), (("unit", "group"), 0, 0)),
    "unit": ((("*",), 0, 0), (("notes",), 0, 1), (("originalData",), 0, 1), (("segment", "ignorable"), 1, 0)),
    "segment": ((("source",), 1, 1), (("target",), 0, 1)),
    "ignorable": ((("source",), 1, 1), (("target",), 0, 1)),
    "notes": ((("note",), 1, 0),),
    "note": (),
    "originalData": ((("data",), 1, 0),),
    "data": ((("cp",), 0, 0),),
    **dict.fromkeys(("source", "target", "pc", "mrk"), ((_INLINE, 0, 0),)),
    **dict.fromkeys(("cp", "ph", "sc", "ec", "sm", "em"), ()),
}
_VALUES = {
    **dict.fromkeys(("canResegment", "translate", "canCopy", "canDelete", "canOverlap", "isolated"), _YES_NO),
    **dict.fromkeys(("srcDir", "trgDir", "dir"), _DIRECTIONS),
    "canReorder": ("yes", "no", "firstNo"),
    "state": ("initial", "translated", "reviewed", "final"),
    "appliesTo": ("source", "target"),
    "priority": (*"123456789", "10"),
    f"{XML_NAMESPACE}space": ("default", "preserve"),
}


def check(root: etree._Element, path: Path | str) -> None:
    """Refuse a document that breaks the rules.

    Args:
        root: the ``xliff`` element, complete.

    Raises:
        FormatError: names the line, and what is wrong there.
    """
    version = root.get("version") or ""
    if root.tag != f"{{{CORE}}}xliff" or version not in ("2.0", "2.1"):
        known = f"XLIFF {version[:10]}" if version else "XLIFF without a version"
        raise FormatError(f"this is {known}, which is not read", path=path, remedy="export it as XLIFF 2.1")
    languages = [root.get("srcLang") or "", root.get("trgLang") or ""]
    for tag in languages:
        if tag and not is_tag(tag):
            raise wrong(f"{tag[:40]!r} is no language tag", path, root)
    for element in root.iter(etree.Element):
        if str(element.tag).startswith(f"{{{CORE}}}"):
            _element(element, path, languages)
    _unique(root.findall(f"{{{CORE}}}file"), path)
    for file in root.iter(f"{{{CORE}}}file"):
        _unique(list(file.iter(f"{{{CORE}}}group")), path)
        units = list(file.iter(f"{{{CORE}}}unit"))
        _unique(units, path)
        for holder in file.iter(f"{{{CORE}}}originalData"):
            _unique(list(holder), path)
        names = {each.get("id") for each in units}
        for unit in units:
            check_inline(unit, names, path)


def _element(element: etree._Element, path: Path | str, languages: list[str]) -> None:
    name = local(element)
    if name not in _ATTRIBUTES:
        raise wrong(f"<{name[:40]}> is no element of XLIFF 2", path, element)
    _attributes(element, name, path)
    if name == "skeleton":
        if bool(element.get("href")) == bool(len(element) or (element.text or "").strip()):
            raise wrong("a <skeleton> has either content or an href", path, element)
        return
    _children(element, name, path)
    if name in ("file", "group", "unit"):
        _extensions(element, path)
    if name in ("source", "target"):
        language = languages[name == "target"]
        if not language:
            raise wrong("there is a <target>, and the file names no trgLang", path, element)
        given = inherited(element, XML_LANG)
        if given and given.lower() != language.lower():
            raise wrong(f"the {name} is in {given[:40]!r}, and the file says {language}", path, element)
    if name == "notes":
        _unique(list(element), path)
    if name == "unit" and not any(local(child) == "segment" for child in element):
        raise wrong("the <unit> has no <segment>", path, element)


def _attributes(element: etree._Element, name: str, path: Path | str) -> None:
    needed, others = (names.split() for names in _ATTRIBUTES[name])
    for wanted in needed:
        if not element.get(wanted):
            raise wrong(f"the <{name}> has no {wanted}", path, element)
    for key, value in element.attrib.items():
        attribute, text = str(key), str(value)
        if attribute.startswith("{"):
            _qualified(element, name, attribute, others, path)
        elif attribute not in needed and attribute not in others:
            raise wrong(f"a <{name}> has no attribute {attribute[:40]}", path, element)
        if attribute in _VALUES and text not in _VALUES[attribute]:
            raise wrong(f"{text[:40]!r} is no value of {attribute.rpartition('}')[2]}", path, element)
        if attribute == "id" and not _ID.fullmatch(text):
            raise wrong(f"{text[:40]!r} is no id", path, element)
    if element.get("subState") and not element.get("state"):
        raise wrong("there is a subState without a state", path, element)
    for attribute in ("subState", "subType"):
        finer = element.get(attribute)
        if finer is not None and not re.fullmatch(r"[^:\s]+:.+", finer):
            raise wrong(f"{finer[:40]!r} is no value of {attribute}, it needs a prefix", path, element)


def _qualified(element: etree._Element, name: str, attribute: str, others: list[str], path: Path | str) -> None:
    """An attribute of the XML namespace, of a module or of an extension."""
    is_module = attribute.startswith((f"{{{_OASIS}", "{http://www.w3.org/2005/11/its}", XML_NAMESPACE))
    if not is_module and "*" not in others:
        raise wrong(f"a <{name}> has no attributes of extensions", path, element)
    if attribute.startswith(_FORMAT_STYLE):
        value = element.get(attribute) or ""
        closes = name == "ec" and element.get("isolated") != "yes"  # it has the style of what it closes
        is_tag_name = attribute != f"{_FORMAT_STYLE}fs" or re.fullmatch("[a-z][a-z0-9]*", value)
        if attribute.removeprefix(_FORMAT_STYLE) not in ("fs", "subFs") or closes or not is_tag_name:
            raise wrong(f"a <{name}> has no format style {value[:40]!r}", path, element)


def _children(element: etree._Element, name: str, path: Path | str) -> None:
    """What stands in an element, in which order and how often."""
    rest = [_kind(child) for child in element]
    for names, least, most in _CHILDREN[name]:
        count = 0
        while rest and rest[0] in names and not (most and count == most):
            rest.pop(0)
            count += 1
        if count < least:
            raise wrong(f"the <{name}> has no <{'> or <'.join(names)}>", path, element)
    if rest:
        what = "an element of an extension" if rest[0] == "*" else f"a <{rest[0][:40]}>"
        raise wrong(f"in a <{name}> there is {what} where none may stand", path, element)


def _extensions(element: etree._Element, path: Path | str) -> None:
    """Elements of modules are known ones, and ids of extensions are unique in what holds them."""
    seen: set[str] = set()
    for child in element:
        uri = str(child.tag)[1:].partition("}")[0]
        if uri == CORE:
            continue
        module = uri.removeprefix(_OASIS).partition(":")[0]
        if uri.startswith(_OASIS) and module in _MODULES and local(child) not in _MODULES[module].split():
            raise wrong(f"<{local(child)[:40]}> is no element of the module {module}", path, child)
        if uri.startswith(_OASIS):
            continue
        for each in child.iter(etree.Element):
            found = each.get(f"{XML_NAMESPACE}id") or each.get("id")
            if found is not None and found in seen:
                raise wrong(f"two elements of an extension have the id {found[:40]!r}", path, each)
            seen.add(found or "")


def _kind(child: etree._Element) -> str:
    return local(child) if str(child.tag).startswith(f"{{{CORE}}}") else "*"


def _unique(elements: list[etree._Element], path: Path | str) -> None:
    seen: set[str] = set()
    for element in elements:
        found = element.get("id")
        if found is not None and found in seen:
            raise wrong(f"two elements <{local(element)}> have the id {found[:40]!r}", path, element)
        seen.add(found or "")
