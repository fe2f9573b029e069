"""The comparison as data, text and page."""

from __future__ import annotations

import json
from html.parser import HTMLParser

from workbench.compare.report import as_html, as_json, as_text, compare
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit

HOSTILE = "<script>alert(1)</script> & \x1b[31m[/b] 12"


def statement(*rows: dict[str, str], versions: tuple[str, ...] = ("ru", "uk", "en"), name: str = "bridge") -> Statement:
    units = [
        Unit(
            f"u{n}",
            {tag: Segment(text, State.CONFIRMED) for tag, text in row.items()},
            paragraph=n == 1,
            alignment=Alignment(0.4, open=True) if n == 2 else Alignment(),
        )
        for n, row in enumerate(rows, start=1)
    ]
    return Statement(name, Header(versions, versions[0]), units)


BRIDGE = statement(
    {"ru": "Мост открыт.", "uk": "Міст відкрито.", "en": "The bridge is open."},
    {"ru": "Прошло 26 месяцев.", "uk": "Минуло 26 місяців.", "en": "It took 20 months."},
    {"ru": "Спасибо.", "uk": "Дякуємо."},
)


class Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.marked: list[tuple[str, str]] = []
        self._mark: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "mark":
            self._mark = dict(attrs).get("class") or ""

    def handle_data(self, data: str) -> None:
        if self._mark is not None:
            self.marked.append((data, self._mark))
            self._mark = None


def test_json_has_the_agreed_shape() -> None:
    data = json.loads(json.dumps(as_json(compare(BRIDGE)), ensure_ascii=False))
    assert set(data) == {"versions", "units", "summary"}
    assert data["versions"] == ["ru", "uk", "en"]
    assert [unit["n"] for unit in data["units"]] == [1, 2, 3]
    assert data["units"][1]["alignment"] == 0.4
    assert data["units"][2]["segments"] == {"ru": "Спасибо.", "uk": "Дякуємо.", "en": ""}
    assert data["units"][1]["differences"] == [
        {
            "kind": "number",
            "message": "26 in ru and uk, 20 in en",
            "odd": "en",
            "values": {"ru": "26", "uk": "26", "en": "20"},
            "spans": {"ru": [[7, 9]], "uk": [[7, 9]], "en": [[8, 10]]},
        }
    ]
    assert data["summary"]["differing"] == 2
    assert data["summary"]["kinds"] == {"number": 1, "missing": 1}
    assert data["summary"]["odd"] == {"ru": 0, "uk": 0, "en": 2}
    assert data["summary"]["open_alignment"] == 1


def test_only_the_versions_asked_for_are_compared() -> None:
    comparison = compare(BRIDGE, ("ru", "uk"))
    assert comparison.versions == ("ru", "uk")
    assert comparison.differing == []


def test_text_tells_the_summary_and_the_units_that_differ() -> None:
    text = as_text(compare(BRIDGE))
    assert text.startswith("bridge: ru, uk and en\n2 units of 3 differ.\nDifferences: 1 number, 1 missing.\n")
    assert "   2  number: 26 in ru and uk, 20 in en (en departs)\n      ru  Прошло 26 месяцев.\n" in text
    assert "      en  (no text)\n" in text
    assert "Мост открыт" not in text
    assert "\x1b" not in text


def test_colour_sets_off_what_differs() -> None:
    assert "Прошло \x1b[7m26\x1b[27m месяцев." in as_text(compare(BRIDGE), colour=True)


def test_a_text_never_commands_the_terminal_or_the_page() -> None:
    hostile = compare(statement({"ru": HOSTILE, "uk": HOSTILE, "en": "13"}, name="a<b>"))
    assert "\x1b" not in as_text(hostile)
    html = as_html(hostile)
    assert "script" not in Page(html).tags
    assert "&lt;script&gt;" in html
    assert "a&lt;b&gt;" in html
    assert "\x1b" not in html


def test_the_page_stands_alone_and_marks_what_departs() -> None:
    html = as_html(compare(BRIDGE))
    page = Page(html)
    assert page.marked == [("26", ""), ("26", ""), ("20", "odd")]
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert "http" not in html.replace("http-equiv", "")
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html
    assert '<td lang="uk">Міст відкрито.</td>' in html
    assert "2 units of 3 differ." in html


def test_overlapping_places_are_marked_once() -> None:
    texts = {"en": "It took 26 long months.", "en-x-agency": "It took 20 months."}
    page = Page(as_html(compare(statement(texts, versions=("en", "en-x-agency")))))
    assert "".join(text for text, _ in page.marked).count("26") == 1


def test_nothing_to_compare() -> None:
    empty = compare(statement())
    assert as_json(empty)["units"] == []
    assert as_text(empty) == "bridge: ru, uk and en\n0 units of 0 differ.\n"
    assert as_html(empty).endswith("</html>\n")
