"""What the list of concepts is narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from workbench.core.language import native_name
from workbench.termbase.browse import Choice, Filter
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.layout import visible

HEADINGS = {"statuses": "With a term that is", "missing": "Without a term in", "domains": "Domain"}


class FilterMenu(Dialog[Filter]):
    """Answers the filter that was chosen; every choice is taken in and out with Enter or Space.

    Args:
        filter: the one that is on.
        choices: everything that can be asked for.
    """

    TITLE_TEXT = "Filter"
    KEYS = (("Enter", "take in, take out"), ("Delete", "clear the filter"), ("Esc", "done"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f6,ctrl+s,ctrl+j", "leave", "Done", show=False),
        Binding("space", "choose", "Choose", show=False),
        Binding("delete,backspace", "clear", "Clear the filter", show=False),
    ]

    def __init__(self, filter: Filter, choices: Sequence[Choice]) -> None:  # noqa: A002  it is a filter
        super().__init__()
        self._filter = filter
        self._choices = choices

    def parts(self) -> ComposeResult:
        """One list, with headings."""
        yield OptionList(id="choices", markup=False, compact=True)

    def on_mount(self) -> None:
        """Begin at the first choice."""
        self._fill()
        self.query_one(OptionList).focus()

    def _fill(self) -> None:
        options = self.query_one(OptionList)
        at = options.highlighted
        rows: list[Option] = []
        heading = ""
        for n, choice in enumerate(self._choices):
            title = HEADINGS.get(choice.field, "")
            if title and title != heading:
                heading = title
                rows.append(Option(Content.styled(title, "$text-accent bold"), disabled=True))
            rows.append(Option(self._content(choice), id=f"choice-{n}"))
        options.clear_options()
        options.add_options(rows)
        options.highlighted = at if at is not None else 0

    def _content(self, choice: Choice) -> Content:
        chosen = self._has(choice)
        style = "bold" if chosen else "" if choice.count else "$text-muted"
        return Content.assemble(
            ("● " if chosen else "○ ", "$text-accent bold" if chosen else "$text-muted"),
            (f"{_name(choice):<34}", style),
            (f"{choice.count:>6}", "$text-muted"),
        )

    def _has(self, choice: Choice) -> bool:
        value = getattr(self._filter, choice.field)
        return choice.value in value if isinstance(value, frozenset) else value == choice.value

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take a choice in or out."""
        event.stop()
        choice = self._choices[int((event.option_id or "").removeprefix("choice-"))]
        self._filter = self._filter.toggled(choice.field, choice.value)
        self._fill()

    def action_choose(self) -> None:
        """As Enter."""
        self.query_one(OptionList).action_select()

    def action_clear(self) -> None:
        """Ask for nothing."""
        self._filter = Filter()
        self._fill()

    def action_leave(self) -> None:
        """Answer the filter as it is now."""
        self.dismiss(self._filter)


def _name(choice: Choice) -> str:
    if choice.field == "conflicts":
        return "conflicts to decide"
    if choice.field == "author":
        return f"changed last by me ({visible(str(choice.value))})"
    if choice.field == "missing":
        return native_name(str(choice.value))
    return visible(str(choice.value)) or "no domain"
