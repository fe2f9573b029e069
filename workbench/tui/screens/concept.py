"""Every field of a concept and of its terms in one dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, OptionList, Select
from textual.widgets.option_list import Option

from workbench.core.concept import Concept, Term, TermStatus, ranked
from workbench.core.errors import InputError
from workbench.core.language import in_order, native_name
from workbench.termbase.adding import joined
from workbench.termbase.paradigms.described import described
from workbench.termbase.sharing.intake import refuse_bad_terms
from workbench.termbase.termbase import Termbase
from workbench.text.writing.clean import clean
from workbench.tui.concept_rows import SIGNS
from workbench.tui.panel_rows import STATUS
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.alike import Alike
from workbench.tui.widgets.checkbox import Checkbox
from workbench.tui.widgets.layout import visible

PARTS_OF_SPEECH = {
    "": "not given",
    "noun": "noun",
    "properNoun": "name",
    "verb": "verb",
    "adjective": "adjective",
    "adverb": "adverb",
}
GENDERS = {"": "not given", "masculine": "masculine", "feminine": "feminine", "neuter": "neuter"}
CONCEPT_TEXTS = ("definition", "domain", "note")
TERM_TEXTS = ("text", "note", "example", "source")
MOST_SIMILAR = 2
"""Concepts that are shown because they are like the one that is written."""

TERM_FLAGS = {"exact": "exact form", "case_sensitive": "case counts", "gap": "may be split"}


@dataclass(frozen=True, slots=True)
class Drafted:
    """A concept that was edited.

    Attributes:
        before: as it was; None for a new one.
        after: as it should be.
    """

    before: Concept | None
    after: Concept


class ConceptDialog(Dialog[Drafted]):
    """Asks for all fields of a concept; the terms stand in a list, the fields of the chosen one beside it.

    Args:
        termbase: where it goes.
        languages: those to offer, in order.
        concept: the one to edit; None for a new one.
        text: of a new one's first term.
        draft: what to begin with instead of `concept`.
        problem: why the draft could not be saved.
    """

    TITLE_TEXT = "Concept"
    KEYS = (("Ctrl+S", "save"), ("Ctrl+N", "new term"), ("Ctrl+D", "drop"), ("Ctrl+↑↓", "others"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,ctrl+j", "accept", "Save", show=False, priority=True),
        Binding("ctrl+n", "new_term", "New term", show=False, priority=True),
        Binding("ctrl+d", "drop_term", "Drop term", show=False, priority=True),
        Binding("ctrl+up", "other_term(-1)", "Previous term", show=False, priority=True),
        Binding("ctrl+down", "other_term(1)", "Next term", show=False, priority=True),
        *(Binding(f"alt+{n}", f"add_there({n})", "Add there", show=False, priority=True) for n in range(1, MOST_SIMILAR + 1)),
    ]

    def __init__(
        self,
        termbase: Termbase,
        languages: Sequence[str],
        concept: Concept | None,
        text: str = "",
        *,
        draft: Concept | None = None,
        problem: str = "",
    ) -> None:
        super().__init__()
        self._problem = problem
        self._termbase = termbase
        self._before = concept
        start = draft or concept
        self._concept = start or Concept(termbase.new_id(), {})
        self._languages = in_order((*dict.fromkeys((*languages, *self._concept.terms)),), tuple(languages))
        self._terms = [(tag, term) for tag in self._languages for term in self._concept.terms.get(tag, ())]
        if not self._terms:
            self._terms = [(_language_of(text, self._languages), Term(text))]
        self._at = 0
        self._filling = False

    def parts(self) -> ComposeResult:
        """Fields of the concept, then its terms and the fields of one of them."""
        for name in CONCEPT_TEXTS:
            with Horizontal(classes="line"):
                yield Label(name.capitalize())
                yield Input(getattr(self._concept, name), id=f"concept-{name}", compact=True)
                if name == "domain":
                    yield Checkbox(
                        "do not translate", self._concept.do_not_translate, compact=True, id="concept-do_not_translate"
                    )
        with Horizontal(id="terms-and-term"):
            yield OptionList(id="terms", markup=False, compact=True)
            with Vertical(id="term"):
                yield from self._term_fields()
        yield Alike(self._termbase, MOST_SIMILAR, joins=self._before is None)

    def _term_fields(self) -> ComposeResult:
        with Horizontal(classes="line"):
            yield Label("Term")
            yield Input(id="term-text", compact=True)
        with Horizontal(classes="line"):
            yield Label("Language")
            yield _select("language", {tag: native_name(tag) for tag in self._languages})
        with Horizontal(classes="line"):
            yield Label("Status")
            yield _select("status", {status.value: f"{SIGNS[status]} {status.value}" for status in TermStatus})
        with Horizontal(classes="line"):
            yield Label("Grammar")
            yield _select("part_of_speech", PARTS_OF_SPEECH)
            yield _select("gender", GENDERS)
        with Horizontal(classes="line"):
            for name, label in TERM_FLAGS.items():
                yield Checkbox(label, compact=True, id=f"term-{name}")
        for name in TERM_TEXTS[1:]:
            with Horizontal(classes="line"):
                yield Label(name.capitalize())
                yield Input(id=f"term-{name}", compact=True)

    def on_mount(self) -> None:
        """Begin in the first term."""
        self.query_one("#terms", OptionList).can_focus = False
        self._show_terms()
        self._show_term()
        self.query_one("#term-text", Input).focus()
        self.problem(self._problem)
        self._look_alike()

    # The terms and the one being edited ------------------------------------------------------------------------------

    def _show_terms(self) -> None:
        options = self.query_one("#terms", OptionList)
        options.clear_options()
        options.add_options([Option(_row(tag, term)) for tag, term in self._terms])
        options.highlighted = self._at

    def _show_term(self) -> None:
        tag, term = self._terms[self._at]
        self._filling = True
        for name in TERM_TEXTS:
            field = self.query_one(f"#term-{name}", Input)
            with field.prevent(Input.Changed):
                field.value = getattr(term, name)
        for name in TERM_FLAGS:
            box = self.query_one(f"#term-{name}", Checkbox)
            with box.prevent(Checkbox.Changed):
                box.value = getattr(term, name)
        values = {"language": tag, "status": term.status.value, "part_of_speech": term.part_of_speech, "gender": term.gender}
        for name, value in values.items():
            select = self.query_one(f"#term-{name}", Select)
            with select.prevent(Select.Changed):
                select.value = value
        self._filling = False

    @on(Input.Changed)
    @on(Checkbox.Changed)
    @on(Select.Changed)
    def _take_field(self, event: Input.Changed | Checkbox.Changed | Select.Changed) -> None:
        event.stop()
        name = (event.control.id or "").removeprefix("term-")
        is_stale = event.value != event.control.value  # said before the field was filled
        if self._filling or is_stale or name == event.control.id:
            return
        tag, term = self._terms[self._at]
        value: Any = event.value
        if name == "language":
            tag = str(value)
        elif name == "status":
            term = replace(term, status=TermStatus(value))
        else:
            changed: Any = {name: _plain(value) if isinstance(value, str) else value}
            term = replace(term, **changed)
        if (tag, term) == self._terms[self._at]:
            return
        self._terms[self._at] = tag, term
        self.query_one("#terms", OptionList).replace_option_prompt_at_index(self._at, _row(tag, term))
        self.problem("")
        self._look_alike()

    @on(OptionList.OptionHighlighted, "#terms")
    def _term_chosen(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if event.option_index != self._at and event.option_index < len(self._terms):
            self._at = event.option_index
            self._show_term()

    def action_other_term(self, by: int) -> None:
        """Edit the next term, or the one before."""
        self._at = (self._at + by) % len(self._terms)
        self._show_terms()
        self._show_term()

    def action_new_term(self) -> None:
        """Add a term in the first language that has none, else in the language of this one."""
        spoken = {tag for tag, term in self._terms if term.text}
        tag = next((tag for tag in self._languages if tag not in spoken), self._terms[self._at][0])
        self._terms.append((tag, Term("")))
        self._at = len(self._terms) - 1
        self._show_terms()
        self._show_term()
        self.query_one("#term-text", Input).focus()

    def action_drop_term(self) -> None:
        """Take the term out; a concept keeps at least one line for a term."""
        del self._terms[self._at]
        if not self._terms:
            self._terms.append((self._languages[0], Term("")))
        self._at = min(self._at, len(self._terms) - 1)
        self._show_terms()
        self._show_term()
        self._look_alike()

    @on(Input.Submitted)
    def _next_field(self, event: Input.Submitted) -> None:
        event.stop()
        self.focus_next()

    # What the glossary has already -----------------------------------------------------------------------------------

    def _look_alike(self) -> None:
        """Look for concepts with the terms that are new, or much like them."""
        known = self._before.terms if self._before else {}
        terms: dict[str, tuple[Term, ...]] = {}
        for tag, term in self._terms:
            if term.text and all(old.text != term.text for old in known.get(tag, ())):
                terms[tag] = (*terms.get(tag, ()), Term(term.text))
        self.query_one(Alike).look(Concept(self._concept.id, terms) if terms else None)

    def action_add_there(self, number: int) -> None:
        """Answer a concept that the glossary has, with the terms of this one."""
        there = self.query_one(Alike).concept(number)
        if there is not None:
            self.dismiss(Drafted(there, joined(there, self._edited().terms)))

    # Saving ----------------------------------------------------------------------------------------------------------

    def action_accept(self) -> None:
        """Answer the concept, or say what is wrong with it."""
        concept = self._edited()
        if not concept.terms:
            self.problem("Give at least one term, or Esc to leave.")
            return
        try:
            refuse_bad_terms(self._before, concept)
        except InputError as error:
            self.problem(str(error))
            return
        self.dismiss(Drafted(self._before, concept))

    def _edited(self) -> Concept:
        texts: Any = {name: _plain(self.query_one(f"#concept-{name}", Input).value) for name in CONCEPT_TEXTS}
        terms: dict[str, tuple[Term, ...]] = {}
        for tag, term in self._terms:
            if term.text:
                terms[tag] = ranked((*terms.get(tag, ()), _completed(tag, term, self._before)))
        untranslated = self.query_one("#concept-do_not_translate", Checkbox).value
        return replace(self._concept, terms=terms, do_not_translate=untranslated, **texts)


def _completed(tag: str, term: Term, before: Concept | None) -> Term:
    """A new term with the grammar that the dictionary knows, where none was given."""
    is_new = before is None or all(old.text != term.text for old in before.terms.get(tag, ()))
    return described(term, tag) if is_new and not term.part_of_speech else term


def _row(tag: str, term: Term) -> Content:
    style = STATUS[term.status][1]
    return Content.assemble((f"{tag:<3}", "$text-muted"), (f"{SIGNS[term.status]} ", style), visible(term.text) or "…")


def _select(name: str, choices: dict[str, str]) -> Select[str]:
    options = [(label, value) for value, label in choices.items()]
    return Select(options, value=next(iter(choices)), allow_blank=False, compact=True, id=f"term-{name}")


def _plain(text: str) -> str:
    return " ".join(clean(text).split())


def _language_of(text: str, languages: Sequence[str]) -> str:
    """The language that a term is likely in."""
    from workbench.text.detect import detect

    found = detect(text).language if text else ""
    if found not in languages and "en" in languages and text.isascii() and text:
        return "en"
    return found if found in languages else languages[0]
