"""What F1 and the manual say of the keys: short groups, actions that belong together on one line."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from workbench.checks.registry import CHECKS
from workbench.core.segment import State
from workbench.tui.concept_rows import CONCEPT_SIGNS, SIGNS
from workbench.tui.keymap import ACTIONS, EDIT, GLOSSARY, GROUPS, Action
from workbench.tui.panel_rows import NOTED

Group = tuple[str, list[tuple[str, str]]]
"""A heading, and its lines as keys (or a sign, or a name) and text."""

CHECKS_TITLE = "Checks"
"""The group whose left side is wider than keys are; it is aligned by itself."""

STATES = {
    State.EMPTY: "empty",
    State.DRAFT: "draft: a machine or the memory wrote it",
    State.EDITED: "edited, not confirmed yet",
    State.CONFIRMED: "confirmed",
    State.STALE: "stale: another version has changed since",
}

_TOGETHER: tuple[tuple[tuple[str, ...], str], ...] = (
    (("statement_up", "statement_down"), "Another statement"),
    (("statement_page_up", "statement_page_down"), "A screenful up, down"),
    (("first_statement", "last_statement"), "First, last statement"),
    (("up", "down", "left", "right"), "Another cell"),
    (("next_column", "previous_column"), "Next, previous column"),
    (("next_word", "previous_word"), "Next, previous word of the cell; its counterparts light up"),
    (("page_up", "page_down"), "A screenful up, down"),
    (("first_column", "last_column"), "First, last column"),
    (("first_row", "last_row"), "First, last row"),
    (("next_finding", "previous_finding"), "Next, previous finding or difference"),
    (("submit", "leave"), "Leave the cell and keep the text"),
    (("undo", "redo"), "Undo, redo"),
    (("ghost_word", "ghost_all"), "Take the next ghost word, all of the ghost"),
    (tuple(f"insert_{n}" for n in range(1, 10)), "Insert the row of the panel with this number"),
    (("next_tab", "previous_tab"), "Next, previous panel tab"),
    (("next_doubtful", "previous_doubtful"), "Next, previous unit to look at"),
    (("segment_up", "segment_down"), "Move the segment one row up, down"),
    (("column_up", "column_down"), "Move all from here on one row up, down, to the next gap"),
    (("undo_alignment", "redo_alignment"), "Undo, redo"),
    (("place_left", "place_right"), "Another place: by words"),
    (("place_up", "place_down"), "Another place: by sentences"),
    (("next_change", "previous_change"), "Next, previous unit that would change"),
    (("approve_next", "approve"), "Approve the proposals and go to the next; and stay"),
    (("take_ours", "take_theirs"), "Decide a conflict: keep what stands, take the other value"),
    (("next_detail", "previous_detail"), "Next, previous tab: entry, uses, history, statistics"),
    (("undo_concept", "redo_concept"), "Undo, redo"),
    (("concept_up", "concept_down"), "Another concept"),
    (("concept_page_up", "concept_page_down"), "A screenful up, down"),
    (("first_concept", "last_concept"), "First, last concept"),
)
"""Actions that share a line, and what the line says."""


def key_groups(actions: Sequence[Action]) -> list[Group]:
    """The keys under their headings, in the order of the manual."""
    by_id = {action.id: action for action in actions}
    shared = {members[0]: (members, text) for members, text in _TOGETHER}
    covered = {name for members, _ in _TOGETHER for name in members}
    groups: dict[str, list[tuple[str, str]]] = {group: [] for group in GROUPS}
    for action in actions:
        if action.id in shared:
            members, text = shared[action.id]
            groups[action.group].append((_keys([by_id[name] for name in members]), text))
        elif action.id not in covered:
            groups[action.group].append((action.key_text, action.description))
    return [(group, rows) for group, rows in groups.items() if rows]


def as_markdown() -> str:
    """The keys as the manual lists them: a table under each heading."""
    tables = []
    for title, rows in key_groups(ACTIONS):
        lines = [f"### {title}", "", "| key | action |", "|---|---|", *(f"| {keys} | {text} |" for keys, text in rows)]
        tables.append("\n".join(lines) + "\n")
    return "\n".join(tables)


def help_groups(actions: Sequence[Action]) -> list[Group]:
    """All that F1 shows, in its order."""
    found = key_groups(actions)
    titles = {title for title, _ in found}
    if GLOSSARY in titles:
        found.append(("Signs of terms", [*((sign, status.value) for status, sign in SIGNS.items()), *CONCEPT_SIGNS.items()]))
    if EDIT in titles:
        signs = [
            ("RUE", "which sign is whose: the first letters of the versions"),
            *((state.sign, text) for state, text in STATES.items()),
        ]
        signs += [
            ("≠2", "two differences between the versions"),
            ("▲1", "one finding of the checks"),
            (NOTED, "the unit has notes"),
        ]
        signs.append(("word", "underlined and dim in a draft: the machine was least sure of it"))
        found += [("Signs", signs), (CHECKS_TITLE, [(check.id, check.description) for check in CHECKS])]
    return found


def _keys(actions: Sequence[Action]) -> str:
    if actions[0].shown_keys and not any(action.shown_keys for action in actions[1:]):
        return actions[0].shown_keys  # it speaks for all of them
    if actions[0].id == "insert_1" and all(action.keys == f"alt+{n}" for n, action in enumerate(actions, 1)):
        return "Alt+1…9"
    return ", ".join(action.key_text for action in actions)


def lines(groups: Sequence[Group], width: int) -> list[tuple[str, str]]:
    """The groups as lines of (left, right) text; a heading has no right side, and a long text goes on below itself.

    Args:
        width: cells; below about 40 it is not kept.
    """
    found: list[tuple[str, str]] = []
    for title, rows in groups:
        alike = [row for other, rows in groups if (other == CHECKS_TITLE) == (title == CHECKS_TITLE) for row in rows]
        left = max(len(keys) for keys, _ in alike) + 4
        found.append((title, ""))
        for keys, text in rows:
            first, *rest = wrap(text, max(20, width - left)) or [""]
            found.append((f"  {keys}".ljust(left), first))
            found += [(" " * left, more) for more in rest]
        found.append(("", ""))
    return found[:-1]


def columns(groups: Sequence[Group], count: int) -> list[list[Group]]:
    """The groups in so many columns of about the same height, in order."""
    heights = [len(rows) + 2 for _, rows in groups]
    target = sum(heights) / count
    found: list[list[Group]] = [[] for _ in range(count)]
    done = 0.0
    for group, height in zip(groups, heights, strict=True):
        found[min(count - 1, int((done + height / 2) / target))].append(group)
        done += height
    return [column for column in found if column]
