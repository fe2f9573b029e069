"""Negations that deny nothing in the end."""

from __future__ import annotations

import pytest

from workbench.text.stance.negation import negations
from workbench.text.stance.only import says_only
from workbench.text.stance.opposites import opposites


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Ждите, пока вас не позовут."),
        ("ru", "Никто, кроме сторожа, не видел пожара."),
        ("ru", "Кроме сторожа, никто не видел пожара."),
        ("ru", "Иначе как ошибкой это не назвать."),
        ("ru", "Не проще ли подождать?"),
        ("uk", "Чекайте, доки вас не покличуть."),
        ("uk", "Ніхто, окрім сторожа, не бачив пожежі."),
        ("uk", "Чи не простіше зачекати?"),
        ("en", "No one but the watchman saw the fire."),
        ("en", "They were not let in until noon."),
    ],
)
def test_of_some_alone_or_from_some_time_on(tag: str, text: str) -> None:
    assert not any(word.is_plain for word in negations(text, tag) if not word.is_concord)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Паром пока не пришёл."),
        ("ru", "Никто не видел пожара."),
        ("uk", "Пором поки що не прийшов."),
        ("en", "Nobody saw the fire."),
    ],
)
def test_a_denial_stays_one(tag: str, text: str) -> None:
    assert says_only(text.lower(), tag) == ()
    assert any(word.is_plain for word in negations(text, tag))


def test_what_is_allowed_to_some_alone_is_allowed() -> None:
    (found,) = [each for each in opposites("Никого, кроме врачей, не допускают.", "ru") if each.text.endswith("допускают")]
    assert found.affirms
    assert says_only("niemand außer dem arzt", "de") == ()
