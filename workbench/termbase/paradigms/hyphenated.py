"""Russian and Ukrainian nouns with a hyphen: генерал-майор keeps its first part, дрон-камикадзе inflects it."""

from __future__ import annotations

from workbench.termbase.paradigms.grammar import listed
from workbench.termbase.paradigms.slavic_words import Noun, nouns, shared
from workbench.text.lemmas import is_known

_FIRST_STAYS = listed("""
    генерал капитан капітан контр вице віце экс екс унтер обер штабс инженер інженер лейб
    премьер прем'єр пресс прес штаб телеграм телеграмм ютуб youtube интернет інтернет онлайн веб
    медиа медіа видео відео аудио аудіо
    бизнес бізнес мини міні макси максі блок бліц блиц стоп топ шоу фан арт поп рок кибер кібер нон пиар піар пиар
    """)


def compounds(word: str, language: str) -> list[Noun]:
    """What a hyphenated word is as a noun in the nominative; nothing when it is not sure which parts inflect."""
    if is_known(word, language):
        return list(nouns(word, language))
    first, _, last = word.rpartition("-")
    key = first.casefold().replace("’", "'").replace("ʼ", "'")
    after = nouns(last, language)
    if key in _FIRST_STAYS or key.isascii():
        return [_joined(first, None, noun) for noun in after]
    before = shared(noun for noun in nouns(first, language) if noun.number == "sg") if "-" not in first else None
    if before is None or not after:
        return []
    fixed = next((noun for noun in after if "Fixd" in noun.tags), None)
    if fixed:
        return [_joined(first, before, fixed)]
    # «страна-агрессор», «город-герой»: what lives or acts is set beside the noun; of other pairs nobody can tell.
    beside = next((noun for noun in after if noun.animate and noun.number == "sg"), None)
    return [_joined(first, before, beside)] if beside else []


def _joined(first: str, before: Noun | None, after: Noun) -> Noun:
    """Both parts as one noun: the first part inflects when `before` is given, and then it decides."""
    if before is None:
        cells = {cell: tuple(f"{first}-{form}" for form in forms) for cell, forms in after.cells.items()}
        return Noun(cells, after.gender, after.number, after.animate, after.tags)
    cells = {}
    for (case, number), forms in before.cells.items():
        second = (after.cells[("nom", "sg")][0],) if "Fixd" in after.tags else after.cells.get((case, number), ())
        if case == "acc" and not before.animate and "Fixd" not in after.tags and before.gender == "m":
            second = after.cells.get(("nom", number), ())
        if second:
            cells[(case, number)] = tuple(f"{form}-{second[0]}" for form in forms)
    return Noun(cells, before.gender, before.number, before.animate, before.tags)
