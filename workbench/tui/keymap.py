"""The one key map: bindings, the line of keys, F1, the palette and the manual are made from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import product
from typing import Literal

from textual.binding import Binding
from textual.keys import Keys, format_key, key_to_character

from workbench.core.errors import WorkbenchError

Scope = Literal["app", "statements", "main", "grid", "editor", "glossary", "alignment", "cut", "preview"]

LIST_SCOPES: tuple[Scope, ...] = ("app", "statements")
"""The scopes of the list of statements."""

STATEMENT_SCOPES: tuple[Scope, ...] = ("app", "main", "grid", "editor")
"""The scopes of the main screen."""

GLOSSARY_SCOPES: tuple[Scope, ...] = ("app", "glossary")
"""The scopes of the glossary."""

ALIGNMENT_SCOPES: tuple[Scope, ...] = ("app", "alignment", "cut")
"""The scopes of the alignment screen: for rows, and for a place in a text."""

PREVIEW_SCOPES: tuple[Scope, ...] = ("app", "preview")
"""The scopes of what realigning would change."""


_MODIFIERS = frozenset({"alt", "ctrl", "hyper", "meta", "shift", "super"})
_NAMED = frozenset({"minus", "plus", *(each.value for each in Keys if not each.value.startswith("<") and "+" not in each.value)})
_WRITTEN = 'write a key such as "ctrl+g" or "f2,alt+x"'


class KeyMapError(WorkbenchError):
    """The keys in workbench.toml name an unknown action, an impossible key, or one key twice."""

    def __init__(self, message: str, *, remedy: str) -> None:
        super().__init__(message, path="workbench.toml", place="[keys]", remedy=remedy)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do by a key.

    Attributes:
        id: its name in ``workbench.toml``, e.g. ``confirm``; also the binding's id.
        keys: Textual's names of the keys, separated by commas; the first is the one that is shown.
        action: the Textual action it runs.
        description: what it does, for F1 and the palette.
        group: the heading it stands under in F1.
        scope: where it works: everywhere, in the list of statements, on the main screen, in the grid, while a cell is edited, in
            the glossary, in the alignment, at a place chosen in a text there, or in what realigning would change.
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
GLOSSARY, ALIGNMENT = "Glossary", "Alignment"
SPLITTING, REALIGNING = "Alignment: splitting a text", "Alignment: what realigning would change"
LIST = "List of statements"
GROUPS = (LIST, EDIT, MOVE, TRANSLATE, PANEL, STATEMENT, GLOSSARY, ALIGNMENT, SPLITTING, REALIGNING, PROGRAM)
"""The headings, in the order of F1 and of the manual."""

ACTIONS: tuple[Action, ...] = (
    Action("help", "f1", "help", "Show all keys", PROGRAM, "app", "help"),
    Action("open", "enter", "open", "Open the statement", LIST, "statements", "open"),
    Action("bring_in", "ctrl+n", "bring_in", "Bring texts in as a new statement", LIST, "statements", "bring texts in"),
    Action("open_glossary", "ctrl+k", "glossary", "Glossary", LIST, "statements", "glossary"),
    Action(
        "stop_opening",
        "escape",
        "stop",
        "Stop opening, or bringing texts in; else list all again",
        LIST,
        "statements",
    ),
    Action("statement_up", "up", "choose('cursor_up')", "Previous statement", LIST, "statements"),
    Action("statement_down", "down", "choose('cursor_down')", "Next statement", LIST, "statements"),
    Action("statement_page_up", "pageup", "choose('page_up')", "A screenful of statements up", LIST, "statements"),
    Action("statement_page_down", "pagedown", "choose('page_down')", "A screenful of statements down", LIST, "statements"),
    Action("first_statement", "home,ctrl+home", "choose('first')", "First statement", LIST, "statements"),
    Action("last_statement", "end,ctrl+end", "choose('last')", "Last statement", LIST, "statements"),
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
    Action("differences", "f10", "differences", "List every difference of the statement", STATEMENT, "main"),
    Action(
        "read", "shift+f9,f21", "read", "Read every version in this column's language, and compare the meaning", STATEMENT, "main"
    ),
    Action("ignore", "ctrl+d", "ignore", "Ignore the finding chosen in Checks", PANEL, "main"),
    Action("panel", "ctrl+down", "panel", "Go into the panel's rows, and back", PANEL, "main"),
    Action("stop", "escape", "stop", "Stop a translation; else show all units again", STATEMENT, "main"),
    Action("statements", "ctrl+g", "statements", "All statements", STATEMENT, "main"),
    Action("add_term", "ctrl+t", "add_term", "Add a term from the selection", PANEL, "main"),
    Action("alignment", "ctrl+e", "alignment", "Correct the alignment", STATEMENT, "main", "align"),
    Action("glossary", "ctrl+k", "glossary", "Glossary", STATEMENT, "main", "glossary"),
    Action("transliterate", "shift+f3,f15", "transliterate", "A Cyrillic name in Latin letters", PANEL, "main"),
    Action("filter", "ctrl+f", "filter", "Filter and find", STATEMENT, "main"),
    Action("replace", "shift+f4,f16", "replace", "Find and replace", STATEMENT, "main"),
    Action("notes", "shift+f5,f17", "notes", "Notes on the unit", STATEMENT, "main"),
    Action("columns", "ctrl+l", "columns", "Choose the columns shown", STATEMENT, "main"),
    Action("source", "ctrl+r", "source", "Make this column the source", STATEMENT, "main"),
    Action("undo", "ctrl+z", "undo", "Undo", EDIT, "main"),
    Action("redo", "ctrl+y", "redo", "Redo", EDIT, "main"),
    Action("export", "ctrl+o", "export", "Export", STATEMENT, "main"),
    Action("bring_back", "shift+f2,f14", "bring_back", "Bring an edited export back", STATEMENT, "main"),
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
    Action("next_word", "ctrl+right", "screen.word(1)", "Next word of the cell; its counterparts light up", MOVE, "grid"),
    Action("previous_word", "ctrl+left", "screen.word(-1)", "Previous word of the cell", MOVE, "grid"),
    Action("page_up", "pageup", "page(-1)", "A screenful up", MOVE, "grid"),
    Action("page_down", "pagedown", "page(1)", "A screenful down", MOVE, "grid"),
    Action("first_column", "home", "edge('left')", "First column", MOVE, "grid"),
    Action("last_column", "end", "edge('right')", "Last column", MOVE, "grid"),
    Action("first_row", "ctrl+home", "edge('top')", "First row", MOVE, "grid"),
    Action("last_row", "ctrl+end", "edge('bottom')", "Last row", MOVE, "grid"),
    Action("edit_concept", "enter", "edit", "Edit the concept", GLOSSARY, "glossary", "edit"),
    Action("add_concept", "ctrl+n,ctrl+t", "add", "Add a concept", GLOSSARY, "glossary", "add"),
    Action(
        "approve_next",
        "ctrl+s,ctrl+j,ctrl+enter",
        "approve_next",
        "Approve the proposals of the concept and go to the next",
        GLOSSARY,
        "glossary",
        "approve+next",
    ),
    Action("approve", "f5", "approve", "Approve the proposals of the concept", GLOSSARY, "glossary"),
    Action("next_waiting", "f4", "next_waiting", "Next proposal or conflict", GLOSSARY, "glossary", "next to decide"),
    Action("take_ours", "alt+1", "take(1)", "Decide a conflict: keep what stands", GLOSSARY, "glossary"),
    Action("take_theirs", "alt+2", "take(2)", "Decide a conflict: take the other value", GLOSSARY, "glossary"),
    Action("take", "f2", "take_by_digit", "Decide a conflict: then press 1 or 2", GLOSSARY, "glossary"),
    Action("filter_concepts", "f6", "filter", "Filter by status, domain, missing language…", GLOSSARY, "glossary", "filter"),
    Action("next_detail", "f7", "next_tab", "Next tab: entry, uses, history, statistics", GLOSSARY, "glossary", "tab"),
    Action("previous_detail", "shift+f7,f19", "previous_tab", "Previous tab", GLOSSARY, "glossary"),
    Action("details", "ctrl+down", "details", "Go into the rows of the tab, and back", GLOSSARY, "glossary"),
    Action("remove_concept", "ctrl+d", "remove", "Remove the concept", GLOSSARY, "glossary"),
    Action("undo_concept", "ctrl+z", "undo", "Undo", GLOSSARY, "glossary", "undo"),
    Action("redo_concept", "ctrl+y", "redo", "Redo", GLOSSARY, "glossary"),
    Action("concept_up", "up", "move(-1)", "Previous concept", GLOSSARY, "glossary"),
    Action("concept_down", "down", "move(1)", "Next concept", GLOSSARY, "glossary"),
    Action("concept_page_up", "pageup", "page(-1)", "A screenful of concepts up", GLOSSARY, "glossary"),
    Action("concept_page_down", "pagedown", "page(1)", "A screenful of concepts down", GLOSSARY, "glossary"),
    Action("first_concept", "ctrl+home", "edge('top')", "First concept", GLOSSARY, "glossary"),
    Action("last_concept", "ctrl+end", "edge('bottom')", "Last concept", GLOSSARY, "glossary"),
    Action("leave_glossary", "escape", "leave", "Clear the search, the filter; then go back", GLOSSARY, "glossary", "back"),
    Action("settle", "enter", "settle", "This unit is right; go to the next to look at", ALIGNMENT, "alignment", "right+next"),
    Action("next_doubtful", "n,f4,f8", "next_doubtful", "Next unit to look at", ALIGNMENT, "alignment", "next"),
    Action("previous_doubtful", "p,shift+f8,f20", "previous_doubtful", "Previous unit to look at", ALIGNMENT, "alignment"),
    Action("join_units", "j", "join_units", "Join the unit with the next one", ALIGNMENT, "alignment", "join"),
    Action(
        "join_segments",
        "J,shift+j",
        "join_segments",
        "Join only this segment with the next one",
        ALIGNMENT,
        "alignment",
        shown_keys="Shift+J",
    ),
    Action("choose_place", "s", "choose_place", "Split: choose a place in the text", ALIGNMENT, "alignment", "split"),
    Action("segment_up", "u", "move_segment(-1)", "Move the segment one row up", ALIGNMENT, "alignment", "up"),
    Action("segment_down", "d", "move_segment(1)", "Move the segment one row down", ALIGNMENT, "alignment", "down"),
    Action(
        "column_up",
        "U,shift+u",
        "shift_column(-1)",
        "Move the segments from here on one row up, to the next gap",
        ALIGNMENT,
        "alignment",
        shown_keys="Shift+U",
    ),
    Action(
        "column_down",
        "D,shift+d",
        "shift_column(1)",
        "Move the segments from here on one row down, to the next gap",
        ALIGNMENT,
        "alignment",
        shown_keys="Shift+D",
    ),
    Action("unlink", "x", "unlink", "Give the segment a unit of its own", ALIGNMENT, "alignment", "unlink"),
    Action("pin", "space", "pin", "Pin the unit, or give it free", ALIGNMENT, "alignment", "pin"),
    Action("reopen", "o", "reopen", "Mark the unit as one to look at again", ALIGNMENT, "alignment"),
    Action("realign", "r", "realign", "Realign what is not decided; shown first", ALIGNMENT, "alignment", "realign"),
    Action(
        "realign_translated",
        "t",
        "realign_translated",
        "Realign with machine translation; shown first",
        ALIGNMENT,
        "alignment",
        "with translation",
    ),
    Action("insert_unit", "i", "insert_unit", "Put an empty unit below", ALIGNMENT, "alignment"),
    Action("remove_unit", "delete,backspace", "remove_unit", "Remove the empty unit", ALIGNMENT, "alignment"),
    Action("undo_alignment", "z,ctrl+z", "undo", "Undo", ALIGNMENT, "alignment", "undo"),
    Action("redo_alignment", "y,ctrl+y", "redo", "Redo", ALIGNMENT, "alignment"),
    Action("leave_alignment", "escape,ctrl+e", "leave", "Back to the statement; all is kept", ALIGNMENT, "alignment", "back"),
    Action("split_here", "enter,s", "split_here", "Split here", SPLITTING, "cut", "split here"),
    Action("place_left", "left", "step_place(0, -1)", "Another place: one word back", SPLITTING, "cut", "word", "← →"),
    Action("place_right", "right", "step_place(0, 1)", "Another place: one word on", SPLITTING, "cut"),
    Action("place_up", "up", "step_place(-1, 0)", "Another place: one sentence back", SPLITTING, "cut", "sentence", "↑ ↓"),
    Action("place_down", "down", "step_place(1, 0)", "Another place: one sentence on", SPLITTING, "cut"),
    Action("split_others", "a", "split_others", "Split the others too, or only this version", SPLITTING, "cut", "others too?"),
    Action("send_down", "d", "send_part(1)", "Move the rest to the row below", SPLITTING, "cut", "rest down"),
    Action("send_up", "u", "send_part(-1)", "Move the beginning to the row above", SPLITTING, "cut", "beginning up"),
    Action("stop_choosing", "escape", "stop_choosing", "Leave the text whole", SPLITTING, "cut", "leave whole"),
    Action("take_realigned", "enter", "take", "Take the new alignment over", REALIGNING, "preview", "take over"),
    Action("next_change", "n,f8", "next_change", "Next unit that would change", REALIGNING, "preview", "next change"),
    Action("previous_change", "p,shift+f8,f20", "previous_change", "Previous unit that would change", REALIGNING, "preview"),
    Action(
        "realign_everything",
        "a",
        "realign_everything",
        "Realign what people have put together too, but not what is pinned",
        REALIGNING,
        "preview",
        "also by people",
    ),
    Action("drop_realigned", "escape", "drop", "Leave the alignment as it is", REALIGNING, "preview", "leave as it is"),
    Action("quit", "ctrl+q", "quit", "Quit", PROGRAM, "app", "quit"),
    Action("palette", "ctrl+p", "command_palette", "Command palette", PROGRAM, "app", "commands"),
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


def is_key(key: str) -> bool:
    """Whether a keyboard may have a key: a character, or a name such as ``f5`` or ``full_stop``, behind any modifiers."""
    *modifiers, name = key.split("+")
    if not set(modifiers) <= _MODIFIERS:
        return False
    return len(name) == 1 or name in _NAMED or key_to_character(name) is not None


def with_overrides(keys: Mapping[str, str], actions: Iterable[Action] = ACTIONS) -> tuple[Action, ...]:
    """The actions with the keys of the configuration; for the line of keys and F1.

    Args:
        keys: action id → key or keys, as in ``[keys]`` of workbench.toml.

    Raises:
        KeyMapError: an unknown action, an empty key, or a key that two actions of the same place would share.
    """
    for name, key in keys.items():
        if name not in BY_ID:
            meant = get_close_matches(name, BY_ID, 1, 0.5) or BY_ID
            raise KeyMapError(f"unknown action {name!r}", remedy=f"write {' or '.join(meant)}")
        parts = [part.strip().lower() for part in key.split(",")]
        if not all(parts):
            raise KeyMapError(f"no key for {name!r}", remedy=_WRITTEN)
        wrong = next((part for part in parts if not is_key(part)), None)
        if wrong is not None:
            raise KeyMapError(f"there is no key {wrong!r}, which {name!r} should have", remedy=_WRITTEN)
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
        places = {"app": ("statements", "main", "glossary", "alignment", "cut", "preview")}.get(action.scope, (action.scope,))
        for place, key in product(places, action.keys.split(",")):
            other = seen.setdefault((place, key), action.id)
            if other != action.id and (action.id in overridden or other in overridden):
                problem = f"{key_text(key)} is given to both {other!r} and {action.id!r}"
                raise KeyMapError(problem, remedy="give one of them another key")


def keymap(keys: Mapping[str, str]) -> dict[str, str]:
    """What `App.set_keymap` takes: action id → keys, for the actions that the configuration changes.

    Raises:
        KeyMapError: as `with_overrides`.
    """
    return {action.id: action.keys for action in with_overrides(keys) if action.id in keys}


def in_scopes(scopes: Iterable[Scope], actions: Iterable[Action] = ACTIONS) -> tuple[Action, ...]:
    """The actions that work in one of these scopes."""
    wanted = frozenset(scopes)
    return tuple(action for action in actions if action.scope in wanted)


def line_of_keys(
    editing: bool, actions: Iterable[Action] = ACTIONS, scopes: Iterable[Scope] = STATEMENT_SCOPES
) -> Iterator[tuple[str, str]]:
    """What the line of keys says, most useful first: (key, label)."""
    unavailable = "grid" if editing else "editor"
    for action in in_scopes(scopes, actions):
        if action.label and action.scope != unavailable:
            yield action.key_text, action.label
            if action.id == "translate":
                yield "Alt+1…9", "insert"
