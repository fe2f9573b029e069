"""Terms of the glossary that all versions but one have: the one may speak of something else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbench.compare.facts.content import content_words
from workbench.compare.facts.counterparts import held
from workbench.compare.facts.known import FindTerms, Named
from workbench.compare.facts.sides import difference
from workbench.core.concept import Concept, TermHit, TermStatus
from workbench.core.finding import Difference
from workbench.core.language import base, listed

_MEANT = (TermStatus.PREFERRED, TermStatus.ADMITTED)


def term_differences(texts: Mapping[str, str], find_terms: FindTerms | None) -> list[Difference]:
    """Concepts that a version alone lacks, in the order of the text, each once.

    Two other versions at least must have the concept by a term that is preferred or admitted, and the glossary must have
    such a term in the language of the one that lacks it. Nothing is said when that version has a word like those of the
    term, since translators rephrase. Names are left to `compare.facts.names`.

    Args:
        texts: version → its text, in the order of the columns.
        find_terms: finds terms in a text of a language, as `Termbase.find` does.
    """
    if find_terms is None or len(texts) < 3:
        return []
    hits = {tag: find_terms(text, base(tag)) for tag, text in texts.items()}
    found = []
    for concept in {hit.concept.id: hit.concept for every in hits.values() for hit in every}.values():
        having = {tag: next((hit for hit in every if hit.concept.id == concept.id), None) for tag, every in hits.items()}
        said = {tag: hit for tag, hit in having.items() if hit is not None}
        lacking = [tag for tag in texts if tag not in said]
        if len(lacking) == 1 and _is_missed(concept, said, lacking[0], texts):
            found.append((min(hit.start for hit in said.values()), _reported(concept, said, lacking[0], texts)))
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _is_missed(concept: Concept, said: Mapping[str, TermHit], lacking: str, texts: Mapping[str, str]) -> bool:
    terms = concept.terms.get(base(lacking), ())
    if not any(term.status in _MEANT for term in terms) or any(hit.term.status not in _MEANT for hit in said.values()):
        return False
    if any(hit.term.text[:1].isupper() for hit in said.values()):
        return False
    return not any(_is_alluded(hit, tag, texts[lacking], lacking) for tag, hit in said.items())


def _is_alluded(hit: TermHit, tag: str, text: str, lacking: str) -> bool:
    """Whether a version has a word that may stand for one of the words of a term."""
    others = content_words(text, lacking)
    return any(held(word, tag, others, lacking) for word in content_words(hit.form, tag))


def _reported(concept: Concept, said: Mapping[str, TermHit], lacking: str, texts: Mapping[str, str]) -> Difference:
    side = {tag: Named(hit.form, hit.start, hit.end, concept.id, "term") for tag, hit in said.items()}
    found = difference("term", tuple(texts), [side])
    wanted = concept.preferred(base(lacking))
    shown = next(iter(said.values())).form
    return replace(found, message=f"{shown} in {listed(tuple(said))}, no “{wanted.text}” in {lacking}") if wanted else found
