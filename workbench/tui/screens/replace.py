"""Find words throughout the statement and put others in their place, each place shown first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from workbench.core.language import native_name
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.text.stance.substitution import Place, Substitution
from workbench.text.writing.clean import clean
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.checkbox import Checkbox
from workbench.tui.widgets.hanging import hanging

SHOWN = 500
"""Segments that are listed; more are replaced all the same, and counted."""

AROUND = 30
"""Characters shown on either side of a place."""

PADDING = 2
"""Cells that a row of the list leaves empty at its sides."""

_BOX = {True: "[x] ", False: "[ ] "}


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to replace by what, and in which segments: (unit id, version)."""

    substitution: Substitution
    segments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    n: int
    unit: str
    version: str
    text: str
    places: tuple[Place, ...]

    @property
    def segment(self) -> tuple[str, str]:
        return self.unit, self.version


class ReplaceDialog(Dialog[Replacement]):
    """Asks for the words and what comes in their place; lists every segment that would change, to be left out by Space.

    Args:
        statement: the open one.
        units: those that are shown on the screen; only they are looked through.
        version: the column that is looked through at first.
        words: what to begin with.
    """

    TITLE_TEXT = "Find and replace"
    KEYS = (("Ctrl+S", "replace"), ("Tab", "next field"), ("↓", "places"), ("Space", "leave out"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,ctrl+j", "accept", "Replace", show=False, priority=True),
        Binding("down", "places", "Places", show=False),
        Binding("space", "leave_out", "Leave out", show=False),
    ]

    def __init__(self, statement: Statement, units: Sequence[Unit], version: str, words: str = "") -> None:
        super().__init__()
        self._versions = statement.versions
        self._numbers = {unit.id: statement.position(unit.id) + 1 for unit in units}
        self._units = units
        self._version = version
        self._words = words
        self._all = len(units) == len(statement)
        self._hits: list[_Hit] = []
        self._left_out: set[tuple[str, str]] = set()

    def parts(self) -> ComposeResult:
        """The words, what comes, where to look and how, and the places."""
        with Horizontal(classes="line"):
            yield Label("Find")
            yield Input(self._words, id="wanted", compact=True)
        with Horizontal(classes="line"):
            yield Label("Replace by")
            yield Input(placeholder="nothing: the words are taken out", id="by", compact=True)
        with Horizontal(classes="line apart"):
            yield Label("In")
            for n, tag in enumerate(self._versions):
                yield Checkbox(native_name(tag), value=tag == self._version, compact=True, id=f"version-{n}")
        with Horizontal(classes="line"):
            yield Label("")
            yield Checkbox("whole words", value=False, compact=True, id="whole")
            yield Checkbox("exactly as typed", value=False, compact=True, id="exact")
        yield OptionList(id="hits", markup=False)

    def on_mount(self) -> None:
        """Begin where the first empty field is."""
        self.query_one("#by" if self._words else "#wanted", Input).focus()

    def on_resize(self) -> None:
        """Show the places in lines for this width."""
        self.call_after_refresh(self._find)

    def on_input_changed(self) -> None:
        """Look again."""
        self._find()

    def on_checkbox_changed(self) -> None:
        """Look again."""
        self._find()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go from the words to what comes, and from there to the places."""
        if event.input.id == "wanted":
            self.query_one("#by", Input).focus()
        else:
            self.action_places()

    @property
    def _substitution(self) -> Substitution:
        wanted, by = (clean(self.query_one(f"#{name}", Input).value) for name in ("wanted", "by"))
        exact, whole = (self.query_one(f"#{name}", Checkbox).value for name in ("exact", "whole"))
        return Substitution(wanted, by, exact, whole)

    def _find(self) -> None:
        substitution = self._substitution
        tags = [tag for n, tag in enumerate(self._versions) if self.query_one(f"#version-{n}", Checkbox).value]
        self._hits = list(self._found(substitution, tags))
        self._left_out &= {hit.segment for hit in self._hits}
        self._show(0)

    def _found(self, substitution: Substitution, tags: Sequence[str]) -> Iterator[_Hit]:
        for unit in self._units:
            for tag in tags:
                places = substitution.places(unit.text(tag))
                if places:
                    yield _Hit(self._numbers[unit.id], unit.id, tag, unit.text(tag), tuple(places))

    def _show(self, at: int) -> None:
        """List the places, the cursor on one of them."""
        chosen = [hit for hit in self._hits if hit.segment not in self._left_out]
        places = sum(len(hit.places) for hit in chosen)
        where = "" if self._all else f" · in the {_counted(len(self._units), 'unit')} shown"
        counted = f" · {_counted(places, 'place')} in {_counted(len(chosen), 'segment')}" if self._hits else ""
        self.query_one(".dialog").border_title = Content(f"{self.TITLE_TEXT}{counted}{where}")
        self.problem("")
        options = self.query_one(OptionList)
        options.clear_options()
        width = options.scrollable_content_region.width - PADDING
        shown = self._hits[:SHOWN]
        options.add_options([Option(_content(hit, hit.segment not in self._left_out, width)) for hit in shown])
        if len(self._hits) > SHOWN:
            options.add_option(_said(f"… and {len(self._hits) - SHOWN} more segments"))
        if not self._hits:
            options.add_option(_said(_why_nothing(self._substitution)))
        options.highlighted = at if self._hits else None

    def action_places(self) -> None:
        """Go down into the list."""
        if self._hits:
            self.query_one(OptionList).focus()

    def action_leave_out(self) -> None:
        """Leave the segment under the cursor out, or take it in again."""
        options = self.query_one(OptionList)
        if options.has_focus and options.highlighted is not None:
            self._toggle(options.highlighted)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter does what Space does."""
        self._toggle(event.option_index)

    def _toggle(self, at: int) -> None:
        self._left_out ^= {self._hits[at].segment}
        self._show(at)

    def action_accept(self) -> None:
        """Answer what to replace, or say why there is nothing."""
        segments = tuple(hit.segment for hit in self._hits if hit.segment not in self._left_out)
        if not segments:
            self.problem("Every place is left out." if self._hits else _why_nothing(self._substitution))
        else:
            self.dismiss(Replacement(self._substitution, segments))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _why_nothing(substitution: Substitution) -> str:
    """Why there is no place to list."""
    if not substitution.wanted:
        return "Type the words to look for."
    return "Nothing would change." if substitution.by == substitution.wanted else "Not found in the columns that are ticked."


def _said(text: str) -> Option:
    return Option(Content.styled(text, "$text-muted"), disabled=True)


def _content(hit: _Hit, taken: bool, width: int) -> Content:
    """A segment's places with what goes and what comes, and a few words around each."""
    head = [(_BOX[taken], "" if taken else "$text-muted"), (f"{hit.n:4} ", "$text-muted"), (f"{hit.version}  ", "$text-muted")]
    parts: list[Content | str | tuple[str, str]] = []
    at = max(0, hit.places[0].start - AROUND)
    if at:
        parts.append("… ")
    for place in hit.places:
        parts += _between(hit.text, at, place.start)
        gone = hit.text[place.start : place.end]
        parts += [(gone, "$text-error strike"), ("→", "$text-muted"), (place.text or "·", "$text-success bold underline")]
        at = place.end
    parts.append(hit.text[at : at + AROUND] + (" …" if at + AROUND < len(hit.text) else ""))
    content = Content.assemble(*head, *parts)
    return hanging(content if taken else content.stylize("$text-muted"), width, sum(len(text) for text, _ in head))


def _between(text: str, start: int, end: int) -> list[str]:
    """The words between two places; a long stretch gives way to points."""
    if end - start <= 2 * AROUND:
        return [text[start:end]]
    return [text[start : start + AROUND], " … ", text[end - AROUND : end]]
