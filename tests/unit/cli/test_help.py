"""The help of every command is complete and fits a terminal."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator

import pytest

from workbench.cli.main import parser
from workbench.cli.parser import Parser

WIDTH = 80


def _commands(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and those of its commands."""
    yield top
    for action in top._subparsers._group_actions if top._subparsers is not None else ():
        for each in dict(action.choices or {}).values():
            yield from _commands(each)


COMMANDS = {each.prog: each for each in _commands(parser())}


@pytest.mark.parametrize("name", COMMANDS)
def test_help_says_what_the_command_does_and_fits_a_terminal(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(WIDTH))
    command = COMMANDS[name]
    assert (command.description or "")[:1].isupper()
    assert (command.description or "").rstrip().endswith((".", ")"))
    assert max(map(len, command.format_help().splitlines())) <= WIDTH


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_is_explained(name: str) -> None:
    places = [action for action in COMMANDS[name]._actions if not action.option_strings]
    assert [action.metavar for action in places if not action.help and not action.choices] == []


def test_the_examples_are_understood() -> None:
    shown = [line.strip() for each in COMMANDS.values() for line in (each.epilog or "").splitlines() if line.startswith("  ")]
    assert len(shown) > 10
    for line in shown:
        arguments = shlex.split(line.rpartition("workbench ")[2])
        assert callable(parser().parse_args(arguments).run)


def test_paragraphs_are_filled_and_words_stay_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    told = Parser(prog="w", description="Needs the extra\nthat one calls translation-workbench.\n\n  as it  is\n  here")
    assert "Needs the extra that one calls\ntranslation-workbench.\n\n  as it  is\n  here\n" in told.format_help()
