"""F5 translates the cell, F6 what is still empty; both can be stopped, and undone as one edit."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from workbench.core import authoring
from workbench.core.clock import now
from workbench.core.errors import Cancelled, WorkbenchError
from workbench.core.language import base, native_name
from workbench.core.segment import ORIGINAL, State, mt_origin
from workbench.core.translation import Translation
from workbench.mt.advice import better, command
from workbench.mt.kept import needs_translation
from workbench.tui.background import background
from workbench.tui.screens.statement.base import StatementBase

FIRST_SLICE, SLICE = 6, 48
"""Segments translated between two looks at whether the person wants to stop; what is finished then stays.

The first slice is small, so that the count begins at once; each further one is twice as large until it is worth a batch.
"""

Job = tuple[str, str, str, str]
"""Unit id, version to translate into, version to translate from, text."""


class Translating(StatementBase):
    """Machine translation of a cell or of the whole statement."""

    _stop_translating: threading.Event | None = None

    def action_translate(self) -> None:
        """Translate the source, or the first other version with text, into this cell."""
        unit, version = self.unit, self.version
        if unit is None or not self.may_change():
            return
        here = unit.segment(version)
        if here.text and (here.origin == ORIGINAL or here.state is State.CONFIRMED):
            what = "the original" if here.origin == ORIGINAL else "confirmed"
            self.say(f"This text is {what} and stays; Alt+1…9 replaces it by a suggestion all the same.", "warning")
            return
        tags = [tag for tag in (self.statement.source, *self.statement.versions) if tag != version and unit.text(tag)]
        if not tags:
            self.say("No other version of this unit has a text to translate.", "warning")
            return
        self.leave_editor()
        self._start([(unit.id, version, tags[0], unit.text(tags[0]))], f"translate {version}")

    def action_translate_all(self) -> None:
        """Translate everything that is still empty, in all columns, from the source."""
        if not self.may_change():
            return
        source = self.statement.source
        jobs = [
            (unit.id, tag, source, unit.text(source))
            for tag in self.columns
            if base(tag) != base(source)
            for unit in self.statement.units
            if unit.state(tag) is State.EMPTY and unit.text(source)
        ]
        if not jobs:
            self.say(f"Nothing to translate: every unit with a text in {native_name(source)} has one in the other versions.")
            return
        self.leave_editor()
        self._start(jobs, "translate statement")

    def stop_translating(self) -> bool:
        """Stop a translation that is going on; whether there was one."""
        if self._stop_translating is None:
            return False
        self._stop_translating.set()
        self.top.busy("stopping…")
        return True

    def _start(self, jobs: list[Job], label: str) -> None:
        if self._stop_translating is not None:
            self.say("A translation is going on already; Esc stops it.", "warning")
            return
        self._stop_translating = threading.Event()
        self.top.busy("translating… Esc stops")
        self._translate(jobs, label, self._stop_translating)

    @background("translate", exclusive=False)
    def _translate(self, jobs: list[Job], label: str, stop: threading.Event) -> None:
        made: list[tuple[Job, Translation]] = []
        problems: list[WorkbenchError] = []
        try:
            for (source, target), part in _by_pair(jobs):
                try:
                    self._translate_pair(source, target, part, made, len(jobs), stop)
                except Cancelled:
                    break
                except WorkbenchError as error:  # the other languages are translated all the same
                    problems.append(error)
        finally:  # what was made is kept, and another translation can begin, whatever has happened
            self.app.call_from_thread(self._finish, made, label, problems, stop.is_set(), len(jobs))

    def _translate_pair(
        self,
        source: str,
        target: str,
        jobs: Sequence[Job],
        made: list[tuple[Job, Translation]],
        total: int,
        stop: threading.Event,
    ) -> None:
        translator = self.workspace.translator
        start, size = 0, FIRST_SLICE
        while start < len(jobs):
            part = jobs[start : start + size]
            start, size = start + size, min(2 * size, SLICE)
            texts = [text for *_, text in part]
            answers = translator.translate(texts, source, target, cancelled=stop.is_set)
            made.extend(zip(part, answers, strict=True))
            if total > 1 and not stop.is_set():
                self.app.call_from_thread(self.top.busy, f"translating {len(made)}/{total}… Esc stops")

    def _finish(
        self,
        made: list[tuple[Job, Translation]],
        label: str,
        problems: Sequence[WorkbenchError],
        stopped: bool,
        total: int,
    ) -> None:
        self._stop_translating = None
        self.top.busy("")
        drafts = [
            (unit_id, version, answer.target, mt_origin(answer.engine, answer.via))
            for (unit_id, version, _, text), answer in made
            if self._still_wanted(unit_id, version, total)
            and answer.target.strip()
            and (answer.target != text or not needs_translation(text))  # else the model has done nothing
        ]
        edit = authoring.translate(self.statement, drafts, author=self.author, time=now(), label=label)
        if edit is not None:
            self.apply(edit)
        if problems:
            done = [f"{self._counts(made, len(drafts))}."] if drafts else []
            self.say(" ".join([*done, *dict.fromkeys(f"{problem.sentence}." for problem in problems)]), "error")
        elif stopped:
            kept = (
                f"after {len(made)} of {total}; Ctrl+Z takes them back."
                if edit is not None
                else "before anything was translated."
            )
            self.say(f"Stopped {kept}")
        else:
            self._say_result(made, len(drafts))

    def _still_wanted(self, unit_id: str, version: str, total: int) -> bool:
        """Whether the cell is still there and, when the whole statement was translated, nobody has filled it meanwhile."""
        if unit_id not in self.statement:
            return False
        return total == 1 or self.statement.unit(unit_id).state(version) is State.EMPTY

    def _say_result(self, made: list[tuple[Job, Translation]], written: int) -> None:
        doubtful = sum(bool(answer.warnings) for _, answer in made)
        preview = self._preview_note([answer for _, answer in made])
        if len(made) == 1:
            answer = made[0][1]
            route = f"{answer.engine} {answer.source_language}→{answer.target_language}"
            route += f" via {answer.via}" if answer.via else ""
            notes = [*([preview] if preview else []), *answer.remarks]
            text = f"{route}: {'; '.join(notes)}" if notes else route
        else:
            text = self._counts(made, written)
            text += f"; {preview}" if preview else ""
        self.say(text, "warning" if doubtful or preview else "information")

    @staticmethod
    def _counts(made: Sequence[tuple[Job, Translation]], written: int) -> str:
        """How many drafts there are, and how many of them need a second look."""
        doubtful = sum(bool(answer.warnings) for _, answer in made)
        left = sum(bool(answer.untranslated) for _, answer in made)
        text = f"{written} draft{'' if written == 1 else 's'}" + (f", {doubtful} of them doubtful" if doubtful else "")
        return text + (f", {left} with words that were not translated" if left else "")

    def _preview_note(self, answers: Sequence[Translation]) -> str:
        """That a model is not to be trusted yet, and what to install instead; "" when all is well."""
        directions = self.workspace.translator.directions
        pairs = dict.fromkeys((each.source_language, each.target_language) for each in answers if each.engine)
        wanted = dict.fromkeys(package for pair in pairs for package in better(directions, *pair))
        notes = ["preview quality"] if any(each.preview for each in answers) else []
        if wanted:
            notes.append(f"better: {' and '.join(map(command, wanted))}")
        return "; ".join(notes)


def _by_pair(jobs: Sequence[Job]) -> list[tuple[tuple[str, str], list[Job]]]:
    pairs: dict[tuple[str, str], list[Job]] = {}
    for job in jobs:
        pairs.setdefault((base(job[2]), base(job[1])), []).append(job)
    return list(pairs.items())
