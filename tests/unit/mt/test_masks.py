"""What is kept goes through a model as marks and comes back where it stood; signs stay as the source has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.mt.kept import kept_parts
from workbench.mt.masks import masked
from workbench.mt.signs import with_signs_of
from workbench.mt.translator import MachineTranslator

PIECES = [
    "мост",
    "Ремонт",
    " ",
    " ",
    ", ",
    "«",
    "»",
    "(",
    ")",
    "⟦3⟧",
    "⟦1⟧",
    "🙂",
    "<b>",
    "</b>",
    "{name}",
    "a@b.org",
    "№ 5",
    "%s",
    "12",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.booleans())
def test_a_text_that_is_not_translated_comes_back_as_it_was(text: str, numero: bool) -> None:
    mask = masked(text, numero=numero)
    assert mask.restored(mask.text) == text
    assert len(mask.marks) >= len(kept_parts(text))


def test_marks_are_words_of_their_own_and_touch_again_what_they_touched() -> None:
    mask = masked("Мэр ⟦7⟧поблагодарил⟦8⟧ строителей: <b>спасибо</b>.")
    assert mask.text == "Мэр ⟦1⟧ поблагодарил ⟦2⟧ строителей: ⟦3⟧ спасибо ⟦4⟧."
    assert mask.restored("Мер ⟦1⟧ подякував ⟦2⟧ будівельникам: ⟦3⟧ дякую ⟦4⟧.") == (
        "Мер ⟦7⟧подякував⟦8⟧ будівельникам: <b>дякую</b>."
    )
    assert mask.told("lost: ⟦7⟧, ⟦4⟧") == "lost: ⟦7⟧, </b>", "a mark that was not given stays as it is"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Спасибо 🙂👷‍♀️ всем 🇺🇦", ["🙂", "👷‍♀️", "🇺🇦"]),
        (
            "<b>Важно:</b> {name} получит %s рублей и {{count}} баллов, ${sum}",
            ["<b>", "</b>", "{name}", "%s", "{{count}}", "${sum}"],
        ),
        ("Пишите @bridge_news или на a.b@example.org", ["@bridge_news", "a.b@example.org"]),
        ("5 < 6 и 7 > 3, 50 % домов, {не переменная}, 100%", []),
    ],
)
def test_what_is_kept(text: str, parts: list[str]) -> None:
    assert kept_parts(text) == parts


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("— Когда? — спросил он.", "- Коли? - запитав він.", "— Коли? — запитав він."),
        ("Мост — гордость города.", "Міст – гордість міста.", "Міст — гордість міста."),
        ("Он сказал: «Скоро».", "Він сказав: „Скоро“.", "Він сказав: «Скоро»."),
        ("Он сказал: «Скоро».", 'Він сказав: "Скоро".', "Він сказав: «Скоро»."),
        ("Где-то так.", "Десь-то так.", "Десь-то так."),
        ('Он сказал: "Скоро" и «потом».', "Він сказав: „Скоро“.", "Він сказав: „Скоро“."),
        ("- первый – второй", "- перший – другий", "- перший – другий"),
    ],
)
def test_signs_are_those_of_the_source(source: str, target: str, wanted: str) -> None:
    assert with_signs_of(source, target) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "#Мост2026 🙂 Ремонт окончен! 👷‍♀️",
        "Указ № 447/2026 подписан сегодня.",
        "Читайте на https://example.org/news?id=15 и пишите на press@example.org.",
        "Здравствуйте, {name}: у вас {{count}} новых сообщений.",
        "Мэр ⟦1⟧поблагодарил⟦2⟧ строителей.",
    ],
)
def test_the_starter_hands_back_what_is_kept(text: str) -> None:
    (made,) = MachineTranslator(glossary=None).translate([text], "ru", "uk")
    assert made.engine == "starter"
    for part in masked(text, numero=True).marks.values():
        assert part[0] in made.target
    assert not any("lost" in warning or "numbers" in warning for warning in made.warnings)
    assert "⟦1⟧" in made.target if "⟦1⟧" in text else "⟦" not in made.target


def test_what_is_typed_has_marks_where_the_model_would_have_put_them() -> None:
    mask = masked("Пишите: press@example.org или <b>звоните</b> 🙂 сегодня.")
    assert mask.marked("Пишіть: press@example.org або <b>теле") == "Пишіть: ⟦1⟧ або ⟦2⟧ теле"
    assert mask.marked("Зовсім інше") == "Зовсім інше"


@pytest.mark.parametrize("typed", ["", "Ремонт", "Ремонт завершено 🙂, а міст"])
def test_the_ghost_of_a_sentence_with_an_emoji_has_it_and_no_mark(typed: str) -> None:
    found = MachineTranslator(glossary=None).complete("Ремонт окончен 🙂, а мост открыли для движения.", "ru", "uk", typed)
    assert found is not None
    assert (typed + found.text).count("🙂") == 1
    assert "⟦" not in found.text
