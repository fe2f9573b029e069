"""What the dictionary makes of English words and expressions in Russian."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.from_english import FromEnglish
from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.verb_groups import verb_groups


def answers(expression: str) -> dict[str, float]:
    tokens = pieces(expression)
    return {" ".join(words): sure for words, sure in FromEnglish(tokens).answers(0, len(tokens)).items()}


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("bridge", {"мост", "моста", "мосту", "мостом", "мосте"}),
        ("bridges", {"мосты", "мостов", "мостам", "мостами", "мостах"}),
        ("women", {"женщины", "женщин", "женщинам"}),
        ("Monday", {"понедельник", "понедельника"}),
        ("prime minister", {"премьер-министр", "премьер-министра"}),
        ("city council", {"городской совет", "городского совета", "городскому совету", "городским советом"}),
    ],
)
def test_nouns_and_expressions_in_every_case(expression: str, wanted: set[str]) -> None:
    assert wanted <= set(answers(expression))


def test_a_plural_is_no_singular() -> None:
    assert not {"мост", "моста", "мосту"} & set(answers("bridges"))
    assert not {"мосты", "мостов"} & set(answers("bridge"))


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [("president's", "президента"), ("presidents'", "президентов"), ("Ukraine's", "украины"), ("city's", "города")],
)
def test_a_possessive_is_a_genitive_and_nothing_else(expression: str, wanted: str) -> None:
    found = answers(expression)
    assert wanted in found
    assert not {"президент", "президенты", "украина", "город"} & set(found)


def test_who_owns_comes_behind_what_is_owned() -> None:
    assert "решение президента" in answers("president's decision")
    assert "решение президентов" in answers("presidents' decision")


def test_an_adjective_has_every_gender_and_case() -> None:
    assert {"важный", "важная", "важное", "важные", "важного", "важной", "важных", "важным"} <= set(answers("important"))


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("built", {"построил", "построила", "построило", "построили"}),
        ("builds", {"строит"}),
        ("build", {"построить", "строят"}),
        ("carried out", {"провёл", "провела", "провели"}),
        ("to read", {"читать"}),
        ("did not read", {"не читал", "не прочитали"}),
        ("didn't read", {"не читал"}),
        ("will build", {"построит", "построят"}),
        ("won't build", {"не построит"}),
        ("was built", {"был построен", "была построена", "были построены"}),
        ("has been published", {"был опубликован", "была опубликована"}),
        ("will not be published", {"не будет опубликован", "не будут опубликованы"}),
        ("is reading", {"читает"}),
    ],
)
def test_verbs_with_and_without_their_auxiliaries(expression: str, wanted: set[str]) -> None:
    assert {each.replace("ё", "е") for each in wanted} <= {each.replace("ё", "е") for each in answers(expression)}


def test_a_denied_verb_is_always_denied() -> None:
    for expression in ("did not read", "has not been published", "will not build", "is not reading"):
        found = [words for words, _ in verb_groups(expression)]
        assert found
        assert all(words.startswith("не ") for words in found)


@pytest.mark.parametrize("expression", ["", "not", "has", "published", "to the bridge", "will", "xyzzy", "has xyzzy"])
def test_what_is_no_verb_with_auxiliaries_is_no_such_group(expression: str) -> None:
    assert list(verb_groups(expression)) == []


def test_every_answer_is_as_sure_as_a_share_can_be() -> None:
    assert all(0 < sure <= 1 for text in ("bridge", "was built", "president's", "important") for sure in answers(text).values())


def test_what_the_dictionary_lacks_has_no_answer() -> None:
    assert answers("xyzzy") == {}
