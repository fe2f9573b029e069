"""What the words of a Russian or Ukrainian term are to each other, and whether words of a text are so, too.

Adjectives agree with the head of the phrase in case, number and gender; what depends on the head keeps its case
(«министра обороны», never «министр оборону»). A proper name or an apposition beside the head is left open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.termbase.paradigms.grammar import listed
from workbench.termbase.paradigms.slavic_words import unknown_surname
from workbench.termbase.parts import Part
from workbench.text.context.readings import Reading, readings
from workbench.text.lemmas import is_known

_OBLIQUE = ("gent", "datv", "ablt", "loct")
_FEW = listed("два две три четыре оба обе полтора полторы двое трое дві чотири обидва обидві")
_OWNERS = ("ів", "їв")
_AND = listed("и или й і та або")


@dataclass(frozen=True, slots=True)
class Roles:
    """The build of a noun phrase.

    Attributes:
        head: place of its main noun among the words.
        agreeing: places of the words that agree with it.
        cases: place of a word that depends on the head → the cases that it may stand in, with the number (``gent plur``) where
            that belongs to a name.
    """

    head: int
    agreeing: tuple[int, ...]
    cases: tuple[tuple[int, frozenset[str]], ...]

    def hold(self, parts: Sequence[Part], places: Sequence[int], language: str) -> bool:
        """Whether the parts at `places`, a word each, stand in these roles."""
        return all(_in_case(parts[places[n]], wanted, language) for n, wanted in self.cases) and all(
            self._agrees(parts, places, n, language) for n in self.agreeing
        )

    def _agrees(self, parts: Sequence[Part], places: Sequence[int], n: int, language: str) -> bool:
        nouns = [each for each in readings(parts[places[self.head]].key, language) if each.kind == "NOUN"]
        adjectives = [each for each in readings(parts[places[n]].key, language) if each.is_adjective]
        if not nouns or not adjectives:
            return True
        if any(agree(adjective, noun) for adjective in adjectives for noun in nouns):
            return True
        counted = any(each.number == "plur" and each.case in ("gent", "nomn", "accs") for each in adjectives)
        if counted and any(each.case == "gent" and each.number == "sing" for each in nouns):
            return True  # «два новых моста»: plural beside singular
        before = parts[places[0] - 1].key if places[0] else ""
        if _is_few(before):  # «два нових мости»: genitive beside nominative
            return counted and any(each.case in ("nomn", "accs") and each.number == "plur" for each in nouns)
        # «Азовское и Чёрное моря»
        return before in _AND and any(each.case == noun.case and noun.number == "plur" for each in adjectives for noun in nouns)


def roles(keys: Sequence[str], language: str, capitals: Sequence[bool]) -> Roles | None:
    """The roles of a term's words, or None when it is no noun phrase in the nominative.

    Args:
        keys: its words, folded.
        language: ``ru`` or ``uk``.
        capitals: whether each begins with a capital.
    """
    known = [readings(key, language) for key in keys]
    head, noun = _head(known)
    if noun is None:
        return None
    agreeing, cases = list(range(head)), []
    after_preposition = False
    for n in range(head + 1, len(keys)):
        wanted = _dependent_cases(known[n], after_preposition=after_preposition)
        if any(each.kind == "PREP" for each in known[n][:1]):
            after_preposition = True
        elif wanted and not (capitals[n] and not after_preposition and _may_be_name(keys[n], known[n], noun, language)):
            cases.append((n, _numbered(known[n], wanted) if capitals[n] and capitals[head] else wanted))
    agreeing = [n for n in agreeing if any(each.is_adjective for each in known[n])]
    return Roles(head, tuple(agreeing), tuple(cases)) if agreeing or cases else None


def agree(adjective: Reading, noun: Reading) -> bool:
    """Whether an adjective may stand beside a noun."""
    if noun.is_fixed:
        return True
    if noun.case and adjective.case != noun.case:
        return False
    if noun.number and adjective.number and adjective.number != noun.number:
        return False
    if adjective.number != "plur" and adjective.gender and noun.gender and adjective.gender != noun.gender:
        return False
    is_bound = adjective.case == "accs" and adjective.animacy and noun.animacy and noun.gender != "neut"
    return not is_bound or adjective.animacy == noun.animacy


def _head(known: Sequence[tuple[Reading, ...]]) -> tuple[int, Reading | None]:
    """The last noun in the nominative before which only adverbs and adjectives stand that agree with it."""
    found: tuple[int, Reading | None] = (0, None)
    for n, here in enumerate(known):
        nouns = [each for each in here if each.kind == "NOUN" and (each.case == "nomn" or not each.case)]
        noun = next((noun for noun in nouns if all(_goes_before(known[m], noun) for m in range(n))), None)
        if noun is not None:
            found = (n, noun)
        if not any(each.is_adjective or each.kind == "ADVB" for each in here):
            break
    return found


def _goes_before(here: tuple[Reading, ...], noun: Reading) -> bool:
    return any(each.kind == "ADVB" or (each.is_adjective and each.case == "nomn" and agree(each, noun)) for each in here)


def _dependent_cases(here: tuple[Reading, ...], *, after_preposition: bool) -> frozenset[str]:
    """The cases that a word after the head stands in; none when nobody can tell."""
    declined = [each for each in here if each.kind == "NOUN" or each.is_adjective]
    if not declined or any(each.is_fixed for each in declined):
        return frozenset()
    cases = {each.case for each in declined if each.case}
    if after_preposition:
        return frozenset(cases - {"nomn", "voct"})
    if "gent" in cases:
        return frozenset(("gent",))
    return frozenset(case for case in _OBLIQUE if case in cases)


def _numbered(here: tuple[Reading, ...], cases: frozenset[str]) -> frozenset[str]:
    """The cases with the number that belongs to a name: «Кабінет Міністрів» is no «кабінет міністра»."""
    if any(not each.number for each in here if each.case in cases):
        return cases
    return frozenset(f"{each.case} {each.number}" for each in here if each.case in cases)


def _in_case(part: Part, wanted: frozenset[str], language: str) -> bool:
    declined = [each for each in readings(part.key, language) if each.case]
    return not declined or any(
        each.case in wanted or f"{each.case} {each.number}" in wanted or each.is_fixed for each in declined
    )


def _may_be_name(key: str, here: tuple[Reading, ...], head: Reading, language: str) -> bool:
    """Whether a capitalised word may be a name that goes into every case with the head: «Апти Алаудинов»."""
    nominatives = [each for each in here if each.case == "nomn"]
    # «Міністрів» is the plural of міністр, hardly an adjective of what belongs to him.
    if any(each.kind != "ADJF" or not each.lemma.endswith(_OWNERS) for each in nominatives) or not is_known(key, language):
        return True
    return language == "ru" and head.animacy != "inan" and bool(unknown_surname(key))


def _is_few(key: str) -> bool:
    return key in _FEW or (key.isdigit() and key[-1] in "234" and key[-2:-1] != "1")
