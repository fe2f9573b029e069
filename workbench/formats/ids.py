"""Ids of units and concepts, which have to be unique in a file."""

from __future__ import annotations

from collections.abc import Set


def unused(wanted: str, taken: Set[str]) -> str:
    """The id itself when no other has it, else with the first number that makes it one of its own: ``u7-2``."""
    candidate = wanted
    number = 2
    while candidate in taken:
        candidate = f"{wanted}-{number}"
        number += 1
    return candidate
