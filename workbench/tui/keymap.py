"""The one key map: bindings, the line of keys, F1, the palette and the manual are made from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from textual.binding import Binding
from textual.keys import format_key

from workbench.core.errors import WorkbenchError

Scope = Literal["app", "main", "grid", "editor"]


class KeyMapError(WorkbenchError):
    """The keys in workbench.toml name an unknown action, an impossible key, or one key twice."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do by a key.

    Attributes:
        id: its name in ``workbench.toml``, e.g. ``confirm``; also the binding's id.
        keys: Textual's names of the keys, separated by commas; the first is the one that is shown.
        action: the Textual action it runs.
        description: what it does, for F1 and the palette.
        group: the heading it stands under in F1.
        scope: where it works: everywhere, on the main screen, in the grid, or while a cell is edited.
        label: the few words in the line of keys; "" keeps it out of there.
        shown_keys: how the keys read for people when that is more than the first key, e.g. ``Alt+1…9``.
    """

    id: str
    keys: str
    action: str
    description: str
    group: str
    scope: Scope
    label: str = ""
    shown_keys: str = ""

    @property
    def key_text(self) -> str:
        """The key or keys for people: ``Ctrl+S``, ``Shift+F7``."""
        return self.shown_keys or key_text(self.keys.split(",")[0])


MOVE, EDIT, TRANSLATE, PANEL, STATEMENT, PROGRAM = "Move", "Edit", "Translate", "Panel", "Statement", "Program"

ACTIONS: tuple[Action, ...] = (
    Action("help", "f1", "help", "Show all keys", PROGRAM, "app", "help"),
    Action("edit", "enter", "edit", "Edit the cell", EDIT, "grid", "edit"),
    Action("leave", "escape", "leave", "Leave the cell and keep the text", EDIT, "editor", "leave"),
    Action("submit", "enter", "submit", "Leave the cell and keep the text", EDIT, "editor"),
    Action(
        "newline", "shift+enter,alt+enter,ctrl+n", "newline", "Break the line", EDIT, "editor", shown_keys="Shift+Enter, Ctrl+N"
    ),
    Action(
        "confirm",
        "ctrl+s,ctrl+j,ctrl+enter",
        "confirm",
        "Confirm and go to the next open cell",
        EDIT,
        "main",
        "confirm+next",
    ),
    Action("next_open", "f4", "next_open", "Go to the next open cell", MOVE, "main", "next open"),
    Action("translate", "f5", "translate", "Translate the cell", TRANSLATE, "main", "translate"),
    Action("translate_all", "f6", "translate_all", "Translate the whole statement", TRANSLATE, "main"),
    *(Action(f"insert_{n}", f"alt+{n}", f"insert({n})", f"Insert row {n} of the panel", PANEL, "main") for n in range(1, 10)),
    Action("insert", "f2", "insert_by_digit", "Insert a row of the panel: then press its digit", PANEL, "main"),
    Action("concordance", "f3", "concordance", "Search memory and statements (concordance)", PANEL, "main"),
    Action("next_tab", "f7", "next_tab", "Next panel tab", PANEL, "main", "panel"),
    Action("previous_tab", "shift+f7,f19", "previous_tab", "Previous panel tab", PANEL, "main"),
    Action("next_finding", "f8", "next_finding", "Next finding or difference", MOVE, "main"),
    Action("previous_finding", "shift+f8,f20", "previous_finding", "Previous finding or difference", MOVE, "main"),
    Action("compare", "f9", "compare", "Comparing view: only units that differ", STATEMENT, "main", "compare"),
    Action("ignore", "ctrl+d", "ignore", "Ignore the finding chosen in Checks", PANEL, "main"),
    Action("panel", "ctrl+down", "panel", "Go into the panel's rows, and back", PANEL, "main"),
    Action("stop", "escape", "stop", "Stop a translation; else show all units again", STATEMENT, "main"),
    Action("statements", "ctrl+g", "statements", "All statements", STATEMENT, "main"),
    Action("add_term", "ctrl+t", "add_term", "Add a term from the selection", PANEL, "main"),
    Action("filter", "ctrl+f", "filter", "Filter and find", STATEMENT, "main"),
    Action("columns", "ctrl+l", "columns", "Choose the columns shown", STATEMENT, "main"),
    Action("source", "ctrl+r", "source", "Make this column the source", STATEMENT, "main"),
    Action("undo", "ctrl+z", "undo", "Undo", EDIT, "main"),
    Action("redo", "ctrl+y", "redo", "Redo", EDIT, "main"),
    Action("export", "ctrl+o", "export", "Export", STATEMENT, "main"),
    Action("ghost_word", "right", "cursor_right", "Accept the next ghost word, at the end of the text", TRANSLATE, "editor"),
    Action("ghost_all", "end", "cursor_line_end", "Accept the whole ghost, at the end of the text", TRANSLATE, "editor"),
    Action(
        "alternatives",
        "alt+down,ctrl+space,ctrl+@",
        "alternatives",
        "Other words for the one at the cursor",
        TRANSLATE,
        "main",
        shown_keys="Alt+Down, Ctrl+Space",
    ),
    Action("up", "up", "move(-1, 0)", "Move up", MOVE, "grid", shown_keys="arrows"),
    Action("down", "down", "move(1, 0)", "Move down", MOVE, "grid"),
    Action("left", "left", "move(0, -1)", "Move left", MOVE, "grid"),
    Action("right", "right", "move(0, 1)", "Move right", MOVE, "grid"),
    Action("next_column", "tab", "cell(1)", "Next column", MOVE, "grid"),
    Action("previous_column", "shift+tab", "cell(-1)", "Previous column", MOVE, "grid"),
    Action("page_up", "pageup", "page(-1)", "A screenful up", MOVE, "grid"),
    Action("page_down", "pagedown", "page(1)", "A screenful down", MOVE, "grid"),
    Action("first_column", "home", "edge('left')", "First column", MOVE, "grid"),
    Action("last_column", "end", "edge('right')", "Last column", MOVE, "grid"),
    Action("first_row", "ctrl+home", "edge('top')", "First row", MOVE, "grid"),
    Action("last_row", "ctrl+end", "edge('bottom')", "Last row", MOVE, "grid"),
    Action("palette", "ctrl+p", "command_palette", "Command palette", PROGRAM, "app"),
    Action("quit", "ctrl+q", "quit", "Quit", PROGRAM, "app"),
)

BY_ID: Mapping[str, Action] = {action.id: action for action in ACTIONS}

_NAMES = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift", "super": "Super", "escape": "Esc", "enter": "Enter", "tab": "Tab"}
_LONG_NAMES = {"pageup": "PageUp", "pagedown": "PageDown", "home": "Home", "end": "End", "backspace": "Backspace"}


def key_text(key: str) -> str:
    """A key as people write it: ``Ctrl+S`` for ``ctrl+s``."""
    return "+".join(_NAMES.get(part) or _LONG_NAMES.get(part) or _one(part) for part in key.split("+"))


def _one(part: str) -> str:
    if part[:1] == "f" and part[1:].isdecimal():
        return part.upper()
    name: str = format_key(part)
    return name.upper() if len(name) == 1 else name.capitalize()


def bindings_for(scope: Scope) -> Iterator[Binding]:
    """The bindings of one scope; each has its action's id, so that `App.set_keymap` can give it other keys."""
    for action in ACTIONS:
        if action.scope == scope:
            yield Binding(action.keys, action.action, action.description, show=bool(action.label), id=action.id)


