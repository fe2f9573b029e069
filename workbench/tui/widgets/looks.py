"""How the grid looks: its component classes, their style sheet, and the styles that come of it."""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget

from workbench.core.segment import State

KINDS = (
    "unsure",
    "placeable",
    "term",
    "meaning",
    "difference",
    "departs",
    "finding-warning",
    "finding-error",
    "forbidden",
    "counterpart",
    "search",
)
"""The kinds of highlight; where two meet, the later one's colours win."""

PARTS = (
    "cell",
    "odd",
    "cursor-row",
    "cursor",
    "header",
    "header-current",
    "rule",
    "edge",
    "number",
    "mark",
    "empty",
    "draft",
    "stale",
    "marker",
    *(f"state-{state}" for state in State),
    *KINDS,
)
"""The names of the grid's component classes, without ``grid--``."""

WITH_BACKGROUND = frozenset(
    {"cell", "odd", "cursor-row", "cursor", "header", "difference", "departs", "finding-error", "counterpart", "search"}
)
"""The parts that paint their own background; all others stand on the row's."""


def without_background(style: Style) -> Style:
    """The colour and the attributes of a style, to be laid over another one's background."""
    return Style(
        color=style.color,
        bold=style.bold or None,
        dim=style.dim or None,
        italic=style.italic or None,
        underline=style.underline or None,
        strike=style.strike or None,
        reverse=style.reverse or None,
    )


CSS = """
    Grid {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        background: $background;
        & > .grid--cell { color: $foreground; background: $background; }
        & > .grid--odd { color: $foreground; background: $surface; }
        & > .grid--cursor-row { color: $foreground; background: $panel; }
        & > .grid--cursor { color: $foreground; background: $primary 30%; }
        & > .grid--header { color: $text-muted; background: $panel; }
        & > .grid--header-current { color: $foreground; text-style: bold underline; }
        & > .grid--rule { color: $foreground 30%; }
        & > .grid--edge { color: $primary; text-style: bold; }
        & > .grid--number { color: $text-muted; }
        & > .grid--mark { color: $accent; text-style: bold; }
        & > .grid--empty { color: $foreground 40%; }
        & > .grid--draft { color: $foreground 75%; text-style: italic; }
        & > .grid--stale { color: $text-warning; }
        & > .grid--marker { color: $text-warning; text-style: bold; }
        & > .grid--state-empty { color: $foreground 40%; }
        & > .grid--state-draft { color: $text-accent; }
        & > .grid--state-edited { color: $text-primary; }
        & > .grid--state-confirmed { color: $text-success; }
        & > .grid--state-stale { color: $text-warning; text-style: bold; }
        & > .grid--unsure { color: $foreground 60%; text-style: underline; }
        & > .grid--placeable { color: $text-accent; text-style: bold; }
        & > .grid--term { color: $text-primary; text-style: underline; }
        & > .grid--difference { color: $text-warning; background: $warning-muted; text-style: bold; }
        & > .grid--meaning { color: $text-warning; text-style: italic underline; }
        & > .grid--departs { color: $text-error; background: $error-muted; text-style: bold underline; }
        & > .grid--finding-warning { color: $text-warning; text-style: underline; }
        & > .grid--finding-error { color: $text-error; background: $error-muted; text-style: bold underline; }
        & > .grid--forbidden { color: $text-error; text-style: bold underline strike; }
        & > .grid--counterpart { color: $foreground; background: $accent 35%; text-style: bold; }
        & > .grid--search { color: $background; background: $accent; text-style: bold; }
        &:ansi {
            & > .grid--difference { background: transparent; text-style: bold reverse; }
            & > .grid--departs { background: transparent; text-style: bold underline reverse; }
            & > .grid--unsure { color: ansi_default; text-style: dim underline; }
            & > .grid--counterpart { background: transparent; text-style: bold reverse; }
            & > .grid--finding-error { background: transparent; text-style: bold underline reverse; }
            & > .grid--search { color: $accent; background: transparent; text-style: bold reverse; }
            & > .grid--cursor { color: ansi_bright_white; background: ansi_bright_black; }
            & > .grid--header-current { text-style: bold reverse; }
        }
    }
"""


def resolved(widget: Widget) -> dict[str, Style]:
    """The style of each of `PARTS` in the present theme, colours blended; most of them without a background."""
    styles = {}
    for part in PARTS:
        style = widget.get_component_rich_style(f"grid--{part}")
        styles[part] = style if part in WITH_BACKGROUND else without_background(style)
    return styles
