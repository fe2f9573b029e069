"""A line to type words in, above a list that the keys go on moving."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from workbench.tui.keymap import keys_in_use
from workbench.tui.textual_compat import SteadyInput


def _input_bindings() -> Iterator[BindingType]:
    """Textual's own bindings, without the keys that mean something else in the glossary."""
    taken = keys_in_use("glossary") | keys_in_use("app")
    for binding in Binding.make_bindings(Input.BINDINGS):
        if binding.key not in taken or binding.action == "submit":
            yield binding


class SearchLine(SteadyInput, inherit_bindings=False):
    """One line; Enter is said to the screen as `Input.Submitted`."""

    BINDINGS: ClassVar[list[BindingType]] = [*_input_bindings()]
