"""What the other columns may call a term: the glossary's word, the words aligned with it, a machine translation."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.core.unit import Unit
from workbench.mt.links import answering
from workbench.termbase.browse import term_to_use
from workbench.termbase.paradigms.described import dictionary_form, without_capital
from workbench.text.lemmas import lemmas
from workbench.text.typography import fold
from workbench.text.words import word_tokens
from workbench.tui.counterparts import Counterparts
from workbench.workspace.folder import Workspace

MOST_WORDS = 6
"""Aligned words that lie farther apart are offered one by one."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The words that a term is made from.

    Attributes:
        unit: as it stands with the text in the open editor.
        version: the version they stand in.
        span: where, in characters.
    """

    unit: Unit
    version: str
    span: tuple[int, int]

    @property
    def text(self) -> str:
        """The words, as they stand."""
        return self.unit.text(self.version)[slice(*self.span)]

    @property
    def term(self) -> str:
        """Their dictionary form, without the capital that only the beginning of a sentence gives them."""
        before = self.unit.text(self.version)[: self.span[0]].rstrip()
        begins = not before or before[-1] in '.!?…:«“"—'
        return dictionary_form(without_capital(self.text, self.version) if begins else self.text, self.version)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A term for another language, and why it is proposed."""

    text: str
    why: str


def proposals(workspace: Workspace, selected: Selected, term: str, languages: tuple[str, ...]) -> dict[str, list[Proposal]]:
    """Terms for the other languages, the surest first. Models may have to be loaded: not for the event loop.

    Args:
        term: the dictionary form of what is selected.
        languages: those to propose for.
    """
    own = base(selected.version)
    found: dict[str, list[Proposal]] = {language: [] for language in languages if language != own}
    counterparts = Counterparts(workspace)
    known = [hit.concept for hit in workspace.termbase.find(term, own) if hit.form == term]
    for language, offered in found.items():
        tags = [tag for tag in selected.unit.segments if base(tag) == language and selected.unit.text(tag).strip()]
        offered += [Proposal(each.text, "glossary") for concept in known if (each := term_to_use(concept, language))]
        translated = _translated(workspace, term, own, language)
        stands = [text for text in translated if any(_stands(text, selected.unit.text(tag), language) for tag in tags)]
        offered += [Proposal(text, "translated, stands in the text") for text in stands]
        for tag in tags:
            offered += _aligned(counterparts, selected, tag)
        offered += [Proposal(text, "machine translation") for text in translated if text not in stands]
    return {language: _distinct(offered) for language, offered in found.items()}


def _aligned(counterparts: Counterparts, selected: Selected, tag: str) -> list[Proposal]:
    other = selected.unit.text(tag)
    links = counterparts.links(selected.unit.text(selected.version), selected.version, other, tag)
    spans = answering(selected.span, links)
    if not spans:
        return []
    whole = other[spans[0][0] : max(end for _, end in spans)]
    single = len(word_tokens(selected.text)) == 1
    texts = [whole] if not single and len(word_tokens(whole)) <= MOST_WORDS else [other[start:end] for start, end in spans]
    return [Proposal(dictionary_form(text, tag), "aligned word") for text in texts]


def _translated(workspace: Workspace, term: str, source: str, target: str) -> list[str]:
    translator = workspace.translator
    if not translator.can_translate(source, target):
        return []
    try:
        made = translator.translate([term], source, target)[0]
    except WorkbenchError:
        return []
    text = made.target.strip().rstrip(".!")
    if not text or made.warnings or made.untranslated:
        return []
    return [dictionary_form(text if term[:1].isupper() else text[:1].lower() + text[1:], target)]


def _stands(term: str, text: str, language: str) -> bool:
    """Whether every word of a term stands in a text, in some form."""
    there = {lemma for token in word_tokens(text) for lemma in lemmas(token.text, language)}
    return all(not there.isdisjoint(lemmas(token.text, language)) for token in word_tokens(term))


def _distinct(offered: list[Proposal]) -> list[Proposal]:
    found: dict[str, Proposal] = {}
    for each in offered:
        found.setdefault(fold(each.text, case=True), each)
    return list(found.values())
