"""The colours: one dark theme and one light one; Textual's own themes can be chosen as well."""

from __future__ import annotations

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
    background="#14181d",
    surface="#1a1f26",
    panel="#222933",
    dark=True,
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
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e7e4dc",
    dark=False,
)

THEMES = (DARK, LIGHT)
DEFAULT = DARK.name
