"""Foreign names as Russian and Ukrainian write them."""

from __future__ import annotations

import pytest

from workbench.text.naming.transcription import is_transcription


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Кэндзи", "Kenji"),
        ("Кендзі", "Kenji"),
        ("Сюдзиро", "Shujiro"),
        ("Чжунчэн", "Zhongcheng"),
        ("Мирча", "Mircea"),
        ("Чезаре", "Cesare"),
        ("Шимановского", "Szymanowski"),
        ("Джебраил", "Jibril"),
        ("Фогелем", "Vogel"),
        ("Шарля", "Charles"),
        ("Робинсона", "Robinson"),
    ],
)
def test_a_name_may_be_written_by_the_system_of_its_language(cyrillic: str, latin: str) -> None:
    assert is_transcription(cyrillic, latin)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Томилин", "Tomsky"),
        ("Белоус", "Bilozir"),
        ("Лондон", "Lisbon"),
        ("Мадрид", "Milan"),
        ("Женеве", "Lausanne"),
        ("Её", "Ea"),
    ],
)
def test_other_names_are_not_transcriptions(cyrillic: str, latin: str) -> None:
    assert not is_transcription(cyrillic, latin)


_ONE_NAME = """
João Жуан Жуан; Gonçalves Гонсалвиш Гонсалвеш; Guterres Гутерриш Гутерреш; Araújo Араужу Араужу; Magalhães Магальяйнш Магальяйнш
Jiménez Хименес Хіменес; Núñez Нуньес Нуньєс; Guillermo Гильермо Гільєрмо; Llorente Льоренте Льоренте; Vallejo Вальехо Вальєхо
Benoît Бенуа Бенуа; Caillet Кайе Кайє; Perrault Перро Перро; Guillaume Гийом Гійом; Beauchamp Бошан Бошан; Hervaud Эрво Ерво
Jürgen Юргену Юргену; Schröder Шрёдера Шредера; Eichler Эйхлер Айхлер; Zweig Цвайг Цвайг; Voigt Фойгтом Фойгтом; Jung Юнг Юнг
Wójcik Вуйцик Вуйцик; Zając Заёнц Зайонц; Przybyła Пшибыла Пшибила; Jerzy Ежи Єжи; Grzegorz Гжегож Гжегож; Łukasz Лукаш Лукаш
Jiří Иржи Їржі; Dvořák Дворжак Дворжак; Čermáková Чермакова Чермакова; Jana Яна Яна; Šilhavý Шилгавый Шилгавий
Çavuşoğlu Чавушоглу Чавушоглу; Yılmaz Йылмаз Йилмаз; Can Джан Джан; İmamoğlu Имамоглу Імамоглу
al-Shahed аш-Шахед аш-Шахед; Youssef Юсуф Юсуф; al-Harbi аль-Харби аль-Харбі; Khaled Халида Халіда
Xiaoyu Сяоюй Сяоюй; Zhang Чжан Чжан; Jia Цзя Цзя; Xu Сюй Сюй; Wenbin Вэньбинь Веньбінь
Shigeru Сигэру Сіґеру; Togashi Тогаси Тоґаші; Ryuichi Рюити Рюїті; Joe Дзё Джо
Bong Пон Пон; Jae Чжэ Дже; Yoon Юн Юн; Joon Чжун Джун
György Дьёрдь Дьйордь; Nagy Надь Надь; Zsuzsa Жужа Жужа; Szijjártó Сийярто Сіярто; Cseh Чех Чех
Ciucă Чукэ Чуке; Geoană Джоанэ Джоане; Rinkēvičs Ринкевичс Рінкевичс; Jānis Янис Яніс; Juknevičienė Юкнявичене Юкнявічене
Støre Стёре Стере; Johaug Йохауг Йогауг; Bødskov Бёдсков Бедсков; Sjöberg Шёберг Шеберг; Jens Йенс Єнс
Jakobsdóttir Якобсдоттир Якобсдоттір
Wright Райт Райт; Hague Хейг Гейґ; Hugh Хью Г’ю; Chinh Чинь Тінь; Đinđić Джинджич Джинджич; Mitsotakis Мицотакис Міцотакіс
"""


@pytest.mark.parametrize("listed", [each.strip() for line in _ONE_NAME.strip().splitlines() for each in line.split(";")])
def test_a_name_of_any_origin_is_found_in_both_languages(listed: str) -> None:
    latin, russian, ukrainian = listed.split()
    assert is_transcription(russian, latin)
    assert is_transcription(ukrainian, latin)
