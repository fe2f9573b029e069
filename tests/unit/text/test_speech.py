"""Which words of speech introduce a quotation, and which tell what somebody does next."""

from __future__ import annotations

import pytest

from workbench.text.stance.speakers import introduces
from workbench.text.stance.subjects import subject


@pytest.mark.parametrize(
    ("tag", "text", "voice"),
    [
        ("ru", "Прокурор назвала это «предательством доверия» и попросила суд учесть ущерб.", "Прокурор"),
        ("ru", "Депутат с места: «Вы продаёте порт!» Председатель призвала зал к порядку.", None),
        ("en", "“You are selling the port!” came from a seat, and the Speaker asked the House for order.", None),
        ("uk", "«Лід тонкий», — попередив рятувальник.", "рятувальник"),
        ("ru", "«Лёд тонкий!» — предупредил спасатель.", "спасатель"),
        ("en", "“The ice is thin,” the rescuer warned.", "the rescuer"),
    ],
)
def test_who_does_something_after_a_quotation_is_not_whom_it_quotes(tag: str, text: str, voice: str | None) -> None:
    found = subject(text, tag)
    assert (text[found[0] : found[1]] if found else None) == voice


def test_a_word_of_speech_before_a_quotation_introduces_it_unless_a_sentence_ends_between() -> None:
    text = "Он сказал: «Да». Она сказала. «Нет»."
    quoted = [(text.index("«"), text.index("»") + 1), (text.rindex("«"), text.rindex("»") + 1)]
    first, second = text.index("сказал"), text.index("сказала")
    assert introduces(text, first, first + 6, quoted)
    assert not introduces(text, second, second + 7, quoted)
