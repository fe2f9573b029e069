"""Letters, terms, empty and copied segments."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from workbench.checks.registry import check_unit
from workbench.core.concept import Concept, Term, TermHit, TermStatus
from workbench.core.finding import Finding, Severity
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.unit import Unit

VERSIONS = ("ru", "uk", "en")
BRIDGE = {"ru": "Мост открыт.", "uk": "Міст відкрито."}


def unit(texts: Mapping[str, str], *, origin: str = HUMAN, state: State = State.CONFIRMED) -> Unit:
    return Unit("u1", {tag: Segment(text, state, origin) for tag, text in texts.items()})


def only(check: str, findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.check == check]


@pytest.mark.parametrize(
    ("check", "severity", "tag", "text", "word", "fix"),
    [
        ("mixed-script", Severity.ERROR, "en", "The briеfing was held today.", "briеfing", "briefing"),
        ("mixed-script", Severity.ERROR, "ru", "Вся реcпублика знает об этом.", "реcпублика", "республика"),
        ("look-alike", Severity.WARNING, "ru", "Мост открыли, a дорогу закрыли.", "a", "а"),
        ("sister-letter", Severity.WARNING, "uk", "Міст відкрыли вранці.", "відкрыли", "відкрили"),
        ("sister-letter", Severity.WARNING, "ru", "Мост откріли утром.", "откріли", None),
    ],
)
def test_letters_that_are_not_what_they_look_like(
    check: str, severity: Severity, tag: str, text: str, word: str, fix: str | None
) -> None:
    (finding,) = only(check, check_unit(unit({tag: text}), (tag,)))
    assert (finding.severity, finding.text, finding.fix) == (severity, word, fix)
    assert text[finding.start : finding.end] == word


@pytest.mark.parametrize(
    ("tag", "text"), [("ru", "PDF-файл о HIMARS-ах и Су-25."), ("uk", "Об'єкт F-16 і ґрунт."), ("en", "A naïve café.")]
)
def test_letters_that_are_right(tag: str, text: str) -> None:
    assert check_unit(unit({tag: text}), (tag,)) == []


def test_a_text_in_the_sister_language_is_one_finding() -> None:
    text = "Вчера мы открыли мосты, дороги и новые школы; было тепло."
    (finding,) = only("sister-letter", check_unit(unit({"uk": text}), ("uk",)))
    assert finding.message == "6 words with letters of Russian: the text may be in that language"
    assert (finding.text, finding.fix) == ("мы открыли мосты, дороги и новые школы; было", None)


def concept(*terms: Term) -> Concept:
    return Concept("c1", {"uk": terms})


PREFERRED = Term("перемир'я")


def find(status: TermStatus, *others: Term, form: str = "примирення") -> list[Finding]:
    """The findings in a text that holds `form` of the unwanted term."""
    term = Term("примирення", status)

    def find_terms(text: str, _language: str) -> list[TermHit]:
        start = text.index(form)
        return [TermHit(concept(term, *others), "uk", term, start, start + len(form), form)]

    return check_unit(unit({"uk": f"Сторони домовились: {form} триватиме добу."}), ("uk",), find_terms)


def test_a_forbidden_term_is_an_error_that_names_the_preferred_one() -> None:
    (finding,) = find(TermStatus.FORBIDDEN, PREFERRED)
    assert (finding.check, finding.severity, finding.text, finding.fix) == (
        "forbidden-term", Severity.ERROR, "примирення", "перемир'я",
    )  # fmt: skip
    assert finding.message == "“примирення” is forbidden; the glossary has “перемир'я”"


def test_a_deprecated_term_is_a_warning() -> None:
    (finding,) = find(TermStatus.DEPRECATED, PREFERRED)
    assert (finding.check, finding.severity) == ("deprecated-term", Severity.WARNING)


def test_a_capital_letter_is_kept_by_the_fix() -> None:
    assert find(TermStatus.FORBIDDEN, PREFERRED, form="Примирення")[0].fix == "Перемир'я"


def test_the_fix_stands_in_the_form_found() -> None:
    assert find(TermStatus.FORBIDDEN, PREFERRED, form="примиренням")[0].fix == "перемир'ям"


def test_a_form_that_is_not_sure_has_no_fix() -> None:
    assert find(TermStatus.FORBIDDEN, PREFERRED, form="примиреннячком")[0].fix is None


def test_a_concept_without_a_wanted_term_has_no_fix() -> None:
    (finding,) = find(TermStatus.FORBIDDEN)
    assert (finding.message, finding.fix) == ("“примирення” is forbidden", None)


@pytest.mark.parametrize("status", [TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.PROPOSED])
def test_a_wanted_term_is_no_finding(status: TermStatus) -> None:
    assert find(status, PREFERRED) == []


def test_an_empty_segment_is_reported_when_the_unit_has_a_confirmed_translation() -> None:
    (finding,) = check_unit(unit(BRIDGE), VERSIONS)
    assert (finding.check, finding.version, finding.start, finding.end) == ("empty-segment", "en", 0, 0)


@pytest.mark.parametrize("texts", [{}, {"ru": "Мост открыт."}])
def test_a_unit_that_waits_for_its_translation_is_not_reported(texts: dict[str, str]) -> None:
    assert check_unit(unit(texts, origin=ORIGINAL), VERSIONS) == []


def test_drafts_do_not_make_an_empty_segment_a_finding() -> None:
    assert check_unit(unit(BRIDGE, state=State.DRAFT), VERSIONS) == []


@pytest.mark.parametrize(
    ("texts", "versions"),
    [
        ({"ru": "Мост был открыт сегодня.", "uk": "Мост был открыт сегодня."}, ["uk"]),
        ({"ru": "Міст було відкрито вранці.", "uk": "Міст було відкрито вранці."}, ["ru"]),
        ({"ru": "The bridge is open.", "en": "The bridge is open."}, ["ru"]),
        ({"uk": "Міст було відкрито вранці.", "en": "Міст було відкрито вранці."}, ["en"]),
        ({"ru": "The bridge is open.", "uk": "The bridge is open.", "en": "The bridge is open."}, ["ru", "uk"]),
    ],
)
def test_a_copied_text_is_reported_where_it_does_not_belong(texts: dict[str, str], versions: list[str]) -> None:
    assert [finding.version for finding in only("copied-segment", check_unit(unit(texts), tuple(texts)))] == versions


@pytest.mark.parametrize(
    "texts",
    [
        {"ru": "BBC News Ukraine", "en": "BBC News Ukraine"},
        {"ru": "Да, нет", "uk": "Да, нет"},
        {"ru": "Там була стара хата", "uk": "Там була стара груша"},
        {"en": "The bridge is open.", "en-x-agency": "The bridge is open."},
        {"ru": "Так мало там людей", "uk": "Так мало там людей"},
    ],
)
def test_what_may_be_the_same_is_not_reported(texts: dict[str, str]) -> None:
    assert only("copied-segment", check_unit(unit(texts), tuple(texts))) == []
