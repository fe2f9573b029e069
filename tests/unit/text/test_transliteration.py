"""Names in Latin letters, as the standards themselves write them."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest

from workbench.core.errors import UsageError
from workbench.text.naming.transliteration import scheme, schemes, transliterate


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Алушта", "Alushta"),
        ("Борщагівка", "Borshchahivka"),
        ("Згорани", "Zghorany"),
        ("РОЗГОН", "ROZGHON"),
        ("Ґалаґан", "Galagan"),
        ("Єнакієве", "Yenakiieve"),
        ("Наєнко", "Naienko"),
        ("Їжакевич", "Yizhakevych"),
        ("Кадиївка", "Kadyivka"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Юрій", "Yurii"),
        ("Яготин", "Yahotyn"),
        ("Знам'янка", "Znamianka"),
        ("Знам’янка", "Znamianka"),
        ("Знамʼянка", "Znamianka"),
        ("Нью-Йорк", "Niu-York"),
        ("Русь", "Rus"),
    ],
)
def test_the_ukrainian_national_system(name: str, latin: str) -> None:
    assert transliterate(name, "uk-kmu") == latin


@pytest.mark.parametrize(
    ("name", "bgn", "news", "icao"),
    [
        ("Ельцин", "Yel’tsin", "Yeltsin", "Eltsin"),
        ("Соловьёв", "Solov’yëv", "Solovyov", "Solovev"),
        ("Достоевский", "Dostoyevskiy", "Dostoyevsky", "Dostoevskii"),
        ("Хрущёв", "Khrushchëv", "Khrushchev", "Khrushchev"),
        ("Подъячев", "Pod”yachev", "Podyachev", "Podieiachev"),
        ("Ильин", "Il’in", "Ilyin", "Ilin"),
        ("Красный Бор", "Krasnyy Bor", "Krasny Bor", "Krasnyi Bor"),
        ("Эйзенштейн", "Eyzenshteyn", "Eyzenshteyn", "Eizenshtein"),
        ("ВОРОБЬЁВ", "VOROB’YËV", "VOROBYOV", "VOROBEV"),
    ],
)
def test_russian_names_on_maps_in_newspapers_and_in_passports(name: str, bgn: str, news: str, icao: str) -> None:
    assert [transliterate(name, chosen) for chosen in ("ru-bgn", "ru-news", "ru-icao")] == [bgn, news, icao]


@pytest.mark.parametrize(
    ("name", "scheme_id", "latin"),
    [
        ("Юлия Цветаева", "ru-iso-9", "Ûliâ Cvetaeva"),
        ("Цыганов", "ru-gost-779-b", "Cy'ganov"),
        ("Цой", "ru-gost-2006", "Tcoi"),
        ("Київ", "uk-bgn-1965", "Kyyiv"),
        ("Київ", "uk-iso-9", "Kiïv"),
        ("Щастя", "uk-dstu-b", "Shchastja"),
        ("Щастя", "uk-dstu-a", "Ŝastja"),
    ],
)
def test_further_standards(name: str, scheme_id: str, latin: str) -> None:
    assert transliterate(name, scheme_id) == latin


def test_the_case_of_each_word_is_kept() -> None:
    assert transliterate("ЩЕРБАК, Щербак, щербак", "uk-kmu") == "SHCHERBAK, Shcherbak, shcherbak"


def test_an_initial_has_one_capital_unless_the_name_is_in_capitals() -> None:
    assert transliterate("Ю. Єнакій", "uk-kmu") == "Yu. Yenakii"
    assert transliterate("Ю. ЄНАКІЙ", "uk-kmu") == "YU. YENAKII"
    assert transliterate("Ю.", "uk-kmu") == "Yu."


def test_a_vowel_after_an_apostrophe_or_a_latin_letter_does_not_begin_a_word() -> None:
    assert transliterate("Короп’є", "uk-kmu") == "Koropie"
    assert transliterate("Kиїв", "uk-kmu") == "Kyiv"


def test_stress_marks_and_decomposed_letters_make_no_difference() -> None:
    assert transliterate("Ма\u0301рко", "uk-kmu") == "Marko"
    decomposed = unicodedata.normalize("NFD", "Йосип Їжак")
    assert transliterate(decomposed, "uk-kmu") == transliterate("Йосип Їжак", "uk-kmu") == "Yosyp Yizhak"


@pytest.mark.parametrize("scheme_id", [each.id for language in ("ru", "uk") for each in schemes(language)])
class TestEveryScheme:
    """What holds for each standard."""

    def test_what_is_not_cyrillic_stays_as_it_is(self, scheme_id: str) -> None:
        text = "O'Brien's “café” №5, 10\u00a0%: naïve cafe\u0301 – ⟦1⟧ [b]\n日本"
        assert transliterate(text, scheme_id) == text

    def test_no_letter_of_the_two_alphabets_is_left(self, scheme_id: str) -> None:
        letters = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
        for text in (letters, letters.upper(), " ".join(letters), " ".join(letters).upper(), letters.title()):
            latin = transliterate(text, scheme_id)
            assert not [letter for letter in latin if "CYRILLIC" in unicodedata.name(letter, "")], latin

    def test_it_is_described(self, scheme_id: str) -> None:
        found = scheme(scheme_id)
        assert found.id == scheme_id
        assert found.language == scheme_id[:2]
        assert found.label
        assert found.standard


def test_labels_differ_within_a_language() -> None:
    for language in ("ru", "uk"):
        labels = [each.label for each in schemes(language)]
        assert len(set(labels)) == len(labels)


def test_languages_without_schemes() -> None:
    assert schemes("en") == ()
    assert schemes("uk-x-agency") == schemes("uk")


def test_an_unknown_scheme_is_one_line_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="no scheme 'kmu'; use one of: uk-kmu"):
        transliterate("Київ", "kmu")


def test_importing_the_module_does_not_load_the_tables() -> None:
    code = "import sys, workbench.text.naming.transliteration; print('translitua' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
