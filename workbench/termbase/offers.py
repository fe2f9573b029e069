"""The forms of a term to offer for a place in a text, the one it needs first, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.core.concept import Term, TermHit
from workbench.core.language import base
from workbench.termbase.inflect import paradigm, readings
from workbench.termbase.paradigms.government import Demand, agreements_of_nouns, allows, demand
from workbench.termbase.paradigms.grammar import Grammar, Paradigm, joined_labels, listed
from workbench.termbase.paradigms.verb_government import case_wanted
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES
from workbench.text.vocabulary.english_forms import FUNCTION_WORDS
from workbench.text.words import tokens

_PLURAL_AFTER = listed("these those many several few both two three four five six seven eight nine ten dozens")
_SINGULAR_AFTER = listed("a an one this each every another")
_VERB_AFTER = {
    **dict.fromkeys(listed("to will would can could shall should may might must did does do cannot they we i you"), "base"),
    **dict.fromkeys(listed("has have had having"), "pp"),
    **dict.fromkeys(listed("he she it"), "3sg"),
}
_FARTHEST_DETERMINER = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """A form of a term to insert.

    Attributes:
        text: what to insert.
        label: which form it is (``gen sg``); "" where the term has one form alone.
        reason: why it is offered before others; "" for the forms that the place does not ask for.
    """

    text: str
    label: str
    reason: str


def needed_form(term: Term, language: str, before: str, after: str, source: TermHit | None) -> list[Offer]:
    """Every form of a term once, the ones that a place needs first.

    What governs the place decides: preposition, numeral, adjective. What it leaves open the form in the source decides
    where both languages are Russian or Ukrainian; of an English source the number counts. Else the dictionary form is first.

    Args:
        before, after: the text around the place, in `language`.
        source: the term of the same concept as it stands in the source text.
    """
    forms = paradigm(term, language)
    if forms.fixed:
        return [Offer(forms.dictionary, "", "does not inflect")]
    answers = _source_readings(source, language)
    if base(language) == "en":
        chosen = _english(forms, before, source, answers)
    elif term.part_of_speech == "adjective":
        chosen = _before_noun(forms, before, after, language, source, answers)
    elif term.part_of_speech == "verb":
        chosen = _as_source(forms, source, answers)
    else:
        chosen = _noun(forms, before, language, source, answers)
    return _ranked(forms, chosen)


def number_asked(term: Term, language: str, before: str, source: TermHit) -> str:
    """The number that is all that a place and the source ask of a noun: ``sg``, ``pl``, or "" where more or less is asked.

    Args:
        before: the text in front of the place, in `language`.
        source: the term of the same concept as it stands in the source text.
    """
    forms = paradigm(term, language)
    numbers = {grammar.number for grammar in _source_readings(source, language) if not grammar.case}
    if forms.fixed or term.part_of_speech in ("adjective", "verb") or base(language) == "en" or len(numbers) != 1:
        return ""
    return "" if _demanded(forms, before, language)[1] else numbers.pop()


def is_governed(term: Term, language: str, before: str) -> bool:
    """Whether the text in front of a place asks for cases that a term has."""
    return bool(_demanded(paradigm(term, language), before, language)[1])


def _ranked(forms: Paradigm, chosen: Iterator[tuple[str | None, str]]) -> list[Offer]:
    reasons: dict[str, str] = {}
    for text, reason in chosen:
        if text is not None:
            reasons.setdefault(text, reason)
    if not reasons:
        reasons[forms.dictionary] = "dictionary form"
    texts = dict.fromkeys([*reasons, forms.dictionary, *(variants[0] for variants in forms.cells.values())])
    return [Offer(text, _label(forms, text), reasons.get(text, "")) for text in texts]


def _label(forms: Paradigm, text: str) -> str:
    return joined_labels(grammar for grammar, variants in forms.cells.items() if variants[0] == text)


def _source_readings(source: TermHit | None, language: str) -> list[Grammar]:
    """What form the source term is in, as far as it says something of a term in `language`."""
    if source is None:
        return []
    found = readings(source.form, source.term, source.language)
    if any(grammar.number == "pl" for grammar in found):
        # «два военнопленных», «окна»: what stands after 2, 3 and 4 is told by the other readings as well.
        found = [grammar for grammar in found if grammar.number != "pauc"]
    if base(source.language) in MORPHOLOGY_LANGUAGES and base(language) in MORPHOLOGY_LANGUAGES:
        return found
    return [Grammar(number=grammar.number) for grammar in found if grammar.number in ("sg", "pl")]


def _noun(
    forms: Paradigm, before: str, language: str, source: TermHit | None, answers: Sequence[Grammar]
) -> Iterator[tuple[str | None, str]]:
    governed, possible = _demanded(forms, before, language)
    if governed and possible:
        return _governed(forms, governed, possible, language, source, answers)
    return _as_source(forms, source, answers)


def _demanded(forms: Paradigm, before: str, language: str) -> tuple[Demand | None, list[Grammar]]:
    """What the text in front of a place demands of a noun, and what of it a term can be."""
    governed = demand(before, language)
    return governed, [grammar for grammar in governed.grammars if _fits(grammar, forms)] if governed else []


def _governed(
    forms: Paradigm,
    governed: Demand,
    possible: Sequence[Grammar],
    language: str,
    source: TermHit | None,
    answers: Sequence[Grammar],
) -> Iterator[tuple[str | None, str]]:
    """The forms that the place allows: what the verb demands, what the source is in, then the likeliest."""
    agreeing = [grammar for grammar in possible if any(each.case and allows(grammar, each) for each in answers)]
    if governed.preposition:
        case, is_sure = case_wanted(governed.asking, governed.preposition, forms, base(language))
        if is_sure:
            agreeing = [grammar for grammar in agreeing if grammar.case.removesuffix("2") == case]
        possible = sorted(possible, key=lambda grammar: grammar.case.removesuffix("2") != case) if case else possible
    grouped: dict[str, list[Grammar]] = {}
    told: set[str] = set()
    for wanted in (*agreeing, *(grammar for grammar in possible if grammar not in agreeing)):
        number, as_source = (wanted.number, False) if wanted.number else _number(forms, wanted, answers)
        grammar = Grammar(wanted.case, number)
        text = forms.form(grammar)
        if text is not None:
            grouped.setdefault(text, []).append(grammar)
            if wanted in agreeing[:1] or (as_source and not agreeing):
                told.add(text)
    for text, grammars in grouped.items():
        names = " or ".join(dict.fromkeys(grammar.words for grammar in grammars))
        yield text, f"{governed.because}: {names}" + (f", as «{source.form}»" if source and text in told else "")


def _number(forms: Paradigm, wanted: Grammar, answers: Sequence[Grammar]) -> tuple[str, bool]:
    """The number where the place leaves it open: the source's when it is sure, else the first; and whether it is the source's."""
    fitting = [each.number for each in answers if each.case and allows(wanted, each)] or [each.number for each in answers]
    if len(set(fitting)) == 1 and fitting[0] in forms.numbers:
        return fitting[0], True
    return next(iter(forms.numbers), "sg"), False


def _fits(grammar: Grammar, forms: Paradigm) -> bool:
    """Whether a term has a form that is demanded: the right gender, animate or not."""
    if grammar.gender and forms.gender and grammar.gender != forms.gender:
        return False
    number = grammar.number or next(iter(forms.numbers), "sg")
    if grammar.animate and not forms.fixed:
        accusative = forms.form(Grammar("acc", number))
        return accusative is not None and (accusative == forms.form(Grammar("gen", number))) is (grammar.animate == "anim")
    return forms.form(Grammar(grammar.case, number)) is not None


def _as_source(forms: Paradigm, source: TermHit | None, answers: Sequence[Grammar]) -> Iterator[tuple[str | None, str]]:
    """The form of the source; the dictionary form first where the readings of the source lead to different texts."""
    if source is None or not answers or not _comparable(forms, source):
        return
    wanted = [grammar if grammar.case or grammar.verb else Grammar(_first_case(forms), grammar.number) for grammar in answers]
    texts = dict.fromkeys(forms.form(grammar) for grammar in wanted)
    if len(texts) > 1:
        yield forms.dictionary, f"dictionary form; «{source.form}» may be several"
    for answer, grammar in zip(answers, wanted, strict=True):
        name = grammar.words if answer == grammar else Grammar(number=answer.number).words
        yield forms.form(grammar), f"as «{source.form}»: {name}"


def _first_case(forms: Paradigm) -> str:
    """The case of the dictionary form: the nominative, or none in English."""
    return next(iter(forms.cells)).case


def _comparable(forms: Paradigm, source: TermHit) -> bool:
    """Whether a verb may take the form of the source's: both perfective or both not."""
    return paradigm(source.term, source.language).aspect == forms.aspect


