"""How Latin names are written in Russian is learned from pairs of names."""

from __future__ import annotations

import lzma
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from workbench.text.naming.cyrillization import ENDING, Cyrillization, parsed
from workbench.training import cyrillization, slavic_names
from workbench.training.cyrillization import learned
from workbench.training.foreign_names import chosen, eastern
from workbench.training.letter_groups import Pair, cut, followed, likelihoods, recut
from workbench.training.names import gathered, nominative
from workbench.training.slavic_names import romanised, russian_spelling

NAMES: list[Pair] = [
    *(("shora", "шора"), ("rosha", "роша"), ("masha", "маша"), ("shamor", "шамор"), ("arosh", "арош"), ("sora", "сора")),
    *(("rosa", "роса"), ("hora", "хора"), ("mora", "мора"), ("ramos", "рамос"), ("hamor", "хамор"), ("marsho", "маршо")),
]


def written(model: Cyrillization, name: str) -> str | None:
    found = model.best(name)
    return found and found[1]


def test_two_letters_that_are_one_sound_become_a_group() -> None:
    likely = likelihoods(NAMES, 4)
    found = cut(("shorash", "шораш"), likely)
    assert found is not None
    assert found[0] == [("sh", "ш"), ("o", "о"), ("r", "р"), ("a", "а"), ("sh", "ш")]
    assert cut(("xora", "хора"), likely) is None


def test_names_are_written_by_the_groups_that_were_learned() -> None:
    model = Cyrillization(followed(recut(NAMES, likelihoods(NAMES, 4))))
    assert written(model, "shosha") == "шоша"
    assert written(model, "samoha") == "самоха"


def test_what_follows_is_counted_behind_none_one_and_two_groups() -> None:
    rows = followed([[("a", "а"), ("r", "р")]] * 2)
    assert rows[()] == {("a", "а"): 2, ("r", "р"): 2, ENDING: 2}
    assert rows[("r", "р"),] == {ENDING: 2}
    assert rows[("a", "а"), ("r", "р")] == {ENDING: 2}


def test_what_was_seen_once_is_kept_behind_one_group_only() -> None:
    rows = followed([[("a", "а")]])
    assert set(map(len, rows)) == {1}


def test_names_are_gathered_from_both_sides() -> None:
    rows = [
        ("Then Karlsson met the mayor of Lund.", "Затем Карлссон встретился с мэром Лунда."),
        ("The talks with Karlsson went on.", "Переговоры с Карлссоном продолжились."),
        ("Systems fail. All systems do, the old systems most.", "Системы отказывают. Все системы, старые системы чаще."),
        ("And Karlsson spake unto them.", "И сказал Карлссон им."),
    ]
    found = gathered(rows)
    assert found["karlsson"] == {"карлссон": 1, "карлссоном": 1}
    assert found["lund"] == {"лунда": 1}
    assert "systems" not in found


@pytest.mark.parametrize(
    ("latin", "forms", "expected"),
    [
        ("johnson", {"джонсоном": 2}, "джонсон"),
        ("nguyen", {"нгуеном": 1, "нгуена": 1}, "нгуен"),
        ("anna", {"анны": 3, "анну": 1}, "анна"),
        ("malmok", {"мальмок": 1, "мальмоке": 4}, "мальмок"),
        ("tony", {"тони": 19}, "тони"),
        ("vidal", {"видаля": 2, "видаль": 1}, "видаль"),
    ],
)
def test_forms_are_brought_to_the_nominative(latin: str, forms: dict[str, int], expected: str) -> None:
    assert nominative(latin, forms) == expected


def test_the_likelier_nominative_is_taken_and_none_when_none_is_likely() -> None:
    forms = {"видальный": 1, "видаля": 1}
    assert nominative("vidal", forms, lambda _, cyrillic: 0.0 if cyrillic == "видаль" else -9.0) == "видаль"
    assert nominative("vidal", forms, lambda *_: float("-inf")) is None


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("ковальський", "ковальский"),
        ("новицька", "новицкая"),
        ("хмельницький", "хмельницкий"),
        ("лук'яненко", "лукьяненко"),
        ("залужний", "залужный"),
        ("кравець", "кравец"),
        ("єрмак", "ермак"),
        ("соловйов", "соловьев"),
        ("ковальов", "ковалев"),
        ("гнатишин", "гнатишин"),
        ("філіпчук", "филипчук"),
    ],
)
def test_ukrainian_names_are_spelled_as_in_russian(ukrainian: str, russian: str) -> None:
    assert russian_spelling(ukrainian) == russian


def test_names_of_the_dictionaries_are_romanised_as_each_language_is(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {"ru": {"флавий", "королёв"}, "uk": {"залужний"}}
    monkeypatch.setattr(slavic_names, "_names", lambda language: names[language])
    found = set(romanised())
    assert {("flavy", "флавий"), ("korolyov", "королев"), ("zaluzhnyi", "залужный")} <= found
    assert {cyrillic for _, cyrillic in found} == {"флавий", "королев", "залужный"}


@pytest.mark.parametrize(("made", "least"), [(chosen, 500), (eastern, 2_000)])
def test_listed_names_are_in_both_alphabets(made: Callable[[], Iterable[Pair]], least: int) -> None:
    found = list(made())
    assert found == list(made())
    assert len(found) > least
    assert all(latin.islower() and not set(latin) & set("абвгдежзийклмно") for latin, _ in found)
    assert all(set(cyrillic) <= set("абвгдежзийклмнопрстуфхцчшщъыьэюя") for _, cyrillic in found)


def test_each_family_is_learned_by_itself() -> None:
    everywhere, family = learned({"rosa": {"роса": 2}}, NAMES, [("shora", "сёра"), ("masha", "мася")] * 2)
    assert written(Cyrillization(everywhere), "shora") == "шора"
    assert written(Cyrillization(family), "shora") == "сёра"


def test_the_command_writes_a_file_that_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"Then {latin.title()} came.\tЗатем пришёл {cyrillic.title()}.\t\n" for latin, cyrillic in NAMES)
    corpus = tmp_path / "corpus.tsv.xz"
    corpus.write_bytes(lzma.compress(text.encode()))
    for made in ("romanised", "chosen", "eastern"):
        monkeypatch.setattr(cyrillization, made, lambda: NAMES)
    monkeypatch.setattr(sys, "argv", ["cyrillization", str(corpus), str(tmp_path)])
    assert cyrillization.main() == 0
    file = (tmp_path / "cyrillization.xz").read_bytes()
    families = [Cyrillization(rows) for rows in parsed(lzma.decompress(file).decode())]
    assert [written(family, "shosha") for family in families] == ["шоша"] * 3
    assert cyrillization.main() == 0
    assert (tmp_path / "cyrillization.xz").read_bytes() == file