def keys_in_use(scope: Scope) -> frozenset[str]:
    """Every key that an action of this scope has."""
    return frozenset(key for action in ACTIONS if action.scope == scope for key in action.keys.split(","))


def with_overrides(keys: Mapping[str, str], actions: Iterable[Action] = ACTIONS) -> tuple[Action, ...]:
    """The actions with the keys of the configuration; for the line of keys and F1.

    Args:
        keys: action id → key or keys, as in ``[keys]`` of workbench.toml.

    Raises:
        KeyMapError: an unknown action, an empty key, or a key that two actions of the same place would share.
    """
    for name, key in keys.items():
        if name not in BY_ID:
            raise KeyMapError(f"unknown action {name!r} in [keys]", remedy="press F1 for the names of the actions")
        if not all(part.strip() for part in key.split(",")):
            raise KeyMapError(f"no key for {name!r} in [keys]", remedy='write a key such as "ctrl+g" or "f2,alt+x"')
    changed = tuple(
        replace(action, keys=",".join(part.strip().lower() for part in keys[action.id].split(",")), shown_keys="")
        if action.id in keys
        else action
        for action in actions
    )
    _refuse_clashes(changed, keys)
    return changed


def _refuse_clashes(actions: Iterable[Action], overridden: Mapping[str, str]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for action in actions:
        place = "main" if action.scope in ("app", "main") else action.scope
        for key in action.keys.split(","):
            other = seen.setdefault((place, key), action.id)
            if other != action.id and (action.id in overridden or other in overridden):
                raise KeyMapError(f"{key_text(key)} is given to both {other!r} and {action.id!r} in [keys]")


def keymap(keys: Mapping[str, str]) -> dict[str, str]:
    """What `App.set_keymap` takes: action id → keys, for the actions that the configuration changes.

    Raises:
        KeyMapError: as `with_overrides`.
    """
    return {action.id: action.keys for action in with_overrides(keys) if action.id in keys}


def line_of_keys(editing: bool, actions: Iterable[Action] = ACTIONS) -> Iterator[tuple[str, str]]:
    """What the line of keys says, most useful first: (key, label)."""
    unavailable = "grid" if editing else "editor"
    for action in actions:
        if action.label and action.scope != unavailable:
            yield action.key_text, action.label
            if action.id == "translate":
                yield "Alt+1…9", "insert"


def help_groups(actions: Iterable[Action] = ACTIONS) -> dict[str, list[tuple[str, str]]]:
    """Heading → (key, description) of its actions, for F1; the nine insert keys are one line."""
    groups: dict[str, list[tuple[str, str]]] = {group: [] for group in (MOVE, EDIT, TRANSLATE, PANEL, STATEMENT, PROGRAM)}
    for action in actions:
        if action.id == "insert_1" and action.keys == "alt+1":
            groups[action.group].append(("Alt+1…9", "Insert the row of the panel with this number"))
        elif not action.id.startswith("insert_") or not action.keys.startswith("alt+"):
            text = key_text(action.keys.split(",")[0]) if action.shown_keys == "arrows" else action.key_text
            groups[action.group].append((text, action.description))
    return groups


def as_markdown(actions: Iterable[Action] = ACTIONS) -> str:
    """The table of keys for the manual."""
    lines = ["| action | key |", "|---|---|"]
    for rows in help_groups(actions).values():
        lines += [f"| {description} | {keys} |" for keys, description in rows]
    return "\n".join(lines) + "\n"
