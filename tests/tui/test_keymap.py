"""The one key map."""

from __future__ import annotations

import re
from collections import Counter
from typing import get_args

import pytest

from workbench.tui.keymap import (
    ACTIONS,
    BY_ID,
    KeyMapError,
    Scope,
    bindings_for,
    is_key,
    key_text,
    keymap,
    keys_in_use,
    line_of_keys,
    with_overrides,
)


def test_no_two_actions_of_a_place_share_a_key() -> None:
    for scopes in (("app", "main"), ("app", "statements"), ("app", "glossary"), ("grid",), ("editor",)):
        keys = [key for action in ACTIONS if action.scope in scopes for key in action.keys.split(",")]
        assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_action_has_a_name_of_its_own_and_a_binding() -> None:
    assert len(BY_ID) == len(ACTIONS)
    bound = {binding.id for scope in get_args(Scope) for binding in bindings_for(scope)}
    assert bound == set(BY_ID)


@pytest.mark.parametrize(
    ("action", "keys"),
    [
        ("confirm", {"ctrl+s", "ctrl+j"}),
        ("next_open", {"f4"}),
        ("translate", {"f5"}),
        ("translate_all", {"f6"}),
        ("insert_9", {"alt+9"}),
        ("insert", {"f2"}),
        ("next_tab", {"f7"}),
        ("previous_tab", {"shift+f7"}),
        ("next_finding", {"f8"}),
        ("compare", {"f9"}),
        ("concordance", {"f3"}),
        ("add_term", {"ctrl+t"}),
        ("filter", {"ctrl+f"}),
        ("replace", {"shift+f4", "f16"}),
        ("columns", {"ctrl+l"}),
        ("source", {"ctrl+r"}),
        ("undo", {"ctrl+z"}),
        ("redo", {"ctrl+y"}),
        ("export", {"ctrl+o"}),
        ("quit", {"ctrl+q"}),
    ],
)
def test_the_keys_are_those_of_the_manual(action: str, keys: set[str]) -> None:
    assert keys <= set(BY_ID[action].keys.split(","))


def test_keys_read_as_people_write_them() -> None:
    assert key_text("ctrl+s") == "Ctrl+S"
    assert key_text("shift+f7") == "Shift+F7"
    assert key_text("pagedown") == "PageDown"
    assert BY_ID["leave"].key_text == "Esc"
    assert dict(line_of_keys(editing=False))["Enter"] == "edit"
    assert dict(line_of_keys(editing=True))["Esc"] == "leave"


def test_the_configuration_gives_other_keys() -> None:
    assert keymap({"confirm": "Ctrl+B, f13"}) == {"confirm": "ctrl+b,f13"}
    changed = {action.id: action for action in with_overrides({"help": "ctrl+b"})}
    assert changed["help"].key_text == "Ctrl+B"
    assert changed["quit"] is BY_ID["quit"]
    assert "f1" in keys_in_use("app")


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"fly": "f12"}, "unknown action 'fly'"),
        ({"undo": " "}, "no key for 'undo'"),
        ({"undo": "ctrl+s"}, "Ctrl\\+S is given to both"),
        ({"undo": "ctrl+foo"}, "there is no key 'ctrl\\+foo', which 'undo' should have; write a key such as"),
        ({"undo": "ctrl+foo+b"}, "there is no key"),
        ({"undo": "f2,strg+b"}, "there is no key 'strg\\+b'"),
    ],
)
def test_keys_that_cannot_be_are_refused_in_one_line(keys: dict[str, str], says: str) -> None:
    with pytest.raises(KeyMapError) as caught:
        keymap(keys)
    assert re.match(rf"workbench\.toml, \[keys\]: {says}", str(caught.value))


@pytest.mark.parametrize(
    "key", [key for action in ACTIONS for key in action.keys.split(",")] + ["ctrl+ы", "alt+.", "plus", "f24"]
)
def test_every_key_of_the_map_is_one(key: str) -> None:
    assert is_key(key)


def test_a_mistyped_action_is_answered_with_the_one_meant() -> None:
    with pytest.raises(KeyMapError) as caught:
        with_overrides({"confrim": "f9"})
    assert "write confirm" in str(caught.value)
