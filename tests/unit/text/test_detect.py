from __future__ import annotations

from pathlib import Path

import pytest

from tests.threads import in_threads
from workbench.text.detect import detect, detect_document

RUSSIAN = """
Привет | Добрый день | Спасибо за ответ | Мост открыли вчера | Министр подписал указ | Об этом сообщили | Новый порядок действий
Переговоры завершились ничем | Погода не изменилась | Совет принял решение | Цены снова выросли | Кто сказал правду
Работа идёт по плану | Пресс-служба опровергла сообщение | Он прибыл утром | Ей вручили награду
""".replace("\n", "|").split("|")

UKRAINIAN = """
Привіт | Добрий день | Дякую за відповідь | Міст відкрили вчора | Міністр підписав указ | Про це повідомили | Новий порядок дій
Перемовини завершилися нічим | Погода не змінилася | Рада ухвалила рішення | Ціни знову зросли | Хто сказав правду
Робота йде за планом | Пресслужба спростувала повідомлення | Він прибув уранці | Їй вручили нагороду
""".replace("\n", "|").split("|")

ENGLISH = """
Good morning. | Thank you | The bridge reopened | Talks ended without result | He signed the decree | Press release
Prices rose again | Officials denied the report | Agreement | Bridge reopening | Work goes to plan | Who told the truth
She's late | Café owners protested the new tax, they said
""".replace("\n", "|").split("|")

NEITHER = """
| 2025 | 12:04, 14.05.2025 | ... | — | 100 % | 你好，世界 | مرحبا بالعالم | Γειά σου κόσμε | こんにちは世界 | 안녕하세요
Слава | газета | Карта | ВСУ | Москва | Рамзан Кадиров
Добър ден | Мостът беше отворен на 14 май след ремонт
Правителството прие решение, което ще влезе в сила | Той каза, че няма да има промени
Добры дзень | Мост адкрылі 14 мая пасля рамонту | Ён сказаў, што ўсё гатова | Прэзідэнт краіны падпісаў указ | літаратурны конкурс
Добар дан, како сте | Мост је отворен 14. маја | Министар је рекао да нису спремни | Мостот е отворен, ќе има сообраќај
Көпір мамырда ашылды | Үкімет шешім қабылдады
Dzień dobry | Most został otwarty po remoncie | Nie ma odpowiedzi na to pytanie | Guten Morgen | Die Brücke ist wieder offen
Der Minister hat das Abkommen nicht unterzeichnet | Bonjour tout le monde | Le pont est ouvert à la circulation
Le ministre a dit que les travaux sont finis
Buenos días | El puente está abierto al tráfico | Los precios subieron de nuevo
Buongiorno | Il ponte è aperto | Il ministro ha detto che i lavori sono finiti
Bom dia | A ponte foi aberta ao trânsito
Dobrý den | Most byl otevřen v květnu
Goedemorgen | De brug is weer open voor het verkeer
God morgon | Bron är öppen igen | Günaydın | Köprü trafiğe açıldı
Hyvää huomenta | Silta on avattu | Bună ziua | Podul a fost deschis
Jó reggelt | A híd újra nyitva van | Dobar dan | Most je otvoren u maju
Kyiv | Selamat pagi semua | Rozmowy zakonczyly sie bez wyniku
""".replace("\n", "|").split("|")


def _phrases(listed: list[str], language: str) -> list[tuple[str, str]]:
    return [(phrase.strip(), language) for phrase in listed if phrase.strip() or language == "und"]


CASES = dict.fromkeys([*_phrases(RUSSIAN, "ru"), *_phrases(UKRAINIAN, "uk"), *_phrases(ENGLISH, "en"), *_phrases(NEITHER, "und")])


@pytest.mark.parametrize(("text", "language"), list(CASES))
def test_the_language_is_told_or_left_open(text: str, language: str) -> None:
    detection = detect(text)
    assert detection.language == language, detection.reason