def _before_noun(
    forms: Paradigm, before: str, after: str, language: str, source: TermHit | None, answers: Sequence[Grammar]
) -> Iterator[tuple[str | None, str]]:
    """An adjective: the noun after it decides with what governs both; else the source."""
    noun, possible = agreements_of_nouns(after, language)
    governed = demand(before, language)
    if governed:
        possible = [each for each in possible if any(allows(wanted, each) for wanted in governed.grammars)] or possible
    texts = dict.fromkeys(forms.form(grammar) for grammar in possible)
    if not texts or None in texts:
        yield from _as_source(forms, source, answers)
        return
    agreeing = [
        grammar for grammar in possible if any((each.case, each.number) == (grammar.case, grammar.number) for each in answers)
    ]
    if len(texts) > 1 and not agreeing and not governed:
        yield forms.dictionary, f"dictionary form; «{noun}» may be several"
    for grammar in (*agreeing, *possible):
        yield forms.form(grammar), f"with «{noun}»: {grammar.words}"


def _english(
    forms: Paradigm, before: str, source: TermHit | None, answers: Sequence[Grammar]
) -> Iterator[tuple[str | None, str]]:
    words = _last_words(before)
    if any(grammar.verb for grammar in forms.cells):
        verb = _VERB_AFTER.get(words[-1]) if words else None
        if verb:
            yield forms.form(Grammar(verb=verb)), f"after “{words[-1]}”"
        return
    for word in reversed(words[-_FARTHEST_DETERMINER:]):
        plural = word in _PLURAL_AFTER or (word.isdigit() and word != "1" and len(word) < 4)
        if plural or word in _SINGULAR_AFTER or word == "1":
            yield forms.form(Grammar(number="pl" if plural else "sg")), f"after “{word}”: {'plural' if plural else 'singular'}"
            return
        if word in FUNCTION_WORDS:
            break
    yield from _as_source(forms, source, answers)


def _last_words(before: str) -> list[str]:
    """The words at the end of a text in lower case, as far back as no punctuation parts them."""
    found: list[str] = []
    for token in reversed(tokens(before[-100:])):
        if token.kind == "punctuation":
            break
        if token.kind != "space":
            found.insert(0, token.text.casefold())
    return found
