"""Terms of the glossary that one version alone lacks."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.compare.facts.terms import term_differences
from workbench.core.concept import Concept, Term, TermHit, TermStatus

TEXTS = {
    "ru": "Наблюдатели требуют освободить военнопленных.",
    "uk": "Спостерігачі вимагають звільнити військовополонених.",
    "en": "Observers demand the release of the hostages.",
}
FORMS = {"ru": "военнопленных", "uk": "військовополонених", "en": "prisoners of war"}


def concept(status: TermStatus = TermStatus.PREFERRED, languages: tuple[str, ...] = ("ru", "uk", "en")) -> Concept:
    words = {"ru": "военнопленный", "uk": "військовополонений", "en": "prisoner of war"}
    return Concept("c1", {language: (Term(words[language], status=status),) for language in languages})


def differences(texts: Mapping[str, str], entry: Concept) -> list[tuple[str, str | None, str]]:
    def find(text: str, language: str) -> list[TermHit]:
        start = text.find(FORMS[language])
        terms = entry.terms.get(language, ())
        return (
            [TermHit(entry, language, terms[0], start, start + len(FORMS[language]), FORMS[language])]
            if start >= 0 and terms
            else []
        )

    return [(found.kind, found.odd, found.message) for found in term_differences(texts, find)]


def test_a_version_that_alone_lacks_a_term_is_named() -> None:
    assert differences(TEXTS, concept()) == [("term", "en", "военнопленных in ru and uk, no “prisoner of war” in en")]


def test_a_term_in_every_version_is_no_difference() -> None:
    assert differences({**TEXTS, "en": "Observers demand the release of prisoners of war."}, concept()) == []


def test_a_word_like_one_of_the_term_is_a_way_of_saying_it() -> None:
    assert differences({**TEXTS, "en": "Observers demand that military prisoners be released."}, concept()) == []


def test_nothing_is_said_of_a_language_without_the_term_nor_of_unwanted_terms_nor_of_two_versions() -> None:
    assert differences(TEXTS, concept(languages=("ru", "uk"))) == []
    assert differences(TEXTS, concept(TermStatus.FORBIDDEN)) == []
    assert differences({tag: TEXTS[tag] for tag in ("ru", "en")}, concept()) == []
    assert term_differences(TEXTS, None) == []