def test_every_answer_has_a_reason_and_a_confidence() -> None:
    for text, _ in CASES:
        detection = detect(text)
        assert detection.text == text
        assert detection.reason
        assert 0.0 <= detection.confidence <= 1.0


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Її ідея", "letters ї, і are Ukrainian only"),
        ("Мы видели", "letter ы is Russian only"),
        ("Он прибыл", "letter ы is Russian only"),
        ("Слава", "ru or uk: every word is in both dictionaries"),
        ("Ён сказаў", "letter ў: Belarusian"),
        ("12 %", "no letters"),
        ("The end", "English words: the"),
    ],
)
def test_reasons_are_what_a_person_would_say(text: str, reason: str) -> None:
    assert detect(text).reason == reason


@pytest.mark.parametrize(
    ("text", "language", "hidden"),
    [
        ("He hаs rescinded an order to his commanders", "en", "hаs"),
        ("Новости реcпублики публикуют утром", "ru", "реcпублики"),
        ("Він повідoмив про це вчора", "uk", "повідoмив"),
        ("Сrimea is on the map of the region", "en", "Сrimea"),
        ("Він сказав, що был готовий", "uk", "был"),
    ],
)
def test_a_hidden_letter_is_a_defect_and_changes_no_answer(text: str, language: str, hidden: str) -> None:
    detection = detect(text)
    assert detection.language == language
    assert [defect.text for defect in detection.defects] == [hidden]


def test_a_single_english_word_does_not_make_a_russian_sentence_english() -> None:
    assert detect("Система HIMARS поразила цель, сообщает Reuters").language == "ru"


def test_a_cyrillic_quotation_does_not_make_an_english_sentence_russian() -> None:
    assert detect("The word «слава» means glory and it is on the wall").language == "en"


def test_addresses_do_not_count() -> None:
    assert detect("Подробности на сайте https://example.org/the/way/of/the/world").language == "ru"


def test_decomposed_letters_are_understood() -> None:
    assert detect("і\u0308хати до Києва").language == "uk"
    assert detect("и\u0306 е\u0308лка").language == "ru"


def test_the_answer_is_the_same_in_every_thread() -> None:
    texts = [text for text, _ in CASES] * 3
    expected = [detect(text).language for text in texts]
    assert in_threads(lambda _: [detect(text).language for text in texts]) == [expected] * 4


def test_a_document_is_judged_by_its_paragraphs() -> None:
    text = "Слава\n\nМост открыли 14 мая, и движение восстановлено.\nРемонт занял 26 месяцев.\n"
    detection = detect_document(text)
    assert detection.language == "ru"
    assert "paragraphs are Russian" in detection.reason


def test_a_document_in_two_languages_is_undecided() -> None:
    text = "Мост открыли 14 мая, и движение восстановлено.\nМіст відкрили 14 травня, і рух відновлено."
    detection = detect_document(text)
    assert detection.language == "und"
    assert detection.reason == "paragraphs in ru and uk"


def test_defects_of_a_document_stand_at_places_in_the_whole_text() -> None:
    text = "The bridge is open again.\nHe hаs said so."
    (defect,) = detect_document(text).defects
    assert text[defect.start : defect.end] == "hаs"
    assert defect.fix == "has"


def test_three_words_of_real_sentences_are_enough(shared: Path) -> None:
    rows = [line.split("\t") for line in (shared / "data" / "flores-dev.en-ru-uk.tsv").read_text("utf-8").splitlines()]
    for column, language in ((1, "ru"), (2, "uk")):
        answers = [detect(" ".join(row[column].split()[:3])).language for row in rows]
        assert answers.count(language) >= 0.95 * len(rows)
        assert sum(answer not in (language, "und") for answer in answers) <= 0.01 * len(rows)
    assert {detect(row[1]).language for row in rows} <= {"ru", "und"}
    assert {detect(row[2]).language for row in rows} <= {"uk", "und"}


def test_the_hidden_letter_of_the_sample_is_named(shared: Path) -> None:
    detection = detect_document((shared / "samples" / "statement-en.txt").read_text("utf-8"))
    assert detection.language == "en"
    assert [(defect.text, defect.fix) for defect in detection.defects] == [("hаs", "has")]


@pytest.mark.parametrize("line", ["https://example.org/news?id=15", "press@example.org", "12 345 678", "***"])
def test_paragraphs_without_words_do_not_make_a_text_doubtful(line: str) -> None:
    text = f"{line}\nМост закрыт в понедельник.\n\n{line}\n{line}\n"
    assert detect_document(text).language == "ru"
    assert detect_document(f"{line}\n{line}\n").language == "und"
