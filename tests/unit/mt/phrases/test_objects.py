"""Objects of verbs from Russian into Ukrainian, and people behind numbers."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.objects import Objects, as_object
from workbench.mt.phrases.phrases import phrases_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("прокуратура открыла уголовное дело", True),
        ("открыла уголовное дело", False),
        ("прокуратура уголовное дело", False),
        ("прокуратура открыла уголовному делу", False),
    ],
)
def test_an_object_stands_behind_a_verb_that_has_its_subject(text: str, expected: bool) -> None:
    words = text.split()
    assert Objects(words).has(len(words) - 2, len(words)) is expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [("кримінальна справа", "кримінальну справу"), ("нове рішення", "нове рішення"), ("великий будинок", "великий будинок")],
)
def test_what_has_a_form_of_its_own_gets_it(subject: str, expected: str) -> None:
    assert " ".join(as_object(subject.split())) == expected


@pytest.mark.parametrize(
    ("source", "target", "sentence", "said"),
    [
        ("ru", "uk", "Прокуратура открыла уголовное дело против бывшего директора.", "відкрила кримінальну справу проти"),
        ("ru", "uk", "Открыто уголовное дело.", "кримінальна справа"),
        ("ru", "uk", "В аварии пострадали 25 человек.", "25 людей"),
        ("uk", "ru", "Через аварію постраждали 25 осіб.", "25 человек"),
    ],
)
def test_translations_say_it_so(source: str, target: str, sentence: str, said: str) -> None:
    assert said in phrases_of(source, target).translation(sentence).text
