"""The colours: one dark theme and one light one; Textual's own themes can be chosen as well.

The backgrounds are so weakly tinted that a terminal with 256 colours shows each of them as a grey of its own; with a little
more colour they would become black and a loud blue there.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="workbench-dark",
    primary="#7aa2c8",
    secondary="#9aa7b5",
    accent="#e0b35c",
    warning="#e0a13c",
    error="#e2726b",
    success="#7fb88a",
    foreground="#d8dde3",
    background="#15181b",
    surface="#1c1f23",
    panel="#25292e",
    dark=True,
    variables={
        "scrollbar-background": "#1c1f23",
        "scrollbar-background-hover": "#1c1f23",
        "scrollbar-background-active": "#1c1f23",
    },
)

LIGHT = Theme(
    name="workbench-light",
    primary="#2f5d8a",
    secondary="#5b6875",
    accent="#8a5a00",
    warning="#8a5a00",
    error="#a8322a",
    success="#2e6b3c",
    foreground="#1c2228",
    background="#fbfaf8",
    surface="#f2f1ee",
    panel="#e6e4df",
    dark=False,
    variables={
        "scrollbar-background": "#f2f1ee",
        "scrollbar-background-hover": "#f2f1ee",
        "scrollbar-background-active": "#f2f1ee",
    },
)

THEMES = (DARK, LIGHT)
DEFAULT = DARK.name

FEW_COLOURS = "ansi-dark"
"""Where the terminal has sixteen colours: its own ones, so that states keep their hues on a dark and on a light background."""

_SOFT = {"text-muted": 0.75, "text-disabled": 0.5}
"""Texts that step back, and how much of the foreground is left in them."""


def default_for(color_system: str | None) -> str:
    """The theme where none was chosen.

    Args:
        color_system: what rich says of the terminal: ``truecolor``, ``256``, ``standard``, ``windows`` or None.
    """
    return FEW_COLOURS if color_system in {"standard", "windows"} else DEFAULT


def with_soft_texts(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a theme with texts that step back as plain colours.

    Textual's own are ``auto 60%``, which content takes for black or white of full strength.
    """
    softened = dict(variables)
    for name, strength in _SOFT.items():
        if variables.get(name, "").startswith("auto"):
            background, foreground = Color.parse(variables["background"]), Color.parse(variables["foreground"])
            softened[name] = background.blend(foreground, strength).hex
    return softened
