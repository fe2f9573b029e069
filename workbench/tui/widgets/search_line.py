"""A line to type words in, above a list that the keys go on moving."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from workbench.tui.keymap import Scope, keys_in_use
from workbench.tui.textual_compat import SteadyInput


def bindings_beside(scope: Scope) -> Iterator[BindingType]:
    """Textual's own bindings of a line, without the keys that mean something else on the screen around it."""
    taken = keys_in_use(scope) | keys_in_use("app")
    for binding in Binding.make_bindings(Input.BINDINGS):
        if binding.key not in taken or binding.action == "submit":
            yield binding


class SearchLine(SteadyInput, inherit_bindings=False):
    """The line of the glossary; Enter is said to the screen as `Input.Submitted`."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_beside("glossary")]


class FindLine(SteadyInput, inherit_bindings=False):
    """The line of the list of statements."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_beside("statements")]
