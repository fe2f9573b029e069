"""The ghost that continues what is typed, and other words for the one at the cursor."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual import on
from textual.message import Message
from textual.timer import Timer
from textual.worker import get_current_worker

from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.core.translation import Completion
from workbench.core.unit import Unit
from workbench.text.sentences import sentences
from workbench.text.vocabulary.continuation import continuation
from workbench.text.words import word_tokens
from workbench.tui.background import background
from workbench.tui.lookup import Suggestion, sources
from workbench.tui.screens.alternatives import Alternatives
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.widgets.editor import CellEditor

REST = 0.1
"""Seconds without a key before the model is asked to go on with what is typed."""

SURE = 0.4
"""The mean probability from which on a preview model's ghost is shown: there, every second next word was the one that the
reference had; below, one in six."""

SAME = 95
"""The score from which on a match goes before a translation in an empty cell."""

LIKE = 75
"""The score from which on one is shown there at all."""

COUNT = 5
"""Words offered for the one at the cursor."""

Cell = tuple[str, str]


class Completing(StatementBase):
    """Continues the typed text: with a suggestion that begins with it, else with what a model makes of its beginning."""

    @dataclass
    class Completed(Message):
        """What a model would add to a typed text."""

        cell: Cell
        typed: str
        completion: Completion | None

    @dataclass
    class Offered(Message):
        """Words that may stand in a place of a typed text."""

        cell: Cell
        typed: str
        span: tuple[int, int]
        words: list[str]

    @dataclass
    class Reflowed(Message):
        """A sentence inside a typed text, with another word and what follows from it."""

        cell: Cell
        typed: str
        span: tuple[int, int]
        text: str

    _gone_on: tuple[Cell, str, str, bool] | None = None
    """A cell, what was typed in it when a continuation was found, the two together, and whether it is a preview model's."""
    _asked_of: tuple[Cell, str] | None = None
    _completing: Timer | None = None

    # The ghost --------------------------------------------------------------------------------------------------------

    def show_ghost(self) -> None:
        """Continue what is typed, now or when the model has answered."""
        editor = self.grid.editor
        if editor is None:
            return
        if self._completing is not None:
            self._completing.stop()
        if not editor.cursor_at_end_of_text:
            editor.suggest("")
            return
        if not editor.text:
            self._propose(editor)
            return
        for text, faint in self._wholes(editor):
            if rest := continuation(editor.text, [text]):
                editor.suggest(rest, faint=faint)
                return
        editor.suggest("")
        if editor.text.strip() and self._asked_of != (_cell(editor), editor.text):
            self._completing = self.set_timer(REST, self._ask)

    def _propose(self, editor: CellEditor) -> None:
        """In an empty cell, show the best suggestion as a whole, once no better one can come."""
        best = proposal(self.suggestions, self.looking_up)
        faint = best is not None and _is_preview(best)
        if best is not None:
            self._gone_on = _cell(editor), "", best.text, faint  # it stays while it is taken word by word
        editor.suggest(best.text if best is not None else "", faint=faint)

    def _wholes(self, editor: CellEditor) -> Iterator[tuple[str, bool]]:
        """Whole texts that may continue what is typed, best first, each with whether it is a preview model's."""
        for each in self.suggestions:
            if _is_decent(each):
                yield each.text, _is_preview(each)
        if self._gone_on is not None:
            cell, typed, text, faint = self._gone_on
            # What the person has taken back since is not offered again.
            if cell == _cell(editor) and editor.text.startswith(typed):
                yield text, faint

    def _ask(self) -> None:
        editor = self.grid.editor
        if editor is not None and editor.unit_id in self.statement:
            self._asked_of = _cell(editor), editor.text
            self._complete(self.statement.unit(editor.unit_id), editor.version, editor.text)

    @background("complete")
    def _complete(self, unit: Unit, version: str, typed: str) -> None:
        worker = get_current_worker()
        pair = self._source_of(unit, version)
        completion = None
        if pair is not None:
            try:
                completion = self.workspace.translator.complete(
                    *pair, base(version), typed, further=True, cancelled=lambda: worker.is_cancelled
                )
            except WorkbenchError:
                return
        if not worker.is_cancelled:
            self.post_message(self.Completed((unit.id, version), typed, completion))

    @on(Completed)
    def _show_completed(self, message: Completed) -> None:
        editor, found = self.grid.editor, message.completion
        if editor is None or (_cell(editor), editor.text) != (message.cell, message.typed) or found is None:
            return
        if found.preview and found.probability < SURE:
            return
        self._gone_on = message.cell, message.typed, message.typed + found.text, found.preview
        self.show_ghost()

    def _source_of(self, unit: Unit, version: str) -> tuple[str, str] | None:
        """The text that a version is translated from, and its language; None when no model serves the pair."""
        for tag in sources(unit, version, self.statement.source):
            if base(tag) != base(version) and self.workspace.translator.can_translate(base(tag), base(version)):
                return unit.text(tag), base(tag)
        return None

    # Other words ------------------------------------------------------------------------------------------------------

    def action_alternatives(self) -> None:
        """Offer other words for the one at the cursor; the one that is chosen changes the rest of the sentence."""
        editor = self.grid.editor
        if editor is None or editor.unit_id not in self.statement:
            self.say("Other words are offered while a cell is edited (Enter).", "warning")
            return
        span = _word_at(editor.text, editor.selected_span[0])
        self._offer(self.statement.unit(editor.unit_id), editor.version, editor.text, span)

    @background("alternatives")
    def _offer(self, unit: Unit, version: str, typed: str, span: tuple[int, int]) -> None:
        pair = self._source_of(unit, version)
        words: list[str] = []
        if pair is not None:
            try:
                words = self.workspace.translator.alternatives(*pair, base(version), typed[: span[0]], COUNT)
            except WorkbenchError as error:
                self.app.call_from_thread(self.report, error)
                return
        if _begins_sentence(typed, span, base(version)):
            words = list(dict.fromkeys(word[:1].upper() + word[1:] for word in words))
        self.post_message(self.Offered((unit.id, version), typed, span, words))

    @on(Offered)
    def _show_offered(self, message: Offered) -> None:
        editor = self.grid.editor
        if editor is None or (_cell(editor), editor.text) != (message.cell, message.typed):
            return
        if not message.words:
            self.say("No model offers other words here.", "warning")
            return

        def choose(word: str | None) -> None:
            if word is not None:
                self._take(message, word)

        self.app.push_screen(Alternatives(message.words, editor.cursor_screen_offset), choose)

    def _take(self, offered: Offered, word: str) -> None:
        editor = self.grid.editor
        if editor is None or (_cell(editor), editor.text) != (offered.cell, offered.typed):
            return
        start = offered.span[0]
        text = editor.text
        end = next((end for first, end in sentences(text, base(editor.version)) if first <= start < end), len(text))
        begun = text[:start] + word
        if text[end:].strip():
            self._reflow(self.statement.unit(editor.unit_id), editor.version, text, (start, end), word)
        else:
            editor.replace_all(begun)

    @background("alternatives")
    def _reflow(self, unit: Unit, version: str, typed: str, span: tuple[int, int], word: str) -> None:
        pair = self._source_of(unit, version)
        completion = None
        if pair is not None:
            try:
                completion = self.workspace.translator.complete(*pair, base(version), typed[: span[0]] + word)
            except WorkbenchError as error:
                self.app.call_from_thread(self.report, error)
        text = word + (completion.text if completion is not None else "")
        self.post_message(self.Reflowed((unit.id, version), typed, span, text))

    @on(Reflowed)
    def _show_reflowed(self, message: Reflowed) -> None:
        editor = self.grid.editor
        if editor is not None and (_cell(editor), editor.text) == (message.cell, message.typed):
            editor.replace_span(*message.span, message.text)


