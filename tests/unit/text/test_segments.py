from __future__ import annotations

import time

from workbench.text.sentences import LONGEST_FOR_RULES, paragraphs, segments, sentences


def test_each_line_is_a_paragraph_and_blank_lines_go() -> None:
    found = segments("Заголовок\n\nМост открыли. Движение восстановлено.\nКонец.\n", "ru")
    assert [(segment.text, segment.paragraph) for segment in found] == [
        ("Заголовок", True),
        ("Мост открыли.", True),
        ("Движение восстановлено.", False),
        ("Конец.", True),
    ]


def test_a_wrapped_paragraph_is_one() -> None:
    text = (
        "The bridge over the river has been closed to traffic since the\n"
        "spring of last year, and the detour through the old town has made\n"
        "every journey longer by half an hour. The mayor said that the work\n"
        "would end in May.\n"
        "\n"
        "Residents hope so."
    )
    found = paragraphs(text)
    assert len(found) == 2
    assert found[0].startswith("The bridge over the river has been closed to traffic since the spring")


def test_lists_and_verses_are_not_joined() -> None:
    for text in ("- купить хлеб\n- купить молоко", "Первая строка\nвторая строка", "1. План\n2. Срок\n3. Смета"):
        assert len(paragraphs(text)) == len(text.split("\n"))


def test_paragraphs_of_like_length_are_not_joined() -> None:
    text = "Губернатор сообщил, что мост откроют в мае этого года.\nМинистр сообщил, что дорогу откроют в мае этого года."
    assert len(paragraphs(text)) == 2


def test_an_empty_text_has_no_sentences() -> None:
    assert sentences("", "ru") == []
    assert sentences(" \t ", "en") == []
    assert segments("\n\n", "uk") == []


def test_closing_marks_stay_with_their_sentence() -> None:
    text = "Он сказал: «Да. » Все ушли."
    assert [text[start:end] for start, end in sentences(text, "ru")] == ["Он сказал: «Да. »", "Все ушли."]


def test_an_unknown_language_is_split_sanely() -> None:
    for language in ("und", "xx", "kk", "pl"):
        text = "Ala ma kota. Kot ma mleko! Prawda?"
        assert len(sentences(text, language)) == 3


def test_a_very_long_line_is_split_in_good_time() -> None:
    sentence = "Мост открыли 14 мая, и движение полностью восстановлено. "
    text = sentence * (2 * LONGEST_FOR_RULES // len(sentence))
    started = time.perf_counter()
    found = sentences(text, "ru")
    assert len(found) == text.count(".")
    assert time.perf_counter() - started < 5


def test_freaks_are_split_in_good_time() -> None:
    started = time.perf_counter()
    for text in ("." * 300_000, ". " * 100_000, "».А" * 50_000, "— " * 50_000, ". " * 4_000):
        spans = sentences(text, "ru")
        assert spans[-1][1] == len(text.rstrip())
    assert time.perf_counter() - started < 10
