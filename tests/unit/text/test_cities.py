"""Towns of the world by their names in three languages, their adjectives, and the countries that a text says for them."""

from __future__ import annotations

import pytest

from workbench.compare.facts.known import exchangeable
from workbench.text.naming.cities import CITIES, SEATS
from workbench.text.naming.mentions import mentions


@pytest.mark.parametrize("line", CITIES.strip().splitlines())
def test_a_town_is_known_in_every_language(line: str) -> None:
    name, *cells = line.split(" | ")
    for tag, cell in zip(("ru", "uk", "en"), cells, strict=True):
        written = cell.split()[0].partition("(?=")[0].replace("_", " ").removesuffix("-")
        stem, bracket, endings = written.partition("(?:")
        word = stem + (endings.split("|")[0].rstrip(")") if bracket else "")
        before = {"ru": "Делегация посетила город", "uk": "Делегація відвідала місто", "en": "The delegation visited"}[tag]
        assert [each.id for each in mentions(f"{before} {word}.", tag) if each.kind == "place"] == [name.strip()], (tag, word)


@pytest.mark.parametrize("pair", SEATS.split())
def test_a_capital_may_be_said_for_its_country(pair: str) -> None:
    country, capital = pair.replace("_", " ").split(":")
    assert exchangeable(country, capital)
    assert not exchangeable(country, "london")
    assert any(line.startswith(f"{capital} | ") for line in CITIES.splitlines())


@pytest.mark.parametrize(
    ("tag", "text", "place"),
    [
        ("ru", "мадридский суд", "madrid"),
        ("uk", "мадридський суд", "madrid"),
        ("ru", "бишкекские школы", "bishkek"),
        ("uk", "бішкецьких шкіл", "bishkek"),
        ("uk", "у празькому театрі", "prague"),
        ("ru", "бристольского порта", "bristol"),
        ("uk", "дортмундської лікарні", "dortmund"),
        ("ru", "саратовская область", "saratov"),
        ("uk", "ризький порт", "riga"),
        ("ru", "рижский порт", "riga"),
    ],
)
def test_adjectives_of_places(tag: str, text: str, place: str) -> None:
    assert [each.id for each in mentions(text, tag) if each.kind == "place"] == [place]