def _cell(editor: CellEditor) -> Cell:
    return editor.unit_id, editor.version


def _word_at(text: str, place: int) -> tuple[int, int]:
    """The word at a place, or the one whose sign the place is behind; else the place itself."""
    word = next((token for token in reversed(word_tokens(text)) if token.start <= place), None)
    if word is not None and (place <= word.end or not any(sign.isspace() for sign in text[word.end : place])):
        return word.start, word.end
    return place, place


def _begins_sentence(text: str, span: tuple[int, int], language: str) -> bool:
    """Whether the word at a place is the first of its sentence and written with a capital; a dash before it is no word."""
    start = next((first for first, end in sentences(text, language) if first <= span[0] < end), span[0])
    return text[span[0] : span[1]][:1].isupper() and not any(sign.isalnum() for sign in text[start : span[0]])


def proposal(suggestions: Sequence[Suggestion], more_to_come: bool) -> Suggestion | None:
    """The suggestion to show in an empty cell: a match that says the same, a translation, another match, a preview model's guess.

    Args:
        suggestions: matches first, best first.
        more_to_come: whether translations are still being made; then only what none of them can better is answered.
    """
    same = [each for each in suggestions if each.match is not None and each.match.score >= SAME]
    made = [each for each in suggestions if each.translation is not None and not each.translation.warnings]
    good = [each for each in made if not _is_preview(each)]
    if same or good:
        return (same or good)[0]
    if more_to_come and not made:
        return None
    like = [each for each in suggestions if each.match is not None and each.match.score >= LIKE]
    return next(iter(like or made), None)


def _is_preview(suggestion: Suggestion) -> bool:
    return suggestion.translation is not None and suggestion.translation.preview


def _is_decent(suggestion: Suggestion) -> bool:
    """Whether a suggestion is worth a ghost: all but a preview model's guesses."""
    made = suggestion.translation
    return made is None or not made.preview or (made.score is not None and math.exp(made.score) >= SURE)
