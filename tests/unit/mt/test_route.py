"""The best way from one language to another, and the command that makes one possible."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from workbench.mt.direction import Direction
from workbench.mt.route import no_route, routes


def model(pair: str, engine: str = "argos", *, preview: bool = False, version: str = "1.0") -> Direction:
    source, target = pair.split("-")
    folder = Path(engine) / pair
    return Direction(source, target, engine, version, folder, folder / "model", folder / "sentencepiece.model", "", preview)


STARTER = [model("ru-uk", "starter", preview=True), model("uk-ru", "starter", preview=True)]


def labels(directions: list[Direction], source: str, target: str) -> list[str]:
    return [route.label for route in routes(directions, source, target)]


def test_a_direct_route_is_named_by_engine_and_pair() -> None:
    (route,) = routes(STARTER, "ru", "uk")
    assert (route.label, route.engine, route.via, route.preview) == ("starter ru→uk", "starter", None, True)


def test_two_steps_say_what_they_go_through() -> None:
    (route,) = routes([model("ru-en"), model("en-uk")], "ru", "uk")
    assert (route.label, route.via, [step.target for step in route.steps]) == ("argos ru→uk via English", "en", ["en", "uk"])


def test_direct_comes_before_two_steps() -> None:
    assert labels([model("ru-en"), model("en-uk"), model("ru-uk")], "ru", "uk") == ["argos ru→uk", "argos ru→uk via English"]


def test_installed_packages_come_before_a_preview_and_both_are_offered() -> None:
    assert labels([*STARTER, model("ru-uk")], "ru", "uk") == ["argos ru→uk", "starter ru→uk"]
    assert labels([*STARTER, model("ru-en"), model("en-uk")], "ru", "uk") == ["argos ru→uk via English", "starter ru→uk"]


def test_an_installed_package_comes_before_a_bundled_model_that_is_no_preview() -> None:
    assert labels([model("ru-uk", "starter"), model("ru-uk")], "ru", "uk") == ["argos ru→uk", "starter ru→uk"]


def test_english_is_the_bridge_when_there_is_a_choice() -> None:
    known = [model("ru-de"), model("de-uk"), model("ru-en"), model("en-uk")]
    assert labels(known, "ru", "uk") == ["argos ru→uk via English", "argos ru→uk via de"]


def test_a_mixed_route_names_both_engines() -> None:
    (route,) = routes([*STARTER, model("en-ru")], "en", "uk")
    assert (route.label, route.engine, route.preview) == ("argos-starter en→uk via Russian", "argos-starter", True)


def test_what_goes_on_from_a_direction_may_be_a_preview_though_itself_it_is_none() -> None:
    known = [replace(model("en-ru", "starter"), preview_onward=True), model("ru-uk", "starter"), model("uk-en", "starter")]
    assert [routes(known, *pair.split("-"))[0].preview for pair in ("en-ru", "en-uk", "uk-ru")] == [False, True, False]


def test_never_more_than_two_steps_and_never_in_a_circle() -> None:
    known = [model("ru-de"), model("de-en"), model("en-uk"), model("uk-ru")]
    assert routes(known, "ru", "uk") == []
    assert routes(known, "ru", "ru") == []


@pytest.mark.parametrize(
    ("known", "source", "target", "commands"),
    [
        ([], "en", "uk", "workbench models install en uk"),
        (STARTER, "ru", "en", "workbench models install ru en"),
        ([], "ru", "uk", "workbench models install ru en and workbench models install en uk"),
        ([model("ru-en")], "ru", "uk", "workbench models install en uk"),
        ([], "de", "en", "workbench models install de en"),
    ],
)
def test_without_a_route_the_command_is_named(known: list[Direction], source: str, target: str, commands: str) -> None:
    assert str(no_route(known, source, target)).endswith(f"; run: {commands}")


def test_the_preferred_engine_comes_first_whatever_speaks_for_others() -> None:
    found = routes([*STARTER, model("ru-uk")], "ru", "uk", engines=("starter",))
    assert [route.label for route in found] == ["starter ru→uk", "argos ru→uk"]


def test_two_steps_can_be_refused() -> None:
    assert routes([model("ru-en"), model("en-uk")], "ru", "uk", pivot=False) == []
