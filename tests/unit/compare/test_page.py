"""The comparison as a page."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from tests.unit.compare.statements import BRIDGE, EN, HOSTILE, NOTICE, statement
from workbench.compare.readings import Readings
from workbench.compare.report import Made, as_html, as_text, compare
from workbench.compare.report.kinds import KINDS
from workbench.compare.report.style import STYLE
from workbench.core.finding import DIFFERENCE_KINDS
from workbench.core.segment import State
from workbench.core.statement import Statement

VOID = {"meta", "br", "input", "img", "link"}


class Page(HTMLParser):
    """What a browser would see, and whether every element is closed where it should be."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.marked: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.text = ""
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.ids += [said["id"]] if "id" in said else []
        self.targets += [said["href"]] if "href" in said else []
        assert not any(name.startswith("on") for name in said)
        if tag not in VOID:
            self._open.append((tag, said.get("class", "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if any(look == "heard" for _, look in self._open):
            return
        marks = [look for tag, look in self._open if tag == "mark"]
        if marks:
            self.marked.append((data, marks[-1]))
        if not any(tag == "style" for tag, _ in self._open):
            self.text += data


def in_units(html: str) -> Page:
    """The table of the versions alone."""
    return Page(html[html.index('<table class="units"') : html.index("</table>", html.index('<table class="units"')) + 8])


def test_the_page_stands_alone() -> None:
    html = as_html(compare(BRIDGE, with_facts=True), Made("2026-11-22T17:05:00Z", 151))
    page = Page(html)
    assert not {"script", "link", "img", "iframe", "object", "form", "base"} & set(page.tags)
    assert not re.search(r"https?:|url\(|@import", html)
    assert "default-src 'none'" in html
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html


def test_every_link_leads_to_a_place_on_the_page() -> None:
    for texts in (BRIDGE, NOTICE):
        page = Page(as_html(compare(texts, with_facts=True)))
        assert len(page.ids) == len(set(page.ids))
        assert all(target.removeprefix("#") in page.ids for target in page.targets)


def test_what_departs_is_marked_more_strongly() -> None:
    html = as_html(compare(BRIDGE))
    assert in_units(html).marked == [("26", "k-number"), ("26", "k-number"), ("20", "k-number odd")]
    assert '<span class="none odd" lang="en">no text</span>' in html


def test_what_the_version_that_departs_leaves_out_stands_behind_its_text() -> None:
    row = {"ru": "Ремонт занял 64 дня.", "uk": "Ремонт тривав 64 дні.", "en": "The repairs took time."}
    html = as_html(compare(statement(row)))
    lacks = html[html.index('class="lacks k-number"') :].partition("</td>")[0]
    assert 'lacks <span lang="ru">“64”</span></span>' in lacks


def test_the_summary_says_what_a_reader_needs_first() -> None:
    text = Page(as_html(compare(BRIDGE), Made("2026-11-22T17:05:00Z", 151))).text
    for said in (
        "2 of 3 units differ: 1 number, 1 missing text.",
        "English has “20”; Russian and Ukrainian have “26”. Unit 2It took 20 months.",
        "English has no text in unit 3.",
        "The alignment of unit 2 is uncertain.",
        "2026-11-22, 17:05 UTC",
        "151 concepts",
    ):
        assert said in text
    agreeing = statement({"ru": "Да.", "en": "Yes."}, versions=("ru", "en"))
    assert "No difference was found in 1 unit." in Page(as_html(compare(agreeing))).text


def test_the_summary_comes_before_how_it_was_made() -> None:
    text = Page(as_html(compare(BRIDGE), Made("2026-11-22T17:05:00Z", 151))).text
    assert "Русский, Українська, English · 2026-11-22, 17:05 UTC" in text
    assert text.index("2026-11-22, 17:05 UTC") < text.index("Summary") < text.index("About this comparison")
    assert text.index("About this comparison") < text.index("151 concepts")


def test_texts_that_nobody_has_read_are_named_in_the_summary() -> None:
    drafted = statement({"ru": "Дорогу открыли.", "uk": "Дорогу відкрили."}, versions=("ru", "uk"))
    (unit,) = drafted.units
    draft = replace(unit.segment("uk"), state=State.DRAFT, origin="mt:starter")
    drafted = Statement(drafted.name, drafted.header, [replace(unit, segments={**unit.segments, "uk": draft})])
    assert "Ukrainian: 1 unit by machine translation, unread." in Page(as_html(compare(drafted))).text
    assert "Ukrainian: 1 unit by machine translation, unread." in as_text(compare(drafted))


def test_texts_say_their_language_and_tables_their_heads() -> None:
    html = as_html(compare(BRIDGE, with_facts=True))
    assert re.search(r'<td role="cell" lang="uk"[^>]*>Міст відкрито\.</td>', html)
    assert html.count("<caption") == html.count("<table") == html.count("<thead")
    assert '<html lang="en">' in html
    assert '<label for="only">' in html


def test_a_word_that_is_marked_is_told_to_who_hears_the_page() -> None:
    assert '<span class="heard" lang="en">number, departs: </span>20</mark>' in as_html(compare(BRIDGE))


def test_units_that_agree_can_be_folded_away_or_left_out() -> None:
    whole = as_html(compare(BRIDGE))
    assert 'id="only">' in whole
    assert "Unit 1: no differences" in whole
    only = as_html(compare(BRIDGE), Made(only_differing=True))
    assert "Мост открыт." not in only
    assert "Unit 1: no differences" in only
    assert 'id="only"' not in only


def test_a_long_statement_begins_folded_and_its_strip_has_several_bands() -> None:
    rows = [{"ru": f"Смета {n} готова.", "en": f"Estimate {n} is ready."} for n in range(119)]
    html = as_html(compare(statement(*rows, {"ru": "Всего 5.", "en": "6 in all."}, versions=("ru", "en"))))
    assert 'id="only" checked>' in html
    assert html.count('class="band"') == 3
    assert 'href="#unit-120" tabindex="-1"><title>Unit 120: number</title>' in html


def test_two_wordings_are_shown_as_what_went_and_what_came() -> None:
    html = as_html(compare(NOTICE))
    assert "<del>Monday morning</del> <ins>Tuesday evening</ins>." in html


def test_moved_sentences_are_linked_to_each_other() -> None:
    html = as_html(compare(NOTICE))
    assert re.search(r'id="unit-2".*?in <a href="#unit-3">unit 3</a>.*?id="unit-3".*?in <a href="#unit-2">unit 2</a>', html, re.S)


def test_translations_are_marked_where_they_depart() -> None:
    readings = Readings(
        "en",
        {
            ("Прошло 26 месяцев.", "ru", "en"): "26 months have passed.",
            ("Минуло 20 місяців.", "uk", "en"): "20 months have passed.",
        },
        {"ru": "starter", "uk": "starter, preview quality"},
    )
    row = {"ru": "Прошло 26 месяцев.", "uk": "Минуло 20 місяців.", "en": "It took 26 months."}
    html = as_html(compare(statement(row), readings=readings), Made(readings=readings))
    assert '<p class="reading" lang="en"><span class="arrow">uk→en</span> <mark class="said">20</mark> months' in html
    assert '<span class="arrow">ru→en</span> 26 months have passed.</p>' in html
    assert "machine translation, starter, preview quality" in html


def test_the_table_of_facts_puts_conflicts_first_and_folds_the_rest() -> None:
    rows = (
        {"ru": "Их 7.", "uk": "Їх 7.", "en": "There are 7."},
        {"ru": "Прошло 26 месяцев.", "uk": "Минуло 26 місяців.", "en": "It took 20 months."},
    )
    html = as_html(compare(statement(*rows), with_facts=True))
    facts = html[html.index('id="facts"') :]
    conflicts, _, folded = facts.partition("<details>")
    assert '<a href="#unit-2">2</a>' in conflicts
    assert "1 fact on which all versions agree" in folded
    assert '<a href="#unit-1">1</a>' in folded


def test_hostile_texts_stay_texts() -> None:
    texts = statement({"ru": HOSTILE, "uk": HOSTILE, "en": "13"}, {"en-x-a": HOSTILE}, versions=("ru", "uk", "en", 'x"><b>'))
    texts.name = "a<b>&\x00"
    html = as_html(compare(texts, with_facts=True), Made("2026-11-22T17:05:00Z", 1))
    page = Page(html)
    assert not {"script", "b>"} & set(page.tags)
    assert "&lt;script&gt;" in html
    assert "a&lt;b&gt;&amp;" in html
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", html)


def test_a_word_of_ten_thousand_letters_and_writing_from_the_right() -> None:
    texts = {"en": "a" * 10_000 + " שלום 12", "en-x-agency": "b" * 10_000 + " שלום 13"}
    page = in_units(as_html(compare(statement(texts, versions=EN))))
    assert ("a" * 10_000) in "".join(text for text, _ in page.marked)


def test_places_that_overlap_are_marked_once() -> None:
    texts = {"en": "It took 26 long months.", "en-x-agency": "It took 20 months."}
    marked = "".join(text for text, _ in in_units(as_html(compare(statement(texts, versions=EN)))).marked)
    assert marked.count("26") == 1


def test_every_kind_has_a_shape_a_sign_a_colour_and_a_line_of_its_own() -> None:
    assert set(KINDS) == set(DIFFERENCE_KINDS)
    for part in ("shape", "sign", "weight"):
        assert len({getattr(kind, part) for kind in KINDS.values()}) == len(KINDS)
    lines = dict(re.findall(r"\.k-(\w+) \{ --k: [^;]+; --u: ([^;]+);", STYLE))
    assert set(lines) == set(KINDS)
    assert len(set(lines.values())) == len(KINDS)


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance of ``#rrggbb``."""
    full = colour if len(colour) == 7 else "#" + "".join(2 * each for each in colour[1:])
    parts = [int(full[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_every_colour_of_words_has_enough_contrast_on_light_and_dark() -> None:
    for block in re.findall(r":root \{([^}]+)\}", STYLE):
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block))
        grounds = [colours["paper"], colours["tint"]]
        for name in colours.keys() - {"paper", "tint", "line"}:
            for ground in grounds:
                bright, dim = sorted((luminance(colours[name]), luminance(ground)), reverse=True)
                assert (bright + 0.05) / (dim + 0.05) >= 4.5, (name, ground)


def test_nothing_to_compare() -> None:
    assert as_html(compare(statement())).endswith("</html>\n")
