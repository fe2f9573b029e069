"""What a text would add to the beginning that has been typed of it."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.text.typography import fold, folded


def continuation(typed: str, suggestions: Iterable[str]) -> str:
    """The rest of the first suggestion that begins with what is typed.

    Case, apostrophes, quotation marks, dashes, stress marks and kinds of spaces make no difference.

    Args:
        typed: the text so far; the cursor stands at its end.
        suggestions: whole texts, best first.

    Returns:
        The rest as it stands in the suggestion; "" when nothing fits, and while nothing is typed.
    """
    return rest(typed, suggestions) if fold(typed).strip() else ""


def rest(typed: str, suggestions: Iterable[str]) -> str:
    """As `continuation`, also while only spaces are typed."""
    beginning = fold(typed, case=True)
    if not beginning:
        return ""
    for text in suggestions:
        view = folded(text, case=True)
        at = len(beginning)
        if len(view.text) <= at or not view.text.startswith(beginning):
            continue
        if view.offsets[at] == view.offsets[at - 1]:  # inside one character of the suggestion, as … for three points
            continue
        found = text[view.offsets[at] :]
        if found.strip():
            return found
    return ""
